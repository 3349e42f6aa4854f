"""Claims about alignment, for every configuration, on dictionary entries mixed with whatever disturbs them."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, TextRefused
from annotator.resource_files import seeds_folder
from annotator.text.scripts import (
    CHARACTER_WISE,
    CONFIGURATIONS,
    align,
    alignment,
    config_for,
    convert,
    converter,
    detect_script,
    to_hans,
)
from annotator.text.scripts.aligning_files import aligning_files
from annotator.text.scripts.alignment import CLAUSE_STOPS, reference_aligner
from annotator.text.scripts.dictionaries import read_candidates, read_entries
from annotator.text.scripts.installation import OpenccIncomplete
from annotator.text.scripts.marking import CLOSING

each_config = pytest.mark.parametrize("config", CONFIGURATIONS)
disturbing = [
    "\n",
    "，",
    "。",
    "𠮷",
    "e\u0301",
    "\u200d",
    "\u00a0",
    "\u2028",
    "⿰",
    "⿲氵",
    "⿱",
    "\u2ffe",
    "\U0010f803",
    CLOSING,
    "a",
    "葛\U000e0100",
]


@cache
def entries() -> tuple[str, ...]:
    """Every key and every value of every dictionary."""
    found: set[str] = set()
    for path in aligning_files().folder.glob("*.txt"):
        if ".marked." not in path.name:
            for key, values in read_candidates(path).items():
                found.update((key, *values))
    return tuple(sorted(found))


@cache
def phrases() -> tuple[str, ...]:
    """The entries that change more than characters, which are few among the rest."""
    names = ("TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev", "HKVariantsPhrases", "HKVariantsRevPhrases")
    return tuple(
        sorted(
            x for name in names for pair in read_entries(aligning_files().folder / f"{name}.txt").items() for x in pair
        )
    )


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Entries, whole or cut short, in either script, between characters that stand in no dictionary."""
    part = st.one_of(
        st.sampled_from(phrases()),
        st.sampled_from(phrases()).map(to_hans),
        st.sampled_from(entries()),
        st.tuples(st.sampled_from(entries()), st.integers(1, 3)).map(lambda cut: cut[0][: cut[1]]),
        st.sampled_from(disturbing),
    )
    return "".join(draw(st.lists(part, max_size=14)))


@each_config
@settings(deadline=None)
@given(st.data())
def test_the_aligned_text_is_what_plain_opencc_converts_and_the_units_are_the_reference_s(
    config: str, data: st.DataObject
) -> None:
    import opencc

    text = data.draw(texts())
    aligned = align(text, config)
    assert aligned.text == opencc.OpenCC(config).convert(text) if text else aligned.text == ""
    assert (aligned.text, list(aligned.map.units)) == reference_aligner(config).align(text)


@each_config
@settings(deadline=None)
@given(st.data())
def test_a_selection_in_either_text_is_covered_by_its_way_there_and_back_which_is_stable(
    config: str, data: st.DataObject
) -> None:
    text = data.draw(texts().filter(bool))
    aligned = align(text, config)
    for length, there, back in (
        (len(aligned.text), aligned.map.to_a, aligned.map.to_b),
        (len(text), aligned.map.to_b, aligned.map.to_a),
    ):
        start = data.draw(st.integers(0, length - 1))
        end = data.draw(st.integers(start + 1, length))
        again = back(*there(start, end))
        assert again[0] <= start and end <= again[1]
        assert there(*again) == there(start, end)


@each_config
@settings(deadline=None)
@given(st.data())
def test_what_stands_between_two_units_converts_character_by_character(config: str, data: st.DataObject) -> None:
    text = data.draw(texts())
    aligned = align(text, config)
    assert all(b - a != 1 or d - c != 1 for a, b, c, d in aligned.map.units)
    for left, right in zip(aligned.map.units, aligned.map.units[1:], strict=False):
        assert right[0] - left[1] == right[2] - left[3]
    for position, character in enumerate(text):
        if character in "，。\n":
            start, end = aligned.map.to_b(position, position + 1)
            assert aligned.text[start:end] == character


@each_config
def test_the_seeds_align_exactly(config: str) -> None:
    for path in sorted(seeds_folder().glob("*.txt")):
        text = path.read_text("utf-8")
        aligned = align(text, config)
        assert aligned.text == converter(config)(text)
        assert list(aligned.map.units) == reference_aligner(config).align(text)[1]


@each_config
def test_configurations_without_phrases_keep_the_number_of_code_points(config: str) -> None:
    text = "，".join((*entries()[::37], *phrases(), *map(to_hans, phrases())))
    aligned = align(text, config)
    assert (len(aligned.text) == len(text)) == (config in CHARACTER_WISE)


