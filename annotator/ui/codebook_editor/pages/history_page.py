"""Every version of the codebook: when it came and why, and what is different between any two of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.codebook.compare import compare
from annotator.session.codebooks import history
from annotator.session.session import Session
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.dialogs.difference_words import difference_words
from annotator.ui.codebook_editor.fields.choices import ChoiceField
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.words.language import mark, tr

COLUMNS = (mark("Version"), mark("Came"), mark("Changes"), mark("Note"))


class HistoryPage(QWidget):
    """Read when it is shown, and anew with every version that comes."""

    def __init__(self, session: Session, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.theme, self._language = session, theme, language
        self.versions: list[dict[str, Any]] = []
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.before, self.after = (
            ChoiceField(tr("From version"), parent=self),
            ChoiceField(tr("To version"), parent=self),
        )
        self.differences = QLabel(self)
        self.differences.setTextFormat(Qt.TextFormat.RichText)
        self.differences.setWordWrap(True)
        self.differences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._choose)
        for field in (self.before, self.after):
            field.edited.connect(lambda _: self.show_difference())

    def show_versions(self) -> None:
        self.versions = history(self._session)[::-1]
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.versions))
        for row, each in enumerate(self.versions):
            number = tr("{0}, in force").format(each["number"]) if each["in_force"] else str(each["number"])
            came = each["created"].replace("T", " ").removesuffix("Z")[:16]
            words = (number, came, f"{each['changes']:,}" if each["changes"] else "—", each["note"])
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text if column == len(words) - 1 else "")
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        rows = [(each["number"], tr("version {0}").format(each["number"])) for each in self.versions]
        for field in (self.before, self.after):
            field.offer(rows)
        force = next((row for row, each in enumerate(self.versions) if each["in_force"]), 0)
        if self.versions:
            self.table.selectRow(force)
            self._choose()

    def show_difference(self) -> None:
        before, after = self.before.value, self.after.value
        if not before or not after:
            self.differences.setText("")
            return
        former, latter = self._session.codebook_at(before), self._session.codebook_at(after)
        found = compare(former, latter)
        self.differences.setText(difference_words(found, latter, self._language, self.theme))

    def _choose(self) -> None:
        """The version of the chosen row beside the one that it came from."""
        row = self.table.currentRow()
        if not 0 <= row < len(self.versions):
            return
        chosen = self.versions[row]
        numbers = {each["hash"]: each["number"] for each in self.versions}
        parent = next((numbers[each] for each in chosen["parents"] if each in numbers), chosen["number"])
        self.before.show_value(parent)
        self.after.show_value(chosen["number"])
        self.show_difference()

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([tr(each) for each in COLUMNS])
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column in range(len(COLUMNS)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAccessibleName(tr("Versions"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        choice = QHBoxLayout()
        choice.setSpacing(px(8))
        for part in (toned(tr("From"), "mute", self), self.before, toned(tr("to"), "mute", self), self.after):
            choice.addWidget(part)
        choice.addStretch(1)
        self.differences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.differences.setContentsMargins(*pxs(12, 10, 12, 10))
        area = QScrollArea(self)
        area.setObjectName("sheet")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.differences)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(10))
        column.addWidget(self.table, 2)
        column.addLayout(choice)
        column.addWidget(area, 3)
