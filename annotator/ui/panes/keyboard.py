"""What the keyboard does in a pane: movement, selection and copying; every other key belongs to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from annotator.ui.panes.pane import ReadingPane

_Key = QKeySequence.StandardKey
_NEXT_WORD = (_Key.MoveToNextWord, _Key.SelectNextWord)
_PREVIOUS_WORD = (_Key.MoveToPreviousWord, _Key.SelectPreviousWord)
_SELECTING_WORD = (_Key.SelectNextWord, _Key.SelectPreviousWord)
_QTS_OWN = tuple(
    getattr(_Key, verb + where)
    for verb in ("MoveTo", "Select")
    for where in ("NextChar", "PreviousChar", "NextLine", "PreviousLine", "NextPage", "PreviousPage",
                  "StartOfLine", "EndOfLine", "StartOfBlock", "EndOfBlock", "StartOfDocument", "EndOfDocument")
)  # fmt: skip


def wants_key(event: QKeyEvent) -> bool:
    """Whether the pane itself acts on the key."""
    return any(event.matches(key) for key in (*_QTS_OWN, *_NEXT_WORD, *_PREVIOUS_WORD, _Key.Copy, _Key.SelectAll))


def press_key(pane: ReadingPane, event: QKeyEvent) -> None:
    """Act on a key that the pane wants."""
    if event.matches(_Key.Copy):
        pane.copy()
    elif event.matches(_Key.SelectAll):
        pane.selectAll()
    elif any(event.matches(key) for key in (*_NEXT_WORD, *_PREVIOUS_WORD)):
        _move_by_word(pane, event)
    else:
        pane.move_by_key(event)


def _move_by_word(pane: ReadingPane, event: QKeyEvent) -> None:
    if pane.text is None:
        return
    forward = any(event.matches(key) for key in _NEXT_WORD)
    cursor = pane.textCursor()
    at = pane.text.index.from_qt(cursor.position())
    target = pane.reach.next_word(at) if forward else pane.reach.previous_word(at)
    position = pane.snapped(pane.text.index.to_qt(target), up=forward)
    anchor = cursor.anchor() if any(event.matches(key) for key in _SELECTING_WORD) else position
    pane.select(anchor, position)
    pane.ensureCursorVisible()
