"""A record as a row of a Hugging Face data set: tokens and tags, and beside them the text with its spans."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.tokens.laying import Laid, Record, Untagged, flat_by_label, flat_spans, lay_tokens
from annotator.exchange.tokens.flat import TokenSpan
from annotator.exchange.tokens.rows import SCHEMA, TAGS, columns_of, tag_column
from annotator.exchange.tokens.tags import SCHEMES, put_tags
from annotator.sentences import worded

_CODING = {"kind": None}
_REGION = {"repeats": None, "confidence": None, "evidence": None, "origin": None}
"""A row of JSONL has every key of its columns: `datasets` takes them from the first rows."""
Columns = dict[str, "array[int]"]


def labels_of(job: ExportJob) -> list[str]:
    """The labels that the tags tell apart, in the codebook's order."""
    wanted = set(job.options.labels)
    return [label for label in job.context.labels.values() if not wanted or label in wanted]


def columns_for(job: ExportJob) -> dict[str, Any]:
    """The columns of the rows of this job."""
    return columns_of(labels_of(job), each=job.options.nested == "each")


def hf_rows(records: Iterable[Record], job: ExportJob) -> Iterator[dict[str, Any]]:
    """The rows, their keys in the order of ``columns_for``, tags as arrays of 64 bits, tokens as a string where each is
    a character. Raises ExportMismatch.
    """
    labels = labels_of(job)
    numbers = {label: 2 * place + 1 for place, label in enumerate(labels)}
    choose = _by_label if job.options.nested == "each" else _flat
    untagged = Untagged(job, tags_alone=False)
    for record in records:
        laid = lay_tokens(record, job)
        tags, left = choose(laid, job, numbers)
        untagged.take(laid, left, record)
        yield {
            "schema": SCHEMA,
            "id": record["id"],
            "name": article_name(record),
            "script": record["script"],
            "tokens": laid.words,
            **tags,
            "sentence_starts": laid.sentences,
            "text": record["text"],
            "spans": [_span(row) for row in record["spans"]],
            "relations": record["relations"],
            "labels": [each | {"attributes": _pairs(each["attributes"])} for each in record["document_annotations"]],
            "coding": [_CODING | each for each in record["coding"]],
            "regions": [_REGION | each for each in record["regions"]],
            "meta": _pairs(record["meta"]),
            **_parallel(record),
            "window": record.get("window"),
        }
    untagged.tell()


def _flat(laid: Laid, job: ExportJob, numbers: Mapping[str, int]) -> tuple[Columns, list[TokenSpan]]:
    """The one column of tags, and the spans that have none in it."""
    kept, left = flat_spans(laid, job)
    return {TAGS: _numbers(laid, kept, numbers)}, left


def _by_label(laid: Laid, job: ExportJob, numbers: Mapping[str, int]) -> tuple[Columns, list[TokenSpan]]:
    """A column of tags for each label, and the spans that have none in it."""
    own, left = flat_by_label(laid)
    return {tag_column(label): _numbers(laid, own.get(label, ()), {label: 1}) for label in numbers}, left


def _numbers(laid: Laid, spans: Iterable[TokenSpan], numbers: Mapping[str, int]) -> array[int]:
    first = SCHEMES["bio"].first

    def number(letter: str, label: str) -> int:
        if label not in numbers:
            raise ExportMismatch(
                worded("The label {label} is not among those of the export; nothing was written.", label=label)
            )
        return numbers[label] + (letter != first)

    tags = array("q", bytes(8 * len(laid.words)))
    put_tags(tags, spans, SCHEMES["bio"], number)
    return tags


def _span(row: Record) -> Record:
    attributes = row["attributes"]
    return {
        **row,
        "ranges": row.get("ranges", []),
        "attributes": _pairs(attributes) if attributes else [],
        "created": _seconds(row["created"]),  # a time as text, `datasets` would rewrite
    }


@lru_cache(maxsize=4096)
def _seconds(created: str) -> int:
    return int(datetime.fromisoformat(created).timestamp())


def _pairs(values: Mapping[str, str]) -> list[dict[str, str]]:
    """A table of Arrow has no keys that differ from row to row."""
    return [{"name": name, "value": value} for name, value in values.items()]


def _parallel(record: Record) -> dict[str, Any]:
    parallel = record.get("parallel")
    return {"parallel_text": parallel and parallel["text"], "parallel_spans": parallel and parallel["spans"]}
