"""Broken bytes are mended where that is proved, flagged where it is not, and nothing else is touched."""

from __future__ import annotations

import random
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.resource_files import seeds_folder
from annotator.text.repair import FoundRepair, find_repairs
from annotator.text.repair.breaks import Closing, masked, next_break
from annotator.text.repair.caution import doubt_about
from annotator.text.repair.glosses import glossing_of
from annotator.text.repair.language import language_of
from annotator.text.repair.page import page_of
from annotator.text.repair.search import Candidate
from tests.text.repair.corruptor import MARKS, Corrupted, Service, clean_pages, corrupt, to_traditional

PAGES = [to_traditional(page) for page in clean_pages()]
GLOSSED = "會(huì)議強(qiáng)調(diào),學(xué)習(xí)貫徹落實(shí)各項(xiàng)工作,認(rèn)真做好準備。\n"

broken_pages = st.builds(
    lambda page, share, marks, orphan, seed: corrupt(page, Service(share, marks, orphan), random.Random(seed)),
    st.sampled_from(PAGES),
    st.sampled_from([0.3, 0.6, 1.0]),
    st.sampled_from([MARKS, "？！", "，、", ""]),
    st.sampled_from(["?", ""]),
    st.integers(0, 10_000),
)


def mended(source: str, rows: tuple[FoundRepair, ...]) -> str:
    parts: list[str] = []
    at = 0
    for row in rows:
        if row.applied:
            assert row.start >= at
            parts += [source[at : row.start], row.replacement]
            at = row.end
    return "".join((*parts, source[at:]))


def wrong(page: Corrupted, rows: tuple[FoundRepair, ...]) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for row in rows:
        if row.applied and row.kind == "shift":
            start, end = page.true_range(row.start, row.end)
            if row.replacement != page.truth[start:end]:
                found.append((page.text[row.start : row.end], row.replacement, page.truth[start:end]))
    return found


@settings(max_examples=25, deadline=None, derandomize=True)
@given(broken_pages)
def test_whatever_is_applied_to_a_broken_page_is_its_truth(page: Corrupted):
    rows = find_repairs(page.text)
    assert wrong(page, rows) == []
    inside = [(row.start, row.end) for row in rows if row.kind == "shift"]
    missed = {
        each
        for each in set(page.glosses) - {(row.start, row.end) for row in rows if row.kind == "gloss" and row.applied}
        if not any(start <= each[0] < end for start, end in inside)
    }
    damaged = {at for each in page.damages for at in range(each.start - 2, each.end + 2)}
    assert not [each for each in missed if page.true_range(*each)[0] not in damaged]


@settings(max_examples=25, deadline=None, derandomize=True)
@given(broken_pages)
def test_rows_are_in_order_units_tile_and_text_outside_rows_is_untouched(page: Corrupted):
    rows = find_repairs(page.text)
    at = 0
    for row in rows:
        assert at <= row.start < row.end
        at = row.end
        if row.units:
            assert row.units[0][0] == row.units[0][2] == 0
            assert row.units[-1][1::2] == (row.end - row.start, len(row.replacement))
            for one, other in zip(row.units, row.units[1:]):
                assert (one[1], one[3]) == (other[0], other[2]) and one[0] < one[1] and one[2] < one[3]
    outside = [page.text[a:b] for a, b in _gaps(rows, len(page.text))]
    where = 0
    reading = mended(page.text, rows)
    for part in outside:
        where = reading.index(part, where) + len(part)


def _gaps(rows: tuple[FoundRepair, ...], length: int) -> list[tuple[int, int]]:
    edges = [0, *(edge for row in rows if row.applied for edge in (row.start, row.end)), length]
    return list(zip(edges[::2], edges[1::2]))


@pytest.mark.parametrize("page", [*clean_pages(), *PAGES])
def test_clean_pages_of_either_script_yield_nothing(page: str):
    assert find_repairs(page) == ()


