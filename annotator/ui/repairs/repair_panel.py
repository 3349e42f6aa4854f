"""The dock of repairs: the list, the card of the one in question, and what can be decided about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.repair import Repair
from annotator.session.articles import OpenArticle
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.fitting_area import FittingArea
from annotator.ui.chrome.marks import toned
from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.desk.desk import Desk
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.repairs.mending import Mending, Wish
from annotator.ui.repairs.repair_card import RepairCard
from annotator.ui.repairs.repair_delegate import ROW_HEIGHT, RepairDelegate
from annotator.ui.repairs.repair_editor import RepairEditor
from annotator.ui.repairs.repair_list_model import REPAIR, RepairListModel
from annotator.ui.words.language import mark, tr

EDGE, BUTTON_HEIGHT = 16, 30
FOR_LIST, LEAST_FOOT = 130, 90
"""Pixels of the height at 100 % that are the list's, and that are left to what is decided about a row."""
"""Pixels of width from which a button shows its key."""
NO_REPAIRS = mark("This page needed no mending.")


class WritingPlace(NamedTuple):
    """A repair that is being written: what is, and where the caret stands in it."""

    wish: Wish
    text: str
    cursor: int


class RepairPanel(QWidget):
    """``counted`` carries how many repairs are to be looked at, ``back`` wants the text's focus."""

    counted = Signal(int)
    back = Signal()

    def __init__(self, desk: Desk, mending: Mending, news: AfterPaint, theme: Theme) -> None:
        super().__init__()
        self._desk, self._mending = desk, mending
        self._came_from: QWidget | None = None
        self.model = RepairListModel(self)
        self.view = _RepairTable(tr("Mended places of this article"), self)
        self.delegate = RepairDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.empty = toned(tr(NO_REPAIRS), "mute", self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(EDGE, 4, EDGE, 4)
        self.filters = {
            False: self._filter_button(tr("Breaks and flags"), False),
            True: self._filter_button(tr("All"), True),
        }
        self.card = RepairCard()
        self.editor = RepairEditor(self)
        self.buttons = {
            "accept_repair": _KeyButton(tr("Accept"), "A"),
            "reject_repair": _KeyButton(tr("Reject"), "R"),
            "edit_repair": _KeyButton(tr("Edit"), "E"),
        }
        self._lay_out()
        self.view.moved.connect(self._choose)
        self.view.acted.connect(self._act)
        self.view.decided.connect(self._decide)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._decide(name))
        self.editor.kept.connect(self._keep)
        self.editor.left.connect(self._end_editing)
        mending.current_changed.connect(self._show_current)
        mending.decided.connect(self._go_on)
        news.opened.connect(self.show_article)
        self.show_article(desk.article)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that do not stand beside one another stand below."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * EDGE
        filters = [each.sizeHint().width() for each in self.filters.values()]
        deciding = [max(each.word_width() for each in self.buttons.values())] * len(self.buttons)  # all as wide
        for row, widths in ((self._filters, filters), (self._row, deciding)):
            is_beside = sum(widths) + (len(widths) - 1) * row.spacing() <= room
            row.setDirection(QHBoxLayout.Direction.LeftToRight if is_beside else QHBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """What the list and the card have now is no least size: they take what the dock is given."""
        return QSize(120, 3 * px(ROW_HEIGHT))

    def set_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.view.viewport().update()

    def show_article(self, article: OpenArticle | None) -> None:
        """List the article's repairs; an editor whose place is not of this article is closed."""
        if self.editor.wish is not None and self.editor.wish.number != self._desk.number:
            self.editor.close_editor()
        repairs = article.repairs if article else ()
        self.model.show(article.texts if article else None, repairs)
        self.empty.setVisible(not repairs)
        self.setFocusProxy(self.view if repairs else self.empty)
        read_in_order(self)  # Qt puts a proxy before all others
        for part in (self.view, self._head):
            part.setVisible(bool(repairs))
        self._foot.setVisible(bool(repairs) or self.editor.wish is not None)
        self.counted.emit(len(self._mending.flags))
        self._show_current(self._mending.current)

    def begin_edit(self, wish: Wish) -> None:
        """Write a place anew, here in the panel."""
        article, focus = self._desk.article, QApplication.focusWidget()
        if article is not None:
            if focus is None or not self.editor.isAncestorOf(focus):
                self._came_from = focus if focus is not None and self.isAncestorOf(focus) else None
            self._foot.show()
            self._deciding.hide()
            self.editor.begin(wish, article.texts.published)

    def place(self) -> WritingPlace | None:
        """What is being written, for ``come_back``."""
        editor = self.editor
        if editor.wish is None:
            return None
        return WritingPlace(editor.wish, editor.edit.toPlainText(), editor.edit.textCursor().position())

    def come_back(self, place: WritingPlace) -> None:
        """Go on writing what was written in another window, where there is still something to be mended."""
        wish = place.wish
        there = wish.repair is None or any(each.id == wish.repair.id for each in self._mending.repairs)
        if wish.number == self._desk.number and there:
            self.begin_edit(wish)
            self.editor.go_on(place.text, place.cursor)

    def _show_current(self, repair: Repair | None) -> None:
        article = self._desk.article
        row = self.model.row_of(repair.id) if repair else None
        if row is None:
            self.view.setCurrentIndex(QModelIndex())
        elif row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row, 0))
        self._frame.setVisible(repair is not None)
        if repair is not None and article is not None:
            self.card.say(repair, article.texts.source, article.texts.published)
        for button in self.buttons.values():
            button.setEnabled(repair is not None)

    def _choose(self, index: QModelIndex) -> None:
        """A row that the keyboard or the mouse went to: show its place in both panes."""
        repair = index.data(REPAIR) if index.isValid() else None
        if repair is not None:
            self._mending.go_to(repair)

    def _act(self, index: QModelIndex) -> None:
        if index.data(REPAIR) is not None:
            self._choose(index)
            return
        self._set_filter(False, not self.model.is_open)

    def _decide(self, name: str) -> None:
        handler = getattr(self._mending, name)
        self._desk.bridge.run(handler)

    def _go_on(self, repair: Repair) -> None:
        """Whoever decides in the list goes on with the next one to look at; what is decided is not written any more."""
        if self.editor.wish is not None and self.editor.wish.repair is not None:
            self.editor.close_editor()
        if self.view.hasFocus() and self._mending.flags:
            self._mending.step_flag(1)

    def _keep(self, wish: Wish, replacement: str) -> None:
        """A refusal leaves the editor open, with what was written."""
        if self._desk.bridge.run(lambda: self._mending.keep(wish, replacement)) is not None:
            self.editor.close_editor()

    def _end_editing(self) -> None:
        """The keyboard goes back to where the editing was begun: the list, or the text."""
        self._deciding.show()
        self._foot.setVisible(bool(self._mending.repairs))
        came_from, self._came_from = self._came_from, None
        if came_from is None or not came_from.isVisibleTo(self):
            self.back.emit()
        else:
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_filter(self, shows_all: bool, is_open: bool) -> None:
        self.model.set_filter(shows_all, is_open)
        for each, button in self.filters.items():
            button.setChecked(each == shows_all)
        self._show_current(self._mending.current)

    def _filter_button(self, text: str, shows_all: bool) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setChecked(not shows_all)
        button.setProperty("choice", True)
        button.setProperty("tight", True)  # both fit into a narrow window's panel
        button.clicked.connect(lambda: self._set_filter(shows_all, False))
        return button

    def _lay_out(self) -> None:
        self._head, self._foot, self._deciding = QWidget(), QWidget(), QWidget()
        filters = self._filters = QHBoxLayout(self._head)
        filters.setContentsMargins(EDGE, 2, EDGE, 6)
        filters.setSpacing(px(6))
        for button in self.filters.values():
            filters.addWidget(button)
        filters.addStretch(1)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(*pxs(0, 6, 0, 0))
        row.setSpacing(px(6))
        for button in self.buttons.values():
            row.addWidget(button, 1)
        deciding = QVBoxLayout(self._deciding)
        deciding.setContentsMargins(0, 0, 0, 0)
        frame = self._frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*pxs(12, 9, 12, 10))
        inside.addWidget(self.card)
        deciding.addWidget(frame)
        deciding.addLayout(row)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(*pxs(EDGE, 8, EDGE, 10))
        foot.addWidget(self._deciding)
        foot.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        column.addWidget(FittingArea(self._foot, self, FOR_LIST, LEAST_FOOT))
        column.addStretch(0)


