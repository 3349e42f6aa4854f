"""Tables of spans in CSV or TSV, line by line."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from functools import partial

from annotator.errors import FormatError, TextRefused
from annotator.exchange.exporters.span_tables.columns import ARTICLES, SPANS
from annotator.exchange.exporters.span_tables.delimited import DANGEROUS, ESCAPE
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.span_tables.joined import Row, Tables, is_head, joined, missing_columns, without_spans
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format

_DELIMITERS = ",;\t"
_LONGEST_CELL = 64 * 1024 * 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def as_it_was(cell: str) -> str:
    """The cell without the apostrophe that an export of ours put before it."""
    return cell[1:] if cell.startswith(ESCAPE) and cell[1:2] in (*DANGEROUS, ESCAPE) else cell


def read_tables(
    ending: str, file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles with their spans; ``file`` is the table of spans, that of articles stands beside it.

    The table of articles by itself holds nothing where that of spans is there. Raises FormatError, TextRefused.
    """
    own = file.name.replace("\\", "/").rpartition("/")[2]
    used = encoding or "utf-8"
    if own == ARTICLES + ending:
        if file.beside(SPANS + ending) is None:
            yield from joined(file, Tables(without_spans, partial(_rows, file, ARTICLES, encoding), used), options)
        return
    articles = file.beside(ARTICLES + ending)
    if articles is None:
        raise FormatError(f"The table goes together with {ARTICLES}{ending}: put that into the same folder.")
    texts = file_in_memory(articles, ARTICLES + ending)
    rows = partial(_rows, file, SPANS, encoding), partial(_rows, texts, ARTICLES, encoding)
    yield from joined(file, Tables(*rows, used), options)


def _rows(file: GivenFile, table: str, encoding: str | None) -> Iterator[tuple[int, Row]]:
    """(number of the row, the row), the head being row 1."""
    csv.field_size_limit(_LONGEST_CELL)
    with file.open() as opened:
        head = opened.read(4)
        opened.seek(0)
        used = encoding or next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")
        try:
            with io.TextIOWrapper(opened, used, newline="") as lines:
                yield from _numbered(file.name, table, lines)
        except UnicodeError:
            raise TextRefused(f"{file.name} is not {used}: save it as UTF-8, or name its encoding.") from None
        except LookupError:
            raise TextRefused(f"No encoding is called {used!r}: try utf-8, utf-16, gb18030 or big5.") from None
        except csv.Error as error:
            raise FormatError(f"{file.name}: its quotes do not match, or a cell is too long ({error}).") from None


def _numbered(name: str, table: str, lines: io.TextIOWrapper) -> Iterator[tuple[int, Row]]:
    first = lines.readline()
    columns = next(csv.reader([first.removeprefix("\ufeff")], delimiter=_delimiter(first)), [])
    if lacking := missing_columns(table, columns):
        raise FormatError(f"{name}: {lacking}")
    for number, cells in enumerate(csv.reader(lines, delimiter=_delimiter(first), strict=True), 2):
        if not cells:
            continue
        if len(cells) > len(columns):
            raise FormatError(f"{name}, row {number}: it has {len(cells)} cells, the head has {len(columns)}.")
        yield number, dict(zip(columns, map(as_it_was, cells)))


def _delimiter(head: str) -> str:
    return max(_DELIMITERS, key=head.count)


def looks_ours(head: bytes, name: str) -> bool:
    """Whether the first row is the head of one of our tables."""
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")
    first = head.decode(encoding, "replace").splitlines()[:1]
    return bool(first) and is_head(each.strip('"') for each in first[0].split(_delimiter(first[0])))


def delimited_format(name: str, title: str, ending: str) -> Format:
    return Format(
        name=name,
        title=title,
        extensions=(ending,),
        streams=partial(read_tables, ending),
        knows=looks_ours,
        companions=(ARTICLES + ending,),
    )
