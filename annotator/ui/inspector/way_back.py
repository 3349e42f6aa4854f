"""The keys that lead from a field back to the text, Esc and Ctrl+Enter, and those that are the menus'."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def leads_back(event: QKeyEvent) -> bool:
    """Esc and Ctrl+Enter mean the field here, not the article."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (enter and control)


def is_meant_for_menus(event: QKeyEvent) -> bool:
    """Alt and a letter that is no key of ours writes nothing, but on macOS, where Option writes signs."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    writes = event.text().isprintable() and bool(event.text())
    return held == Qt.KeyboardModifier.AltModifier and writes and sys.platform != "darwin"


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
