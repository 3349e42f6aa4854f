"""Loads what works figures out beside the window's own work: a quarter of a second of imports."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

LONGEST_WAIT_S = 5.0


class Library(QObject):
    """``ready`` comes once, in the window's own thread: from then on jobs and sheets are made without waiting."""

    ready = Signal()
    _loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_ready = False
        self._is_stopped = False
        self._thread: threading.Thread | None = None
        self._loaded.connect(self._tell)

    def want(self) -> None:
        """Begin to load it, where nobody has yet."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="agreement", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for what is being loaded; nobody needs it any more."""
        self._is_stopped = True
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _load(self) -> None:
        import annotator.agreement.report.methods
        import annotator.session.agreement.beside  # noqa: F401

        if not self._is_stopped:
            self._loaded.emit()

    def _tell(self) -> None:
        if not self._is_stopped:
            self.is_ready = True
            self.ready.emit()
