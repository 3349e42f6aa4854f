"""The values of a choice side by side, painted by hand: one stop of Tab, arrows go through, Space and digits take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.codebook import SEVERAL
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.words.language import listed, tr

HEIGHT, GAP, INSIDE, RADIUS = 22, 4, 8, 9
"""Pixels of a value: its height, between two, beside its words, its corners, its letters."""
TINT = 34
"""Of 255: how much of the accent a chosen value takes."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
DIGITS = tuple(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10))
"""By what they stand for: 1 to 9 take the value at that place, 0 takes back."""


class Value(NamedTuple):
    """A value as it is stored, and as people read it; ``is_left_over``: the codebook does not list it any more."""

    stored: str
    words: str
    is_left_over: bool = False


class ValueStrip(QWidget):
    """``wanted`` carries what is to be stored: a value, several joined by SEVERAL, or "" to take it back."""

    wanted = Signal(str)

    def __init__(
        self, values: Sequence[Value], default: str = "", is_several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._declared = tuple(values)
        self._default = frozenset(_parts(default, is_several))
        self._is_several = is_several
        self.values = self._declared
        self.chosen: tuple[str, ...] = ()
        self._known: dict[int, list[QRect]] = {}
        """Places by the width that they are for: a layout asks many times."""
        self._at, self._hovered, self._pressed = 0, -1, -1
        self.setFont(ui_font(TextSize.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, stored: str) -> None:
        """The value as stored; one that the codebook does not list stands behind the others."""
        if (chosen := _parts(stored, self._is_several)) == self.chosen:
            return
        self.chosen = chosen
        known = {each.stored for each in self._declared}
        left_over = tuple(Value(each, each, True) for each in self.chosen if each not in known)
        if left_over != self.values[len(self._declared) :]:
            self.values = (*self._declared, *left_over)
            self._known.clear()
            self._at = min(self._at, len(self.values) - 1)
            told = tr("What is dashed is not in the codebook any more: kept until it is taken away.")
            self.setToolTip(told if left_over else "")
            self.updateGeometry()
        self.setAccessibleDescription(listed(each.words for each in self.values if each.stored in self.chosen))
        self.update()

    def keep(self) -> None:
        """Nothing is written here that could be lost."""

    def take(self, place: int) -> None:
        """Say the value at a place, or take it back where it holds."""
        value = self.values[place].stored
        is_on = value in self.chosen
        if self._is_several:
            kept = {*self.chosen, value} if not is_on else {each for each in self.chosen if each != value}
            self.wanted.emit(SEVERAL.join(each.stored for each in self.values if each.stored in kept))
        else:
            self.wanted.emit("" if is_on else value)

    def _take_digit(self, digit: int) -> None:
        """The value at that place; one that holds alone stays, of several it is taken back. 0 takes all back."""
        if not digit:
            if self.chosen:
                self.wanted.emit("")
        elif digit <= len(self.values):
            self._at = digit - 1
            self.update()
            if self._is_several or self.values[self._at].stored not in self.chosen:
                self.take(self._at)

    def place_of(self, stored: str) -> QRect:
        """Where a value is painted."""
        places = self._places(self.width())
        return next(rect for rect, each in zip(places, self.values) if each.stored == stored)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def _places(self, width: int) -> list[QRect]:
        """A box for each value, and one for the word "default" where there is one."""
        if width not in self._known:
            self._known = {**dict(list(self._known.items())[-3:]), width: self._placed(width)}
        return self._known[width]

    def _placed(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(self.font())
        words = [each.words for each in self.values] + ([tr("default")] if self._default else [])
        places: list[QRect] = []
        x = y = 0
        for each in words:
            wide = min(metrics.horizontalAdvance(each) + 2 * px(INSIDE), max(width, 30))
            if x and x + wide > width:
                x, y = 0, y + px(HEIGHT + GAP)
            places.append(QRect(x, y, wide, px(HEIGHT)))
            x += wide + px(GAP)
        return places

    def _at_point(self, point: QPoint) -> int:
        places = self._places(self.width())[: len(self.values)]
        return next((i for i, rect in enumerate(places) if rect.contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        places = self._places(self.width())
        for place, (value, rect) in enumerate(zip(self.values, places)):
            self._paint_value(painter, place, value, rect)
        if self._default and not self.chosen:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(places[-1].adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("default"))

    def _paint_value(self, painter: QPainter, place: int, value: Value, rect: QRect) -> None:
        roles, colours = QPalette.ColorRole, self.palette()
        is_on, is_default = value.stored in self.chosen, not self.chosen and value.stored in self._default
        accent = colours.color(roles.Highlight)
        fill, line, ink = colours.color(roles.Base), colours.color(roles.Mid), colours.color(roles.PlaceholderText)
        if is_on:
            fill, line, ink = QColor(accent), accent, colours.color(roles.Text)
            fill.setAlpha(TINT)
        elif place == self._hovered or is_default:
            fill = colours.color(roles.Midlight)
        style = Qt.PenStyle.DashLine if value.is_left_over else Qt.PenStyle.SolidLine
        is_at = self.hasFocus() and place == self._at
        painter.setBrush(fill)
        painter.setPen(QPen(accent if is_at else line, 2 if is_at else 1, style))
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS), px(RADIUS))
        painter.setPen(ink)
        words = painter.fontMetrics().elidedText(value.words, Qt.TextElideMode.ElideRight, rect.width() - px(INSIDE))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._known.clear()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Delete means the value here, not the span, and a digit a value."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (*_TAKES_BACK, *DIGITS) and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the window's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in DIGITS and not held:
            if not event.isAutoRepeat():
                self._take_digit(DIGITS.index(Qt.Key(event.key())))
        elif event.key() in _STEPS and not held:
            self._at = (self._at + _STEPS[Qt.Key(event.key())]) % len(self.values)
            self.update()
        elif event.key() in _TAKES and not held:
            self.take(self._at)
        elif event.key() in _TAKES_BACK and not held:
            if self.chosen:
                self.wanted.emit("")
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the value that holds."""
        holding = self.chosen or tuple(self._default)
        self._at = next((i for i, each in enumerate(self.values) if each.stored in holding), 0)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._at_point(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._at_point(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at_point(event.position().toPoint())
        if place >= 0 and place == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            self._at = place
            self.take(place)
        self._pressed = -1


def _parts(stored: str, is_several: bool) -> tuple[str, ...]:
    """The values that are stored as one text; of "" there are none."""
    return tuple(each for each in (stored.split(SEVERAL) if is_several else (stored,)) if each)
