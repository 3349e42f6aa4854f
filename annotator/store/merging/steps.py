"""How far a merge is, told while it goes on; whoever is told may end it, and then nothing of it is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from annotator.errors import AnnotatorError
from annotator.sentences import worded

PARTS = {"prove": 0.0, "copy": 0.2, "take": 0.25, "settle": 0.42, "project": 0.66, "tell": 0.82}
"""At which share of the whole each part begins, as measured on a file with 14,000 new spans."""
INSTRUCTIONS = 20_000
"""Of SQLite's machine, between two looks."""
EVERY = 250
"""Things between two looks."""
Tell = Callable[[float], bool]
Each = TypeVar("Each")


class MergeStopped(AnnotatorError):
    """Somebody stopped a merge."""


def stopped() -> MergeStopped:
    return MergeStopped(worded("Stopped: nothing was merged."))


class Steps:
    """``tell`` hears the share of it that is done, 0 to 1, and returns False to end it."""

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self.is_stopped = False
        self._share = 0.0

    def at(self, part: str, done: int = 0, of: int = 1) -> None:
        """Raises MergeStopped."""
        if self._tell is None:
            return
        begin = PARTS[part]
        after = min((each for each in PARTS.values() if each > begin), default=1.0)
        self._share = max(self._share, begin + (after - begin) * min(1.0, done / max(1, of)))
        self.is_stopped = self.is_stopped or not self._tell(self._share)
        if self.is_stopped:
            raise stopped()

    def each(self, part: str, things: Iterable[Each], of: int) -> Iterator[Each]:
        """The same things, with a look now and then."""
        for number, each in enumerate(things):
            if number % EVERY == 0:
                self.at(part, number, of)
            yield each

    def watch(self, connection: sqlite3.Connection) -> None:
        """Look also while SQLite is at work in the other file: nobody else uses that connection."""
        if self._tell is not None:
            connection.set_progress_handler(self._goes_on, INSTRUCTIONS)

    def _goes_on(self) -> int:
        self.is_stopped = self.is_stopped or (self._tell is not None and not self._tell(self._share))
        return int(self.is_stopped)


SILENT = Steps()
