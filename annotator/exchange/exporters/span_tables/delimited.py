"""Tables of spans as CSV or TSV, safe to open in a spreadsheet."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from io import StringIO
from tempfile import SpooledTemporaryFile
from typing import Any

from annotator.exchange.exporters.formula_cells import harmless
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.span_tables.columns import (
    ARTICLE_COLUMNS,
    ARTICLES,
    KEEPS,
    SPAN_COLUMNS,
    SPANS,
    Row,
    article_row,
    span_rows,
)
from annotator.exchange.exporters.spools import drawn
from annotator.exchange.registry import Format

_SPOOL_BYTES = 8 * 1024 * 1024


def write_tables(
    delimiter: str, ending: str, records: Iterable[dict[str, Any]], job: ExportJob
) -> Iterator[tuple[str, bytes]]:
    """(name, piece): the articles as they come, then the spans, which wait in a temporary file.

    Raises ExportMismatch.
    """
    articles = ARTICLES + ending
    with SpooledTemporaryFile(_SPOOL_BYTES) as spool:
        spool.write(codecs.BOM_UTF8 + _lines([SPAN_COLUMNS], delimiter))
        yield articles, codecs.BOM_UTF8 + _lines([ARTICLE_COLUMNS], delimiter)
        for record in records:
            spool.write(_lines((_cells(row, SPAN_COLUMNS) for row in span_rows(record)), delimiter))
            yield articles, _lines([_cells(article_row(record), ARTICLE_COLUMNS)], delimiter)
        for piece in drawn(spool):
            yield SPANS + ending, piece


def _cells(row: Row, columns: Sequence[str]) -> list[str]:
    return [_cell(row.get(column)) for column in columns]


def _cell(value: str | int | None) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else str(value)


def _lines(rows: Iterable[Sequence[str]], delimiter: str) -> bytes:
    lines = StringIO(newline="")
    csv.writer(lines, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return lines.getvalue().encode()


def delimited_format(name: str, title: str, delimiter: str, ending: str) -> Format:
    """One of the two formats that differ in what parts their cells."""
    return Format(
        name=name,
        title=title,
        extensions=(ending,),
        writes_folder=partial(write_tables, delimiter, ending),
        ending=ending,
        keeps=KEEPS,
        read_by=("pandas", "polars"),
        cannot=(
            "A cell that a spreadsheet would take for a formula stands behind an apostrophe; an import takes that off.",
            f"The texts stand in {ARTICLES}{ending}: without it the spans do not come back.",
            "What a repair or an override is.",
            "Windows (articles with `window`) are refused on import: import the export made without --max-length.",
        ),
    )
