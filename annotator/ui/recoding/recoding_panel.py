"""The recoding dock: the open recodings on the left, on the right the span in question and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.model.changes import ChangeSet
from annotator.session.articles import status_counts
from annotator.session.background import Answer
from annotator.session.codebook_changes.recoding import Recoding, close_recoding, decide, finish_pass
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import toned
from annotator.ui.desk import Desk
from annotator.ui.keystrokes import keystroke
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr
from annotator.ui.quiet_list import QuietTable
from annotator.ui.recoding.asked import PAGE, list_job, pass_job, queue_job
from annotator.ui.recoding.choice_row import Choice, ChoiceRow
from annotator.ui.recoding.context_view import ContextView
from annotator.ui.recoding.queue import Queue
from annotator.ui.recoding.recoding_list import (
    RECODING,
    ROW_HEIGHT,
    RecodingDelegate,
    RecodingModel,
)
from annotator.ui.theme import Theme

LIST_WIDTH, LEAST_LIST, LIST_SHARE, EDGE = 250, 130, 0.28, 16
READ_MORE = 8
"""With fewer spans at hand than this the next ones are read."""
SETTLE_MS = 120
EMPTY = "Nothing is to be recoded. A split, a merge or a changed definition puts the spans concerned here, one by one."
NO_CODER = "Choose a coder first (File, Change coder): each coder decides on their own spans."
KEEP, SKIP, OPEN, CLOSE, FINISH, NEXT = "keep", "skip", "open", "close", "finish", "next"
NOTHING = "nothing"
"""What any other bare key does here: a label's key must not tag in the text while it is meant for the queue."""
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecodingPanel(QWidget):
    """``counted`` carries what the dock's heading says; ``back`` asks for the focus to return to the text."""

    counted = Signal(str)
    back = Signal()

    def __init__(self, desk: Desk, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk, self.faces, self.theme = desk, faces, theme
        self.asking: Asking | None = None
        self.recoding: Recoding | None = None
        self.queue = Queue()
        self.articles: list[int] = []
        """Of a pass: the articles in which the label has not been looked for."""
        self._passed: list[int] = []
        self._is_reading = self._is_known = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = RecodingModel(faces, self)
        self.view = QuietTable(tr("Open recodings"), ROW_HEIGHT, self)
        self.delegate = RecodingDelegate(faces, theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.context = ContextView(faces, theme, self)
        self.says, self.empty = toned("", "mute", self), toned("", "mute", self)
        self.choices = ChoiceRow(theme, self)
        self._lay_out()
        self.view.acted.connect(self._choose)
        self.choices.taken.connect(lambda what: desk.bridge.run(lambda: self.take(what)))
        desk.bridge.changed.connect(self._hear)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.read)
        self.show_state()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.faces = self.model.faces = self.delegate.faces = self.context.faces = faces
        self.theme = self.delegate.theme = self.context.theme = self.choices.theme = theme
        self.show_state()
        self.view.viewport().update()

    def stop(self) -> None:
        self._soon.stop()
        if self.asking is not None:
            self.asking.close()

    def read(self) -> None:
        """Ask for the open recodings, beside the window."""
        layer = self._desk.session.layer
        if self._desk.bridge.is_closed or layer is None:
            self.show_state()
            return
        if self.asking is None:
            self.asking = Asking(self._desk.session.path, self)
            self.asking.answered.connect(self._take_answer)
        self.asking.ask("recodings", list_job, layer.id)

    def take(self, what: str) -> None:
        """Do one of the choices: a label's UUID, or one of the words above."""
        if what == CLOSE and self.recoding is not None:
            close_recoding(self._desk.session, self.recoding)
        elif self.recoding is not None and self.recoding.why == "new":
            self._take_pass(what)
        elif self.queue.current is not None:
            self._take_span(what)

    def event(self, event: QEvent) -> bool:
        """Its keys are no shortcuts of the window while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = self._meaning(event)
        if what == "back":
            self.back.emit()
        elif what in ("up", "down"):
            self._step(-1 if what == "up" else 1)
        elif what and what != NOTHING and not event.isAutoRepeat():
            self._desk.bridge.run(lambda: self.take(what))
        elif not what:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes no more than its share."""
        super().resizeEvent(event)
        self.view.setFixedWidth(max(LEAST_LIST, round(min(LIST_WIDTH, self.width() * LIST_SHARE))))

    def show_state(self) -> None:
        """Show the span in question, or say why there is none."""
        session, recoding, current = self._desk.session, self.recoding, self.queue.current
        is_pass = recoding is not None and recoding.why == "new"
        self.context.setVisible(current is not None and not is_pass)
        self.context.show_spans([*self.queue.waiting])
        for part in (self.view, self._line):
            part.setVisible(bool(self.model.rows))
        self.choices.show_choices(self._choices())
        self.choices.setVisible(bool(self.choices.choices))
        self.empty.setText(self._empty_words())
        self.empty.setVisible(bool(self.empty.text()))
        self.says.setText(self._says())
        self.says.setVisible(bool(self.says.text()))
        left = sum(each.left for each in self.model.rows)
        rechecked = status_counts(session).get("recheck", 0) if session.layer else 0
        facts = (tr("{0} left").format(f"{left:,}") if left else "",
                 tr("articles to check again: {0}").format(f"{rechecked:,}") if rechecked else "")  # fmt: skip
        self.counted.emit(" · ".join(each for each in facts if each))

    def _meaning(self, event: QKeyEvent) -> str:
        """What a key does here; "" leaves it to the window."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return ""
        if event.key() == Qt.Key.Key_Escape:
            return "back"
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return "up" if event.key() == Qt.Key.Key_Up else "down"
        keys = {each.key: each.id for each in self.choices.choices}
        if event.key() in _RETURNS:
            return keys.get("↵", "") if event.key() == Qt.Key.Key_Return else keys.get("O", keys.get("↵", ""))
        if event.key() == Qt.Key.Key_Delete:
            return keys.get("Del", "")
        stroke = keystroke(event)
        if stroke is None:
            return ""
        if stroke.character == "0" and "↵" in keys and CLOSE not in keys.values():
            return keys["↵"]
        return keys.get(stroke.character.upper(), NOTHING if keys else "")

    def _choices(self) -> list[Choice]:
        recoding = self.recoding
        if recoding is None or self._desk.session.layer is None:
            return []
        close = Choice(CLOSE, "Del", tr("take it off the list"))
        if recoding.why == "new":
            if not self.articles:
                return [close] if self._is_known else []
            face = self.faces[recoding.label]
            return [
                Choice(FINISH, "↵", tr("looked for {0}: next article").format(face.name)),
                Choice(NEXT, "S", tr("skip")), Choice(OPEN, "O", tr("to the text")),
            ]  # fmt: skip
        current = self.queue.current
        if current is None:
            return [close] if self._is_known else []
        own = current.annotation.label
        labels = [
            Choice(each, str(place), self.faces[each].name, self.faces[each].colour, each == own)
            for place, each in enumerate(recoding.choices[:9], 1)
        ]
        return [
            *labels, Choice(KEEP, "↵", tr("keep {0}").format(self.faces[own].name)),
            Choice(SKIP, "S", tr("skip")), Choice(OPEN, "O", tr("to the text")),
        ]  # fmt: skip

    def _empty_words(self) -> str:
        if self._desk.session.layer is None:
            return tr(NO_CODER)
        if self.recoding is None:
            return tr(EMPTY)
        name = self.faces[self.recoding.label].name
        if not self._is_known or (self.recoding.why == "new" and self.articles) or self.queue.current is not None:
            return ""
        if self.recoding.why == "new":
            return tr("{0} was looked for in every article that is done.").format(name)
        elsewhere = self.recoding.left_in_all - self.recoding.left
        if elsewhere > 0:
            return tr("All your spans of {0} are decided; other coders have {1} left.").format(name, f"{elsewhere:,}")
        return tr("All spans of {0} are decided.").format(name)

    def _says(self) -> str:
        """Above the choices: how many are left, and of a pass which article it is."""
        recoding = self.recoding
        if recoding is None or self._desk.session.layer is None:
            return ""
        if recoding.why == "new" and self.articles:
            return tr("Articles that are done, in which {0} was not looked for: {1}. Now: article {2}.").format(
                self.faces[recoding.label].name, f"{len(self.articles):,}", self.articles[0]
            )
        if self.queue.current is None:
            return ""
        skipped = len(self.queue.skipped)
        words = tr("1 span left") if recoding.left == 1 else tr("{0} spans left").format(f"{recoding.left:,}")
        words += f" · {tr('{0} skipped').format(skipped)}" if skipped else ""
        return f"{words} · {self.queue.current.title}"

    def _take_span(self, what: str) -> None:
        queued = self.queue.current
        assert queued is not None
        if what == SKIP:
            self.queue.skip()
        elif what == OPEN:
            self._desk.open(queued.annotation.article)
            self._desk.choose(queued.annotation.id, reveal=True)
            self.back.emit()
            return
        else:
            decide(self._desk.session, queued, None if what == KEEP else what)
            if self.queue.current is queued:  # a busy file has not taken it yet
                self._count(-self.queue.drop(frozenset({queued.annotation.id})))
        self._read_on()
        self.show_state()

    def _take_pass(self, what: str) -> None:
        assert self.recoding is not None
        if not self.articles:
            return
        if what == OPEN:
            self._desk.open(self.articles[0])
            self.back.emit()
            return
        number = self.articles.pop(0)
        if what == FINISH:
            finish_pass(self._desk.session, number, self.recoding.label)
            self._passed.append(number)
            self._count(-1)
        else:
            self.articles.append(number)
        if self.articles:
            self._desk.open(self.articles[0])
        self.show_state()

    def _count(self, change: int) -> None:
        """So many more are left of the chosen recoding."""
        recoding = self.recoding
        if recoding is not None and change:
            left, in_all = max(0, recoding.left + change), max(0, recoding.left_in_all + change)
            self.recoding = recoding._replace(left=left, left_in_all=in_all)
            self.model.put(self.recoding)

    def _choose(self, index: QModelIndex) -> None:
        self.begin(index.data(RECODING))
        self.setFocus()

    def _step(self, step: int) -> None:
        row = self.model.row_of(self.recoding.id) if self.recoding else None
        wanted = (0 if row is None else row) + step
        if 0 <= wanted < len(self.model.rows):
            self.begin(self.model.rows[wanted])

    def begin(self, recoding: Recoding | None) -> None:
        """Go through this one from its first span."""
        self.recoding, self.queue = recoding, Queue()
        self.articles, self._passed = [], []
        self._is_reading = self._is_known = False
        if recoding is not None:
            self.view.setCurrentIndex(self.model.index(self.model.row_of(recoding.id) or 0, 0))
        self._read_on()
        self.show_state()

    def _read_on(self) -> None:
        """Ask for what comes next, before it is needed."""
        recoding, layer, asking = self.recoding, self._desk.session.layer, self.asking
        if recoding is None or layer is None or asking is None or self._is_reading:
            return
        if recoding.why == "new":
            if not self._is_known:
                self._is_reading = True
                asking.ask("queue", pass_job, recoding.label, layer.id)
        elif not self.queue.is_whole and len(self.queue.waiting) < READ_MORE:
            self._is_reading = True
            asking.ask("queue", queue_job, recoding, self.queue.last, layer.id)

    def _take_answer(self, answer: Answer) -> None:
        if answer.refusal:
            self._is_reading = False
            self._desk.bridge.refused.emit(answer.refusal)
        elif answer.part is None:
            return
        elif answer.key == "recodings":
            self._take_list(answer.part)
        elif answer.key == "queue":
            self._is_reading, self._is_known = False, True
            if self.recoding is not None and self.recoding.why == "new":
                self._take_articles(answer.part)
            else:
                self.queue.take_in(answer.part, PAGE)
                self._count(0)
            self.show_state()

    def _take_articles(self, numbers: list[int]) -> None:
        """The article on the desk first, if it is one of them; else the first is opened when the keyboard is here."""
        self.articles = [each for each in numbers if each not in self._passed]
        if self._desk.number in self.articles:
            self.articles.remove(self._desk.number)
            self.articles.insert(0, self._desk.number)
        elif self.articles and self.hasFocus():
            self._desk.bridge.run(lambda: self._desk.open(self.articles[0]))

    def _take_list(self, rows: list[Recoding]) -> None:
        """The one that was chosen stays so while anything is left in it; else the first with something left."""
        self.model.show(rows)
        chosen = next((each for each in rows if self.recoding and each.id == self.recoding.id), None)
        if chosen is None or not chosen.left:
            chosen = next((each for each in rows if each.left), chosen or (rows[0] if rows else None))
        self.begin(chosen)

    def _hear(self, change: ChangeSet) -> None:
        """Follow what was done here and elsewhere: a span that is undone is in question again, at once."""
        if any(item.kind in ("recoding", "codebook", "coder") for item in change.items):
            self._soon.start()
            return
        spans = [item for item in change.items if item.kind == "annotation"]
        if change.mode != "do" and spans:
            given = self.queue.give_back([item.after for item in spans if item.after is not None])
            self._count(given)
            if not given:
                gone = self.queue.drop(frozenset(item.thing for item in spans))
                self._count(-gone)
            self.show_state()
        elif spans and self.recoding is not None:
            version = self.recoding.version
            settled = (item for item in spans if item.after is None or item.after.version >= version)
            self._count(-self.queue.drop(frozenset(item.thing for item in settled)))
            self.queue.follow([item.after for item in spans if item.after is not None])
            self._read_on()
            self.show_state()
        elif any(item.kind == "status" for item in change.items):
            if self.recoding is not None and self.recoding.why == "new" and change.mode != "do":
                self._soon.start()
            self.show_state()

    def _lay_out(self) -> None:
        for each in (self.says, self.empty):
            each.setWordWrap(True)
            each.setContentsMargins(EDGE, 4, EDGE, 4)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.says)
        column.addWidget(self.choices)
        column.addWidget(self.context, 1)
        column.addWidget(self.empty)
        column.addStretch(0)
        line = self._line = QFrame(self)
        line.setObjectName("rule")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view)
        row.addWidget(line)
        row.addWidget(right, 1)
