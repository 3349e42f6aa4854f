"""The dock of the chosen span: its words in both scripts, its label, where it stands, how sure, and its note."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.session.tagging import CERTAINTIES, set_certainty
from annotator.ui.chrome.marks import toned
from annotator.ui.desk import Desk
from annotator.ui.fonts import reading_font
from annotator.ui.inspector.note_editor import NoteEditor
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr

SHOWN = 90
"""Characters of a span that are shown whole; of a longer one the middle is left out."""
CERTAINTY_WORDS = {None: "not said", "sure": "sure", "unsure": "unsure"}


class InspectorPanel(QWidget):
    """``back`` asks for the focus to return to the text."""

    back = Signal()

    def __init__(self, desk: Desk, faces: LabelFaces) -> None:
        super().__init__()
        self._desk = desk
        self._faces = faces
        self._shown: Annotation | None = None
        self.empty = toned(tr("No span is chosen. Click one, or step through them with Ctrl+Down."), "mute")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 4, 16, 4)
        self.words = {script: self._reading_label(script) for script in ("hans", "hant")}
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.place, self.made = QLabel(), QLabel()
        self.certainty = QComboBox()
        for word in CERTAINTIES:
            self.certainty.addItem(tr(CERTAINTY_WORDS[word]), word)
        self.certainty.activated.connect(self._set_certainty)
        self.note = NoteEditor()
        self.note.kept.connect(self._keep_note)
        self.note.left.connect(self.back)
        self.card = self._card()
        self._lay_out()
        desk.chosen.connect(self.show_span)
        self.show_span(None)

    def set_faces(self, faces: LabelFaces) -> None:
        self._faces = faces
        self.show_span(self._shown)

    def begin_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_span(self, span: Annotation | None) -> None:
        """Show a span, or the sentence that says how to choose one; keeps the note of the one before first."""
        if self._shown is not None and (span is None or span.id != self._shown.id):
            self.note.keep()
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
            label.setText(shortened(view.text, start, end) or "∅")
        face = self._faces[span.label]
        self.label.setText(f"<span style='color:{face.colour}'>■</span>&nbsp; {face.name} {face.short}")
        paragraph = article.texts.source.count("\n", 0, span.start) + 1
        self.place.setText(f"¶ {paragraph} • {span.start:,}–{span.end:,} • {span.end - span.start:,} 字")
        made = datetime.fromtimestamp(span.created).strftime("%Y-%m-%d %H:%M")
        self.made.setText(f"{made} • {tr(span.origin)} • {tr('codebook')} v{span.version}")
        self.certainty.setCurrentIndex(CERTAINTIES.index(span.certainty) if span.certainty in CERTAINTIES else 0)
        self.note.show_note(span.note)

    def _keep_note(self, note: str) -> None:
        span = self._shown
        if span is not None:
            self._desk.bridge.run(lambda: self._desk.set_note(span, note))

    def _set_certainty(self, row: int) -> None:
        span = self._shown
        if span is not None:
            self._desk.bridge.run(lambda: set_certainty(self._desk.session, span, CERTAINTIES[row]))

    def _reading_label(self, script: str) -> QLabel:
        label = QLabel()
        label.setObjectName("seen")
        label.setFont(reading_font(script, 15))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(5)
        column.addWidget(self.words["hans"])
        column.addWidget(self.words["hant"])
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        rows = ((tr("label"), self.label), (tr("where"), self.place), (tr("made"), self.made))
        for row, (name, value) in enumerate(rows):
            grid.addWidget(toned(name, "mute"), row, 0)
            grid.addWidget(value, row, 1)
        grid.addWidget(toned(tr("certainty"), "mute"), len(rows), 0)
        grid.addWidget(self.certainty, len(rows), 1, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(grid)
        column.addWidget(self.note)
        return card

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 2, 16, 10)
        column.addWidget(self.card)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.empty)
        whole.addWidget(self._area, 1)


def shortened(text: str, start: int, end: int) -> str:
    """``text[start:end]`` on one line, without its middle where it is long."""
    if end - start <= SHOWN:
        return text[start:end].replace("\n", " ⏎ ")
    half = SHOWN // 2
    return f"{text[start : start + half]} … {text[end - half : end]}".replace("\n", " ⏎ ")


