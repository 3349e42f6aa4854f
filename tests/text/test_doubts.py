"""Claims about which conversions are worth a look: few, the ambiguous ones, and surnames that a phrase took."""

from __future__ import annotations

import pytest

from annotator.resource_files import seeds_folder
from annotator.text.doubts import worth_a_look
from annotator.text.scripts import align, one_to_many


def marked(text: str, config: str = "s2tw") -> list[str]:
    places = worth_a_look(text, config, one_to_many(text, config))
    return [text[each.start : each.end] for each in places if not each.certain]


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
@pytest.mark.parametrize("character", [*"后于余范干发面里台复系制松只冲"])
def test_a_character_with_two_forms_in_use_is_marked_where_it_stands_alone(character: str, config: str) -> None:
    assert marked(f"𠮷，{character}。", config) == [character]


@pytest.mark.parametrize(
    "words",
    ["大家", "国家", "同志", "中共中央政治局", "大局", "具体", "党", "广西", "广播电视台", "了", "重大成果", "巨大",
     "良好形象", "向前", "后台", "皇后"],
)  # fmt: skip
def test_what_is_hardly_ever_written_otherwise_is_not_marked(words: str) -> None:
    assert marked(f"𠮷林，{words}。") == []


@pytest.mark.parametrize(
    "text", ["范文出席会议。", "书记范文、王里仁到会。", "𠮷林市副书记范文强调", "王明、范文、李强到会。"]
)
def test_a_surname_beside_a_title_or_in_a_list_is_marked_though_a_phrase_decided_it(text: str) -> None:
    assert "范" in marked(text)


@pytest.mark.parametrize("text", ["范文出版了。", "他们规范、严格。", "范围很广，", "于是说明。", "其余、余地很大。"])
def test_a_word_that_only_begins_like_a_name_is_not_marked(text: str) -> None:
    assert not {*"范于余"} & {*marked(text)}


def test_a_word_that_phrases_read_in_one_way_is_settled_only_where_the_conversion_reads_it_so() -> None:
    (place,) = one_to_many("后", "s2tw")
    assert not worth_a_look("后", "s2tw", [place])[0].certain
    assert worth_a_look("皇后", "s2tw", [place._replace(start=1, end=2, alternatives=("后", "後"))])[0].certain
    assert not worth_a_look("皇后", "s2tw", [place._replace(start=1, end=2)])[0].certain


def test_places_stay_where_they_are_and_towards_simplified_as_they_are() -> None:
    text = "𠮷后余大家范文出席"
    places = one_to_many(text, "s2tw")
    judged = worth_a_look(text, "s2tw", places)
    assert [each[:3] for each in judged] == [each[:3] for each in places]
    back = one_to_many("乾隆，乾", "t2s")
    assert worth_a_look("乾隆，乾", "t2s", back) == back


def test_the_first_seed_has_fewer_than_ten_marks() -> None:
    (path,) = seeds_folder().glob("000_*.txt")
    text = path.read_text("utf-8")
    assert 0 < len(marked(align(text, "t2s").text)) < 10
