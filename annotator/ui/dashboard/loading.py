"""Loads the library that draws, beside the window's own work: a quarter of a second of imports."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

LONGEST_WAIT_S = 5.0


class Library(QObject):
    """``can_count`` and then ``ready`` come once each, in the window's own thread: from then on the figures' job, and
    `plot.chart`, are imported without waiting.
    """

    can_count = Signal()
    ready = Signal()
    _loaded = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.knows_job = self.is_ready = False
        self._is_stopped = False
        self._thread: threading.Thread | None = None
        self._loaded.connect(self._tell)

    def want(self) -> None:
        """Begin to load it, where nobody has yet."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="dashboard", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for what is being loaded; nobody needs it any more."""
        self._is_stopped = True
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _load(self) -> None:
        import annotator.session.figures.job

        self._say(False)
        import annotator.ui.dashboard.plot.chart  # noqa: F401

        self._say(True)

    def _say(self, is_whole: bool) -> None:
        if not self._is_stopped:
            self._loaded.emit(is_whole)

    def _tell(self, is_whole: bool) -> None:
        if self._is_stopped:
            return
        self.knows_job, self.is_ready = True, is_whole
        (self.ready if is_whole else self.can_count).emit()
