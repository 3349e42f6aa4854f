"""The beginning of what an export would write, made anew beside the window whenever a choice has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.exchange.exporters.report import UNDECIDED
from annotator.session.background import Answer
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.offered import Offered
from annotator.ui.exporting.set_out import cut_short, set_out
from annotator.ui.exporting.wish import ExportWish
from annotator.ui.help.figures import PLACES
from annotator.ui.help.what_button import WhatButton
from annotator.ui.looks.theme import Space, TextSize, px
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import listed, titled, tr

if TYPE_CHECKING:
    from annotator.session.exporting.preview import Preview

KEY = "export preview"
WAIT_MS = 150
"""So that a number that is being typed is asked about once."""
SLOW_MS = 400
"""An answer that takes longer is said to be on its way."""
LINES_SAID, FILES_NAMED, LEAST_TEXT = 4, 7, 48
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
        self.why_nothing = ""
        self._text = ""
        self.head = toned(tr("How it begins"), "heading", self)
        self.text = _Text(self)
        self.text.setObjectName("preview")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(monospace())
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.text.setAccessibleName(tr("The first record, as it would be written"))
        self.facts, self.says = toned("", "", self), toned("", "mute", self)
        for each in (self.facts, self.says):
            each.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(7))
        column.addWidget(self.head)
        column.addWidget(self.text, 1)
        counts = QHBoxLayout()
        counts.addWidget(self.facts, 1)
        self.what = WhatButton(lambda: [each for each in PLACES if each.id == "export_counts"], self)
        counts.addWidget(self.what)
        column.addLayout(counts)
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
        self._slow.start(SLOW_MS)

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
            self._refuse(tr(error.sentence))
            return
        self._question = self._asking.ask(KEY, preview_job, form.name, options)

    def _hear(self, answer: Answer) -> None:
        if answer.key != KEY or answer.number != self._question:
            return
        if answer.is_last:
            self._question = 0
            self._slow.stop()
        if answer.refusal:
            self._refuse(tr(answer.refusal))
        elif answer.part is not None:
            self._show(answer.part)

    def _show(self, preview: object) -> None:
        from annotator.session.exporting.preview import Preview

        assert isinstance(preview, Preview)
        self.is_refused = False
        whole = set_out(preview.text, preview.name)
        text = cut_short(whole)
        name = preview.name or tr("How it begins")
        self.head.setText(name if text == whole else tr("{0}, long texts cut short").format(name))
        at = self.text.verticalScrollBar().value()
        if text != self._text:
            self._text = text
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(at)
        self.why_nothing = preview.why_nothing
        self.facts.setText(counted(preview))
        set_tone(self.facts, "warn" if self.why_nothing else "")
        sentences = [tr(each) for each in preview.sentences]
        shown = sentences[:LINES_SAID]
        more = len(sentences) - len(shown)
        self.says.setText("\n".join([*shown, *([tr("… and {0} more.").format(more)] if more else [])]))
        self.says.setToolTip("\n".join(sentences))
        self._settle("mute")

    def _refuse(self, sentence: str) -> None:
        self._question = 0
        self._later.stop()
        self._slow.stop()
        self.is_refused = True
        self.why_nothing = ""
        self._text = ""
        self.text.clear()
        self.facts.setText("")
        self.says.setText(sentence)
        self._settle("warn")
        announce(self.says, sentence)

    def _settle(self, tone: str) -> None:
        set_tone(self.says, tone)
        self._dim(False)
        self.facts.setVisible(bool(self.facts.text()))
        self.says.setVisible(bool(self.says.text()))
        self._fit()
        self.came.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All lines of the sentences: a layout would squeeze them where there is little height."""
        beside = self.what.sizeHint().width() + px(Space.NEAR)
        for label, width in ((self.facts, self.width() - beside), (self.says, self.width())):
            label.setMinimumHeight(max(0, label.heightForWidth(width)))

    def _say_slow(self) -> None:
        """What is shown belongs to earlier choices: it is dimmed, and the head says what is on its way."""
        assert self._wanted is not None
        self.head.setText(self._wanted[1].title)
        self.facts.setText(tr("Looking how it begins…"))
        set_tone(self.facts, "")
        self.facts.show()
        self.says.hide()
        self._dim(True)

    def _dim(self, is_dim: bool) -> None:
        if self.text.property("dim") != is_dim:
            self.text.setProperty("dim", is_dim)
            self.text.style().polish(self.text)


class _Text(QPlainTextEdit):
    """Takes what height the sentences leave to it."""

    def sizeHint(self) -> QSize:
        return QSize(256, px(LEAST_TEXT))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, px(LEAST_TEXT))


def counted(preview: Preview) -> str:
    """What the preview was made of, and what of the whole project would be written."""
    if preview.why_nothing:
        return preview.why_nothing
    if not preview.articles:
        return tr("No article speaks yet: nothing would be written.")
    shown = f"{preview.articles:,}"
    of_articles = tr("The first article") if preview.articles == 1 else tr("The first {0} articles").format(shown)
    of_spans = tr("1 tag") if preview.spans == 1 else tr("{0} tags").format(f"{preview.spans:,}")
    of_all = tr("{0} of {1} articles will be written.")
    if preview.files:
        of_all = tr("{0} of {1} articles will be written: {2}")
    named = listed([*preview.files[:FILES_NAMED], *(["…"] if len(preview.files) > FILES_NAMED else [])])
    of_all = of_all.format(f"{preview.articles_written:,}", f"{preview.articles_in_all:,}", named)
    lines = [titled(of_articles, of_spans), of_all]
    if undecided := preview.left_out.get(UNDECIDED, 0):
        one = tr("1 is left out: several coders are done with it, and nothing is decided.")
        several = tr("{0} are left out: several coders are done with them, and nothing is decided.")
        lines.append(one if undecided == 1 else several.format(f"{undecided:,}"))
    return "\n".join(lines)


def monospace() -> QFont:
    font = QFont(list(MONOSPACE))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(px(TextSize.BODY))
    return font
