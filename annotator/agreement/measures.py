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
else:
    Floats = Any


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
    """

    labels: Sequence[Floats]
    overall: Floats


class Measure(NamedTuple):
    """A measure. ``of`` is "pair" or "all" (any number of coders from two on). ``source`` cites where it is from.

    ``counts(question)`` gives the counts; ``value(totals)`` takes summed counts (..., k) to values (...), NaN where it
    is undefined; ``why(totals)`` says in one sentence, of one (k,) sum, why it is. ``words`` says what it tells, for
    people who have not met it.
    """

    name: str
    title: str
    of: str
    source: str
    words: str
    counts: Callable[[Question], Counted]
    value: Callable[[Floats], Floats]
    why: Callable[[Floats], str]
