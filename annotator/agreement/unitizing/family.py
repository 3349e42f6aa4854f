"""Krippendorff's u-alpha, |u-alpha, cu-alpha and (k)u-alpha: sums of articles that add up, and values of any sum.

Source: Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. (2016), On the reliability of unitizing textual
continua: Further developments, Quality & Quantity 50:2347-2364 (with an erratum, page 2365), which replaces the
definitions of 1995 and 2004 (squared distances of boundaries) by coincidences of lengths; also Krippendorff, K. (2018),
Content Analysis, 4th edition, section 12.6 (equations 32 to 38). The formulas, and the paper's equation numbers below,
were had at second hand, from the public implementations lindanna/unitized_alpha (Python) and quallmer (R); the tests
hold them to the values that the book prints, and to values of the former.

Each coder parts the continuum into units, which carry a label, and gaps, which carry none (here 0). Write m for the
number of coders. The coincidence of c and k is the length on which one coder has c and another one k, over all ordered
pairs of coders, divided by m - 1 (eq. 1): l(c,k), with margins l(c) and sum l = m times the length. By chance it were

    e(c,k) = l * (l(c) * l(k) - [c = k] * s(c)) / (l^2 - sum of all s),   (eq. 4)

where s(c) takes out what meets itself: the sum of the squared lengths of the units of c; gaps have no structure, each
of their characters stands for itself, so that s(0) is their length. Then

    u-alpha = 1 - (l - sum of l(c,c)) / (l - sum of e(c,c)).   (eq. 5)

|u-alpha is the same with all labels made one (eq. 6). cu-alpha leaves out all coincidences with a gap: margins n(c)
and sum n of the rest, and q(c) in place of s(c): of every unit of c and every other coder, the length of the unit that
this coder has under any label, squared; summed and divided by m - 1 (eq. 10, 11). (k)u-alpha of one label is of the
row of k of that table (eq. 13): 1 - (e(k)/n(k)) * (n(k) - n(k,k)) / (e(k) - e(k,k)).

With the differences written out, the first three are one formula, of the off-diagonal d, the squares s, the margins:

    alpha = 1 - d * (l^2 - s) / (l * (l^2 - sum of l(c)^2)),
    (k)u-alpha = 1 - d(k) * (n * n(k) - q(k)) / (n(k)^2 * (n - n(k))).

Where many coders left what two of them marked unmarked, n can be so small beside q (both are divided by m - 1, and n
is squared) that n^2 - sum of q, or n * n(k) - q(k), is nought or less: chance gives no table then, and there is no
value.

d, s, q, and margins are sums over places, units and pairs, so they add up over articles. The articles are thus taken
as one continuum, put end to end, with no unit across two of them. In an article that fewer coders have done, m is
their number there, as alpha does with missing values.

Of our own, as the paper has no overlaps within a coder: units of one coder and label that overlap are one (those that
touch are two); for |u-alpha the same whatever their labels; u-alpha of one label looks at a continuum in which nothing
else is marked, so other labels do not touch it; where a coder has several labels at one place, u-alpha, cu-alpha and
(k)u-alpha lay them in lanes (see sums). Without overlaps none of this does anything. A discontinuous span is as many
units as it has ranges. Where coders did not look for the same labels, each pair is compared on those that
both looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from annotator.agreement.measures import Counted, Floats, Measure, Question
from annotator.agreement.unitizing.sums import PairSums, pair_sums
from annotator.sentences import worded

_SOURCE = (
    "Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. (2016). On the reliability of unitizing textual "
    "continua: Further developments. Quality & Quantity, 50(6), 2347-2364."
)
_NO_MEASURE = 2  # columns where a measure is not of one label, or not of all: no margins, so no value
_TOO_LITTLE = worded("Too little was marked by two coders, of all there are, to say what chance would give.")
_NIL = 1e-12  # of a whole: less is the rounding of a margin that is nought


def _counts(
    question: Question,
    overall: Callable[[PairSums], Sequence[Floats]] | None,
    of_label: Callable[[PairSums, int], Sequence[Floats]] | None,
    together: Callable[[Question, Floats, Sequence[Floats]], Floats],
) -> Counted:
    """Columns (articles, pairs) of each pair, put together by the rule given."""
    sums = pair_sums(question)
    groups = 1 if together is _over_pairs else len(question.pairs)
    none: Floats = np.zeros((len(question.articles), groups, _NO_MEASURE))
    labels: list[Floats] = [none] * len(question.labels)
    if of_label:
        labels = [
            together(question, sums.looked[:, :, label], of_label(sums, label)) for label in range(len(question.labels))
        ]
    return Counted(labels, together(question, np.sign(sums.length), overall(sums)) if overall else none)


def _each_pair(question: Question, compared: Floats, columns: Sequence[Floats]) -> Floats:
    return np.stack([column * compared for column in columns], axis=-1)


def _over_pairs(question: Question, compared: Floats, columns: Sequence[Floats]) -> Floats:
    """Divided by the coders but one."""
    one, other = np.triu_indices(len(question.coders), 1)
    coders = np.eye(len(question.coders))
    present = (compared @ (coders[one] + coders[other]) > 0).sum(axis=1)
    summed = np.stack([(column * compared).sum(axis=1) for column in columns], axis=-1)
    return (summed / np.maximum(present - 1, 1)[:, None])[:, None, :]


def _u_of_label(sums: PairSums, label: int) -> list[Floats]:
    marked, gap = sums.marked[:, :, label], 2 * sums.length - sums.marked[:, :, label]
    return [2 * (marked - 2 * sums.equal[:, :, label]), sums.squares[:, :, label] + gap, gap, marked]


def _u_overall(sums: PairSums) -> list[Floats]:
    gap = 2 * (sums.most + sums.length - sums.covered + sums.covered_both) - sums.marked.sum(axis=2)
    apart = 2 * (sums.most - sums.equal.sum(axis=2))
    return [apart, sums.squares.sum(axis=2) + gap, gap, *np.moveaxis(sums.marked, 2, 0)]


def _bar_u(sums: PairSums) -> list[Floats]:
    gap = 2 * sums.length - sums.covered
    return [2 * (sums.covered - 2 * sums.covered_both), sums.covered_squares + gap, gap, sums.covered]


def _cu(sums: PairSums) -> list[Floats]:
    apart = 2 * (sums.least - sums.equal.sum(axis=2))
    return [apart, sums.faced_squares.sum(axis=2), *np.moveaxis(sums.faced, 2, 0)]


def _ku(sums: PairSums, label: int) -> list[Floats]:
    faced = sums.faced[:, :, label]
    return [faced - 2 * sums.equal[:, :, label], sums.faced_squares[:, :, label], faced, 2 * sums.least]


def _counters(
    overall: Callable[[PairSums], Sequence[Floats]] | None, of_label: Callable[[PairSums, int], Sequence[Floats]] | None
) -> tuple[Callable[[Question], Counted], Callable[[Question], Counted]]:
    """Counts of all coders together, and of each pair as if there were nobody else."""
    return (
        lambda question: _counts(question, overall, of_label, _over_pairs),
        lambda question: _counts(question, overall, of_label, _each_pair),
    )


_U, _U_OF_PAIRS = _counters(_u_overall, _u_of_label)
_BAR_U, _BAR_U_OF_PAIRS = _counters(_bar_u, None)
_CU, _CU_OF_PAIRS = _counters(_cu, None)
_KU, _KU_OF_PAIRS = _counters(None, _ku)


def _alpha(totals: Floats) -> Floats:
    """Of (..., off-diagonal, squares, margins ...)."""
    apart, squares, margins = totals[..., 0], totals[..., 1], totals[..., 2:]
    whole = margins.sum(axis=-1)
    varied = (margins * (whole[..., None] - margins)).sum(axis=-1)
    others = whole * whole - squares
    defined = (varied > _NIL * whole * whole) & (others > _NIL * whole * whole)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(defined, 1 - apart * others / (whole * varied), np.nan)


def _alpha_of_label(totals: Floats) -> Floats:
    """Of (..., off-diagonal of its row, squares, its margin, sum of all margins)."""
    if totals.shape[-1] == _NO_MEASURE:
        return np.full(totals.shape[:-1], np.nan)
    apart, squares, margin, whole = np.moveaxis(totals, -1, 0)
    others = whole * margin - squares
    defined = (margin > _NIL * whole) & (whole - margin > _NIL * whole) & (others > _NIL * whole * margin)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = 1 - apart * others / (margin * margin * (whole - margin))
    return np.where(defined, value, np.nan)


def _why_u(totals: Floats) -> str:
    if len(totals) == _NO_MEASURE:
        return worded("It tells what is marked from what is not, whatever the label: u-alpha does so for one label.")
    if not totals[2:].sum():
        return worded("No two coders have a character in common that they were to code.")
    if totals[2:].sum() <= totals[2] * (1 + _NIL):
        return worded("Nobody marked anything, so nothing shows whether the coders would mark the same.")
    return worded("Everybody marked every character the same, so nothing shows whether that is more than chance.")


def _why_cu(totals: Floats) -> str:
    if len(totals) == _NO_MEASURE:
        return worded("It compares the labels with one another: what it tells of one of them is its (k)u-alpha.")
    if not totals[2:].sum():
        return worded("Nothing that one coder marked was marked by another as well, so there are no labels to compare.")
    if totals[2:].max() < totals[2:].sum() * (1 - _NIL):
        return _TOO_LITTLE
    return worded(
        "All that two coders marked has one and the same label, so nothing shows whether they tell labels apart."
    )


def _why_ku(totals: Floats) -> str:
    if len(totals) == _NO_MEASURE:
        return worded("It is of one label at a time: of all of them together there is cu-alpha.")
    if not totals[3]:
        return worded("Nothing that one coder marked was marked by another as well, so there are no labels to compare.")
    if not totals[2]:
        return worded("Nothing that one coder gave this label was marked by another coder at all.")
    if totals[2] < totals[3] * (1 - _NIL):
        return _TOO_LITTLE
    return worded("All that two coders marked has this label, so nothing shows whether they tell it from others.")


MEASURES: tuple[Measure, ...] = (
    Measure(
        "u_alpha",
        worded("u-alpha"),
        "all",
        _SOURCE,
        worded(
            "How far the coders cut the same units out of the text and give them the same label "
            "(1 is perfect, 0 chance). Every character counts, units and gaps."
        ),
        _U,
        _alpha,
        _why_u,
        _U_OF_PAIRS,
    ),
    Measure(
        "bar_u_alpha",
        worded("|u-alpha"),
        "all",
        _SOURCE,
        worded(
            "How far the coders mark the same text at all, whatever the label: what matters, told from what does not."
        ),
        _BAR_U,
        _alpha,
        _why_u,
        _BAR_U_OF_PAIRS,
    ),
    Measure(
        "cu_alpha",
        worded("cu-alpha"),
        "all",
        _SOURCE,
        worded(
            "How far the coders give the same label where both marked something: where only one "
            "of them marked does not count, so look at |u-alpha beside it."
        ),
        _CU,
        _alpha,
        _why_cu,
        _CU_OF_PAIRS,
    ),
    Measure(
        "ku_alpha",
        worded("(k)u-alpha"),
        "all",
        _SOURCE,
        worded("Of one label: how far what a coder gave it has it from the others too, where they marked something."),
        _KU,
        _alpha_of_label,
        _why_ku,
        _KU_OF_PAIRS,
    ),
)
"""Of any number of coders; of a pair, ask with two coders."""
