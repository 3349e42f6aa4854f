"""A table in Parquet: each row is one article; needs the extra ``parquet`` (pyarrow)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from typing import Any, BinaryIO

from annotator.errors import FormatError
from annotator.exchange.importers.tables.columns import MARKED, PREVIEW_ROWS, chosen_columns, preview
from annotator.exchange.importers.tables.rows import Table, cell_text, columns_left, read_row
from annotator.exchange.importers.zip_members import MAX_RATIO, RATIO_MATTERS_FROM
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused, TablePreview
from annotator.exchange.registry import WORDS_ALONE, Format, needs_extra
from annotator.sentences import worded

MAX_GROUP_BYTES = 4 * 1024 * 1024 * 1024
MAX_BATCH_BYTES = 512 * 1024 * 1024
_BATCH = 256
DAMAGED = worded("The file cannot be read as Parquet: it is damaged, or uses what this pyarrow does not know.")


def stream_parquet(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a Parquet file, row by row, rows numbered from 1; only the columns needed are read.

    Raises FormatError where pyarrow is missing, the file is damaged, or no text column can be told.
    """
    with file.open() as source:
        table = _opened(source)
        columns = list(table.schema_arrow.names)
        roles = chosen_columns(columns, options.columns)
        about = Table(file.name, file.sha256(), None, roles, columns_left(columns, roles), bool(options.columns))
        nested = {each.name for each in table.schema_arrow if each.type.num_fields}
        needed = [x for x in columns if x not in about.others or (x in nested and x.lower() in MARKED)]
        number, taken = 0, set[str]()
        for number, row in enumerate(bounded_rows(table, needed, file.size), 1):
            yield read_row(about, row, number, taken)
    if not number:
        raise FormatError(worded("The table has no rows."))


def preview_parquet(data: bytes, encoding: str | None = None) -> TablePreview | None:
    """The columns, the first rows and the guess of a Parquet file; raises FormatError."""
    table = _opened(BytesIO(data))
    columns = list(table.schema_arrow.names)
    rows = islice(bounded_rows(table, columns, len(data)), PREVIEW_ROWS)
    return preview(columns, ([cell_text(row[each]) for each in columns] for row in rows))


def opened_parquet(source: BinaryIO, format_name: str = "parquet") -> Any:
    """The file as pyarrow reads it; raises FormatError where pyarrow is missing, the file damaged or too large."""
    try:
        import pyarrow.parquet as parquet
    except ImportError as error:
        raise FormatError(needs_extra(format_name, error, "annotator[parquet]")) from None
    try:
        table: Any = parquet.ParquetFile(source)
        sizes = [table.metadata.row_group(index).total_byte_size for index in range(table.metadata.num_row_groups)]
    except (ValueError, OSError, NotImplementedError, RuntimeError):
        raise FormatError(DAMAGED) from None
    if max(sizes, default=0) > MAX_GROUP_BYTES:
        raise FormatError(
            worded("A row group unpacks to more than {number} GB: write smaller ones.", number=MAX_GROUP_BYTES // 2**30)
        )
    return table


def _opened(source: BinaryIO) -> Any:
    table = opened_parquet(source)
    if len(set(table.schema_arrow.names)) < len(table.schema_arrow.names):
        raise FormatError(worded("Two columns of the table have the same name: rename one."))
    return table


def bounded_rows(table: Any, columns: list[str], packed_bytes: int) -> Iterator[dict[str, Any]]:
    """The rows of an opened Parquet file of ``packed_bytes``; raises FormatError where it is damaged, or a bomb.

    What it says of its sizes is not believed where it says little: what is unpacked is counted, as of a ZIP.
    """
    allowed = max(RATIO_MATTERS_FROM, MAX_RATIO * packed_bytes)
    bomb = FormatError(
        worded(
            "It unpacks to more than {max_ratio} times its size, as a bomb does: no more of it was read.",
            max_ratio=MAX_RATIO,
        )
    )
    chunks, done = [each for each in _chunks(table) if each.path_in_schema.split(".")[0] in columns], 0
    if sum(each.total_uncompressed_size for each in chunks) > allowed:
        raise bomb
    try:
        for batch in table.iter_batches(batch_size=_rows_at_once(chunks), columns=columns):
            done += batch.nbytes
            if done > allowed:
                raise bomb
            yield from batch.to_pylist()
    except (ValueError, OSError, NotImplementedError, RuntimeError):
        raise FormatError(DAMAGED) from None


def _chunks(table: Any) -> list[Any]:
    """What the file says of each piece of a column."""
    groups = [table.metadata.row_group(index) for index in range(table.metadata.num_row_groups)]
    return [group.column(index) for group in groups for index in range(group.num_columns)]


def _rows_at_once(chunks: list[Any]) -> int:
    """Few where cells may be large: one that stands once in the file may stand in every row."""
    repeated = max((each.total_uncompressed_size for each in chunks if each.has_dictionary_page), default=1)
    return max(1, min(_BATCH, MAX_BATCH_BYTES // max(1, repeated)))


FORMAT = Format(
    name="parquet",
    title=worded("Table (Parquet), one row an article"),
    extensions=(".parquet", ".pq"),
    streams=stream_parquet,
    columns=preview_parquet,
    keeps=WORDS_ALONE,
    cannot=(
        'It is read where the extra is installed: python -m pip install "annotator[parquet]".',
        "Columns that are not text, id, title, date, outlet, author or editor are not kept.",
    ),
)
