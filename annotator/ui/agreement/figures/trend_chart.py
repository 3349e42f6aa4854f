"""How agreement went on: one or two measures over the periods, with the bar of each interval."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import clauses, listed, titled, tr

if TYPE_CHECKING:
    from annotator.agreement.figures import Figure

LEFT, RIGHT, TOP, BOTTOM, DOT, NEAR, HEIGHT, LOW, SHIFT, KEY = 44, 16, 26, 24, 4.0, 14, 168, 116, 8, 270


class Line(NamedTuple):
    """A measure (``title``; ``column`` is its place in the table) over the periods."""

    title: str
    column: int
    figures: Sequence[Figure]


class TrendChart(QWidget):
    """``acted`` carries the period (row) and the column of the table whose dot was clicked."""

    acted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._periods: Sequence[str] = ()
        self._lines: Sequence[Line] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight() or px(HEIGHT))

    def show_lines(self, periods: Sequence[str], lines: Sequence[Line]) -> None:
        self._periods, self._lines = periods, lines
        said = (clauses(f"{p} {self._said(line.figures[at])}" for at, p in enumerate(periods)) for line in lines)
        self.setAccessibleName(clauses(titled(tr(line.title), each) for line, each in zip(lines, said)))
        self.update()

    def place_of(self, period: int, line: int) -> QPointF | None:
        """Where a dot is; None where the figure is undefined."""
        value = self._lines[line].figures[period].value
        if value is None:
            return None
        return QPointF(self._x(period) + self._shift(line), self._y(value))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if found := self._at(event.position()):
            self.acted.emit(found[0], self._lines[found[1]].column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        figure = self._lines[found[1]].figures[found[0]] if found else None
        if found and figure:
            of = listed((tr(self._lines[found[1]].title), self._periods[found[0]]))
            self.setToolTip(titled(of, self._said(figure)))
        else:
            self.setToolTip("")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(TextSize.CAPTION))
        self._paint_levels(painter)
        for at, line in enumerate(self._lines):
            self._paint_line(painter, at, line)

    def _paint_levels(self, painter: QPainter) -> None:
        theme, metrics = self.theme, QFontMetrics(ui_font(TextSize.CAPTION))
        low = self._low
        for step in range(round(low * 5), 6):
            y = round(self._y(step / 5)) + 0.5
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(px(LEFT), y), QPointF(self.width() - px(RIGHT), y))
            painter.setPen(QColor(theme.mute))
            box = QRectF(0, y - px(8), px(LEFT) - px(8), px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{step / 5:g}")
        if not self._periods:
            return
        room = (self.width() - px(LEFT) - px(RIGHT)) / len(self._periods)
        widest = max(metrics.horizontalAdvance(each) for each in self._periods) + 10
        every = max(1, -(-widest // max(1, int(room))))
        for at, name in enumerate(self._periods):
            if at % every == 0:
                box = QRectF(self._x(at) - widest, self.height() - px(BOTTOM) + px(5), 2 * widest, px(16))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_line(self, painter: QPainter, at: int, line: Line) -> None:
        colour = QColor(self.theme.accent if at == 0 else self.theme.warn)
        points = [self.place_of(period, at) for period in range(len(self._periods))]
        painter.setPen(QPen(colour, 1.4))
        for one, other in pairwise(points):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for point, figure in zip(points, line.figures):
            if point is None:
                continue
            if figure.low is not None and figure.high is not None:
                painter.setPen(QPen(colour, 1))
                painter.drawLine(QPointF(point.x(), self._y(figure.low)), QPointF(point.x(), self._y(figure.high)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            _paint_dot(painter, at, QRectF(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        room = min((self.width() - px(LEFT) - px(RIGHT)) / max(1, len(self._lines)), px(KEY))
        left = px(LEFT) + at * room
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        _paint_dot(painter, at, QRectF(left, 7, 2 * DOT, 2 * DOT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self.theme.ink))
        words = QFontMetrics(ui_font(TextSize.CAPTION)).elidedText(
            line.title, Qt.TextElideMode.ElideRight, int(room) - 20
        )
        painter.drawText(QRectF(left + 14, 2, room - 16, 18), Qt.AlignmentFlag.AlignVCenter, words)

    @property
    def _low(self) -> float:
        """0, or what is lower in steps of 0.2."""
        ends = [end for line in self._lines for f in line.figures for end in (f.value, f.low) if end is not None]
        lowest = min(ends, default=0.0)
        return max(-1.0, min(0.0, floor(lowest * 5) / 5))

    def _x(self, period: int) -> float:
        return px(LEFT) + (self.width() - px(LEFT) - px(RIGHT)) * (period + 0.5) / max(1, len(self._periods))

    def _y(self, value: float) -> float:
        low = self._low
        share = (max(value, low) - low) / (1 - low)
        return self.height() - px(BOTTOM) - share * (self.height() - px(BOTTOM) - px(TOP))

    def _shift(self, line: int) -> float:
        return (line - (len(self._lines) - 1) / 2) * px(SHIFT)

    def _at(self, place: QPointF) -> tuple[int, int] | None:
        best: tuple[float, tuple[int, int]] | None = None
        for line in range(len(self._lines)):
            for period in range(len(self._periods)):
                dot = self.place_of(period, line)
                if dot is None:
                    continue
                away = (dot - place).manhattanLength()
                if away <= px(NEAR) and (best is None or away < best[0]):
                    best = (away, (period, line))
        return best[1] if best else None

    def _said(self, figure: Figure) -> str:
        if figure.value is None:
            return tr(figure.why)
        if figure.low is None or figure.high is None:
            return f"{figure.value:.2f}"
        return f"{figure.value:.2f} ({figure.low:.2f} … {figure.high:.2f})"


def _paint_dot(painter: QPainter, line: int, box: QRectF) -> None:
    """Round on the first line, square on the second: told apart without their colours."""
    if line == 0:
        painter.drawEllipse(box)
    else:
        painter.drawRect(box)
