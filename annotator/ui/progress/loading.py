"""Loads what a window of figures needs beside the program's own work: a quarter of a second of imports."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

LONGEST_WAIT_S = 5.0


class Loader(QObject):
    """What ``_load`` imports in a thread of its own; what it says with ``_say`` comes to ``_tell`` in the window's."""

    _said = Signal(bool)
    name = ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_ready = self._is_stopped = False
        self._thread: threading.Thread | None = None
        self._said.connect(self._hear)

    def want(self) -> None:
        """Begin to load it, where nobody has yet."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name=self.name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for what is being loaded; nobody needs it any more."""
        self._is_stopped = True
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _load(self) -> None:
        raise NotImplementedError

    def _tell(self, is_whole: bool) -> None:
        raise NotImplementedError

    def _say(self, is_whole: bool) -> None:
        if not self._is_stopped:
            self._said.emit(is_whole)

    def _hear(self, is_whole: bool) -> None:
        if not self._is_stopped:
            self.is_ready = is_whole
            self._tell(is_whole)
