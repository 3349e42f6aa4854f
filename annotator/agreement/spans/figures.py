"""How far two coders marked the same spans: precision, recall and F1, four ways of saying what the same is.

Every count is a triple: how much agrees, how much the first coder of the pair marked, how much the second did. Spans
agree only under the same label, and no span agrees with two; spans that overlap, nest or repeat count one by one. The
counts over all labels are the sums of those of each label.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from annotator.agreement.measures import Counted, Floats, Measure, Question
from annotator.agreement.spans.arrays import (
    Bools,
    Ints,
    Pieces,
    SpanArrays,
    pieces,
    span_arrays,
)
from annotator.agreement.spans.matching import largest
from annotator.agreement.spans.meetings import Met, also_in, meetings, of_two, on_the_same, parts_of, really, vertices
from annotator.sentences import worded


class _Found(NamedTuple):
    """What agrees, in cells of article, label, pair, and what each coder marked (articles, labels, coders)."""

    exact: Floats
    partial: Floats
    tolerant: Floats
    characters: Floats
    spans: Floats
    covered: Floats
    looked: Bools


_latest: list[tuple[Question, _Found]] = []  # all the figures ask the same question, one after the other


def _found(question: Question) -> _Found:
    """Everything at once; that of the last question is kept, as each figure asks for its own."""
    for asked, found in _latest:
        if asked is question:
            return found
    spans = span_arrays(question)
    marked = pieces(question, spans)
    own = _own(question, spans, np.ones_like(spans.size)), _own(question, marked, marked.end - marked.start)
    found = _Found(*_agreed_spans(question, spans), _agreed_characters(question, marked), *own, spans.looked)
    _latest[:] = [(question, found)]
    return found


def exact(question: Question) -> Counted:
    """Triples of spans, (articles, pairs, 3): agreed are those on exactly the same characters."""
    found = _found(question)
    return _triples(question, found.looked, found.exact, found.spans)


def partial(question: Question) -> Counted:
    """Triples of spans, (articles, pairs, 3): agreed are those on the same characters, and half of those that meet."""
    found = _found(question)
    return _triples(question, found.looked, found.partial, found.spans)


def tolerant(question: Question) -> Counted:
    """Triples of spans, (articles, pairs, 3): agreed are those whose every boundary is within the tolerance."""
    found = _found(question)
    return _triples(question, found.looked, found.tolerant, found.spans)


def characters(question: Question) -> Counted:
    """Triples of characters, (articles, pairs, 3): agreed are those that both marked with the label."""
    found = _found(question)
    return _triples(question, found.looked, found.characters, found.covered)


def _agreed_spans(question: Question, spans: SpanArrays) -> tuple[Floats, Floats, Floats]:
    """How many agree (cells of article, label, pair): exactly, partially, within the tolerance."""
    cells = len(question.articles) * len(question.labels) * len(question.pairs)
    exactly, partly, nearly = np.zeros(cells), np.zeros(cells), np.zeros(cells)
    group = spans.article * len(question.labels) + spans.label
    for one, other in meetings(group, spans.start, spans.end):
        met = really(spans, of_two(question, spans.coder, one, other))
        cell = group[met.first] * len(question.pairs) + met.pair
        left, right = vertices(question, spans.coder, met)
        same = on_the_same(spans, met)
        loose = ~same & ~also_in(left, left[same]) & ~also_in(right, right[same])
        half = np.flatnonzero(loose)[largest(left[loose], right[loose])]
        near = np.flatnonzero(_near(spans, met, question.tolerance))
        near = near[largest(left[near], right[near])]
        _add(exactly, cell[same], np.ones(np.count_nonzero(same)))
        _add(partly, cell[half], np.full(len(half), 0.5))
        _add(nearly, cell[near], np.ones(len(near)))
    return exactly, exactly + partly, nearly


def _near(spans: SpanArrays, met: Met, tolerance: int) -> Bools:
    """As many pieces, and no boundary of any piece further from its like than the tolerance."""
    first, second = met.first, met.second
    found = np.abs(spans.start[first] - spans.start[second]) <= tolerance
    found &= np.abs(spans.end[first] - spans.end[second]) <= tolerance
    for at in np.flatnonzero(found & ((spans.shape[first] > 0) | (spans.shape[second] > 0))).tolist():
        one, other = parts_of(spans, int(first[at])), parts_of(spans, int(second[at]))
        found[at] = len(one) == len(other) and all(
            abs(a - c) <= tolerance and abs(b - d) <= tolerance for (a, b), (c, d) in zip(one, other)
        )
    return found


def _add(counts: Floats, cells: Ints, weights: Floats) -> None:
    """Adds to cells that lie near each other, without an array as long as the counts."""
    if len(cells):
        low = int(cells.min())
        summed = np.bincount(cells - low, weights)
        counts[low : low + len(summed)] += summed


def _agreed_characters(question: Question, marked: Pieces) -> Floats:
    """How many characters both marked (cells of article, label, pair)."""
    shared = np.zeros(len(question.articles) * len(question.labels) * len(question.pairs))
    group = marked.article * len(question.labels) + marked.label
    for one, other in meetings(group, marked.start, marked.end):
        met = of_two(question, marked.coder, one, other)
        inner = np.minimum(marked.end[met.first], marked.end[met.second])
        inner -= np.maximum(marked.start[met.first], marked.start[met.second])
        _add(shared, group[met.first] * len(question.pairs) + met.pair, inner.astype(np.float64))
    return shared


def _own(question: Question, found: SpanArrays | Pieces, weight: Ints) -> Floats:
    """What each coder marked, (articles, labels, coders)."""
    shape = (len(question.articles), len(question.labels), len(question.coders))
    cell = (found.article * shape[1] + found.label) * shape[2] + found.coder
    summed = np.bincount(cell, weight, shape[0] * shape[1] * shape[2])
    return np.asarray(summed, dtype=np.float64).reshape(shape)


def _triples(question: Question, looked: Bools, agreed: Floats, own: Floats) -> Counted:
    """The triples of each label, and their sum; where one of a pair did not look, nothing of the other's counts."""
    first, second = np.triu_indices(len(question.coders), 1)
    agreed = agreed.reshape(len(question.articles), len(question.labels), len(first))
    counts = np.empty((len(question.labels), len(question.articles), len(first), 3))
    for label in range(len(question.labels)):
        both = looked[:, first, label] & looked[:, second, label]
        counts[label, :, :, 0] = agreed[:, label]
        counts[label, :, :, 1] = own[:, label, first] * both
        counts[label, :, :, 2] = own[:, label, second] * both
    return Counted(list(counts), counts.sum(axis=0))


