"""What a round of assignment is asked for, and what it becomes before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.sentences import worded
from annotator.session.assignment.overlap import Acceptable
from annotator.session.assignment.plan import Plan

STRATA = ("", "outlet", "month")
MOST_SEED = 2**63 - 1


class Asked(NamedTuple):
    """Coders by name; how many articles each gets: ``each``, or ``share`` of those that are free (``40%``), or all.

    ``articles`` are numbers: with no number, share or overlap everybody gets them all, else they are drawn from.
    ``overlap``: a number, a share of the different articles (``10%``), or ``rule``; "" is none, in a training round
    all. ``stratify``: "", outlet or month. ``name`` "": the next that is free.
    """

    coders: tuple[str, ...]
    each: int | None = None
    share: str = ""
    articles: tuple[int, ...] = ()
    overlap: str = ""
    stratify: str = ""
    seed: int = 0
    name: str = ""
    training: bool = False
    acceptable: Acceptable = Acceptable()

    @property
    def kind(self) -> str:
        return "training" if self.training else "real"

    @property
    def is_list(self) -> bool:
        """Whether everybody gets just the articles named."""
        return bool(self.articles) and self.each is None and not self.share and not self.overlap


class Drawn(NamedTuple):
    """A round that may be assigned; nothing of it is stored. ``gives``: coder's name -> article numbers, rising.

    ``overlap`` are the numbers that more than one coder has. ``free``: how many articles there were to draw from.
    ``strata``: stratum -> (free, drawn, in the overlap). ``rule`` says how it was drawn, ``remarks`` what was left out.
    """

    name: str
    asked: Asked
    rule: str
    plan: Plan
    gives: Mapping[str, tuple[int, ...]]
    overlap: frozenset[int]
    free: int
    strata: Mapping[str, tuple[int, int, int]]
    remarks: tuple[str, ...] = ()


def check_asked(asked: Asked) -> None:
    """Raises UsageError for what cannot be asked, whatever the project."""
    if not asked.coders:
        raise UsageError(worded("Who is to code? Name at least one coder."))
    if asked.each is not None and asked.share:
        raise UsageError(worded("Say how many articles each coder gets as a count or as a share, not both."))
    if asked.each is not None and asked.each < 1:
        raise UsageError(worded("A coder gets at least one article, not {each}.", each=asked.each))
    if asked.stratify not in STRATA:
        raise UsageError(
            worded("Articles cannot be drawn by “{stratify}”: choose outlet or month.", stratify=asked.stratify)
        )
    if not 0 <= asked.seed <= MOST_SEED:
        raise UsageError(
            worded("A seed is a whole number from 0 to {most_seed}, not {seed}.", most_seed=MOST_SEED, seed=asked.seed)
        )
    if asked.training and asked.overlap:
        raise UsageError(worded("In a training round everybody codes the same articles: leave the overlap out."))
    if asked.overlap and len(asked.coders) == 1:
        raise UsageError(worded("An overlap is what several coders code: name a second coder, or leave it out."))
