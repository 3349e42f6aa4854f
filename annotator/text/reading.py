"""The reading text: the source with the repairs in force put in, and the map from the one to the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from annotator.text.offsets import OffsetMap, Unit


class PutIn(Protocol):
    """A repair as the text knows it; ``units`` count from its start, and inside its replacement."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def replacement(self) -> str: ...
    @property
    def units(self) -> Sequence[Unit]: ...


def reading_of(source: str, repairs: Iterable[PutIn]) -> tuple[str, OffsetMap]:
    """The source with all ``repairs`` put in, and the map source -> reading.

    Raises ValueError for a repair outside the source, for two that overlap, and for units that do not tile one.
    """
    pieces: list[str] = []
    units: list[Unit] = []
    at = length = 0
    for repair in sorted(repairs, key=lambda each: (each.start, each.end)):
        if not at <= repair.start < repair.end <= len(source):
            raise ValueError(f"the repair from {repair.start} to {repair.end} has no place beside the others")
        pieces.append(source[at : repair.start])
        length += repair.start - at
        inner = tuple(repair.units) or ((0, repair.end - repair.start, 0, len(repair.replacement)),)
        check_tiles(inner, repair.end - repair.start, len(repair.replacement))
        units += [(repair.start + a0, repair.start + a1, length + b0, length + b1) for a0, a1, b0, b1 in inner]
        pieces.append(repair.replacement)
        length += len(repair.replacement)
        at = repair.end
    pieces.append(source[at:])
    return "".join(pieces), OffsetMap(len(source), length + len(source) - at, tuple(units))


def check_tiles(units: Iterable[Unit], length: int, replacement_length: int) -> None:
    """Raises ValueError unless the units cover both sides of a repair without a gap, and none is empty."""
    a = b = 0
    for a0, a1, b0, b1 in units:
        if (a0, b0) != (a, b) or a1 < a0 or b1 < b0 or (a0, b0) == (a1, b1):
            raise ValueError(f"a repair's units do not tile it at {(a0, a1, b0, b1)}")
        a, b = a1, b1
    if (a, b) != (length, replacement_length):
        raise ValueError(f"a repair's units end at {a}, {b} instead of {length}, {replacement_length}")
