"""Paints one warning or question: its sign, the words concerned, and below them what is said, in two lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import Measure, TextSize, Theme
from annotator.ui.warnings.warning_list_model import ENTRY, Entry

ROW_HEIGHT, EDGE, SIGN = 66, 16, 19
HEAD, BELOW, MOST = 25, 9, 160
"""Pixels of a row above its sentence and under it, and of the highest one."""
ONE_LINE = 50
"""Pixels of the lowest row."""
QUESTION = "?"


class WarningDelegate(RowDelegate):
    height = ROW_HEIGHT

    def __init__(self, theme: Theme, parent: QuietTable) -> None:
        super().__init__(theme, parent)
        self._small, self._strong = row_font(TextSize.SMALL), row_font(TextSize.BODY, bold=True)
        self._heights: dict[tuple[str, int], int] = {}
        """Pixels of a row by its sentence and the pixels of a line."""

    def height_of(self, sentence: str, width: int) -> int:
        """Pixels at 100 % of a row that says all of a sentence, in a list of so many real ones; at most MOST."""
        key = sentence, round(width / Measure.scale) - 2 * EDGE - SIGN
        if key not in self._heights:
            room = QRect(0, 0, key[1], MOST)
            words = QFontMetrics(self._small).boundingRect(room, int(Qt.TextFlag.TextWordWrap), sentence)
            self._heights[key] = max(ONE_LINE, min(MOST, HEAD + words.height() + BELOW))
        return self._heights[key]

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        line = QRect(rect.left() + EDGE + SIGN, rect.top() + 5, rect.width() - 2 * EDGE - SIGN, 20)
        self._paint_sign(painter, QRect(rect.left() + EDGE, line.top(), SIGN, line.height()), entry)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.ink))
        words = self._metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.mute))
        below = QRect(line.left(), line.bottom() + 1, line.width(), rect.bottom() - line.bottom() - 3)
        painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, entry.sentence)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_sign(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        """A question mark, or the small triangle that stands in the margin of the text."""
        if entry.is_question:
            painter.setFont(self._strong)
            painter.setPen(QColor(self.theme.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, QUESTION)
            return
        middle = QPointF(place.left() + 4, place.center().y() + 0.5)
        corners = QPointF(0, -4), QPointF(4, 4), QPointF(-4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.warn))
        painter.drawPolygon(QPolygonF([middle + each for each in corners]))
