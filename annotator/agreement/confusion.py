"""Which label one coder gave where another gave which: by characters, and by spans matched by overlap.

Both tables have a last row and column for nothing. What a coder marked is never dropped: a row adds up to all that the
first coder marked with the label, a column to all that the second did, however spans overlap and nest.

By characters, what both gave a character agrees, label by label. Of the labels that only one of them gave it, m by the
first and n by the second, each pair counts 1/max(m, n), and what is left of each label stands against nothing.

By spans, each span answers one of the other coder's at most, or nothing. Pairs are taken in this order: same label and
same characters; same label, by the share of characters in common (of all that either covers); another label, by that
share; equal shares by what stands first in the text, then by the order of labels. So labels of spans confuse only where
no span of the same label is to be had.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from annotator.agreement.measures import Floats, Question
from annotator.agreement.spans.arrays import (
    Bools,
    Ints,
    Pieces,
    SpanArrays,
    pieces,
    shared_characters,
    span_arrays,
)
from annotator.agreement.spans.matching import by_itself, in_order
from annotator.agreement.spans.meetings import (
    Met,
    also_in,
    meetings,
    of_two,
    on_the_same,
    pair_numbers,
    parts_of,
    really,
    vertices,
)

NOTHING = ""
Pair = tuple[str, str]
_WORD = 60  # labels to a whole number of 64 bits


class Confusion(NamedTuple):
    """Counts (labels + 1, labels + 1): rows are the first coder's labels, columns the second's; the last is nothing.

    Where no span is there is nothing to count, so by spans the corner of nothing and nothing is 0.
    """

    first: str
    second: str
    labels: tuple[str, ...]
    cells: Floats

    def cell(self, of_first: str, of_second: str) -> float:
        """What stands in one cell; NOTHING names the last row or column."""
        names = (*self.labels, NOTHING)
        return float(self.cells[names.index(of_first), names.index(of_second)])


class _Sets(NamedTuple):
    """What labels each coder gave from where on: ``edges`` and ``ids`` for each coder, ``members`` (ids, labels).

    Edges are article * width + place; the set of id 0 is empty.
    """

    width: int
    edges: Sequence[Ints]
    ids: Sequence[Ints]
    members: Bools


def by_characters(question: Question, pairs: Sequence[Pair] | None = None) -> list[Confusion]:
    """The table of each pair (all of the question's unless given), in characters of the zones that both coded."""
    pairs = question.pairs if pairs is None else pairs
    question = _only(question, pairs)
    spans = span_arrays(question)
    sets = _label_sets(question, pieces(question, spans))
    text = np.array([sum(b - a for a, b in each.zones) if each.zones else each.length for each in question.articles])
    place = {coder: at for at, coder in enumerate(question.coders)}
    tables: list[Confusion] = []
    for first, second in pairs:
        cells = _of_characters(sets, spans.looked, text, place[first], place[second])
        tables.append(Confusion(first, second, tuple(question.labels), cells))
    return tables


def by_spans(question: Question, pairs: Sequence[Pair] | None = None) -> list[Confusion]:
    """The table of each pair (all of the question's unless given), in spans."""
    pairs = question.pairs if pairs is None else pairs
    question = _only(question, pairs)
    labels = len(question.labels)
    number = pair_numbers(len(question.coders))
    place = {coder: at for at, coder in enumerate(question.coders)}
    wanted = np.zeros(len(question.pairs), dtype=bool)
    wanted[[number[place[first], place[second]] for first, second in pairs]] = True
    spans = _by_article(span_arrays(question))
    content = _contents(spans)
    counts = np.zeros(len(wanted) * labels * labels)
    for one, other in meetings(spans.article, spans.start, spans.end):
        met = of_two(question, spans.coder, one, other)
        met = really(spans, _chosen(met, wanted[met.pair] & _both_looked(spans, met)))
        met = _answering(question, spans, content, met)
        cell = (met.pair * labels + spans.label[met.first]) * labels + spans.label[met.second]
        counts += np.bincount(cell, minlength=len(counts))
    counts, own = counts.reshape(-1, labels, labels), _marked(question, spans)
    tables: list[Confusion] = []
    for first, second in pairs:
        one, other = place[first], place[second]
        matched = counts[number[one, other]] if one < other else counts[number[one, other]].T
        both = spans.looked[:, one] & spans.looked[:, other]
        cells = _bordered(matched, (own[:, one] * both).sum(axis=0), (own[:, other] * both).sum(axis=0))
        tables.append(Confusion(first, second, tuple(question.labels), cells))
    return tables


def together(tables: Iterable[Confusion]) -> Confusion:
    """The tables of several pairs as one: their sum, read half this way and half the other, as no coder comes first."""
    given = list(tables)
    cells = np.sum([table.cells + table.cells.T for table in given], axis=0) / 2
    return Confusion("", "", given[0].labels, cells)


def _only(question: Question, pairs: Sequence[Pair]) -> Question:
    named = {coder for pair in pairs for coder in pair}
    return question._replace(coders=[coder for coder in question.coders if coder in named])


def _by_article(spans: SpanArrays) -> SpanArrays:
    """The same sorted by article and start."""
    order = np.lexsort((spans.start, spans.article))
    article, coder, label, start, end, shape, repeat, size = (column[order] for column in spans[:8])
    return SpanArrays(article, coder, label, start, end, shape, repeat, size, spans.shapes, spans.looked)


def _chosen(met: Met, keep: Bools | Ints) -> Met:
    return Met(met.first[keep], met.second[keep], met.pair[keep])


def _both_looked(spans: SpanArrays, met: Met) -> Bools:
    """Whether each of the two looked for the label that the other gave."""
    article, first, second = spans.article[met.first], spans.coder[met.first], spans.coder[met.second]
    return spans.looked[article, second, spans.label[met.first]] & spans.looked[article, first, spans.label[met.second]]


def _answering(question: Question, spans: SpanArrays, content: Ints, met: Met) -> Met:
    """Those of the meetings that are taken, by the rule above."""
    left, right = vertices(question, spans.coder, met)
    alike = spans.label[met.first] == spans.label[met.second]
    same = alike & on_the_same(spans, met)
    rest = np.flatnonzero(~same & ~also_in(left, left[same]) & ~also_in(right, right[same]))
    single = by_itself(left[rest], right[rest])
    sure, rest = rest[single], rest[~single]
    rest = rest[_ranked(spans, content, _chosen(met, rest), alike[rest])]
    taken = rest[in_order(left[rest], right[rest])]
    return _chosen(met, np.concatenate([np.flatnonzero(same), sure, taken]))


def _ranked(spans: SpanArrays, content: Ints, met: Met, alike: Bools) -> Ints:
    """The order in which meetings are taken: labels alike, then the larger share, then what stands first."""
    one, other = content[met.first], content[met.second]
    return np.lexsort((np.maximum(one, other), np.minimum(one, other), -_shares(spans, met), ~alike))


def _contents(spans: SpanArrays) -> Ints:
    """Numbers in the order of start, end, ranges, label in an article: equal where two spans say the same."""
    order = np.lexsort((spans.label, spans.shape, spans.end, spans.start, spans.article))
    new = np.zeros(len(order), dtype=bool)
    for column in (spans.article, spans.label, spans.start, spans.end, spans.shape):
        new[1:] |= np.diff(column[order]) != 0
    number = np.empty(len(order), dtype=np.int64)
    number[order] = np.cumsum(new)
    return number


def _shares(spans: SpanArrays, met: Met) -> Floats:
    """Characters in common, of all that either of the two covers (Jaccard's index)."""
    first, second = met.first, met.second
    common = np.minimum(spans.end[first], spans.end[second]) - np.maximum(spans.start[first], spans.start[second])
    for at in np.flatnonzero((spans.shape[first] > 0) | (spans.shape[second] > 0)).tolist():
        common[at] = shared_characters(parts_of(spans, int(first[at])), parts_of(spans, int(second[at])))
    return common / np.maximum(spans.size[first] + spans.size[second] - common, 1)


def _marked(question: Question, spans: SpanArrays) -> Floats:
    """How many spans each marked, (articles, coders, labels)."""
    cell = (spans.article * len(question.coders) + spans.coder) * len(question.labels) + spans.label
    return np.bincount(cell, minlength=spans.looked.size).astype(np.float64).reshape(spans.looked.shape)


def _bordered(matched: Floats, rows: Floats, columns: Floats, nothing: float = 0.0) -> Floats:
    """The table with what is left of each row and column against nothing."""
    cells = np.zeros((len(rows) + 1, len(rows) + 1))
    cells[:-1, :-1] = matched
    cells[:-1, -1] = np.round(rows - matched.sum(axis=1), 9)  # thirds add up to a little more or less than one
    cells[-1, :-1] = np.round(columns - matched.sum(axis=0), 9)
    cells[-1, -1] = nothing
    return cells


def _label_sets(question: Question, found: Pieces) -> _Sets:
    width = max([int(found.end.max(initial=0)), *(article.length for article in question.articles)], default=0) + 1
    edges: list[Ints] = []
    words: list[Ints] = []
    for coder in range(len(question.coders)):
        of = found.coder == coder
        begin = found.article[of] * width + found.start[of]
        end = found.article[of] * width + found.end[of]
        own = np.unique(np.concatenate([[-1], begin, end])).astype(np.int64)
        edges.append(own)
        words.append(_words(own, begin, end, found.label[of], len(question.labels)))
    together = np.concatenate([np.zeros((1, -(-len(question.labels) // _WORD)), dtype=np.int64), *words])
    ids = np.zeros(len(together), dtype=np.int64)
    for at in range(together.shape[1]):
        ids = _numbered(ids * len(together) + _numbered(together[:, at]))
    example = np.unique(ids, return_index=True)[1]
    label = np.arange(len(question.labels))
    members = (together[example][:, label // _WORD] >> (label % _WORD)) & 1 == 1
    return _Sets(width, edges, np.split(ids[1:], np.cumsum([len(own) for own in edges])[:-1]), members)


def _numbered(values: Ints) -> Ints:
    """Numbers from 0 in the order of the values."""
    return np.unique(values, return_inverse=True)[1].astype(np.int64)


def _words(edges: Ints, begin: Ints, end: Ints, label: Ints, labels: int) -> Ints:
    """The labels given from each edge on as bits, (edges, words); each label's pieces are disjoint."""
    words = np.zeros((len(edges), -(-labels // _WORD)), dtype=np.int64)
    bit = np.left_shift(np.int64(1), label % _WORD)
    np.add.at(words, (np.searchsorted(edges, begin), label // _WORD), bit)
    np.subtract.at(words, (np.searchsorted(edges, end), label // _WORD), bit)
    return np.cumsum(words, axis=0)


def _of_characters(sets: _Sets, looked: Bools, text: Ints, first: int, second: int) -> Floats:
    bounds = np.union1d(sets.edges[first], sets.edges[second])
    size = np.diff(bounds)
    of_first, of_second = (
        sets.ids[coder][np.searchsorted(sets.edges[coder], bounds[:-1], side="right") - 1] for coder in (first, second)
    )
    some = np.flatnonzero((of_first > 0) | (of_second > 0))
    article = bounds[some] // sets.width
    both = looked[:, first] & looked[:, second]
    kinds, kind = both[:1], np.zeros(len(both), dtype=np.int64)
    if not both.all():
        kinds, kind = np.unique(both, axis=0, return_inverse=True)
    cells = np.zeros((both.shape[1] + 1, both.shape[1] + 1))
    for at, asked in enumerate(kinds):
        if asked.any():
            here = some[kind[article] == at]
            code, weight = _summed(of_first[here] * len(sets.members) + of_second[here], size[here])
            one, other = np.divmod(code, len(sets.members))
            every = float(text[kind == at].sum())
            cells += _shared_out(sets.members[one] & asked, sets.members[other] & asked, weight, every)
    return cells


def _summed(values: Ints, weights: Ints) -> tuple[Ints, Floats]:
    """The different values, and the weights of each added up."""
    if values.max(initial=0) < 1 << 20:
        dense = np.bincount(values, weights).astype(np.float64)
        return np.flatnonzero(dense), dense[dense > 0]
    found, where = np.unique(values, return_inverse=True)
    return found, np.bincount(where, weights, len(found)).astype(np.float64)


def _shared_out(first: Bools, second: Bools, weight: Floats, every: float) -> Floats:
    """The table of sets of labels (n, labels) that so many characters have from each coder, of ``every`` character."""
    only_first, only_second = (first & ~second).astype(np.float64), (second & ~first).astype(np.float64)
    most = np.maximum(np.maximum(only_first.sum(axis=1), only_second.sum(axis=1)), 1)
    matched = only_first.T @ (only_second * (weight / most)[:, None])
    matched += np.diag(weight @ (first & second))
    nothing = every - float(weight[(first | second).any(axis=1)].sum())
    return _bordered(matched, weight @ first, weight @ second, nothing)
