"""The rows of both tables become articles with their spans, in whatever order somebody has sorted them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import orjson

from annotator.errors import FormatError, TextRefused
from annotator.exchange.contract import META_KEYS, utc_seconds
from annotator.exchange.exporters.span_tables.columns import ARTICLE_COLUMNS, KEY, SPAN_COLUMNS
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.json_findings import read_regions
from annotator.exchange.importers.json_spans import coding_row
from annotator.exchange.records import GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.model.annotation import ORIGINS, STATES
from annotator.sentences import joined as in_a_row
from annotator.sentences import worded

Row = Mapping[str, Any]
"""By column: a string, a whole number, or None."""
Key = tuple[str, ...]
_NAMES = {"spans": worded("spans"), "articles": worded("articles")}
NEEDED = {"spans": ("article_id", "start", "end", "label"), "articles": ("article_id", "text")}


class Tables(NamedTuple):
    """Both tables, each read anew at every call: (number of the row in its file, the row)."""

    spans: Callable[[], Iterator[tuple[int, Row]]]
    articles: Callable[[], Iterator[tuple[int, Row]]]
    encoding: str | None = None
    notes: tuple[str, ...] = ()
    """What is to be said of each article."""


def joined(file: GivenFile, tables: Tables, options: ReadOptions) -> Iterator[ImportedArticle | Refused]:
    """The articles in the order of their table. What spans need is kept in memory only where rows are out of order.

    Spans of an article that the table of articles does not have are Refused. Raises FormatError.
    """
    last: dict[Key, int] = {}
    for number, row in tables.spans():
        last[_key(row)] = number
    coming, at = tables.spans(), 0
    waiting: dict[Key, list[tuple[int, Row]]] = {}
    for number, article in tables.articles():
        key = _key(article)
        wanted = last.pop(key, 0)
        while at < wanted:
            at, row = next(coming, (0, {}))
            if not at:
                raise FormatError(
                    worded("{file_name} became shorter while it was read: import it again.", file_name=file.name)
                )
            waiting.setdefault(_key(row), []).append((at, row))
        yield _article(file, (number, article), waiting.pop(key, []), tables, options)
    for key, number in last.items():
        yield Refused(
            worded("{file_name}, row {number}", file_name=file.name, number=number),
            worded("The table of articles has no article {said}.", said=said(key[0])),
        )


def _key(row: Row) -> Key:
    return tuple(str(row.get(each) or "") for each in KEY)


def _article(
    file: GivenFile,
    numbered: tuple[int, Row],
    rows: Iterable[tuple[int, Row]],
    tables: Tables,
    options: ReadOptions,
) -> ImportedArticle | Refused:
    number, row = numbered
    where = worded("{name}, article {said}", name=file.name, said=said(_text(row, "article") or number))
    try:
        return annotated_article(_given(file, where, row, rows, tables), options)
    except (FormatError, TextRefused) as error:
        return Refused(where, error.sentence)


def _given(file: GivenFile, where: str, row: Row, rows: Iterable[tuple[int, Row]], tables: Tables) -> GivenArticle:
    if _text(row, "window"):
        raise FormatError(worded("It is a window of an article: export again without --max-length, and import that."))
    meta = {key: value for key in META_KEYS if (value := _text(row, key))}
    details = _json(row, "details", dict)
    meta |= {key: value for key, value in details.items() if isinstance(value, str)}
    script, text = _text(row, "script"), _text(row, "text")
    regions = Fields({"regions": _objects(row, "regions")})
    return GivenArticle(
        text=text,
        name=_text(row, "article") or f"{file.name}#{_text(row, 'article_id')}",
        where=where,
        file_sha256=file.sha256(),
        id=_text(row, "own_id" if "own_id" in row else "article_id") or None,
        script=script if script in ("hans", "hant") else None,
        meta=meta,
        spans=[_span(number, each) for number, each in rows if _holds_span(each)],
        relations=[_relation(Fields(each, "relations")) for each in _objects(row, "relations")],
        labels=[_label(Fields(each, "labels")) for each in _objects(row, "labels")],
        regions=read_regions(regions, _text(row, "article_id"), len(text)),
        coding=[coding_row(Fields(each, "coding")) for each in _objects(row, "coding")],
        encoding=tables.encoding,
        notes=tables.notes,
    )


def _holds_span(row: Row) -> bool:
    return any(row.get(each) not in (None, "") for each in ("start", "end", "label"))


def _span(number: int, row: Row) -> GivenSpan:
    try:
        return _span_of(row)
    except FormatError as error:
        raise FormatError(
            worded("Row {number} of the spans: {sentence}", number=number, sentence=error.sentence)
        ) from None


def _span_of(row: Row) -> GivenSpan:
    if not _text(row, "label"):
        raise FormatError(worded("It has no label."))
    return GivenSpan(
        start=_whole(row, "start"),
        end=_whole(row, "end"),
        label=_text(row, "label"),
        quote=_text(row, "text") or None,
        id=_text(row, "id"),
        ranges=_ranges(row),
        attributes=_attributes(_json(row, "attributes", dict)),
        note=_text(row, "note"),
        coder=_text(row, "coder"),
        layer=_text(row, "layer"),
        certainty=_text(row, "certainty") or None,
        state=_one_of(row, "state", STATES, "confirmed"),
        origin=_one_of(row, "origin", ORIGINS, "import"),
        created=_seconds(_text(row, "created")),
        version=_whole(row, "codebook_version") if row.get("codebook_version") not in (None, "") else 0,
    )


def _text(row: Row, column: str) -> str:
    value = row.get(column)
    return value if isinstance(value, str) else "" if value is None else str(value)


def _whole(row: Row, column: str) -> int:
    value = row.get(column)
    stated = _text(row, column).strip()
    if isinstance(value, float) and value.is_integer():
        return int(value)  # a column with gaps is often one of floats
    if not stated.removeprefix("-").isdecimal() or not stated.isascii() or len(stated) > 15:
        raise FormatError(worded("{column} is {said}, it has to be a whole number.", column=column, said=said(value)))
    return int(stated)


def _one_of(row: Row, column: str, words: tuple[str, ...], otherwise: str) -> str:
    value = _text(row, column) or otherwise
    if value not in words:
        raise FormatError(
            worded(
                "{column} is {said}, it has to be one of {names}.",
                column=column,
                said=said(value),
                names=in_a_row(", ", words),
            )
        )
    return value


def _seconds(stated: str) -> int:
    try:
        return utc_seconds(stated) if stated else 0
    except ValueError:
        raise FormatError(
            worded("created is {said}, it has to be a time as 2026-01-31T09:30:00Z.", said=said(stated))
        ) from None


def _json(row: Row, column: str, kind: type) -> Any:
    """What stands in a cell of JSON; empty where nothing does. Raises FormatError."""
    stated = _text(row, column)
    try:
        value = orjson.loads(stated) if stated else kind()
    except orjson.JSONDecodeError:
        value = None
    if not isinstance(value, kind):
        raise FormatError(
            worded("{column} is {said}, which is not the JSON that stands there.", column=column, said=said(stated))
        )
    return value


def _objects(row: Row, column: str) -> list[dict[str, Any]]:
    found = _json(row, column, list)
    if not all(isinstance(each, dict) for each in found):
        raise FormatError(worded("{column} has to be a list of JSON objects.", column=column))
    return found


def _attributes(values: dict[str, Any]) -> dict[str, str]:
    if not all(isinstance(each, str) for each in values.values()):
        raise FormatError(worded("attributes has to be a JSON object of strings."))
    return values


def _ranges(row: Row) -> tuple[tuple[int, int], ...]:
    found = _json(row, "ranges", list)
    if not all(isinstance(each, list) and len(each) == 2 and all(type(x) is int for x in each) for each in found):
        raise FormatError(worded("ranges has to be a JSON list of pairs [start, end]."))
    return tuple((start, end) for start, end in found)


def _relation(stated: Fields) -> GivenRelation:
    return GivenRelation(
        stated.text("type"), stated.text("from"), stated.text("to"), stated.text("id"), layer=stated.text("layer")
    )


def _label(stated: Fields) -> GivenLabel:
    attributes = stated.get("attributes")
    if not isinstance(attributes, dict):
        raise stated.wrong(worded("attributes has to be an object"))
    return GivenLabel(
        stated.text("label"), stated.text("id"), attributes=_attributes(attributes), layer=stated.text("layer")
    )


def without_spans() -> Iterator[tuple[int, Row]]:
    """The rows of a table of spans that is not there."""
    return iter(())


def missing_columns(table: str, columns: Iterable[str]) -> str:
    """The sentence that names the columns that a table lacks, "" where it has all it needs."""
    there = set(columns)
    lacking = [each for each in NEEDED[table] if each not in there]
    if not lacking:
        return ""
    return worded("The table of {table} has no column {lacking}.", table=_NAMES[table], lacking=in_a_row(", ", lacking))


def is_head(columns: Iterable[str]) -> bool:
    """Whether these are the columns of one of our tables."""
    there = tuple(columns)
    return any(there[: len(first)] == first for first in (SPAN_COLUMNS[:5], ARTICLE_COLUMNS[:4]))


def has_our_columns(columns: Iterable[str]) -> bool:
    """Whether it is one of our tables, also where somebody has put its columns into another order."""
    there = set(columns)
    return there >= set(SPAN_COLUMNS[:5]) or there >= set(ARTICLE_COLUMNS[:4])
