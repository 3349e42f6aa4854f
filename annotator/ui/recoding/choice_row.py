"""What can be done with the span in question, each with its key: labels on digits with what they mean, and the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_chip, paint_grown_cap
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import listed

ROW, GAP, EDGE, CHIP = 27, 18, 16, 10
LEAST_CELL, MOST_ROWS = 250, 3
"""Pixels of a label with its meaning, and how many rows of them at most; more labels than that go without."""


class Choice(NamedTuple):
    """``id``: a label's UUID, or a word for anything else that can be done; ``colour`` "" for no chip.

    ``meaning`` stands behind the words as far as there is room, ``tip`` has all of it as rich text; ``also`` is
    another key that does the same.
    """

    id: str
    key: str
    words: str
    colour: str = ""
    is_current: bool = False
    meaning: str = ""
    tip: str = ""
    also: str = ""


class ChoiceRow(QWidget):
    """``taken`` carries the id of a choice that was clicked; the keys belong to the panel around it."""

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.choices: tuple[Choice, ...] = ()
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        self.choices = tuple(choices)
        self.setAccessibleName(listed(f"{each.key} {each.words}" for each in self.choices))
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No choice is ever cut off: as high as its lines are at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((each.bottom() + 1 for each in places), default=px(ROW))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, max(px(ROW), self.minimumHeight()))

    def place_of(self, id_: str) -> QPoint:
        """The middle of a choice, for whoever clicks it."""
        at = next(number for number, each in enumerate(self.choices) if each.id == id_)
        return self._places(self.width())[at].center()

    def event(self, event: QEvent) -> bool:
        """The whole meaning of the label under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            choice = self._choice_at(event.pos())
            QToolTip.showText(event.globalPos(), choice.tip if choice else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        choice = self._choice_at(event.position().toPoint())
        if choice is not None:
            self.taken.emit(choice.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for choice, place in zip(self.choices, self._places(self.width()), strict=True):
            self._paint(painter, choice, place)

    def _paint(self, painter: QPainter, choice: Choice, place: QRect) -> None:
        middle, left = place.center().y() + 0.5, place.left()
        for key in (choice.key, choice.also):
            if key:
                cap = _cap_width(key)
                high = px(CAP_HEIGHT)
                paint_grown_cap(painter, QRectF(left, middle - high / 2, cap, high), key, self.theme)
                left += cap + 7
        if choice.colour:
            paint_chip(painter, QRectF(left, middle - px(CHIP) / 2, px(CHIP), px(CHIP)), choice.colour)
            left += px(CHIP) + px(6)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        font = ui_font(TextSize.BODY, bold=choice.is_current)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if choice.colour else self.theme.mute))
        box = QRect(left, place.top(), place.right() - left + 1, place.height())
        painter.drawText(box, flags, choice.words)
        box.setLeft(left + QFontMetrics(font).horizontalAdvance(choice.words) + 9)
        if choice.meaning and box.width() > 2 * px(CHIP):
            painter.setFont(ui_font(TextSize.SMALL))
            painter.setPen(QColor(self.theme.mute))
            elide = Qt.TextElideMode.ElideRight
            painter.drawText(
                box, flags, QFontMetrics(ui_font(TextSize.SMALL)).elidedText(choice.meaning, elide, box.width())
            )

    def _choice_at(self, point: QPoint) -> Choice | None:
        pairs = zip(self.choices, self._places(self.width()), strict=True)
        return next((choice for choice, place in pairs if place.contains(point)), None)

    def _places(self, width: int) -> list[QRect]:
        """Where each choice stands: labels in columns with their meanings where they fit, the rest below them."""
        meant = sum(bool(each.meaning) for each in self.choices)
        columns = max(1, min(meant, (width - 2 * px(EDGE) + px(GAP)) // (px(LEAST_CELL) + px(GAP))))
        rows = -(-meant // columns)
        if not meant or rows > MOST_ROWS:
            return self._flowing(self.choices, width, 0)
        cell = (width - 2 * px(EDGE) - (columns - 1) * px(GAP)) // columns
        labels = sum(bool(each.colour) for each in self.choices)
        across, high = cell + px(GAP), px(ROW)
        places = [
            QRect(px(EDGE) + at % columns * across, at // columns * high, cell, high) for at in range(labels)
        ]  # fmt: skip
        return [*places, *self._flowing(self.choices[labels:], width, -(-labels // columns) * px(ROW))]

    def _flowing(self, choices: tuple[Choice, ...], width: int, top: int) -> list[QRect]:
        """One behind the other; a line that is full goes on in the next."""
        found: list[QRect] = []
        left = px(EDGE)
        for choice in choices:
            metrics = QFontMetrics(ui_font(TextSize.BODY, bold=choice.is_current))
            wide = sum(_cap_width(key) + px(7) for key in (choice.key, choice.also) if key)
            wide += (px(CHIP) + px(6) if choice.colour else 0) + metrics.horizontalAdvance(choice.words) + 2
            if left > px(EDGE) and left + wide > width - px(EDGE):
                left, top = px(EDGE), top + px(ROW)
            found.append(QRect(left, top, wide, px(ROW)))
            left += wide + px(GAP)
        return found


def _cap_width(key: str) -> int:
    return max(px(CAP_WIDTH), QFontMetrics(ui_font(TextSize.CAPTION)).horizontalAdvance(key) + px(10))
