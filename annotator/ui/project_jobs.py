"""Jobs on whole files: new and open project, import, export, back up. Each says in one sentence what came of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.errors import UsageError
from annotator.session.session import Session
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.session.exporting import ExportReport


class ProjectJobs(QObject):
    """``imported`` carries the ImportReport; ``said`` a quiet sentence.

    ``reported`` carries a sentence that stays, and a tuple of lines that go with it.
    """

    imported = Signal(object)
    said = Signal(str)
    reported = Signal(str, object)
    new_wanted = Signal()
    open_wanted = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def new_project(self) -> None:
        self.new_wanted.emit()

    def open_project(self) -> None:
        from annotator.ui import file_dialogs

        folder = self._session.path.parent
        path = file_dialogs.ask_open(self._window, tr("Open project"), folder, tr("Projects (*.db)"))
        if path:
            self.open_wanted.emit(path)

    def import_files(self) -> None:
        from annotator.ui import file_dialogs

        kinds = tr("Texts (*.txt *.jsonl);;All (*)")
        paths = file_dialogs.ask_open_many(self._window, tr("Import files"), self._session.path.parent, kinds)
        if paths:
            self.import_all(paths)

    def import_folder(self) -> None:
        from annotator.ui import file_dialogs

        folder = file_dialogs.ask_folder(self._window, tr("Import folder"), self._session.path.parent)
        if folder:
            self.import_all([folder])

    def import_all(self, paths: Sequence[str]) -> None:
        """Import files and folders, one article at a time; raises what import_paths raises."""
        from annotator.session.importing import import_paths
        from annotator.ui.waiting import Waiting

        for path in paths:
            self.refuse_own(Path(path))
        with Waiting(self._window, tr("Importing")) as waiting:
            report = import_paths(self._session, list(paths), progress=waiting.goes_on)
        self.imported.emit(report)
        count = len(report.imported)
        sentence = tr("1 article imported") if count == 1 else tr("{0} articles imported").format(f"{count:,}")
        skipped = tuple(f"{each.name}: {each.why}" for each in report.skipped)
        if report.stopped:
            self.reported.emit(f"{sentence}. {report.stopped}", skipped)
        elif not skipped:
            self.said.emit(sentence + ".")
        else:
            left = tr("{0} left out").format(f"{len(skipped):,}")
            self.reported.emit(f"{sentence}, {left}:", skipped)

    def export_jsonl(self) -> None:
        from annotator.ui import file_dialogs

        proposed = self._session.path.with_suffix(".jsonl")
        path = file_dialogs.ask_save(self._window, tr("Export JSONL"), proposed, "JSONL (*.jsonl)")
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the coder's done articles as the contract's JSONL."""
        from annotator.session.exporting import ExportOptions, export_project
        from annotator.ui.waiting import Waiting

        self.refuse_own(path)
        layers = (self._session.layer.name,) if self._session.layer else ()
        with Waiting(self._window, tr("Exporting")) as waiting:
            report = export_project(self._session, path, ExportOptions(layers=layers), progress=waiting.or_stop)
        self.reported.emit(export_sentence(report, path.name), ())

    def back_up(self) -> None:
        from annotator.ui import file_dialogs

        stem = self._session.path.stem
        proposed = self._session.path.with_name(f"{stem}-{time.strftime('%Y%m%d')}.db")
        path = file_dialogs.ask_save(self._window, tr("Back up"), proposed, tr("Projects (*.db)"))
        if path:
            self.back_up_to(Path(path))

    def back_up_to(self, path: Path) -> None:
        from annotator.session.checking import backup_project

        backup_project(self._session, path)
        self.said.emit(tr("Backed up to {0}.").format(path.name))

    def refuse_own(self, path: Path) -> None:
        """Raises UsageError for a file of the open project's: only SQLite may touch those."""
        own = self._session.path
        files = (own, *(own.with_name(own.name + end) for end in ("-wal", "-shm", "-journal", ".lock")))
        if path.exists() and any(each.exists() and each.samefile(path) for each in files):
            raise UsageError(tr("{0} belongs to the open project: choose another file.").format(path.name))


def export_sentence(report: ExportReport, name: str) -> str:
    """What was written, and what was left out and why."""
    written = tr("1 article written to {0}.") if report.articles == 1 else tr("{1} articles written to {0}.")
    return " ".join((written.format(name, f"{report.articles:,}"), *report.sentences))
