"""Many annotations or statuses of one change: their tables and counts, in a few statements."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from annotator.store.course import Course
from annotator.store.log import Revised
from annotator.store.projection import PUT_ANNOTATION, status_values
from annotator.store.rows import KINDS, State, annotation_values

PUT_STATUS = """INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (article, layer) DO UPDATE SET status = excluded.status, codebook = excluded.codebook,
    labels = excluded.labels, shown = excluded.shown"""


def project_many(
    connection: sqlite3.Connection, kind: int, revised: Sequence[Revised], course: Course | None = None
) -> None:
    """Bring the table of annotations (or of statuses) and its counts to what these revisions say."""
    through = (course or Course()).through
    if kind == KINDS["annotation"]:
        table, named, column = "annotation", "uuid", ("label", "l")
        put, values = PUT_ANNOTATION, lambda e: annotation_values(e.thing, e.after)
    else:
        table, named, column = "status", "thing", ("status", "w")
        put, values = PUT_STATUS, lambda e: (*status_values(e.after), e.thing)
    gone = ((each.thing,) for each in revised if each.after is None)
    connection.executemany(f"DELETE FROM {table} WHERE {named} = ?", gone)
    connection.executemany(put, (values(each) for each in through(revised) if each.after is not None))
    _count(connection, column, through(revised))


def _count(connection: sqlite3.Connection, column: tuple[str, str], revised: Iterable[Revised]) -> None:
    """What stands in a removed article is not counted."""
    name, key = column
    removed = {n for (n,) in connection.execute("SELECT n FROM article WHERE removed")}
    by = Counter[tuple[int, int]]()

    def add(state: State | None, n: int) -> None:
        if state is not None and state["a"] not in removed:
            by[state["y"], state[key]] += n

    for each in revised:
        add(each.before, -1)
        add(each.after, 1)
    connection.executemany(
        f"INSERT INTO {name}_count VALUES (?, ?, ?) ON CONFLICT (layer, {name}) DO UPDATE SET n = n + excluded.n",
        ((*pair, n) for pair, n in by.items() if n),
    )
