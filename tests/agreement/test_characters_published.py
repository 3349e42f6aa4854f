"""Worked examples from print, each unit one character, come out at the printed figure."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.agreement.characters.family import ALPHA, COHEN, FLEISS, OBSERVED
from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.measures import Measure, Question

FLEISS_PSYCHIATRIC = """\
0 0 0 6 0/0 3 0 0 3/0 1 4 0 1/0 0 0 0 6/0 3 0 3 0/2 0 4 0 0/0 0 4 0 2/2 0 3 1 0/2 0 0 4 0/0 0 0 0 6
1 0 0 5 0/1 1 0 4 0/0 3 3 0 0/1 0 0 5 0/0 2 0 3 1/0 0 5 0 1/3 0 0 1 2/5 1 0 0 0/0 2 0 4 0/1 0 2 0 3
0 0 0 0 6/0 1 0 5 0/0 2 0 1 3/2 0 0 4 0/1 0 0 4 1/0 5 0 1 0/4 0 0 0 2/0 2 0 4 0/1 0 5 0 0/0 0 0 0 6"""
"""Fleiss (1971), table 1: 30 patients, 6 psychiatrists each; depression, personality disorder, schizophrenia, neurosis,
other."""

FOURTEEN_RATERS = (
    """0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0/0 2 2 3 7"""
)
"""The table of 10 subjects, 14 raters and 5 categories of the encyclopedia article "Fleiss' kappa"."""

COHEN_1968 = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
"""Cohen (1968), Weighted kappa, Psychological Bulletin 70:213-220, table 1 of 200 subjects; unweighted kappa .492."""


def _of_ratings(ratings: Sequence[str]) -> Question:
    """A row a coder, a character a unit: its category, ``.`` where it is missing. Each unit is an article."""
    coders = [f"coder {at}" for at in range(len(ratings))]
    articles = [
        CodedArticle(f"{at}", 1, {c: [CodedSpan(0, 1, label)] for c, label in zip(coders, unit) if label != "."})
        for at, unit in enumerate(zip(*ratings, strict=True))
    ]
    return Question(articles, coders, sorted(set("".join(ratings)) - {"."}))


def _of_table(table: str) -> Question:
    """A table of how many raters put each subject in each category."""
    units = [
        "".join(label * int(n) for label, n in zip("abcde", row.split())) for row in table.replace("\n", "/").split("/")
    ]
    return _of_ratings(["".join(each) for each in zip(*units, strict=True)])


def _overall(measure: Measure, question: Question) -> float:
    return float(measure.value(measure.counts(question).overall.sum(axis=0))[0])


def _of_labels(measure: Measure, question: Question) -> list[float]:
    return [float(measure.value(each.sum(axis=0))[0]) for each in measure.counts(question).labels]


def test_fleiss_psychiatric_diagnoses_agree_at_430() -> None:
    assert _overall(FLEISS, _of_table(FLEISS_PSYCHIATRIC)) == pytest.approx(0.430, abs=0.0005)


def test_fleiss_kappa_of_each_diagnosis_is_the_printed_one() -> None:
    printed = [0.245, 0.245, 0.520, 0.471, 0.566]
    assert _of_labels(FLEISS, _of_table(FLEISS_PSYCHIATRIC)) == pytest.approx(printed, abs=0.001)


def test_fourteen_raters_of_ten_subjects_agree_at_210() -> None:
    assert _overall(FLEISS, _of_table(FOURTEEN_RATERS)) == pytest.approx(0.210, abs=0.0005)


def test_cohens_two_judges_agree_at_492() -> None:
    cells = [(a, b, n) for a, row in zip("abc", COHEN_1968) for b, n in zip("abc", row)]
    question = _of_ratings(["".join(a * n for a, _, n in cells), "".join(b * n for _, b, n in cells)])
    assert _overall(OBSERVED, question) == pytest.approx(140 / 200)
    assert _overall(COHEN, question) == pytest.approx(0.492, abs=0.0005)


def test_krippendorffs_four_observers_with_missing_data_agree_at_743() -> None:
    """Krippendorff (2011), Computing Krippendorff's alpha-reliability, part C; Content Analysis, ch. 12."""
    question = _of_ratings(["123321412...", "1233224125.3", ".3332342251.", "12332441251."])
    assert _overall(ALPHA, question) == pytest.approx(0.743, abs=0.0005)


def test_krippendorffs_two_observers_of_five_categories_agree_at_692() -> None:
    """The same, part B."""
    assert _overall(ALPHA, _of_ratings(["aabbdcccedda", "babbbccceddd"])) == pytest.approx(0.692, abs=0.0005)


def test_krippendorffs_two_observers_of_two_categories_agree_at_095() -> None:
    """The same, part A: a label that is there or is not, over all labels and of the one label."""
    one, other = "0100000010", "1110010000"
    spans = {
        name: [CodedSpan(at, at + 1, "1") for at, here in enumerate(row) if here == "1"]
        for name, row in (("meg", one), ("owen", other))
    }
    question = Question([CodedArticle("a", 10, spans)], ["meg", "owen"], ["1"])
    assert _overall(ALPHA, question) == pytest.approx(0.095, abs=0.0005)
    assert _of_labels(ALPHA, question) == pytest.approx([0.095], abs=0.0005)
