"""Paints one article of the list: its title in at most two lines, status, outlet and date, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.article import Article, ArticleRow
from annotator.ui.articles.article_list_model import HEADING, ROW, heading_words
from annotator.ui.chrome.clamped_text import clamped_lines
from annotator.ui.chrome.marks import DOT, paint_bars, paint_focus, paint_sheets, paint_status_dot
from annotator.ui.lists.quiet_list import QuietList
from annotator.ui.lists.row_delegate import at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import Measure, TextSize, Theme, px
from annotator.ui.words.dates import shown_date

if TYPE_CHECKING:
    from annotator.ui.articles.listed_rows import Heading

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
MARK = 9
"""Width of the mark of a flag, and of a note."""
HEADING_HEIGHT, ARROW = 32, 7
Marks = Callable[[int], tuple[bool, bool]]


def _never(_: int) -> bool:
    return False


def _none(_: int) -> tuple[bool, bool]:
    return False, False


class ArticleDelegate(QStyledItemDelegate):
    """``shares`` answers with (colour, count) pairs for an article's number, empty while they are not known.

    ``retold`` says of a number whether other articles are known to tell the same report, ``is_open`` whether that
    article is on the desk: the bar marks that one, while the keyboard's row has a frame only. ``marks`` says whether
    it is flagged and has a note.
    """

    def __init__(
        self,
        theme: Theme,
        shares: Shares,
        parent: QuietList,
        retold: Told = _never,
        is_open: Told = _never,
        marks: Marks = _none,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shares = shares
        self._retold, self._is_open, self._marks = retold, is_open, marks
        self.shows_selection = False
        """Whether several rows are selected, which is then drawn."""
        self._list = parent
        self._title_font = row_font(TextSize.BODY)
        self._title_font.setWeight(QFont.Weight.Medium)
        self._meta_font = row_font(TextSize.SMALL)
        self._heading_font = row_font(TextSize.SMALL, bold=True)
        self._meta_metrics = QFontMetrics(self._meta_font)
        self.uniform = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        row = None if self.uniform else index.data(ROW)
        if row is None and not self.uniform:
            return QSize(width, px(HEADING_HEIGHT))
        lines = 2 if row is None else len(self._title(row, round(width / Measure.scale)))
        return QSize(width, px(PAD_TOP + lines * LINE + GAP + META_LINE + PAD_BOTTOM))

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ArticleRow | None = index.data(ROW)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        selected, hovered, focused = self._list.look_of(index)
        if row is None:
            self._paint_heading(painter, rect, index.data(HEADING), hovered, focused)
            return
        painter.save()
        if self._is_open(row.article.number):
            painter.fillRect(rect, QColor(theme.chosen))
            painter.fillRect(QRect(rect.left(), rect.top(), EDGE, rect.height()), QColor(theme.accent))
        elif self.shows_selection and selected:
            painter.fillRect(rect, QColor(theme.chosen))
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
        flagged, has_note = self._marks(row.article.number)
        for is_there, paint in ((has_note, paint_note), (flagged, paint_flag)):
            if is_there:
                text.setRight(text.right() - MARK - 6)
                paint(painter, QRectF(text.right() + 6, box.center().y() - 4, MARK, 10), self.theme)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(self.theme.mute))
        words = self._meta_metrics.elidedText(row_meta(row.article), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if shares:
            top = box.center().y() - BARS_HEIGHT / 2 + 1
            paint_bars(painter, QRectF(box.right() - wide, top, wide, BARS_HEIGHT), shares)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading, hovered: bool, focused: bool) -> None:
        """Its words and how many articles it has, at the foot of the row; the arrow says whether they are shown."""
        theme = self.theme
        painter.save()
        if hovered:
            painter.fillRect(rect, QColor(theme.hover))
        line = QRect(rect.left() + LEFT, rect.bottom() - LINE - 4, rect.width() - LEFT - RIGHT, LINE)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        paint_arrow(painter, QPointF(line.left() + ARROW / 2, line.center().y() + 0.5), heading.is_open, theme)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(theme.mute))
        count = f"{heading.size:,}"
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        words = line.adjusted(ARROW + 8, 0, -self._meta_metrics.horizontalAdvance(count) - 10, 0)
        painter.setFont(self._heading_font)
        painter.setPen(QColor(theme.ink))
        metrics = QFontMetrics(self._heading_font)
        said = metrics.elidedText(heading_words(heading), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, said)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _title(self, row: ArticleRow, width: int) -> tuple[str, ...]:
        return clamped_lines(row.article.title or row.article.name, self._title_font, width - LEFT - RIGHT, 2)


def paint_flag(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A pennant on its pole."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = round(rect.left()) + 0.75, round(rect.top())
    painter.setPen(QPen(QColor(theme.warn), 1.5))
    painter.drawLine(QPointF(left, top), QPointF(left, top + rect.height()))
    cloth = QPainterPath(QPointF(left, top))
    cloth.lineTo(left + 7, top + 3)
    cloth.lineTo(left, top + 6)
    painter.fillPath(cloth, QColor(theme.warn))


def paint_note(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A leaf with lines on it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(theme.mute))
    left, top = round(rect.left()), round(rect.top())
    painter.drawRect(left, top, 8, 9)
    for y in (3, 6):
        painter.drawLine(left + 2, top + y, left + 6, top + y)


def paint_arrow(painter: QPainter, centre: QPointF, is_open: bool, theme: Theme) -> None:
    """Down where what is below is shown, else to the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    long, short = ARROW / 2, ARROW / 3.4
    points = [QPointF(-long, -short), QPointF(long, -short), QPointF(0, short)] if is_open else [
        QPointF(-short, -long), QPointF(short, 0), QPointF(-short, long)]  # fmt: skip
    path = QPainterPath(centre + points[0])
    for each in points[1:]:
        path.lineTo(centre + each)
    path.closeSubpath()
    painter.fillPath(path, QColor(theme.mute))


def bar_width(spans: int, line: int) -> int:
    """Pixels of the bar that says how many spans an article has, in a line of so many pixels; none for none."""
    whole = min(BARS_WIDTH, round(line * BARS_SHARE))
    return max(LEAST_BAR, round(whole * min(spans, BARS_SPANS) / BARS_SPANS)) if spans else 0


def row_meta(article: Article) -> str:
    """``2023-02-19 • outlet``; the file's name where the page states neither."""
    meta = article.meta
    date = shown_date(meta.get("published", ""), short=True) or shown_date(meta.get("dateline", ""), short=True)
    return " • ".join(part for part in (date, meta.get("outlet") or article.name) if part)