@pytest.mark.parametrize(
    ("broken", "truth"),
    [
        ("江西日?qǐng)?bào)消息", "江西日報消息"),
        ("會議認(rèn)真?zhèn)鬟_(dá)學習精神", "會議認真傳達學習精神"),
        ("確??赡艹霈F(xiàn)的風險在防控之中", "確保可能出現的風險在防控之中"),
        ("快速溫變?cè)囼?yàn)箱", "快速溫變試驗箱"),
    ],
)
def test_a_break_is_mended_on_a_page_with_glosses(broken: str, truth: str):
    rows = find_repairs(GLOSSED + broken)
    assert mended(GLOSSED + broken, rows).endswith("\n" + truth)


def test_a_boundary_stands_where_the_pair_between_two_true_characters_vanished():
    page = GLOSSED + "認真編制“十四五”規劃,推動高質量發展,確?！笆奈濉币?guī)劃圓滿收官。"
    row = next(row for row in find_repairs(page) if row.kind == "shift")
    assert row.replacement == "保“十四五”規"
    assert row.units == ((0, 3, 0, 3), (3, 11, 3, 7))


def test_what_cannot_be_told_apart_is_flagged_and_left_as_it_is():
    page = GLOSSED + "方案??乙丙丁?；甲"
    rows = [row for row in find_repairs(page) if row.kind == "shift"]
    assert not any(row.applied for row in rows)


def test_a_character_whose_bytes_vanished_whole_cannot_be_known():
    """Known limit: 帶 (8EA7) stood between A7 and B2, its pair A78E is none of GBK's, and what is left reads well."""
    page = GLOSSED + "要給當(dāng)?shù)亓粝乱恢Р蛔叩年?duì)伍"
    row = next(row for row in find_repairs(page) if row.kind == "shift")
    assert row.replacement == "地留下一支不走的隊"


def test_a_page_speaks_against_what_its_converter_would_not_have_left():
    glossing = glossing_of(GLOSSED)
    page = page_of("會議強調各項工作于是發展", glossing)
    assert page.penalty("會", False) > 5 and page.penalty("會", True) == 0  # glossed always or never
    assert page.penalty("發", True) > 5 and page.penalty("發", False) == 0
    assert page.penalty("们", False) > 5  # no Traditional page holds it
    assert page.penalty("於", False) > page.penalty("們", False)  # the page writes 于
    assert page.penalty("的", False) == 0 and page.penalty("的", True) > 5  # has one form: never glossed


def test_question_marks_of_a_page_without_glosses_are_nobodys_business():
    assert find_repairs("真的嗎??他說,為什麼?!好吧?;不知道??h") == ()


SEED = next(seeds_folder().glob("001_*")).read_text("utf-8").rstrip("\n") + "\n"
TYPED = [
    "?????",
    "你說什麼?????",
    "真的??h,假的",
    "??h",
    "2023年??月??日",
    "評分: ????? 五星",
    "密碼*****?????h",
    "票價??M元,折扣??h。",
    "價格???元,他問:為什麼??他不來,怎麼??",
    "費用??元,每人??F",
    "真??假??難辨",
    "第??p頁,第??c頁,見?;P表",
    "你去嗎?！B超室在樓上,？！A座呢",
    "http://a.example/?h=1&?M=2",
]


@pytest.mark.parametrize("before", [GLOSSED, SEED], ids=["glossed", "seed"])
@pytest.mark.parametrize("typed", TYPED)
def test_question_marks_that_an_author_typed_are_left_on_a_broken_page_too(before: str, typed: str):
    assert [row for row in find_repairs(before + typed + "\n") if row.applied and row.start >= len(before)] == []


@pytest.mark.parametrize("typed", ["?????", "價格???元", "2023年??月??日", "密碼*****?????h", "票價??M元"])
def test_runs_of_question_marks_and_open_amounts_are_not_even_flagged(typed: str):
    assert [row for row in find_repairs(GLOSSED + typed) if row.kind == "shift"] == []


