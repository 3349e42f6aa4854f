"""Where somebody is in the window of coders and packages, to be given back by a window that is built anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from annotator.ui.coders.coders_window import CodersWindow
    from annotator.ui.coders.table import Table


class CodersPlace(NamedTuple):
    """Of each table, from the top, the row at hand; and which of them has the keyboard (-1: none)."""

    rows: tuple[int, ...]
    held: int
    shows_all: bool


def place_of(view: CodersWindow | None) -> CodersPlace | None:
    """None where it is not open."""
    if view is None or not view.isVisible():
        return None
    tables = _tables(view)
    held = next((at for at, each in enumerate(tables) if each is view.focusWidget()), -1)
    return CodersPlace(tuple(each.currentRow() for each in tables), held, view.shows_all)


def return_to(view: CodersWindow, place: CodersPlace) -> None:
    """As soon as there are rows; what other coders have marked is shown again to whoever had agreed to see it."""

    def go_to_rows() -> None:
        for table, row in zip(_tables(view), place.rows):
            if 0 <= row < table.rowCount():
                table.setCurrentCell(row, 0)
        if place.held >= 0:
            _tables(view)[place.held].setFocus()

    view.filled.connect(go_to_rows, Qt.ConnectionType.SingleShotConnection)
    view.shows_all = place.shows_all
    view.read()


def _tables(view: CodersWindow) -> tuple[Table, ...]:
    return view.coders, view.rounds, view.conflicts
