"""Where the short names of labels stand in the gap above a line: none covers another, none is read as another's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate, islice
from typing import NamedTuple

SPACE = 4.0
"""Least distance between two names, in pixels."""
JOINT = "·"
"""Stands between the names of annotations that begin together."""
CHOSEN, OUTER, NEAR, COUNT, INNER = range(5)
"""Ranks of wishes: whose span is chosen, held by none, at the caret; how many stand there; all others."""
_ASIDE = 6.0
"""How far, in pixels, a name may stand beside the place where its span begins, at the right edge of the text."""


class Wish(NamedTuple):
    """A name that wants to stand at ``left`` in a line, and may move right as far as ``right``; low ``rank`` first.

    ``usual`` is the rank that it has while its span is neither chosen nor at the caret.
    """

    rank: int
    line: int
    left: float
    right: float
    text: str
    colour: str
    usual: int = INNER


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

    Wishes for places that begin together stand side by side in their order, with a dot between. A name is cut rather
    than reach over the beginning of a span that is as weighty, and never moves to where another begins: it would be
    read as that one's. All keep their places when a span is chosen or the caret comes to it, unless its name had none.
    ``limit`` is the right edge of the text in pixels.
    """
    lines: dict[int, list[Wish]] = {}
    for wish in wishes:
        lines.setdefault(wish.line, []).append(wish)
    return [name for line in lines.values() for name in _of_line(line, limit, width_of, cuts or {})]


def _of_line(wishes: list[Wish], limit: float, width_of: Callable[[str], float], cuts: Mapping[str, str]) -> list[Name]:
    usual = [one._replace(rank=one.usual) if one.rank in (CHOSEN, NEAR) else one for one in wishes]
    found = _placed(usual, limit, width_of, cuts)
    if any(one != two and at not in found for at, (one, two) in enumerate(zip(wishes, usual))):
        left_out = [one if at not in found else two for at, (one, two) in enumerate(zip(wishes, usual))]
        found = _placed(left_out, limit, width_of, cuts)
    return list(found.values())


def _placed(
    wishes: list[Wish], limit: float, width_of: Callable[[str], float], cuts: Mapping[str, str]
) -> dict[int, Name]:
    """The names of one line, each by the number of its wish."""
    groups: dict[tuple[float, bool], list[int]] = {}
    for at, wish in enumerate(wishes):
        groups.setdefault((wish.left, wish.rank == COUNT), []).append(at)
    starts = sorted({(each.left, each.rank) for each in (min(wishes[at] for at in those) for those in groups.values())
                     if each.rank != COUNT})  # fmt: skip
    room = _Room([], starts, limit, width_of)
    found: dict[int, Name] = {}
    for those in sorted(groups.values(), key=lambda those: min(wishes[at] for at in those)):
        for some in _choices(wishes, those):
            if names := _place([wishes[at] for at in some], room, cuts):
                room.placed.extend(names)
                found.update(zip(some, names))
                break
    return found


def _choices(wishes: list[Wish], those: list[int]) -> Iterator[list[int]]:
    """Which wishes of a group are tried together: all, then fewer by rank; of one extent all, or one."""
    yield those
    by_rank = sorted(those, key=lambda at: wishes[at])
    alike = len({wishes[at].right for at in those}) == 1
    for count in range(len(those) - 1, 0, -1):
        if count == 1 or not alike:
            yield sorted(by_rank[:count])


def _place(group: list[Wish], room: _Room, cuts: Mapping[str, str]) -> list[Name]:
    """The names of a group whole, or else cut, or else none."""
    first = min(group)
    first = first._replace(right=max(one.right for one in group))
    weighty = first._replace(rank=OUTER) if len(group) > 1 and first.rank == CHOSEN else first
    may_reach = len({one.right for one in group}) == 1
    for cut in (False, True):
        texts = [(JOINT if at else "") + (_cut(one, cuts) if cut else one.text) for at, one in enumerate(group)]
        widths = [room.width_of(text) for text in texts]
        left = _fit(first, sum(widths), room, len(group) > 1)
        if left is not None and ((cut and may_reach) or not _reaches_over(weighty, left + sum(widths), room)):
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
