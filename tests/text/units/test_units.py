"""What a key takes at a caret, on hard text; and that growing and shrinking retrace one another."""

from __future__ import annotations

import re
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.text.units import (
    UNITS,
    Trimming,
    narrower,
    next_free,
    persons_in,
    phrase_at,
    quotes_at,
    rungs,
    taken_at,
    trimmed,
    unit_at,
    wider,
)
from annotator.text.words import word_edges

ORDER = Trimming(("要", "一要", "二要", "三要", "四要", "还要", "同时"), (), True)
Marked = tuple[str, str, str]


def at(marked: str, unit: str, trim: Trimming | None = None) -> str:
    """What is taken where the bar stands."""
    caret = marked.index("¦")
    text = marked.replace("¦", "")
    start, end = unit_at(text, caret, unit) if trim is None else taken_at(text, caret, unit, (), trim)
    return text[start:end]


@pytest.mark.parametrize(
    ("marked", "taken"),
    [
        ("会议强调,要坚决¦打赢𠮷林攻坚战。他说", "要坚决打赢𠮷林攻坚战"),
        ("会议强调，¦要坚决打赢；再", "要坚决打赢"),
        ("会议强调¦，要坚决打赢；再", "会议强调"),
        ("2023-02-19 08:3¦1:51|网络编辑:王琳", "2023-02-19 08:31:51"),
        ("共1,0¦00人,再", "共1,000人"),
        ("更好统筹“两个¦大局”和发展,胸怀", "更好统筹“两个大局”和发展"),
        ("坚持“坚定¦信心，坚持不懈”的要求。", "坚定信心"),
        ("坚持¦“坚定信心，坚持不懈”的要求，再", "坚持“坚定信心，坚持不懈”的要求"),
        ("他说：“要¦做好甲，要做好乙。”会议指出，丙。", "要做好甲"),
        ("他说：“要做好甲。”会¦议指出，丙。", "会议指出"),
        ("他说：“要做好甲。”¦会议指出，丙。", "会议指出"),
        ("补齐(农村、¦乡村)体系\u00a0,下", "补齐(农村、乡村)体系"),
        ("自治区党委召开会议\u3000刘宁¦主持并讲话", "刘宁主持并讲话"),
        ("\u00a0甲乙¦e\u0301丙\u00a0\n丁", "甲乙e\u0301丙"),
        ("甲！\ufe0f乙¦丙", "乙丙"),
        ("“没有关¦上的引号，甲", "没有关上的引号"),
        ("他……他¦走了，甲", "他……他走了"),
        ("", ""),
    ],
)
def test_a_clause_goes_from_mark_to_mark_and_keeps_pairs_whole(marked: str, taken: str) -> None:
    assert at(marked if "¦" in marked else "¦" + marked, "clause") == taken


@pytest.mark.parametrize(
    ("marked", "taken"),
    [
        ("甲，乙¦；丙。丁！", "甲，乙；丙。"),
        ("甲。¦“乙，丙！？”丁。", "“乙，丙！？”丁。"),
        ("他说：“要甲¦，要乙。要丙。”会议", "要甲，要乙。"),
        ("他说：“要甲，要乙。”¦会议。", "会议。"),
        ("Hello w¦orld, it is 3.5 m. Next one", "Hello world, it is 3.5 m."),
        ("甲\n乙¦丙\n丁", "乙丙"),
    ],
)
def test_a_sentence_has_its_marks_and_stays_in_its_line(marked: str, taken: str) -> None:
    assert at(marked, "sentence") == taken


@pytest.mark.parametrize(
    ("marked", "taken"),
    [
        ("坚定拥护“两个¦确立”、坚决", "“两个确立”"),
        ("坚定拥护¦“两个确立”、坚决", "“两个确立”"),
        ("甲“两个确立”¦“两个维护”乙", "“两个维护”"),
        ("他说“学习《人¦民》报”", "《人民》"),
        ("他说「學¦習『人民』報」", "「學習『人民』報」"),
        ('他说"两个¦确立",又说"甲"', '"两个确立"'),
        ("突出做好稳增长、稳¦就业、稳物价工作,更好", "稳增长、稳就业、稳物价"),
        ("切实做到守土有责、守土¦尽责,坚决", "守土有责、守土尽责"),
        ("坚决打赢𠮷林¦阻击战\n丙", "坚决打赢𠮷林阻击战"),
    ],
)
def test_a_quote_is_the_innermost_with_its_marks_else_set_phrases_else_the_clause(marked: str, taken: str) -> None:
    assert at(marked, "quote") == taken


