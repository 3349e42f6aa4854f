"""Paints one hit: the match in the middle, its words left and right, the labels that stand there, article and date."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.session.search.query import Hit
from annotator.ui.chrome.marks import paint_focus
from annotator.ui.lists.quiet_list import Quiet
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import TextSize, Theme
from annotator.ui.search.hits.hit_list_model import DATE, GROUP, HIT, MARKS, TICKED, Group, SpanMark, counted
from annotator.ui.search.hits.orders import ORDERS, deciding_place
from annotator.ui.words.language import tr

ROW_HEIGHT, EDGE, GAP, TICK = 27, 16, 10, 13
DATE_SAMPLE = "2020-00-00"
NARROW, WIDE = 520, 560
"""Pixels of width: below the first a row has no article beside the words, from the second on it has its date too."""
TITLE_SHARE, TITLE_WIDTHS = 0.18, (84, 260)
BEFORE = 0.47
"""How much of the words' room is left of the match."""
MATCH_SHARE = 0.4
"""A longer match is cut to so much of the words' room."""
MOST_BADGES = 2
FADED = 0.45
ARROW, ELLIPSIS = 16, "…"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Columns(NamedTuple):
    """Where a row's parts stand: lefts and rights in pixels from the list's left edge."""

    words: int
    match: int
    words_end: int
    title: int
    title_end: int
    date: int


def columns_in(width: int, date_width: int) -> Columns:
    """The columns of a row so many pixels wide."""
    words, end = EDGE + TICK + GAP, width - EDGE
    date = end - date_width if width >= WIDE else end
    title_end = date - (GAP if date < end else 0)
    low, high = TITLE_WIDTHS
    title_width = min(max(round(TITLE_SHARE * width), low), high) if width >= NARROW else 0
    title = title_end - title_width
    words_end = title - (GAP + 4 if title_width else 0)
    return Columns(words, words + round(BEFORE * (words_end - words)), words_end, title, title_end, date)