def f1(totals: Floats) -> Floats:
    """Twice what agrees, of all that both marked (Dice's coefficient); the same whoever is the first."""
    return _share(2 * totals[..., 0], totals[..., 1] + totals[..., 2])


def precision(totals: Floats) -> Floats:
    """Of what the second coder marked, the share that the first one, the reference, marked too."""
    return _share(totals[..., 0], totals[..., 2])


def recall(totals: Floats) -> Floats:
    """Of what the first coder, the reference, marked, the share that the second one marked too."""
    return _share(totals[..., 0], totals[..., 1])


def _share(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.full(np.shape(whole), np.nan), where=np.asarray(whole) > 0)


def _why_f1(totals: Floats) -> str:
    return (
        ""
        if totals[1] + totals[2] > 0
        else worded("Neither coder marked anything here, so there is nothing to compare.")
    )


def _why_precision(totals: Floats) -> str:
    return (
        "" if totals[2] > 0 else worded("The second coder marked nothing here, so no share of their marks can agree.")
    )


def _why_recall(totals: Floats) -> str:
    return (
        ""
        if totals[1] > 0
        else worded("The first coder, the reference, marked nothing here that could have been found again.")
    )


_F1 = (
    "Hripcsak, G. & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. "
    "Journal of the American Medical Informatics Association, 12(3), 296-298."
)
_MUC = (
    "Chinchor, N. & Sundheim, B. (1993). MUC-5 evaluation metrics. Proceedings of the Fifth Message Understanding "
    "Conference, 69-78. With halves for partial ones, there without, here with the label: Segura-Bedmar, I., Martínez, "
    "P. & Herrero-Zazo, M. (2013). SemEval-2013 Task 9. Proceedings of SemEval 2013, 341-350. "
)
_MATCHING = (
    "The matching is a largest one: Berge, C. (1957). Two theorems in graph theory. Proceedings of the National "
    "Academy of Sciences, 43(9), 842-844. F1 of two coders as a figure of agreement: "
)
_DICE = (
    "Of characters with their label: Dice, L. R. (1945). Measures of the amount of ecologic association between "
    "species. Ecology, 26(3), 297-302. F1 of two coders as a figure of agreement: "
)


def _measure(
    name: str, title: str, source: str, words: str, counts: Callable[[Question], Counted], of: str = "f1"
) -> Measure:
    value, why = {"f1": (f1, _why_f1), "precision": (precision, _why_precision), "recall": (recall, _why_recall)}[of]
    return Measure(name, title, "pair", source, words, counts, value, why, directed=of != "f1")


MEASURES: tuple[Measure, ...] = (
    _measure(
        "f1",
        worded("Span F1, exact"),
        _F1,
        worded(
            "Twice the spans that both coders marked alike, to the character and with the same "
            "label, divided by all spans of the two. 1: all alike; 0: none. It is the same "
            "whichever of them is the reference."
        ),
        exact,
    ),
    _measure(
        "precision",
        worded("Span precision, exact"),
        _F1,
        worded(
            "With the first coder of the pair as the reference: the share of the second one's "
            "spans that the first one marked exactly so. The other way round, it is the recall."
        ),
        exact,
        "precision",
    ),
    _measure(
        "recall",
        worded("Span recall, exact"),
        _F1,
        worded(
            "With the first coder of the pair as the reference: the share of the first one's "
            "spans that the second one marked exactly so. The other way round, it is the "
            "precision."
        ),
        exact,
        "recall",
    ),
    _measure(
        "f1_partial",
        worded("Span F1, partial"),
        _MUC + _MATCHING + _F1,
        worded(
            "As the exact F1, but two spans of one label that share at least one character count "
            "as half alike. Each span is matched with one at most: first those on the same "
            "characters, then as many of the others as can be."
        ),
        partial,
    ),
    _measure(
        "f1_tolerance",
        worded("Span F1, with tolerance"),
        "The tolerance is this program's own definition. " + _MATCHING + _F1,
        worded(
            "As the exact F1, but two spans of one label that share at least one character count "
            "as alike if their start and their end (of each piece, where they have several) are "
            "off by no more than the characters allowed. Each span is matched with one at most, "
            "as many as can be."
        ),
        tolerant,
    ),
    _measure(
        "f1_characters",
        worded("Overlap in characters"),
        _DICE + _F1,
        worded(
            "Twice the characters that both coders marked with the same label, divided by those "
            "that each of them marked. Long spans weigh more than short ones; a character marked "
            "twice with one label counts once."
        ),
        characters,
    ),
)
