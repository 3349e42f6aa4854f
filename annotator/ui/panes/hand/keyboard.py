"""What the keyboard does in a pane: movement, selection and copying; every other key belongs to the window."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

if TYPE_CHECKING:
    from annotator.ui.panes.pane import ReadingPane

_Key = QKeySequence.StandardKey
_Mode = QTextCursor.MoveMode
_NEXT_WORD = (_Key.MoveToNextWord, _Key.SelectNextWord)
_PREVIOUS_WORD = (_Key.MoveToPreviousWord, _Key.SelectPreviousWord)
_SELECTING_WORD = (_Key.SelectNextWord, _Key.SelectPreviousWord)
_NEXT_LINE = (_Key.MoveToNextLine, _Key.SelectNextLine)
_PREVIOUS_LINE = (_Key.MoveToPreviousLine, _Key.SelectPreviousLine)
_SELECTING_LINE = (_Key.SelectNextLine, _Key.SelectPreviousLine)
_QTS_OWN = tuple(
    getattr(_Key, verb + where)
    for verb in ("MoveTo", "Select")
    for where in ("NextChar", "PreviousChar", "NextLine", "PreviousLine", "NextPage", "PreviousPage",
                  "StartOfLine", "EndOfLine", "StartOfBlock", "EndOfBlock", "StartOfDocument", "EndOfDocument")
)  # fmt: skip
_NO_KEYS_OF_THEIR_OWN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


def wants_key(event: QKeyEvent) -> bool:
    """Whether the pane itself acts on the key."""
    return _meaning(event) is not None


def press_key(pane: ReadingPane, event: QKeyEvent) -> None:
    """Act on a key that the pane wants."""
    meaning = _meaning(event)
    if meaning == _Key.Copy:
        pane.copy()
    elif meaning == _Key.SelectAll:
        pane.selectAll()
    elif meaning in (*_NEXT_WORD, *_PREVIOUS_WORD):
        _move_by_word(pane, forward=meaning in _NEXT_WORD, selecting=meaning in _SELECTING_WORD)
    elif meaning not in (*_NEXT_LINE, *_PREVIOUS_LINE) or not _move_past_blanks(
        pane, down=meaning in _NEXT_LINE, selecting=meaning in _SELECTING_LINE
    ):
        pane.move_by_key(event)


def _meaning(event: QKeyEvent) -> QKeySequence.StandardKey | None:
    """Which of the pane's movements and commands the key is on this platform."""
    pressed = event.keyCombination()
    held = pressed.keyboardModifiers() & ~_NO_KEYS_OF_THEIR_OWN
    return _bindings().get(QKeySequence(QKeyCombination(held, pressed.key())))


@cache
def _bindings() -> dict[QKeySequence, QKeySequence.StandardKey]:
    """Every key combination that a pane acts on; asked of Qt once, since some fifty questions a key cost 0.1 ms."""
    keys = (*_QTS_OWN, *_PREVIOUS_WORD, *_NEXT_WORD, _Key.SelectAll, _Key.Copy)
    return {bound: key for key in keys for bound in QKeySequence.keyBindings(key)}


def _move_by_word(pane: ReadingPane, forward: bool, selecting: bool) -> None:
    if pane.text is None:
        return
    cursor = pane.textCursor()
    at = pane.text.utf16.from_qt(cursor.position())
    target = pane.reach.next_word(at) if forward else pane.reach.previous_word(at)
    position = pane.snapped(pane.text.utf16.to_qt(target), up=forward)
    pane.select(cursor.anchor() if selecting else position, position)
    pane.show_caret()


def _move_past_blanks(pane: ReadingPane, down: bool, selecting: bool) -> bool:
    """Go up or down over blank lines to the next one with text; False where there is none in the way, for Qt to move.

    Where only blank lines follow, the caret stays, and a selection goes to the end of its own line.
    """
    mode = _Mode.KeepAnchor if selecting else _Mode.MoveAnchor
    cursor = pane.textCursor()
    began = cursor.position()
    if pane.text is None or not step_by_line(cursor, down, mode) or not _is_blank(pane, cursor):
        return False
    if not leave_blanks(pane, cursor, down, mode):
        cursor.setPosition(began, mode)
        if selecting and not _is_blank(pane, cursor):
            ends = QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveOperation.StartOfBlock
            cursor.movePosition(ends[not down], mode)
    pane.setTextCursor(cursor)
    pane.show_caret()
    return True


def leave_blanks(pane: ReadingPane, cursor: QTextCursor, down: bool, mode: _Mode = _Mode.MoveAnchor) -> bool:
    """Move a cursor on, out of blank lines, in the column that it keeps; whether a line with text was found."""
    while _is_blank(pane, cursor):
        if not step_by_line(cursor, down, mode):
            return False
    return True


def step_by_line(cursor: QTextCursor, down: bool, mode: _Mode = _Mode.MoveAnchor) -> bool:
    """Move a cursor to the line below or above; whether there is one."""
    return cursor.movePosition(QTextCursor.MoveOperation.Down if down else QTextCursor.MoveOperation.Up, mode)


def _is_blank(pane: ReadingPane, cursor: QTextCursor) -> bool:
    """Whether there is nothing to read in the cursor's line; a fold is no blank line."""
    assert pane.text is not None
    return not pane.text.copy(*pane.text.block_range(cursor.blockNumber())).strip()
