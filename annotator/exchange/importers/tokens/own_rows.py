"""The marked parts of a text, as our own exports put them beside spans."""

from __future__ import annotations

from annotator.exchange.importers.json_fields import Fields
from annotator.model.article import Region


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
