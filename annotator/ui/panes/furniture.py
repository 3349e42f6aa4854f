"""What stands around the text: the heads of the panes, the paragraph numbers, the line between the panes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QSplitterHandle, QToolTip, QVBoxLayout, QWidget

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.pane import ReadingPane

HEAD_HEIGHT = 30
GUTTER_WIDTH = 34
TRIANGLE_LEFT, TRIANGLE_WIDTH = 4, 12
EQUAL = 500
"""The share of a pane that is as large as the other, in thousandths."""
MOST_TICKS = 1
"""More parts that begin on one line than these are named by the tooltip only."""


class Head(QLabel):
    """The name of a pane's script, strong, and what is to be known of its text, quiet."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedHeight(HEAD_HEIGHT)
        self.setFont(ui_font(12))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(side, 6, side, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""
        self._theme: Theme | None = None

    def set_words(self, words: str) -> None:
        """The first word of ``words`` is the script's name."""
        self._words = words

    def paint_in(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme is not None:
            self._show()

    def _show(self) -> None:
        """As much of it as has room; the tooltip has all of it."""
        theme = self._theme
        assert theme is not None
        name, _, rest = self._words.partition(" ")
        strong = self.font()
        strong.setWeight(strong.Weight.DemiBold)
        metrics = self.fontMetrics()
        before = QFontMetrics(strong).horizontalAdvance(name) + metrics.horizontalAdvance("\u00a0\u00a0") + 2
        room = max(0, self.contentsRect().width() - before)
        whole, rest = rest.strip(), metrics.elidedText(rest.strip(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self._words if rest != whole else "")
        self.setText(
            f'<span style="color:{theme.ink};font-weight:600">{_plain(name)}</span>'
            f'<span style="color:{theme.mute}">&nbsp;&nbsp;{_plain(rest)}</span>'
        )


class Column(QWidget):
    """A head above its pane."""

    def __init__(self, head: Head, pane: ReadingPane) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addWidget(pane)


class Tick(NamedTuple):
    """A mark in the gutter at the line where a part of the page begins, and what it says under the mouse."""

    colour: str
    says: str


class Gutter(QWidget):
    """The numbers of the paragraphs that can be seen; blank lines have none. ``fold_clicked`` carries a block.

    It stands beside one pane, or beside two of which one is above the other.
    """

    fold_clicked = Signal(int)

    def __init__(self, panes: Sequence[ReadingPane]) -> None:
        super().__init__()
        self.setFixedWidth(GUTTER_WIDTH)
        self.setFont(ui_font(11))
        self._panes = panes
        self._numbers: Sequence[int] = ()
        self._folds: Mapping[int, bool] = {}
        self._ticks: Mapping[int, Sequence[Tick]] = {}

    def set_panes(self, panes: Sequence[ReadingPane]) -> None:
        """Stand beside others."""
        self._panes = panes
        self.update()

    def _top_of(self, pane: ReadingPane) -> int:
        """Where what can be seen of a pane begins beside us, in pixels."""
        whole = self.parentWidget()
        return max(pane.viewport().mapTo(whole, QPoint()).y() - self.y() if whole else 0, HEAD_HEIGHT)

    def set_folds(self, folds: Mapping[int, bool]) -> None:
        """The blocks at which something can be folded, and whether it is."""
        self._folds = folds
        self.update()

    def set_ticks(self, ticks: Mapping[int, Sequence[Tick]]) -> None:
        """The marks at each block."""
        self._ticks = ticks
        self.update()

    def set_numbers(self, numbers: Sequence[int]) -> None:
        """The number of each block, 0 for a blank one."""
        self._numbers = numbers
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for pane in self._panes:
            painter.setPen(colour_of(pane.theme.faint))
            painter.setClipRect(0, self._top_of(pane), self.width(), pane.viewport().height())
            self._paint_beside(painter, pane, self._top_of(pane))

    def _paint_beside(self, painter: QPainter, pane: ReadingPane, above: int) -> None:
        line = pane.sizes.line
        for number, block, top in pane.visible_blocks():
            middle = above + round(top) + _middle(pane, block)
            if self._ticks or self._folds:
                self._paint_marks(painter, number, middle)
            if number < len(self._numbers) and self._numbers[number]:
                box = QRect(0, middle - line // 2, self.width() - 4, line)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._numbers[number])
                )

    def _paint_marks(self, painter: QPainter, number: int, middle: int) -> None:
        for place, tick in enumerate(self._ticks.get(number, ())[:MOST_TICKS]):
            painter.fillRect(QRect(1 + 4 * place, middle - 6, 2, 12), colour_of(tick.colour))
        if number in self._folds:
            box = QRect(TRIANGLE_LEFT, middle - 8, TRIANGLE_WIDTH, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "▸" if self._folds[number] else "▾")

    def _block_at(self, point: QPoint) -> int | None:
        """The block beside whose first line a point is."""
        pane = self._pane_at(point)
        for number, block, top in pane.visible_blocks():
            if abs(self._top_of(pane) + top + _middle(pane, block) - point.y()) <= pane.sizes.line / 2:
                return number
        return None

    def _pane_at(self, point: QPoint) -> ReadingPane:
        below = [pane for pane in self._panes if self._top_of(pane) <= point.y()]
        return below[-1] if below else self._panes[0]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and block in self._folds:
            self.fold_clicked.emit(block)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._block_at(event.pos())
            says = [tick.says for tick in self._ticks.get(block, ())] if block is not None else []
            QToolTip.showText(event.globalPos(), "\n".join(says), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pane = self._pane_at(event.position().toPoint())
        zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        QCoreApplication.sendEvent(pane if zooms else pane.verticalScrollBar(), event)


def _middle(pane: ReadingPane, block: QTextBlock) -> int:
    """The middle of a block's first line, from the block's top, in pixels."""
    first = block.layout().lineAt(0)
    return round(first.y() + first.ascent()) + pane.sizes.middle - 1 if first.isValid() else pane.sizes.line // 2


class Divider(QSplitterHandle):
    """Between columns invisible until the mouse is over it; a double click makes both panes equal."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.orientation() == Qt.Orientation.Vertical:
            QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, self.palette().mid())
        elif self.underMouse():
            middle = self.width() // 2
            QPainter(self).fillRect(middle, HEAD_HEIGHT, 1, self.height() - HEAD_HEIGHT, self.palette().mid())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Columns):
            splitter.set_share(EQUAL)
            splitter.divided.emit()

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


class Columns(QSplitter):
    """The two panes, of equal size until their divider is dragged; the first keeps its ``share`` of any room.

    ``divided`` says that the divider was dragged.
    """

    divided = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(7)
        self.setChildrenCollapsible(False)
        self.share = EQUAL
        self.splitterMoved.connect(self._take_share)

    def set_share(self, thousandths: int) -> None:
        """How much of the room the first pane gets."""
        self.share = thousandths
        self.settle()

    def settle(self) -> None:
        """Give each pane its room now."""
        self.setSizes([20 * self.share, 20 * (1000 - self.share)])
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setSizes([20 * self.share, 20 * (1000 - self.share)])

    def _take_share(self) -> None:
        first, second = self.sizes()
        if first and second:
            self.share = round(1000 * first / (first + second))
            self.divided.emit()

    def createHandle(self) -> QSplitterHandle:
        return Divider(self.orientation(), self)


def _plain(text: str) -> str:
    """Text as rich text shows it; the library's escape loads a table of entities that start-up does without."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
