"""A short list of things to tick, each with its colour where it has one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from annotator.ui.chrome.marks import paint_chip
from annotator.ui.looks.theme import px

ROW, MOST_ROWS, CHIP, MARGIN = 24, 7, 11, 4


class Tickable(NamedTuple):
    """``id`` is what is asked for, ``name`` what is read; ``colour`` #rrggbb or ""."""

    id: str
    name: str
    colour: str = ""


class TickList(QListWidget):
    """Space ticks the row at hand, Ctrl+A every row, or none where all are ticked."""

    changed = Signal()

    def __init__(self, rows: Iterable[Tickable], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticks")
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        for row in rows:
            item = QListWidgetItem(row.name, self)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(row.name)
            item.setSizeHint(QSize(0, px(ROW)))
            if row.colour:
                item.setIcon(swatch(row.colour))
        self.setFixedHeight(self._height())
        self.itemChanged.connect(lambda _: self.changed.emit())

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items() if self._is_ticked(item))

    @property
    def all_ids(self) -> tuple[str, ...]:
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items())

    def tick(self, wanted: Collection[str]) -> None:
        """Tick those and no others; told once."""
        self.blockSignals(True)
        for item in self._items():
            is_wanted = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        self.changed.emit()

    def selectAll(self) -> None:
        self.tick(() if len(self.ticked) == self.count() else self.all_ids)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    @staticmethod
    def _is_ticked(item: QListWidgetItem) -> bool:
        return item.checkState() == Qt.CheckState.Checked

    def _height(self) -> int:
        return min(max(1, self.count()), MOST_ROWS) * px(ROW) + 2 * px(MARGIN)


def swatch(colour: str) -> QIcon:
    """A label's colour as a small square."""
    size = px(CHIP) * 2
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QRectF(2, 2, size - 4, size - 4), colour)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
