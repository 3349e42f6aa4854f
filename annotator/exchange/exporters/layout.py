"""Which parts of an article make a record's text, and where a source range stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from annotator.model.article import Region
from annotator.text.offsets import MapChain

Range = tuple[int, int]
BODY = "body"


def kept_zones(regions: Sequence[Region], kinds: Collection[str] | None, source: str) -> tuple[Range, ...]:
    """The ranges of ``source`` that make the record's text, rising and disjoint; ``kinds`` None keeps all of it.

    A region that repeats what is kept anyway stands once; zones that overlap or touch are one, and so are those with
    nothing but the line feed between them that would join them. An article without regions is one body.
    """
    length = len(source)
    if kinds is None:
        return ((0, length),)
    if not regions:
        return ((0, length),) if BODY in kinds else ()
    wanted = sorted((r for r in regions if r.kind in kinds and r.start < r.end), key=lambda r: (r.start, r.end, r.id))
    by_id = {region.id: region for region in regions}
    firsts = _joined([(r.start, r.end) for r in wanted if _first(r, by_id) is r], source)
    others = [r for r in wanted if _first(r, by_id) is not r and not _covers(firsts, _first(r, by_id))]
    return _joined(sorted([*firsts, *((r.start, r.end) for r in others)]), source) if others else firsts


def _first(region: Region, by_id: dict[str, Region]) -> Region:
    """What a region repeats in the end; itself where it repeats nothing known, or where repeats go in a ring."""
    found, seen = region, {region.id}
    while found.repeats in by_id:
        found = by_id[found.repeats]
        if found.id in seen:
            return region
        seen.add(found.id)
    return found


def _covers(zones: Sequence[Range], region: Region) -> bool:
    return any(start <= region.start and region.end <= end for start, end in zones)


def _joined(zones: Sequence[Range], source: str) -> tuple[Range, ...]:
    found: list[Range] = []
    for start, end in zones:
        if found and (start <= found[-1][1] or source[found[-1][1] : start] == "\n"):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def zones_told_apart(zones: Sequence[Range], chains: Sequence[MapChain]) -> tuple[Range, ...]:
    """The zones, joined with what lies between them where their images in one of the texts overlap or touch.

    A repair or a conversion that reaches over two zones stands in both images: side by side they would repeat it.
    Raises UnmappableRange.
    """
    found: list[Range] = []
    for zone in zones:
        if found and any(chain.to_b(*found[-1])[1] >= chain.to_b(*zone)[0] for chain in chains):
            found[-1] = (found[-1][0], zone[1])
        else:
            found.append(zone)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Side:
    """One script of a record. ``whole`` is the full view text, ``text`` the pieces kept of it, joined by line feeds.

    ``chain`` leads from the source to ``whole``; None where they agree code point for code point.
    ``pieces`` are in code points of ``whole``; piece i stands ``shifts[i]`` further on in ``text``.
    """

    script: str
    whole: str
    chain: MapChain | None
    text: str
    pieces: tuple[Range, ...]
    shifts: tuple[int, ...]

    @property
    def is_straight(self) -> bool:
        """Whether every source range stands at its own offsets."""
        return self.chain is None and self.text is self.whole

    def image(self, start: int, end: int) -> Range:
        """The range of ``whole`` for a source range; may be empty."""
        return self.chain.to_b(start, end) if self.chain else (start, end)

    def carry(self, record_position: int, other: Side) -> int:
        """Where a cut at ``record_position`` of this text falls in the other script's text of the same record."""
        if not self.chain and not other.chain:
            return record_position
        starts = [first + shift for (first, _), shift in zip(self.pieces, self.shifts, strict=True)]
        piece = max(bisect_right(starts, record_position) - 1, 0)
        (first, last), (low, high) = self.pieces[piece], other.pieces[piece]
        view = record_position - self.shifts[piece]
        if view <= first or view >= last:
            return (low if view <= first else high) + other.shifts[piece]
        source = self.chain.caret_to_a(view) if self.chain else view
        found = other.chain.caret_to_b(source) if other.chain else source
        return min(max(found, low), high) + other.shifts[piece]


def lay_out(script: str, whole: str, chain: MapChain | None, zones: Sequence[Range]) -> Side:
    """The side of a record that keeps ``zones`` (source ranges) of the text ``whole``."""
    bent = tuple(each for each in chain.maps if not each.is_identity) if chain else ()
    chain = MapChain(bent) if bent else None
    if len(zones) == 1 and zones[0] == (0, len(whole)) and not chain:
        return Side(script, whole, None, whole, ((0, len(whole)),), (0,))
    pieces = tuple(chain.to_b(*zone) if chain else zone for zone in zones)
    shifts: list[int] = []
    length = 0
    for start, end in pieces:
        shifts.append(length - start)
        length += end - start + 1
    text = "\n".join(whole[start:end] for start, end in pieces)
    return Side(script, whole, chain, text, pieces, tuple(shifts))
