"""The rows of the dialog: each action, where it stands in the menus, and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.theme import px
from annotator.ui.palette.entries import Found
from annotator.ui.palette.looks import font_of, paint_keys, paint_marked, theme_in_force
from annotator.ui.shortcuts.keys import shown_keys
from annotator.ui.words.language import listed, tr

ROW_HEIGHT, EDGE, GAP = 32, 14, 12
MENU_AT, KEYS_AT = 0.47, 0.72
ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class ShortcutRow(NamedTuple):
    """An action as it was found, whether its keys were changed, and which of them it does not get."""

    found: Found
    is_changed: bool = False
    lost: tuple[str, ...] = ()


class ShortcutModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ShortcutRow] = ()

    def put(self, rows: Sequence[ShortcutRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        entry = row.found.entry
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (entry.name.shown, entry.place, *shown_keys(entry.keys), tr("changed") if row.is_changed else "")
            return listed(each for each in said if each)
        if role == Qt.ItemDataRole.ToolTipRole and row.lost:
            return tr("{0}: another action or a label has it").format(listed(row.lost))
        return None


class ShortcutList(QListView):
    """``change_wanted`` comes of Enter and a double click, ``add_wanted`` of Insert, ``remove_wanted`` of Delete."""

    change_wanted = Signal()
    add_wanted = Signal()
    remove_wanted = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Actions and their keys"))
        self.actions_shown = ShortcutModel(self)
        self.setModel(self.actions_shown)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.change_wanted)

    @property
    def chosen(self) -> str:
        """The id of the chosen action; "" for none."""
        index = self.currentIndex()
        return self.actions_shown.rows[index.row()].found.entry.id if index.isValid() else ""

    def choose(self, id_: str) -> None:
        """Choose an action's row; the first one where that action is not shown."""
        ids = [each.found.entry.id for each in self.actions_shown.rows]
        if ids:
            self.setCurrentIndex(self.actions_shown.index(ids.index(id_) if id_ in ids else 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)  # pyright: ignore[reportArgumentType]
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {
            Qt.Key.Key_Return: self.change_wanted, Qt.Key.Key_Enter: self.change_wanted,
            Qt.Key.Key_Insert: self.add_wanted, Qt.Key.Key_Delete: self.remove_wanted,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.emit()


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: ShortcutList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, px(ROW_HEIGHT))

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ShortcutRow = index.data(ROW)
        rect, theme = QRect(option.rect), theme_in_force()  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if index == self._view.currentIndex():
            painter.fillRect(rect, QColor(theme.chosen))
        box, wide = rect.adjusted(EDGE, 0, -EDGE, 0), rect.width() - 2 * EDGE
        middle, right = box.left() + round(wide * MENU_AT), box.left() + round(wide * KEYS_AT)
        name = QRect(box.left(), box.top(), middle - box.left() - GAP, box.height())
        entry = row.found.entry
        used = paint_marked(painter, name, entry.name.shown, row.found.marks, 13, theme.ink, theme.accent)
        if row.found.other:
            beside = name.adjusted(used + GAP, 0, 0, 0)
            paint_marked(painter, beside, row.found.other, row.found.other_marks, 12, theme.mute, theme.accent)
        place = QRect(middle, box.top(), right - middle - GAP, box.height())
        paint_marked(painter, place, entry.place, (), 12, theme.mute, theme.mute)
        taken = paint_keys(painter, box.adjusted(right - box.left(), 0, 0, 0), entry.keys, theme, to_the_right=False)
        after = QRect(right + taken + (8 if taken else 0), box.top(), 0, box.height())
        after.setRight(box.right())
        self._paint_after(painter, after, row)
        if index == self._view.currentIndex() and self._view.hasFocus():
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_after(self, painter: QPainter, box: QRect, row: ShortcutRow) -> None:
        """That the keys were changed, and which of them something else has."""
        theme = theme_in_force()
        font, metrics = font_of(11.5)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
        words = tr("{0} is not free").format(listed(row.lost)) if row.lost else ""
        words = words or (tr("changed") if row.is_changed else "")
        painter.setPen(QColor(theme.warn if row.lost else theme.accent))
        if metrics.horizontalAdvance(words) > box.width():
            words = "•" if words else ""
        painter.drawText(box, flags, words)
