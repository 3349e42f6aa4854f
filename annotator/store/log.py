"""The log of revisions: what one change writes, and what undo takes back.

Each write appends an immutable revision with the full new state of one thing; the tables of today
are projected from it in the same transaction. Undo appends the inverse and erases nothing.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from annotator.errors import UndoRefused
from annotator.model.changes import Changed, ChangeSet
from annotator.model.ids import NewId
from annotator.sentences import stored, worded
from annotator.store.course import Course
from annotator.store.projection import article_number, model_of, project_state
from annotator.store.rows import KIND_NAMES, PANES, Names, State, blob, packed, unpacked, uuid_text

DO, UNDO, REDO, OUTSIDE = 0, 1, 2, 3
MODE_WORDS = {DO: "do", UNDO: "undo", REDO: "redo", OUTSIDE: "do"}


PASSES = 4
"""So often what is put together is gone through: the log, the tables, their counts, the news."""


class ChangeHead(NamedTuple):
    """A change of the log as undo needs it."""

    seq: int
    name: str
    mode: int


class Revised(NamedTuple):
    """What one of many things becomes: its last revision and the state it left, None where there is none."""

    thing: bytes
    parent: int | None
    before: State | None
    after: State | None


class Write:
    """The inside of one change: collects revisions and keeps the tables in step; the transaction is the project's."""

    def __init__(
        self, connection: sqlite3.Connection, names: Names, new_id: NewId, change_seq: int, course: Course | None = None
    ) -> None:
        self.connection = connection
        self.course = course or Course()
        self.names = names
        self._new_id = new_id
        self.change_seq = change_seq
        self.items: list[Changed] = []

    def put(self, kind: int, thing: bytes, state: State | None, *, pane: str | None = None, new: bool = False) -> None:
        """Append a revision; ``new`` promises that the thing has none yet. Raises ChangeStopped."""
        self.course.go_on()
        parent, before, also = (None, None, None) if new else self._in_sight(thing)
        self.connection.execute(
            "INSERT INTO revision (id, thing, kind, parent, change, pane, state, also) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (blob(self._new_id()), thing, kind, parent, self.change_seq, PANES[pane], packed(state), also),
        )
        project_state(self.connection, self.names, kind, thing, before, state)
        self.items.append(changed(self.connection, self.names, kind, thing, before, state))
        self.course.step()

    def put_many(self, kind: int, revised: Sequence[Revised]) -> None:
        """Append a revision for each of many annotations or statuses, many times as fast as one by one."""
        from annotator.store.many import project_many

        course, rows = self.course, len(revised)
        course.go_on()
        course.expect(PASSES * rows)
        also = self._settled(revised)
        self.connection.executemany(
            "INSERT INTO revision (id, thing, kind, parent, change, state, also) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (blob(self._new_id()), e.thing, kind, e.parent, self.change_seq, packed(e.after), also.get(e.thing))
                for e in course.through(revised)
            ),
        )
        project_many(self.connection, kind, revised, course)
        self.items += (
            changed(self.connection, self.names, kind, e.thing, e.before, e.after) for e in course.through(revised)
        )

    def head(self, thing: bytes) -> tuple[int | None, State | None]:
        """The revision of a thing that stands, and its state."""
        return self._head(thing)[:2]

    def _head(self, thing: bytes) -> tuple[int | None, State | None, str | None]:
        """The same, and where there are several last revisions or a merge has put another one last, all of them."""
        row = self.connection.execute(HEAD, (thing,)).fetchone()
        if row is None:
            return None, None, None
        seq, state, heads = row
        if heads is not None:
            seq, state = self.connection.execute(STANDING, (thing,)).fetchone()
        return seq, unpacked(state), heads

    def _in_sight(self, thing: bytes) -> tuple[int | None, State | None, str | None]:
        """What a new revision of a thing comes after: the one that stands, its state, and the other last ones."""
        parent, before, heads = self._head(thing)
        if heads is None:
            return parent, before, None
        self.connection.execute("DELETE FROM standing WHERE thing = ?", (thing,))
        return parent, before, _others(heads, parent)

    def _settled(self, revised: Sequence[Revised]) -> dict[bytes, str | None]:
        """Thing -> the other last revisions, of those of these things that have several."""
        there = dict(self.connection.execute("SELECT thing, heads FROM standing").fetchall())
        found = {e.thing: _others(there[e.thing], e.parent) for e in revised if e.thing in there}
        self.connection.executemany("DELETE FROM standing WHERE thing = ?", ((thing,) for thing in found))
        return found

    def label_number(self, uuid: str) -> int:
        """The local number of a label's UUID, given when it is first used."""
        if uuid not in self.names.label_number:
            n = self.connection.execute("INSERT INTO label (uuid) VALUES (?) RETURNING n", (blob(uuid),)).fetchone()[0]
            self.names.add_label(n, uuid)
        return self.names.label_number[uuid]


