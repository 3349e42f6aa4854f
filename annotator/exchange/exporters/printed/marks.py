"""Spans in a text, as HTML: a numbered bracket at each end, and below the words a line for each span on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from html import escape
from typing import NamedTuple

MOST_LANES = 6
"""Lines below the words; a span above that number shares the last one."""

_JOINER = "\u2060"
"""Between two characters: no line ends here."""


class Mark(NamedTuple):
    """A span, or a piece of one, on ``[start, end)`` of a text in code points; ``colour`` is #rrggbb.

    ``lane`` is the line below the words that it has for itself; ``goes_on``: it is not the span's first piece.
    """

    number: int
    start: int
    end: int
    name: str
    colour: str
    lane: int = 0
    goes_on: bool = False


class Line(NamedTuple):
    """A line of a text as HTML, and how many lines below its words the marks in it need."""

    html: str
    lanes: int


def in_lanes(marks: Iterable[Mark]) -> list[Mark]:
    """The marks in text order, each in the lowest lane that is free where it begins; long ones go first."""
    free: list[int] = []
    taken: list[tuple[int, int]] = []
    found: list[Mark] = []
    lanes = 0
    for mark in sorted(marks, key=lambda each: (each.start, -each.end, each.number)):
        while taken and taken[0][0] <= mark.start:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, lanes = lanes, lanes + 1
        heappush(taken, (mark.end, lane))
        found.append(mark._replace(lane=min(lane, MOST_LANES - 1)))
    return found


def marked_lines(text: str, marks: Sequence[Mark]) -> list[Line]:
    """Each line of the text, with what of the marks stands in it."""
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    closing: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    breaks = {at for at, each in enumerate(text) if each == "\n"}
    points = sorted({0, len(text), *opening, *closing, *breaks, *(at + 1 for at in breaks)})
    found: list[Line] = []
    pieces: list[str] = []
    lanes = 0
    on: list[Mark] = []
    """Those that the point lies in, the innermost last."""
    for point, after in zip(points, [*points[1:], len(text)]):
        for mark in sorted(closing[point], key=on.index, reverse=True):
            pieces.append(_bracket(mark, closes=True))
            on.remove(mark)
        for mark in opening[point]:
            pieces.append(_bracket(mark))
            on.append(mark)
        if point in breaks:
            found.append(Line("".join(pieces), lanes))
            pieces, lanes = [], 0
        elif point < len(text):
            pieces.append(_words(text[point:after], on))
            lanes = max(lanes, *(mark.lane + 1 for mark in on), 0)
    return [*found, Line("".join(pieces), lanes)]


def _bracket(mark: Mark, *, closes: bool = False) -> str:
    """It never breaks, and stays with the words at its side; Qt knows that from the characters alone."""
    said = f"{mark.number}]" if closes else f"[{mark.number}{'…' if mark.goes_on else ' ' + mark.name}"
    whole = _JOINER.join(said.replace(" ", "\u00a0"))
    whole = _JOINER + whole if closes else whole + _JOINER
    return f'<sup class="m" style="color: {mark.colour}">{escape(whole)}</sup>'


def _words(words: str, on: Sequence[Mark]) -> str:
    """The words in the tint of the innermost mark, over the lines of all."""
    said = escape(words)
    if not on:
        return said
    inner = min(reversed(on), key=lambda each: each.end - each.start)
    said = f'<span style="background-color: {tint(inner.colour)}">{said}</span>'
    for mark in sorted(on, key=lambda each: each.lane):
        said = f'<span class="u u{mark.lane}" style="border-color: {mark.colour}">{said}</span>'
    return said


def tint(colour: str, share: float = 0.14) -> str:
    """The colour laid thinly over white paper."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 + (each - 255) * share):02x}" for each in parts)
