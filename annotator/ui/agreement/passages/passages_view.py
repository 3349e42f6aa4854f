"""The passages behind a number, in which codings differ."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.session.agreement.nouns import FoundPassage, PassageList
from annotator.ui.agreement.figures.sheets import Names
from annotator.ui.agreement.passages.passage_delegate import KINDS, PASSAGE, PassageDelegate, span_words
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import toned
from annotator.ui.lists.quiet_list import QuietList
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import clauses, listed, quoted, titled, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LEAST_HEIGHT = 72
"""Pixels; more than the sentence needs that stands here while no number is chosen."""


class PassageModel(QAbstractListModel):
    def __init__(self, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = names
        self.passages: list[FoundPassage] = []

    def clear(self) -> None:
        self.beginResetModel()
        self.passages = []
        self.endResetModel()

    def add(self, some: tuple[FoundPassage, ...]) -> None:
        if some:
            first = len(self.passages)
            self.beginInsertRows(QModelIndex(), first, first + len(some) - 1)
            self.passages += some
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.passages[index.row()]
        if role == PASSAGE:
            return found
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._words(found)
        if role == Role.ToolTipRole:
            return tr("Enter: decide it in the adjudication")
        return None

    def _words(self, found: FoundPassage) -> str:
        kinds = listed(tr(KINDS[each]) for each in found.kinds)
        sides: list[str] = []
        for side in found.sides:
            said = listed(
                f"{span_words(self.names, each)} {quoted(''.join(found.hans.text[a:b] for a, b in each.hans))}"
                for each in side.spans
            )
            sides.append(titled(listed(side.coders), said or tr("marked nothing here")))
        return clauses((f"{found.article} {found.title}", kinds, *sides))


class PassageTable(QuietList):
    """``left``: Esc gives the keyboard back to the figures; ``chosen`` carries the row of Enter, or of two clicks."""

    left = Signal()
    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class PassagesView(QWidget):
    """``opened`` carries the passage that Enter was pressed on, or that was clicked twice."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, names: Names, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = PassageModel(names, self)
        self.list = PassageTable(tr("Passages that disagree"), self)
        self.delegate = PassageDelegate(names, theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.title, self.count = ClampedLabel(1, self), toned("", "mute", self)
        self.hint = toned("", "mute", self)
        self._words = self._nothing = ""
        self._wants_focus = False
        self._lay_out()
        self.list.doubleClicked.connect(self.list.chosen)
        self.list.chosen.connect(lambda index: self.opened.emit(index.data(PASSAGE)))
        self.list.left.connect(self.left)
        self.say(tr("Choose a number: the passages behind it, in which coders differ, are listed here."))

    def begin(self, words: str, nothing: str = "", *, by_key: bool) -> None:
        """Passages of something else are being looked for; by a key, the keyboard goes to them when they are there.

        ``nothing`` is said where there are none.
        """
        self._words, self._nothing, self._wants_focus = words, nothing, by_key
        self.model.clear()
        self.delegate.forget()
        self.list.scrollToTop()
        self.title.set_text(words)
        self.say(tr("Looking for the passages…"))

    def take(self, some: PassageList, is_last: bool) -> None:
        self.model.add(some.passages)
        count = self.model.rowCount()
        if count:
            self.stack.setCurrentIndex(1)
            self.count.setText(self._counted(count, is_cut=some.is_cut, is_last=is_last))
            if self._wants_focus:
                self._wants_focus = False
                self.list.setCurrentIndex(self.model.index(0, 0))
                self.list.setFocus()
        elif is_last:
            self.say(self._nothing or tr("No passage: the coders do not differ in what this number counts."))
        if is_last:
            announce(self, titled(self._words, self.count.text() or self.hint.text()))

    def say(self, sentence: str) -> None:
        """A sentence in the place of the list."""
        self.count.clear()
        self.hint.setText(sentence)
        self.stack.setCurrentIndex(0)

    def clear(self) -> None:
        self.title.set_text("")
        self.model.clear()
        self.delegate.forget()
        self.say(tr("Choose a number: the passages behind it, in which coders differ, are listed here."))

    def set_looks(self, names: Names, theme: Theme) -> None:
        self.model.names = self.delegate.names = names
        self.delegate.theme = theme
        self.delegate.forget()
        self.list.viewport().update()

    def _counted(self, count: int, *, is_cut: bool, is_last: bool) -> str:
        if is_cut:
            return tr("the first {0} passages").format(f"{count:,}")
        said = tr("1 passage") if count == 1 else tr("{0} passages").format(f"{count:,}")
        return said if is_last else f"{said}…"

    def _lay_out(self) -> None:
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(*pxs(40, 0, 40, 8))
        self.setMinimumHeight(px(LEAST_HEIGHT))
        self.title.setFont(ui_font(TextSize.BODY, bold=True))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.hint)
        self.stack.addWidget(self.list)
        head = QHBoxLayout()
        head.setContentsMargins(*pxs(16, 8, 16, 6))
        head.setSpacing(px(10))
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
