"""What annotator's own exports say beside the format's words; what is not as we write it is not believed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.exchange.contract import utc_seconds
from annotator.exchange.records import CodingRow
from annotator.model.annotation import ORIGINS, STATES, STATUSES
from annotator.model.article import Region

_KINDS = ("hand", "machine", "gold")
_MOST_VERSIONS = 2**31
_DIGITS = re.compile("[0-9]{1,10}")


def own_facts(said: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a GivenSpan that ``said`` states: id, layer, coder, certainty, origin, state, version, created."""
    found = {key: said[key] for key in ("id", "layer", "coder", "certainty") if _is_text(said.get(key))}
    for key, known in (("origin", ORIGINS), ("state", STATES)):
        if said.get(key) in known:
            found[key] = said[key]
    if (version := _version(said.get("codebook_version"))) is not None:
        found["version"] = version
    try:
        found["created"] = utc_seconds(said.get("created") or "")
    except (ValueError, TypeError):  # it is not one of ours, or was edited: the import's own time stands
        pass
    return found


def own_coding(rows: Iterable[Any]) -> tuple[CodingRow, ...]:
    """How far each layer has come, and which labels were looked for: one row a layer."""
    found: dict[str, CodingRow] = {}
    for row in rows:
        version, labels = _version(row.get("codebook_version")), row.get("labels_coded")
        if version is None or not _is_text(row.get("layer")) or row.get("status") not in STATUSES:
            continue
        if not isinstance(labels, list) or not all(map(_is_text, labels)):
            continue
        found.setdefault(row["layer"], CodingRow(
            row["layer"], row["status"], version, tuple(labels), row.get("suggestions_shown") is True,
            row["coder"] if _is_text(row.get("coder")) else None, row["kind"] if row.get("kind") in _KINDS else None,
        ))  # fmt: skip
    return tuple(found.values())


def own_regions(rows: Iterable[Any]) -> tuple[Region, ...]:
    """The marked parts, none with another's id, none that repeats one that is not there."""
    found: dict[str, Region] = {}
    for row in rows:
        edges = row.get("start"), row.get("end")
        if not all(map(_is_text, (row.get("id"), row.get("kind")))) or not all(type(edge) is int for edge in edges):
            continue
        sure, why, origin = (row.get(key) for key in ("confidence", "evidence", "origin"))
        found.setdefault(row["id"], Region(
            row["id"], *edges, row["kind"], row["repeats"] if _is_text(row.get("repeats")) else None,
            float(sure) if type(sure) in (int, float) and 0 <= sure <= 1 else 1.0,
            why if isinstance(why, str) else "", origin if origin in ("found", "hand") else "import",
        ))  # fmt: skip
    return tuple(_repeating_known(found))


def _repeating_known(found: Mapping[str, Region]) -> Iterator[Region]:
    for each in found.values():
        yield each if each.repeats in found else each._replace(repeats=None)


def lying_in(regions: Sequence[Region], length: int) -> tuple[Region, ...]:
    """Those that lie in a text of ``length`` characters."""
    there = {each.id: each for each in regions if 0 <= each.start < each.end <= length}
    return tuple(_repeating_known(there))


def objects(said: Any) -> list[dict[str, Any]]:
    """The objects of a list; none of anything else."""
    return [each for each in said if isinstance(each, dict)] if isinstance(said, list) else []


def text_map(said: Any) -> dict[str, str] | None:
    """An object of strings; None for anything else."""
    if isinstance(said, dict) and all(isinstance(each, str) for each in said.values()):
        return said
    return None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _version(value: Any) -> int | None:
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = int(value)
    return value if type(value) is int and 0 <= value < _MOST_VERSIONS else None
