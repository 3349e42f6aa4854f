"""The relations of the article on the desk in text order, as a filter lets them through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.relation import Relation
from annotator.ui.relations.relation_words import STATES
from annotator.ui.words.language import aside, listed, tr

RELATION = Qt.ItemDataRole.UserRole + 1
ENDS = Qt.ItemDataRole.UserRole + 2
"""(colour, words) of the source and of the target."""
FACTS = Qt.ItemDataRole.UserRole + 3
MANY = 60
"""More rows than this that come or go at once are listed anew."""
Key = tuple[object, ...]
End = tuple[str, str]


class RelationListModel(QAbstractTableModel):
    """``order_of`` sorts; ``end_of`` gives the colour and the words of a span (UUID), ``kind_of`` a relation's kind."""

    def __init__(
        self,
        order_of: Callable[[Relation], Key],
        end_of: Callable[[str], End],
        kind_of: Callable[[Relation], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._order_of, self._end_of, self._kind_of = order_of, end_of, kind_of
        self.label_of: Callable[[str], str] = lambda _: ""
        """The name of a span's label, which its colour stands for."""
        self.kind, self.state = "", ""
        """The kind (UUID) and the state that are let through; all where empty."""
        self._all: dict[str, Relation] = {}
        self._rows: list[tuple[Key, Relation]] = []
        self._keys: dict[str, Key] = {}

    @property
    def count(self) -> int:
        """How many there are, listed or not."""
        return len(self._all)

    def show(self, relations: Iterable[Relation]) -> None:
        self._all = {each.id: each for each in relations}
        self._list()

    def set_filter(self, kind: str, state: str) -> None:
        if (kind, state) != (self.kind, self.state):
            self.kind, self.state = kind, state
            self._list()

    def take(self, gone: Iterable[Relation], come: Iterable[Relation]) -> None:
        """Some went, some came or stand elsewhere now."""
        gone, come = list(gone), list(come)
        for each in gone:
            self._all.pop(each.id, None)
        self._all |= {each.id: each for each in come}
        if len(gone) + len(come) > MANY:
            self._list()
            return
        for each in (*gone, *come):
            self._remove(each.id)
        for each in come:
            if self._is_let_through(each):
                self._insert(each)

    def row_of(self, relation_id: str) -> int | None:
        """Where a relation is listed; None where it is not."""
        key = self._keys.get(relation_id)
        return None if key is None else bisect_left(self._rows, key, key=_key_of)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        relation = self._rows[index.row()][1]
        if role == RELATION:
            return relation
        if role == ENDS:
            return self._end_of(relation.source), self._end_of(relation.target or "")
        if role == FACTS:
            return f"{self._kind_of(relation)} • {tr(STATES[relation.made])}"
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            words = " → ".join(self._end_of(end or "")[1] for end in (relation.source, relation.target))
            return aside(words, self.data(index, FACTS))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ends = (end or "" for end in (relation.source, relation.target))
            words = " → ".join(listed((self._end_of(end)[1], self.label_of(end))) for end in ends)
            return aside(words, self.data(index, FACTS))
        return None

    def all_changed(self) -> None:
        """The rows read differently now: another script, another language, other colours."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def _list(self) -> None:
        self.beginResetModel()
        self._rows = sorted((self._order_of(each), each) for each in self._all.values() if self._is_let_through(each))
        self._keys = {each.id: key for key, each in self._rows}
        self.endResetModel()

    def _is_let_through(self, relation: Relation) -> bool:
        return self.kind in ("", relation.type) and self.state in ("", relation.made)

    def _remove(self, relation_id: str) -> None:
        row = self.row_of(relation_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row], self._keys[relation_id]
            self.endRemoveRows()

    def _insert(self, relation: Relation) -> None:
        key = self._order_of(relation)
        row = bisect_left(self._rows, key, key=_key_of)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, (key, relation))
        self._keys[relation.id] = key
        self.endInsertRows()


def _key_of(row: tuple[Key, Relation]) -> Any:
    return row[0]
