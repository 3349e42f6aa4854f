"""Looks for what the panel asks, beside the window, and puts what is found into the panel as it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.session.background import Answer
from annotator.session.search.query import Found, Query
from annotator.session.search.typed import read_query
from annotator.session.session import Session
from annotator.ui.background import Asking
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr
from annotator.ui.search.filter_chips import EMPTY, words_of
from annotator.ui.search.jobs import Grouping, arranged_hits, warm_up
from annotator.ui.search.search_panel import SearchPanel

PAUSE_MS = 150
FIRST, MOST = 1_000, 100_000
"""Hits that are fetched at first, and at most."""
LOOKING = "Looking…"


class HitSearch(QObject):
    """``counted`` carries how many hits there are in words, for the dock's heading, and in a few for its tab."""

    counted = Signal(str, str)

    def __init__(
        self, session: Session, panel: SearchPanel, faces: Callable[[], LabelFaces], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._faces = session, panel, faces
        self._asking: Asking | None = None
        self.query = EMPTY
        """What the hits of the panel are those of."""
        self.found: Found | None = None
        """What came of it, once all that was asked for has come."""
        self._limit, self._came, self._is_same = FIRST, 0, False
        self._groups: Grouping | None = None
        self._then: Callable[[], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        panel.asked.connect(self._pause.start)
        panel.arranged.connect(self._look_again)
        panel.model.more_wanted.connect(self._fetch_more)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or (self._asking is not None and self._asking.is_waiting)

    def warm_up(self) -> None:
        """Begin the process beside the window before there is a question."""
        if self._asking is None:
            self._ask_it("warm", warm_up)

    def look(self) -> None:
        """Ask what the panel says now. What cannot be asked is said, and the last hits stay."""
        self._pause.stop()
        try:
            query = self._panel.bar.question(read_query)
        except AnnotatorError as error:
            self._panel.refuse(error.sentence)
            return
        self._then = None
        if not query.text.strip() and (query.where == "outside" or not query.asks_for_spans):
            self._show_nothing()
        else:
            self._ask(query, FIRST, is_same=False)

    def look_anew(self) -> None:
        """The same question, since the texts are others now; ticks stay."""
        if self.query != EMPTY:
            self._ask(self.query, self._limit, is_same=True)

    def with_all(self, then: Callable[[], None]) -> None:
        """Do something once all hits are there that may be fetched."""
        if self.found is not None and (self.found.complete or self._limit >= MOST):
            then()
        elif self.query != EMPTY:
            self._ask(self.query, MOST, is_same=True)
            self._then = then

    def stop(self) -> None:
        self._pause.stop()
        if self._asking is not None:
            self._asking.close()
            self._asking = None

    def _look_again(self) -> None:
        if self.query != EMPTY:
            is_plain = self._panel.order == "article" and not self._panel.is_grouped
            self._ask(self.query, self._limit if is_plain else MOST, is_same=True)

    def _fetch_more(self) -> None:
        self._ask(self.query, min(self._limit * 10, MOST), is_same=True)

    def _ask(self, query: Query, limit: int, is_same: bool) -> None:
        by, grouped = self._panel.order, self._panel.is_grouped
        if by != "article" or grouped:
            limit = MOST
        self.query, self._limit, self._is_same = query, limit, is_same
        self._came, self._groups, self.found = 0, None, None
        coder = self._session.coder.id if self._session.coder else ""
        if not self._panel.model.rowCount() and not self._panel.refused.isVisible():
            self._panel.say(tr(LOOKING))
        self._ask_it("hits", arranged_hits, query, limit, coder, by, grouped)

    def _ask_it(self, key: str, job: Callable[..., object], *arguments: object) -> None:
        if self._asking is None:
            self._asking = Asking(self._session.path, self)
            self._asking.answered.connect(self._take)
        self._asking.ask(key, job, *arguments)  # pyright: ignore[reportArgumentType]

    def _take(self, answer: Answer) -> None:
        if answer.key != "hits":
            return
        if answer.refusal:
            self._then = None
            self._panel.refuse(answer.refusal)
            if not self._panel.model.rowCount():
                self._panel.say_what_to_type()
            return
        part = answer.part
        if isinstance(part, Found):
            self._end(part)
        elif isinstance(part, Grouping):
            self._groups = part
        elif part:
            self._take_hits(part)

    def _take_hits(self, hits: list) -> None:
        panel = self._panel
        panel.refuse("")
        panel.say("")
        if self._came == 0 and not self._goes_on(hits):
            panel.show_hits(hits, keeps_ticks=self._is_same)
        else:
            panel.add_hits(hits[max(0, len(panel.model.hits) - self._came) :])
        self._came += len(hits)
        self._count()

    def _goes_on(self, hits: list) -> bool:
        """Whether more of the same hits come, of which the first are there already."""
        there = self._panel.model.hits
        is_more = self._is_same and not self._panel.model.groups and 0 < len(there) < self._limit
        return is_more and there[: len(hits)] == hits[: len(there)]

    def _end(self, found: Found) -> None:
        panel = self._panel
        self.found = found
        panel.refuse("")
        if found.hits == 0:
            panel.show_hits(())
            panel.say(self._no_hits(found))
        elif self._groups is not None:
            panel.show_groups(self._groups.groups)
        panel.model.has_more = not found.complete and self._limit < MOST
        self._count()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_nothing(self) -> None:
        self.query, self.found = EMPTY, None
        if self._asking is not None:
            self._asking.drop("hits")
        self._panel.show_hits(())
        self._panel.refuse("")
        self._panel.say_what_to_type()
        self.counted.emit("", "")

    def _count(self) -> None:
        model, found = self._panel.model, self.found
        hits = len(model.hits)
        more = "+" if found is None or not found.complete else ""
        articles = found.articles if found is not None else model.articles()
        if not hits:
            self.counted.emit(tr("no hits") if found is not None else "", "")
            return
        one_hit, one_article = hits == 1 and not more, articles == 1 and not more
        words = (tr("{0} hit") if one_hit else tr("{0} hits")).format(f"{hits:,}{more}")
        where = (tr("{0} article") if one_article else tr("{0} articles")).format(f"{articles:,}{more}")
        self.counted.emit(f"{words} · {where}", f"{hits:,}{more}")

    def _no_hits(self, found: Found) -> str:
        """What was looked for, and what narrows it."""
        query = self.query
        said = [tr("Nothing found for “{0}”.").format(query.text) if query.text else tr("No such span was found.")]
        filters = words_of(query, self._faces(), {})
        if filters:
            said.append(tr("Narrowed by: {0}.").format(" · ".join(filters.values())))
        if query.kind == "phrase" and len(query.text) > 4:
            said.append(tr("Fewer words find more; * stands for any few characters."))
        return " ".join(said)
