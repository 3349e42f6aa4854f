"""The index is brought up to date: by one process, a block at a time, so that it can stop anywhere and go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import zip_longest
from typing import NamedTuple

from annotator.sentences import worded
from annotator.session.search.candidates import Candidates, index_identity, stale_articles
from annotator.session.search.own_texts import OwnTexts
from annotator.session.session import Session
from annotator.store.reads import search_rows as rows
from annotator.store.reads.search_index import (
    COLUMNS,
    Block,
    Extent,
    IndexBusy,
    IndexUnusable,
    SearchIndex,
    drop_orphans,
    index_path,
    throw_away,
)
from annotator.text.ngrams import RunMatrix, segments
from annotator.text.scripts.forms import compared_pairs

PAGE = 64
SMALL_BLOCK = COLUMNS // 2
MANY_FINDINGS = 1_000
MOST_SMALL = 16
"""Blocks that are mostly empty, of many small imports, before they are put together."""


class Progress(NamedTuple):
    """Articles that are in the index, and all of them."""

    done: int
    total: int


def update_index(session: Session, check: Callable[[], None]) -> Iterator[Progress]:
    """Put all in that the index lacks; a job for Background. ``check`` is called every few milliseconds.

    An index that is broken, or another file's, is made anew. While another process writes it this one leaves it alone.
    """
    for attempt in range(2):
        try:
            yield from _Update(session, check).run()
            return
        except IndexBusy:
            return
        except IndexUnusable:
            throw_away(index_path(session.project))
            if attempt:
                return  # the cache cannot be written: texts are read as they are


def is_worth_updating(session: Session) -> bool:
    """Whether so much is missing that bringing the index up to date first makes even one search sooner.

    Articles without findings are read as fast as they come, 100,000 in some seconds; those with repairs are not.
    """
    with closing(Candidates(session)) as candidates:
        return candidates.unindexed_findings(MANY_FINDINGS) >= MANY_FINDINGS


class _Update:
    def __init__(self, session: Session, check: Callable[[], None]) -> None:
        self._session, self._project, self._check = session, session.project, check
        self._matrix: RunMatrix | None = None

    def run(self) -> Iterator[Progress]:
        path, identity = index_path(self._project), index_identity(self._session)
        index = SearchIndex(path, identity, writes=True, project=self._project.path.resolve())
        try:
            extent = index.extent
            if not rows.has_revision(self._project, extent.tip, extent.tip_id):
                raise IndexUnusable(worded("its project has another past"))
            seq, _ = rows.log_tip(self._project)
            if extent.base == 0 and extent.last == 0:
                drop_orphans(path.parent)
                self._put_extent(index, base=seq)
            self._join_small_blocks(index)
            yield from self._add_new(index)
            yield from self._add_reread(index, seq)
        finally:
            index.close()

    def _add_new(self, index: SearchIndex) -> Iterator[Progress]:
        done = index.extent.last
        total = done + rows.count_after(self._project, done)  # numbers have gaps only where an import failed
        yield Progress(done, total)
        while True:
            expected = index.extent
            tip = rows.log_tip(self._project)
            block = self._block(rows.numbers_after(self._project, expected.last, COLUMNS))
            if not block.articles:
                return
            extent = Extent(expected.base, block.articles[-1], *tip)
            index.add_block(expected, extent, block.articles, block.bits, block.readings, 0, block.view_keys)
            yield Progress(extent.last, max(total, extent.last))

    def _add_reread(self, index: SearchIndex, seq: int) -> Iterator[Progress]:
        """Articles about whose texts something was decided since; ``seq`` is up to where all is known then."""
        tip = rows.log_tip(self._project)
        left = stale_articles(self._project, index)
        if left:
            old = [each for each in index.blocks() if each.moved and len(each.articles) < SMALL_BLOCK]
            left.update(n for each in old for n in each.articles)
            for block in self._blocks(sorted(left)):
                expected = index.extent
                extent = expected._replace(tip=tip[0], tip_id=tip[1])
                index.add_block(expected, extent, block.articles, block.bits, block.readings, tip[0], block.view_keys)
                yield Progress(expected.last, expected.last)
            index.drop_blocks(index.extent, index.extent, old)
        if seq > index.extent.base:
            self._put_extent(index, base=seq)

    def _put_extent(self, index: SearchIndex, base: int) -> None:
        seq, id_ = rows.log_tip(self._project)
        index.set_extent(index.extent, index.extent._replace(base=base, tip=seq, tip_id=id_))

    def _join_small_blocks(self, index: SearchIndex) -> None:
        tail: list[Block] = []
        for each in reversed([each for each in index.blocks() if not each.moved]):
            if len(each.articles) >= SMALL_BLOCK:
                break
            tail.append(each)
        if len(tail) > MOST_SMALL:
            extent = index.extent
            index.drop_blocks(extent, extent._replace(last=tail[-1].articles[0] - 1), tail)

    def _blocks(self, numbers: Sequence[int]) -> Iterator[_MadeBlock]:
        while numbers:
            made = self._block(numbers)
            yield made
            numbers = [each for each in numbers if each > made.articles[-1]]

    def _block(self, numbers: Sequence[int]) -> _MadeBlock:
        """The columns of as many of these articles as go into a block."""
        texts = OwnTexts(self._session)
        made = _MadeBlock([], [], [], {}, {})
        for first in range(0, len(numbers), PAGE):
            self._check()
            for each in texts.whole(numbers[first : first + PAGE]):
                own, other = segments(each.text), segments(each.other)
                if made.articles and len(made.articles) + max(len(own), len(other)) > COLUMNS:
                    return self._filled(made)
                for part, other_part in zip_longest(own, other, fillvalue=""):
                    made.articles.append(each.number)
                    made.parts.append(part)
                    made.other_parts.append(other_part)
                if not each.is_source:
                    made.readings[each.number] = each.text
                if each.view_key is not None:
                    made.view_keys[each.number] = each.view_key
        return self._filled(made)

    def _filled(self, made: _MadeBlock) -> _MadeBlock:
        if not made.articles:
            return made
        matrix = self._matrix_of(-(-len(made.articles) // 8) * 8)
        for first in range(0, len(made.articles), PAGE):
            self._check()
            matrix.fill(first, made.parts[first : first + PAGE])
            matrix.fill(first, made.other_parts[first : first + PAGE])
        return made._replace(bits=matrix.packed())

    def _matrix_of(self, columns: int) -> RunMatrix:
        """The matrix is kept from block to block: it is 33 MB."""
        if self._matrix is None or self._matrix.columns != columns:
            self._matrix = RunMatrix(columns, compared_pairs())
        else:
            self._matrix.clear()
        return self._matrix


class _MadeBlock(NamedTuple):
    """The article of each column, and what is in it of either view."""

    articles: list[int]
    parts: list[str]
    other_parts: list[str]
    readings: dict[int, str]
    view_keys: dict[int, str]
    bits: bytes = b""
