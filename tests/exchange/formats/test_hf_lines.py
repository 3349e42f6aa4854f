"""Claims about the lines of a Hugging Face data set: whatever stands in a row, it is one line."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from annotator.exchange.exporters.tokens.hf_jsonl import _line, _may_hold_line_end
from annotator.exchange.tokens.rows import TAGS

Put = Callable[[dict[str, Any], str], None]
PLACES: dict[str, Put] = {
    "text": lambda row, mark: row.update(text=f"习𠮷{mark}"),
    "other script": lambda row, mark: row.update(parallel_text=f"習{mark}"),
    "id": lambda row, mark: row.update(id=mark),
    "file": lambda row, mark: row.update(name=mark),
    "note": lambda row, mark: row["spans"][0].update(note=mark),
    "attribute": lambda row, mark: row["spans"][0].update(attributes=[{"name": "form", "value": mark}]),
    "certainty": lambda row, mark: row["spans"][0].update(certainty=mark),
    "detail": lambda row, mark: row["meta"][0].update(value=mark),
    "kind of a region": lambda row, mark: row["regions"][0].update(kind=mark),
    "evidence": lambda row, mark: row["regions"][0].update(evidence=mark),
    "relation": lambda row, mark: row["relations"].append({"type": mark}),
}


def plain() -> dict[str, Any]:
    return {
        "schema": "s", "id": "i", "name": "n", "script": "hans", "tokens": "习近", TAGS: array("q", [0, 0]),
        "sentence_starts": [0], "text": "习近", "spans": [{"note": "", "attributes": [], "certainty": None}],
        "relations": [], "labels": [], "coding": [], "regions": [{"kind": "body", "evidence": None}],
        "meta": [{"name": "title", "value": "题"}], "parallel_text": "習近", "parallel_spans": [], "window": None,
    }  # fmt: skip


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("place", PLACES)
def test_a_line_end_anywhere_in_a_row_ends_no_line(place: str, mark: str) -> None:
    row = plain()
    assert not _may_hold_line_end(row)
    PLACES[place](row, mark)
    line = _line(row, _may_hold_line_end(row)).decode()
    assert len(line.splitlines()) == 1 and orjson.loads(line)["tokens"] == ["习", "近"]
