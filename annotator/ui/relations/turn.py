"""Does a job once for all that asked for it: before anything is painted, or when that is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Turn(QObject):
    """``want`` and ``want_soon`` may be called any number of times; the job follows when the event loop turns.

    Wanted, it comes before the next paint; wanted soon, after it: the text and its spans do not wait for it.
    """

    _due = Signal()

    def __init__(self, job: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._is_wanted = False
        self._due.connect(self.before_paint, Qt.ConnectionType.QueuedConnection)  # such calls come before paint events
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._do)

    def want(self) -> None:
        if not self._is_wanted:
            self._is_wanted = True
            self._due.emit()

    def want_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start(0)

    def before_paint(self) -> None:
        """Do the job now, if what is painted is to wait for it."""
        if self._is_wanted:
            self._do()

    def catch_up(self) -> None:
        """Do the job now, if it is wanted at all."""
        if self._is_wanted or self._soon.isActive():
            self._do()

    def _do(self) -> None:
        self._is_wanted = False
        self._soon.stop()
        self._job()
