"""The recoding dock: the open recodings on the left, on the right the span in question and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.session.articles import status_counts
from annotator.session.codebook_changes.recoding import QueuedSpan, Recoding
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.coding.sight import show_span
from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.desk.desk import Desk
from annotator.ui.help.figures import PLACES
from annotator.ui.help.what_button import WhatButton
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.recoding.choice_row import ChoiceRow
from annotator.ui.recoding.context_view import ContextView
from annotator.ui.recoding.course import Course
from annotator.ui.recoding.keys import BACK, DOWN, NOTHING, UP, meaning_of
from annotator.ui.recoding.queue import Queue
from annotator.ui.recoding.recoding_list import RECODING, ROW_HEIGHT, RecodingDelegate, RecodingModel
from annotator.ui.recoding.sentence import in_sentence
from annotator.ui.recoding.words import (
    CLOSE,
    FINISH,
    KEEP,
    OPEN,
    SKIP,
    choices_of,
    decided_words,
    definition_words,
    empty_words,
    fact_words,
    head_words,
    no_choice_words,
)
from annotator.ui.words.language import quoted, tr

LIST_WIDTH, LEAST_LIST, LIST_SHARE, EDGE, LEAST_RIGHT = 250, 130, 0.28, 16, 220
HEAD_GAP = 24
"""Pixels of the head beside its words and their edges: a gap, and a scroll bar where there is one."""
HEIGHT, HEIGHT_SHARE = 250, 0.36


class RecodingPanel(QWidget):
    """``counted`` carries what the dock's heading says; ``back`` asks for the focus to return to the text."""

    counted = Signal(str)
    back = Signal()

    def __init__(self, desk: Desk, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk, self.faces, self.theme = desk, faces, theme
        self._followed: object = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._show_again)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Recoding"))
        self.model = RecodingModel(faces, self)
        self.course = Course(desk, self.model, self)
        self.view = QuietTable(tr("Open recodings"), ROW_HEIGHT, self)
        self.delegate = RecodingDelegate(faces, theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.context = ContextView(faces, theme, self)
        self.says, self.empty, self.trace = (toned("", "mute", self) for _ in range(3))
        self.what = WhatButton(lambda: [each for each in PLACES if each.id == "recoding_left"], self)
        self.definition = QLabel(self)
        self.choices = ChoiceRow(theme, self)
        self._lay_out()
        self.view.acted.connect(self._choose)
        self.choices.taken.connect(lambda what: desk.bridge.run(lambda: self.take(what)))
        self.course.changed.connect(self.show_state)
        self.course.decided.connect(self._tell)
        self.show_state()

    @property
    def recoding(self) -> Recoding | None:
        return self.course.recoding

    @property
    def queue(self) -> Queue:
        return self.course.queue

    @property
    def articles(self) -> list[int]:
        return self.course.articles

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.faces = self.model.faces = self.delegate.faces = self.context.faces = faces
        self.theme = self.delegate.theme = self.context.theme = self.choices.theme = theme
        self.show_state()
        self.view.viewport().update()

    def stop(self) -> None:
        self._settled.stop()
        self.course.stop()

    def read(self) -> None:
        """Ask for the open recodings, beside the window."""
        self.course.read()

    def take(self, what: str) -> None:
        """Do one of the choices: a label's UUID, or the id of what else can be done."""
        course = self.course
        if what == CLOSE:
            course.close()
        elif not course.number:
            return
        elif what == OPEN:
            self._follow(anew=True)
            self.back.emit()
        elif what == SKIP:
            course.skip()
        elif what == FINISH:
            course.finish_article()
        else:
            course.decide(None if what == KEEP else what)

    def event(self, event: QEvent) -> bool:
        """Its keys are no shortcuts of the window while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if meaning_of(event, self.choices.choices):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = meaning_of(event, self.choices.choices)
        if what == BACK:
            self.back.emit()
        elif what in (UP, DOWN):
            self.course.step(-1 if what == UP else 1)
        elif what == NOTHING:
            stroke = keystroke(event)
            self._warn(no_choice_words(stroke.character if stroke else "", self.choices.choices))
        elif what and not event.isAutoRepeat():
            self._desk.bridge.run(lambda: self.take(what))
        elif not what:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here sees what is in question in the text as well."""
        super().focusInEvent(event)
        self._follow(anew=True)

    def sizeHint(self) -> QSize:
        """In a low window what is in question with its neighbours, in a high one its share."""
        return QSize(600, max(px(HEIGHT), round(HEIGHT_SHARE * self.window().height())))

    def minimumSizeHint(self) -> QSize:
        """What has no room scrolls."""
        return QSize(240, px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes no more than its share."""
        super().resizeEvent(event)
        self.view.setFixedWidth(max(px(LEAST_LIST), round(min(px(LIST_WIDTH), self.width() * LIST_SHARE))))
        self._show_list()
        self._fit_definition()
        self._fit_head()

    def _fit_head(self) -> None:
        """Of a span's article as much as one line has room for; what a pass is about takes the lines it needs."""
        course, whole = self.course, self._head_words()
        shown, room = whole, self._right_width - self.what.sizeHint().width() - px(3 * EDGE + HEAD_GAP)
        if course.current is not None and not course.is_pass and self.isVisible():
            shown = self.says.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.says.setText(shown)
        self.says.setAccessibleName(whole)
        self.says.setToolTip(whole if shown != whole else "")

    def _head_words(self) -> str:
        return head_words(self.course, self.faces) if self._desk.session.layer is not None else ""

    def _show_list(self) -> None:
        """A single recoding needs no list where that would leave too little to what is in question."""
        least = 1 if self.width() - self.view.width() >= px(LEAST_RIGHT) else 2
        for part in (self.view, self._line):
            part.setVisible(len(self.model.rows) >= least)

    def _fit_definition(self) -> None:
        """All its lines: a layout would squeeze them."""
        self.definition.setMinimumHeight(max(0, self.definition.heightForWidth(self._right_width)))

    @property
    def _right_width(self) -> int:
        """Pixels that the list leaves."""
        return self.width() - (0 if self.view.isHidden() else self.view.width() + self._line.width())

    def show_state(self) -> None:
        """Show the span in question, or say why there is none."""
        session, course, faces = self._desk.session, self.course, self.faces
        current = course.current if session.layer is not None and not course.is_pass else None
        waiting = course.queue.waiting if current is not None else []
        self.context.setVisible(current is not None)
        self.context.show_spans([in_sentence(each, self._desk) if each is current else each for each in waiting])
        row = self.model.row_of(course.recoding.id) if course.recoding else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row, 0))
        self._show_list()
        self.choices.show_choices(choices_of(course, faces) if session.layer is not None else ())
        self.choices.setVisible(bool(self.choices.choices))
        former = self._former(current) if current is not None else ""
        for label, words in (
            (self.says, self._head_words()),
            (self.definition, definition_words(course, faces, former, self.theme)),
            (self.empty, empty_words(course, faces, session.layer is not None)),
            (self.trace, decided_words(course.queue.decided, faces)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.what.setVisible(bool(self.says.text()))
        self._fit_definition()
        self._fit_head()
        set_tone(self.trace, "mute")
        if session.layer is not None and self._follow():
            self.context.show_spans([*(in_sentence(each, self._desk) for each in waiting[:1]), *waiting[1:]])
        self.counted.emit(
            fact_words(self.model.rows, status_counts(session).get("recheck", 0) if session.layer is not None else 0)
        )

    def _former(self, span: QueuedSpan) -> str:
        """What the label meant when the span was coded."""
        label = self._desk.session.codebook_at(span.annotation.version).by_uuid(span.annotation.label)
        return " ".join(label.meaning(self.faces.language).split()) if label else ""

    def _follow(self, anew: bool = False) -> bool:
        """Show what is in question in the text, while the keyboard is here; it stays here. Whether that was new."""
        number, current = self.course.number, self.course.current
        span = current.annotation.id if current is not None and not self.course.is_pass else ""
        wanted = (number, span)
        if not number or not (anew or (self.hasFocus() and wanted != self._followed)):
            return False
        self._followed = wanted
        if self._desk.number != number:
            self._desk.bridge.run(lambda: self._desk.open(number))
        if span and self._desk.number == number and span in self._desk.annotations:
            self._desk.choose(span, reveal=True)
            self._settled.start(0)
        return True

    def _show_again(self) -> None:
        """The dock may have taken other room meanwhile, and the text with it."""
        choice = self._desk.choice
        if choice is not None and not self._desk.bridge.is_closed:
            show_span(self._desk, choice)

    def _tell(self, span: QueuedSpan, label: str) -> None:
        self._desk.said.emit(f"{quoted(span.match or span.title)} → {self.faces[label].name}")

    def _warn(self, sentence: str) -> None:
        self.trace.setText(sentence)
        self.trace.show()
        set_tone(self.trace, "warn")
        announce(self.trace, sentence)
        self._desk.said.emit(sentence)

    def _choose(self, index: QModelIndex) -> None:
        self.course.begin(index.data(RECODING))
        self.setFocus()

    def _lay_out(self) -> None:
        for each in (self.says, self.empty, self.definition, self.trace):
            each.setWordWrap(each is not self.trace)
            each.setContentsMargins(*pxs(EDGE, 4, EDGE, 4))
        self.definition.setTextFormat(Qt.TextFormat.RichText)
        self.trace.setMinimumWidth(1)
        policy = self.trace.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the text would move at the first decision
        self.trace.setSizePolicy(policy)
        right = QWidget()
        right.setObjectName("page")
        column = QVBoxLayout(right)
        column.setContentsMargins(*pxs(0, 0, 0, 6))
        column.setSpacing(px(3))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, px(EDGE), 0)
        head.addWidget(self.says, 1)
        head.addWidget(self.what)
        column.addLayout(head)
        for each in (self.choices, self.definition):
            column.addWidget(each)
        column.addWidget(self.context, 1)
        column.addWidget(self.empty)
        column.addStretch(0)
        column.addWidget(self.trace)
        line = self._line = QFrame(self)
        line.setObjectName("rule")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view)
        row.addWidget(line)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(right)
        row.addWidget(area, 1)
