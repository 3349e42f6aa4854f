"""Claims about which label stands against which: margins are whole, nothing is dropped, no coder comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.confusion import NOTHING, Confusion, by_characters, by_spans, together
from annotator.agreement.measures import Question
from annotator.agreement.spans.figures import characters, exact, partial
from annotator.agreement.spans.pairing import content, paired

LABELS = ["slogan", "directive", "personnel"]


def two(first: Sequence[CodedSpan], second: Sequence[CodedSpan], **more: object) -> Question:
    article = CodedArticle("a", 30, {"li": first, "wu": second}, **more)  # type: ignore[arg-type]
    return Question([article], ["li", "wu"], LABELS)


def filled(table: Confusion) -> dict[tuple[str, str], float]:
    """The cells that are not empty, by the first letters of their labels, - for nothing."""
    names = [*(label[0] for label in table.labels), "-"]
    return {(names[a], names[b]): table.cells[a, b] for a, b in np.argwhere(table.cells).tolist()}


def test_the_worked_example_by_characters() -> None:
    """Li: slogan [0,10), directive [5,10). Wu: slogan [0,4), personnel [4,12). Of 30 characters:

    0-4 slogan both (4); 4 slogan against personnel (1); 5-10 slogan and directive against personnel: half a count each
    way, five times, the other halves against nothing; 10-12 nothing against personnel (2); 18 are nobody's.
    """
    li = [CodedSpan(0, 10, "slogan"), CodedSpan(5, 10, "directive")]
    wu = [CodedSpan(0, 4, "slogan"), CodedSpan(4, 12, "personnel")]
    (table,) = by_characters(two(li, wu))
    assert filled(table) == {
        ("s", "s"): 4,
        ("s", "p"): 1 + 2.5,
        ("d", "p"): 2.5,
        ("s", "-"): 2.5,
        ("d", "-"): 2.5,
        ("-", "p"): 2,
        ("-", "-"): 18,
    }
    assert table.cell("slogan", "personnel") == 3.5 and table.cell(NOTHING, NOTHING) == 18


def test_the_worked_example_by_spans() -> None:
    """A label agrees first, wherever it can; then another label by what is shared; the rest stands against nothing."""
    li = [CodedSpan(0, 10, "slogan"), CodedSpan(5, 10, "directive"), CodedSpan(20, 22, "personnel")]
    wu = [CodedSpan(0, 4, "slogan"), CodedSpan(4, 12, "personnel"), CodedSpan(22, 25, "personnel")]
    (table,) = by_spans(two(li, wu))
    assert filled(table) == {("s", "s"): 1, ("d", "p"): 1, ("p", "-"): 1, ("-", "p"): 1}


def test_the_larger_share_is_taken_and_nested_spans_stand_against_nothing() -> None:
    li = [CodedSpan(0, 20, "slogan"), CodedSpan(12, 20, "slogan")]
    (table,) = by_spans(two(li, [CodedSpan(11, 20, "slogan")]))
    assert filled(table) == {("s", "s"): 1, ("s", "-"): 1}
    (table,) = by_spans(two(li, [CodedSpan(11, 20, "directive"), CodedSpan(0, 2, "personnel")]))
    assert filled(table) == {("s", "d"): 1, ("s", "p"): 1}


def test_of_equal_shares_what_stands_first_in_the_text_is_taken() -> None:
    one, others = [CodedSpan(0, 4, "slogan")], [CodedSpan(0, 8, "directive"), CodedSpan(0, 2, "personnel")]
    assert filled(by_spans(two(one, others))[0]) == {("s", "p"): 1, ("-", "d"): 1}
    assert filled(by_spans(two(others, one))[0]) == {("p", "s"): 1, ("d", "-"): 1}


def test_discontinuous_spans_confuse_only_where_their_pieces_meet() -> None:
    broken = CodedSpan(0, 12, "slogan", ((0, 3), (9, 12)))
    (table,) = by_spans(two([broken], [CodedSpan(4, 8, "directive")]))
    assert filled(table) == {("s", "-"): 1, ("-", "d"): 1}
    (table,) = by_characters(two([broken], [CodedSpan(2, 8, "directive")]))
    assert filled(table) == {("s", "d"): 1, ("s", "-"): 5, ("-", "d"): 5, ("-", "-"): 19}


def test_zones_and_what_was_looked_for_bound_what_counts() -> None:
    li, wu = [CodedSpan(0, 10, "slogan")], [CodedSpan(5, 30, "directive")]
    (table,) = by_characters(two(li, wu, zones=((0, 3), (8, 20))))
    assert filled(table) == {("s", "-"): 3, ("s", "d"): 2, ("-", "d"): 10}
    asked = two(li, wu, looked_for={"li": frozenset({"slogan"})})
    assert filled(by_characters(asked)[0]) == {("s", "-"): 10, ("-", "-"): 20}
    assert filled(by_spans(asked)[0]) == {("s", "-"): 1}


def test_nothing_coded_or_nothing_in_common() -> None:
    assert filled(by_characters(two([], []))[0]) == {("-", "-"): 30}
    assert filled(by_spans(two([], []))[0]) == {}
    alone = Question([CodedArticle("a", 30, {"li": [CodedSpan(0, 3, "slogan")]})], ["li", "wu"], LABELS)
    assert filled(by_characters(alone)[0]) == filled(by_spans(alone)[0]) == {}
    assert by_spans(alone._replace(coders=["li"])) == by_characters(alone._replace(coders=["li"])) == []


def test_more_labels_than_a_machine_word_has_bits() -> None:
    labels = [f"l{at}" for at in range(150)]
    spans = [CodedSpan(at % 20, at % 20 + 1 + at % 7, label) for at, label in enumerate(labels)]
    asked = Question([CodedArticle("a", 30, {"li": spans, "wu": spans[::-1]})], ["li", "wu"], labels)
    cells = by_characters(asked)[0].cells
    assert np.array_equal(np.diag(cells)[:-1], [1 + at % 7 for at in range(150)]) and cells.sum() == np.trace(cells)


@st.composite
def spans(draw: st.DrawFn) -> CodedSpan:
    start = draw(st.integers(0, 15))
    edges = [start]
    for step in draw(st.lists(st.integers(1, 6), min_size=1, max_size=5)):
        edges.append(edges[-1] + step)
    ranges = tuple(zip(edges[::2], edges[1::2]))
    return CodedSpan(ranges[0][0], ranges[-1][1], draw(st.sampled_from(LABELS)), ranges if len(ranges) > 1 else ())


@st.composite
def questions(draw: st.DrawFn) -> Question:
    articles: list[CodedArticle] = []
    for at in range(draw(st.integers(1, 3))):
        kept = {c: draw(st.lists(spans(), max_size=7)) for c in ("li", "wu", "chen") if draw(st.integers(0, 5))}
        looked = {"wu": frozenset(draw(st.sets(st.sampled_from(LABELS))))} if draw(st.booleans()) else {}
        zones = draw(st.sampled_from([(), ((0, 9), (14, 45))]))
        articles.append(CodedArticle(str(at), 45, kept, zones, looked))
    return Question(articles, ["li", "wu", "chen"], LABELS)


@settings(max_examples=80, deadline=None)
@given(questions())
def test_rows_and_columns_add_up_to_what_each_marked_and_the_diagonal_to_what_agrees(asked: Question) -> None:
    for tables, measure in ((by_characters(asked), characters), (by_spans(asked), exact)):
        counted = measure(asked)
        for at, table in enumerate(tables):
            assert (table.first, table.second) == asked.pairs[at]
            sums = np.array([labels[:, at].sum(axis=0) for labels in counted.labels])
            assert np.allclose(table.cells[:-1].sum(axis=1), sums[:, 1])
            assert np.allclose(table.cells[:, :-1].sum(axis=0), sums[:, 2])
            assert (table.cells >= 0).all()
            diagonal = np.diag(table.cells)[:-1]
            if measure is characters:
                assert np.allclose(diagonal, sums[:, 0])
            else:
                halves = np.array([labels[:, at, 0].sum() for labels in partial(asked).labels]) - sums[:, 0]
                assert (diagonal >= sums[:, 0]).all() and (diagonal <= sums[:, 0] + 2 * halves).all()


@settings(max_examples=60, deadline=None)
@given(questions(), st.randoms(use_true_random=False))
def test_order_does_not_matter_and_the_other_way_round_it_is_turned_over(asked: Question, random: object) -> None:
    turned = [
        article._replace(spans={c: random.sample(list(s), len(s)) for c, s in article.spans.items()})  # type: ignore[attr-defined]
        for article in asked.articles
    ]
    other = asked._replace(articles=turned, coders=["chen", "li", "wu"])
    for table in (by_characters, by_spans):
        for one, same in zip(table(asked), table(other, asked.pairs)):
            assert np.allclose(one.cells, same.cells)
        for one, back in zip(table(asked), table(other, [pair[::-1] for pair in asked.pairs])):
            assert np.allclose(one.cells, back.cells.T) and back.first == one.second
        pooled = together(table(asked)).cells
        assert np.allclose(pooled, pooled.T) and np.isclose(pooled.sum(), sum(t.cells.sum() for t in table(asked)))


@settings(max_examples=80, deadline=None)
@given(questions())
def test_all_pairs_at_once_are_paired_as_one_by_one(asked: Question) -> None:
    places = {label: at for at, label in enumerate(LABELS)}
    for (first, second), table in zip(asked.pairs, by_spans(asked)):
        counts: Counter[tuple[int, int]] = Counter()
        for article in asked.articles:
            both = [label for label in LABELS if article.coded_by(first, label) and article.coded_by(second, label)]
            if first in article.spans and second in article.spans:
                said = [[content(s, places) for s in article.spans[c] if s.label in both] for c in (first, second)]
                for at, to in paired(*said):
                    counts[3 if at is None else said[0][at].label, 3 if to is None else said[1][to].label] += 1
        assert {cell: table.cells[cell] for cell in map(tuple, np.argwhere(table.cells).tolist())} == dict(counts)


@settings(max_examples=60, deadline=None)
@given(questions())
def test_characters_are_shared_out_as_one_by_one(asked: Question) -> None:
    for (first, second), table in zip(asked.pairs, by_characters(asked)):
        cells = np.zeros((4, 4))
        for article in asked.articles:
            both = {label for label in LABELS if article.coded_by(first, label) and article.coded_by(second, label)}
            for place in range(45 if both else 0):
                if any(a <= place < b for a, b in article.zones or ((0, 45),)):
                    one, other = (
                        {s.label for s in article.spans[c] if any(a <= place < b for a, b in s.parts)} & both
                        for c in (first, second)
                    )
                    add(cells, one, other)
        assert np.allclose(table.cells, cells)


def add(cells: np.ndarray, one: set[str], other: set[str]) -> None:
    for label in one & other:
        cells[LABELS.index(label), LABELS.index(label)] += 1
    left, right = [LABELS.index(x) for x in one - other], [LABELS.index(x) for x in other - one]
    most = max(len(left), len(right))
    for a in left:
        for b in right:
            cells[a, b] += 1 / most
        cells[a, 3] += (most - len(right)) / most
    for b in right:
        cells[3, b] += (most - len(left)) / most
    cells[3, 3] += not (one | other)
