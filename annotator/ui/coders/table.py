"""Tables of numbers: one column of names that takes the room there is, the others as wide as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.words.language import tr

ROW, HEAD, LEAST_NAME = 26, 26, 96
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(NamedTuple):
    """``width`` in pixels at 100 %, 0 for one that takes what is left; numbers stand at the right."""

    head: str
    width: int = 0
    is_number: bool = False


class Table(QTableWidget):
    """``acted`` carries the row that Enter was pressed on, or that was clicked twice."""

    acted = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self._columns = tuple(columns)
        self.setObjectName("rows")  # the row is what is chosen, not its cell
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([tr(each.head) for each in columns])
        heads = QFontMetrics(ui_font(TextSize.CAPTION))

        self._heads = [heads.horizontalAdvance(tr(each.head)) + px(24) for each in columns]
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(px(ROW))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        head = self.horizontalHeader()
        head.setStyleSheet("QHeaderView::section { padding: 4px 11px; }")  # above the words of the cells
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setFixedHeight(px(HEAD))
        head.setMinimumSectionSize(30)
        for at, column in enumerate(columns):
            head.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            )
            if column.width:
                self.setColumnWidth(at, max(px(column.width), self._heads[at]))
            if item := self.horizontalHeaderItem(at):
                item.setToolTip(tr(column.head))
                item.setTextAlignment(RIGHT if column.is_number else LEFT)
        self.cellDoubleClicked.connect(lambda row, _: self.acted.emit(row))

    def fill(self, rows: Sequence[Sequence[str]], tips: Sequence[str] = ()) -> None:
        """The row at hand stays, where there is one of that number. ``tips``: of each row, "" for its name."""
        at = max(0, self.currentRow())
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(RIGHT if self._columns[column].is_number else LEFT)
                item.setToolTip((tips[row] if row < len(tips) else "") or words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
        self.blockSignals(False)
        if rows:
            self.setCurrentCell(min(at, len(rows) - 1), 0)
        self._share_out()
        self.itemSelectionChanged.emit()

    def words(self, row: int) -> list[str]:
        """What a row says, for tests and for whoever listens."""
        return [item.text() if (item := self.item(row, each)) else "" for each in range(self.columnCount())]

    def rows_high(self, most: int) -> None:
        """As high as its rows, at most so many."""
        self.setFixedHeight(self._high(min(most, self.rowCount())))

    def no_higher_than_rows(self) -> None:
        """It takes the room that it is given, and no more than its rows need."""
        self.setMinimumHeight(self._high(min(2, self.rowCount())))
        self.setMaximumHeight(self._high(self.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _high(self, rows: int) -> int:
        is_scrolled = self.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        bar = self.horizontalScrollBar().sizeHint().height() if is_scrolled else 0
        return px(HEAD) + max(1, rows) * px(ROW) + 4 + bar

    def _share_out(self) -> None:
        """Where the names have too little room, numbers take no more than they need; where that is not enough either,
        the table is wider than its place and scrolls."""
        names = [at for at, each in enumerate(self._columns) if not each.width]
        least, room = px(LEAST_NAME) * len(names), self.viewport().width()
        wide = {at: max(px(each.width), self._heads[at]) for at, each in enumerate(self._columns) if each.width}
        if sum(wide.values()) + least > room:
            heads = self.horizontalHeader().fontMetrics()  # by which Qt elides them
            needed = {
                at: max(
                    heads.horizontalAdvance(tr(self._columns[at].head)) + px(20), self.sizeHintForColumn(at) + px(8)
                )
                for at in wide
            }
            wide = {at: min(width, needed[at]) for at, width in wide.items()}
        is_scrolled = sum(wide.values()) + least > room
        for at, width in wide.items():
            self.setColumnWidth(at, width)
        modes, bars = QHeaderView.ResizeMode, Qt.ScrollBarPolicy
        for at in names:
            self.horizontalHeader().setSectionResizeMode(at, modes.Fixed if is_scrolled else modes.Stretch)
            if is_scrolled:
                self.setColumnWidth(at, px(LEAST_NAME))
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOn if is_scrolled else bars.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.acted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
