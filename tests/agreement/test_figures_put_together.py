"""Figures of all coders, labels and pairs: means, intervals, words; on a measure that is recounted by hand."""

from __future__ import annotations

import random

import numpy as np
import pytest

from annotator.agreement import bootstrap
from annotator.agreement.bootstrap import Draws, percentile_interval
from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import AgreementStopped, Figure, Part, agreement
from annotator.agreement.known import known_measures, measures_named
from annotator.agreement.measures import Counted, Measure, Question
from annotator.errors import NotFound


def article(name: str, **spans: str) -> CodedArticle:
    """``li="aab"``: li marked the labels a, a and b, one after the other."""
    coded = {who: [CodedSpan(at, at + 1, label) for at, label in enumerate(labels)] for who, labels in spans.items()}
    return CodedArticle(name, 100, coded)


def _counts(question: Question) -> Counted:
    """(both marked it, at least one did), by article and pair."""

    def of(label: str | None) -> np.ndarray:
        rows = [[_pair(each, a, b, label) for a, b in question.pairs] for each in question.articles]
        return np.array(rows, dtype=float).reshape(len(question.articles), len(question.pairs), 2)

    return Counted([of(each) for each in question.labels], of(None))


def _pair(each: CodedArticle, a: str, b: str, label: str | None) -> tuple[int, int]:
    if not (each.coded_by(a, label) and each.coded_by(b, label)):
        return 0, 0
    one, other = ({s for s in each.spans[who] if label in (None, s.label)} for who in (a, b))
    return len(one & other), len(one | other)


