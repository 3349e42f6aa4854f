"""Paints what comes with the program: its name, and below it, quieter, its licence."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.style import theme_of
from annotator.ui.looks.theme import Space, TextSize, px

HEIGHT = 44
_LINES = ((TextSize.BODY, "ink", Qt.AlignmentFlag.AlignTop), (TextSize.SMALL, "mute", Qt.AlignmentFlag.AlignBottom))


class ComponentDelegate(QStyledItemDelegate):
    """A row's text is two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, px(HEIGHT))

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_of(option.palette)  # pyright: ignore[reportAttributeAccessIssue]
        box, state = QRect(option.rect), option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.chosen))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(theme.hover))
        room = box.adjusted(Space.NEAR, Space.TIGHT, -Space.NEAR, -Space.TIGHT)
        for words, (size, colour, flag) in zip(str(index.data()).split("\n"), _LINES, strict=True):
            painter.setFont(row_font(size))
            painter.setPen(QColor(getattr(theme, colour)))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, flag | Qt.AlignmentFlag.AlignLeft, cut)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box, theme)
        painter.restore()
