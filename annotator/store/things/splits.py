"""Which part of a split each article is in, as things of the log; and what an export reads of chosen articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID, uuid5

from annotator.errors import ProjectBusy, ProjectError
from annotator.model.annotation import Annotation
from annotator.sentences import mark, worded
from annotator.store import log
from annotator.store.project import Project
from annotator.store.rows import ANNOTATION_COLUMNS, KINDS, State, annotations_from, blob, packed
from annotator.store.things.articles import thing_of

CHANGE_NAME = mark("Split")
AT_ONCE = 1_000
"""Articles that are assigned in one change: a window beside us waits for no more."""
TRIES = 20
_KIND = KINDS["split"]
_ARTICLE = ANNOTATION_COLUMNS.split(", ").index("article")


class ArticleName(NamedTuple):
    """An article as a list of them needs it."""

    number: int
    id: str
    name: str


def article_names(project: Project) -> list[ArticleName]:
    """Every article that is not removed, by number."""
    rows = project.connection.execute("SELECT n, id, name FROM article WHERE NOT removed ORDER BY n")
    return [ArticleName(*row) for row in rows]


def parts_of(project: Project, definition: str, numbers: Iterable[int] | None = None) -> dict[int, str]:
    """Article number -> the part of the split that it was once put in; removed articles too. ``numbers``: of these."""
    chosen = "" if numbers is None else f"AND article IN ({','.join(str(int(n)) for n in numbers)})"
    rows = project.connection.execute(
        f"""SELECT article, json_extract(state, '$.p') FROM thing
        WHERE kind = ? AND json_extract(state, '$.d') = ? {chosen}""",
        (_KIND, definition),
    )
    return dict(rows.fetchall())


def groups_apart(connection: sqlite3.Connection) -> int:
    """How many groups of near-duplicates stand in several parts of one split, as they may where two files were merged.

    Removed articles are not counted.
    """
    query = """SELECT count(DISTINCT grp) FROM (
        SELECT s.grp AS grp FROM thing t JOIN signature s ON s.article = t.article JOIN article a ON a.n = t.article
        WHERE t.kind = ? AND NOT a.removed GROUP BY s.grp, json_extract(t.state, '$.d')
        HAVING count(DISTINCT json_extract(t.state, '$.p')) > 1)"""
    return connection.execute(query, (_KIND,)).fetchone()[0]


def put_parts(project: Project, definition: str, parts: Mapping[int, tuple[str, str]]) -> None:
    """Store the part of each article, {number: (its id, part)}, beside the undo stack.

    Raises ProjectError, also where one of them has meanwhile been put elsewhere: an article never moves.
    """
    numbers = sorted(parts)
    for start in range(0, len(numbers), AT_ONCE):
        _patiently(project, definition, {n: parts[n] for n in numbers[start : start + AT_ONCE]})


def _patiently(project: Project, definition: str, parts: Mapping[int, tuple[str, str]]) -> None:
    for left in reversed(range(TRIES)):
        try:
            _put(project, definition, parts)
        except ProjectBusy:
            if not left:
                raise
        else:
            return


def _put(project: Project, definition: str, parts: Mapping[int, tuple[str, str]]) -> None:
    with project.change(CHANGE_NAME, None, mode=log.OUTSIDE) as write:
        known = parts_of(project, definition, parts)
        for number, (_, part) in parts.items():
            if known.get(number, part) != part:
                raise ProjectError(
                    worded("{name} was split by another process just now: export again.", name=project.path.name)
                )
        states: dict[bytes, State] = {
            uuid5(UUID(bytes=thing_of(id_)), definition).bytes: {"a": number, "d": definition, "p": part}
            for number, (id_, part) in parts.items()
            if number not in known
        }
        _put_new(project, write, states)


def _put_new(project: Project, write: log.Write, states: Mapping[bytes, State]) -> None:
    """As write.put of each, many times as fast; they have no revision yet."""
    words = {thing: packed(state) for thing, state in states.items()}
    write.connection.executemany(
        "INSERT INTO revision (id, thing, kind, change, state) VALUES (?, ?, ?, ?, ?)",
        ((blob(project.new_id()), thing, _KIND, write.change_seq, words[thing]) for thing in states),
    )
    write.connection.executemany(
        "INSERT INTO thing VALUES (?, ?, ?, ?)", ((thing, _KIND, s["a"], words[thing]) for thing, s in states.items())
    )
    write.items += (
        log.changed(write.connection, write.names, _KIND, thing, None, state) for thing, state in states.items()
    )


@contextmanager
def held_still(project: Project) -> Iterator[None]:
    """What is read within it is the project of one moment, whatever other processes write meanwhile."""
    held = project.connection.execute("SELECT seq FROM change UNION ALL SELECT 0 UNION ALL SELECT 0")
    held.fetchone()
    try:
        yield
    finally:
        held.close()


def annotations_among(project: Project, numbers: Sequence[int]) -> dict[int, list[Annotation]]:
    """Article number -> its annotations of every layer in text order, for those of these articles that have some."""
    names = project.names
    chosen = ",".join(str(int(n)) for n in numbers)
    rows = project.connection.execute(
        f'SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article IN ({chosen}) ORDER BY article, start, "end"'
    ).fetchall()
    found = iter(annotations_from(rows, names))
    counts = Counter(map(itemgetter(_ARTICLE), rows))
    return {number: list(islice(found, count)) for number, count in counts.items()}


def label_counts_of_articles(
    project: Project, layers: Collection[str], *, pending: bool
) -> Iterator[tuple[int, str, int]]:
    """(article number, label UUID, spans) of these layers (UUIDs); suggestions that are pending only if asked for."""
    names = project.names
    chosen = ",".join(str(names.layer_number[each]) for each in layers)
    there = "" if pending else "AND state != 'pending'"
    for number, label, n in project.connection.execute(
        f"SELECT article, label, count(*) FROM annotation WHERE layer IN ({chosen}) {there} GROUP BY article, label"
    ):
        yield number, names.label_of[label], n
