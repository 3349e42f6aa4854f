"""The rows of a list that is filtered, sorted or under headings: its numbers are known, the articles read when seen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from annotator.model.article import Article, ArticleRow

if TYPE_CHECKING:
    from annotator.session.listing import Listing

READ_AT_ONCE = 60
MOST_KEPT = 3000
"""Rows in memory; of more, all are read anew where they are looked at."""
Read = Callable[[Sequence[int]], list[ArticleRow]]


class Heading(NamedTuple):
    """A line above some of the articles; ``kind`` is outlet or date, "" as ``key`` means that none is stated."""

    kind: str
    key: str
    size: int
    is_open: bool


class ListedRows:
    """Places of the list, from 0: headings, and under those that are open their articles."""

    def __init__(self, listing: Listing, kind: str, closed: Collection[str], read: Read) -> None:
        self.listing = listing
        self._read, self._kind, self._closed = read, kind, closed
        self._rows: dict[int, ArticleRow] = {}
        self._shown: Sequence[int] = listing.numbers
        """Numbers of articles; a heading is ``-1 - its group's place``."""
        if listing.groups:
            self._shown = _with_headings(listing, closed)
        self._places: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self._shown)

    def at(self, place: int) -> ArticleRow | Heading:
        number = self._shown[place]
        if number < 0:
            group = self.listing.groups[-1 - number]
            return Heading(self._kind, group.key, group.size, group.key not in self._closed)
        return self._rows.get(number) or self._look(place)

    def place_of(self, number: int) -> int | None:
        if self._places is None:
            self._places = {each: place for place, each in enumerate(self._shown)}
        return self._places.get(number)

    def place_of_heading(self, key: str) -> int | None:
        at = next((at for at, group in enumerate(self.listing.groups) if group.key == key), None)
        return None if at is None else self.place_of(-1 - at)

    def known(self, number: int) -> ArticleRow | None:
        return self._rows.get(number)

    def put(self, row: ArticleRow) -> None:
        self._rows[row.article.number] = row

    def forget(self, number: int) -> None:
        self._rows.pop(number, None)

    def _look(self, place: int) -> ArticleRow:
        """Read the rows around a place."""
        if len(self._rows) > MOST_KEPT:
            self._rows.clear()
        first = max(0, place - READ_AT_ONCE // 3)
        wanted = [each for each in self._shown[first : first + READ_AT_ONCE] if each > 0 and each not in self._rows]
        for row in self._read(wanted):
            self._rows[row.article.number] = row
        number = self._shown[place]
        return self._rows.get(number) or _gone(number)


def _with_headings(listing: Listing, closed: Collection[str]) -> list[int]:
    shown: list[int] = []
    for at, group in enumerate(listing.groups):
        shown.append(-1 - at)
        if group.key not in closed:
            shown += listing.numbers[group.first : group.first + group.size]
    return shown


def _gone(number: int) -> ArticleRow:
    """Stands for an article that another process has taken out since the list was made."""
    return ArticleRow(Article(number, "", "", "…", "hans", 0, "", ""), 0, "todo")
