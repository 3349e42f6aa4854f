"""Claims that hold for any page: nothing is left out or said twice, and no page is slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.article_text import first_clause
from annotator.text.regions import KINDS, META_KEYS, find_regions

PIECES = (
    *(
        "会议强调，",
        "要抓住农时。",
        "記者 林秋",
        "（记者 林秋）",
        "来源：",
        "編輯：",
        "2023-02-19 08:31",
        "2月18日，",
        "原标题：",
        "摘要：",
    ),
    *(
        "首页 > 新闻",
        "版权所有",
        "相关阅读",
        "新华社北京2月18日电",
        "\n",
        "\n\n",
        "  ",
        "\u3000",
        "\xa0",
        "\u200b",
        "\u2028",
        "|",
        "(",
        "）",
    ),
    *("𠮷", "e\u0301", "👩\u200d🌾", "abc", ">", "…", "？", "“", "”", "\x85", "\t"),
)
HARD_PAGES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(
    page=HARD_PAGES.map(lambda text: text.replace("\r", "").replace("\x00", "")),
    script=st.sampled_from(["hans", "hant"]),
)
def test_regions_are_disjoint_in_order_and_leave_out_only_what_cannot_be_seen(page: str, script: str) -> None:
    page = "".join(each for each in page if not "\ud800" <= each <= "\udfff")
    found = find_regions(page, script)
    end = 0
    outside: list[str] = []
    for each in found.regions:
        assert end <= each.start < each.end
        assert each.kind in KINDS and 0 < each.confidence <= 1 and each.evidence.endswith(".")
        assert page[each.start : each.end].strip() == page[each.start : each.end]
        assert not {"\n", "\u2028", "\u2029"} & set(page[each.start : each.end])
        outside.append(page[end : each.start])
        end = each.end
    outside.append(page[end:])
    left_out = "".join(outside).translate(dict.fromkeys(map(ord, "\u200b\u2060\ufeff")))
    assert left_out.strip() == "" or set(left_out.split()) <= {")", "）", "]", "】"}  # of （原标题：…）
    assert set(found.meta) <= set(META_KEYS) and all(found.meta.values())


@settings(max_examples=100, deadline=None)
@given(page=HARD_PAGES)
def test_a_repeated_region_is_another_one_that_repeats_nothing_itself(page: str) -> None:
    regions = find_regions(
        "".join(each for each in page if each not in "\r\x00" and not "\ud800" <= each <= "\udfff"), "hans"
    ).regions
    for at, each in enumerate(regions):
        if each.repeats is not None:
            assert each.repeats != at and regions[each.repeats].repeats is None


@pytest.mark.parametrize("page", ["", "\n\n\n", " \n\u3000\n\xa0\n\u200b\n", "\u2028\u2029"])
def test_a_page_of_blank_lines_has_no_region_and_states_nothing(page: str) -> None:
    found = find_regions(page, "hans")
    assert found.regions == () and dict(found.meta) == {}


def test_marks_alone_are_no_report() -> None:
    assert [each.kind for each in find_regions("****\n----", "hans").regions] == ["navigation", "navigation"]


def test_a_region_is_the_line_without_the_white_space_around_it() -> None:
    page = "\u3000\u3000\u200b会议强调，要抓住农时，备好种子。\u3000 \n"
    (only,) = find_regions(page, "hans").regions
    assert page[only.start : only.end] == "会议强调，要抓住农时，备好种子。"


@pytest.mark.parametrize(
    "page",
    [
        *(
            "会" * 1_000_000,
            "(" * 1_000_000,
            "记者" * 500_000,
            "2月18日" * 200_000,
            "a " * 500_000,
            " " * 1_000_000 + "。",
        ),
        *(
            "？\n" * 100_000,
            ("首页 > " * 12 + "x\n") * 10_000,
            ("来源：" * 40 + "\n") * 4_000,
            ("张·" * 60 + "\n") * 4_000,
        ),
        "\n".join(f"首{at} > " * 8 for at in range(8_000)),
        "\n".join("（" + "记者张三 李四、" * 8 + str(at) for at in range(8_000)),
        "\n".join(f"摘要：会议强调，要抓住农时，备好种子，修好农机，管好田间。{at}" for at in range(8_000)),
        "\n".join(["原标题：春耕会议召开"] * 20_000),
        "\n".join(f"春-耕-会议-{at}-" * 6 for at in range(8_000)),
    ],
    ids=lambda page: f"{page[:8]!r} {len(page)}",
)
def test_no_page_is_slow(page: str) -> None:
    began = time.process_time()
    find_regions(page, "hans")
    assert time.process_time() - began < 12  # it takes one or two; a pattern that explodes takes minutes


@pytest.mark.parametrize(
    ("page", "clause"),
    [
        ("2月27日,市委常委会会议召开,传达学习有关文件精神,研究我市贯彻落实的意见。", "市委常委会会议召开"),
        (
            "青川日报记者林秋报道3月18日，省长主持召开会议，研究春季农业生产的安排，听取各市关于备耕、水利和农机检修的汇报。",
            "省长主持召开会议",
        ),
    ],
)
def test_a_page_without_a_title_can_be_called_by_the_first_clause_of_its_report(page: str, clause: str) -> None:
    found = find_regions(page, "hans")
    assert "title" not in found.meta
    body = next(each for each in found.regions if each.kind == "body")
    assert first_clause(page[body.start : body.end]) == clause
