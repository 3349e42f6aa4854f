"""Rows and states of the log on one side, the model's dataclasses on the other.

In the file a UUID is 16 bytes, and labels, layers, coders and codebook versions are small local
numbers; a state is JSON with one-letter keys, without what has its default value.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from annotator.model.annotation import NO_ATTRIBUTES, Annotation, Coder, Layer
from annotator.model.article import Article
from annotator.model.ids import uuid_text
from annotator.sentences import worded
from annotator.store.file.stored_json import read_json, write_json

KINDS = {
    "annotation": 1, "status": 2, "article": 3, "coder": 4, "layer": 5, "codebook": 6, "label": 7,
    "relation": 8, "document_label": 9, "region": 10, "repair": 11, "override": 12, "note": 13,
    "recoding": 14, "sitting": 15, "filter": 16, "memo": 17, "split": 18,
    "assignment": 19, "round": 20, "decision": 21,
}  # fmt: skip
KIND_NAMES = {number: name for name, number in KINDS.items()}
KIND_WORDS = {
    KINDS[str(each).replace(" ", "_")]: each
    for each in (
        worded("annotation"),
        worded("status"),
        worded("article"),
        worded("coder"),
        worded("layer"),
        worded("codebook"),
        worded("label"),
        worded("relation"),
        worded("document label"),
        worded("region"),
        worded("repair"),
        worded("override"),
        worded("note"),
        worded("recoding"),
        worded("sitting"),
        worded("filter"),
        worded("memo"),
        worded("split"),
        worded("assignment"),
        worded("round"),
        worded("decision"),
    )
}
"""What the kinds are called in a sentence."""
PANES = {None: None, "hans": 1, "hant": 2}

ANNOTATION_COLUMNS = (
    'uuid, article, start, "end", label, layer, codebook, created, ranges, origin, state, certainty, attributes, note'
)
ARTICLE_COLUMNS = "n, id, name, title, script, length, sha256, file_sha256, meta, removed"

State = dict[str, Any]


def blob(uuid: str) -> bytes:
    return bytes.fromhex(uuid.replace("-", ""))


def packed(state: Any) -> str | None:
    return None if state is None else write_json(state)


def unpacked(text: str | None) -> State | None:
    return None if text is None else read_json(text)


class Names:
    """The small local numbers of this file and the UUIDs they stand for; grows as rows are added."""

    def __init__(self) -> None:
        self.label_of: dict[int, str] = {}
        self.label_number: dict[str, int] = {}
        self.layers: dict[int, Layer] = {}
        self.layer_of: dict[int, str] = {}
        self.layer_number: dict[str, int] = {}
        self.coders: dict[int, Coder] = {}
        self.coder_number: dict[str, int] = {}
        self.version_number: dict[int, int] = {}
        self.version_row: dict[int, int] = {}

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Names:
        names = cls()
        for n, uuid in connection.execute("SELECT n, uuid FROM label"):
            names.add_label(n, uuid_text(uuid))
        for n, uuid, name in connection.execute("SELECT n, uuid, name FROM coder"):
            names.add_coder(n, Coder(uuid_text(uuid), name))
        for n, uuid, kind, name, coder in connection.execute("SELECT n, uuid, kind, name, coder FROM layer"):
            names.add_layer(n, Layer(uuid_text(uuid), kind, name, names.coders[coder].id if coder else None))
        for n, number in connection.execute("SELECT n, number FROM codebook_version"):
            names.version_number[n] = number
            names.version_row[number] = n
        return names

    def add_label(self, n: int, uuid: str) -> None:
        self.label_of[n], self.label_number[uuid] = uuid, n

    def add_coder(self, n: int, coder: Coder) -> None:
        self.coders[n], self.coder_number[coder.id] = coder, n

    def add_layer(self, n: int, layer: Layer) -> None:
        self.layers[n], self.layer_of[n], self.layer_number[layer.id] = layer, layer.id, n


def annotation_state(a: Annotation, names: Names) -> State:
    state: State = {
        "a": a.article, "s": a.start, "e": a.end, "l": names.label_number[a.label], "y": names.layer_number[a.layer],
        "v": names.version_row[a.version], "t": a.created,
    }  # fmt: skip
    if a.ranges:
        state["r"] = a.ranges
    if a.origin != "hand":
        state["o"] = a.origin
    if a.state != "confirmed":
        state["p"] = a.state
    if a.certainty is not None:
        state["c"] = a.certainty
    if a.attributes:
        state["x"] = dict(a.attributes)
    if a.note:
        state["n"] = a.note
    return state


def annotation_values(uuid: bytes, s: State) -> tuple[Any, ...]:
    """The values of ANNOTATION_COLUMNS for a state of the log."""
    get = s.get
    return (
        uuid, s["a"], s["s"], s["e"], s["l"], s["y"], s["v"], s["t"], packed(get("r")), get("o", "hand"),
        get("p", "confirmed"), get("c"), packed(get("x")), get("n"),
    )  # fmt: skip


def annotation_of(row: tuple[Any, ...], names: Names) -> Annotation:
    return annotations_from((row,), names)[0]


def annotations_from(rows: Iterable[tuple[Any, ...]], names: Names) -> list[Annotation]:
    """The annotations of rows of ANNOTATION_COLUMNS."""
    new, labels, layers, versions = tuple.__new__, names.label_of, names.layer_of, names.version_number
    # Straight to the tuples, in one go: Annotation(...) takes half as long again, and exports make millions.
    return [
        new(Annotation, (
            uuid_text(uuid), article, start, end, labels[label], layers[layer], versions[codebook], created,
            tuple((a, b) for a, b in read_json(ranges)) if ranges else (),
            origin, state, certainty, read_json(attributes) if attributes else NO_ATTRIBUTES, note or "",
        ))
        for uuid, article, start, end, label, layer, codebook, created, ranges, origin, state, certainty, attributes,
        note in rows
    ]  # fmt: skip


def article_of(row: tuple[Any, ...]) -> Article:
    n, id_, name, title, script, length, sha256, file_sha256, meta, removed = row
    return Article(n, id_, name, title, script, length, sha256.hex(), file_sha256.hex(), read_json(meta), bool(removed))
