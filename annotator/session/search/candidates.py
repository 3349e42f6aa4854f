"""Which articles may hold what is looked for: by the index as far as it goes, else every one."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence

from annotator.sentences import worded
from annotator.session.search.own_texts import NOBODY_KNOWS, Vouched
from annotator.session.session import Session
from annotator.store.project import Project
from annotator.store.reads import search_rows as rows
from annotator.store.reads.search_index import (
    Block,
    IndexBusy,
    IndexUnusable,
    SearchIndex,
    articles_of,
    index_path,
    throw_away,
)
from annotator.text.ngrams import rows_of
from annotator.text.scripts.folding import comparable

PAGE = 2_000
MOST_TERMS = 12
"""Protected terms of which it is looked up where they stand; when more have changed, an index is made anew."""
Needs = Sequence[Sequence[str]]
"""Of each clause one word at least stands in every text with a hit; words as they are compared."""
Rows = Sequence[Sequence[Sequence[int]]]
"""The same with each word's rows."""


class Candidates:
    """The articles to be looked at for one query; closed when it is answered.

    An index that cannot be used, or turns out to be broken on the way, is thrown away and done without.
    """

    def __init__(self, session: Session) -> None:
        self._project = session.project
        self._index: SearchIndex | None = None
        self._stale: set[int] = set()
        self._last = 0
        self._tip = rows.log_tip(session.project)
        path = index_path(session.project)
        try:
            self._index = SearchIndex(path, index_identity(session))
            self._take_in(self._index)
        except IndexBusy:
            self.close()
        except IndexUnusable:
            self._lose()

    @property
    def unindexed(self) -> int:
        """Articles that are read whole, whatever is looked for."""
        return len(self._stale) + rows.count_after(self._project, self._last)

    def unindexed_findings(self, most: int) -> int:
        """How many of them have findings to be looked at, counted no further than ``most``."""
        return min(most, len(self._stale) + rows.findings_after(self._project, self._last, most))

    def numbers(self, needs: Needs) -> Iterator[int]:
        """The articles, in order of their numbers, that may hold what is needed in either view; also removed ones."""
        at = 0
        wanted = [[rows_of(word) for word in clause] for clause in needs]
        if self._index is not None and wanted:
            try:
                for at in self._indexed(self._index, wanted):
                    yield at
                at = max(at, self._last)
            except (IndexBusy, IndexUnusable):
                self._lose()
        while page := rows.numbers_after(self._project, at, PAGE):
            yield from page
            at = page[-1]

    def known(self, numbers: Sequence[int]) -> Vouched:
        """What the index says of these articles."""
        if self._index is None:
            return NOBODY_KNOWS
        try:
            readings, keys = self._index.readings(numbers), self._index.view_keys(numbers)
        except (IndexBusy, IndexUnusable):
            self._lose()
            return NOBODY_KNOWS
        current = frozenset(each for each in numbers if each <= self._last and each not in self._stale)
        return Vouched(current, readings, keys)

    def keep_up(self) -> bool:
        """Take in what has been decided since, so that ``known`` vouches for nothing else than what is read now;
        whether anything was written."""
        tip, before = rows.log_tip(self._project), self._tip
        if tip == before:
            return False
        self._tip = tip
        if self._index is not None:
            try:
                self._stale = stale_articles(self._project, self._index)
            except IndexBusy:
                self.close()
            except IndexUnusable:
                self._lose()
        return True

    def close(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None
        self._last, self._stale = 0, set()

    def _lose(self) -> None:
        path = index_path(self._project)
        self.close()
        throw_away(path)

    def _take_in(self, index: SearchIndex) -> None:
        extent = index.extent
        if not rows.has_revision(self._project, extent.tip, extent.tip_id):
            raise IndexUnusable(worded("its project has another past"))
        self._last, self._stale = extent.last, stale_articles(self._project, index)

    def _indexed(self, index: SearchIndex, wanted: Rows) -> Iterator[int]:
        def in_order() -> Iterator[int]:
            for block in index.blocks():
                if not block.moved:
                    yield from _holding(index, block, wanted)

        again = {n for block in index.blocks() if block.moved for n in _holding(index, block, wanted)}
        before = 0
        for number in heapq.merge(in_order(), sorted(again | self._stale)):
            if number != before:
                yield number
            before = number


def stale_articles(project: Project, index: SearchIndex) -> set[int]:
    """The articles that are in the index otherwise than they are read now, for something was decided about a repair or
    a conversion since. Raises IndexUnusable where so much was that finding out would take longer than a new index."""
    extent, moved = index.extent, index.moved()
    changed = rows.reread_since(project, extent.base)
    terms = rows.terms_since(project, extent.base)
    if len(terms) > MOST_TERMS:
        raise IndexUnusable(worded("too many terms have changed"))
    for words, seq in terms.items():
        for block in index.blocks():
            for number in _holding(index, block, [[rows_of(comparable(words))]]):
                changed[number] = max(seq, changed.get(number, 0))
    return {n for n, seq in changed.items() if n <= extent.last and moved.get(n, 0) < seq}


def _holding(index: SearchIndex, block: Block, wanted: Rows) -> Iterator[int]:
    if len(wanted) == 1:
        return articles_of(block, _columns(index, block, wanted[0]))
    found: set[int] | None = None
    for clause in wanted:
        having = set(articles_of(block, _columns(index, block, clause)))
        found = having if found is None else found & having
        if not found:
            break
    return iter(sorted(found or ()))


def _columns(index: SearchIndex, block: Block, clause: Sequence[Sequence[int]]) -> int:
    """Those that may hold one of the words."""
    found = 0
    for word in clause:
        found |= index.columns_with(block, word)
    return found


def index_identity(session: Session) -> str:
    """What an index depends on beside the log: whose it is, and how its texts were converted and folded."""
    from annotator.text.scripts import opencc_version

    return f"{session.project.info.id} {session.standard} {opencc_version()}"
