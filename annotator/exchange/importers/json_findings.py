"""The repairs, regions and overrides of a JSONL record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from annotator.errors import TextRefused, UnmappableRange, UsageError
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.json_spans import refuse_twins
from annotator.model.article import Region
from annotator.model.ids import ARTICLE_NAMESPACE
from annotator.model.override import SCOPES
from annotator.model.repair import REPAIR_STATUSES, Repair, Unit, put_in
from annotator.sentences import clause, worded
from annotator.text.offsets import OffsetMap
from annotator.text.reading import check_tiles, reading_of

LONGEST_WORDS = 60
"""Code points of what a decision about a conversion is about, and of what it becomes."""


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
            raise row.wrong(worded("it repeats a region that the record does not have"))
    return tuple(found)


def read_repairs(record: Fields, text: str) -> tuple[Repair, ...]:
    """The recorded edits of the source ``text``; those in force have to stand beside one another."""
    found = tuple(_repair(row, text) for row in record.objects("repairs"))
    refuse_twins(record, "repairs", [repair.id for repair in found])
    try:
        reading_of(text, [each for each in found if each.in_force])
    except ValueError as error:
        raise record.wrong(worded("its repairs cannot be put in ({error})", error=error)) from None
    return found


def _repair(row: Fields, text: str) -> Repair:
    start, end = row.extent(len(text))
    replacement = row.text("replacement")
    _check_replacement(row, replacement)
    return Repair(
        id=row.text("id", empty=False),
        start=start,
        end=end,
        replacement=replacement,
        kind=row.text("kind", empty=False),
        confidence=row.number("confidence"),
        status=row.choice("status", REPAIR_STATUSES),
        evidence=row.text("evidence"),
        units=_units(row, end - start, len(replacement)),
    )


def _check_replacement(row: Fields, replacement: str) -> None:
    """Hold what a repair would put in to the rules of a text, also where it is only a hint: it may be accepted."""
    from annotator.text.decode import check_text  # its detector is not loaded before a text is read

    if "\0" in replacement or "\r" in replacement or replacement.startswith("\ufeff"):
        raise row.wrong(worded("replacement holds a NUL or a carriage return, or begins with a byte order mark"))
    try:
        if replacement.strip(" \n\u00a0\u3000"):  # what was misread may have been a space
            check_text(replacement)
    except TextRefused as error:
        raise row.wrong(worded("replacement cannot stand in a text ({why})", why=clause(error.sentence))) from None


def _units(row: Fields, length: int, replacement_length: int) -> tuple[Unit, ...]:
    """The inner boundaries, proved to tile the repair and to be an alignment, whatever its status is."""
    given: Any = row.values.get("units", [])
    try:
        if any(type(n) is not int for unit in given for n in unit):
            raise TypeError
        units = tuple((a, b, c, d) for a, b, c, d in given)
    except (TypeError, ValueError):
        raise row.wrong(worded("units has to be a list of four whole numbers each")) from None
    try:
        if units:
            check_tiles(units, length, replacement_length)
            OffsetMap(length, replacement_length, units)
    except ValueError as error:
        raise row.wrong(worded("its units do not fit it ({error})", error=error)) from None
    return units


def read_overrides(record: Fields, text: str, repairs: Sequence[Repair]) -> tuple[dict[str, Any], ...]:
    """The decisions on how the source ``text`` is converted, each with the keys that an export writes.

    One for a single place has to be about the words that the text with its ``repairs`` has there.
    """
    rows = record.objects("overrides")
    found = tuple(_override(row, len(text)) for row in rows)
    refuse_twins(record, "overrides", [each["id"] for each in found])
    if any(each["scope"] == "here" for each in found):
        reading, to_reading = reading_of(text, put_in(repairs))
        for row, each in zip(rows, found, strict=True):
            if each["scope"] == "here":
                _check_place(row, each, reading, to_reading, repairs)
    return found


def _override(row: Fields, length: int) -> dict[str, Any]:
    scope = row.choice("scope", SCOPES)
    override: dict[str, Any] = {
        "id": row.text("id", empty=False),
        "scope": scope,
        "text": _words(row, "text"),
        "becomes": _words(row, "becomes"),
        "script": row.choice("script", ("hans", "hant")),
    }
    if scope == "here":
        override["start"], override["end"] = row.extent(length)
    elif scope == "article":
        override["start"], override["end"] = row.extent(length, empty=True)
    return override | {"origin": row.text("origin", empty=False), "note": row.text("note")}


def _words(row: Fields, key: str) -> str:
    """Words that a conversion can look for and keep: a page that has others could not be opened."""
    from annotator.text.scripts.decisions import check_wording

    words = row.text(key, empty=False)
    try:
        check_wording(worded("it"), words)
    except UsageError as error:
        raise row.wrong(worded("{key} cannot be converted: {why}", key=key, why=clause(error.sentence))) from None
    if not words.strip() or len(words) > LONGEST_WORDS:
        raise row.wrong(
            worded(
                "{key} has to be 1 to {longest_words} characters that can be seen", key=key, longest_words=LONGEST_WORDS
            )
        )
    return words


def _check_place(
    row: Fields, override: dict[str, Any], reading: str, to_reading: OffsetMap, repairs: Sequence[Repair]
) -> None:
    """Refuse a decision about other words than stand in its place, unless repairs made there since explain it."""
    start, end = override["start"], override["end"]
    try:
        first, last = to_reading.to_b(start, end)
    except UnmappableRange:
        first = last = 0
    stands = reading[first:last]
    if stands != override["text"] and not any(each.start < end and start < each.end for each in repairs):
        raise row.wrong(
            worded(
                "its text is {said}, but {said2} stands at {start} to {end}",
                said=said(override["text"]),
                said2=said(stands),
                start=start,
                end=end,
            )
        )
