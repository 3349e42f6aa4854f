"""Annotated files are looked at and decided about before they come in; all others go in as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.session.session import Session
from annotator.ui.importing.annotated.given import may_be_annotated
from annotator.ui.importing.tables import Batch

if TYPE_CHECKING:
    from annotator.ui.importing.annotated.import_dialog import Known
    from annotator.ui.looks.labels import LabelFaces
    from annotator.ui.window import MainWindow


def decided(window: MainWindow, session: Session, batches: Iterable[Batch]) -> list[Batch]:
    """The batches as they are to come in; nothing where the dialog was cancelled.

    Raises FormatError where none could be looked at.
    """
    made = list(batches)
    plain = [each for each in made if not each.options.columns]
    likely = may_be_annotated(path for each in plain for path in each.paths)
    if not likely:
        return made
    from annotator.ui.importing.annotated.looking import looked_at

    found = looked_at(window, window.works.exporting.asking, likely)
    if found is None:
        return []
    if (unseen := next((each.refusal for each in found if each.refusal), "")) and not any(x.found for x in found):
        raise FormatError(unseen)
    if not any(each.wants_a_look for each in found):
        return made
    from annotator.ui.importing.annotated.import_dialog import ImportDialog

    shown = [each for each in found if each.wants_a_look or each.is_refused]
    paths = {each.path for each in shown}
    besides = [Path(path).name for each in made for path in each.paths if path not in paths]
    asking, theme = window.works.exporting.asking, window.switch.theme
    dialog = ImportDialog(_known(session, window.faces), shown, asking, theme, window, besides)
    agreed = dialog.exec()
    asked = dialog.batches if agreed else []
    dialog.deleteLater()
    if not agreed:
        return []
    rest = [each._replace(paths=[path for path in each.paths if path not in paths]) for each in made]
    return [*(each for each in rest if each.paths), *asked]


def _known(session: Session, faces: LabelFaces) -> Known:
    from annotator.exchange.registry import formats
    from annotator.session.people.coders import layers
    from annotator.session.taken.import_choices import STRICT
    from annotator.session.taken.import_labels import LabelsOfFiles
    from annotator.ui.importing.annotated.import_dialog import Known
    from annotator.ui.importing.annotated.label_choices import ProjectLabel
    from annotator.ui.words.language import known as translated

    labels = session.codebook.labels
    files = LabelsOfFiles(session, STRICT)

    def called(name: str) -> str:
        label = session.codebook.by_uuid(files.known(name) or "")
        return label.id if label else ""

    return Known(
        tuple(ProjectLabel(x.id, faces[x.uuid].name, faces[x.uuid].colour) for x in labels if not x.retired),
        tuple(each.name for each in layers(session)),
        tuple((each.name, translated(each.title)) for each in formats().values() if each.can_read),
        called,
    )
