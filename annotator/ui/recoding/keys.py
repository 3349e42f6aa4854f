"""What a key means while the keyboard is in the recoding dock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.recoding.choice_row import Choice

BACK, UP, DOWN, NOTHING = "back", "up", "down", "nothing"
"""``NOTHING``: what any other bare key does; a label's key must not tag in the text while it is meant for the queue."""


def meaning_of(event: QKeyEvent, choices: Sequence[Choice]) -> str:
    """The id of a choice, or one of the words above; "" leaves the key to the window."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    if event.key() == Qt.Key.Key_Escape:
        return BACK
    if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return UP if event.key() == Qt.Key.Key_Up else DOWN
    keys = {key: each.id for each in choices for key in (each.key, each.also) if key}
    if event.key() == Qt.Key.Key_Return:
        return keys.get("↵", "")
    if event.key() == Qt.Key.Key_Enter:
        return keys.get("O", keys.get("↵", ""))
    if event.key() == Qt.Key.Key_Delete:
        return keys.get("Del", "")
    stroke = keystroke(event)
    if stroke is None:
        return ""
    if stroke.character == "0" and "↵" in keys:
        return keys["↵"]
    return keys.get(stroke.character.upper(), NOTHING if keys else "")
