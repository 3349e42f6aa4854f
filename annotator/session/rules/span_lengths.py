"""How long spans are as they are read, and their words: in the reading text, whatever the source has between them.

The figures count by this measure and the search filters by it, so that a bar leads to exactly the spans it counts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Range
from annotator.model.repair import put_in
from annotator.session.session import Session
from annotator.store.reads import figures as rows
from annotator.store.reads.search_rows import repairs_of_import
from annotator.store.things.findings import articles_with_decisions, unpacked_findings, with_decisions
from annotator.text.offsets import OffsetMap, Unit
from annotator.text.reading import check_tiles

READ_AT_ONCE = 256
"""Articles whose findings are in memory together."""


class RepairInForce(NamedTuple):
    """What is needed of a repair: its place in the source, what is put in, and its inner units."""

    start: int
    end: int
    words: str
    units: Sequence[Unit] = ()


class ReadingLengths:
    """The lengths of one article's spans; repairs in text order, none crossing another.

    A map is made of those repairs alone that touch a span: on a page with hundreds most spans touch none.
    """

    __slots__ = ("_ends", "_repairs", "_starts")

    def __init__(self, repairs: Sequence[RepairInForce] = ()) -> None:
        self._repairs = repairs
        self._starts = [each.start for each in repairs]
        self._ends = [each.end for each in repairs]

    def of(self, parts: Iterable[Range]) -> int:
        """Of a span with these source ranges, parts added up; a part that a repair has taken away counts nothing."""
        return sum([self.of_part(start, end) for start, end in parts])

    def of_part(self, start: int, end: int) -> int:
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first >= last:
            return end - start
        image = _image(start, end, self._repairs[first:last])
        return end - start if image is None else image[1] - image[0]

    def words_of_part(self, start: int, source: str) -> str:
        """What is read where the source has ``source`` from ``start`` on."""
        end = start + len(source)
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        repairs = self._repairs[first:last]
        image = _image(start, end, repairs) if repairs else None
        if image is None:
            return source
        pieces: list[str] = []
        at = start
        for each in repairs:
            pieces += source[max(at - start, 0) : max(each.start - start, 0)], each.words
            at = each.end
        return "".join((*pieces, source[max(at - start, 0) :]))[slice(*image)]


AS_IN_SOURCE = ReadingLengths()
"""Of an article that has no repairs."""


class SpanLengths:
    """Whose lengths differ from the source's, and what they are; for as long as the project is not written to."""

    def __init__(self, session: Session) -> None:
        self._project = session.project

    @cached_property
    def repaired(self) -> frozenset[int]:
        """The articles with findings or with decisions about them: in all others lengths are the source's."""
        decided = (each for each in self._decided if each is not None)
        return rows.articles_with_findings(self._project).union(decided)

    def of_articles(self, numbers: Collection[int]) -> Iterator[tuple[int, ReadingLengths]]:
        """(number, its lengths) of those of the articles that have repairs in force."""
        asked = sorted(self.repaired.intersection(numbers))
        for at in range(0, len(asked), READ_AT_ONCE):
            for number, id_, length, packed in rows.findings_of(self._project, asked[at : at + READ_AT_ONCE]):
                if repairs := self._in_force(number, id_, length, packed):
                    yield number, ReadingLengths(repairs)

    def _in_force(self, number: int, id_: str, length: int, packed: bytes | None) -> list[RepairInForce]:
        """None of a page whose repairs are damaged: it is searched and counted as its source."""
        try:
            if packed is not None and number not in self._decided:
                found = [
                    RepairInForce(start, end, words, units)
                    for start, end, words, in_force, units in repairs_of_import(packed)
                    if in_force
                ]
                if _is_in_order(found, length):
                    return found
            everything = unpacked_findings(packed, id_, number)
            if number in self._decided:
                everything = with_decisions(self._project, everything, number)
            kept = put_in(everything.repairs)
            found = [RepairInForce(each.start, each.end, each.replacement, each.units) for each in kept]
        except ValueError:
            return []
        return found if _is_in_order(found, length) else []

    @cached_property
    def _decided(self) -> set[int | None]:
        return articles_with_decisions(self._project)


def _is_in_order(repairs: Iterable[RepairInForce], length: int) -> bool:
    at = 0
    for start, end, _, _ in repairs:
        if not at <= start < end:
            return False
        at = end
    return at <= length


def _image(start: int, end: int, repairs: Sequence[RepairInForce]) -> tuple[int, int] | None:
    """Where a source range is in the reading, which begins with the first of the repairs that touch it, or with itself;
    None where the repairs are damaged."""
    first, last = min(start, repairs[0].start), max(end, repairs[-1].end)
    units: list[Unit] = []
    grown = 0
    try:
        for each in repairs:
            a, length = each.start - first, each.end - each.start
            inner = each.units or ((0, length, 0, len(each.words)),)
            check_tiles(inner, length, len(each.words))
            units += [(a + a0, a + a1, a + grown + b0, a + grown + b1) for a0, a1, b0, b1 in inner]
            grown += len(each.words) - length
        return OffsetMap(last - first, last - first + grown, tuple(units)).to_b(start - first, end - first)
    except UnmappableRange:
        return 0, 0
    except ValueError:
        return None
