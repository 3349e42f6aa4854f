"""Tells how far a package is, also in the middle of a statement that reads a whole log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from annotator.errors import AnnotatorError
from annotator.store import course

Tell = Callable[[int, str], None]
"""Is told of each article, (how many are done, its name), and oftener; raises what stops the packing."""


@contextmanager
def told_all_along(connections: Iterable[sqlite3.Connection], tell: Tell) -> Iterator[Tell]:
    """The same ``tell``, which is told again and again meanwhile; what it raises there is raised here."""
    last: list[tuple[int, str]] = [(0, "")]
    raised: list[AnnotatorError] = []
    is_telling: list[bool] = []

    def telling(done: int, name: str) -> None:
        last[0] = done, name
        is_telling.append(True)
        try:
            tell(done, name)
        finally:
            is_telling.pop()

    def turn() -> bool:
        if is_telling:  # who is told may read
            return False
        try:
            telling(*last[0])
        except AnnotatorError as error:
            raised.append(error)
        return bool(raised)

    watched = [*connections]
    for each in watched:
        each.set_progress_handler(turn, course.STEPS_A_TURN)
    try:
        yield telling
    except (sqlite3.Error, AnnotatorError):
        if raised:
            raise raised[0] from None
        raise
    finally:
        for each in watched:
            each.set_progress_handler(None, 0)
