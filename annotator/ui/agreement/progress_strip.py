"""How far the figures are, with a way to stop them, and to begin again."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.session.agreement.nouns import Step
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.progress import time_left
from annotator.ui.words.language import tr

ROOM = 196
"""Pixels for the name of the measure at hand."""


class ProgressStrip(QWidget):
    """``pressed``: stop, or where it was stopped count."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.bar, self.button = toned("", "mute", self), QProgressBar(self), QPushButton(self)
        self._pace = time_left.begun(time.monotonic())
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the figures are"))
        self.words.setWordWrap(True)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 4, 12, 10))
        column.setSpacing(px(6))
        for each in (self.words, self.bar, self.button):
            column.addWidget(each)
        self.hide()

    def show_step(self, step: Step) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        words = (
            tr("{0} of {1}: {2}").format(step.done + 1, step.total, step.name)
            if step.total
            else tr("Reading the project…")
        )
        said = self.words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, ROOM)
        self.words.setText(f"{said}\n{self._time_left(step)}")  # two lines always, so that nothing jumps
        self.words.setToolTip(words)
        self.button.setText(tr("Stop"))
        self.bar.show()
        self.show()

    def _time_left(self, step: Step) -> str:
        """As measures go; "" while the project is read, and where it is too soon to say."""
        now = time.monotonic()
        if not step.total:
            self._pace = time_left.begun(now)
            return ""
        self._pace = time_left.gone_on(self._pace, step.done, now)
        left = time_left.seconds_left(self._pace, step.total, now)
        return time_left.words(left) if left is not None else ""

    def show_stopped(self) -> None:
        self.bar.hide()
        self.words.setText(tr("Stopped. The figures are not of these choices."))
        self.words.setToolTip("")
        self.button.setText(tr("Count"))
        self.show()
