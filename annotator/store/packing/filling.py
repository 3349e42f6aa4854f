"""A package is filled: the same numbers for articles, labels and versions as at home, and a log counted anew.

States stand as they stand at home, word for word, because what they name has its number of home. What is only counted
(changes, revisions, spans) is counted again from 1, so that no gap tells how much others have done.
"""

from __future__ import annotations

import glob
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple

from annotator.model.ids import Clock, NewId
from annotator.store import log
from annotator.store.file.stored_json import read_json, write_json
from annotator.store.merging.heads import expected_standing
from annotator.store.packing.choosing import Chosen, Scope, chosen
from annotator.store.packing.telling import Tell, told_all_along
from annotator.store.project import Project, create_project
from annotator.store.rows import ANNOTATION_COLUMNS, packed
from annotator.store.things.splits import held_still

A_DAY_S = 86_400
PLAIN_NAMES = frozenset({"Import", "Set codebook", "Add coder", "Add layer"})
"""Names of changes outside anybody's stack that name nobody."""


class Packing(NamedTuple):
    """How much a package holds."""

    articles: int
    spans: int
    changes: int


def pack_project(
    project: Project, out: Path, scope: AbstractContextManager[Scope], tell: Tell, *, clock: Clock, ids: NewId
) -> Packing:
    """Make the package at ``out``, whole or not at all. Raises ProjectError, and whatever ``tell`` raises.

    What entering ``scope`` does at home is kept when the package is whole, just before it is put in its place.
    """
    packings: list[Packing] = []

    def fill(package: Project) -> None:
        package.connection.execute("PRAGMA secure_delete = ON")  # where this machine's name stood, nothing is left
        with scope as what:
            package.connection.execute("BEGIN IMMEDIATE")
            with held_still(project), told_all_along((project.connection, package.connection), tell) as telling:
                packings.append(_fill(project, package.connection, what, telling))
            package.connection.execute("COMMIT")

    info = project.info
    _clear_what_died(out)
    create_project(out, name=info.name, standard=info.standard, fill=fill, clock=clock, ids=ids).close()
    return packings[0]


def _fill(project: Project, package: sqlite3.Connection, scope: Scope, tell: Tell) -> Packing:
    home, what = project.connection, chosen(project, scope)
    _put_names(home, package, scope, what)
    _put_articles(home, package, scope, tell)
    _put_signatures(home, package, scope)
    changes = _put_changes(home, package, scope, what)
    _put_revisions(package, what, changes)
    _project(home, package, scope, what)
    uuid, created, codebook = home.execute("SELECT uuid, created, codebook FROM project").fetchone()
    package.execute(
        """UPDATE project SET uuid = ?, created = ?, codebook = ?, home = '', merged = ?,
        clock = max(clock, (SELECT max(clock) FROM change))""",
        (uuid, created, codebook, len(changes)),
    )
    spans = package.execute("SELECT count(*) FROM annotation").fetchone()[0]
    return Packing(len(scope.articles), spans, len(changes))


def _clear_what_died(out: Path) -> None:
    """Remove what a process has left that died a day ago while it made a package of this name."""
    if os.name != "posix":
        return
    for left in out.parent.glob(f".{glob.escape(out.name)}.*.new"):
        number = left.name.removesuffix(".new").rpartition(".")[2]
        try:
            if not number.isdecimal() or time.time() - left.stat().st_mtime < A_DAY_S:  # it may be another machine's
                continue
            os.kill(int(number), 0)
        except ProcessLookupError:
            for ending in ("", "-wal", "-shm", "-journal"):
                left.with_name(left.name + ending).unlink(missing_ok=True)
        except (OSError, OverflowError):  # it is somebody else's, or no number of a process
            continue


def _chosen(numbers: Iterable[int]) -> str:
    return write_json(sorted(numbers))


