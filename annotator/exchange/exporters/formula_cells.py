"""Cells of tables that a spreadsheet opens: none of them is computed, and each can be told from what it was."""

from __future__ import annotations

_COMPUTED = tuple("=+-@\t\r\n＝＋－＠")
"""What a cell begins with that a spreadsheet takes for a formula, or passes over to find one."""
_ESCAPE = "'"


def harmless(cell: str) -> str:
    """The cell behind an apostrophe where a spreadsheet would compute it, or where it looks as if it were so marked."""
    return _ESCAPE + cell if cell.startswith((*_COMPUTED, _ESCAPE)) else cell


def as_it_was(cell: str) -> str:
    """The cell without the apostrophe that ``harmless`` put before it."""
    return cell[1:] if cell.startswith(_ESCAPE) and cell[1:2] in (*_COMPUTED, _ESCAPE) else cell
