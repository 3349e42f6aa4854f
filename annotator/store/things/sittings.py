"""Sittings: how long a coder was at work on an article, as things of the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from annotator.sentences import mark
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import KINDS, uuid_text
from annotator.store.things.articles import put_thing

CHANGE_NAME = mark("Active time")


class Sitting(NamedTuple):
    """An unbroken stretch of work on an article, in one layer (UUID): from ``start``, in seconds since the epoch, UTC.

    ``version`` is the number of the codebook version in force.
    """

    id: str
    article: int
    layer: str
    start: int
    seconds: int
    version: int


def write_sittings(project: Project, coder: str, written: list[Sitting]) -> None:
    """Put sittings, or what they have become, beside the undo stack. Raises ProjectError.

    A file that somebody else is writing is ProjectBusy at once: nobody waits for this.
    """
    with _waiting_for_nobody(project), project.change(CHANGE_NAME, coder, mode=log.OUTSIDE) as write:
        names = write.names
        for each in written:
            state = {
                "a": each.article, "y": names.layer_number[each.layer], "s": each.start, "t": each.seconds,
                "v": names.version_row[each.version],
            }  # fmt: skip
            put_thing(write, "sitting", each.id, state)


@contextmanager
def _waiting_for_nobody(project: Project) -> Iterator[None]:
    db = project.connection
    wait_ms = db.execute("PRAGMA busy_timeout").fetchone()[0]
    db.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        db.execute(f"PRAGMA busy_timeout = {int(wait_ms)}")


def sittings(project: Project, article: int | None = None, *, removed: bool = False) -> Iterator[Sitting]:
    """All of them, or those of one article, in no order; of removed articles only where asked for."""
    names = project.names
    where, values = ("", ()) if article is None else ("AND t.article = ?", (article,))
    there = "" if removed else "AND NOT a.removed"
    for uuid, state in project.connection.execute(
        f"""SELECT t.uuid, t.state FROM thing t JOIN article a ON a.n = t.article
        WHERE t.kind = ? {where} {there}""",
        (KINDS["sitting"], *values),
    ):
        s = read_json(state)
        layer, version = names.layer_of[s["y"]], names.version_number[s["v"]]
        yield Sitting(uuid_text(uuid), s["a"], layer, s["s"], s["t"], version)
