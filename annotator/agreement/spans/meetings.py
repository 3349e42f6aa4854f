"""Which spans of two coders share characters, in any number of articles at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import numpy as np

from annotator.agreement.codings import Range
from annotator.agreement.measures import Question
from annotator.agreement.spans.arrays import Bools, Ints, SpanArrays, shared_characters

_AT_ONCE = 1 << 20  # how many meetings are looked at together: bounds the memory


class Met(NamedTuple):
    """Places of two spans of two coders, the earlier coder's of the question first, and the number of the pair."""

    first: Ints
    second: Ints
    pair: Ints


def pair_numbers(coders: int) -> Ints:
    """(coders, coders): the place of each pair in the question's pairs, whichever of the two comes first."""
    number = np.zeros((coders, coders), dtype=np.int64)
    for at, (first, second) in enumerate(combinations(range(coders), 2)):
        number[first, second] = number[second, first] = at
    return number


def meetings(group: Ints, start: Ints, end: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Every two of one group whose envelopes share a character, each once, as two places; some whole groups at a time.

    The arrays are sorted by group and start.
    """
    count = len(group)
    if not count:
        return
    width = int(end.max()) + 2
    beyond: Ints = np.searchsorted(group * width + start, group * width + np.maximum(end, start + 1)).astype(np.int64)
    many: Ints = beyond - np.arange(count) - 1
    total = np.zeros(count + 1, dtype=np.int64)
    total[1:] = np.cumsum(many)
    new = np.ones(count + 1, dtype=bool)
    new[1:-1] = group[1:] != group[:-1]
    edges: Ints = np.flatnonzero(new)[1:].astype(np.int64)
    so_far: Ints = total[edges]
    begin = 0
    while begin < count:
        most = int(total[begin]) + _AT_ONCE
        fits = int(np.searchsorted(so_far, most, side="right")) - 1
        after = int(np.searchsorted(edges, begin, side="right"))
        stop = int(edges[max(fits, after)])
        first = np.repeat(np.arange(begin, stop), many[begin:stop])
        nth = np.arange(len(first)) - (total[first] - total[begin])
        yield first, first + 1 + nth
        begin = stop


def of_two(question: Question, coder: Ints, one: Ints, other: Ints) -> Met:
    """Meetings of two coders; those of one coder with themself are left out."""
    by_one, by_other = coder[one], coder[other]
    apart = np.flatnonzero(by_one != by_other)
    swap = (by_one > by_other)[apart]
    one, other = one[apart], other[apart]
    pair = pair_numbers(len(question.coders))[by_one[apart], by_other[apart]]
    return Met(np.where(swap, other, one), np.where(swap, one, other), pair)


def vertices(question: Question, coder: Ints, met: Met) -> tuple[Ints, Ints]:
    """The ends of each meeting as numbers for a matching: a span is another one for each coder that it is held to."""
    begin = int(min(met.first.min(), met.second.min())) if len(met.first) else 0
    left = (met.first - begin) * len(question.coders) + coder[met.second]
    return left, (met.second - begin) * len(question.coders) + coder[met.first]


def really(spans: SpanArrays, met: Met) -> Met:
    """Without those where the pieces of a discontinuous span pass the other by."""
    doubtful = np.flatnonzero((spans.shape[met.first] > 0) | (spans.shape[met.second] > 0))
    if not doubtful.size:
        return met
    keep = np.ones(len(met.first), dtype=bool)
    for at in doubtful.tolist():
        one, other = parts_of(spans, int(met.first[at])), parts_of(spans, int(met.second[at]))
        keep[at] = shared_characters(one, other) > 0
    return Met(*(column[keep] for column in met))


def parts_of(spans: SpanArrays, at: int) -> tuple[Range, ...]:
    """The ranges of the span at this place."""
    return spans.shapes[int(spans.shape[at])] or ((int(spans.start[at]), int(spans.end[at])),)


def on_the_same(spans: SpanArrays, met: Met) -> Bools:
    """On the same characters; the nth time that one coder marked them goes with the other's nth."""
    first, second = met.first, met.second
    found = spans.start[first] == spans.start[second]
    for column in (spans.end, spans.shape, spans.repeat):
        found &= column[first] == column[second]
    return found


def also_in(ends: Ints, given: Ints) -> Bools:
    """Which of the ends are among those given."""
    there = np.zeros(int(ends.max(initial=-1)) + 1, dtype=bool)
    there[given] = True
    return there[ends]
