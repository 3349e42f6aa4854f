"""What a key means in the adjudication window: one table while cases are walked, one while a span is edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.commands.keystrokes import keystroke, shifted

Key, Held = Qt.Key, Qt.KeyboardModifier
WALKING = {
    "b": "all", "n": "neither", "e": "edit", "r": "reason", "j": "next", "k": "previous", "J": "next_article",
    "K": "previous_article", "u": "undo", "h": "names", "f": "filter", "?": "help",
}  # fmt: skip
"""What a letter does; a digit takes the version of the coder at that place."""
NUDGES = {"[": "start_out", "{": "start_in", "]": "end_out", "}": "end_in"}
"""The same keys as at the desk; with Ctrl by the word."""


def meaning_of(event: QKeyEvent, is_editing: bool) -> str:
    """A command of the window, ``take 3``, ``nudge end_out``, ``type 4``; "" for a key that is none of these."""
    held = event.modifiers() & ~(Held.KeypadModifier | Held.GroupSwitchModifier)
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo) or (event.key() == Key.Key_Y and held == Held.ControlModifier):
        return "redo"
    if event.key() in (Key.Key_Return, Key.Key_Enter) and not held:
        return "accept"
    if event.key() == Key.Key_F6 and not held & ~Held.ShiftModifier:
        return "part_back" if held else "part"
    if event.key() == Key.Key_G and held == Held.AltModifier:
        return "example"
    return _editing(event, held) if is_editing else _walking(event, held)


def _walking(event: QKeyEvent, held: Qt.KeyboardModifier) -> str:
    if event.key() in (Key.Key_Up, Key.Key_Down) and not held:
        return "side_up" if event.key() == Key.Key_Up else "side_down"
    if event.key() == Key.Key_Escape:
        return "close"
    stroke = keystroke(event)
    if stroke is None:
        return ""
    if stroke.character.isdigit() and not stroke.shift:
        return f"take {stroke.character}"
    written = shifted(stroke.character) if stroke.shift else stroke.character
    return WALKING.get(written, "")


def _editing(event: QKeyEvent, held: Qt.KeyboardModifier) -> str:
    if event.key() == Key.Key_Escape:
        return "give_up"
    if event.key() in (Key.Key_Delete, Key.Key_Backspace) and not held:
        return "drop"
    if held & Held.ControlModifier:
        signs = {Key.Key_BracketLeft: "[", Key.Key_BraceLeft: "{", Key.Key_BracketRight: "]", Key.Key_BraceRight: "}"}
        sign = signs.get(Qt.Key(event.key()), "")
        sign = {"[": "{", "]": "}"}.get(sign, sign) if held & Held.ShiftModifier else sign
        return f"word {NUDGES[sign]}" if sign else ""
    stroke = keystroke(event)
    if stroke is None:
        return ""
    written = shifted(stroke.character) if stroke.shift else stroke.character
    if written in NUDGES:
        return f"nudge {NUDGES[written]}"
    if written == ";":
        return "next_span"
    return f"type {'-' if stroke.shift else '+'}{stroke.character}"
