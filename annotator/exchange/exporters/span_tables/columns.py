"""What the tables of spans say: their columns, and the rows of a record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.contract import META_KEYS
from annotator.exchange.exporters.report import article_name
from annotator.sentences import worded

Record = dict[str, Any]
Row = dict[str, Any]
"""A value for each column: a string, a whole number, or None for nothing."""
SPANS, ARTICLES = "spans", "articles"
KEY = ("article_id", "script")
"""The columns by which a row of spans belongs to its article."""
SPAN_COLUMNS = (
    "article", "article_id", "script", "start", "end", "ranges", "label", "text", "left", "right", "layer", "coder",
    "origin", "state", "certainty", "note", "attributes", "codebook_version", "created", "id", "parallel_start",
    "parallel_end", "parallel_text", "title", "published", "outlet",
)  # fmt: skip
ARTICLE_COLUMNS = (
    "article", "article_id", "script", "text", "spans", *META_KEYS, "details", "labels", "relations", "coding",
    "regions", "window", "parallel_script", "parallel_text", "split", "group", "codebook", "codebook_version",
)  # fmt: skip
NUMBERS = frozenset({"start", "end", "codebook_version", "parallel_start", "parallel_end", "spans"})
_AS_JSON = {
    "labels": "document_annotations", "relations": "relations", "coding": "coding", "regions": "regions",
    "window": "window",
}  # fmt: skip
"""Column of the table of articles -> the key of the record."""
CONTEXT_LENGTH = 20
"""Characters to the left and to the right of a span."""
IN_ARTICLES = ("relations", "article labels", "article attributes", "coding", "regions")
"""What stands as JSON in the table of articles."""
KEEPS: dict[str, bool | str] = {
    "text": "in the table of articles",
    "overlap": "a row for each span",
    "discontinuous": "as `ranges`, with the envelope in start and end",
    "attributes": "as JSON",
    **dict.fromkeys(IN_ARTICLES, "as JSON, in the table of articles"),
    "notes": True,
    "coder": True,
    "both scripts": "the other script stands in columns of its own; on import it is converted anew",
    "state": True,
    "certainty": True,
    "details": True,
    "ids": True,
}


def span_rows(record: Record) -> Iterator[Row]:
    """A row for each span; for an article without any, one without a span. Raises ExportMismatch."""
    text, meta = record["text"], record["meta"]
    about = {"article": article_name(record), "article_id": record["id"], "script": script_of(record)}
    about |= {key: meta.get(key) for key in ("title", "published", "outlet")}
    if not record["spans"]:
        yield about
    for place, span in enumerate(record["spans"]):
        start, end = span["start"], span["end"]
        if text[start:end] != span["text"]:
            raise ExportMismatch(
                worded(
                    "{article_name}: the span {span} does not stand on its text.",
                    article_name=article_name(record),
                    span=span["id"],
                )
            )
        row = {key: value for key, value in span.items() if key in SPAN_COLUMNS} | about
        row["ranges"] = _json(span["ranges"]) if span.get("ranges") else None
        row["attributes"] = _json(span["attributes"]) if span["attributes"] else None
        row["note"] = span["note"] or None
        row["left"] = _on_a_line(text[max(0, start - CONTEXT_LENGTH) : start])
        row["right"] = _on_a_line(text[end : end + CONTEXT_LENGTH])
        yield row | _image(record, place)


def _on_a_line(words: str) -> str:
    """Words as they stand in a concordance; they are not read again."""
    return words.replace("\n", " ").replace("\t", " ")


def _image(record: Record, place: int) -> Row:
    parallel = record.get("parallel")
    image = parallel["spans"][place] if parallel else None
    if not parallel or image is None:
        return {}
    start, end = image
    return {"parallel_start": start, "parallel_end": end, "parallel_text": parallel["text"][start:end]}


def article_row(record: Record) -> Row:
    """The row of a record with its whole text."""
    meta, parallel = record["meta"], record.get("parallel") or {}
    others = {key: value for key, value in meta.items() if key not in META_KEYS}
    return {
        **{key: meta.get(key) for key in META_KEYS},
        "article": article_name(record),
        "article_id": record["id"],
        "script": script_of(record),
        "text": record["text"],
        "spans": len(record["spans"]),
        "details": _json(others) if others else None,
        **{column: _json(record[key]) for column, key in _AS_JSON.items() if record.get(key)},
        "parallel_script": parallel.get("script"),
        "parallel_text": parallel.get("text"),
        "split": record.get("split"),
        "group": record.get("group"),
        "codebook": record["codebook"]["name"],
        "codebook_version": record["codebook"]["version"],
    }


def script_of(record: Record) -> str:
    """The script that the text is in: of a source, the one it was published in."""
    return record.get("published_script") or record["script"]


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()
