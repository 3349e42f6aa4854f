"""A quiet bar across the desk: one sentence and the lines that go with it, gone at a click or by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.icon_button import close_button
from annotator.ui.looks.theme import px
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

SHOWN_MS = 12_000
LINES_SHOWN = 6
"""More lines than these scroll."""
FRESH_MS = 500
"""A report that has just come does not go at an Escape that was meant for what stood there before."""


class Banner(QFrame):
    """Hidden until it has something to say; a sentence with ``stays``, or with lines, waits for the click."""

    MARGINS = (48, 7, 12, 7)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._lines: QPlainTextEdit | None = None
        close = close_button(tr("Close"), self)
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(lambda: QFrame.hide(self))
        self.row = QHBoxLayout()
        self.row.addWidget(self._sentence, 1)
        self.row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*self.MARGINS)
        self._column.setSpacing(px(5))
        self._column.addLayout(self.row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: QFrame.hide(self))
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is listed under the sentence."""
        return tuple(self._lines.toPlainText().splitlines()) if self._lines and not self._lines.isHidden() else ()

    def say(self, sentence: str, stays: bool = False, lines: Sequence[str] | None = None) -> None:
        """Show it; with ``lines``, be there any or none, it is the report of a job."""
        self._sentence.setText(sentence)
        self._show_lines([" ".join(line.split()) for line in lines or ()])
        self.show()
        announce(self, sentence, at_once=lines is None)
        if stays or lines:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)

    def _show_lines(self, lines: Sequence[str]) -> None:
        if self._lines is None and lines:
            self._lines = QPlainTextEdit(self)
            self._lines.setReadOnly(True)
            self._lines.setAccessibleName(tr("Details"))
            self._lines.setTabChangesFocus(True)
            below = QHBoxLayout()
            below.setContentsMargins(0, 0, self.MARGINS[0] - self.MARGINS[2], px(5))  # as far from both sides
            below.addWidget(self._lines)
            self._column.addLayout(below)
            read_in_order(self)
        if self._lines is not None:
            self._lines.setVisible(bool(lines))
            self._lines.setPlainText("\n".join(lines))
            shown = min(len(lines), LINES_SHOWN)
            self._lines.setFixedHeight(shown * self._lines.fontMetrics().lineSpacing() + 20)
            self._lines.verticalScrollBar().setValue(0)

    def _fit_lines(self) -> bool:
        """Give the list the height of its lines as they wrap in this width; whether it changed."""
        if self._lines is None or self._lines.isHidden():
            return False
        if layout := self.layout():
            layout.activate()
        rows = min(int(self._lines.document().size().height()), LINES_SHOWN)
        height = rows * max(self._lines.fontMetrics().lineSpacing(), self._lines.cursorRect().height()) + 20
        self._lines.verticalScrollBar().setValue(0)
        if height == self._lines.height():
            return False
        self._lines.setFixedHeight(height)
        return True


class Toast(Banner):
    """A banner that floats over the head of the desk: no text moves when it comes and goes, and little is covered."""

    MARGINS = (16, 9, 8, 9)
    _is_fresh = _is_escape = False

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self.setObjectName("toast")
        self._ages = QTimer(self)
        self._ages.setSingleShot(True)
        self._ages.timeout.connect(lambda: self._be_fresh(False))

    def say(self, sentence: str, stays: bool = False, lines: Sequence[str] | None = None) -> None:
        is_new = self.isHidden()
        super().say(sentence, stays, lines)
        self._be_fresh(lines is not None)
        self.place()
        self.raise_()
        if is_new:
            from annotator.ui.looks.motion import fade_in

            fade_in(self)

    def hide(self) -> None:
        """Goes, but for a report that has just come at Escape: it was pressed before the report could be read."""
        if not self._is_fresh or not self._is_escape:
            super().hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a report is fresh it is looked which key was pressed; none is taken away."""
        if isinstance(event, QKeyEvent):
            self._is_escape = event.key() == Qt.Key.Key_Escape
        return False

    def _be_fresh(self, is_fresh: bool) -> None:
        if is_fresh:
            self._ages.start(FRESH_MS)
        if is_fresh == self._is_fresh:
            return
        self._is_fresh, self._is_escape = is_fresh, False
        application = QApplication.instance()
        assert application is not None
        if is_fresh:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def place(self) -> None:
        """In the middle, a little below the desk's upper edge."""
        desk = self.parentWidget()
        if desk is None or self.isHidden():
            return
        text = max(self._sentence.fontMetrics().horizontalAdvance(each) for each in (self.sentence, *self.lines))
        width = min(desk.width() - 40, max(320, text + 96), 760)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((desk.width() - width) // 2, 8, width, min(height, desk.height() - 16))
        if self._fit_lines():
            height = max(self.heightForWidth(width), self.minimumSizeHint().height())
            self.resize(width, min(height, desk.height() - 16))
