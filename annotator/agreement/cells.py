"""The values of measures that are made of the same counts: over all groups and of each, with the ends of intervals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.agreement.bootstrap import Draws, percentile_interval
from annotator.agreement.measures import Measure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.agreement.measures import Floats

    Flags = NDArray[np.bool_]
else:
    Flags = Any


class Values(NamedTuple):
    """Of one measure: over all groups first, then of each group, if they were asked for. Ends are NaN where nothing was
    drawn; ``defined`` is the share of draws in which there is a value; ``n`` counts articles, ``held`` those of them in
    which there is anything to agree on."""

    value: Floats
    low: Floats
    high: Floats
    defined: Floats
    n: Floats
    held: Floats


def values_of(
    measures: Sequence[Measure], counts: Floats, common: Flags, occurs: Flags, draws: Draws | None, *, apart: bool
) -> list[Values]:
    """``counts`` are (articles, groups, k); ``common`` (articles, groups) says which of them count, ``occurs`` in which
    of these there is anything to agree on.

    What counts nowhere is not drawn either. ``draws`` None gives no intervals.
    """
    rows = common.any(axis=1)
    held = _articles(occurs & common & (counts != 0).any(axis=2), apart=apart)
    n = _articles(common, apart=apart)
    if not rows.all():
        counts, common = counts[rows], common[rows]
    totals, weights = counts.sum(axis=0), common.sum(axis=0).astype(np.float64)
    found: list[Values] = []
    drawn = _drawn(measures, counts, common, draws, apart=apart)
    for measure, of_draws in zip(measures, drawn):
        value = _with_mean(measure.value(totals)[None], weights[None], apart=apart)[0]
        found.append(Values(value, *percentile_interval(of_draws), n, held))
    return found


def _articles(flags: Flags, *, apart: bool) -> Floats:
    """How many articles any group has, and each."""
    every = np.array([np.count_nonzero(flags.any(axis=1))])
    return (np.concatenate([every, flags.sum(axis=0)]) if apart else every).astype(np.float64)


def _drawn(
    measures: Sequence[Measure], counts: Floats, common: Flags, draws: Draws | None, *, apart: bool
) -> list[Floats]:
    """Of each measure its values (draws, 1 + groups) or (draws, 1)."""
    articles, groups, k = counts.shape
    figures = 1 + groups if apart else 1
    if draws is None or not articles or not draws.draws:
        return [np.empty((0, figures)) for _ in measures]
    columns = counts.reshape(articles, groups * k)
    everywhere = bool(common.all())
    if not everywhere:
        columns = np.concatenate([columns, common.astype(np.float64)], axis=1)
    found: list[list[Floats]] = [[] for _ in measures]
    for sums in draws.totals(columns):
        weights = np.ones((1, groups)) if everywhere else sums[:, groups * k :]
        totals = sums[:, : groups * k].reshape(-1, groups, k)
        for measure, values in zip(measures, found):
            values.append(_with_mean(measure.value(totals), weights, apart=apart))
    return [np.concatenate(each) for each in found]


def _with_mean(values: Floats, weights: Floats, *, apart: bool) -> Floats:
    """(draws, groups) with the mean over what is defined put before them, or that alone; NaN where nothing is."""
    if values.shape[-1] == 1:
        mean = values
    else:
        undefined = np.isnan(values)
        weights = np.where(undefined, 0.0, weights)
        total = weights.sum(axis=-1, keepdims=True)
        summed = (np.where(undefined, 0.0, values) * weights).sum(axis=-1, keepdims=True)
        mean = np.divide(summed, total, out=np.full_like(total, np.nan), where=total > 0)
    return np.concatenate([mean, values], axis=-1) if apart else mean
