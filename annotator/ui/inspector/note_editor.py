"""Where a note or a question is written: kept on Ctrl+Return, on Esc, and when the focus goes; undo takes it back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.ui.inspector.way_back import leads_back
from annotator.ui.language import tr


class Use(NamedTuple):
    """What a field is for: its name, what invites to write, what is said while it is written, and its lines.

    It has ``lines`` once there is something in it, ``empty_lines`` before.
    """

    name: str
    invitation: str
    hint: str
    lines: int = 2
    empty_lines: int = 1


NOTE = Use("Note", "Add a note (N)", "Ctrl+Return or Esc keeps the note.")
QUESTION = Use(
    "Question to the adjudicator",
    "Ask the adjudicator (Alt+Q)",
    "Ctrl+Return or Esc keeps the question; an empty one is withdrawn.",
)
ARTICLE_QUESTION = Use(
    "Question about the article",
    "What should the adjudicator decide about this article?",
    "Ctrl+Return or Esc keeps the question; an empty one is withdrawn.",
    lines=3,
    empty_lines=3,
)


class NoteEditor(QPlainTextEdit):
    """``kept`` carries the text to be stored; ``left`` says that the coder wants to go back to the text.

    ``entered`` says that the keyboard has come.
    """

    kept = Signal(str)
    left = Signal()
    entered = Signal()

    def __init__(self, use: Use = NOTE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._use = use
        self.setAccessibleName(tr(use.name))
        self.setPlaceholderText(tr(use.invitation))
        self.setToolTip(tr(use.hint))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_note(self, note: str) -> None:
        """The note as stored; what is being written is left alone when it already says the same."""
        self._stored = note
        if self.toPlainText() != note:
            self.setPlainText(note)
        self.updateGeometry()

    def keep(self) -> None:
        note = self.toPlainText().strip()
        if note != self._stored:
            self._stored = note
            self.kept.emit(note)

    def sizeHint(self) -> QSize:
        is_empty = not self._stored and not self.hasFocus()
        lines = self._use.empty_lines if is_empty else self._use.lines
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and leads_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leads_back(event):
            super().keyPressEvent(event)
            return
        self.keep()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setPlaceholderText(tr(self._use.hint))
        self.updateGeometry()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setPlaceholderText(tr(self._use.invitation))
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
        self.updateGeometry()
