"""One record as the feature structures of a CAS, whether they are then written as XMI or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.cas_types import (
    ARTICLE,
    ARTICLE_LABEL,
    CODING,
    DETAIL,
    METADATA,
    REGION,
    RELATION,
    SPAN,
)
from annotator.sentences import worded
from annotator.text.utf16 import Utf16Index

Record = dict[str, Any]
SOFA_ID = 1
REGION_KEYS = ("kind", "repeats", "confidence", "evidence", "origin", "id")


class Structure(NamedTuple):
    """A feature structure; ``begin`` and ``end`` are in UTF-16 units, None where it has no place.

    ``references`` are features that hold another structure's id.
    """

    id: int
    type: str
    begin: int | None
    end: int | None
    values: dict[str, str]
    references: dict[str, int]


def structures_of(record: Record) -> Iterator[Structure]:
    """The structures of a record, without its text; raises ExportMismatch where a span is not where it was."""
    place = Utf16Index(record["text"]).to_qt
    units = record["text"].encode("utf-16-le")
    number = SOFA_ID + 1
    title = {"documentTitle": article_name(record), "documentId": record["id"]}
    yield Structure(number, METADATA, 0, len(units) // 2, title, {})
    ends: dict[str, Structure] = {}
    for row in record["spans"]:
        number += 1
        begin, end = place(row["start"]), place(row["end"])
        if units[2 * begin : 2 * end].decode("utf-16-le", "replace") != row["text"]:
            raise ExportMismatch(
                worded(
                    "{article_name}: the span {row} is another text in UTF-16 units.",
                    article_name=article_name(record),
                    row=row["id"],
                )
            )
        pieces = ";".join(f"{place(first)} {place(last)}" for first, last in row.get("ranges", ()))
        found = Structure(number, SPAN, begin, end, _span_values(row, pieces), {})
        ends[row["id"]] = found
        yield found
    for row in record["relations"]:
        number += 1
        governor, dependent = ends[row["from"]], ends[row["to"]]
        yield Structure(
            number, RELATION, dependent.begin, dependent.end,
            {"label": row["type"], "layer": row["layer"], "id": row["id"]},
            {"Governor": governor.id, "Dependent": dependent.id},
        )  # fmt: skip
    for row in record["document_annotations"]:
        number += 1
        values = {"label": row["label"], "layer": row["layer"], **_attributes(row), "id": row["id"]}
        yield Structure(number, ARTICLE_LABEL, None, None, values, {})
    for type_, place_, values in _of_article(record):
        number += 1
        begin, end = (place(place_[0]), place(place_[1])) if place_ else (None, None)
        yield Structure(number, type_, begin, end, values, {})


def _of_article(record: Record) -> Iterator[tuple[str, tuple[int, int] | None, dict[str, str]]]:
    """(type, place in the text where it has one, values) of what is said of the article but its labels."""
    yield ARTICLE, None, {"id": record["id"]}
    for name, value in record["meta"].items():
        yield DETAIL, None, {"name": name, "value": value}
    for row in record["coding"]:
        said = {key: row.get(key) or "" for key in ("layer", "coder", "kind", "status")}
        said |= {"codebookVersion": str(row["codebook_version"])}
        said |= {"labelsCoded": orjson.dumps(row["labels_coded"]).decode()}
        said |= {"suggestionsShown": "true" if row["suggestions_shown"] else "false"}
        yield CODING, None, {key: value for key, value in said.items() if value}
    for row in record["regions"]:
        said = {key: str(row[key]) for key in REGION_KEYS if row.get(key) not in (None, "")}
        yield REGION, (row["start"], row["end"]), said


def _span_values(row: Record, pieces: str) -> dict[str, str]:
    said = {key: row[key] for key in ("label", "note", "certainty", "coder", "layer", "state", "origin", "created")}
    said |= {"codebookVersion": str(row["codebook_version"]), "pieces": pieces, "id": row["id"], **_attributes(row)}
    return {key: value for key, value in said.items() if value}


def _attributes(row: Record) -> dict[str, str]:
    return {"attributes": orjson.dumps(row["attributes"]).decode()} if row["attributes"] else {}
