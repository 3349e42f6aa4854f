"""One line asked for, in the house's look: dates, a seed, a name; a refusal is said below the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

WIDTH = 380


class Asked(QDialog):
    """``verb`` is what its button says; ``take`` is given the fields' words then, and raises what is wrong with them.

    Where it returns a sentence, that is a question: pressing the button once more, which then says ``again``, answers
    it with yes, which ``take`` is told.
    """

    def __init__(
        self,
        title: str,
        fields: Sequence[tuple[str, str]],
        says: str,
        take: Callable[[list[str], bool], str | None],
        verb: str,
        again: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._take, self._verb, self._again = take, verb, again
        self._asks = False
        self.setWindowTitle(title)
        self.fields = [QLineEdit(value, self) for _, value in fields]
        self.said = toned(says, "mute", self)
        self.said.setWordWrap(True)
        grid = self._grid([name for name, _ in fields])
        buttons = QDialogButtonBox(self)
        self.button = QPushButton(verb, self)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.setDefault(True)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addLayout(grid)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.resize(px(WIDTH), column.heightForWidth(px(WIDTH)))
        self.fields[0].selectAll()
        self.fields[0].setFocus()

    def _grid(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        for row, (name, field) in enumerate(zip(names, self.fields, strict=True)):
            label = QLabel(name, self)
            label.setProperty("tone", "mute")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            field.setAccessibleName(name)
            field.textEdited.connect(self._begin_again)
        return grid

    def take(self) -> None:
        try:
            question = self._take([field.text() for field in self.fields], self._asks)
        except AnnotatorError as error:
            self._say(tr(error.sentence))
            return
        if question is None:
            self.accept()
            return
        self._asks = True
        self.button.setText(self._again)
        self._say(question)

    def _begin_again(self) -> None:
        self._asks = False
        self.button.setText(self._verb)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        set_tone(self.said, "warn")
        announce(self.said, sentence)
