"""How far a change is while it is written, told to whoever may stop it before it is committed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from annotator.errors import AnnotatorError, ChangeStopped
from annotator.sentences import worded

Tell = Callable[[int, int], bool]
"""(rows done, rows expected; 0: not known) -> whether to go on."""
Teller = Callable[[str], AbstractContextManager[Tell]]
"""Given the change's name, who is told of it for as long as it lasts."""

ROWS_A_TURN = 200
STEPS_A_TURN = 50_000
"""Of SQLite's own machine, some milliseconds: so a single long statement turns too, and can be stopped."""
Row = TypeVar("Row")


class Course:
    """Counts the rows that a change goes through; of what nobody listens to it costs next to nothing."""

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self._is_telling = False
        self.done, self.expected = 0, 0
        self.is_stopped = False

    def expect(self, rows: int) -> None:
        """So many rows are still to come, at least."""
        self.expected = max(self.expected, self.done + rows)

    def at(self, done: int, expected: int) -> None:
        """Where a part stands that counts by itself. Raises ChangeStopped."""
        self.done, self.expected = done, expected
        if self.turn():
            raise _stopped()

    def through(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, counted. Raises ChangeStopped."""
        if self._tell is None:
            yield from rows
            return
        for each in rows:
            yield each
            self.step()

    def step(self) -> None:
        """One more row is done. Raises ChangeStopped."""
        self.done += 1
        if self.done % ROWS_A_TURN == 0 and self.turn():
            raise _stopped()

    def turn(self) -> bool:
        """Tell how far it is; whether it is to be stopped. SQLite asks too, also while something else is read here."""
        if self._tell is None or self._is_telling:
            return False
        self._is_telling = True
        try:
            self.is_stopped = not self._tell(self.done, self.expected) or self.is_stopped
        finally:
            self._is_telling = False
        return self.is_stopped

    def go_on(self) -> None:
        """Raises ChangeStopped once it was stopped, also where somebody took what SQLite raised then for nothing."""
        if self.is_stopped:
            raise _stopped()

    def end(self, connection: sqlite3.Connection) -> None:
        """All is written, and is going to be committed: it cannot be stopped any more. Raises ChangeStopped."""
        self.go_on()
        if self._tell is not None:
            connection.set_progress_handler(None, 0)


@contextmanager
def followed(connection: sqlite3.Connection, teller: Teller | None, name: str) -> Iterator[Course]:
    """The course of a change from here on. Raises ChangeStopped where it was stopped: who began it rolls it back."""
    if teller is None:
        yield Course()
        return
    with teller(name) as tell:
        course = Course(tell)
        connection.set_progress_handler(course.turn, STEPS_A_TURN)
        try:
            yield course
        except (sqlite3.Error, AnnotatorError) as error:
            if course.is_stopped and not isinstance(error, ChangeStopped):
                raise _stopped() from error
            raise
        finally:
            connection.set_progress_handler(None, 0)


def _stopped() -> ChangeStopped:
    return ChangeStopped(worded("Stopped: nothing was changed."))
