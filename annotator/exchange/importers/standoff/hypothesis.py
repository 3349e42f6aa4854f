"""What Hypothesis's API puts out, as Web Annotations: tags are labels, its text is a note, its uri the source."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.standoff.own_facts import objects
from annotator.sentences import worded


def is_of_hypothesis(row: Mapping[str, Any]) -> bool:
    """Whether an annotation is none of the W3C's model: it has tags and an uri, and no body."""
    return "uri" in row and "tags" in row and "body" not in row


def w3c_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """The annotation as the W3C's model has it; raises FormatError."""
    uri, tags, text, user = (row.get(key) for key in ("uri", "tags", "text", "user"))
    if not isinstance(uri, str) or not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise FormatError(
            worded(
                "An annotation of Hypothesis has the uri {said} and the tags {said2}.", said=said(uri), said2=said(tags)
            )
        )
    bodies = [{"purpose": "tagging", "value": tag} for tag in tags if tag.strip()]
    if isinstance(text, str) and text.strip():
        bodies.append({"purpose": "commenting", "value": text})
    targets = [{**each, "source": uri} for each in objects(row.get("target")) if each.get("selector")]
    return {
        "id": row.get("id"),
        "motivation": "commenting" if text else "highlighting",
        "created": row.get("created"),
        "creator": user.removeprefix("acct:") if isinstance(user, str) else "",
        "body": bodies,
        "target": targets or uri,
    }


def moment(stated: Any) -> int:
    """An instant of ISO 8601 with its zone in seconds since the epoch; 0 for anything else."""
    try:
        found = datetime.fromisoformat(stated)
        return max(int(found.astimezone(UTC).timestamp()), 0) if found.tzinfo else 0
    except (TypeError, ValueError, OverflowError):
        return 0