def _copy(
    home: sqlite3.Connection, package: sqlite3.Connection, table: str, columns: str, where: str, numbers: Iterable[int]
) -> None:
    """Rows of a table as they stand; ``where`` is the column that is one of these numbers."""
    rows = home.execute(
        f"SELECT {columns} FROM {table} WHERE {where} IN (SELECT value FROM json_each(?))", (_chosen(numbers),)
    )
    marks = ", ".join("?" * len(columns.split(",")))
    package.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _put_names(home: sqlite3.Connection, package: sqlite3.Connection, scope: Scope, what: Chosen) -> None:
    """The coder, the layers, the labels in use, and the versions of the codebook with all that they come from."""
    _copy(home, package, "coder", "n, uuid, name", "n", [scope.coder])
    _copy(home, package, "layer", "n, uuid, kind, name, coder", "n", scope.layers)
    _copy(home, package, "label", "n, uuid", "n", what.labels)
    seqs = _chosen({each.change for each in what.revisions})
    of_changes = home.execute(
        "SELECT DISTINCT codebook FROM change WHERE seq IN (SELECT value FROM json_each(?))", (seqs,)
    )
    in_force = home.execute("SELECT codebook FROM project")
    wanted = {n for (n,) in (*of_changes, *in_force) if n is not None} | what.versions
    package.executemany(
        "INSERT INTO codebook_version (n, hash, number, parents, content, created, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
        home.execute(
            """SELECT n, hash, number, parents, content, created, CASE WHEN :coder = (
                SELECT c.coder FROM revision r JOIN change c ON c.seq = r.change JOIN project p ON p.uuid = r.thing
                WHERE json_extract(r.state, '$.v') = v.n ORDER BY r.seq LIMIT 1) THEN note ELSE '' END
            FROM codebook_version v WHERE n IN (SELECT value FROM json_each(:wanted))""",
            {"coder": scope.coder, "wanted": _chosen(_with_parents(home, wanted))},
        ),
    )


def _with_parents(home: sqlite3.Connection, versions: set[int]) -> set[int]:
    rows = home.execute("SELECT n, lower(hex(hash)), parents FROM codebook_version").fetchall()
    number = {hash_: n for n, hash_, _ in rows}
    parents = {n: [number[each] for each in read_json(said) if each in number] for n, _, said in rows}
    found, new = set(versions), [*versions]
    while new:
        come = set(parents[new.pop()]) - found
        found |= come
        new += come
    return found


_ARTICLE = "n, id, thing, name, script, length, sha256, file_sha256, title, meta, removed, outlet, published"
_TEXTS = (
    ("source", "article, text"),
    ("script_view", "article, script, key, units, text"),
    ("finding", "article, rules, found"),
)


def _put_articles(home: sqlite3.Connection, package: sqlite3.Connection, scope: Scope, tell: Tell) -> None:
    """The articles with their texts, views and findings, under their numbers."""
    _copy(home, package, "article", _ARTICLE, "n", scope.articles)
    names = package.execute("SELECT n, name FROM article ORDER BY n").fetchall()
    for done, (number, name) in enumerate(names):
        tell(done, name)
        for table, columns in _TEXTS:
            marks = ", ".join("?" * len(columns.split(",")))
            rows = home.execute(f"SELECT {columns} FROM {table} WHERE article = ?", (number,))
            package.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
    package.execute("UPDATE article_count SET n = (SELECT count(*) FROM article WHERE NOT removed)")


def _put_signatures(home: sqlite3.Connection, package: sqlite3.Connection, scope: Scope) -> None:
    """The groups of near-duplicates as they are at home, each under the first article of it that goes along."""
    from annotator.store.reads.duplicates import MOST_IN_BAND
    from annotator.text.near_duplicates import band_keys

    first, spoken_for, full = dict[int, int](), defaultdict[int, set[int]](set), defaultdict[int, int](int)
    for number, rules, minhash, group in home.execute(
        """SELECT article, rules, minhash, grp FROM signature
        WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article""",
        (_chosen(scope.articles),),
    ).fetchall():
        package.execute(
            "INSERT INTO signature VALUES (?, ?, ?, ?)", (number, rules, minhash, first.setdefault(group, number))
        )
        new = {band for band in band_keys(minhash) if full[band] < MOST_IN_BAND} - spoken_for[group]
        spoken_for[group] |= new
        for band in new:
            full[band] += 1
        package.executemany("INSERT INTO signature_band VALUES (?, ?)", ((band, number) for band in new))


