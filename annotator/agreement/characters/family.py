"""Agreement by character: how alike two or more coders' labels are, and how much of that is more than chance.

A character is the unit. For a label it has one of two categories, in it or not; over all labels its category is the set
of labels on it, so overlapping and nested spans count as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.characters.counts import (
    COHEN_LABEL,
    COHEN_LEAD,
    NOMINAL_LABEL,
    NOMINAL_LEAD,
    alike_counts,
    alpha_counts,
    alpha_pair_counts,
    coded_alpha_counts,
    coded_alpha_pair_counts,
    cohen_counts,
    fleiss_counts,
)
from annotator.agreement.measures import Measure
from annotator.sentences import joined, worded

if TYPE_CHECKING:
    from annotator.agreement.measures import Floats

UNITS = worded(
    "Each character is one unit. For a label it is in or out; over all labels its category is the whole set of labels "
    "on it (no label is a set too), so overlapping and nested spans all count: one of two labels is no agreement."
)
MISSING = worded(
    "What a coder did not code, or did not look for the label in, is missing, not empty; over all labels, those that "
    "all of them looked for are compared."
)


def _alike(totals: Floats) -> Floats:
    return _ratio(totals[..., 1], totals[..., 0])


def _cohen(totals: Floats) -> Floats:
    """1 where all is alike, 0 where as much is as by chance: (p_o - p_e) / (1 - p_e), both times n squared."""
    size, alike = totals[..., 0], totals[..., 1]
    if totals.shape[-1] == COHEN_LABEL:
        first, second = totals[..., 2], totals[..., 3]
        chance = first * second + (size - first) * (size - second)
    else:
        first, second = np.split(totals[..., COHEN_LEAD:], 2, axis=-1)
        chance = (first * second).sum(axis=-1) + totals[..., 2] ** 2
    return _ratio(size * alike - chance, size * size - chance)


def _fleiss(totals: Floats) -> Floats:
    values, agreeing, chance = _nominal(totals)
    return _ratio(values * agreeing - chance, values * values - chance)


def _alpha(totals: Floats) -> Floats:
    """1 - D_o / D_e, of the diagonal of the coincidence matrix and its margins."""
    values, agreeing, chance = _nominal(totals)
    return 1 - _ratio((values - 1) * (values - agreeing), values * values - chance)


def _nominal(totals: Floats) -> tuple[Floats, Floats, Floats]:
    """Values, those that agree, and the sum over all categories of their values squared."""
    values, agreeing = totals[..., 0], totals[..., 1]
    if totals.shape[-1] == NOMINAL_LABEL:
        inside = totals[..., 2]
        return values, agreeing, inside**2 + (values - inside) ** 2
    return values, agreeing, (totals[..., NOMINAL_LEAD:] ** 2).sum(axis=-1) + totals[..., 2] ** 2


def _ratio(above: Floats, below: Floats) -> Floats:
    """NaN where there is nothing to divide by."""
    there = below > 0
    return np.where(there, above / np.where(there, below, 1.0), np.nan)


def _no_text(totals: Floats) -> str:
    if not totals[0]:
        return worded("No text was coded by both coders.")
    return ""


def _why_cohen(totals: Floats) -> str:
    if no_text := _no_text(totals):
        return no_text
    if totals.shape[-1] == COHEN_LABEL:
        nothing, everything = not totals[2], totals[2] == totals[0]
    else:
        nothing, everything = totals[COHEN_LEAD] == totals[0], False
    if nothing:
        return worded("Neither coder marked a single character, so chance alone would make them agree everywhere.")
    if everything:
        return worded(
            "Both coders marked every character that counts with it: without any variation, chance alone would make "
            "them agree everywhere."
        )
    return worded(
        "Both coders put the same labels on every character that counts: without any variation, chance alone would "
        "make them agree everywhere."
    )


def _why_group(totals: Floats) -> str:
    if not totals[0]:
        return worded("No text was coded by two coders or more.")
    return _no_variation(totals)


def _why_fleiss(totals: Floats) -> str:
    if not totals[0]:
        return worded(
            "No article was coded by all of the coders, and Fleiss' kappa needs the same number "
            "of codings everywhere: Krippendorff's alpha does not."
        )
    return _no_variation(totals)


def _why_coded(totals: Floats) -> str:
    if not totals[0]:
        return worded("No coder marked a single character of the text that two coders or more have coded.")
    if totals.shape[-1] == NOMINAL_LABEL and not totals[2]:
        return worded(
            "No coder used it where anything was marked, so there is no variation that agreement could show in."
        )
    return _no_variation(totals)


def _no_variation(totals: Floats) -> str:
    if totals.shape[-1] == NOMINAL_LABEL:
        nothing, everything = not totals[2], totals[2] == totals[0]
    else:
        nothing, everything = totals[NOMINAL_LEAD] == totals[0], False
    if nothing:
        return "No coder marked a single character, so chance alone would make them agree everywhere."
    if everything:
        return worded(
            "All coders marked every character that counts with it: without any variation, chance alone would make "
            "them agree everywhere."
        )
    return worded(
        "All coders put the same labels on every character that counts: without any variation, chance alone would "
        "make them agree everywhere."
    )


COHEN_1960 = (
    "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, "
    "20(1), 37-46."
)
FLEISS_1971 = (
    "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), "
    "378-382. Of two coders it is the pi of: Scott, W. A. (1955). Reliability of content analysis: The case of nominal "
    "scale coding. Public Opinion Quarterly, 19(3), 321-325."
)
HRIPCSAK = (
    "On what it leaves unsaid where most text has no label: Hripcsak, G. & Rothschild, A. S. (2005). Agreement, the "
    "F-measure, and reliability in information retrieval. Journal of the American Medical Informatics Association, "
    "12(3), 296-298."
)
KRIPPENDORFF = (
    "Krippendorff, K. (2018). Content Analysis: An Introduction to Its Methodology (4th ed., ch. 12). Sage. Hayes, "
    "A. F. & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data. "
    "Communication Methods and Measures, 1(1), 77-89."
)

OBSERVED = Measure(
    "observed",
    worded("Observed agreement"),
    "pair",
    f"{COHEN_1960} There p_o.",
    joined(
        " ",
        [
            worded(
                "The share of characters on which two coders agree, nothing taken off for chance: where most text"
                " has no label, it is high whatever they do."
            ),
            UNITS,
        ],
    ),
    alike_counts,
    _alike,
    _no_text,
)
COHEN = Measure(
    "cohen",
    worded("Cohen's kappa"),
    "pair",
    f"{COHEN_1960} {HRIPCSAK}",
    joined(
        " ",
        [
            worded(
                "How far two coders agree beyond chance, where chance lets each of them keep their own share of "
                "every category: 1 is always, 0 as often as by chance, less than 0 more seldom."
            ),
            UNITS,
        ],
    ),
    cohen_counts,
    _cohen,
    _why_cohen,
)
FLEISS = Measure(
    "fleiss",
    worded("Fleiss' kappa"),
    "all",
    FLEISS_1971,
    joined(
        " ",
        [
            worded(
                "How far all coders agree beyond chance, where chance draws from the categories of all of them "
                "together. As published it needs the same number of codings of each character: only articles "
                "count that were coded by everyone who coded any (and who looked for the label in any)."
            ),
            UNITS,
        ],
    ),
    fleiss_counts,
    _fleiss,
    _why_fleiss,
    alpha_pair_counts,
)
ALPHA = Measure(
    "alpha",
    worded("Krippendorff's alpha, all text"),
    "all",
    KRIPPENDORFF,
    joined(
        " ",
        [
            worded(
                "How far all coders agree beyond chance, for nominal categories, any number of coders and codings"
                " that are missing: 1 is always, 0 as often as by chance. All text to be coded counts, where "
                "nobody marked anything too."
            ),
            UNITS,
            MISSING,
        ],
    ),
    alpha_counts,
    _alpha,
    _why_group,
    alpha_pair_counts,
)
ALPHA_CODED = Measure(
    "alpha_coded",
    worded("Krippendorff's alpha, coded text only"),
    "all",
    KRIPPENDORFF,
    joined(
        " ",
        [
            worded(
                "Alpha of those characters only that at least one of the coders marked, with whatever label that "
                "all of them looked for: whether they agree on what they found, without the text that nobody gave"
                " a label. What one coder left empty is a disagreement in full, so values below 0 are not rare."
            ),
            UNITS,
            MISSING,
        ],
    ),
    coded_alpha_counts,
    _alpha,
    _why_coded,
    coded_alpha_pair_counts,
)

MEASURES: tuple[Measure, ...] = (OBSERVED, COHEN, FLEISS, ALPHA, ALPHA_CODED)
