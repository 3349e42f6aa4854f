"""What is wrong and what is asked in an article, a row each: warnings in text order, then the coder's questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.annotation import Annotation, Range
from annotator.model.document_label import Question
from annotator.session.rules.constraints import Warning
from annotator.text.views import ArticleTexts
from annotator.ui.spans.span_list_model import words_of
from annotator.ui.words.language import mark, titled, tr

ENTRY = Qt.ItemDataRole.UserRole + 1
WHOLE = mark("The article")


class Entry(NamedTuple):
    """A row: ``of`` is the warning, or the question; ``places`` the source ranges of the words concerned."""

    of: Warning | Question
    places: tuple[Range, ...]

    @property
    def is_question(self) -> bool:
        return isinstance(self.of, Question)

    @property
    def sentence(self) -> str:
        return self.of.text if isinstance(self.of, Question) else tr(self.of.sentence)


class WarningListModel(QAbstractTableModel):
    """``script`` is the pane whose words are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.script = "hans"
        self._texts: ArticleTexts | None = None
        self.entries: list[Entry] = []

    def show(self, texts: ArticleTexts | None, entries: list[Entry]) -> None:
        """Show these; where they are as many as before, rows only change, and the chosen one stays."""
        self._texts = texts
        if len(entries) == len(self.entries):
            self.entries = entries
            self.say_again()
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def row_of(self, thing: Warning | Question) -> int | None:
        return next((row for row, each in enumerate(self.entries) if each.of == thing), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(self._texts, self.script, entry.places) if entry.places else tr(WHOLE)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = tr("Question") if entry.is_question else tr("Warning")
            return titled(kind, titled(self.data(index), entry.sentence))
        return None

    def set_script(self, script: str) -> None:
        if script != self.script:
            self.script = script
            self.say_again()

    def say_again(self) -> None:
        """The rows are the same, their words may be others."""
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, 0))


def question_order(question: Question, annotations: Mapping[str, Annotation]) -> tuple[int, int, str]:
    """Sorts questions: on the article first, then by where their spans stand."""
    span = annotations.get(question.annotation or "")
    return (span.start, -span.end, question.id) if span else (-1, 0, question.id)
