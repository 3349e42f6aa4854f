"""Paints one label of the codebook: key cap, colour, name, short Chinese name, count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_chip, paint_focus, paint_key_cap
from annotator.ui.codebook.label_list_model import COUNT, DEPTH, FACE, HEADING
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.labels import LabelFace
from annotator.ui.looks.theme import px

ROW_HEIGHT, EDGE, GAP, CHIP = 27, 16, 9, 10
NARROW, LEAST_GAP = 190, 6
"""In a list that is narrower than this its names need the room between the parts of a row."""
DEEPER, DEEPEST = 13, 4
"""Pixels by which a label stands farther in than the one above it, and how often at most."""


class LabelDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._list.viewport().width(), px(ROW_HEIGHT))

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(HEADING):
            self._paint_heading(painter, option, index.data(HEADING))
            return
        face: LabelFace = index.data(FACE)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        middle = rect.center().y() + 0.5
        left = rect.left() + EDGE
        if face.key:
            paint_key_cap(
                painter, QRectF(left, middle - CAP_HEIGHT / 2, CAP_WIDTH, CAP_HEIGHT), face.key.upper(), theme
            )
        gap = LEAST_GAP if rect.width() < NARROW else GAP
        left += CAP_WIDTH + gap + DEEPER * min(index.data(DEPTH), DEEPEST)
        paint_chip(painter, QRectF(left, middle - CHIP / 2, CHIP, CHIP), face.colour)
        left += CHIP + gap
        self._paint_words(painter, rect.adjusted(left - rect.left(), 0, -EDGE, 0), face, index.data(COUNT), gap)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """As a dock is headed: small, with a line above."""
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.left() + EDGE, rect.top() + 3, rect.right() - EDGE, rect.top() + 3)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.mute))
        painter.drawText(rect.adjusted(EDGE, 5, -EDGE, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, face: LabelFace, count: int, gap: int) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font)
        number = f"{count:,}" if count else ""
        painter.setPen(QColor(self.theme.mute))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, number)
        room = box.adjusted(0, 0, -self._metrics.horizontalAdvance(number) - (gap if number else 0), 0)
        name = self._name_in(room.width(), face)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(room, middle, name)
        after = room.adjusted(self._metrics.horizontalAdvance(name) + 7, 1, 0, 1)
        if face.short not in (face.name, name) and after.width() >= self._small_metrics.horizontalAdvance(face.short):
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.mute))
            painter.drawText(after, middle, face.short)

    def _name_in(self, width: int, face: LabelFace) -> str:
        """The name in so many pixels: a Chinese one that is too long gives way to the short one, whole."""
        wide, narrow = (self._metrics.horizontalAdvance(words) for words in (face.name, face.short))
        if wide > width >= narrow and not face.name.isascii() and face.short:
            return face.short
        return self._metrics.elidedText(face.name, Qt.TextElideMode.ElideRight, width)
