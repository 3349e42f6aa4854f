"""What can be read, and tables whose columns a person chooses before they come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from annotator.errors import AnnotatorError
from annotator.exchange.importers.given import MAX_READ_BYTES, file_in_memory, file_on_disk, head_of, read_given
from annotator.exchange.records import ROLES, ImportedArticle, ReadOptions, Refused, TablePreview
from annotator.exchange.registry import Format, formats, importer
from annotator.sentences import worded
from annotator.session.intake.import_files import BROKEN_INPUT
from annotator.session.paths import readable_name

__all__ = ["ROLES", "Kind", "ReadOptions", "Refused", "TableFile", "first_article", "readable_kinds", "table_file"]

LOOKED_AT_BYTES = 16 * 1024 * 1024
"""Of a table, to show its first rows."""
BY_LINES = ("csv", "jsonl")
"""Tables of whose beginning whole rows can be read."""


class Kind(NamedTuple):
    """A kind of file that can be read: what it is called, its endings (with the dot), and whether it has columns."""

    title: str
    endings: tuple[str, ...]
    is_table: bool


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table that was opened: its name, its bytes (of a large one the first), and what it looks like."""

    name: str
    data: bytes
    form: Format
    preview: TablePreview


def readable_kinds() -> tuple[Kind, ...]:
    """Every kind of file that some format reads; loads the formats."""
    return tuple(
        Kind(each.title, each.extensions, each.columns is not None)
        for each in formats().values()
        if each.can_read and each.extensions
    )


def table_file(path: Path) -> TableFile | None:
    """The table in a file; None where it is none, or cannot be read as one: importing it says what is wrong.

    Of a large file the beginning is looked at, as far as its rows can be told from that.
    """
    if not path.is_file():
        return None
    try:
        given = file_on_disk(path, readable_name(path.name))
        form = importer(None, path.name, None, head_of(given))
        if form.columns is None:
            return None
        with given.open() as opened:
            data = opened.read(LOOKED_AT_BYTES + 1)
        if len(data) > LOOKED_AT_BYTES:
            if form.name not in BY_LINES and given.size > MAX_READ_BYTES:
                return None
            data = _whole_lines(data) if form.name in BY_LINES else path.read_bytes()
        preview = form.columns(data, None)
    except (AnnotatorError, OSError, *BROKEN_INPUT):
        return None
    return TableFile(given.name, data, form, preview) if preview else None


def _whole_lines(data: bytes) -> bytes:
    return data[: data.rfind(b"\n") + 1]


def first_article(table: TableFile, columns: Mapping[str, str]) -> ImportedArticle | Refused:
    """What the first row becomes with these columns; why it becomes nothing."""
    given = file_in_memory(table.data, table.name)
    try:
        found = next(iter(read_given(table.form, given, None, ReadOptions(columns))), None)
    except AnnotatorError as error:
        return Refused(table.name, error.sentence)
    except BROKEN_INPUT as error:
        return Refused(table.name, worded("The table is malformed ({name}).", name=type(error).__name__))
    return found or Refused(table.name, worded("The table has no rows."))
