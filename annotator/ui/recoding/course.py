"""The recoding that is gone through: read piece by piece beside the window, decided, and followed as things change."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.session.background import Answer
from annotator.session.codebook_changes.recoding import QueuedSpan, Recoding, close_recoding, decide, finish_pass
from annotator.ui.background import Asking
from annotator.ui.desk.desk import Desk
from annotator.ui.recoding.asked import PAGE, list_job, pass_job, queue_job
from annotator.ui.recoding.queue import Queue
from annotator.ui.recoding.recoding_list import RecodingModel
from annotator.ui.words.language import tr

READ_MORE = 8
"""With fewer spans at hand than this the next ones are read."""
SETTLE_MS = 120


class CoursePlace(NamedTuple):
    """How far a recoding has been gone through, to be gone on with in another window."""

    recoding: Recoding
    queue: Queue
    articles: tuple[int, ...]
    passed: tuple[int, ...]


class Course(QObject):
    """``changed`` says that something else is in question, ``decided`` carries a span and the label it has now.

    ``model`` lists the open recodings. ``articles`` are those of a pass, in which the label has not been looked for.
    """

    changed = Signal()
    decided = Signal(object, str)

    def __init__(self, desk: Desk, model: RecodingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.model = desk, model
        self.asking: Asking | None = None
        self.recoding: Recoding | None = None
        self.queue = Queue()
        self.articles: list[int] = []
        self.is_known = False
        self._passed: list[int] = []
        self._is_reading = self._is_anew = self._is_deciding = False
        self._layer = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.read)
        desk.bridge.changed.connect(self._hear)
        desk.opened.connect(lambda _: self._see_coder())

    @property
    def is_pass(self) -> bool:
        return self.recoding is not None and self.recoding.why == "new"

    @property
    def current(self) -> QueuedSpan | None:
        return self.queue.current

    @property
    def number(self) -> int:
        """The article that is in question; 0 for none."""
        if self.is_pass:
            return self.articles[0] if self.articles else 0
        return self.queue.current.annotation.article if self.queue.current else 0

    def read(self) -> None:
        """Ask for the open recodings, beside the window."""
        layer = self._desk.session.layer
        if self._desk.bridge.is_closed or layer is None:
            self.changed.emit()
            return
        self._layer = layer.id
        if self.asking is None:
            self.asking = Asking(self._desk.session.path, self)
            self.asking.answered.connect(self._take_answer)
        self.asking.ask("recodings", list_job, layer.id)

    def stop(self) -> None:
        self._soon.stop()
        if self.asking is not None:
            self.asking.close()

    def place(self) -> CoursePlace | None:
        """Where it stands, once that is known."""
        if self.recoding is None or not self.is_known:
            return None
        return CoursePlace(self.recoding, self.queue, tuple(self.articles), tuple(self._passed))

    def come_back(self, place: CoursePlace) -> None:
        """Go on where another window stood."""
        self.recoding, self.queue, self.is_known = place.recoding, place.queue, True
        self.articles, self._passed = list(place.articles), list(place.passed)
        self.read()
        self._go_on()

    def begin(self, recoding: Recoding | None) -> None:
        """Go through this one from its first span."""
        self.recoding, self.queue = recoding, Queue()
        self.articles, self._passed = [], []
        self._is_reading = self.is_known = False
        self._read_on()
        self.changed.emit()

    def step(self, step: int) -> None:
        row = self.model.row_of(self.recoding.id) if self.recoding else None
        wanted = (0 if row is None else row) + step
        if 0 <= wanted < len(self.model.rows):
            self.begin(self.model.rows[wanted])

    def decide(self, label: str | None) -> None:
        """Give the span in question a label (UUID), or with None let it keep its own; raises as ``decide`` does."""
        queued = self.queue.current
        if queued is None:
            return
        self._is_deciding = True
        try:
            made = decide(self._desk.session, queued, label)
        finally:
            self._is_deciding = False
        if self.queue.current is queued:  # a busy file has not taken it yet
            self._count(-self.queue.drop({made.id: made}))
        self._go_on()
        self.decided.emit(queued, made.label)

    def skip(self) -> None:
        """What is in question comes round again when nothing else waits."""
        if self.is_pass:
            self.articles.append(self.articles.pop(0))
        else:
            self.queue.skip()
        self._go_on()

    def finish_article(self) -> None:
        """The label was looked for in the article of the pass."""
        assert self.recoding is not None
        number = self.articles[0]
        finish_pass(self._desk.session, number, self.recoding.label)
        self.articles = [each for each in self.articles if each != number]
        self._passed.append(number)
        self._count(-1)
        self._go_on()

    def close(self) -> None:
        """Take the recoding off the list."""
        if self.recoding is not None:
            close_recoding(self._desk.session, self.recoding)

    def _go_on(self) -> None:
        self._read_on()
        self.changed.emit()

    def _count(self, change: int) -> None:
        """So many more are left of the chosen recoding."""
        recoding = self.recoding
        if recoding is not None and change:
            left, in_all = max(0, recoding.left + change), max(0, recoding.left_in_all + change)
            self.recoding = recoding._replace(left=left, left_in_all=in_all)
            self.model.put(self.recoding)

    def _read_on(self) -> None:
        """Ask for what comes next, before it is needed."""
        recoding, layer, asking = self.recoding, self._desk.session.layer, self.asking
        if recoding is None or layer is None or asking is None or self._is_reading:
            return
        if recoding.why == "new":
            if not self.is_known:
                self._is_reading = True
                asking.ask("queue", pass_job, recoding.label, layer.id)
        elif not self.queue.is_whole and len(self.queue.waiting) < READ_MORE:
            self._is_reading = True
            asking.ask("queue", queue_job, recoding, self.queue.last, layer.id)

    def _take_answer(self, answer: Answer) -> None:
        if answer.refusal:
            self._is_reading = False
            self._desk.bridge.refused.emit(tr(answer.refusal))
        elif answer.part is None:
            return
        elif answer.key == "recodings":
            self._take_list(answer.part)
        elif answer.key == "queue":
            self._is_reading, self.is_known = False, True
            if self.is_pass:
                self._take_articles(answer.part)
            else:
                self.queue.take_in(answer.part, PAGE)
            self.changed.emit()

    def _take_articles(self, numbers: list[int]) -> None:
        """The article on the desk first, if it is one of them."""
        self.articles = [each for each in numbers if each not in self._passed]
        if self._desk.number in self.articles:
            self.articles.remove(self._desk.number)
            self.articles.insert(0, self._desk.number)

    def _take_list(self, rows: list[Recoding]) -> None:
        """The one that was chosen stays so while anything is left in it; else the first with something left."""
        held, self._is_anew = None if self._is_anew else self.recoding, False
        chosen = next((each for each in rows if self.recoding and each.id == self.recoding.id), None)
        self.model.show(rows)
        if chosen is None or not chosen.left:
            chosen = next((each for each in rows if each.left), chosen or (rows[0] if rows else None))
        if chosen is None or chosen != held or not self.is_known:
            self.begin(chosen)
        else:
            self.changed.emit()

    def _hear(self, change: ChangeSet) -> None:
        """Follow what was done here and elsewhere: a span that is undone is in question again, at once."""
        kinds = {item.kind for item in change.items}
        is_of_documents = self.recoding is not None and self.recoding.of_documents and not self._is_deciding
        if kinds & {"recoding", "codebook", "coder"} or ("document_label" in kinds and is_of_documents):
            self._is_anew = True
            self._soon.start()
            return
        spans = [item for item in change.items if item.kind == "annotation"]
        if spans:
            self._follow(spans)
        elif any(item.kind == "status" for item in change.items):
            if self.is_pass and change.mode != "do":
                self._is_anew = True
                self._soon.start()
            self.changed.emit()

    def _follow(self, spans: list[Changed]) -> None:
        """Take spans out that are decided and put those back that are not; where one was never read, read anew."""
        known = self.queue.known
        if any(item.thing not in known and self._is_listed(item) for item in spans):
            self._soon.start()
        if self.recoding is None or self.is_pass or not any(item.thing in known for item in spans):
            return
        version = self.recoding.version
        open_ = [item.after for item in spans if item.after is not None and item.after.version < version]
        settled = {item.thing: item.after for item in spans if item.after is None or item.after.version >= version}
        self._count(self.queue.give_back(open_))
        self._count(-self.queue.drop(settled))
        self.queue.follow(open_)
        self._go_on()

    def _is_listed(self, item: Changed) -> bool:
        """Whether a recoding of the list may hold the span, or have held it."""
        sides: list[Annotation] = [each for each in (item.before, item.after) if each is not None]
        rows = [each for each in self.model.rows if each.why != "new"]
        return any(side.label == each.label and side.version < each.version for side in sides for each in rows)

    def _see_coder(self) -> None:
        """Another coder has sat down: nothing of the one before is in question any more."""
        layer = self._desk.session.layer
        if self._layer and (layer is None or layer.id != self._layer):
            self._is_anew = True
            self.begin(None)
            self.read()
