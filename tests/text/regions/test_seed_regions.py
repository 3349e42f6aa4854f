"""Claims about the five seeds: every region, and every field that the page states, read from the pages by hand."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from annotator.text.regions import FoundPage, find_regions

SEEDS = Path(__file__).parents[3] / "seeds"
BODY = ("body",)
WANTED: dict[str, tuple[str, tuple[str, ...], dict[str, str]]] = {
    "000": (
        "hans",
        ("title", "meta", "title", "deck", "deck", "dateline", *BODY * 5, "byline", "navigation", *("footer",) * 5),
        {
            # The page's own title line is the headline and its second deck: the fullest form that the page states.
            "title": "自治区党委常委会召开会议 刘宁主持并讲话",
            "published": "2023-02-19T08:31:51",
            "dateline": "--02-18",
            "outlet": "广西广播电视台综合广播",
            "author": "裴文鹏",
            "editor": "王琳",
        },
    ),
    "001": (
        "hant",
        (
            *("navigation", "title", "meta", "meta", "abstract", "marker", "title", "deck", "deck", "deck", "dateline"),
            *BODY * 5,
            *("related", "related", "related", "navigation", "navigation", "navigation"),
        ),
        {
            "title": "劉寧主持召開自治區新冠肺炎疫情防控指揮部工作會議",
            "dateline": "--02-14",
            "outlet": "廣西新聞網",
            "author": "魏恒",
        },
    ),
    # The footer's 主辦單位 runs the site; that the report is its own, the page does not say: no outlet.
    "002": ("hant", ("dateline", *BODY * 5, *("footer",) * 10), {"dateline": "--02-27"}),
    "003": (
        "hant",
        ("marker", "title", "deck", "deck", "deck", "dateline", *BODY * 4, *("credit",) * 5),
        {
            "title": "省委常委會召開會議",
            "dateline": "--11-11",
            "outlet": "江西日報",  # 江西衛視 is where the film is from
            "author": "魏星",
            "editor": "王文婧",  # 責編 許欽 and 審核 朱靜 are others
        },
    ),
    "004": (
        "hant",
        ("dateline", *BODY * 6, "credit", "credit", "navigation"),
        {"dateline": "--03-18", "outlet": "山西日報", "author": "楊文"},  # [編輯:] is left empty
    ),
}


def _reading(seed: str) -> str:
    source = next(SEEDS.glob(f"{seed}_*.txt")).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    if seed == "000":  # published as it was written
        return source
    pytest.importorskip("annotator.text.repair")
    for repair in reversed(import_module("annotator.text.repair").find_repairs(source)):
        if repair.applied:
            source = source[: repair.start] + repair.replacement + source[repair.end :]
    return source


def _page(seed: str) -> tuple[str, FoundPage]:
    reading = _reading(seed)
    return reading, find_regions(reading, WANTED[seed][0])


@pytest.mark.parametrize("seed", WANTED)
def test_a_seed_has_the_regions_that_a_reader_sees(seed: str) -> None:
    _, page = _page(seed)
    assert tuple(each.kind for each in page.regions) == WANTED[seed][1]


@pytest.mark.parametrize("seed", WANTED)
def test_a_seed_gives_every_field_that_it_states_and_no_other(seed: str) -> None:
    _, page = _page(seed)
    assert dict(page.meta) == WANTED[seed][2]


def test_the_headline_and_the_last_deck_of_000_are_parts_of_its_title_line() -> None:
    reading, page = _page("000")
    linked = [reading[each.start : each.end] for each in page.regions if each.repeats == 0]
    assert linked == ["自治区党委常委会召开会议", "刘宁主持并讲话"]


def test_in_001_the_summary_is_linked_to_the_first_paragraph_and_the_second_title_to_the_first() -> None:
    reading, page = _page("001")
    said = {reading[each.start : each.end][:3]: each.repeats for each in page.regions if each.repeats is not None}
    assert said == {"摘要:": 11, "劉寧主": 1}
    assert page.regions[11].kind == "body" == page.regions[11].kind
    assert page.regions[11].start == page.regions[10].end  # behind its dateline


@pytest.mark.parametrize(
    ("seed", "dateline"),
    [
        ("000", "2月18日,"),
        ("001", "2月14日,"),
        ("002", "2月27日,"),
        ("003", "江西日報·江西新聞客戶端訊(江西日報全媒體記者魏星)11月11日,"),
        ("004", "山西日報記者楊文報道3月18日,"),
    ],
)
def test_a_dateline_is_what_stands_before_the_first_words_of_the_report(seed: str, dateline: str) -> None:
    reading, page = _page(seed)
    found = next(each for each in page.regions if each.kind == "dateline")
    assert reading[found.start : found.end] == dateline
    assert page.regions[page.regions.index(found) + 1].start == found.end
