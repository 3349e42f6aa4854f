"""The rows of a Hugging Face data set in Parquet, a row group at a time; needs the extra ``parquet``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from annotator.errors import FormatError
from annotator.exchange.importers.tables.parquet import bounded_rows, opened_parquet
from annotator.exchange.importers.tokens.class_names import names_beside, names_in
from annotator.exchange.importers.tokens.tagged_rows import TAG_COLUMNS, article_of_row
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tokens.rows import KEEPS, SCHEMA
from annotator.sentences import worded


def stream_rows(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles, a row each; raises FormatError where pyarrow is missing, the file is damaged or no data set."""
    with file.open() as opened:
        table = opened_parquet(opened, "hf-parquet")
        names = _names(table) or names_beside(file)
        columns = _needed(table.schema_arrow.names)
        number, digest = 0, file.sha256()
        for number, row in enumerate(bounded_rows(table, columns, file.size), 1):
            yield article_of_row(
                row,
                names,
                file.name,
                digest,
                worded("{file_name}, row {number}", file_name=file.name, number=number),
                options,
            )
        if not number:
            raise FormatError(worded("The data set has no rows."))


def _needed(columns: list[str]) -> list[str]:
    """All columns but those that stand twice; of ours the tokens are not needed."""
    if "tokens" not in columns:
        raise FormatError(worded("The table has no column tokens: it is no data set of tagged tokens."))
    if "schema" not in columns or "text" not in columns:
        return [each for each in columns if each in ("id", "tokens", *TAG_COLUMNS)]
    return [each for each in columns if not each.startswith(("tokens", "ner_tags", "parallel_"))]


def _names(table: Any) -> dict[str, list[str]]:
    described = (table.schema_arrow.metadata or {}).get(b"huggingface")
    try:
        return names_in(orjson.loads(described)) if described else {}
    except orjson.JSONDecodeError:
        return {}


def knows_parquet(head: bytes, name: str) -> bool:
    """Whether its first column is ours, or its description, where the file is small, speaks of tags."""
    return head.startswith(b"PAR1") and (SCHEMA.encode() in head or (b"tokens" in head and b"ner_tags" in head))


FORMAT = Format(
    name="hf-parquet",
    title=worded("Hugging Face data set, Parquet (token classification, lossless spans)"),
    extensions=(".parquet",),
    streams=stream_rows,
    knows=knows_parquet,
    companions=("README.md", "dataset_infos.json"),
    keeps=KEEPS,
    cannot=(
        'It is read where the extra is installed: python -m pip install "annotator[parquet]".',
        "Windows are refused on import: import the export made without --max-length.",
    ),
)
