"""Texts as a search reads them: the article's own script, with its repairs put in, and the way back to the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from annotator.model.repair import put_in
from annotator.session.session import Session
from annotator.store import search_rows as rows
from annotator.store.findings import articles_with_decisions, unpacked_findings, with_decisions
from annotator.text.offsets import OffsetMap
from annotator.text.reading import check_tiles, reading_of

Known = Callable[[Sequence[int]], tuple[set[int], Mapping[int, str]]]


class OwnText:
    """One article's own view. The map is made when a hit first needs it; where there are no repairs, there is none."""

    __slots__ = ("_make_map", "_map", "text")

    def __init__(self, text: str, make_map: Callable[[], OffsetMap] | None = None) -> None:
        self.text = text
        self._make_map = make_map
        self._map: OffsetMap | None = None

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Source code points of a range of this text; raises UnmappableRange for what a repair alone has put in."""
        return (start, end) if self._make_map is None else self._chart(self._make_map).to_a(start, end)

    def from_source(self, start: int, end: int) -> tuple[int, int]:
        return (start, end) if self._make_map is None else self._chart(self._make_map).to_b(start, end)

    def _chart(self, make: Callable[[], OffsetMap]) -> OffsetMap:
        if self._map is None:
            self._map = make()
        return self._map


class OwnTexts:
    """Reads own texts by the batch. ``known`` says for which articles an index vouches that their reading text is
    what it has, or their source where it has none: these need no look at their findings."""

    def __init__(self, session: Session, known: Known | None = None) -> None:
        self._project = session.project
        self._known = known

    def of(self, numbers: Sequence[int]) -> dict[int, OwnText]:
        """By number, for those that are there."""
        vouched, readings = self._known(numbers) if self._known else (set[int](), dict[int, str]())
        bare = [each for each in numbers if each in vouched and each not in readings]
        found = {number: OwnText(text) for number, text in rows.sources(self._project, bare).items()} if bare else {}
        for number in vouched.intersection(readings):
            found[number] = OwnText(readings[number], lambda number=number: self._map_of(number))
        left = [each for each in numbers if each not in found]
        for number, text, is_source in self.whole(left) if left else ():
            found[number] = OwnText(text, None if is_source else lambda number=number: self._map_of(number))
        return found

    def whole(self, numbers: Sequence[int]) -> Iterator[tuple[int, str, bool]]:
        """Number, reading text, and whether that is the source; in order, whatever an index says of them."""
        for each in rows.source_rows(self._project, numbers):
            text = self._reading(each)
            yield each.number, each.text if text is None else text, text is None

    def _reading(self, stored: rows.SourceRow) -> str | None:
        """The reading text, None where it is the source; so is a page whose repairs are damaged."""
        if stored.number not in self._decided:
            if stored.findings is None:
                return None
            try:
                return _put_in_quickly(stored.text, rows.repairs_of_import(stored.findings))
            except ValueError:
                pass  # in another order, or damaged: looked at in full
        read = self._read(stored)
        return read and read[0]

    def _map_of(self, number: int) -> OffsetMap:
        (row,) = rows.source_rows(self._project, [number])
        read = self._read(row)
        return read[1] if read else OffsetMap.identity(len(row.text))

    def _read(self, stored: rows.SourceRow) -> tuple[str, OffsetMap] | None:
        try:
            found = unpacked_findings(stored.findings, stored.id, stored.number)
            if stored.number in self._decided:
                found = with_decisions(self._project, found, stored.number)
            repairs = put_in(found.repairs)
            return reading_of(stored.text, repairs) if repairs else None
        except ValueError:
            return None

    @cached_property
    def _decided(self) -> set[int | None]:
        return articles_with_decisions(self._project)


def _put_in_quickly(source: str, repairs: Iterable[rows.ImportRepair]) -> str | None:
    """What ``reading_of`` gives as text, ten times sooner; None where nothing is in force. Raises ValueError where the
    repairs are not one after the other as they are at import, or do not tile."""
    pieces: list[str] = []
    at = 0
    for start, end, replacement, in_force, units in repairs:
        if not in_force:
            continue
        if not at <= start < end <= len(source):
            raise ValueError("repairs that cross")
        if units:
            check_tiles(units, end - start, len(replacement))
        pieces += source[at:start], replacement
        at = end
    return "".join((*pieces, source[at:])) if at else None