def _share(totals: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore", divide="ignore"):
        return totals[..., 0] / totals[..., 1]


JACCARD = Measure(
    "jaccard", "Jaccard", "pair", "Jaccard 1901", "What both marked.", _counts, _share, lambda _: "Empty."
)


def of(articles: list[CodedArticle], coders: str = "li wu", labels: str = "ab") -> Question:
    return Question(articles, coders.split(), list(labels))


def test_a_figure_of_two_coders_is_what_a_recount_gives() -> None:
    found = agreement(of([article("1", li="ab", wu="aa"), article("2", li="b", wu="b")]), [JACCARD])
    assert found.overall["jaccard"].value == pytest.approx(2 / 4)
    assert found.by_label["a"]["jaccard"].value == pytest.approx(1 / 2)
    assert found.by_label["b"]["jaccard"].value == pytest.approx(1 / 2)
    assert found.by_pair["li", "wu"] == found.overall
    assert found.overall["jaccard"].n == 2 and found.shared == 2


def test_several_coders_weigh_each_pair_by_its_common_articles() -> None:
    together = [article(f"{n}", li="a", wu="a") for n in range(3)]
    found = agreement(of([*together, article("x", li="a", wang="b")], "li wu wang"), [JACCARD], draws=0)
    assert found.by_pair["li", "wu"]["jaccard"] == Figure(1.0, None, None, 3)
    assert found.by_pair["li", "wang"]["jaccard"].value == 0
    assert found.overall["jaccard"].value == pytest.approx((3 * 1 + 1 * 0) / 4)
    assert found.by_pair["wu", "wang"]["jaccard"].why.startswith("wu and wang have no article in common")


def test_an_undefined_pair_is_left_out_of_the_mean() -> None:
    found = agreement(
        of([article("1", li="a", wu="a", wang=""), article("2", li="", wu="", wang="")], "li wu wang"), [JACCARD]
    )
    assert found.by_pair["li", "wu"]["jaccard"].value == 1 and found.by_pair["li", "wang"]["jaccard"].value == 0
    assert found.overall["jaccard"].value == pytest.approx(1 / 3)
    only = agreement(of([article("1", li="a", wu="a"), article("2", wu="", wang="")], "li wu wang"), [JACCARD])
    assert only.overall["jaccard"].value == 1


def _random_question(articles: int, seed: int) -> Question:
    rnd = random.Random(seed)

    def words() -> str:
        return "".join(rnd.choice("ab") for _ in range(6))

    return of([article(f"{n}", li=words(), wu=words(), wang=words()) for n in range(articles)], "li wu wang")


def test_an_interval_is_that_of_a_plain_bootstrap() -> None:
    question = _random_question(30, 1)
    found = agreement(question, [JACCARD], draws=4_000, seed=3)
    rnd, values = random.Random(9), list[float]()
    counts = _counts(question).overall
    for _ in range(4_000):
        drawn = [rnd.randrange(30) for _ in range(30)]
        values.append(float(np.mean([counts[drawn, p, 0].sum() / counts[drawn, p, 1].sum() for p in range(3)])))
    figure = found.overall["jaccard"]
    assert figure.low is not None and figure.high is not None
    assert figure.low == pytest.approx(np.percentile(values, 2.5), abs=0.01)
    assert figure.high == pytest.approx(np.percentile(values, 97.5), abs=0.01)
    assert figure.low < figure.value < figure.high


def test_one_seed_gives_one_interval_however_few_numbers_are_held_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    question = _random_question(20, 2)
    first = agreement(question, [JACCARD], seed=5, pairs=True)
    assert agreement(question, [JACCARD], seed=5, pairs=True) == first
    assert agreement(question, [JACCARD], seed=6).overall != first.overall
    monkeypatch.setattr(bootstrap, "CELLS_AT_ONCE", 77)
    assert agreement(question, [JACCARD], seed=5, pairs=True) == first


def test_every_draw_has_as_many_articles_as_there_are() -> None:
    counts = np.column_stack([np.ones(7), np.arange(7) / 3])
    sums = np.concatenate([*Draws(50, 1).totals(counts)])
    assert sums.shape == (50, 2) and (sums[:, 0] == 7).all() and len(set(sums[:, 1])) > 5


@pytest.mark.parametrize("most", [1.0, 3e5, 9e6, 1e9])
@pytest.mark.parametrize("part", [1, 2, 3])
def test_sums_are_exact_however_large_the_counts(most: float, part: int) -> None:
    rng = np.random.default_rng(1)
    counts = rng.integers(0, int(most) + 1, (40, 3)) / part
    weights = [np.bincount(each, minlength=40) for each in np.random.default_rng([7, 40]).integers(0, 40, (200, 40))]
    sums = np.concatenate([*Draws(200, 7).totals(counts)])
    assert np.allclose(sums, np.array(weights) @ counts, rtol=1e-14, atol=0)


def test_percentiles_are_of_the_draws_in_which_there_is_a_value() -> None:
    values = np.array([[0.0, np.nan], [1.0, np.nan], [np.nan, np.nan], [2.0, np.nan]])
    low, high, defined = percentile_interval(values)
    assert low[0] == pytest.approx(np.percentile([0, 1, 2], 2.5)) and high[0] == pytest.approx(1.95)
    assert np.isnan(low[1]) and [*defined] == [0.75, 0]


def test_what_nobody_has_in_common_is_never_drawn() -> None:
    both = [article(f"{n}", li="ab", wu="ab" if n % 3 else "a") for n in range(12)]
    alone = [article(f"x{n}", li="ab") for n in range(40)]
    assert agreement(of(both), [JACCARD]) == agreement(of([*both, *alone]), [JACCARD])


WORDS = [
    (of([article("1", li="a")], "li"), "Agreement is between two coders or more, and only li has coded anything here."),
    (of([], ""), "Agreement is between two coders or more, and nobody has coded anything here."),
    (of([article("1", li="a"), article("2", wu="a")]), "li and wu have no article in common that both are done with."),
    (
        of([article("1", li="a"), article("2", wu="a")], "li wu wang"),
        "No two coders have an article in common that both",
    ),
]


@pytest.mark.parametrize(("question", "sentence"), WORDS)
def test_where_nothing_can_be_said_every_cell_says_why(question: Question, sentence: str) -> None:
    found = agreement(question, known_measures(), pairs=True, parts=[Part("p", np.zeros(len(question.articles), bool))])
    assert found.why.startswith(sentence)
    cells = [found.overall, *found.by_label.values(), *found.by_pair.values(), *found.parts.values()]
    assert all(figure == Figure(None, None, None, 0, found.why) for cell in cells for figure in cell.values())
    assert all(len(cell) == len(known_measures()) for cell in cells)


def test_a_label_that_nobody_used_and_an_article_without_spans_are_told_apart() -> None:
    found = agreement(of([article("1", li="a", wu="a")]), [JACCARD])
    assert found.by_label["b"]["jaccard"] == Figure(None, None, None, 1, "Neither li nor wu used b in these articles.")
    empty = agreement(of([article("1", li="", wu="")]), [JACCARD])
    assert empty.overall["jaccard"].why == "Neither li nor wu marked any span in these articles."
    three = agreement(of([article("1", li="a", wu="a", wang="a")], "li wu wang"), [JACCARD])
    assert three.by_label["b"]["jaccard"].why == "Nobody used b in these articles."


def test_a_label_counts_only_where_both_looked_for_it() -> None:
    partly = article("1", li="ab", wu="a")._replace(looked_for={"wu": frozenset("a")})
    found = agreement(of([partly, article("2", li="b", wu="b")]), [JACCARD])
    assert found.by_label["b"]["jaccard"].value == 1 and found.by_label["b"]["jaccard"].n == 1
    alone = agreement(of([partly]), [JACCARD])
    assert alone.by_label["b"]["jaccard"].why == "li and wu did not both look for b in any article."


def test_one_article_has_a_value_and_no_interval() -> None:
    figure = agreement(of([article("1", li="ab", wu="aa")]), [JACCARD]).overall["jaccard"]
    assert figure.value == pytest.approx(1 / 3) and figure.low is None and "one article" in figure.why


def test_a_part_is_the_same_as_asking_for_those_articles_alone() -> None:
    question = _random_question(12, 4)
    some = np.arange(12) % 3 == 0
    found = agreement(question, known_measures(), parts=[Part("third", some)])
    alone = agreement(
        question._replace(articles=[a for a, take in zip(question.articles, some) if take]), known_measures()
    )
    for name, figure in found.parts["third"].items():
        other = alone.overall[name]
        assert (figure.value, figure.n) == (pytest.approx(other.value), other.n)
        assert figure.low == (None if other.low is None else pytest.approx(other.low))


def test_a_measure_of_any_number_of_coders_is_given_for_each_pair_too() -> None:
    question = _random_question(8, 5)
    found = agreement(question, measures_named(["alpha"]), pairs=True)
    alone = agreement(question._replace(coders=["wu", "wang"]), measures_named(["alpha"]), pairs=True)
    assert found.by_pair["wu", "wang"] == alone.overall
    assert found.by_pair_label["wu", "wang"] == alone.by_label
    assert agreement(question, measures_named(["alpha"])).by_pair_label == {}


def test_who_waits_no_more_gets_nothing() -> None:
    seen: list[tuple[int, int, str]] = []

    def stop(done: int, total: int, name: str) -> bool:
        seen.append((done, total, name))
        return len(seen) < 3

    with pytest.raises(AgreementStopped):
        agreement(_random_question(3, 1), known_measures(), progress=stop)
    assert [done for done, _, _ in seen] == sorted({done for done, _, _ in seen}) and len(seen) == 3


def test_measures_have_names_of_their_own_and_an_unknown_one_is_a_sentence() -> None:
    names = [each.name for each in known_measures()]
    assert len(set(names)) == len(names)
    assert [each.name for each in measures_named(["alpha", "f1", "alpha"])] == ["alpha", "f1"]
    with pytest.raises(NotFound, match=r"no measure “kappa”: choose from f1"):
        measures_named(["kappa"])


def test_figures_of_known_measures_keep_the_order_in_which_they_were_asked_for() -> None:
    found = agreement(_random_question(4, 1), measures_named(["alpha", "f1", "recall"]))
    assert [*found.overall] == [*found.by_label["a"]] == ["alpha", "f1", "recall"]
