"""What stands beside the lines: paragraph numbers, what can be folded, and where each part of the page begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.ui.panes.furniture import Gutter, Tick
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.folding import Folding
from annotator.ui.panes.shown.pane_text import PaneText


class Numbering:
    """Keeps the gutter beside what the Simplified pane shows."""

    def __init__(self, gutter: Gutter, pane: ReadingPane, folding: Folding) -> None:
        self._gutter, self._pane, self._folding = gutter, pane, folding
        self._ticks: Mapping[int, Sequence[Tick]] = {}
        gutter.fold_clicked.connect(folding.toggle_block)
        folding.changed.connect(self.show)

    def set_ticks(self, ticks: Mapping[int, Sequence[Tick]]) -> None:
        """Marks beside lines of the view's text, counted from 0."""
        self._ticks = ticks
        self.show()

    def show(self) -> None:
        text = self._pane.text
        if text is not None:
            self._gutter.set_numbers(paragraph_numbers(text))
            self._gutter.set_ticks({text.block_of(line): ticks for line, ticks in self._ticks.items()})
            self._gutter.set_folds(self._folding.blocks())


def paragraph_numbers(text: PaneText) -> list[int]:
    """The number of each block, counting the lines that are not blank; 0 for a blank one and for a fold."""
    numbers: list[int] = []
    count = 0
    for line in text.view.text.split("\n"):
        count += bool(line)
        numbers.append(count if line else 0)
    for first, size, _ in reversed(text.fold_lines):
        numbers[first : first + size + 1] = [0]
    return numbers