def test_a_phrase_that_becomes_another_is_one_unit() -> None:
    aligned = align("𠮷用互联网的人", "s2twp")
    assert aligned.text == "𠮷用網際網路的人"
    assert aligned.map.units == ((2, 5, 2, 6),)
    assert aligned.map.to_b(3, 4) == (2, 6)
    assert aligned.map.to_a(4, 5) == (2, 5)


def test_a_phrase_of_equal_length_that_is_another_word_is_one_unit_too() -> None:
    aligned = align("重要的信息。", "s2twp")
    assert aligned.text == "重要的資訊。"
    assert aligned.map.units == ((3, 5, 3, 5),)


def test_a_text_that_holds_the_marks_themselves_still_aligns() -> None:
    text = f"\U0010f802我们{CLOSING}用\U0010f803互联网{CLOSING}的\U0010f803互联网{CLOSING}{CLOSING}人"
    aligned = align(text, "s2twp")
    assert aligned.text == converter("s2twp")(text)
    assert [text[a:b] for a, b, _, _ in aligned.map.units] == ["互联网", "互联网"]
    assert [aligned.text[c:d] for _, _, c, d in aligned.map.units] == ["網際網路", "網際網路"]


def test_an_opening_mark_alone_does_not_even_need_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_align_slowly", lambda *_: pytest.fail("aligned slowly"))
    assert align("\U0010f803互联网", "s2twp").map.units == ((1, 4, 1, 5),)


@pytest.mark.parametrize(("config", "first"), [("tw2sp", "TWPhrasesRev"), ("hk2sp", "HKPhrasesRev")])
@pytest.mark.parametrize("around", ["", "。", "⿰", "⿰，"])
def test_a_phrase_of_a_later_stage_that_reaches_across_a_mark_is_seen(config: str, first: str, around: str) -> None:
    folder = aligning_files().folder
    later = read_entries(folder / "TSPhrases.txt")
    crossing = [
        joined
        for key, value in read_entries(folder / f"{first}.txt").items()
        for phrase in later
        for cut in range(1, len(phrase))
        for joined in (
            [key + phrase[cut:]] * value.endswith(phrase[:cut]) + [phrase[:cut] + key] * value.startswith(phrase[cut:])
        )
    ]
    assert len(crossing) > 10
    for text in crossing:
        surrounded = f"計算機，{around}{text}{around}\n程式。"
        aligned = align(surrounded, config)
        assert (aligned.text, list(aligned.map.units)) == reference_aligner(config).align(surrounded)
        assert aligned.text == converter(config)(surrounded)


def test_no_dictionary_knows_the_ends_of_clauses_or_the_marks() -> None:
    known = set("".join(entries()))
    assert not known & {*CLAUSE_STOPS, "\n", CLOSING, "\U0010f801", "\U0010f8ff"}


@each_config
def test_an_empty_text_aligns_with_nothing(config: str) -> None:
    assert align("", config).map.len_b == 0


@pytest.mark.parametrize("text", ["前\0后", "前\ud840后", "后\udc00"])
def test_what_opencc_would_cut_short_or_cannot_read_is_refused(text: str) -> None:
    for config in ("s2tw", "s2twp", "t2s"):
        for does in (align, convert):
            with pytest.raises(TextRefused, match=r"character [01]"):
                does(text, config)


def test_a_conversion_that_changes_the_length_where_it_must_not_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "converter", lambda config: lambda text: text + "多")
    with pytest.raises(AnnotatorError, match="number of characters"):
        align("后来", "s2tw")


def test_without_opencc_s_tool_only_the_configurations_that_need_it_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> None:
        raise OpenccIncomplete("OpenCC's tool does not run here.")

    monkeypatch.setattr(alignment, "aligning_files", missing)
    alignment._marked_converter.cache_clear()
    try:
        assert align("后来", "s2tw").text == "後來"
        with pytest.raises(OpenccIncomplete):
            align("后来", "s2twp")
    finally:
        alignment._marked_converter.cache_clear()


def test_simplifying_keeps_every_position_also_where_the_result_is_astral() -> None:
    text = "".join(x for x in entries() if len(x) == 1)
    simplified = to_hans(text)
    assert len(simplified) == len(text)
    assert sum(before < "\U00010000" <= after for before, after in zip(text, simplified, strict=True)) > 500


@pytest.mark.slow
@each_config
def test_every_dictionary_entry_aligns_as_the_longest_match_does(config: str) -> None:
    reference, plain = reference_aligner(config), converter(config)
    for text in entries():
        aligned = align(text, config)
        assert aligned.text == plain(text)
        assert (aligned.text, list(aligned.map.units)) == reference.align(text)


def test_each_script_s_standard_pairs_are_inverse_configurations() -> None:
    text = "汉语的互联网"
    assert detect_script(align(text, config_for("hant", "twp")).text) == "hant"
    assert align(align(text, config_for("hant", "twp")).text, config_for("hans", "twp")).text == text
