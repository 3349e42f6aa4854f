"""The spans of a question as sorted arrays: what counting over all pairs at once needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.codings import CodedSpan, Range
from annotator.agreement.measures import Question

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


class SpanArrays(NamedTuple):
    """Spans of the question's coders and labels that the coder looked for, one entry a span in each array (n,).

    Sorted by article, label, start, end, shape, coder (numbers are places in the question). ``shape`` is 0 for a span
    in one piece, else ``shapes[shape]`` are its ranges; spans with equal start, end and shape lie on the same
    characters. ``repeat`` counts up where a coder marked the very same thing again. ``size`` is in characters.
    ``looked`` (articles, coders, labels): whether the coder is done with the article and looked for the label.
    """

    article: Ints
    coder: Ints
    label: Ints
    start: Ints
    end: Ints
    shape: Ints
    repeat: Ints
    size: Ints
    shapes: Sequence[tuple[Range, ...]]
    looked: Bools


class Pieces(NamedTuple):
    """What each coder marked with each label, overlaps joined, inside the zones; sorted by article, label, start."""

    article: Ints
    coder: Ints
    label: Ints
    start: Ints
    end: Ints


def plain_parts(span: CodedSpan) -> tuple[Range, ...]:
    """Its ranges in order, those that touch or overlap as one."""
    if len(span.ranges) < 2:
        return span.parts
    joined: list[Range] = []
    for start, end in sorted(span.ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def shared_characters(first: Sequence[Range], second: Sequence[Range]) -> int:
    """How many characters lie in both; each is in order and disjoint."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in first for c, d in second)


def span_arrays(question: Question) -> SpanArrays:
    """All spans that count: of labels that the question does not ask for, or the coder did not look for, none."""
    looked = _looked(question)
    article, coder, spans = _listed(question)
    place = {label: at for at, label in enumerate(question.labels)}
    start, end, labels, ranges = _columns(spans)
    label = np.fromiter((place.get(name, -1) for name in labels), np.int64, len(spans))
    shape, shapes = _shapes(spans, ranges, start, end)
    keep = (label >= 0) & looked[article, coder, label]
    shape_size = np.array([sum(b - a for a, b in parts) for parts in shapes], dtype=np.int64)
    size = np.where(shape > 0, shape_size[shape], end - start)
    columns = [column[keep] for column in (article, coder, label, start, end, shape, size)]
    article, coder, label, start, end, shape, size = _sorted(columns, question, len(shapes))
    repeat = _repeats(article, coder, label, start, end, shape)
    return SpanArrays(article, coder, label, start, end, shape, repeat, size, shapes, looked)


def _listed(question: Question) -> tuple[Ints, Ints, list[CodedSpan]]:
    spans: list[CodedSpan] = []
    places: list[tuple[int, int]] = []
    many: list[int] = []
    for at, article in enumerate(question.articles):
        for of, coder in enumerate(question.coders):
            found = article.spans.get(coder)
            if found:
                spans.extend(found)
                places.append((at, of))
                many.append(len(found))
    where = np.repeat(np.array(places, dtype=np.int64).reshape(-1, 2), many, axis=0)
    return where[:, 0], where[:, 1], spans


def _columns(spans: list[CodedSpan]) -> tuple[Ints, Ints, Iterator[str], Sequence[tuple[Range, ...]]]:
    start, end = (np.fromiter(map(itemgetter(at), spans), np.int64, len(spans)) for at in (0, 1))
    return start, end, map(itemgetter(2), spans), [*map(itemgetter(3), spans)]


def _shapes(
    spans: list[CodedSpan], ranges: Sequence[tuple[Range, ...]], start: Ints, end: Ints
) -> tuple[Ints, Sequence[tuple[Range, ...]]]:
    """Numbers of the ranges of spans in several pieces, in their order; start and end are mended to go with them."""
    shape = np.zeros(len(spans), dtype=np.int64)
    parts = {at: plain_parts(spans[at]) for at, given in enumerate(ranges) if given}
    several = {found for found in parts.values() if len(found) > 1}
    shapes: list[tuple[Range, ...]] = [(), *sorted(several)]
    number = {found: at for at, found in enumerate(shapes)}
    for at, found in parts.items():
        shape[at] = number.get(found, 0)
        start[at], end[at] = found[0][0], found[-1][1]
    return shape, shapes


