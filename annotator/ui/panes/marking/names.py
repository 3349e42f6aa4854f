"""Where the short names of labels stand in the gap above a line, so that none covers another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

SPACE = 4.0
"""Least distance between two names, in pixels."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A name that wants to stand at ``left`` in a line, and may move right as far as ``right``; low ``rank`` first."""

    rank: int
    line: int
    left: float
    right: float
    text: str
    colour: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name that found room, at ``left`` in line ``line``, in pixels."""

    line: int
    left: float
    width: float
    text: str
    colour: str


def place_names(wishes: Iterable[Wish], limit: float, width_of: Callable[[str], float]) -> list[Name]:
    """Give each wish its place by rank and then from the left: moved or cut to one character when crowded, or left out.

    ``limit`` is the right edge of the text in pixels.
    """
    placed: dict[int, list[Name]] = {}
    for wish in sorted(wishes, key=lambda one: (one.rank, one.line, one.left)):
        line = placed.setdefault(wish.line, [])
        found = next(
            (name for text in (wish.text, wish.text[:1]) if (name := _try(wish, text, line, limit, width_of))), None
        )
        if found:
            line.append(found)
    return [name for line in placed.values() for name in line]


def _try(wish: Wish, text: str, placed: list[Name], limit: float, width_of: Callable[[str], float]) -> Name | None:
    width = width_of(text)
    left = min(wish.left, limit - width)
    while blocker := _blocker(left, width, placed):
        left = blocker.left + blocker.width + SPACE
        if left + width > min(limit, max(wish.right, wish.left + 1)):
            return None
    return Name(wish.line, left, width, text, wish.colour)


def _blocker(left: float, width: float, placed: list[Name]) -> Name | None:
    return next(
        (one for one in placed if one.left < left + width + SPACE and left < one.left + one.width + SPACE), None
    )
