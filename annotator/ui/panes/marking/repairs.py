"""The repairs of one pane: which block shows which of them, and the dotted ink under each.

Kept apart from the annotations' marks, so that a tag works nothing of it out again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock

from annotator.errors import UnmappableRange
from annotator.model.repair import Repair
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.looks import Sizes, colour_of
from annotator.ui.panes.marking.marks import Line, lines_of
from annotator.ui.panes.shown.pane_text import PaneText

if TYPE_CHECKING:
    from annotator.ui.panes.painted import PaintedText

REJECTED, QUIET, MENDED, LOUD = range(4)
"""How much a repair shows: one that was rejected, one that only took something out, one that put something in, one to
be looked at.
"""
_DOTS = ((1, ()), (1, (1.0, 2.0)), (2, (1.0, 1.0)), (2, (1.0, 1.0)))
"""Thickness in pixels, and length of dot and gap in thicknesses."""
_EMPTY_LINE = 10
"""Pixels of ink where a repair has taken all of a line."""
_BELOW = 2
"""How far, in pixels, ink and frame reach below the top of the first lane."""
_ROUND = 3.0
_RING = 1.6
"""Radius in pixels of the ring where a rejected repair begins."""


def loudness(repair: Repair) -> int:
    """How much a repair that is shown at all is to be seen."""
    if repair.status == "rejected":
        return REJECTED
    if repair.status == "flagged":
        return LOUD
    return MENDED if repair.replacement else QUIET


def by_weight(repair: Repair) -> tuple[int, int]:
    """Sorts repairs at one place: what is to be looked at first, what was only taken out last."""
    return -loudness(repair), repair.start


class Box(NamedTuple):
    """Where a repair shows in one line, in pixels from the block's own origin."""

    repair: Repair
    left: int
    right: int
    top: int


class LineInk(NamedTuple):
    """The ink of one line: a path for each loudness, and the boxes for the mouse; ``top`` is that of its boxes."""

    top: int
    bottom: int
    paths: tuple[QPainterPath | None, ...]
    boxes: tuple[Box, ...]


class PaneRepairs:
    """An overlay: finds the repairs of a block by their place in the source, and keeps the ink it has once made.

    Of a rejected one a ring is left where it begins.
    """

    def __init__(self) -> None:
        self._repairs: list[Repair] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._ink: dict[int, tuple[tuple[int, int], tuple[LineInk, ...]]] = {}
        self.current = ""
        """The id of the repair that has a frame around it."""

    def show(self, repairs: Iterable[Repair]) -> None:
        """Show these repairs in the place of those that were shown."""
        self._repairs = sorted(repairs, key=lambda each: (each.start, each.end))
        self._starts = [each.start for each in self._repairs]
        self._ends = list(accumulate((each.end for each in self._repairs), max))
        self._ink.clear()

    def __bool__(self) -> bool:
        return bool(self._repairs)

    def forget(self) -> None:
        """Lines stand elsewhere, or look different."""
        self._ink.clear()

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        if self._repairs:
            clip = painter.clipBoundingRect()
            paint_ink(painter, self.ink(pane, number, block), clip, self.current, pane.theme)

    def hits(self, pane: PaintedText, point: QPoint) -> list[Repair]:
        """The repairs under a point of the viewport, the weightiest first."""
        row = pane.row_at(point) if self._repairs else None
        if row is None or abs(point.y() + pane.verticalScrollBar().value() - row.middle) > pane.sizes.line / 2:
            return []
        x, top = point.x() - row.left, row.line.baseline + pane.sizes.fill_top
        inks = self.ink(pane, row.block.blockNumber(), row.block)
        found = (box.repair for ink in inks if ink.top == top for box in ink.boxes if box.left <= x <= box.right)
        return sorted(found, key=by_weight)

    def places(self, pane: PaintedText, repair_id: str) -> list[QRect]:
        """Where a repair shows in the viewport, as far as that can be seen."""
        found: list[QRect] = []
        for number, block, top in pane.visible_blocks() if repair_id and self._repairs else ():
            at = QPoint(round(block.layout().position().x()), round(top))
            for ink in self.ink(pane, number, block):
                boxes = (box for box in ink.boxes if box.repair.id == repair_id)
                found += (
                    QRect(box.left, box.top, box.right - box.left, ink.bottom - box.top).translated(at) for box in boxes
                )
        return found

    def at(self, source: int) -> list[Repair]:
        """The repairs that a caret in the source stands in or touches, the weightiest first."""
        return sorted(self._between(source, source), key=by_weight)

    def within(self, text: PaneText, low: int, high: int) -> list[tuple[Repair, int, int]]:
        """The repairs that show between two Qt positions, with their images, from ``low`` on."""
        found: list[tuple[Repair, int, int]] = []
        for each in self._between(text.caret_source(low), text.caret_source(high)):
            try:
                start, end = text.image(each.start, each.end)
            except UnmappableRange:
                continue
            if text.is_folded(each.start, each.end):
                continue
            if (start < high and end > low) or (start == end and low <= start <= high):
                found.append((each, max(start, low) - low, min(end, high) - low))
        return found

    def ink(self, pane: PaintedText, number: int, block: QTextBlock) -> tuple[LineInk, ...]:
        """The ink of the lines of a block that are worth looking at, from the cache or made now."""
        window = pane.window_of(block)
        known, found = self._ink.get(number, ((0, 0), ()))
        if known != window:
            lines = lines_of(block.layout(), window)
            first = lines[0].start if lines else 0
            at = block.position()
            here = self.within(pane.text, at + first, at + lines[-1].end) if lines and pane.text else []
            moved = ((each, start + first, end + first) for each, start, end in here)
            found = tuple(_line_inks(moved, block, lines, pane.sizes)) if here else ()
            self._ink[number] = window, found
        return found

    def _between(self, low: int, high: int) -> Iterator[Repair]:
        """The repairs that touch ``[low, high]`` of the source, in text order."""
        first = bisect_left(self._ends, low)
        for each in self._repairs[first : bisect_right(self._starts, high)]:
            if each.end >= low:
                yield each


