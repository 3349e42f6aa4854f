"""What a step is going to do: the differences, what they touch, and a line for the reason. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.codebook import Codebook
from annotator.model.codebook.compare import compare
from annotator.session.background import Answer, Job
from annotator.session.codebook_changes.touched import Touched
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.codebook_editor.dialogs.difference_words import difference_words
from annotator.ui.codebook_editor.sheet import editor_sheet
from annotator.ui.help.figures import PLACES
from annotator.ui.help.what_button import WhatButton
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

WIDTH, HEIGHT = 620, 470
LEAST_SHEET = 96


class PreviewDialog(QDialog):
    """``do`` is called with the note when the user agrees; a refusal stays in the dialog as its sentence."""

    def __init__(self, title: str, agree: str, asking: Asking, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._asking, self._theme, self._language, self._question = asking, theme, language, 0
        self.do: Callable[[str], Any] = lambda note: None
        self.setWindowTitle(title)
        self.setStyleSheet(editor_sheet(theme))
        self.says, self.touches = toned("", "mute", self), toned("", "mute", self)
        self.differences = QLabel(self)
        self.differences.setTextFormat(Qt.TextFormat.RichText)
        self.refusal = toned("", "warn", self)
        for each in (self.says, self.touches, self.differences, self.refusal):
            each.setWordWrap(True)
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("Why? A note for whoever reads the history"))
        self.note.setAccessibleName(tr("Note on why"))
        self.buttons = QDialogButtonBox(self)
        self.agree = QPushButton(agree, self)
        self.buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.agree.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        asking.answered.connect(self._hear)
        self.finished.connect(lambda _: asking.answered.disconnect(self._hear))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*pxs(16, 16, 16, 16))
        self.column.setSpacing(px(10))
        self.column.addWidget(self.says)
        self.column.addWidget(self._scrolled(), 1)
        self.what = WhatButton(lambda: [each for each in PLACES if each.id == "touched"], self)
        self.what.hide()
        counts = QHBoxLayout()
        counts.addWidget(self.touches, 1)
        counts.addWidget(self.what)
        self.column.addLayout(counts)
        self.column.addWidget(self.note)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.buttons)
        self.refusal.hide()
        self.resize(roomy(self, WIDTH, HEIGHT))
        self.note.setFocus()

    def show_difference(self, before: Codebook, after: Codebook) -> None:
        self.differences.setText(difference_words(compare(before, after), after, self._language, self._theme))

    def ask(self, job: Job, *arguments: Any) -> None:
        """Count beside the window what would be touched."""
        self.refuse("")
        self._tell_touched(tr("Counting what it touches…"))
        self._question = self._asking.ask("touched", job, *arguments)

    def refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            announce(self.refusal, sentence)

    def accept(self) -> None:
        """Take the step; a refusal is told here, and nothing has changed."""
        self._tell_touched(tr("It is being written…"))
        self.repaint()
        try:
            self.do(" ".join(self.note.text().split()))
        except AnnotatorError as error:
            self._tell_touched("")
            self.refuse(tr(error.sentence))
            return
        super().accept()

    def show_touched(self, found: Touched) -> None:
        self._tell_touched("\n".join(map(tr, found.sentences)) or tr("No tag and no article is touched."))
        set_tone(self.touches, "warn" if found.done_articles else "mute")

    def _tell_touched(self, words: str) -> None:
        """What a figure means can be asked where there is one."""
        self.touches.setText(words)
        self.what.setVisible(bool(words))

    def _hear(self, answer: Answer) -> None:
        if answer.key != "touched" or answer.number != self._question:
            return
        if answer.refusal:
            self._tell_touched("")
            self.refuse(tr(answer.refusal))
        elif isinstance(answer.part, Touched):
            self.show_touched(answer.part)

    def _scrolled(self) -> QScrollArea:
        self.differences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.differences.setContentsMargins(*pxs(12, 10, 12, 10))
        area = self.area = QScrollArea(self)
        area.setObjectName("sheet")
        area.setMinimumHeight(LEAST_SHEET)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.differences)
        return area
