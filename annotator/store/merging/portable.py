"""States of the log as they travel: with UUIDs and hashes in the place of one file's small numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from annotator.errors import ProjectError
from annotator.model.ids import uuid_text
from annotator.sentences import worded
from annotator.store.rows import KIND_NAMES, KIND_WORDS, State

ARTICLE, LABEL, LAYER, CODER, VERSION, LISTED = range(6)
WORDS = (
    worded("article"),
    worded("label"),
    worded("layer"),
    worded("coder"),
    worded("codebook version"),
    worded("articles"),
)
"""LISTED: what a saved filter asks for, which may be certain articles; without one of them it would ask for more."""

NUMBERED: Mapping[str, Mapping[str, int]] = {
    "annotation": {"a": ARTICLE, "l": LABEL, "y": LAYER, "v": VERSION},
    "status": {"a": ARTICLE, "l": LABEL, "y": LAYER, "v": VERSION},
    "article": {"#": ARTICLE},
    "coder": {},
    "layer": {"c": CODER},
    "codebook": {"v": VERSION},
    "relation": {"a": ARTICLE},
    "document_label": {"a": ARTICLE, "v": VERSION},
    "region": {"a": ARTICLE},
    "repair": {"a": ARTICLE},
    "override": {"a": ARTICLE},
    "note": {"a": ARTICLE},
    "recoding": {"v": VERSION, "m": VERSION},
    "sitting": {"a": ARTICLE, "y": LAYER, "v": VERSION},
    "filter": {"q": LISTED},
    "memo": {"a": ARTICLE},
    "split": {"a": ARTICLE},
    "assignment": {"a": ARTICLE},
    "round": {},
    "decision": {"a": ARTICLE},
}
"""Of each kind, the keys of its state that hold a local number, or a list of them, and of what."""


class Numbering(NamedTuple):
    """What stands for what, in the order of WORDS: numbers of a file -> what travels, or the other way round.

    Articles (by their thing), labels, layers and coders travel as UUIDs, codebook versions as the hex of their hash.
    """

    path: str
    of: tuple[Mapping[Any, Any], ...]


TRAVELLING = (
    "SELECT n, thing FROM article", "SELECT n, uuid FROM label", "SELECT n, uuid FROM layer",
    "SELECT n, uuid FROM coder", "SELECT n, hash FROM codebook_version",
)  # fmt: skip


def outward(connection: sqlite3.Connection, path: str = worded("the project")) -> Numbering:
    """From a file's numbers to what travels, as the file is now."""
    words = (uuid_text, uuid_text, uuid_text, uuid_text, bytes.hex)
    return Numbering(
        path,
        tuple(
            {n: word(raw) for n, raw in connection.execute(query)}
            for query, word in zip(TRAVELLING, words, strict=True)
        ),
    )


def inward(connection: sqlite3.Connection, path: str = worded("the project")) -> Numbering:
    """From what travels to a file's numbers, as the file is now."""
    return Numbering(path, tuple({word: n for n, word in each.items()} for each in outward(connection).of))


def to_portable(kind: int, state: State | None, outward: Numbering) -> State | None:
    """A state without local numbers, None for a tombstone. Raises ProjectError."""
    return _translated(kind, state, outward)


def to_local(kind: int, state: State | None, inward: Numbering) -> State | None:
    """The same in the numbers of a file. Raises ProjectError where the file does not have what the state names."""
    return _translated(kind, state, inward)


def _translated(kind: int, state: State | None, numbering: Numbering) -> State | None:
    keys = _KEYS.get(kind)
    if keys is None:
        raise ProjectError(
            worded(
                "{path} holds things of a kind ({kind}) that this annotator cannot bring together: update annotator.",
                path=numbering.path,
                kind=kind,
            )
        )
    if state is None or not keys:
        return state
    made = dict(state)
    for key, what in keys:
        if (value := made.get(key)) is None:
            continue
        of = numbering.of[ARTICLE if what == LISTED else what]
        try:
            if what == LISTED:
                value = made[key] = dict(value)
                if value.get("articles"):
                    value["articles"] = [of[each] for each in value["articles"]]
                continue
            made[key] = [of[each] for each in value] if isinstance(value, list) else of[value]
        except (KeyError, TypeError):
            named = dict(value).get("articles") if what == LISTED else value
            raise ProjectError(
                worded(
                    "{path} is damaged: its {kind_names} names the {words} {named}, which is not there.",
                    path=numbering.path,
                    kind_names=KIND_WORDS[kind],
                    words=WORDS[what],
                    named=named,
                )
            ) from None
    return made


_KEYS = {number: tuple(NUMBERED[name].items()) for number, name in KIND_NAMES.items() if name in NUMBERED}
