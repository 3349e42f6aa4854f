"""Intervals are given only where they can hold, of exactly the articles that count; n says how many these are."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import pytest

from annotator.agreement.bootstrap import Draws
from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import DIRECTION, ONE_ARTICLE, TOO_FEW, Agreement, Figure, Part, agreement
from annotator.agreement.known import known_measures, measures_named
from annotator.agreement.measures import Question

MEASURES = known_measures()


def article(name: str, coders: str, rnd: random.Random, rare: bool = False) -> CodedArticle:
    """What each coder (a letter) has, of six words; ``rare`` has a label of its own."""
    spans = {
        who: [CodedSpan(10 * n, 10 * n + rnd.randint(3, 6), "xz"[n % 2]) for n in range(6) if rnd.random() < 0.8]
        + [CodedSpan(70, rnd.choice((74, 75)), "y")] * rare
        for who in coders
    }
    return CodedArticle(name, 100, spans)


def asked(articles: Sequence[CodedArticle], coders: str = "ab") -> Question:
    return Question(articles, list(coders), ["x", "y", "z"])


@pytest.mark.parametrize("rare", [1, 4])
def test_a_label_in_few_articles_has_no_interval(rare: int) -> None:
    rnd = random.Random(3)
    found = agreement(asked([article(f"{n:02}", "ab", rnd, n < rare) for n in range(60)]), MEASURES)
    for name, figure in found.by_label["y"].items():
        assert figure.low is figure.high is None, name
        assert figure.value is None or figure.why == TOO_FEW, name
    assert "too few articles in which it occurs for an interval" in TOO_FEW
    assert all(each.low is not None for each in found.by_label["x"].values() if each.value is not None)


def test_a_label_in_five_articles_has_one_as_long_as_nearly_every_draw_has_it() -> None:
    rnd = random.Random(3)
    five = agreement(asked([article(f"{n}", "ab", rnd, n < 5) for n in range(60)]), measures_named(["f1_characters"]))
    assert five.by_label["y"]["f1_characters"].low is not None
    pairs = agreement(  # the pair a, b has five articles of five hundred: undefined in one draw of a hundred and more
        asked([article(f"{n}", "ab" if n < 5 else "cd", rnd) for n in range(800)], "abcd"), measures_named(["f1"])
    )
    assert pairs.by_pair["a", "b"]["f1"].low is not None
    undefined = [article(f"{n}", "ab" if n < 5 else "cd", rnd) for n in range(60)]
    undefined[:4] = [each._replace(spans={"a": [], "b": []}) for each in undefined[:4]]
    one = agreement(asked(undefined, "abcd"), measures_named(["f1"])).by_pair["a", "b"]["f1"]
    assert (one.n, one.low, one.why) == (5, None, TOO_FEW)


def test_what_is_undefined_in_more_than_a_hundredth_of_the_draws_has_none() -> None:
    """Precision is undefined where the second coder marked nothing, however many articles the first one did."""
    spans = [CodedSpan(0, 3, "y"), CodedSpan(5, 8, "x")]
    articles = [CodedArticle(f"{n}", 20, {"a": spans, "b": spans[n > 1 :]}) for n in range(30)]
    found = agreement(asked(articles), measures_named(["precision", "recall"])).by_label["y"]
    assert (found["precision"].value, found["precision"].low, found["precision"].why) == (1, None, TOO_FEW)
    assert found["recall"].low is not None


def test_a_part_of_few_articles_has_no_interval_either() -> None:
    rnd = random.Random(3)
    parts = [Part(f"{n}", np.arange(20) < n) for n in (1, 4, 9)]
    found = agreement(asked([article(f"{n:02}", "ab", rnd) for n in range(20)]), measures_named(["f1"]), parts=parts)
    one, four, nine = (each["f1"] for each in found.parts.values())
    assert (one.low, one.why, one.n) == (None, ONE_ARTICLE, 1) and (four.low, four.why) == (None, TOO_FEW)
    assert nine.low is not None and nine.n == 9


def test_fleiss_kappa_counts_the_articles_that_all_have_coded() -> None:
    rnd = random.Random(1)
    articles = [article(f"{n:02}", "abc" if n < 7 else "abc".replace("abc"[n % 3], ""), rnd) for n in range(40)]
    alone = CodedArticle("alone", 100, {"d": [CodedSpan(0, 5, "x")]})  # d shares nothing: no fourth rater
    every = agreement(asked([*articles, alone], "abcd"), MEASURES)
    seven = agreement(asked(articles[:7], "abc"), MEASURES)
    assert every.overall["fleiss"].n == every.by_label["x"]["fleiss"].n == 7 and every.overall["alpha"].n == 40
    assert every.overall["fleiss"] == seven.overall["fleiss"]
    assert every.by_label["x"]["fleiss"] == seven.by_label["x"]["fleiss"]
    single = agreement(asked(articles[6:], "abc"), MEASURES).overall["fleiss"]
    assert single.value is not None and (single.n, single.low, single.why) == (1, None, ONE_ARTICLE)


def test_n_counts_only_articles_with_a_label_that_two_looked_for() -> None:
    rnd = random.Random(2)
    articles = [article(f"{n}", "abc", rnd) for n in range(8)]
    nothing, no_y = frozenset[str](), frozenset("xz")
    articles[0] = articles[0]._replace(looked_for={"a": nothing, "b": nothing})
    articles[1] = articles[1]._replace(looked_for={"a": frozenset("x"), "b": frozenset("z")})
    articles[2] = articles[2]._replace(looked_for={"a": no_y, "b": no_y})
    found = agreement(asked(articles, "abc"), MEASURES, draws=0)
    assert found.by_pair["a", "b"]["f1"].n == found.by_pair["a", "b"]["cohen"].n == 6
    assert found.by_pair["a", "c"]["f1"].n == 7 and found.overall["f1"].n == found.overall["u_alpha"].n == 7
    assert found.overall["alpha"].n == 6  # of the second, the three have no label in common
    assert [found.by_label[each]["alpha"].n for each in "xyz"] == [7, 5, 7]
    assert found.shared == 8
    lonely = agreement(asked(articles[1:2]), MEASURES, draws=0).overall
    assert {each.why for each in lonely.values()} == {"a and b did not look for the same label in any article."}
    assert {each.n for each in lonely.values()} == {0}


def test_a_measure_with_a_direction_has_values_of_pairs_alone() -> None:
    rnd = random.Random(2)
    parts = [
        Part("some", np.arange(8) < 6),
        Part("a, b", np.ones((8, 3), bool) & [True, False, False], True, ("a", "b")),
    ]
    articles = [article(f"{n}", "abc", rnd, True) for n in range(8)]
    found = agreement(asked(articles, "abc"), MEASURES, draws=50, parts=parts)
    for name in ("precision", "recall"):
        cells = (found.overall, *found.by_label.values(), found.parts["some"])
        assert {each[name] for each in cells} == {
            Figure(None, None, None, 8, DIRECTION),
            Figure(None, None, None, 6, DIRECTION),
        }
        assert found.by_pair["a", "b"][name].low is not None and found.parts["a, b"][name].value is not None
    two = agreement(asked(articles), MEASURES, draws=50)
    assert two.overall["precision"].low is not None and two.by_pair["a", "b"] == two.overall


def test_the_order_of_coders_and_of_articles_changes_no_figure_over_all() -> None:
    rnd = random.Random(5)
    articles = [article(f"{n}", "abc" if n % 3 else "ab", rnd) for n in range(12)]
    first = agreement(asked(articles, "abc"), MEASURES, draws=80)
    again = agreement(asked(articles[::-1], "abc"), MEASURES, draws=80, parts=[Part("ten", np.arange(12) < 10)])
    assert again.overall == first.overall and again.by_label == first.by_label and again.by_pair == first.by_pair
    parts = agreement(asked(articles, "abc"), MEASURES, draws=80, parts=[Part("ten", np.arange(12) >= 2)]).parts
    assert again.parts == parts
    other = agreement(asked(articles, "cab"), MEASURES, draws=0).overall
    for name, figure in first.overall.items():
        assert other[name].value == (None if figure.value is None else pytest.approx(figure.value)), name


def test_each_article_is_drawn_once_a_draw_on_average() -> None:
    sums = np.concatenate([*Draws(20_000, 4).totals(np.eye(12))])
    assert sums.mean(axis=0) == pytest.approx(np.ones(12), abs=0.03) and (sums.sum(axis=1) == 12).all()
    assert sums.var(axis=0) == pytest.approx(np.full(12, 1 - 1 / 12), abs=0.05)


def test_equal_columns_are_summed_once_and_stand_where_they_were() -> None:
    rng = np.random.default_rng(3)
    few = rng.integers(0, 50, (30, 9)).astype(float)
    places = rng.integers(0, 9, 200)
    plain, wide = (np.concatenate([*Draws(40, 4).totals(counts)]) for counts in (few, few[:, places]))
    np.testing.assert_array_equal(wide, plain[:, places])


def _cells(found: Agreement) -> dict[tuple[str, object, str], Figure]:
    rows = [("overall", "", found.overall)]
    rows += [("label", label, each) for label, each in found.by_label.items()]
    rows += [("pair", pair, each) for pair, each in found.by_pair.items()]
    return {(kind, key, name): figure for kind, key, cells in rows for name, figure in cells.items()}


def test_an_interval_is_that_of_the_figures_of_each_draw_by_themselves() -> None:
    rnd, draws, seed = random.Random(8), 60, 7
    who = ["abc", "abc", "ab", "ab", "bc", "abc", "ac", "abc", "ab", "abc", "bc", "ac"]
    articles = [article(f"{n:02}", coders, rnd, n % 2 == 0) for n, coders in enumerate(who)]
    given = _cells(agreement(asked(articles, "abc"), MEASURES, draws=draws, seed=seed))
    chosen = np.random.default_rng([seed, len(who)]).integers(0, len(who), (draws, len(who)))
    redrawn = [
        _cells(agreement(asked([articles[at]._replace(id=f"{n:02}") for n, at in enumerate(row)], "abc"), MEASURES, 0))
        for row in chosen.tolist()
    ]
    checked = 0
    for key, figure in given.items():
        _, _, name = key
        group_of_all = next(each for each in MEASURES if each.name == name).of == "all" and key[0] != "pair"
        if figure.low is None or name == "fleiss" or (group_of_all and figure.n != len(who)):
            continue  # the draws are of the articles that count for the cell
        if key[0] == "label" and figure.n != len(who):
            continue
        values = [each[key].value for each in redrawn]
        ends = np.percentile([each for each in values if each is not None], [2.5, 97.5])
        assert (figure.low, figure.high) == (pytest.approx(ends[0]), pytest.approx(ends[1])), key
        checked += 1
    assert checked > 60


def test_why_is_said_of_a_pair_that_shares_something() -> None:
    """The first pair, a and b, has nothing in common; that of b and c has, and marked nothing."""
    shared = CodedArticle("1", 50, {"b": [], "c": []})
    found = agreement(asked([shared, CodedArticle("2", 50, {"a": [CodedSpan(0, 3, "x")]})], "abc"), MEASURES, draws=0)
    assert found.overall["f1"].why == "Nobody marked any span in these articles."
    everything = CodedArticle("1", 5, {"b": [CodedSpan(0, 5, "x")], "c": [CodedSpan(0, 5, "x")]})
    found = agreement(asked([everything], "abc"), measures_named(["cohen"]), draws=0)
    assert "without any variation" in found.overall["cohen"].why


def test_pieces_are_compared_only_with_as_many() -> None:
    one = CodedSpan(0, 10, "x", ((0, 3), (4, 10)))
    two = CodedSpan(0, 10, "x", ((0, 3), (4, 6), (7, 10)))
    found = agreement(
        Question([CodedArticle("1", 40, {"a": [one], "b": [two]})], ["a", "b"], ["x"], 5), MEASURES, draws=0
    )
    assert found.overall["f1_tolerance"].value == 0 and found.overall["f1_partial"].value == 0.5


def test_many_pairs_have_every_measure_and_intervals_where_they_are_asked_for() -> None:
    rnd, coders = random.Random(9), "abcdefghijk"
    articles = [article(f"{n}", coders, rnd) for n in range(6)]
    question, measures = asked(articles, coders), measures_named(["f1", "alpha", "u_alpha"])
    unasked, told = (agreement(question, measures, draws=40, pairs=each) for each in (False, True))
    assert len(unasked.by_pair) == 55
    for pair in unasked.by_pair:
        alone = agreement(question._replace(coders=pair), measures, draws=40)
        for name in ("alpha", "u_alpha"):
            figure = unasked.by_pair[pair][name]
            assert (figure.value, figure.low, figure.why) == (pytest.approx(alone.overall[name].value), None, "")
            assert told.by_pair[pair][name].low == pytest.approx(alone.overall[name].low)
            assert told.by_pair_label[pair]["x"][name].high == pytest.approx(alone.by_label["x"][name].high)
        assert unasked.by_pair[pair]["f1"].low is not None
