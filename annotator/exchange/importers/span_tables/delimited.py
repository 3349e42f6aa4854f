"""Tables of spans in CSV or TSV, line by line."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from functools import partial

from annotator.errors import FormatError, TextRefused
from annotator.exchange.exporters.formula_cells import as_it_was
from annotator.exchange.exporters.span_tables.columns import ARTICLES, SPANS
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.span_tables.foreign import foreign_columns, foreign_tables, is_of_spans
from annotator.exchange.importers.span_tables.joined import (
    Row,
    Tables,
    has_our_columns,
    is_head,
    joined,
    missing_columns,
    without_spans,
)
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.sentences import worded

_DELIMITERS = ",;\t"
_LONGEST_CELL = 64 * 1024 * 1024
_LONGEST_LINE = 2 * _LONGEST_CELL
_HEAD_BYTES = 64 * 1024
_QUOTED = re.compile('"[^"]*(?:"|$)')
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_tables(
    ending: str, file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles with their spans; ``file`` is the table of spans, that of articles stands beside it.

    The table of articles by itself holds nothing where that of spans is there. A foreign table of spans may have the
    text of its article in each row. Raises FormatError, TextRefused.
    """
    own = file.name.replace("\\", "/").rpartition("/")[2]
    used = encoding or "utf-8"
    if own == ARTICLES + ending:
        if file.beside(SPANS + ending) is None:
            yield from joined(file, Tables(without_spans, partial(_rows, file, ARTICLES, encoding), used), options)
        return
    columns = next(_cells(file, encoding))[1]
    articles = file.beside(ARTICLES + ending)
    if "article_id" not in columns or (articles is None and not is_head(columns)):
        found = foreign_columns(columns)
        yield from joined(file, foreign_tables(partial(_rows, file, "", encoding), found, own, used), options)
        return
    if articles is None:
        raise FormatError(
            worded(
                "The table goes together with {articles}{ending}: put that into the same folder.",
                articles=ARTICLES,
                ending=ending,
            )
        )
    texts = file_in_memory(articles, ARTICLES + ending)
    rows = partial(_rows, file, SPANS, encoding), partial(_rows, texts, ARTICLES, encoding)
    yield from joined(file, Tables(*rows, used), options)


def _rows(file: GivenFile, table: str, encoding: str | None) -> Iterator[tuple[int, Row]]:
    """(number of the row, the row), the head being row 1; ``table`` "" is a foreign one."""
    rows = _cells(file, encoding)
    columns = next(rows)[1]
    if table and (lacking := missing_columns(table, columns)):
        raise FormatError(worded("{name}: {lacking}", name=file.name, lacking=lacking))
    meant = as_it_was if has_our_columns(columns) else str
    for number, cells in rows:
        if not cells:
            continue
        if len(cells) > len(columns):
            raise FormatError(
                worded(
                    "{file_name}, row {number}: it has {count} cells, the head has {count2}.",
                    file_name=file.name,
                    number=number,
                    count=len(cells),
                    count2=len(columns),
                )
            )
        yield number, dict(zip(columns, map(meant, cells)))


def _cells(file: GivenFile, encoding: str | None) -> Iterator[tuple[int, list[str]]]:
    """(number of the row, its cells), the head first. Raises FormatError, TextRefused."""
    csv.field_size_limit(_LONGEST_CELL)
    with file.open() as opened:
        head = opened.read(_HEAD_BYTES)
        opened.seek(0)
        used = encoding or _encoding(head)
        try:
            delimiter = _delimiter(head.decode(used, "replace"))
            with io.TextIOWrapper(opened, used, newline="") as words:
                rows = csv.reader(_lines(file, words), delimiter=delimiter, strict=True)
                yield 1, next(rows, [])
                yield from enumerate(rows, 2)
        except UnicodeError:
            raise TextRefused(
                worded(
                    "{file_name} is not {used}: save it as UTF-8, or name its encoding.", file_name=file.name, used=used
                )
            ) from None
        except LookupError:
            raise TextRefused(
                worded("No encoding is called {used!r}: try utf-8, utf-16, gb18030 or big5.", used=used)
            ) from None
        except csv.Error as error:
            raise FormatError(
                worded(
                    "{file_name}: its quotes do not match, or a cell is too long ({error}).",
                    file_name=file.name,
                    error=error,
                )
            ) from None


def _lines(file: GivenFile, words: io.TextIOWrapper) -> Iterator[str]:
    """The lines with their ends. Raises FormatError for one that is longer than any row, before it is in memory."""
    for number, line in enumerate(iter(lambda: words.readline(_LONGEST_LINE), ""), 1):
        if len(line) >= _LONGEST_LINE:
            raise FormatError(
                worded(
                    "{file_name}, line {number}: it does not end within {longest_line:,} characters.",
                    file_name=file.name,
                    number=number,
                    longest_line=_LONGEST_LINE,
                )
            )
        yield line.removeprefix("\ufeff") if number == 1 else line


def _encoding(head: bytes) -> str:
    return next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")


def _delimiter(head: str) -> str:
    """What parts the cells of the first row; what stands within quotes is not looked at."""
    first = re.split("[\r\n]", _QUOTED.sub("", head).lstrip("\r\n"), maxsplit=1)[0]
    return max(_DELIMITERS, key=first.count)


def looks_ours(head: bytes, name: str) -> bool:
    """Whether the first row is the head of one of our tables, or of anybody's table of spans."""
    words = head.decode(_encoding(head), "replace").removeprefix("\ufeff")
    try:
        columns = next(csv.reader(io.StringIO(words, newline=""), delimiter=_delimiter(words)), [])
    except csv.Error:
        return False
    return is_head(columns) or is_of_spans(columns)


def delimited_format(name: str, title: str, ending: str) -> Format:
    return Format(
        name=name,
        title=title,
        extensions=(ending,),
        streams=partial(read_tables, ending),
        knows=looks_ours,
        companions=(ARTICLES + ending,),
    )
