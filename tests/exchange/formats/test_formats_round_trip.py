"""Claims about every format that reads what it writes: what it says that it keeps comes back, exactly."""

from __future__ import annotations

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
    if form.carries("relations"):
        said["relations"] = sorted((row["type"], ends[row["from"]], ends[row["to"]]) for row in record["relations"])
    if form.carries("article labels"):
        said["labels"] = sorted(row["label"] for row in record["document_annotations"])
    if form.carries("details"):
        said["meta"] = record["meta"]
    return said


def _read(form: Format, article: ImportedArticle) -> dict[str, object]:
    rows = [
        {
            "id": each.id, "start": each.start, "end": each.end, "ranges": each.ranges, "label": each.label,
            "attributes": each.attributes, "note": each.note, "certainty": each.certainty, "coder": each.coder,
            "layer": each.layer,
        }
        for each in article.spans
    ]  # fmt: skip
    relations = [{"type": each.type, "from": each.from_span, "to": each.to_span} for each in article.relations]
    labels = [{"label": each.label} for each in article.document_annotations]
    return _wrote(
        form,
        {"text": article.source, "spans": rows, "relations": relations, "document_annotations": labels}
        | {"meta": dict(article.meta)},
    )


def _extent(start, end, ranges, label):
    return (start, end, tuple(map(tuple, ranges)), label)


def _kept(form: Format, row, ends):
    how = {
        "attributes": ("attributes",),
        "notes": ("note",),
        "certainty": ("certainty",),
        "coder": ("layer",),
        "ids": ("id",),
    }
    said = [key for feature, keys in how.items() if form.carries(feature) for key in keys]
    kept = [(key, str(sorted(row[key].items()) if key == "attributes" else row[key])) for key in said]
    return (*ends[row["id"]], *kept)


@pytest.mark.parametrize("form", EXACT, ids=lambda each: each.name)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_a_format_says_that_it_keeps_comes_back_exactly(desk, form: Format, data) -> None:
    drawn = data.draw(desk.articles())
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    (record,) = records_of([drawn.article], job)
    if not form.carries("discontinuous"):
        record = _in_one_piece(record)
    files, _ = desk.written(form, [record], OPTIONS)
    (back,) = desk.read_back(form, files)
    assert isinstance(back, ImportedArticle), back
    assert _read(form, back) == _wrote(form, record)
