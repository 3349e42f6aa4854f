"""The window of the guides: their contents at the left, the page at the right, back and forward, find."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.access.reachable_split import ReachableSplit
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import toned
from annotator.ui.help.guides import GUIDES, Heading, Page, Topic, linked, read_page
from annotator.ui.help.reading_view import ReadingView
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.icons import icon
from annotator.ui.looks.style import filled
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.notices.announce import announce
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import current, tr

SIZE, LEAST = (980, 720), (560, 420)
CONTENTS_WIDTH = 236
SHEET = Template("""
QTreeWidget { background: $panel; border: none; padding: 6px 0; }
QTreeWidget::item { padding: 4px 6px; border: none; color: $ink; }
QTreeWidget::item:hover { background: $hover; }
QTreeWidget::item:selected { background: $chosen; color: $ink; }
QTreeWidget::item:focus { border: 1px solid $focus; }
QTextBrowser { background: $paper; border: none; border-left: 1px solid $line; }
""")
TOPIC = Qt.ItemDataRole.UserRole
LAYOUT = "help"
"""Under which the settings keep its place and size."""


class HelpWindow(QDialog):
    """``settings`` keep its place and size, where there are some."""

    def __init__(self, theme: Theme, settings: UserSettings | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._settings, self._theme = settings, theme
        self._pages: dict[str, Page] = {}
        self._guide = ""
        self._back: list[tuple[str, int]] = []
        self._ahead: list[tuple[str, int]] = []
        """A guide, and how far it was scrolled."""
        self.setWindowTitle(tr("Help"))
        self.setMinimumSize(*LEAST)
        self.contents = QTreeWidget(self)
        self.view = ReadingView(theme, self)
        self.back_button, self.ahead_button = QToolButton(self), QToolButton(self)
        self.words = QLineEdit(self)
        self.said = toned("", "mute", self)
        self._lay_out()
        self._fill_contents()
        self._connect()
        self.set_theme(theme)
        self.resize(*(px(each) for each in SIZE))
        if settings is not None and (state := settings.layout(LAYOUT)):
            self.restoreGeometry(state)

    @property
    def topic(self) -> Topic:
        """What is being read."""
        return Topic(self._guide, self.view.anchor)

    def go(self, topic: Topic) -> None:
        """Show a place, from which one can go back."""
        if self._guide:
            self._back.append(self._place)
            self._ahead.clear()
        self._show_guide(topic.guide if topic.guide in GUIDES else next(iter(GUIDES)))
        self.view.go_to(topic.anchor)
        self._show_ways()
        self.view.setFocus()

    def go_back(self) -> None:
        self._step(self._back, self._ahead)

    def go_ahead(self) -> None:
        self._step(self._ahead, self._back)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(filled(SHEET, theme))
        self.view.set_theme(theme)
        for button, name in ((self.back_button, "chevron-left"), (self.ahead_button, "chevron-right")):
            button.setIcon(icon(name, theme))

    def find_next(self, backward: bool = False) -> None:
        """The next place of the words that are sought, in this guide."""
        words = self.words.text()
        found = self.view.find_words(words, backward=backward)
        said = "" if found or not words else tr("Not in this guide.")
        self.said.setText(said)
        if said:
            announce(self.said, said)

    def begin_find(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    @property
    def _place(self) -> tuple[str, int]:
        return self._guide, self.view.verticalScrollBar().value()

    def _step(self, places: list[tuple[str, int]], others: list[tuple[str, int]]) -> None:
        if places:
            others.append(self._place)
            guide, scrolled = places.pop()
            self._show_guide(guide)
            self.view.scroll_to(scrolled)
            self._show_ways()

    def _show_guide(self, guide: str) -> None:
        if guide != self._guide:
            self._guide = guide
            self.view.show_page(self._page(guide))
            self.view.setAccessibleName(tr(GUIDES[guide]))
            if self.words.text():
                self.view.find_words("")

    def _page(self, guide: str) -> Page:
        if guide not in self._pages:
            self._pages[guide] = read_page(guide, current())
        return self._pages[guide]

    def _follow(self, address: str) -> None:
        topic = linked(address, self._guide)
        if topic is not None:
            self.go(topic)
        elif address.startswith(("https://", "http://")):
            QDesktopServices.openUrl(QUrl(address))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self.contents.hasFocus():
            self.go(item.data(0, TOPIC))
            self.contents.setFocus()

    def _show_place(self, anchor: str) -> None:
        """Mark in the contents what is being read."""
        if self.contents.hasFocus():
            return
        item = self._items.get(Topic(self._guide, anchor)) or self._items.get(Topic(self._guide))
        if item is not None and item is not self.contents.currentItem():
            self.contents.setCurrentItem(item)

    def _show_ways(self) -> None:
        self.back_button.setEnabled(bool(self._back))
        self.ahead_button.setEnabled(bool(self._ahead))

    def _fill_contents(self) -> None:
        self._items: dict[Topic, QTreeWidgetItem] = {}
        for guide, title in GUIDES.items():
            top = self._item(Topic(guide), tr(title))
            top.setFont(0, ui_font(TextSize.BODY, bold=True))
            self.contents.addTopLevelItem(top)
            for heading in self._page(guide).headings:
                self._add_heading(top, guide, heading)
            top.setExpanded(True)

    def _add_heading(self, top: QTreeWidgetItem, guide: str, heading: Heading) -> None:
        if heading.level == 1:
            self._items[Topic(guide, heading.anchor)] = top
        elif heading.level == 2:
            top.addChild(self._item(Topic(guide, heading.anchor), heading.words))
        elif top.childCount():
            self._items[Topic(guide, heading.anchor)] = top.child(top.childCount() - 1) or top

    def _item(self, topic: Topic, words: str) -> QTreeWidgetItem:
        item = self._items[topic] = QTreeWidgetItem([words])
        item.setData(0, TOPIC, topic)
        item.setToolTip(0, words)
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return seeks on in the field; it presses no button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.words.hasFocus():
            self.find_next(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def reject(self) -> None:
        """Esc leaves the field first, then the window."""
        if self.words.hasFocus() and self.words.text():
            self.words.clear()
            self.view.setFocus()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._keep()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(event)

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.keep_layout(LAYOUT, self.saveGeometry())

    def _connect(self) -> None:
        self.view.wanted.connect(self._follow)
        self.view.passed.connect(self._show_place)
        self.contents.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.contents.itemClicked.connect(lambda item, _: self._choose(item))
        self.contents.itemActivated.connect(lambda *_: self.view.setFocus())
        self.back_button.clicked.connect(self.go_back)
        self.ahead_button.clicked.connect(self.go_ahead)
        self.words.textChanged.connect(lambda _: self.find_next())
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self.begin_find),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), lambda: self.find_next(backward=True)),
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_ahead),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _lay_out(self) -> None:
        for button, name in ((self.back_button, tr("Back")), (self.ahead_button, tr("Forward"))):
            button.setAccessibleName(name)
            button.setEnabled(False)
        self.back_button.setToolTip(tr("Back (Alt+Left)"))
        self.ahead_button.setToolTip(tr("Forward (Alt+Right)"))
        self.words.setPlaceholderText(tr("Find in this guide (Ctrl+F)"))
        self.words.setAccessibleName(tr("Find in this guide"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(px(190))
        self.words.setMaximumWidth(px(280))
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setIndentation(px(12))
        self.contents.setRootIsDecorated(False)
        self.contents.setExpandsOnDoubleClick(False)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(px(10), px(8), px(12), px(8))
        head.setSpacing(px(6))
        head.addWidget(self.back_button)
        head.addWidget(self.ahead_button)
        head.addStretch(1)
        head.addWidget(self.said)
        head.addWidget(self.words, 1)
        split = ReachableSplit(Qt.Orientation.Horizontal, self)
        split.addWidget(self.contents)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([px(CONTENTS_WIDTH), px(SIZE[0] - CONTENTS_WIDTH)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)
        read_in_order(self)