def _sorted(columns: list[Ints], question: Question, shapes: int) -> list[Ints]:
    article, coder, label, start, end, shape, _ = columns
    width = int(end.max(initial=0)) + 2
    where = (article * len(question.labels) + label) * width + start
    what = (end * shapes + shape) * len(question.coders) + coder
    order = np.lexsort((what, where))
    return [column[order] for column in columns]


def _repeats(*columns: Ints) -> Ints:
    """Of rows in order, how many equal ones stand before each."""
    count = len(columns[0])
    new = np.zeros(count, dtype=bool)
    new[:1] = True
    for column in columns:
        new[1:] |= column[1:] != column[:-1]
    at = np.arange(count)
    return at - np.maximum.accumulate(np.where(new, at, 0))


def _looked(question: Question) -> Bools:
    looked = np.zeros((len(question.articles), len(question.coders), len(question.labels)), dtype=bool)
    for at, article in enumerate(question.articles):
        for of, coder in enumerate(question.coders):
            if coder in article.spans:
                only = article.looked_for.get(coder)
                looked[at, of] = True if only is None else [label in only for label in question.labels]
    return looked


def pieces(question: Question, spans: SpanArrays) -> Pieces:
    """The characters of each coder and label, each once however many spans cover it, inside the articles' zones."""
    owner, start, end = _ranges(spans)
    article, coder, label = spans.article[owner], spans.coder[owner], spans.label[owner]
    group = (article * len(question.labels) + label) * len(question.coders) + coder
    width = int(end.max(initial=0)) + 1
    order = np.argsort(group * width + start, kind="stable")
    group, start, end = group[order], start[order], end[order]
    reach = np.maximum.accumulate(group * width + end) if len(group) else group
    new = np.ones(len(group), dtype=bool)
    new[1:] = group[1:] * width + start[1:] > reach[:-1]
    heads = np.flatnonzero(new)
    tails = np.concatenate([heads[1:], [len(group)]])[: len(heads)] - 1
    group, start, end = group[heads], start[heads], reach[tails] - group[heads] * width
    rest, coder = np.divmod(group, len(question.coders))
    article, label = np.divmod(rest, len(question.labels))
    found = _in_zones(question, Pieces(article, coder, label, start, end))
    order = np.lexsort((found.start, found.article * len(question.labels) + found.label))
    return Pieces(*(column[order] for column in found))


def _ranges(spans: SpanArrays) -> tuple[Ints, Ints, Ints]:
    """Every range of every span: the span's place, start, end."""
    whole = np.flatnonzero(spans.shape == 0)
    broken = np.flatnonzero(spans.shape)
    parts = [spans.shapes[int(at)] for at in spans.shape[broken]]
    edges = np.array([*chain.from_iterable(parts)], dtype=np.int64).reshape(-1, 2)
    owner = np.concatenate([whole, np.repeat(broken, [len(found) for found in parts])])
    start = np.concatenate([spans.start[whole], edges[:, 0]])
    return owner, start, np.concatenate([spans.end[whole], edges[:, 1]])


def _in_zones(question: Question, found: Pieces) -> Pieces:
    if not any(article.zones for article in question.articles) or not len(found.start):
        return found
    far = int(found.end.max()) + 1
    zones = [(at, *zone) for at, article in enumerate(question.articles) for zone in article.zones or ((0, far),)]
    at, start, end = np.array(zones, dtype=np.int64).T
    width = max(far, int(end.max())) + 1
    first = np.searchsorted(at * width + end, found.article * width + found.start, side="right")
    last = np.searchsorted(at * width + start, found.article * width + found.end)
    many = np.maximum(last - first, 0)
    owner = np.repeat(np.arange(len(many)), many)
    zone = np.repeat(first, many) + np.arange(len(owner)) - np.repeat(np.cumsum(many) - many, many)
    start, end = np.maximum(start[zone], found.start[owner]), np.minimum(end[zone], found.end[owner])
    return Pieces(found.article[owner], found.coder[owner], found.label[owner], start, end)
