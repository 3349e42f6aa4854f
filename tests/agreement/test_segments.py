"""An article is cut where spans of any coder begin or end, and each piece knows who marked what."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.characters.segments import runs, segments, set_codes
from annotator.agreement.codings import CodedArticle, CodedSpan

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
PLACE = TEXT.index("𠮷林")


def _drawn(lengths, member) -> str:
    """A line of text for each coder and label: # where it is marked."""
    return "\n".join(
        "".join(("#" if here else ".") * int(length) for here, length in zip(row, lengths))
        for coder in member
        for row in coder
    )


def test_the_cuts_are_the_ends_of_all_spans_in_code_points() -> None:
    spans = {"li": [CodedSpan(PLACE, PLACE + 2, "place")], "wu": [CodedSpan(PLACE + 1, len(TEXT), "goal")]}
    found = segments(CodedArticle("a", len(TEXT), spans), ["li", "wu"], ["place", "goal"])
    assert found.starts.tolist() == [0, 11, 12, 13]
    assert found.lengths.tolist() == [11, 1, 1, 6]
    assert _drawn(found.lengths, found.member).split("\n") == [
        "...........##......",
        "...................",
        "...................",
        "............#######",
    ]


def test_nested_overlapping_and_discontinuous_spans_all_count() -> None:
    spans = [
        CodedSpan(0, 10, "x"),
        CodedSpan(2, 4, "y"),
        CodedSpan(3, 6, "y"),
        CodedSpan(1, 9, "z", ((1, 2), (7, 9))),
    ]
    found = segments(CodedArticle("a", 12, {"li": spans}), ["li"], ["x", "y", "z"])
    assert _drawn(found.lengths, found.member).split("\n") == ["##########..", "..####......", ".#.....##..."]


def test_what_lies_outside_the_zones_is_not_there() -> None:
    spans = {"li": [CodedSpan(1, 9, "x"), CodedSpan(4, 5, "y")], "wu": []}
    found = segments(CodedArticle("a", 12, spans, ((0, 3), (6, 8))), ["li", "wu"], ["x", "y"])
    assert found.lengths.sum() == 5
    assert _drawn(found.lengths, found.member).split("\n") == [".####", ".....", ".....", "....."]


def test_only_coders_who_coded_it_and_looked_for_a_label_are_in_it() -> None:
    article = CodedArticle(
        "a", 4, {"li": [CodedSpan(0, 2, "x")], "wu": [], "he": []}, (), {"wu": frozenset("y"), "he": frozenset("q")}
    )
    found = segments(article, ["he", "no", "wu", "li"], ["x", "y"])
    assert found.coders.tolist() == [2, 3]
    assert found.looked.tolist() == [[False, True], [True, True]]


def test_a_label_that_its_coder_did_not_look_for_and_one_not_asked_for_are_no_marks() -> None:
    spans = {"li": [CodedSpan(0, 2, "x"), CodedSpan(1, 3, "q"), CodedSpan(2, 4, "y")]}
    found = segments(CodedArticle("a", 4, spans, (), {"li": frozenset("yq")}), ["li"], ["x", "y"])
    assert _drawn(found.lengths, found.member).split("\n") == ["....", "..##"]


def test_an_article_without_text_has_no_pieces() -> None:
    found = segments(CodedArticle("a", 0, {"li": [], "wu": []}), ["li", "wu"], ["x"])
    assert found.member.shape == (2, 1, 0)
    assert runs(set_codes(found.member), found.lengths).lengths.tolist() == []


@given(st.integers(1, 200), st.integers(0, 2**32 - 1))
def test_two_sets_of_labels_have_one_number_only_if_they_are_the_same(labels: int, seed: int) -> None:
    member = np.random.default_rng(seed).random((2, labels, 12)) < 2 / labels
    codes = set_codes(member)
    sets = [frozenset(np.flatnonzero(member[coder, :, at])) for coder in range(2) for at in range(12)]
    assert len(set(sets)) == len(set(codes.ravel().tolist())) == len(set(zip(sets, codes.ravel().tolist())))
    assert all((code == 0) == (not labels) for labels, code in zip(sets, codes.ravel().tolist()))


@given(st.lists(st.lists(st.integers(0, 2), min_size=6, max_size=6), min_size=1, max_size=3))
def test_runs_are_each_coders_own_stretches(rows: list[list[int]]) -> None:
    lengths = np.array([1, 2, 3, 1, 1, 5])
    found = runs(np.array(rows, dtype=np.uint8), lengths)
    for coder, row in enumerate(rows):
        own = found.coders == coder
        codes, sizes = found.codes[own].tolist(), found.lengths[own].tolist()
        assert all(one != other for one, other in pairwise(codes))
        assert [c for c, n in zip(codes, sizes) for _ in range(n)] == [
            c for c, n in zip(row, lengths) for _ in range(n)
        ]
