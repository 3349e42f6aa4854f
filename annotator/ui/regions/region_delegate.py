"""Paints one part of the page: a tick in its kind's colour, its first words, its kind, and what it repeats."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.model.article import Region
from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.regions.kinds import kind_colour
from annotator.ui.regions.region_list_model import FACTS, LINK, REGION

ROW_HEIGHT, EDGE, TICK, GAP = 42, 16, 3, 9


class RegionDelegate(RowDelegate):
    height = ROW_HEIGHT

    def link_rect(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where a row in ``rect`` says what its region repeats; empty where it repeats nothing."""
        words = index.data(LINK)
        if not words:
            return QRect()
        left = rect.left() + EDGE + TICK + GAP + self._small_metrics.horizontalAdvance(index.data(FACTS) + " • ")
        width = min(self._small_metrics.horizontalAdvance(words) + 2, rect.right() - EDGE - left)
        return QRect(left, rect.top() + 22, width, 17)

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        region: Region = index.data(REGION)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        painter.fillRect(QRect(rect.left() + EDGE, rect.top() + 6, TICK, ROW_HEIGHT - 12),
                         QColor(kind_colour(region.kind, theme)))  # fmt: skip
        self._paint_words(painter, rect.adjusted(EDGE + TICK + GAP, 0, -EDGE, 0), index)
        link = self.link_rect(rect, index)
        if link.width() > 0:
            painter.setPen(QColor(theme.accent))
            words = self._small_metrics.elidedText(index.data(LINK), Qt.TextElideMode.ElideRight, link.width())
            painter.drawText(link, Qt.AlignmentFlag.AlignVCenter, words)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink))
        words = self._metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), box.top() + 4, box.width(), 19), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.mute))
        facts = index.data(FACTS) + (" • " if index.data(LINK) else "")
        painter.drawText(QRect(box.left(), box.top() + 22, box.width(), 17), Qt.AlignmentFlag.AlignVCenter, facts)
