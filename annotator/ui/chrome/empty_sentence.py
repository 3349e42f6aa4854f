"""What a table says where its first row would be, while it has none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

from annotator.ui.looks.theme import Space, pxs

ASIDE = 11
"""Pixels to the words of a table's cells."""


class EmptySentence(QLabel):
    """Stands on the view's rows; ``say("")`` takes it away."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self.setProperty("tone", "mute")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(*pxs(ASIDE, Space.NEAR, ASIDE, Space.NEAR))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.viewport().installEventFilter(self)

    def say(self, sentence: str) -> None:
        self.setText(sentence)
        self._fit()
        self.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        room = self.parentWidget()
        if room is not None:
            self.setGeometry(0, 0, room.width(), self.heightForWidth(room.width()))
