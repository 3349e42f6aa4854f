"""Focus: paper is laid over every paragraph but those of the caret or the selection, in both panes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextBlock

from annotator.ui.panes.marking.looks import colour_of

if TYPE_CHECKING:
    from annotator.ui.panes.painted import PaintedText
    from annotator.ui.panes.pane import ReadingPane

DIM = 0.62
"""How much of the paper covers what is not read now."""
Blocks = tuple[int, int]


class Focus:
    """Follows the caret; only paragraphs that come into the light or leave it are painted again."""

    def __init__(self, panes: Mapping[str, ReadingPane]) -> None:
        self._panes = panes
        self._lit: dict[str, Blocks] = {}
        for script, pane in panes.items():
            pane.dimmer = _Dimmer(self, script)
            pane.viewport().update()

    def end(self) -> None:
        for pane in self._panes.values():
            pane.dimmer = None
            pane.viewport().update()

    def lit(self, script: str) -> Blocks | None:
        """First and last block that stand in the light; None where all of them do."""
        return self._lit.get(script)

    def see(self, active: str) -> None:
        """The caret, the selection or the text is another one; a caret on a blank line leaves the light where it is."""
        here = self._panes[active].text
        if here is None:
            return
        start, end = self._panes[active].selected()
        blocks = here.block_at(start), here.block_at(end)
        if blocks[0] == blocks[1] and len(set(here.block_range(blocks[0]))) == 1 and self._lit:
            return
        for script, pane in self._panes.items():
            if pane.text is None or len(pane.text.block_starts) != len(here.block_starts):
                self._lit.pop(script, None)  # without the same lines there is no other half of a paragraph
                pane.viewport().update()
                continue
            before = self._lit.get(script)
            self._lit[script] = blocks
            if before is None:
                pane.viewport().update()
            elif before != blocks:
                self._repaint(pane, {*range(before[0], before[1] + 1)} ^ {*range(blocks[0], blocks[1] + 1)})

    def _repaint(self, pane: ReadingPane, numbers: set[int]) -> None:
        for number, block, top in pane.visible_blocks():
            if number in numbers:
                box = QRect(0, round(top) - 1, pane.viewport().width(), _height(block) + 2)
                pane.viewport().update(box)


class _Dimmer:
    """Lies over one pane."""

    def __init__(self, focus: Focus, script: str) -> None:
        self._focus, self._script = focus, script

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        lit = self._focus.lit(self._script)
        if lit is None or lit[0] <= number <= lit[1]:
            return
        left = round(block.layout().position().x())
        box = QRect(-left, 0, pane.viewport().width(), _height(block))
        painter.fillRect(box, colour_of(pane.theme.paper, DIM))

    def forget(self) -> None:
        """Where the lines stand is asked at each painting."""


def _height(block: QTextBlock) -> int:
    """Down to the next block, or to the end of the last line."""
    after = block.next()
    top = block.layout().position().y()
    if after.isValid() and after.layout().lineCount() and after.layout().position().y() > top:
        return round(after.layout().position().y()) - round(top)
    return round(block.layout().boundingRect().bottom())