HEAD = """SELECT seq, state, (SELECT heads FROM standing WHERE thing = ?1) FROM revision
    WHERE thing = ?1 ORDER BY seq DESC LIMIT 1"""
STANDING = "SELECT r.seq, r.state FROM standing s JOIN revision r ON r.seq = s.seq WHERE s.thing = ?"
STANDING_SEQ = """coalesce((SELECT seq FROM standing WHERE thing = {0}),
    (SELECT max(seq) FROM revision WHERE thing = {0}))"""
"""The revision of a thing that stands: the last one in this file, unless a merge made it another."""


def _others(heads: str, parent: int | None) -> str | None:
    return packed([seq for seq in unpacked(heads) or () if seq != parent] or None)


def changed(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> Changed:
    """One revision as listeners hear it."""
    word = KIND_NAMES.get(kind, "unknown")
    if word == "status":
        state = after or before
        assert state is not None
        thing_id = names.layers[state["y"]].id
    else:
        thing_id = uuid_text(thing)
    return Changed(
        word,
        thing_id,
        article_number(kind, after or before),
        model_of(connection, names, kind, thing, before),
        model_of(connection, names, kind, thing, after),
    )


def undo_target(connection: sqlite3.Connection, coder: int) -> ChangeHead | None:
    """The latest change of this coder that is done and not undone."""
    skip = 0
    for head in _latest_first(connection, coder):
        if head.mode == UNDO:
            skip += 1
        elif skip:
            skip -= 1
        else:
            return head
    return None


def redo_target(connection: sqlite3.Connection, coder: int) -> ChangeHead | None:
    """The undo that redo would take back: none once something new has been done."""
    skip = 0
    for head in _latest_first(connection, coder):
        if head.mode == REDO:
            skip += 1
        elif head.mode == DO:
            return None
        elif skip:
            skip -= 1
        else:
            return head
    return None


def _latest_first(connection: sqlite3.Connection, coder: int):
    """What a merge brought, and what was done before it, is nobody's to take back."""
    for row in connection.execute(
        """SELECT seq, name, mode FROM change
        WHERE coder = ? AND mode < 3 AND seq > (SELECT merged FROM project) ORDER BY seq DESC""",
        (coder,),
    ):
        yield ChangeHead(*row)


def write_inverse(write: Write, target: ChangeHead) -> None:
    """Append the inverse of every revision of ``target``, the last first.

    Raises UndoRefused when a thing is no longer as that change left it, or when the codebook would then lack a label
    that something has.
    """
    many = _inverse_of_many(write, target)
    for thing, kind, left, before in write.connection.execute(INVERSE, (target.seq,)).fetchall():
        if thing in many:
            continue
        if write.head(thing)[1] != unpacked(left):
            raise _changed_since(target)
        write.put(kind, thing, unpacked(before))
    _keep_labels_known(write, target)


INVERSE = """SELECT r.thing, r.kind, r.state, p.state FROM revision r LEFT JOIN revision p ON p.seq = r.parent
    WHERE r.change = ? ORDER BY r.seq DESC"""
INVERSE_OF_MANY = f"""SELECT r.thing, r.kind, r.state, p.state, h.seq, h.state
    FROM revision r LEFT JOIN revision p ON p.seq = r.parent
    JOIN revision h ON h.seq = {STANDING_SEQ.format("r.thing")}
    WHERE r.change = ? AND r.kind IN (1, 2) ORDER BY r.seq DESC"""
MANY = 1_000
"""From so many on, the annotations and statuses of a change are taken back together."""


def _inverse_of_many(write: Write, target: ChangeHead) -> set[bytes]:
    """Take back the annotations and statuses of a large change that stand in it once; which they are."""
    db = write.connection
    count = db.execute("SELECT count(*) FROM revision WHERE change = ?", (target.seq,)).fetchone()[0]
    write.course.expect(count if count < MANY else (PASSES + 1) * count)
    if count < MANY:
        return set()
    rows = db.execute(INVERSE_OF_MANY, (target.seq,)).fetchall()
    times = Counter(row[0] for row in rows)
    revised: dict[int, list[Revised]] = {}
    for thing, kind, left, before, head, state in write.course.through(rows):
        if times[thing] > 1:
            continue
        if state != left and unpacked(state) != unpacked(left):
            raise _changed_since(target)
        revised.setdefault(kind, []).append(Revised(thing, head, unpacked(state), unpacked(before)))
    for kind, each in revised.items():
        write.put_many(kind, each)
    return {each.thing for some in revised.values() for each in some}


def _changed_since(target: ChangeHead) -> UndoRefused:
    return UndoRefused(
        worded(
            "“{name}” cannot be taken back: what it changed has been changed again since, by another coder or a "
            "command.",
            name=stored(target.name),
        )
    )


def _keep_labels_known(write: Write, target: ChangeHead) -> None:
    """Refuse what would leave a span or an article with a label that the codebook in force does not have."""
    kinds = {each.kind for each in write.items}
    wanted = {each.after.label for each in write.items if each.kind == "annotation" and each.after}
    wanted |= {each.after["l"] for each in write.items if each.kind == "document_label" and each.after}
    if "codebook" in kinds:
        wanted |= standing_labels(write.connection, write.names)
    if wanted and not wanted <= labels_in_force(write.connection):
        raise UndoRefused(
            worded(
                "“{target_name}” cannot be taken back: its label is not in the codebook, or is in use.",
                target_name=target.name,
            )
        )


def standing_labels(connection: sqlite3.Connection, names: Names) -> set[str]:
    """The UUIDs of the labels that spans or articles have now, in any layer."""
    on_spans = {names.label_of[n] for (n,) in connection.execute("SELECT DISTINCT label FROM annotation")}
    on_articles = connection.execute("SELECT DISTINCT json_extract(state, '$.l') FROM thing WHERE kind = 9")
    return on_spans | {uuid for (uuid,) in on_articles}


def labels_in_force(connection: sqlite3.Connection) -> set[str]:
    """The UUIDs of the labels of the codebook in force, retired ones too."""
    rows = connection.execute(
        """SELECT json_extract(each.value, '$.uuid') FROM project p JOIN codebook_version v ON v.n = p.codebook,
        json_each(v.content, '$.labels') each"""
    )
    return {uuid for (uuid,) in rows}


def change_set(
    connection: sqlite3.Connection, names: Names, seq: int, *, foreign: bool
) -> ChangeSet | None:  # fmt: skip
    """A change of the log, read back as listeners would have heard it.

    Of a thing that a merge has left in several versions only the one that stands is told.
    """
    row = connection.execute("SELECT name, coder, mode FROM change WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        return None
    name, coder, mode = row
    revisions = connection.execute(
        """SELECT r.kind, r.thing, p.state, r.state FROM revision r LEFT JOIN revision p ON p.seq = r.parent
        LEFT JOIN standing s ON s.thing = r.thing
        WHERE r.change = ? AND (s.seq IS NULL OR s.seq = r.seq) ORDER BY r.seq""",
        (seq,),
    ).fetchall()
    items = tuple(
        changed(connection, names, kind, thing, unpacked(before), unpacked(after))
        for kind, thing, before, after in revisions
    )
    coder_id = names.coders[coder].id if coder else None
    return ChangeSet(name, coder_id, MODE_WORDS[mode], items, foreign)
