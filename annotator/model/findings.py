"""What the program found in a page when it came in: repairs, regions, names that conversion would misspell."""

from __future__ import annotations

from typing import NamedTuple

from annotator.model.article import Region
from annotator.model.override import Override
from annotator.model.repair import Repair

FINDING_RULES = 1
"""Raised when newer rules find other things, so that older findings can be told."""


class Findings(NamedTuple):
    """Made once at import and never changed; what a person decides about one of them is a thing of the log."""

    repairs: tuple[Repair, ...] = ()
    regions: tuple[Region, ...] = ()
    overrides: tuple[Override, ...] = ()
    rules: int = FINDING_RULES

    @property
    def is_empty(self) -> bool:
        return not (self.repairs or self.regions or self.overrides)


NOTHING_FOUND = Findings()
