"""The field for the reason: Enter and Esc go back to the case, Up and Down through the reasons given lately."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr

KEPT = 12
"""Reasons that are remembered, the latest first."""
_OWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ReasonField(QLineEdit):
    """``left``: the keyboard goes back to the case; what is written stays for the decision."""

    left = Signal()

    def __init__(self, settings: UserSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._at, self._written = settings, -1, ""
        self.setPlaceholderText(tr("Reason (R), if one is worth keeping"))
        self.setAccessibleName(tr("Reason of the decision"))
        how = tr("Up and Down bring back the reasons given lately; Enter goes back to the case")
        self.setToolTip(f"{self.placeholderText()}\n{how}")
        self.setMaxLength(500)
        self.textEdited.connect(self._forget_place)

    def show_reason(self, reason: str) -> None:
        if self.text() != reason:
            self.setText(reason)
            self.setCursorPosition(0)
        self._at = -1

    def remember(self, reason: str) -> None:
        """A decision was taken for it."""
        if reason := reason.strip():
            others = [each for each in self._settings.get("reasons") if each != reason]
            self._settings.put("reasons", (reason, *others)[:KEPT])

    def event(self, event: QEvent) -> bool:
        """Its keys are no shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_through(1 if event.key() == Qt.Key.Key_Up else -1)
        elif event.key() in _OWN:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_through(self, step: int) -> None:
        known = self._settings.get("reasons")
        if self._at < 0:
            self._written = self.text()
        self._at = max(-1, min(self._at + step, len(known) - 1))
        self.setText(known[self._at] if self._at >= 0 else self._written)
        self.textEdited.disconnect(self._forget_place)
        self.textEdited.emit(self.text())
        self.textEdited.connect(self._forget_place)

    def _forget_place(self) -> None:
        self._at = -1
