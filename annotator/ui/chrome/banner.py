"""A quiet bar across the desk: one sentence, gone at a click or by itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.ui.announce import announce
from annotator.ui.language import tr

SHOWN_MS = 12_000


class Banner(QFrame):
    """Hidden until it has something to say; a sentence with ``stays`` waits for the click."""

    MARGINS = (48, 7, 12, 7)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        close = QToolButton(self)
        close.setText("×")
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(*self.MARGINS)
        row.addWidget(self._sentence, 1)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def say(self, sentence: str, stays: bool = False) -> None:
        self._sentence.setText(sentence)
        self.show()
        announce(self, sentence)
        if stays:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)


class Toast(Banner):
    """A banner that floats over the foot of the desk, so that no text moves when it comes and goes."""

    MARGINS = (16, 9, 8, 9)

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self.setObjectName("toast")

    def say(self, sentence: str, stays: bool = False) -> None:
        super().say(sentence, stays)
        self.place()
        self.raise_()

    def place(self) -> None:
        """In the middle, a little above the desk's lower edge."""
        desk = self.parentWidget()
        if desk is None or self.isHidden():
            return
        text = self._sentence.fontMetrics().horizontalAdvance(self.sentence) + 80
        width = min(desk.width() - 80, max(320, text), 760)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((desk.width() - width) // 2, desk.height() - height - 20, width, height)
