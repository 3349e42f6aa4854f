"""The unitizing family against numbers that others have printed.

The example is the one of three observers, Alex, Paul and Suzan, in Krippendorff, K. (2019), Content Analysis, 4th
edition, section 12.6, figure 12.11, which goes back to Krippendorff, Mathet, Bouvry & Widlöcher (2016). Its units are
those of tests/data/AlexPaulSuzan.csv of bootphon/pygamma-agreement. The values that the book prints are quoted in the
tests of the R package quallmer (test-qlm_segment.R): u-alpha .510, |u-alpha .413, cu-alpha .724, (k)u-alpha 1 for 1, 5
and 6, and 0 for 2, 3 and 4; 44 % of what is labelled 5, and nothing of 7, lies on something that another marked.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.measures import Counted, Question
from annotator.agreement.unitizing import MEASURES

LABELS = ("1", "2", "3", "4", "5", "6", "7")
FIGURE = {
    "Alex": [(2, 9, "1"), (11, 17, "2"), (24, 30, "5"), (32, 36, "6"), (36, 44, "6"), (44, 60, "7")],
    "Paul": [(2, 9, "1"), (11, 17, "3"), (19, 25, "5"), (32, 44, "6")],
    "Suzan": [(2, 9, "1"), (11, 17, "4"), (21, 27, "5"), (32, 36, "6"), (36, 40, "6"), (40, 44, "6")],
}
MEASURE = {each.name: each for each in MEASURES}


@cache
def counted(name: str) -> Counted:
    spans = {coder: [CodedSpan(*unit) for unit in units] for coder, units in FIGURE.items()}
    return MEASURE[name].counts(Question([CodedArticle("figure", 60, spans)], tuple(FIGURE), LABELS))


@pytest.mark.parametrize(("name", "printed"), [("u_alpha", 0.510), ("bar_u_alpha", 0.413), ("cu_alpha", 0.724)])
def test_the_book_s_example_comes_out_as_printed(name: str, printed: float) -> None:
    (value,) = MEASURE[name].value(counted(name).overall.sum(axis=0))
    assert round(float(value), 3) == printed


@pytest.mark.parametrize(
    ("label", "printed"), [("1", 1.0), ("2", 0.0), ("3", 0.0), ("4", 0.0), ("5", 1.0), ("6", 1.0), ("7", math.nan)]
)
def test_the_book_s_labels_come_out_as_printed(label: str, printed: float) -> None:
    totals = counted("ku_alpha").labels[LABELS.index(label)].sum(axis=0)
    (value,) = MEASURE["ku_alpha"].value(totals)
    assert value == pytest.approx(printed, abs=1e-12, nan_ok=True)


def test_what_the_book_says_is_covered_is_what_is_counted() -> None:
    def faced(label: str) -> float:
        return float(counted("ku_alpha").labels[LABELS.index(label)].sum(axis=0)[0, 2])

    assert faced("5") / 18 == pytest.approx(0.44, abs=0.005)
    assert faced("7") == 0
    assert np.allclose(counted("cu_alpha").overall.sum(axis=0)[0, 2:].sum(), 83)


def test_another_implementation_finds_the_same() -> None:
    """What u_alpha of lindanna/unitized_alpha (commit 11637e7) returns for the spans in its README, on 60 characters;
    the README itself prints the values of other spans."""
    units = {"Alex": [(2, 5, "1")], "Paul": [(2, 5, "1"), (10, 20, "2")], "Susan": [(2, 5, "2"), (15, 20, "2")]}
    spans = {coder: [CodedSpan(*unit) for unit in marked] for coder, marked in units.items()}
    question = Question([CodedArticle("x", 60, spans)], tuple(units), ("1", "2"))
    theirs = {"u_alpha": 0.3982981423791392, "bar_u_alpha": 0.5238010446343782, "cu_alpha": 0.3571428571428571}
    for name, value in theirs.items():
        totals = MEASURE[name].counts(question).overall.sum(axis=0)
        assert MEASURE[name].value(totals) == pytest.approx(value)
    of_labels = [each.sum(axis=0) for each in MEASURE["ku_alpha"].counts(question).labels]
    assert [float(MEASURE["ku_alpha"].value(each)[0]) for each in of_labels] == pytest.approx([0.3125, 0.390625])


def test_worked_by_hand_for_two_coders_and_one_label() -> None:
    """Ten characters; one coder marks 0 to 4, the other 2 to 6. They meet on 2, each is alone on 2, and 4 are gaps of
    both: d = 2 * 4, l = 20, l(A) = 8, l(0) = 12, s = 4 * 4 + 4 * 4 + 12 = 44."""
    article = CodedArticle("x", 10, {"a": [CodedSpan(0, 4, "A")], "b": [CodedSpan(2, 6, "A")]})
    question = Question([article], ("a", "b"), ("A",))
    found = MEASURE["u_alpha"].counts(question).labels[0].sum(axis=0)
    assert found[0].tolist() == [8, 44, 12, 8]
    (value,) = MEASURE["u_alpha"].value(found)
    assert value == pytest.approx(1 - 8 * (400 - 44) / (20 * (400 - 64 - 144)))
