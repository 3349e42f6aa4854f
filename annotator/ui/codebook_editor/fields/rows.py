"""A list of things that are edited in place, one below the other, with a button that adds and one each that removes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.ui.chrome.icon_button import close_button
from annotator.ui.codebook_editor.fields.texts import LineField, WordingField
from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr


class Rows(QWidget):
    """``edited`` carries all of them as a tuple. Who derives gives the row's widget, a new thing, and shows one."""

    edited = Signal(object)

    def __init__(self, name: str, adds: str, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._things: tuple[Any, ...] = ()
        self.rows: list[Any] = []
        self.setAccessibleName(name)
        self.add_button = QPushButton(adds, self)
        self.add_button.setObjectName("link")
        self.add_button.setAutoDefault(False)
        self.add_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.add_button.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, things: tuple[Any, ...]) -> None:
        self._things = tuple(things)
        while len(self.rows) > len(self._things):
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(self._things):
            row = self.make_row(len(self.rows))
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for row, thing in zip(self.rows, self._things, strict=True):
            self.show_row(row, thing)

    def make_row(self, at: int) -> Any:
        raise NotImplementedError

    def show_row(self, row: Any, thing: Any) -> None:
        raise NotImplementedError

    def new_thing(self) -> Any:
        raise NotImplementedError

    def put(self, at: int, **fields: Any) -> None:
        """The thing at a place gets other fields."""
        things = list(self._things)
        things[at] = things[at]._replace(**fields)
        self._tell(tuple(things))

    def thing(self, at: int) -> Any:
        return self._things[at]

    def add(self) -> None:
        self._tell((*self._things, self.new_thing()))
        self.rows[-1].setFocus()

    def remove(self, at: int) -> None:
        self._tell((*self._things[:at], *self._things[at + 1 :]))
        self.add_button.setFocus()

    def _tell(self, things: tuple[Any, ...]) -> None:
        self.show_value(things)
        self.edited.emit(things)


class NamedRows(Rows):
    """Things that are a word and its names in three languages; who derives tells which field has the word."""

    word, word_says, names_say, remove_says = "id", "", "", ""

    def make_row(self, at: int) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        word, names = LineField(tr(self.word_says), line), WordingField(tr(self.names_say), parent=line)
        word.edited.connect(lambda words: self.put(at, **{self.word: words}))
        names.edited.connect(lambda words: self.put(at, names=words))
        gone = remove_button(tr(self.remove_says), line)
        gone.clicked.connect(lambda: self.remove(at))
        row.addWidget(word, 1)
        row.addWidget(names, 3)
        row.addWidget(gone)
        line.setFocusProxy(word)
        return line

    def show_row(self, row: Any, thing: Any) -> None:
        row.focusProxy().show_value(getattr(thing, self.word))
        row.findChild(WordingField).show_value(thing.names)


def remove_button(says: str, parent: QWidget) -> QToolButton:
    return close_button(says, parent)
