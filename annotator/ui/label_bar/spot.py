"""Where the bar of labels stands beside a selection: under its last line or over its first, where it hides least."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from annotator.ui.panes.marking.marks import lines_of
from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.pane import ReadingPane

GAP, SIDE = 3, 4
"""Pixels between the bar and the selection's lines, and between the bar and the pane's sides."""
_ASIDE = 4
"""A pixel away from the selection's side weighs as much as so many pixels of hidden text."""


class Extent(NamedTuple):
    """The height that a selection takes in a viewport, and where its first and last line begin, in pixels.

    ``top`` is None where the selection begins above what can be seen, ``bottom`` where it ends below.
    """

    top: int | None
    bottom: int | None
    first: int
    last: int
    one_line: bool


def extent_of(pane: ReadingPane, selected: QtRange) -> Extent:
    """Where a selection stands; lays out nothing that is not in sight."""
    start, end = selected
    size, scroll = pane.viewport().rect(), pane.verticalScrollBar().value()
    low, high = pane.position_at(size.topLeft()), pane.position_at(size.bottomRight())
    begins = pane.line_span(start)[0] - scroll if low <= start <= high else None
    before_end = pane.snapped(max(start, end - 1))
    ends = pane.line_span(before_end)[1] - scroll if low <= before_end <= high else None
    one_line = begins is not None and ends is not None and pane.line_top(start) == pane.line_top(before_end)
    return Extent(
        None if begins is None else int(begins),
        None if ends is None else -int(-ends // 1),
        _left(pane, start, end) if begins is not None else SIDE,
        _left(pane, _line_start(pane, before_end, start), end) if ends is not None else SIDE,
        one_line,
    )


class Covered(NamedTuple):
    """What stands in a viewport: the ``words`` of spans, a box a line, and all ``lines`` of text."""

    words: tuple[QRect, ...]
    lines: tuple[QRect, ...]

    def cost(self, bar: QRect) -> int:
        """How many pixels of text the bar would hide, those of spans counted thrice more."""
        hidden = (each.intersected(bar) for each in (*self.lines, *self.words, *self.words, *self.words))
        return sum(each.width() * each.height() for each in hidden if not each.isEmpty())


def covered_by(pane: ReadingPane) -> Covered:
    """What a bar could hide in a pane; lays out nothing that is not in sight."""
    words: list[QRect] = []
    lines: list[QRect] = []
    height = pane.sizes.fill_bottom - pane.sizes.fill_top
    for number, block, top in pane.visible_blocks():
        at = QPoint(round(block.layout().position().x()), round(top))
        boxes = (mark for _, mark in pane.marks(number, block).hits)
        words += (QRect(int(box.x), int(box.y), int(box.width), int(box.height)).translated(at) for box in boxes)
        for line in lines_of(block.layout(), pane.window_of(block)):
            left, right = int(line.x(line.start)), int(line.x(line.end))
            lines.append(QRect(left, line.baseline + pane.sizes.fill_top, right - left, height).translated(at))
    return Covered(tuple(words), tuple(lines))


def spot(extent: Extent, bar: QSize, viewport: QSize, covered: Covered, side: str | None = None) -> QPoint | None:
    """The bar's corner in the viewport, under the selection or over it, where it hides least; rather under it.

    ``side`` ("above", "below") is kept to where there is room; None where there is room on neither side.
    """
    over = None if extent.top is None else extent.top - GAP - bar.height()
    under = None if extent.bottom is None else extent.bottom + GAP
    if over is not None and over < 1:
        over = None
    if under is not None and under + bar.height() > viewport.height() - 1:
        under = None
    ways = [(y, x) for y, x in ((under, extent.last), (over, extent.first)) if y is not None]
    if side is not None and len(ways) == 2:
        ways = [ways[side == "above"]]
    found = [
        (covered.cost(QRect(QPoint(left, y), bar)) + _ASIDE * abs(left - place), at, abs(left - place), left, y)
        for at, (y, x) in enumerate(ways)
        for place in (_inside(x - SIDE, bar, viewport),)
        for left in {_inside(each, bar, viewport) for each in (place, SIDE, viewport.width(), *_ends(covered, y, bar))}
    ]
    return QPoint(*min(found)[3:]) if found else None


def _ends(covered: Covered, y: int, bar: QSize) -> list[int]:
    """Right of where the lines end that a bar at that height would lie over."""
    return [each.right() + 2 * SIDE for each in covered.lines if each.top() < y + bar.height() and y <= each.bottom()]


def _inside(x: int, bar: QSize, viewport: QSize) -> int:
    return max(SIDE, min(x, viewport.width() - bar.width() - SIDE))


def _line_start(pane: ReadingPane, position: int, least: int) -> int:
    """Where the line of a position begins, or ``least`` where that stands in it."""
    block = pane.document().findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return max(least, block.position() + line.textStart()) if line.isValid() else position


def _left(pane: ReadingPane, start: int, end: int) -> int:
    """Pixels from the viewport's left to the first character of a range."""
    block = pane.document().findBlock(start)
    boxes = pane.stripes(block, start, end)
    return int(block.layout().position().x() + boxes[0][0]) if boxes else SIDE
