"""What the palette and the table of shortcuts paint alike: emphasised words, and keys as caps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication

from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_key_cap
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.style import theme_of
from annotator.ui.looks.theme import Theme
from annotator.ui.palette.matching import Ranges
from annotator.ui.shortcuts.keys import shown_keys

CAP_GAP, CAP_PAD = 4, 12
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@cache
def font_of(pixels: float, strong: bool = False) -> tuple[QFont, QFontMetrics]:
    """A font of the panels with its measures, made once: asking the system for it takes longer than writing."""
    font = ui_font(pixels)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font, QFontMetrics(font)


def theme_in_force() -> Theme:
    return theme_of(QApplication.palette())


def paint_marked(painter: QPainter, box: QRect, text: str, marks: Ranges, pixels: float, ink: str, accent: str) -> int:
    """Write words on one line, those in ``marks`` (code points) emphasised; how many pixels they took."""
    text, marks = _scrolled(text, marks, font_of(pixels, True)[1], box.width())
    left = box.left()
    for part, marked in _runs(text, marks):
        room = box.right() + 1 - left
        font, metrics = font_of(pixels, marked)
        words = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(accent if marked else ink))
        painter.drawText(QRect(left, box.top(), room, box.height()), _FLAGS, words)
        left += metrics.horizontalAdvance(words)
        if words != part:
            break
    return left - box.left()


def paint_keys(painter: QPainter, box: QRect, keys: Sequence[str], theme: Theme, to_the_right: bool = True) -> int:
    """Paint keys as caps, at the right end of a box or at its left; how many pixels they took."""
    shown = shown_keys(keys)
    metrics = font_of(11)[1]
    widths = [max(CAP_WIDTH, metrics.horizontalAdvance(each) + CAP_PAD) for each in shown]
    whole = sum(widths) + CAP_GAP * max(0, len(widths) - 1)
    left = box.right() + 1 - whole if to_the_right else box.left()
    for words, width in zip(shown, widths, strict=True):
        top = box.center().y() - CAP_HEIGHT / 2 + 1
        paint_key_cap(painter, QRectF(left, top, width, CAP_HEIGHT), words, theme)
        left += width + CAP_GAP
    return whole


def _scrolled(text: str, marks: Ranges, metrics: QFontMetrics, width: int) -> tuple[str, Ranges]:
    """Words of which the first emphasised ones are in sight: what stands too far before them becomes an ellipsis."""
    if not marks or metrics.horizontalAdvance(text[: marks[0][1]]) <= width:
        return text, marks
    start, end = marks[0]
    shift = next((at for at in range(start) if metrics.horizontalAdvance("…" + text[at:end]) <= width), start)
    return "…" + text[shift:], tuple((left - shift + 1, right - shift + 1) for left, right in marks if left >= shift)


def _runs(text: str, marks: Ranges) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in marks:
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False
