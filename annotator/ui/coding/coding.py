"""What the bare keys of a coder do in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk
from annotator.ui.word_edges import WordEdges


class Coding(QObject):
    """Handlers of the actions that tag, grow, move and nudge; ``press_label`` is what a label's key does."""

    def __init__(self, desk: Desk, words: WordEdges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words

    def begin(self) -> None: ...
    def press_label(self, label_uuid: str, second: bool = False) -> None:
        self._desk.press_label(label_uuid, second)

    def repeat_label(self) -> None: ...
    def nudge(self, edge: str) -> None:
        self._desk.nudge(edge)

    def nudge_word(self, edge: str) -> None: ...
    def add_range(self) -> None: ...
    def remove_range(self) -> None: ...
    def next_place(self, unit: str) -> None: ...
    def move_by(self, step: str) -> None: ...
    def grow(self) -> None: ...
    def shrink(self) -> None: ...
