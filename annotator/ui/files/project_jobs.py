"""Jobs on whole files: new and open project, import, export, back up. Each says in one sentence what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError, UsageError
from annotator.sentences import worded
from annotator.session.session import Session
from annotator.ui.words.language import listed, mark, tr

if TYPE_CHECKING:
    from annotator.session.exporting import ExportOptions
    from annotator.session.taken.import_report import ImportReport
    from annotator.ui.importing.handed import Handed
    from annotator.ui.importing.tables import Batch
    from annotator.ui.window import MainWindow

MOST_NAMED = 3


class ProjectJobs(QObject):
    """``imported`` carries the ImportReport; ``arrived`` the number of an article to be shown.

    ``said`` carries a quiet sentence, ``reported`` one that stays and a tuple of lines that go with it.
    """

    imported = Signal(object)
    arrived = Signal(int)
    said = Signal(str)
    reported = Signal(str, object)
    new_wanted = Signal()
    open_wanted = Signal(str)
    tour_wanted = Signal()

    def __init__(self, session: Session, window: MainWindow, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._now = now
        self.is_importing = False

    def new_project(self) -> None:
        self.new_wanted.emit()

    def open_project(self) -> None:
        from annotator.ui.files import file_dialogs

        folder = self._session.path.parent
        path = file_dialogs.ask_open(self._window, tr("Open project"), folder, tr("Projects (*.db)"))
        if path:
            self.open_wanted.emit(path)

    def import_files(self) -> None:
        from annotator.ui.files import file_dialogs
        from annotator.ui.importing.kinds import file_kinds

        folder = self._session.path.parent
        paths = file_dialogs.ask_open_many(self._window, tr("Import files"), folder, file_kinds())
        if paths:
            self.import_all(paths)

    def import_folder(self) -> None:
        from annotator.ui.files import file_dialogs

        folder = file_dialogs.ask_folder(self._window, tr("Import folder"), self._session.path.parent)
        if folder:
            self.import_all([folder])

    def import_table(self) -> None:
        """Import tables whose columns are chosen first."""
        from annotator.ui.files import file_dialogs
        from annotator.ui.importing.kinds import table_kinds

        folder = self._session.path.parent
        paths = file_dialogs.ask_open_many(self._window, tr("Import table"), folder, table_kinds())
        if paths:
            self.import_all(paths, ask=True)

    def paste_article(self) -> None:
        """What stands in the clipboard becomes an article; files that were copied are imported."""
        from annotator.ui.importing.handed import handed

        self.take_in(handed(QGuiApplication.clipboard().mimeData()))

    def take_in(self, given: Handed) -> None:
        """Take what was dropped or pasted: a project is opened, files are imported, words become an article."""
        if given.projects:
            self.open_wanted.emit(given.projects[0])
        elif given.paths:
            self.import_all(given.paths)
        else:
            self._paste(given.text, given.html)

    def _paste(self, text: str, html: str) -> None:
        from annotator.session.intake.pasting import paste_page

        report = paste_page(self._session, text, html, self._now())
        for refused in report.skipped:
            self.reported.emit(tr(refused.why), ())
        for number in report.numbers:
            self.arrived.emit(number)
            self._tell(report)

    def import_all(self, paths: Sequence[str], ask: bool = False) -> None:
        """Import files and folders, one article at a time; ``ask`` for the columns of every table.

        What is refused of some leaves the others. Raises what import_paths raises where it is of all, and UsageError
        while another import is running.
        """
        from annotator.ui.importing.annotated.asked import decided
        from annotator.ui.importing.tables import batches
        from annotator.ui.importing.words import joined

        if self.is_importing:
            raise UsageError(mark("Another import is running: wait until it is done, or cancel it."))
        for path in paths:
            self.refuse_own(Path(path))
        self.is_importing = True
        reports: list[ImportReport] = []
        try:
            found = decided(self._window, self._session, batches(self._window, paths, ask))
            for batch in found:
                if not reports or not reports[-1].stopped:
                    reports.append(self._import_batch(batch) if len(found) == 1 else self._import_one_of(batch))
        finally:
            self.is_importing = False
            if reports:
                self._tell(joined(reports))

    def _import_one_of(self, batch: Batch) -> ImportReport:
        """As ``_import_batch``; what is refused as a whole is left out by its sentence."""
        from annotator.session.taken.import_report import ImportReport, Skipped

        try:
            return self._import_batch(batch)
        except AnnotatorError as error:
            named = listed(Path(each).name for each in batch.paths[:MOST_NAMED])
            more = "…" if len(batch.paths) > MOST_NAMED else ""
            return ImportReport(skipped=[Skipped(named + more, error.sentence)])

    def _import_batch(self, batch: Batch) -> ImportReport:
        """Import its files; those that are gone since they were chosen are left out, if not all of them are."""
        from annotator.session.intake.importing import import_paths
        from annotator.session.taken.import_report import Skipped
        from annotator.ui.progress.waiting import Waiting

        there = [each for each in batch.paths if Path(each).exists()] or batch.paths
        with Waiting(self._window, tr("Importing")) as waiting:
            report = import_paths(
                self._session, there, batch.format_name, progress=waiting.goes_on, layer=batch.layer,
                options=batch.options, labels=batch.labels,
            )  # fmt: skip
        gone = (each for each in batch.paths if each not in there)
        report.skipped += [Skipped(Path(each).name, mark("The file is not there any more.")) for each in gone]
        return report

    def _tell(self, report: ImportReport) -> None:
        from annotator.ui.importing.words import import_sentence, says_more

        self.imported.emit(report)
        sentence, lines = import_sentence(report)
        if says_more(report):
            self.reported.emit(sentence, lines)
        else:
            self.said.emit(sentence)

    def export_to(
        self,
        path: Path,
        options: ExportOptions | None = None,
        format_name: str = "jsonl",
        window: QWidget | None = None,
        has_report: bool = False,
    ) -> None:
        """Write an export; without options the coder's done articles. ``has_report``: what was left out is listed too.

        ``window`` is the one before which it is waited. Raises what export_project raises, nothing being written then.
        """
        from annotator.exchange.registry import exporter
        from annotator.session.exporting import ExportOptions, export_project
        from annotator.ui.exporting.words import export_sentence, left_out_lines, report_beside
        from annotator.ui.progress.waiting import Waiting

        self.refuse_own(path)
        asked = options or ExportOptions(layers=(self._session.owner()[1].name,))
        listed = report_beside(path, exporter(format_name).ending) if has_report else None
        with Waiting(window or self._window, tr("Exporting")) as waiting:
            report = export_project(self._session, path, asked, format_name, waiting.goes_on, listed)
        said = export_sentence(report, path.name, listed.name if listed else "")
        self.reported.emit(said, left_out_lines(report) if listed else ())

    def back_up(self) -> None:
        from annotator.ui.files import file_dialogs

        stem = self._session.path.stem
        proposed = self._session.path.with_name(f"{stem}-{time.strftime('%Y%m%d')}.db")
        path = file_dialogs.ask_save(self._window, tr("Back up"), proposed, tr("Projects (*.db)"))
        if path:
            self.back_up_to(Path(path))

    def back_up_to(self, path: Path) -> None:
        from annotator.session.checking import backup_project
        from annotator.ui.progress.waiting import Waiting

        with Waiting(self._window, tr("Backing up"), is_writing=True) as waiting:
            backup_project(self._session, path, waiting.share_done)
        self.said.emit(tr("Backed up to {0}.").format(path.name))

    def refuse_own(self, path: Path) -> None:
        """Raises UsageError for a file of the open project's: only SQLite may touch those."""
        own = self._session.path
        files = (own, *(own.with_name(own.name + end) for end in ("-wal", "-shm", "-journal", ".lock")))
        if path.exists() and any(each.exists() and each.samefile(path) for each in files):
            raise UsageError(worded("{name} belongs to the open project: choose another file.", name=path.name))
