"""The dock of the chosen span: its words in both scripts, and everything that is said of it besides."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import BadAttribute
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.tagging import CERTAINTIES, set_certainty, set_note
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.article_head import characters
from annotator.ui.chrome.marks import toned
from annotator.ui.chrome.still_label import Still, say_still
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.place import paragraph_number
from annotator.ui.inspector.attribute_form import AttributeForm
from annotator.ui.inspector.note_editor import QUESTION, NoteEditor
from annotator.ui.inspector.scrolled_page import ScrolledPage
from annotator.ui.inspector.span_text import Words, headed, length_in, made_words, parts_in, words_in
from annotator.ui.inspector.value_fields import ValueField
from annotator.ui.inspector.way_back import WayBack
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.spans.pending import ways
from annotator.ui.words.language import mark, tr
from annotator.ui.words.span_words import CERTAINTY_WORDS

LINES = 3
"""Lines of a span's words in each script where there is room; the tooltip has more."""
ROOMY, WORDY, TALL = 264, 220, 420
"""Pixels of width for a span's place and for the word before its certainty, and of height for all its words."""
GONE = mark("The tag is gone, so “{0}” cannot be stored. Copy it from its field if you need it.")
RELABELLED = mark("The tag has another label now, so “{0}” cannot be stored. Copy it from its field if you need it.")
GAP, BESIDE_CARD = 6, 54
"""Pixels between a word and its buttons, and those of the panel's width that are not the card's."""


