"""The repairs of the article on the desk in text order; glosses that nobody needs to look at are one row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.repair import Repair
from annotator.text.views import ArticleTexts
from annotator.ui.repairs.repair_words import excerpt, facts
from annotator.ui.words.language import tr

REPAIR = Qt.ItemDataRole.UserRole + 1
"""The Repair of a row; None for the row that stands for the folded glosses."""
EXCERPT = Qt.ItemDataRole.UserRole + 2
OPEN = Qt.ItemDataRole.UserRole + 3
"""Whether the glosses under the summary are shown."""


def is_quiet(repair: Repair) -> bool:
    """A gloss that is taken out, which nobody needs to look at."""
    return repair.kind == "gloss" and repair.status in ("applied", "accepted")


class RepairListModel(QAbstractTableModel):
    """``shows_all``: every repair in text order; otherwise breaks and flags first, then the glosses in one row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_all = False
        self.is_open = False
        self._texts: ArticleTexts | None = None
        self._repairs: tuple[Repair, ...] = ()
        self._rows: list[Repair | None] = []
        self._places: dict[str, int] = {}
        self.glosses = 0

    def show(self, texts: ArticleTexts | None, repairs: Iterable[Repair]) -> None:
        """Show these repairs; rows that stand where they stood only change."""
        before = [each and each.id for each in self._rows]
        self._texts, self._repairs = texts, tuple(repairs)
        rows = self._arranged()
        if [each and each.id for each in rows] == before and rows:
            self._put(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._put(rows)
        self.endResetModel()

    def set_filter(self, shows_all: bool, is_open: bool) -> None:
        if (shows_all, is_open) != (self.shows_all, self.is_open):
            self.beginResetModel()
            self.shows_all, self.is_open = shows_all, is_open
            self._put(self._arranged())
            self.endResetModel()

    def row_of(self, repair_id: str) -> int | None:
        """Where a repair is listed; None while it is folded."""
        return self._places.get(repair_id)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        repair = self._rows[index.row()]
        if role == REPAIR:
            return repair
        if role == OPEN:
            return self.is_open
        if role == EXCERPT:
            return excerpt(repair, self._texts) if repair and self._texts else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(repair)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            opened = tr("shown") if self.is_open else tr("hidden")
            return self._words(repair) if repair else f"{self._words(repair)}, {opened}"
        return None

    def _words(self, repair: Repair | None) -> str:
        if repair is None:
            return tr("1 gloss taken out") if self.glosses == 1 else tr("{0} glosses taken out").format(self.glosses)
        if self._texts is None:
            return ""
        words = excerpt(repair, self._texts)
        return f"{words.before}{words.raw} → {words.replacement or '∅'} ({facts(repair)})"

    def _arranged(self) -> list[Repair | None]:
        quiet = [each for each in self._repairs if is_quiet(each)]
        self.glosses = len(quiet)
        if self.shows_all:
            return list(self._repairs)
        rows: list[Repair | None] = [each for each in self._repairs if not is_quiet(each)]
        if quiet:
            rows += [None, *(quiet if self.is_open else ())]
        return rows

    def _put(self, rows: list[Repair | None]) -> None:
        self._rows = rows
        self._places = {each.id: row for row, each in enumerate(rows) if each is not None}
