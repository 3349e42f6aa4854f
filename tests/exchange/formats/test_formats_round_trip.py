"""Claims about every format that reads what it writes: what it says that it keeps comes back, exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import Format, formats

OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")
EXACT = [
    each for each in formats().values()
    if each.can_read and each.can_write and each.carries("text") and each.carries("overlap")
]  # fmt: skip
LAYER_OF_ITS_SPAN = {"refi-qda"}
"""Formats that say in ``keeps``: the layer of a relation is that of the span it comes from."""


def _in_one_piece(record):
    """The record with every span in one piece."""
    rows = [{key: value for key, value in row.items() if key != "ranges"} for row in record["spans"]]
    return record | {"spans": rows}


def _wrote(form: Format, record) -> dict[str, object]:
    """What the format has to bring back of a record."""
    ends = {
        row["id"]: _extent(row["start"], row["end"], row.get("ranges", ()), row["label"]) for row in record["spans"]
    }
    said: dict[str, object] = {
        "text": record["text"],
        "spans": sorted(_kept(form, row, ends) for row in record["spans"]),
    }
    by_layer = ("layer",) if form.carries("coder") else ()
    if form.carries("relations"):
        own = {row["id"]: row for row in record["spans"]}
        said["relations"] = sorted(
            (
                row["type"], ends[row["from"]], ends[row["to"]],
                *_picked(own[row["from"]] if form.name in LAYER_OF_ITS_SPAN else row, by_layer),
            )
            for row in record["relations"]
        )  # fmt: skip
    if form.carries("article labels"):
        more = ("attributes", *by_layer) if form.carries("article attributes") else ()
        said["labels"] = sorted(_picked(row, ("label", *more)) for row in record["document_annotations"])
    if form.carries("coding"):
        told = ("status", "labels_coded", "suggestions_shown", *by_layer)
        said["coding"] = sorted(_picked(row, told) for row in record["coding"])
    if form.carries("regions"):
        said["regions"] = sorted(_picked(row, ("start", "end", "kind")) for row in record["regions"])
    if form.carries("details"):
        said["meta"] = record["meta"]
    return said


def _read(form: Format, article: ImportedArticle) -> dict[str, object]:
    def rows(found: Iterable[Any]) -> list[dict[str, object]]:
        return [{each.name: getattr(row, each.name) for each in fields(row)} for row in found]

    relations = [row | {"from": row["from_span"], "to": row["to_span"]} for row in rows(article.relations)]
    return _wrote(
        form,
        {"text": article.source, "spans": rows(article.spans), "relations": relations}
        | {"document_annotations": rows(article.document_annotations), "coding": rows(article.coding)}
        | {"regions": [each._asdict() for each in article.regions], "meta": dict(article.meta)},
    )


def _picked(row, keys) -> tuple[str, ...]:
    """Values as words that can be put in order, whatever kinds of lists and mappings they are."""
    return tuple(orjson.dumps(row[key], default=dict, option=orjson.OPT_SORT_KEYS).decode() for key in keys)


def _extent(start, end, ranges, label):
    return (start, end, tuple(map(tuple, ranges)), label)


def _kept(form: Format, row, ends):
    how = {
        "attributes": ("attributes",), "notes": ("note",), "certainty": ("certainty",), "coder": ("layer",),
        "ids": ("id",), "state": ("state", "origin"),
    }  # fmt: skip
    said = [key for feature, keys in how.items() if form.carries(feature) for key in keys]
    return (*ends[row["id"]], *zip(said, _picked(row, said), strict=True))


@pytest.mark.parametrize("form", EXACT, ids=lambda each: each.name)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_a_format_says_that_it_keeps_comes_back_exactly(desk, form: Format, data) -> None:
    drawn = data.draw(desk.articles())
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    (record,) = records_of([drawn.article], job)
    if not form.carries("discontinuous"):
        record = _in_one_piece(record)
    for row in record["spans"]:
        row["origin"] = data.draw(st.sampled_from(("hand", "lexicon", "rule")))
    files, _ = desk.written(form, [record], OPTIONS)
    (back,) = desk.read_back(form, files)
    assert isinstance(back, ImportedArticle), back
    assert _read(form, back) == _wrote(form, record)
