"""A Hugging Face data set as one Parquet file that names its tags itself; needs the extra ``parquet``."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from io import RawIOBase
from itertools import accumulate, chain
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.tokens.hf_rows import columns_for, hf_rows
from annotator.exchange.exporters.tokens.laying import Record
from annotator.exchange.registry import Format, needs_extra
from annotator.exchange.tokens.rows import KEEPS, TAGS, arrow_type, features_of
from annotator.sentences import worded

GROUP_TOKENS = 1_000_000
"""Tokens from which a row group is written, so that memory is bounded."""
_BATCH_TOKENS = 40_000
"""Tokens from which rows become arrays, a twentieth of their size: many rows at once only keep the collector busy."""
_BATCH_ROWS = 500
_GROUP_BATCHES = 100


def write_parquet(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The file, a row group at a time; raises ExportMismatch, FormatError where pyarrow is missing."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise FormatError(needs_extra("hf-parquet", error, "annotator[parquet]")) from None
    columns = columns_for(job)
    described = {"huggingface": json.dumps({"info": {"features": features_of(columns)}}, ensure_ascii=False)}
    schema = pyarrow.schema([(name, arrow_type(shape)) for name, shape in columns.items()], described)
    out = _Drain()
    few: Any = _repeating(columns)
    with parquet.ParquetWriter(out, schema, compression="zstd", use_dictionary=few) as writer:
        group: list[Any] = []
        tokens = 0
        for rows in _batches(hf_rows(records, job)):
            arrays = [_array(name, rows, schema.field(name).type) for name in columns]
            group.append(pyarrow.RecordBatch.from_arrays(arrays, schema=schema))
            tokens += sum(len(row["tokens"]) for row in rows)
            if tokens >= GROUP_TOKENS or len(group) >= _GROUP_BATCHES:
                writer.write_table(pyarrow.Table.from_batches(group))
                yield out.drained()
                group, tokens = [], 0
        if group:
            writer.write_table(pyarrow.Table.from_batches(group))
    yield out.drained()


def _repeating(columns: Iterable[str]) -> list[str]:
    """The columns of few different values."""
    flat = ["schema", "script", "tokens.list.element"]
    flat += [f"{name}.list.element" for name in columns if name.startswith(TAGS)]
    return flat + [f"spans.list.element.{name}" for name in ("label", "layer", "coder", "origin", "state", "certainty")]


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    tokens = 0
    for row in rows:
        batch.append(row)
        tokens += len(row["tokens"])
        if tokens >= _BATCH_TOKENS or len(batch) >= _BATCH_ROWS:
            yield batch
            batch, tokens = [], 0
    if batch:
        yield batch


def _array(name: str, rows: list[dict[str, Any]], kind: Any) -> Any:
    import pyarrow

    values = [row[name] for row in rows]
    if name != "tokens" and not name.startswith(TAGS):
        return pyarrow.array(values, kind)
    ends = pyarrow.array([0, *accumulate(map(len, values))], pyarrow.int32())
    flat = _words(values) if name == "tokens" else pyarrow.array(_numbers(values))
    return pyarrow.ListArray.from_arrays(ends, flat)


def _words(values: list[Sequence[str]]) -> Any:
    """All tokens as one array, from one string where each is a character: twice as fast as from a list."""
    import numpy as np
    import pyarrow

    if not all(isinstance(each, str) for each in values):
        return pyarrow.array(list(chain.from_iterable(values)), pyarrow.string())
    data = "".join(map(str, values)).encode()
    starts = np.flatnonzero(np.frombuffer(data, np.uint8) & 0xC0 != 0x80)  # the others go on with a character
    offsets = np.append(starts, len(data)).astype(np.int32)
    return pyarrow.StringArray.from_buffers(len(starts), pyarrow.py_buffer(offsets), pyarrow.py_buffer(data))


def _numbers(values: list[array[int]]) -> Any:
    import numpy as np

    return np.concatenate([np.frombuffer(each, np.int64) for each in values])


class _Drain(RawIOBase):
    """A file to write to, from which what was written is taken piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._written = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._written

    def write(self, data: Any, /) -> int:
        piece = bytes(data)
        self._pieces.append(piece)
        self._written += len(piece)
        return len(piece)

    def drained(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


FORMAT = Format(
    name="hf-parquet",
    title=worded("Hugging Face data set, Parquet (token classification, lossless spans)"),
    extensions=(".parquet",),
    writes=write_parquet,
    keeps=KEEPS,
    ending=".parquet",
    trains=True,
    choices=("tokens", "nested", "sentences"),
    cannot=(
        'It is written where the extra is installed: python -m pip install "annotator[parquet]".',
        'The tags hold one label a token; "spans" holds them all.',
        "Repairs and overrides are not in it.",
    ),
    read_by=("datasets",),
)
