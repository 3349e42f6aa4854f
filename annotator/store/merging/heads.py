"""Which revision of a thing stands where it was written in several places: every replica chooses alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import attrgetter
from typing import Any, NamedTuple

from annotator.model.ids import uuid_text
from annotator.store.file.stored_json import read_json
from annotator.store.rows import KINDS, State, packed, unpacked

AT_ONCE = 500
CODEBOOK = KINDS["codebook"]
HANGS: Mapping[int, tuple[str, ...]] = {KINDS["relation"]: ("f", "to"), KINDS["note"]: ("of",)}
"""Of each kind, the keys that name (UUIDs) the spans without which it is not there: a merge may bring one that another
coder has drawn to a span which is deleted here. It stands in the log, and comes back with the span."""


class Revision(NamedTuple):
    """A revision as the choice needs it. ``state`` is its text, None for a tombstone; ``replica`` a UUID."""

    thing: bytes
    seq: int
    id: bytes
    kind: int
    parent: int | None
    also: tuple[int, ...]
    state: str | None
    clock: int
    replica: bytes
    change: int


REVISIONS = """SELECT r.thing, r.seq, r.id, r.kind, r.parent, r.also, r.state, c.clock, p.uuid, r.change
    FROM revision r JOIN change c ON c.seq = r.change JOIN replica p ON p.n = c.replica
    WHERE {} ORDER BY r.thing, r.seq"""
PAST = """SELECT parent FROM revision WHERE parent IS NOT NULL
    UNION SELECT each.value FROM revision, json_each(revision.also) each WHERE also IS NOT NULL"""


def revisions_of(db: sqlite3.Connection, things: Iterable[bytes]) -> Iterator[list[Revision]]:
    """All revisions of each of these things in the order of the file, thing by thing."""
    left = iter(things)
    while some := list(islice(left, AT_ONCE)):
        rows = db.execute(REVISIONS.format(f"r.thing IN ({','.join('?' * len(some))})"), some).fetchall()
        for _, each in groupby(map(_revision, rows), attrgetter("thing")):
            yield list(each)


def _revision(row: Sequence[Any]) -> Revision:
    *before, also, state, clock, replica, change = row
    return Revision._make((*before, tuple(read_json(also)) if also else (), state, clock, replica, change))


def heads_of(revisions: Sequence[Revision], ancestors: Ancestors) -> list[Revision]:
    """The last revisions of a thing, those that nobody has gone on from, the one that stands first.

    A state stands before a tombstone: nothing acknowledged is lost. Then the one of the later clock stands, then
    the greater UUIDs of replica and revision. A version of the codebook stands before those it has come from.
    """
    past = {seq for each in revisions for seq in (each.parent, *each.also)}
    heads = sorted((each for each in revisions if each.seq not in past), key=_rank, reverse=True)
    if len(heads) > 1 and heads[0].kind == CODEBOOK:
        older = {seq for each in heads for seq in ancestors.revisions(each, heads)}
        heads.sort(key=lambda each: each.seq in older)
    return heads


def _rank(each: Revision) -> tuple[bool, int, bytes, bytes]:
    return each.state is not None, each.clock, each.replica, each.id


def own_replica(db: sqlite3.Connection) -> bytes:
    """The UUID of the replica that this file is."""
    return db.execute("SELECT r.uuid FROM project p JOIN replica r ON r.n = p.replica").fetchone()[0]


def last_brought(db: sqlite3.Connection) -> int:
    """The number of the last change that a merge, or the making of a package, has brought; 0 for none."""
    return db.execute("SELECT merged FROM project").fetchone()[0]


def is_sound(revisions: Sequence[Revision]) -> bool:
    """Whether all that the revisions of a thing come after are its own, and none comes after itself."""
    pasts = {each.seq: {seq for seq in (each.parent, *each.also) if seq is not None} for each in revisions}
    if all(past <= pasts.keys() for past in pasts.values()):
        if all(before < seq for seq, past in pasts.items() for before in past):
            return True
        from graphlib import CycleError, TopologicalSorter

        try:
            TopologicalSorter(pasts).prepare()
        except CycleError:
            return False
        return True
    return False


class Ancestors:
    """From which versions of the codebook each has come, by their parents' hashes."""

    def __init__(self, db: sqlite3.Connection) -> None:
        rows = db.execute("SELECT n, hash, parents FROM codebook_version").fetchall()
        number = {hash_.hex(): n for n, hash_, _ in rows}
        self._parents = {n: [number[each] for each in read_json(parents) if each in number] for n, _, parents in rows}
        steps = db.execute("SELECT seq, parent, also, state FROM revision WHERE kind = ?", (CODEBOOK,)).fetchall()
        self._past = {seq: (parent, *(read_json(also) if also else ())) for seq, parent, also, _ in steps}
        self._version = {seq: (unpacked(state) or {}).get("v", 0) for seq, *_, state in steps}

    def of(self, version: int) -> set[int]:
        """The rows of the versions before one; itself only where it was set back."""
        found, left = set[int](), [*self._parents.get(version, ())]
        while left:
            if (each := left.pop()) not in found:
                found.add(each)
                left += self._parents.get(each, ())
        return found

    def revisions(self, head: Revision, heads: Sequence[Revision]) -> set[int]:
        """The numbers of the heads whose version ``head``'s has come from, or which it repeats."""
        own = _version(head)
        before = self.of(own) - {own}
        return {each.seq for each in heads if _version(each) in before and own not in self.of(_version(each))}

    def is_set_back(self, head: Revision, other: Revision) -> bool:
        """Whether a head has gone back behind the version from which both have come: that is a wish of its own."""
        own, before = _version(head), self._common(head, other)
        return own not in before and any(own in self.of(each) for each in before)

    def common(self, one: Revision, other: Revision) -> int | None:
        """The version from which two heads went on, None where it is not one alone."""
        found = self._common(one, other)
        return found.pop() if len(found) == 1 else None

    def _common(self, one: Revision, other: Revision) -> set[int]:
        both = self._before(one.seq) & self._before(other.seq)
        older = {seq for each in both for seq in self._before(each)}
        return {self._version[each] for each in both - older}

    def _before(self, seq: int) -> set[int]:
        """All revisions that one of the codebook comes after."""
        found, left = set[int](), [*self._past.get(seq, ())]
        while left:
            if (each := left.pop()) is not None and each not in found and each in self._past:
                found.add(each)
                left += self._past[each]
        return found


