"""Which files of an import are tables whose columns have to be asked for, and the asking."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from annotator.session.intake.import_tables import ReadOptions, TableFile, table_file
from annotator.session.taken.import_choices import STRICT, LabelPolicy
from annotator.ui.progress.waiting import Waiting
from annotator.ui.words.language import tr


class Batch(NamedTuple):
    """Files that are read in one way; ``layer`` None is that which the files name."""

    paths: list[str]
    options: ReadOptions
    format_name: str | None = None
    labels: LabelPolicy = STRICT
    layer: str | None = None


def batches(window: QWidget, paths: Iterable[str], always: bool = False) -> list[Batch]:
    """The files by how they are read; asks for the columns where no text column can be told, or ``always``.

    A table for which the dialog was cancelled is left out; nothing is read where the looking was.
    """
    plain: list[str] = []
    asked: list[Batch] = []
    given = list(paths)
    with Waiting(window, tr("Looking at the files")) as waiting:
        tables = waiting.beside(lambda: _without_text(given, always, lambda: waiting.was_cancelled))
        if waiting.was_cancelled:
            return []
    for path in given:
        table = tables.get(path)
        if table is None:
            plain.append(path)
            continue
        from annotator.ui.importing.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(table, window)
        if dialog.exec():
            asked.append(Batch([path], ReadOptions(dialog.columns)))
        dialog.deleteLater()
    return [*([Batch(plain, ReadOptions())] if plain else []), *asked]


def _without_text(paths: Iterable[str], always: bool, is_stopped: Callable[[], bool]) -> dict[str, TableFile]:
    """The tables whose columns have to be asked for; the first of a large one takes a second to read."""
    found: dict[str, TableFile] = {}
    for path in paths:
        if is_stopped():
            break
        table = table_file(Path(path))
        if table is not None and (always or "text" not in table.preview.guessed):
            found[path] = table
    return found
