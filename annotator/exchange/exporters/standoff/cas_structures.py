"""One record as the feature structures of a CAS, whether they are then written as XMI or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.cas_types import (
    ARTICLE_LABEL,
    DETAIL,
    METADATA,
    RELATION,
    SPAN,
)
from annotator.exchange.exporters.standoff.utf16 import utf16_places

Record = dict[str, Any]
SOFA_ID = 1
OWN_ID = "annotator.id"
"""The detail that is the article's id: INCEpTION puts the annotator's name into documentId."""


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
    place = utf16_places(record["text"])
    units = record["text"].encode("utf-16-le")
    number = SOFA_ID + 1
    title = {"documentTitle": article_name(record), "documentId": record["id"]}
    yield Structure(number, METADATA, 0, len(units) // 2, title, {})
    ends: dict[str, Structure] = {}
    for row in record["spans"]:
        number += 1
        begin, end = place(row["start"]), place(row["end"])
        if units[2 * begin : 2 * end].decode("utf-16-le", "replace") != row["text"]:
            raise ExportMismatch(f"{article_name(record)}: the span {row['id']} is another text in UTF-16 units.")
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
    for name, value in {OWN_ID: record["id"], **record["meta"]}.items():
        number += 1
        yield Structure(number, DETAIL, None, None, {"name": name, "value": value}, {})


def _span_values(row: Record, pieces: str) -> dict[str, str]:
    said = {key: row[key] for key in ("label", "note", "certainty", "coder", "layer", "state", "origin", "created")}
    said |= {"pieces": pieces, "id": row["id"], **_attributes(row)}
    return {key: value for key, value in said.items() if value}


def _attributes(row: Record) -> dict[str, str]:
    return {"attributes": orjson.dumps(row["attributes"]).decode()} if row["attributes"] else {}
