"""Tables of spans as Parquet; needs the extra ``parquet`` (pyarrow)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.span_tables.columns import (
    ARTICLE_COLUMNS,
    ARTICLES,
    KEEPS,
    NUMBERS,
    SPAN_COLUMNS,
    SPANS,
    Row,
    article_row,
    span_rows,
)
from annotator.exchange.exporters.spools import drawn
from annotator.exchange.registry import Format, needs_extra
from annotator.sentences import worded

GROUP_ROWS = {SPANS: 20_000, ARTICLES: 1_000}
"""Rows that are written, and can be read, at a time."""
_SPOOL_BYTES = 8 * 1024 * 1024


class _Table:
    """A Parquet file that grows by row groups."""

    def __init__(self, columns: Sequence[str], group_rows: int, out: IO[bytes]) -> None:
        import pyarrow as arrow
        import pyarrow.parquet as parquet

        fields = [(each, arrow.int64() if each in NUMBERS else arrow.string()) for each in columns]
        self._schema = arrow.schema(fields)
        self._writer = parquet.ParquetWriter(out, self._schema, compression="zstd")
        self._arrow: Any = arrow
        self._rows: list[Row] = []
        self._group_rows = group_rows

    def put(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._rows.append(row)
            if len(self._rows) >= self._group_rows:
                self._flush()

    def _flush(self) -> None:
        columns = {each.name: [row.get(each.name) for row in self._rows] for each in self._schema}
        self._writer.write_table(self._arrow.table(columns, schema=self._schema))
        self._rows.clear()

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()


def write_parquet(records: Iterable[dict[str, Any]], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """(name, piece) of both files. Raises FormatError where pyarrow is missing, ExportMismatch."""
    with SpooledTemporaryFile(_SPOOL_BYTES) as articles, SpooledTemporaryFile(_SPOOL_BYTES) as spans:
        try:
            tables = (
                _Table(ARTICLE_COLUMNS, GROUP_ROWS[ARTICLES], articles),
                _Table(SPAN_COLUMNS, GROUP_ROWS[SPANS], spans),
            )
        except ImportError as error:
            raise FormatError(needs_extra("spans-parquet", error, "annotator[parquet]")) from None
        for record in records:
            tables[0].put([article_row(record)])
            tables[1].put(span_rows(record))
        for name, spool, table in ((ARTICLES, articles, tables[0]), (SPANS, spans, tables[1])):
            table.close()
            for piece in drawn(spool):
                yield f"{name}.parquet", piece


FORMAT = Format(
    name="spans-parquet",
    title=worded("Table of spans (Parquet), and one of their articles"),
    extensions=(".parquet",),
    writes_folder=write_parquet,
    ending=".parquet",
    keeps=KEEPS,
    read_by=("pandas", "polars"),
    cannot=(
        'It is read and written where the extra is installed: python -m pip install "annotator[parquet]".',
        "The texts stand in articles.parquet: without it the spans do not come back.",
        "What a repair or an override is.",
        "Windows (articles with `window`) are refused on import: import the export made without --max-length.",
    ),
)
