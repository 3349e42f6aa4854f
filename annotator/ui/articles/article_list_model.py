"""The articles of a project as a lazy list: by number a page at a time, or as a filter and an order have them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from annotator.model.article import ArticleRow
from annotator.model.changes import ChangeSet
from annotator.session.articles import NearDuplicates, article_rows
from annotator.session.listing.worklist import Worklist
from annotator.session.session import Session
from annotator.ui.words.language import listed, titled, tr
from annotator.ui.words.statuses import STATUS_NAMES

if TYPE_CHECKING:
    from annotator.session.listing import Listing, Memo
    from annotator.ui.articles.listed_rows import Heading, ListedRows

PAGE = 200
BEFORE = 60
"""How many articles are read ahead of the one the list begins at."""
NAMED = 8
"""Near-duplicates that a tool tip names."""
ROW = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2


class ArticleListModel(QStringListModel):
    """A row is an ArticleRow under the role ROW, or a Heading under HEADING; the other role says None.

    The strings are empty: Qt itself counts them, since it asks so often that a large list would stand still for it.
    By number, more are read below by fetchMore, above by ``fetch_earlier``; after ``show`` all places are known.
    """

    fetched = Signal()
    looks_changed = Signal(QModelIndex)
    """Not dataChanged, for which a list view lays out every row anew: no height depends on it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[ArticleRow] = []
        self._at_end = False
        self._listed: ListedRows | None = None
        self._worklist: Worklist | None = None
        self.counts_of: Callable[[int], str] = lambda _: ""
        """What the spans of an article are, by label; "" where that is not known."""
        self.retold: dict[int, NearDuplicates] = {}
        """Number -> the others that tell the same report, for the rows of which that has been asked."""
        self.memos: dict[int, Memo] = {}
        """Number -> the coder's note and flag, for the rows of which that has been asked."""

    @property
    def first_number(self) -> int:
        return self._rows[0].article.number if self._rows and self._listed is None else 0

    @property
    def is_listed(self) -> bool:
        """Whether it is as ``show`` made it, not by number."""
        return self._listed is not None

    def begin_at(self, number: int) -> None:
        """Read the page around an article, however far down the project it stands; by number from now on."""
        self._listed = self._worklist = None
        self._rows = article_rows(self._session, after=max(0, number - BEFORE), limit=PAGE)
        self._at_end = len(self._rows) < PAGE
        self._begin(len(self._rows))

    def show(self, listing: Listing, kind: str, closed: Collection[str], worklist: Worklist) -> None:
        """Show these numbers, under headings of a ``kind`` where there are some; those named ``closed`` show none."""
        from annotator.session.listing import rows_of
        from annotator.ui.articles.listed_rows import ListedRows

        self._rows = []
        self._listed = ListedRows(listing, kind, closed, lambda numbers: rows_of(self._session, numbers))
        self._worklist = worklist
        self._begin(len(self._listed))

    def _begin(self, rows: int) -> None:
        self.setStringList([""] * rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = index.row()
        if not 0 <= place < len(self._rows if self._listed is None else self._listed):
            return None  # it is just being taken away
        row = self._rows[place] if self._listed is None else self._listed.at(place)
        if not isinstance(row, ArticleRow):
            return _said_of_heading(row, role)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            from annotator.ui.articles.article_delegate import row_meta  # which paints it, and knows this model

            said = listed((row.article.title, row_meta(row.article), tr(STATUS_NAMES[row.status]).lower(),
                              counted(row.spans, tr("1 tag"), tr("{0} tags"))))  # fmt: skip
            memo = self.memos.get(row.article.number)
            marks = (tr("near-duplicate") if row.article.number in self.retold else "",
                     tr("flagged") if memo and memo.flagged else "", memo.text if memo else "")  # fmt: skip
            return listed([said, *(each for each in marks if each)])
        if role == Qt.ItemDataRole.ToolTipRole:
            counts = self.counts_of(row.article.number)
            held = counted(row.spans, tr("1 tag"), tr("{0} tags"))
            held = titled(held, counts) if counts else held
            said = f"{row.article.name} • {tr(STATUS_NAMES[row.status]).lower()}\n{held}"
            return f"{row.article.title}\n{said}{self._memo(row.article.number)}{self._others(row.article.number)}"
        return None

    def _memo(self, number: int) -> str:
        """The lines that tell the coder's flag and note."""
        memo = self.memos.get(number)
        said = [tr("Flagged")] if memo and memo.flagged else []
        said += [tr("Note: {0}").format(memo.text)] if memo and memo.text else []
        return "\n".join(["", *said])

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
        return not parent.isValid() and self._listed is None and not self._at_end

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        last = self._rows[-1].article.number if self._rows else 0
        page = article_rows(self._session, after=last, limit=PAGE)
        self._at_end = len(page) < PAGE
        if page:
            self._rows.extend(page)
            self.insertRows(len(self._rows) - len(page), len(page))
        self.fetched.emit()

    def fetch_earlier(self) -> int:
        """Read a page above the first row; how many rows came."""
        reach = PAGE
        while (first := self.first_number) > 1 and reach < 4 * first:
            page = article_rows(self._session, after=max(0, first - 1 - reach), limit=reach)
            page = [row for row in page if row.article.number < first]
            if page:
                self._rows[:0] = page
                self.insertRows(0, len(page))
                self.fetched.emit()
                return len(page)
            reach *= 2
        return 0

    def row_of(self, number: int) -> int | None:
        """Where an article stands among the rows read so far; None for one that is not shown."""
        if self._listed is not None:
            return self._listed.place_of(number)
        place = self._place(number)
        found = place < len(self._rows) and self._rows[place].article.number == number
        return place if found else None

    def row_of_heading(self, key: str) -> int | None:
        return self._listed.place_of_heading(key) if self._listed is not None else None

    def neighbour(self, number: int, step: int) -> int | None:
        """The number of the article ``step`` rows away; reads further where the rows end."""
        if self._worklist is not None:
            return self._worklist.neighbour(number, step)
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
        row = self._known(number)
        if row is not None and change:
            self._put(row._replace(spans=row.spans + change))

    def take_spans(self, change: ChangeSet, layer: str | None) -> set[int]:
        """The articles have as many spans of a layer more or less as a change made; the numbers of those it touched."""
        more = Counter[int]()
        for item in change.items:
            if item.kind == "annotation" and item.article is not None:
                before, after = item.before, item.after
                more[item.article] += (after is not None and after.layer == layer) - (
                    before is not None and before.layer == layer
                )
        for number, count in more.items():
            self.take_count(number, count)
        return set(more)

    def take_status(self, number: int, status: str) -> None:
        row = self._known(number)
        if row is not None:
            self._put(row._replace(status=status))

    def take_article(self, number: int) -> None:
        """An article states something else of itself, is not in the list any more, or is there again."""
        if self._listed is not None:
            self._listed.forget(number)
            place = self._listed.place_of(number)
            if place is not None:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        place = self.row_of(number)
        found = article_rows(self._session, after=number - 1, limit=1)
        row = found[0] if found and found[0].article.number == number else None
        if row is not None and place is not None:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
        elif place is not None:
            del self._rows[place]
            self.removeRows(place, 1)
        elif row is not None and self._rows and number < self._rows[-1].article.number:
            place = self._place(number)
            self._rows.insert(place, row)
            self.insertRows(place, 1)

    def articles_came(self) -> None:
        """Articles were imported: there may be more below."""
        self._at_end = False
        if self._listed is None and len(self._rows) < PAGE:
            self.fetchMore(QModelIndex())

    def tell(self, number: int) -> None:
        """What is drawn of an article has changed."""
        place = self.row_of(number)
        if place is not None:
            self.looks_changed.emit(self.index(place))

    def _place(self, number: int) -> int:
        return bisect_left(self._rows, number, key=lambda row: row.article.number)

    def _known(self, number: int) -> ArticleRow | None:
        if self._listed is not None:
            return self._listed.known(number)
        place = self.row_of(number)
        return None if place is None else self._rows[place]

    def _put(self, row: ArticleRow) -> None:
        if self._listed is not None:
            self._listed.put(row)
        else:
            self._rows[self._place(row.article.number)] = row
        self.tell(row.article.number)


def _said_of_heading(heading: Heading, role: int) -> Any:
    if role == HEADING:
        return heading
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        return f"{heading_words(heading)} · {counted(heading.size, tr('1 article'), tr('{0} articles'))}"
    return None


def heading_words(heading: Heading) -> str:
    return heading.key or (tr("No outlet stated") if heading.kind == "outlet" else tr("No year stated"))


def counted(number: int, one: str, more: str) -> str:
    return one if number == 1 else more.format(f"{number:,}")
