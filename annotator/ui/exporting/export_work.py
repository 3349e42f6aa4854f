"""What leaves the project from the window: an export of all of it, and the open article to print."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError
from annotator.ui.background import Asking
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import mark, tr

if TYPE_CHECKING:
    from annotator.ui.exporting.export_dialog import ExportDialog
    from annotator.ui.exporting.export_form import Project
    from annotator.ui.exporting.offered import Offered
    from annotator.ui.exporting.wish import ExportWish
    from annotator.ui.files.project_jobs import ProjectJobs
    from annotator.ui.window import MainWindow


class ExportWork(QObject):
    def __init__(
        self, desk: Desk, jobs: ProjectJobs, settings: UserSettings, faces: Callable[[], LabelFaces],
        theme: Callable[[], Theme], window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._jobs, self._settings, self._window = desk, jobs, settings, window
        self._faces, self._theme = faces, theme
        self.dialog: ExportDialog | None = None

    def export_project(self) -> None:
        """Open the dialog with what was chosen last in a project of this kind."""
        from annotator.ui.exporting.wish import last_wish

        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        project = self._project()
        wish = self._at_hand(last_wish(self._settings, self._kind), project)
        self._open(project, wish)

    def place(self) -> ExportWish | None:
        """What is chosen, where the dialog is open; for ``come_back``."""
        return self.dialog.choices.wish if self.dialog is not None else None

    def come_back(self, wish: ExportWish) -> None:
        self._open(self._project(), wish)

    def _open(self, project: Project, wish: ExportWish) -> None:
        from annotator.ui.exporting.export_dialog import ExportDialog
        from annotator.ui.exporting.offered import offered_formats

        dialog = self.dialog = ExportDialog(project, offered_formats(), wish, self.asking, self._theme(), self._window)
        dialog.wanted.connect(self._export)
        dialog.finished.connect(self._forget)
        dialog.open()

    def print_article(self) -> None:
        """The open article with its spans, in both scripts, as a PDF or a page of HTML."""
        from annotator.errors import UsageError
        from annotator.ui.exporting.printing_article import print_article_to
        from annotator.ui.files import file_dialogs

        article = self._desk.article
        if article is None:
            raise UsageError(mark("Open an article first: it is the open one that is printed."))
        session = self._desk.session
        stem = "".join(each if each not in '\\/:*?"<>|' else " " for each in Path(article.article.name).stem).strip()
        at = session.path.with_name(f"{stem or 'article'}.pdf")
        kinds = ";;".join((tr("PDF (*.pdf)"), tr("Web page (*.html)")))
        path = file_dialogs.ask_save(self._window, tr("Print article"), at, kinds)
        if path:
            self._jobs.refuse_own(Path(path))
            print_article_to(session, article.article.number, Path(path), self._faces().language, self._window)
            self._desk.said.emit(tr("The article to print is written to {0}.").format(Path(path).name))

    def stop(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        if "asking" in self.__dict__:
            self.asking.close()

    @cached_property
    def asking(self) -> Asking:
        return Asking(self._desk.session.path, self)

    @property
    def _kind(self) -> str:
        return self._desk.session.codebook.name

    def _project(self) -> Project:
        from annotator.session.people.coders import layers
        from annotator.ui.exporting.export_form import Project
        from annotator.ui.exporting.fields.tick_list import Tickable

        session = self._desk.session
        own = session.layer.id if session.layer else ""
        found = sorted(layers(session), key=lambda each: each.id != own)
        faces = self._faces()
        labels = (
            Tickable(each.id, faces[each.uuid].name, faces[each.uuid].colour)
            for each in session.codebook.labels
            if not each.retired
        )
        people = tuple(each.name for each in found if each.kind != "machine")
        return Project(tuple(Tickable(each.name, each.name) for each in found), tuple(labels), people)

    def _at_hand(self, wish: ExportWish, project: Project) -> ExportWish:
        """The wish with layers and labels that are there; where the coder has chosen none of these, what comes first.

        That is the gold layer, as on the command line; else their own.
        """
        from dataclasses import replace

        from annotator.session.adjudication import gold_layer
        from annotator.session.people.coders import layers as every_layer

        session = self._desk.session
        own, gold = session.layer, gold_layer(session)
        layers = {each.id for each in project.layers} if own and wish.by == own.name else set[str]()
        kept = tuple(each for each in wish.layers if each in layers)
        first = tuple(each.name for each in every_layer(session) if each.id == (gold or (own.id if own else "")))
        labels = {each.id for each in project.labels}
        named = tuple(each for each in wish.labels if each in labels)
        return replace(wish, layers=kept or first, whose=wish.whose if layers else "", labels=named, by="")

    def _export(self, wish: ExportWish, form: Offered) -> None:
        """Ask where to, and write; a refusal is told in the dialog, and nothing was written."""
        from dataclasses import replace

        from annotator.ui.exporting.wish import keep_wish

        dialog = self.dialog
        assert dialog is not None
        path = self._ask_where(wish, form)
        if not path:
            return
        try:
            self._jobs.export_to(Path(path), wish.options(form), form.name, dialog, wish.report)
        except AnnotatorError as error:
            dialog.refuse(tr(error.sentence))
            return
        own = self._desk.session.layer
        keep_wish(self._settings, self._kind, replace(wish, by=own.name if own else ""))
        dialog.done(dialog.DialogCode.Accepted)

    def _ask_where(self, wish: ExportWish, form: Offered) -> str:
        from annotator.ui.exporting import where
        from annotator.ui.files import file_dialogs

        own = self._desk.session.path
        if needs_folder(wish, form):
            proposed = own.with_name(f"{own.stem}-{form.name}")
            return where.ask_folder_to_write(self.dialog, tr("Export into a folder"), proposed)
        kinds = f"{form.title.replace('(', '').replace(')', '')} (*{form.ending})" if form.ending else ""
        return file_dialogs.ask_save(self.dialog, tr("Export"), own.with_suffix(form.ending or ".txt"), kinds)

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._window.activateWindow()


def needs_folder(wish: ExportWish, form: Offered) -> bool:
    """Whether more than one file comes of it. Raises FormatError, UsageError."""
    from annotator.exchange.registry import exporter
    from annotator.session.exporting.parts import is_folder

    return is_folder(exporter(form.name), wish.options(form))
