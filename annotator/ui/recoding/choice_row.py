"""What can be done with the span in question, each with its key: labels on digits, keep, skip, open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.chrome.marks import CAP_HEIGHT, CAP_WIDTH, paint_chip, paint_key_cap
from annotator.ui.fonts import ui_font
from annotator.ui.theme import Theme

ROW, GAP, EDGE, CHIP = 28, 18, 16, 10


class Choice(NamedTuple):
    """``id``: a label's UUID, or a word for anything else that can be done; ``colour`` "" for no chip."""

    id: str
    key: str
    words: str
    colour: str = ""
    is_current: bool = False


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
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        self.choices = tuple(choices)
        self.setAccessibleName(", ".join(f"{each.key} {each.words}" for each in self.choices))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((each.bottom() + 1 for each in places), default=ROW)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width()) if self.width() else ROW)

    def place_of(self, id_: str) -> QPoint:
        """The middle of a choice, for whoever clicks it."""
        at = next(number for number, each in enumerate(self.choices) if each.id == id_)
        return self._places(self.width())[at].center()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for choice, place in zip(self.choices, self._places(self.width()), strict=True):
            if place.contains(event.position().toPoint()):
                self.taken.emit(choice.id)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for choice, place in zip(self.choices, self._places(self.width()), strict=True):
            middle, left = place.center().y() + 0.5, place.left()
            cap = self._cap_width(choice)
            paint_key_cap(painter, QRectF(left, middle - CAP_HEIGHT / 2, cap, CAP_HEIGHT), choice.key, self.theme)
            left += cap + 7
            if choice.colour:
                paint_chip(painter, QRectF(left, middle - CHIP / 2, CHIP, CHIP), choice.colour)
                left += CHIP + 6
            painter.setFont(ui_font(13, bold=choice.is_current))
            painter.setPen(QColor(self.theme.ink if choice.colour else self.theme.mute))
            box = QRect(left, place.top(), place.right() - left + 1, place.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, choice.words)

    def _places(self, width: int) -> list[QRect]:
        """Where each choice stands; a line that is full goes on in the next."""
        found: list[QRect] = []
        left, top = EDGE, 0
        for choice in self.choices:
            metrics = QFontMetrics(ui_font(13, bold=choice.is_current))
            wide = self._cap_width(choice) + 7 + (CHIP + 6 if choice.colour else 0)
            wide += metrics.horizontalAdvance(choice.words) + 2
            if left > EDGE and left + wide > width - EDGE:
                left, top = EDGE, top + ROW
            found.append(QRect(left, top, wide, ROW))
            left += wide + GAP
        return found

    @staticmethod
    def _cap_width(choice: Choice) -> int:
        return max(CAP_WIDTH, QFontMetrics(ui_font(11)).horizontalAdvance(choice.key) + 10)
