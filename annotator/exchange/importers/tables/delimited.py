"""A table in CSV or TSV: each row is one article, the columns as named or as their names tell."""

from __future__ import annotations

import csv
import re
from codecs import getincrementaldecoder
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from io import StringIO, TextIOWrapper
from itertools import islice
from typing import Literal, NamedTuple, TextIO

from annotator.errors import FormatError
from annotator.exchange.importers.given import MAX_READ_BYTES, file_in_memory
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.importers.tables.columns import chosen_columns, preview
from annotator.exchange.importers.tables.rows import Table, columns_left, read_row
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused, TablePreview
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded

_DELIMITERS = (",", "\t", ";", "|")
_SAMPLE_ROWS = 30
_HEAD = 200_000
"""Characters from which the layout is told."""
STREAMED_FROM_BYTES = 8 * 1024 * 1024
_UTF8 = ("utf-8", "utf8", "utf-8-sig")
_LONGEST_CELL = 64 * 1024 * 1024
_STATED = re.compile(r"\Asep=(.)\r?\n")
_TAB_QUOTED = re.compile('(?:^|\t)"', re.MULTILINE)


class Layout(NamedTuple):
    """How a table is written: what parts its cells, whether quotes wrap them, and where its first row begins."""

    delimiter: str
    quoting: Literal[0, 3]
    start: int


class Words(NamedTuple):
    """A table as text: its beginning, its encoding, and how it is opened from its first character on."""

    head: str
    encoding: str
    open: Callable[[], TextIO]


def stream_table(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a table, row by row; a row that does not fit the head is Refused with its number.

    The head is row 1. Raises FormatError where no text column can be told, TextRefused as a text file does.
    """
    words = _words(file, encoding)
    rows = _rows(words)
    head = next(rows, None)
    if head is None or isinstance(head[1], str):
        raise FormatError(worded("The table has no head: its first row has to name the columns."))
    columns = _named(head[1])
    roles = chosen_columns(columns, options.columns)
    table = Table(file.name, file.sha256(), words.encoding, roles, columns_left(columns, roles), bool(options.columns))
    found, taken = False, set[str]()
    for number, cells in rows:
        found = True
        if isinstance(cells, str):
            yield Refused(worded("{file_name}, row {number}", file_name=file.name, number=number), cells)
        elif len(cells) != len(columns):
            yield Refused(
                worded("{file_name}, row {number}", file_name=file.name, number=number),
                worded("It has {count} cells, the head has {count2}.", count=len(cells), count2=len(columns)),
            )
        else:
            yield read_row(table, dict(zip(columns, cells, strict=True)), number, taken)
    if not found:
        raise FormatError(worded("The table has a head and no rows."))


def _words(file: GivenFile, encoding: str | None) -> Words:
    """The table as text: streamed where it is large and proves to be UTF-8, else as a whole. Raises TextRefused."""
    if file.size > STREAMED_FROM_BYTES and (encoding or "utf-8").lower().replace("_", "-") in _UTF8 and _is_utf8(file):

        def opened() -> TextIO:
            return TextIOWrapper(file.open(), "utf-8-sig", newline="")

        with opened() as beginning:
            return Words(beginning.read(_HEAD), "utf-8", opened)
    if file.size > MAX_READ_BYTES:
        raise FormatError(
            worded("A table that is not UTF-8 can have {number} MB: save it as UTF-8.", number=MAX_READ_BYTES // 2**20)
        )
    with file.open() as whole:
        text, used = decoded(whole.read(), encoding)
    return Words(text, used, lambda: StringIO(text, newline=""))


def _is_utf8(file: GivenFile) -> bool:
    """Whether all of it is, so that no row is taken before the file is known to be what it seems."""
    decoder = getincrementaldecoder("utf-8")()
    try:
        with file.open() as opened:
            while piece := opened.read(2**20):
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def preview_table(data: bytes, encoding: str | None = None) -> TablePreview | None:
    """The head, the first rows and the guess of a table; None where it has no head. Raises TextRefused."""
    rows = _rows(_words(file_in_memory(data, ""), encoding))
    head = next(rows, None)
    if head is None or isinstance(head[1], str):
        return None
    return preview(_named(head[1]), (cells for _, cells in islice(rows, _SAMPLE_ROWS) if not isinstance(cells, str)))


def _rows(words: Words) -> Iterator[tuple[int, list[str] | str]]:
    """Each row with its number, the cells or what is wrong with it; empty lines count and are passed over."""
    layout = _layout(words)
    csv.field_size_limit(_LONGEST_CELL)
    with words.open() as text:
        reader = _reader(text, layout)
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
        return worded("A quote is opened in it and never closed: the rest of the file cannot be read.")
    if "field larger" in str(error):
        return worded("A cell has more than {number} million characters.", number=_LONGEST_CELL // 2**20)
    return worded("Its quotes do not match: what stands in quotes has to fill its cell, and a quote in it is doubled.")


def _reader(text: TextIO, layout: Layout) -> Iterator[list[str]]:
    # opened with newline="": lines end at CR and LF alone, not at U+2028
    text.read(layout.start)
    return csv.reader(_lines(text), delimiter=layout.delimiter, quoting=layout.quoting, strict=True)


def _lines(text: TextIO) -> Iterator[str]:
    while line := text.readline(_LONGEST_CELL):
        if len(line) == _LONGEST_CELL and not line.endswith(("\n", "\r")):
            raise FormatError(
                worded("A line of the table has more than {number} million characters.", number=_LONGEST_CELL // 2**20)
            )
        yield line


def _layout(words: Words) -> Layout:
    stated = _STATED.match(words.head)
    start = stated.end() if stated else 0
    delimiter = stated[1] if stated else _delimiter(words.head[:_HEAD])
    if delimiter != "\t" or not _has_tab_quoted(words):
        return Layout(delimiter, csv.QUOTE_MINIMAL, start)
    quoted = Layout(delimiter, csv.QUOTE_MINIMAL, start)
    csv.field_size_limit(_LONGEST_CELL)
    try:  # many write tabs and no quotes: there “"十四五"规划” is a cell as it stands
        with words.open() as text:
            widths = Counter(map(len, filter(None, _reader(text, quoted))))
    except csv.Error:
        return Layout(delimiter, csv.QUOTE_NONE, start)
    return quoted if len(widths) == 1 else Layout(delimiter, csv.QUOTE_NONE, start)


def _has_tab_quoted(words: Words) -> bool:
    with words.open() as text:
        return any(map(_TAB_QUOTED.search, _lines(text)))


def _delimiter(text: str) -> str:
    """What parts the head into most cells, and the rows after it into as many."""
    best, most = ",", 0
    for delimiter in _DELIMITERS:
        sample = StringIO(text, newline="")
        rows = islice(_reader(sample, Layout(delimiter, csv.QUOTE_MINIMAL, 0)), _SAMPLE_ROWS)
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
    title=worded("Table (CSV, TSV), one row an article"),
    extensions=(".csv", ".tsv", ".tab"),
    streams=stream_table,
    columns=preview_table,
    keeps=WORDS_ALONE,
    cannot=(
        "The first row has to name the columns; those that are not text, id, title, date, outlet, author or editor go.",
        "The text is the cell as it stands: join the title to it with --columns text=TITLE+TEXT.",
        "Rows with more or fewer cells than the head are refused one by one.",
    ),
)
