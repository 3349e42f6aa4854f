"""What the engine hands out: one row a repair, in code points of the source."""

from __future__ import annotations

from typing import NamedTuple

Unit = tuple[int, int, int, int]
"""(a0, a1, b0, b1): code points of the damage, counted from its start, and those of the replacement that they carry."""


class FoundRepair(NamedTuple):
    """A damaged range of the source and what stood there.

    ``kind`` is gloss, shift, noise or encoding. ``applied`` says that it is proved; otherwise ``replacement`` is
    a hint, or the damage itself where there is none. ``units`` tile the damage where the bytes prove inner boundaries;
    none of them means one atomic unit. ``evidence`` is one sentence for the reader.
    """

    start: int
    end: int
    replacement: str
    kind: str
    confidence: float
    applied: bool
    evidence: str
    units: tuple[Unit, ...] = ()
