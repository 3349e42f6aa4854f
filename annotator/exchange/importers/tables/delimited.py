"""A table in CSV or TSV: each row is one article, the columns as named or as their names tell."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from io import StringIO
from itertools import islice
from typing import Literal, NamedTuple

from annotator.errors import FormatError
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.importers.tables.columns import chosen_columns, preview
from annotator.exchange.importers.tables.rows import Table, columns_left, read_row
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused, TablePreview
from annotator.exchange.registry import WORDS_ALONE, Format

_DELIMITERS = (",", "\t", ";", "|")
_SAMPLE_ROWS = 30
_LONGEST_CELL = 64 * 1024 * 1024
_STATED = re.compile(r"\Asep=(.)\r?\n")
_TAB_QUOTED = re.compile('(?:^|\t)"', re.MULTILINE)


class Layout(NamedTuple):
    """How a table is written: what parts its cells, whether quotes wrap them, and where its first row begins."""

    delimiter: str
    quoting: Literal[0, 3]
    start: int


def read_table(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a table, row by row; a row that does not fit the head is Refused with its number.

    The head is row 1. Raises FormatError where no text column can be told, TextRefused as a text file does.
    """
    text, used = decoded(data, encoding)
    rows = _rows(text)
    head = next(rows, None)
    if head is None or isinstance(head[1], str):
        raise FormatError("The table has no head: its first row has to name the columns.")
    columns = _named(head[1])
    roles = chosen_columns(columns, options.columns)
    table = Table(name, sha256(data).hexdigest(), used, roles, columns_left(columns, roles))
    found, taken = False, set[str]()
    for number, cells in rows:
        found = True
        if isinstance(cells, str):
            yield Refused(f"{name}, row {number}", cells)
        elif len(cells) != len(columns):
            yield Refused(f"{name}, row {number}", f"It has {len(cells)} cells, the head has {len(columns)}.")
        else:
            yield read_row(table, dict(zip(columns, cells, strict=True)), number, taken)
    if not found:
        raise FormatError("The table has a head and no rows.")


def preview_table(data: bytes, encoding: str | None = None) -> TablePreview | None:
    """The head, the first rows and the guess of a table; None where it has no head. Raises TextRefused."""
    rows = _rows(decoded(data, encoding)[0])
    head = next(rows, None)
    if head is None or isinstance(head[1], str):
        return None
    return preview(_named(head[1]), (cells for _, cells in islice(rows, _SAMPLE_ROWS) if not isinstance(cells, str)))


def _rows(text: str) -> Iterator[tuple[int, list[str] | str]]:
    """Each row with its number, the cells or what is wrong with it; empty lines count and are passed over."""
    layout = _layout(text)
    csv.field_size_limit(_LONGEST_CELL)
    reader = _reader(text[layout.start :], layout)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, _wrong(error)
            continue
        if cells and (len(cells) > 1 or cells[0].strip()):
            yield number, cells


def _wrong(error: csv.Error) -> str:
    if "end of data" in str(error):
        return "A quote is opened in it and never closed: the rest of the file cannot be read."
    if "field larger" in str(error):
        return f"A cell has more than {_LONGEST_CELL // 2**20} million characters."
    return "Its quotes do not match: what stands in quotes has to fill its cell, and a quote in it is doubled."


def _reader(text: str, layout: Layout) -> Iterator[list[str]]:
    # StringIO with newline="" splits at CR and LF alone, not at U+2028
    return csv.reader(StringIO(text, newline=""), delimiter=layout.delimiter, quoting=layout.quoting, strict=True)


def _layout(text: str) -> Layout:
    stated = _STATED.match(text)
    start = stated.end() if stated else 0
    delimiter = stated[1] if stated else _delimiter(text)
    if delimiter != "\t" or not _TAB_QUOTED.search(text):
        return Layout(delimiter, csv.QUOTE_MINIMAL, start)
    quoted = Layout(delimiter, csv.QUOTE_MINIMAL, start)
    csv.field_size_limit(_LONGEST_CELL)
    try:  # many write tabs and no quotes: there “"十四五"规划” is a cell as it stands
        widths = Counter(map(len, filter(None, _reader(text[start:], quoted))))
    except csv.Error:
        return Layout(delimiter, csv.QUOTE_NONE, start)
    return quoted if len(widths) == 1 else Layout(delimiter, csv.QUOTE_NONE, start)


def _delimiter(text: str) -> str:
    """What parts the head into most cells, and the rows after it into as many."""
    best, most = ",", 0
    for delimiter in _DELIMITERS:
        rows = islice(_reader(text[:200_000], Layout(delimiter, csv.QUOTE_MINIMAL, 0)), _SAMPLE_ROWS)
        widths: list[int] = []
        try:
            widths.extend(map(len, filter(None, rows)))
        except csv.Error:  # the sample ends within quotes
            pass
        score = (widths[0] - 1) * (1 + widths.count(widths[0])) if widths else 0
        if score > most:
            best, most = delimiter, score
    return best


def _named(head: Sequence[str]) -> list[str]:
    """The names of the columns, each its own: one without a name is called by its place."""
    found: list[str] = []
    for place, each in enumerate(head, 1):
        name = each.strip() or f"column {place}"
        found.append(name if name not in found else f"{name} ({place})")
    return found


FORMAT = Format(
    name="csv",
    title="Table (CSV, TSV), one row an article",
    extensions=(".csv", ".tsv", ".tab"),
    reads=read_table,
    columns=preview_table,
    keeps=WORDS_ALONE,
    cannot=(
        "The first row has to name the columns; those that are not text, id, title, date, outlet, author or editor go.",
        "The text is the cell as it stands: join the title to it with --columns text=TITLE+TEXT.",
        "Rows with more or fewer cells than the head are refused one by one.",
    ),
)
