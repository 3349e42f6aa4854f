"""The rows under the palette's field: what kind of thing each is, its name, why it was found, and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.chrome.marks import paint_chip
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.theme import Theme, px
from annotator.ui.palette.entries import JOINT, Found
from annotator.ui.palette.looks import font_of, paint_keys, paint_marked, theme_in_force
from annotator.ui.words.language import listed, mark, tr

ROW_HEIGHT, KIND_WIDTH, EDGE, GAP, CHIP = 34, 58, 16, 12, 10
PLACE_SHARE = 0.34
FOUND = Qt.ItemDataRole.UserRole + 1
KIND_WORDS = {"action": mark("action"), "label": mark("label"), "article": mark("article")}
Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """Rows are Found under the role FOUND."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Found] = ()

    def put(self, rows: Sequence[Found]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.rows[index.row()]
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.entry.name.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = found.entry
            name = entry.place + JOINT + entry.name.shown if entry.leads else entry.name.shown
            said = (name, tr(KIND_WORDS[entry.kind]), "" if entry.leads else entry.place, found.other, *entry.keys)
            return listed(each for each in said if each)
        if role == Qt.ItemDataRole.ToolTipRole and found.entry.kind == "article":
            return found.entry.name.shown
        return None


class FoundList(QListView):
    """Never has the keyboard: the field above moves it. ``gone_to`` says that another row is the chosen one."""

    gone_to = Signal()

    def __init__(self, is_on: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Found"))
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(_Delegate(is_on, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the text behind is painted too

    def current(self) -> Found | None:
        index = self.currentIndex()
        return self.found.rows[index.row()] if index.isValid() else None

    def go(self, row: int) -> None:
        """Choose a row, the nearest there is."""
        if self.found.rows:
            self.setCurrentIndex(self.found.index(max(0, min(row, len(self.found.rows) - 1))))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)  # pyright: ignore[reportArgumentType]
        self.gone_to.emit()

    def step(self, rows: int) -> None:
        """Up or down by so many rows; by one, round the ends."""
        count, at = len(self.found.rows), self.currentIndex().row()
        self.go((at + rows) % count if abs(rows) == 1 and count else at + rows)


class _Delegate(QStyledItemDelegate):
    def __init__(self, is_on: Callable[[str], bool], view: FoundList) -> None:
        super().__init__(view)
        self._is_on, self._view = is_on, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, px(ROW_HEIGHT))

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Found = index.data(FOUND)
        rect, theme = QRect(option.rect), theme_in_force()  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        is_chosen = index == self._view.currentIndex()
        painter.fillRect(rect, QColor(theme.chosen if is_chosen else theme.paper))
        if is_chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        box = rect.adjusted(EDGE, 0, -EDGE, 0)
        entry = found.entry
        paint_marked(painter, box, tr(KIND_WORDS[entry.kind]), (), 11.5, theme.mute, theme.mute)
        taken = paint_keys(painter, box, _told_once(entry.keys)[:2], theme) if entry.keys else 0
        right = box.adjusted(0, 0, -(taken + GAP) if taken else 0, 0)
        name = right.adjusted(KIND_WIDTH, 0, 0, 0)
        name.setRight(right.right() - self._paint_place(painter, right, found, theme))
        if entry.colour:
            top = rect.center().y() - CHIP / 2 + 1
            paint_chip(painter, QRectF(name.left(), top, CHIP, CHIP), entry.colour)
            name.setLeft(name.left() + CHIP + 8)
        if entry.leads:
            place = entry.place + JOINT
            name.setLeft(
                name.left() + paint_marked(painter, name, place, found.place_marks, 13.5, theme.mute, theme.accent)
            )
        used = paint_marked(painter, name, entry.name.shown, found.marks, 13.5, theme.ink, theme.accent)
        if found.other:
            beside = name.adjusted(used + GAP, 0, 0, 0)
            paint_marked(painter, beside, found.other, found.other_marks, 12.5, theme.mute, theme.accent)
        painter.restore()

    def _paint_place(self, painter: QPainter, box: QRect, found: Found, theme: Theme) -> int:
        """The menu, or where an article was published; a tick where an action is on. How many pixels that took."""
        entry = found.entry
        is_on = entry.kind == "action" and self._is_on(entry.id)
        words = "  ".join(each for each in ("✓" if is_on else "", "" if entry.leads else entry.place) if each)
        if not words:
            return 0
        font, metrics = font_of(12)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(box.width() * PLACE_SHARE))
        wide = metrics.horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(theme.mute))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return wide + GAP


def _told_once(keys: Sequence[str]) -> tuple[str, ...]:
    """Both keys of Enter are one to people."""
    return tuple(dict.fromkeys(each.replace("Return", "Enter") for each in keys))
