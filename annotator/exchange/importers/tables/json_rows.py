"""Lines of JSONL that are no records of the contract: rows of a table, their keys its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from annotator.exchange.importers.tables.columns import PREVIEW_ROWS, chosen_columns, preview
from annotator.exchange.importers.tables.rows import Table, cell_text, columns_left
from annotator.exchange.records import TablePreview

_LOOKED_AT = 200
_OF_THE_CONTRACT = frozenset(("spans", "coding", "codebook"))


def is_row(parsed: Any) -> bool:
    """Whether a parsed line is a row: an object without a schema that is not plainly a record which lost it."""
    return isinstance(parsed, dict) and "schema" not in parsed and not parsed.keys() >= _OF_THE_CONTRACT


def first_rows(lines: Iterable[bytes]) -> list[dict[str, Any]]:
    """The rows among the first lines; what is no JSON is passed over here."""
    found: list[dict[str, Any]] = []
    for line, _ in zip(filter(bytes.strip, lines), range(_LOOKED_AT)):
        try:
            parsed = orjson.loads(line)
        except orjson.JSONDecodeError:
            continue
        if is_row(parsed):
            found.append(parsed)
    return found


def table_of(rows: Iterable[Mapping[str, Any]], name: str, file_sha256: str, named: Mapping[str, str]) -> Table:
    """What holds for all rows, its columns the keys of the first ones; raises FormatError where no text can be told."""
    columns = _columns(rows)
    roles = chosen_columns(columns, named)
    return Table(name, file_sha256, "utf-8", roles, columns_left(columns, roles), bool(named))


def preview_rows(lines: Iterable[bytes]) -> TablePreview | None:
    """The keys, the first rows and the guess; None where the file holds records of the contract only."""
    rows = first_rows(lines)
    if not rows:
        return None
    columns = _columns(rows)
    return preview(columns, ([_shown(row.get(each)) for each in columns] for row in rows[:PREVIEW_ROWS]))


def _columns(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _shown(value: Any) -> str:
    return orjson.dumps(value).decode() if isinstance(value, (list, dict)) else cell_text(value)
