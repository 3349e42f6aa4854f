"""Claims about protected words and choices, for every configuration: exact maps, and nothing else changes."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.errors import TextRefused, UnmappableRange, UsageError
from annotator.text.scripts import CONFIGURATIONS, Choice, Term, align, converter, decisions, opencc_release
from annotator.text.scripts.aligning_files import aligning_files
from annotator.text.scripts.alignment import load_converter
from annotator.text.scripts.decisions import HOLDER
from annotator.text.scripts.dictionaries import read_entries
from annotator.text.scripts.marking import CLOSING

each_config = pytest.mark.parametrize("config", CONFIGURATIONS)
TERMS = (
    Term("余金富", "余金富"),
    Term("余", "余"),
    Term("金富发", "金富發𠮷"),
    Term("于", "于"),
    Term("关于", "关于(暂)"),
    Term("𠮷", "吉"),
    Term("互联", "互聯網"),
    Term("網際", "𠮷网"),
    Term("e\u0301", "é"),
)
WORDS = [
    *(each.text for each in TERMS),
    *"余于金富发后里面了，。\n𠮷台乾鍾",
    *(
        "剩余",
        "由于",
        "互联网",
        "信息",
        "数据",
        "網際網路",
        "頭髮",
        "計程車",
        "⿰",
        "⿲氵",
        "a",
        "\u00a0",
        "葛\U000e0100",
    ),
    *("\U0010f803", CLOSING, HOLDER),
]
texts = st.lists(st.sampled_from(WORDS), max_size=14).map("".join)
some_terms = st.lists(st.sampled_from(TERMS), unique=True).map(tuple)


def cut_by_hand(text: str, terms: tuple[Term, ...]) -> list[tuple[str, str | None]]:
    """The text from left to right: stretches (None), and terms, each time the longest, with what they become."""
    pieces: list[tuple[str, str | None]] = []
    at = since = 0
    by_length = sorted(terms, key=lambda term: -len(term.text))
    while at < len(text):
        if term := next((each for each in by_length if text.startswith(each.text, at)), None):
            pieces += [(text[since:at], None), (term.text, term.becomes)]
            at = since = at + len(term.text)
        else:
            at += 1
    return [*pieces, (text[since:], None)]


@each_config
@settings(deadline=None, max_examples=50)
@given(text=texts, terms=some_terms)
def test_terms_become_what_they_are_to_become_and_each_stretch_between_is_converted_by_itself(
    config: str, text: str, terms: tuple[Term, ...]
) -> None:
    aligned = align(text, config, terms)
    expected, units = "", []
    here = 0
    for piece, becomes in cut_by_hand(text, terms):
        alone = align(piece, config)
        converted = alone.text if becomes is None else becomes
        inner = alone.map.units if becomes is None else ()
        if becomes is not None and len(piece) != len(becomes):
            inner = ((0, len(piece), 0, len(becomes)),)
        there = len(expected)
        units += [(here + a, here + b, there + c, there + d) for a, b, c, d in inner]
        expected, here = expected + converted, here + len(piece)
        assert becomes is not None or not piece or converted == converter(config)(piece)
    assert aligned.text == expected
    assert aligned.map.units == tuple(units)
    assert (aligned.map.len_a, aligned.map.len_b) == (len(text), len(expected))


@each_config
@settings(deadline=None, max_examples=50)
@given(data=st.data(), text=texts, terms=some_terms)
def test_choices_stand_where_they_were_made_and_everything_outside_stays_as_it_was(
    config: str, data: st.DataObject, text: str, terms: tuple[Term, ...]
) -> None:
    edges = data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True).map(sorted))
    ranges = [(a, b) for a, b in list(pairwise(edges))[::2] if "\n" not in text[a:b]]
    becomes = st.sampled_from(["髮", "𠮷野", "后", "范范"])
    choices = [Choice(a, b, data.draw(becomes)) for a, b in ranges]
    before, after = align(text, config, terms), align(text, config, terms, data.draw(st.permutations(choices)))
    for start, end, chosen in choices:
        a, b = after.map.to_b(start, end)
        assert after.text[a:b] == chosen
        assert after.map.to_a(a, b) == (start, end)
    touched = {at for a, b, _ in choices for at in range(*before.map.to_a(*before.map.to_b(a, b)))}
    for at in set(range(len(text))) - touched:
        (a, b), (c, d) = before.map.to_b(at, at + 1), after.map.to_b(at, at + 1)
        assert before.text[a:b] == after.text[c:d]
    for start, end in _rests(touched, choices):
        a, b = after.map.to_b(start, end)
        assert after.text[a:b] == align(text[start:end], config, terms).text
    assert (after.map.len_a, after.map.len_b) == (len(text), len(after.text))


def _rests(touched: set[int], choices: list[Choice]) -> list[tuple[int, int]]:
    """What is left, beside the choices, of the units that they cut."""
    left = sorted(touched - {at for a, b, _ in choices for at in range(a, b)})
    starts = [at for at in left if at - 1 not in left]
    return [(at, next(end for end in range(at + 1, max(left) + 2) if end not in left)) for at in starts]


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2twp", "s2hk", "s2hkp"])
def test_a_protected_name_stays_as_it_was_decided_through_every_stage(config: str) -> None:
    name = "余金富于台里着"
    aligned = align(f"会议由{name}主持，{name}出席", config, (Term(name, name),))
    assert aligned.text == f"會議由{name}主持，{name}出席"
    assert aligned.map.is_identity


def test_opencc_itself_gives_the_same_with_the_terms_in_a_dictionary_before_all_others(tmp_path: Path) -> None:
    """Each term becomes a private-use character first: so nothing later can touch it."""
    share = opencc_release.package_folder() / "clib" / "share" / "opencc"
    terms = (Term("余金富", "余金富"), Term("余", "余"), Term("于", "于"), Term("互联", "互聯𠮷"))
    marks = {term.text: chr(0xE000 + at) for at, term in enumerate(terms)}
    (tmp_path / "terms.txt").write_text("".join(f"{key}\t{mark}\n" for key, mark in marks.items()), "utf-8")
    text = "剩余金富于互联网余金富信息，由于余下的头发数据里面"
    for config in ("s2t", "s2tw", "s2twp", "s2hkp"):
        node = json.loads((share / f"{config}.json").read_text("utf-8"))
        node["normalization"] = [{"dict": {"type": "text", "file": "terms.txt"}}, *node.get("normalization", [])]
        for name in aligning_files().folder.glob("*.ocd2"):
            (tmp_path / name.name).write_bytes(name.read_bytes())
        (tmp_path / f"{config}.json").write_text(json.dumps(node), "utf-8")
        found = load_converter(str(tmp_path / f"{config}.json"))(text)
        for term in terms:
            found = found.replace(marks[term.text], term.becomes)
        assert align(text, config, terms).text == found


def test_the_longest_term_wins_and_of_two_that_overlap_the_one_that_begins_first() -> None:
    terms = (Term("余", "甲"), Term("余金", "乙丙"), Term("余金富", "丁戊己"), Term("富发", "庚辛"), Term("余", "不"))
    assert align("余金富发余金发余发", "s2t", terms).text == "丁戊己發乙丙發甲發"


def test_a_term_of_another_length_is_one_unit_and_one_of_the_same_length_has_its_inner_boundaries() -> None:
    aligned = align("𠮷范锐平于𠮷", "s2tw", (Term("范锐平", "范銳平"), Term("𠮷", "吉野")))
    assert aligned.text == "吉野范銳平於吉野"
    assert aligned.map.units == ((0, 1, 0, 2), (5, 6, 6, 8))
    assert aligned.map.to_b(2, 3) == (3, 4)


def test_a_choice_that_cuts_a_phrase_leaves_the_rest_of_it_converted_by_itself() -> None:
    assert align("用互联网的", "s2twp", choices=[Choice(3, 4, "絡")]).text == "用互聯絡的"
    cut_twice = align("用互联网的信息", "s2twp", choices=[Choice(3, 4, "網路"), Choice(1, 2, "雙")])
    assert cut_twice.text == "用雙聯網路的資訊"
    assert cut_twice.map.units == ((3, 4, 3, 5), (5, 7, 6, 8))


@pytest.mark.parametrize("bad", ["", "余\n金", "余\0金", "\ue000", "\U0010f803", CLOSING, "\ud840", "余\u2028"])
def test_terms_that_no_conversion_can_keep_are_refused_with_a_sentence(bad: str) -> None:
    for term in (Term(bad, "余"), Term("余", bad)):
        with pytest.raises(UsageError, match="protected word"):
            align("文", "s2t", (term,))
    with pytest.raises(UsageError, match="choice"):
        align("文", "s2t", choices=[Choice(0, 1, bad)])


def test_choices_that_overlap_or_leave_the_text_or_the_line_are_refused() -> None:
    with pytest.raises(UsageError, match="overlap at character 1"):
        align("后来的", "s2t", choices=[Choice(0, 2, "后來"), Choice(1, 3, "來地")])
    for start, end in ((0, 4), (-1, 1), (1, 1), (2, 1)):
        with pytest.raises(UnmappableRange):
            align("后来的", "s2t", choices=[Choice(start, end, "后")])
    with pytest.raises(UsageError, match="end of a line"):
        align("后\n来", "s2t", choices=[Choice(0, 2, "后")])


def test_a_refused_text_is_refused_at_its_own_place_also_behind_terms() -> None:
    for text in ("余金富余金富\0", "余金富余金富\ud840"):
        with pytest.raises(TextRefused, match="character 6"):
            align(text, "s2twp", TERMS)


def test_terms_are_made_ready_once_for_each_set() -> None:
    terms = (Term("独一无二", "独一"),)
    align("独", "s2t", terms)
    hits = decisions.prepared.cache_info().hits
    align("独", "s2tw", list(terms))
    assert decisions.prepared.cache_info().hits == hits + 1


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_terms_that_are_dictionary_words_are_found_as_by_hand(data: st.DataObject) -> None:
    keys = sorted(read_entries(aligning_files().folder / "TSPhrases.txt"))
    terms = tuple(Term(key, key[::-1]) for key in data.draw(st.lists(st.sampled_from(keys), max_size=50, unique=True)))
    text = "".join(data.draw(st.lists(st.sampled_from(keys), max_size=10)))
    assume(text)
    expected = "".join(b if b is not None else align(a, "t2s").text for a, b in cut_by_hand(text, terms))
    assert align(text, "t2s", terms).text == expected
