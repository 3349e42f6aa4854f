"""Which articles may hold what is looked for: by the index as far as it goes, else every one."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence

from annotator.session.session import Session
from annotator.store import search_rows as rows
from annotator.store.search_index import (
    Block,
    IndexBusy,
    IndexUnusable,
    SearchIndex,
    articles_of,
    index_path,
    throw_away,
)
from annotator.text.ngrams import rows_of

PAGE = 2_000


class Candidates:
    """The articles to be looked at for one query; closed when it is answered.

    An index that cannot be used, or turns out to be broken on the way, is thrown away and done without.
    """

    def __init__(self, session: Session) -> None:
        self._project = session.project
        self._index: SearchIndex | None = None
        self._stale: set[int] = set()
        self._last = 0
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

    def numbers(self, words: Sequence[str]) -> Iterator[int]:
        """The articles, in order of their numbers, that may hold all of these folded words; also removed ones."""
        at = 0
        wanted = [rows_of(each) for each in words]
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

    def known(self, numbers: Sequence[int]) -> tuple[set[int], Mapping[int, str]]:
        """Those of the articles whose reading text the index vouches for, and the text where it is not the source."""
        if self._index is None:
            return set(), {}
        try:
            readings = self._index.readings(numbers)
        except (IndexBusy, IndexUnusable):
            self._lose()
            return set(), {}
        return {each for each in numbers if each <= self._last and each not in self._stale}, readings

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
            raise IndexUnusable("its project has another past")
        moved = index.moved()
        reread = rows.reread_since(self._project, extent.base)
        self._last = extent.last
        self._stale = {n for n, seq in reread.items() if n <= extent.last and moved.get(n, 0) < seq}

    def _indexed(self, index: SearchIndex, wanted: Sequence[Sequence[int]]) -> Iterator[int]:
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


def _holding(index: SearchIndex, block: Block, wanted: Sequence[Sequence[int]]) -> Iterator[int]:
    if len(wanted) == 1:
        return articles_of(block, index.columns_with(block, wanted[0]))
    found: set[int] | None = None
    for word in wanted:
        having = set(articles_of(block, index.columns_with(block, word)))
        found = having if found is None else found & having
        if not found:
            break
    return iter(sorted(found or ()))


def index_identity(session: Session) -> str:
    """What an index depends on beside the log: whose it is, and how its characters were folded."""
    from annotator.text.scripts import opencc_version

    return f"{session.project.info.id} {opencc_version()}"
