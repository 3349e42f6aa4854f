"""The repairs, regions and overrides of a JSONL record."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.importers.json_spans import refuse_twins
from annotator.model.article import Region
from annotator.model.ids import ARTICLE_NAMESPACE
from annotator.model.override import SCOPES
from annotator.model.repair import REPAIR_STATUSES, Repair, Unit
from annotator.text.reading import reading_of


def read_regions(record: Fields, article: str, length: int) -> tuple[Region, ...]:
    """The marked parts of the record's text; one without an id gets one that follows from its article and place."""
    rows = record.objects("regions")
    found: list[Region] = []
    for index, row in enumerate(rows):
        start, end = row.extent(length)
        own = row.optional_text("id") or str(uuid5(UUID(ARTICLE_NAMESPACE), f"{article} region {index}"))
        found.append(
            Region(
                own, start, end, row.text("kind", empty=False), row.nullable_text("repeats"),
                row.number("confidence") if "confidence" in row.values else 1.0,
                row.optional_text("evidence") or "", row.optional_text("origin") or "import",
            )
        )  # fmt: skip
    refuse_twins(record, "regions", [region.id for region in found])
    known = {region.id for region in found}
    for row, region in zip(rows, found, strict=True):
        if region.repeats is not None and region.repeats not in known:
            raise row.wrong("it repeats a region that the record does not have")
    return tuple(found)


def read_repairs(record: Fields, text: str) -> tuple[Repair, ...]:
    """The recorded edits of the source ``text``; those in force have to stand beside one another."""
    found = tuple(
        Repair(
            id=row.text("id", empty=False),
            start=row.extent(len(text))[0],
            end=row.extent(len(text))[1],
            replacement=row.text("replacement"),
            kind=row.text("kind", empty=False),
            confidence=row.number("confidence"),
            status=row.choice("status", REPAIR_STATUSES),
            evidence=row.text("evidence"),
            units=_units(row),
        )
        for row in record.objects("repairs")
    )
    refuse_twins(record, "repairs", [repair.id for repair in found])
    try:
        reading_of(text, [each for each in found if each.in_force])
    except ValueError as error:
        raise record.wrong(f"its repairs cannot be put in ({error})") from None
    return found


def _units(row: Fields) -> tuple[Unit, ...]:
    units: Any = row.values.get("units", [])
    try:
        if any(type(n) is not int for unit in units for n in unit):
            raise TypeError
        return tuple((a, b, c, d) for a, b, c, d in units)
    except (TypeError, ValueError):
        raise row.wrong("units has to be a list of four whole numbers each") from None


def read_overrides(record: Fields, length: int) -> tuple[dict[str, Any], ...]:
    """The decisions on how the text is converted, each with the keys that an export writes."""
    found: list[dict[str, Any]] = []
    for row in record.objects("overrides"):
        scope = row.choice("scope", SCOPES)
        override: dict[str, Any] = {
            "id": row.text("id", empty=False),
            "scope": scope,
            "text": row.text("text", empty=False),
            "becomes": row.text("becomes", empty=False),
            "script": row.choice("script", ("hans", "hant")),
        }
        if scope == "here":
            override["start"], override["end"] = row.extent(length)
        elif scope == "article":
            override["start"], override["end"] = row.extent(length, empty=True)
        override |= {"origin": row.text("origin", empty=False), "note": row.text("note")}
        found.append(override)
    refuse_twins(record, "overrides", [each["id"] for each in found])
    return tuple(found)
