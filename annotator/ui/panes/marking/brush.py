"""Puts marks and selection stripes on paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.marks import HANDLE, Kind, Mark

_ROUND = 2.0
_OUTLINE = 1.5
_DASH, _DASH_GAP = 3, 3
_TILE = 4
_NAME_RISE = 0.87  # how much of a name's height is above its baseline


def paint_marks(painter: QPainter, marks: Iterable[Mark], name_font: QFont) -> None:
    """Paint marks in their order; the painter's origin is the block's."""
    for mark in marks:
        colour = colour_of(mark.colour, mark.alpha)
        if mark.kind is Kind.FILL:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(_rect(mark), _ROUND, _ROUND)
        elif mark.kind is Kind.LINE or mark.kind is Kind.TICK:
            painter.fillRect(_rect(mark), colour)
        elif mark.kind is Kind.DOTS:
            _paint_dots(painter, mark)
        elif mark.kind is Kind.OUTLINE:
            painter.setPen(QPen(colour, _OUTLINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = _OUTLINE / 2
            painter.drawRoundedRect(_rect(mark).adjusted(-half, half, half, -half), _ROUND + 1, _ROUND + 1)
        elif mark.kind is Kind.DASHES:
            _paint_dashes(painter, mark)
        elif mark.kind is Kind.MARKER:
            _paint_marker(painter, mark)
        elif mark.kind is Kind.GAP:
            for left in range(int(mark.x) + 1, int(mark.x + mark.width) - 1, _DASH + _DASH_GAP):
                painter.fillRect(QRectF(left, mark.y, min(_DASH, mark.x + mark.width - left), mark.height), colour)
        elif mark.kind is Kind.SHARED:
            _paint_shared(painter, mark)
        elif mark.kind is Kind.NAME:
            painter.setFont(name_font)
            painter.setPen(colour)
            painter.drawText(QPointF(mark.x, mark.y + round(mark.height * _NAME_RISE)), mark.text)
        else:
            _paint_handle(painter, mark)


def paint_stripes(
    painter: QPainter, stripes: Iterable[tuple[float, int, float, int]], colour: str, alpha: float
) -> None:
    """The selection behind the text."""
    for x, y, width, height in stripes:
        painter.fillRect(QRectF(x, y, width, height), colour_of(colour, alpha))


def _rect(mark: Mark) -> QRectF:
    return QRectF(mark.x, mark.y, mark.width, mark.height)


def _paint_dots(painter: QPainter, mark: Mark) -> None:
    pen = QPen(colour_of(mark.colour), mark.height)
    pen.setDashPattern([1.0, 1.0 if mark.height > 1 else 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    middle = mark.y + mark.height / 2
    painter.drawLine(QPointF(mark.x, middle), QPointF(mark.x + mark.width, middle))


def _paint_dashes(painter: QPainter, mark: Mark) -> None:
    """The outline of what is pending: nobody has said yet that it stands."""
    pen = QPen(colour_of(mark.colour, mark.alpha), 1)
    pen.setDashPattern([3.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_rect(mark).adjusted(0.5, 0.5, -0.5, 0.5), _ROUND, _ROUND)


def _paint_shared(painter: QPainter, mark: Mark) -> None:
    """A row of tiles, in turn in the colours of the spans that share it."""
    colours = [colour_of(each) for each in mark.text.split()]
    end = mark.x + mark.width
    left, at = mark.x, 0
    while left < end:
        painter.fillRect(QRectF(left, mark.y, min(_TILE, end - left), mark.height), colours[at % len(colours)])
        left, at = left + _TILE + 1, at + 1


def _paint_marker(painter: QPainter, mark: Mark) -> None:
    """A thin wedge that stands where a span has nothing to cover."""
    middle, bottom = mark.x + mark.width / 2, mark.y + mark.height
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(mark.colour))
    painter.drawPolygon(
        QPolygonF([QPointF(middle, bottom - 7), QPointF(middle + 3.5, bottom), QPointF(middle - 3.5, bottom)])
    )
    painter.fillRect(QRectF(middle - 0.5, mark.y + 3, 1, mark.height - 6), colour_of(mark.colour, 0.55))


def _paint_handle(painter: QPainter, mark: Mark) -> None:
    """A bar with a knob at its foot, at an edge of the chosen span."""
    colour = colour_of(mark.colour)
    left = mark.x - 2 if mark.kind is Kind.OPENS else mark.x - 0.5
    painter.fillRect(QRectF(left, mark.y, 2.5, mark.height), colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(left + 1.25, mark.y + mark.height - 1), HANDLE, HANDLE)
