"""How a query fits some words: which fit is better, and which characters are meant."""

from __future__ import annotations

import pytest

from annotator.ui.palette.matching import Match, Rank, comparable, match, words


def fits(query: str, text: str) -> Match | None:
    return match(comparable(query), words(text))


def marked(query: str, text: str) -> str:
    found = fits(query, text)
    assert found is not None
    return "|".join(text[start:end] for start, end in found.marks)


@pytest.mark.parametrize(
    ("query", "text", "rank", "meant"),
    [
        ("DELETE span", "Delete span", Rank.WHOLE, "Delete span"),
        ("del", "Delete span", Rank.PREFIX, "Del"),
        ("span", "Delete span", Rank.WORD_START, "span"),
        ("pan", "Delete span", Rank.SUBSTRING, "pan"),
        ("spa del", "Delete span", Rank.WORDS, "Del|spa"),
        ("dsp", "Delete span", Rank.LETTERS, "D|sp"),
        ("刪除", "刪除標記", Rank.PREFIX, "刪除"),
        ("標記", "刪除標記", Rank.SUBSTRING, "標記"),
        ("刪標", "刪除標記", Rank.LETTERS, "刪|標"),
        ("自治会议", "自治区党委会召开会议", Rank.LETTERS, "自治|会议"),
        ("ＤＥＬ", "Delete span", Rank.PREFIX, "Del"),
        ("林", "𠮷林脱贫", Rank.SUBSTRING, "林"),
        ("\u0301", "e\u0301 会", Rank.SUBSTRING, "\u0301"),
    ],
)
def test_each_way_of_fitting_has_its_rank_and_its_marks(query: str, text: str, rank: Rank, meant: str) -> None:
    found = fits(query, text)
    assert found is not None and found.rank == rank
    assert marked(query, text) == meant


def test_words_that_overlap_need_a_place_each() -> None:
    assert fits("span span", "Delete span") is None
    assert marked("next span", "Next of the spans under the caret, next") == "Next|span"


def test_letters_that_begin_no_word_or_lie_scattered_mean_nothing() -> None:
    assert fits("elt", "Delete span") is None
    assert fits("aein", "All relations") is None
    assert fits("zz", "Delete span") is None


def test_a_letter_that_becomes_two_in_small_letters_moves_no_mark() -> None:
    assert len(comparable("İstanbul")) == len("İstanbul")
    assert marked("tan", "İstanbul") == "tan"
