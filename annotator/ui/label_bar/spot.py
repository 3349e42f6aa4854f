"""Where the bar of labels stands beside a selection: over its first line or under its last, inside the pane."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize

from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.pane import ReadingPane

GAP, SIDE = 3, 4
"""Pixels between the bar and the selection's lines, and between the bar and the pane's sides."""


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


def spot(extent: Extent, bar: QSize, viewport: QSize, below: bool = False) -> QPoint | None:
    """The bar's corner in the viewport: above the selection, or below where there is no room (``below``: rather below).

    None where it has room on neither side.
    """
    over = None if extent.top is None else extent.top - GAP - bar.height()
    under = None if extent.bottom is None else extent.bottom + GAP
    if over is not None and over < 1:
        over = None
    if under is not None and under + bar.height() > viewport.height() - 1:
        under = None
    y = under if over is None or (below and under is not None) else over
    if y is None:
        return None
    x = extent.first if y == over else extent.last
    return QPoint(max(SIDE, min(x - SIDE, viewport.width() - bar.width() - SIDE)), y)


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
