"""What stands in the place of hits: examples of what can be typed, or why nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px
from annotator.ui.words.language import current, mark, tr

EDGE = 16
FILTERS = "outlet:… since:2020-06 status:done"
HANS = ("会议", "召开?会 · 讲*重要", "/全面(依法|从严)/", "in:directive 坚持", FILTERS)
HANT = ("會議", "召開?會 · 講*重要", "/全面(依法|從嚴)/", "in:directive 堅持", FILTERS)
MEANINGS = (
    mark("in either script: {0} too"),
    mark("? is one character, * any few of a clause"),
    mark("a regular expression"),
    mark("inside tags of a label; out: beside them, label: on them"),
    mark("only in these articles"),
)


def examples() -> list[tuple[str, str]]:
    """What can be typed, in the script of the window's language, and what it means."""
    own, other = (HANT, HANS) if current() == "zh-Hant" else (HANS, HANT)
    return [(example, tr(says).format(other[0])) for example, says in zip(own, MEANINGS, strict=True)]


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
        for row, (example, meaning) in enumerate(examples()):
            rows.addWidget(toned(example, "ink", self._examples), row, 0)
            says = toned(meaning, "mute", self._examples)
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
