"""Which span of one coder answers which of another's, in one place of one article: the rule of confusion by spans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.agreement.codings import CodedSpan, Range
from annotator.agreement.spans.arrays import plain_parts, shared_characters


class Content(NamedTuple):
    """What a span says: its characters, and the place of its label in the question. Sorts in the order of the text.

    ``ranges`` only where it has several pieces. Equal where two coders marked the same.
    """

    start: int
    end: int
    ranges: tuple[Range, ...]
    label: int

    @property
    def parts(self) -> tuple[Range, ...]:
        return self.ranges or ((self.start, self.end),)

    @property
    def size(self) -> int:
        """In characters."""
        return sum(end - start for start, end in self.parts)


def content(span: CodedSpan, places: Mapping[str, int]) -> Content:
    """What a span says; ``places`` are those of the labels in the question."""
    parts = plain_parts(span)
    return Content(parts[0][0], parts[-1][1], parts if len(parts) > 1 else (), places[span.label])


def paired(first: Sequence[Content], second: Sequence[Content]) -> list[tuple[int | None, int | None]]:
    """Places in first and second that answer each other; None on one side where nothing does."""
    ranked: list[tuple[int, float, Content, Content, int, int]] = []
    for at, one in enumerate(first):
        for to, other in enumerate(second):
            if one == other:
                ranked.append((0, 0.0, one, one, at, to))
            elif common := _common(one, other):
                share = common / (one.size + other.size - common)
                ranked.append((1 if one.label == other.label else 2, -share, min(one, other), max(one, other), at, to))
    free, open_ = set(range(len(first))), set(range(len(second)))
    found: list[tuple[int | None, int | None]] = []
    for *_, at, to in sorted(ranked):
        if at in free and to in open_:
            free.remove(at)
            open_.remove(to)
            found.append((at, to))
    return [*found, *((at, None) for at in sorted(free)), *((None, to) for to in sorted(open_))]


def _common(one: Content, other: Content) -> int:
    inner = min(one.end, other.end) - max(one.start, other.start)
    if inner <= 0 or not (one.ranges or other.ranges):
        return max(inner, 0)
    return shared_characters(one.parts, other.parts)
