"""What a format cannot hold is said of each record, so that no format has to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import (
    ARTICLE_ATTRIBUTES,
    ARTICLE_LABELS,
    ATTRIBUTES,
    CERTAINTY,
    CODERS,
    DETAILS,
    NOTES,
    RANGES,
    RELATIONS,
    STATE,
    Remark,
    article_name,
)
from annotator.exchange.registry import Format

Record = dict[str, Any]
_OF_SPANS: dict[str, tuple[str, Callable[[Record], Any]]] = {
    "discontinuous": (RANGES, lambda row: row.get("ranges")),
    "attributes": (ATTRIBUTES, lambda row: row["attributes"]),
    "certainty": (CERTAINTY, lambda row: row["certainty"]),
    "notes": (NOTES, lambda row: row["note"]),
    "state": (STATE, lambda row: row["state"] == "pending"),
}


def with_losses_told(records: Iterable[Record], form: Format, job: ExportJob) -> Iterator[Record]:
    """The records as they are; what of each ``form`` does not carry is put into ``job.report``.

    Spans that lie over one another are not looked at: a flat format says itself which of them it left out.
    """
    told = (*_OF_SPANS, "coder", "relations", "article labels", "article attributes", "details")
    lost = {feature for feature in told if not form.carries(feature)}
    return _told(records, lost, job) if lost else iter(records)


def _told(records: Iterable[Record], lost: set[str], job: ExportJob) -> Iterator[Record]:
    checks = [check for feature, check in _OF_SPANS.items() if feature in lost]
    several = "coder" in lost and len(job.context.layers) > 1 and not job.options.final
    for record in records:
        for row in record["spans"]:
            for reason, has in checks:
                if has(row):
                    job.report.span_remark(reason, record, row)
            if several:
                job.report.span_remark(CODERS, record, row)
        _tell_of_article(record, lost, job)
        yield record


def _tell_of_article(record: Record, lost: set[str], job: ExportJob) -> None:
    name = article_name(record)
    if "relations" in lost:
        for row in record["relations"]:
            job.report.remarks.append(Remark(RELATIONS, name, row["id"], row["type"]))
    if "article labels" in lost:
        for row in record["document_annotations"]:
            job.report.remarks.append(Remark(ARTICLE_LABELS, name, row["id"], row["label"]))
    elif "article attributes" in lost:
        for row in record["document_annotations"]:
            if row["attributes"]:
                job.report.remarks.append(Remark(ARTICLE_ATTRIBUTES, name, row["id"], row["label"]))
    if "details" in lost and record["meta"]:
        job.report.remark(DETAILS, name)
