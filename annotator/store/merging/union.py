"""The union of two logs: what the other file has more of changes and revisions, told by their UUIDs."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from annotator.errors import ProjectDamaged, ProjectError
from annotator.sentences import worded
from annotator.store.file.stored_json import read_json
from annotator.store.merging.portable import inward, outward, to_local, to_portable
from annotator.store.merging.steps import SILENT, Steps
from annotator.store.rows import packed, unpacked

AT_ONCE = 500


class Files(NamedTuple):
    """Our connection, within a transaction, and the other file's; both by the name under which errors tell of them."""

    ours: sqlite3.Connection
    theirs: sqlite3.Connection
    path: str
    their_path: str
    steps: Steps = SILENT


class Union(NamedTuple):
    """What came: articles (our numbers), and the things whose revisions it concerns, ``after`` our last one before.

    ``same_text``: (our number of an article that came, that of another one here with the same text). ``clock``: the
    latest of the other file.
    """

    articles: tuple[int, ...]
    same_text: tuple[tuple[int, int], ...]
    things: frozenset[bytes]
    after: int
    clock: int


def has_news(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> bool:
    """Whether the other file has anything that this one does not have; also a past that a package left out.

    A text that is another one there is news too: take_in refuses it.
    """
    texts = "SELECT thing, sha256 FROM article"
    if set(theirs.execute(texts)) - set(ours.execute(texts)):
        return True
    for table, column in (("codebook_version", "hash"), ("change", "id")):
        for some in _chunks(theirs.execute(f"SELECT {column} FROM {table}")):
            if len(_known(ours, table, column, [row[0] for row in some])) < len(some):
                return True
    for some in _chunks(theirs.execute("SELECT id, parent, also FROM revision")):
        known = _known_pasts(ours, [row[0] for row in some])
        if any(id_ not in known or _knows_more(parent, also, known[id_]) for id_, parent, also in some):
            return True
    return _lost_names(ours, theirs)


def take_in(files: Files) -> Union:
    """Bring in all that this file does not have; nothing is projected yet.

    Raises ProjectError where the files contradict each other.
    """
    ours, theirs = files.ours, files.theirs
    after = ours.execute("SELECT coalesce(max(seq), 0) FROM revision").fetchone()[0]
    _take_versions(ours, theirs)
    _take_stubs(ours, theirs)
    articles, same_text = _take_articles(files)
    changes = _take_changes(ours, theirs)
    things = _take_revisions(files, changes)
    clock = _greatest_clock(theirs)
    ours.execute("UPDATE project SET clock = max(clock, ?)", (clock,))
    return Union(tuple(articles), tuple(same_text), frozenset(things), after, clock)


def _take_versions(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Versions of the codebook, each whole; one that has come from several versions has come from all of them."""
    for hash_, parents, content, created, note in theirs.execute(
        "SELECT hash, parents, content, created, note FROM codebook_version ORDER BY n"
    ):
        row = ours.execute("SELECT n, parents FROM codebook_version WHERE hash = ?", (hash_,)).fetchone()
        if row is None:
            ours.execute(
                """INSERT INTO codebook_version (hash, number, parents, content, created, note)
                SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM codebook_version""",
                (hash_, parents, content, created, note),
            )
        elif more := [each for each in read_json(parents) if each not in read_json(row[1])]:
            ours.execute(
                "UPDATE codebook_version SET parents = ? WHERE n = ?", (packed([*read_json(row[1]), *more]), row[0])
            )


def _take_stubs(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> None:
    """Numbers for labels, replicas, coders and layers; what the last two are called, their revisions tell."""
    for table, columns in (
        ("replica", "uuid"), ("label", "uuid"), ("coder", "uuid, hex(uuid)"), ("layer", "uuid, '', hex(uuid)"),
    ):  # fmt: skip
        names = {"coder": "uuid, name", "layer": "uuid, kind, name"}.get(table, "uuid")
        marks = ", ".join("?" * len(names.split(",")))
        rows = theirs.execute(f"SELECT {columns} FROM {table} ORDER BY n").fetchall()
        ours.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT (uuid) DO NOTHING", rows)


def _take_articles(files: Files) -> tuple[list[int], list[tuple[int, int]]]:
    """Texts with what was found in them, of the articles that are not here; their views are made again by readers."""
    ours, theirs = files.ours, files.theirs
    came, same_text = list[int](), list[tuple[int, int]]()
    rows = theirs.execute("SELECT n, thing, sha256, id, name FROM article ORDER BY n").fetchall()
    for number, thing, sha256, id_, name in rows:
        there = ours.execute("SELECT n, sha256 FROM article WHERE thing = ? OR id = ?", (thing, id_)).fetchone()
        if there is None:
            twin = ours.execute("SELECT min(n) FROM article WHERE sha256 = ?", (sha256,)).fetchone()[0]
            came.append(_copy_article(files, number))
            if twin is not None:
                same_text.append((came[-1], twin))
        elif there[1] != sha256:
            raise ProjectError(
                worded(
                    "{their_path} has another text under the id of article {there} ({name}, {id}): "
                    "nothing was merged. One of the two files was changed by another program.",
                    their_path=files.their_path,
                    there=there[0],
                    name=name,
                    id=id_,
                )
            )
    return came, same_text


ARTICLE = "id, thing, name, script, length, sha256, file_sha256"


def _copy_article(files: Files, number: int) -> int:
    from annotator.store.reads.duplicates import put_signature
    from annotator.text.near_duplicates import VERSION

    ours, theirs = files.ours, files.theirs
    row = theirs.execute(f"SELECT {ARTICLE} FROM article WHERE n = ?", (number,)).fetchone()
    text = theirs.execute("SELECT text FROM source WHERE article = ?", (number,)).fetchone()
    if text is None or hashlib.sha256(text[0].encode()).digest() != row[5] or len(text[0]) != row[4]:
        raise ProjectDamaged(
            worded(
                "{their_path} is damaged: the text of its article {number} ({row}) does not agree "
                "with its fingerprint. Nothing was merged.",
                their_path=files.their_path,
                number=number,
                row=row[2],
            )
        )
    made = ours.execute(
        f"INSERT INTO article ({ARTICLE}, title, meta) VALUES (?, ?, ?, ?, ?, ?, ?, '', '{{}}') RETURNING n", row
    ).fetchone()[0]
    ours.execute("INSERT INTO source VALUES (?, ?)", (made, *text))
    there = theirs.execute("SELECT rules, found FROM finding WHERE article = ?", (number,)).fetchall()
    ours.executemany(f"INSERT INTO finding (article, rules, found) VALUES ({made}, ?, ?)", there)
    query = "SELECT minhash FROM signature WHERE article = ? AND rules = ?"
    for (minhash,) in theirs.execute(query, (number, VERSION)).fetchall():
        put_signature(ours, made, minhash)
    return made


def _take_changes(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> dict[int, int]:
    """Number of each change there -> here."""
    replica, coder, version = (
        _numbers(ours, theirs, table, column)
        for table, column in (("replica", "uuid"), ("coder", "uuid"), ("codebook_version", "hash"))
    )
    here: dict[int, int] = {}
    rows = theirs.execute(
        "SELECT seq, id, replica, clock, coder, codebook, name, mode, target FROM change ORDER BY seq"
    )
    for some in _chunks(rows):
        known = _known(ours, "change", "id", [row[1] for row in some])
        for seq, id_, by, clock, who, book, name, mode, target in some:
            values = (id_, replica[by], clock, coder.get(who), version.get(book), name, mode, here.get(target))
            here[seq] = known.get(id_) or ours.execute(PUT_CHANGE, values).fetchone()[0]
            if id_ in known and (who is not None or name):
                ours.execute(NAME_CHANGE, (None if who is None else coder[who], name, here[seq]))
    return here


PUT_CHANGE = """INSERT INTO change (id, replica, clock, coder, codebook, name, mode, target)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"""
NAME_CHANGE = "UPDATE change SET coder = coalesce(coder, ?), name = ? WHERE seq = ? AND name = ''"
"""A package tells not who made the changes of others, and what they were; a file that knows tells."""


def _take_revisions(files: Files, changes: dict[int, int]) -> set[bytes]:
    """The revisions that are not here, in the order of the other file; the things they are of.

    Also what a package left out of the past of one that is here, and the other file knows.
    """
    ours, theirs = files.ours, files.theirs
    state_here = _translation(files)
    things, here = set[bytes](), dict[int, int]()
    pasts: list[tuple[int, int | None, list[int]]] = []
    last = ours.execute("SELECT coalesce(max(seq), 0) FROM revision").fetchone()[0]
    many = theirs.execute("SELECT count(*) FROM revision").fetchone()[0]
    for done, some in enumerate(_chunks(theirs.execute(THEIR_REVISIONS))):
        files.steps.at("take", done * AT_ONCE, many)
        known = _known_pasts(ours, [row[1] for row in some])
        new: list[tuple[Any, ...]] = []
        for seq, id_, thing, parent, also, kind, change, pane, state in some:
            if id_ in known:
                here[seq] = known[id_][0]
                if _knows_more(parent, also, known[id_]):
                    pasts.append((seq, parent, _listed(also)))
                    things.add(thing)
                continue
            here[seq] = last = last + 1
            before = here.get(parent) if parent else None
            if (parent and before is None) or also:
                pasts.append((seq, parent, _listed(also)))
            new.append((last, id_, thing, kind, before, changes[change], pane, state_here(kind, state)))
            things.add(thing)
        ours.executemany(PUT_REVISION, new)
    for seq, parent, also in pasts:
        _put_past(ours, here[seq], here[parent] if parent else None, [here[each] for each in also])
    return things


THEIR_REVISIONS = "SELECT seq, id, thing, parent, also, kind, change, pane, state FROM revision ORDER BY seq"
PUT_REVISION = """INSERT INTO revision (seq, id, thing, kind, parent, change, pane, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
Past = tuple[int, "int | None", "str | None"]
"""(Number, parent, also) of a revision here."""


def _translation(files: Files) -> Callable[[int, str | None], str | None]:
    """From a state as the other file has it to what this file keeps of it."""
    out, back = outward(files.theirs, files.their_path), inward(files.ours, files.path)

    def state_here(kind: int, state: str | None) -> str | None:
        try:
            return packed(to_local(kind, to_portable(kind, unpacked(state), out), back))
        except (ValueError, TypeError, AttributeError) as error:
            raise ProjectDamaged(
                worded(
                    "{their_path} is damaged ({error}): nothing was merged.", their_path=files.their_path, error=error
                )
            ) from error

    return state_here


def _put_past(ours: sqlite3.Connection, seq: int, parent: int | None, also: list[int]) -> None:
    known = _listed(ours.execute("SELECT also FROM revision WHERE seq = ?", (seq,)).fetchone()[0])
    together = [*known, *(each for each in also if each not in known)]
    ours.execute(
        "UPDATE revision SET parent = coalesce(parent, ?), also = ? WHERE seq = ?",
        (parent, packed(together or None), seq),
    )


def _known_pasts(ours: sqlite3.Connection, ids: Sequence[bytes]) -> dict[bytes, Past]:
    marks = ",".join("?" * len(ids))
    rows = ours.execute(f"SELECT id, seq, parent, also FROM revision WHERE id IN ({marks})", ids)
    return {id_: (seq, parent, also) for id_, seq, parent, also in rows}


def _knows_more(parent: int | None, also: str | None, here: Past) -> bool:
    return (parent is not None and here[1] is None) or len(_listed(also)) > len(_listed(here[2]))


def _listed(also: str | None) -> list[int]:
    return read_json(also) if also else []


def _lost_names(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> bool:
    for lost, told in (("coder IS NULL", "(coder IS NOT NULL OR name != '')"), ("coder IS NOT NULL", "name != ''")):
        for some in _chunks(ours.execute(f"SELECT id FROM change WHERE {lost} AND name = ''")):
            marks = ",".join("?" * len(some))
            query = f"SELECT 1 FROM change WHERE id IN ({marks}) AND {told} LIMIT 1"
            if theirs.execute(query, [row[0] for row in some]).fetchone():
                return True
    return False


def _numbers(ours: sqlite3.Connection, theirs: sqlite3.Connection, table: str, column: str) -> dict[int, int]:
    here = {raw: n for n, raw in ours.execute(f"SELECT n, {column} FROM {table}")}
    return {n: here[raw] for n, raw in theirs.execute(f"SELECT n, {column} FROM {table}")}


def _known(db: sqlite3.Connection, table: str, column: str, raw: Sequence[bytes]) -> dict[bytes, int]:
    """Of these UUIDs or hashes those that a table has, and their rows."""
    marks = ",".join("?" * len(raw))
    return dict(db.execute(f"SELECT {column}, rowid FROM {table} WHERE {column} IN ({marks})", raw).fetchall())


def _chunks(rows: Iterable[Any]) -> Iterator[list[Any]]:
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        yield some


def _greatest_clock(theirs: sqlite3.Connection) -> int:
    return theirs.execute(
        "SELECT max(coalesce((SELECT max(clock) FROM change), 0), (SELECT clock FROM project))"
    ).fetchone()[0]
