"""Does a job once for all that asked for it: when the key is answered, and before anything is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Turn(QObject):
    """``want`` may be called any number of times; the job follows when the event loop turns."""

    _due = Signal()

    def __init__(self, job: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._is_wanted = False
        self._due.connect(self.catch_up, Qt.ConnectionType.QueuedConnection)  # such calls come before paint events

    def want(self) -> None:
        if not self._is_wanted:
            self._is_wanted = True
            self._due.emit()

    def catch_up(self) -> None:
        """Do the job now, if it is wanted."""
        if self._is_wanted:
            self._is_wanted = False
            self._job()
