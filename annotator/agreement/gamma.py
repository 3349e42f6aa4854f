"""Gamma: how far coders agree where their units are aligned as well as they can be; overlaps and nesting are welcome.

Source: Mathet, Y., Widlöcher, A. & Métivier, J.-P. (2015), The unified and holistic method gamma for inter-annotator
agreement measure and alignment, Computational Linguistics 41(3):437-479; computed by pygamma-agreement (Titeux, H. &
Riad, R. 2021, Journal of Open Source Software 6(62):2989). That rests on libraries under the GPL, so it is no part of
this program: it is imported only here, only when gamma is asked for, where whoever asks has installed it.

Dissimilarity: positions weigh three times, labels once, an empty place one, as in the published example; chance is
drawn by shuffling each coder's units round the text, as the paper does. Each article is a continuum, from its first
character to its last. Of our own is the figure over several articles: 1 - (sum of the disorders observed) / (sum of
those expected), each not divided by the units, so that an article weighs what it has.
"""

from __future__ import annotations

import importlib
import logging
import math
import zlib
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np

from annotator.agreement.codings import CodedArticle
from annotator.agreement.measures import Question
from annotator.agreement.unitizing.units import Units, length_of, rooms_of, units_of
from annotator.errors import AnnotatorError
from annotator.sentences import worded

SAMPLES = 30
MOST_ALIGNMENTS = 500_000
"""Of one article: every unit of a coder, or none, against every one of the others."""


class GammaMissing(AnnotatorError):
    """What gamma needs is not installed."""


class GammaStopped(AnnotatorError):
    """Whoever waits wants it no more."""


class Gamma(NamedTuple):
    """``value`` over all articles, NaN where there is none: ``why`` says so. ``articles`` by their ids, without those
    ``left_out``, which say why. ``samples`` random continua were drawn of each article."""

    value: float
    why: str
    articles: Mapping[str, float]
    left_out: Mapping[str, str]
    samples: int
    seed: int


class _Disorder(NamedTuple):
    observed: float
    expected: float
    gamma: float


def gamma_of(
    articles: Sequence[CodedArticle],
    coders: Sequence[str],
    labels: Sequence[str],
    samples: int = SAMPLES,
    seed: int = 0,
    progress: Callable[[int, int], bool] | None = None,
) -> Gamma:
    """Gamma of the articles that at least two of the coders have done. Slow: seconds an article.

    ``progress(done, articles)`` returning False ends it. Raises GammaMissing where pygamma-agreement is not installed.
    """
    libraries = _libraries()
    found: dict[str, _Disorder] = {}
    left_out: dict[str, str] = {}
    with _quiet():
        for done, article in enumerate(articles):
            if progress and not progress(done, len(articles)):
                raise GammaStopped(worded("Stopped: gamma was not found yet."))
            units, present = _units(article, coders, labels)
            reason = _unfit(units, present)
            if not reason:
                np.random.seed(zlib.crc32(f"{seed} {article.id}".encode()))
                try:
                    found[article.id] = libraries.disorder(article, units, present, labels, samples)
                except (AssertionError, libraries.solver_error):
                    reason = worded("The solver found no best alignment of its units.")
            if reason:
                left_out[article.id] = reason
    expected = sum(each.expected for each in found.values())
    value = 1 - sum(each.observed for each in found.values()) / expected if expected else math.nan
    gammas = {name: each.gamma for name, each in found.items()}
    return Gamma(value, "" if expected else _why(found, left_out), gammas, left_out, samples, seed)


def _units(article: CodedArticle, coders: Sequence[str], labels: Sequence[str]) -> tuple[Units, Sequence[str]]:
    """Units on the labels that all who are done with it looked for, and those coders."""
    present = [each for each in coders if each in article.spans]
    shared = [label for label in labels if all(article.coded_by(each, label) for each in present)]
    question = Question([article._replace(looked_for={})], present, shared)
    units = units_of(question, rooms_of(question))
    return units._replace(label=np.array([list(labels).index(each) for each in shared], np.int64)[units.label]), present


def _unfit(units: Units, present: Sequence[str]) -> str:
    if len(present) < 2:
        return worded("Fewer than two of the coders are done with it.")
    if not len(units.room):
        return worded("Nobody marked anything in it.")
    alignments = math.prod(int((units.coder == place).sum()) + 1 for place in range(len(present)))
    if alignments > MOST_ALIGNMENTS:
        return worded(
            "Its units could be aligned in {alignments:,} ways, too many to try: ask for fewer coders at a time.",
            alignments=alignments,
        )
    return ""


def _why(found: Mapping[str, _Disorder], left_out: Mapping[str, str]) -> str:
    if found:
        return worded("Shuffled units would agree as well as these, so nothing shows whether that is more than chance.")
    reasons = list(left_out.values())
    if not reasons:
        return worded("There is no article.")
    most = max(sorted(set(reasons)), key=reasons.count)
    if len(reasons) == 1:
        return most
    return worded("None of {count} articles can be counted; mostly: {most}", count=len(reasons), most=most)


class _Libraries(NamedTuple):
    gamma: Any
    segment: Any
    solver_error: type[Exception]

    def disorder(
        self, article: CodedArticle, units: Units, present: Sequence[str], labels: Sequence[str], samples: int
    ) -> _Disorder:
        continuum = self.gamma.Continuum()
        for coder in present:
            continuum.add_annotator(coder)
        for place, label, start, end in zip(*(each.tolist() for each in units[1:])):
            continuum.add(present[place], self.segment(float(start), float(end)), labels[label])
        continuum.bound_inf, continuum.bound_sup = 0.0, float(length_of(article))  # its sampler divides in place
        results = continuum.compute_gamma(
            self.gamma.CombinedCategoricalDissimilarity(alpha=3, beta=1, delta_empty=1),
            n_samples=samples,
            sampler=self.gamma.ShuffleContinuumSampler(),
        )
        weight = float(continuum.avg_num_annotations_per_annotator)
        observed, expected = float(results.observed_disorder), float(results.expected_disorder)
        return _Disorder(observed * weight, expected * weight, float(results.gamma))


def _libraries() -> _Libraries:
    try:
        names = ("pygamma_agreement", "pyannote.core", "cvxpy")
        gamma, core, solver = (importlib.import_module(name) for name in names)
    except ImportError as error:
        raise GammaMissing(
            worded(
                "Gamma needs more than is installed (the module {what} is missing): python -m pip "
                'install "annotator[gamma]".',
                what=error.name or "pygamma_agreement",
            )
        ) from None
    return _Libraries(gamma, core.Segment, solver.SolverError)


@contextmanager
def _quiet() -> Generator[None, None, None]:
    """Keeps numpy's random state and the log as they were: pygamma-agreement draws from the one and warns, of each
    sample, in the other."""
    state, level, root, silent = (
        np.random.get_state(),
        logging.root.manager.disable,
        logging.root,
        logging.NullHandler(),
    )
    root.addHandler(silent)
    logging.disable(max(level, logging.WARNING))
    try:
        yield
    finally:
        logging.disable(level)
        root.removeHandler(silent)
        np.random.set_state(state)
