"""The log of revisions: what one change writes, and what undo takes back.

Each write appends an immutable revision with the full new state of one thing; the tables of today
are projected from it in the same transaction. Undo appends the inverse and erases nothing.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from annotator.errors import UndoRefused
from annotator.model.changes import Changed, ChangeSet
from annotator.model.ids import NewId
from annotator.store.projection import article_number, model_of, project_state
from annotator.store.rows import KIND_NAMES, PANES, Names, State, blob, packed, unpacked, uuid_text

DO, UNDO, REDO, OUTSIDE = 0, 1, 2, 3
MODE_WORDS = {DO: "do", UNDO: "undo", REDO: "redo", OUTSIDE: "do"}


class ChangeHead(NamedTuple):
    """A change of the log as undo needs it."""

    seq: int
    name: str
    mode: int


class Write:
    """The inside of one change: collects revisions and keeps the tables in step; the transaction is the project's."""

    def __init__(self, connection: sqlite3.Connection, names: Names, new_id: NewId, change_seq: int) -> None:
        self.connection = connection
        self.names = names
        self._new_id = new_id
        self._change = change_seq
        self.items: list[Changed] = []

    def put(self, kind: int, thing: bytes, state: State | None, *, pane: str | None = None, new: bool = False) -> None:
        """Append a revision; ``new`` promises that the thing has none yet."""
        parent, before = (None, None) if new else self.head(thing)
        self.connection.execute(
            "INSERT INTO revision (id, thing, kind, parent, change, pane, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (blob(self._new_id()), thing, kind, parent, self._change, PANES[pane], packed(state)),
        )
        project_state(self.connection, self.names, kind, thing, before, state)
        self.items.append(changed(self.connection, self.names, kind, thing, before, state))

    def head(self, thing: bytes) -> tuple[int | None, State | None]:
        """The last revision of a thing and its state."""
        row = self.connection.execute(
            "SELECT seq, state FROM revision WHERE thing = ? ORDER BY seq DESC LIMIT 1", (thing,)
        ).fetchone()
        return (row[0], unpacked(row[1])) if row else (None, None)

    def label_number(self, uuid: str) -> int:
        """The local number of a label's UUID, given when it is first used."""
        if uuid not in self.names.label_number:
            n = self.connection.execute("INSERT INTO label (uuid) VALUES (?) RETURNING n", (blob(uuid),)).fetchone()[0]
            self.names.add_label(n, uuid)
        return self.names.label_number[uuid]


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
    for row in connection.execute(
        "SELECT seq, name, mode FROM change WHERE coder = ? AND mode < 3 ORDER BY seq DESC", (coder,)
    ):
        yield ChangeHead(*row)


def write_inverse(write: Write, target: ChangeHead) -> None:
    """Append the inverse of every revision of ``target``, the last first.

    Raises UndoRefused when a thing is no longer as that change left it.
    """
    rows = write.connection.execute(
        """SELECT r.thing, r.kind, r.state, p.state FROM revision r LEFT JOIN revision p ON p.seq = r.parent
        WHERE r.change = ? ORDER BY r.seq DESC""",
        (target.seq,),
    ).fetchall()
    for thing, kind, left, before in rows:
        if write.head(thing)[1] != unpacked(left):
            raise UndoRefused(
                f"“{target.name}” cannot be taken back: what it changed has been changed again since, by someone else."
            )
        write.put(kind, thing, unpacked(before))


def change_set(
    connection: sqlite3.Connection, names: Names, seq: int, *, foreign: bool
) -> ChangeSet | None:  # fmt: skip
    """A change of the log, read back as listeners would have heard it."""
    row = connection.execute("SELECT name, coder, mode FROM change WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        return None
    name, coder, mode = row
    revisions = connection.execute(
        """SELECT r.kind, r.thing, p.state, r.state FROM revision r LEFT JOIN revision p ON p.seq = r.parent
        WHERE r.change = ? ORDER BY r.seq""",
        (seq,),
    ).fetchall()
    items = tuple(
        changed(connection, names, kind, thing, unpacked(before), unpacked(after))
        for kind, thing, before, after in revisions
    )
    coder_id = names.coders[coder].id if coder else None
    return ChangeSet(name, coder_id, MODE_WORDS[mode], items, foreign)
