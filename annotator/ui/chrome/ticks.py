"""Boxes that show a tick where they are ticked: a stylesheet fills a box, and cannot draw in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Its corners, in parts of the box."""


class TickBox(QCheckBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_tick(painter, box, self.palette())
        painter.end()


class TickedRows(QStyledItemDelegate):
    """The rows of a list whose items can be ticked."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0) != Qt.CheckState.Checked:
            return
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        view: QWidget = full.widget  # pyright: ignore[reportAttributeAccessIssue]
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, full, view)
        paint_tick(painter, box, view.palette())


def paint_tick(painter: QPainter, box: QRect, palette: QPalette) -> None:
    """In the colour of words on the accent."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    width, height = box.width(), box.height()
    painter.drawPolyline([QPointF(box.x() + x * width, box.y() + y * height) for x, y in TICK])
    painter.restore()
