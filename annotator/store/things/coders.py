"""Coders, layers and the versions of the codebook."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from annotator.model.annotation import Coder, Layer
from annotator.model.ids import NewId
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.project import COUNTER_BITS, Project
from annotator.store.rows import KINDS, blob, packed

OF_CODING = ("annotation", "status", "document_label", "relation", "decision")


def coders(project: Project) -> list[Coder]:
    """All coders, in the order in which they came."""
    return [coder for _, coder in sorted(project.names.coders.items())]


def layers(project: Project) -> list[Layer]:
    return [layer for _, layer in sorted(project.names.layers.items())]


def add_coder(project: Project, name: str, ids: NewId) -> tuple[Coder, Layer]:
    """A new coder with a hand layer of the same name; or the one of this name that another process has just added."""
    with coder_added(project, name, ids) as (coder, layer):
        return coder, layer


@contextmanager
def coder_added(project: Project, name: str, ids: NewId) -> Iterator[tuple[Coder, Layer]]:
    """The same, kept only if all goes well within it; until then nobody else can write."""
    coder = Coder(ids(), name)
    layer = Layer(ids(), "hand", name, coder.id)
    with project.change("Add coder", None, mode=log.OUTSIDE) as write:
        there = next((each for each in write.names.coders.values() if each.name == name), None)
        if there is not None:
            yield there, next(e for e in write.names.layers.values() if e.kind == "hand" and e.coder == there.id)
            return
        write.put(KINDS["coder"], blob(coder.id), {"n": name}, new=True)
        state = {"k": layer.kind, "n": layer.name, "c": write.names.coder_number[coder.id]}
        write.put(KINDS["layer"], blob(layer.id), state, new=True)
        yield coder, layer


def add_layer(project: Project, kind: str, name: str, ids: NewId) -> Layer:
    """A new machine or gold layer."""
    layer = Layer(ids(), kind, name)
    with project.change("Add layer", None, mode=log.OUTSIDE) as write:
        write.put(KINDS["layer"], blob(layer.id), {"k": kind, "n": name}, new=True)
    return layer


def rename(project: Project, wanted: Collection[str], name: str) -> None:
    """Call these coders and layers (UUIDs) so, beside anybody's undo stack."""
    with project.change("Rename coder", None, mode=log.OUTSIDE) as write:
        for kind, known in (("coder", write.names.coder_number), ("layer", write.names.layer_number)):
            for uuid in sorted(known.keys() & set(wanted)):
                _, state = write.head(blob(uuid))
                write.put(KINDS[kind], blob(uuid), {**(state or {}), "n": name})


def last_changes(project: Project) -> dict[str, int]:
    """When each coder (UUID) has last coded anything, in milliseconds since the epoch.

    What is written while an article is only looked at, as the time spent on it, is no coding.
    """
    kinds = ", ".join(str(KINDS[each]) for each in OF_CODING)
    rows = project.connection.execute(
        f"""SELECT c.coder, max(c.clock) FROM change c WHERE c.coder IS NOT NULL
        AND EXISTS (SELECT 1 FROM revision r WHERE r.change = c.seq AND r.kind IN ({kinds})) GROUP BY c.coder"""
    )
    return {project.names.coders[number].id: clock >> COUNTER_BITS for number, clock in rows}


def codebook_in_force(project: Project) -> tuple[int, str, str]:
    """The number, hash and JSON of the codebook version in force."""
    number, hash_, content = project.connection.execute(
        """SELECT v.number, v.hash, v.content FROM codebook_version v JOIN project p ON p.codebook = v.n"""
    ).fetchone()
    return number, hash_.hex(), content


def codebook_version(project: Project, number: int) -> tuple[str, str]:
    """The hash and JSON of one version, by its number."""
    hash_, content = project.connection.execute(
        "SELECT hash, content FROM codebook_version WHERE number = ?", (number,)
    ).fetchone()
    return hash_.hex(), content


class StoredVersion(NamedTuple):
    """``parents`` are hashes; ``created`` is in seconds since the epoch, UTC."""

    number: int
    hash: str
    parents: tuple[str, ...]
    created: int
    note: str


def codebook_versions(project: Project) -> list[StoredVersion]:
    """Every version, oldest first."""
    rows = project.connection.execute("SELECT number, hash, parents, created, note FROM codebook_version ORDER BY n")
    return [StoredVersion(n, h.hex(), tuple(read_json(p)), c, note) for n, h, p, c, note in rows]


def put_codebook(project: Project, hash_: str, content: str, note: str = "") -> int:
    """Store a version of the codebook whole and for ever, and put it in force, outside anybody's undo; its number."""
    with project.change("Set codebook", None, mode=log.OUTSIDE) as write:
        return put_version(write, project, hash_, content, note)


def put_version(write: log.Write, project: Project, hash_: str, content: str, note: str = "") -> int:
    """The same within a change. A content that was there before gets its number again; the log keeps the new note."""
    db = write.connection
    row = db.execute("SELECT n, number FROM codebook_version WHERE hash = ?", (bytes.fromhex(hash_),)).fetchone()
    if row is not None:
        write.put(KINDS["codebook"], blob(project.info.id), {"v": row[0], **({"n": note} if note else {})})
        return row[1]
    parent = db.execute("SELECT v.hash FROM codebook_version v JOIN project p ON p.codebook = v.n").fetchone()
    number = db.execute("SELECT coalesce(max(number), 0) + 1 FROM codebook_version").fetchone()[0]
    n = db.execute(
        """INSERT INTO codebook_version (hash, number, parents, content, created, note)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING n""",
        (
            bytes.fromhex(hash_),
            number,
            packed([parent[0].hex()] if parent else []),
            content,
            project.clock() // 1000,
            note,
        ),
    ).fetchone()[0]
    write.names.version_number[n], write.names.version_row[number] = number, n
    write.put(KINDS["codebook"], blob(project.info.id), {"v": n})
    return number


def every_version(project: Project) -> Iterator[tuple[int, dict[str, Any]]]:
    """Number and content (as to_json gives it) of each version, oldest first."""
    for number, content in project.connection.execute("SELECT number, content FROM codebook_version ORDER BY n"):
        yield number, read_json(content)


def codebook_steps(project: Project) -> list[tuple[int, str | None, str, int, int, str]]:
    """Every time a version came into force: milliseconds, coder's name, name of the step, its mode, number, note."""
    rows = project.connection.execute(
        """SELECT c.clock, k.name, c.name, c.mode, v.number, coalesce(json_extract(r.state, '$.n'), v.note)
        FROM revision r JOIN change c ON c.seq = r.change LEFT JOIN coder k ON k.n = c.coder
        JOIN codebook_version v ON v.n = json_extract(r.state, '$.v')
        WHERE r.thing = ? ORDER BY r.seq""",
        (blob(project.info.id),),
    )
    return [(clock >> COUNTER_BITS, *rest) for clock, *rest in rows]
