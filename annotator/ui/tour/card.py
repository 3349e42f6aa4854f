"""The tour's card: what to do now, with the keys for it, and a way on, back and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import ended, sentences

WIDTH = 336
GAP, EDGE = 10, 12
"""Pixels between the card and what it speaks of, and to the window's edge."""
TALL = 2
"""Beside a part that is so many times as high it stands low: reading begins at the top."""


class Card(QFrame):
    """Never takes the keyboard by itself: letters go on tagging. Reached by its key, it is left again by Esc."""

    next_wanted = Signal()
    back_wanted = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("offer")
        self.setFixedWidth(px(WIDTH))
        self.count = toned("", "mute", self)
        self.title = QLabel(self)
        self.title.setFont(ui_font(TextSize.HEADING, bold=True))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.hint = toned("", "mute", self)
        self.back, self.next, self.leave = (QPushButton(self) for _ in range(3))
        for button, signal in ((self.back, self.back_wanted), (self.next, self.next_wanted), (self.leave, self.left)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            button.installEventFilter(self)
        self.leave.setObjectName("link")
        self.next.setDefault(True)
        self._caps = QHBoxLayout()
        self._caps.setSpacing(4)
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addLayout(self._caps)
        foot.setSpacing(8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(foot)
        read_in_order(self)

    def say(self, count: str, title: str, text: str, caps: Sequence[str]) -> None:
        """Show a step; screen readers hear all of it."""
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.hint.setVisible(bool(count and self.hint.text()))
        self.title.setText(title)
        self.text.setText(text)
        while self._caps.count():
            item = self._caps.takeAt(0)
            if item is not None and (cap := item.widget()) is not None:
                cap.hide()
                cap.deleteLater()
        for each in caps:
            self._caps.addWidget(key_cap(each, self))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        for button in (self.back, self.next, self.leave):
            button.setAccessibleDescription(sentences((ended(title), text)))
        self._fit()
        announce(self, sentences((*(ended(each) for each in (count, title) if each), text)))

    def name_buttons(self, back: str, next_: str, leave: str) -> None:
        """Their words; one without any is not there."""
        for button, words in ((self.back, back), (self.next, next_), (self.leave, leave)):
            button.setText(words)
            button.setVisible(bool(words))

    def _fit(self) -> None:
        inner = px(WIDTH) - 32
        self.text.setMinimumHeight(0)  # else it would stay as high as the highest step before
        self.text.setFixedHeight(self.text.heightForWidth(inner))
        if layout := self.layout():
            layout.activate()
        self.resize(px(WIDTH), self.sizeHint().height())

    def place(self, part: QRect, avoid: QRect) -> None:
        """Beside ``part`` where the window has room, else in the corner of it that does not cover ``avoid``."""
        window = self.parentWidget()
        if window is not None:
            spot = spot_for(self.size(), part, window.rect(), avoid)
            if self.pos() != spot:
                self.move(spot)
            self.raise_()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Esc on a button leaves, as it does in the text, before any other meaning that it has."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        return False

    def take_keys(self) -> None:
        """Give the card the keyboard, because it was asked for."""
        self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_keys(self) -> bool:
        return any(each.hasFocus() for each in (self.back, self.next, self.leave))


def spot_for(size: QSize, part: QRect, room: QRect, avoid: QRect) -> QPoint:
    """The upper left corner of a card beside ``part``; all in pixels of the window.

    >>> spot_for(QSize(100, 50), QRect(0, 0, 200, 300), QRect(0, 0, 900, 600), QRect())
    PySide6.QtCore.QPoint(210, 237)
    """
    width, height = size.width(), size.height()
    inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    middle = part.bottom() - height - EDGE if part.height() > TALL * height else part.center().y() - height // 2
    down = min(max(middle, inside.top()), inside.bottom() - height + 1)
    along = min(max(part.center().x() - width // 2, inside.left()), inside.right() - width + 1)
    sides = (QPoint(part.right() + 1 + GAP, down), QPoint(part.left() - GAP - width, down))
    ends = (QPoint(along, part.bottom() + 1 + GAP), QPoint(along, part.top() - GAP - height))
    is_low = part.height() < height  # a bar or a button: beside it the card would cover its neighbours
    for each in (*ends, *sides) if is_low else (*sides, *ends):
        if inside.contains(QRect(each, size)) and not QRect(each, size).intersects(avoid):
            return each
    left, right = max(inside.left(), part.left() + EDGE), min(inside.right(), part.right() - EDGE) - width + 1
    upper, lower = max(inside.top(), part.top() + EDGE), min(inside.bottom(), part.bottom() - EDGE) - height + 1
    corners = (QPoint(right, lower), QPoint(left, lower), QPoint(right, upper), QPoint(left, upper))
    free = (each for each in corners if inside.contains(QRect(each, size)) and not QRect(each, size).intersects(avoid))
    last = QPoint(inside.right() - width + 1, inside.bottom() - height + 1)
    return next(free, last)
