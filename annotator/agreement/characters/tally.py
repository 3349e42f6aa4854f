"""What all measures by character are made of, counted once for each article: who has what in common with whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.agreement.characters.segments import Segments, runs, segments, set_codes
from annotator.agreement.codings import CodedArticle
from annotator.agreement.measures import Question

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.agreement.characters.segments import Bools, Codes, Ints
    from annotator.agreement.measures import Floats

    Weights = NDArray[np.floating[Any]]
else:
    Weights = Any

KEPT_SETS = 24
"""Sets of labels, no label among them, that have a column of their own; what is rarer is pooled."""
NO_VIEW = -1
EXACT = 1 << 24
"""Lengths below it add up exactly in 32 bits, in half the time."""


class Runs(NamedTuple):
    """How much text has which set of labels (runs,): ``views`` says which labels were compared, ``sets`` are numbers by
    how much text they have, 0 being no label."""

    articles: Ints
    views: Ints
    sets: Ints
    lengths: Floats

    def of(self, some: Bools) -> Runs:
        return Runs(self.articles[some], self.views[some], self.sets[some], self.lengths[some])


class SetRuns(NamedTuple):
    """Runs of a coder: of sets that have a column of their own, and of those that have none."""

    kept: Runs
    rare: Runs


@dataclass(frozen=True, slots=True)
class Tally:
    """Characters of each article, for coders, pairs of them and labels in the order of the question.

    ``size`` (articles,): to be coded, 0 where fewer than two coded it; ``looked`` (articles, coders, labels): who coded
    it and looked for what; ``marked``: how much; ``both`` (labels, articles, pairs): marked by both; ``same``
    (articles, pairs): with the same set of labels, of those that both looked for; ``blank``: where neither marked any
    of these; ``views``: which labels were compared. ``group_same``, ``group_blank``, ``group_views`` (articles,) are
    the same of all that coded it: pairs of equal sets, where nobody marked a label that all of them looked for;
    ``label_blank`` (articles, labels) is where those who looked for the label marked nothing that all of these looked
    for. ``sets`` is how many sets there are, ``runs`` are by coder.
    """

    size: Floats
    looked: Bools
    marked: Floats
    both: Floats
    same: Floats
    blank: Floats
    views: Ints
    group_same: Floats
    group_blank: Floats
    group_views: Ints
    label_blank: Floats
    sets: int
    runs: Sequence[SetRuns]


def tally(question: Question) -> Tally:
    """The tally of a question: all articles are gone through once."""
    counting = _Counting(question)
    for row, article in enumerate(question.articles):
        counting.add(row, article)
    return counting.done()


class _Counting:
    """A tally as it is filled, article by article."""

    def __init__(self, question: Question) -> None:
        articles, coders, labels = (len(each) for each in question[:3])
        pairs = coders * (coders - 1) // 2
        self._question = question
        self._pair = np.zeros((coders, coders), dtype=np.int64)
        self._pair[np.triu_indices(coders, 1)] = np.arange(pairs)
        self._views: dict[bytes, int] = {}
        self._run_places: list[Ints] = []
        self._run_codes: list[Codes] = []
        self.size = np.zeros(articles)
        self.looked = np.zeros((articles, coders, labels), dtype=bool)
        self.marked = np.zeros((articles, coders, labels))
        self.both = np.zeros((labels, articles, pairs))
        self.same, self.blank = np.zeros((articles, pairs)), np.zeros((articles, pairs))
        self.views = np.full((articles, pairs), NO_VIEW)
        self.group_same, self.group_blank = np.zeros(articles), np.zeros(articles)
        self.group_views = np.full(articles, NO_VIEW)
        self.label_blank = np.zeros((articles, labels))

    def add(self, row: int, article: CodedArticle) -> None:
        pieces = segments(article, self._question.coders, self._question.labels)
        coders = pieces.coders
        self.looked[row, coders] = pieces.looked
        if len(coders) < 2:
            return
        self.size[row] = pieces.lengths.sum()
        weights: Weights = pieces.lengths.astype(np.float32 if article.length < EXACT else np.float64)
        firsts, seconds = np.triu_indices(len(coders), 1)
        pairs = self._pair[coders[firsts], coders[seconds]]
        member = pieces.member.astype(weights.dtype)
        both = np.matmul((member * weights).transpose(1, 0, 2), member.transpose(1, 2, 0))
        self.both[:, row, pairs] = both[:, firsts, seconds]
        self.marked[row, coders] = np.diagonal(both, axis1=1, axis2=2).T
        self._add_blank(row, pieces, pairs, weights)
        self._add_sets(row, pieces, pairs, weights)

    def _add_blank(self, row: int, pieces: Segments, pairs: Ints, weights: Weights) -> None:
        compared, of_pairs, of_group = _views(pieces.looked)
        for place, labels in enumerate(compared):
            nothing: Bools = ~np.logical_or.reduce(pieces.member[:, labels], axis=1)
            apart = nothing.astype(weights.dtype)
            here = of_pairs == place
            self.blank[row, pairs[here]] = ((apart * weights) @ apart.T)[np.triu_indices(len(nothing), 1)][here]
            if place == of_group:
                self.group_blank[row] = nothing.all(axis=0) @ weights
        if pieces.looked.all():
            self.label_blank[row] = self.group_blank[row]
            return
        for label, looked in enumerate(pieces.looked.T):
            shared = np.logical_and.reduce(pieces.looked[looked], axis=0)
            self.label_blank[row, label] = ~pieces.member[np.ix_(looked, shared)].any(axis=(0, 1)) @ weights

    def _add_sets(self, row: int, pieces: Segments, pairs: Ints, weights: Weights) -> None:
        """Whose sets are equal where; once for each choice of labels that some coders have in common."""
        compared, of_pairs, of_group = _views(pieces.looked)
        for place, labels in enumerate(compared):
            if not labels.any():
                continue
            view = self._views.setdefault(labels.tobytes(), len(self._views))
            codes = set_codes(pieces.member if labels.all() else pieces.member & labels[None, :, None])
            same = _same(codes, weights)
            here = of_pairs == place
            self.same[row, pairs[here]] = same[here]
            self.views[row, pairs[here]] = view
            if place == of_group:
                self.group_same[row] = same.sum()
                self.group_views[row] = view
            found = runs(codes, pieces.lengths)
            ones = np.ones(len(found.codes), dtype=np.int64)
            self._run_places.append(np.stack([pieces.coders[found.coders], row * ones, view * ones, found.lengths]))
            self._run_codes.append(found.codes.astype(np.uint64))

    def done(self) -> Tally:
        sets, by_coder = _set_runs(self._run_places, self._run_codes, len(self._question.coders))
        return Tally(
            self.size, self.looked, self.marked, self.both, self.same, self.blank, self.views,
            self.group_same, self.group_blank, self.group_views, self.label_blank, sets, by_coder,
        )  # fmt: skip


def _views(looked: Bools) -> tuple[Bools, Ints, int]:
    """The choices of labels to compare (choices, labels), which of them each pair has, and all coders together."""
    firsts, seconds = np.triu_indices(len(looked), 1)
    if (looked == looked[0]).all():
        return looked[:1], np.zeros(len(firsts), dtype=np.int64), 0
    common = np.concatenate([looked[firsts] & looked[seconds], np.logical_and.reduce(looked, axis=0)[None]])
    compared, places = np.unique(common, axis=0, return_inverse=True)
    places = places.ravel()
    return compared, places[:-1], int(places[-1])


def _same(codes: Codes, weights: Weights) -> Floats:
    """How much text of each pair of coders, in order, has one set of labels in both."""
    found = [(codes[after:] == codes[after - 1]) @ weights for after in range(1, len(codes))]
    return np.concatenate(found).astype(np.float64)


def _set_runs(places: Sequence[Ints], codes: Sequence[Codes], coders: int) -> tuple[int, list[SetRuns]]:
    """How many sets there are, and the runs of each coder with sets numbered by how much text they have."""
    nothing = np.zeros((4, 0), dtype=np.int64)
    of, articles, views, lengths = np.concatenate([nothing, *places], axis=1)
    every = np.concatenate([np.zeros(1, dtype=np.uint64), *codes])  # no label is a set, even where nobody left it so
    distinct, sets = np.unique(every, return_inverse=True)
    sets = sets[1:]
    text = np.bincount(sets, lengths, minlength=len(distinct)).astype(np.float64)  # whole numbers where it is empty
    text[0] = np.inf
    number = np.zeros(len(distinct), dtype=np.int64)
    number[np.argsort(-text, kind="stable")] = np.arange(len(distinct))
    apart: list[SetRuns] = []
    for coder in range(coders):
        own = of == coder
        every = Runs(articles[own], views[own], number[sets[own]], lengths[own].astype(np.float64))
        apart.append(SetRuns(every.of(every.sets < KEPT_SETS), every.of(every.sets >= KEPT_SETS)))
    return len(distinct), apart