@pytest.mark.parametrize(
    ("marked", "taken"),
    [
        ("会议强调,要坚决¦打赢。", "坚决打赢"),
        ("一要把¦握好,", "把握好"),
        ("同时,还要¦加强。", "加强"),
        ("要求健¦全机制,", "要求健全机制"),
        ("各地各有关部门要持¦续做好。", "持续做好"),
        ("¦各地各有关部门要持续做好。", "持续做好"),
        ("我们要认真¦学习领会,", "认真学习领会"),
        ("坚持既要严防输入、又要¦便于往来,", "坚持既要严防输入、又要便于往来"),
        ("按照疫情要防住¦、经济要稳住的要求,", "按照疫情要防住、经济要稳住的要求"),
        ("各地主要负责¦同志带头,", "各地主要负责同志带头"),
        ("要督促各单位要落¦实到位,", "督促各单位要落实到位"),
        ("刘宁强调要深入¦学习,", "深入学习"),
        ("¦要", "要"),
    ],
)
def test_what_the_label_names_goes_and_nothing_that_only_looks_like_it(marked: str, taken: str) -> None:
    assert at(marked, "clause", ORDER) == taken


def test_a_span_before_the_order_goes_with_it() -> None:
    text = "本次𠮷林调研组要持续做好。"
    assert text[slice(*taken_at(text, 9, "clause", (), Trimming(("要",), ((0, 7),), True)))] == "持续做好"
    assert text[slice(*taken_at(text, 9, "clause", (), Trimming(("要",), (), True)))] == text[:-1]


def test_trimming_takes_blanks_and_marks_and_leaves_something() -> None:
    assert trimmed("\u00a0，甲乙。”\u3000", 0, 7) == (2, 4)
    assert trimmed("，。", 0, 2) == (0, 2)
    assert trimmed("要", 0, 1, ORDER) == (0, 1)


def test_lead_ins_join_their_clause_when_it_is_widened() -> None:
    text = "始终一致,以时时放心不下的责任感,结合广西实际持续抓实,坚决巩固。"
    clause = unit_at(text, 20, "clause")
    assert text[slice(*clause)] == "结合广西实际持续抓实"
    assert text[slice(*wider(text, *clause))] == "以时时放心不下的责任感,结合广西实际持续抓实"
    assert text[slice(*wider(text, *unit_at(text, 7, "clause")))] == "以时时放心不下的责任感,结合广西实际持续抓实"
    assert wider(text, *unit_at(text, 1, "clause")) == (0, len(text))


def test_a_trimmed_clause_widens_to_more_and_not_to_itself() -> None:
    text = "会议强调,要坚决打赢𠮷林,要守住。"
    clause = taken_at(text, 8, "clause", (), ORDER)
    assert text[slice(*clause)] == "坚决打赢𠮷林"
    sentence = wider(text, *clause, (), "clause", ORDER)
    assert text[slice(*sentence)] == text[:-1]
    assert narrower(text, *sentence, 8, (), "clause", ORDER) == clause
    by_hand = text.index("要坚决"), text.index(",要守住")
    assert wider(text, *by_hand, (), "clause", ORDER) == sentence  # not the trimmed clause inside it
    assert wider("要甲。", 1, 2, (), "clause", ORDER) == (1, 2)  # there is no more
    assert wider("要甲。", 1, 2) == (0, 2)


