"""The other file proved before anything of it is taken: its rows and clocks, its texts, its tables against its log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotator.errors import CodebookError, ProjectDamaged, ProjectError
from annotator.sentences import clause, mark, worded
from annotator.store.file.stored_json import read_json
from annotator.store.merging.portable import outward, to_portable
from annotator.store.merging.states import wrong_with_state
from annotator.store.project import COUNTER_BITS
from annotator.store.rows import KIND_NAMES, KIND_WORDS, KINDS, unpacked
from annotator.store.things.articles import thing_of

Check = Callable[[Any], bool]
GREATEST = 2**63 - 1
AHEAD_MS = 365 * 86_400_000
"""So far a clock may be ahead of this machine's: what is done here would else be later than all that others do."""


def _number(value: Any) -> bool:
    return type(value) is int and 0 <= value <= GREATEST


def _text(value: Any) -> bool:
    return type(value) is str


def _bytes(length: int | None = None) -> Check:
    return lambda value: type(value) is bytes and length in (None, len(value))


def _maybe(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _list_of(check: Check) -> Check:
    def is_list(value: Any) -> bool:
        read = read_json(value) if type(value) is str else None
        return isinstance(read, list) and all(map(check, read))  # pyright: ignore[reportUnknownArgumentType]

    return is_list


UUID = _bytes(16)
HASH = _bytes(32)
SHAPES: Mapping[str, Mapping[str, Check]] = {
    "project": {
        "uuid": UUID, "name": _text, "standard": _text, "created": _number, "replica": _number, "codebook": _number,
    },
    "replica": {"n": _number, "uuid": UUID},
    "codebook_version": {
        "n": _number, "hash": HASH, "number": _number, "parents": _list_of(_text), "content": _text,
        "created": _number, "note": _text,
    },
    "coder": {"n": _number, "uuid": UUID, "name": _text},
    "layer": {"n": _number, "uuid": UUID, "kind": _text, "name": _text, "coder": _maybe(_number)},
    "label": {"n": _number, "uuid": UUID},
    "change": {
        "seq": _number, "id": UUID, "replica": _number, "coder": _maybe(_number), "codebook": _maybe(_number),
        "name": _text, "mode": (0, 1, 2, 3).__contains__, "target": _maybe(_number),
    },
    "revision": {
        "seq": _number, "id": UUID, "thing": UUID, "kind": _number, "parent": _maybe(_number), "change": _number,
        "pane": _maybe(_number), "also": _maybe(_list_of(_number)),
    },
    "article": {
        "n": _number, "id": _text, "thing": UUID, "name": _text, "script": ("hans", "hant").__contains__,
        "length": _number, "sha256": HASH, "file_sha256": HASH,
    },
    "source": {"article": _number, "text": _text},
    "finding": {"article": _number, "rules": _number, "found": _bytes()},
    "signature": {"article": _number, "rules": _number, "minhash": _bytes()},
}  # fmt: skip
"""Of each table, the columns that are taken, and what they may be."""
MADE_AGAIN = ("script_view",)
"""Tables of which nothing is taken, because they follow from others."""


def prove(db: sqlite3.Connection, path: Path, latest_ms: int) -> None:
    """Raises ProjectDamaged with one sentence where anything in the file is not as this annotator would have left it.

    ``latest_ms`` is the time, here, after which no clock can be right. Errors of Python or SQLite: it is damaged too.
    """
    from annotator.store.file.check import problems_of

    _prove_clocks(db, path, latest_ms)
    _prove_shapes(db, path)
    _prove_codebooks(db, path)
    _prove_articles(db, path)
    _prove_states(db, path)
    for problem in problems_of(db):
        raise damaged(path, clause(problem))


def damaged(path: Path, why: str = "") -> ProjectDamaged:
    pattern = (
        mark("{name} is damaged or only half there ({why}): nothing was merged. Ask for the file again.")
        if why
        else mark("{name} is damaged or only half there: nothing was merged. Ask for the file again.")
    )
    return ProjectDamaged(worded(pattern, name=path.name, why=why))


def _prove_clocks(db: sqlite3.Connection, path: Path, latest_ms: int) -> None:
    for table in ("project", "change"):
        for kind, clock in db.execute(f"SELECT typeof(clock), clock FROM {table}"):
            if kind != "integer" or clock < 0:
                raise damaged(path, worded("a clock in its table {table} is no time", table=table))
            if clock >> COUNTER_BITS > latest_ms:
                raise ProjectError(
                    worded(
                        "{path_name} was written by a machine whose clock stood at {said}: nothing was "
                        "merged. Set the clocks of both machines, and ask for a file that was made before it "
                        "was wrong.",
                        path_name=path.name,
                        said=_said(clock),
                    )
                )


def _said(clock: int) -> str:
    try:
        return f"{datetime.fromtimestamp((clock >> COUNTER_BITS) / 1000, UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return worded("a time after the year 9999")


def _prove_shapes(db: sqlite3.Connection, path: Path) -> None:
    for table, shape in SHAPES.items():
        checks = tuple(shape.items())
        for row in db.execute(f"SELECT {', '.join(shape)} FROM {table}"):
            for value, (column, check) in zip(row, checks, strict=True):
                if not check(value):
                    raise damaged(
                        path,
                        worded(
                            "the {column} of a row of its table {table} cannot be right", column=column, table=table
                        ),
                    )


def _prove_codebooks(db: sqlite3.Connection, path: Path) -> None:
    from annotator.model.codebook import codebook_hash, from_stored

    for hash_, number, content in db.execute("SELECT hash, number, content FROM codebook_version"):
        try:
            is_it = codebook_hash(from_stored(read_json(content))) == hash_.hex()
        except CodebookError:
            is_it = False
        if not is_it:
            raise damaged(
                path, worded("version {number} of its codebook does not agree with its fingerprint", number=number)
            )


def _prove_articles(db: sqlite3.Connection, path: Path) -> None:
    for number, id_, thing in db.execute("SELECT n, id, thing FROM article"):
        if thing_of(id_) != thing:
            raise damaged(
                path, worded("the id of its article {number} is not the one that its log knows", number=number)
            )


def _prove_states(db: sqlite3.Connection, path: Path) -> None:
    """Each state that anything ever had: a version in conflict may be settled upon."""
    numbering = outward(db, path.name)
    lengths = dict(db.execute("SELECT n, length FROM article").fetchall())
    owners = {
        KINDS["article"]: {thing for (thing,) in db.execute("SELECT thing FROM article")},
        KINDS["coder"]: {uuid for (uuid,) in db.execute("SELECT uuid FROM coder")},
        KINDS["layer"]: {uuid for (uuid,) in db.execute("SELECT uuid FROM layer")},
        KINDS["codebook"]: {uuid for (uuid,) in db.execute("SELECT uuid FROM project")},
    }
    things = dict(db.execute("SELECT n, thing FROM article").fetchall())
    kinds = dict[bytes, int]()
    for thing, kind, text in db.execute("SELECT thing, kind, state FROM revision"):
        state = unpacked(text)
        wrong = wrong_with_state(kind, state, lengths) if kind in KIND_NAMES else None
        if wrong is None:
            to_portable(kind, state, numbering)
        if wrong is None and (kinds.setdefault(thing, kind) != kind or thing not in owners.get(kind, (thing,))):
            wrong = worded("another thing")
        if wrong is None and kind == KINDS["article"] and state is not None and things.get(state["#"]) != thing:
            wrong = worded("another article")
        if wrong:
            raise damaged(
                path,
                worded(
                    "a state of its {kind} {uuid} has {wrong}",
                    kind=KIND_WORDS[kind],
                    uuid=_uuid(thing),
                    wrong=wrong,
                ),
            )


def _uuid(thing: bytes) -> str:
    from annotator.model.ids import uuid_text

    return uuid_text(thing)
