"""About: what this program is, the versions for a report, how to cite it, and the licences of all that is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.resource_files import resource
from annotator.ui.about.facts import WHAT, Fact, bibtex, citation, facts, report
from annotator.ui.about.licence_page import LicencePage
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import Space, px
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import titled, tr

SIZE = (780, 560)
ICON = 56


def show_about(window: QWidget) -> None:
    """The window's one About, made when it is first asked for."""
    (window.findChild(AboutDialog) or AboutDialog(window)).open()


class AboutDialog(QDialog):
    """Two pages, the second made when it is first looked at: it reads what is installed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About annotator"))
        self.facts = facts()
        self.said = toned("", "mute", self)
        self.licences = LicencePage(self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._program_page(), tr("Program"))
        self.pages.addTab(self.licences, tr("Licences"))
        self.pages.currentChanged.connect(self._turn)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(Space.EDGE), 0, px(Space.EDGE), px(Space.EDGE))
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(Space.EDGE), 0, 0)
        whole.setSpacing(px(Space.ROOM))
        whole.addLayout(self._head())
        whole.addWidget(self.pages, 1)
        whole.addLayout(foot)
        self.resize(*map(px, SIZE))
        self.copy_facts.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search before it closes; Ctrl+F goes to it."""
        if event.key() == Qt.Key.Key_Escape and self.pages.currentIndex() == 1 and self.licences.search.text():
            self.licences.search.clear()
        elif event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.pages.setCurrentIndex(1)
            self.licences.search.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(
            QIcon(str(resource("desktop", "annotator.svg"))).pixmap(QSize(px(ICON), px(ICON)), self.devicePixelRatioF())
        )
        icon.setAccessibleName(tr("Icon of annotator"))
        name = QLabel("annotator", self)
        name.setObjectName("title")
        version = toned(tr("Version {0}, Apache License 2.0").format(__version__), "mute", self)
        words = QVBoxLayout()
        words.setSpacing(px(Space.HAIR))
        what = QLabel(tr(WHAT), self)
        what.setWordWrap(True)
        for each in (name, what, version):
            words.addWidget(each)
        row = QHBoxLayout()
        row.setContentsMargins(px(Space.EDGE), 0, px(Space.EDGE), 0)
        row.setSpacing(px(Space.EDGE))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _program_page(self) -> QScrollArea:
        self.copy_facts = self._button(tr("Copy for a report"), lambda: self._copy(report(self.facts)))
        self.copy_citation = self._button(tr("Copy"), lambda: self._copy(citation() + "\n"))
        self.copy_bibtex = self._button(tr("Copy as BibTeX"), lambda: self._copy(bibtex()))
        cited = _selectable(citation(), self)
        cited.setAccessibleName(tr("How to cite"))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(Space.EDGE), px(Space.EDGE), px(Space.EDGE), 0)
        column.setSpacing(px(Space.ROOM))
        column.addWidget(_card(tr("What runs here"), _grid(self.facts, self), (self.copy_facts,), self))
        column.addWidget(_card(tr("How to cite"), cited, (self.copy_citation, self.copy_bibtex), self))
        column.addStretch(1)
        page.setObjectName("page")
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _button(self, text: str, act: object) -> QPushButton:
        made = QPushButton(text, self)
        made.setAutoDefault(False)
        made.clicked.connect(act)
        return made

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.setText(tr("Copied."))
        announce(self.said, self.said.text())

    def _turn(self, page: int) -> None:
        self.said.setText("")
        if page == 1:
            self.licences.fill()
            self.licences.search.setFocus()


def _card(title: str, body: QWidget, buttons: tuple[QPushButton, ...], parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*map(px, (Space.EDGE, Space.ROOM, Space.EDGE, Space.ROOM)))
    column.setSpacing(px(Space.NEAR))
    head = QHBoxLayout()
    head.addWidget(toned(title, "mute", card), 1)
    for each in buttons:
        head.addWidget(each)
    column.addLayout(head)
    column.addWidget(body)
    return card


def _grid(rows: tuple[Fact, ...], parent: QWidget) -> QWidget:
    """Names and values, in two columns of them."""
    whole = QWidget(parent)
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(Space.ROOM))
    grid.setVerticalSpacing(px(Space.TIGHT))
    short = [each for each in rows if len(each.value) < 28]
    place = 0
    for each in rows:
        spans = each not in short
        place += place % 2 if spans else 0
        row, column = divmod(place, 2)
        name = tr(each.name) if each.is_word else each.name
        grid.addWidget(toned(name, "mute", whole), row, 2 * column, Qt.AlignmentFlag.AlignTop)
        value = _selectable(each.value, whole)
        value.setAccessibleName(titled(name, each.value))
        grid.addWidget(value, row, 2 * column + 1, 1, 3 if spans else 1)
        place += 2 if spans else 1
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return whole


def _selectable(text: str, parent: QWidget) -> QLabel:
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
