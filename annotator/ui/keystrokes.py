"""Which character a key press means, whatever the layout, the width or the input method makes of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_BRACKETS = {"【": "[", "】": "]", "「": "[", "」": "]", "；": ";", "·": "`", "—": "-"}
_UNSHIFTED = dict(zip('!@#$%^&*()_+~{}:"<>?|', "1234567890-=`[];',./\\"))
_SHIFTED = {key: sign for sign, key in _UNSHIFTED.items()}
_EVDEV_DIGITS = {10 + place: digit for place, digit in enumerate("1234567890")}
_PLATFORMS_WITH_EVDEV_CODES = ("xcb", "wayland")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keystroke(NamedTuple):
    """A key as printed on a US keyboard, unshifted and half-width, and whether Shift was down."""

    character: str
    shift: bool


def fold(character: str) -> str:
    """The half-width key that stands for a full-width one: ``１`` is 1, ``【`` is [."""
    return _FULL_WIDTH.get(character) or _BRACKETS.get(character, character)


def shifted(character: str) -> str:
    """What a US keyboard writes for a key with Shift: ``[`` gives {."""
    return _SHIFTED.get(character, character.upper())


def keystroke(event: QKeyEvent) -> Keystroke | None:
    """What was pressed; None with Ctrl, Alt or Meta held, or where the key writes nothing."""
    if event.modifiers() & _HELD:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    digit = _physical_digit(event)
    if digit:
        return Keystroke(digit, shift)
    character = fold(event.text() or _of_key(event.key()))
    if len(character) != 1 or not character.isprintable() or character.isspace():
        return None
    if shift or character in _UNSHIFTED:
        return Keystroke(_UNSHIFTED.get(character, character.lower()), shift or character in _UNSHIFTED)
    return Keystroke(character, False)


def _physical_digit(event: QKeyEvent) -> str | None:
    """The digit printed on the key of the upper row, where the platform says which key it was."""
    if QGuiApplication.platformName() in _PLATFORMS_WITH_EVDEV_CODES:
        return _EVDEV_DIGITS.get(event.nativeScanCode())
    if QGuiApplication.platformName() == "windows" and 0x30 <= event.nativeVirtualKey() <= 0x39:
        return chr(event.nativeVirtualKey())
    return None


def _of_key(key: int) -> str:
    return chr(key) if 0x20 < key < 0x01000000 else ""
