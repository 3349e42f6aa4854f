"""Claims about where OpenCC had a choice, and how a piece reads elsewhere."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import UnmappableRange
from annotator.resource_files import seeds_folder
from annotator.text.scripts import (
    CONFIGURATIONS,
    STANDARDS,
    Choice,
    Term,
    align,
    config_for,
    one_to_many,
    other_standards,
)
from annotator.text.scripts.aligning_files import aligning_files
from annotator.text.scripts.ambiguous import character_forms, deciding_phrases
from annotator.text.scripts.dictionaries import read_candidates, read_entries
from annotator.text.scripts.longest_match import Table
from annotator.text.scripts.marking import CLOSING

each_config = pytest.mark.parametrize("config", CONFIGURATIONS)


def told(text: str, config: str, *decisions: object) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(text[a:b], forms, certain) for a, b, forms, certain in one_to_many(text, config, *decisions)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("character", "forms"),
    [
        ("后", {"後", "后"}),
        ("发", {"發", "髮"}),
        ("干", {"幹", "乾", "干"}),
        ("余", {"餘", "余"}),
        ("范", {"範", "范"}),
        ("于", {"於", "于"}),
        ("面", {"面", "麪"}),
        ("里", {"裏", "里"}),
        ("台", {"臺", "台", "檯", "颱"}),
        ("复", {"復", "複", "覆"}),
        ("系", {"系", "係", "繫"}),
        ("制", {"制", "製"}),
        ("松", {"松", "鬆"}),
    ],
)
def test_the_well_known_characters_are_open_and_tell_their_forms(character: str, forms: set[str]) -> None:
    (found,) = one_to_many(f"𠮷{character}。", "s2t")
    assert (found.start, found.end, found.certain) == (1, 2, False)
    assert forms <= set(found.alternatives)
    assert found.alternatives[0] == align(character, "s2t").text


def test_the_forms_are_those_of_the_region() -> None:
    assert told("面", "s2tw") == [("面", ("面", "麵"), False)]
    assert told("里", "s2tw") == [("里", ("裡", "里", "哩"), False)]
    assert told("鲜", "s2tw") == []


def test_a_phrase_makes_its_characters_certain_and_still_tells_the_others() -> None:
    assert told("头发，发", "s2tw") == [("发", ("髮", "發"), True), ("发", ("發", "髮"), False)]


def test_a_phrase_that_itself_has_several_forms_is_one_open_place() -> None:
    assert told("反复", "s2t") == [("反复", ("反覆", "反復"), False)]


def test_a_word_exchanged_for_a_region_s_is_one_place_with_the_plain_conversion() -> None:
    assert told("用互联网", "s2twp") == [("互联网", ("網際網路", "互聯網"), True)]
    assert told("访问数据", "s2twp") == [("访问", ("訪問", "存取"), False), ("数据", ("資料", "數據"), False)]
    assert told("坐計程車", "tw2sp") == [("計程車", ("出租车", "的士", "计程车"), False)]


def test_towards_simplified_almost_nothing_is_open_and_no_form_is_one_that_no_page_has() -> None:
    assert told("乾隆，乾", "t2s") == [("乾", ("乾", "干"), True), ("乾", ("干", "乾"), False)]
    assert told("開門見山的國際關係問題", "t2s") == []
    for character, forms in character_forms("t2s").items():
        assert all(each.encode("gbk") for each in forms[1:]), character


def test_places_behind_words_that_changed_their_length_stand_where_they_are() -> None:
    text = "網際網路網際網路的乾隆，乾"
    assert [(a, b, certain) for a, b, _, certain in one_to_many(text, "tw2sp")] == [
        (0, 4, False),
        (4, 8, False),
        (9, 10, True),
        (12, 13, False),
    ]
    assert [each[:2] for each in one_to_many("互联网互联网后", "s2twp")] == [(0, 3), (3, 6), (6, 7)]


def test_characters_that_look_like_marks_decide_nothing() -> None:
    places = one_to_many(f"\U0010f802后余{CLOSING}余", "s2tw")
    assert [(each.start, each.certain) for each in places] == [(1, False), (2, False), (4, False)]


def test_protected_words_are_no_places_and_a_choice_is_certain_and_comes_first() -> None:
    text = "余金富后面的互联网"
    assert [each[0] for each in told(text, "s2tw", (Term("余金富", "余金富"),))] == ["后", "面"]
    assert told(text, "s2tw", (), [Choice(0, 1, "余")])[0] == ("余", ("余", "餘"), True)
    assert told(text, "s2twp", (), [Choice(6, 9, "互連網")])[-1] == ("互联网", ("互連網", "網際網路", "互聯網"), True)
    assert told(text, "s2twp", (), [Choice(6, 9, "網")])[-1] == ("互联网", ("網", "網際網路", "互聯網"), True)


@cache
def phrases() -> tuple[str, ...]:
    folder = aligning_files().folder
    names = ("STPhrases", "TSPhrases", "TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev")
    return tuple(sorted({key for name in names for key in read_candidates(folder / f"{name}.txt")}))


@st.composite
def texts(draw: st.DrawFn) -> str:
    odd = [
        "𠮷",
        "\n",
        "，",
        "⿰",
        "e\u0301",
        CLOSING,
        "\U0010f802",
        "\u2028",
        "裡",
        "里",
        *"后发干余范于面里台复系制松乾鍾於",
    ]
    part = st.one_of(st.sampled_from(phrases()), st.sampled_from(phrases()).map(lambda x: x[:2]), st.sampled_from(odd))
    return "".join(draw(st.lists(part, max_size=12)))


@each_config
@settings(deadline=None, max_examples=50)
@given(text=texts())
def test_places_are_in_order_disjoint_and_tell_first_what_stands_there(config: str, text: str) -> None:
    aligned = align(text, config)
    after = 0
    for start, end, forms, _ in one_to_many(text, config):
        assert after <= start < end <= len(text)
        a, b = aligned.map.to_b(start, end)
        assert aligned.map.to_a(a, b) == (start, end)
        assert aligned.text[a:b] == forms[0]
        assert len(set(forms)) == len(forms) > 1
        after = end


@cache
def longest_phrases() -> Table:
    folder = aligning_files().folder
    names = ("STPhrases", "STPhrases_GeneratedFromRegionalPhrases")
    return Table([read_entries(folder / f"{name}.txt") for name in names], [frozenset(), frozenset()])


@settings(deadline=None)
@given(text=texts())
def test_what_a_phrase_decided_is_what_the_longest_match_says(text: str) -> None:
    table = longest_phrases()
    if any(mark in text for mark in "⿰\U0010f802" + CLOSING):
        return
    found, at = set(), 0
    while at < len(text):
        length = piece.length if (piece := table.match(text, at)) else 1
        if length > 1:
            found.add((at, at + length))
        at += length
    decided = set(deciding_phrases(text, "s2t"))
    assert decided <= found
    open_forms = character_forms("s2t").keys()
    for start, end in found - decided:
        assert open_forms.isdisjoint(text[start:end])


def test_the_seeds_have_open_places_but_not_many() -> None:
    for path in sorted(seeds_folder().glob("*.txt")):
        text = path.read_text("utf-8")
        simplified = align(text, "t2s").text
        assert sum(not each.certain for each in one_to_many(simplified, "s2tw")) < len(text) / 25
        assert len(one_to_many(text, "t2s")) < len(text) / 50


def test_the_other_standards_are_told_in_context() -> None:
    text = "我们用互联网。里面的软件在台湾\n头发"
    assert other_standards(text, 3, 6, "hans") == dict.fromkeys(STANDARDS, "互聯網") | {"twp": "網際網路"}
    assert other_standards(text, 3, 5, "hans", ["tw", "twp"]) == {"tw": "互聯", "twp": "網際網路"}
    assert other_standards(text, 10, 12, "hans")["hk"] == "軟件"
    assert other_standards(text, 13, 15, "hans", ["tw", "hk"]) == {"tw": "臺灣", "hk": "台灣"}
    assert other_standards(text, 17, 18, "hans", ["tw"]) == {"tw": "髮"}
    assert other_standards("用網際網路", 1, 5, "hant", ["tw", "twp"]) == {"tw": "网际网路", "twp": "互联网"}
    assert other_standards("余，后", 2, 3, "hans", ["tw"], (Term("余，后", "余，后"),)) == {"tw": "后"}


@settings(deadline=None)
@given(data=st.data(), text=texts().filter(bool))
def test_a_clause_is_context_enough(data: st.DataObject, text: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    for standard, found in other_standards(text, start, end, "hans").items():
        aligned = align(text, config_for("hant", standard))
        a, b = aligned.map.to_b(start, end)
        assert found == aligned.text[a:b]


def test_an_empty_range_or_one_outside_has_no_other_reading() -> None:
    for start, end in ((1, 1), (0, 9), (-1, 1)):
        with pytest.raises(UnmappableRange):
            other_standards("后来", start, end, "hans")
