"""The queue as a concordance: the span in question first, its words in the middle, and those that come next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.session.codebook_changes.recoding import QueuedSpan
from annotator.ui.fonts import reading_font, ui_font
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme

FIRST, NEXT = 40, 26
"""Pixels of the line of the span in question, and of those that follow."""
EDGE, PAD, FIRST_PIXELS = 16, 7, 18
TITLE_SHARE, LONGEST_SHARE, NEXT_SHARE = 0.16, 0.62, 0.5
"""Of the width: an article's title, and the longest span that stands on one line."""
WIDE = 560
"""With fewer pixels than this the lines that come next go without titles."""


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
            layout = None if place else self._wrapped(span)
            height = NEXT if place else FIRST if layout is None else round(layout.boundingRect().height()) + 2 * PAD
            if place and top + height > self.height():
                break
            box = QRect(0, top, self.width(), height)
            if not place:
                painter.fillRect(box, QColor(self.theme.chosen))
            if layout is None:
                self._paint_line(painter, box, span, is_first=not place)
            else:
                painter.setPen(QColor(self.theme.mute))
                layout.draw(painter, QPointF(EDGE, top + PAD))
            top += height

    def _wrapped(self, span: QueuedSpan) -> QTextLayout | None:
        """The span in question on several lines, with all its words, where one line has no room for them."""
        font, room = reading_font("hans", FIRST_PIXELS), self.width() - 2 * EDGE
        if QFontMetrics(font).horizontalAdvance(span.match) <= room * LONGEST_SHARE:
            return None
        layout = QTextLayout(span.left + span.match + span.right, font)
        tagged = QTextCharFormat()
        fill = QColor(self.faces[span.annotation.label].colour)
        tagged.setUnderlineColor(fill)
        tagged.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        tagged.setForeground(QColor(self.theme.ink))
        fill.setAlphaF(self.theme.fill_chosen)
        tagged.setBackground(fill)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = _units(span.left), _units(span.match), tagged  # pyright: ignore[reportAttributeAccessIssue]
        layout.setFormats([part])
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _paint_line(self, painter: QPainter, box: QRect, span: QueuedSpan, is_first: bool) -> None:
        """On one line with its words in the middle; those that come next begin with their article's title."""
        theme, face = self.theme, self.faces[span.annotation.label]
        font = reading_font("hans", FIRST_PIXELS if is_first else 14)
        metrics = QFontMetrics(font)
        text = room = box.adjusted(EDGE, 0, -EDGE, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if not is_first and room.width() >= WIDE:
            width = round(room.width() * TITLE_SHARE)
            painter.setFont(ui_font(11))
            painter.setPen(QColor(theme.faint))
            title = QFontMetrics(ui_font(11)).elidedText(span.title, Qt.TextElideMode.ElideRight, width - 10)
            painter.drawText(QRect(room.left(), room.top(), width - 10, room.height()), flags, title)
            text = room.adjusted(width, 0, 0, 0)
        painter.setFont(font)
        longest = round(text.width() * LONGEST_SHARE) if is_first else round(text.width() * NEXT_SHARE)
        match = metrics.elidedText(span.match, Qt.TextElideMode.ElideMiddle, longest)
        width = metrics.horizontalAdvance(match)
        left = room.center().x() - width // 2
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


def _units(text: str) -> int:
    """Its length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
