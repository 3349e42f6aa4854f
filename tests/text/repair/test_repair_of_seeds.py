"""The five sample pages come out exactly."""

from __future__ import annotations

import re

import pytest

from annotator.resource_files import seeds_folder
from annotator.text.repair import FoundRepair, find_repairs

BREAKS = {
    "000": [],
    "001": [(1639, 1642, "保縣"), (2262, 2268, "保可能出現"), (2370, 2373, "保縣")],
    "002": [(38, 46, "傳達")],
    "003": [(130, 141, "報"), (154, 165, "報"), (2007, 2018, "報")],
    "004": [],
}
GLOSSES = {"000": 0, "001": 115, "002": 209, "003": 177, "004": 167}
PINYIN = re.compile(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)")


def page(name: str) -> str:
    return next(seeds_folder().glob(f"{name}_*.txt")).read_text("utf-8")


def applied(source: str, rows: tuple[FoundRepair, ...]) -> str:
    parts: list[str] = []
    at = 0
    for row in rows:
        if row.applied:
            parts += [source[at : row.start], row.replacement]
            at = row.end
    return "".join((*parts, source[at:]))


@pytest.mark.parametrize("name", BREAKS)
def test_every_break_of_a_seed_is_mended_and_nothing_else(name: str):
    rows = find_repairs(page(name))
    assert [(row.start, row.end, row.replacement) for row in rows if row.kind != "gloss"] == BREAKS[name]
    assert all(row.applied for row in rows)


@pytest.mark.parametrize("name", GLOSSES)
def test_every_gloss_of_a_seed_is_a_row_of_its_own_and_no_pinyin_is_left(name: str):
    source = page(name)
    rows = find_repairs(source)
    glosses = [row for row in rows if row.kind == "gloss"]
    assert len(glosses) == GLOSSES[name]
    assert all(PINYIN.fullmatch(source[row.start : row.end]) and row.replacement == "" for row in glosses)
    assert not PINYIN.search(applied(source, rows))


def test_real_parentheses_of_the_seeds_stay():
    for name, kept in (("000", "(记者 裴文鹏)"), ("002", "(指揮部)"), ("003", "(來源:江西日報)")):
        source = page(name)
        assert kept in applied(source, find_repairs(source))


def test_a_break_says_its_bytes_and_what_else_was_thought_of():
    row = next(row for row in find_repairs(page("001")) if row.replacement == "保縣")
    assert row.evidence.startswith("保縣: the page was cut at the “?” inside a character")
    assert "B1A3 BF68" in row.evidence and "with B1 put back" in row.evidence and "(next: 。縣)" in row.evidence
    assert "\n" not in row.evidence and "10^" not in row.evidence
