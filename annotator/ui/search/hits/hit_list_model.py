"""The hits as the concordance shows them: in their order, under the words they have in common, with their ticks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.annotation import Annotation
from annotator.session.search.query import Hit
from annotator.ui.words.dates import shown_date
from annotator.ui.words.language import listed, tr

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
MARKS = Qt.ItemDataRole.UserRole + 2
TICKED = Qt.ItemDataRole.UserRole + 3
DATE = Qt.ItemDataRole.UserRole + 4
NO_INDEX = QModelIndex()
KNOWN_ARTICLES = 2000
"""Of so many articles the spans are kept, for painting."""

Place = tuple[int, int, int]
"""Number of the article, start and end of the hit in its source: what a tick is remembered by."""


class SpanMark(NamedTuple):
    """A span that stands at a hit: ``exact`` on just its words, ``pending`` until somebody confirms it."""

    label: str
    exact: bool
    pending: bool


class Group(NamedTuple):
    """Hits of the same words: the ``first`` of them in the list, how many, and in how many articles.

    ``key`` is what the words are in either script.
    """

    words: str
    first: int
    size: int
    key: str = ""
    articles: int = 0
    is_open: bool = False
    ticked: int = 0


def line_of(hit: Hit) -> str:
    return f"{hit.left}【{hit.match}】{hit.right}"


def counted(hits: int, articles: int) -> str:
    """``51 hits · 5 articles``."""
    of_hits = (tr("{0} hit") if hits == 1 else tr("{0} hits")).format(f"{hits:,}")
    of_articles = (tr("{0} article") if articles == 1 else tr("{0} articles")).format(f"{articles:,}")
    return f"{of_hits} · {of_articles}"


def place_of(hit: Hit) -> Place:
    return hit.number, hit.start, hit.end


class HitListModel(QAbstractTableModel):
    """``more_wanted`` comes when somebody has scrolled to the end of what is there; ``ticks_changed`` after ticks have.

    ``spans_of`` gives the coder's spans of an article (number), as they are now; ``date_of`` what one without a date of
    publication says of its day.
    """

    more_wanted = Signal()
    ticks_changed = Signal()

    def __init__(
        self,
        spans_of: Callable[[int], Sequence[Annotation]],
        date_of: Callable[[int], str] = lambda _: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spans_of, self._date_of = spans_of, date_of
        self.name_of: Callable[[str], str] = str
        """A label's name, by its UUID."""
        self._dates: dict[int, str] = {}
        """Of articles without a date of publication, by their numbers; "" where they say nothing."""
        self.hits: list[Hit] = []
        self.numbers: set[int] = set()
        """Of the articles in which they stand."""
        self.ticked: dict[Place, Hit] = {}
        self.groups: list[Group] = []
        self.has_more = False
        self._starts: list[int] = []
        """The row in which each group begins."""
        self._opened: set[str] = set()
        """Keys of the groups that are open, which outlast another order."""
        self._ticks_of: dict[int, int] = {}
        """How many hits of a group are ticked, by its first hit."""
        self._known: dict[int, Sequence[Annotation]] = {}
        self._changed: set[int] = set()
        """Articles of which spans have changed since the hits were found."""

    # what is shown

    def show(self, hits: Iterable[Hit], keeps_ticks: bool = False) -> None:
        """Other hits take the place of these."""
        self.beginResetModel()
        self.hits, self.groups, self._starts = list(hits), [], []
        self.numbers = {hit.number for hit in self.hits}
        self._known.clear()
        self._dates.clear()
        self._changed.clear()
        self.has_more = False
        if not keeps_ticks:
            self.ticked = {}
            self._opened.clear()
        self.endResetModel()
        self.ticks_changed.emit()

    def append(self, hits: Sequence[Hit]) -> None:
        """More hits of the same question."""
        if hits:
            first = self.rowCount()
            self.beginInsertRows(NO_INDEX, first, first + len(hits) - 1)
            self.hits += hits
            self.numbers.update(hit.number for hit in hits)
            self.endInsertRows()

    def group(self, groups: Iterable[tuple[str, int, str]]) -> None:
        """Show the hits under the words they have in common: (words, how many of them, key) in the order of the hits.

        Groups that were open in another order of the same hits are so again.
        """
        self.beginResetModel()
        self._ticks_of.clear()
        self.groups, first = [], 0
        for words, count, key in groups:
            articles = len({hit.number for hit in self.hits[first : first + count]})
            self.groups.append(Group(words, first, count, key, articles, key in self._opened))
            first += count
        self._lay_groups()
        self.endResetModel()

    def toggle_group(self, row: int, is_open: bool | None = None) -> None:
        """Show or hide the hits of the group that ``row`` is the heading of."""
        at = self._group_at(row)
        if at is None or self._starts[at] != row or self.groups[at].is_open == is_open:
            return
        group, opens = self.groups[at], not self.groups[at].is_open
        if opens:
            self.beginInsertRows(NO_INDEX, row + 1, row + group.size)
        else:
            self.beginRemoveRows(NO_INDEX, row + 1, row + group.size)
        self.groups[at] = group._replace(is_open=opens)
        (self._opened.add if opens else self._opened.discard)(group.key)
        self._lay_groups()
        (self.endInsertRows if opens else self.endRemoveRows)()
        self._repaint([row])

    def forget_spans(self, numbers: Iterable[int]) -> None:
        """The spans of these articles are others now."""
        changed = self.numbers.intersection(numbers)
        for number in changed:
            self._known.pop(number, None)
        self._changed |= changed
        if changed:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [MARKS])

    # what stands in a row

    def hit_at(self, row: int) -> Hit | None:
        """The hit of a row; None for the heading of a group."""
        if not self.groups:
            return self.hits[row] if 0 <= row < len(self.hits) else None
        at = self._group_at(row)
        if at is None or self._starts[at] == row:
            return None
        return self.hits[self.groups[at].first + row - self._starts[at] - 1]

    def group_of(self, row: int) -> Group | None:
        """The group that ``row`` is the heading of."""
        at = self._group_at(row)
        return self.groups[at] if at is not None and self._starts[at] == row else None

    def row_of(self, place: Place) -> int | None:
        """Where a hit stands; None where it does not, or is hidden in its group."""
        found = next((at for at, hit in enumerate(self.hits) if place_of(hit) == place), None)
        if found is None or not self.groups:
            return found
        at = bisect_right(self.groups, found, key=lambda group: group.first) - 1
        return self._starts[at] + 1 + found - self.groups[at].first if self.groups[at].is_open else None

    def row_at(self, at: int) -> int:
        """Where the hit ``at`` of all hits stands; its group is opened."""
        if not self.groups:
            return at
        group = bisect_right(self.groups, at, key=lambda group: group.first) - 1
        self.toggle_group(self._starts[group], True)
        return self._starts[group] + 1 + at - self.groups[group].first

    def at_of(self, row: int) -> int:
        """Which of all hits stands in a row; of a group's heading the first."""
        if not self.groups:
            return row
        at = max(0, bisect_right(self._starts, row) - 1)
        return self.groups[at].first + max(0, row - self._starts[at] - 1)

    def own_row(self, place: Place) -> int | None:
        """Where the hit on just this place stands, else one that overlaps it; its group is opened."""
        number, start, end = place
        over = [at for at, hit in enumerate(self.hits) if hit.number == number and hit.start < end and start < hit.end]
        if not over:
            return None
        return self.row_at(min(over, key=lambda at: place_of(self.hits[at]) != place))

    def may_have_marks(self, hit: Hit) -> bool:
        """Whether spans stood at a hit when it was found, or may do so since."""
        return bool(hit.labels) or hit.number in self._changed

    def day_of(self, hit: Hit) -> str:
        """The day of a hit's article as the list of articles has it; one without a year says so by having none."""
        if hit.published:
            return shown_date(hit.published, short=True)
        if hit.number not in self._dates:
            self._dates[hit.number] = shown_date(self._date_of(hit.number), short=True)
        return self._dates[hit.number]

    def marks_of(self, hit: Hit) -> tuple[SpanMark, ...]:
        """The coder's spans at a hit, those on just its words first."""
        if not self.may_have_marks(hit):
            return ()
        found = [
            SpanMark(each.label, each.extent == (hit.start, hit.end), each.state == "pending")
            for each in self.spans_of(hit.number)
            if each.start < hit.end and hit.start < each.end
        ]
        return tuple(sorted(found, key=lambda mark: not mark.exact))

    def spans_of(self, number: int) -> Sequence[Annotation]:
        if number not in self._known:
            if len(self._known) >= KNOWN_ARTICLES:
                self._known.clear()
            self._known[number] = self._spans_of(number)
        return self._known[number]

    # ticks

    def ticked_hits(self) -> list[Hit]:
        """What is ticked, in the order of the list."""
        return [hit for hit in self.hits if place_of(hit) in self.ticked] if self.ticked else []

    def tick(self, row: int) -> None:
        """Tick a hit or take its tick away; a group's heading ticks all of its hits, or none."""
        hit, group = self.hit_at(row), self.group_of(row)
        if group is not None:
            self._tick_all(self.hits[group.first : group.first + group.size])
        elif hit is not None:
            if self.ticked.pop(place_of(hit), None) is None:
                self.ticked[place_of(hit)] = hit
        self._tell_ticks()

    def tick_rows(self, first: int, last: int) -> None:
        """Tick what stands from one row to another."""
        rows = range(min(first, last), max(first, last) + 1)
        self.ticked |= {place_of(hit): hit for row in rows if (hit := self.hit_at(row))}
        self._tell_ticks()

    def tick_all(self) -> None:
        """Tick every hit of the list; where all are, none."""
        self._tick_all(self.hits)
        self._tell_ticks()

    def untick(self) -> None:
        self.ticked = {}
        self._tell_ticks()

    def drop_lost_ticks(self) -> None:
        """Of the ticks only those stay whose hits are there."""
        if self.ticked:
            there = {(hit.number, hit.start, hit.end) for hit in self.hits}
            kept = {place: hit for place, hit in self.ticked.items() if place in there}
            if len(kept) < len(self.ticked):
                self.ticked = kept
                self._tell_ticks()

    def _tick_all(self, hits: Sequence[Hit]) -> None:
        places = {(hit.number, hit.start, hit.end): hit for hit in hits}
        if places.keys() <= self.ticked.keys():
            self.ticked = {place: hit for place, hit in self.ticked.items() if place not in places}
        else:
            self.ticked |= places

    def _tell_ticks(self) -> None:
        self._ticks_of.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [TICKED])
        self.ticks_changed.emit()

    # as Qt asks it

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        if not self.groups:
            return len(self.hits)
        last = self.groups[-1]
        return self._starts[-1] + 1 + (last.size if last.is_open else 0)

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def canFetchMore(self, parent: Index, /) -> bool:
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: Index, /) -> None:
        if self.has_more:
            self.has_more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        hit = self.hit_at(row)
        if role == HIT:
            return hit
        if role == GROUP:
            return self._with_ticks(self.group_of(row))
        if role == MARKS:
            return self.marks_of(hit) if hit else ()
        if role == DATE:
            return self.day_of(hit) if hit else ""
        if role == TICKED:
            return hit is not None and place_of(hit) in self.ticked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((*self._words(row, hit).split("\n"), *self._told(row, hit)))
        return None

    def _words(self, row: int, hit: Hit | None) -> str:
        if hit is None:
            group = self.group_of(row)
            return f"{group.words} · {counted(group.size, group.articles)}" if group else ""
        said = [line_of(hit), " · ".join(each for each in (hit.title, self.day_of(hit)) if each)]
        if place_of(hit) in self.ticked:
            said.append(tr("Ticked"))
        return "\n".join(said)

    def _told(self, row: int, hit: Hit | None) -> list[str]:
        """What is painted beside the words: the labels that stand there, whether a group is open, and its ticks."""
        if hit is not None:
            marks = [(self.name_of(each.label), each.pending) for each in self.marks_of(hit)]
            return [tr("{0}, pending").format(name) if pending else name for name, pending in marks]
        group = self._with_ticks(self.group_of(row))
        if group is None:
            return []
        ticked = tr("{0} ticked").format(f"{group.ticked:,}") if group.ticked else ""
        return [each for each in (tr("shown") if group.is_open else tr("hidden"), ticked) if each]

    def _with_ticks(self, group: Group | None) -> Group | None:
        """The group with the number of its ticks, which is counted once until ticks change."""
        if group is None or not self.ticked:
            return group
        if group.first not in self._ticks_of:
            hits = self.hits[group.first : group.first + group.size]
            self._ticks_of[group.first] = sum((hit.number, hit.start, hit.end) in self.ticked for hit in hits)
        return group._replace(ticked=self._ticks_of[group.first])

    def _group_at(self, row: int) -> int | None:
        """Which group a row belongs to."""
        at = bisect_right(self._starts, row) - 1
        return at if at >= 0 else None

    def _lay_groups(self) -> None:
        self._starts, row = [], 0
        for group in self.groups:
            self._starts.append(row)
            row += 1 + (group.size if group.is_open else 0)

    def _repaint(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
