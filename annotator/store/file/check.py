"""Is the file whole: SQLite's own checks, the fingerprints, and the tables against the log."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

from annotator.errors import ProjectError, told_of
from annotator.sentences import worded
from annotator.store.log import STANDING_SEQ
from annotator.store.merging.heads import HANGS, expected_standing, hangs_loose
from annotator.store.project import Project
from annotator.store.projection import article_values, status_values
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    KIND_WORDS,
    KINDS,
    State,
    annotation_values,
    unpacked,
    uuid_text,
)
from annotator.store.things.findings import digest_of

LISTED = "title, meta, outlet, published, removed"
CURRENT = """SELECT r.thing, r.kind, r.state FROM (SELECT thing, max(seq) AS seq FROM revision GROUP BY thing) last
    LEFT JOIN standing s ON s.thing = last.thing JOIN revision r ON r.seq = coalesce(s.seq, last.seq)"""


def check_file(project: Project) -> Iterator[str]:
    """A sentence for each thing that is wrong in the file itself."""
    db = project.connection
    try:
        for (word,) in db.execute("PRAGMA integrity_check(20)").fetchall():
            if word != "ok":
                yield worded("SQLite's integrity check: {word}.", word=word)
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            yield worded(
                "Row {row} of {table} points at a row of {parent} that is not there.",
                row=row,
                table=table,
                parent=parent,
            )
        yield from problems_of(db)
    except (sqlite3.DatabaseError, ProjectError) as error:
        yield worded("The file is damaged: {error}", error=told_of(error))
    except (KeyError, ValueError) as error:
        raise ProjectError(
            worded("{path} holds something that this annotator cannot read: {error}.", path=project.path, error=error)
        ) from error


def problems_of(db: sqlite3.Connection) -> Iterator[str]:
    """The texts against their fingerprints, and the tables of today against the log."""
    yield from _check_texts(db)
    yield from _check_standing(db)
    yield from _check_projection(db)
    yield from _check_counts(db)


def _check_texts(db: sqlite3.Connection) -> Iterator[str]:
    for number, sha256, length, text in db.execute(
        "SELECT a.n, a.sha256, a.length, s.text FROM article a LEFT JOIN source s ON s.article = a.n"
    ):
        if text is None:
            yield worded("Article {number} has lost its text.", number=number)
        elif hashlib.sha256(text.encode()).digest() != sha256 or len(text) != length:
            yield worded("Article {number}: its text does not agree with its fingerprint.", number=number)
    yield from _check_findings(db)
    for number, uuid, end, length in db.execute(
        """SELECT a.n, s.uuid, s."end", a.length FROM annotation s JOIN article a ON a.n = s.article
        WHERE s."end" > a.length"""
    ):
        yield worded(
            "Article {number}: span {uuid_text} ends at {end}, after the end of the text at {length}.",
            number=number,
            uuid_text=uuid_text(uuid),
            end=end,
            length=length,
        )


def _check_findings(db: sqlite3.Connection) -> Iterator[str]:
    """What was found at import against the digest that the log has of it."""
    for number, thing, found in db.execute(
        "SELECT a.n, a.thing, f.found FROM article a LEFT JOIN finding f ON f.article = a.n"
    ):
        said = (unpacked(_last_state(db, thing)) or {}).get("f")
        have = None if found is None else digest_of(found if isinstance(found, bytes) else b"")
        if said != have:
            yield worded("Article {number}: what was found in it at import was changed on the disk.", number=number)


def _last_state(db: sqlite3.Connection, thing: bytes) -> str | None:
    row = db.execute(f"SELECT state FROM revision WHERE seq = {STANDING_SEQ.format('?1')}", (thing,)).fetchone()
    return row[0] if row else None


def _check_standing(db: sqlite3.Connection) -> Iterator[str]:
    """What stands where several places have written, against the log."""
    expected, there = expected_standing(db), set(db.execute("SELECT thing, seq, heads FROM standing"))
    for thing in sorted({row[0] for row in expected ^ there}):
        yield worded(
            "What stands of {uuid_text} since a merge does not agree with the log.", uuid_text=uuid_text(thing)
        )


def _check_projection(db: sqlite3.Connection) -> Iterator[str]:
    """The log replayed against the tables of today."""
    expected = dict.fromkeys(KINDS.values(), 0)
    for thing, kind, state in db.execute(CURRENT):
        if state is None:
            if _stands(db, kind, thing):
                yield worded(
                    "{kind} {uuid} was taken away in the log, but stands in its table.",
                    kind=KIND_WORDS[kind],
                    uuid=uuid_text(thing),
                )
            continue
        if kind in HANGS and hangs_loose(db, kind, unpacked(state)) and not _stands(db, kind, thing):
            continue
        expected[kind] += 1
        if not _agrees(db, kind, thing, unpacked(state) or {}):
            yield worded("{kind} {uuid} does not agree with the log.", kind=KIND_WORDS[kind], uuid=uuid_text(thing))
    for name, table in (("annotation", "annotation"), ("status", "status"), ("coder", "coder"), ("layer", "layer"),
                        ("article", "article")):  # fmt: skip
        there = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if there != expected[KINDS[name]]:
            yield worded(
                "The table {table} has {there} rows, the log {expected}.",
                table=table,
                there=there,
                expected=expected[KINDS[name]],
            )


def _stands(db: sqlite3.Connection, kind: int, thing: bytes) -> bool:
    if kind == KINDS["annotation"]:
        return db.execute("SELECT 1 FROM annotation WHERE uuid = ?", (thing,)).fetchone() is not None
    if kind == KINDS["status"]:
        return db.execute("SELECT 1 FROM status WHERE thing = ?", (thing,)).fetchone() is not None
    return db.execute("SELECT 1 FROM thing WHERE uuid = ?", (thing,)).fetchone() is not None


def _agrees(db: sqlite3.Connection, kind: int, thing: bytes, state: State) -> bool:
    if kind == KINDS["annotation"]:
        row = db.execute(f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE uuid = ?", (thing,)).fetchone()
        return row == annotation_values(thing, state)
    if kind == KINDS["status"]:
        columns = "article, layer, status, codebook, labels, shown"
        row = db.execute(f"SELECT {columns} FROM status WHERE thing = ?", (thing,)).fetchone()
        return row == status_values(state)
    if kind == KINDS["article"]:
        row = db.execute(f"SELECT {LISTED} FROM article WHERE thing = ?", (thing,)).fetchone()
        return row == (*article_values(state), state.get("x", 0))
    if kind == KINDS["coder"]:
        return db.execute("SELECT name FROM coder WHERE uuid = ?", (thing,)).fetchone() == (state["n"],)
    if kind == KINDS["layer"]:
        row = db.execute("SELECT kind, name, coder FROM layer WHERE uuid = ?", (thing,)).fetchone()
        return row == (state["k"], state["n"], state.get("c"))
    if kind == KINDS["codebook"]:
        return db.execute("SELECT codebook FROM project").fetchone() == (state["v"],)
    row = db.execute("SELECT state FROM thing WHERE uuid = ?", (thing,)).fetchone()
    return row is not None and unpacked(row[0]) == state


def _check_counts(db: sqlite3.Connection) -> Iterator[str]:
    counted = {
        f"{column}_count": f"""SELECT layer, {column}, count(*) FROM {table} JOIN article a ON a.n = article
            WHERE NOT a.removed GROUP BY layer, {column}"""
        for table, column in (("annotation", "label"), ("status", "status"))
    }
    for table, query in counted.items():
        stored = set(db.execute(f"SELECT * FROM {table} WHERE n != 0"))
        if stored != set(db.execute(query)):
            yield worded("The counts in {table} do not agree with the rows.", table=table)
    if (
        db.execute("SELECT n FROM article_count").fetchone()
        != db.execute("SELECT count(*) FROM article WHERE NOT removed").fetchone()
    ):
        yield worded("The count of articles does not agree with the rows.")
