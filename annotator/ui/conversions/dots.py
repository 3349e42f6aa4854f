"""Marks uncertain characters in the converted pane: a hairline of dots, in another tone where somebody decided."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.painted import PaintedText
from annotator.ui.panes.shown.overlay import Ranges


class Dots(NamedTuple):
    """Dots below a place: pixels from the block's origin."""

    left: float
    right: float
    y: float
    decided: bool


class ConversionDots:
    """What is marked in one pane: Qt ranges; ``decided`` are those that somebody decided."""

    def __init__(self) -> None:
        self.open = Ranges()
        self.decided = Ranges()
        self._known: dict[int, tuple[tuple[int, int], list[Dots]]] = {}

    def show(self, doubts: Iterable[QtRange], decided: Iterable[QtRange]) -> None:
        self.open, self.decided = Ranges(doubts), Ranges(decided)
        self._known.clear()

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        found = self._dots(pane, number, block)
        if not found:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for decided, colour in ((False, pane.theme.mute), (True, pane.theme.accent)):
            lines = [QLineF(each.left, each.y, each.right, each.y) for each in found if each.decided == decided]
            if lines:
                pen = QPen(colour_of(colour), 1)
                pen.setDashPattern([1.0, 2.0])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLines(lines)
        painter.restore()

    def forget(self) -> None:
        self._known.clear()

    def _dots(self, pane: PaintedText, number: int, block: QTextBlock) -> list[Dots]:
        """The block's dots, from what is known or asked now; of a very long block those around what can be seen."""
        window = pane.window_of(block)
        known = self._known.get(number)
        if known is None or known[0] != window:
            low, high = block.position(), block.position() + block.length() - 1
            depth = pane.sizes.lane_top - pane.sizes.fill_top - 1
            lines = block.layout().lineCount()
            if window != (0, lines) and lines:
                first, last = block.layout().lineAt(window[0]), block.layout().lineAt(window[1] - 1)
                low, high = low + first.textStart(), low + last.textStart() + last.textLength()
            found = [
                Dots(x + 2, x + width - 2, y + depth, decided)
                for ranges, decided in ((self.open, False), (self.decided, True))
                for start, end in ranges.between(low, high)
                for x, y, width, _ in pane.stripes(block, start, end)
            ]
            known = self._known[number] = window, found
        return known[1]
