"""Every measure of every label, of every pair of coders and of all of them, with its interval or why there is none.

Where there are several pairs, the figure of a measure of pairs over all coders is the mean over the pairs, each with
the weight of the articles that it has in common: where everyone codes everything that is Light's mean of the pairwise
kappas (Light, R. J. 1971, Measures of response agreement for qualitative data, Psychological Bulletin 76:365-377) and
the mean pairwise F (Hripcsak, G. & Rothschild, A. S. 2005, Agreement, the F-measure, and reliability in information
retrieval, JAMIA 12:296-298). A pair for which the measure is undefined is left out of the mean.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.bootstrap import DRAWS, LEAST_ARTICLES, LEAST_DEFINED, Draws
from annotator.agreement.cells import Flags, Values, values_of
from annotator.agreement.measures import POOLED, Counted, Measure, Question
from annotator.agreement.reasons import Reasons
from annotator.errors import AnnotatorError
from annotator.sentences import worded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.agreement.measures import Floats

    Ints = NDArray[np.int64]

MOST_PAIRS_DRAWN = 45
"""Up to so many pairs (ten coders) the measures of any number of coders have an interval for each pair unasked."""
DIRECTION = worded("It has a direction: see the pairs.")
ONE_ARTICLE = worded("No interval: it rests on one article.")
TOO_FEW = worded("There are too few articles in which it occurs for an interval.")

Pair = tuple[str, str]
Progress = Callable[[int, int, str], bool]
"""(steps done, steps in all, the one at hand) -> whether to go on."""


class AgreementStopped(AnnotatorError):
    """Whoever waits wants it no more."""


class Figure(NamedTuple):
    """A value with its 95 % interval; None where it is undefined, ``why`` then says so, or why it has no interval.

    ``n`` is the number of articles that it rests on: those that both coders of a pair, or at least two coders, are done
    with and looked for the label in (over all labels: for any), and that have something to count for the measure. An
    interval is that of the same draws of all shared articles for every pair: see bootstrap.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    why: str = ""


class About(NamedTuple):
    """What is said of a measure; the fields are those of Measure."""

    name: str
    title: str
    of: str
    source: str
    words: str
    directed: bool = False


class Part(NamedTuple):
    """Some of the articles, of which figures over all labels are wanted beside those of all of them.

    ``rows`` (articles,) or, for measures of pairs alone, (articles, pairs) says which; ``interval`` False spares the
    draws. ``whom`` are the coders that it is of, where it is of some: the name tells parts apart, and is not for show.
    """

    name: str
    rows: Flags
    interval: bool = True
    whom: tuple[str, ...] = ()


class Agreement(NamedTuple):
    """What was found. The inner keys are names of measures; labels are ids, in the order of the question.

    ``shared`` is the number of articles that at least two coders are done with. ``by_pair_label`` is empty where it was
    not asked for, and of many pairs the measures of any number of coders have no intervals then. A directed measure has
    values of pairs alone, unless there is but one. ``why`` says why there is nothing at all.
    """

    coders: tuple[str, ...]
    labels: tuple[str, ...]
    measures: tuple[About, ...]
    overall: Mapping[str, Figure]
    by_label: Mapping[str, Mapping[str, Figure]]
    by_pair: Mapping[Pair, Mapping[str, Figure]]
    by_pair_label: Mapping[Pair, Mapping[str, Mapping[str, Figure]]]
    parts: Mapping[str, Mapping[str, Figure]]
    shared: int
    draws: int
    seed: int
    tolerance: int
    why: str = ""


def agreement(
    question: Question,
    measures: Sequence[Measure],
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress | None = None,
    parts: Sequence[Part] = (),
    pairs: bool = False,
) -> Agreement:
    """The figures of all measures; ``pairs`` asks for each pair of coders label by label.

    ``draws`` 0 gives no intervals. Raises AgreementStopped once ``progress`` returns False.
    """
    work = _Work(question, Draws(draws, seed), parts, pairs=pairs)
    families: dict[Callable[[Question], Counted], list[Measure]] = {}
    for each in measures:
        families.setdefault(each.counts, []).append(each)
    done = 0
    for family in families.values():
        if progress and not progress(done, len(measures), family[0].title):
            raise AgreementStopped(worded("Stopped: nothing was found yet."))
        work.add(family)
        done += len(family)
    return work.found(measures, draws, seed)


