"""The beginning of what an export would write, made anew beside the window whenever a choice has changed."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.session.background import Answer
from annotator.ui.announce import announce
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.offered import Offered
from annotator.ui.exporting.wish import ExportWish
from annotator.ui.language import tr

KEY = "export preview"
WAIT_MS = 150
"""So that a number that is being typed is asked about once."""
SLOW_MS = 400
"""An answer that takes longer is said to be on its way."""
LONG_STRING = r'"((?:[^"\\]|\\.){160})((?:[^"\\]|\\.){240,})(?:"|$)'
"""A JSON string that is long, or cut by the end of the preview: what is shown of it, and the rest."""
PIXELS, LINES_SAID = 13, 4
MONOSPACE = ("Noto Sans Mono CJK SC", "Sarasa Mono SC", "NSimSun", "PingFang SC", "DejaVu Sans Mono")


class PreviewPane(QWidget):
    """``came`` is said when what is shown belongs to the last choices; ``is_refused``: they cannot be had."""

    came = Signal()

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking
        self._question = 0
        self._wanted: tuple[ExportWish, Offered] | None = None
        self.is_refused = self._is_stopped = False
        self._text = ""
        self.head = toned(tr("How it begins"), "heading", self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("preview")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(monospace())
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.text.setAccessibleName(tr("The first record, as it would be written"))
        self.facts, self.says = toned("", "", self), toned("", "mute", self)
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self.head)
        column.addWidget(self.text, 1)
        column.addWidget(self.facts)
        column.addWidget(self.says)
        self._later, self._slow = QTimer(self), QTimer(self)
        for timer, slot in ((self._later, self._ask), (self._slow, self._say_slow)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        asking.answered.connect(self._hear)

    @property
    def is_waiting(self) -> bool:
        return self._later.isActive() or bool(self._question)

    def want(self, wish: ExportWish, form: Offered) -> None:
        """Show what these choices give, once they have rested for a moment; an answer to earlier ones is dropped."""
        self._wanted = (wish, form)
        self._question = 0
        self._asking.drop(KEY)
        self._later.start(WAIT_MS)

    def stop(self) -> None:
        """Ask nothing any more; a second time does nothing."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._later.stop()
        self._slow.stop()
        self._question = 0
        self._asking.drop(KEY)
        self._asking.answered.disconnect(self._hear)

    def _ask(self) -> None:
        from annotator.session.exporting.preview import preview_job

        assert self._wanted is not None
        wish, form = self._wanted
        try:
            options = wish.options(form)
        except AnnotatorError as error:
            self._refuse(error.sentence)
            return
        self._question = self._asking.ask(KEY, preview_job, form.name, options)
        self._slow.start(SLOW_MS)

    def _hear(self, answer: Answer) -> None:
        if answer.key != KEY or answer.number != self._question:
            return
        if answer.is_last:
            self._question = 0
            self._slow.stop()
        if answer.refusal:
            self._refuse(answer.refusal)
        elif answer.part is not None:
            self._show(answer.part)

    def _show(self, preview: object) -> None:
        from annotator.session.exporting.preview import Preview

        assert isinstance(preview, Preview)
        self.is_refused = False
        text = cut_short(preview.text)
        name = preview.name or tr("How it begins")
        self.head.setText(name if text == preview.text else tr("{0}, long texts cut short").format(name))
        at = self.text.verticalScrollBar().value()
        if text != self._text:
            self._text = text
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(at)
        self.facts.setText(counted(preview.articles, preview.spans))
        shown = preview.sentences[:LINES_SAID]
        more = len(preview.sentences) - len(shown)
        self.says.setText("\n".join([*shown, *([tr("… and {0} more.").format(more)] if more else [])]))
        self.says.setToolTip("\n".join(preview.sentences))
        self._settle("mute")

    def _refuse(self, sentence: str) -> None:
        self._question = 0
        self._slow.stop()
        self.is_refused = True
        self._text = ""
        self.text.clear()
        self.facts.setText("")
        self.says.setText(sentence)
        self._settle("warn")
        announce(self.says, sentence)

    def _settle(self, tone: str) -> None:
        set_tone(self.says, tone)
        self.facts.setVisible(bool(self.facts.text()))
        self.says.setVisible(bool(self.says.text()))
        self.came.emit()

    def _say_slow(self) -> None:
        self.facts.setText(tr("Looking how it begins…"))
        self.facts.show()


def counted(articles: int, spans: int) -> str:
    """What the preview was made of."""
    if not articles:
        return tr("No article speaks yet: nothing would be written.")
    of_articles = tr("The first article") if articles == 1 else tr("The first {0} articles").format(f"{articles:,}")
    of_spans = tr("1 span") if spans == 1 else tr("{0} spans").format(f"{spans:,}")
    return tr("{0}: {1}").format(of_articles, of_spans)


def cut_short(text: str) -> str:
    """JSON with its long strings cut, so that the spans come into sight; any other text as it is."""
    if not text.startswith(("{", "[")):
        return text

    def cut(found: re.Match[str]) -> str:
        kept, rest = found[1], len(found[2])
        return f'"{kept}…' + tr("[{0} characters more]").format(f"{rest:,}") + '"'

    return re.sub(LONG_STRING, cut, text)


def monospace() -> QFont:
    font = QFont(list(MONOSPACE))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(PIXELS)
    return font
