"""Claims about span F1, precision, recall, partial and tolerant matches, and overlap in characters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.codings import CodedArticle, CodedSpan, Range
from annotator.agreement.measures import Question
from annotator.agreement.spans.figures import MEASURES

NAMED = {measure.name: measure for measure in MEASURES}
HARD = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"


def span(start: int, end: int, label: str = "slogan", *, ranges: tuple[Range, ...] = ()) -> CodedSpan:
    return CodedSpan(start, end, label, ranges)


def two(first: Sequence[CodedSpan], second: Sequence[CodedSpan], tolerance: int = 2, **more: object) -> Question:
    article = CodedArticle("a", 60, {"li": first, "wu": second}, **more)  # type: ignore[arg-type]
    return Question([article], ["li", "wu"], ["slogan", "directive"], tolerance)


def totals(question: Question, name: str, label: str | None = None) -> np.ndarray:
    counted = NAMED[name].counts(question)
    array = counted.overall if label is None else counted.labels[list(question.labels).index(label)]
    assert array.shape == (len(question.articles), len(question.pairs), 3)
    return array.sum(axis=0)


def figure(question: Question, name: str, label: str | None = None) -> float:
    return float(NAMED[name].value(totals(question, name, label))[0])


def test_the_worked_example_on_a_hard_text() -> None:
    """Li marks five spans, Wu four. Exactly alike: one slogan, one directive (2 of 9: F1 4/9, P 2/4, R 2/5).

    Besides, [6,9) meets [6,11) (half) and [14,16) meets [13,16) (half): partial 2 * 3 / 9. Within two characters both
    are alike: 2 * 4 / 9. 𠮷 is one character.
    """
    assert len(HARD) == 19 and HARD[11] == "𠮷"
    li = [span(0, 3), span(6, 9), span(11, 13, "directive"), span(14, 16, "directive"), span(18, 19)]
    wu = [span(0, 3), span(6, 11), span(11, 13, "directive"), span(13, 16, "directive")]
    asked = two(li, wu)
    assert figure(asked, "f1") == pytest.approx(4 / 9)
    assert (figure(asked, "precision"), figure(asked, "recall")) == (2 / 4, 2 / 5)
    assert figure(asked, "f1_partial") == pytest.approx(6 / 9)
    assert figure(asked, "f1_tolerance") == pytest.approx(8 / 9)
    assert figure(asked._replace(tolerance=1), "f1_tolerance") == pytest.approx(6 / 9)
    assert figure(asked._replace(tolerance=0), "f1_tolerance") == figure(asked, "f1")
    # characters: slogan 3 + 3 of (3 + 3 + 1) and (3 + 5), directive 2 + 2 of (2 + 2) and (2 + 3)
    assert totals(asked, "f1_characters").tolist() == [[10, 11, 13]]
    assert figure(asked, "f1_characters", "directive") == pytest.approx(8 / 9)
    assert figure(asked, "f1", "slogan") == pytest.approx(2 / 5)
    assert figure(asked, "f1", "directive") == pytest.approx(2 / 4)


def test_the_first_coder_of_the_pair_is_the_reference() -> None:
    more, fewer = [span(0, 2), span(4, 6), span(8, 10), span(12, 14)], [span(0, 2)]
    assert (figure(two(more, fewer), "precision"), figure(two(more, fewer), "recall")) == (1.0, 0.25)
    assert (figure(two(fewer, more), "precision"), figure(two(fewer, more), "recall")) == (0.25, 1.0)
    assert figure(two(more, fewer), "f1") == figure(two(fewer, more), "f1") == 0.4


def test_matching_is_the_largest_one_and_not_the_first_that_offers() -> None:
    # whoever is greedy from the left gives [0,6) to [2,8) and leaves [4,8) alone
    li, wu = [span(0, 6), span(3, 8)], [span(2, 7), span(0, 3)]
    assert totals(two(li, wu), "f1_partial").tolist() == [[1, 2, 2]]
    # within 2: [4,10) ~ [2,10) or [6,10); [0,10) ~ [2,10) only
    li, wu = [span(4, 10), span(0, 10)], [span(2, 10), span(6, 10)]
    assert totals(two(li, wu), "f1_tolerance").tolist() == [[2, 2, 2]]


def test_alike_goes_before_half_alike() -> None:
    li, wu = [span(0, 5), span(3, 9)], [span(3, 9), span(6, 12)]
    assert totals(two(li, wu), "f1_partial").tolist() == [[1, 2, 2]]  # [3,9) alike; [0,5) only meets [3,9)


def test_nested_overlapping_and_repeated_spans_each_count() -> None:
    nest = [span(0, 20), span(2, 9), span(5, 12), span(5, 12)]
    assert totals(two(nest, nest), "f1").tolist() == [[4, 4, 4]]
    assert totals(two(nest, nest[:3]), "f1").tolist() == [[3, 4, 3]]
    assert totals(two(nest, [span(0, 20)]), "f1_partial").tolist() == [[1, 4, 1]]
    assert totals(two(nest, [span(0, 20)]), "f1_characters").tolist() == [[20, 20, 20]]


def test_a_discontinuous_span_is_its_pieces_and_not_what_lies_between() -> None:
    broken = span(0, 12, ranges=((0, 3), (9, 12)))
    assert figure(two([broken], [broken]), "f1") == 1.0
    assert figure(two([broken], [span(0, 12)]), "f1") == 0.0
    assert figure(two([broken], [span(0, 12)]), "f1_tolerance") == 0.0
    assert figure(two([broken], [span(0, 12)]), "f1_partial") == 0.5
    assert figure(two([broken], [span(4, 8)]), "f1_partial") == 0.0
    assert figure(two([broken], [span(1, 12, ranges=((1, 4), (8, 12)))]), "f1_tolerance") == 1.0
    assert figure(two([broken], [span(0, 12, ranges=((0, 6), (9, 12)))]), "f1_tolerance") == 0.0
    assert totals(two([broken], [span(2, 10)]), "f1_characters").tolist() == [[2, 6, 8]]
    touching = span(0, 12, ranges=((0, 3), (3, 12)))
    assert figure(two([touching], [span(0, 12)]), "f1") == 1.0


def test_a_tolerance_never_makes_one_of_spans_that_share_nothing() -> None:
    assert figure(two([span(0, 1)], [span(1, 2)]), "f1_tolerance") == 0.0


def test_without_spans_the_figure_is_undefined_and_says_why() -> None:
    nobody, one = two([], []), two([span(0, 3)], [])
    for measure in MEASURES:
        assert np.isnan(figure(nobody, measure.name))
        assert measure.why(totals(nobody, measure.name)[0]).endswith(".")
    assert figure(one, "f1") == 0.0 and NAMED["f1"].why(totals(one, "f1")[0]) == ""
    assert np.isnan(figure(one, "precision")) and "second coder" in NAMED["precision"].why(totals(one, "precision")[0])
    assert figure(one, "recall") == 0.0
    assert np.isnan(figure(one, "f1", "directive"))


def test_only_what_both_coded_and_looked_for_counts() -> None:
    spans = [span(0, 3), span(5, 9, "directive")]
    asked = two(spans, spans[:1], looked_for={"wu": frozenset({"slogan"})})
    assert totals(asked, "f1").tolist() == [[1, 1, 1]]
    assert totals(asked, "f1", "directive").tolist() == [[0, 0, 0]]
    alone = Question([CodedArticle("a", 60, {"li": spans})], ["li", "wu"], ["slogan"])
    assert totals(alone, "f1").tolist() == [[0, 0, 0]]
    assert totals(Question([], ["li", "wu"], ["slogan"]), "f1").tolist() == [[0, 0, 0]]
    assert NAMED["f1"].counts(Question(asked.articles, ["li"], ["slogan"])).overall.shape == (1, 0, 3)


def test_characters_outside_the_zones_do_not_count() -> None:
    asked = two([span(0, 10)], [span(5, 30)], zones=((0, 3), (8, 20)))
    assert totals(asked, "f1_characters").tolist() == [[2, 5, 12]]


LABELS = ["slogan", "directive", "personnel"]


@st.composite
def hard_spans(draw: st.DrawFn) -> CodedSpan:
    start = draw(st.integers(0, 20))
    edges = [start, *(start + step for step in np.cumsum(draw(st.lists(st.integers(1, 6), min_size=1, max_size=5))))]
    edges = [int(edge) for edge in edges[: len(edges) // 2 * 2]]
    ranges = tuple(zip(edges[::2], edges[1::2]))
    return CodedSpan(edges[0], edges[-1], draw(st.sampled_from(LABELS)), ranges if len(ranges) > 1 else ())


@st.composite
def questions(draw: st.DrawFn) -> Question:
    coders = ["li", "wu", "chen"]
    articles: list[CodedArticle] = []
    for at in range(draw(st.integers(1, 3))):
        kept = {coder: draw(st.lists(hard_spans(), max_size=7)) for coder in coders if draw(st.integers(0, 5))}
        looked = {"wu": frozenset(draw(st.sets(st.sampled_from(LABELS))))} if draw(st.booleans()) else {}
        zones = draw(st.sampled_from([(), ((0, 9), (14, 50))]))
        articles.append(CodedArticle(str(at), 60, kept, zones, looked))
    return Question(articles, coders, LABELS, draw(st.integers(0, 4)))


def by_hand(one: Sequence[CodedSpan], other: Sequence[CodedSpan], tolerance: int) -> dict[str, float]:
    """The largest matchings by trying everything (Kuhn's augmenting paths), of one label."""

    def meet(a: CodedSpan, b: CodedSpan) -> bool:
        return any(max(c, e) < min(d, f) for c, d in a.parts for e, f in b.parts)

    def near(a: CodedSpan, b: CodedSpan) -> bool:
        inside = all(abs(c - e) <= tolerance and abs(d - f) <= tolerance for (c, d), (e, f) in zip(a.parts, b.parts))
        return meet(a, b) and len(a.parts) == len(b.parts) and inside

    def most(left: Sequence[CodedSpan], right: Sequence[CodedSpan], fits: object) -> int:
        mate: dict[int, int] = {}

        def tried(at: int, seen: set[int]) -> bool:
            for to in range(len(right)):
                if to not in seen and fits(left[at], right[to]):  # type: ignore[operator]
                    seen.add(to)
                    if to not in mate or tried(mate[to], seen):
                        mate[to] = at
                        return True
            return False

        return sum(tried(at, set()) for at in range(len(left)))

    free = list(other)
    rest: list[CodedSpan] = []
    for each in one:
        same = next((found for found in free if found.parts == each.parts), None)
        free.remove(same) if same else rest.append(each)
    alike = len(one) - len(rest)
    cover = [{at for each in spans for a, b in each.parts for at in range(a, b)} for spans in (one, other)]
    half = most(rest, free, meet) / 2
    return {
        "f1": alike,
        "f1_partial": alike + half,
        "f1_tolerance": most(one, other, near),
        "f1_characters": len(cover[0] & cover[1]),
    }


def joined(spans: Sequence[CodedSpan]) -> list[CodedSpan]:
    """With ranges that touch as one, as counting takes them."""
    found: list[CodedSpan] = []
    for each in spans:
        covered = {at for a, b in each.parts for at in range(a, b)}
        starts = [at for at in sorted(covered) if at - 1 not in covered]
        ends = [at + 1 for at in sorted(covered) if at + 1 not in covered]
        found.append(each._replace(ranges=tuple(zip(starts, ends))))
    return found


@settings(max_examples=100, deadline=None)
@given(questions())
def test_all_at_once_counts_what_one_by_one_counts(asked: Question) -> None:
    unzoned = asked._replace(articles=[article._replace(zones=()) for article in asked.articles])
    for name in ("f1", "f1_partial", "f1_tolerance", "f1_characters"):
        counted = NAMED[name].counts(unzoned)
        for at, article in enumerate(unzoned.articles):
            for pair, (first, second) in enumerate(asked.pairs):
                for place, label in enumerate(LABELS):
                    expected = 0.0
                    if article.coded_by(first, label) and article.coded_by(second, label):
                        of = [joined([s for s in article.spans[c] if s.label == label]) for c in (first, second)]
                        expected = by_hand(*of, asked.tolerance)[name]
                    assert counted.labels[place][at, pair, 0] == expected, (name, label)


@settings(max_examples=100, deadline=None)
@given(questions(), st.randoms(use_true_random=False))
def test_order_of_spans_and_coders_does_not_matter(asked: Question, random: object) -> None:
    turned = [
        article._replace(spans={c: random.sample(list(s), len(s)) for c, s in article.spans.items()})  # type: ignore[attr-defined]
        for article in asked.articles
    ]
    other = asked._replace(articles=turned, coders=list(asked.coders)[::-1], labels=LABELS[::-1])
    for measure in MEASURES:
        counted, again = measure.counts(asked), measure.counts(other)
        for at, pair in enumerate(asked.pairs):
            to = other.pairs.index(pair[::-1])
            assert np.array_equal(counted.overall[:, at][:, [0, 2, 1]], again.overall[:, to])
            for place in range(3):
                assert np.array_equal(counted.labels[place][:, at][:, [0, 2, 1]], again.labels[2 - place][:, to])


@settings(max_examples=100, deadline=None)
@given(questions())
def test_exact_is_never_more_than_tolerant_nor_than_partial_and_all_lie_in_0_to_1(asked: Question) -> None:
    exact, partial, tolerant = (
        NAMED[name].counts(asked).overall[..., 0] for name in ("f1", "f1_partial", "f1_tolerance")
    )
    wider = NAMED["f1_tolerance"].counts(asked._replace(tolerance=asked.tolerance + 1)).overall[..., 0]
    assert (exact <= partial).all() and (exact <= tolerant).all() and (tolerant <= wider).all()
    for measure in MEASURES:
        values = measure.value(measure.counts(asked).overall)
        assert ((values >= 0) & (values <= 1) | np.isnan(values)).all()


@settings(max_examples=50, deadline=None)
@given(st.lists(hard_spans(), min_size=1, max_size=9), st.integers(0, 4))
def test_the_same_coding_gives_one(spans: list[CodedSpan], tolerance: int) -> None:
    asked = Question([CodedArticle("a", 60, {"li": spans, "wu": spans[::-1]})], ["li", "wu"], LABELS, tolerance)
    assert [figure(asked, measure.name) for measure in MEASURES] == [1.0] * len(MEASURES)


@st.composite
def flat(draw: st.DrawFn) -> list[CodedSpan]:
    """Spans that do not overlap, in order: all that nervaluate knows."""
    edges = sorted(draw(st.sets(st.integers(0, 40), max_size=14)))
    found = [CodedSpan(a, b, draw(st.sampled_from(LABELS))) for a, b in zip(edges[::2], edges[1::2])]
    return [each for each in found if draw(st.integers(0, 3))]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(flat(), flat()), min_size=1, max_size=4))
