"""Paints one relation of the list: its two ends in their labels' colours, its kind, and how it came to be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.model.relation import Relation
from annotator.ui.chrome.marks import paint_chip, paint_focus
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.panes.marking.relation_ink import FAINT, QUIET, Way, dots_of, pen_of
from annotator.ui.relations.relation_list_model import ENDS, FACTS, RELATION

ROW_HEIGHT, EDGE, GAP, CHIP = 42, 16, 6, 9
ARROW = " → "


class RelationDelegate(RowDelegate):
    height = ROW_HEIGHT

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        selected, focused = self.paint_ground(painter, rect, index)
        self._paint_ends(painter, rect.adjusted(EDGE, 4, -EDGE, 0), index)
        self._paint_facts(painter, rect.adjusted(EDGE, 22, -EDGE, 0), index)
        if focused and selected:  # only where a key would act
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_ends(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Both ends whole where there is room, else each cut to what the other one leaves it."""
        ends: tuple[tuple[str, str], tuple[str, str]] = index.data(ENDS)
        arrow = self._metrics.horizontalAdvance(ARROW)
        room = box.width() - arrow - 2 * (CHIP + GAP)
        wanted = [self._metrics.horizontalAdvance(words) + 1 for _, words in ends]
        half = room // 2
        first = min(wanted[0], max(half, room - wanted[1]))
        widths = first, min(wanted[1], room - first)
        left = box.left()
        painter.setFont(self._font)
        for at, ((colour, words), width) in enumerate(zip(ends, widths, strict=True)):
            if at:
                painter.setPen(QColor(self.theme.mute))
                painter.drawText(QRect(left, box.top(), arrow, 19), Qt.AlignmentFlag.AlignVCenter, ARROW)
                left += arrow
            paint_chip(painter, QRectF(left, box.top() + 5.5, CHIP, CHIP), colour)
            left += CHIP + GAP
            painter.setPen(QColor(self.theme.ink))
            cut = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, box.top(), width, 19), Qt.AlignmentFlag.AlignVCenter, cut)
            left += width

    def _paint_facts(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """The line as it is drawn in the text, then what kind it is."""
        relation: Relation = index.data(RELATION)
        y = box.top() + 8.5
        line = Way(((box.left(), y), (box.left() + 16, y)))
        if relation.is_stored:
            line.paint(painter, pen_of(QUIET, self.theme))
        else:
            line.paint(painter, pen_of(FAINT, self.theme), dots_of(FAINT, self.theme))
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.mute))
        words = box.adjusted(16 + GAP, 0, 0, 0)
        facts = self._small_metrics.elidedText(index.data(FACTS), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(QRect(words.left(), box.top(), words.width(), 17), Qt.AlignmentFlag.AlignVCenter, facts)
