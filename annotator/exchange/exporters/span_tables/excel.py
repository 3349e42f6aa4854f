"""Tables of spans as one Excel workbook; needs the extra ``excel`` (openpyxl)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import zip_longest
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportContext, ExportJob
from annotator.exchange.exporters.span_tables.columns import (
    ARTICLE_COLUMNS,
    ARTICLES,
    IN_ARTICLES,
    KEEPS,
    KEY,
    SPAN_COLUMNS,
    SPANS,
    Row,
    article_row,
    span_rows,
)
from annotator.exchange.exporters.span_tables.excel_cells import MOST_UNITS, parts
from annotator.exchange.exporters.spools import LONG_AGO, drawn, timeless_member
from annotator.exchange.registry import Format, needs_extra
from annotator.sentences import worded

PART = "part"
"""The column that numbers the rows of one span or article, where a cell of it is too long for one row."""
LABEL_COLUMNS = ("id", "name", "definition", "colour", "parent")
MOST_ROWS = 1_048_576
_SPOOL_BYTES = 16 * 1024 * 1024
_NOT_TEXT = ("=", "#")
"""What openpyxl takes for a formula, or an error."""


class _Sheet:
    """A sheet that is written row by row; a row with a cell too long for Excel goes on in the next rows."""

    def __init__(self, workbook: Any, name: str, columns: Sequence[str]) -> None:
        self._sheet = workbook.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        self._columns = columns
        self._name = name
        self._rows = 0
        self._append([*columns, PART])

    def put(self, row: Row) -> None:
        cells = [self._parts(row.get(column)) for column in self._columns]
        for number, part in enumerate(zip_longest(*cells), 1):
            if number > 1:
                part = [
                    row.get(column) if column in (*KEY, "id") else cell for column, cell in zip(self._columns, part)
                ]
            self._append([*part, number])

    @staticmethod
    def _parts(value: str | int | None) -> list[Any]:
        return list(parts(value)) if isinstance(value, str) else [value]

    def _append(self, row: Sequence[Any]) -> None:
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise FormatError(
                worded(
                    "The sheet {name} has more than Excel's {most_rows:,} rows: export spans-csv or spans-parquet.",
                    name=self._name,
                    most_rows=MOST_ROWS,
                )
            )
        self._sheet.append([self._cell(each) for each in row])

    def _cell(self, value: Any) -> Any:
        if not isinstance(value, str) or not value.startswith(_NOT_TEXT):
            return value
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet, value=value)
        cell.data_type = "s"
        return cell


def write_workbook(records: Iterable[dict[str, Any]], job: ExportJob) -> Iterator[bytes]:
    """The workbook piece by piece: the sheets spans, articles and labels. Raises FormatError, ExportMismatch."""
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise FormatError(needs_extra("xlsx", error, "annotator[excel]")) from None
    workbook = Workbook(write_only=True)
    spans, articles = (
        _Sheet(workbook, name, columns) for name, columns in ((SPANS, SPAN_COLUMNS), (ARTICLES, ARTICLE_COLUMNS))
    )
    for record in records:
        articles.put(article_row(record))
        for row in span_rows(record):
            spans.put(row)
    labels = _Sheet(workbook, "labels", LABEL_COLUMNS)
    for row in _label_rows(job.context):
        labels.put(row)
    with SpooledTemporaryFile(_SPOOL_BYTES) as loose:
        _save(workbook, loose)
        yield from _packed(loose)


def _label_rows(context: ExportContext) -> Iterator[Row]:
    if context.codebook is None:
        yield from ({"id": name} for name in context.labels.values())
        return
    for label in context.codebook.labels:
        yield {
            "id": label.id,
            "name": label.name("en"),
            "definition": label.definition.get("en") or next(iter(label.definition.values()), None),
            "colour": label.colour_light,
            "parent": label.parent or None,
        }


def _save(workbook: Any, out: IO[bytes]) -> None:
    """The workbook as openpyxl writes it, not yet compressed, and without the time of its making."""
    from openpyxl.writer.excel import ExcelWriter

    workbook.properties.created = workbook.properties.modified = datetime(*LONG_AGO)
    ExcelWriter(workbook, ZipFile(out, "w", ZIP_STORED)).save()


def _packed(loose: IO[bytes]) -> Iterator[bytes]:
    """The same members compressed, piece by piece as they come: whoever waits can stop in between."""
    outlet = _Outlet()
    with ZipFile(loose) as given, ZipFile(outlet, "w", ZIP_DEFLATED) as archive:
        for info in given.infolist():
            own = timeless_member(info.filename, info.file_size)
            with given.open(info) as member, archive.open(own, "w") as copy:
                for piece in drawn(member):
                    copy.write(piece)
                    yield outlet.taken()
    yield outlet.taken()


class _Outlet(io.RawIOBase):
    """A file that is taken away while it is written."""

    def __init__(self) -> None:
        self._pieces = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, piece: bytes, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._pieces += piece
        return memoryview(piece).nbytes

    def taken(self) -> bytes:
        """What was written since it was last taken."""
        taken = bytes(self._pieces)
        self._pieces.clear()
        return taken


FORMAT = Format(
    name="xlsx",
    title=worded("Excel workbook of spans, articles and labels"),
    extensions=(".xlsx",),
    writes=write_workbook,
    ending=".xlsx",
    keeps=KEEPS
    | dict.fromkeys(IN_ARTICLES, f"as JSON, in the sheet {ARTICLES}")
    | {"text": f"in the sheet {ARTICLES}"},
    read_by=("pandas", "openpyxl"),
    cannot=(
        'It is read and written where the extra is installed: python -m pip install "annotator[excel]".',
        f"A cell holds {MOST_UNITS:,} UTF-16 units: what is longer goes on in the next row, numbered under {PART}.",
        f"A sheet holds {MOST_ROWS:,} rows.",
        "Characters that XML cannot hold stand as _x000D_, which Excel and an import turn back.",
        "What a repair or an override is.",
        "Windows (articles with `window`) are refused on import: import the export made without --max-length.",
    ),
)
