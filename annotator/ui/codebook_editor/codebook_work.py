"""What is done to the codebook from the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAction

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.model.codebook import LabelDef
from annotator.ui.background import Asking
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import mark, tr

if TYPE_CHECKING:
    from annotator.ui.codebook.definition_card import DefinitionCard
    from annotator.ui.codebook_editor.dialogs.preview import PreviewDialog
    from annotator.ui.codebook_editor.editor_window import EditorPlace, EditorWindow
    from annotator.ui.window import MainWindow

CHOOSE_FIRST = mark("Choose a tag first: its text becomes the example.")
COLLECTED = mark("{0}: the tag is now an example (version {1} of the codebook).")
COLLECTED_BAD = mark("{0}: the tag is now a counterexample (version {1} of the codebook).")
NO_LABEL = mark("Choose a tag, or put the caret into one, to read its label's definition.")
DRAFT_FIRST = mark("The codebook is being edited: keep or discard the draft first.")


class CodebookWork(QObject):
    def __init__(self, desk: Desk, faces: Callable[[], LabelFaces], theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._window = desk, faces, theme, window
        self.editor: EditorWindow | None = None
        self.import_dialog: PreviewDialog | None = None
        desk.bridge.changed.connect(self._hear)
        desk.chosen.connect(self._follow)
        desk.opened.connect(lambda _: self._hide_card())
        window.installEventFilter(self)

    def edit_codebook(self) -> None:
        """Open the editor; where it is open it comes to the front."""
        from annotator.ui.codebook_editor.editor_window import EditorWindow

        if self.editor is None:
            editor = EditorWindow(self._desk.session, self.asking, self._theme, self._faces().language, self._window)
            editor.closed.connect(self._forget_editor)
            editor.said.connect(self._desk.said)
            editor.step_wanted.connect(self._trigger)
            self.editor = editor
        editor = self.editor
        label = self._label_at_hand()
        if not editor.isVisible() and label is not None:
            editor.labels.tree.choose(label.uuid)
        editor.show()
        editor.raise_()
        editor.activateWindow()
        editor.labels.tree.setFocus()

    def place(self) -> EditorPlace | None:
        """What is being edited, where the editor is open; for ``come_back``."""
        return self.editor.place() if self.editor is not None else None

    def come_back(self, place: EditorPlace) -> None:
        self.edit_codebook()
        if self.editor is not None:
            self.editor.come_back(place)

    def import_codebook(self) -> None:
        """Read a file, show what it changes, and put it in force if that is agreed to."""
        from annotator.ui.codebook_editor.files import YAML
        from annotator.ui.files import file_dialogs

        self._desk.session.owner()
        if self.editor is not None and self.editor.draft.is_changed:
            raise UsageError(DRAFT_FIRST)
        path = file_dialogs.ask_open(self._window, tr("Import codebook"), self._folder, YAML)
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        from annotator.ui.codebook_editor.dialogs.keep_dialog import KeepDialog
        from annotator.ui.codebook_editor.files import read_yaml

        session = self._desk.session
        codebook = read_yaml(session, path)
        dialog = self.import_dialog = KeepDialog(
            session, codebook, mark("Import codebook"), self.asking, self._theme, self._faces().language, self._window
        )
        dialog.finished.connect(self._end_import)
        dialog.open()

    def export_codebook(self) -> None:
        from annotator.ui.codebook_editor.files import YAML, write_yaml
        from annotator.ui.files import file_dialogs

        session = self._desk.session
        at = self._folder / f"{session.codebook.name}-v{session.codebook_number}.yaml"
        path = file_dialogs.ask_save(self._window, tr("Export codebook"), at, YAML)
        if path:
            write_yaml(session, Path(path))
            self._desk.said.emit(tr("The codebook is written to {0}.").format(Path(path).name))

    def print_codebook(self) -> None:
        from annotator.ui.codebook_editor.files import PRINTED, write_printed
        from annotator.ui.files import file_dialogs

        session = self._desk.session
        at = self._folder / f"{session.codebook.name}-v{session.codebook_number}.html"
        path = file_dialogs.ask_save(self._window, tr("Print codebook"), at, PRINTED)
        if path:
            write_printed(session, Path(path), self._faces().language, date.today().isoformat())
            self._desk.said.emit(tr("The codebook to print is written to {0}.").format(Path(path).name))

    def show_definition(self) -> None:
        """The card of the chosen span's label, or of the label that is nearest at hand; the same key hides it."""
        if "card" in self.__dict__ and self.card.isVisible():
            self.card.hide()
            return
        label, span = self._label_at_hand(), self._span_at_hand()
        if label is None:
            self._desk.said.emit(tr(NO_LABEL))
            return
        self._explain(label, span)

    def collect_example(self, kind: str) -> None:
        """The chosen span becomes an example of its label (good), or a counterexample (bad)."""
        from annotator.session.codebook_changes.labels import add_example

        span = self._desk.choice
        if span is None:
            self._desk.said.emit(tr(CHOOSE_FIRST))
            return
        session = self._desk.session
        number = add_example(session, span.label, span, kind == "good")
        name = self._faces()[span.label].name
        self._desk.said.emit(tr(COLLECTED if kind == "good" else COLLECTED_BAD).format(name, number))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._hide_card()
        if self.editor is not None:
            self.editor.set_theme(theme)

    def keep(self) -> None:
        """A draft is kept by its own step only; whether the window may close is asked before."""

    def stop(self) -> None:
        self._hide_card()
        if self.editor is not None:
            self.editor.draft.begin(self._desk.session.codebook)
            self.editor.close()
        if "asking" in self.__dict__:
            self.asking.close()

    @cached_property
    def asking(self) -> Asking:
        return Asking(self._desk.session.path, self)

    @cached_property
    def card(self) -> DefinitionCard:
        from annotator.ui.codebook.definition_card import DefinitionCard

        return DefinitionCard(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is not closed over a draft that nobody has decided about, unless the project stays, and it too."""
        if event.type() == QEvent.Type.Close and watched is self._window and self.editor is not None:
            if self._window.closes_session and self.editor.is_asked_about_draft():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    @property
    def _folder(self) -> Path:
        return self._desk.session.path.parent

    def _span_at_hand(self) -> Annotation | None:
        """The chosen span, else the innermost at the caret."""
        desk = self._desk
        if desk.choice is not None:
            return desk.choice
        caret = desk.panes.caret_source()
        there = [each for each in desk.annotations.values() if any(a <= caret < b for a, b in each.parts)]
        return min(there, key=lambda each: (each.end - each.start, each.id), default=None)

    def _label_at_hand(self) -> LabelDef | None:
        """The label of that span, else the one that the codebook panel explains."""
        span = self._span_at_hand()
        panels = self._window.panels
        panels.news.flush()
        return self._desk.session.codebook.by_uuid(span.label if span else panels.codebook.at_hand)

    def _explain(self, label: LabelDef, span: Annotation | None) -> None:
        self.card.explain(label, self._faces().language, self._desk.panes.active_pane, self._theme)
        self.card.show_beside(self._box_of(span))

    def _box_of(self, span: Annotation | None) -> QRect:
        """Where the span's last line, or the caret, stands on the screen."""
        pane = self._desk.pane
        start, end = (span.start, span.end) if span else (self._desk.panes.caret_source(),) * 2
        view = self._desk.active_view
        if pane.text is None or view is None:
            return QRect(pane.mapToGlobal(QPoint(0, 0)), QSize(1, 1))
        qt_start, qt_end = pane.text.image(start, end) if span else (pane.textCursor().position(),) * 2
        top, bottom = pane.line_span(qt_start)[0], pane.line_span(max(qt_start, qt_end - 1))[1]
        scroll = pane.verticalScrollBar().value()
        block = pane.document().findBlock(qt_start)
        boxes = pane.stripes(block, qt_start, qt_start + 1)
        left = block.layout().position().x() + (boxes[0][0] if boxes else 0)
        corner = pane.viewport().mapToGlobal(QPoint(int(left), int(top - scroll)))
        return QRect(corner, QSize(1, int(bottom - top)))

    def _follow(self, span: Annotation | None) -> None:
        """A card that is shown tells of the span that is chosen now."""
        if span is None or "card" not in self.__dict__ or not self.card.isVisible():
            return
        label = self._desk.session.codebook.by_uuid(span.label)
        if label is not None and label.uuid != self.card.label:
            self._explain(label, span)

    def _hide_card(self) -> None:
        if "card" in self.__dict__:
            self.card.hide()

    def _hear(self, change: ChangeSet) -> None:
        if self.editor is not None:
            self.editor.hear(change)

    def _trigger(self, action: str) -> None:
        found = self._window.findChild(QAction, action)
        if found is not None:
            found.trigger()

    def _forget_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.deleteLater()
        self._window.activateWindow()

    def _end_import(self, result: int) -> None:
        dialog, self.import_dialog = self.import_dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            number = self._desk.session.codebook_number
            self._desk.said.emit(tr("The codebook is version {0} now.").format(number))