def test_flat_codings_have_the_figures_of_nervaluate(codings: list[tuple[list[CodedSpan], list[CodedSpan]]]) -> None:
    nervaluate = pytest.importorskip("nervaluate")
    used = {each.label for pair in codings for spans in pair for each in spans}

    def as_theirs(side: int) -> list[list[dict[str, object]]]:
        return [[{"label": s.label, "start": s.start, "end": s.end - 1} for s in pair[side]] for pair in codings]

    articles = [CodedArticle(str(at), 41, {"li": li, "wu": wu}) for at, (li, wu) in enumerate(codings)]
    asked = Question(articles, ["li", "wu"], LABELS)
    theirs = nervaluate.Evaluator(as_theirs(0), as_theirs(1), tags=LABELS, loader="dict").evaluate()
    for label in used:
        strict, partial = theirs["entities"][label]["strict"], theirs["entities"][label]["partial"]
        assert totals(asked, "f1", label)[0].tolist() == [strict.correct, strict.possible, strict.actual]
        assert totals(asked, "f1_partial", label)[0, 0] == partial.correct + partial.partial / 2
        for name, value in (("f1", strict.f1), ("precision", strict.precision), ("recall", strict.recall)):
            assert np.nan_to_num(figure(asked, name, label)) == pytest.approx(value)
        assert np.nan_to_num(figure(asked, "f1_partial", label)) == pytest.approx(partial.f1)
    assert totals(asked, "f1")[0, 0] == theirs["overall"]["strict"].correct


def test_many_pairs_are_numbered_as_the_question_numbers_them() -> None:
    spans = {f"c{at}": [span(0, 5 + at // 2)] for at in range(5)}
    asked = Question([CodedArticle("a", 60, spans)], list(spans), ["slogan"])
    agreed = totals(asked, "f1")[:, 0].tolist()
    assert agreed == [float(int(a[1]) // 2 == int(b[1]) // 2) for a, b in combinations(spans, 2)]
