"""The paragraphs of a pane as Qt lays them out: line height, margins, and room that levels two panes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextLayout

from annotator.ui.panes.marking.looks import Sizes

LITTLE = 1500
"""Pixels that are gone through block by block more quickly than they are searched."""
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def write(document: QTextDocument, shown: str, sizes: Sizes) -> None:
    """Replace the document's text and give every paragraph its form."""
    document.setPlainText(shown)
    set_sizes(document, sizes)


def rewrite(document: QTextDocument, shown: str, now: str) -> bool:
    """Turn the document's text into ``now`` line by line, so that what is in sight stays.

    False, and nothing done, where lines have come or gone.
    """
    before, after = shown.split("\n"), now.split("\n")
    if len(before) != len(after) or any(bool(one) != bool(other) for one, other in zip(before, after, strict=True)):
        return False
    changed = [number for number, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    if not changed:
        return True
    waiting = _first_waiting(document)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in changed:
        old, new = before[number], after[number]
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        first = document.findBlockByNumber(number).position()
        cursor.setPosition(first + _qt_length(old[:head]))
        cursor.setPosition(first + _qt_length(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[head : len(new) - tail])
    cursor.endEditBlock()
    if waiting is not None:
        document.markContentsDirty(0, document.characterCount())
    return True


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))


def _qt_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def set_sizes(document: QTextDocument, sizes: Sizes) -> None:
    """Give every paragraph the same line height, and blank ones a small one."""
    document.setDocumentMargin(sizes.side)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_format(sizes.line, sizes.paragraph_gap))
    blank = _format(sizes.blank, 0)
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(blank)
        block = block.next()
    cursor.endEditBlock()
    _set_foot(document, 2 * sizes.line)


def set_room_below(document: QTextDocument, rooms: Iterable[tuple[QTextBlock, float]], sizes: Sizes) -> None:
    """Change the margins (pixels) under some blocks, in one layout."""
    waiting = _first_waiting(document)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block, room in rooms:
        form = block.blockFormat()
        form.setBottomMargin(room)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        if not block.next().isValid():
            # Qt leaves the last block's own margin out
            _set_foot(document, 2 * sizes.line + room - paragraph_gap(block, sizes))
    cursor.endEditBlock()
    if waiting is not None:
        # Qt takes up its lazy layout behind a change too late and would leave blocks without lines
        document.markContentsDirty(waiting, document.characterCount() - waiting)


def _first_waiting(document: QTextDocument) -> int | None:
    """Where the text begins that is not laid out yet."""
    if document.lastBlock().layout().lineCount():
        return None
    if not document.firstBlock().layout().lineCount():
        return 0
    return _last_block(document, lambda layout: layout.lineCount() > 0).next().position()


def _last_block(document: QTextDocument, holds: Callable[[QTextLayout], bool]) -> QTextBlock:
    """The last block for which something holds that holds for the first and, once false, stays so."""
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        if holds(document.findBlockByNumber(middle).layout()):
            low = middle
        else:
            high = middle - 1
    return document.findBlockByNumber(low)


def block_at(document: QTextDocument, y: float, near: int = -1) -> QTextBlock:
    """The block that stands at ``y`` pixels, laid out; Qt's own search takes 0.1 ms and errs while layout goes on.

    ``near`` is the number of a block that may stand a little above it, if one is known.
    """
    block = _little_above(document, y, near) or _last_block(
        document, lambda layout: layout.lineCount() > 0 and layout.position().y() <= y
    )
    lay_out(document, block)
    while (after := block.next()).isValid():
        lay_out(document, after)
        if after.layout().position().y() > y:
            break
        block = after
    return block


def _little_above(document: QTextDocument, y: float, number: int) -> QTextBlock | None:
    """The block of this number, if it stands above ``y`` by no more than LITTLE."""
    block = document.findBlockByNumber(number)
    layout = block.layout() if block.isValid() else None
    return block if layout and layout.lineCount() and 0 <= y - layout.position().y() < LITTLE else None


def paragraph_gap(block: QTextBlock, sizes: Sizes) -> int:
    """The usual room below a paragraph, in pixels."""
    return sizes.paragraph_gap if block.length() > 1 else 0


def lay_out(document: QTextDocument, block: QTextBlock) -> None:
    """Make Qt, which lays text out lazily, go as far as this block.

    Asking for the block itself is not enough: where a lazy step ends, Qt takes a blank block for done.
    """
    after = block.next()
    document.documentLayout().blockBoundingRect(after if after.isValid() else block)


def _set_foot(document: QTextDocument, room: float) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(2)
    frame.setBottomMargin(room)
    document.rootFrame().setFrameFormat(frame)


def _format(line: int, room: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(line, _FIXED)
    form.setBottomMargin(room)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return form