def test_a_clause_narrows_to_the_quote_in_it_wherever_the_anchor_is() -> None:
    text = "前面,深入学习𠮷“两个确立”和“两个‘维护’”,后面没有。"
    clause = unit_at(text, 3, "clause")
    for anchor in (3, 6, text.index("和")):
        first = narrower(text, *clause, anchor, (), "quote")
        assert text[slice(*first)] == "“两个确立”"
    assert text[slice(*narrower(text, *clause, text.index("维"), (), "quote"))] == "“两个‘维护’”"
    assert text[slice(*narrower(text, *clause, 3, (), "clause"))] != "“两个确立”"
    without = unit_at(text, text.index("后"), "clause")
    assert text[slice(*narrower(text, *without, text.index("后"), (), "quote"))] not in ("“两个确立”", "后面没有")
    sentence = unit_at(text, 3, "sentence")
    assert narrower(text, *sentence, 3, (), "quote") == clause  # step by step, not past the clause


@pytest.mark.parametrize(
    ("text", "at", "organ"),
    [
        ("自治区党委书记刘宁主持会议", "自治区", "自治区党委"),
        ("国家卫生健康委副主任李斌出席", "国家", "国家卫生健康委"),
        ("自治区党委副书记、自治区主席", "自治区", "自治区党委"),
        ("广东省委常委、市委书记", "广东", "广东省委"),
        ("以习近平同志为核心的党中央始终坚持", "党中央", "党中央"),
    ],
)
def test_the_organ_of_a_title_is_a_name_though_a_word_goes_on_past_it(text: str, at: str, organ: str) -> None:
    start, end = unit_at(text, text.index(at), "name", word_edges(text))
    assert text[start:end] == organ


def test_the_leader_is_a_name_that_the_next_name_key_reaches() -> None:
    text = "𠮷以习近平同志为核心的党中央学习贯彻习近平总书记讲话"
    edges = word_edges(text)
    found, after = list[str](), -1
    while (place := next_free(text, (), after, "name", edges)) is not None:
        after = place[0]
        found.append(text[slice(*place)])
    assert found == ["习近平", "党中央", "习近平"]


def test_a_phrase_widens_to_the_citation_that_it_stands_in() -> None:
    text = "深入学习贯彻习近平总书记在𠮷会议上的重要讲话精神和党中央部署,习近平总书记主持会议。"
    edges = word_edges(text)
    for at in ("习近平", "总书记", "重要讲话", "精神"):
        ways = [text[a:b] for a, b in rungs(text, text.index(at) + 1, edges, "phrase")]
        assert "习近平总书记在𠮷会议上的重要讲话精神" in ways
    assert not any("总书记主持" in each and "," not in each and len(each) < 10
                   for each in (text[a:b] for a, b in rungs(text, text.rindex("习") + 1, edges, "phrase")))  # fmt: skip


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("何文浩、房灵敏、周成方及蒋家柏等在主会场参会。", ["何文浩", "房灵敏", "周成方", "蒋家柏"]),
        ("省委书记、领导小组组长林武主持召开", ["林武"]),
        ("(记者 裴文鹏)", ["裴文鹏"]),
        ("严格对标中央要求,单位和个人", []),
        ("方向完全正确、措施有力、成效巨大", []),
    ],
)
def test_persons_are_told_by_what_stands_around_them(line: str, names: list[str]) -> None:
    assert [line[a:b] for a, b in persons_in(line, 0, len(line))] == names


TEXT = (
    "自治区党委书记刘宁在南宁主持会议,强调要深入学习“两个确立”,以时时放心不下的责任感,抓实各项工作。\n\n"
    '\u00a0他说：“要甲乙，要‘丙，丁’。要戊！”𠮷野家e\u0301, "x, y" 1,000.5 (a、b) 👩‍🌾。\u3000\n3月18日，60岁以上𠮷'
)
carets = st.integers(0, len(TEXT))
hard = st.text(st.sampled_from('要甲𠮷，,。！“”‘’《》"()、 \u00a0\u0301\u200d\n…1.:ab以的'), max_size=40)


