"""The lines of a pane as they are laid out: where a point, a position and a block stand, and which are in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.ui.panes import page
from annotator.ui.panes.hand.rows import Row, row_at
from annotator.ui.panes.marking.looks import Sizes
from annotator.ui.panes.marking.marks import lines_of, stripes

Seen = tuple[int, QTextBlock, float]
SLACK = 8
"""How far, in pixels, ink may stand out of its block."""
_LONG, _STEP = 150, 60
"""A block of more lines than ``_LONG`` is looked at in windows that begin and end at multiples of ``_STEP`` lines."""


class LaidOutText(QTextEdit):
    """Knows where things stand, and paints nothing; all positions are Qt positions (UTF-16 units)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sizes = Sizes.of(17)
        self._seen: tuple[int, int, list[Seen]] | None = None
        """What was in sight this turn, with the place and the height of the viewport of which that is true."""
        self._top = -1
        """The number of the block that was first in sight when it was last asked for."""
        self._turn: QTimer | None = None

    def row_at(self, point: QPoint) -> Row | None:
        """The line of text that a point of the viewport belongs to."""
        return row_at(self.document(), point.y() + self.verticalScrollBar().value(), self.sizes)

    def position_at(self, point: QPoint) -> int:
        """The position nearest to a point of the viewport, never inside a character."""
        row = self.row_at(point)
        return row.position(point.x()) if row else 0

    def caret_at(self, point: QPoint) -> int:
        """The position nearest to a point at which the caret is seen in the line that the point belongs to."""
        row = self.row_at(point)
        return row.caret(point.x()) if row else 0

    def character_at(self, point: QPoint) -> int:
        """Where the character under a point of the viewport begins."""
        row = self.row_at(point)
        return row.character(point.x()) if row else 0

    def line_span(self, position: int) -> tuple[float, float]:
        """Top and bottom, in the document's pixels, of the line that holds the position."""
        block = self.document().findBlock(position)
        page.lay_out(self.document(), block)
        line = block.layout().lineForTextPosition(position - block.position())
        base = block.layout().position().y() + (line.y() + line.ascent() if line.isValid() else self.sizes.blank)
        return base + self.sizes.name_top, base + self.sizes.fill_bottom

    def whole_line(self, y: float) -> int:
        """Where to scroll to so that ``y`` pixels of the document are at the top, but no line is cut with its gap."""
        row = row_at(self.document(), y, self.sizes) if y > 0 else None
        if row is None:
            return 0
        top = row.middle - self.sizes.middle + self.sizes.name_top - 1
        return max(0, int(top)) if abs(top - y) <= self.sizes.line else round(y)

    def line_top(self, position: int) -> float:
        """Where the line that holds the position begins, in the document's pixels."""
        block = self.document().findBlock(position)
        page.lay_out(self.document(), block)
        line = block.layout().lineForTextPosition(position - block.position())
        return block.layout().position().y() + (line.y() if line.isValid() else 0)

    def snapped(self, position: int, up: bool = False) -> int:
        """The position itself, or the edge of the character (with its marks) that it is inside of."""
        block = self.document().findBlock(position)
        layout, local = block.layout(), position - block.position()
        while 0 < local < block.length() - 1 and not layout.isValidCursorPosition(local):
            local += 1 if up else -1
        return block.position() + local

    # what is in sight

    def visible_blocks(self) -> Sequence[Seen]:
        """Number, block and top in the viewport of what can be seen; worked out once a turn."""
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        if self._seen is None or self._seen[:2] != (scroll, height):
            found = [
                (number, block, block.layout().position().y() - scroll)
                for number, block in self.blocks_in(self.viewport().rect())
            ]
            self._top = found[0][0] if found else -1
            if self._turn is None:  # the first picture asks once, and has no use for what it would keep
                self._turn = self._watched()
                return found
            self._seen = scroll, height, found
            self._turn.start(0)
        return self._seen[2]

    def _watched(self) -> QTimer:
        """From now on it is heard when something may stand elsewhere."""
        turn = QTimer(self)
        turn.setSingleShot(True)
        turn.timeout.connect(self._forget_seen)
        self.document().contentsChange.connect(self._forget_seen)
        self.document().documentLayout().documentSizeChanged.connect(self._forget_seen)
        return turn

    def _forget_seen(self) -> None:
        self._seen = None

    def in_sight_between(self, start: int, end: int) -> Iterator[QTextBlock]:
        """The blocks that can be seen of those that hold some of a range."""
        block = self.document().findBlock(start)
        if not self.is_in_sight(block):
            block = page.block_at(self.document(), self.verticalScrollBar().value() - SLACK, self._top)
        bottom = self.verticalScrollBar().value() + self.viewport().height() + SLACK
        while block.isValid() and block.position() < end and block.layout().lineCount():
            if block.layout().position().y() > bottom:
                return
            yield block
            block = block.next()

    def is_in_sight(self, block: QTextBlock) -> bool:
        """Whether the ink of a block may touch what can be seen; what is not laid out cannot."""
        layout = block.layout() if block.isValid() else None
        if layout is None or not layout.lineCount():
            return False
        top = layout.position().y() - self.verticalScrollBar().value()
        bottom = top + layout.boundingRect().bottom()
        return top - SLACK <= self.viewport().height() and bottom + SLACK >= 0

    def blocks_in(self, rect: QRect) -> Iterator[tuple[int, QTextBlock]]:
        """The blocks whose ink may touch a rectangle of the viewport, laid out."""
        document, scroll = self.document(), self.verticalScrollBar().value()
        block = page.block_at(document, scroll + rect.top() - SLACK, self._top)
        number, bottom = block.blockNumber(), scroll + rect.bottom() + SLACK
        while block.isValid():
            page.lay_out(document, block)
            if block.layout().position().y() > bottom:
                return
            yield number, block
            block, number = block.next(), number + 1

    def origin_of(self, block: QTextBlock) -> QPoint:
        at = block.layout().position()
        return QPoint(round(at.x()), round(at.y()) - self.verticalScrollBar().value())

    def window_of(self, block: QTextBlock) -> tuple[int, int]:
        """The lines of a block that are worth looking at: all, or in a very long block some pages of them."""
        count = block.layout().lineCount()
        if count <= _LONG:
            return 0, count
        above = (self.verticalScrollBar().value() - block.layout().position().y()) / self.sizes.line
        below = above + self.viewport().height() / self.sizes.line
        first = min(max(0, int(above - 8) // _STEP * _STEP), (count - 1) // _STEP * _STEP)
        return first, max(min(count, (int(below + 8) // _STEP + 1) * _STEP), first + 1)

    def stripes(self, block: QTextBlock, start: int, end: int) -> list[tuple[float, int, float, int]]:
        """Boxes (x, y, width, height) behind the part of a range that stands in a block, from the block's origin."""
        first, length = block.position(), block.length()
        if start >= first + length or end <= first or start >= end:
            return []
        begins, ends = max(start - first, 0), min(end - first, length)
        return stripes(lines_of(block.layout(), self._lines_with(block, begins, ends)), begins, ends, self.sizes)

    def _lines_with(self, block: QTextBlock, begins: int, ends: int) -> tuple[int, int]:
        """The lines of a block that hold some of its positions, of those worth looking at."""
        window = self.window_of(block)
        layout = block.layout()
        top, bottom = layout.lineForTextPosition(begins), layout.lineForTextPosition(min(ends, block.length() - 1))
        if not (top.isValid() and bottom.isValid()):
            return window
        return max(window[0], top.lineNumber()), min(window[1], bottom.lineNumber() + 1)
