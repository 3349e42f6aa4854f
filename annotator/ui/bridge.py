"""Where the session's facts become Qt signals, and where the one handler of refusals stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import ChangeSet
from annotator.session.session import Session
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.progress.long_change import LongChange

POLL_MS = 500
RETRY_MS = 200
REST_MS = 5000
"""After so long without a change the file is made whole, so that it can be copied."""
UNSEEN = frozenset({"sitting"})
"""Kinds of things that no view shows: a change of nothing else is told to none, and hushes no sentence."""
T = TypeVar("T")


class Bridge(QObject):
    """``changed`` carries each committed ChangeSet to every view alike; ``refused`` a sentence for the user.

    ``failed`` carries the sentence of an error that nobody expected; who runs the program emits it, from any thread.

    ``unsaved_changed`` carries how many changes wait for a busy file.
    """

    changed = Signal(object)
    refused = Signal(str)
    failed = Signal(str)
    unsaved_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._unsaved = 0
        self.is_closed = False
        session.listen(self._hear)
        session.tell_of_changes(self._long_change)
        self._poll = _timer(self, POLL_MS, lambda: self.run(session.poll_foreign))
        self._retry = _timer(self, RETRY_MS, lambda: self.run(session.retry_unsaved))
        self._rest = _timer(self, REST_MS, lambda: self.run(session.rest))
        self._rest.setSingleShot(True)
        self._poll.start()

    def run(self, job: Callable[[], T]) -> T | None:
        """Do a job of the user's; a refusal becomes its sentence and None, and so does a job that comes too late.

        Anything else is raised: the program's one handler of mishaps writes it down and emits ``failed``.
        """
        if self.is_closed:
            return None
        try:
            return job()
        except AnnotatorError as error:
            self.refused.emit(tr(error.sentence))
            return None
        finally:
            self._look_at_unsaved()

    def close(self) -> None:
        """Hear and do nothing more: the project is closed."""
        self.is_closed = True
        self._poll.stop()
        self._retry.stop()
        self._rest.stop()
        self._session.unlisten(self._hear)
        self._session.tell_of_changes(None)

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind not in UNSEEN for item in change.items):
            self.changed.emit(change)
        self._rest.start()

    def _long_change(self, name: str) -> LongChange:
        from annotator.ui.progress.long_change import LongChange

        return LongChange(self.parent(), name)

    def _look_at_unsaved(self) -> None:
        waiting = self._session.unsaved
        if waiting and not self._retry.isActive():
            self._retry.start()
        elif not waiting:
            self._retry.stop()
        if waiting != self._unsaved:
            self._unsaved = waiting
            self.unsaved_changed.emit(waiting)


def _timer(owner: QObject, milliseconds: int, job: Callable[[], object]) -> QTimer:
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.timeout.connect(job)
    return timer
