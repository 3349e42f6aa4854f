"""Sentences for screen readers: of a burst from one source the last, and none where nobody listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

REST_MS = 120
"""A caret that is held on its way says nothing until it has rested for so long."""
Words = str | Callable[[], str]


class _Said(NamedTuple):
    words: Words
    at_once: bool


class Voice(QObject):
    """The application's one voice; ``spoken`` carries each sentence that it says, and whether it interrupts."""

    spoken = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[tuple[QWidget, str], _Said] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)

    def say(self, source: QWidget, words: Words, at_once: bool = False, kind: str = "") -> None:
        """Say ``words`` (or what they are when it comes to that) once nothing newer of this ``kind`` comes.

        ``at_once`` interrupts whatever is being read: for refusals, of which the coder has to hear before going on.
        """
        self._waiting.pop((source, kind), None)
        self._waiting[source, kind] = _Said(words, at_once)
        self._rest.start()

    def flush(self) -> None:
        """Say now what waits; interruptions first."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        for (source, _), said in sorted(waiting.items(), key=lambda each: not each[1].at_once):
            words = said.words if isinstance(said.words, str) else said.words() if isValid(source) else ""
            if words:
                self._speak(source, words, said.at_once)

    def _speak(self, source: QWidget, words: str, at_once: bool) -> None:
        self.spoken.emit(words, at_once)
        if not isValid(source):
            return  # its window closed meanwhile: nobody is left to be read from
        event = QAccessibleAnnouncementEvent(source, words)
        urgency = QAccessible.AnnouncementPoliteness
        event.setPoliteness(urgency.Assertive if at_once else urgency.Polite)
        QAccessible.updateAccessibility(event)


def is_heard() -> bool:
    """Whether a screen reader, or anything like it, listens; without one nothing here costs a key its time."""
    return QAccessible.isActive()


def voice() -> Voice:
    """The voice of this application."""
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(Voice, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Voice) else Voice(application)
