"""What a measure of agreement is: counts of each article that add up, and a value of any sum of them.

Because the counts of articles add up, a confidence interval is found by drawing articles again (with repetition) and
adding, and no span is looked at twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.agreement.codings import CodedArticle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
else:
    Floats = Flags = Any

POOLED = 2
"""The column of counts that holds what has no column of its own."""


class Question(NamedTuple):
    """What is asked of all measures: the articles, the coders in order, the labels in order, options of counting.

    ``tolerance`` is how many characters a boundary may be off and still count as the same.
    """

    articles: Sequence[CodedArticle]
    coders: Sequence[str]
    labels: Sequence[str]
    tolerance: int = 2

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return list(combinations(self.coders, 2))


class Counted(NamedTuple):
    """Arrays (articles, groups, k): groups are the pairs of coders in order (``of`` pair), or one for all of them.

    One array a label of the question, in order, and one over all labels. An article that a pair does not have in common
    (or of which fewer than two coders looked for the label) counts nothing: its row is zero.

    ``by_size`` says that the first number is how much is compared, so that an article in which it is 0 does not count.
    ``pooled``, where column POOLED of ``overall`` is right only over all articles, gives it anew (articles, groups) for
    those (articles, groups) that are to be counted, 0 elsewhere.
    """

    labels: Sequence[Floats]
    overall: Floats
    by_size: bool = False
    pooled: Callable[[Flags], Floats] | None = None


class Measure(NamedTuple):
    """A measure. ``of`` is "pair" or "all" (any number of coders from two on). ``source`` cites where it is from.

    ``counts(question)`` gives the counts; ``value(totals)`` takes summed counts (..., k) to values (...), NaN where it
    is undefined; ``why(totals)`` says in one sentence, of one (k,) sum, why it is. ``words`` says what it tells, for
    people who have not met it. ``pair_counts`` of a measure of any number of coders gives the counts of every pair, as
    if there were nobody else, with the pairs as groups. A ``directed`` one has another value the other way round: its
    mean over pairs would depend on the order in which the coders are named.
    """

    name: str
    title: str
    of: str
    source: str
    words: str
    counts: Callable[[Question], Counted]
    value: Callable[[Floats], Floats]
    why: Callable[[Floats], str]
    pair_counts: Callable[[Question], Counted] | None = None
    directed: bool = False