def _put_changes(
    home: sqlite3.Connection, package: sqlite3.Connection, scope: Scope, what: Chosen
) -> Mapping[int, int]:
    """The changes that made what goes along: number at home -> number in the package.

    A change of somebody else's loses its coder and its name; of the replicas only those come that wrote one of these.
    """
    rows = home.execute(
        """SELECT c.seq, c.id, p.uuid, c.clock, c.coder, c.codebook, c.name, c.mode, c.target
        FROM change c JOIN replica p ON p.n = c.replica
        WHERE c.seq IN (SELECT value FROM json_each(?)) ORDER BY c.seq""",
        (_chosen({each.change for each in what.revisions}),),
    ).fetchall()
    replicas = {
        uuid: package.execute("INSERT INTO replica (uuid) VALUES (?) RETURNING n", (uuid,)).fetchone()[0]
        for uuid in dict.fromkeys(row[2] for row in rows)
    }
    numbers = {row[0]: at for at, row in enumerate(rows, 1)}
    package.executemany(
        """INSERT INTO change (seq, id, replica, clock, coder, codebook, name, mode, target)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            (
                numbers[seq], id_, replicas[uuid], clock, coder if coder == scope.coder else None, codebook,
                _told(name, coder, mode, scope), mode, numbers.get(to),
            )
            for seq, id_, uuid, clock, coder, codebook, name, mode, to in rows
        ),
    )  # fmt: skip
    return numbers


def _told(name: str, coder: int | None, mode: int, scope: Scope) -> str:
    """The name of a change as a package tells it."""
    if coder == scope.coder and mode != log.OUTSIDE:
        return name
    return name if name in PLAIN_NAMES and coder in (None, scope.coder) else ""


def _put_revisions(package: sqlite3.Connection, what: Chosen, changes: Mapping[int, int]) -> None:
    """The revisions, and which of them stand. A parent that stayed at home is none."""
    numbers = {each.seq: at for at, each in enumerate(what.revisions, 1)}

    def also(seqs: str | None) -> str | None:
        there: list[int] = [numbers[seq] for seq in read_json(seqs) if seq in numbers] if seqs else []
        return packed(there) if there else None

    package.executemany(
        """INSERT INTO revision (seq, id, thing, kind, parent, change, pane, state, also)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            (
                numbers[each.seq], each.id, each.thing, each.kind,
                None if each.parent is None else numbers.get(each.parent),
                changes[each.change], each.pane, each.state, also(each.also),
            )
            for each in what.revisions
        ),
    )  # fmt: skip
    package.executemany("INSERT INTO standing VALUES (?, ?, ?)", expected_standing(package))


ALL_THINGS = """SELECT uuid, kind, article, state FROM thing
    WHERE article IS NULL OR article IN (SELECT value FROM json_each(:articles))"""


def _project(home: sqlite3.Connection, package: sqlite3.Connection, scope: Scope, what: Chosen) -> None:
    """The tables of today, with their counts."""
    values: dict[str, Any] = {"layers": _chosen(scope.layers), "articles": _chosen(scope.articles)}
    where = """article IN (SELECT value FROM json_each(:articles))
        AND layer IN (SELECT value FROM json_each(:layers))"""
    package.executemany(
        f"INSERT INTO annotation ({ANNOTATION_COLUMNS}) VALUES ({', '.join('?' * 14)})",
        home.execute(f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE {where} ORDER BY n", values),
    )
    package.executemany(
        "INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?)",
        home.execute(f"SELECT * FROM status WHERE {where}", values),
    )
    things = {each.thing for each in what.revisions}
    package.executemany(
        "INSERT INTO thing VALUES (?, ?, ?, ?)",
        (row for row in home.execute(ALL_THINGS, values) if row[0] in things),
    )
    for table, column in (("annotation", "label"), ("status", "status")):
        package.execute(
            f"""INSERT INTO {column}_count SELECT layer, {column}, count(*) FROM {table} JOIN article a ON a.n = article
            WHERE NOT a.removed GROUP BY layer, {column}"""
        )
