"""What merges have left in several versions: one row a version, and Enter keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.session.merging import Conflict, Side
from annotator.ui.coders.asked import NO_CONFLICTS, Conflicts
from annotator.ui.coders.table import Column, Table
from annotator.ui.coders.words import by, dot_of, where
from annotator.ui.words.language import known, mark, tr


class ConflictTable(Table):
    """``chosen`` carries a Conflict and the Side of it that is to stand."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (Column(mark("What")), Column("", 24), Column(mark("Version")), Column(mark("Written"), 260))
        super().__init__(tr("Open conflicts"), columns, parent)
        self._versions: list[tuple[Conflict, Side]] = []
        self.acted.connect(self._choose)

    @property
    def at_hand(self) -> tuple[Conflict, Side] | None:
        row = self.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def show_conflicts(self, found: Conflicts = NO_CONFLICTS) -> None:
        self._versions = [(each, side) for each in found.listed for side in each.sides]
        rows = [
            (where(each) if side is each.sides[0] else "", dot_of(side.stands), known(side.words), by(each, side))
            for each, side in self._versions
        ]
        self.fill(rows, [f"{where(each)}\n{known(side.words)}" for each, side in self._versions])

    def settle_at_hand(self) -> None:
        if self.at_hand is not None:
            self.chosen.emit(*self.at_hand)

    def _choose(self, row: int) -> None:
        self.chosen.emit(*self._versions[row])
