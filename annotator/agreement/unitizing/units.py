"""Units: what each coder marked in each room, overlaps of one label joined, places counted in characters that count.

A room is an article with those of its coders who are compared there on the same labels: one an article, more only
where coders did not look for the same ones.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, combinations_with_replacement
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.codings import CodedArticle, Range
from annotator.agreement.measures import Question

Ints = NDArray[np.int64]


class Room(NamedTuple):
    """Coders (their places in the question) of an article; every one of ``ours`` is compared with every other one of
    ``theirs``, on ``labels`` (places in the question)."""

    article: int
    ours: frozenset[int]
    theirs: frozenset[int]
    labels: frozenset[int]


class Units(NamedTuple):
    """Parallel arrays (units,), sorted by room, coder, label, start; ``start`` and ``end`` count the characters of the
    article's zones alone, so that a unit across a hole between two zones is one."""

    room: Ints
    coder: Ints
    label: Ints
    start: Ints
    end: Ints

    def of(self, first: int, last: int) -> Units:
        """Those of rooms first to last (without), which are counted from nought then."""
        some = slice(*np.searchsorted(self.room, [first, last]))
        return Units(self.room[some] - first, self.coder[some], self.label[some], self.start[some], self.end[some])


def rooms_of(question: Question) -> list[Room]:
    """The rooms of all articles that two coders have in common."""
    every = frozenset(range(len(question.labels)))
    rooms: list[Room] = []
    for row, article in enumerate(question.articles):
        present = [place for place, coder in enumerate(question.coders) if coder in article.spans]
        if len(present) < 2:
            continue
        if not article.looked_for:
            rooms.append(Room(row, frozenset(present), frozenset(present), every))
            continue
        looked: dict[frozenset[int], set[int]] = {}
        for place in present:
            coder = question.coders[place]
            labels = frozenset(at for at, label in enumerate(question.labels) if article.coded_by(coder, label))
            looked.setdefault(labels, set()).add(place)
        for one, other in combinations_with_replacement(looked, 2):
            room = Room(row, frozenset(looked[one]), frozenset(looked[other]), one & other)
            if room.labels and len(room.ours | room.theirs) > 1:
                rooms.append(room)
    return rooms


def length_of(article: CodedArticle) -> int:
    """How many of its characters count."""
    return sum(end - start for start, end in article.zones) if article.zones else article.length


def units_of(question: Question, rooms: Sequence[Room]) -> Units:
    """Every range of every span that a room compares, as it was marked; the ranges of a discontinuous span are units
    apart, as a unit has no holes."""
    place = {label: at for at, label in enumerate(question.labels)}.get
    rows: list[tuple[int, int, int, int, int]] = []
    for number, room in enumerate(rooms):
        article = question.articles[room.article]
        first = len(rows)
        for coder in room.ours | room.theirs:
            spans = article.spans[question.coders[coder]]
            rows += [(number, coder, place(s.label, -1), s.start, s.end) for s in spans if not s.ranges]
            rows += [(number, coder, place(s.label, -1), a, b) for s in spans for a, b in s.ranges]
        if article.zones:
            counted = _places(article.zones)
            rows[first:] = [(n, who, what, counted(a), counted(b)) for n, who, what, a, b in rows[first:]]
    room_, coder, label, start, end = np.array(rows, dtype=np.int64).reshape(len(rows), 5).T
    asked = np.zeros((len(rooms), len(question.labels) + 1), dtype=np.bool_)  # the last is any other label
    for number, room in enumerate(rooms):
        asked[number, list(room.labels)] = True
    reach = np.array([length_of(question.articles[room.article]) for room in rooms], dtype=np.int64)[room_]
    start, end = np.clip(start, 0, reach), np.clip(end, 0, reach)
    kept = asked[room_, label] & (start < end)
    return Units(room_[kept], coder[kept], label[kept], start[kept], end[kept])


def joined(units: Units, by_label: bool) -> Units:
    """Units of one coder (``by_label``: and one label) that overlap become one; those that only touch stay apart.

    Without ``by_label`` all labels count as one, which is nought then: relevant matter.
    """
    if not len(units.room):
        return units
    label = units.label if by_label else np.zeros_like(units.label)
    order = np.lexsort((units.end, units.start, label, units.coder, units.room))
    room, coder, label, start, end = (each[order] for each in (units.room, units.coder, label, units.start, units.end))
    other = (room[1:] != room[:-1]) | (coder[1:] != coder[:-1]) | (label[1:] != label[:-1])
    run = np.concatenate([[0], np.cumsum(other)]) * (int(end.max()) + 1)
    reach = np.maximum.accumulate(end + run) - run
    first = np.flatnonzero(np.concatenate([[True], other | (start[1:] >= reach[:-1])]))
    return Units(room[first], coder[first], label[first], start[first], np.maximum.reduceat(end, first))


def _places(zones: Sequence[Range]) -> Callable[[int], int]:
    """Source place -> how many characters of the zones stand before it."""
    starts = [start for start, _ in zones]
    before = [0, *accumulate(end - start for start, end in zones)]

    def counted(place: int) -> int:
        zone = bisect_right(starts, place) - 1
        return before[zone] + min(place, zones[zone][1]) - zones[zone][0] if zone >= 0 else 0

    return counted
