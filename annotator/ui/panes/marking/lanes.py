"""Which underline lane each of several overlapping spans takes, so that nested, crossing and equal ones stay apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Place(NamedTuple):
    """``lane`` of ``lanes`` in this knot of overlapping spans, 0 the lowest; ``outermost``: no solid span holds it."""

    lane: int
    lanes: int
    outermost: bool


Parts = Sequence[tuple[int, int]]


def stack(extents: Sequence[tuple[int, int]], solid: Sequence[bool], parts: Sequence[Parts] = ()) -> list[Place]:
    """Places for half-open ``extents``, which are sorted by start, then longest first.

    A span lies above every span that holds it, and never in the lane of one it overlaps. Spans that are
    not ``solid`` (pending) take a lane but hold nothing. ``parts``, the ranges of each, are needed where a span has
    several: its lane runs on between them, but what stands there is not held by it.
    """
    lane: list[int] = []
    outer: list[bool] = []
    knots: list[int] = []  # the knot of each span
    heights: list[int] = []  # lanes used in each knot
    open_spans: list[int] = []
    for at, (start, end) in enumerate(extents):
        open_spans = [one for one in open_spans if extents[one][1] > start]
        if not open_spans:
            heights.append(0)
        holders = [one for one in open_spans if extents[one][1] >= end]
        taken = {lane[one] for one in open_spans}
        mine = max((lane[one] for one in holders), default=-1) + 1
        while mine in taken:
            mine += 1
        lane.append(mine)
        outer.append(not any(solid[one] and (not parts or _holds(parts[one], parts[at])) for one in holders))
        knots.append(len(heights) - 1)
        heights[-1] = max(heights[-1], mine + 1)
        open_spans.append(at)
    return [Place(lane[at], heights[knots[at]], outer[at]) for at in range(len(lane))]


def _holds(outer: Parts, inner: Parts) -> bool:
    return len(outer) == 1 or all(any(a <= start and end <= b for a, b in outer) for start, end in inner)
