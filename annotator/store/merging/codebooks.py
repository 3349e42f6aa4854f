"""The codebook of two files that come together: which version is in force, and whether it has every label in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from annotator.errors import CodebookError
from annotator.sentences import counted, mark, some_of, together, worded
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.merging.heads import CODEBOOK, Ancestors, Revision, went_apart
from annotator.store.merging.projecting import Stands
from annotator.store.project import Project
from annotator.store.rows import KINDS, Names, blob, packed, unpacked

MOST_NAMED = 6


class Version(NamedTuple):
    """A version of the codebook: its row, hash (hex) and JSON."""

    row: int
    hash: str
    content: str


Decide = Callable[[Version, Version, "Version | None"], Version]
"""Given our version, theirs, and the one that both went on from (None where it is not one): the one to put in force.

Row 0 is a new one."""


def decide_codebook(project: Project, names: Names, found: Sequence[Stands], decide: Decide) -> list[Stands]:
    """Where both sides changed the codebook, have it decided, and write the decision down as a change of our own."""
    db = project.connection
    return [_decided(project, names, each, decide) if _is_doubt(db, each) else each for each in found]


def _is_doubt(db: sqlite3.Connection, each: Stands) -> bool:
    return each.kind == CODEBOOK and went_apart(each.heads, Ancestors(db))


def _decided(project: Project, names: Names, each: Stands, decide: Decide) -> Stands:
    db = project.connection
    ours = _version(db, (each.before or {})["v"])
    mine = next((head for head in each.heads if _row(head) == ours.row), each.heads[0])
    other = next(head for head in each.heads if _row(head) != ours.row)
    theirs, base = _version(db, _row(other)), Ancestors(db).common(mine, other)
    chosen = decide(ours, theirs, _version(db, base) if base else None)
    row = chosen.row or _put(project, names, chosen, (ours.hash, theirs.hash))
    seq = project.begin_change(names, "Merge codebooks", None, log.OUTSIDE, None)
    after = {"v": row}
    log.Write(db, names, project.new_id, seq).put(CODEBOOK, blob(project.info.id), after)
    return each._replace(heads=each.heads[:1], after=after)


def _row(head: Revision) -> int:
    return (unpacked(head.state) or {})["v"]


def _version(db: sqlite3.Connection, row: int) -> Version:
    hash_, content = db.execute("SELECT hash, content FROM codebook_version WHERE n = ?", (row,)).fetchone()
    return Version(row, hash_.hex(), content)


def _put(project: Project, names: Names, made: Version, parents: tuple[str, str]) -> int:
    db = project.connection
    there = db.execute("SELECT n FROM codebook_version WHERE hash = ?", (bytes.fromhex(made.hash),)).fetchone()
    if there:
        return there[0]
    row, number = db.execute(
        """INSERT INTO codebook_version (hash, number, parents, content, created)
        SELECT ?, max(number) + 1, ?, ?, ? FROM codebook_version RETURNING n, number""",
        (bytes.fromhex(made.hash), packed(sorted(parents)), made.content, project.clock() // 1000),
    ).fetchone()
    names.version_number[row], names.version_row[number] = number, row
    return row


def check_labels(project: Project, names: Names) -> None:
    """Raises CodebookError where something has a label that the codebook in force lacks."""
    db = project.connection
    missing = log.standing_labels(db, names) - log.labels_in_force(db)
    if not missing:
        return
    ids = label_ids(db)
    said = [
        worded("“{label}” ({uses})", label=ids.get(each, each), uses=_uses(db, names, each)) for each in sorted(missing)
    ]
    raise CodebookError(
        worded(
            "Labels are in use that the codebook after this merge would not have: {names}: "
            "put them back into the codebook of one of the files, or merge with --codebook both "
            "where both changed it.",
            names=some_of(said, MOST_NAMED),
        )
    )


def label_ids(db: sqlite3.Connection) -> Mapping[str, str]:
    """UUID -> id of every label that any version has had, as the latest of them calls it."""
    rows = db.execute("SELECT content FROM codebook_version ORDER BY n")
    return {label["uuid"]: label["id"] for (content,) in rows for label in read_json(content)["labels"]}


def _uses(db: sqlite3.Connection, names: Names, label: str) -> str:
    number = names.label_number.get(label)
    spans = db.execute("SELECT count(*) FROM annotation WHERE label = ?", (number,)).fetchone()[0]
    articles = db.execute(
        "SELECT count(*) FROM thing WHERE kind = ? AND json_extract(state, '$.l') = ?", (KINDS["document_label"], label)
    ).fetchone()[0]
    said = [
        counted(spans, mark("1 tag"), mark("{number:,} tags")),
        counted(articles, mark("1 article"), mark("{number:,} articles")),
    ]
    return together([each for each, n in zip(said, (spans, articles), strict=True) if n])
