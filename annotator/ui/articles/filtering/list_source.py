"""Asks which articles a wish leaves: at once in a small project, of the process beside the window in a large one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.session.articles import article_count
from annotator.session.background import Answer
from annotator.session.listing import Listing, list_articles, list_job, warm_job
from annotator.session.session import Session
from annotator.ui.articles.filtering.wish import Wish
from annotator.ui.background import Asking
from annotator.ui.bridge import Bridge
from annotator.ui.words.language import tr

DIRECT_BELOW = 3000
"""So many articles are filtered in a few milliseconds."""
KEY, WARM = "list", "warm"


class ListSource(QObject):
    """``listed`` carries the Listing of the wish that was asked for last."""

    listed = Signal(object)

    def __init__(self, session: Session, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self._asking: Asking | None = None
        self._number = 0

    @property
    def is_direct(self) -> bool:
        return article_count(self._session) <= DIRECT_BELOW

    @property
    def is_waiting(self) -> bool:
        return self._asking is not None and self._asking.is_waiting

    def warm(self) -> None:
        """Somebody is about to filter: let a large project's titles be read."""
        if self._asking is None and not self._bridge.is_closed and not self.is_direct:
            self._process.ask(WARM, warm_job)

    def ask(self, wish: Wish) -> None:
        layer = self._session.shown_layer
        if self.is_direct:
            self.drop()
            found = self._bridge.run(lambda: list_articles(self._session, wish.filter, wish.order))
            if found is not None:
                self.listed.emit(found)
        else:
            self._number = self._process.ask(KEY, list_job, wish.filter, wish.order, layer)

    def drop(self) -> None:
        """What was asked for is not wanted any more."""
        self._number = 0
        if self._asking is not None:
            self._asking.drop(KEY)

    def stop(self) -> None:
        if self._asking is not None:
            self._asking.close()
            self._asking = None

    @property
    def _process(self) -> Asking:
        if self._asking is None:
            self._asking = Asking(self._session.path, self)
            self._asking.answered.connect(self._answer)
        return self._asking

    def _answer(self, answer: Answer) -> None:
        if answer.refusal:
            self._bridge.refused.emit(tr(answer.refusal))
        elif answer.key == KEY and answer.number == self._number and isinstance(answer.part, Listing):
            self.listed.emit(answer.part)
