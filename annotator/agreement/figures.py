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

from annotator.agreement.bootstrap import DRAWS, LEAST_DEFINED, Draws
from annotator.agreement.cells import Flags, Values, values_of
from annotator.agreement.measures import Counted, Measure, Question
from annotator.agreement.reasons import Reasons
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.agreement.measures import Floats

MOST_PAIRS_APART = 45
"""Up to so many pairs (ten coders) the measures of any number of coders are worked out for each pair unasked."""

Pair = tuple[str, str]
Progress = Callable[[int, int, str], bool]
"""(steps done, steps in all, the one at hand) -> whether to go on."""


class AgreementStopped(AnnotatorError):
    """Whoever waits wants it no more."""


class Figure(NamedTuple):
    """A value with its 95 % interval; None where it is undefined, ``why`` then says so, or why it has no interval.

    ``n`` is the number of articles that it rests on: those that both coders of a pair, or at least two coders, are done
    with.
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


class Part(NamedTuple):
    """Some of the articles, of which figures over all labels are wanted beside those of all of them.

    ``rows`` (articles,) or, for measures of pairs alone, (articles, pairs) says which; ``interval`` False spares the
    draws.
    """

    name: str
    rows: Flags
    interval: bool = True


class Agreement(NamedTuple):
    """What was found. The inner keys are names of measures; labels are ids, in the order of the question.

    ``shared`` is the number of articles that at least two coders are done with. ``by_pair`` has the measures of any
    number of coders only where pairs were asked for or are few, ``by_pair_label`` is empty where they were not asked
    for. ``why`` says why there is nothing at all.
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
            raise AgreementStopped("Stopped: nothing was found yet.")
        work.add(family)
        done += len(family)
    return work.found(measures, draws, seed)


class _Work:
    """The cells as they are filled, measure by measure."""

    def __init__(self, question: Question, draws: Draws, parts: Sequence[Part], *, pairs: bool) -> None:
        kept = np.array([len(each.spans) > 1 for each in question.articles], dtype=bool)
        self.question = question._replace(articles=[a for a, keep in zip(question.articles, kept) if keep])
        self.reasons = Reasons(self.question)
        self._draws, self._pairs = draws, question.pairs
        self._by_label = pairs
        self._of_pairs = [self.question._replace(coders=pair) for pair in self._pairs]
        self._parts = [each._replace(rows=each.rows[kept]) for each in parts]
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
            tuple(question.coders), tuple(question.labels), tuple(About(*each[:5]) for each in measures),
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
        self._add_cell(family, counted.overall, None, by_pair=by_pair)
        for label, counts in zip(self.question.labels, counted.labels, strict=True):
            self._add_cell(family, counts, label, by_pair=by_pair)
        if not by_pair and (self._by_label or len(self._pairs) <= MOST_PAIRS_APART):
            self._add_pairs_apart(family)
        for part in self._parts:
            if part.rows.ndim == 1 or by_pair:
                self._add_part(family, counted.overall, part, by_pair=by_pair)

    def _add_nothing(self, name: str) -> None:
        cells = [self._overall, *self._labels.values(), *self._pair.values(), *self._of_parts.values()]
        cells += [each for labels in self._pair_label.values() for each in labels.values()]
        for each in cells:
            each[name] = Figure(None, None, None, 0, self.reasons.nothing)

    def _add_cell(self, family: Sequence[Measure], counts: Floats, label: str | None, *, by_pair: bool) -> None:
        """The figure of all coders, and of a measure of pairs that of each pair where it is wanted."""
        common = self.reasons.common(label, by_pair=by_pair)
        apart = by_pair and (label is None or self._by_label)
        every = values_of(family, counts, common, self._draws, apart=apart)
        for measure, values in zip(family, every):
            cells = self._overall if label is None else self._labels[label]
            cells[measure.name] = self._figure(measure, values, 0, self._totals(counts, values), label, None)
            for at, pair in enumerate(self._pairs if apart else (), 1):
                cells = self._pair[pair] if label is None else self._pair_label[pair][label]
                cells[measure.name] = self._figure(measure, values, at, counts[:, at - 1], label, pair)

    def _totals(self, counts: Floats, values: Values) -> Floats:
        """Of all groups, those counts that say best why nothing is defined: of the group that has most in common."""
        most = int(np.argmax(values.n[1:])) if len(values.n) > 1 else 0
        return counts[:, most]

    def _add_pairs_apart(self, family: Sequence[Measure]) -> None:
        """Measures of any number of coders, of each pair of them as if there were no others."""
        for pair, question in zip(self._pairs, self._of_pairs):
            if len(self._pairs) == 1:
                counted = None
                self._pair[pair] |= {each.name: self._overall[each.name] for each in family}
            else:
                counted = family[0].counts(question)
                self._add_pair_cell(family, counted.overall, None, pair)
            for at, label in enumerate(self.question.labels if self._by_label else ()):
                if counted is None:
                    self._pair_label[pair][label] |= {each.name: self._labels[label][each.name] for each in family}
                else:
                    self._add_pair_cell(family, counted.labels[at], label, pair)

    def _add_pair_cell(self, family: Sequence[Measure], counts: Floats, label: str | None, pair: Pair) -> None:
        common = self.reasons.common(label, by_pair=True)[:, [self._pairs.index(pair)]]
        cells = self._pair[pair] if label is None else self._pair_label[pair][label]
        for measure, values in zip(family, values_of(family, counts, common, self._draws, apart=False)):
            cells[measure.name] = self._figure(measure, values, 0, counts[:, 0], label, pair)

    def _add_part(self, family: Sequence[Measure], counts: Floats, part: Part, *, by_pair: bool) -> None:
        rows = part.rows if part.rows.ndim == 2 else part.rows[:, None]
        common = self.reasons.common(None, by_pair=by_pair) & rows
        there = common.any(axis=0)
        if not there.any():
            nothing = Figure(None, None, None, 0, "No two coders have such an article in common.")
            self._of_parts[part.name] |= {each.name: nothing for each in family}
            return
        chosen = common.any(axis=1)
        some, common = counts[np.ix_(chosen, there)], common[np.ix_(chosen, there)]
        if not common.all():
            some = some * common[:, :, None]
        draws = self._draws if part.interval else None
        for measure, values in zip(family, values_of(family, some, common, draws, apart=False)):
            self._of_parts[part.name][measure.name] = self._figure(
                measure, values, 0, some[:, 0], None, None, part=True
            )

    def _figure(
        self, measure: Measure, values: Values, at: int, counts: Floats, label: str | None, pair: Pair | None,
        *, part: bool = False,
    ) -> Figure:  # fmt: skip
        value, low, high, defined, n = (float(each[at]) for each in values)
        if np.isnan(value):
            why = "" if part else self.reasons.why(label, pair)
            return Figure(None, None, None, int(n), why or measure.why(counts.sum(axis=0)))
        why = ""
        if n < 2:
            why = "No interval: it rests on one article."
        elif defined < LEAST_DEFINED and self._draws.draws and not part:
            why = f"No interval: it is undefined in {1 - defined:.0%} of the draws."
        if why or np.isnan(low):
            return Figure(value, None, None, int(n), why)
        return Figure(value, low, high, int(n))
