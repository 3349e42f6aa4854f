"""Shows how far a change of the project is while it is written, whoever made it, and lets it be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

if TYPE_CHECKING:
    from annotator.ui.progress.waiting import Waiting

QUIET_S = 0.5


class LongChange:
    """As a context it gives whom the change tells; the dialog comes when the change lasts, and goes with it.

    Where a dialog tells how far a whole job is, its changes keep quiet.
    """

    def __init__(self, window: QObject | None, name: str) -> None:
        self._window, self._name, self._begun = window, name, 0.0
        self._waiting: Waiting | None = None

    def __enter__(self) -> Callable[[int, int], bool]:
        self._begun = time.monotonic()
        return self.tell

    def __exit__(self, *_: object) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.__exit__()

    def tell(self, done: int, expected: int) -> bool:
        """False once Cancel was pressed; ``expected`` 0 or less than ``done``: nobody knows how much it is."""
        if self._waiting is None:
            if time.monotonic() - self._begun < QUIET_S or not self._may_show():
                return True
            self._waiting = self._shown()
        if expected > done:
            return self._waiting.share_done(done / expected)
        return self._waiting.goes_on(0, 0)

    def _may_show(self) -> bool:
        application = QApplication.instance()
        if application is None or QThread.currentThread() != application.thread():
            return False
        return not isinstance(QApplication.activeModalWidget(), QProgressDialog)

    def _shown(self) -> Waiting:
        from annotator.ui.progress.waiting import Waiting
        from annotator.ui.words.change_names import step_name

        own = self._window if isinstance(self._window, QWidget) else None
        waiting = Waiting(QApplication.activeWindow() or own, step_name(self._name), is_writing=True,
                          begun_s=self._begun)  # fmt: skip
        return waiting.__enter__()
