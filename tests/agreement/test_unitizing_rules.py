"""What the unitizing family does where the paper is silent, and what it says where it has no value."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.measures import Floats, Question
from annotator.agreement.unitizing import MEASURES

MEASURE = {each.name: each for each in MEASURES}
Marks = Sequence[tuple[int, int, str]]


def article(length: int = 20, name: str = "x", more: dict[str, Any] | None = None, **coded: Marks) -> CodedArticle:
    spans = {coder: [CodedSpan(*each) for each in marks] for coder, marks in coded.items()}
    return CodedArticle(name, length, spans, **(more or {}))


def totals(name: str, *articles: CodedArticle, label: str | None = None, coders: str = "ab") -> Floats:
    question = Question(articles, tuple(coders), ("A", "B", "C"))
    counted = MEASURE[name].counts(question)
    counts = counted.overall if label is None else counted.labels["ABC".index(label)]
    return counts.sum(axis=(0, 1))


def value(name: str, *articles: CodedArticle, label: str | None = None, coders: str = "ab") -> float:
    return float(MEASURE[name].value(totals(name, *articles, label=label, coders=coders)))


def why(name: str, *articles: CodedArticle, label: str | None = None) -> str:
    found = totals(name, *articles, label=label)
    assert math.isnan(MEASURE[name].value(found))
    return MEASURE[name].why(found)


def test_units_of_one_label_that_overlap_are_one_and_those_that_touch_are_two() -> None:
    whole = article(a=[(2, 12, "A")], b=[(2, 12, "A")])
    overlapping = article(a=[(2, 8, "A"), (5, 12, "A"), (6, 7, "A")], b=[(2, 12, "A")])
    touching = article(a=[(2, 8, "A"), (8, 12, "A")], b=[(2, 12, "A")])
    assert totals("u_alpha", overlapping).tolist() == totals("u_alpha", whole).tolist()
    assert totals("u_alpha", touching)[1] == totals("u_alpha", whole)[1] - 100 + 36 + 16


def test_a_nested_label_is_counted_and_costs_only_its_own_length() -> None:
    """Eight characters alike, three that only one coder gave a second label: 11 lanes and 12 gaps beside one another,
    of two coders."""
    nested = article(a=[(0, 8, "A"), (2, 5, "B")], b=[(0, 8, "A")])
    assert totals("u_alpha", nested).tolist() == [6, 64 + 64 + 9 + 27, 27, 16, 3, 0]
    assert totals("cu_alpha", nested).tolist() == [0, 128, 16, 0, 0]


def test_both_labels_of_a_place_agree_where_both_coders_gave_both() -> None:
    both = [(0, 8, "A"), (2, 5, "B")]
    assert value("u_alpha", article(a=both, b=both)) == 1
    assert value("cu_alpha", article(a=both, b=both)) == 1
    assert value("ku_alpha", article(a=both, b=both), label="B") == 1


def test_labels_left_over_meet_in_equal_shares() -> None:
    """A and B against C on four characters: half of each faces C, half faces a gap."""
    some = article(a=[(0, 4, "A"), (0, 4, "B")], b=[(0, 4, "C")])
    assert totals("cu_alpha", some).tolist() == [8, 2 * 2 + 2 * 2 + 4 * 4, 2, 2, 4]


def test_other_labels_do_not_touch_u_alpha_of_a_label() -> None:
    plain = article(a=[(0, 4, "A")], b=[(1, 5, "A")])
    more = article(a=[(0, 4, "A"), (2, 9, "B")], b=[(1, 5, "A"), (0, 20, "C")])
    assert totals("u_alpha", more, label="A").tolist() == totals("u_alpha", plain, label="A").tolist()


def test_whatever_the_label_the_same_text_is_the_same_to_bar_u_alpha() -> None:
    some = article(a=[(0, 4, "A"), (3, 9, "B")], b=[(0, 9, "C")])
    assert value("bar_u_alpha", some) == 1
    assert value("u_alpha", some) < 0.5


def test_a_unit_across_a_hole_between_zones_stays_one() -> None:
    zones = {"zones": ((0, 5), (10, 20))}
    some = article(a=[(3, 12, "A")], b=[(3, 12, "A")], more=zones)
    assert totals("u_alpha", some).tolist() == [0, 2 * 16 + 22, 22, 8, 0, 0]


def test_a_coder_who_has_not_done_an_article_is_missing_from_it_not_silent() -> None:
    three = article(a=[(0, 4, "A")], b=[(0, 4, "A")], c=[(2, 6, "B")])
    two = article(a=[(5, 9, "A")], b=[(5, 8, "A")])
    silent = article(a=[(5, 9, "A")], b=[(5, 8, "A")], c=[])
    assert value("u_alpha", three, two, coders="abc") > value("u_alpha", three, silent, coders="abc")
    apart = totals("u_alpha", three, coders="abc") + totals("u_alpha", two)
    assert totals("u_alpha", three, two, coders="abc").tolist() == apart.tolist()
    assert totals("u_alpha", two, article(a=[(0, 9, "B")])).tolist() == totals("u_alpha", two).tolist()


def test_a_label_that_only_one_looked_for_is_not_held_against_the_other() -> None:
    looked = {"looked_for": {"b": frozenset("A")}}
    some = article(a=[(0, 4, "A"), (6, 9, "B")], b=[(0, 4, "A")], more=looked)
    assert value("u_alpha", some) == 1
    assert totals("u_alpha", some, label="B").tolist() == [0, 0, 0, 0]
    third = article(a=[(0, 4, "A"), (6, 9, "B")], b=[(0, 4, "A")], c=[(6, 8, "B")], more=looked)
    of_two = article(a=[(6, 9, "B")], c=[(6, 8, "B")])
    assert totals("u_alpha", third, label="B", coders="abc").tolist() == (
        totals("u_alpha", of_two, label="B", coders="ac").tolist()
    )


def test_counts_of_articles_that_nobody_shares_are_nought() -> None:
    question = Question([article(a=[(0, 4, "A")]), article()], ("a", "b"), ("A",))
    for measure in MEASURES:
        counted = measure.counts(question)
        assert not counted.overall.any() and not np.concatenate(counted.labels).any()
        assert counted.overall.shape[:2] == counted.labels[0].shape[:2] == (2, 1)


@pytest.mark.parametrize("articles", [(), (article(0, a=[], b=[]),)])
def test_nothing_in_common_is_said(articles: tuple[CodedArticle, ...]) -> None:
    for name in ("u_alpha", "bar_u_alpha"):
        assert "character in common" in why(name, *articles)
    assert "Nothing that one coder marked" in why("cu_alpha", *articles)


def test_why_there_is_no_value_is_said_in_words() -> None:
    empty, full = article(a=[], b=[]), article(a=[(0, 20, "A")], b=[(0, 20, "A")])
    apart = article(a=[(0, 4, "A")], b=[(5, 9, "A")])
    some = article(a=[(0, 4, "A"), (6, 8, "B")], b=[(0, 4, "A")])
    assert "Nobody marked anything" in why("u_alpha", empty)
    assert "Nobody marked anything" in why("u_alpha", some, label="C")
    assert "every character" in why("bar_u_alpha", full)
    assert "Nothing that one coder marked" in why("cu_alpha", apart)
    assert "one and the same label" in why("cu_alpha", some)
    assert "this label was marked by another" in why("ku_alpha", article(a=[(0, 4, "A")], b=[(0, 4, "C")]), label="B")
    assert "has this label" in why("ku_alpha", some, label="A")
    assert "u-alpha does so for one label" in why("bar_u_alpha", some, label="A")
    assert "(k)u-alpha" in why("cu_alpha", some, label="A")
    assert "cu-alpha" in why("ku_alpha", some)


def test_two_of_many_coders_at_one_place_show_no_chance() -> None:
    """Of three coders two marked one character, with other labels: the printed formula would give cu-alpha 1."""
    some = article(a=[(0, 1, "A")], b=[(0, 1, "B")], c=[])
    for label in (None, "A"):
        found = totals("cu_alpha" if label is None else "ku_alpha", some, label=label, coders="abc")
        measure = MEASURE["cu_alpha" if label is None else "ku_alpha"]
        assert math.isnan(measure.value(found))
        assert "Too little" in measure.why(found)


def test_more_labels_than_a_word_has_bits() -> None:
    labels = tuple(f"L{at}" for at in range(40))
    spans = {
        "a": [CodedSpan(0, 4, "L3"), CodedSpan(0, 4, "L39"), CodedSpan(0, 4, "L20")],
        "b": [CodedSpan(0, 4, "L39"), CodedSpan(0, 4, "L19")],
    }
    question = Question([CodedArticle("x", 5, spans)], ("a", "b"), labels)
    found = MEASURE["cu_alpha"].counts(question).overall[0, 0]
    assert found[2:].sum() == 16 and found[0] == 8
    assert [found[2 + at] for at in (3, 19, 20, 39)] == [2, 4, 2, 8]
