"""Tables of spans in Parquet, batch by batch; needs the extra ``parquet`` (pyarrow)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from annotator.errors import FormatError
from annotator.exchange.exporters.span_tables.columns import ARTICLES, SPANS
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.span_tables.joined import Row, Tables, joined, missing_columns, without_spans
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format, needs_extra
from annotator.sentences import worded

ENDING = ".parquet"
_BATCH = {SPANS: 10_000, ARTICLES: 200}


def read_tables(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles with their spans; ``file`` is the table of spans, that of articles stands beside it.

    The table of articles by itself holds nothing where that of spans is there. Raises FormatError.
    """
    if file.name.replace("\\", "/").rpartition("/")[2] == ARTICLES + ENDING:
        if file.beside(SPANS + ENDING) is None:
            yield from joined(file, Tables(without_spans, partial(_rows, file, ARTICLES)), options)
        return
    articles = file.beside(ARTICLES + ENDING)
    if articles is None:
        raise FormatError(
            worded(
                "The table goes together with {articles}{ending}: put that into the same folder.",
                articles=ARTICLES,
                ending=ENDING,
            )
        )
    texts = partial(_rows, file_in_memory(articles, ARTICLES + ENDING), ARTICLES)
    yield from joined(file, Tables(partial(_rows, file, SPANS), texts), options)


def _rows(file: GivenFile, table: str) -> Iterator[tuple[int, Row]]:
    """(number of the row from 1, the row)."""
    try:
        import pyarrow.parquet as parquet
    except ImportError as error:
        raise FormatError(needs_extra("spans-parquet", error, "annotator[parquet]")) from None
    number = 0
    with file.open() as opened:
        try:
            given = parquet.ParquetFile(opened)
            if lacking := missing_columns(table, given.schema_arrow.names):
                raise FormatError(worded("{name}: {lacking}", name=file.name, lacking=lacking))
            for batch in given.iter_batches(batch_size=_BATCH[table]):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
        except (ValueError, OSError, NotImplementedError, RuntimeError):
            raise FormatError(
                worded("{file_name} cannot be read as Parquet: it is damaged.", file_name=file.name)
            ) from None


def looks_ours(head: bytes, name: str) -> bool:
    """Told by the name: the columns of a Parquet file stand at its end."""
    return head.startswith(b"PAR1") and name.replace("\\", "/").rpartition("/")[2] == SPANS + ENDING


FORMAT = Format(
    name="spans-parquet",
    title=worded("Table of spans (Parquet), and one of their articles"),
    extensions=(ENDING,),
    streams=read_tables,
    knows=looks_ours,
    companions=(ARTICLES + ENDING,),
)
