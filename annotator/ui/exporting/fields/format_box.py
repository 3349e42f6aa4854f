"""A choice of formats: each row its title, and under it what it keeps, or what is missing to have it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.exporting.fields.rows import Choice
from annotator.ui.exporting.offered import Offered
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import titled, tr

SAYS = Qt.ItemDataRole.UserRole + 1
ROW, SIDE, TOP = 44, 12, 5
SHOWN, WIDTH = 9, 470
Index = QModelIndex | QPersistentModelIndex


class FormatBox(Choice):
    def __init__(self, offered: Sequence[Offered], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offered = tuple(offered)
        model = QStandardItemModel(self)
        for each in self.offered:
            item = QStandardItem(each.title)
            item.setData(each.name, Qt.ItemDataRole.UserRole)
            item.setData(each.says, SAYS)
            item.setToolTip(each.says)
            item.setData(titled(each.title, each.says), Qt.ItemDataRole.AccessibleTextRole)
            item.setEnabled(each.able)
            model.appendRow(item)
        self.setModel(model)
        self.setItemDelegate(_TwoLines(theme, self))
        self.setMaxVisibleItems(SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setAccessibleName(tr("Format"))
        self.view().setMinimumWidth(px(WIDTH))

    @property
    def form(self) -> Offered:
        return self.offered[max(0, self.currentIndex())]

    def choose(self, name: str) -> None:
        """Show a format by name; one that cannot be had leaves the first."""
        place = next((at for at, each in enumerate(self.offered) if each.name == name and each.able), 0)
        self.setCurrentIndex(place)


class _TwoLines(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(WIDTH), px(ROW))

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        able = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.fillRect(box, QColor(theme.chosen if able and state & QStyle.StateFlag.State_Selected else theme.panel))
        room = box.adjusted(SIDE, TOP, -SIDE, -TOP)
        for words, size, colour, flag in (
            (index.data(), TextSize.BODY, theme.ink if able else theme.disabled, Qt.AlignmentFlag.AlignTop),
            (index.data(SAYS), TextSize.CAPTION, theme.mute if able else theme.disabled, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(row_font(size))
            painter.setPen(QColor(colour))
            cut = painter.fontMetrics().elidedText(str(words), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, flag | Qt.AlignmentFlag.AlignLeft, cut)
        painter.restore()
