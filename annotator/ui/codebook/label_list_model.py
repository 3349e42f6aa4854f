"""The labels in use as a list, with how often each stands in the article on the desk; those for articles come last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.codebook import LabelDef
from annotator.model.codebook.tree import in_tree_order
from annotator.ui.looks.labels import LabelFace, LabelFaces
from annotator.ui.words.language import listed, mark, titled, tr
from annotator.ui.words.span_words import label_words

FACE = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
HEADING = Qt.ItemDataRole.UserRole + 3
DEPTH = Qt.ItemDataRole.UserRole + 4
"""Under how many labels a label stands."""
"""The words of a row that heads those under it; such a row has no FACE."""
ARTICLE = mark("The article as a whole")


class LabelListModel(QAbstractListModel):
    """``project_counts`` is asked only when a tooltip is wanted: counting may take a moment."""

    counts_changed = Signal(QModelIndex)
    """Not dataChanged, for which a list view lays out every row anew."""

    def __init__(
        self, faces: LabelFaces, project_counts: Callable[[], Mapping[str, int]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project_counts = project_counts
        self.set_faces(faces)
        self._counts: dict[str, int] = {}

    def set_faces(self, faces: LabelFaces) -> None:
        self.beginResetModel()
        self.faces = faces
        for_articles = {each.uuid for each in faces.codebook.for_documents}
        active = faces.codebook.having(labels=faces.codebook.active)
        ordered = [(faces[label.uuid], depth) for label, depth in in_tree_order(active)]
        self._depths = {face.uuid: depth for face, depth in ordered}
        last = [face for face, _ in ordered if face.uuid in for_articles]
        rest = [face for face, _ in ordered if face.uuid not in for_articles]
        self._rows: list[LabelFace | None] = [*rest, None, *last] if last else [*rest]
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many spans have each label; what the article as a whole has is told next."""
        self._counts = dict(counts)
        self._tell(range(len(self._rows)))

    def set_article_labels(self, labels: Iterable[str]) -> None:
        """Which labels (their UUIDs) the article as a whole has."""
        spans = {label: n for label, n in self._counts.items() if not self._is_for_articles(label)}
        self._counts = {**spans, **dict.fromkeys(labels, 1)}
        self._tell(range(len(self._rows)))

    def add(self, label_uuid: str, change: int) -> None:
        self._counts[label_uuid] = self._counts.get(label_uuid, 0) + change
        row = self.row_of(label_uuid)
        self._tell([] if row is None else [row])

    def row_of(self, label_uuid: str) -> int | None:
        return next((row for row, face in enumerate(self._rows) if face and face.uuid == label_uuid), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        face = self._rows[index.row()]
        if face is None:
            words = (HEADING, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return tr(ARTICLE) if role in words else None
        count = self._counts.get(face.uuid, 0)
        if role == FACE:
            return face
        if role == COUNT:
            return count
        if role == DEPTH:
            return self._depths.get(face.uuid, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return face.name
        if role == Qt.ItemDataRole.ToolTipRole:
            total = None if self._is_for_articles(face.uuid) else self._project_counts().get(face.uuid, 0)
            return explanation(self.definition(face), self.faces.language, total)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(face, count)
        return None

    def _said(self, face: LabelFace, count: int) -> str:
        """All that a row shows, its place under another label too."""
        label = self.definition(face)
        above = self.faces.codebook.by_id(label.parent) if label.parent else None
        said = (
            f"{face.name} {face.short}",
            tr("under {0}").format(self.faces[above.uuid].name) if above else "",
            tr("key {0}").format(face.key) if face.key else "",
            tr("{0} in this article").format(f"{count:,}"),
        )
        return listed(each for each in said if each)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        return Qt.ItemFlag.NoItemFlags if index.data(FACE) is None else super().flags(index)

    def _is_for_articles(self, label_uuid: str) -> bool:
        label = self.faces.codebook.by_uuid(label_uuid)
        return label is not None and label.applies_to == "document"

    def definition(self, face: LabelFace) -> LabelDef:
        return self.faces.codebook.require(face.uuid)

    def _tell(self, rows: range | list[int]) -> None:
        for row in rows:
            self.counts_changed.emit(self.index(row))


def explanation(label: LabelDef, language: str, total: int | None = None) -> str:
    """A label's whole entry as rich text: definition, what to include and not, examples in both scripts."""
    parts = [f"<p><b>{escape(label_words(label))}</b> {escape(label.meaning(language))}</p>"]
    for word, sentences in ((tr("Include"), label.include), (tr("Not"), label.exclude)):
        if sentences:
            parts.append(f"<p><b>{escape(word)}</b> {escape(rules(sentences))}</p>")
    lines = [
        f"{'✔' if each.good else '✘'} {escape(each.hans)}{' / ' if each.hans and each.hant else ''}{escape(each.hant)}"
        for each in label.examples[:6]
    ]
    if lines:
        parts.append(f"<p>{'<br>'.join(lines)}</p>")
    if total is not None:
        parts.append(f"<p>{escape(tr('{0} in the project').format(f'{total:,}'))}</p>")
    return f"<div style='max-width:420px'>{''.join(parts)}</div>"


def rules(sentences: Sequence[str]) -> str:
    """What a codebook includes or not, in one line: the starters' sentences are ours, and said in every language."""
    shown = [tr(each) for each in sentences]
    return "".join(f"{each} " if each[-1:].isascii() else each for each in shown).rstrip()


def short_explanation(label: LabelDef, language: str) -> str:
    """What fits on a card: the definition, and what it is not."""
    name = label.id if language == "en" else label.name(language)
    parts = [f"<b>{escape(name)}</b> {escape(label.meaning(language))}"]
    if label.exclude:
        parts.append(f"<b>{escape(titled(tr('Not'), ''))}</b>{escape(rules(label.exclude))}")
    return " ".join(parts)
