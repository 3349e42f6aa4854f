"""What annotator's own exports say of a span beside the format's words; what is not as we write it is not believed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.exchange.contract import utc_seconds
from annotator.model.annotation import ORIGINS, STATES


def own_facts(said: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a GivenSpan that ``said`` states: id, layer, coder, certainty, origin, state, created."""
    found = {key: said[key] for key in ("id", "layer", "coder", "certainty") if _is_text(said.get(key))}
    for key, known in (("origin", ORIGINS), ("state", STATES)):
        if said.get(key) in known:
            found[key] = said[key]
    try:
        found["created"] = utc_seconds(said.get("created") or "")
    except (ValueError, TypeError):  # it is not one of ours, or was edited: the import's own time stands
        pass
    return found


def text_map(said: Any) -> dict[str, str] | None:
    """An object of strings; None for anything else."""
    if isinstance(said, dict) and all(isinstance(each, str) for each in said.values()):
        return said
    return None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
