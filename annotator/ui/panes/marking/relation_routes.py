"""The ways of relations through one block: in the air between its lines and along its margins, never over a glyph.

Arcs to one target of one kind run together: each joins their common trunk in the margin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.ui.panes.marking.looks import Sizes

Point = tuple[float, float]
Interval = tuple[float, float]

ABOVE, HERE, BELOW = -1, 0, 1
LANES = (4.5, 7.5, 10.5)
"""Distances of the ways in a margin from the text, in pixels."""
FURTHEST = 1e9
"""Further than anything in a block, in pixels: such a way leaves the block there."""
_PITCH, _HEAD_ROOM, _APART = 3.0, 5.0, 4.0
_BEFORE = 3.5
"""Pixels from a span that its name covers to an arc before it: room for half a head."""
_FAN = 5.0
"""Pixels between the feet of several arcs on one span."""


class Spot(NamedTuple):
    """Where a span stands first: the number of its line among the block's, and its box there, in pixels."""

    line: int
    left: float
    right: float


class Hop(NamedTuple):
    """An arc as one block sees it; an end that is not HERE has no spot. ``trunk``: what shares target and kind.

    ``side`` (-1 left, 1 right) and ``lane`` are given for an arc that leaves the block.
    """

    id: str
    trunk: tuple[str, ...]
    source_at: int
    target_at: int
    source: Spot | None
    target: Spot | None
    side: int = 0
    lane: int = 0


class Route(NamedTuple):
    """``points`` (pixels from the block's origin) of the arc in this block; ``quiet`` where others draw the rest.

    ``head``: whether the last point is the tip of an arrow; ``trunk``: with which others it draws a common way. A y of
    ±FURTHEST is the block's edge.
    """

    id: str
    points: tuple[Point, ...]
    quiet: tuple[Point, ...]
    head: bool
    trunk: tuple[str, ...] = ()


class Floor(NamedTuple):
    """What the ways are drawn on: the baselines of the lines by number, the names that stand above them, the width."""

    baselines: dict[int, int]
    names: dict[int, list[Interval]]
    width: float
    sizes: Sizes


