"""Keeps two panes beside each other: one scrolls with the other, and paragraphs stand level.

The place on screen is held as a paragraph and how far into it the top of the pane is. Nothing is asked of Qt's layout
while a scroll bar speaks (the layout itself may be what moved it): the work is queued, and done before the next paint.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QTextBlock

from annotator.ui.panes.page import block_at, lay_out, paragraph_gap, set_room_below
from annotator.ui.panes.pane import ReadingPane


class InStep(QObject):
    """``settled`` follows each time the two panes have been brought in step."""

    settled = Signal()
    _soon = Signal()

    def __init__(self, panes: tuple[ReadingPane, ReadingPane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._shown = panes
        self._driver = panes[0]
        self._anchor: tuple[int, float] = (0, 0.0)
        self._moving = self._keeping = self._posted = self._short = False
        self._soon.connect(self.settle, Qt.ConnectionType.QueuedConnection)
        for pane in panes:
            pane.verticalScrollBar().valueChanged.connect(partial(self._scrolled, pane))
            pane.verticalScrollBar().rangeChanged.connect(partial(self._measured, pane))
            pane.resized.connect(self.keep_place)

    def show(self, panes: tuple[ReadingPane, ...]) -> None:
        """Only these can be seen: one alone has nothing to be level with."""
        self._shown = panes
        if self._driver not in panes:
            self._driver = panes[0]

    def hold(self, pane: ReadingPane, qt_position: int, middle: float) -> None:
        """Bring the middle of a position's line to a height (pixels) of the pane, in text that is laid out anew."""
        sizes, self._driver = pane.sizes, pane
        line = pane.line_span(qt_position)[0] - sizes.name_top + sizes.middle
        block = pane.document().findBlock(qt_position)
        self._anchor = block.blockNumber(), (max(0.0, line - middle) - _top(block)) / self._text_height(block)
        self._keeping = True
        self.settle()

    def keep_place(self) -> None:
        """The layout is about to change, or has changed: bring the same paragraph back to the top."""
        self._keeping = True
        self._post()

    def to_top(self) -> None:
        """A new text is shown."""
        self._anchor = (0, 0.0)
        self.keep_place()

    def place(self) -> tuple[int, float]:
        """The source offset of the first line in sight, and how many pixels of that line are above the edge."""
        if self._keeping:
            self.settle()
        pane = self._driver
        position = pane.position_at(QPoint(0, 0))
        top = pane.line_top(position) - pane.verticalScrollBar().value()
        return (pane.text.caret_source(position) if pane.text else 0), -top

    def return_to(self, source: int, above: float) -> None:
        """Bring the line that holds a place of the source back to where it was, in texts that have changed."""
        pane = self._driver
        position = pane.text.caret_image(source) if pane.text else 0
        top = pane.line_top(position)
        block = pane.document().findBlock(position)
        self._anchor = block.blockNumber(), (top + above - _top(block)) / self._text_height(block)
        self._keeping = True
        self.settle()

    def settle(self) -> None:
        """Level what can be seen and one screen around it, and scroll both panes to the same place."""
        self._posted = False
        if not self._keeping:
            self._anchor = self._read_anchor()
        self._keeping, self._moving = False, True
        try:
            self._level()
            places = [(pane.verticalScrollBar(), self._value_of_anchor(pane)) for pane in self._shown]
            for bar, value in places:
                bar.setValue(value)
            self._short = any(bar.value() != value for bar, value in places)
        finally:
            self._moving = False
        self.settled.emit()

    def _scrolled(self, pane: ReadingPane, _value: int) -> None:
        if not self._moving and not self._keeping and pane in self._shown:
            self._driver = pane
            self._post()

    def _measured(self, pane: ReadingPane, _low: int, high: int) -> None:
        """Qt's lazy layout tells a document's height late: what it cut off, or could not reach, is put right."""
        if not self._moving and pane in self._shown and (self._short or pane.verticalScrollBar().value() > high):
            self.keep_place()

    def _post(self) -> None:
        if not self._posted:
            self._posted = True
            self._soon.emit()

    def _read_anchor(self) -> tuple[int, float]:
        value = self._driver.verticalScrollBar().value()
        block = block_at(self._driver.document(), value)
        return block.blockNumber(), (value - _top(block)) / self._text_height(block)

    def _text_height(self, block: QTextBlock) -> float:
        """How high the driver's paragraph is, without the room below it."""
        sizes = self._driver.sizes
        return max(1, block.layout().lineCount()) * (sizes.line if block.length() > 1 else sizes.blank)

    def _depth(self) -> float:
        """How many pixels of the paragraph at the top are above the pane's edge; the same in both panes."""
        return self._anchor[1] * self._text_height(self._anchor_block(self._driver))

    def _anchor_block(self, pane: ReadingPane) -> QTextBlock:
        block = pane.document().findBlockByNumber(min(self._anchor[0], pane.document().blockCount() - 1))
        lay_out(pane.document(), block)
        return block

    def _value_of_anchor(self, pane: ReadingPane) -> int:
        if self._anchor[0] == 0 and self._anchor[1] <= 0:
            return 0
        return round(_top(self._anchor_block(pane)) + self._depth())

    def _level(self) -> None:
        """Put room below the shorter of two paragraphs, so that the next ones begin at the same height.

        A pane alone is level with itself.
        """
        here = self._driver
        there = here if len(self._shown) == 1 else self._panes[here is self._panes[0]]
        top, screen = _top(self._anchor_block(here)) + self._depth(), max(here.viewport().height(), 1)
        first, last = (
            block_at(here.document(), top - screen).blockNumber(),
            block_at(here.document(), top + 2 * screen).blockNumber(),
        )
        last = min(last, there.document().blockCount() - 1)
        one, other = here.document().findBlockByNumber(first), there.document().findBlockByNumber(first)
        lay_out(there.document(), there.document().findBlockByNumber(last))
        rooms: dict[ReadingPane, list[tuple[QTextBlock, float]]] = {here: [], there: []}
        for _ in range(first, last + 1):
            lines = one.layout().lineCount(), other.layout().lineCount()
            for pane, block, own in ((here, one, lines[0]), (there, other, lines[1]))[: len(self._shown)]:
                base = paragraph_gap(block, pane.sizes)
                room = base + (max(lines) - own) * pane.sizes.line if min(lines) else base
                if block.blockFormat().bottomMargin() != room:
                    rooms[pane].append((block, room))
            one, other = one.next(), other.next()
        for pane, changes in rooms.items():
            if changes:
                set_room_below(pane.document(), changes, pane.sizes)
                lay_out(pane.document(), pane.document().findBlockByNumber(last))


def _top(block: QTextBlock) -> float:
    return block.layout().position().y()
