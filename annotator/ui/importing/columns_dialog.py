"""Which column of a table is what: the first rows, a choice for each role, and the article that comes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.session.intake.import_tables import ROLES, Refused, TableFile, first_article
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.fonts import reading_font
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import px, pxs
from annotator.ui.progress.waiting import Waiting
from annotator.ui.words.language import listed, mark, tr

ROLE_WORDS = {
    "text": mark("Text"),
    "id": mark("Name or number"),
    "title": mark("Title"),
    "published": mark("Date"),
    "dateline": mark("Dateline"),
    "outlet": mark("Outlet"),
    "author": mark("Author"),
    "editor": mark("Editor"),
}
SIZE = (760, 660)
WIDEST_COLUMN, NARROWEST_COLUMN = 240, 70
SHOWN_TEXT, LEAST_CARD = 400, 90
SCROLL_BAR = 16
WAIT_MS = 120
"""So that a key held down in a choice reads the table once."""


class ColumnsDialog(QDialog):
    """``columns`` is role -> column, "" for none, once it was accepted."""

    def __init__(self, table: TableFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setWindowTitle(tr("Columns of {0}").format(table.name))
        self.rows = QTableWidget(len(table.preview.rows), len(table.preview.columns), self)
        self.choices = {role: self._choice(role) for role in ROLES}
        self.title, self.facts, self.text = QLabel(self), toned("", "mute", self), QLabel(self)
        self.says = toned("", "warn", self)
        self.says.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Import"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._fill_rows()
        self._lay_out(buttons)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_article)
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(lambda _: self._later.start(WAIT_MS))
            choice.currentIndexChanged.connect(self._name_roles)
        self._name_roles()
        self.show_article()
        self.resize(roomy(self, *SIZE))
        self.choices["text"].setFocus()

    @property
    def columns(self) -> dict[str, str]:
        return {role: choice.currentData() for role, choice in self.choices.items()}

    def show_article(self) -> None:
        """What the first row becomes; where it becomes nothing, why."""
        self._later.stop()
        if not self.columns["text"]:
            self._show("", "", "", tr("Choose the column that holds the text."))
            self.ok.setEnabled(False)
            return
        columns = self.columns
        window = self if self.isVisible() else self.parentWidget()
        with Waiting(window, tr("Reading the table"), can_stop=False) as waiting:
            found = waiting.beside(lambda: first_article(self._table, columns))
        self.ok.setEnabled(not isinstance(found, Refused) or found.name != self._table.name)
        if isinstance(found, Refused):
            self._show("", "", "", tr(found.why))
            return
        meta = dict(found.meta)
        title = meta.pop("title", "") or tr("(the title is looked for in the text)")
        text = found.source.strip()
        cut = text if len(text) <= SHOWN_TEXT else text[:SHOWN_TEXT] + "…"
        self._show(title, " • ".join([found.name, *meta.values()]), cut, "")

    def _show(self, title: str, facts: str, text: str, wrong: str) -> None:
        for label, words in ((self.title, title), (self.facts, facts), (self.text, text), (self.says, wrong)):
            label.setText(words)
        self.says.setVisible(bool(wrong))
        set_tone(self.title, "mute" if title.startswith("(") else "")

    def _name_roles(self) -> None:
        """Say over each column what it is."""
        roles: dict[str, list[str]] = {}
        for role, column in self.columns.items():
            roles.setdefault(column, []).append(tr(ROLE_WORDS[role]))
        for place, column in enumerate(self._table.preview.columns):
            if head := self.rows.horizontalHeaderItem(place):
                head.setText(f"{column}\n{listed(roles.get(column, ()))}")

    def _choice(self, role: str) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setMaxVisibleItems(16)
        box.setAccessibleName(tr(ROLE_WORDS[role]))
        box.addItem("—", "")
        for column in self._table.preview.columns:
            box.addItem(column, column)
        box.setCurrentIndex(max(0, box.findData(self._table.preview.guessed.get(role, ""))))
        return box

    def _fill_rows(self) -> None:
        for place, column in enumerate(self._table.preview.columns):
            head = QTableWidgetItem(column)
            head.setToolTip(column)
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.rows.setHorizontalHeaderItem(place, head)
        for row, cells in enumerate(self._table.preview.rows):
            for place, words in enumerate(cells[: len(self._table.preview.columns)]):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(words)
                self.rows.setItem(row, place, item)
        self.rows.setAccessibleName(tr("The first rows"))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setShowGrid(False)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.verticalHeader().hide()
        head = self.rows.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        self.rows.resizeColumnsToContents()
        for place in range(self.rows.columnCount()):
            width = min(px(WIDEST_COLUMN), max(px(NARROWEST_COLUMN), self.rows.columnWidth(place)))
            self.rows.setColumnWidth(place, width)
        height = 2 * self.rows.fontMetrics().lineSpacing() + px(14)
        head.setFixedHeight(height)
        rows = sum(self.rows.rowHeight(row) for row in range(self.rows.rowCount()))
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFixedHeight(height + rows + SCROLL_BAR)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        says = toned(
            tr("Each row becomes an article. Only the text has to be there; the rest may be left out."), "mute"
        )
        says.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for place, (role, choice) in enumerate(self.choices.items()):
            row, side = divmod(place, 2)
            label = QLabel(tr(ROLE_WORDS[role]), self)
            label.setBuddy(choice)
            grid.addWidget(label, row, 2 * side)
            grid.addWidget(choice, row, 2 * side + 1)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(12))
        inside.addWidget(self.rows)
        inside.addLayout(grid)
        inside.addWidget(self._card(), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(says)
        column.addWidget(area, 1)
        column.addWidget(self.says)
        column.addWidget(buttons)

    def _card(self) -> QScrollArea:
        """The first article as it will be."""
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(*pxs(14, 12, 14, 12))
        self.title.setFont(reading_font("hans", px(17)))
        self.text.setFont(reading_font("hans", px(15)))
        for label in (self.title, self.facts, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            inside.addWidget(label)
        inside.addStretch(1)
        card = QScrollArea(self)
        card.setObjectName("card")
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setWidgetResizable(True)
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.setMinimumHeight(px(LEAST_CARD))
        card.setWidget(page)
        return card
