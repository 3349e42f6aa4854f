"""The answers of the background process as Qt signals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from annotator.session.background import Background, Job

POLL_MS = 15
"""Where a pipe cannot be watched (Windows), it is looked at so often while something is being asked."""


class Asking(QObject):
    """``answered`` carries each Answer that has come, in the order in which the process found them."""

    answered = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(path)
        self._watched: QSocketNotifier | None = None
        self._pipe: object = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._waiting: set[str] = set()

    def ask(self, key: str, job: Job, *arguments: Any) -> int:
        """Put a question; its number. A later one of the same key takes its place."""
        number = self._background.ask(key, job, *arguments)
        self._waiting.add(key)
        self._watch()
        return number

    def drop(self, key: str) -> None:
        self._waiting.discard(key)
        self._background.drop(key)
        self._watch()

    @property
    def is_waiting(self) -> bool:
        return bool(self._waiting)

    def close(self) -> None:
        self._poll.stop()
        self._unwatch()
        self._waiting.clear()
        self._background.close()

    def _watch(self) -> None:
        pipe = self._background.pipe
        if pipe is self._pipe and pipe is not None:
            return
        self._unwatch()
        self._pipe = pipe
        QTimer.singleShot(0, self, self._look)  # what was asked of a process that has ended
        if pipe is None:
            return
        try:
            self._watched = QSocketNotifier(pipe.fileno(), QSocketNotifier.Type.Read, self)
            self._watched.activated.connect(self._look)
        except (OSError, ValueError):
            self._poll.start()

    def _unwatch(self) -> None:
        if self._watched is not None:
            self._watched.setEnabled(False)
            self._watched.deleteLater()
            self._watched = None
        self._pipe = None

    def _look(self) -> None:
        came = self._background.answers()
        if self._background.pipe is None:
            self._unwatch()
        for answer in came:
            if answer.is_last:
                self._waiting.discard(answer.key)
            self.answered.emit(answer)
        if not self._waiting:
            self._poll.stop()
