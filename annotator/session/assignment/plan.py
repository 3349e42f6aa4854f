"""Who gets which article: drawn by a seed over the articles' ids alone, so that every machine draws the same.

Pure. The articles are put in the order of their ids and then shuffled by ``random.Random(seed)``; what is asked of a
stratum is its proportional share of the whole round, rounded by largest remainder; the overlap is such a share within
it, and the rest is dealt to the coders stratum by stratum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.sentences import worded


class Candidate(NamedTuple):
    """An article that may be drawn; ``stratum`` is its outlet or its month, "" where none is asked for or stated."""

    id: str
    stratum: str = ""


class Plan(NamedTuple):
    """Article ids: those that everybody codes, and those of each coder alone, in the coders' order."""

    overlap: tuple[str, ...]
    alone: tuple[tuple[str, ...], ...]

    def of(self, coder: int) -> tuple[str, ...]:
        """All that the coder at this place is to code."""
        return (*self.overlap, *self.alone[coder])

    @property
    def articles(self) -> int:
        """How many different articles are given."""
        return len(self.overlap) + sum(len(each) for each in self.alone)


def drawn(candidates: Iterable[Candidate], counts: Sequence[int], overlap: int, seed: int) -> Plan:
    """``overlap`` articles for everybody, and for each coder as many more as make up their count.

    Raises UsageError where there are too few articles, or an overlap is larger than what somebody gets.
    """
    pool = _Pool(candidates, seed)
    if overlap > min(counts):
        raise UsageError(
            worded(
                "The overlap of {overlap:,} is more than somebody's {min:,} articles: ask for less.",
                overlap=overlap,
                min=min(counts),
            )
        )
    needed = overlap + sum(count - overlap for count in counts)
    if needed > pool.left:
        raise UsageError(
            worded(
                "That needs {needed:,} articles, and {left:,} may be given: ask for fewer, or for more overlap.",
                needed=needed,
                left=pool.left,
            )
        )
    shared, rest = pool.draw(overlap, needed)
    return Plan(shared, dealt(rest, [count - overlap for count in counts]))


def dealt(articles: Sequence[str], counts: Sequence[int]) -> tuple[tuple[str, ...], ...]:
    """The articles in turn to the coders, so that each has its part of every run of them. ``counts`` sum up to all."""
    hands: list[list[str]] = [[] for _ in counts]
    for at, each in enumerate(articles, 1):
        lacks = [count * at - len(hand) * len(articles) for count, hand in zip(counts, hands, strict=True)]
        hands[lacks.index(max(lacks))].append(each)
    return tuple(map(tuple, hands))


def even_counts(articles: int, coders: int, overlap: int) -> tuple[int, ...]:
    """What each coder gets where all articles are divided: the first ones one more where it does not come out even."""
    rest, more = divmod(max(0, articles - overlap), coders)
    return tuple(overlap + rest + (place < more) for place in range(coders))


def quotas(sizes: Mapping[str, int], n: int, most: Mapping[str, int] | None = None) -> dict[str, int]:
    """How many of ``n`` fall to each stratum: its share of all, rounded by largest remainder; no more than it has.

    ``most``: those of a larger ``n``, which are not exceeded either.
    """
    total, most = sum(sizes.values()), most or sizes
    if not total:
        return dict.fromkeys(sizes, 0)
    found = {name: n * size // total for name, size in sizes.items()}
    by_remainder = sorted(sizes, key=lambda name: (-(n * sizes[name] % total), name))
    while left := min(n, sum(most.values())) - sum(found.values()):  # once more where ``most`` left some out
        for name in [each for each in by_remainder if found[each] < most[each]][:left]:
            found[name] += 1
    return found


class _Pool:
    """The articles not drawn yet, shuffled within their strata."""

    def __init__(self, candidates: Iterable[Candidate], seed: int) -> None:
        order = sorted(set(candidates))
        Random(seed).shuffle(order)
        self._left: dict[str, list[str]] = {}
        for each in order:
            self._left.setdefault(each.stratum, []).append(each.id)

    @property
    def left(self) -> int:
        return sum(len(each) for each in self._left.values())

    def draw(self, shared: int, all_: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The shared ones, and the rest of all, stratum by stratum."""
        sizes = {name: len(each) for name, each in sorted(self._left.items())}
        whole = quotas(sizes, all_)
        overlap = quotas(sizes, shared, whole)
        rest = {name: many - overlap[name] for name, many in whole.items()}
        return self._take(overlap), self._take(rest)

    def _take(self, asked: Mapping[str, int]) -> tuple[str, ...]:
        return tuple(self._left[name].pop() for name, many in asked.items() for _ in range(many))
