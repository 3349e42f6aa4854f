"""The project's protected terms: words that are converted in one way everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.changes import ChangeSet
from annotator.model.override import Override
from annotator.session.pages.conversions import add_override, drop_override, project_terms
from annotator.ui.chrome.empty_sentence import EmptySentence
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.conversions.conversion_popup import ORIGINS
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.fonts import reading_font
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import Space, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import mark, tr

SAYS = mark("Wherever these words stand in an article of the project, they are converted as given here.")
SIZE = (600, 440)


class TermsDialog(QDialog):
    """Adds and removes terms at once; undo in the window takes each step back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Protected terms"))
        self.terms: tuple[Override, ...] = ()
        self.table = QTableWidget(0, 3, self)
        self.term, self.becomes = QLineEdit(self), QLineEdit(self)
        self.add_button, self.remove_button = QPushButton(tr("Add"), self), QPushButton(tr("Remove"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self.nothing = EmptySentence(self.table)
        self.said = toned("", "mute", self)
        self.said.setWordWrap(True)
        self._lay_out()
        self.term.returnPressed.connect(self.becomes.setFocus)
        self.becomes.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._enable)
        desk.bridge.changed.connect(self._hear)
        self.finished.connect(lambda _: desk.bridge.changed.disconnect(self._hear))
        self.resize(roomy(self, *SIZE))
        self.show_terms()
        self.term.setFocus()

    def show_terms(self) -> None:
        self.terms = tuple(sorted(project_terms(self._desk.session), key=lambda each: each.text))
        self.table.setRowCount(len(self.terms))
        font = reading_font("hant", px(16))
        for row, term in enumerate(self.terms):
            for column, words in enumerate((term.text, term.becomes, tr(ORIGINS.get(term.origin, term.origin)))):
                item = QTableWidgetItem(words)
                if column < 2:
                    item.setFont(font)
                self.table.setItem(row, column, item)
        self.nothing.say("" if self.terms else tr("No term is protected yet."))
        self._say("")
        self._enable()

    def add(self) -> None:
        """Protect the words of the two fields; the second may be left empty: then they stay as they are."""
        term = self.term.text().strip()
        try:
            add_override(self._desk.session, None, "project", term, self.becomes.text().strip() or term)
        except AnnotatorError as error:
            self._say(tr(error.sentence), "warn")
            return
        self.term.clear()
        self.becomes.clear()
        self.term.setFocus()

    def remove(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        for term in [self.terms[row] for row in rows]:
            self._desk.bridge.run(lambda term=term: drop_override(self._desk.session, term))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # these belong to the fields
            super().keyPressEvent(event)

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind == "override" and item.article is None for item in change.items):
            self.show_terms()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.table.selectedIndexes()))

    def _say(self, sentence: str, tone: str = "mute") -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        if sentence:
            announce(self.said, sentence)

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([tr("Term"), tr("Converted to"), tr("Comes from")])
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAccessibleName(tr("Protected terms"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.term.setPlaceholderText(tr("Term, as it is published"))
        self.becomes.setPlaceholderText(tr("Converted to (empty: the same)"))
        for button in (self.add_button, self.remove_button, self.close_button):
            button.setAutoDefault(False)
        says = toned(tr(SAYS), "mute", self)
        says.setWordWrap(True)
        fields, foot = QHBoxLayout(), QHBoxLayout()
        for row in (fields, foot):
            row.setSpacing(px(Space.NEAR))
        for part in (self.term, self.becomes):
            part.setAccessibleName(part.placeholderText())
            fields.addWidget(part, 1)
        fields.addWidget(self.add_button)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.remove_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(says)
        column.addWidget(self.table, 1)
        column.addLayout(fields)
        column.addLayout(foot)
