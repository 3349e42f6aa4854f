"""Agreement by character: as other programs find it character by character, and in the words of why there is none."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.characters.counts import forget
from annotator.agreement.characters.family import ALPHA, ALPHA_CODED, COHEN, FLEISS, MEASURES, OBSERVED
from annotator.agreement.characters.tally import KEPT_SETS
from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import Part, agreement
from annotator.agreement.measures import Counted, Measure, Question
from annotator.agreement.unitizing.family import MEASURES as UNITIZING

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
CODERS = ("li", "wu", "he", "ma")
LABELS = ("x", "y", "z")
Unit = dict[str, Any]


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    forget()
    yield
    forget()


@st.composite
def spans(draw: st.DrawFn, length: int) -> CodedSpan:
    ends = draw(st.lists(st.integers(0, length), min_size=2, max_size=4, unique=True).map(sorted))
    ranges = ((ends[0], ends[1]), (ends[2], ends[3])) if len(ends) == 4 else ()
    return CodedSpan(ends[0], ends[-1], draw(st.sampled_from(LABELS)), ranges)


@st.composite
def articles(draw: st.DrawFn) -> CodedArticle:
    length = draw(st.integers(1, 24))
    coders = draw(st.lists(st.sampled_from(CODERS), unique=True))
    coded = {each: draw(st.lists(spans(length), max_size=5)) for each in coders}
    zones = draw(st.lists(st.integers(0, length), max_size=4, unique=True).map(sorted))
    looked = draw(st.dictionaries(st.sampled_from(CODERS), st.frozensets(st.sampled_from(LABELS)), max_size=2))
    return CodedArticle("a", length, coded, tuple(zip(zones[::2], zones[1::2])), looked)


questions = st.lists(articles(), min_size=1, max_size=5).map(lambda found: Question(found, CODERS, LABELS))


def _units(question: Question, label: str | None, group: Sequence[str]) -> Iterator[tuple[Unit, bool]]:
    """Each character: what each coder of the group who can says of it, and whether any of them marked anything."""
    for article in question.articles:
        sought = {
            each: set(question.labels) & article.looked_for.get(each, frozenset(question.labels))
            for each in group
            if article.coded_by(each)
        }
        sought = {each: labels for each, labels in sought.items() if (label in labels if label else labels)}
        common = set.intersection(*sought.values()) if sought else set()
        if len(sought) < 2 or not common:
            continue
        zones = article.zones or ((0, article.length),)
        for at in (at for start, end in zones for at in range(start, end)):
            marked = {each: _marked(article, each, at) & labels for each, labels in sought.items()}
            values = {each: label in here if label else frozenset(here & common) for each, here in marked.items()}
            yield values, any(here & common for here in marked.values())


def _marked(article: CodedArticle, coder: str, at: int) -> set[str]:
    return {each.label for each in article.spans[coder] if any(s <= at < e for s, e in each.parts)}


def _value(measure: Measure, question: Question, label: str | None, group: int = 0) -> float:
    counted = measure.counts(question)
    counts = counted.overall if label is None else counted.labels[list(question.labels).index(label)]
    assert counts.shape[:2] == (len(question.articles), len(question.pairs) if measure.of == "pair" else 1)
    return float(measure.value(counts.sum(axis=0))[group])


def _by_krippendorff(units: Sequence[Unit], coders: Sequence[str]) -> float:
    package = pytest.importorskip("krippendorff")
    number: dict[Any, int] = {}
    rows = [[number.setdefault(u[c], len(number)) if c in u else math.nan for u in units] for c in coders]
    if len(number) < 2:
        return math.nan
    return float(package.alpha(reliability_data=rows, level_of_measurement="nominal"))


def _by_nltk(units: Sequence[Unit], figure: Callable[[Any], float]) -> float:
    package = pytest.importorskip("nltk.metrics.agreement")
    data = [(coder, at, value) for at, unit in enumerate(units) for coder, value in unit.items()]
    if len({each[2] for each in data}) < 2:
        return math.nan
    return float(figure(package.AnnotationTask(data)))


@given(questions, st.sampled_from((None, *LABELS)))
def test_alpha_is_that_of_the_package_krippendorff(question: Question, label: str | None) -> None:
    units = list(_units(question, label, CODERS))
    every, coded = [values for values, _ in units], [values for values, marked in units if marked]
    expected = _by_krippendorff(every, CODERS)
    assert _value(ALPHA, question, label) == pytest.approx(expected, nan_ok=True)
    assert _value(ALPHA_CODED, question, label) == pytest.approx(_by_krippendorff(coded, CODERS), nan_ok=True)


@given(questions, st.sampled_from((None, *LABELS)))
def test_alpha_of_each_pair_is_that_of_the_two_alone(question: Question, label: str | None) -> None:
    ALPHA.counts(question)
    for pair in question.pairs:
        units = list(_units(question, label, pair))
        coded = [values for values, marked in units if marked]
        alone = question._replace(coders=pair)
        expected = _by_krippendorff([values for values, _ in units], pair)
        assert _value(ALPHA, alone, label) == pytest.approx(expected, nan_ok=True)
        assert _value(ALPHA_CODED, alone, label) == pytest.approx(_by_krippendorff(coded, pair), nan_ok=True)


@given(questions, st.sampled_from((None, *LABELS)))
@settings(max_examples=50)
def test_alpha_over_all_text_is_that_of_nltk(question: Question, label: str | None) -> None:
    expected = _by_nltk([values for values, _ in _units(question, label, CODERS)], lambda task: task.alpha())
    assert _value(ALPHA, question, label) == pytest.approx(expected, nan_ok=True)


@given(questions, st.sampled_from((None, *LABELS)))
@settings(max_examples=50)
def test_cohens_kappa_and_observed_agreement_of_each_pair_are_those_of_nltk(
    question: Question, label: str | None
) -> None:
    for group, pair in enumerate(question.pairs):
        units = [values for values, _ in _units(question, label, pair)]
        kappa = _by_nltk(units, lambda task, pair=pair: task.kappa_pairwise(*pair))
        assert _value(COHEN, question, label, group) == pytest.approx(kappa, nan_ok=True, abs=1e-12)
        share = sum(len(set(each.values())) == 1 for each in units) / len(units) if units else math.nan
        assert _value(OBSERVED, question, label, group) == pytest.approx(share, nan_ok=True)


@given(questions, st.sampled_from((None, *LABELS)))
@settings(max_examples=50)
def test_fleiss_kappa_is_the_multi_pi_of_nltk_over_what_all_coded(question: Question, label: str | None) -> None:
    sought = (label,) if label else LABELS
    there = [each for each in CODERS if any(any(a.coded_by(each, s) for s in sought) for a in question.articles)]
    units = [values for values, _ in _units(question, label, there) if len(values) == len(there)]
    expected = _by_nltk(units, lambda task: task.pi())
    assert _value(FLEISS, question, label) == pytest.approx(expected, nan_ok=True, abs=1e-12)


@given(questions, st.permutations(CODERS), st.permutations(LABELS))
@settings(max_examples=30)
def test_the_order_of_coders_and_labels_changes_nothing(
    question: Question, coders: list[str], labels: list[str]
) -> None:
    other = question._replace(coders=coders, labels=labels)
    for measure in MEASURES:
        for label in (None, *LABELS):
            if measure.of == "all":
                same = [(0, 0)]
            else:
                place = {frozenset(pair): at for at, pair in enumerate(other.pairs)}
                same = [(at, place[frozenset(pair)]) for at, pair in enumerate(question.pairs)]
            for here, there in same:
                expected = _value(measure, question, label, here)
                assert _value(measure, other, label, there) == pytest.approx(expected, nan_ok=True)


@given(st.lists(articles().map(lambda each: each._replace(looked_for={})), min_size=2, max_size=2))
def test_two_articles_of_the_same_coders_count_as_one_long_one(two: list[CodedArticle]) -> None:
    first, second = (each._replace(zones=each.zones or ((0, each.length),)) for each in two)
    second = second._replace(spans={each: second.spans.get(each, ()) for each in first.spans})
    by = first.length
    moved = {
        coder: [*spans, *(_moved(each, by) for each in second.spans[coder])] for coder, spans in first.spans.items()
    }
    zones = (*first.zones, *((start + by, end + by) for start, end in second.zones))
    one = CodedArticle("ab", by + second.length, moved, zones)
    for measure in MEASURES:
        apart = measure.counts(Question([first, second], CODERS, LABELS))
        together = measure.counts(Question([one], CODERS, LABELS))
        for some, whole in zip((*apart.labels, apart.overall), (*together.labels, together.overall)):
            np.testing.assert_allclose(some.sum(axis=0), whole[0])


def _moved(span: CodedSpan, by: int) -> CodedSpan:
    return CodedSpan(span.start + by, span.end + by, span.label, tuple((s + by, e + by) for s, e in span.ranges))


def _two(li: list[CodedSpan], wu: list[CodedSpan], length: int = len(TEXT), **more: Any) -> Question:
    return Question([CodedArticle("a", length, {"li": li, "wu": wu}, **more)], ["li", "wu"], LABELS)


def test_a_character_outside_the_basic_plane_is_one() -> None:
    place = TEXT.index("𠮷")
    question = _two([CodedSpan(place, place + 2, "x")], [CodedSpan(place, place + 7, "x")])
    assert _value(OBSERVED, question, "x") == 14 / 19
    assert _value(COHEN, question, "x") == pytest.approx((14 * 19 - 2 * 7 - 17 * 12) / (19 * 19 - 2 * 7 - 17 * 12))
    assert _value(ALPHA, question, "x") == pytest.approx(1 - 37 * 10 / (38 * 38 - 9 * 9 - 29 * 29))
    assert _value(ALPHA_CODED, question, None) == pytest.approx(1 - 13 * 10 / (14 * 14 - 9 * 9 - 5 * 5))


def test_a_nested_span_makes_a_category_of_its_own_and_is_not_dropped() -> None:
    outer = CodedSpan(0, 8, "x")
    question = _two([outer, CodedSpan(2, 4, "y")], [outer], length=10)
    assert _value(OBSERVED, question, None) == 8 / 10
    assert _value(COHEN, question, None) == pytest.approx((10 * 8 - 6 * 8 - 2 * 2) / (100 - 6 * 8 - 2 * 2))
    assert _value(COHEN, question, "x") == 1


def test_a_label_that_one_coder_did_not_look_for_is_missing_and_not_empty() -> None:
    spans = [CodedSpan(0, 3, "x")]
    question = _two([*spans, CodedSpan(4, 6, "y")], spans, length=10, looked_for={"wu": frozenset("xz")})
    for measure in MEASURES:
        assert math.isnan(_value(measure, question, "y"))
        if measure is not ALPHA_CODED:
            assert _value(measure, question, "x") == 1
    assert _value(ALPHA, question, None) == _value(OBSERVED, question, None) == 1


def test_text_marked_only_with_a_label_that_the_other_did_not_look_for_is_no_coded_text() -> None:
    spans = [CodedSpan(0, 3, "x")]
    question = _two(
        [*spans, CodedSpan(4, 100, "y")], [CodedSpan(0, 2, "x")], length=100, looked_for={"wu": frozenset("xz")}
    )
    for label in (None, "x"):  # 3 characters, of which 2 are alike; not 99
        expected = 1 - 5 * 2 / (36 - 25 - 1)
        assert _value(ALPHA_CODED, question, label) == pytest.approx(expected)
        assert question.pairs == [("li", "wu")]
        counted = ALPHA_CODED.counts(question)
        assert (counted.overall if label is None else counted.labels[0])[0, 0, 0] == 6
    three = question._replace(coders=["li", "wu", "he"])
    of_pair = ALPHA_CODED.pair_counts(three) if ALPHA_CODED.pair_counts else None
    assert of_pair and of_pair.overall[0, 0, 0] == of_pair.labels[0][0, 0, 0] == 6


def test_coded_text_of_a_label_is_that_of_the_coders_who_looked_for_it() -> None:
    li, wu = [CodedSpan(0, 3, "x"), CodedSpan(5, 8, "z")], [CodedSpan(0, 2, "x")]
    article = CodedArticle("a", 20, {"li": li, "wu": wu, "he": []}, looked_for={"he": frozenset("y")})
    counted = ALPHA_CODED.counts(Question([article], ["li", "wu", "he"], LABELS))
    assert counted.labels[0][0, 0].tolist() == [12, 10, 5] and counted.overall[0, 0, 0] == 0


def test_only_the_zones_count() -> None:
    question = _two([CodedSpan(0, 3, "x")], [CodedSpan(0, 5, "x")], length=100, zones=((1, 3), (10, 12)))
    assert all(_value(measure, question, None) == 1 for measure in (OBSERVED, COHEN, FLEISS, ALPHA))
    assert OBSERVED.counts(question).overall.tolist() == [[[4.0, 4.0]]]


def _rare_sets(seed: int, labels: int, length: int = 400) -> Question:
    rng = random.Random(seed)
    names = [f"label {at}" for at in range(labels)]

    def marked() -> list[CodedSpan]:
        starts = [rng.randrange(length - 30) for _ in range(12)]
        return [CodedSpan(at, at + rng.randrange(1, 30), rng.choice(names)) for at in starts]

    made = [CodedArticle(f"{at}", length, {each: marked() for each in CODERS[:3]}) for at in range(6)]
    return Question(made, CODERS[:3], names)


@pytest.mark.parametrize("labels", [30, 90])
def test_more_sets_of_labels_than_have_a_column_still_give_the_exact_value(labels: int) -> None:
    question = _rare_sets(7, labels, 200)
    question = question._replace(articles=question.articles[:2])  # krippendorff takes memory by sets, sets and text
    units = list(_units(question, None, question.coders))
    every, coded = [values for values, _ in units], [values for values, marked in units if marked]
    assert len({each for values in every for each in values.values()}) > 2 * KEPT_SETS
    assert _value(ALPHA, question, None) == pytest.approx(_by_krippendorff(every, question.coders))
    assert _value(ALPHA_CODED, question, None) == pytest.approx(_by_krippendorff(coded, question.coders))
    assert _value(FLEISS, question, None) == pytest.approx(_by_nltk(every, lambda task: task.pi()))
    for group, pair in enumerate(question.pairs):
        kappa = _by_nltk(every, lambda task, pair=pair: task.kappa_pairwise(*pair))
        assert _value(COHEN, question, None, group) == pytest.approx(kappa)


def test_a_draw_is_nearly_exact_where_rare_sets_are_pooled_and_a_part_is_exact() -> None:
    question = _rare_sets(8, 30)
    some = question._replace(articles=question.articles[:4])
    part = Part("four", np.arange(6) < 4)
    exactly = agreement(some, (COHEN, FLEISS, ALPHA, ALPHA_CODED), draws=0).overall
    found = agreement(question, (COHEN, FLEISS, ALPHA, ALPHA_CODED), draws=0, parts=(part,)).parts["four"]
    for measure in (COHEN, FLEISS, ALPHA, ALPHA_CODED):
        of_sums = measure.value(measure.counts(question).overall[:4].sum(axis=0))
        np.testing.assert_allclose(of_sums, measure.value(measure.counts(some).overall.sum(axis=0)), atol=0.005)
        assert found[measure.name].value == pytest.approx(exactly[measure.name].value, abs=1e-12)


@given(questions)
@settings(max_examples=40)
def test_the_counts_of_every_pair_are_those_of_the_two_alone(question: Question) -> None:
    for measure in (FLEISS, ALPHA, ALPHA_CODED, *UNITIZING):
        assert measure.pair_counts
        of_pairs = measure.pair_counts(question)
        for at, pair in enumerate(question.pairs):
            alone = measure.counts(question._replace(coders=pair))
            for some, other in zip((*of_pairs.labels, of_pairs.overall), (*alone.labels, alone.overall)):
                here, there = (measure.value(each.sum(axis=0)) for each in (some[:, at], other[:, 0]))
                np.testing.assert_allclose(here, there, atol=1e-12)


@given(questions)
@settings(max_examples=30)
def test_a_pair_asked_for_after_all_coders_is_as_if_it_were_asked_for_alone(question: Question) -> None:
    for measure in MEASURES:
        for pair in combinations(CODERS, 2):
            measure.counts(question)
            after = _values(measure, measure.counts(question._replace(coders=pair)))
            forget()
            alone = _values(measure, measure.counts(question._replace(coders=pair)))
            np.testing.assert_allclose(after, alone)


def _values(measure: Measure, counted: Counted) -> list[float]:
    return [float(measure.value(each.sum(axis=0))[0]) for each in (*counted.labels, counted.overall)]


NOBODY = Question([CodedArticle("a", 9, {"li": [CodedSpan(0, 3, "x")]})], ["li", "wu"], LABELS)
NO_TEXT = _two([], [], length=0)
NO_SPANS = _two([], [])
ALL_X = _two([CodedSpan(0, 9, "x")], [CodedSpan(0, 9, "x")], length=9)
ONLY_X = _two([CodedSpan(0, 3, "x")], [CodedSpan(1, 3, "x")])


@pytest.mark.parametrize(
    ("measure", "question", "label", "words"),
    [
        (OBSERVED, NOBODY, None, "No text was coded by both"),
        (COHEN, NOBODY, "x", "No text was coded by both"),
        (COHEN, NO_TEXT, None, "No text was coded by both"),
        (COHEN, NO_SPANS, None, "Neither coder marked a single character"),
        (COHEN, ONLY_X, "y", "Neither coder marked a single character"),
        (COHEN, ALL_X, "x", "marked every character that counts with it"),
        (COHEN, ALL_X, None, "put the same labels on every character"),
        (FLEISS, NOBODY, None, "No article was coded by all"),
        (FLEISS, NO_SPANS, "x", "No coder marked a single character"),
        (ALPHA, NOBODY, None, "No text was coded by two coders"),
        (ALPHA, NO_SPANS, None, "No coder marked a single character"),
        (ALPHA, ALL_X, None, "put the same labels on every character"),
        (ALPHA_CODED, NO_SPANS, None, "No coder marked a single character of the text"),
        (ALPHA_CODED, ONLY_X, "y", "No coder used it where anything was marked"),
        (ALPHA_CODED, ALL_X, "x", "marked every character that counts with it"),
    ],
)
def test_what_is_undefined_is_no_number_and_says_why(
    measure: Measure, question: Question, label: str | None, words: str
) -> None:
    assert math.isnan(_value(measure, question, label))
    counted = measure.counts(question)
    totals = (counted.overall if label is None else counted.labels[LABELS.index(label)]).sum(axis=0)[0]
    assert words in measure.why(totals)
    assert measure.why(totals).endswith(".") and measure.why(totals).count(". ") == 0


@pytest.mark.parametrize("question", [Question([], CODERS, LABELS), Question(NOBODY.articles, ["li"], LABELS)])
def test_without_articles_or_with_one_coder_there_is_no_number_and_no_crash(question: Question) -> None:
    for measure in MEASURES:
        counted = measure.counts(question)
        for counts in (*counted.labels, counted.overall):
            assert counts.shape[:2] == (len(question.articles), len(question.pairs) if measure.of == "pair" else 1)
            assert np.isnan(measure.value(counts.sum(axis=0))).all()


def test_each_measure_names_its_source_and_how_overlapping_spans_count() -> None:
    for measure in MEASURES:
        assert any(year in measure.source for year in ("1960", "1971", "2018"))
        assert "overlapping and nested" in measure.words
    assert len({measure.name for measure in MEASURES}) == len(MEASURES)
