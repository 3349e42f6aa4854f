"""Recodings in the file: which spans they hold, counted, paged, and relabelled many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from annotator.model.annotation import Annotation
from annotator.model.ids import uuid_text
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import ANNOTATION_COLUMNS, KINDS, State, annotation_of, blob, unpacked

Place = tuple[int, int, int, bytes]
"""Where a span stands in a queue: its article, start, end and UUID."""
BEFORE_ALL: Place = (0, -1, -1, b"")

_SPAN_COLUMNS = ", ".join(f"s.{each.strip()}" for each in ANNOTATION_COLUMNS.split(","))


class Held(NamedTuple):
    """What a queue holds: what has these labels (UUIDs) from a version up to ``last``.

    ``but_not``: (label, version) of what is held no less by its version. Versions are rows. ``change``: only what this
    change (the hex of its id) has touched. ``opened``: of the labels of articles as a whole, which need not tell their
    version, those older than this recoding (UUID).
    """

    labels: tuple[str, ...]
    last: int
    but_not: frozenset[tuple[str, int]] = frozenset()
    change: str = ""
    opened: str = ""


class Count(NamedTuple):
    annotations: int
    articles: int


CODED = ("done", "recheck")
"""Statuses of an article in which a layer has looked for labels."""


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


def last_version(project: Project) -> int:
    """The highest row of a codebook version."""
    return project.connection.execute("SELECT coalesce(max(n), 0) FROM codebook_version").fetchone()[0]


def left_of(project: Project, held: Held) -> dict[str, Count]:
    """Layer UUID -> how much of what a queue holds is left in it; a scan of all spans."""
    where, values = _where(project, held)
    rows = project.connection.execute(
        f"""SELECT s.layer, count(*), count(DISTINCT s.article) FROM annotation s JOIN article a ON a.n = s.article
        WHERE NOT a.removed AND {where} GROUP BY s.layer""",
        values,
    )
    return {project.names.layer_of[layer]: Count(n, articles) for layer, n, articles in rows}


def holds_any(project: Project, held: Held) -> bool:
    """Whether a queue holds anything, be it in an article that is removed, and may come back."""
    where, values = _where(project, held)
    found = project.connection.execute(f"SELECT 1 FROM annotation s WHERE {where} LIMIT 1", values).fetchone()
    return found is not None or bool(documents_held(project, held, removed=True))


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


def done_articles(project: Project, held: Held) -> set[int]:
    """The articles that some layer is done with in which that layer has something in the queue."""
    where, values = _where(project, held)
    query = (
        f"SELECT DISTINCT t.article FROM status t JOIN article a ON a.n = t.article {_DONE} {where}) AND NOT a.removed"
    )
    found = {n for (n,) in project.connection.execute(query, values)}
    places = _places(documents_held(project, held), project)
    return found | {state["a"] for _, _, state in _statuses(project.connection, ("done",), places)}


def recheck_done(write: log.Write, project: Project, held: Held) -> None:
    """Every layer that is done with an article in which it has something in the queue is to check it again.

    Removed articles too: what comes back with one is in the queue.
    """
    where, values = _where(project, held)
    rows = write.connection.execute(
        f"""SELECT t.thing, r.seq, r.state FROM status t {_HEAD.format("t.thing")} {_DONE} {where})""", values
    ).fetchall()
    states = {thing: (seq, unpacked(text) or {}) for thing, seq, text in rows}
    places = _places(documents_held(project, held, removed=True), project)
    for thing, seq, state in _statuses(write.connection, ("done",), places):
        states[thing] = seq, state
    revised = [log.Revised(thing, seq, state, {**state, "w": "recheck"}) for thing, (seq, state) in states.items()]
    write.put_many(KINDS["status"], revised)


def look_for_parts(
    write: log.Write, label: str, parts: Collection[str], looked_for: Mapping[int, Collection[str]]
) -> bool:
    """Where a layer has looked for ``label``, it has looked for its ``parts``; whether it has so wherever it is done.

    ``looked_for``: row of a codebook version -> the labels (UUIDs) that an article done under it was looked through
    for, unless its status names others.
    """
    number, more = write.label_number(label), [write.label_number(each) for each in parts]

    def edit(labels: list[int]) -> list[int]:
        return [*labels, *more] if number in labels else labels

    return all(number in labels for labels in _look_for(write, edit, looked_for))


def look_for_merged(
    write: log.Write, origins: Collection[str], into: str, looked_for: Mapping[int, Collection[str]]
) -> bool:
    """Where a layer has not looked for one of ``origins``, it has not for ``into``; whether it has wherever it is done.

    ``looked_for`` as in look_for_parts.
    """
    number, wanted = write.label_number(into), {write.label_number(each) for each in origins}

    def edit(labels: list[int]) -> list[int]:
        return labels if wanted.issubset(labels) else [each for each in labels if each != number]

    return all(number in labels for labels in _look_for(write, edit, looked_for))


def _look_for(
    write: log.Write, edit: Callable[[list[int]], list[int]], looked_for: Mapping[int, Collection[str]]
) -> list[list[int]]:
    """Write down what every layer has looked for in the articles it has coded, as ``edit`` makes it; all of them."""
    revised: list[log.Revised] = []
    found: list[list[int]] = []
    for thing, seq, state in _statuses(write.connection, CODED):
        named = state.get("l")
        before = [write.label_number(each) for each in looked_for[state["v"]]] if named is None else named
        after = edit(before)
        found.append(after)
        if after != before:
            revised.append(log.Revised(thing, seq, state, {**state, "l": after}))
    write.put_many(KINDS["status"], revised)
    return found


def coded_versions(project: Project) -> dict[int, int]:
    """Row -> number of each codebook version under which a layer has coded some article."""
    query = f"SELECT DISTINCT codebook FROM status WHERE status IN {CODED}"
    return {n: project.names.version_number[n] for (n,) in project.connection.execute(query)}


def was_given(project: Project, label: str) -> bool:
    """Whether a span or an article has, or had at any time, this label (UUID); a scan of the log for one that has not.

    A label that was only looked for has a number too, and may never have been found.
    """
    number = project.names.label_number.get(label)
    if number is None:
        return False
    db = project.connection
    if db.execute("SELECT 1 FROM annotation WHERE label = ? LIMIT 1", (number,)).fetchone():
        return True
    query = """SELECT 1 FROM revision WHERE state IS NOT NULL AND kind = ? AND json_extract(state, '$.l') = ? LIMIT 1"""
    given = ((KINDS["annotation"], number), (KINDS["document_label"], label))
    return any(db.execute(query, each).fetchone() for each in given)


def relabel_all(write: log.Write, becomes: dict[str, str], edit: Callable[[State, str], State]) -> None:
    """Give every span of some labels, in every layer, another one; ``edit`` makes its state, given the new UUID."""
    names, db = write.names, write.connection
    of_number = {names.label_number[old]: new for old, new in becomes.items() if old in names.label_number}
    for new in set(of_number.values()):
        write.label_number(new)
    held = f"annotation s WHERE s.label IN ({_marks(of_number)})"
    count = db.execute(f"SELECT count(*) FROM {held}", tuple(of_number)).fetchone()[0]
    write.course.expect((log.PASSES + 1) * count)
    rows = db.execute(
        f"""SELECT s.uuid, r.seq, r.state FROM annotation s {_HEAD.format("s.uuid")}
        WHERE s.label IN ({_marks(of_number)})""",
        tuple(of_number),
    ).fetchall()
    revised: list[log.Revised] = []
    for thing, seq, text in write.course.through(rows):
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


def any_coded(project: Project) -> bool:
    """Whether some layer has looked for labels in some article, be it one that is removed, and may come back."""
    query = f"SELECT 1 FROM status WHERE status IN {CODED} LIMIT 1"
    return project.connection.execute(query).fetchone() is not None


def coded_statuses(project: Project, layer: str) -> Iterator[tuple[int, int, tuple[str, ...] | None]]:
    """Of each article that the layer has coded: its number, version, and the labels looked for (None: all)."""
    names = project.names
    rows = project.connection.execute(
        f"""SELECT t.article, t.codebook, t.labels FROM status t JOIN article a ON a.n = t.article
        WHERE t.layer = ? AND t.status IN {CODED} AND NOT a.removed ORDER BY t.article""",
        (names.layer_number[layer],),
    )
    for article, version, labels in rows:
        looked_for = None if labels is None else tuple(names.label_of[n] for n in read_json(labels))
        yield article, names.version_number[version], looked_for


def documents_held(
    project: Project, held: Held, layer: str | None = None, removed: bool = False
) -> list[tuple[str, State]]:
    """(UUID, state) of each article's label that a queue holds, of one layer (UUID) or of all, by article.

    One that does not tell its version is of the one that was in force when it was said. ``removed``: also of those
    articles that are.
    """
    db = project.connection
    rows = db.execute(
        f"""SELECT t.uuid, t.state, coalesce(json_extract(t.state, '$.v'), (
            SELECT json_extract(c.state, '$.v') FROM revision c
            WHERE c.thing = ? AND c.seq < (SELECT min(seq) FROM revision WHERE thing = t.uuid)
            ORDER BY c.seq DESC LIMIT 1), 0)
        FROM thing t JOIN article a ON a.n = t.article
        WHERE t.kind = ? AND a.removed <= ? AND json_extract(t.state, '$.l') IN ({_marks(held.labels)})
        AND (? = x'' OR (SELECT min(seq) FROM revision WHERE thing = t.uuid)
            < (SELECT min(seq) FROM revision WHERE thing = ?))
        AND (? = x'' OR EXISTS (SELECT 1 FROM revision v WHERE v.thing = t.uuid
            AND +v.change = (SELECT seq FROM change WHERE id = ?)))
        ORDER BY t.article, t.uuid""",
        (blob(project.info.id), KINDS["document_label"], removed, *held.labels,
         *[blob(held.opened) if held.opened else b""] * 2,
         *[bytes.fromhex(held.change)] * 2),
    )  # fmt: skip
    every = ((uuid_text(uuid), read_json(state), version) for uuid, state, version in rows)
    return [
        (uuid, state) for uuid, state, version in every
        if layer in (None, state["y"]) and version <= held.last and (state["l"], version) not in held.but_not
    ]  # fmt: skip


def _places(documents: Iterable[tuple[str, State]], project: Project) -> set[tuple[int, int]]:
    """(Article, layer's number) of each of these labels of articles."""
    return {(state["a"], project.names.layer_number[state["y"]]) for _, state in documents}


def _statuses(
    db: sqlite3.Connection, wanted: Collection[str], places: set[tuple[int, int]] | None = None
) -> list[tuple[bytes, int, State]]:
    """(Thing, last revision, state) of statuses, also of removed articles; of some (article, layer), or of all."""
    if places is not None and not places:
        return []
    rows = db.execute(
        f"""SELECT t.thing, r.seq, r.state FROM status t {_HEAD.format("t.thing")}
        WHERE t.status IN ({_marks(wanted)})""",
        tuple(wanted),
    )
    found = [(thing, seq, unpacked(text) or {}) for thing, seq, text in rows]
    return [each for each in found if places is None or (each[2]["a"], each[2]["y"]) in places]


_KIND = KINDS["recoding"]
_HEAD = f"JOIN revision r ON r.seq = {log.STANDING_SEQ}"
_DONE = """WHERE t.status = 'done'
    AND EXISTS (SELECT 1 FROM annotation s WHERE s.article = t.article AND s.layer = t.layer AND"""


def _where(project: Project, held: Held) -> tuple[str, tuple[Any, ...]]:
    known, numbers = project.names.label_number, _numbers(project, held.labels)
    where = f"s.label IN ({_marks(numbers)}) AND s.codebook <= ?"
    values: tuple[Any, ...] = (*numbers, held.last)
    without = [(known[label], version) for label, version in held.but_not if label in known]
    if without:
        where += f" AND (s.label, s.codebook) NOT IN (VALUES {','.join(['(?, ?)'] * len(without))})"
        values += tuple(each for pair in without for each in pair)
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
