"""Puts the ways of relations on paper: thin lines with round corners and a small head."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.relation_routes import Point

QUIET, FAINT, LOUD, CHOSEN = range(4)
"""How an arc is seen: stored, derived or proposed, at a chosen span, chosen itself."""
_WIDTHS = (1.2, 1.2, 1.4, 2.0)
_ALPHAS = (0.85, 0.62, 0.95, 1.0)
_DASHES = [2.0, 2.0]
_ROUND = 4.0
_HEAD_LENGTH, _HEAD_HALF = 4.5, 2.8
_SLACK = 4


@lru_cache(maxsize=32)
def pen_of(loudness: int, theme: Theme) -> QPen:
    """The pen of an arc."""
    colour = theme.accent if loudness in (LOUD, CHOSEN) else theme.mute
    pen = QPen(colour_of(colour, _ALPHAS[loudness]), _WIDTHS[loudness])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


@lru_cache(maxsize=32)
def dots_of(loudness: int, theme: Theme) -> QPen:
    """The pen of the straight parts of an arc that is dotted."""
    pen = pen_of(loudness, theme)
    dots = QPen(pen.color(), max(1, round(pen.widthF())))
    dots.setDashPattern(_DASHES)
    dots.setCapStyle(Qt.PenCapStyle.FlatCap)
    return dots


class Way:
    """A line through points that stand level or upright to each other, its corners rounded."""

    __slots__ = ("box", "corners", "parts", "path")

    def __init__(self, points: Sequence[Point]) -> None:
        self.path, self.corners = QPainterPath(QPointF(*points[0])), QPainterPath()
        self.parts: list[QLineF] = []
        start = QPointF(*points[0])
        for before, at, after in zip(points, points[1:], points[2:]):
            reach = min(_ROUND, _distance(before, at) / 2, _distance(at, after) / 2)
            first, last = _towards(at, before, reach), _towards(at, after, reach)
            self.path.lineTo(first)
            self.path.quadTo(QPointF(*at), last)
            self.corners.moveTo(first)
            self.corners.quadTo(QPointF(*at), last)
            self.parts.append(QLineF(start, first))
            start = last
        self.path.lineTo(QPointF(*points[-1]))
        self.parts.append(QLineF(start, QPointF(*points[-1])))
        self.box = self.path.controlPointRect().adjusted(-4, -4, 4, 4)

    def paint(self, painter: QPainter, pen: QPen, dots: QPen | None = None) -> None:
        """Dots are put on the straight parts without smoothing, which is ten times as fast."""
        if dots is None:
            painter.strokePath(self.path, pen)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(dots)
        painter.drawLines(self.parts)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.strokePath(self.corners, pen)


@lru_cache(maxsize=2048)
def way_through(points: tuple[Point, ...]) -> Way:
    """Ways stay what they are while everything around them changes."""
    return Way(points)


@lru_cache(maxsize=1024)
def _head_at(tip: Point) -> QPolygonF:
    x, y = tip
    top = y - _HEAD_LENGTH
    return QPolygonF([QPointF(x, y), QPointF(x - _HEAD_HALF, top), QPointF(x + _HEAD_HALF, top)])


def paint_head(painter: QPainter, tip: Point, pen: QPen) -> None:
    """A small arrow head that points down."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(_head_at(tip))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_word(painter: QPainter, box: QRectF, word: str, font: QFont, theme: Theme) -> None:
    """The name of a kind, below its way."""
    painter.fillRect(box, colour_of(theme.paper))
    painter.setFont(font)
    painter.setPen(colour_of(theme.accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, word)


def word_box(points: Sequence[Point], word: str, metrics: QFontMetricsF, height: int) -> QRectF | None:
    """Where a kind's name stands on the longest level part of a way; None where there is no room for it."""
    level = [(one, other) for one, other in pairwise(points) if one[1] == other[1]]
    if not level:
        return None
    one, other = max(level, key=lambda part: abs(part[0][0] - part[1][0]))
    width = metrics.horizontalAdvance(word) + 8
    if abs(one[0] - other[0]) < width + 2 * _ROUND:
        return None
    return QRectF((one[0] + other[0] - width) / 2, one[1] + 1.5, width, height)


def touched(points: Sequence[Point], height: int) -> list[QRect]:
    """The rectangles that a way may paint on, a name below its level parts with them; ``height`` is the block's."""
    found: list[QRect] = []
    for (x, y), (to_x, to_y) in pairwise(points):
        top, bottom = (min(max(each, -_SLACK), height + _SLACK) for each in sorted((y, to_y)))
        left, right = sorted((x, to_x))
        deeper = 14 if y == to_y else 0
        found.append(
            QRect(int(left) - _SLACK, int(top) - _SLACK, int(right - left) + 2 * _SLACK + 1,
                  int(bottom - top) + 2 * _SLACK + 1 + deeper)
        )  # fmt: skip
    return found


def is_near(points: Sequence[Point], x: float, y: float, reach: float) -> bool:
    """Whether a place is at most ``reach`` pixels from a way."""
    for (x1, y1), (x2, y2) in pairwise(points):
        if min(x1, x2) - reach <= x <= max(x1, x2) + reach and min(y1, y2) - reach <= y <= max(y1, y2) + reach:
            return True
    return False


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _towards(at: Point, other: Point, reach: float) -> QPointF:
    whole = _distance(at, other) or 1.0
    return QPointF(at[0] + (other[0] - at[0]) * reach / whole, at[1] + (other[1] - at[1]) * reach / whole)
