"""Claims about the lines of the contract's JSONL: each is one line whoever reads it, and speaks of nothing outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import orjson
import pytest

from annotator.exchange.exporters.contract_jsonl import line_of
from annotator.exchange.exporters.job import ExportOptions
from annotator.model.article import Region

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
PLAIN = ExportOptions(script="hans", layers=("li", "gold"), status="all", scope="all")
Put = Callable[[dict[str, Any], str], None]
NAMES: dict[str, Put] = {
    "text": lambda record, name: record.update(text=TEXT + name),
    "id": lambda record, name: record.update(id=name),
    "file": lambda record, name: record["source"].update(name=name),
    "codebook": lambda record, name: record["codebook"].update(name=name),
    "detail": lambda record, name: record["meta"].update(title=name),
    "detail's key": lambda record, name: record["meta"].update({name: "题"}),
    "layer of the coding": lambda record, name: record["coding"][0].update(layer=name),
    "coder of the coding": lambda record, name: record["coding"][0].update(coder=name),
    "label looked for": lambda record, name: record["coding"][0]["labels_coded"].append(name),
    "layer of a span": lambda record, name: record["spans"][0].update(layer=name),
    "coder of a span": lambda record, name: record["spans"][0].update(coder=name),
    "label": lambda record, name: record["spans"][0].update(label=name),
    "id of a span": lambda record, name: record["spans"][0].update(id=name),
    "note": lambda record, name: record["spans"][0].update(note=name),
    "attribute": lambda record, name: record["spans"][0].update(attributes={"形": name}),
    "kind of a region": lambda record, name: record["regions"][0].update(kind=name),
    "id of a region": lambda record, name: record["regions"][0].update(id=name),
    "repeats of a region": lambda record, name: record["regions"][0].update(repeats=name),
    "other script": lambda record, name: record["parallel"].update(text=TEXT + name),
}


@pytest.fixture
def record(desk) -> dict[str, Any]:
    """A plain one, which has no line end anywhere, nor what makes the whole line looked through."""
    article = desk.article_of(
        desk.texts_of([(TEXT,) * 4]), annotations=(desk.annotation(1, 0, 6),), regions=(Region("r1", 0, 6, "title"),)
    )
    (line,), _ = desk.export([article], PLAIN)
    found = desk.read(line)
    assert not found["relations"] and not found["document_annotations"] and "repairs" not in found
    return found


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("where", NAMES)
def test_a_line_end_in_any_name_ends_no_line(record: dict[str, Any], where: str, mark: str) -> None:
    NAMES[where](record, f"名{mark}字𠮷")
    line = line_of(record)
    assert len(line.decode().splitlines()) == 1 and orjson.loads(line) == record


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])
def test_the_name_of_a_codebook_layer_or_coder_of_the_project_ends_no_line(desk, mark: str) -> None:
    li = desk.layers["layer-li"]
    for context in (
        replace(desk.context, codebook_name=f"核{mark}心"),
        replace(desk.context, layers={**desk.layers, "layer-li": replace(li, name=f"李{mark}")}),
        replace(desk.context, layers={**desk.layers, "layer-li": replace(li, coder=f"李{mark}")}),
    ):
        article = desk.article_of(desk.texts_of([(TEXT,) * 4]), annotations=(desk.annotation(1, 0, 6),))
        (line,), _ = desk.export([article], replace(PLAIN, layers=()), context)
        assert len(line.decode().splitlines()) == 1 and f"{mark}".encode() not in line
        assert mark in "".join(_strings(orjson.loads(line)))


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    return [each for part in inner for each in _strings(part)]


def test_a_region_repeats_one_of_its_window_or_none(desk) -> None:
    """习近平强调 stands in the first window; what repeats it stands in that one and in others, which have it not."""
    regions = (
        Region("first", 0, 6, "title"), Region("near", 2, 5, "deck", repeats="first"),
        Region("far", 12, 19, "body", repeats="first"), Region("itself", 13, 16, "body", repeats="far"),
    )  # fmt: skip
    article = desk.article_of(desk.texts_of([(TEXT,) * 4]), regions=regions)
    lines, _ = desk.export([article], replace(PLAIN, max_length=6))
    repeated: dict[str, set[str | None]] = {}
    for window in map(desk.read, lines):
        known = {row["id"] for row in window["regions"]}
        for row in window["regions"]:
            assert row["repeats"] is None or row["repeats"] in known
            assert 0 <= row["start"] < row["end"] <= len(window["text"])
            repeated.setdefault(row["id"], set()).add(row["repeats"])
    assert len(lines) > 2 and repeated["near"] == {"first"} and repeated["itself"] == {"far"}
    assert repeated["far"] == repeated["first"] == {None}
    assert all(len(desk.imported([line])) == 1 for line in lines), "each window is an article that can be read again"