def paint_ink(painter: QPainter, inks: Iterable[LineInk], clip: QRectF, current: str, theme: Theme) -> None:
    """Paint what lies in ``clip`` (pixels from the block's origin); ``current`` is the repair with a frame."""
    for ink in inks:
        if ink.bottom < clip.top() or ink.top > clip.bottom():
            continue
        for path, pen in zip(ink.paths, pens(theme), strict=True):
            if path is not None:
                painter.strokePath(path, pen)
        for box in ink.boxes if current else ():
            if box.repair.id == current:
                _paint_frame(painter, box, ink.bottom, theme)


def pens(theme: Theme) -> tuple[QPen, ...]:
    """The pens of the loudnesses."""
    colours = theme.mute, theme.mute, theme.mute, theme.warn
    return tuple(_pen(colour, *dots) for colour, dots in zip(colours, _DOTS, strict=True))


def _pen(colour: str, thickness: int, pattern: tuple[float, ...]) -> QPen:
    pen = QPen(colour_of(colour), thickness)
    if pattern:
        pen.setDashPattern(pattern)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_frame(painter: QPainter, box: Box, bottom: int, theme: Theme) -> None:
    painter.setPen(QPen(colour_of(theme.accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(box.left - 1.5, box.top - 0.5, box.right - box.left + 2, bottom - box.top + 1), _ROUND, _ROUND
    )


def _line_inks(
    here: Iterable[tuple[Repair, int, int]], block: QTextBlock, lines: list[Line], sizes: Sizes
) -> Iterator[LineInk]:
    boxes: dict[int, list[Box]] = {}
    begun: set[str] = set()
    for each, start, end in here:
        start, end = _widened(block, start, end)
        at = max(0, bisect_right(lines, start, key=_start_of) - 1)
        while at < len(lines) and (lines[at].start < end or start == end == lines[at].start):
            if box := _box(each, start, end, lines[at], sizes):
                boxes.setdefault(at, []).append(box)
            at += 1
    for at, found in sorted(boxes.items()):
        paths: list[QPainterPath | None] = [None] * len(_DOTS)
        for box in found:
            rank = loudness(box.repair)
            path = paths[rank] = paths[rank] or QPainterPath()
            y = lines[at].baseline + sizes.lane_top - 1 + _DOTS[rank][0] / 2
            if rank == REJECTED:
                if box.repair.id not in begun:
                    path.addEllipse(QPointF(box.left + _RING, y), _RING, _RING)
                begun.add(box.repair.id)
                continue
            path.moveTo(QPointF(box.left, y))
            path.lineTo(QPointF(box.right, y))
        bottom = lines[at].baseline + sizes.lane_top + _BELOW
        yield LineInk(found[0].top, bottom, tuple(paths), tuple(found))


def _start_of(line: Line) -> int:
    return line.start


def _widened(block: QTextBlock, start: int, end: int) -> tuple[int, int]:
    """What was taken out shows under the character before it, at a line's start under the one after it."""
    if start < end:
        return start, end
    layout = block.layout()
    if start > 0:
        return layout.previousCursorPosition(start), end
    return start, min(layout.nextCursorPosition(end), block.length() - 1)


def _box(repair: Repair, start: int, end: int, line: Line, sizes: Sizes) -> Box | None:
    top = line.baseline + sizes.fill_top
    if start == end == line.start == line.end:
        left = round(line.x(start))
        return Box(repair, left, left + _EMPTY_LINE, top)
    if start >= line.end or end <= line.start:
        return None
    left, right = sorted((round(line.x(start)), round(line.x(end))))
    return Box(repair, left + 1, max(left + 4, right - 1), top)
