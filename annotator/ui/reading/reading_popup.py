"""The small popup over the panes in which it is chosen how articles are set; what is chosen is seen at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from annotator.settings import BY_NAME
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import Space, px
from annotator.ui.reading.kept import LEAST_MEASURE
from annotator.ui.words.language import mark, titled, tr

WIDTH = 404
ANY_WIDTH = mark("pane")
"""What stands for a line that is as long as the pane is wide."""


class Row(NamedTuple):
    """A number that can be chosen: ``ending`` is how it is written."""

    name: str
    words: str
    ending: str


ROWS = (
    Row("text_size", mark("Text size"), mark("{0} px")),
    Row("line_height", mark("Line height"), mark("{0}%")),
    Row("paragraph_gap", mark("Between paragraphs"), mark("{0}%")),
    Row("measure", mark("Longest line"), mark("{0} characters")),
)
FACES = (("serif", mark("Serif")), ("sans", mark("Sans serif")))
LAYOUTS = (
    ("beside", mark("Side by side")),
    ("stacked", mark("Stacked")),
    ("hans", mark("Simplified")),
    ("hant", mark("Traditional")),
)
TICKS = (("full_width", mark("Full-width punctuation")), ("focus_mode", mark("Dim other paragraphs")))
TOO_LOW = mark("Label names need lines of 100% or more.")


class ReadingPopup(QFrame):
    """``changed`` carries the name of a setting and its new value, ``arranged`` a layout of the panes."""

    changed = Signal(str, object)
    arranged = Signal(str)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget, steps: Mapping[str, int]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("Reading"))
        self._steps = steps
        self._is_quiet = False
        self.sliders: dict[str, QSlider] = {}
        self.values: dict[str, QLabel] = {}
        self.choices: dict[str, dict[str, QPushButton]] = {}
        self.ticks: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(px(Space.EDGE), px(Space.ROOM), px(Space.EDGE), px(Space.ROOM))
        column.setSpacing(px(Space.ROOM))
        column.addLayout(self._numbers())
        self.note = toned(tr(TOO_LOW), "mute", self)
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        column.addLayout(self._choice("face", tr("Font"), FACES))
        column.addLayout(self._choice("panes", tr("Panes"), LAYOUTS))
        for name, words in TICKS:
            tick = self.ticks[name] = QCheckBox(tr(words), self)
            tick.toggled.connect(partial(self._tell, name))
            column.addWidget(tick)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.clicked.connect(self.reset_wanted)
        self.reset.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.reset)
        column.addLayout(foot)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show what is chosen now, and tell nobody."""
        self._is_quiet = True
        for name, slider in self.sliders.items():
            value = int(str(values[name]))
            slider.setValue(self._place(name, value))
            self.values[name].setText(self._words(name, value))
        for name, buttons in self.choices.items():
            buttons[str(values[name])].setChecked(True)
        for name, tick in self.ticks.items():
            tick.setChecked(bool(values[name]))
        self.note.setVisible(int(str(values["line_height"])) < 100)
        self._is_quiet = False
        self._fit()

    def open_at(self, corner: QPoint) -> None:
        """Open under a point of the screen, which is the right end of what stays in sight."""
        self._fit()
        room = self.screen().availableGeometry()
        x = max(room.left() + 4, min(corner.x() - self.width() - px(Space.EDGE), room.right() - self.width() - 4))
        y = max(room.top(), min(corner.y() + px(Space.EDGE), room.bottom() - self.height() - 4))
        self.move(x, y)
        self.show()
        self.sliders["text_size"].setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        self.setFixedWidth(max(px(WIDTH), self.minimumSizeHint().width()))
        self.adjustSize()

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(Space.ROOM))
        grid.setVerticalSpacing(px(Space.NEAR))
        grid.setColumnStretch(1, 1)
        for at, row in enumerate(ROWS):
            slider = self.sliders[row.name] = QSlider(Qt.Orientation.Horizontal, self)
            low, high = BY_NAME[row.name].limits or (0, 1)
            step = self._steps[row.name]
            if row.name == "measure":
                low, high = LEAST_MEASURE, high + step  # the last place is no limit at all
            slider.setRange(low // step, high // step)
            slider.setPageStep(4)
            slider.setAccessibleName(tr(row.words))
            slider.valueChanged.connect(partial(self._slide, row.name))
            value = self.values[row.name] = QLabel(self)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            widest = max(self._words(row.name, each) for each in (0, (BY_NAME[row.name].limits or (0, 0))[1]))
            value.setMinimumWidth(max(px(52), value.fontMetrics().horizontalAdvance(widest)))
            label = QLabel(tr(row.words), self)
            label.setBuddy(slider)
            for place, widget in enumerate((label, slider, value)):
                grid.addWidget(widget, at, place)
        return grid

    def _choice(self, name: str, words: str, offered: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(Space.SNUG))
        label = QLabel(words, self)
        row.addWidget(label)
        row.addStretch(1)
        group = QButtonGroup(self)
        self.choices[name] = {}
        for value, shown in offered:
            button = QPushButton(tr(shown), self)
            button.setProperty("choice", True)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(titled(words, tr(shown)))
            button.clicked.connect(partial(self._choose, name, value))
            group.addButton(button)
            self.choices[name][value] = button
            row.addWidget(button)
        return row

    def _choose(self, name: str, value: str) -> None:
        if name == "panes":
            self.arranged.emit(value)
        else:
            self.changed.emit(name, value)

    def _tell(self, name: str, value: bool) -> None:
        if not self._is_quiet:
            self.changed.emit(name, value)

    def _slide(self, name: str, place: int) -> None:
        if not self._is_quiet:
            value = place * self._steps[name]
            most = (BY_NAME[name].limits or (0, 0))[1]
            self.changed.emit(name, 0 if name == "measure" and value > most else value)

    def _place(self, name: str, value: int) -> int:
        """Where a value stands on its slider."""
        slider = self.sliders[name]
        return slider.maximum() if name == "measure" and not value else round(value / self._steps[name])

    def _words(self, name: str, value: int) -> str:
        if name == "measure" and not value:
            return tr(ANY_WIDTH)
        return tr(next(row.ending for row in ROWS if row.name == name)).format(value)