def _version(head: Revision) -> int:
    return (unpacked(head.state) or {}).get("v", 0)


def went_apart(heads: Sequence[Revision], ancestors: Ancestors) -> bool:
    """Whether last revisions of the codebook are of versions of which none has come from all the others.

    Or where one has come from another that was set back meanwhile: then it is not known which is wanted.
    """
    before = ancestors.of(_version(heads[0])) | {_version(heads[0])}
    return any(
        _version(each) not in before or (_version(each) != _version(heads[0]) and ancestors.is_set_back(each, heads[0]))
        for each in heads
    )


def are_alike(heads: Sequence[Revision]) -> bool:
    """Whether all say the same, so that there is nothing to decide."""
    first = heads[0]
    return all(each.state == first.state for each in heads) or all(_said(each) == _said(first) for each in heads)


def _said(head: Revision) -> State | None:
    """What a person has said: of an article not what was found in it, which follows from who read it first."""
    state = unpacked(head.state)
    if state is not None and head.kind == KINDS["article"]:
        state.pop("f", None)
    return state


def standing_row(revisions: Sequence[Revision], heads: Sequence[Revision]) -> tuple[bytes, int, str] | None:
    """What the table ``standing`` has of a thing: nothing where its last revision in this file is its only one."""
    if len(heads) == 1 and heads[0].seq == revisions[-1].seq:
        return None
    return heads[0].thing, heads[0].seq, packed([each.seq for each in heads]) or ""


def expected_standing(db: sqlite3.Connection) -> set[tuple[bytes, int, str]]:
    """The rows of ``standing`` as the log has them; one pass over all of it."""
    several = db.execute(f"SELECT thing FROM revision WHERE seq NOT IN ({PAST}) GROUP BY thing HAVING count(*) > 1")
    things = {thing for (thing,) in several}
    last = db.execute(
        f"SELECT thing FROM (SELECT thing, max(seq) AS seq FROM revision GROUP BY thing) WHERE seq IN ({PAST})"
    )
    things |= {thing for (thing,) in last}
    ancestors = Ancestors(db)
    rows = (standing_row(each, heads_of(each, ancestors)) for each in revisions_of(db, sorted(things)))
    return {row for row in rows if row is not None}


def open_conflicts(db: sqlite3.Connection) -> Iterator[list[Revision]]:
    """The last revisions of each thing that was left in several states, the standing one first."""
    ancestors = Ancestors(db)
    for revisions in revisions_of(db, sorted(thing for (thing,) in db.execute("SELECT thing FROM standing"))):
        heads = heads_of(revisions, ancestors)
        if is_conflict(heads, ancestors):
            yield heads


def is_conflict(heads: Sequence[Revision], ancestors: Ancestors) -> bool:
    if len(heads) < 2:
        return False
    return went_apart(heads, ancestors) if heads[0].kind == CODEBOOK else not are_alike(heads)


def hangs_loose(db: sqlite3.Connection, kind: int, state: State | None) -> bool:
    """Whether it hangs on a span that is not there."""
    if state is None or kind not in HANGS:
        return False
    ends = [bytes.fromhex(state[key].replace("-", "")) for key in HANGS[kind] if state.get(key)]
    return any(db.execute("SELECT 1 FROM annotation WHERE uuid = ?", (end,)).fetchone() is None for end in ends)


def things_that_hang_on(db: sqlite3.Connection, spans: Collection[bytes]) -> set[bytes]:
    """The things that hang, or hung at any time, on one of these spans; one pass over the log."""
    wanted = {uuid_text(each) for each in spans}
    rows = db.execute(
        f"""SELECT thing, coalesce(json_extract(state, '$.f'), json_extract(state, '$.of')), json_extract(state, '$.to')
        FROM revision WHERE kind IN ({",".join(map(str, HANGS))}) AND state IS NOT NULL"""
    )
    return {thing for thing, *ends in rows if not wanted.isdisjoint(ends)}


def authors(db: sqlite3.Connection, changes: Sequence[int]) -> dict[int, str]:
    """Change -> the name of its coder, where it tells one."""
    marks = ",".join("?" * len(changes))
    query = f"SELECT c.seq, k.name FROM change c JOIN coder k ON k.n = c.coder WHERE c.seq IN ({marks})"
    return dict(db.execute(query, changes).fetchall())


def last_said(db: sqlite3.Connection, thing: bytes) -> tuple[int, State] | None:
    """The kind of a thing and the last state that it had in this file; None where it never had one."""
    query = "SELECT kind, state FROM revision WHERE thing = ? AND state IS NOT NULL ORDER BY seq DESC LIMIT 1"
    row = db.execute(query, (thing,)).fetchone()
    return None if row is None else (row[0], unpacked(row[1]) or {})


def extent_of(db: sqlite3.Connection, uuid: str) -> tuple[int, int, int] | None:
    """The article, start and end of a span that is there."""
    query = 'SELECT article, start, "end" FROM annotation WHERE uuid = ?'
    return db.execute(query, (bytes.fromhex(uuid.replace("-", "")),)).fetchone()
