"""Brings the index of the search up to date while nobody is working, beside the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.model.changes import ChangeSet
from annotator.session.session import Session
from annotator.ui.desk.desk import Desk
from annotator.ui.progress import time_left
from annotator.ui.words.language import ended, sentences, tr

if TYPE_CHECKING:
    from annotator.session.background import Answer
    from annotator.ui.background import Asking

IDLE_MS = 6000
"""After so long without a key in the text or a change the index is looked after."""
SEARCHED_KINDS = frozenset({"article", "repair", "override"})
"""Kinds of things of which a change makes other texts to be searched."""


class IndexUpkeep(QObject):
    """``say`` is told how far it is, "" once it is done."""

    def __init__(self, desk: Desk, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session = desk.session
        self._say = say
        self._asking: Asking | None = None
        self.is_due = True
        """Whether texts may have changed since the index was last brought up to date."""
        self._pace: time_left.Pace | None = None
        self._indexed = 0
        """Articles that were in the index when its update began."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.update_index)
        desk.bridge.changed.connect(self._hear)
        desk.panes.caret_moved.connect(self._wait)
        desk.opened.connect(self._wait)
        self._idle.start()

    def update_index(self) -> None:
        from annotator.session.search.indexing import update_index
        from annotator.ui.background import Asking

        self._idle.stop()
        if not self.is_due or (self._asking is not None and self._asking.is_waiting):
            return
        self.is_due = False
        if self._asking is None:
            self._asking = Asking(self._session.path, self)
            self._asking.answered.connect(self._take)
        self._pace = None
        self._asking.ask("index", update_index)

    def stop(self) -> None:
        self._idle.stop()
        if self._asking is not None:
            self._asking.close()
            self._asking = None

    def _wait(self, *_: object) -> None:
        if self.is_due:
            self._idle.start()

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind in SEARCHED_KINDS for item in change.items):
            self.is_due = True
        self._wait()

    def _take(self, answer: Answer) -> None:
        done, total = (answer.part.done, answer.part.total) if answer.part is not None else (0, 0)
        if answer.is_last:
            self._say("")
            if self._asking is not None:
                self._asking.close()  # there is nothing to do for it until texts change
                self._asking = None
            self._wait()
        elif done < total:
            words = tr("{0} of {1} articles indexed; the others are read as they are.")
            self._say(sentences((words.format(f"{done:,}", f"{total:,}"), self._time_left(done, total))))

    def _time_left(self, done: int, total: int) -> str:
        now = time.monotonic()
        if self._pace is None:
            self._pace, self._indexed = time_left.begun(now), done
        self._pace = time_left.gone_on(self._pace, done - self._indexed, now)
        left = time_left.seconds_left(self._pace, total - self._indexed, now)
        return ended(time_left.words(left)) if left is not None else ""