class HitDelegate(RowDelegate):
    height = ROW_HEIGHT

    def __init__(self, theme: Theme, faces: LabelFaces, parent: Quiet) -> None:
        super().__init__(theme, parent)
        self.faces = faces
        self.order = ORDERS["article"]
        self.is_faded = False
        """Whether the hits are those of a question that is not asked any more."""
        self._bold = QFont(row_font(TextSize.BODY, bold=True))
        self._bold_metrics = QFontMetrics(self._bold)
        self.date_width = self._small_metrics.horizontalAdvance(DATE_SAMPLE)

    @at_scale
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        painter.setOpacity(FADED if self.is_faded else 1.0)
        hit, group = index.data(HIT), index.data(GROUP)
        if hit is not None:
            self._paint_hit(painter, rect, hit, index.data(MARKS), index.data(TICKED), index.data(DATE))
        elif group is not None:
            self._paint_group(painter, rect, group)
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, rect: QRect, hit: Hit, marks: tuple[SpanMark, ...], ticked: bool, date: str
    ) -> None:
        columns = columns_in(rect.width(), self.date_width)
        self._paint_tick(painter, rect, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        words_end = self._paint_badges(painter, rect, columns, marks)
        self._paint_words(painter, rect, hit, marks, columns, words_end)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.mute))
        if columns.title < columns.title_end:
            self._put(painter, rect, columns.title, columns.title_end, hit.title, self._small_metrics)
        if columns.date < rect.width() - EDGE:
            painter.drawText(self._part(rect, columns.date, rect.width() - EDGE), _MIDDLE | _RIGHT, date)

    def _paint_words(
        self, painter: QPainter, rect: QRect, hit: Hit, marks: tuple[SpanMark, ...], columns: Columns, end: int
    ) -> None:
        room = max(self._bold_metrics.averageCharWidth() * 4, round(MATCH_SHARE * (columns.words_end - columns.words)))
        match = self._bold_metrics.elidedText(hit.match, Qt.TextElideMode.ElideMiddle, room)
        width = self._bold_metrics.horizontalAdvance(match)
        left, right = columns.match, columns.match + width
        self._paint_marks(painter, QRect(rect.left() + left - 1, rect.top(), width + 2, rect.height()), marks)
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(self._part(rect, left, right + 2), _MIDDLE | _LEFT, match)
        painter.setFont(self._font)
        before = self._metrics.elidedText(hit.left, Qt.TextElideMode.ElideLeft, left - 2 - columns.words)
        after = self._metrics.elidedText(hit.right, Qt.TextElideMode.ElideRight, max(0, end - right - 3))
        self._paint_side(painter, rect, left - 2 - self._metrics.horizontalAdvance(before), before, "left")
        self._paint_side(painter, rect, right + 3, after, "right")

    def _paint_side(self, painter: QPainter, rect: QRect, x: int, words: str, side: str) -> None:
        """The words on a side of the match; the character that the order goes by stands out of them."""
        at = deciding_place(words, side, self.order.distance) if side == self.order.side else None
        pieces = [words] if at is None or words[at] == ELLIPSIS else [words[:at], words[at], words[at + 1 :]]
        for place, piece in enumerate(pieces):
            width = self._metrics.horizontalAdvance(piece)
            box = self._part(rect, x, x + width)
            if place == 1:
                fill = QColor(self.theme.accent)
                fill.setAlphaF(self.theme.fill)
                painter.fillRect(box.adjusted(0, 5, 0, -4), fill)
            painter.setPen(QColor(self.theme.accent if place == 1 else self.theme.ink))
            painter.drawText(box.adjusted(0, 0, 2, 0), _MIDDLE | _LEFT, piece)
            x += width

    def _paint_marks(self, painter: QPainter, box: QRect, marks: tuple[SpanMark, ...]) -> None:
        """What the panes show of the spans that stand here: fill and underline, dots and dashes where pending."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = box.bottom() - 3
        for lane, mark in enumerate(marks[:3]):
            colour = QColor(self.faces[mark.label].colour)
            if mark.exact and not mark.pending and lane == 0:
                fill = QColor(colour)
                fill.setAlphaF(self.theme.fill_chosen)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(QRectF(box.adjusted(-1, 4, 1, -4)), 2, 2)
            pen = QPen(colour, 2 if mark.exact else 1)
            if mark.pending:
                pen.setDashPattern([1.5, 1.5] if mark.exact else [2.0, 2.0])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = bottom - 3 * lane + 0.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right() + 1, y))

    def _paint_badges(self, painter: QPainter, rect: QRect, columns: Columns, marks: tuple[SpanMark, ...]) -> int:
        """Name the labels that stand on just these words; where the words' room ends before them."""
        end = columns.words_end
        painter.setFont(self._small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in [each for each in marks if each.exact][:MOST_BADGES]:
            face = self.faces[mark.label]
            width = self._small_metrics.horizontalAdvance(face.short) + 12
            box = QRectF(rect.left() + end - width + 0.5, rect.center().y() - 8 + 0.5, width - 1, 17)
            colour, fill = QColor(face.colour), QColor(face.colour)
            fill.setAlphaF(0.0 if mark.pending else self.theme.fill)
            pen = QPen(colour, 1)
            if mark.pending:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, face.short)
            end -= width + 6
        return end

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group) -> None:
        """How many hits there are in how many articles, and below one another as the hits' matches their words."""
        columns = columns_in(rect.width(), self.date_width)
        state = Qt.CheckState.Checked if group.ticked == group.size else Qt.CheckState.PartiallyChecked
        self._paint_tick(painter, rect, state if group.ticked else Qt.CheckState.Unchecked)
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink))
        words = self._bold_metrics.elidedText(
            group.words, Qt.TextElideMode.ElideMiddle, columns.words_end - columns.match
        )
        painter.drawText(self._part(rect, columns.match, rect.width() - EDGE), _MIDDLE | _LEFT, words)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.mute))
        left = columns.words + ARROW
        counts = counted(group.size, group.articles)
        hits, _, articles = counts.partition(" · ")
        widest = tr("{0} hits").format("0,000"), tr("{0} articles").format("000")
        middle, end = (self._small_metrics.horizontalAdvance(each) + GAP for each in widest)
        if left + middle + end < columns.match:
            painter.drawText(self._part(rect, left, left + middle), _MIDDLE | _RIGHT, hits)
            painter.drawText(self._part(rect, left + middle, left + middle + end), _MIDDLE | _RIGHT, articles)
        else:
            self._put(painter, rect, left, columns.match - GAP, counts, self._small_metrics)
        self._paint_arrow(painter, QPointF(rect.left() + columns.words + 5, rect.center().y() + 0.5), group.is_open)

    def _paint_arrow(self, painter: QPainter, at: QPointF, is_open: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.mute), 1.5))
        points = [(-3, -1.5), (0, 1.5), (3, -1.5)] if is_open else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
        painter.drawPolyline([at + QPointF(x, y) for x, y in points])

    def _paint_tick(self, painter: QPainter, rect: QRect, state: Qt.CheckState) -> None:
        box = QRectF(rect.left() + EDGE + 0.5, rect.center().y() - TICK // 2 + 0.5, TICK - 1, TICK - 1)
        is_set = state != Qt.CheckState.Unchecked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent if is_set else self.theme.faint), 1))
        painter.setBrush(QColor(self.theme.accent if state == Qt.CheckState.Checked else self.theme.paper))
        painter.drawRoundedRect(box, 3, 3)
        if state == Qt.CheckState.Checked:
            painter.setPen(QPen(QColor(self.theme.ink_on_accent), 1.6))
            middle = box.center()
            painter.drawPolyline([middle + QPointF(*each) for each in ((-3, 0), (-0.8, 2.4), (3.2, -2.6))])
        elif state == Qt.CheckState.PartiallyChecked:
            painter.fillRect(box.adjusted(3, 5, -3, -5), QColor(self.theme.accent))

    def _put(self, painter: QPainter, rect: QRect, left: int, right: int, text: str, metrics: QFontMetrics) -> None:
        """One line from the left, cut at its end where it is too long."""
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - left))
        painter.drawText(self._part(rect, left, right), _MIDDLE | _LEFT, cut)

    @staticmethod
    def _part(rect: QRect, left: int, right: int) -> QRect:
        return QRect(rect.left() + left, rect.top(), max(0, right - left), rect.height())
