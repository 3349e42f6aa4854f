"""A workbook of spans and articles, row by row; needs the extra ``excel`` (openpyxl)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from annotator.errors import FormatError
from annotator.exchange.exporters.span_tables.columns import ARTICLES, SPANS
from annotator.exchange.exporters.span_tables.excel import PART
from annotator.exchange.exporters.span_tables.excel_cells import unescaped
from annotator.exchange.importers.span_tables.joined import Row, Tables, joined, missing_columns
from annotator.exchange.importers.zip_members import MAX_RATIO, MAX_TOTAL_BYTES, RATIO_MATTERS_FROM
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format, needs_extra
from annotator.sentences import worded

_BROKEN = (
    BadZipFile, zlib.error, EOFError, OSError, LookupError, ValueError, TypeError, AttributeError, SyntaxError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl and the parsers under it raise for what is no workbook."""
_DAMAGED = worded("The file cannot be read as an Excel workbook: it is damaged, protected, or none.")


def read_workbook(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of the sheet of that name with the spans of theirs. Raises FormatError."""
    try:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError as error:
        raise FormatError(needs_extra("xlsx", error, "annotator[excel]")) from None
    with file.open() as opened:
        try:
            _refuse_bomb(opened)
            workbook: Any = load_workbook(opened, read_only=True, data_only=True)
        except (*_BROKEN, InvalidFileException):
            raise FormatError(_DAMAGED) from None
        for name in (SPANS, ARTICLES):
            if name not in workbook.sheetnames:
                raise FormatError(
                    worded(
                        "The workbook has no sheet {name}: save the sheet of articles as CSV and import it.", name=name
                    )
                )
        spans, articles = (partial(_rows, workbook[name], name) for name in (SPANS, ARTICLES))
        yield from joined(file, Tables(spans, articles), options)


def _refuse_bomb(opened: IO[bytes]) -> None:
    """Raises FormatError where a member says that it unpacks to more than any real one; none unpacks to more."""
    with ZipFile(opened) as archive:
        sizes = [(each.file_size, each.compress_size) for each in archive.infolist()]
    if sum(full for full, _ in sizes) > 4 * MAX_TOTAL_BYTES or any(
        full > max(RATIO_MATTERS_FROM, MAX_RATIO * packed) for full, packed in sizes
    ):
        raise FormatError(worded("The workbook unpacks to more than any real one: it was not read."))
    opened.seek(0)


def _rows(sheet: Any, table: str) -> Iterator[tuple[int, Row]]:
    """(number of the row in the sheet, the row), what goes on in the next rows put together."""
    at_hand: dict[str, Any] = {}
    begun = 0
    for number, row in _cells(sheet, table):
        part = row.pop(PART, None)
        if part in (None, "", 1, "1"):
            if begun:
                yield begun, at_hand
            at_hand, begun = row, number
        elif not begun or row["article_id"] != at_hand["article_id"] or row.get("id") != at_hand.get("id"):
            raise FormatError(
                worded(
                    "The sheet {table}, row {number}: it is to go on the row before it, which is another's.",
                    table=table,
                    number=number,
                )
            )
        else:
            for column, more in row.items():
                if isinstance(more, str) and column not in ("article_id", "script", "id"):
                    at_hand[column] = f"{at_hand[column] or ''}{more}"
    if begun:
        yield begun, at_hand


def _cells(sheet: Any, table: str) -> Iterator[tuple[int, dict[str, Any]]]:
    columns: list[str] = []
    try:
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            if number == 1:
                columns = ["" if each is None else str(each) for each in cells]
                if lacking := missing_columns(table, columns):
                    raise FormatError(lacking)
            elif any(each is not None for each in cells):
                values = (unescaped(each) if isinstance(each, str) else each for each in cells)
                yield number, dict(zip(columns, values))
    except _BROKEN:
        raise FormatError(_DAMAGED) from None


FORMAT = Format(
    name="xlsx",
    title=worded("Excel workbook of spans, articles and labels"),
    extensions=(".xlsx",),
    streams=read_workbook,
)
