"""What stands in the place of hits: examples of what can be typed, or why nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.language import mark, tr
from annotator.ui.theme import px

EDGE = 16
EXAMPLES = (
    ("会议", mark("in either script: 會議 too")),
    ("召开?会 · 讲*重要", mark("? is one character, * any few of a clause")),
    ("/全面(依法|从严)/", mark("a regular expression")),
    ("in:directive 坚持", mark("inside tags of a label; out: beside them, label: on them")),
    ("outlet:… since:2020-06 status:done", mark("only in these articles")),
)


class EmptyPage(QScrollArea):
    """Scrolls where the panel is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget(self)
        page.setObjectName("page")
        self.setWidgetResizable(True)
        self.setMinimumHeight(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentence = toned("", "mute", page)
        self.sentence.setWordWrap(True)
        self._examples = QWidget(page)
        rows = QGridLayout(self._examples)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(px(18))
        rows.setVerticalSpacing(px(5))
        rows.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(EXAMPLES):
            rows.addWidget(toned(example, "ink", self._examples), row, 0)
            says = toned(tr(meaning), "mute", self._examples)
            says.setWordWrap(True)
            rows.addWidget(says, row, 1)
        column = QGridLayout(page)
        column.setContentsMargins(EDGE, 5, EDGE, 6)
        column.addWidget(self.sentence, 0, 0)
        column.addWidget(self._examples, 1, 0, Qt.AlignmentFlag.AlignTop)
        column.setRowStretch(2, 1)
        self.setWidget(page)

    def say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()
        self._examples.hide()

    def give_examples(self) -> None:
        self.sentence.setText("")
        self.sentence.hide()
        self._examples.show()
