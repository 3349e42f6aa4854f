"""What else relations show on a span: the sign of one that waits to be joined, the knob to draw one from."""

from __future__ import annotations

from collections.abc import Callable, Container

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.marks import Kind
from annotator.ui.panes.painted import PaintedText

KNOB, REACH = 3.5, 7.0
"""Radius of the knob, and how near to its middle the mouse must be, in pixels."""
_RISE, _ASIDE = 6, 2
"""Pixels from the upper right corner of a span to the knob's middle."""
_FAR = 60
"""How far, in pixels, the knob may stand right of that corner where names take all places before it."""

Box = tuple[float, int, float, int]


class RelationSigns:
    """An overlay of one pane, brought up to date by ``catch_up`` before it is pointed at, by ``before_paint``
    before it is painted.

    It knows where it has painted, in the document's pixels.
    """

    def __init__(
        self,
        pane: PaintedText,
        catch_up: Callable[[], object] = lambda: None,
        before_paint: Callable[[], object] = lambda: None,
    ) -> None:
        self._pane, self._catch_up, self._before_paint = pane, catch_up, before_paint
        self.marked = ""
        self.knob = ""
        """The span that has the knob, by its UUID."""
        self._painted: dict[tuple[str, int], list[QRect]] = {}
        """Around a span, by its UUID and the block."""
        self._knob_at = "", QPointF()
        """Which knob was painted last, and where."""

    def forget(self) -> None:
        """All is painted anew, and elsewhere."""
        self._painted.clear()
        self._knob_at = "", QPointF()

    def show(self, marked: str, knob: str, moved: Container[str] = ()) -> None:
        """Which spans have signs now; those that ``moved`` may have them elsewhere."""
        before, now = (self.marked, self.knob), (marked, knob)
        self.marked, self.knob = now
        pairs = {each for pair in zip(before, now) if pair[0] != pair[1] for each in pair}
        changed = (pairs | {each for each in now if each in moved}) - {""}
        if not changed:
            return
        scroll = self._pane.verticalScrollBar().value()
        for id_, number in [each for each in self._painted if each[0] in changed]:
            for rect in self._painted.pop((id_, number)):
                self._pane.viewport().update(rect.translated(0, -scroll))
        for id_ in changed.intersection(now):
            for rect in self.rects(id_):
                self._pane.viewport().update(_around(rect))

    def rects(self, annotation_id: str) -> list[QRect]:
        """Where a span shows in the viewport."""
        return [
            QRectF(*box).toAlignedRect().translated(at)
            for block, at in self._blocks(annotation_id)
            for box in self._boxes(annotation_id, block)
        ]

    def knob_place(self) -> QPointF | None:
        """The knob's middle in the viewport, where it can be seen."""
        self._catch_up()
        last: QPointF | None = None
        for block, at in self._blocks(self.knob):
            if boxes := self._boxes(self.knob, block):
                last = self._knob_on(boxes[-1], block) + QPointF(at)
        return last

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        self._before_paint()
        if self.marked and (boxes := self._boxes(self.marked, block)):
            self._remember(self.marked, number, block, boxes)
            self._paint_mark(painter, boxes)
        if self.knob and (boxes := self._boxes(self.knob, block)) and self._ends_in(block):
            self._remember(self.knob, number, block, boxes)
            middle = self._knob_on(boxes[-1], block)
            self._follow_knob(middle + block.layout().position())
            self._paint_knob(painter, middle)

    def _follow_knob(self, middle: QPointF) -> None:
        """Repaint where the knob was, which leaves a name that has come, and where it is now; document's pixels."""
        before, self._knob_at = self._knob_at, (self.knob, middle)
        if before[0] == self.knob and before[1] != middle:
            scroll = self._pane.verticalScrollBar().value()
            for each in (before[1], middle):
                ink = QRectF(each.x() - REACH, each.y() - REACH - scroll, 2 * REACH, 2 * REACH)
                self._pane.viewport().update(ink.toAlignedRect())

    def _remember(self, annotation_id: str, number: int, block: QTextBlock, boxes: list[Box]) -> None:
        at = block.layout().position().toPoint()
        rects = [_around(QRectF(*box).toAlignedRect().translated(at)) for box in boxes]
        self._painted[annotation_id, number] = rects

    def _paint_mark(self, painter: QPainter, boxes: list[Box]) -> None:
        """A dashed frame, and a ring with a dot above its beginning."""
        colour = colour_of(self._pane.theme.accent)
        pen = QPen(colour, 1.2)
        pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, y, width, height in boxes:
            painter.drawRoundedRect(QRectF(x - 1.5, y - 0.5, width + 2, height + 1), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        x, y = boxes[0][:2]
        painter.drawEllipse(QPointF(x - 1, y - 1), 2.6, 2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_knob(self, painter: QPainter, middle: QPointF) -> None:
        theme = self._pane.theme
        painter.setPen(QPen(colour_of(theme.accent), 1.4))
        painter.setBrush(colour_of(theme.paper))
        painter.drawEllipse(middle, KNOB, KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(theme.accent))
        painter.drawEllipse(middle, 1.2, 1.2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _knob_on(self, box: Box, block: QTextBlock) -> QPointF:
        """At the upper right corner of a box, or as far left of it as no name is covered; the block's pixels."""
        corner = QPointF(box[0] + box[2] + _ASIDE, box[1] - _RISE)
        reach = KNOB + 1
        names = [
            (mark.x - reach, mark.x + mark.width + reach)
            for mark in self._pane.marks(block.blockNumber(), block).strokes
            if mark.kind is Kind.NAME and mark.y < corner.y() + reach and corner.y() - reach < mark.y + mark.height
        ]
        x = corner.x()
        for low, high in sorted(names, reverse=True):
            if low < x < high:
                x = low
        return QPointF(x, corner.y()) if x >= box[0] + KNOB else self._beside(corner, names)

    def _beside(self, corner: QPointF, names: list[tuple[float, float]]) -> QPointF:
        """The nearest place right of the corner that no name takes; the corner where the text ends before it."""
        x = corner.x()
        for low, high in sorted(names):
            if low < x < high:
                x = high
        room = self._pane.viewport().width() - 2 * self._pane.sizes.side
        return QPointF(x, corner.y()) if x <= min(room, corner.x() + _FAR) else corner

    def _ends_in(self, block: QTextBlock) -> bool:
        images = self._pane.spans.images.get(self.knob, ()) if self._pane.spans else ()
        return bool(images) and block.contains(max(images[-1][0], images[-1][1] - 1))

    def _blocks(self, annotation_id: str) -> list[tuple[QTextBlock, QPoint]]:
        """The blocks in sight that a span stands in, and where each begins in the viewport."""
        pane = self._pane
        numbers = pane.spans.blocks(annotation_id) if pane.spans and annotation_id else set()
        found = ((block, top) for number, block, top in pane.visible_blocks() if number in numbers) if numbers else ()
        return [(block, QPoint(round(block.layout().position().x()), round(top))) for block, top in found]

    def _boxes(self, annotation_id: str, block: QTextBlock) -> list[Box]:
        images = self._pane.spans.images.get(annotation_id, ()) if self._pane.spans else ()
        return [box for start, end in images for box in self._pane.stripes(block, start, end)]


def _around(box: QRect) -> QRect:
    """Where the signs of a span may have put ink, of which one box is here."""
    return box.adjusted(-4, -12, 10, 4)
