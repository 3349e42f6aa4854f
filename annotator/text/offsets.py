"""How two texts align, and how a span of one is found in the other.

A map is a list of units ``(a0, a1, b0, b1)``: code points ``[a0, a1)`` of text A stand for
``[b0, b1)`` of text B and have no inner boundary in common. Between units the texts agree one
code point for one. A unit with an empty B side is a deletion, one with an empty A side an insertion.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from annotator.errors import UnmappableRange
from annotator.sentences import worded

Unit = tuple[int, int, int, int]


class OffsetMap:
    """The alignment of two texts, in code points of each; never changed once made.

    ``len_a`` and ``len_b`` are the texts' lengths; ``units`` are sorted, disjoint and may touch.
    """

    __slots__ = ("_a_edges", "_b_edges", "len_a", "len_b", "units")

    def __init__(self, len_a: int, len_b: int, units: tuple[Unit, ...] = ()) -> None:
        self.len_a, self.len_b, self.units = len_a, len_b, units
        self._a_edges: tuple[int, ...] = ()
        self._b_edges: tuple[int, ...] = ()
        if not units and len_a == len_b >= 0:  # most maps, and exports make millions
            return
        _check_units(len_a, len_b, units)
        self._a_edges = tuple(x for u in units for x in u[:2])
        self._b_edges = tuple(x for u in units for x in u[2:])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OffsetMap):
            return NotImplemented
        return (self.len_a, self.len_b, self.units) == (other.len_a, other.len_b, other.units)

    def __hash__(self) -> int:
        return hash((self.len_a, self.len_b, self.units))

    def __repr__(self) -> str:
        return f"OffsetMap({self.len_a}, {self.len_b}, {self.units})"

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """The map of a text of ``length`` code points onto one that agrees with it everywhere."""
        return cls(length, length)

    @property
    def is_identity(self) -> bool:
        return not self.units

    def to_b(self, start: int, end: int) -> tuple[int, int]:
        """The image in B of ``[start, end)`` in A, widened to aligned units; may be empty (all of it deleted).

        Raises UnmappableRange for an empty range, one outside A, or one that no image can cover.
        """
        return _image(start, end, self.len_a, self.len_b, self._a_edges, self._b_edges)

    def to_a(self, start: int, end: int) -> tuple[int, int]:
        """The range of A whose image covers ``[start, end)`` in B; A is the text nearer to the source.

        Where the range begins or ends in text that B alone has, it widens to the neighbour in A.
        Raises UnmappableRange where B alone has all of it, or where there is no neighbour.
        """
        first, last = _image(start, end, self.len_b, self.len_a, self._b_edges, self._a_edges)
        if first == last:
            raise UnmappableRange(
                worded(
                    "The text from {start} to {end} was put in by mending and is not in the source.",
                    start=start,
                    end=end,
                )
            )
        covered = self.to_b(first, last)
        while covered[0] > start or covered[1] < end:
            first -= covered[0] > start
            last += covered[1] < end
            covered = self.to_b(first, last)
        return _image(*covered, self.len_b, self.len_a, self._b_edges, self._a_edges)

    def caret_to_b(self, position: int) -> int:
        """Where a caret at ``position`` of A stands in B (the left edge of what it cannot enter)."""
        return _boundary(min(max(position, 0), self.len_a), self._a_edges, self._b_edges)[0]

    def caret_to_a(self, position: int) -> int:
        """Where a caret at ``position`` of B stands in A."""
        return _boundary(min(max(position, 0), self.len_b), self._b_edges, self._a_edges)[0]


class MapChain:
    """Maps applied one after the other: source -> reading -> view. Each keeps its own rules at its edges."""

    __slots__ = ("maps",)

    def __init__(self, maps: tuple[OffsetMap, ...]) -> None:
        self.maps = maps
        for one, other in pairwise(maps):
            if one.len_b != other.len_a:
                raise ValueError(f"maps do not meet: {one.len_b} and {other.len_a} code points")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MapChain) and self.maps == other.maps

    def __hash__(self) -> int:
        return hash(self.maps)

    def __repr__(self) -> str:
        return f"MapChain({self.maps})"

    def to_b(self, start: int, end: int) -> tuple[int, int]:
        """The image of a source range in the last text; an empty image stays empty."""
        for each in self.maps:
            if start == end:
                start = end = each.caret_to_b(start)
            else:
                start, end = each.to_b(start, end)
        return start, end

    def to_a(self, start: int, end: int) -> tuple[int, int]:
        """The source range of a range in the last text, widened until its image maps back to it.

        Raises UnmappableRange.
        """
        found = self._back(start, end)
        while (again := self._back(*self.to_b(*found))) != found:
            found = again
        return found

    def _back(self, start: int, end: int) -> tuple[int, int]:
        for each in reversed(self.maps):
            start, end = each.to_a(start, end)
        return start, end

    def caret_to_b(self, position: int) -> int:
        for each in self.maps:
            position = each.caret_to_b(position)
        return position

    def caret_to_a(self, position: int) -> int:
        for each in reversed(self.maps):
            position = each.caret_to_a(position)
        return position


def _check_units(len_a: int, len_b: int, units: tuple[Unit, ...]) -> None:
    """Raises ValueError for units that are no alignment of two texts of these lengths."""
    a = b = 0
    for one, other in pairwise(units):
        if one[1] == other[0] and {_one_sided(one), _one_sided(other)} == {"a", "b"}:
            raise ValueError(f"text taken out touches text put in at {other[0]}: they have to be one unit")
    for a0, a1, b0, b1 in units:
        if not (a <= a0 <= a1 and b <= b0 <= b1 and a0 - a == b0 - b) or (a0 == a1 and b0 == b1):
            raise ValueError(f"offset map is not monotone at {(a0, a1, b0, b1)}")
        a, b = a1, b1
    if len_a - a != len_b - b or len_a < a:
        raise ValueError(f"offset map ends at {a}, {b} of texts of {len_a} and {len_b} code points")


def _one_sided(unit: Unit) -> str:
    """Which text alone has the unit: "a" (taken out), "b" (put in), or "" (both)."""
    a0, a1, b0, b1 = unit
    return "a" if b0 == b1 else "b" if a0 == a1 else ""


def _boundary(p: int, here: tuple[int, ...], there: tuple[int, ...]) -> tuple[int, int]:
    """The least and the greatest image of boundary ``p``; inside a unit, the unit's two edges."""
    lo, hi = bisect_left(here, p), bisect_right(here, p)
    if lo < hi:  # p is an edge of one or more units
        return there[lo], there[hi - 1]
    if lo % 2:  # p is inside a unit
        return there[lo - 1], there[lo]
    shift = there[lo - 1] - here[lo - 1] if lo else 0
    return p + shift, p + shift


def _image(
    start: int, end: int, len_here: int, len_there: int, here: tuple[int, ...], there: tuple[int, ...]
) -> tuple[int, int]:
    if not 0 <= start < end <= len_here:
        raise UnmappableRange(
            worded(
                "The range {start} to {end} is not inside the text of {len_here} characters.",
                start=start,
                end=end,
                len_here=len_here,
            )
        )
    first, last = _side(start, here, there, left=True), _side(end, here, there, left=False)
    if first <= last:
        return first, last
    raise UnmappableRange(worded("The range {start} to {end} has no place in the other text.", start=start, end=end))


def _side(p: int, here: tuple[int, ...], there: tuple[int, ...], *, left: bool) -> int:
    """The image of ``p`` as a start (``left``) or an end.

    Outside units a start takes the right edge of what is there only, and an end the left one;
    inside a unit both widen outward.
    """
    least, greatest = _boundary(p, here, there)
    inside = bisect_left(here, p) == bisect_right(here, p)
    if inside:
        return least if left else greatest
    return greatest if left else least
