"""Keys as words: their one spelling, what the user has changed of them, and which action each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.commands.actions import ACTIONS, ActionRow
from annotator.ui.commands.keystrokes import keystroke, shifted
from annotator.ui.words.language import clauses, sentences, tr

FOR_INPUT_METHODS = ("Ctrl+Space", "Shift+Space", "Ctrl+.")
FOR_LISTS = ("Space", "Return", "Enter")
FOR_FOCUS = ("Tab", "Shift+Tab", "Backtab", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Backtab")
ROWS = {row.id: row for row in ACTIONS}
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SIGNS = {shifted(key): key for key in "1234567890-=`[];',./\\"}
_MODIFIERS = frozenset((
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown,
))  # fmt: skip
_NO_KEYS_OF_THEIR_OWN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

Changes = Mapping[str, tuple[str, ...]]
"""Action id -> all of its keys, for the actions whose keys the user has changed; none is an empty tuple."""


class Doubled(NamedTuple):
    """A key that two actions ask for: the first row of the table keeps it."""

    key: str
    kept_by: str
    lost_by: str


class Read(NamedTuple):
    """What the settings say of keys, and sentences on what of it cannot be."""

    changes: Changes
    sentences: tuple[str, ...]


def spelt(key: str) -> str:
    """A key in the spelling by which two are compared: ``Delete`` is Del, ``Ctrl+Shift+[`` is Ctrl+{; "" for none."""
    sequence = QKeySequence(key, _PORTABLE)
    words = sequence.toString(_PORTABLE)
    if sequence.count() != 1 or not words or _first(sequence).key() in _MODIFIERS:
        return ""
    held, _, name = words.rpartition("+")
    if words.endswith("++") or words == "+":
        held, name = words[:-2], "+"
    parts = held.split("+") if held else []
    bare = not set(parts) - {"Shift"}
    if name in _SIGNS and (not _SIGNS[name].isdigit() or bare):
        parts = [each for each in parts if each != "Shift"]
    elif name in _SIGNS:
        parts, name = [each for each in parts if each != "Shift"] + ["Shift"], _SIGNS[name]
    elif "Shift" in parts and name in _SIGNS.values() and (bare or not name.isdigit()):
        parts, name = [each for each in parts if each != "Shift"], shifted(name)
    return "+".join([*parts, name])


def pressed_key(event: QKeyEvent) -> str:
    """The key of a press, through whatever layout, width or input method; "" while only Shift or Ctrl is down."""
    if event.key() in _MODIFIERS:
        return ""
    stroke = keystroke(event)
    if stroke is not None:
        return bare_key(stroke.character, stroke.shift)
    held = event.modifiers() & ~_NO_KEYS_OF_THEIR_OWN
    return spelt(QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString(_PORTABLE))


def bare_key(character: str, shift: bool) -> str:
    """How the key of a US keyboard that writes ``character`` is spelt: N, Shift+N, [ and {."""
    if not shift:
        return character.upper()
    return shifted(character) if shifted(character) in _SIGNS else f"Shift+{character.upper()}"


def shown_key(key: str | QKeySequence) -> str:
    """A key as the system's keyboard has it engraved, in every language; "" for none. Both keys of Enter are Enter."""
    sequence = key if isinstance(key, QKeySequence) else QKeySequence(key, _PORTABLE)
    said = sequence.toString(QKeySequence.SequenceFormat.NativeText) or (key if isinstance(key, str) else "")
    return said.replace("Return", "Enter")


def shown_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Those of an action, each name once."""
    return tuple(dict.fromkeys(map(shown_key, keys)))


def keys_of_label(key: str) -> tuple[str, ...]:
    """The two keys that a label's key takes: itself and, for a second label, with Shift."""
    return (bare_key(key.lower(), False), bare_key(key.lower(), True)) if key else ()


def refusal(key: str, row: ActionRow) -> str:
    """Why an action cannot have a key, as a sentence; "" where it can."""
    known = spelt(key)
    shown = shown_key(known or key)
    if not known:
        return tr("{0} is no key that can be pressed alone: press a letter, a sign or a function key.").format(shown)
    if known in FOR_INPUT_METHODS:
        return tr("{0} stays free: input methods for Chinese are switched with it.").format(shown)
    if known in {spelt(each) for each in row.keys}:
        return ""
    if known in FOR_FOCUS:
        return tr("{0} only moves the keyboard from one part of the window to the next.").format(shown)
    if known in FOR_LISTS and not row.in_text:
        return tr("{0} opens rows and presses buttons: hold Ctrl or Alt with it.").format(shown)
    if known not in _given_at_first() and _is_of_the_panes(known):
        return tr("{0} belongs to the text, where it moves the caret, selects or copies.").format(shown)
    return ""


def read_changes(kept: Sequence[str]) -> Read:
    """Read the settings' rows ``id=key key``; an unknown action is passed over, a key that cannot be is left out."""
    changes: dict[str, tuple[str, ...]] = {}
    told: list[str] = []
    for each in kept:
        id_, equals, words = each.partition("=")
        row = ROWS.get(id_.strip())
        if row is None or not equals:
            continue
        good: list[str] = []
        for key in words.split():
            why = refusal(key, row)
            if why:
                which = tr("The settings give “{0}” a key that it cannot have.").format(tr(row.text))
                told.append(sentences((which, why)))
            elif spelt(key) not in good:
                good.append(spelt(key))
        changes[row.id] = tuple(good)
    return Read(only_changed(changes), tuple(told))


def kept_changes(changes: Changes) -> tuple[str, ...]:
    """The settings' rows of what the user has changed, in the order of the table."""
    return tuple(f"{row.id}={' '.join(changes[row.id])}" for row in ACTIONS if row.id in changes)


def only_changed(changes: Changes) -> Changes:
    """Without the actions that have the keys again that they had at first."""
    return {id_: keys for id_, keys in changes.items() if tuple(map(spelt, ROWS[id_].keys)) != tuple(map(spelt, keys))}


def keys_in_force(changes: Changes) -> tuple[dict[str, tuple[str, ...]], tuple[Doubled, ...]]:
    """Action id -> its keys, each key once: where two rows ask for one, the first keeps it."""
    owner: dict[str, str] = {}
    doubled: list[Doubled] = []
    keys: dict[str, tuple[str, ...]] = {}
    for row in ACTIONS:
        own: list[str] = []
        for key in changes.get(row.id, row.keys):
            first = owner.setdefault(spelt(key), row.id)
            if first == row.id:
                own.append(key)
            else:
                doubled.append(Doubled(key, first, row.id))
        keys[row.id] = tuple(own)
    return keys, tuple(doubled)


def doubled_sentence(doubled: Iterable[Doubled]) -> str:
    """What to tell the user of keys that stand twice in the settings; "" where none does."""
    said = [
        tr("{0} stays with “{1}”, “{2}” goes without").format(
            shown_key(each.key), tr(ROWS[each.kept_by].text), tr(ROWS[each.lost_by].text)
        )
        for each in doubled
    ]
    if not said:
        return ""
    words = tr("The settings give a key to two actions, which Help › Change shortcuts… can mend: {0}.")
    return words.format(clauses(said))


def _given_at_first() -> frozenset[str]:
    return frozenset(spelt(key) for row in ACTIONS for key in row.keys)


def _is_of_the_panes(key: str) -> bool:
    from annotator.ui.panes.hand.keyboard import wants_key

    pressed = _first(QKeySequence(key, _PORTABLE))
    return wants_key(QKeyEvent(QKeyEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers()))


def _first(sequence: QKeySequence) -> QKeyCombination:
    return sequence[0]  # pyright: ignore[reportIndexIssue]
