"""Paints one span of the list: its label's colour, its words, its signs, its label's short name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.ui.chrome.marks import paint_chip, paint_focus
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.labels import LabelFace
from annotator.ui.spans.span_list_model import FACE, PENDING, SIGNS
from annotator.ui.words.language import tr

ROW_HEIGHT, EDGE, GAP, CHIP = 26, 16, 9, 10
SIGN_GAP = 7


class SpanDelegate(RowDelegate):
    height = ROW_HEIGHT

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        face: LabelFace = index.data(FACE)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        top = rect.center().y() + 0.5 - CHIP / 2
        chip = QRectF(rect.left() + EDGE, top, CHIP, CHIP)
        if index.data(PENDING):
            _paint_hollow_chip(painter, chip, face.colour)
        else:
            paint_chip(painter, chip, face.colour)
        words = rect.adjusted(EDGE + CHIP + GAP, 0, -EDGE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small)
        painter.setPen(QColor(theme.mute))
        pending = tr("pending") if index.data(PENDING) else ""
        for text, gap in ((face.short, SIGN_GAP), (pending, SIGN_GAP), (index.data(SIGNS), GAP - SIGN_GAP)):
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, text)
            words.adjust(0, 0, -self._small_metrics.horizontalAdvance(text) - (gap if text else 0), 0)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.ink))
        text = self._metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | Qt.TextFlag.TextSingleLine, text)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()


def _paint_hollow_chip(painter: QPainter, box: QRectF, colour: str) -> None:
    """The outline alone, as the text has it of what nobody has confirmed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2)
