"""Keys as words: one spelling, what the settings say, and whose a key is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.model.codebook import LABEL_KEYS
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.shortcuts.keys import (
    ROWS,
    Doubled,
    doubled_sentence,
    kept_changes,
    keys_in_force,
    keys_of_label,
    pressed_key,
    read_changes,
    refusal,
    spelt,
)

pytestmark = pytest.mark.usefixtures("qapp")
Mod = Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delete", "Del"),
        ("Ctrl+Shift+[", "Ctrl+{"),
        ("Ctrl+Shift+{", "Ctrl+{"),
        ("Shift+/", "?"),
        ("n", "N"),
        ("ctrl+d", "Ctrl+D"),
        ("Ctrl+!", "Ctrl+Shift+1"),
        ("Shift+1", "!"),
        ("Ctrl+Shift+=", "Ctrl++"),
        ("Alt+Shift+-", "Alt+_"),
        ("Return", "Return"),
    ],
)
def test_two_spellings_of_one_key_are_the_same_key(one: str, other: str) -> None:
    assert spelt(one) == spelt(other) == spelt(spelt(one)) != ""


@pytest.mark.parametrize("words", ["", "Shift", "Ctrl", "Ctrl+Alt", "Foo", "Ctrl+", "Ctrl+K, Ctrl+C"])
def test_what_no_single_press_gives_is_no_key(words: str) -> None:
    assert spelt(words) == ""


@pytest.mark.parametrize(
    ("key", "held", "text", "expected"),
    [
        (Qt.Key.Key_D, Mod.NoModifier, "d", "D"),
        (Qt.Key.Key_D, Mod.ShiftModifier, "D", "Shift+D"),
        (0xFF44, Mod.NoModifier, "ｄ", "D"),
        (0x3010, Mod.NoModifier, "【", "["),
        (Qt.Key.Key_BraceLeft, Mod.ShiftModifier, "{", "{"),
        (Qt.Key.Key_BraceLeft, Mod.ControlModifier | Mod.ShiftModifier, "", "Ctrl+{"),
        (Qt.Key.Key_Exclam, Mod.ControlModifier | Mod.ShiftModifier, "", "Ctrl+Shift+1"),
        (Qt.Key.Key_Enter, Mod.KeypadModifier, "\r", "Enter"),
        (Qt.Key.Key_Space, Mod.ShiftModifier, " ", "Shift+Space"),
        (Qt.Key.Key_F5, Mod.NoModifier, "", "F5"),
        (Qt.Key.Key_Shift, Mod.ShiftModifier, "", ""),
        (Qt.Key.Key_Alt, Mod.AltModifier, "", ""),
    ],
)
def test_a_press_is_spelt_whatever_it_came_through(key: int, held: Mod, text: str, expected: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    assert pressed_key(event) == expected
    assert expected == spelt(expected)


@pytest.mark.parametrize(
    "key",
    ["Ctrl+Space", "Shift+Space", "Ctrl+.", "Shift", "Left", "Shift+Right", "Ctrl+Left", "Ctrl+C", "Ctrl+A", "Home",
     "PgDown", "Tab", "Shift+Tab", "Space", "Return", "Ctrl+K, Ctrl+C"],
)  # fmt: skip
def test_keys_of_input_methods_panes_and_lists_are_refused_with_a_sentence(key: str) -> None:
    sentence = refusal(key, ROWS["export"])
    assert sentence.endswith(".") and len(sentence) > 30


def test_no_action_is_refused_a_key_that_the_table_gives_it() -> None:
    for row in ACTIONS:
        for key in row.keys:
            assert refusal(key, row) == "", (row.id, key)


def test_a_labels_key_is_two_keys() -> None:
    assert keys_of_label("n") == ("N", "Shift+N")
    assert keys_of_label("1") == ("1", "!") and keys_of_label("") == ()
    assert all(spelt(key) == key for label in LABEL_KEYS for key in keys_of_label(label))


def test_what_is_kept_is_read_again() -> None:
    changes = {"larger": ("Ctrl+=", "Ctrl+."), "previous_flag": (",", "F5"), "export": (), "next_flag": ("=",)}
    changes["larger"] = ("Ctrl+=",)
    read = read_changes(kept_changes(changes))
    assert read.changes == changes and read.sentences == ()


def test_rows_of_the_settings_that_mean_nothing_do_no_harm() -> None:
    kept = ("", "=", "undo", "nothing=Ctrl+D", "undo=Ctrl+Z", "delete=Ctrl+Space Ctrl+D Foo", "=Ctrl+D")
    read = read_changes(kept)
    assert read.changes == {"delete": ("Ctrl+D",)}
    assert len(read.sentences) == 2 and all("Delete tag" in each for each in read.sentences)


def test_a_key_that_stands_twice_stays_with_the_first_row_and_one_sentence_says_so() -> None:
    read = read_changes(("delete=Ctrl+Z Alt+X", "note=Alt+x N"))
    keys, doubled = keys_in_force(read.changes)
    assert keys["undo"] == ("Ctrl+Z",) and keys["delete"] == ("Alt+X",) and keys["note"] == ("N",)
    assert doubled == (Doubled("Ctrl+Z", "undo", "delete"), Doubled("Alt+X", "delete", "note"))
    sentence = doubled_sentence(doubled)
    for word in ("Undo", "Delete tag", "Write a note", "Alt+X", "Help › Change shortcuts"):
        assert word in sentence
    assert doubled_sentence(()) == ""


def test_the_keys_at_first_stand_nowhere_twice() -> None:
    keys, doubled = keys_in_force({})
    assert doubled == () and keys == {row.id: row.keys for row in ACTIONS}
