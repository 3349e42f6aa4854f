"""How many articles several coders are given, so that the reliability of all can be inferred: by a stated rule.

A number or a share is taken as it is said. ``rule`` is what Krippendorff proposes (Content Analysis, 4th ed., 2018,
chapter 12; Agreement and Information in the Reliability of Coding, Communication Methods and Measures 5(2), 2011),
after Bloch and Kraemer (2 x 2 Kappa Coefficients, Biometrics 45, 1989, p. 276, equation 3.7):

    units = m z² ((1 + a)(3 − a) / (4 (1 − a) p (1 − p)) − a)

with m coders, the smallest acceptable alpha a, z of the level of significance (one-sided), and p the share of the
rarest label. Published values for two coders: p = 1/4, a = .800, level .05: 139; a = .667: 81.

A unit is here a passage that got a label, and an article counts for as many as the articles that are done have on
average; where none is done, for one, and each label in use is taken as equally frequent.
"""

from __future__ import annotations

import re
from math import ceil
from statistics import NormalDist
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.sentences import counted, mark, worded

RULE = "rule"
AS_ASKED = (mark("1 article, as asked for"), mark("{number:,} articles, as asked for"))
OF_ALL = mark("{share} of {articles:,}")
KRIPPENDORFF = mark(
    "Krippendorff (2018) after Bloch and Kraemer (1989): {units:,} units for {coders} coders, the rarest label "
    "{rarest:.2%} ({origin}), smallest acceptable alpha {alpha:g} at level {level:g}; {an_article:.4g} units "
    "an article"
)
ORIGINS = AS_STATED, IN_WHAT_IS_CODED, NOTHING_YET = (
    mark("as stated"), mark("in what is coded"), mark("nothing being coded yet")
)  # fmt: skip
SMALLEST_ALPHA, LEVEL = 0.8, 0.05
_SHARE = re.compile(r"(\d+(?:\.\d+)?)\s*[%％]")


class Acceptable(NamedTuple):
    """What the rule is asked with: the smallest acceptable alpha, the level of significance, the rarest share.

    ``rarest`` None: as it is in what has been coded.
    """

    alpha: float = SMALLEST_ALPHA
    level: float = LEVEL
    rarest: float | None = None


class Coded(NamedTuple):
    """What has been coded so far: codings that are done, and their passages by label; ``labels`` are those in use."""

    codings: int
    passages: tuple[int, ...]
    labels: int


class Overlap(NamedTuple):
    """How many articles, and by which rule in words."""

    articles: int
    rule: str


def units_needed(rarest: float, coders: int = 2, alpha: float = SMALLEST_ALPHA, level: float = LEVEL) -> int:
    """Units that a reliability sample needs. Raises UsageError for values that the formula is not for."""
    if not 0 < rarest <= 0.5:
        raise UsageError(
            worded("The share of the rarest label is more than 0% and at most 50%, not {rarest:.3%}.", rarest=rarest)
        )
    if not 0 < alpha < 1:
        raise UsageError(
            worded("The smallest acceptable alpha is between 0 and 1, such as 0.8, not {alpha:g}.", alpha=alpha)
        )
    if not 0 < level < 0.5:
        raise UsageError(
            worded("The level of significance is between 0 and 0.5, such as 0.05, not {level:g}.", level=level)
        )
    z = NormalDist().inv_cdf(1 - level)
    spread = (1 + alpha) * (3 - alpha) / (4 * (1 - alpha) * rarest * (1 - rarest)) - alpha
    return ceil(coders * z * z * spread)


def by_rule(coded: Coded, coders: int, asked: Acceptable) -> Overlap:
    """The overlap by the formula above. Raises UsageError."""
    passages = [n for n in coded.passages if n]
    total = sum(passages)
    knows = coded.codings > 0 and len(passages) > 1
    rarest = asked.rarest or (min(0.5, min(passages) / total) if knows else 1 / max(2, coded.labels))
    an_article = max(1.0, total / coded.codings) if knows else 1.0
    units = units_needed(rarest, coders, asked.alpha, asked.level)
    origin = worded(AS_STATED) if asked.rarest else worded(IN_WHAT_IS_CODED) if knows else worded(NOTHING_YET)
    return Overlap(
        ceil(units / an_article),
        worded(
            KRIPPENDORFF,
            units=units,
            coders=coders,
            rarest=rarest,
            origin=origin,
            alpha=asked.alpha,
            level=asked.level,
            an_article=an_article,
        ),
    )


def explicit(asked: str, articles: int) -> Overlap:
    """An overlap said as a number, or as a share of ``articles``: at least one of them. Raises UsageError."""
    text = asked.strip()
    if text.isascii() and text.isdigit():
        return Overlap(int(text), counted(int(text), *AS_ASKED))
    share = parsed_share(text, "overlap")
    return Overlap(max(1, rounded(share * articles)), _said(share, articles))


def _said(share: float, articles: int) -> str:
    return worded(OF_ALL, share=as_percent(share), articles=articles)


def as_percent(share: float) -> str:
    """``0.4`` as 40%, a finer share with the digits it needs."""
    return f"{100 * share:.6g}%"


def overlap_of_share(share: float, each: int, coders: int) -> int:
    """The overlap that is ``share`` of all different articles, where each coder gets ``each`` of them; at least one."""
    return min(each, max(1, rounded(share * coders * each / (1 + share * (coders - 1)))))


def parsed_share(text: str, what: str) -> float:
    """``40%`` as 0.4. Raises UsageError."""
    found = _SHARE.fullmatch(text.strip())
    if found is None or not 0 < (percent := float(found[1])) <= 100:
        pattern = (
            mark("“{text}” cannot be the overlap: say a number, a share such as 10%, or rule.")
            if what == "overlap"
            else mark("“{text}” cannot be the share: say a share such as 40%.")
        )
        raise UsageError(worded(pattern, text=text))
    return percent / 100


def rounded(value: float) -> int:
    """To the nearest whole number, a half up."""
    return int(value + 0.5)
