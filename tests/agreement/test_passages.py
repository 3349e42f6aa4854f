"""Claims about the places where codings differ: all of them, each once, with what everyone marked there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.confusion import by_characters, by_spans
from annotator.agreement.measures import Question
from annotator.agreement.passages import BOUNDARY, LABEL, MISSING, NOTHING, Passage, Wanted, passages

LABELS = ["slogan", "directive", "personnel"]
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"


def span(start: int, end: int, label: str = "slogan", pane: str | None = None) -> CodedSpan:
    return CodedSpan(start, end, label, (), f"{label}-{start}-{end}", pane)


def of(coders: dict[str, Sequence[CodedSpan]], **more: object) -> Question:
    return Question([CodedArticle("a", len(TEXT), coders, **more)], list(coders), LABELS)  # type: ignore[arg-type]


def told(passage: Passage) -> list[tuple[str, str, str, tuple[str, str]]]:
    return [(each.first, each.second, each.kind, each.cell) for each in passage.differences]


def test_the_worked_example_on_a_hard_text() -> None:
    """习近平 alike; 坚决打赢 against 要坚决打赢 (boundary); 𠮷林 as another label; 攻坚战 by Li alone."""
    li = [span(0, 3, "personnel"), span(7, 11), span(11, 13, "directive"), span(15, 18)]
    wu = [span(0, 3, "personnel"), span(6, 11), span(11, 13, "personnel")]
    boundary, label, missing = passages(of({"li": li, "wu": wu}))
    assert [TEXT[found.start : found.end] for found in (boundary, label, missing)] == ["要坚决打赢", "𠮷林", "攻坚战"]
    assert told(boundary) == [("li", "wu", BOUNDARY, ("slogan", "slogan"))]
    assert told(label) == [("li", "wu", LABEL, ("directive", "personnel"))]
    assert told(missing) == [("li", "wu", MISSING, ("slogan", NOTHING))]
    assert boundary.codings == {"li": (li[1],), "wu": (wu[1],)} and missing.codings == {"li": (li[3],), "wu": ()}
    assert boundary.differences[0].of_first == li[1] and missing.differences[0].of_second is None
    assert (boundary.kinds, boundary.alike, boundary.article) == ((BOUNDARY,), (), "a")


def test_what_all_marked_alike_is_set_aside_but_told_where_it_touches() -> None:
    whole = span(0, 19, "directive")
    (found,) = passages(of({"li": [whole, span(3, 5)], "wu": [whole, span(3, 6)]}))
    assert (found.start, found.end, found.alike) == (3, 6, (whole,))
    assert found.codings["li"] == (span(3, 5),)


def test_overlapping_differences_are_one_passage_and_adjoining_ones_are_two() -> None:
    (chain,) = passages(of({"li": [span(0, 4), span(6, 9)], "wu": [span(3, 7)]}))
    assert (chain.start, chain.end, chain.kinds) == (0, 9, (BOUNDARY, MISSING))
    assert [(each.start, each.end) for each in passages(of({"li": [span(0, 4)], "wu": [span(4, 8)]}))] == [
        (0, 4),
        (4, 8),
    ]


def test_three_coders_differ_pair_by_pair() -> None:
    asked = of({"li": [span(0, 4)], "wu": [span(0, 4)], "chen": [span(0, 5)]})
    (found,) = passages(asked)
    assert told(found) == [
        ("li", "chen", BOUNDARY, ("slogan", "slogan")),
        ("wu", "chen", BOUNDARY, ("slogan", "slogan")),
    ]
    assert list(passages(asked, Wanted(pair=("li", "wu")))) == []
    assert next(passages(asked, Wanted(pair=("chen", "li")))).codings == {"chen": (span(0, 5),), "li": (span(0, 4),)}


def test_the_pane_and_the_name_of_a_span_are_no_difference() -> None:
    twice = [span(0, 4, pane="hans"), span(0, 4)._replace(id="x"), span(0, 4, pane="hant")]
    assert list(passages(of({"li": twice, "wu": [each._replace(pane=None) for each in twice]}))) == []
    (found,) = passages(of({"li": twice, "wu": twice[:2]}))
    assert told(found) == [("li", "wu", MISSING, ("slogan", NOTHING))]


def test_a_label_that_one_did_not_look_for_is_no_disagreement() -> None:
    coders = {"li": [span(0, 4), span(8, 9, "directive")], "wu": []}
    (found,) = passages(of(coders, looked_for={"wu": frozenset({"slogan"})}))
    assert (found.start, found.end) == (0, 4)
    assert list(passages(Question([CodedArticle("a", 19, {"li": coders["li"]})], ["li", "wu"], LABELS))) == []
    assert list(passages(of({"li": [], "wu": []}))) == []


FILTERS = of(
    {
        "li": [span(0, 3), span(5, 8, "directive"), span(10, 13), span(14, 15)],
        "wu": [span(0, 4), span(5, 8, "personnel"), span(14, 15)],
    }
)


@pytest.mark.parametrize(
    ("wanted", "starts"),
    [
        (Wanted(), [0, 5, 10]),
        (Wanted(label="slogan"), [0, 10]),
        (Wanted(label="personnel"), [5]),
        (Wanted(kind=MISSING), [10]),
        (Wanted(kind=MISSING, label="directive"), []),
        (Wanted(cell=("directive", "personnel")), [5]),
        (Wanted(cell=("personnel", "directive")), [5]),
        (Wanted(cell=("personnel", "directive"), pair=("li", "wu")), []),
        (Wanted(cell=("personnel", "directive"), pair=("wu", "li")), [5]),
        (Wanted(cell=("slogan", "slogan")), [0]),
        (Wanted(cell=("slogan", NOTHING)), [10]),
        (Wanted(cell=(NOTHING, "slogan"), by_characters=True), [0, 10]),
        (Wanted(cell=(NOTHING, "slogan"), by_characters=True, pair=("li", "wu")), [0]),
        (Wanted(cell=("slogan", NOTHING), by_characters=True, pair=("li", "wu")), [10]),
    ],
)
def test_passages_are_found_by_label_kind_pair_and_cell(wanted: Wanted, starts: list[int]) -> None:
    assert [found.start for found in passages(FILTERS, wanted)] == starts


@st.composite
def spans(draw: st.DrawFn) -> CodedSpan:
    edges = [draw(st.integers(0, 30))]
    for step in draw(st.lists(st.integers(1, 5), min_size=1, max_size=5)):
        edges.append(edges[-1] + step)
    ranges = tuple(zip(edges[::2], edges[1::2]))
    return CodedSpan(ranges[0][0], ranges[-1][1], draw(st.sampled_from(LABELS)), ranges if len(ranges) > 1 else ())


@st.composite
def questions(draw: st.DrawFn) -> Question:
    common = draw(st.lists(spans(), max_size=4))
    articles: list[CodedArticle] = []
    for at in range(2):
        kept = {
            c: [*draw(st.lists(spans(), max_size=4)), *common] for c in ("li", "wu", "chen") if draw(st.integers(0, 5))
        }
        looked = {"wu": frozenset(draw(st.sets(st.sampled_from(LABELS))))} if draw(st.booleans()) else {}
        zones = draw(st.sampled_from([(), ((0, 9), (14, 60))]))
        articles.append(CodedArticle(str(at), 60, kept, zones, looked))
    return Question(articles, ["li", "wu", "chen"], LABELS)


@settings(max_examples=80, deadline=None)
@given(questions())
def test_the_differences_add_up_to_the_table_by_spans(asked: Question) -> None:
    for table in by_spans(asked):
        pair = (table.first, table.second)
        for wanted in (Wanted(), Wanted(pair=pair)):  # however coarse the passages are
            found = [each for passage in passages(asked, wanted) for each in passage.differences]
            counts = Counter(each.cell for each in found if (each.first, each.second) == pair)
            for one in (*LABELS, NOTHING):
                for other in (*LABELS, NOTHING):
                    if one != other:
                        assert counts[one, other] == table.cell(one, other)


@settings(max_examples=60, deadline=None)
@given(questions())
def test_every_cell_by_characters_off_the_diagonal_has_its_passages(asked: Question) -> None:
    for table in by_characters(asked):
        names = (*LABELS, NOTHING)
        for one, other in [(a, b) for a in names for b in names if a != b]:
            wanted = Wanted(pair=(table.first, table.second), cell=(one, other), by_characters=True)
            assert (table.cell(one, other) > 0) == any(passages(asked, wanted))


@settings(max_examples=60, deadline=None)
@given(questions())
def test_passages_are_disjoint_in_text_order_and_hold_every_span_that_is_not_everyones(asked: Question) -> None:
    for article in asked.articles:
        found = list(passages(asked._replace(articles=[article])))
        assert all(one.end <= other.start for one, other in pairwise(found))
        for passage in found:
            own = [each for coding in passage.codings.values() for each in coding]
            assert (min(s.start for s in own), max(s.end for s in own)) == (passage.start, passage.end)
            assert passage.kinds and list(passage.codings) == [c for c in asked.coders if c in article.spans]
            assert all(each in article.spans[coder] for coder, coding in passage.codings.items() for each in coding)


@settings(max_examples=50, deadline=None)
@given(questions(), st.randoms(use_true_random=False))
def test_the_order_of_spans_does_not_matter(asked: Question, random: object) -> None:
    turned = [
        article._replace(spans={c: random.sample(list(s), len(s)) for c, s in article.spans.items()})  # type: ignore[attr-defined]
        for article in asked.articles
    ]
    assert list(passages(asked)) == list(passages(asked._replace(articles=turned)))
    assert not list(passages(asked, Wanted(pair=("li", "li"))))


def test_many_coders_who_say_two_things_are_looked_at_once() -> None:
    coders = {f"c{at}": [span(0, 3 + at % 2)] for at in range(20)}
    (found,) = passages(of(coders))
    assert len(found.differences) == 100 and np.all([each.kind == BOUNDARY for each in found.differences])
