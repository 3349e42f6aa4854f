"""The keys that lead from a field back to the text: Esc and Ctrl+Return."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def leads_back(event: QKeyEvent) -> bool:
    """Esc and Ctrl+Enter mean the field here, not the article."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (enter and control)


class WayBack(QObject):
    """Watches fields; ``left`` says that one of those keys was pressed in one."""

    left = Signal()

    def watch(self, *fields: QWidget) -> None:
        for each in fields:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leads_back(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
