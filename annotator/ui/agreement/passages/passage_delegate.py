"""A passage: its article, and for each coding its words in both scripts with what was marked under them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.session.agreement.nouns import Extract, FoundPassage, Marked, Range, Side
from annotator.ui.agreement.figures.sheets import Names
from annotator.ui.chrome.marks import paint_chip, paint_focus
from annotator.ui.lists.quiet_list import QuietList
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.fonts import reading_font, row_font
from annotator.ui.looks.theme import Measure, TextSize, Theme, px
from annotator.ui.words.language import aside, listed, mark, tr

EDGE, GAP, TITLE, CODERS, TEXT_PIXELS, LINE_MORE = 16, 18, 22, 20, 16, 8
UNDER, MOST_DEEP = 3, 3
KINDS = {"boundary": mark("boundary"), "label": mark("label"), "missing": mark("only some marked it")}
PASSAGE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _Placed(NamedTuple):
    """One coding of a passage: its words laid out in each script; ``top`` from the row's own top."""

    side: Side
    hans: QTextLayout
    hant: QTextLayout
    top: int
    height: int


class PassageDelegate(RowDelegate):
    def __init__(self, names: Names, theme: Theme, parent: QuietList) -> None:
        super().__init__(theme, parent)
        self.names = names
        self._laid: dict[tuple[int, int], tuple[FoundPassage, list[_Placed], int]] = {}

    def forget(self) -> None:
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = round(self._list.viewport().width() / Measure.scale)
        return QSize(120, px(self._placed(index, width)[1]))

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, box, index)
        found: FoundPassage = index.data(PASSAGE)
        self._paint_title(painter, QRect(box.left() + EDGE, box.top() + 5, box.width() - 2 * EDGE, TITLE), found)
        for placed in self._placed(index, box.width())[0]:
            self._paint_side(painter, box, found, placed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if focused:
            paint_focus(painter, box, self.theme)
        painter.restore()

    def _paint_title(self, painter: QPainter, box: QRect, found: FoundPassage) -> None:
        painter.setFont(self._small)
        kinds = " · ".join(tr(KINDS[each]) for each in found.kinds)
        width = self._small_metrics.horizontalAdvance(kinds)
        painter.setPen(QColor(self.theme.warn))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kinds)
        painter.setPen(QColor(self.theme.mute))
        title = f"{found.article} · {found.title}"
        words = self._small_metrics.elidedText(title, Qt.TextElideMode.ElideRight, box.width() - width - GAP)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_side(self, painter: QPainter, box: QRect, found: FoundPassage, placed: _Placed) -> None:
        top = box.top() + placed.top
        self._paint_coders(painter, QRect(box.left() + EDGE, top, box.width() - 2 * EDGE, CODERS), placed.side)
        if not placed.side.spans:
            return
        half = (box.width() - 2 * EDGE - GAP) // 2
        for layout, left, script in (
            (placed.hans, box.left() + EDGE, "hans"),
            (placed.hant, box.left() + EDGE + half + GAP, "hant"),
        ):
            at = QPointF(left, top + CODERS)
            spans = [(each, getattr(each, script)) for each in placed.side.spans]
            self._paint_fills(painter, layout, at, spans, getattr(found, script))
            painter.setPen(QColor(self.theme.mute))
            layout.draw(painter, at)
            self._paint_lines(painter, layout, at, spans, getattr(found, script))

    def _paint_coders(self, painter: QPainter, box: QRect, side: Side) -> None:
        """``li, wu  ■ directive goal=yes  ■ slogan``."""
        font, small = row_font(TextSize.SMALL, bold=True), self._small
        metrics, right = QFontMetrics(font), box.right()
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink))
        who = metrics.elidedText(listed(side.coders), Qt.TextElideMode.ElideRight, box.width() * 2 // 5)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, who)
        left = box.left() + metrics.horizontalAdvance(who) + 12
        painter.setFont(small)
        if not side.spans:
            painter.setPen(QColor(self.theme.mute))
            painter.drawText(QRect(left, box.top(), right - left, box.height()), flags, tr("marked nothing here"))
            return
        for each in side.spans:
            words = self.span_words(each)
            room = right - left - 13
            if room < 2 * 11:
                break
            shown = self._small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            paint_chip(
                painter, QRectF(left, box.center().y() - 3, 8, 8), self.names.colour(each.label) or self.theme.edge
            )
            painter.setPen(QColor(self.theme.mute))
            painter.drawText(QRect(left + 13, box.top(), room, box.height()), flags, shown)
            left += 13 + self._small_metrics.horizontalAdvance(shown) + 14

    def span_words(self, span: Marked) -> str:
        return span_words(self.names, span)

    def _paint_fills(
        self, painter: QPainter, layout: QTextLayout, at: QPointF, spans: list[tuple[Marked, tuple[Range, ...]]],
        extract: Extract,
    ) -> None:  # fmt: skip
        for span, ranges in spans:
            fill = QColor(self.names.colour(span.label) or self.theme.faint)
            fill.setAlphaF(self.theme.fill)
            for line in _rects(layout, at, ranges, extract.text):
                painter.fillRect(line, fill)

    def _paint_lines(
        self, painter: QPainter, layout: QTextLayout, at: QPointF, spans: list[tuple[Marked, tuple[Range, ...]]],
        extract: Extract,
    ) -> None:  # fmt: skip
        for (span, ranges), deep in zip(spans, depths([ranges for _, ranges in spans])):
            painter.setPen(QPen(QColor(self.names.colour(span.label) or self.theme.faint), 2))
            for line in _rects(layout, at, ranges, extract.text):
                y = line.bottom() - 1 + deep * UNDER
                painter.drawLine(QPointF(line.left() + 1, y), QPointF(line.right() - 1, y))

    def _placed(self, index: Index, width: int) -> tuple[list[_Placed], int]:
        found: FoundPassage = index.data(PASSAGE)
        kept = self._laid.get((index.row(), width))
        if kept is not None and kept[0] is found:
            return kept[1], kept[2]
        half, top, placed = max(60, (width - 2 * EDGE - GAP) // 2), TITLE + 8, list[_Placed]()
        for side in found.sides:
            layouts = [self._layout(getattr(found, script), script, half) for script in ("hans", "hant")]
            height = CODERS
            if side.spans:
                height += round(max(each.boundingRect().height() for each in layouts)) + 8
            placed.append(_Placed(side, layouts[0], layouts[1], top, height))
            top += height + 2
        self._laid[index.row(), width] = found, placed, top + 6
        return placed, top + 6

    def _layout(self, extract: Extract, script: str, width: int) -> QTextLayout:
        """The words around the passage are mute, its own are ink."""
        layout = QTextLayout(extract.text, reading_font(script, TEXT_PIXELS))
        part, ink = QTextLayout.FormatRange(), QTextCharFormat()
        ink.setForeground(QColor(self.theme.ink))
        start = units(extract.text[: extract.start])
        part.start, part.length, part.format = start, units(extract.text[: extract.end]) - start, ink  # pyright: ignore[reportAttributeAccessIssue]
        layout.setFormats([part])
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() + LINE_MORE
        layout.endLayout()
        return layout


def span_words(names: Names, span: Marked) -> str:
    """``directive (goal: yes)``."""
    attributes = listed(names.attribute(span.label, name, value) for name, value in span.attributes)
    return aside(names.name(span.label), attributes)


def _rects(layout: QTextLayout, at: QPointF, ranges: tuple[Range, ...], text: str) -> list[QRectF]:
    """Where the ranges (code points of the text) are drawn, one box for each line that they touch."""
    found: list[QRectF] = []
    for start, end in ranges:
        first, last = units(text[:start]), units(text[:end])
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            here, there = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if here < there:
                left, right = line.cursorToX(here)[0], line.cursorToX(there)[0]  # pyright: ignore[reportIndexIssue]
                found.append(QRectF(at.x() + left, at.y() + line.y() + 1, right - left, line.height() + 1))
    return found


def depths(spans: list[tuple[Range, ...]]) -> list[int]:
    """How far under the text the line of each span is, so that those that overlap do not hide one another."""
    taken: list[list[Range]] = []
    found: list[int] = []
    for ranges in spans:
        start, end = min((a for a, _ in ranges), default=0), max((b for _, b in ranges), default=0)
        deep = next((at for at, row in enumerate(taken) if all(b <= start or end <= a for a, b in row)), len(taken))
        if deep == len(taken):
            taken.append([])
        taken[deep].append((start, end))
        found.append(min(deep, MOST_DEEP))
    return found


def units(text: str) -> int:
    """Its length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
