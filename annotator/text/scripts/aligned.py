"""A converted text with its map, and how such texts are taken apart and put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.text.offsets import OffsetMap, Unit


@dataclass(frozen=True, slots=True)
class Aligned:
    """A converted text and the map from the text it was made of, both in code points."""

    text: str
    map: OffsetMap


class Part(NamedTuple):
    """``length`` code points that became ``text``; the units count from the beginning of both."""

    length: int
    text: str
    units: Sequence[Unit] = ()


def replaced(text: str, becomes: str) -> Part:
    """A part that somebody decided: code point for code point where the lengths agree, otherwise one unit."""
    units = () if len(text) == len(becomes) else ((0, len(text), 0, len(becomes)),)
    return Part(len(text), becomes, units)


def whole(aligned: Aligned) -> Part:
    return Part(aligned.map.len_a, aligned.text, aligned.map.units)


def parts_of(aligned: Aligned, ranges: Iterable[tuple[int, int]]) -> Iterator[Part]:
    """What became of ascending ranges of the first text, none of which cuts a unit."""
    units = aligned.map.units
    at = shift = 0
    for start, end in ranges:
        while at < len(units) and units[at][1] <= start:
            shift = units[at][3] - units[at][1]
            at += 1
        first, there = at, start + shift
        while at < len(units) and units[at][1] <= end:
            shift = units[at][3] - units[at][1]
            at += 1
        inner = [(a - start, b - start, c - there, d - there) for a, b, c, d in units[first:at]]
        yield Part(end - start, aligned.text[there : end + shift], inner)


def joined(parts: Iterable[Part]) -> Aligned:
    """The parts one after the other."""
    texts: list[str] = []
    units: list[Unit] = []
    here = there = 0
    for length, text, inner in parts:
        texts.append(text)
        units += [(here + a, here + b, there + c, there + d) for a, b, c, d in inner]
        here, there = here + length, there + len(text)
    return Aligned("".join(texts), OffsetMap(here, there, tuple(units)))
