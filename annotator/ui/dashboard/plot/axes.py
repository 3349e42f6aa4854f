"""What is written into a plot: the scales beside it, the numbers in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotator.ui.dashboard.plot.drawing import Axis, count_ticks, date_ticks
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px

SMALL = TextSize.CAPTION
LEGEND_ROW, SWATCH = 18, 9
LEAST_NAME = 12
"""Pixels under which only a mark of omission is left of a name."""
BESIDE = 5
"""Pixels between two names of bins."""
BEYOND = 34
"""Pixels that a tick's words may reach over the end of their axis, to the left and above."""


class Words(pg.GraphicsObject):
    """Numbers beside bars and in cells: upright and of one size whatever the scale, and text in an SVG."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[tuple[float, float, str, str, bool]] = []
        self.font = ui_font(SMALL)

    def put(self, words: list[tuple[float, float, str, str, bool]]) -> None:
        """Each: x, y in units of the axes, the text, its colour, whether it is centred there or stands to the right."""
        self._words = words
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        box = self.getViewBox()
        return box.viewRect() if box is not None else QRectF()

    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:
        """Where the scale puts each is asked of the painter, which is another one when it is saved or printed."""
        place = painter.transform()
        metrics = QFontMetricsF(self.font)
        painter.save()
        painter.resetTransform()
        painter.setFont(self.font)
        for x, y, text, colour, centred in self._words:
            at = place.map(QPointF(x, y))
            left = at.x() - metrics.horizontalAdvance(text) / 2 if centred else at.x() + px(5)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, at.y() + metrics.capHeight() / 2), text)
        painter.restore()


class Legend(pg.GraphicsObject):
    """Which colour is which label: in a row above the plot, or as many rows as the width asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.font = ui_font(SMALL)
        self._rows: list[list[tuple[float, str, str]]] = []
        self._width, self._ink = 0.0, ""

    @property
    def height(self) -> float:
        return len(self._rows) * px(LEGEND_ROW)

    def put(self, entries: Sequence[tuple[str, str]], width: float, ink: str) -> None:
        """Arrange (name, colour) within so many pixels."""
        metrics, room = QFontMetricsF(self.font), max(width, 60.0)
        self.prepareGeometryChange()
        self._rows, self._width, self._ink = [], room, ink
        at = room
        for name, colour in entries:
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - px(SWATCH + 6))
            wide = px(SWATCH + 5) + metrics.horizontalAdvance(words)
            if at + wide > room:
                self._rows.append([])
                at = 0.0
            self._rows[-1].append((at, words, colour))
            at += wide + px(14)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._width, self.height)

    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:
        metrics, side = QFontMetricsF(self.font), px(SWATCH)
        painter.setFont(self.font)
        for row, entries in enumerate(self._rows):
            middle = (row + 0.5) * px(LEGEND_ROW)
            for left, words, colour in entries:
                painter.fillRect(QRectF(left, middle - side / 2, side, side), QColor(colour))
                painter.setPen(QColor(self._ink))
                painter.drawText(QPointF(left + px(SWATCH + 5), middle + metrics.capHeight() / 2), words)


class Scale(pg.AxisItem):
    """An axis that writes its first and its last tick too, of which a part stands beyond its end."""

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(-px(BEYOND), -px(BEYOND), 2, px(BEYOND))


def ticks_of(axis: Axis, metrics: QFontMetricsF, room: float, width: float) -> list[tuple[float, str]]:
    """What is written at an axis: at most ``room`` ticks, or names of at most ``width`` pixels."""
    if axis.kind == "names":
        elide = Qt.TextElideMode.ElideRight
        names = (metrics.elidedText(name, elide, max(width, 1)) for name in axis.names)
        return [(float(at), name if len(name) > 1 or width > LEAST_NAME else "") for at, name in enumerate(names)]
    if axis.kind == "bins":
        shown = _with_room([metrics.horizontalAdvance(name) + px(BESIDE) for name in axis.names], width)
        return [(float(at), axis.names[at]) for at in shown]
    if axis.kind == "date":
        return date_ticks(axis.low, axis.high, max(1, int(room)))
    return count_ticks(axis.low, axis.high, max(2, int(room))) if axis.kind == "count" else []


def _with_room(widths: Sequence[float], slot: float) -> range:
    """The slots of which the words do not touch: all of them, else every second, third, ... up to the last one."""
    last = len(widths) - 1
    for every in range(1, last + 1):
        shown = range(last % every, last + 1, every)
        if all((widths[a] + widths[b]) / 2 <= every * slot for a, b in pairwise(shown)):
            return shown
    return range(last, last + 1)


def ink_on(colour: str, theme: Theme) -> str:
    """The theme's ink or its paper, whichever is told from the colour more easily."""

    def light(each: str) -> float:
        return QColor(each).lightnessF()

    return max((theme.ink, theme.paper), key=lambda each: abs(light(each) - light(colour)))
