"""What a table of figures shows, as nouns: heads, cells with the sentence that they say, and what each leads to."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.session.agreement.nouns import Sought


class Head(NamedTuple):
    """A row's or a column's name; ``says`` explains it, ``colour`` (#rrggbb) is a label's; ``strong`` stands out."""

    name: str
    says: str = ""
    colour: str = ""
    strong: bool = False


class Cell(NamedTuple):
    """``heat`` from 0 to 1, None for no ground; ``says`` the whole of it in a sentence; ``sought`` None leads nowhere.

    ``table`` is what a table of numbers has of it: one entry for each of the sheet's ``parts``.
    """

    text: str = ""
    small: str = ""
    heat: float | None = None
    says: str = ""
    sought: Sought | None = None
    words: str = ""
    """What the passages are of, as their heading says it."""
    table: tuple[str, ...] = ()
    tells: str = ""
    """What its measure tells."""
    nothing: str = ""
    """Said where it has no passages; "" for what is said of any number."""


class Sheet(NamedTuple):
    """``parts`` are what a copied table has of each column, "" for the value alone; ``note`` stands under the table."""

    corner: str
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: tuple[tuple[Cell, ...], ...]
    parts: tuple[str, ...] = ("",)
    note: str = ""
    width: int = 92
    """Of a column, in pixels."""


EMPTY = Sheet("", (), (), ())
_SENTENCE = re.compile(r".+?(?:。|\.(?=\s)|$)", re.DOTALL)


def first_sentence(words: str) -> str:
    found = _SENTENCE.match(words.strip())
    return found[0] if found else ""


def tsv(sheet: Sheet) -> str:
    """The table with all its numbers, for spreadsheets: a value, the ends of its interval and n stand side by side."""
    head = [sheet.corner] + [" ".join(filter(None, (c.name, part))) for c in sheet.columns for part in sheet.parts]
    lines = [head]
    for row, cells in zip(sheet.rows, sheet.cells, strict=True):
        blank = ("",) * len(sheet.parts)
        lines.append([row.name] + [each for cell in cells for each in (cell.table or blank)])
    return "\n".join("\t".join(" ".join(each.split()) for each in line) for line in lines) + "\n"
