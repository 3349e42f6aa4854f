"""Which character a key press means, whatever the layout, the width or the input method makes of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_MARKS = dict(
    zip("【】「」『』〔〕·—、‘’“”《》〈〉。…￥", "[][]{}[]`-\\''\"\"<><>.^$", strict=True)
)  # what Chinese input methods write for a key
_UNSHIFTED = dict(zip('!@#$%^&*()_+~{}:"<>?|', "1234567890-=`[];',./\\", strict=True))
_SHIFTED = {key: sign for sign, key in _UNSHIFTED.items()}
_ROWS = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'`", 43: "\\zxcvbnm,./"}
_BY_SCAN_CODE = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
"""The keys of a US keyboard by evdev code; Windows has the same numbers for them in its first set of scan codes."""
_BY_MAC_CODE = dict(enumerate("asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.")) | {50: "`"}
"""The same by the virtual key codes of macOS, of which 10, 36 and 48 are none of these keys."""
_EVDEV_IN_X11 = 8
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keystroke(NamedTuple):
    """A key as printed on a US keyboard, unshifted and half-width, and whether Shift was down."""

    character: str
    shift: bool


def fold(character: str) -> str:
    """The half-width key that stands for a full-width one: ``１`` is 1, ``【`` is [."""
    return _FULL_WIDTH.get(character) or _MARKS.get(character, character)


def shifted(character: str) -> str:
    """What a US keyboard writes for a key with Shift: ``[`` gives {."""
    return _SHIFTED.get(character, character.upper())


def keystroke(event: QKeyEvent) -> Keystroke | None:
    """What was pressed; None with Ctrl, Alt or Meta held, or where the key writes nothing.

    A digit of the upper row is known by its place. Any other key is what it prints, if that is ASCII or stands for
    something that is; else (Cyrillic, bopomofo, ü, a dead key) what a US keyboard has in its place. So is a sign that
    a US keyboard has above its digits: the German # is no shifted 3.
    """
    if event.modifiers() & _HELD:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    place = _place(event)
    if place.isdigit():
        return Keystroke(place, shift)
    printed = "".join(dict.fromkeys(event.text())) or _of_key(event.key())  # —— and …… are one key
    character = place if printed == "、" and place == "/" else fold(printed)
    if not _is_printable(character) or (place and _UNSHIFTED.get(character, "").isdigit()):
        character = place  # a sign of another layout's is no digit
    if not character:
        return None
    return Keystroke(_UNSHIFTED.get(character, character.lower()), shift or character in _UNSHIFTED)


def _is_printable(character: str) -> bool:
    return len(character) == 1 and "!" <= character <= "~"


def _place(event: QKeyEvent) -> str:
    """What a US keyboard prints, without Shift, in the place of the key; "" where the platform does not say."""
    platform = QGuiApplication.platformName()
    if platform in ("xcb", "wayland"):
        return _BY_SCAN_CODE.get(event.nativeScanCode() - _EVDEV_IN_X11, "")
    if platform == "windows":
        return _BY_SCAN_CODE.get(event.nativeScanCode(), "")
    if platform == "cocoa":
        return _BY_MAC_CODE.get(event.nativeVirtualKey(), "").strip("\0")
    return ""


def _of_key(key: int) -> str:
    return chr(key) if 0x20 < key < 0x01000000 else ""
