"""Where the article on the desk breaks the codebook's rules: found beside the work, marked in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk
from annotator.ui.theme import Theme


class WarningWork(QObject):
    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def begin(self) -> None: ...
    def set_theme(self, theme: Theme) -> None: ...
    def step_warning(self, step: int) -> None: ...
