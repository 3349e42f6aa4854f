"""Where the short names of labels stand in the gap above a line: none covers another, none is read as another's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate, islice
from typing import NamedTuple

SPACE = 4.0
"""Least distance between two names, in pixels."""
JOINT = "·"
"""Stands between the names of annotations that begin and end together."""
CHOSEN, OUTER, NEAR, COUNT, INNER = range(5)
"""Ranks of wishes: whose span is chosen, held by none, at the caret; how many stand there; all others."""
_ASIDE = 6.0
"""How far, in pixels, a name may stand beside the place where its span begins, at the right edge of the text."""


class Wish(NamedTuple):
    """A name that wants to stand at ``left`` in a line, and may move right as far as ``right``; low ``rank`` first."""

    rank: int
    line: int
    left: float
    right: float
    text: str
    colour: str


class Name(NamedTuple):
    """A name that found room, at ``left`` in line ``line``, in pixels."""

    line: int
    left: float
    width: float
    text: str
    colour: str


class _Room(NamedTuple):
    """A line while its names are placed; ``starts`` are where spans begin in it, in order, and their wishes' ranks."""

    placed: list[Name]
    starts: list[tuple[float, int]]
    limit: float
    width_of: Callable[[str], float]


def place_names(
    wishes: Iterable[Wish], limit: float, width_of: Callable[[str], float], cuts: Mapping[str, str] | None = None
) -> list[Name]:
    """Give each wish its place by rank and then from the left: moved, or cut when crowded (``cuts``: to what), or none.

    Wishes for one and the same place stand side by side, with a dot between. A name is cut rather than reach over the
    beginning of a span that is as weighty, and never moves to where another begins: it would be read as that one's.
    ``limit`` is the right edge of the text in pixels.
    """
    cuts = cuts or {}
    alike: dict[tuple[int, float, float, bool], list[Wish]] = {}
    for wish in wishes:
        alike.setdefault((wish.line, wish.left, wish.right, wish.rank == COUNT), []).append(wish)
    rooms: dict[int, _Room] = {}
    for first in (min(group) for group in alike.values()):
        room = rooms.setdefault(first.line, _Room([], [], limit, width_of))
        if first.rank != COUNT:
            room.starts.append((first.left, first.rank))
    for room in rooms.values():
        room.starts.sort()
    for group in sorted(alike.values(), key=min):
        room = rooms[group[0].line]
        found = _place(group, room, cuts) if len(group) > 1 else []
        room.placed.extend(found or _place([min(group)], room, cuts))
    return [name for room in rooms.values() for name in room.placed]


def _place(group: list[Wish], room: _Room, cuts: Mapping[str, str]) -> list[Name]:
    """The names of a group whole, or else cut, or else none."""
    for cut in (False, True):
        texts = [(JOINT if at else "") + (_cut(one, cuts) if cut else one.text) for at, one in enumerate(group)]
        widths = [room.width_of(text) for text in texts]
        left = _fit(min(group), sum(widths), room, len(group) > 1)
        if left is not None and (cut or not _reaches_over(min(group), left + sum(widths), room)):
            edges = accumulate(widths, initial=left)
            return [Name(one.line, *each, one.colour) for one, each in zip(group, zip(edges, widths, texts))]
    return []


def _cut(wish: Wish, cuts: Mapping[str, str]) -> str:
    """As few characters as still tell the label; a number is never cut."""
    return wish.text if wish.rank == COUNT else cuts.get(wish.text, wish.text[:1])


def _reaches_over(wish: Wish, right: float, room: _Room) -> bool:
    """Whether a name that ends there stands above the beginning of another span that has as good a right to one."""
    if wish.rank == CHOSEN:
        return False
    for start, rank in islice(room.starts, bisect_right(room.starts, (wish.left, INNER)), None):
        if start >= right + SPACE:
            return False
        if rank <= wish.rank:
            return True
    return False


def _fit(wish: Wish, width: float, room: _Room, is_joint: bool) -> float | None:
    """Where something that wide may stand, in pixels."""
    last = wish.rank in (CHOSEN, COUNT)
    left = min(wish.left, room.limit - width)
    if left < wish.left - _ASIDE and not last and any(left - _ASIDE < start < wish.left for start, _ in room.starts):
        return None
    at = bisect_right(room.starts, (wish.left, INNER))
    after = room.starts[at][0] if at < len(room.starts) else room.limit
    while blocker := _blocker(left, width, room.placed):
        left = blocker.left + blocker.width + SPACE
        if left + width > min(room.limit, wish.right + SPACE):
            return None
        if not last and left + min(width, 2 * SPACE) > after:
            return None
    return None if is_joint and left + width > max(wish.right, after - SPACE) else left


def _blocker(left: float, width: float, placed: list[Name]) -> Name | None:
    low, high = left - SPACE, left + width + SPACE
    for one in placed:
        if one.left < high and low < one.left + one.width:
            return one
    return None