@pytest.mark.parametrize(
    ("typed", "end", "doubt"),
    [
        ("怎麼??", 4, "typed these question marks"),
        ("怎麼？?。", 4, "typed these question marks"),
        ("真??假??難辨", 5, "an author's own"),
        ("真??假?難?,甲", 7, "an author's own"),
        ("回了“??”驗室,甲", 8, "typed these question marks"),
        ("真??假?,難辨", 5, ""),
    ],
)
def test_a_likely_reading_is_doubted_where_it_needs_a_question_mark_of_another_run(typed: str, end: int, doubt: str):
    broken = next_break(typed, 0)
    assert broken
    sound = masked(typed)
    closing = Closing(end - broken.opened - 1, None, "", end - 1, end)
    lost = Candidate(0.0, "保可能", closing, 0xB1, (), broken.start)
    why = doubt_about(broken, lost, typed, "確", page_of(sound, glossing_of(GLOSSED)), language_of(sound))
    assert (doubt in why) if doubt else why == ""


def test_a_break_of_three_question_marks_is_mended_where_a_gloss_ends_it():
    source = GLOSSED + "完善企業環???jì)效評價"
    assert mended(source, find_repairs(source)).endswith("完善企業環保績效評價")


def test_a_mark_before_what_is_left_of_a_character_needs_the_page_and_the_words_around_it():
    around = GLOSSED + "鄰縣也下了大雨,縣裏停課。\n"
    for line, applied in (
        ("雨後搶修山間公路??h委連夜派人查看", True),
        ("雨後搶修山間公路??h,連夜派人查看", False),
        ("雨後搶修山間公路??h", False),
    ):
        row = find_repairs(around + line)[-1]
        assert (row.replacement, row.applied) == ("。縣", applied)
    assert not find_repairs(GLOSSED + "雨後搶修山間公路??h委連夜派人查看")[-1].applied  # no 縣 on this page


def test_the_sentence_of_a_flagged_place_leads_with_what_it_may_be():
    doubted = find_repairs(GLOSSED + "真的??h,假的")[-1]
    assert doubted.evidence.startswith("。縣 would fit here if the page was cut at the “?” inside a character")
    torn = find_repairs(GLOSSED + "方案??乙丙丁?；甲")[-1]
    assert not torn.applied and " or " in torn.evidence.partition(":")[0]
    assert all("\n" not in each.evidence and each.evidence.endswith(".") for each in (doubted, torn))


@pytest.mark.parametrize(
    "page",
    [
        "?" * 2_000_000,
        "(" * 500_000,
        "會(huì" * 100_000,
        "會(huì)" * 50_000,
        "(huì)會議\n" * 20_000,
        "漢語(hànyǔ)會(huì)" * 20_000,
        "漢漢漢漢(" + "é" * 40 + ")" * 20_000,
        GLOSSED + "會議??h縣委?！" * 3_000,
        GLOSSED + "?huì)議" * 10_000,
        GLOSSED + "會(huì)\ud800議?\udfff" * 3_000,
        "\ufffd" * 200_000,
        ",," * 200_000,
        "é" * 200_000,
        "锟斤拷" * 50_000,
    ],
    ids=lambda page: f"{page[:12]!a}",
)
def test_bad_input_is_read_in_bounded_time_and_never_an_error(page: str):
    start = perf_counter()
    rows = find_repairs(page)
    assert perf_counter() - start < 20
    mended(page, rows)


def test_twice_the_page_takes_about_twice_the_time():
    page = corrupt(PAGES[0], Service(marks="？！"), random.Random(3)).text
    find_repairs(page)

    def seconds(text: str) -> float:
        start = perf_counter()
        find_repairs(text)
        return perf_counter() - start

    one, four = (min(seconds(page * times) for _ in range(3)) for times in (20, 80))
    assert four < 10 * one
