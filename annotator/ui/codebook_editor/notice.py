"""A bar at the top of the editor: a sentence, and buttons where something is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.ui.chrome.icon_button import close_button
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr


class Notice(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = toned("", "", self)
        self.words.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self.close_button = close_button(tr("Close"), self)
        self.close_button.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*pxs(16, 6, 12, 6))
        self._row.setSpacing(px(8))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.close_button)
        self.hide()

    def say(self, sentence: str, *choices: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence; each choice is a button and what it does."""
        self.words.setText(sentence)
        for each in self.buttons:
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.buttons = []
        for words, job in choices:
            button = QPushButton(words, self)
            button.setProperty("choice", True)
            button.clicked.connect(lambda _=False, job=job: job())
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()
            self.buttons.append(button)
        self.show()
        if self.buttons:
            self.buttons[0].setFocus()
        announce(self.words, sentence)