@given(carets, st.sampled_from(["", *UNITS]), st.sampled_from([None, ORDER, Trimming()]))
def test_what_was_widened_narrows_back_around_the_anchor(caret: int, unit: str, trim: Trimming | None) -> None:
    ladder = rungs(TEXT, caret, (), unit)
    if not ladder or TEXT[ladder[0][0] : ladder[0][1]].isspace():
        return
    start, end = taken_at(TEXT, caret, unit) if unit == "quote" else ladder[0]
    way = [(start, end) if trim is None else trimmed(TEXT, start, end, trim)]
    while (more := wider(TEXT, *way[-1], (), unit, trim)) != way[-1]:
        way.append(more)
    anchor = min(max(caret, way[0][0]), way[0][1] - 1)
    back = way[-1]
    if any(not each[0] <= anchor < each[1] for each in way):
        return  # the caret stood in what is trimmed off
    for each in reversed(way[:-1]):
        back = narrower(TEXT, *back, anchor, (), unit, trim)
        assert back == each


@given(hard, st.integers(0, 40), st.sampled_from(UNITS))
@example("11111:\n", 6, "name")
def test_any_text_has_its_units_inside_it_and_its_rungs_one_in_another(text: str, caret: int, unit: str) -> None:
    start, end = unit_at(text, caret, unit)
    assert 0 <= start <= end <= len(text)
    if unit not in ("word",):
        assert "\n" not in text[start:end]
    cut = trimmed(text, start, end, ORDER)
    assert start <= cut[0] <= cut[1] <= end and (cut[0] < cut[1] or start == end or text[start:end].isspace())
    ladder = rungs(text, min(caret, len(text)), (), unit)
    assert all(b[0] <= a[0] and a[1] <= b[1] and a != b for a, b in pairwise(ladder))


@given(hard)
def test_quotes_hold_the_caret_and_the_inner_one_comes_first(text: str) -> None:
    for caret in range(len(text) + 1):
        found = quotes_at(text, caret)
        assert all(a <= caret <= b and b - a >= 2 for a, b in found)
        assert found == sorted(found, key=lambda r: r[1] - r[0])


def test_the_next_clause_or_name_without_a_span_is_found_in_order() -> None:
    text = "会议强调,要甲乙,要丙丁。\n2月14日,省长林武主持会议。"
    found: list[str] = []
    caret = 0
    while each := next_free(text, [(6, 8)], caret, "clause"):
        found.append(text[slice(*each)])
        caret = each[0]
    assert found == ["要丙丁", "2月14日", "省长林武主持会议"]  # 要甲乙 has one
    assert next_free(text, [], 0, "name") == (text.index("2月"), text.index(",省"))
    taken = [(text.index("2月"), text.index(",省"))]
    assert text[slice(*next_free(text, taken, 0, "name") or (0, 0))] == "林武"
    assert next_free(text, [(0, len(text))], 0, "name") is None
    assert next_free(text, [], 0, "clause", within=[(14, len(text))]) == taken[0]


def test_a_phrase_ends_at_names_dates_and_verbs() -> None:
    text = "11月10日中央政治局常务委员会会议听取汇报"
    edges = (0, 2, 3, 5, 6, 11, 16, 18, 20, 22)
    assert text[slice(*phrase_at(text, 8, edges))] == "中央政治局常务委员会会议"
    title = "省委书记易炼红主持会议"
    assert title[slice(*phrase_at(title, 1, (0, 2, 4, 7, 9, 11)))] == "省委书记"


def test_keys_are_answered_at_once_in_a_long_article() -> None:
    line = TEXT.replace("\n", "，") * 150
    line = line[:20_000]
    unit_at(line, 5, "clause")
    begin = perf_counter()
    for caret in range(100, len(line), 200):
        for unit in UNITS:
            unit_at(line, caret, unit)
        wider(line, caret, caret + 1, (), "phrase", ORDER)
    assert (perf_counter() - begin) / 100 < 0.016 * 2  # every unit of a caret; a slow machine has twice the time


def test_no_unit_begins_inside_a_character_that_hangs_on_another() -> None:
    for caret in range(len(TEXT) + 1):
        for unit in ("clause", "sentence", "paragraph", "quote"):
            start, _ = unit_at(TEXT, caret, unit)
            assert not re.match("[\u0301\u200d]", TEXT[start : start + 1])
