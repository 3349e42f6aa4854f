"""The gentle signs of warnings in a pane: a wave under the words concerned, a mark in the margin of their lines."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF, QTextBlock

from annotator.model.annotation import Range
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.painted import PaintedText

_STEP, _RISE = 3, 1.5
"""Half the length of a wave, and its height, in pixels."""
_SIGN = 3
"""Half the height of the mark in the margin, in pixels."""

_CORNERS = QPointF(0, -_SIGN), QPointF(_SIGN, _SIGN), QPointF(-_SIGN, _SIGN)


class Ink(NamedTuple):
    """A block's waves and the places of its marks, in pixels from the block's origin."""

    waves: QPainterPath
    signs: tuple[QPointF, ...]
    rects: tuple[QRect, ...]


class Waves:
    """An overlay: source ranges in one pane, found by block; ``pane`` is the one that it is painted in."""

    def __init__(self, pane: PaintedText) -> None:
        self._pane = pane
        self._shown: frozenset[Range] = frozenset()
        self._text: object = None
        self._images: dict[Range, QtRange] = {}
        self._by_block: dict[int, list[QtRange]] = {}
        self._ink: dict[int, tuple[tuple[int, int], Ink]] = {}

    def show(self, wanted: frozenset[Range]) -> None:
        """Show waves under these source ranges, and repaint where there are others now."""
        changed = wanted ^ self._shown
        if not changed:
            return
        self._learn()
        touched = {block for each in changed for block in self._blocks(self._image(each))}
        rects = self._rects(touched)
        self._shown = wanted
        self._arrange()
        for block in touched:
            self._ink.pop(block, None)
        for rect in (*rects, *self._rects(touched)):
            self._pane.viewport().update(rect)

    def drop(self) -> None:
        """Show nothing, in a pane that has got another text."""
        self._shown = frozenset()
        self._by_block.clear()
        self._ink.clear()

    def forget(self) -> None:
        self._ink.clear()

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        if not self._shown:
            return
        self._learn()
        if number not in self._by_block:
            return
        ink, colour = self._inked(number, block), colour_of(pane.theme.warn)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ink.waves)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for at in ink.signs:
            painter.drawPolygon(QPolygonF([at + corner for corner in _CORNERS]))

    def at(self, point: QPoint) -> frozenset[Range]:
        """The source ranges whose words, or whose mark in the margin, are under a point of the viewport."""
        pane = self._pane
        self._learn()
        row = pane.row_at(point) if self._shown else None
        if row is None or abs(point.y() + pane.verticalScrollBar().value() - row.middle) > pane.sizes.line / 2:
            return frozenset()
        first = row.block.position()
        in_margin = point.x() >= pane.viewport().width() - pane.sizes.side
        low = first + row.line.start if in_margin else pane.character_at(point)
        high = first + row.line.end if in_margin else low + 1
        found = (one for one in self._shown if self._image(one)[0] < high and low < self._image(one)[1])
        return frozenset(found)

    def _learn(self) -> None:
        """The pane may show another text, or the same one folded elsewhere."""
        if self._text is not self._pane.text:
            self._text = self._pane.text
            self._images.clear()
            self._ink.clear()
            self._arrange()

    def _arrange(self) -> None:
        self._by_block = {}
        for image in sorted(self._image(each) for each in self._shown):
            for block in self._blocks(image):
                self._by_block.setdefault(block, []).append(image)

    def _image(self, place: Range) -> QtRange:
        known = self._images.get(place)
        if known is None:
            text = self._pane.text
            known = self._images[place] = (0, 0) if text is None or text.is_folded(*place) else text.image(*place)
        return known

    def _blocks(self, image: QtRange) -> range:
        text = self._pane.text
        if text is None or image[0] >= image[1]:
            return range(0)
        return range(text.block_at(image[0]), text.block_at(image[1] - 1) + 1)

    def _inked(self, number: int, block: QTextBlock) -> Ink:
        window = self._pane.window_of(block)
        known = self._ink.get(number)
        if known is None or known[0] != window:
            known = self._ink[number] = window, self._draw(block, self._by_block.get(number, ()))
        return known[1]

    def _draw(self, block: QTextBlock, images: Iterable[QtRange]) -> Ink:
        pane, waves = self._pane, QPainterPath()
        edge = pane.viewport().width() - pane.sizes.side - block.layout().position().x() + pane.sizes.side / 2
        signs: dict[int, QPointF] = {}
        rects: list[QRect] = []
        for start, end in images:
            for x, y, width, height in pane.stripes(block, start, end):
                _wave(waves, round(x), round(x + width) - 1, y + height + 0.5)
                middle = y - pane.sizes.fill_top + pane.sizes.middle
                signs[middle] = QPointF(edge, middle)
                rects.append(QRect(int(x) - _STEP - 1, y + height - 1, int(width) + _STEP + 3, 5))
        rects += (QRect(int(at.x()) - _SIGN - 1, int(at.y()) - _SIGN - 1, 2 * _SIGN + 3, 2 * _SIGN + 3)
                  for at in signs.values())  # fmt: skip
        return Ink(waves, tuple(signs.values()), tuple(rects))

    def _rects(self, blocks: Container[int]) -> list[QRect]:
        """What the ink of these blocks covers of the viewport."""
        there = [each for each in self._pane.visible_blocks() if each[0] in blocks and each[0] in self._by_block]
        return [
            rect.translated(round(block.layout().position().x()), round(top))
            for number, block, top in there
            for rect in self._inked(number, block).rects
        ]


def _wave(path: QPainterPath, left: int, right: int, top: float) -> None:
    """Waves of neighbours and of overlapping places run on in step."""
    first = left - left % _STEP
    path.moveTo(first, top + _RISE * (first // _STEP % 2))
    for x in range(first + _STEP, right + 1, _STEP):
        path.lineTo(x, top + _RISE * (x // _STEP % 2))
