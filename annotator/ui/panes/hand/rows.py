"""Which line of text a point belongs to, and which place in it; Qt's own search gives a line's gap to the next line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from annotator.ui.panes import page
from annotator.ui.panes.marking.looks import Sizes
from annotator.ui.panes.marking.marks import Line, lines_of


class Row(NamedTuple):
    """A line with its block; ``left`` is the block's edge, ``middle`` the glyphs' middle, in the document's pixels."""

    block: QTextBlock
    line: Line
    left: float
    middle: float

    def position(self, x: float) -> int:
        """The Qt position nearest to ``x`` pixels of the document, never inside a character; the line's end counts."""
        found = self.line.of.xToCursor(x - self.left, QTextLine.CursorPosition.CursorBetweenCharacters)
        last = self.block.layout().previousCursorPosition(self.line.end)
        if found >= last and 2 * (x - self.left) >= self.line.x(last) + self.line.x(self.line.end):
            found = self.line.end  # where a line wraps, Qt stops before its last character
        return self.block.position() + min(max(found, self.line.start), self.line.end, self.block.length() - 1)

    def character(self, x: float) -> int:
        """The Qt position where the character under ``x`` begins."""
        found = self.line.of.xToCursor(x - self.left, QTextLine.CursorPosition.CursorOnCharacter)
        return self.block.position() + max(self.line.start, min(found, self.line.end - 1))

    def caret(self, x: float) -> int:
        """The position nearest to ``x`` at which Qt shows a caret in this line: at a wrap it shows it in the next."""
        position = self.position(x)
        local = position - self.block.position()
        wraps = local == self.line.end < self.block.length() - 1
        return self.block.position() + self.block.layout().previousCursorPosition(local) if wraps else position


def row_at(document: QTextDocument, y: float, sizes: Sizes) -> Row | None:
    """The row whose glyphs are nearest to ``y`` pixels of the document; blank lines only where there is no text."""
    under = page.block_at(document, y)
    rows = [row for block in _near(under) if (row := _nearest(document, block, y, sizes))]
    return min(rows, key=lambda row: abs(row.middle - y)) if rows else _nearest(document, under, y, sizes)


def _near(block: QTextBlock) -> Iterator[QTextBlock]:
    """The block itself and its neighbours on both sides, as far as they hold text."""
    if block.length() > 1:
        yield block
    before, after = block.previous(), block.next()
    while before.isValid() and before.length() == 1:
        before = before.previous()
    while after.isValid() and after.length() == 1:
        after = after.next()
    yield from (one for one in (before, after) if one.isValid())


def _nearest(document: QTextDocument, block: QTextBlock, y: float, sizes: Sizes) -> Row | None:
    page.lay_out(document, block)
    layout = block.layout()
    count = layout.lineCount()
    if not count:
        return None
    at, rise = layout.position(), sizes.middle
    first = lines_of(layout, (0, 1))[0].baseline
    guess = min(max(round((y - at.y() - first - rise) / sizes.line), 0), count - 1)
    lines = lines_of(layout, (max(guess - 1, 0), min(guess + 2, count)))
    line = min(lines, key=lambda one: abs(at.y() + one.baseline + rise - y))
    return Row(block, line, at.x(), at.y() + line.baseline + rise)