class _Some(NamedTuple):
    """Of a part: the places of the articles and groups that it has any of, and of these which count, and where anything
    is marked."""

    places: tuple[Ints, ...]
    common: Flags
    occurs: Flags


class _Work:
    """The cells as they are filled, measure by measure."""

    def __init__(self, question: Question, draws: Draws, parts: Sequence[Part], *, pairs: bool) -> None:
        every = question.articles
        kept = sorted((row for row, each in enumerate(every) if len(each.spans) > 1), key=lambda row: every[row].id)
        self.question = question._replace(articles=[every[row] for row in kept])
        self.reasons = Reasons(self.question)
        self._draws, self._pairs = draws, question.pairs
        self._by_label = pairs
        self._parts = [each._replace(rows=each.rows[kept]) for each in parts]
        self._some: dict[tuple[str, bool], _Some] = {}
        self._overall: dict[str, Figure] = {}
        self._labels: dict[str, dict[str, Figure]] = {each: {} for each in question.labels}
        self._pair: dict[Pair, dict[str, Figure]] = {each: {} for each in self._pairs}
        self._pair_label: dict[Pair, dict[str, dict[str, Figure]]] = {
            pair: {each: {} for each in question.labels} for pair in self._pairs if pairs
        }
        self._of_parts: dict[str, dict[str, Figure]] = {each.name: {} for each in parts}

    def found(self, measures: Sequence[Measure], draws: int, seed: int) -> Agreement:
        def ordered(cells: dict[str, Figure]) -> dict[str, Figure]:
            return {each.name: cells[each.name] for each in measures if each.name in cells}

        question = self.question
        return Agreement(
            tuple(question.coders), tuple(question.labels), tuple(About(*each[:5], each.directed) for each in measures),
            ordered(self._overall), {key: ordered(each) for key, each in self._labels.items()},
            {key: ordered(each) for key, each in self._pair.items()},
            {key: {label: ordered(e) for label, e in each.items()} for key, each in self._pair_label.items()},
            {key: ordered(each) for key, each in self._of_parts.items()},
            self.reasons.shared, draws, seed, question.tolerance, self.reasons.nothing,
        )  # fmt: skip

    def add(self, family: Sequence[Measure]) -> None:
        """Fill the cells of measures that are made of the same counts."""
        if self.reasons.nothing:
            for each in family:
                self._add_nothing(each.name)
            return
        counted = family[0].counts(self.question)
        by_pair = family[0].of == "pair"
        self._add_cells(family, counted, None, by_pair=by_pair, apart=by_pair)
        for label in self.question.labels:
            self._add_cells(family, counted, label, by_pair=by_pair, apart=by_pair and self._by_label)
        if not by_pair:
            self._add_pairs_apart(family)
        for part in self._parts:
            if part.rows.ndim == 1 or by_pair:
                self._add_part(family, counted, part, by_pair=by_pair)

    def _add_nothing(self, name: str) -> None:
        cells = [self._overall, *self._labels.values(), *self._pair.values(), *self._of_parts.values()]
        cells += [each for labels in self._pair_label.values() for each in labels.values()]
        for each in cells:
            each[name] = Figure(None, None, None, 0, self.reasons.nothing)

    def _add_cells(
        self, family: Sequence[Measure], counted: Counted, label: str | None, *, by_pair: bool, apart: bool,
        overall: bool = True, drawn: bool = True,
    ) -> None:  # fmt: skip
        """The figure of all coders (``overall``), and that of each pair (``apart``), with intervals or not."""
        counts = counted.overall if label is None else counted.labels[self.question.labels.index(label)]
        common, occurs = (of(label, by_pair=by_pair) for of in (self.reasons.common, self.reasons.occurs))
        if counted.by_size:
            common = common & (counts[:, :, 0] > 0)
        every = values_of(family, counts, common, occurs, self._draws if drawn else None, apart=apart)
        for measure, values in zip(family, every):
            if overall:
                cells = self._overall if label is None else self._labels[label]
                cells[measure.name] = self._figure(measure, values, 0, _telling(counts, common), label, None, drawn)
            for at, pair in enumerate(self._pairs if apart else (), 1):
                cells = self._pair[pair] if label is None else self._pair_label[pair][label]
                cells[measure.name] = self._figure(measure, values, at, counts[:, at - 1], label, pair, drawn)

    def _add_pairs_apart(self, family: Sequence[Measure]) -> None:
        """Measures of any number of coders, of each pair of them as if there were no others."""
        names = [each.name for each in family]
        if len(self._pairs) == 1:
            (pair,) = self._pairs
            self._pair[pair] |= {each: self._overall[each] for each in names}
            for label in self.question.labels if self._by_label else ():
                self._pair_label[pair][label] |= {each: self._labels[label][each] for each in names}
            return
        of_pairs = family[0].pair_counts
        assert of_pairs is not None, f"{names[0]} is of any number of coders, and says nothing of pairs"
        counted = of_pairs(self.question)
        for label in (None, *(self.question.labels if self._by_label else ())):
            drawn = self._by_label or len(self._pairs) <= MOST_PAIRS_DRAWN
            self._add_cells(family, counted, label, by_pair=True, apart=True, overall=False, drawn=drawn)

    def _some_of(self, part: Part, *, by_pair: bool) -> _Some:
        """What of a part counts in any family of measures."""
        key = part.name, by_pair
        if key not in self._some:
            rows = part.rows if part.rows.ndim == 2 else part.rows[:, None]
            common = self.reasons.common(None, by_pair=by_pair) & rows
            places = np.ix_(np.flatnonzero(common.any(axis=1)), np.flatnonzero(common.any(axis=0)))
            self._some[key] = _Some(places, common[places], self.reasons.occurs(None, by_pair=by_pair)[places])
        return self._some[key]

    def _add_part(self, family: Sequence[Measure], counted: Counted, part: Part, *, by_pair: bool) -> None:
        places, common, occurs = self._some_of(part, by_pair=by_pair)
        some = counted.overall[places]
        if counted.by_size:
            common = common & (some[:, :, 0] > 0)
        if not common.any():
            nothing = Figure(None, None, None, 0, worded("No two coders have such an article in common."))
            self._of_parts[part.name] |= {each.name: nothing for each in family}
            return
        if counted.pooled:
            every = np.zeros(counted.overall.shape[:2], dtype=bool)
            every[places] = common
            some[:, :, POOLED] = counted.pooled(every)[places]
        if not common.all():
            some *= common[:, :, None]
        draws = self._draws if part.interval else None
        for measure, values in zip(family, values_of(family, some, common, occurs, draws, apart=False)):
            self._of_parts[part.name][measure.name] = self._figure(
                measure, values, 0, _telling(some, common), None, None, part.interval, part
            )

    def _figure(
        self, measure: Measure, values: Values, at: int, counts: Floats, label: str | None, pair: Pair | None,
        drawn: bool, part: Part | None = None,
    ) -> Figure:  # fmt: skip
        value, low, high, defined, n, held = (float(each[at]) for each in values)
        if np.isnan(value):
            why = "" if part else self.reasons.why(label, pair)
            return Figure(None, None, None, int(n), why or measure.why(counts.sum(axis=0)))
        if measure.directed and len(self._pairs) > 1 and len(pair or (part.whom if part else ())) != 2:
            return Figure(None, None, None, int(n), DIRECTION)
        value += 0.0  # never -0.0
        if n < 2:
            return Figure(value, None, None, int(n), ONE_ARTICLE)
        if not (drawn and self._draws.draws):
            return Figure(value, None, None, int(n))
        if held < LEAST_ARTICLES or defined < LEAST_DEFINED:
            return Figure(value, None, None, int(n), TOO_FEW)
        return Figure(value, low + 0.0, high + 0.0, int(n))


def _telling(counts: Floats, common: Flags) -> Floats:
    """Of all groups, those counts that say best why nothing is defined: of the group that has most in common."""
    return counts[:, int(np.argmax(common.sum(axis=0)))]
