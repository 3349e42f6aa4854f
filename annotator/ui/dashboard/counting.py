"""Asks the process beside the window for the dashboard's figures, and hands each on when the window has time for it."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.session.background import Answer
from annotator.ui.background import Asking
from annotator.ui.words.language import tr

KEY = "dashboard"


class Counting(QObject):
    """``counted`` carries one figure a turn, so that keys are heard between two pictures; ``finished`` comes last.

    ``refused`` carries a sentence.
    """

    counted = Signal(object)
    refused = Signal(str)
    finished = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._asking: Asking | None = None
        self._waiting: deque[Answer] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._hand_on)
        self.is_counting = self._is_held = False

    def ask(self, coder: str) -> None:
        """Count everything anew, of one coder or ("") of all."""
        from annotator.session.figures.job import figures_job

        if self._asking is None:
            self._asking = Asking(self._path, self)
            self._asking.answered.connect(self._take)
        self._waiting.clear()
        self._turn.stop()
        self.is_counting = True
        self._asking.ask(KEY, figures_job, coder, seconds_east())

    def hold(self, is_held: bool) -> None:
        """Hand nothing on for now: nobody could draw it yet."""
        self._is_held = is_held
        self._go_on()

    def close(self) -> None:
        """Give up what is being counted, and let the process go."""
        self._turn.stop()
        self._waiting.clear()
        self.is_counting = False
        if self._asking is not None:
            self._asking.close()
            self._asking.deleteLater()
            self._asking = None

    def _take(self, answer: Answer) -> None:
        self._waiting.append(answer)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._is_held:
            self._turn.start()
        else:
            self._turn.stop()

    def _hand_on(self) -> None:
        answer = self._waiting.popleft()
        self._go_on()
        if answer.is_last:
            self.is_counting = False
        if answer.refusal:
            self.refused.emit(tr(answer.refusal))
        elif answer.part is not None:
            self._tell(answer.part)
        if answer.is_last:
            self.finished.emit()

    def _tell(self, part: Any) -> None:
        self.counted.emit(part)


def seconds_east() -> int:
    """How far this machine's clock is ahead of UTC: a day of work begins at its midnight."""
    away = datetime.now().astimezone().utcoffset()
    return int(away.total_seconds()) if away else 0
