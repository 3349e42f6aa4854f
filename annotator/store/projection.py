"""Today's tables, kept in step with the log: what one revision does to them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from annotator.model.annotation import Coder, Layer
from annotator.store.file.stored_json import write_json
from annotator.store.rows import (
    ANNOTATION_COLUMNS,
    ARTICLE_COLUMNS,
    KINDS,
    Names,
    State,
    annotation_of,
    annotation_values,
    article_of,
    packed,
    uuid_text,
)

PUT_ANNOTATION = f"""INSERT INTO annotation ({ANNOTATION_COLUMNS}) VALUES ({", ".join("?" * 14)})
    ON CONFLICT (uuid) DO UPDATE SET article = excluded.article, start = excluded.start, "end" = excluded."end",
    label = excluded.label, layer = excluded.layer, codebook = excluded.codebook, created = excluded.created,
    ranges = excluded.ranges, origin = excluded.origin, state = excluded.state, certainty = excluded.certainty,
    attributes = excluded.attributes, note = excluded.note"""


def project_state(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    """Apply one revision to the tables of its kind."""
    _PROJECTORS.get(kind, _project_thing)(connection, names, kind, thing, before, after)


def model_of(connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, state: State | None) -> Any:
    """What listeners are told of a state: the model's own object, or the state itself."""
    if state is None:
        return None
    if kind == KINDS["annotation"]:
        return annotation_of(annotation_values(thing, state), names)
    if kind == KINDS["status"]:
        return state["w"]
    if kind == KINDS["article"]:
        row = connection.execute(f"SELECT {ARTICLE_COLUMNS} FROM article WHERE thing = ?", (thing,)).fetchone()
        n, id_, name, _, script, length, sha256, file_sha256, _, _ = row
        meta = write_json(state["m"])
        return article_of((n, id_, name, state["t"], script, length, sha256, file_sha256, meta, state.get("x", 0)))
    if kind == KINDS["coder"]:
        return Coder(uuid_text(thing), state["n"])
    if kind == KINDS["layer"]:
        coder = state.get("c")
        return Layer(uuid_text(thing), state["k"], state["n"], names.coders[coder].id if coder else None)
    return state


def article_number(kind: int, state: State | None) -> int | None:
    return None if state is None else state.get("a") or (state["#"] if kind == KINDS["article"] else None)


def _count(connection: sqlite3.Connection, table: str, columns: tuple[str, str], key: tuple[Any, Any], by: int) -> None:
    one, other = columns
    connection.execute(
        f"INSERT INTO {table} VALUES (?, ?, ?) ON CONFLICT ({one}, {other}) DO UPDATE SET n = n + excluded.n",
        (*key, by),
    )


def _project_annotation(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    if after is None:
        connection.execute("DELETE FROM annotation WHERE uuid = ?", (thing,))
    else:
        connection.execute(PUT_ANNOTATION, annotation_values(thing, after))
    old, new = (None if s is None else (s["y"], s["l"]) for s in (before, after))
    if old == new or _is_removed(connection, (after or before or {})["a"]):
        return
    for key, by in ((old, -1), (new, 1)):
        if key:
            _count(connection, "label_count", ("layer", "label"), key, by)


def _is_removed(connection: sqlite3.Connection, number: int) -> bool:
    """What stands in a removed article is not counted."""
    return bool(connection.execute("SELECT removed FROM article WHERE n = ?", (number,)).fetchone()[0])


def _project_status(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    if after is None:
        connection.execute("DELETE FROM status WHERE thing = ?", (thing,))
    else:
        connection.execute(
            """INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (article, layer) DO UPDATE SET status = excluded.status, codebook = excluded.codebook,
            labels = excluded.labels, shown = excluded.shown""",
            (*status_values(after), thing),
        )
    if _is_removed(connection, (after or before or {})["a"]):
        return
    for state, by in ((before, -1), (after, 1)):
        if state:
            _count(connection, "status_count", ("layer", "status"), (state["y"], state["w"]), by)


def status_values(state: State) -> tuple[Any, ...]:
    """Article, layer, status, codebook, the labels that were looked for (null: all of that codebook), shown."""
    return state["a"], state["y"], state["w"], state["v"], packed(state.get("l")), state.get("g", 0)


def article_values(state: State) -> tuple[Any, ...]:
    """Title, metadata, and of these the outlet and when it was published, by which lists are sorted."""
    meta = state["m"]
    return state["t"], packed(meta), meta.get("outlet", ""), meta.get("published", "")


def _project_article(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    state = after or {"t": "", "m": {}, "x": 1}
    connection.execute(
        "UPDATE article SET title = ?, meta = ?, outlet = ?, published = ?, removed = ? WHERE thing = ?",
        (*article_values(state), state.get("x", 0), thing),
    )
    was_there, is_there = bool(before and not before.get("x")), not state.get("x")
    connection.execute("UPDATE article_count SET n = n + ?", (is_there - was_there,))
    if before is not None and was_there != is_there:
        _count_all_of(connection, thing, 1 if is_there else -1)


def _count_all_of(connection: sqlite3.Connection, thing: bytes, by: int) -> None:
    """An article came or went with all that stands in it: its spans and statuses count, or no more."""
    number = connection.execute("SELECT n FROM article WHERE thing = ?", (thing,)).fetchone()[0]
    for table, column in (("annotation", "label"), ("status", "status")):
        there = f"SELECT layer, {column}, count(*) FROM {table} WHERE article = ? GROUP BY layer, {column}"
        for layer, key, n in connection.execute(there, (number,)).fetchall():
            _count(connection, f"{column}_count", ("layer", column), (layer, key), by * n)


def _project_coder(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    assert after is not None
    connection.execute(
        "INSERT INTO coder (uuid, name) VALUES (?, ?) ON CONFLICT (uuid) DO UPDATE SET name = excluded.name",
        (thing, after["n"]),
    )
    n = connection.execute("SELECT n FROM coder WHERE uuid = ?", (thing,)).fetchone()[0]
    names.add_coder(n, Coder(uuid_text(thing), after["n"]))


def _project_layer(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    assert after is not None
    connection.execute(
        """INSERT INTO layer (uuid, kind, name, coder) VALUES (?, ?, ?, ?)
        ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, name = excluded.name, coder = excluded.coder""",
        (thing, after["k"], after["n"], after.get("c")),
    )
    n = connection.execute("SELECT n FROM layer WHERE uuid = ?", (thing,)).fetchone()[0]
    names.add_layer(n, model_of(connection, names, kind, thing, after))


def _project_codebook(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    assert after is not None
    connection.execute("UPDATE project SET codebook = ?", (after["v"],))


def _project_thing(
    connection: sqlite3.Connection, names: Names, kind: int, thing: bytes, before: State | None, after: State | None
) -> None:
    if after is None:
        connection.execute("DELETE FROM thing WHERE uuid = ?", (thing,))
    else:
        connection.execute(
            "INSERT INTO thing VALUES (?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET state = excluded.state",
            (thing, kind, after.get("a"), packed(after)),
        )


Projector = Callable[[sqlite3.Connection, Names, int, bytes, "State | None", "State | None"], None]
_PROJECTORS: dict[int, Projector] = {
    KINDS["annotation"]: _project_annotation,
    KINDS["status"]: _project_status,
    KINDS["article"]: _project_article,
    KINDS["coder"]: _project_coder,
    KINDS["layer"]: _project_layer,
    KINDS["codebook"]: _project_codebook,
}
