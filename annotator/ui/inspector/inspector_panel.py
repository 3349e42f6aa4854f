"""The dock of the chosen span: its words in both scripts, its label, where it stands, how sure, and its note."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.session.tagging import CERTAINTIES, set_certainty
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.article_head import read_length
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import toned
from annotator.ui.desk import Desk
from annotator.ui.fonts import reading_font
from annotator.ui.inspector.note_editor import NoteEditor
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr
from annotator.ui.place import paragraph_number

LINES = 3
"""Lines of a span's words in each script; the tooltip has more."""
ROOMY = 240
"""Pixels of width; with less, only what the coder needs is shown."""
SHOWN = 1200
"""Characters of a span that a tooltip shows whole; of a longer one the middle is left out."""


class InspectorPanel(QWidget):
    """``back`` asks for the focus to return to the text."""

    back = Signal()

    def __init__(self, desk: Desk, news: AfterPaint, faces: LabelFaces) -> None:
        super().__init__()
        self._desk = desk
        self._faces = faces
        self._shown: Annotation | None = None
        self.empty = toned(tr("No span is chosen. Click one, or step through them with Ctrl+Down."), "mute")
        self.empty.setWordWrap(True)
        self.words = {script: self._reading_label(script) for script in ("hans", "hant")}
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = toned("", "mute")
        self.certainty = {word: self._certainty_button(word) for word in CERTAINTIES if word}
        self._certainty_word = toned(tr("certainty"), "mute")
        self.note = NoteEditor()
        self.note.kept.connect(self._keep_note)
        self.note.left.connect(self.back)
        self.note.entered.connect(lambda: QTimer.singleShot(0, self._bring_note))
        self.card = self._card()
        self._lay_out()
        self.setFocusProxy(self.note)
        news.chosen.connect(self.show_span)
        self.show_span(None)

    def set_faces(self, faces: LabelFaces) -> None:
        self._faces = faces
        self.show_span(self._shown)

    def begin_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.place, self._certainty_word):
            part.setVisible(event.size().width() >= ROOMY)

    def _bring_note(self) -> None:
        """Scroll the note into sight while it is being written."""
        if self.note.hasFocus():
            middle = self.note.mapTo(self._page, self.note.rect().center())
            self._area.ensureVisible(0, middle.y(), 0, self.note.height() // 2 + 8)  # for a widget Qt shows the caret

    def show_span(self, span: Annotation | None) -> None:
        """Show a span, or the sentence that says how to choose one; keeps the note of the one before first."""
        if self._shown is not None and (span is None or span.id != self._shown.id):
            self.note.keep()
        is_same = span is not None and self._shown is not None and span.id == self._shown.id
        self._shown = span
        self.card.setVisible(span is not None)
        self.empty.setVisible(span is None)
        article = self._desk.article
        if span is None or article is None:
            self.note.show_note("")
            return
        for script, label in self.words.items():
            view = article.texts.view(script)
            try:
                start, end = view.from_source(*span.extent)
            except UnmappableRange:
                start = end = 0
            label.set_text(shortened(view.text, start, end) or "∅")
            if script == article.texts.published:
                length, paragraph = read_length(view.text, start, end), paragraph_number(view.text, start)
                self.place.setText(f"¶ {paragraph} • {length:,} 字")
        face = self._faces[span.label]
        self.label.setText(f"<span style='color:{face.colour}'>■</span>&nbsp; <b>{face.name}</b> {face.short}")
        made = datetime.fromtimestamp(span.created).strftime("%Y-%m-%d %H:%M")
        self.place.setToolTip(
            f"{tr('source')} {span.start:,}–{span.end:,} • {made} • {tr(span.origin)} • "
            f"{tr('codebook')} v{span.version}"
        )
        for word, button in self.certainty.items():
            button.setChecked(word == span.certainty)
        if not (is_same and self.note.hasFocus()):  # what is being written is not taken away
            self.note.show_note(span.note)

    def _keep_note(self, note: str) -> None:
        span = self._shown
        if span is not None:
            self._desk.bridge.run(lambda: self._desk.set_note(span, note))

    def _set_certainty(self, word: str) -> None:
        """A click on the word that holds takes it back."""
        span = self._shown
        if span is not None:
            now = self._desk.annotations.get(span.id, span)
            wanted = None if now.certainty == word else word
            self._desk.bridge.run(lambda: set_certainty(self._desk.session, span, wanted))

    def _certainty_button(self, word: str) -> QPushButton:
        button = QPushButton(tr(word))
        button.setCheckable(True)
        button.setProperty("choice", True)
        button.clicked.connect(lambda: self._set_certainty(word))
        return button

    def _reading_label(self, script: str) -> ClampedLabel:
        label = ClampedLabel(LINES)
        label.setFont(reading_font(script, 15))
        return label

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.place)
        column.addLayout(head)
        column.addWidget(self.words["hans"])
        column.addWidget(self.words["hant"])
        choices = QHBoxLayout()
        choices.setContentsMargins(0, 4, 0, 2)
        choices.setSpacing(6)
        choices.addWidget(self._certainty_word)
        for button in self.certainty.values():
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.note)
        return card

    def _lay_out(self) -> None:
        page = self._page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 2, 16, 10)
        column.addWidget(self.empty)
        column.addWidget(self.card)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        self._area.verticalScrollBar().rangeChanged.connect(self._bring_note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)


def shortened(text: str, start: int, end: int) -> str:
    """``text[start:end]`` on one line, without its middle where it is long."""
    if end - start <= SHOWN:
        return text[start:end].replace("\n", " ⏎ ")
    half = SHOWN // 2
    return f"{text[start : start + half]} … {text[end - half : end]}".replace("\n", " ⏎ ")
