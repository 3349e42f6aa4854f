"""A table of spans that another program wrote: where each row has the whole text of its article, it is read by that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import NamedTuple

from annotator.errors import FormatError
from annotator.exchange.importers.span_tables.joined import Row, Tables
from annotator.sentences import joined, worded

Rows = Callable[[], Iterator[tuple[int, Row]]]
NEEDED = ("start", "end", "label")
TEXT = "text"
_QUOTES = ("quote", "span_text", "span", "mention", "surface", "exact", "words")
_ARTICLES = ("article_id", "doc_id", "document_id", "text_id")
_TAKEN = ("note", "coder", "layer")


class Columns(NamedTuple):
    """What the columns of a foreign table are called in it: by what they are to us, and those that are nothing."""

    names: Mapping[str, str]
    left: tuple[str, ...]


def is_of_spans(columns: Iterable[str]) -> bool:
    """Whether a table with these columns is one of spans, whoever wrote it."""
    return set(NEEDED) <= {each.strip().lower() for each in columns}


def foreign_columns(columns: Collection[str]) -> Columns:
    """The columns of a table of spans whose rows hold the text of the article. Raises FormatError where none does."""
    own = {each.strip().lower(): each for each in reversed(list(columns))}
    lacking = [each for each in (*NEEDED, TEXT) if each not in own]
    if lacking:
        raise FormatError(
            worded(
                "The table of spans has no column {names}: a row needs start, end, label, and in "
                "text the whole text of its article; or article_id, and a table of articles beside "
                "it.",
                names=joined(", ", lacking),
            )
        )
    names = {each: own[each] for each in (*NEEDED, TEXT, *_TAKEN) if each in own}
    for name, every in (("quote", _QUOTES), ("id", _ARTICLES)):
        if found := next((own[each] for each in every if each in own), None):
            names[name] = found
    return Columns(names, tuple(each for each in columns if each and each not in names.values()))


def foreign_tables(rows: Rows, columns: Columns, name: str, encoding: str | None) -> Tables:
    """The two tables that the one stands for. Its rows are read again and again, never held. Raises FormatError."""
    _refuse_quotes(rows(), columns)
    left = joined(", ", columns.left[:8])
    notes = (worded("what stands under {left} was not kept", left=left),) if left else ()
    return Tables(partial(_spans, rows, columns), partial(_articles, rows, columns, name), encoding, notes)


def _refuse_quotes(rows: Iterator[tuple[int, Row]], columns: Columns) -> None:
    """Raises FormatError where the text of each row is as long as its span and ends before it: the span's own words."""
    after_the_first = False
    for _, row in rows:
        start, end = (_cell(row, columns, each).strip().removesuffix(".0")[:15] for each in ("start", "end"))
        if not (start.isdecimal() and end.isdecimal()):
            return
        text, length = _cell(row, columns, TEXT), int(end) - int(start)
        if length not in (len(text), len(text.encode("utf-16-le", "surrogatepass")) // 2):
            return
        after_the_first |= int(start) > 0
    if after_the_first:
        raise FormatError(
            worded(
                "The column {names} has the words of each span, and no column has the text of its "
                "article: put that into text and the words into quote.",
                names=columns.names[TEXT],
            )
        )


def _spans(rows: Rows, columns: Columns) -> Iterator[tuple[int, Row]]:
    for number, row in rows():
        taken = {each: _cell(row, columns, each) for each in (*NEEDED, *_TAKEN)}
        yield number, taken | {"article_id": _key(row, columns), TEXT: _cell(row, columns, "quote")}


def _articles(rows: Rows, columns: Columns, name: str) -> Iterator[tuple[int, Row]]:
    """Each text once, where it stands first."""
    seen = set[str]()
    for number, row in rows():
        key = _key(row, columns)
        if key in seen:
            continue
        seen.add(key)
        own = _cell(row, columns, "id")
        called = own or f"{name}#{len(seen)}"
        yield number, {"article_id": key, "own_id": own, "article": called, TEXT: _cell(row, columns, TEXT)}


def _key(row: Row, columns: Columns) -> str:
    """What tells the article of a row from others: its id and its text."""
    text = _cell(row, columns, TEXT).encode("utf-8", "surrogatepass")
    return f"{sha256(text).hexdigest()} {_cell(row, columns, 'id')}"


def _cell(row: Row, columns: Columns, column: str) -> str:
    return str(row.get(columns.names.get(column, "")) or "")
