"""What every list paints its rows with: the theme, the list itself, and two sizes of the interface's font."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.lists.quiet_list import Quiet
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import Measure, TextSize, Theme, px

LEAST_WIDTH = 120


def at_scale(paint: Callable[..., None]) -> Callable[..., None]:
    """Let a delegate paint a row in the pixels of 100 %, whatever the size of the interface is."""

    @wraps(paint)
    def painted(
        self: QStyledItemDelegate,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        scale = Measure.scale
        if scale == 1:
            paint(self, painter, option, index)
            return
        own: Any = QStyleOptionViewItem(option)
        whole = QRect(own.rect)
        own.rect = QRect(round(whole.x() / scale), 0, round(whole.width() / scale), round(whole.height() / scale))
        painter.save()
        painter.translate(0, whole.top())
        painter.scale(scale, scale)
        paint(self, painter, own, index)
        painter.restore()

    return painted


class RowDelegate(QStyledItemDelegate):
    """Rows of ``height`` pixels at 100 %, as wide as the list gives them."""

    height = 0

    def __init__(self, theme: Theme, parent: Quiet) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent
        self._font, self._small = row_font(TextSize.BODY), row_font(TextSize.CAPTION)
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)

    def paint_ground(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[bool, bool]:
        """What a row stands on; and whether it is selected, and the keyboard is at it."""
        selected, hovered, focused = self._list.look_of(index)
        if selected or hovered:
            painter.fillRect(rect, QColor(self.theme.chosen if selected else self.theme.hover))
        return selected, focused

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(LEAST_WIDTH, px(self.height))
