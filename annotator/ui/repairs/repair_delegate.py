"""Paints one repair of the list: the raw characters and what they became, with their neighbours; below, the facts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.repair import Repair
from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.repairs.repair_list_model import EXCERPT, OPEN, REPAIR
from annotator.ui.repairs.repair_words import TONES, Excerpt, facts

ROW_HEIGHT, EDGE = 46, 16
LEAST = 14
"""Pixels of a line below which nothing more is put into it."""


class RepairDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QuietTable) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent
        self._small, self._said = row_font(TextSize.CAPTION), row_font(TextSize.SMALL)
        self._plain, self._struck = row_font(TextSize.LEAD), row_font(TextSize.LEAD)
        self._strong = row_font(TextSize.LEAD, bold=True)
        self._struck.setStrikeOut(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, px(ROW_HEIGHT))

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        selected, hovered, focused = self._list.look_of(index)
        repair: Repair | None = index.data(REPAIR)
        painter.save()
        if selected or hovered:
            painter.fillRect(rect, QColor(theme.chosen if selected else theme.hover))
        if repair is None:
            self._paint_summary(painter, rect, index)
        else:
            self._paint_repair(painter, rect, repair, index.data(EXCERPT))
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_summary(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        sign = "▾" if index.data(OPEN) else "▸"
        painter.setFont(self._said)
        painter.setPen(QColor(self.theme.mute))
        words = rect.adjusted(EDGE, 0, -EDGE, 0)
        shown = QFontMetrics(self._said).elidedText(
            f"{sign}  {index.data()}", Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_repair(self, painter: QPainter, rect: QRect, repair: Repair, words: Excerpt) -> None:
        theme = self.theme
        if repair.status == "flagged":
            painter.fillRect(QRect(rect.left(), rect.top() + 4, 3, rect.height() - 8), QColor(theme.warn))
        line = QRect(rect.left() + EDGE, rect.top() + 4, rect.width() - 2 * EDGE, 22)
        pieces = list(self._pieces(repair, words))
        needed = sum(QFontMetrics(font).horizontalAdvance(text) for text, font, _ in pieces[1:-1])
        before = QFontMetrics(self._plain).elidedText(pieces[0][0], Qt.TextElideMode.ElideLeft, line.width() - needed)
        pieces[0] = (before, *pieces[0][1:])
        for text, font, colour in pieces:
            metrics = QFontMetrics(font)
            if line.width() < LEAST:
                break
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            line.setLeft(line.left() + metrics.horizontalAdvance(shown))
            if shown != text:
                break
        painter.setFont(self._small)
        painter.setPen(QColor(getattr(theme, TONES.get(repair.status, "mute"))))
        below = QRect(rect.left() + EDGE, rect.top() + 25, rect.width() - 2 * EDGE, 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, facts(repair))

    def _pieces(self, repair: Repair, words: Excerpt) -> Iterator[tuple[str, QFont, str]]:
        """What the first line says, from left to right."""
        theme = self.theme
        beside = len(words.before) - (not words.replacement)  # a gloss is read with the character before it
        yield words.before[:beside], self._plain, theme.mute
        yield words.before[beside:], self._plain, theme.ink
        yield (
            words.raw,
            (self._struck if repair.in_force else self._plain),
            (theme.mute if repair.in_force else theme.ink),
        )
        if words.replacement:
            yield " → ", self._plain, theme.mute
            tone = {"flagged": theme.warn, "rejected": theme.mute}.get(repair.status, theme.ink)
            struck = self._struck if repair.status == "rejected" else self._strong
            yield words.replacement, struck, tone
        yield (" " if words.replacement else "") + words.after, self._plain, theme.mute
