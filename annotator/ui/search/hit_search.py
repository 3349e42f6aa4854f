"""Looks for what the panel asks, beside the window, and puts what is found into the panel as it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.session.articles import article_count
from annotator.session.background import Answer
from annotator.session.search.query import NOBODY, Found, Hit, Query
from annotator.session.search.typed import read_query
from annotator.session.session import Session
from annotator.ui.background import Asking
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.notices.announce import announce
from annotator.ui.search.jobs import Grouping, arranged_hits, warm_up
from annotator.ui.search.query.filter_chips import EMPTY, words_of
from annotator.ui.search.search_panel import SearchPanel
from annotator.ui.words.language import mark, sentences, tr

PAUSE_MS = 150
SLOW_MS = 400
"""An answer that takes longer is waited for in words."""
FIRST, MOST = 1_000, 100_000
"""Hits that are fetched at first, and at most."""
SHORT = 16
"""Characters of an earlier question that are said."""
LOOKING = mark("Looking…")


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
        self._asked = EMPTY
        """What was asked last: it takes the place of ``query`` with the first part of its answer."""
        self.found: Found | None = None
        """What came of it, once all that was asked for has come."""
        self._limit, self._came, self._is_same, self._extends = FIRST, 0, False, False
        self._groups: Grouping | None = None
        self._is_refused = False
        """Whether what stands in the field cannot be asked, while the answer to an earlier question may still come."""
        self._said = ""
        self._then: Callable[[], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self.counted.emit(tr(LOOKING), ""))
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
            QTimer.singleShot(0, self, lambda: self._asking or self._ask_it("warm", warm_up))

    def look(self) -> None:
        """Ask what the panel says now. What cannot be asked is said, and the last hits stay."""
        self._pause.stop()
        try:
            query = self._panel.bar.question(read_query)
        except AnnotatorError as error:
            self._refuse(tr(error.sentence))
            return
        self._then, self._is_refused = None, False
        self._panel.bar.show_kind(query.kind)
        if not query.text.strip() and (query.where == "outside" or not query.asks_for_spans):
            self._show_nothing()
        else:
            self._ask(query, FIRST, is_same=False)

    def look_anew(self) -> None:
        """The same question, since the texts are others now; ticks stay."""
        if self._asked != EMPTY:
            self._ask(self._asked, self._limit, is_same=self._asked == self.query)

    @property
    def limit(self) -> int:
        """Hits that have been asked for, at most."""
        return self._limit

    def come_back(self, limit: int) -> None:
        """Ask what the panel says as another window had asked it; what is ticked stays."""
        self.look()
        if self._asked != EMPTY:
            self._ask(self._asked, limit, is_same=True)

    def with_all(self, then: Callable[[], None]) -> None:
        """Do something once all hits are there that may be fetched."""
        waits = self._asking is not None and self._asking.is_waiting
        if self.found is not None and not waits and (self.found.complete or self._limit >= MOST):
            then()
        elif self.query != EMPTY:
            self._ask(self.query, MOST, is_same=True, extends=True)
            self._then = then

    def stop(self) -> None:
        self._pause.stop()
        self._slow.stop()
        if self._asking is not None:
            self._asking.close()
            self._asking = None

    def _look_again(self) -> None:
        if self._asked != EMPTY:
            self._ask(self._asked, self._limit, is_same=self._asked == self.query)

    def _fetch_more(self) -> None:
        self._ask(self.query, min(self._limit * 10, MOST), is_same=True, extends=True)

    def _ask(self, query: Query, limit: int, is_same: bool, extends: bool = False) -> None:
        """``is_same``: ticks stay; ``extends``: of the same hits more are fetched, and those that are there stay."""
        by, grouped = self._panel.order, self._panel.is_grouped
        if by != "article" or grouped:
            limit = MOST
        self._asked, self._limit, self._is_same = query, limit, is_same
        self._extends = extends and not self._panel.model.groups
        self._came, self._groups = 0, None
        coder = self._session.coder.id if self._session.coder else NOBODY
        self._slow.start()
        self._ask_it("hits", arranged_hits, query, limit, coder, by, grouped)

    def _ask_it(self, key: str, job: Callable[..., object], *arguments: object) -> None:
        if self._asking is None:
            self._asking = Asking(self._session.path, self)
            self._asking.answered.connect(self._take)
        self._asking.ask(key, job, *arguments)  # pyright: ignore[reportArgumentType]

    def _take(self, answer: Answer) -> None:
        if answer.key != "hits":
            return
        self._slow.stop()
        if answer.refusal:
            self._then, self._asked = None, self.query
            self._refuse(tr(answer.refusal))
            return
        part = answer.part
        if isinstance(part, Found):
            self._end(part)
        elif isinstance(part, Grouping):
            self._groups = part
        elif part:
            self._take_hits(part)

    def _take_hits(self, hits: list[Hit]) -> None:
        panel = self._panel
        self.query, self.found = self._asked, None
        if not self._is_refused:
            panel.refuse("")
        panel.say("")
        if self._came == 0 and not self._goes_on(hits):
            panel.show_hits(hits, keeps_ticks=self._is_same)
        else:
            panel.add_hits(hits[max(0, len(panel.model.hits) - self._came) :])
        self._came += len(hits)
        self._count()

    def _goes_on(self, hits: list[Hit]) -> bool:
        """Whether more of the same hits come, of which the first are there already."""
        there = self._panel.model.hits
        return self._extends and bool(there) and there[: len(hits)] == hits[: len(there)]

    def _end(self, found: Found) -> None:
        panel = self._panel
        self.query, self.found = self._asked, found
        if not self._is_refused:
            panel.refuse("")
        if self._extends and found.hits < len(panel.model.hits):
            self._ask(self.query, self._limit, is_same=True)  # texts have changed meanwhile
            return
        if found.hits == 0:
            panel.show_hits(())
            panel.say(self._no_hits())
        elif self._groups is not None:
            panel.show_groups(self._groups.groups)
        has_more = not found.complete and self._limit < MOST
        panel.choose_again(is_all=not has_more)
        panel.model.drop_lost_ticks()
        panel.model.has_more = has_more and not panel.waits_for_hit
        panel.notice_that(_undated_words(found))
        self._count()
        announce(panel.bar.field, self._said)
        then, self._then = self._then, None
        if then is not None:
            then()
        if panel.waits_for_hit:
            self._fetch_more()

    def _refuse(self, sentence: str) -> None:
        """Say why there is no answer; the last hits stay, and whose they are is said."""
        self._is_refused = True
        self._panel.refuse(sentence)
        self._count()

    def _show_nothing(self) -> None:
        self.query = self._asked = EMPTY
        self.found = None
        self._slow.stop()
        if self._asking is not None:
            self._asking.drop("hits")
        self._panel.show_hits(())
        self._panel.refuse("")
        self._panel.notice_that("")
        self._panel.say_what_to_type()
        self.counted.emit("", "")

    def _count(self) -> None:
        model, found = self._panel.model, self.found
        hits = len(model.hits)
        more = "+" if found is None or not found.complete else ""
        articles = found.articles if found is not None else len(model.numbers)
        if not hits:
            self._said = tr("no hits") if found is not None and not self._is_refused else ""
            self.counted.emit(self._said, "")
            return
        one_hit, one_article = hits == 1 and not more, articles == 1 and not more
        words = (tr("{0} hit") if one_hit else tr("{0} hits")).format(f"{hits:,}{more}")
        where = (tr("{0} article") if one_article else tr("{0} articles")).format(f"{articles:,}{more}")
        self._said = f"{words} · {where}"
        if self._is_refused:
            self._said = tr("of the query before, “{0}”: {1}").format(self._query_words(), self._said)
        self.counted.emit(self._said, f"{hits:,}{more}")

    def _query_words(self) -> str:
        """The question whose hits are shown, in a few words."""
        words = self.query.text or " · ".join(words_of(self.query, self._faces(), {}).values())
        return words if len(words) <= SHORT else words[:SHORT] + "…"

    def _no_hits(self) -> str:
        """What was looked for, and what narrows it."""
        query, filters = self.query, words_of(self.query, self._faces(), {})
        count = article_count(self._session)
        among = (tr("{0} article") if count == 1 else tr("{0} articles")).format(f"{count:,}")
        if query.text and filters:
            words = tr("Nothing found for “{0}” in {1}, narrowed by: {2}.")
        elif query.text:
            words = tr("Nothing found for “{0}” in {1}.")
        else:
            words = tr("No such tag was found in {1}.")
            if filters:
                words = tr("No such tag was found in {1}, narrowed by: {2}.")
        said = [words.format(query.text, among, " · ".join(filters.values()))]
        if query.kind == "phrase" and len(query.text) > 4:
            said.append(tr("Fewer words find more; * stands for any few characters."))
        return sentences(said)


def _undated_words(found: Found) -> str:
    """How many articles a filter of dates could not judge."""
    if not found.undated:
        return ""
    one, many = (
        tr("{0} article without a year was not looked at."),
        tr("{0} articles without a year were not looked at."),
    )
    return (one if found.undated == 1 else many).format(f"{found.undated:,}")
