"""Claims about the five sample pages, as a user's script sees them: mended, their parts told, their facts read."""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run_program
from annotator.resource_files import seeds_folder

STATED = {
    "000": {
        "title": "自治区党委常委会召开会议 刘宁主持并讲话",
        "published": "2023-02-19T08:31:51",
        "dateline": "--02-18",
        "outlet": "广西广播电视台综合广播",
        "author": "裴文鹏",
        "editor": "王琳",
    },
    "001": {
        "title": "劉寧主持召開自治區新冠肺炎疫情防控指揮部工作會議",
        "dateline": "--02-14",
        "outlet": "廣西新聞網",
        "author": "魏恒",
    },
    "002": {"dateline": "--02-27"},
    "003": {
        "title": "省委常委會召開會議",
        "dateline": "--11-11",
        "outlet": "江西日報",
        "author": "魏星",
        "editor": "王文婧",
    },
    "004": {"dateline": "--03-18", "outlet": "山西日報", "author": "楊文"},
}
BREAKS = {
    "001": [(1639, 1642, "保縣"), (2262, 2268, "保可能出現"), (2370, 2373, "保縣")],
    "002": [(38, 46, "傳達")],
    "003": [(130, 141, "報"), (154, 165, "報"), (2007, 2018, "報")],
}
GLOSSES = {"001": 115, "002": 209, "003": 177, "004": 167}


def _answer(*arguments: object) -> Any:
    said = io.TextIOWrapper(io.BytesIO(), "utf-8")
    with contextlib.redirect_stdout(said):
        code = run_program([*map(str, arguments), "--json"], open_window=lambda path: 1, take_snapshot=lambda *a: 1)
    assert code == 0
    return json.loads(said.buffer.getvalue())  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Each page by its number, as ``show --json`` gives it after an import."""
    db = tmp_path_factory.mktemp("pages") / "p.db"
    _answer("new", db, "--coder", "li")
    _answer("import", db, seeds_folder())
    assert _answer("check", db) == {"findings": []}
    return {row["name"][:3]: _answer("show", db, row["number"]) for row in _answer("list", db)}


@pytest.mark.parametrize("page", sorted(STATED))
def test_every_fact_that_a_page_states_is_read_and_no_other(shown: dict[str, dict[str, Any]], page: str) -> None:
    assert shown[page]["meta"] == STATED[page]


@pytest.mark.parametrize("page", sorted(STATED))
def test_what_a_service_broke_is_mended_and_nothing_else(shown: dict[str, dict[str, Any]], page: str) -> None:
    repairs = shown[page]["repairs"]
    assert all(each["status"] == "applied" for each in repairs)
    breaks = [(r["start"], r["end"], r["replacement"]) for r in repairs if r["kind"] == "shift"]
    assert breaks == BREAKS.get(page, [])
    glosses = [r for r in repairs if r["kind"] == "gloss"]
    assert len(glosses) == GLOSSES.get(page, 0) and len(glosses) + len(breaks) == len(repairs)
    source = shown[page]["source"]
    assert all(re.fullmatch(r"\([^()]{1,6}\)", source[r["start"] : r["end"]]) for r in glosses)
    assert not re.search(r"[\u4e00-\u9fff]\([a-zü\u0300-\u036fà-ǜ]+\)|[?]", shown[page]["reading"])


@pytest.mark.parametrize("page", sorted(STATED))
def test_a_page_reads_the_same_from_its_maps(shown: dict[str, dict[str, Any]], page: str) -> None:
    said = shown[page]
    for name, one, other in (
        ("reading", "source", "reading"),
        ("hans", "reading", "hans"),
        ("hant", "reading", "hant"),
    ):
        at = there = 0
        units = said["maps"][name]
        for a0, a1, b0, b1 in [*units, [len(said[one]), len(said[one]), len(said[other]), len(said[other])]]:
            assert a0 - at == b0 - there
            if name == "reading" or said["script"] == name:
                assert said[one][at:a0] == said[other][there:b0]
            at, there = a1, b1


def test_the_body_is_told_from_what_surrounds_it(shown: dict[str, dict[str, Any]]) -> None:
    for page, paragraphs in (("000", 5), ("001", 5), ("002", 5), ("003", 4), ("004", 6)):
        regions = shown[page]["regions"]
        bodies = [r for r in regions if r["kind"] == "body"]
        assert len(bodies) == paragraphs, page
        assert not [r for r in regions if r["kind"] == "body" and r["repeats"]]
        assert all(r["start"] >= bodies[0]["start"] for r in regions if r["kind"] in ("footer", "related"))
    (abstract,) = (r for r in shown["001"]["regions"] if r["kind"] == "abstract")
    first = next(r for r in shown["001"]["regions"] if r["kind"] == "body")
    assert abstract["repeats"] == first["id"]


def test_a_name_that_conversion_would_misspell_is_protected_with_its_origin(tmp_path: Path) -> None:
    page = tmp_path / "names.txt"
    page.write_text("2月27日,市长余金富主持会议。范锐平、于英杰出席。会议关于防控范围的规范不松。", "utf-8")
    _answer("new", tmp_path / "p.db", "--coder", "li")
    _answer("import", tmp_path / "p.db", page)
    said = _answer("show", tmp_path / "p.db", 1)
    assert {(o["text"], o["becomes"]) for o in said["overrides"]} == {
        ("余金富", "余金富"), ("范锐平", "范銳平"), ("于英杰", "于英杰"),
    }  # fmt: skip
    assert {o["origin"] for o in said["overrides"]} <= {"jieba", "lexicon"}
    assert said["hant"].startswith("2月27日,市長余金富主持會議。范銳平、于英杰出席。會議關於防控範圍的規範不")
