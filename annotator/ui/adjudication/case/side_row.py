"""A row of the card: keys and names of those who say it, and below what they say; a click proposes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.adjudication.case.lines import ATTRIBUTES, LABEL, NOTE, SILENCE, WORDS, Line, spoken
from annotator.ui.chrome.clamped_text import clamped_lines
from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_chip, paint_grown_cap
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.theme import TextSize, Theme, px

EDGE, PAD, HEAD, CHIP, GAP, AFTER_SAID = 16, 7, 22, 10, 7, 4
HEIGHTS = {LABEL: 20, WORDS: 23, ATTRIBUTES: 17, NOTE: 17, SILENCE: 20}
"""Pixels of a line of each kind."""
MOST_CAPS, WORD_PIXELS, BAR = 3, 15, 3


class SideRow(QWidget):
    """``taken`` says that it was clicked. ``mark`` is a sign before the names, where there are no keys."""

    taken = Signal()

    def __init__(self, theme: Theme, script: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.script = theme, script
        self.names, self.mark, self.tone = "", "", ""
        self.digits: tuple[str, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.is_proposed = self.is_clickable = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(
        self, names: str, lines: Sequence[Line], digits: Sequence[str] = (), mark: str = "", tone: str = ""
    ) -> None:
        """``tone`` good or warn colours the names."""
        self.names, self.lines, self.digits = names, tuple(lines), tuple(digits)
        self.mark, self.tone = mark, tone
        self.setAccessibleName(spoken(names, self.lines))
        self.setToolTip(names if len(names) > 30 else "")
        self._fit()

    def propose(self, is_proposed: bool) -> None:
        self.is_proposed = is_proposed
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        head = px(HEAD) if self.names or self.digits else 0
        return 2 * px(PAD) + head + sum(height for *_, height in self._places(width))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_clickable and self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self.is_proposed:
            painter.fillRect(self.rect(), QColor(theme.chosen))
            painter.fillRect(QRect(0, 0, px(BAR), self.height()), QColor(theme.accent))
        top = px(PAD)
        if self.names or self.digits:
            self._paint_head(painter, QRect(px(EDGE), top, self.width() - 2 * px(EDGE), px(HEAD)))
            top += px(HEAD)
        for line, broken, height in self._places(self.width()):
            self._paint_line(painter, line, broken, QRect(px(EDGE), top, self.width() - 2 * px(EDGE), height))
            top += height

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(1, self.width())))
        self.update()

    def _paint_head(self, painter: QPainter, box: QRect) -> None:
        left, middle = box.left(), box.center().y()
        for key in self.digits[:MOST_CAPS]:
            high, wide = px(CAP_HEIGHT), px(CAP_WIDTH)
            paint_grown_cap(painter, QRectF(left, middle - high / 2, wide, high), key, self.theme)
            left += wide + px(4)
        left += 4 if self.digits else 0
        font = ui_font(TextSize.SMALL, bold=True)
        painter.setFont(font)
        painter.setPen(QColor({"good": self.theme.good, "warn": self.theme.warn}.get(self.tone, self.theme.ink)))
        said = f"{self.mark} {self.names}".strip()
        room = QRect(left, box.top(), box.right() - left + 1, box.height())
        elided = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)

    def _paint_line(self, painter: QPainter, line: Line, broken: tuple[str, ...], box: QRect) -> None:
        tones = {LABEL: self.theme.ink, WORDS: self.theme.ink, NOTE: self.theme.mute}
        left, high = box.left(), px(HEIGHTS[line.kind])
        if line.kind == LABEL:
            paint_chip(painter, QRectF(left, box.top() + high / 2 - px(CHIP) / 2, px(CHIP), px(CHIP)), line.colour)
            left += px(CHIP) + px(GAP)
        painter.setFont(self._font_of(line.kind))
        painter.setPen(QColor(tones.get(line.kind, self.theme.mute)))
        for row, text in enumerate(broken):
            place = QRect(left, box.top() + row * high, box.right() - left + 1, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _places(self, width: int) -> list[tuple[Line, tuple[str, ...], int]]:
        found: list[tuple[Line, tuple[str, ...], int]] = []
        for at, line in enumerate(self.lines):
            room = width - 2 * px(EDGE) - (px(CHIP) + px(GAP) if line.kind == LABEL else 0)
            broken = clamped_lines(line.text, self._font_of(line.kind), max(20, room), line.most)
            follows = at + 1 < len(self.lines) and self.lines[at + 1].kind == LABEL
            found.append((line, broken, len(broken) * px(HEIGHTS[line.kind]) + (px(AFTER_SAID) if follows else 0)))
        return found

    def _font_of(self, kind: str) -> QFont:
        if kind == WORDS:
            return reading_font(self.script, px(WORD_PIXELS))
        font = ui_font(TextSize.BODY if kind == LABEL else TextSize.SMALL)
        font.setItalic(kind == NOTE)
        return font
