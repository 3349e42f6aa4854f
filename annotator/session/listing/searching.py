"""Articles are found by their titles: a query in either script finds both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from annotator.session.articles import article_rows
from annotator.session.session import Session


class Titled(NamedTuple):
    """What an article is found by: its number, its title, and where and under which name it was published."""

    number: int
    title: str
    outlet: str
    name: str


class TitleIndex:
    """The titles of all articles, folded into one script: read a page at a time, then searched in memory."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last = 0
        self._at_end = False
        self._rows: list[Titled] = []
        self._titles: list[str] = []
        """Folded, in small letters, on one line; ``_all_words`` with the outlet and the name on lines below."""
        self._all_words: list[str] = []
        self._row_of: dict[int, int] = {}
        self._narrowed: dict[str, tuple[str, int, list[int]]] = {}
        """What was looked for last, among how many, and where that stands: a longer query finds part of it."""

    def __len__(self) -> int:
        return len(self._rows)

    def read_more(self, limit: int = 200) -> bool:
        """Read the next page; whether there may be more. 200 rows take some two milliseconds."""
        from annotator.text.scripts.folding import fold

        if self._at_end:
            return False
        page = [row.article for row in article_rows(self._session, self._last, limit)]
        read = [Titled(each.number, each.title or each.name, each.meta.get("outlet", ""), each.name) for each in page]
        folded = iter(fold("\n".join(_comparable(words) for each in read for words in each[1:])).split("\n"))
        for row, title, outlet, name in zip(read, folded, folded, folded):
            self._row_of[row.number] = len(self._rows)
            self._rows.append(row)
            self._titles.append(title)
            self._all_words.append(f"{title}\n{outlet}\n{name}")
        self._last = page[-1].number if page else self._last
        self._at_end = len(page) < limit
        return not self._at_end

    def of_number(self, number: int) -> Titled | None:
        place = self._row_of.get(number)
        return self._rows[place] if place is not None else None

    def from_number(self, number: int, limit: int) -> list[Titled]:
        """The articles after a number."""
        from bisect import bisect_right

        first = bisect_right(self._rows, number, key=lambda row: row.number)
        return self._rows[first : first + limit]

    def find(self, query: str, limit: int) -> list[Titled]:
        """At most ``limit`` articles, the best first, for a query in either script.

        By their number; by the beginning of the title; by all words of the query in the title, then with the outlet
        and the name; by its characters one after the other in the title.
        """
        from annotator.text.scripts.folding import fold

        query = fold(_comparable(query)).strip()
        words = sorted(query.split(), key=len, reverse=True)
        if not words:
            return []
        found: dict[int, None] = {}
        if query.isascii() and query.isdigit() and len(query) < 19 and int(query) in self._row_of:
            found[self._row_of[int(query)]] = None
        titles = self._titles
        told = self._narrow("words", query, self._all_words, words)
        for hits in (
            (at for at in told if titles[at].startswith(query)),
            (at for at in told if query in titles[at]),
            (at for at in told if all(word in titles[at] for word in words)),
            told,
            self._by_characters("".join(query.split())),
        ):
            if len(found) < limit:
                found |= dict.fromkeys(islice(hits, limit))
        return [self._rows[at] for at in islice(found, limit)]

    def _by_characters(self, characters: str) -> Iterator[int]:
        if len(characters) < 2:
            return
        left = self._narrow("characters", characters, self._titles, sorted(set(characters)))
        in_order = re.compile("[^\n]*?".join(map(re.escape, characters)))
        yield from (at for at in left if in_order.search(self._titles[at]))

    def _narrow(self, way: str, query: str, texts: Sequence[str], parts: Sequence[str]) -> list[int]:
        """Which of the texts hold all parts; where the query continues the last one, only its finds are looked at."""
        before, among, found = self._narrowed.get(way, ("", 0, []))
        left: Iterable[int] = (
            found if before and query.startswith(before) and among == len(texts) else range(len(texts))
        )
        for part in parts:
            left = [at for at in left if part in texts[at]]
        self._narrowed[way] = (query, len(texts), list(left))
        return self._narrowed[way][2]


def _comparable(text: str) -> str:
    """On one line, in small letters of half width, as many code points as the text has."""
    text = text.translate(_ON_ONE_LINE)
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


_ON_ONE_LINE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(map(ord, "\r\n\t\u3000"), 0x20)
