"""A row of a table is one article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.source_text import one_line, settled
from annotator.exchange.importers.tables.columns import ANNOTATIONS, MARKED
from annotator.exchange.records import ImportedArticle, Refused
from annotator.sentences import either, some_of, worded

NO_DATE = worded("the date could not be read as one, and was not kept")
_NAMED = 8


class Table(NamedTuple):
    """What holds for all rows: the file's name and hash, its encoding, the columns of each role, and those left."""

    name: str
    file_sha256: str
    encoding: str | None
    roles: Mapping[str, tuple[str, ...]]
    others: tuple[str, ...] = ()
    named: bool = False
    """Whether somebody said which columns are meant: then rows may have annotations, which are left out."""


def columns_left(columns: Sequence[str], roles: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The columns that are nothing to an article."""
    taken = {each for group in roles.values() for each in group}
    return tuple(each for each in columns if each not in taken)


def read_row(
    table: Table, row: Mapping[str, Any], number: int, taken: set[str], unit: str = "row"
) -> ImportedArticle | Refused:
    """The article of a row, named by the table and the row's id or number; Refused where it has no text.

    ``taken`` are the ids and numbers that rows before it are named by; its own is added.
    """
    try:
        if not table.named:
            _refuse_annotations(row)
        text = _text(row, table.roles["text"])
        meta, notes = _meta(row, table.roles)
    except (FormatError, TextRefused) as error:
        return Refused(f"{table.name}, {unit} {number}", error.sentence)
    own = " ".join(one_line(words) for each in table.roles.get("id", ()) if (words := cell_text(row.get(each))))
    own = own or str(number)
    if own in taken:
        own = f"{own} ({unit} {number})"
    taken.add(own)
    return ImportedArticle(
        source=text,
        name=f"{table.name}#{own}",
        file_sha256=table.file_sha256,
        meta=meta,
        encoding=table.encoding,
        notes=(*notes, *_not_kept(table.others)),
    )


def _refuse_annotations(row: Mapping[str, Any]) -> None:
    """Raises FormatError for a row in which a tool says what was marked in its text."""
    for column, value in row.items():
        if isinstance(value, (list, dict)) and value and column.lower() in MARKED:
            raise FormatError(
                worded(
                    "What stands under {column} is a list or an object: {annotations}",
                    column=column,
                    annotations=ANNOTATIONS,
                )
            )


def _text(row: Mapping[str, Any], columns: Sequence[str]) -> str:
    """The words under ``columns``: a number or a date beside words is kept, alone it is no text."""
    parts: list[str] = []
    has_words = False
    for column in columns:
        value = row.get(column)
        if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
            value = "\n".join(value)
        if isinstance(value, (list, dict, bytes)):
            raise FormatError(worded("What stands under {column} is no text.", column=column))
        if words := cell_text(value):
            parts.append(words)
            has_words = has_words or (isinstance(value, str) and bool(words.strip()))
    if not has_words:
        raise FormatError(worded("There is no text under {names}.", names=either(columns)))
    return settled("\n".join(parts))


def cell_text(value: Any) -> str:
    """A cell as text: "" for nothing, for a number that is none, and for what is no single value."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, (list, dict, bytes, bool)) or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a column of ids with a gap is one of floats
    return str(value)


def _meta(row: Mapping[str, Any], roles: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], tuple[str, ...]]:
    meta: dict[str, str] = {}
    notes: tuple[str, ...] = ()
    for role, columns in roles.items():
        values = [row.get(each) for each in columns]
        if role in ("text", "id"):
            continue
        words = one_line(" ".join(filter(None, map(cell_text, values))))
        if role == "published" and words:
            stated = iso_date(values[0] if isinstance(values[0], date) else words)
            notes = notes if stated else (NO_DATE,)
            words = stated or ""
        if words:
            check_meta(words)
            meta[role] = words
    return meta, notes


def check_meta(words: str) -> None:
    """Raises TextRefused for what cannot be stored: a NUL, half a character."""
    settled(words)


def _not_kept(others: Sequence[str]) -> tuple[str, ...]:
    if not others:
        return ()
    return (worded("what stands under {left} was not kept", left=some_of(others, _NAMED)),)
