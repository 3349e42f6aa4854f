"""The one widget that draws: a plot of pyqtgraph whose marks are clicked, walked through and printed.

pyqtgraph and numpy are loaded with this module: import it behind ``loading.Library``.
"""

from __future__ import annotations

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsRectItem, QToolTip, QWidget

from annotator.ui.dashboard.plot.axes import SMALL, Legend, Scale, Words, ink_on, ticks_of
from annotator.ui.dashboard.plot.drawing import HALF_CELL, Drawing, Mark, away, brief, mixed
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

NAMES_AT_MOST = 0.42
"""Of the width: longer names are elided."""
TICK_GAP = 26
EDGE = 1e-4
"""Of the range: a tick that stands exactly at its end would be left out."""
DOT, RING = 8, 1.5
"""Of a day of a line, in pixels."""
LEAST_CELL_WORDS = 15
"""Pixels of a cell's height at 100 % under which no number is written into it."""
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_ACTS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Chart(pg.PlotWidget):
    """``acted`` carries the Mark that was clicked, or that Return or Space was pressed on."""

    acted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.canvas = pg.PlotItem(enableMenu=False, axisItems={side: Scale(side) for side in ("left", "bottom")})
        super().__init__(parent, plotItem=self.canvas)
        self.setAccessibleName(name)
        self.drawing: Drawing | None = None
        self.current = self.hovered = -1
        self._theme: Theme | None = None
        self._drawn: list[object] = []
        self.canvas.hideButtons()
        self.canvas.setContentsMargins(*pxs(0, 8, 2, 0))
        self.box = self.canvas.getViewBox()
        self.box.setMouseEnabled(False, False)
        self.box.setDefaultPadding(0)
        self.words, self.legend = Words(), Legend()
        self.scene().addItem(self.legend)
        self.slot, self.frame = QGraphicsRectItem(), QGraphicsRectItem()
        for depth, item in ((-10, self.slot), (20, self.words), (30, self.frame)):
            item.setZValue(depth)
            self.box.addItem(item, ignoreBounds=True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(px(120))

    def show_drawing(self, drawing: Drawing, theme: Theme) -> None:
        """Draw another picture, or the same in other colours; the mark the keyboard is on stays where it can."""
        before = self.marks
        self.drawing, self._theme = drawing, theme
        if len(before) != len(drawing.marks):
            self.current = -1
        self.hovered = -1
        self.setBackground(theme.paper)
        for item in self._drawn:
            self.canvas.removeItem(item)
        self._drawn = []
        self.box.invertY(drawing.y.kind == "names")
        if drawing.shape == "line":
            self._draw_line(drawing, theme)
        elif drawing.marks:
            self._draw_bars(drawing)
        self._dress_axes(drawing, theme)
        self._fit()
        self._show_places()

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.drawing.marks if self.drawing else ()

    def at(self, place: QPointF) -> int:
        """The mark of the slot at a place of the widget, in pixels; -1 where there is none.

        A bar of one beside one of a million is thinner than a pixel: its whole slot is meant.
        """
        drawing = self.drawing
        if drawing is None or not drawing.marks:
            return -1
        at = self.box.mapSceneToView(self.mapToScene(place.toPoint()))
        x, y = at.x(), at.y()
        marks = drawing.marks
        if drawing.shape == "cells":
            return next((i for i, m in enumerate(marks) if abs(m.x - x) <= 0.5 and abs(m.y - y) <= 0.5), -1)
        if drawing.shape == "rows":
            pool = [i for i, m in enumerate(marks) if abs(m.y - y) <= 0.5]
            return min(pool, key=lambda i: away(x, marks[i].left, marks[i].right), default=-1)
        if not drawing.x.low <= x <= drawing.x.high or y < drawing.y.low:
            return -1
        return min(range(len(marks)), key=lambda i: (abs(marks[i].x - x), away(y, marks[i].low, marks[i].high)))

    def place_of(self, index: int) -> QPointF:
        """The middle of a mark in pixels of the widget."""
        mark = self.marks[index]
        scene = self.box.mapViewToScene(QPointF(mark.x, mark.y))
        return QPointF(self.mapFromScene(scene))

    def paint_into(self, painter: QPainter, target: QRectF) -> None:
        """The picture as it is shown, without the mouse's and the keyboard's marks."""
        self.slot.hide()
        self.frame.hide()
        self.render(painter, target, self.viewport().rect())
        self._show_places()

    # what is drawn

    def _draw_bars(self, drawing: Drawing) -> None:
        marks = drawing.marks
        bars = pg.BarGraphItem(
            x0=[m.left for m in marks], x1=[m.right for m in marks], y0=[m.low for m in marks],
            y1=[m.high for m in marks], pen=pg.mkPen(None), brushes=[pg.mkBrush(m.colour) for m in marks],
        )  # fmt: skip
        self._add(bars)

    def _draw_line(self, drawing: Drawing, theme: Theme) -> None:
        if drawing.ceiling:
            pen = pg.mkPen(theme.faint, width=1, style=Qt.PenStyle.DashLine)
            self._add(pg.InfiniteLine(drawing.ceiling, angle=0, pen=pen))
        if not drawing.marks:
            return
        x, y = [m.x for m in drawing.marks], [m.high for m in drawing.marks]
        steps_x = [*(each for each in x for _ in (0, 1)), x[-1] + 0.5]
        steps_y = [0.0, *(each for each in y for _ in (0, 1))]
        filled = pg.mkBrush(mixed(theme.paper, drawing.colour, 0.16))
        self._add(pg.PlotCurveItem(steps_x, steps_y, pen=pg.mkPen(drawing.colour, width=2), fillLevel=0, brush=filled))
        if len(x) <= 62:
            ring = pg.mkPen(theme.paper, width=RING)
            self._add(pg.ScatterPlotItem(x, y, size=DOT, pen=ring, brush=pg.mkBrush(drawing.colour)))

    def _add(self, item: object) -> None:
        self.canvas.addItem(item)
        self._drawn.append(item)

    def _dress_axes(self, drawing: Drawing, theme: Theme) -> None:
        for side, axis in (("bottom", drawing.x), ("left", drawing.y)):
            item = self.canvas.getAxis(side)
            self.canvas.showAxis(side, axis.kind != "hidden")
            item.setStyle(tickFont=ui_font(SMALL), tickLength=0, tickTextOffset=px(7), maxTextLevel=0,
                          hideOverlappingLabels=False, autoExpandTextSpace=False)  # fmt: skip
            item.setTextPen(theme.ink if axis.kind == "names" else theme.mute)
            is_floor = side == "bottom" and drawing.shape in ("columns", "line")
            item.setPen(pg.mkPen(theme.faint if is_floor else None))
            item.setTickPen(pg.mkPen(theme.line))
            item.setGrid(255 if axis.kind == "count" else False)
            item.setZValue(-20)

    def _fit(self) -> None:
        """Ranges, names and ticks for the size as it is."""
        drawing, theme = self.drawing, self._theme
        if drawing is None or theme is None or self.width() < 40 or self.height() < 40:
            return
        metrics = QFontMetricsF(ui_font(SMALL))
        left, bottom = self.canvas.getAxis("left"), self.canvas.getAxis("bottom")
        y_ticks = ticks_of(drawing.y, metrics, self.height() / (px(TICK_GAP) * 1.7), self.width() * NAMES_AT_MOST)
        wide = max((metrics.horizontalAdvance(words) for _, words in y_ticks), default=0.0)
        left.setWidth(round(wide) + px(12) if drawing.y.kind != "hidden" else 1)
        bottom.setHeight(px(24) if drawing.x.kind != "hidden" else 1)
        self.legend.put(drawing.legend, self.width() - left.width() - 4, theme.mute)
        self.legend.setPos(left.width(), 0)
        self.canvas.setContentsMargins(0, px(8) + self.legend.height, px(2), 0)
        room = max(20.0, self.width() - wide - px(24))
        x = drawing.x
        if drawing.shape == "rows":
            beside = max((metrics.horizontalAdvance(m.number) for m in drawing.marks), default=0) + px(12)
            x = x._replace(high=x.high * room / max(30.0, room - beside))
        slot = room / max(1.0, x.high - x.low) - (2 if x.kind == "names" else 0)
        widest = metrics.horizontalAdvance("2023-02-18") + px(TICK_GAP)
        x_ticks = ticks_of(x, metrics, room / widest if x.kind == "date" else room / px(70), slot)
        left.setTicks([y_ticks])
        bottom.setTicks([x_ticks])
        is_dotted = drawing.shape == "line"
        beyond = (x.high - x.low) * (DOT / room if is_dotted else 0)  # the first and the last dot are whole
        self.box.setXRange(x.low - beyond, x.high + beyond, padding=0)
        edge = (drawing.y.high - drawing.y.low) * EDGE
        above = (drawing.y.high - drawing.y.low) * (DOT / self.height() if is_dotted else 0)
        self.box.setYRange(drawing.y.low - edge, drawing.y.high + edge + above, padding=0)
        self._write_numbers(drawing, theme)

    def _write_numbers(self, drawing: Drawing, theme: Theme) -> None:
        words: list[tuple[float, float, str, str, bool]] = []
        if drawing.shape == "rows":
            words = [(m.right, m.y, m.number, theme.mute, False) for m in drawing.marks]
        elif drawing.shape == "cells":
            metrics = QFontMetricsF(self.words.font)
            high = self.height() / max(1, len(drawing.y.names))
            wide = self.box.width() / max(1, len(drawing.x.names))
            if high >= px(LEAST_CELL_WORDS):
                words = [(m.x, m.y, _fitting(m.number, metrics, wide - 3), ink_on(m.colour, theme), True)
                         for m in drawing.marks]  # fmt: skip
        self.words.put(words)

    # the mouse and the keyboard

    def _show_places(self) -> None:
        """The slot under the mouse, and a frame around the one that the keyboard is on."""
        theme = self._theme
        if theme is None:
            return
        for item, index in ((self.slot, self.hovered), (self.frame, self.current if self.hasFocus() else -1)):
            item.setVisible(0 <= index < len(self.marks))
            if item.isVisible():
                item.setRect(self._slot_of(index))
        self.slot.setPen(QPen(Qt.PenStyle.NoPen))
        self.slot.setBrush(QColor(theme.hover))
        self.frame.setPen(pg.mkPen(theme.accent, width=1.5))

    def _slot_of(self, index: int) -> QRectF:
        assert self.drawing is not None
        mark, (xs, ys) = self.marks[index], self.box.viewRange()
        if self.drawing.shape == "cells":
            half = HALF_CELL
            return QRectF(mark.x - half, mark.y - half, 2 * half, 2 * half)
        if self.drawing.shape == "rows":
            return QRectF(xs[0], mark.y - 0.5, xs[1] - xs[0], 1)
        pixel = (xs[1] - xs[0]) / max(1.0, self.box.width())
        half = max((mark.right - mark.left) / 2, 4 * pixel)
        return QRectF(mark.x - half, ys[0], 2 * half, ys[1] - ys[0])

    def _go(self, index: int) -> None:
        if not self.marks:
            return
        self.current = max(0, min(index, len(self.marks) - 1))
        self._show_places()
        says = self.marks[self.current].says
        self.setAccessibleDescription(says)
        announce(self, says)
        self._tell(self.current, self.place_of(self.current))

    def _tell(self, index: int, place: QPointF) -> None:
        mark = self.marks[index]
        lines = [mark.says]
        if mark.lead is not None:
            lines.append(tr("Click: show what is counted here"))
        words = "<br>".join(escape(line).replace("\n", "<br>") for line in lines)
        at = self.mapToGlobal(place.toPoint())
        QToolTip.showText(at, f"<p style='white-space:pre'>{words}</p>", self)

    def _act(self, index: int) -> None:
        if 0 <= index < len(self.marks) and self.marks[index].lead is not None:
            self.acted.emit(self.marks[index])

    def _step(self, by: int, across: bool) -> None:
        """To the next mark; in cells to the nearest one of the same row or column."""
        if self.drawing is None or self.drawing.shape != "cells" or self.current < 0:
            self._go(self.current + by if self.current >= 0 else 0)
            return
        here = self.marks[self.current]
        found = [
            (abs(m.x - here.x) + abs(m.y - here.y), i)
            for i, m in enumerate(self.marks)
            if (m.y == here.y and (m.x - here.x) * by > 0 if across else m.x == here.x and (m.y - here.y) * by > 0)
        ]
        self._go(min(found)[1] if found else self.current)

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.current = self.at(ev.position())
            self._show_places()
        ev.setAccepted(ev.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton and self.current == self.at(ev.position()):
            self._act(self.current)

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        """A second click leads to where the first one has led."""
        ev.accept()

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        index = self.at(ev.position())
        if index != self.hovered:
            self.hovered = index
            self._show_places()
            leads = index >= 0 and self.marks[index].lead is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            if index >= 0:
                self._tell(index, ev.position() + QPointF(0, 12))
            else:
                QToolTip.hideText()

    def leaveEvent(self, ev: object) -> None:
        self.hovered = -1
        self._show_places()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        key = Qt.Key(ev.key())
        held = ev.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not self.marks:
            ev.ignore()
        elif key in _BACK or key in _ON:
            self._step(1 if key in _ON else -1, key in (Qt.Key.Key_Left, Qt.Key.Key_Right))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key in _ACTS and self.current >= 0:
            self._act(self.current)
        else:
            ev.ignore()

    def keyReleaseEvent(self, ev: QKeyEvent) -> None:
        ev.ignore()

    def wheelEvent(self, ev: QWheelEvent) -> None:
        """The page scrolls, not the picture."""
        ev.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and event.reason() != Qt.FocusReason.MouseFocusReason and self.marks:
            self._go(0)
        self._show_places()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_places()

    def resizeEvent(self, ev: QResizeEvent) -> None:
        super().resizeEvent(ev)
        if getattr(self, "frame", None) is not None:  # pyqtgraph resizes its view before it is whole
            self._fit()
            self._show_places()


def _fitting(number: str, metrics: QFontMetricsF, width: float) -> str:
    """A count as it fits into so many pixels: whole, in four characters, or not at all."""
    if not number or metrics.horizontalAdvance(number) <= width:
        return number
    short = brief(int(number.replace(",", "")))
    return short if metrics.horizontalAdvance(short) <= width else ""
