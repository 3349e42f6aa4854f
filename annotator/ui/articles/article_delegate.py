"""Paints one article of the list: its title in at most two lines, status, outlet and date, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.article import Article, ArticleRow
from annotator.ui.articles.article_list_model import ROW
from annotator.ui.chrome.clamped_text import clamped_lines
from annotator.ui.chrome.marks import DOT, paint_bars, paint_focus, paint_sheets, paint_status_dot
from annotator.ui.dates import shown_date
from annotator.ui.fonts import ui_font
from annotator.ui.quiet_list import QuietList
from annotator.ui.theme import Theme

EDGE, PAD_TOP, PAD_BOTTOM, GAP = 3, 9, 9, 3
LEFT, RIGHT = 16, 16
LINE, META_LINE = 19, 17
BARS_SPANS, BARS_WIDTH, BARS_SHARE, BARS_HEIGHT, LEAST_BAR, LEAST_PART = 40, 80, 0.36, 3, 4, 3
"""The bar of an article with so many spans, or more, has its whole width (pixels, and share of the line); with fewer it
is that much shorter."""
UNIFORM_ABOVE = 2000
"""A longer list gives every row two lines, so that Qt need not ask for each one's height."""

Shares = Callable[[int], Sequence[tuple[str, int]]]
Told = Callable[[int], bool]
SHEETS = 10


def _never(_: int) -> bool:
    return False


class ArticleDelegate(QStyledItemDelegate):
    """``shares`` answers with (colour, count) pairs for an article's number, empty while they are not known.

    ``retold`` says of a number whether other articles are known to tell the same report, ``is_open`` whether that
    article is on the desk: the bar marks that one, while the keyboard's row has a frame only.
    """

    def __init__(
        self, theme: Theme, shares: Shares, parent: QuietList, retold: Told = _never, is_open: Told = _never
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shares = shares
        self._retold, self._is_open = retold, is_open
        self._list = parent
        self._title_font = ui_font(13)
        self._title_font.setWeight(QFont.Weight.Medium)
        self._meta_font = ui_font(11.5)
        self._meta_metrics = QFontMetrics(self._meta_font)
        self.uniform = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        lines = 2 if self.uniform else len(self._title(index.data(ROW), width))
        return QSize(width, PAD_TOP + lines * LINE + GAP + META_LINE + PAD_BOTTOM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ArticleRow = index.data(ROW)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        _, hovered, focused = self._list.look_of(index)
        painter.save()
        if self._is_open(row.article.number):
            painter.fillRect(rect, QColor(theme.chosen))
            painter.fillRect(QRect(rect.left(), rect.top(), EDGE, rect.height()), QColor(theme.accent))
        elif hovered:
            painter.fillRect(rect, QColor(theme.hover))
        top = rect.top() + PAD_TOP
        painter.setFont(self._title_font)
        painter.setPen(QColor(theme.ink))
        for line in self._title(row, rect.width()):
            box = QRect(rect.left() + LEFT, top, rect.width() - LEFT - RIGHT, LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
            top += LINE
        self._paint_meta(painter, QRect(rect.left() + LEFT, top + GAP, rect.width() - LEFT - RIGHT, META_LINE), row)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_meta(self, painter: QPainter, box: QRect, row: ArticleRow) -> None:
        paint_status_dot(painter, QPointF(box.left() + DOT / 2, box.center().y() + 0.5), row.status, self.theme)
        shares = self._shares(row.article.number) if row.spans else ()
        wide = max(bar_width(sum(count for _, count in shares), box.width()), LEAST_PART * len(shares) - 1)
        text = box.adjusted(DOT + 8, 0, -(wide + 10) if shares else 0, 0)
        if self._retold(row.article.number):
            text.setRight(text.right() - SHEETS - 6)
            place = QRectF(text.right() + 6, box.center().y() - SHEETS / 2 + 1, SHEETS, SHEETS)
            paint_sheets(painter, place, self.theme)
            painter.setPen(QColor(self.theme.mute))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(self.theme.mute))
        words = self._meta_metrics.elidedText(row_meta(row.article), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if shares:
            top = box.center().y() - BARS_HEIGHT / 2 + 1
            paint_bars(painter, QRectF(box.right() - wide, top, wide, BARS_HEIGHT), shares)

    def _title(self, row: ArticleRow, width: int) -> tuple[str, ...]:
        return clamped_lines(row.article.title or row.article.name, self._title_font, width - LEFT - RIGHT, 2)


def bar_width(spans: int, line: int) -> int:
    """Pixels of the bar that says how many spans an article has, in a line of so many pixels; none for none."""
    whole = min(BARS_WIDTH, round(line * BARS_SHARE))
    return max(LEAST_BAR, round(whole * min(spans, BARS_SPANS) / BARS_SPANS)) if spans else 0


def row_meta(article: Article) -> str:
    """``2023-02-19 • outlet``; the file's name where the page states neither."""
    meta = article.meta
    date = shown_date(meta.get("published", ""), short=True) or shown_date(meta.get("dateline", ""), short=True)
    return " • ".join(part for part in (date, meta.get("outlet") or article.name) if part)
