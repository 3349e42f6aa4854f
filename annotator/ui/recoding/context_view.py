"""The queue: the span in question in its sentence, and those that come next, a line each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.session.codebook_changes.recoding import QueuedSpan
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import listed

LINES, LEAST_LINES = 3, 2
"""Lines of the sentence of the span in question, and how many where there is little height."""
LINE, NEXT = 27, 23
"""Pixels of each of them, and of each line that follows."""
EDGE, PAD, FIRST_PIXELS, NEXT_PIXELS = 16, 7, 18, 13
TITLE_SHARE, NEXT_SHARE = 0.16, 0.5
"""Of the width: an article's title, and the longest of the spans that come next."""
WIDE = 560
"""With fewer pixels than this the lines that come next go without titles."""


class ContextView(QWidget):
    def __init__(self, faces: LabelFaces, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces, self.theme = faces, theme
        self._spans: list[QueuedSpan] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_LINES * px(LINE) + 2 * px(PAD))

    def sizeHint(self) -> QSize:
        return QSize(300, LINES * px(LINE) + 2 * px(PAD) + 3 * px(NEXT))

    def show_spans(self, spans: list[QueuedSpan]) -> None:
        self._spans = spans
        first = spans[0] if spans else None
        words = listed((f"{first.left} {first.match} {first.right}", first.title)) if first else ""
        self.setAccessibleName(words)
        self.setToolTip(first.title if first else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        if self._spans:
            layout = self._wrapped(self._spans[0])
            top = round(layout.boundingRect().height()) + 2 * px(PAD)
            painter.fillRect(QRect(0, 0, self.width(), top), QColor(self.theme.chosen))
            painter.setPen(QColor(self.theme.mute))
            layout.draw(painter, QPointF(px(EDGE), px(PAD)))
        for span in self._spans[1:]:
            if top + px(NEXT) > self.height():
                break
            self._paint_line(painter, QRect(0, top, self.width(), px(NEXT)), span)
            top += px(NEXT)

    def _wrapped(self, span: QueuedSpan) -> QTextLayout:
        """The span in question with all its words, and as much of its sentence as has room on a few lines."""
        font, room = reading_font("hans", px(FIRST_PIXELS)), max(1, self.width() - 2 * px(EDGE))
        lines = LINES if self.height() >= LINES * px(LINE) + 2 * px(PAD) else LEAST_LINES
        left, right = around(span, lines * (room // px(FIRST_PIXELS)) - 2)
        layout = QTextLayout(left + span.match + right, font)
        tagged = QTextCharFormat()
        fill = QColor(self.faces[span.annotation.label].colour)
        tagged.setUnderlineColor(fill)
        tagged.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        tagged.setForeground(QColor(self.theme.ink))
        fill.setAlphaF(self.theme.fill_chosen)
        tagged.setBackground(fill)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = _units(left), _units(span.match), tagged  # pyright: ignore[reportAttributeAccessIssue]
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

    def _paint_line(self, painter: QPainter, box: QRect, span: QueuedSpan) -> None:
        """One that comes next: its words in the middle of the line, in front of it its article's title."""
        theme, face = self.theme, self.faces[span.annotation.label]
        font = reading_font("hans", px(NEXT_PIXELS))
        metrics = QFontMetrics(font)
        text = room = box.adjusted(px(EDGE), 0, -px(EDGE), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if room.width() >= WIDE:
            width = round(room.width() * TITLE_SHARE)
            painter.setFont(ui_font(TextSize.CAPTION))
            painter.setPen(QColor(theme.faint))
            title = painter.fontMetrics().elidedText(span.title, Qt.TextElideMode.ElideRight, width - 10)
            painter.drawText(QRect(room.left(), room.top(), width - 10, room.height()), flags, title)
            text = room.adjusted(width, 0, 0, 0)
        painter.setFont(font)
        match = metrics.elidedText(span.match, Qt.TextElideMode.ElideMiddle, round(text.width() * NEXT_SHARE))
        width = metrics.horizontalAdvance(match)
        left = room.center().x() - width // 2
        middle = QRect(left, text.top(), width, text.height())
        self._paint_fill(painter, middle, metrics, face.colour)
        painter.setPen(QColor(theme.mute))
        painter.drawText(middle, flags, match)
        painter.setPen(QColor(theme.faint))
        before = QRect(text.left(), text.top(), max(0, left - text.left() - 3), text.height())
        after = QRect(middle.right() + 4, text.top(), max(0, text.right() - middle.right() - 4), text.height())
        elided = metrics.elidedText(span.left, Qt.TextElideMode.ElideLeft, before.width())
        painter.drawText(before, flags | Qt.AlignmentFlag.AlignRight, elided)
        painter.drawText(after, flags, metrics.elidedText(span.right, Qt.TextElideMode.ElideRight, after.width()))

    def _paint_fill(self, painter: QPainter, box: QRect, metrics: QFontMetrics, colour: str) -> None:
        fill = QColor(colour)
        fill.setAlphaF(self.theme.fill)
        half = metrics.height() / 2
        middle = box.center().y()
        area = QRectF(box.left() - 2, middle - half + 1, box.width() + 4, 2 * half - 1)
        painter.fillRect(area, fill)
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))


def around(span: QueuedSpan, room: int) -> tuple[str, str]:
    """What stands left and right of a span, in all at most ``room`` characters with it; what is cut ends in …."""
    spare = max(0, room - len(span.match))
    left = min(len(span.left), max(spare // 2, spare - len(span.right)))
    right = min(len(span.right), spare - left)
    before = span.left if left == len(span.left) else "…" + span.left[len(span.left) - left :]
    return before, span.right if right == len(span.right) else span.right[:right] + "…"


def _units(text: str) -> int:
    """Its length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
