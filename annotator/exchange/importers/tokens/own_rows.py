"""Rows that our own exports put beside spans: how far a layer has come, and the parts of the text."""

from __future__ import annotations

from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.records import CodingRow
from annotator.model.annotation import STATUSES
from annotator.model.article import Region

KINDS = ("hand", "machine", "gold")


def coding_row(row: Fields) -> CodingRow:
    """How far one layer has come; raises FormatError."""
    return CodingRow(
        layer=row.text("layer", empty=False),
        coder=row.nullable_text("coder"),
        status=row.choice("status", STATUSES),
        version=row.whole("codebook_version"),
        labels_coded=row.texts("labels_coded"),
        suggestions_shown=row.truth("suggestions_shown"),
        kind=row.choice("kind", KINDS) if row.values.get("kind") is not None else None,
    )


def region_row(row: Fields) -> Region:
    """A marked part of the text, in its code points; raises FormatError."""
    said = {key: value for key, value in row.values.items() if value is not None}  # Arrow says null for what is not
    stated = Fields(said, row.path)
    return Region(
        id=stated.text("id", empty=False),
        start=stated.whole("start"),
        end=stated.whole("end"),
        kind=stated.text("kind", empty=False),
        repeats=stated.optional_text("repeats"),
        confidence=stated.number("confidence") if "confidence" in said else 1.0,
        evidence=stated.optional_text("evidence") or "",
        origin=stated.optional_text("origin") or "import",
    )
