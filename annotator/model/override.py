"""A recorded decision about a conversion: here, in this article, or wherever the project has these words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

SCOPES = ("here", "article", "project")
ORIGINS = ("hand", "jieba", "lexicon", "import")


class Override(NamedTuple):
    """Where the reading text has ``text``, the converted text of ``script`` has ``becomes``.

    ``scope`` here means the one place ``[start, end)`` of the source of ``article``; for the scope article the
    place is where it was found or decided, for project there is none and ``article`` is None.
    """

    id: str
    scope: str
    text: str
    becomes: str
    script: str
    article: int | None = None
    start: int = 0
    end: int = 0
    origin: str = "hand"
    note: str = ""


def override_from(values: Mapping[str, Any], id_: str, article: int | None) -> Override:
    """An override from its named values, as JSON keeps them; values that are not an override's raise KeyError."""
    return Override(
        id_, values["scope"], values["text"], values["becomes"], values["script"], article,
        values.get("start", 0), values.get("end", 0), values.get("origin", "import"), values.get("note", ""),
    )  # fmt: skip


def override_values(override: Override) -> dict[str, Any]:
    """The same as JSON keeps it; the article's number stays in the project."""
    values = override._asdict()
    del values["article"]
    if override.scope == "project":
        del values["start"], values["end"]
    return values
