"""How many spans stand over each stretch of a line: what a deep stack shows when its underlines have no lanes left."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Stretch(NamedTuple):
    """From ``left`` to ``right`` the same extents, by their numbers, cover a line."""

    left: float
    right: float
    whose: tuple[int, ...]


def stretches(extents: Sequence[tuple[float, float]]) -> list[Stretch]:
    """The stretches that half-open extents, in any order, make of a line; those that none covers are left out."""
    edges = sorted({edge for extent in extents for edge in extent})
    waiting = sorted(range(len(extents)), key=lambda at: extents[at][0], reverse=True)
    found: list[Stretch] = []
    here: list[int] = []
    for left, right in pairwise(edges):
        here = [at for at in here if extents[at][1] > left]
        while waiting and extents[waiting[-1]][0] <= left:
            here.append(waiting.pop())
        if here:
            found.append(Stretch(left, right, tuple(sorted(here))))
    return found


def peaks(found: Sequence[Stretch], over: int, apart: float = 0) -> list[Stretch]:
    """The deepest stretch, the first of several, of each run of them that more than ``over`` extents cover.

    Runs that are less than ``apart`` pixels from each other are one.
    """
    tops: list[Stretch] = []
    behind = float("-inf")
    for each in found:
        if len(each.whose) > over:
            if not tops or each.left > behind + apart:
                tops.append(each)
            elif len(each.whose) > len(tops[-1].whose):
                tops[-1] = each
            behind = each.right
    return tops
