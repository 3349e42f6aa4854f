"""A recorded edit of the source, and what has been decided about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

IN_FORCE = frozenset({"applied", "accepted", "edited"})
REPAIR_STATUSES = ("applied", "flagged", "accepted", "rejected", "edited")

Unit = tuple[int, int, int, int]


class Repair(NamedTuple):
    """``[start, end)`` of the source reads ``replacement``; the source itself stays as it is.

    ``status``: applied (proved by the program), flagged (a hint, not put in), or what a person decided: accepted,
    rejected, edited. ``confidence`` is from 0 to 1. ``units`` (a0, a1, b0, b1) are the inner boundaries that are
    proved, in code points from ``start`` and of ``replacement``; without any the repair is one whole.
    """

    id: str
    start: int
    end: int
    replacement: str
    kind: str
    confidence: float
    status: str
    evidence: str = ""
    units: tuple[Unit, ...] = ()

    @property
    def in_force(self) -> bool:
        """Whether the reading text has it."""
        return self.status in IN_FORCE

    def crosses(self, other: Repair) -> bool:
        return self.start < other.end and other.start < self.end


def repair_from(values: Mapping[str, Any]) -> Repair:
    """A repair from its named values, as JSON keeps them."""
    named: dict[str, Any] = {**values, "units": tuple((a, b, c, d) for a, b, c, d in values.get("units", ()))}
    return Repair(**named)


def put_in(repairs: Iterable[Repair]) -> list[Repair]:
    """The repairs that the reading text has, in its order.

    Two in force that cross come about where people decide apart from each other: a person's word goes before the
    program's, and the earlier place before the later one.
    """
    kept: list[Repair] = []
    for each in sorted((r for r in repairs if r.in_force), key=lambda r: (r.start, r.end, r.id)):
        if not kept or not kept[-1].crosses(each):
            kept.append(each)
        elif kept[-1].status == "applied" != each.status:
            kept[-1] = each
    return kept
