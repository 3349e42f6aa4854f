"""What may be painted over the text of a pane without being part of it: a veil, dots under characters, a fold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QPainter, QTextBlock

from annotator.ui.panes.marking.spans import QtRange

if TYPE_CHECKING:
    from annotator.ui.panes.painted import PaintedText


class Overlay(Protocol):
    """Painted over the text, block by block; Qt positions throughout.

    ``paint`` finds the painter's origin at the block's; ``forget`` says that every place may be another one now.
    """

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None: ...
    def forget(self) -> None: ...


class Ranges:
    """Disjoint Qt ranges in order, found by place."""

    def __init__(self, ranges: Iterable[QtRange] = ()) -> None:
        self.all = tuple(sorted(ranges))
        self._ends = [end for _, end in self.all]

    def __bool__(self) -> bool:
        return bool(self.all)

    def between(self, low: int, high: int) -> Iterator[QtRange]:
        """The ranges that have a position in ``[low, high)``, cut to it."""
        for at in range(bisect_right(self._ends, low), len(self.all)):
            start, end = self.all[at]
            if start >= high:
                return
            yield max(start, low), min(end, high)


def without(ranges: Iterable[QtRange], taken: Iterable[QtRange]) -> list[QtRange]:
    """What is left of ``ranges`` where ``taken`` are cut out of them, sorted; both may be in any order."""
    cuts = sorted(each for each in taken if each[0] < each[1])
    ends = [end for _, end in cuts]
    is_rising = all(one <= other for one, other in pairwise(ends))
    left: list[QtRange] = []
    for start, end in sorted(ranges):
        first = bisect_right(ends, start) if is_rising else 0
        for low, high in cuts[first : bisect_left(cuts, (end, end))]:
            if high <= start:
                continue
            if low > start:
                left.append((start, low))
            start = max(start, high)
        if start < end:
            left.append((start, end))
    return left


def changes(before: QtRange, after: QtRange) -> list[QtRange]:
    """The ranges that only one of two ranges covers."""
    if before == after:
        return []
    if before[0] == before[1] or after[0] == after[1]:
        return [one for one in (before, after) if one[0] < one[1]]
    pairs = sorted((before[0], after[0])), sorted((before[1], after[1]))
    return [(low, high) for low, high in pairs if low < high]
