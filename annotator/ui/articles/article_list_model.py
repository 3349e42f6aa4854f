"""The articles of a project as a lazy list: a page at a time, in the order of their numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.article import ArticleRow
from annotator.session.articles import NearDuplicates, article_rows
from annotator.session.session import Session
from annotator.ui.language import tr

PAGE = 200
BEFORE = 60
"""How many articles are read ahead of the one the list begins at."""
NAMED = 8
"""Near-duplicates that a tool tip names."""
ROW = Qt.ItemDataRole.UserRole + 1
STATUS_WORDS = {"todo": "to do", "doing": "in progress", "done": "done", "recheck": "to be checked again"}


class ArticleListModel(QAbstractListModel):
    """Rows are ArticleRow under the role ROW; more are read below by fetchMore, above by ``fetch_earlier``."""

    fetched = Signal()
    looks_changed = Signal(QModelIndex)
    """Not dataChanged, for which a list view lays out every row anew: no height depends on it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[ArticleRow] = []
        self._at_end = False
        self.counts_of: Callable[[int], str] = lambda _: ""
        """What the spans of an article are, by label; "" where that is not known."""
        self.retold: dict[int, NearDuplicates] = {}
        """Number -> the others that tell the same report, for the rows of which that has been asked."""

    @property
    def first_number(self) -> int:
        return self._rows[0].article.number if self._rows else 0

    def begin_at(self, number: int) -> None:
        """Read the page around an article, however far down the project it stands."""
        self.beginResetModel()
        self._rows = article_rows(self._session, after=max(0, number - BEFORE), limit=PAGE)
        self._at_end = len(self._rows) < PAGE
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{row.article.title}, {tr(STATUS_WORDS[row.status])}, {row.spans} {tr('spans')}"
            return said + (f", {tr('near-duplicate')}" if row.article.number in self.retold else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            counts = self.counts_of(row.article.number)
            held = counted(row.spans, tr("span"), tr("spans")) + (f": {counts}" if counts else "")
            said = f"{row.article.name} • {tr(STATUS_WORDS[row.status])}\n{held}"
            return f"{row.article.title}\n{said}{self._others(row.article.number)}"
        return None

    def _others(self, number: int) -> str:
        """The lines that name an article's near-duplicates; nothing where it has none."""
        near = self.retold.get(number)
        if near is None:
            return ""
        named = [f"{each.number}  {each.title or each.name}" for each in near.first[:NAMED]]
        if near.others > len(named):
            named.append(tr("and {0} more").format(f"{near.others - len(named):,}"))
        return "\n".join(["", tr("Near-duplicates:"), *named])

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self._at_end

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        last = self._rows[-1].article.number if self._rows else 0
        page = article_rows(self._session, after=last, limit=PAGE)
        self._at_end = len(page) < PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()
        self.fetched.emit()

    def fetch_earlier(self) -> int:
        """Read a page above the first row; how many rows came."""
        reach = PAGE
        while (first := self.first_number) > 1 and reach < 4 * first:
            page = article_rows(self._session, after=max(0, first - 1 - reach), limit=reach)
            page = [row for row in page if row.article.number < first]
            if page:
                self.beginInsertRows(QModelIndex(), 0, len(page) - 1)
                self._rows[:0] = page
                self.endInsertRows()
                self.fetched.emit()
                return len(page)
            reach *= 2
        return 0

    def row_of(self, number: int) -> int | None:
        """Where an article stands among the rows read so far."""
        place = bisect_left(self._rows, number, key=lambda row: row.article.number)
        found = place < len(self._rows) and self._rows[place].article.number == number
        return place if found else None

    def neighbour(self, number: int, step: int) -> int | None:
        """The number of the article ``step`` rows away; reads further where the rows end."""
        if self.row_of(number) is None:
            self.begin_at(number)
        place = self.row_of(number)
        if place is None:
            return self._rows[0].article.number if self._rows else None
        if place + step < 0:
            place += self.fetch_earlier()
        elif place + step >= len(self._rows) and not self._at_end:
            self.fetchMore(QModelIndex())
        wanted = place + step
        return self._rows[wanted].article.number if 0 <= wanted < len(self._rows) else None

    def take_count(self, number: int, change: int) -> None:
        """An article has so many spans more or less."""
        place = self.row_of(number)
        if place is not None and change:
            self._rows[place] = self._rows[place]._replace(spans=self._rows[place].spans + change)
            self._tell(place)

    def take_article(self, number: int) -> None:
        """An article states something else of itself: its title, where and when it was published."""
        place = self.row_of(number)
        found = article_rows(self._session, after=number - 1, limit=1) if place is not None else []
        if place is not None and found and found[0].article.number == number:
            self._rows[place] = found[0]
            self.dataChanged.emit(self.index(place), self.index(place))

    def take_status(self, number: int, status: str) -> None:
        place = self.row_of(number)
        if place is not None:
            self._rows[place] = self._rows[place]._replace(status=status)
            self._tell(place)

    def articles_came(self) -> None:
        """Articles were imported: there may be more below."""
        self._at_end = False
        if len(self._rows) < PAGE:
            self.fetchMore(QModelIndex())

    def _tell(self, place: int) -> None:
        self.looks_changed.emit(self.index(place))


def counted(number: int, one: str, more: str) -> str:
    return f"{number:,} {one if number == 1 else more}"
