"""Search with the hit in the middle: a query in either script finds both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.model.article import Article
from annotator.session.articles import article_rows
from annotator.session.reading import ArticleReader
from annotator.session.session import Session
from annotator.store import articles as rows

CONTEXT = 24
REGEX_SECONDS = 5.0

Finder = Callable[[str], Iterator[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A match: ``start`` and ``end`` in source code points, the words around it in the article's own script."""

    article: Article
    start: int
    end: int
    left: str
    match: str
    right: str


def search(session: Session, query: str, regex: bool = False, limit: int | None = None) -> list[Hit]:
    """Every place where the query stands, in text order. Raises UsageError for a query that cannot be searched.

    Query and text are compared in Simplified characters, each by itself, so that either script finds both and
    what stands there literally is always found.
    """
    from annotator.text.scripts.folding import fold

    if not query:
        raise UsageError("There is nothing to search for: type a word.")
    find = _regex_finder(fold(query)) if regex else _word_finder(fold(query))
    hits: list[Hit] = []
    reader = ArticleReader(session)
    for stored in rows.texts_in_order(session.project):
        article, texts, _ = reader.read(stored)
        view = texts.view(article.script)
        for start, end in find(fold(view.text)):
            hits.append(
                Hit(
                    article,
                    *view.to_source(start, end),
                    _on_one_line(view.text[max(0, start - CONTEXT) : start]),
                    view.text[start:end],
                    _on_one_line(view.text[end : end + CONTEXT]),
                )
            )
            if limit is not None and len(hits) >= limit:
                return hits
    return hits


def _word_finder(word: str) -> Finder:
    def find(text: str) -> Iterator[tuple[int, int]]:
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = text.find(word, at + 1)

    return find


def _regex_finder(pattern: str) -> Finder:
    import regex

    try:
        compiled = regex.compile(pattern)
    except regex.error as error:
        raise UsageError(f"The regular expression cannot be read: {error}.") from error

    def find(text: str) -> Iterator[tuple[int, int]]:
        try:
            for match in compiled.finditer(text, timeout=REGEX_SECONDS):
                if match.end() > match.start():
                    yield match.start(), match.end()
        except TimeoutError as error:
            raise UsageError(
                f"The regular expression takes more than {REGEX_SECONDS:.0f} s: make it simpler."
            ) from error

    return find


def _on_one_line(text: str) -> str:
    return re.sub(r"[\r\n]", " ", text)


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
