"""A Hugging Face data set as one Parquet file that names its tags itself; needs the extra ``parquet``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from io import RawIOBase
from itertools import accumulate, chain
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.tokens.hf_rows import columns_for, hf_rows
from annotator.exchange.exporters.tokens.laying import Record
from annotator.exchange.registry import Format, needs_extra
from annotator.exchange.tokens.rows import KEEPS, TAGS, arrow_type, features_of

GROUP_TOKENS = 1_000_000
"""Tokens from which a row group is written, so that memory is bounded."""
GROUP_ROWS = 1_000


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
    with parquet.ParquetWriter(out, schema, compression="zstd", use_dictionary=_repeating(columns)) as writer:
        for rows in _groups(hf_rows(records, job)):
            arrays = [_array(name, rows, schema.field(name).type) for name in columns]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), row_group_size=len(rows))
            yield out.drained()
    yield out.drained()


def _repeating(columns: Iterable[str]) -> list[str]:
    """The columns of few different values."""
    flat = ["schema", "script", "tokens.list.element"]
    flat += [f"{name}.list.element" for name in columns if name.startswith(TAGS)]
    return flat + [f"spans.list.element.{name}" for name in ("label", "layer", "coder", "origin", "state", "certainty")]


def _groups(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    tokens = 0
    for row in rows:
        group.append(row)
        tokens += len(row["tokens"])
        if tokens >= GROUP_TOKENS or len(group) >= GROUP_ROWS:
            yield group
            group, tokens = [], 0
    if group:
        yield group


def _array(name: str, rows: list[dict[str, Any]], kind: Any) -> Any:
    import pyarrow

    values = [row[name] for row in rows]
    if name != "tokens" and not name.startswith(TAGS):
        return pyarrow.array(values, kind)
    ends = [0, *accumulate(map(len, values))]  # flat: several times as fast as a list of lists
    flat = pyarrow.array(list(chain.from_iterable(values)), kind.value_type)
    return pyarrow.ListArray.from_arrays(pyarrow.array(ends, pyarrow.int32()), flat)


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
    title="Hugging Face data set, Parquet (token classification, lossless spans)",
    extensions=(".parquet",),
    writes=write_parquet,
    keeps=KEEPS,
    ending=".parquet",
    trains=True,
    cannot=(
        'It is written where the extra is installed: python -m pip install "annotator[parquet]".',
        'The tags hold one label a token; "spans" holds them all.',
        "Regions, repairs, overrides and how far the coders have come are not in it.",
    ),
    read_by=("datasets",),
)
