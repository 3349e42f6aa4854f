"""The articles that were taken out of the list: chosen ones come back as they were."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.article import ArticleRow
from annotator.model.changes import ChangeSet
from annotator.session.listing import removed_rows, restore_articles
from annotator.ui.articles.article_delegate import row_meta
from annotator.ui.chrome.empty_sentence import EmptySentence
from annotator.ui.chrome.marks import toned
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import Space, px, pxs
from annotator.ui.words.language import mark, tr

SAYS = mark("These articles stand in no list, search or export. Everything that was done to them is kept.")
SIZE = (640, 440)
NUMBER, PUBLISHED, SPANS = 0, 2, 3
WIDEST = 220
"""Pixels for when and where an article came out; the title has the rest."""


class RemovedDialog(QDialog):
    """Brings articles back at once; undo in the window takes each step back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Removed articles"))
        self.rows: list[ArticleRow] = []
        self.table = QTableWidget(0, 4, self)
        self.back_button, self.close_button = QPushButton(tr("Bring back"), self), QPushButton(tr("Close"), self)
        self.nothing = EmptySentence(self.table)
        self._lay_out()
        self.back_button.clicked.connect(self.bring_back)
        self.close_button.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(lambda _: self.bring_back())
        desk.bridge.changed.connect(self._hear)
        self.finished.connect(lambda _: desk.bridge.changed.disconnect(self._hear))
        self.resize(roomy(self, *SIZE))
        self.show_rows()
        self.table.setFocus()

    def show_rows(self) -> None:
        self.rows = self._desk.bridge.run(lambda: removed_rows(self._desk.session)) or []
        self.table.setRowCount(len(self.rows))
        for place, row in enumerate(self.rows):
            each = row.article
            for column, words in enumerate((str(each.number), each.title or each.name, row_meta(each), str(row.spans))):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if column in (NUMBER, SPANS):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)
        head = self.table.horizontalHeader()
        wanted = max(self.table.sizeHintForColumn(PUBLISHED) + px(Space.EDGE), head.sectionSizeHint(PUBLISHED))
        head.resizeSection(PUBLISHED, min(wanted, px(WIDEST)))
        self.nothing.say("" if self.rows else tr("No article has been removed."))
        if self.rows:
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.setCurrentCell(0, 0, alone)
        self._enable()

    def bring_back(self) -> None:
        chosen = [self.rows[row].article.number for row in sorted({i.row() for i in self.table.selectedIndexes()})]
        if chosen:
            self._desk.bridge.run(lambda: restore_articles(self._desk.session, chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self.bring_back()
        else:
            super().keyPressEvent(event)

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind == "article" for item in change.items):
            self.show_rows()

    def _enable(self) -> None:
        self.back_button.setEnabled(bool(self.table.selectedIndexes()))

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([tr("Number"), tr("Title"), tr("Published"), tr("Tags")])
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in enumerate(pxs(70, 0, WIDEST, 70)):
            stretches = width == 0
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if stretches else head.ResizeMode.Fixed)
            if width:
                head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        for column in (NUMBER, SPANS):
            if (name := self.table.horizontalHeaderItem(column)) is not None:
                name.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAccessibleName(tr("Removed articles"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.close_button.setAutoDefault(False)
        self.back_button.setAutoDefault(False)
        says = toned(tr(SAYS), "mute", self)
        says.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(px(Space.NEAR))
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(says)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
