"""The spans of the article on the desk in text order; words are cut out only for the rows in sight."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.text.views import ArticleTexts
from annotator.ui.desk.desk import text_order
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import titled, tr

SPAN = Qt.ItemDataRole.UserRole + 1
FACE = Qt.ItemDataRole.UserRole + 2
SIGNS = Qt.ItemDataRole.UserRole + 3
PENDING = Qt.ItemDataRole.UserRole + 4
SHOWN = 80
"""Characters of a span's text that a row can ever show."""

GAP = " … "
"""Stands between the ranges of a span."""
NOTED, UNSURE, ASKED, PARTED = "✎", "≈", "?", "⋯"
"""Signs of a span: it has a note, its coder is not sure of it, a question is open on it, it has several ranges."""


def words_of(texts: ArticleTexts | None, script: str, parts: Sequence[Range]) -> str:
    """What stands in some source ranges, in one script and on one line; a mark where a repair took all of it."""
    if texts is None:
        return ""
    view, words = texts.view(script), ""
    for at, part in enumerate(parts):
        try:
            start, end = view.from_source(*part)
        except UnmappableRange:
            continue
        words += (GAP if at and words else "") + view.text[start : min(end, start + SHOWN + 1)]
        if len(words) > SHOWN:
            return words[:SHOWN].replace("\n", " ⏎ ") + "…"
    return words.replace("\n", " ⏎ ") or "∅"


class SpanListModel(QAbstractTableModel):
    """``script`` is the pane whose words are shown."""

    def __init__(self, faces: LabelFaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = faces
        self.script = "hans"
        self._texts: ArticleTexts | None = None
        self._spans: list[Annotation] = []
        self._questions: dict[str, str] = {}

    def show(self, texts: ArticleTexts, spans: Iterable[Annotation]) -> None:
        self.beginResetModel()
        self._texts = texts
        self._spans = sorted(spans, key=text_order)
        self.endResetModel()

    def take(self, before: Annotation | None, after: Annotation | None) -> None:
        """One span came, went or changed."""
        place = self.row_of(before) if before is not None else None
        if place is not None and after is not None and before is not None and text_order(before) == text_order(after):
            self._spans[place] = after
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
            return
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._spans[place]
            self.endRemoveRows()
        if after is not None:
            place = bisect_left(self._spans, text_order(after), key=text_order)
            self.beginInsertRows(QModelIndex(), place, place)
            self._spans.insert(place, after)
            self.endInsertRows()

    def take_all(self, changes: Iterable[tuple[Annotation | None, Annotation | None]]) -> None:
        """Many spans came, went or changed."""
        spans = {each.id: each for each in self._spans}
        for before, after in changes:
            if after is not None:
                spans[after.id] = after
            elif before is not None:
                spans.pop(before.id, None)
        self.beginResetModel()
        self._spans = sorted(spans.values(), key=text_order)
        self.endResetModel()

    def row_of(self, span: Annotation) -> int | None:
        """Where a span stands, found by its place in the text."""
        place = self.place_of(span)
        return place if place < len(self._spans) and self._spans[place].id == span.id else None

    def place_of(self, span: Annotation) -> int:
        """The row at which a span stands or would stand."""
        return bisect_left(self._spans, text_order(span), key=text_order)

    def place_of_label(self, span: Annotation) -> tuple[int, int]:
        """Which one of its label's spans it is, from 1, and how many there are."""
        same = [each.id for each in self._spans if each.label == span.label]
        return (same.index(span.id) + 1 if span.id in same else 0), len(same)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._spans)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        span = self._spans[index.row()]
        if role == SPAN:
            return span
        if role == FACE:
            return self.faces[span.label]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(span)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join((titled(self.faces[span.label].name, self.words(span)), *self._facts(span)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((titled(self.faces[span.label].name, self.words(span)), *self._facts(span)))
        if role == SIGNS:
            return self._signs(span)
        if role == PENDING:
            return span.state == "pending"
        return None

    def show_questions(self, questions: dict[str, str]) -> None:
        """What is asked, by the id of its span."""
        if questions != self._questions:
            self._questions = questions
            self._all_changed()

    def _signs(self, span: Annotation) -> str:
        there = (
            (PARTED, bool(span.ranges)),
            (UNSURE, span.certainty == "unsure"),
            (ASKED, span.id in self._questions),
            (NOTED, bool(span.note)),
        )
        return " ".join(sign for sign, is_shown in there if is_shown)

    def _facts(self, span: Annotation) -> list[str]:
        """What the signs stand for, a line each."""
        there = (
            tr("Pending") if span.state == "pending" else "",
            tr("{0} pieces").format(len(span.ranges)) if span.ranges else "",
            tr("Unsure") if span.certainty == "unsure" else "",
            tr("Question: {0}").format(self._questions[span.id]) if span.id in self._questions else "",
            tr("Note: {0}").format(span.note) if span.note else "",
        )
        return [each for each in there if each]

    def words(self, span: Annotation) -> str:
        """The span's text in the shown script, on one line; a mark where a repair took all of it."""
        return words_of(self._texts, self.script, span.parts)

    def set_script(self, script: str) -> None:
        if script != self.script:
            self.script = script
            self._all_changed()

    def set_faces(self, faces: LabelFaces) -> None:
        self.faces = faces
        self._all_changed()

    def _all_changed(self) -> None:
        if self._spans:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._spans) - 1, 0))
