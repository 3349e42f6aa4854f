"""Keeps two panes beside each other: one scrolls with the other, and paragraphs stand level.

The place on screen is held as a paragraph and how far into it the top of the pane is. Nothing is asked of Qt's layout
while a scroll bar speaks (the layout itself may be what moved it): the work is queued, and done before the next paint.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QTextBlock

from annotator.ui.panes.page import lay_out, set_room_below
from annotator.ui.panes.pane import ReadingPane


class InStep(QObject):
    """``settled`` follows each time the two panes have been brought in step."""

    settled = Signal()
    _soon = Signal()

    def __init__(self, panes: tuple[ReadingPane, ReadingPane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._driver = panes[0]
        self._anchor: tuple[int, float] = (0, 0.0)
        self._moving = self._keeping = self._posted = False
        self._soon.connect(self.settle, Qt.ConnectionType.QueuedConnection)
        for pane in panes:
            pane.verticalScrollBar().valueChanged.connect(partial(self._scrolled, pane))
            pane.resized.connect(self.keep_place)

    def keep_place(self) -> None:
        """The layout is about to change, or has changed: bring the same paragraph back to the top."""
        self._keeping = True
        self._post()

    def to_top(self) -> None:
        """A new text is shown."""
        self._anchor = (0, 0.0)
        self.keep_place()

    def settle(self) -> None:
        """Level what can be seen and one screen around it, and scroll both panes to the same place."""
        self._posted = False
        if not self._keeping:
            self._anchor = self._read_anchor()
        self._keeping, self._moving = False, True
        try:
            self._level()
            for pane in self._panes:
                pane.verticalScrollBar().setValue(self._value_of_anchor(pane))
        finally:
            self._moving = False
        self.settled.emit()

    def _scrolled(self, pane: ReadingPane, _value: int) -> None:
        if not self._moving and not self._keeping:
            self._driver = pane
            self._post()

    def _post(self) -> None:
        if not self._posted:
            self._posted = True
            self._soon.emit()

    def _read_anchor(self) -> tuple[int, float]:
        value = self._driver.verticalScrollBar().value()
        block = _block_at(self._driver, value)
        return block.blockNumber(), (value - _top(block)) / _height(block)

    def _value_of_anchor(self, pane: ReadingPane) -> int:
        number, fraction = self._anchor
        if number == 0 and fraction <= 0:
            return 0
        block = pane.document().findBlockByNumber(min(number, pane.document().blockCount() - 1))
        lay_out(pane.document(), block)
        return round(_top(block) + fraction * _height(block))

    def _level(self) -> None:
        """Put room below the shorter of two paragraphs, so that the next ones begin at the same height."""
        here, there = self._driver, self._panes[self._driver is self._panes[0]]
        start = here.document().findBlockByNumber(min(self._anchor[0], here.document().blockCount() - 1))
        lay_out(here.document(), start)
        top, screen = _top(start), max(here.viewport().height(), 1)
        first, last = _block_at(here, top - screen).blockNumber(), _block_at(here, top + 2 * screen).blockNumber()
        last = min(last, there.document().blockCount() - 1)
        one, other = here.document().findBlockByNumber(first), there.document().findBlockByNumber(first)
        lay_out(there.document(), there.document().findBlockByNumber(last))
        rooms: dict[ReadingPane, list[tuple[QTextBlock, float]]] = {here: [], there: []}
        for _ in range(first, last + 1):
            lines = one.layout().lineCount(), other.layout().lineCount()
            for pane, block, own in ((here, one, lines[0]), (there, other, lines[1])):
                base = pane.sizes.paragraph_gap if block.length() > 1 else 0
                room = base + (max(lines) - own) * pane.sizes.line if min(lines) else base
                if block.blockFormat().bottomMargin() != room:
                    rooms[pane].append((block, room))
            one, other = one.next(), other.next()
        for pane, changes in rooms.items():
            if changes:
                set_room_below(pane.document(), changes, pane.sizes)
                lay_out(pane.document(), pane.document().findBlockByNumber(last))


def _block_at(pane: ReadingPane, y: float) -> QTextBlock:
    layout = pane.document().documentLayout()
    return pane.document().findBlock(max(0, layout.hitTest(QPointF(0, max(y, 0)), Qt.HitTestAccuracy.FuzzyHit)))


def _top(block: QTextBlock) -> float:
    return block.layout().position().y()


def _height(block: QTextBlock) -> float:
    """From this block's top to the next one's, in pixels."""
    following = block.next()
    height = _top(following) - _top(block) if following.isValid() and following.layout().lineCount() else 0
    return height if height > 0 else max(block.layout().boundingRect().height() + block.blockFormat().bottomMargin(), 1)
