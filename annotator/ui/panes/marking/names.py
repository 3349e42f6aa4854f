"""Where the short names of labels stand in the gap above a line, so that none covers another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import NamedTuple

SPACE = 4.0
"""Least distance between two names, in pixels."""
JOINT = "·"
"""Stands between the names of annotations that begin and end together."""


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


def place_names(wishes: Iterable[Wish], limit: float, width_of: Callable[[str], float]) -> list[Name]:
    """Give each wish its place by rank and then from the left: moved or cut to one character when crowded, or left out.

    Wishes for one and the same place stand side by side, with a dot between, where that hides no other name's start.
    ``limit`` is the right edge of the text in pixels.
    """
    alike: dict[tuple[int, float, float], list[Wish]] = {}
    for wish in wishes:
        alike.setdefault((wish.line, wish.left, wish.right), []).append(wish)
    groups = sorted(alike.values(), key=min)
    placed: dict[int, list[Name]] = {}
    for group in groups:
        line = placed.setdefault(group[0].line, [])
        found = _try_all(group, groups, line, limit, width_of) if len(group) > 1 else []
        line += found or _try_cut([min(group)], None, line, limit, width_of)
    return [name for line in placed.values() for name in line]


def _try_all(
    group: list[Wish], groups: list[list[Wish]], placed: list[Name], limit: float, width_of: Callable[[str], float]
) -> list[Name]:
    """The names of several wishes for one place, as far as the next place where a name may stand."""
    one = group[0]
    after = (other[0].left - SPACE for other in groups if other[0].line == one.line and other[0].left > one.left)
    return _try_cut(group, max(one.right, min(after, default=limit)), placed, limit, width_of)


def _try_cut(
    group: list[Wish], room: float | None, placed: list[Name], limit: float, width_of: Callable[[str], float]
) -> list[Name]:
    """The names of a group whole, or else cut to one character each, or else none."""
    for cut in (None, 1):
        texts = [(JOINT if at else "") + one.text[:cut] for at, one in enumerate(group)]
        widths = [width_of(text) for text in texts]
        whole = sum(widths)
        left = _try(group[0], whole, placed, limit)
        if left is not None and (room is None or left + whole <= room):
            edges = accumulate(widths, initial=left)
            return [Name(one.line, *each, one.colour) for one, each in zip(group, zip(edges, widths, texts))]
    return []


def _try(wish: Wish, width: float, placed: list[Name], limit: float) -> float | None:
    """Where something that wide may stand, in pixels."""
    left = min(wish.left, limit - width)
    while blocker := _blocker(left, width, placed):
        left = blocker.left + blocker.width + SPACE
        if left + width > min(limit, max(wish.right, wish.left + 1)):
            return None
    return left


def _blocker(left: float, width: float, placed: list[Name]) -> Name | None:
    return next(
        (one for one in placed if one.left < left + width + SPACE and left < one.left + one.width + SPACE), None
    )
