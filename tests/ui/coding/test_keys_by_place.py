"""Every bare key means what a US keyboard prints in its place, wherever its own layout or input method writes no ASCII.

The events carry the native codes of the platform, as the real ones do.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.ui.commands.keystrokes import Keystroke, fold, keystroke

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
US_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
RUSSIAN = "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю."
BOPOMOFO = "`ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄦ=ㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣ「」＼ㄇㄋㄎㄑㄕㄘㄨㄜㄠㄤ'ㄈㄌㄏㄒㄖㄙㄩㄝㄡㄥ"
# Linux's input-event-codes.h and the set-1 scan codes of a PC, written out: not the tables under test
PC = dict(zip(US, [41, *range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54)], strict=True))
MAC = dict(
    zip(
        US,
        bytes.fromhex("32 12 13 14 15 17 16 1a 1c 19 1d 1b 18 0c 0d 0e 0f 11 10 20 22 1f 23 21 1e 2a"
                      "00 01 02 03 05 04 26 28 25 29 27 06 07 08 09 0b 2d 2e 2b 2f 2c"),
        strict=True,
    )
)  # fmt: skip
PLATFORMS = pytest.mark.parametrize("platform", ["xcb", "wayland", "windows", "cocoa"])


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch, qapp):
    """What a key of a place means that prints something, on a platform."""

    def meaning(platform: str, place: str, printed: str, held: Qt.KeyboardModifier = NO) -> Keystroke | None:
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
        code = MAC[place] if platform == "cocoa" else PC[place] + 8 * (platform in ("xcb", "wayland"))
        native = (0, code) if platform == "cocoa" else (code, 0)
        key = ord(printed.upper()[0]) if printed else 0x01001251  # a dead key
        return keystroke(QKeyEvent(QEvent.Type.KeyPress, key, held, *native, 0, printed))

    return meaning


@PLATFORMS
def test_all_47_keys_of_a_us_keyboard_are_themselves_with_and_without_shift(press, platform: str) -> None:
    assert len(US) == len(US_SHIFTED) == 47
    for plain, with_shift in zip(US, US_SHIFTED, strict=True):
        assert press(platform, plain, plain) == Keystroke(plain, False)
        assert press(platform, plain, with_shift, SHIFT) == Keystroke(plain, True)


@PLATFORMS
@pytest.mark.parametrize("layout", [RUSSIAN[:-1] + "/", BOPOMOFO, "é" * 47, "字" * 47], ids=["ru", "zhuyin", "é", "字"])
def test_keys_that_print_no_ascii_are_known_by_their_place(press, platform: str, layout: str) -> None:
    for place, printed in zip(US, layout, strict=True):
        for held in (NO, SHIFT):
            assert press(platform, place, printed, held) == Keystroke(place, held == SHIFT), printed


@PLATFORMS
def test_dead_keys_are_known_by_their_place(press, platform: str) -> None:
    assert press(platform, "=", "") == Keystroke("=", False)
    assert press(platform, "[", "", SHIFT) == Keystroke("[", True)


@PLATFORMS
def test_a_letter_is_what_its_key_prints_and_a_digit_where_its_key_stands(press, platform: str) -> None:
    assert press(platform, "y", "z") == Keystroke("z", False)  # German
    assert press(platform, "q", "a") == Keystroke("a", False)  # French
    assert press(platform, "1", "&") == Keystroke("1", False)
    assert press(platform, "4", "'") == Keystroke("4", False)
    assert press(platform, "1", "1", SHIFT) == Keystroke("1", True)
    assert press(platform, "7", "/", SHIFT) == Keystroke("7", True)  # German
    assert press(platform, "[", "ü") == Keystroke("[", False)
    assert press(platform, "[", "Ü", SHIFT) == Keystroke("[", True)
    assert press(platform, "\\", "#") == Keystroke("\\", False)


@PLATFORMS
def test_what_chinese_input_methods_write_is_their_keys(press, platform: str) -> None:
    written = {"[": "【「", "]": "】」", ";": "；", "`": "·", "\\": "、", "/": "、", "'": "‘’", ",": "，", ".": "。"}
    for place, marks in written.items():
        for mark in marks:
            assert press(platform, place, mark) == Keystroke(place, False), mark
    shifted = {"-": "——", "'": "“”", ",": "《", ".": "》", "/": "？", "1": "！", "6": "……", "4": "￥", ";": "："}
    for place, marks in shifted.items():
        assert press(platform, place, marks, SHIFT) == Keystroke(place, True), marks
    for place, wide in zip(US, (chr(ord(each) + 0xFEE0) for each in US), strict=True):
        assert press(platform, place, wide) == Keystroke(place, False)


def test_without_native_codes_what_is_written_is_folded(qapp) -> None:
    for written, key, shift in (
        ("３", "3", False), ("【", "[", False), ("】", "]", False), ("「", "[", False), ("」", "]", False),
        ("；", ";", False), ("·", "`", False), ("、", "\\", False), ("‘", "'", False), ("’", "'", False),
        ("“", "'", True), ("”", "'", True), ("《", ",", True), ("》", ".", True), ("。", ".", False),
        ("，", ",", False), ("？", "/", True), ("！", "1", True), ("—", "-", False), ("D", "d", False),
    ):  # fmt: skip
        event = QKeyEvent(QEvent.Type.KeyPress, ord(written), NO, written)
        assert keystroke(event) == Keystroke(key, shift), written
    assert fold("ｄ") == "d" and fold("字") == "字"


@PLATFORMS
@pytest.mark.parametrize("written", ["\r", "\t", "\x1b", "\b", "\x7f", " ", ""])
def test_keys_that_write_nothing_are_no_keystrokes(monkeypatch, qapp, platform: str, written: str) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    for code in (1, 14, 15, 28, 29, 42, 54, 55, 56, 57, 58, 59, 71, 79, 82, 83):
        code += 8 * (platform in ("xcb", "wayland"))
        native = (0, 0x30) if platform == "cocoa" else (code, 0)
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NO, *native, 0, written)
        assert keystroke(event) is None, code


def test_a_key_with_control_alt_or_meta_is_a_shortcut_and_no_keystroke(qapp) -> None:
    for held in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    ):
        assert keystroke(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_D, held, "d")) is None


def test_in_the_window_keys_of_a_russian_keyboard_tag_and_move_edges(hard, monkeypatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    at = hard.source.index("确保互")
    hard.panes.select(at, at)

    def key(place: str, printed: str, held: Qt.KeyboardModifier = NO) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, ord(printed.upper()), held, PC[place] + 8, 0, 0, printed)
        QGuiApplication.sendEvent(hard.desk.pane, event)

    key("6", "6")
    extent = hard.desk.choice.extent
    key("[", "х")
    key("]", "ъ")
    key("]", "Ъ", SHIFT)
    assert hard.desk.choice.extent == (extent[0] - 1, extent[1])
    key("'", "э")
    assert hard.window.status.said.text().startswith("The chosen tag has the label evaluation already")


def test_a_french_keyboards_label_key_is_no_shortcut_though_it_writes_one(hard, monkeypatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    for place, written, is_labels in (("4", "'", True), ("'", "ù", False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, ord(written), NO, PC[place] + 8, 0, 0, written)
        event.ignore()
        QGuiApplication.sendEvent(hard.desk.pane, event)
        assert event.isAccepted() == is_labels, written
