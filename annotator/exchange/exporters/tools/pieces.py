"""What the formats of annotation tools write alike: spans in one piece each, and what is said of the whole article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.record import Record
from annotator.exchange.registry import Lost
from annotator.exchange.tools import CODING, REGIONS
from annotator.sentences import worded

RANGES_SAID = Lost("each piece is a span of its own, with the same label; nothing ties them")
RANGES_CANNOT = (
    "A span in several pieces becomes a span for each piece; the first keeps the id and the relations, "
    "the others are told apart by a number behind it."
)


class Piece(NamedTuple):
    """A span without a gap; ``row`` is the record's span of which it is one, or all."""

    id: str
    start: int
    end: int
    row: Record


def pieces_of(record: Record) -> Iterator[Piece]:
    """The spans of a record, one for each range, proved on its text; raises ExportMismatch."""
    text = record["text"]
    taken: set[str] | None = None
    for row in record["spans"]:
        start, end = row["start"], row["end"]
        if text[start:end] != row["text"]:
            raise ExportMismatch(
                worded(
                    "{record}: the span {row} is not where its offsets say; nothing was written.",
                    record=record["source"]["name"],
                    row=row["id"],
                )
            )
        ranges = row.get("ranges")
        if not ranges:
            yield Piece(row["id"], start, end, row)
            continue
        taken = {each["id"] for each in record["spans"]} if taken is None else taken
        for number, (first, last) in enumerate(ranges):
            yield Piece(_own_id(row["id"], number, taken), first, last, row)


def _own_id(whole: str, number: int, taken: set[str]) -> str:
    if not number:
        return whole
    own = f"{whole}.{number + 1}"
    while own in taken:
        own += "'"
    taken.add(own)
    return own


def coding_and_regions(record: Record) -> dict[str, Any]:
    """How far each layer has come and the marked parts of the text, as the contract has them, under keys of our own."""
    return {key: rows for key in (CODING, REGIONS) if (rows := record.get(key))}
