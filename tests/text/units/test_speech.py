"""Who speaks and the verb of speech, where a clause holds them; and what of it a directive's key then takes."""

from __future__ import annotations

import pytest

from annotator.text.units import Trimming, kind_of_name, narrower, next_free, spoken, trimmed
from annotator.text.words import word_edges

VERBS = ("指出", "强调", "要求", "提出要求", "提出具体要求")
ORDER = Trimming(("要", "一要", "同时"))


@pytest.mark.parametrize(
    ("clause", "kept"),
    [
        ("强调要深入学习𠮷林", "强调"),
        ("要求坚决打赢攻坚战", "要求"),
        ("会议强调", "会议强调"),
        ("会议还强调", "会议还强调"),
        ("蓝佛安指出", "蓝佛安指出"),
        ("他指出", "他指出"),
        ("总书记多次强调要求健全", "总书记多次强调"),
        ("刘宁在主持会议并讲话时强调", "强调"),
        ("在讲话中会议强调", "会议强调"),
        ("并提出具体要求", "提出具体要求"),
        ("并要求各地抓好", "要求"),
        ("落实“四早”要求", None),
        ("按照疫情要防住的要求", None),
        ("重要要求已经明确", None),
        ("加强调整结构", None),
        ("坚决遏制疫情", None),
        ("", None),
    ],
)
def test_a_verb_of_speech_is_kept_with_who_speaks_beside_it(clause: str, kept: str | None) -> None:
    found = spoken("甲，" + clause + "，强调", 2, 2 + len(clause), VERBS)
    assert (found and ("甲，" + clause)[slice(*found)]) == kept


def test_a_head_goes_with_the_word_behind_it_and_so_does_whoever_is_addressed_then() -> None:
    text = "会议强调，同时要压实责任"
    assert text[slice(*trimmed(text, 0, len(text), ORDER._replace(heads=((0, 4),))))] == "压实责任"
    text = "刘宁要求各地要抓好𠮷林"
    cut = trimmed(text, 0, len(text), ORDER._replace(heads=((0, 4),), addressed=True))
    assert text[slice(*cut)] == "抓好𠮷林"
    assert trimmed(text, 0, 4, ORDER._replace(heads=((0, 4),))) == (0, 4)


def test_the_rest_after_a_head_is_a_place_of_its_own_until_it_has_a_span() -> None:
    text = "甲乙，强调要学习，丙丁"
    assert next_free(text, [(3, 5)], 0, "clause", heads=[(3, 5)]) == (5, 8)
    assert next_free(text, [(3, 5)], 3, "clause", heads=[(3, 5)]) == (5, 8)
    assert next_free(text, [(3, 5)], 5, "clause", heads=[(3, 5)]) == (9, 11)
    assert next_free(text, [(3, 5), (6, 8)], 3, "clause", heads=[(3, 5)]) == (9, 11)
    assert next_free(text, [(3, 8)], 0, "clause", heads=[(3, 8)]) == (9, 11)


def test_names_of_kinds_that_are_not_coded_are_passed_over() -> None:
    text = "2月18日，百色市召开会议。𠮷林县委书记王琳主持。"
    edges = word_edges(text)
    found, at = {}, -1
    while name := next_free(text, (), at, "name", edges):
        found[text[slice(*name)]] = kind_of_name(text, *name, edges)
        at = name[0]
    assert found["2月18日"] == "date" and found["百色市"] == "place" and found["王琳"] == "person"
    first = next_free(text, (), -1, "name", edges, kinds=("person", "organ"))
    assert first and text[slice(*first)] not in ("2月18日", "百色市")


def test_a_quote_is_narrowed_to_the_next_one_of_its_clause() -> None:
    text = "把“两个确立”转化为“两个维护”的行动，“四个自信”"
    clause = (0, text.index("，"))
    one = narrower(text, *clause, 0, (), "quote")
    two = narrower(text, *one, 0, (), "quote")
    assert [text[slice(*each)] for each in (one, two)] == ["“两个确立”", "“两个维护”"]
    assert narrower(text, *two, 0, (), "quote")[1] <= two[1]


def test_a_caret_before_an_opening_mark_is_narrowed_to_the_quote() -> None:
    text = "强调要学习“两个确立”"
    assert narrower(text, 0, len(text), text.index("“"), (), "quote") == (5, 11)
