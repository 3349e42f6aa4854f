"""What else relations show on a span: the sign of one that waits to be joined, the knob to draw one from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.painted import PaintedText

KNOB, REACH = 3.5, 7.0
"""Radius of the knob, and how near to its middle the mouse must be, in pixels."""
_RISE, _ASIDE = 6, 2
"""Pixels from the upper right corner of a span to the knob's middle."""

Box = tuple[float, int, float, int]


class RelationSigns:
    """An overlay of one pane; there is so little of it that nothing is kept between paints."""

    def __init__(self, pane: PaintedText) -> None:
        self._pane = pane
        self.marked = ""
        self.knob = ""
        """The span that has the knob, by its UUID."""

    def forget(self) -> None:
        """There is nothing to forget."""

    def show(self, marked: str, knob: str) -> None:
        if (marked, knob) == (self.marked, self.knob):
            return
        before = {self.marked, self.knob}
        self.marked, self.knob = marked, knob
        for id_ in before ^ {marked, knob} | ({marked} if marked in before else set()):
            self.update(id_)

    def update(self, annotation_id: str) -> None:
        """Repaint the surroundings of a span."""
        for box in self.rects(annotation_id):
            self._pane.viewport().update(box.adjusted(-4, -12, 10, 4))

    def rects(self, annotation_id: str) -> list[QRect]:
        """Where a span shows in the viewport."""
        return [
            QRectF(*box).toAlignedRect().translated(at)
            for block, at in self._blocks(annotation_id)
            for box in self._boxes(annotation_id, block)
        ]

    def knob_place(self) -> QPointF | None:
        """The knob's middle in the viewport, where it can be seen."""
        last: QPointF | None = None
        for block, at in self._blocks(self.knob):
            if boxes := self._boxes(self.knob, block):
                last = self._knob_on(boxes[-1]) + QPointF(at)
        return last

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        if self.marked and (boxes := self._boxes(self.marked, block)):
            self._paint_mark(painter, boxes)
        if self.knob and (boxes := self._boxes(self.knob, block)) and self._ends_in(block):
            self._paint_knob(painter, self._knob_on(boxes[-1]))

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

    def _knob_on(self, box: Box) -> QPointF:
        return QPointF(box[0] + box[2] + _ASIDE, box[1] - _RISE)

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
