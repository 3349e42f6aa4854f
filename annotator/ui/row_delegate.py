"""What every list paints its rows with: the theme, the list itself, and two sizes of the interface's font."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.fonts import ui_font
from annotator.ui.quiet_list import Quiet
from annotator.ui.theme import Theme

LEAST_WIDTH = 120


class RowDelegate(QStyledItemDelegate):
    """Rows of ``height`` pixels, as wide as the list gives them."""

    height = 0

    def __init__(self, theme: Theme, parent: Quiet) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent
        self._font, self._small = ui_font(13), ui_font(11)
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
        return QSize(LEAST_WIDTH, self.height)