def tracks(sizes: Sizes) -> list[float]:
    """The heights above a baseline in which ways may run, the first above the names of labels."""
    count = max(1, int((sizes.fill_top - _HEAD_ROOM - sizes.name_top) // _PITCH) + 1)
    return [sizes.name_top - 0.5 + _PITCH * at for at in range(count)]


def routes(hops: Sequence[Hop], floor: Floor) -> list[Route]:
    """The ways of all arcs of a block, in the order of ``hops``."""
    feet = _feet(hops, floor)
    flat = [each for each in hops if _is_flat(each)]
    bundles: dict[tuple[str, ...], list[Hop]] = {}
    for each in hops:
        if not _is_flat(each):
            bundles.setdefault(each.trunk, []).append(each)
    rails = _rails(bundles, floor)
    runs = _Runs(floor)
    for each in flat:
        runs.want(each.id, each.source.line if each.source else 0, feet[each.id, 0], feet[each.id, 1])
    for trunk, members in bundles.items():
        for each in members:
            if each.source:
                runs.want(each.id, each.source.line, feet[each.id, 0], rails[trunk])
        one = next((each for each in members if each.target), None)
        if one is not None and one.target is not None:
            runs.want(trunk, one.target.line, feet[one.id, 1], rails[trunk])
    runs.place()
    found = {each.id: _flat_route(each, feet, runs, floor) for each in flat}
    for trunk, members in bundles.items():
        found |= _bundle_routes(members, trunk, rails[trunk], feet, runs, floor)
    return [found[each.id] for each in hops]


def _is_flat(hop: Hop) -> bool:
    return hop.source is not None and hop.target is not None and hop.source.line == hop.target.line


def _feet(hops: Iterable[Hop], floor: Floor) -> dict[tuple[str, int], float]:
    """Where each arc stands on its spans, by its id and which end (0 source, 1 target): beside the label's name."""
    found: dict[tuple[str, int], float] = {}
    taken: dict[tuple[Spot, object], float] = {}
    count: dict[Spot, int] = {}
    for each in hops:
        for end, spot in enumerate((each.source, each.target)):
            if spot is None:
                continue
            key = (spot, each.trunk if end else each.id)
            if key not in taken:
                at = count[spot] = count.get(spot, -1) + 1
                taken[key] = int(_foot(spot, at, floor)) + 0.5  # in the middle of a pixel, where a line is sharp
            found[each.id, end] = taken[key]
    return found


def _foot(spot: Spot, at: int, floor: Floor) -> float:
    """In the middle of a short span, behind the names that stand there; before them where they leave no room."""
    wish = spot.left + min((spot.right - spot.left) / 2, 2.2 * floor.sizes.text)
    last = max(spot.left + 2, spot.right - 3)
    for left, right in sorted(floor.names.get(spot.line, ())):
        if left - 3 <= wish <= right + 3:
            if right + 4 > last:
                return spot.left - _BEFORE - 3 * at
            wish = right + 4
    return min(wish + _FAN * at, last)


def _rails(bundles: dict[tuple[str, ...], list[Hop]], floor: Floor) -> dict[tuple[str, ...], float]:
    """The x of each bundle's way in a margin: the nearer margin, the shorter way nearer to the text."""
    rails: dict[tuple[str, ...], float] = {}
    taken: dict[tuple[int, int], list[Interval]] = {}
    spans = {trunk: _extent(members) for trunk, members in bundles.items()}
    fixed = [trunk for trunk, members in bundles.items() if members[0].side]
    free = sorted((t for t in bundles if not bundles[t][0].side), key=lambda t: (spans[t][1] - spans[t][0], spans[t]))
    for trunk in (*fixed, *free):
        one, extent = bundles[trunk][0], spans[trunk]
        side = one.side or _nearer_side(bundles[trunk], floor.width)
        lanes = [one.lane] if one.side else [*range(len(LANES)), len(LANES) - 1]
        lane = next((at for at in lanes if not _is_taken(extent, taken.get((side, at), ()), 0.0)), lanes[-1])
        taken.setdefault((side, lane), []).append(extent)
        rails[trunk] = -LANES[lane] if side < 0 else floor.width + LANES[lane]
    return rails


def _extent(members: Iterable[Hop]) -> Interval:
    """The lines between which a trunk runs."""
    rows = [
        spot.line if spot else at * FURTHEST
        for each in members
        for spot, at in ((each.source, each.source_at), (each.target, each.target_at))
    ]
    return min(rows), max(rows)


def _nearer_side(members: Iterable[Hop], width: float) -> int:
    spots = [spot for each in members for spot in (each.source, each.target) if spot]
    left = sum(spot.left for spot in spots)
    return -1 if left <= sum(width - spot.right for spot in spots) else 1


def _is_taken(wish: Interval, taken: Iterable[Interval], apart: float) -> bool:
    return any(low < wish[1] + apart and wish[0] < high + apart for low, high in taken)


class _Runs:
    """The level ways above the lines of one block; the longer ones take the higher tracks."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._heights = tracks(floor.sizes)
        self._wishes: dict[int, list[tuple[float, float, object]]] = {}
        self._found: dict[tuple[object, int], float] = {}

    def want(self, key: object, line: int, one: float, other: float) -> None:
        self._wishes.setdefault(line, []).append((min(one, other), max(one, other), key))

    def place(self) -> None:
        for line, wishes in self._wishes.items():
            names = self._floor.names.get(line, ())
            taken: list[list[Interval]] = [[] for _ in self._heights]
            for left, right, key in sorted(wishes, key=lambda each: (each[0] - each[1], each[0])):
                run = left, right
                free = (
                    at for at in range(len(self._heights))
                    if not _is_taken(run, taken[at], _APART) and not (at and _is_taken(run, names, 2.0))
                )  # fmt: skip
                at = next(free, 0)
                taken[at].append(run)
                self._found[key, line] = self._floor.baselines[line] + self._heights[at]

    def height(self, key: object, line: int) -> float:
        return self._found[key, line]


def _flat_route(hop: Hop, feet: dict[tuple[str, int], float], runs: _Runs, floor: Floor) -> Route:
    assert hop.source is not None
    line = hop.source.line
    start, end, y = feet[hop.id, 0], feet[hop.id, 1], runs.height(hop.id, line)
    foot = floor.baselines[line] + floor.sizes.fill_top - 0.5
    points = ((start, foot), (start, y), (end, y), (end, foot))
    return Route(hop.id, points, points, True)


def _bundle_routes(
    members: list[Hop], trunk: tuple[str, ...], rail: float, feet: dict[tuple[str, int], float], runs: _Runs,
    floor: Floor,
) -> dict[str, Route]:  # fmt: skip
    """The furthest on each side of the target draws the common way, the others the way to it."""
    one = next((each for each in members if each.target), None)
    head: tuple[Point, ...] = ()
    goal = members[0].target_at * FURTHEST
    if one is not None and one.target is not None:
        goal, x = runs.height(trunk, one.target.line), feet[one.id, 1]
        head = ((rail, goal), (x, goal), (x, floor.baselines[one.target.line] + floor.sizes.fill_top - 0.5))
    ways: dict[str, tuple[Point, ...]] = {}
    for each in members:
        if each.source is None:
            ways[each.id] = ((rail, each.source_at * FURTHEST),)
            continue
        x, y = feet[each.id, 0], runs.height(each.id, each.source.line)
        ways[each.id] = ((x, floor.baselines[each.source.line] + floor.sizes.fill_top - 0.5), (x, y), (rail, y))
    rows = {id_: way[-1][1] for id_, way in ways.items()}
    above = min((y for y in rows.values() if y <= goal), default=goal)
    below = max((y for y in rows.values() if y > goal), default=goal)
    draws_head = next(id_ for id_, y in rows.items() if y == (above if above < goal or below == goal else below))
    drawn: set[float] = set()
    found: dict[str, Route] = {}
    for id_, way in ways.items():
        full, y = (*way, *(head or ((rail, goal),))), rows[id_]
        is_first = y in (above, below) and y not in drawn
        drawn.add(y)
        if id_ == draws_head:
            quiet = full
        elif is_first:
            quiet = (*way, (rail, goal))
        else:
            quiet = (*way, (rail, y + (4 if goal > y else -4))) if len(way) > 1 else ()
        found[id_] = Route(id_, full, quiet, bool(head), trunk)
    return found
