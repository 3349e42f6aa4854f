"""How many spans each label has, how long they are, and which labels stand together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate

from annotator.model.annotation import Range
from annotator.session.figures.counting import (
    Check,
    Counted,
    count_spans,
    labels_in_order,
    lengths_as_read,
    no_check,
)
from annotator.session.figures.nouns import (
    CooccurrenceFigure,
    LabelCount,
    LabelFigure,
    LabelLengths,
    LengthBin,
    LengthFigure,
    Pair,
    Together,
)
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.store.reads import figures as rows

EDGES = ((1, 1), (2, 2), (3, 3), (4, 4), (5, 6), (7, 8), (9, 12), (13, 16), (17, 24), (25, 32), (33, 48), (49, 64),
         (65, 96), (97, 128), (129, 256), (257, 0))  # fmt: skip
"""Bins that a name, a phrase, a clause and a paragraph all fit into: two to each doubling."""


def spans_by_label(
    session: Session, check: Check | None = None, coder: str = "", counted: Counted | None = None
) -> LabelFigure:
    """Confirmed and pending spans of each label. ``counted`` is what `count_spans` gave for the same coder."""
    counted = counted or count_spans(session, check, coder)
    bars = tuple(
        LabelCount(
            label,
            counted.spans[label] - counted.pending[label],
            counted.pending[label],
            counted.articles[label],
            *(Query(label=label, coder=coder, state=state) for state in ("", "confirmed", "pending")),
        )
        for label in labels_in_order(session, counted.spans)
    )
    return LabelFigure(counted.total, bars)


def lengths(
    session: Session, check: Check | None = None, coder: str = "", counted: Counted | None = None
) -> LengthFigure:
    """Histograms of lengths as they are read, in code points, with quartiles; of a discontinuous span parts add up."""
    counted = counted or count_spans(session, check, coder)
    as_read = lengths_as_read(session, counted, check, coder)
    together: Counter[int] = sum(as_read.values(), Counter[int]())
    edges = _used_edges(min(together, default=1), max(together, default=0))
    labels = tuple(
        _lengths_of(label, as_read[label], edges, coder)
        for label in labels_in_order(session, as_read)
        if label in as_read
    )
    return LengthFigure(edges, _lengths_of("", together, edges, coder) if together else None, labels)


def cooccurrence(
    session: Session, check: Check | None = None, coder: str = "", counted: Counted | None = None
) -> CooccurrenceFigure:
    """Pairs of labels by overlapping spans of one layer (nested ones too) and by articles that have both.

    Of a label with itself ``articles`` are those that have it.
    """
    check = check or no_check
    counted = counted or count_spans(session, check, coder)
    check()
    overlaps = _overlaps(session, check, coder)
    labels = labels_in_order(session, counted.spans)
    place = {label: at for at, label in enumerate(labels)}
    articles = Counter({(label, label): n for label, n in counted.articles.items()})
    for (one, other), n in counted.together.items():
        articles[(one, other) if place[one] < place[other] else (other, one)] += n
    ordered = Counter[tuple[str, str]]()
    for (one, other), n in overlaps.items():
        ordered[(one, other) if place[one] <= place[other] else (other, one)] += n
    pairs = tuple(
        Pair(
            one,
            other,
            ordered[one, other],
            articles[one, other],
            Query(label=one, with_label=other, coder=coder),
            Together(one, other, coder),
        )
        for one, other in sorted(
            {pair for pair, n in (*articles.items(), *ordered.items()) if n},
            key=lambda pair: (place[pair[0]], place[pair[1]]),
        )
    )
    return CooccurrenceFigure(tuple(labels), pairs)


def _used_edges(shortest: int, longest: int) -> tuple[tuple[int, int], ...]:
    """The bins up to the one that the longest span falls into; from 0 where a repair took away all of a span."""
    used = tuple(each for each in EDGES if each[0] <= max(1, longest))
    return used if shortest or not longest else ((0, 1), *used[1:])


def _lengths_of(label: str, spans: Counter[int], edges: tuple[tuple[int, int], ...], coder: str) -> LabelLengths:
    ordered = sorted(spans.items())
    bins = tuple(
        LengthBin(
            least,
            most,
            sum(n for length, n in ordered if least <= length and (most == 0 or length <= most)),
            Query(label=label, coder=coder, least_length=least, most_length=most),
        )
        for least, most in edges
    )
    total, shortest, longest = spans.total(), ordered[0][0], ordered[-1][0]
    every = Query(label=label, coder=coder)
    return LabelLengths(
        label,
        total,
        shortest,
        _quantile(ordered, total, 1),
        _quantile(ordered, total, 2),
        _quantile(ordered, total, 3),
        longest,
        sum(length * n for length, n in ordered) / total,
        bins,
        every._replace(least_length=1) if shortest else every._replace(most_length=max(1, longest)),
    )


def _quantile(ordered: list[tuple[int, int]], total: int, quarter: int) -> float:
    """A quartile by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, 1996)."""
    at, rest = divmod((total - 1) * quarter, 4)
    ends = list(accumulate(n for _, n in ordered))
    below, above = (
        next(length for (length, _), end in zip(ordered, ends, strict=True) if rank < end)
        for rank in (at, min(at + 1, total - 1))
    )
    return below + (above - below) * rest / 4


def _overlaps(session: Session, check: Check, coder: str) -> Counter[tuple[str, str]]:
    project = session.project
    layers = rows.hand_layers(project, coder)
    name = project.names.label_of
    found = Counter[tuple[str, str]]()
    for one, other, n in rows.overlapping_pairs(project, layers):
        found[name[one], name[other]] += n
    check()
    for one, other, parts, other_parts in rows.pairs_of_parts(project, layers):
        if not _share_a_place(parts, other_parts):
            found[name[one], name[other]] -= 1
    return found


def _share_a_place(parts: Iterable[Range], others: Iterable[Range]) -> bool:
    others = tuple(others)
    return any(start < end2 and start2 < end for start, end in parts for start2, end2 in others)
