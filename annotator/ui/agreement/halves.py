"""Figures above, their passages below, and how the two share the height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.access.reachable_split import ReachableSplit

SHARE = 0.48
"""Of the height, what the passages take once a number was chosen, until somebody moves the line: under every table."""


class Halves(ReachableSplit):
    """``is_chosen``: a number was, so that there are passages to read."""

    def __init__(self, upper: QWidget, lower: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.is_chosen = self._is_moved = False
        self._lower = lower
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        self.splitterMoved.connect(self._see_moved)

    def share_out(self) -> None:
        """The figures have the height until a number is chosen; the passages then get their share."""
        whole = self.height()
        if not self._is_moved and whole > 0:
            lower = round(SHARE * whole) if self.is_chosen else self._lower.minimumHeight()
            self.setSizes([whole - lower, lower])

    def _see_moved(self) -> None:
        self._is_moved = True
