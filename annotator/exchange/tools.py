"""What both sides agree on for the files of annotation tools: names, and how an article's details stand in a task."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from annotator.sentences import worded

PRODIGY = "prodigy"
PRODIGY_TITLE = worded("JSONL in the form of Prodigy's tasks, with tokens")
DOCCANO = "doccano"
DOCCANO_TITLE = worded("doccano JSONL (spans, or spans and relations)")
LABEL_STUDIO = "label-studio"
LABEL_STUDIO_TITLE = worded("Label Studio: tasks.json and its labelling config")

ARTICLE, NAME, SCRIPT = "article_id", "article_name", "script"
"""Keys beside the details: the article's id, its name, the script of the text."""
_OURS = frozenset((ARTICLE, NAME, SCRIPT))
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ASIDE = "detail_"
"""Before a detail whose own name means something else in the file."""

DOCCANO_KEYS = frozenset((
    "id", "text", "data", "label", "labels", "annotations", "entities", "relations", "cats", "Comments", "comments",
    "meta",
))  # fmt: skip
"""What is no detail in a line of doccano."""
COMMENTS = "comments"
CODING, REGIONS = "coding", "regions"
"""Keys under which lists stand as they do in the contract's JSONL."""
STATE, ORIGIN, ATTRIBUTES = "state", "origin", "attributes"
TEXT, LABEL, ARTICLE_LABELS, CERTAINTY = "text", "label", "article_labels", "certainty"
CONTROLS = frozenset((TEXT, LABEL, ARTICLE_LABELS, CERTAINTY))
"""The names of what our labelling config for Label Studio has beside the attributes."""


class Details(NamedTuple):
    """What a task says of its article beside the text."""

    id: str | None
    name: str | None
    script: str | None
    meta: Mapping[str, str]


def set_aside(key: str, reserved: Collection[str]) -> str:
    """The key as it stands in a file in which ``reserved`` ones mean something else; see ``brought_back``."""
    return _ASIDE + key if key in reserved or key.startswith(_ASIDE) else key


def brought_back(key: str) -> str:
    """The key that ``set_aside`` was given."""
    return key.removeprefix(_ASIDE)


def details_of(record: Mapping[str, Any], reserved: Collection[str] = ()) -> dict[str, str]:
    """A record's id, name, script and details as the keys of a task; a window has no id of an article."""
    window = record.get("window")
    name, script = record["source"]["name"], record["script"]
    script = record.get("published_script", script) if script == "source" else script
    said = {NAME: f"{name}#{window['index']}"} if window else {ARTICLE: record["id"], NAME: name}
    if script in ("hans", "hant"):
        said[SCRIPT] = script
    taken = _OURS.union(reserved)
    return said | {set_aside(key, taken): value for key, value in record["meta"].items()}


def details_in(task: Mapping[str, Any], reserved: Collection[str] = ()) -> Details:
    """The details in a task: its keys that hold words or numbers and are none of ``reserved``.

    What stands under the key of an article's id is one only where it is a UUID.
    """
    words = {key: _words(value) for key, value in task.items() if key not in reserved}
    script = words.pop(SCRIPT, "")
    own = words.pop(ARTICLE) if _UUID.fullmatch(words.get(ARTICLE, "")) else None
    return Details(
        own,
        words.pop(NAME, "") or None,
        script if script in ("hans", "hant") else None,
        {brought_back(key): value for key, value in words.items() if value},
    )


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if type(value) in (int, float) else ""
