"""One picture in its frame: title, what is counted, the plot, and the menu that saves it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.dashboard.pictures.scene import Choice, Picture, Scene
from annotator.ui.dashboard.plot.drawing import Drawing
from annotator.ui.help.figures import PICTURES
from annotator.ui.help.what_button import WhatButton
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import Space, TextSize, px, pxs
from annotator.ui.words.language import mark, titled, tr

if TYPE_CHECKING:
    from annotator.ui.dashboard.exporting import Sheet
    from annotator.ui.dashboard.plot.chart import Chart

HEIGHT, WIDE_HEIGHT, EMPTY = 286, 210, 96
TALLEST = 16_777_215
"""Qt's own bound: a sentence in the place of a picture fills what its neighbours take."""
ROW = 20
"""Pixels of a bar's slot: many bars make the card higher."""
STRETCHED = 120
"""Pixels by which a picture grows beside a higher one; more would only be emptier."""
MARGINS = (16, 12, 14, 10)
LONGEST_CHOICE = 24
KINDS = {
    "svg": (mark("Save as SVG"), "SVG (*.svg)"),
    "png": (mark("Save as PNG"), "PNG (*.png)"),
    "csv": (mark("Save its numbers as CSV"), "CSV (*.csv)"),
}


class Card(QFrame):
    """``acted`` carries the Mark that leads somewhere, ``save_wanted`` one of KINDS."""

    acted = Signal(object)
    save_wanted = Signal(str)
    table_wanted = Signal()

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.picture = picture
        self.figure: Any = None
        self.choice = ""
        self.chart: Chart | None = None
        self.drawing: Drawing | None = None
        self._scene: Scene | None = None
        self.title = QLabel(tr(picture.title), self)
        self.title.setFont(ui_font(TextSize.LEAD, bold=True))
        self.what = WhatButton(lambda: [each for each in PICTURES if each.id == picture.id], self)
        self.what.hide()
        self.chooser, self.menu_button = QPushButton(self), QPushButton("⋯", self)
        self.caption = ClampedLabel(2, self)
        self.caption.setObjectName("meta")  # the stylesheet's tone of quiet lines
        self.caption.setFont(ui_font(TextSize.SMALL))
        self.waiting = toned(tr("Counting…"), "faint", self)
        self.stack = QStackedWidget(self)
        self._lay_out()

    @property
    def choices(self) -> list[Choice]:
        if self.figure is None or self._scene is None:
            return []
        return self.picture.choices(self.figure, self._scene)

    def show_figure(self, figure: Any, scene: Scene) -> None:
        """Draw what was counted, or say what will stand here; `chart` has to be loaded."""
        self.figure, self._scene = figure, scene
        choices = self.choices
        if self.choice not in dict(choices):
            self.choice = choices[0][0] if choices else ""
        words = dict(choices).get(self.choice, "")
        short = words if len(words) <= LONGEST_CHOICE else words[: LONGEST_CHOICE - 1] + "…"
        self.chooser.setText(f"{short} ▾")
        self.chooser.setVisible(len(choices) > 1)
        self.chooser.setAccessibleName(titled(tr(self.picture.title), words))
        self.drawing = drawing = self.picture.draw(figure, scene, self.choice)
        self.what.show()
        self.menu_button.setVisible(bool(drawing.marks))
        if not drawing.marks:
            self.caption.set_text("")
            self._be_high(px(EMPTY), TALLEST)
            self.say(tr(self.picture.empty), "mute")
            return
        self.caption.set_text(drawing.caption)
        chart = self._made_chart()
        rows = len(drawing.y.names) if drawing.y.kind == "names" else 0
        least = px(WIDE_HEIGHT if self.picture.is_wide else HEIGHT)
        if self.picture.is_wide and rows:
            least = 0
        wanted = max(least, rows * px(ROW) + px(30), px(70))
        self._be_high(wanted, wanted + px(STRETCHED))
        self.stack.setCurrentWidget(chart)
        chart.show_drawing(drawing, scene.theme)

    def say(self, sentence: str, tone: str = "faint") -> None:
        """Show a sentence where the picture is to stand."""
        self.waiting.setText(sentence)
        set_tone(self.waiting, tone)
        self.stack.setCurrentWidget(self.waiting)

    def _be_high(self, least: int, most: int) -> None:
        self.stack.setMinimumHeight(least)
        self.stack.setMaximumHeight(most)

    def choose(self, key: str) -> None:
        self.choice = key
        if self._scene is not None:
            self.show_figure(self.figure, self._scene)

    def sheet(self) -> Sheet:
        """What is printed of it; there has to be a picture."""
        from annotator.ui.dashboard.exporting import Sheet

        assert self.chart is not None and self.drawing is not None and self._scene is not None
        words = dict(self.choices).get(self.choice, "")
        title = f"{tr(self.picture.title)} · {words}" if words else tr(self.picture.title)
        return Sheet(title, self.drawing.caption, self.chart, self._scene.theme)

    def copy_picture(self) -> None:
        """As an image of the clipboard's own: data that Python gave it is deleted when Python has gone."""
        from annotator.ui.dashboard.exporting import image_of

        QGuiApplication.clipboard().setImage(image_of(self.sheet()))

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, (name, _) in KINDS.items():
            made.addAction(tr(name) + "…").triggered.connect(partial(self.save_wanted.emit, kind))
        made.addSeparator()
        made.addAction(tr("Copy the picture")).triggered.connect(self.copy_picture)
        made.addAction(tr("Copy its numbers")).triggered.connect(self.table_wanted)
        return made

    def choice_menu(self) -> QMenu:
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in self.choices:
            action = made.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self.choice)
            action.triggered.connect(partial(self.choose, key))
        return made

    def _made_chart(self) -> Chart:
        if self.chart is None:
            from annotator.ui.dashboard.plot.chart import Chart

            self.chart = Chart(tr(self.picture.title), self.stack)
            self.chart.acted.connect(self.acted)
            self.stack.addWidget(self.chart)
            read_in_order(self.window())
            self.setTabOrder(self.menu_button, self.chart)
        return self.chart

    def _pop_up(self, button: QPushButton, menu: Callable[[], QMenu]) -> None:
        made = menu()
        right = made.sizeHint().width() - button.width()
        made.popup(button.mapToGlobal(QPoint(-right, button.height() + 2)))

    def _lay_out(self) -> None:
        for button in (self.chooser, self.menu_button):
            button.setObjectName("quiet")
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.hide()
        self.menu_button.setToolTip(tr("Save or copy this picture or its numbers"))
        self.menu_button.setAccessibleName(tr("{0}: save or copy").format(tr(self.picture.title)))
        self.chooser.clicked.connect(lambda: self._pop_up(self.chooser, self.choice_menu))
        self.menu_button.clicked.connect(lambda: self._pop_up(self.menu_button, self.menu))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self.waiting.setContentsMargins(*pxs(36, 0, 36, 24))
        self.stack.addWidget(self.waiting)
        self.stack.setMinimumHeight(px(HEIGHT if not self.picture.is_wide else WIDE_HEIGHT // 2))
        head = QHBoxLayout()
        head.setSpacing(px(Space.TIGHT))
        head.addWidget(self.title)
        head.addWidget(self.what)
        head.addStretch(1)
        head.addWidget(self.chooser)
        head.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(*MARGINS))
        column.setSpacing(px(3))
        column.addLayout(head)
        column.addWidget(self.caption)
        column.addSpacing(px(4))
        column.addWidget(self.stack, 1)
        column.addStretch(0)
