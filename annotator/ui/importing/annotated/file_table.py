"""The files of an import: what each was read as, and how much is in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.exchange.registry import formats
from annotator.ui.exporting.fields.rows import Choice
from annotator.ui.importing.annotated.given import Given, carries_annotations
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import listed, mark, tr

if TYPE_CHECKING:
    from annotator.session.intake.understanding import Understood

ROW, HEAD, MOST_ROWS = 34, 26, 4
WIDTHS = (190, 134, 66, 86, 58, 90)
"""Of the columns behind the file's name."""
LEAST_NAME, MOST_NAME = 140, 250
"""Pixels that the file's name has; how it is read has what is left."""
NUMBERS = (3, 4, 5)
"""The columns of numbers."""
COUNTS = (
    ("", mark("As usual")),
    ("codepoint", mark("Characters")),
    ("utf16", mark("UTF-16 units")),
    ("utf8", mark("UTF-8 bytes")),
    ("crlf", mark("Line ends twice")),
    ("quote", mark("By their words")),
)
"""What the offsets of a file may count (of OFFSETS), and how it is called."""


class FileTable(QTableWidget):
    """``chosen`` carries what was understood of the row at hand, ``read_as`` a Given to be read in another way."""

    chosen = Signal(object)
    read_as = Signal(object)

    def __init__(self, readers: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``readers`` are (name, title) of the formats that can be read."""
        super().__init__(0, 7, parent)
        self._readers = tuple(readers)
        self.most_rows = MOST_ROWS
        self._rows: list[tuple[Given, Understood | None]] = []
        heads = (
            mark("File"),
            mark("Read as"),
            mark("Offsets count"),
            mark("Articles"),
            mark("Already here"),
            mark("Tags"),
            mark("Coders"),
        )
        self.setHorizontalHeaderLabels([tr(each) for each in heads])
        self.setAccessibleName(tr("Files to import"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFixedHeight(px(HEAD))
        head.setMinimumSectionSize(40)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(pxs(*WIDTHS), 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in NUMBERS:
            if item := self.horizontalHeaderItem(column):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.currentCellChanged.connect(lambda row, *_: self._choose(row))

    def show_files(self, given: Sequence[Given]) -> None:
        """Show what is known of each; the row at hand stays, at first that of the first file with an article."""
        self._rows = [(each, one) for each in given for one in (each.found or [None])]
        filled = (row for row, (_, one) in enumerate(self._rows) if one and one.first)
        at = self.currentRow() if self.currentRow() >= 0 else next(filled, 0)
        self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(len(self._rows))
        for row, (each, one) in enumerate(self._rows):
            self._fill(row, each, one)
        self.blockSignals(False)
        self.setColumnWidth(0, min(px(MOST_NAME), max(px(LEAST_NAME), self.sizeHintForColumn(0))))
        self._be_high()
        if self._rows:
            self.setCurrentCell(min(at, len(self._rows) - 1), 0)
            self._choose(self.currentRow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._be_high()

    def _be_high(self) -> None:
        """As high as its rows, with the bar that moves them where they are wider than the table."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() else 0
        self.setFixedHeight(px(HEAD) + min(self.most_rows, max(1, len(self._rows))) * px(ROW) + 4 + below)

    def _fill(self, row: int, given: Given, one: Understood | None) -> None:
        name = one.name if one else Path(given.path).name
        cells = [name, "", ""]
        if one is not None:
            more = "" if one.complete else "+"
            cells += [f"{n:,}{more}" for n in (one.articles, one.there, one.spans)] + [listed(one.coders)]
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            if column in NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        read_as = given.format_name or (one.format if one else "")
        if given.is_file:
            self.setCellWidget(row, 1, self._formats(given, read_as))
            if read_as and carries_annotations(formats()[read_as]):
                self.setCellWidget(row, 2, self._counts(given))
        elif item := self.item(row, 1):
            item.setText(dict(self._readers).get(read_as, read_as))

    def _formats(self, given: Given, read_as: str) -> Choice:
        box = Choice(self)
        box.setAccessibleName(tr("Format of {0}").format(Path(given.path).name))
        if not read_as:
            box.addItem(tr("No format reads it"), "")
        for name, title in self._readers:
            box.addItem(title, name)
        box.setCurrentIndex(max(0, box.findData(read_as)))
        box.setToolTip(box.currentText())
        box.activated.connect(lambda _: self._read_as(given, box.currentData()))
        return box

    def _counts(self, given: Given) -> Choice:
        """What its offsets count; the words of spans help nobody where the file does not have them."""
        box = Choice(self)
        box.setAccessibleName(tr("What the offsets of {0} count").format(Path(given.path).name))
        box.setToolTip(tr("What the file's offsets count: programs differ where a character takes more than one unit."))
        for unit, words in COUNTS:
            if unit != "quote" or not given.is_unproved:
                box.addItem(tr(words), unit)
        box.setCurrentIndex(max(0, box.findData(given.offsets)))
        box.activated.connect(lambda _: self._count_as(given, box.currentData()))
        return box

    def _count_as(self, given: Given, unit: str) -> None:
        if unit != given.offsets:
            given.offsets = unit
            self.read_as.emit(given)

    def _read_as(self, given: Given, name: str) -> None:
        if name and name != (given.format_name or next((one.format for one in given.found), "")):
            given.format_name, given.offsets = name, ""
            self.read_as.emit(given)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row][1])
