"""A thin bar in the margin beside the part of the page that the list has come to."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock

from annotator.errors import UnmappableRange
from annotator.model.article import Region
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.marks import lines_of
from annotator.ui.panes.painted import PaintedText

BAR_LEFT, BAR_WIDTH = -8, 2
"""Pixels from where the text begins."""


class RegionBar:
    """An overlay of one pane; nothing is kept between paints, for one region is found at once."""

    def __init__(self) -> None:
        self.region: Region | None = None

    def forget(self) -> None:
        """There is nothing to forget."""

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        for top, bottom in self.lines(pane, block):
            painter.fillRect(QRectF(BAR_LEFT, top, BAR_WIDTH, bottom - top), colour_of(pane.theme.accent))

    def lines(self, pane: PaintedText, block: QTextBlock) -> list[tuple[int, int]]:
        """Top and bottom, in pixels from the block's origin, of each line that has some of the region."""
        if self.region is None or pane.text is None:
            return []
        try:
            start, end = pane.text.image(self.region.start, self.region.end)
        except UnmappableRange:
            return []
        start, end = start - block.position(), end - block.position()
        if end <= 0 or start >= block.length():
            return []
        sizes = pane.sizes
        found = [
            line for line in lines_of(block.layout(), pane.window_of(block)) if line.start < end and line.end > start
        ]
        return [(line.baseline + sizes.fill_top, line.baseline + sizes.fill_bottom) for line in found]
