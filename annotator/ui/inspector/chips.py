"""Chips in the desk's head: a label's colour and name, the sign of a question, and what adds a label."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.chrome.marks import paint_chip
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.words.language import titled, tr

HEIGHT, GAP, INSIDE, SWATCH = 20, 6, 7, 9
WIDEST = 170
"""Pixels that a chip takes at most."""
BESIDE_LINE = 102
"""Pixels of the head's width that are not the line's: its margins, and what parts the chips from the facts."""
SHARE = 0.6
"""Of the line's width, what chips take at most: the article's own facts stand beside them."""


class Chip(NamedTuple):
    """A label of the article: its UUID, its name, and name -> value of its attributes, as people read them."""

    label: str
    name: str
    values: Mapping[str, str]

    @property
    def words(self) -> str:
        """With its values, where there is room for them."""
        return " ".join((self.name, *(("·", *self.values.values()) if self.values else ())))

    @property
    def told(self) -> str:
        return "\n".join((self.name, *(titled(name, value) for name, value in self.values.items())))


class ChipButton(QAbstractButton):
    """Words in a quiet frame, with a label's colour before them where ``colour`` gives one."""

    def __init__(self, words: str, colour: Callable[[], str] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setText(words)
        self.setFont(ui_font(TextSize.SMALL))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        swatch = SWATCH + 5 if self._colour else 0
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(px(WIDEST), words + 2 * INSIDE + swatch + 1), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, roles, colours = QPainter(self), QPalette.ColorRole, self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_over = self.underMouse() or self.isDown()
        if self._colour or self.hasFocus() or is_over:
            painter.setPen(colours.color(roles.Highlight if self.hasFocus() else roles.Mid))
            painter.setBrush(colours.color(roles.Midlight if is_over else roles.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = INSIDE
        if self._colour:
            paint_chip(painter, QRectF(left, (HEIGHT - SWATCH) / 2, SWATCH, SWATCH), self._colour())
            left += SWATCH + 5
        painter.setPen(colours.color(roles.Text if self._colour else roles.PlaceholderText))
        painter.setFont(self.font())
        room = self.rect().adjusted(left, 0, -INSIDE + 1, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class ChipStrip(QWidget):
    """``opened`` carries the UUID of a label whose chip was pressed; ``asked``: the question's was.

    Chips that have no room are counted on ``more``, whose menu has every label.
    """

    opened = Signal(str)
    asked = Signal()

    def __init__(self, colour_of: Callable[[str], str], facts: QWidget, parent: QWidget) -> None:
        """``facts`` stand before them in the line, and lose their end where there is no room for both."""
        super().__init__(parent)
        self._colour_of, self._facts = colour_of, facts
        self._chips: dict[str, ChipButton] = {}
        self._shown: tuple[Chip, ...] = ()
        self._declared = False
        self.more = ChipButton("", None, self)
        self.question = ChipButton(tr("? question"), None, self)
        self.question.clicked.connect(self.asked)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # else the line gets lower, and the text below jumps
        self.setSizePolicy(policy)
        parent.installEventFilter(self)

    def chip(self, label_uuid: str) -> ChipButton | None:
        return self._chips.get(label_uuid)

    def show_chips(self, chips: Sequence[Chip], declared: bool, question: str) -> None:
        """The article's labels; ``declared``: the codebook has some; ``question`` is the one about the article."""
        if tuple(chips) != self._shown:
            self._shown = tuple(chips)
            for each in self._chips.values():
                each.hide()
                each.deleteLater()
            self._chips = {each.label: self._new_chip(each) for each in chips}
        self._declared = declared
        self.question.setVisible(bool(question))
        self.question.setToolTip(question)
        self.arrange()

    def arrange(self) -> None:
        """Put side by side what there is room for; chips tell their values where the facts lose nothing by it."""
        for words in (lambda chip: chip.words, lambda chip: chip.name):
            for each in self._shown:
                self._chips[each.label].setText(words(each))
            self._facts.setMaximumWidth(self._facts.sizeHint().width() + 4)  # the chips follow their last word
            if self._fill(self._line() - self._facts.sizeHint().width()):
                return
        self._fill(round(SHARE * self._line()))

    def _fill(self, room: int) -> bool:
        """Put into so many pixels what goes into them; whether that was all."""
        left = 0
        last = [self.question] if not self.question.isHidden() else []
        hidden = 0
        kept = self.more.fontMetrics().horizontalAdvance(tr("+ label")) + 2 * INSIDE + GAP
        kept += sum(each.sizeHint().width() + GAP for each in last)
        for chip in self._chips.values():
            width = chip.sizeHint().width()
            has_room = not hidden and left + width + kept <= room
            chip.setVisible(has_room)
            hidden += not has_room
            if has_room:
                left = self._put(chip, left)
        self.more.setText(tr("+ {0} …").format(hidden) if hidden else tr("+ label"))
        self.more.setToolTip(tr("Labels of the article as a whole"))
        self.more.setAccessibleName(tr("Labels of the article as a whole"))
        self.more.setVisible(bool(hidden) or self._declared)
        for each in (self.more, *last):
            if not each.isHidden():
                left = self._put(each, left)
        self.setFixedSize(max(0, left - GAP), px(HEIGHT))
        self.setVisible(left > 0)
        return not hidden and left <= room

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.arrange()
        return False

    def _line(self) -> int:
        """Pixels of the line that the chips share with the facts."""
        parent = self.parentWidget()
        return max(0, parent.width() - BESIDE_LINE) if parent else 0

    def _put(self, chip: ChipButton, left: int) -> int:
        chip.setGeometry(left, 0, chip.sizeHint().width(), px(HEIGHT))
        return left + chip.width() + GAP

    def _new_chip(self, chip: Chip) -> ChipButton:
        button = ChipButton(chip.words, lambda: self._colour_of(chip.label), self)
        button.setToolTip(chip.told)
        button.clicked.connect(lambda: self.opened.emit(chip.label))
        return button