class InspectorPanel(QWidget):
    """``back`` asks for the focus to return to the text."""

    back = Signal()

    def __init__(self, desk: Desk, news: AfterPaint, faces: LabelFaces) -> None:
        super().__init__()
        self._desk = desk
        self._faces = faces
        self._shown: Annotation | None = None
        self._questions: dict[str | None, str] | None = None
        """Those on the article's spans, by the span; None: to be read."""
        self._waits = False
        """Whether another span is to be shown when the field that is being written is left."""
        self._forms: dict[str, AttributeForm] = {}
        self.form: AttributeForm | None = None
        """The attributes of the chosen span's label."""
        self.empty = toned(tr("No tag is chosen. Click one, or step through them with Ctrl+Down."), "mute")
        self.empty.setWordWrap(True)
        self.words = {script: self._reading_label(script) for script in ("hans", "hant")}
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sign = toned("?", "warn")
        self.sign.setAccessibleName(tr("Asked of the adjudicator"))
        self.place = toned("", "mute")
        self.pending = toned("", "warn")
        self.pending.setFont(ui_font(TextSize.SMALL))
        self.pending.setWordWrap(True)
        self._way_back = WayBack(self)
        self._way_back.left.connect(self.back)
        self.certainty = {word: self._certainty_button(word) for word in CERTAINTIES if word}
        self._certainty_word = toned(tr("certainty"), "mute")
        self._certainty_word.setFont(ui_font(TextSize.SMALL))
        self.note = self._editor(NoteEditor(), self._keep_note)
        self.question = self._editor(NoteEditor(QUESTION), self._keep_question)
        self.card = self._card()
        self._lay_out()
        self.setFocusProxy(self.note)
        desk.deleting.connect(self.keep)
        news.opened.connect(self._forget_questions)
        news.chosen.connect(self.show_span)
        news.changed.connect(self._hear)
        self.show_span(None)

    def set_faces(self, faces: LabelFaces) -> None:
        self._faces = faces
        self.show_span(self._shown)

    def come_forward(self) -> None:
        """Be in sight, whatever stands before."""
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()

    def begin_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self._area.bring_what_is_written()

    def begin_question(self) -> None:
        self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.question.moveCursor(QTextCursor.MoveOperation.End)
        self._area.bring_what_is_written()

    def begin_attributes(self, name: str = "") -> None:
        """Give the keyboard to an attribute of the chosen span, or to the first thing that can be said of it."""
        if self.form is None or not self.form.begin(name):
            self.certainty["sure"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.bring_what_is_written()

    def keep(self) -> None:
        """Store what is being written: note, question, attributes."""
        if self._shown is not None:
            self.note.keep()
            self.question.keep()
            if self.form is not None:
                self.form.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place.setVisible(event.size().width() >= px(ROOMY))
        self._certainty_word.setVisible(event.size().width() >= px(WORDY))
        if self._shown is not None:
            self.label.setText(headed(self._faces[self._shown.label], self.width() >= px(ROOMY)))
        for label in self.words.values():
            label.set_lines(LINES if event.size().height() >= px(TALL) else 1)
        self._align()

    def _align(self) -> None:
        """The buttons of certainty under the values of the attributes."""
        column = self.form.name_column(self._area.viewport().width() - BESIDE_CARD) if self.form else 0
        self._certainty_word.setMinimumWidth(max(0, column - GAP))

    def show_span(self, span: Annotation | None) -> None:
        """Show a span, or the sentence that says how to choose one; keeps what is being written of the one before."""
        if self._must_wait(span):
            return
        is_same = span is not None and self._shown is not None and span.id == self._shown.id
        if not is_same:
            self.keep()
        self._shown = span
        if span is None:
            self._give_back_keyboard(self.card)
            self.card.hide()
            self.empty.show()
        if span is None or self._desk.article is None:
            self.note.show_note("")
            self.question.show_note("")
            self.setFocusProxy(self.note)
            return
        self._show_words(span)
        self._show_form(span, is_same)
        for word, button in self.certainty.items():
            button.setChecked(word == span.certainty)
        asked = self._question_of(span)
        for editor, stored in ((self.note, span.note), (self.question, asked)):
            if not (is_same and editor.hasFocus()):  # what is being written is not taken away
                editor.show_note(stored)
        self.sign.setVisible(bool(asked))
        self.sign.setToolTip(asked)
        self.empty.hide()
        self.card.show()  # filled: it is laid out once

    def _written(self) -> NoteEditor | ValueField | None:
        """The field that has the keyboard, if what is written in it is not stored."""
        fields = (self.note, self.question, *(self.form.written.values() if self.form else ()))
        return next((each for each in fields if each.hasFocus() and each.is_written), None)

    def _must_wait(self, span: Annotation | None) -> bool:
        """Whether a field is being written of which the span is gone, or its label: it stays until it is left.

        Who writes on shall not write into the text, where letters are keys; and the words can be copied.
        """
        before, field = self._shown, self._written()
        if before is None or field is None or before.article != self._desk.number:
            return False
        if span is None:
            sentence = GONE if before.id not in self._desk.annotations else ""
        else:
            is_lost = span.id == before.id and span.label != before.label and isinstance(field, ValueField)
            sentence = RELABELLED if is_lost else ""
        if sentence:
            self._desk.bridge.refused.emit(tr(sentence).format(field.words))
            self._waits = True
        return bool(sentence)

    def _go_on(self) -> None:
        """Show what is chosen, now that the field that it had to wait for was left."""
        if self._waits and not self._desk.bridge.is_closed:
            self._waits = False
            self.show_span(self._desk.choice)

    def _give_back_keyboard(self, part: QWidget) -> None:
        """A part that is hidden would pass the keyboard on to whatever comes next."""
        field = QApplication.focusWidget()
        if field is not None and part.isAncestorOf(field):
            self.back.emit()

    def _show_words(self, span: Annotation) -> None:
        article = self._desk.article
        assert article is not None
        for script, label in self.words.items():
            view = article.texts.view(script)
            parts = parts_in(view, span.parts)
            label.set_text(words_in(view, parts) or "∅")
            if script == article.texts.published:
                length, paragraph = length_in(view, parts), paragraph_number(view.text, parts[0][0] if parts else 0)
                say_still(self.place, f"¶ {paragraph} • {characters(length)}")
        self.label.setText(headed(self._faces[span.label], self.width() >= px(ROOMY)))
        is_pending = span.state == "pending"
        self.pending.setText(" · ".join((tr("pending"), ways(self._desk))) if is_pending else "")
        self.pending.setVisible(is_pending)
        self.place.setToolTip(made_words(span))

    def _show_form(self, span: Annotation, is_same: bool) -> None:
        """The attributes of the span's label: made when first needed, and anew when the codebook has changed."""
        label = self._faces.codebook.by_uuid(span.label)
        form = self._forms.get(span.label)
        if label is not None and (form is None or form.label != label):
            if form is not None:
                self._give_back_keyboard(form)
                form.hide()
                form.deleteLater()
            form = self._forms[span.label] = self._new_form(AttributeForm(label, self._faces.language, self.card))
        if self.form is not form and self.form is not None:
            self._give_back_keyboard(self.form)
            self.form.hide()
            is_same = False
        self.form = form
        if form is not None:
            form.show_values(span.attributes, is_same)
            form.setVisible(bool(form.fields))
        self._align()
        self.setFocusProxy(form.fields[0] if form is not None and form.fields else self.note)

    def _new_form(self, form: AttributeForm) -> AttributeForm:
        form.wanted.connect(partial(self._put_value, form))
        for row in form.rows.values():
            if isinstance(row.editor, ValueField):
                row.editor.went.connect(self._go_on)
        form.left.connect(self.back)
        form.refilled.connect(self._order_fields)
        self._attributes.addWidget(form)
        self._order_fields(form)
        return form

    def _order_fields(self, form: AttributeForm | None = None) -> None:
        """Tab goes through the attributes first."""
        form = form or self.form
        before = self.certainty["sure"].previousInFocusChain()
        for each in (*(form.fields if form else ()), *self.certainty.values(), self.note, self.question):
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each

    def _question_of(self, span: Annotation) -> str:
        if self._questions is None:
            asked = questions_of(self._desk.session, span.article, span.layer)
            self._questions = {each.annotation: each.text for each in asked}
        return self._questions.get(span.id, "")

    def _forget_questions(self) -> None:
        self._questions = None

    def _hear(self, change: ChangeSet) -> None:
        """A question is no part of its span, and is told of by itself."""
        if any(item.kind == "note" for item in change.items):
            self._forget_questions()
            if self._shown is not None:
                self.show_span(self._desk.annotations.get(self._shown.id))

    def _put_value(self, form: AttributeForm, name: str, value: str) -> None:
        """Store an attribute; one that is refused stays to be mended."""
        span, bridge = self._shown, self._desk.bridge
        if span is None or form is not self.form or self._is_lost(span, value, form):
            return

        def put() -> Annotation:
            try:
                form.check(name, value)
                return set_attribute(self._desk.session, span, name, value)
            except BadAttribute as error:
                form.refuse(name, value, tr(error.sentence))
                raise

        made = bridge.run(put)
        if made is not None and self._shown is span:
            self._shown = made  # also while a busy file lets it wait
        form.show_values((made or span).attributes, is_same=True, put=name if made is not None else "")
        for sentence in form.refusals if made is not None else ():
            bridge.refused.emit(sentence)  # what was stored has taken it away

    def _is_lost(self, span: Annotation, words: str, form: AttributeForm | None = None) -> bool:
        """Whether there is nothing any more that the words could be stored on; that is said."""
        now = self._desk.annotations.get(span.id)
        if span.article != self._desk.number or (now is not None and (form is None or now.label == form.label.uuid)):
            return False
        if words:
            self._desk.bridge.refused.emit(tr(GONE if now is None else RELABELLED).format(words))
        return True

    def _keep_note(self, note: str) -> None:
        span = self._shown
        if span is not None and not self._is_lost(span, note):
            self._desk.bridge.run(lambda: set_note(self._desk.session, span, note))

    def _keep_question(self, text: str) -> None:
        span = self._shown
        if span is not None and not self._is_lost(span, text):
            self._desk.bridge.run(lambda: ask(self._desk.session, span.article, text, span))

    def _set_certainty(self, word: str) -> None:
        """A click on the word that holds takes it back."""
        self.keep()
        span = self._shown
        if span is not None:
            now = self._desk.annotations.get(span.id, span)
            wanted = None if now.certainty == word else word
            self._desk.bridge.run(lambda: set_certainty(self._desk.session, span, wanted))

    def _certainty_button(self, word: str) -> QPushButton:
        button = QPushButton(tr(CERTAINTY_WORDS[word]))
        button.setCheckable(True)
        button.setProperty("choice", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Alt+S steps: sure, unsure, nothing said"))
        button.clicked.connect(lambda: self._set_certainty(word))
        self._way_back.watch(button)
        return button

    def _editor(self, editor: NoteEditor, keep: Callable[[str], None]) -> NoteEditor:
        editor.kept.connect(keep)
        editor.left.connect(self.back)
        editor.went.connect(self._go_on)
        editor.entered.connect(lambda: QTimer.singleShot(0, self, self._area.bring_what_is_written))
        return editor

    def _reading_label(self, script: str) -> Words:
        label = Words(LINES)
        label.setFont(reading_font(script, px(15)))
        return label

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*pxs(10, 8, 10, 10))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(Still(self.label), 1)
        head.addWidget(self.sign)
        head.addWidget(self.place)
        column.addLayout(head)
        column.addWidget(self.pending)
        column.addWidget(self.words["hans"])
        column.addWidget(self.words["hant"])
        self._attributes = QVBoxLayout()
        column.addLayout(self._attributes)
        choices = QHBoxLayout()
        choices.setContentsMargins(*pxs(0, 4, 0, 2))
        choices.setSpacing(GAP)
        choices.addWidget(self._certainty_word)
        for button in self.certainty.values():
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.note)
        column.addWidget(self.question)
        return card

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*pxs(16, 2, 16, 10))
        column.addWidget(self.empty)
        column.addWidget(self.card)
        column.addStretch(1)
        self._area = ScrolledPage(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
