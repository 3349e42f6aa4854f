"""The bar itself: a cell a label, with its key on its colour and its short name; it takes no focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import LabelFace
from annotator.ui.looks.theme import LIGHT, TextSize, Theme, px

EDGE, ROW, SWATCH, HIGH, AIR, BARE = 3, 21, 11, 14, 2, 5
"""Pixels: around the cells, a row's height, a swatch's width and height, the room between things in a cell, and
around a swatch that stands alone.
"""
MOST_ROWS = 2
WIDEST_NAME = 60
TIP_AIR = 30
"""Pixels: how far Qt shows what resting on something tells below the mouse, and around its words."""


class Grid(NamedTuple):
    """How the cells stand: ``cells`` of them, ``columns`` a row, each ``width`` wide; ``named``: with short names."""

    cells: int
    columns: int
    width: int
    named: bool

    @property
    def rows(self) -> int:
        return -(-self.cells // self.columns) if self.columns else 0

    @property
    def size(self) -> QSize:
        return QSize(self.columns * self.width + 2 * px(EDGE), self.rows * px(ROW) + 2 * px(EDGE))

    def cell(self, at: int) -> QRect:
        row, column = divmod(at, self.columns)
        return QRect(px(EDGE) + column * self.width, px(EDGE) + row * px(ROW), self.width, px(ROW))


def grid(names: Sequence[int], room: int) -> Grid:
    """The cells for short names of these widths in ``room`` pixels: one row, else one without names, else two of those.

    What two rows without names cannot hold is left out.
    """
    whole = px(SWATCH) + 3 * px(AIR) + min(px(WIDEST_NAME), max(names, default=0)) + 2
    for named, width in ((True, whole), (False, px(SWATCH) + 2 * px(BARE))):
        most = max(1, (room - 2 * px(EDGE)) // width)
        rows = min(MOST_ROWS, -(-len(names) // most))
        if len(names) <= most or not named:
            count = min(len(names), most * MOST_ROWS)
            return Grid(count, -(-count // max(rows, 1)), width, named)
    raise AssertionError


class LabelStrip(QWidget):
    """``pressed`` carries a label's UUID, and whether Shift was held."""

    pressed = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.faces: tuple[LabelFace, ...] = ()
        self.grid = Grid(0, 0, 0, True)
        self._theme: Theme = LIGHT
        self._tips: dict[str, str] = {}
        self._under = self._down = -1
        self._font, self._key_font = ui_font(TextSize.CAPTION), ui_font(TextSize.MICRO, bold=True)
        self._metrics = QFontMetrics(self._font)
        self.below: QWidget | None = None
        """What the wheel is for."""
        self.stands_above = False
        """Whether it stands over what is selected: what it tells is shown over it then, and hides no selection."""
        self.hide()

    def set_labels(self, faces: Sequence[LabelFace], tips: dict[str, str], theme: Theme) -> None:
        """Which labels it offers, in this order, and what resting on each tells."""
        self.faces, self._tips, self._theme = tuple(faces), tips, theme
        self._widths = [self._metrics.horizontalAdvance(each.short) for each in self.faces]
        self.update()

    def fit(self, room: int) -> QSize:
        """Take the form that ``room`` pixels of width allow; returns its size."""
        self.grid = grid(self._widths, room)
        self.resize(self.grid.size)
        return self.grid.size

    def open_at(self, at: QPoint) -> None:
        self._under = self._down = -1
        self.move(at)
        self.raise_()
        self.show()

    def cell_of(self, uuid: str) -> QRect:
        """Where a label stands in the bar."""
        return self.grid.cell(next(at for at, each in enumerate(self.faces) if each.uuid == uuid))

    def _at(self, point: QPoint) -> int:
        return next((at for at in range(self.grid.cells) if self.grid.cell(at).contains(point)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed here is not for the text below."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._down = self._at(event.position().toPoint())
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, down = self._at(event.position().toPoint()), self._down
        if event.button() == Qt.MouseButton.LeftButton:
            self._down = -1
            self.update()
            if at == down >= 0:
                self.pressed.emit(
                    self.faces[at].uuid, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                )  # fmt: skip

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The text goes on scrolling though the bar has come under the mouse."""
        if self.below is not None:
            QCoreApplication.sendEvent(self.below, event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)

    def _point_at(self, at: int) -> None:
        if at != self._under:
            self._under = at
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(event.pos())
            tip = self._tips.get(self.faces[at].uuid, "") if at >= 0 else ""
            QToolTip.showText(self._tip_place(event.globalPos(), tip), tip, self, self._cell_or_none(at))
            return True
        return super().event(event)

    def _cell_or_none(self, at: int) -> QRect:
        return self.grid.cell(at) if at >= 0 else QRect()

    def _tip_place(self, mouse: QPoint, tip: str) -> QPoint:
        """Where Qt is to be told that the mouse is, so that the tip is on the other side than the selection."""
        if not self.stands_above:
            return mouse
        lines = tip.count("\n") + 1
        height = lines * QFontMetrics(QToolTip.font()).lineSpacing() + TIP_AIR
        return QPoint(mouse.x(), self.mapToGlobal(QPoint(0, 0)).y() - height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.faint), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        for at in range(self.grid.cells):
            self._paint_cell(painter, at)

    def _paint_cell(self, painter: QPainter, at: int) -> None:
        face, box, theme = self.faces[at], self.grid.cell(at), self._theme
        if at in (self._under, self._down):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line if at == self._down else theme.chosen))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5)
        middle = Qt.AlignmentFlag.AlignVCenter
        air = px(AIR) if self.grid.named else px(BARE)
        swatch = QRect(box.left() + air, box.top() + (px(ROW) - px(HIGH)) // 2, px(SWATCH), px(HIGH))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(face.colour))
        painter.drawRoundedRect(QRectF(swatch), 3, 3)
        painter.setPen(QColor(theme.paper))
        painter.setFont(self._key_font)
        painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, face.key.upper())
        if self.grid.named:
            room = box.adjusted(px(SWATCH) + 2 * px(AIR), 0, -2, 0)
            painter.setFont(self._font)
            painter.setPen(QColor(theme.ink))
            name = self._metrics.elidedText(face.short, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, middle, name)