class _KeyButton(QPushButton):
    """A word and the key that does the same: bare in the list, with Alt in the text."""

    def __init__(self, word: str, key: str) -> None:
        super().__init__()
        self.setAccessibleName(word)
        self.setToolTip(tr("{0}, or Alt+{0} in the text").format(key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._key = toned(key, "mute", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*pxs(1, 0, 1, 0))
        row.setSpacing(0)
        self._key.setContentsMargins(*pxs(6, 0, 0, 0))
        row.addStretch(1)
        self._word = QLabel(word, self)
        row.addWidget(self._word)
        row.addWidget(self._key)
        row.addStretch(1)

    def word_width(self) -> int:
        """What the word takes, which is never cut; the key is left out where there is no room."""
        return self._word.sizeHint().width() + px(8)

    def sizeHint(self) -> QSize:
        return QSize(40, max(px(BUTTON_HEIGHT), self.fontMetrics().height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.setVisible(event.size().width() >= self.word_width() + self._key.sizeHint().width())


_KEYS = {"a": "accept_repair", "r": "reject_repair", "e": "edit_repair"}


class _RepairTable(QuietTable):
    """In this list A, R and E decide; other letters are the window's. ``decided`` carries the handler's name."""

    decided = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, ROW_HEIGHT, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = keystroke(event)
        name = _KEYS.get(stroke.character) if stroke and not stroke.shift else None
        if name:
            self.decided.emit(name)
            event.accept()
        else:
            super().keyPressEvent(event)
