"""Recodings in the file: which spans they hold, counted, paged, and relabelled many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.ids import uuid_text
from annotator.store import log
from annotator.store.project import Project
from annotator.store.rows import ANNOTATION_COLUMNS, KINDS, State, annotation_of, blob, unpacked
from annotator.store.stored_json import read_json

Place = tuple[int, int, int, bytes]
"""Where a span stands in a queue: its article, start, end and UUID."""
BEFORE_ALL: Place = (0, -1, -1, b"")

_SPAN_COLUMNS = ", ".join(f"s.{each.strip()}" for each in ANNOTATION_COLUMNS.split(","))


class Held(NamedTuple):
    """What a queue holds: spans of these labels (UUIDs) made under a version up to ``last`` other than ``version``.

    Both are rows of codebook versions. ``change``: only those that this change (the hex of its id) has touched.
    """

    labels: tuple[str, ...]
    version: int
    last: int
    change: str = ""


class Count(NamedTuple):
    annotations: int
    articles: int


def stored_recodings(project: Project) -> list[tuple[str, State]]:
    """(UUID, state) of each open recoding, oldest first."""
    rows = project.connection.execute("SELECT uuid, state FROM thing WHERE kind = ? ORDER BY uuid", (_KIND,))
    return [(uuid_text(uuid), read_json(state)) for uuid, state in rows]


def put_recoding(write: log.Write, uuid: str, state: State | None) -> None:
    write.put(_KIND, blob(uuid), state)


def change_id(write: log.Write) -> str:
    """The id of the change that is being written, in hex."""
    row = write.connection.execute("SELECT id FROM change WHERE seq = ?", (write.change_seq,)).fetchone()
    return row[0].hex()


def version_rows(project: Project, hash_: str) -> tuple[int | None, int]:
    """The row of the version of that hash, None where there is none yet; and the highest row there is."""
    db = project.connection
    row = db.execute("SELECT n FROM codebook_version WHERE hash = ?", (bytes.fromhex(hash_),)).fetchone()
    return row[0] if row else None, db.execute("SELECT coalesce(max(n), 0) FROM codebook_version").fetchone()[0]


def left_of(project: Project, held: Held) -> dict[str, Count]:
    """Layer UUID -> how much of what a queue holds is left in it; a scan of all spans."""
    where, values = _where(project, held)
    rows = project.connection.execute(
        f"""SELECT s.layer, count(*), count(DISTINCT s.article) FROM annotation s JOIN article a ON a.n = s.article
        WHERE NOT a.removed AND {where} GROUP BY s.layer""",
        values,
    )
    return {project.names.layer_of[layer]: Count(n, articles) for layer, n, articles in rows}


def total_of(project: Project, held: Held) -> Count:
    """The same over all layers; an article counts once."""
    where, values = _where(project, held)
    row = project.connection.execute(
        f"""SELECT count(*), count(DISTINCT s.article) FROM annotation s JOIN article a ON a.n = s.article
        WHERE NOT a.removed AND {where}""",
        values,
    ).fetchone()
    return Count(*row)


def held_after(project: Project, held: Held, layer: str, after: Place, limit: int) -> list[Annotation]:
    """The next spans of a layer that a queue holds, by article and text order."""
    where, values = _where(project, held)
    rows = project.connection.execute(
        f"""SELECT {_SPAN_COLUMNS} FROM annotation s JOIN article a ON a.n = s.article
        WHERE (s.article, s.start, s."end", s.uuid) > (?, ?, ?, ?) AND {where} AND s.layer = ? AND NOT a.removed
        ORDER BY s.article, s.start, s."end", s.uuid LIMIT ?""",
        (*after, *values, project.names.layer_number[layer], limit),
    )
    return [annotation_of(row, project.names) for row in rows]


def done_articles(project: Project, held: Held) -> int:
    """How many articles that some layer is done with hold a span of that layer in the queue."""
    where, values = _where(project, held)
    query = f"SELECT count(DISTINCT t.article) FROM status t {_DONE} {where})"
    return project.connection.execute(query, values).fetchone()[0]


def recheck_done(write: log.Write, project: Project, held: Held) -> None:
    """Every layer that is done with an article in which it has a queued span is to check it again."""
    where, values = _where(project, held)
    rows = write.connection.execute(
        f"""SELECT t.thing, r.seq, r.state FROM status t {_HEAD.format("t.thing")} {_DONE} {where})""", values
    ).fetchall()
    states = [(thing, seq, unpacked(text) or {}) for thing, seq, text in rows]
    write.put_many(
        KINDS["status"], [log.Revised(thing, seq, state, {**state, "w": "recheck"}) for thing, seq, state in states]
    )


def relabel_all(write: log.Write, becomes: dict[str, str], edit: Callable[[State, str], State]) -> None:
    """Give every span of some labels, in every layer, another one; ``edit`` makes its state, given the new UUID."""
    names, db = write.names, write.connection
    of_number = {names.label_number[old]: new for old, new in becomes.items() if old in names.label_number}
    for new in set(of_number.values()):
        write.label_number(new)
    rows = db.execute(
        f"""SELECT s.uuid, r.seq, r.state FROM annotation s {_HEAD.format("s.uuid")}
        WHERE s.label IN ({_marks(of_number)})""",
        tuple(of_number),
    ).fetchall()
    revised: list[log.Revised] = []
    for thing, seq, text in rows:
        before = unpacked(text) or {}
        new = of_number[before["l"]]
        revised.append(log.Revised(thing, seq, before, edit({**before, "l": names.label_number[new]}, new)))
    write.put_many(KINDS["annotation"], revised)


def relabel_documents(write: log.Write, becomes: dict[str, str], edit: Callable[[State, str], State]) -> None:
    """The same for the labels of articles as a whole."""
    for uuid, state in documents_labelled(write.connection, becomes):
        write.label_number(becomes[state["l"]])
        write.put(KINDS["document_label"], uuid, edit({**state, "l": becomes[state["l"]]}, becomes[state["l"]]))


def documents_labelled(connection: sqlite3.Connection, labels: Collection[str]) -> list[tuple[bytes, State]]:
    """(16 bytes, state) of every article's label that is one of these UUIDs."""
    rows = connection.execute("SELECT uuid, state FROM thing WHERE kind = ?", (KINDS["document_label"],))
    return [(uuid, state) for uuid, text in rows if (state := read_json(text))["l"] in labels]


