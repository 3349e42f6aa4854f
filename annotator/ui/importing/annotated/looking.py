"""Files are looked at beside the window before they come in; where that takes long, it says so and can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtWidgets import QWidget

from annotator.session.background import Answer
from annotator.ui.background import Asking
from annotator.ui.importing.annotated.given import Given
from annotator.ui.progress.waiting import Waiting
from annotator.ui.words.language import tr

TICK_MS = 10


class Looking(QObject):
    """Asks what the session understands of each path; ``heard`` is called when all that is known of one has come."""

    def __init__(self, asking: Asking, heard: Callable[[Given], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking, self._heard = asking, heard
        self._open: dict[int, Given] = {}
        self._last: dict[str, int] = {}
        self._is_stopped = False
        asking.answered.connect(self._hear)

    @property
    def is_waiting(self) -> bool:
        return bool(self._open)

    def look(self, given: Given) -> None:
        """Look at it, anew where it was looked at already."""
        from annotator.session.intake.import_files import HowToRead
        from annotator.session.intake.understanding import understanding_job

        given.found, given.refusal = [], ""
        key = f"understand {given.path}"
        self._open.pop(self._last.get(key, 0), None)
        how = HowToRead(given.format_name, None, given.options)
        number = self._asking.ask(key, understanding_job, [given.path], how)
        self._open[number] = given
        self._last[key] = number

    def stop(self) -> None:
        """Hear nothing any more; a second time does nothing."""
        if self._is_stopped:
            return
        self._is_stopped = True
        for key in self._last:
            self._asking.drop(key)
        self._open.clear()
        self._asking.answered.disconnect(self._hear)

    def _hear(self, answer: Answer) -> None:
        given = self._open.get(answer.number)
        if given is None or not answer.key.startswith("understand "):
            return
        if answer.refusal:
            given.refusal = answer.refusal
        elif answer.part is not None:
            given.take(answer.part)
        if answer.is_last:
            del self._open[answer.number]
            self._heard(given)


def looked_at(window: QWidget, asking: Asking, paths: Sequence[str]) -> list[Given] | None:
    """What is understood of each path; None where somebody stopped it."""
    every = [Given(path) for path in paths]
    done: list[Given] = []
    looking = Looking(asking, done.append)
    try:
        with Waiting(window, tr("Looking at the files")) as waiting:
            for given in every:
                looking.look(given)
            while looking.is_waiting:
                _let_answers_in()
                files = sum(len(each.found) for each in every)
                at_hand = every[min(len(done), len(every) - 1)].path
                if not waiting.goes_on(len(done), len(every), f"{at_hand} ({files:,})" if files > 1 else at_hand):
                    return None
    finally:
        looking.stop()
        looking.deleteLater()
    return every


def _let_answers_in() -> None:
    """Keys and clicks wait, until there is a dialog that they are for: it lets them in itself."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    time.sleep(TICK_MS / 1000)
