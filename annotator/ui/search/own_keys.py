"""Keys that mean something of their own in a part of the search, although the window has them as shortcuts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps(event: QEvent, keys: Iterable[Qt.Key]) -> bool:
    """Whether Qt is asking for one of these bare keys, and has been told that the part wants it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held or event.key() not in tuple(keys):
        return False
    event.accept()
    return True