def twins(project: Project, labels: Collection[str], into: str) -> int:
    """How many spans would, with the label ``into``, stand on words that have it already in their layer."""
    numbers = _numbers(project, labels)
    both = [*numbers, *_numbers(project, (into,))]
    row = project.connection.execute(
        f"""SELECT coalesce(sum(min(n - 1, moved)), 0) FROM (
        SELECT count(*) n, sum(label IN ({_marks(numbers)})) moved FROM annotation
        WHERE label IN ({_marks(both)}) GROUP BY article, layer, start, "end", ranges HAVING n > 1)""",
        (*numbers, *both),
    ).fetchone()
    return row[0]


def attributed(project: Project, labels: Collection[str]) -> Iterator[dict[str, str]]:
    """The attributes of each span of these labels that has any."""
    numbers = _numbers(project, labels)
    query = f"SELECT attributes FROM annotation WHERE attributes IS NOT NULL AND label IN ({_marks(numbers)})"
    return (read_json(text) for (text,) in project.connection.execute(query, numbers))


def relations_at(project: Project, labels: Collection[str]) -> int:
    """How many stored relations have an end on a span of these labels."""
    db, numbers = project.connection, _numbers(project, labels)
    states = [read_json(s) for (s,) in db.execute("SELECT state FROM thing WHERE kind = ?", (KINDS["relation"],))]
    if not states:
        return 0
    query = f"SELECT uuid FROM annotation WHERE label IN ({_marks(numbers)})"
    spans = {uuid_text(uuid) for (uuid,) in db.execute(query, numbers)}
    return sum(state.get("f") in spans or state.get("to") in spans for state in states)


def any_done(project: Project) -> bool:
    """Whether some layer is done with some article."""
    row = project.connection.execute("SELECT 1 FROM status_count WHERE status = 'done' AND n > 0 LIMIT 1").fetchone()
    return row is not None


def done_statuses(project: Project, layer: str) -> Iterator[tuple[int, int, tuple[str, ...] | None]]:
    """Of each article that the layer is done with: its number, version, and the labels looked for (None: all)."""
    names = project.names
    rows = project.connection.execute(
        """SELECT t.article, t.codebook, t.labels FROM status t JOIN article a ON a.n = t.article
        WHERE t.layer = ? AND t.status = 'done' AND NOT a.removed ORDER BY t.article""",
        (names.layer_number[layer],),
    )
    for article, version, labels in rows:
        looked_for = None if labels is None else tuple(names.label_of[n] for n in read_json(labels))
        yield article, names.version_number[version], looked_for


_KIND = KINDS["recoding"]
_HEAD = "JOIN revision r ON r.seq = (SELECT max(seq) FROM revision WHERE thing = {})"
_DONE = """JOIN article a ON a.n = t.article WHERE t.status = 'done' AND NOT a.removed
    AND EXISTS (SELECT 1 FROM annotation s WHERE s.article = t.article AND s.layer = t.layer AND"""


def _where(project: Project, held: Held) -> tuple[str, tuple[Any, ...]]:
    numbers = _numbers(project, held.labels)
    where = f"s.label IN ({_marks(numbers)}) AND s.codebook <= ? AND s.codebook != ?"
    values = (*numbers, held.last, held.version)
    if not held.change:
        return where, values
    # The plus keeps SQLite from going through all that the change has touched, for every span anew.
    touched = """EXISTS (SELECT 1 FROM revision v WHERE v.thing = s.uuid
        AND +v.change = (SELECT seq FROM change WHERE id = ?))"""
    return f"{where} AND {touched}", (*values, bytes.fromhex(held.change))


def _numbers(project: Project, labels: Collection[str]) -> list[int]:
    known = project.names.label_number
    return [known[each] for each in labels if each in known]


def _marks(values: Collection[Any]) -> str:
    return ",".join("?" * len(values))
