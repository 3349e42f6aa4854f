"""Where a note is written: kept on Ctrl+Return, on Esc, and when the focus goes elsewhere; undo takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.ui.language import tr

LINES = 2
INVITATION, HINT = "Add a note (N)", "Ctrl+Return or Esc keeps the note."


class NoteEditor(QPlainTextEdit):
    """``kept`` carries the text to be stored; ``left`` says that the coder wants to go back to the text.

    ``entered`` says that the keyboard has come.
    """

    kept = Signal(str)
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr(INVITATION))
        self.setToolTip(tr(HINT))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_note(self, note: str) -> None:
        """The note as stored; what is being written is left alone when it already says the same."""
        self._stored = note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def keep(self) -> None:
        note = self.toPlainText().strip()
        if note != self._stored:
            self._stored = note
            self.kept.emit(note)

    def sizeHint(self) -> QSize:
        return QSize(200, LINES * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        self.keep()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setPlaceholderText(tr(HINT))
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setPlaceholderText(tr(INVITATION))
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def _is_own(self, event: QKeyEvent) -> bool:
        """Esc and Ctrl+Enter mean the note here, not the article."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (enter and control)
