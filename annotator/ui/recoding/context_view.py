"""The queue as a concordance: the span in question first, its words in the middle, and those that come next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.session.codebook_changes.recoding import QueuedSpan
from annotator.ui.fonts import reading_font, ui_font
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme

FIRST, NEXT = 40, 26
"""Pixels of the line of the span in question, and of those that follow."""
EDGE, TITLE_SHARE, LONGEST_SHARE = 16, 0.16, 0.5


class ContextView(QWidget):
    def __init__(self, faces: LabelFaces, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces, self.theme = faces, theme
        self._spans: list[QueuedSpan] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(FIRST)

    def sizeHint(self) -> QSize:
        return QSize(300, FIRST + 4 * NEXT)

    def show_spans(self, spans: list[QueuedSpan]) -> None:
        self._spans = spans
        first = spans[0] if spans else None
        words = f"{first.left} {first.match} {first.right}, {first.title}" if first else ""
        self.setAccessibleName(words)
        self.setToolTip(first.title if first else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for place, span in enumerate(self._spans):
            height = NEXT if place else FIRST
            if top + height > self.height():
                break
            box = QRect(0, top, self.width(), height)
            if not place:
                painter.fillRect(box, QColor(self.theme.chosen))
            self._paint_line(painter, box, span, is_first=not place)
            top += height

    def _paint_line(self, painter: QPainter, box: QRect, span: QueuedSpan, is_first: bool) -> None:
        theme, face = self.theme, self.faces[span.annotation.label]
        font = reading_font("hans", 18 if is_first else 14)
        metrics = QFontMetrics(font)
        room = box.adjusted(EDGE, 0, -EDGE, 0)
        title_width = round(room.width() * TITLE_SHARE)
        small = ui_font(11)
        painter.setFont(small)
        painter.setPen(QColor(theme.mute if is_first else theme.faint))
        title = QFontMetrics(small).elidedText(span.title, Qt.TextElideMode.ElideRight, title_width - 10)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(room.left(), room.top(), title_width - 10, room.height()), flags, title)
        text = room.adjusted(title_width, 0, 0, 0)
        painter.setFont(font)
        match = metrics.elidedText(span.match, Qt.TextElideMode.ElideMiddle, round(text.width() * LONGEST_SHARE))
        width = metrics.horizontalAdvance(match)
        left = text.center().x() - width // 2
        middle = QRect(left, text.top(), width, text.height())
        self._paint_fill(painter, middle, metrics, face.colour, is_first)
        painter.setPen(QColor(theme.ink if is_first else theme.mute))
        painter.drawText(middle, flags, match)
        painter.setPen(QColor(theme.mute if is_first else theme.faint))
        before = QRect(text.left(), text.top(), max(0, left - text.left() - 3), text.height())
        after = QRect(middle.right() + 4, text.top(), max(0, text.right() - middle.right() - 4), text.height())
        elided = metrics.elidedText(span.left, Qt.TextElideMode.ElideLeft, before.width())
        painter.drawText(before, flags | Qt.AlignmentFlag.AlignRight, elided)
        painter.drawText(after, flags, metrics.elidedText(span.right, Qt.TextElideMode.ElideRight, after.width()))

    def _paint_fill(self, painter: QPainter, box: QRect, metrics: QFontMetrics, colour: str, is_first: bool) -> None:
        fill = QColor(colour)
        fill.setAlphaF(self.theme.fill_chosen if is_first else self.theme.fill)
        half = metrics.height() / 2
        middle = box.center().y()
        area = QRectF(box.left() - 2, middle - half + 1, box.width() + 4, 2 * half - 1)
        painter.fillRect(area, fill)
        painter.setPen(QPen(QColor(colour), 2 if is_first else 1))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))
