"""The labels in their groups and hierarchy: chosen, dragged, moved by keys; each with its key, colour and spans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.model.codebook import Codebook, LabelDef
from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_chip, paint_focus, paint_key_cap
from annotator.ui.codebook_editor.labels.moves import Spot, children, tops
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.labels import label_colour
from annotator.ui.looks.theme import Measure, TextSize, Theme, px
from annotator.ui.words.language import current, listed, tr
from annotator.ui.words.span_words import label_words

ROW_HEIGHT, GROUP_HEIGHT, CHIP, GAP, EDGE = 28, 30, 10, 8, 10
INDENT = 16
DOT = 6
"""Pixels of the dot that stands beside a label which the draft has otherwise."""
LABEL = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
GROUP = Qt.ItemDataRole.UserRole + 3
CHANGED = Qt.ItemDataRole.UserRole + 4
WRONG = Qt.ItemDataRole.UserRole + 5
Index = QModelIndex | QPersistentModelIndex


class LabelTree(QTreeWidget):
    """``chosen`` carries a label's UUID, ``dragged`` one and the Spot where it was let go.

    ``stepped`` and ``deepened`` carry -1 or 1: Alt and an arrow were pressed.
    """

    chosen = Signal(str)
    dragged = Signal(str, object)
    stepped = Signal(int)
    deepened = Signal(int)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.setAccessibleName(tr("Labels"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(INDENT)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setMouseTracking(True)
        self.delegate = _Delegate(theme, self)
        self.setItemDelegate(self.delegate)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._is_filling = False
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> str:
        """The chosen label's UUID; "" for none."""
        item = self.currentItem()
        label = item.data(0, LABEL) if item else None
        return label.uuid if label else ""

    def choose(self, uuid: str) -> None:
        if item := self._items.get(uuid):
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def show_codebook(
        self, codebook: Codebook, counts: Mapping[str, int], changed: frozenset[str], wrong: str = ""
    ) -> None:
        """``changed`` are labels that the draft has otherwise, ``wrong`` one that cannot be kept (UUIDs)."""
        current, self._is_filling = self.current, True
        top = self.verticalScrollBar().value()
        self.clear()
        self._items = {}
        for group in (*codebook.groups, None):
            labels = tops(codebook, group.id if group else "")
            if group is None and not labels:
                continue
            head = QTreeWidgetItem([group.name(self.language) if group else tr("No group")])
            head.setData(0, GROUP, group.id if group else "")
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
            self.addTopLevelItem(head)
            for each in labels:
                self._add(head, codebook, each, counts, changed, wrong)
        for label in codebook.labels:  # those that go round stand nowhere else
            if label.uuid not in self._items:
                self._add(self.invisibleRootItem(), codebook, label, counts, changed, wrong)
        self.expandAll()
        kept = self._items.get(current)
        if (first := kept or next(iter(self._items.values()), None)) is not None:
            self.setCurrentItem(first)
        self.verticalScrollBar().setValue(top)
        self._is_filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = {
            Qt.Key.Key_Up: (self.stepped, -1), Qt.Key.Key_Down: (self.stepped, 1),
            Qt.Key.Key_Left: (self.deepened, -1), Qt.Key.Key_Right: (self.deepened, 1),
        }  # fmt: skip
        if held == Qt.KeyboardModifier.AltModifier and event.key() in moves:
            signal, step = moves[Qt.Key(event.key())]
            signal.emit(step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Who listens moves the label; the view itself moves nothing."""
        at = self.dropIndicatorPosition()
        target, uuid = self.itemAt(event.position().toPoint()), self.current
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        positions = QAbstractItemView.DropIndicatorPosition
        if target is None or not uuid:
            return
        label = target.data(0, LABEL)
        if label is None:
            spot = Spot("group", target.data(0, GROUP))
        else:
            where = {positions.AboveItem: "above", positions.BelowItem: "below"}.get(at, "into")
            spot = Spot(where, label.uuid)
        self.dragged.emit(uuid, spot)

    def _add(
        self,
        under: QTreeWidgetItem,
        codebook: Codebook,
        label: LabelDef,
        counts: Mapping[str, int],
        changed: frozenset[str],
        wrong: str,
    ) -> None:
        if label.uuid in self._items:
            return
        item = self._items[label.uuid] = QTreeWidgetItem([label_words(label)])
        item.setData(0, LABEL, label)
        item.setData(0, COUNT, counts.get(label.uuid, 0))
        item.setData(0, CHANGED, label.uuid in changed)
        item.setData(0, WRONG, label.uuid == wrong)
        count = counts.get(label.uuid, 0)
        said = (*dict.fromkeys((label_words(label), beside(label))), tr("retired") if label.retired else "",
                tr("key {0}").format(label.key) if label.key and not label.retired else "",
                tr("1 tag") if count == 1 else tr("{0} tags").format(f"{count:,}"),
                tr("changed") if label.uuid in changed else "", tr("to be mended") if label.uuid == wrong else "",
                )  # fmt: skip
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, listed(each for each in said if each))
        under.addChild(item)
        for each in children(codebook, label.id):
            self._add(item, codebook, each, counts, changed, wrong)

    def _tell(self, now: QTreeWidgetItem | None, _: object) -> None:
        if not self._is_filling and now is not None and now.data(0, LABEL) is not None:
            self.chosen.emit(now.data(0, LABEL).uuid)


def beside(label: LabelDef) -> str:
    """What stands beside a label's name: the id of a Chinese one, a Chinese name of an id."""
    return label.short_name("zh-Hans") if current() == "en" else label.id


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, tree: LabelTree) -> None:
        super().__init__(tree)
        self.theme, self._tree = theme, tree
        self._font, self._small = row_font(TextSize.BODY), row_font(TextSize.CAPTION)
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, px(GROUP_HEIGHT if index.data(LABEL) is None else ROW_HEIGHT))

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        label = index.data(LABEL)
        if label is None:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.mute))
            words = index.data(Qt.ItemDataRole.DisplayRole)
            painter.drawText(rect.adjusted(16 - rect.left(), 8, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        else:
            whole = QRect(0, rect.top(), round(self._tree.viewport().width() / Measure.scale), rect.height())
            is_current = index == self._tree.currentIndex()
            if is_current:
                painter.fillRect(whole, QColor(theme.chosen))
            self._paint_label(painter, rect.adjusted(0, 0, -EDGE, 0), label, index)
            if is_current and self._tree.hasFocus():
                paint_focus(painter, whole, theme)
        painter.restore()

    def _paint_label(self, painter: QPainter, rect: QRect, label: LabelDef, index: Index) -> None:
        theme, middle = self.theme, rect.top() + rect.height() // 2 + 0.5  # where letters look to be
        left = rect.left()
        if label.key and not label.retired:
            cap = QRectF(left, middle - CAP_HEIGHT / 2, CAP_WIDTH, CAP_HEIGHT)
            paint_key_cap(painter, cap, label.key.upper(), theme)
        left += CAP_WIDTH + GAP
        painter.setOpacity(0.45 if label.retired else 1)
        paint_chip(painter, QRectF(left, middle - CHIP / 2, CHIP, CHIP), label_colour(label, theme))
        painter.setOpacity(1)
        box = rect.adjusted(left + CHIP + GAP - rect.left(), 0, 0, 0)
        count = self._words_at_right(index)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.warn if index.data(WRONG) else theme.mute))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        room = box.adjusted(0, 0, -self._small_metrics.horizontalAdvance(count) - GAP, 0)
        if index.data(CHANGED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QRectF(room.right() - DOT, middle - DOT / 2, DOT, DOT))
            room.adjust(0, 0, -DOT - GAP, 0)
        painter.setFont(self._struck if label.retired else self._font)
        name = self._metrics.elidedText(label_words(label) or "…", Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(theme.faint if label.retired else theme.warn if index.data(WRONG) else theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        after = room.adjusted(self._metrics.horizontalAdvance(name) + 7, 1, 0, 1)
        words = beside(label)
        if words != name and after.width() >= self._small_metrics.horizontalAdvance(words):
            painter.setFont(self._small)
            painter.setPen(QColor(theme.mute))
            painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, words)

    def _words_at_right(self, index: Index) -> str:
        """How many spans there are."""
        count: Any = index.data(COUNT)
        return f"{count:,}" if count else ""
