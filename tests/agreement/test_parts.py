"""Articles are told apart by suggestions, by time and by pane exactly as what is known of them says."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import agreement
from annotator.agreement.known import measures_named
from annotator.agreement.measures import Question
from annotator.agreement.parts import (
    DIFFERENT,
    MOST_PERIODS,
    SAME,
    SHOWN,
    WITHOUT,
    pane_part,
    pane_parts,
    suggestion_parts,
    trend,
)


def article(name: str, date: str = "", panes: str = "", coders: str = "li wu") -> CodedArticle:
    """``panes`` has one word a coder: s for a selection in Simplified, t in Traditional, - in neither."""
    word = {"s": "hans", "t": "hant", "-": None}
    spans = {
        who: [CodedSpan(at, at + 1, "a", (), "", word[pane]) for at, pane in enumerate(selected)]
        for who, selected in zip(coders.split(), (panes or "- -").split())
    }
    return CodedArticle(name, 50, spans, date=date)


def of(articles: list[CodedArticle], coders: str = "li wu") -> Question:
    return Question(articles, coders.split(), ["a"])


def test_one_coder_who_saw_suggestions_is_enough() -> None:
    seen = article("1")._replace(suggestions=frozenset({"wu"}))
    shown, without = suggestion_parts(of([seen, article("2")]))
    assert (shown.name, [*shown.rows], without.name, [*without.rows]) == (SHOWN, [True, False], WITHOUT, [False, True])
    assert suggestion_parts(of([article("1")])) == ()
    assert suggestion_parts(of([article("1")._replace(suggestions=frozenset({"a stranger"}))])) == ()
    alone = article("3", coders="li")._replace(suggestions=frozenset({"li"}))
    assert suggestion_parts(of([article("1"), alone])) == ()  # nobody shares what li saw them in


@pytest.mark.parametrize(
    ("dates", "step", "names"),
    [
        (["2026-05-04", "2026-05-10", "2026-05-11"], "week", ["done 2026-W19", "done 2026-W20"]),
        (["2025-12-29", "2026-01-04", "2026-01-05"], "week", ["done 2026-W01", "done 2026-W02"]),
        (["2026-01-31", "2026-03-01", "2026-03-31"], "month", ["done 2026-01", "done 2026-03"]),
        (["2026-05-04T01:00:00Z"] * 4, "tranche", ["done tranche 1", "done tranche 2"]),
    ],
)  # fmt: skip
def test_the_trend_takes_the_finest_step_that_has_few_periods(dates: list[str], step: str, names: list[str]) -> None:
    question = of([article(f"{n}", date) for n, date in enumerate(dates)])
    if step == "month":  # weeks would do as well: there are few of them
        found = trend(question, "month")
    else:
        found = trend(question)
    assert found.step == step and [each.name for each in found.periods] == names == [p.name for p in found.parts]
    assert sum(each.articles for each in found.periods) == len(dates)
    assert np.array([each.rows for each in found.parts]).sum(axis=0).tolist() == [1] * len(dates)
    for period, part in zip(found.periods, found.parts):
        inside = [date[:10] for date, there in zip(dates, part.rows) if there]
        assert period.since <= min(inside) and max(inside) <= period.until


def test_many_weeks_become_months_quarters_or_years() -> None:
    days = [f"{2014 + n // 12}-{n % 12 + 1:02}-15" for n in range(130)]
    steps = {
        count: trend(of([article(f"{n}", day) for n, day in enumerate(days[:count])])).step for count in (10, 30, 130)
    }
    assert steps == {10: "week", 30: "quarter", 130: "year"}
    assert len(trend(of([article(f"{n}", day) for n, day in enumerate(days)])).periods) <= MOST_PERIODS


def test_what_is_undated_or_coded_by_one_alone_is_in_no_period() -> None:
    alone = article("3", "2026-05-20", coders="li")
    assert trend(of([article("1", "2026-05-04"), article("2", ""), alone])).periods == ()


def test_panes_are_the_same_or_different_and_a_mixed_article_is_neither() -> None:
    articles = [
        article("same", panes="sss sss"),
        article("other", panes="sss ttt"),
        article("mixed", panes="sst sss"),
        article("mainly", panes="sssst tttt"),
        article("unknown", panes="--- sss"),
        article("silent", panes="- s")._replace(spans={"li": [], "wu": [CodedSpan(0, 1, "a", (), "", "hans")]}),
    ]
    found = pane_parts(of(articles))
    rows = {each.name: each.rows[:, 0].tolist() for each in found.parts}
    assert rows[SAME] == rows[f"{SAME}: li, wu"] == [True, False, False, False, False, False]
    assert rows[DIFFERENT] == [False, True, False, True, False, False]
    assert rows["hans: li"] == [True, True, False, True, False, False]
    assert rows["hant: wu"] == [False, True, False, True, False, False]
    assert found.selections["li"] == {"hans": 12, "hant": 2, "": 3}


def test_agreement_by_pane_counts_each_pair_in_its_own_articles() -> None:
    coders = "li wu wang"
    articles = [article("1", panes="ss ss tt", coders=coders), article("2", panes="ss t tt", coders=coders)]
    question = of(articles, coders)
    parts = agreement(question, measures_named(["f1", "alpha"]), parts=pane_parts(question).parts).parts
    f1 = {name: figures["f1"] for name, figures in parts.items()}
    assert f1[f"{SAME}: li, wu"].value == 1 and f1[f"{DIFFERENT}: li, wu"].value == pytest.approx(2 / 3)
    assert f1[SAME].n == 2 and f1[SAME].value == pytest.approx((1 + 2 / 3) / 2)  # li and wu in 1, wu and wang in 2
    assert f1[f"{SAME}: li, wang"].value is None and "No two coders" in f1[f"{SAME}: li, wang"].why
    assert "alpha" not in parts[SAME]


def test_coders_whose_names_have_commas_are_told_apart() -> None:
    coders = ["a", "b, c", "a, b", "c", "c\\\\", "\\\\, c"]
    spans = {who: [CodedSpan(0, 10 + at, "a", (), "", "hans")] for at, who in enumerate(coders)}
    question = Question([CodedArticle(f"{n}", 50, spans) for n in range(2)], coders, ["a"])
    parts = pane_parts(question).parts
    assert len({each.name for each in parts}) == len(parts) == 2 + 2 * 15 + 2 * 6
    found = agreement(question, measures_named(["u_alpha", "precision", "f1_tolerance"]), parts=parts, draws=0)
    for pair, figures in found.by_pair.items():
        of_pair = next(each for each in parts if each.whom == pair and each.name.startswith(SAME))
        for name in ("precision", "f1_tolerance"):
            assert found.parts[of_pair.name][name] == figures[name]
    assert pane_part(SAME, "li", "wu") == "same pane: li, wu"


def test_without_any_known_pane_there_is_nothing_to_tell() -> None:
    assert pane_parts(of([article("1")])).parts == ()
    assert pane_parts(of([], "")).parts == ()
