"""Spans as a frame of pandas or polars: one row a span, in the order of the records.

=================  ========================================================================================
article, name      the article's id, and its name (of the file it came from)
script             of the text that the offsets count: hans, hant, source
window             which window of the article, from 0; null where it is whole
split              train, dev, test; null where nothing was split
id                 of the span
start, end         half-open code points of the record's text; ``ranges`` the pieces, null where it is in one
label, text        the label's id, the words
layer, coder       whose word it is
origin, state      hand, lexicon, ...; confirmed or pending
certainty, note    null and "" where nothing was said
attributes         JSON text, {} where there are none
codebook_version   under which it was made
created            time stamp, UTC
source_start, _end code points of the source text
title, published,  what the page states (``published`` as it is stated, ISO 8601, possibly without a year); null
outlet             where it does not
=================  ========================================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson

from annotator.errors import FormatError
from annotator.python.record_types import Record

if TYPE_CHECKING:
    import pandas
    import polars

WORDS, WHOLE, WHOLE_OR_NULL, TIME, PIECES = "words", "whole", "whole or null", "time", "pieces"
COLUMNS = {
    "article": WORDS, "name": WORDS, "script": WORDS, "window": WHOLE_OR_NULL, "split": WORDS, "id": WORDS,
    "start": WHOLE, "end": WHOLE, "ranges": PIECES, "label": WORDS, "text": WORDS, "layer": WORDS, "coder": WORDS,
    "origin": WORDS, "state": WORDS, "certainty": WORDS, "note": WORDS, "attributes": WORDS,
    "codebook_version": WHOLE, "created": TIME, "source_start": WHOLE, "source_end": WHOLE,
    "title": WORDS, "published": WORDS, "outlet": WORDS,
}  # fmt: skip
"""The columns in their order, and what is in each."""


def spans_in_pandas(records: Iterable[Record]) -> pandas.DataFrame:
    """The frame of pandas. Raises FormatError where it is not installed."""
    try:
        import pandas
    except ImportError as error:
        raise _missing("pandas") from error
    types = {
        WORDS: "object", WHOLE: "int64", WHOLE_OR_NULL: "Int64", TIME: "datetime64[s, UTC]", PIECES: "object",
    }  # fmt: skip
    columns = _columns(records)
    return pandas.DataFrame({
        name: pandas.Series(columns[name], dtype=types[kind])  # pyright: ignore[reportArgumentType, reportCallIssue]
        for name, kind in COLUMNS.items()
    })  # fmt: skip


def spans_in_polars(records: Iterable[Record]) -> polars.DataFrame:
    """The frame of polars. Raises FormatError where it is not installed."""
    try:
        import polars
    except ImportError as error:
        raise _missing("polars") from error
    types: dict[str, Any] = {
        WORDS: polars.String, WHOLE: polars.Int64, WHOLE_OR_NULL: polars.Int64,
        TIME: polars.Datetime("ms", "UTC"), PIECES: polars.List(polars.List(polars.Int64)),
    }  # fmt: skip
    return polars.DataFrame(_columns(records), schema={name: types[kind] for name, kind in COLUMNS.items()})


def _columns(records: Iterable[Record]) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {name: [] for name in COLUMNS}
    appends = [columns[name].append for name in COLUMNS]
    for row in _rows(records):
        for append, value in zip(appends, row, strict=True):
            append(value)
    return columns


def _rows(records: Iterable[Record]) -> Iterator[tuple[Any, ...]]:
    """The values of each span, in the order of COLUMNS."""
    for record in records:
        meta = record["meta"]
        window = record["window"]["index"] if "window" in record else None
        article = record["window"]["article"] if "window" in record else record["id"]
        head = (article, record["source"]["name"], record["script"], window, record.get("split"))
        tail = (meta.get("title"), meta.get("published"), meta.get("outlet"))
        for span in record["spans"]:
            yield (
                *head, span["id"], span["start"], span["end"], span.get("ranges"), span["label"], span["text"],
                span["layer"], span["coder"], span["origin"], span["state"], span["certainty"], span["note"],
                orjson.dumps(span["attributes"]).decode(), span["codebook_version"],
                datetime.strptime(span["created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
                span["source_start"], span["source_end"], *tail,
            )  # fmt: skip


def _missing(library: str) -> FormatError:
    return FormatError(f'A frame of {library} needs more than is installed: python -m pip install "annotator[frames]".')
