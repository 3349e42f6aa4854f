"""Who gets which article: everybody what was asked, the overlap exact, strata in proportion, the same everywhere."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UsageError
from annotator.session.assignment.overlap import (
    Acceptable,
    Coded,
    by_rule,
    explicit,
    overlap_of_share,
    parsed_share,
    units_needed,
)
from annotator.session.assignment.plan import Candidate, drawn, even_counts, quotas

OUTLETS = ("", "人民日报", "廣西日報", "𠮷林日报\u00a0e\u0301")


@st.composite
def pools(draw: st.DrawFn) -> list[Candidate]:
    ids = draw(st.lists(st.uuids(version=5).map(str), min_size=1, max_size=60, unique=True))
    return [Candidate(id_, draw(st.sampled_from(OUTLETS))) for id_ in ids]


@st.composite
def rounds(draw: st.DrawFn) -> tuple[list[Candidate], tuple[int, ...], int, int]:
    """(pool, counts, overlap, seed) that can be drawn."""
    pool = draw(pools())
    overlap = draw(st.integers(0, len(pool)))
    left, counts = len(pool) - overlap, list[int]()
    for _ in range(draw(st.integers(1, 4))):
        more = draw(st.integers(0, left))
        left -= more
        counts.append(overlap + more)
    return pool, tuple(counts), overlap, draw(st.integers(0, 2**63 - 1))


@given(rounds())
def test_everybody_gets_what_was_asked_and_only_the_overlap_is_shared(made) -> None:
    pool, counts, overlap, seed = made
    plan = drawn(pool, counts, overlap, seed)
    assert tuple(len(plan.of(at)) for at in range(len(counts))) == counts
    times = Counter(id_ for at in range(len(counts)) for id_ in plan.of(at))
    assert set(times) <= {each.id for each in pool}
    assert all(len(set(plan.of(at))) == counts[at] for at in range(len(counts)))
    shared = {id_ for id_, n in times.items() if n == len(counts)} if len(counts) > 1 else set(plan.overlap)
    assert shared == set(plan.overlap) and len(plan.overlap) == overlap
    assert all(n == 1 for id_, n in times.items() if id_ not in shared)
    assert plan.articles == len(times)


@given(rounds())
def test_the_overlap_takes_of_each_stratum_its_share(made) -> None:
    pool, counts, overlap, seed = made
    stratum_of = {each.id: each.stratum for each in pool}
    sizes = Counter(stratum_of.values())
    taken = Counter(stratum_of[id_] for id_ in drawn(pool, counts, overlap, seed).overlap)
    for name, size in sizes.items():
        assert abs(taken[name] - overlap * size / len(pool)) < 1


@given(rounds())
def test_the_whole_round_takes_of_each_stratum_its_share(made) -> None:
    pool, counts, overlap, seed = made
    stratum_of = {each.id: each.stratum for each in pool}
    sizes = Counter(stratum_of.values())
    plan = drawn(pool, counts, overlap, seed)
    taken = Counter(stratum_of[id_] for id_ in (*plan.overlap, *(id_ for alone in plan.alone for id_ in alone)))
    for name, size in sizes.items():
        assert abs(taken[name] - plan.articles * size / len(pool)) < 1


@given(pools(), st.integers(1, 12), st.data())
def test_each_coder_has_of_each_stratum_a_part_like_the_others(pool, coders, data) -> None:
    each = data.draw(st.integers(0, len(pool) // coders))
    stratum_of = {one.id: one.stratum for one in pool}
    plan = drawn(pool, (each,) * coders, 0, 1)
    for name in set(stratum_of.values()):
        parts = [sum(stratum_of[id_] == name for id_ in alone) for alone in plan.alone]
        assert max(parts) - min(parts) <= 1


def test_the_overlap_stays_within_what_the_round_takes_of_each_stratum() -> None:
    pool = [Candidate(f"{name}{n}", name) for name, many in (("a", 3), ("b", 1), ("c", 3)) for n in range(many)]
    plan = drawn(pool, (4, 3), 3, 0)  # the round takes none of b, of which three would take one
    assert Counter(id_[0] for id_ in plan.overlap) <= Counter({"a": 2, "c": 2}) and plan.articles == 4


def test_strata_that_have_no_more_to_give_leave_the_overlap_whole() -> None:
    sizes = {"0": 50, "1": 7, "2": 50, "3": 1, "4": 1, "5": 1, "6": 1}
    pool = [Candidate(f"{name}-{at:03}", name) for name, size in sizes.items() for at in range(size)]
    plan = drawn(pool, (36, 36), 31, 7)
    assert len(plan.overlap) == 31 and [len(plan.of(coder)) for coder in (0, 1)] == [36, 36]


def test_twenty_coders_with_one_article_each_are_no_reason_to_take_all_from_the_largest() -> None:
    pool = [Candidate(f"{name}{n:03}", name) for name, many in (("a", 100), ("b", 60), ("c", 40)) for n in range(many)]
    plan = drawn(pool, (1,) * 20, 0, 7)
    assert Counter(id_[0] for alone in plan.alone for id_ in alone) == {"a": 10, "b": 6, "c": 4}


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 50), min_size=1), st.data())
def test_quotas_add_up_and_never_ask_for_more_than_there_is(sizes, data) -> None:
    n = data.draw(st.integers(0, sum(sizes.values())))
    found = quotas(sizes, n)
    assert sum(found.values()) == n
    assert all(found[name] <= size for name, size in sizes.items())


@given(rounds(), st.randoms(use_true_random=False))
def test_the_order_in_which_articles_came_in_does_not_matter(made, random) -> None:
    pool, counts, overlap, seed = made
    stirred = [*pool]
    random.shuffle(stirred)
    assert drawn(stirred, counts, overlap, seed) == drawn(pool, counts, overlap, seed)


def test_another_process_with_another_hash_seed_draws_the_same() -> None:
    program = """
from annotator.session.assignment.plan import Candidate, drawn
pool = [Candidate(f"{n:08x}-0000-5000-8000-000000000000", "ab"[n % 2]) for n in range(40)]
print(drawn(pool, (12, 9), 5, 7))
"""
    run, hash_seeds = partial(subprocess.run, [sys.executable, "-c", program], capture_output=True, check=True), "12"
    said = {run(env={"PYTHONHASHSEED": each}).stdout for each in hash_seeds}
    pool = [Candidate(f"{n:08x}-0000-5000-8000-000000000000", "ab"[n % 2]) for n in range(40)]
    plan = drawn(pool, (12, 9), 5, 7)
    assert said == {f"{plan}\n".encode()}
    assert [int(id_[:8], 16) for id_ in plan.overlap] == [20, 4, 34, 9, 25]


def test_another_seed_draws_others() -> None:
    pool = [Candidate(str(n)) for n in range(100)]
    assert drawn(pool, (30, 30), 10, 1) != drawn(pool, (30, 30), 10, 2)


def test_what_cannot_be_drawn_is_refused() -> None:
    pool = [Candidate(str(n)) for n in range(10)]
    with pytest.raises(UsageError, match="needs 12 articles, and 10"):
        drawn(pool, (6, 6), 0, 0)
    with pytest.raises(UsageError, match="overlap of 7"):
        drawn(pool, (6, 8), 7, 0)


@given(st.integers(0, 500), st.integers(1, 20), st.data())
def test_all_articles_are_divided_evenly(articles, coders, data) -> None:
    overlap = data.draw(st.integers(0, articles))
    counts = even_counts(articles, coders, overlap)
    assert overlap + sum(each - overlap for each in counts) == articles
    assert max(counts) - min(counts) <= 1


@pytest.mark.parametrize(
    ("rarest", "coders", "alpha", "level", "units"),
    # The first two: manual of ATLAS.ti, "Sample Size and Decision Rules", after Krippendorff 2019. The third by hand:
    # z = 2.5758; 3.96 / (0.2 * 4 * 0.25) - 0.8 = 19; 3 * 6.6349 * 19 = 378.2.
    [(0.25, 2, 0.8, 0.05, 139), (0.25, 2, 0.667, 0.05, 81), (0.5, 3, 0.8, 0.005, 379)],
)
def test_the_rule_gives_the_published_sizes(rarest, coders, alpha, level, units) -> None:
    assert units_needed(rarest, coders, alpha, level) == units


def test_the_rule_counts_passages_of_an_article_where_some_are_coded() -> None:
    found = by_rule(Coded(10, (60, 20, 0), 9), 2, Acceptable())
    assert found.articles == 18 and "139 units" in found.rule and "25.00%" in found.rule and "8 units" in found.rule
    nothing = by_rule(Coded(0, (), 4), 2, Acceptable())
    assert nothing.articles == 139 and "nothing being coded yet" in nothing.rule
    assert by_rule(Coded(10, (60, 20), 9), 2, Acceptable(rarest=0.5)).articles < 18


@pytest.mark.parametrize(
    "acceptable", [Acceptable(alpha=1), Acceptable(alpha=0), Acceptable(level=0.5), Acceptable(rarest=0.6)]
)
def test_the_rule_refuses_what_its_formula_is_not_for(acceptable) -> None:
    with pytest.raises(UsageError):
        by_rule(Coded(0, (), 4), 2, acceptable)


@given(st.integers(1, 200), st.integers(2, 8), st.sampled_from((0.05, 0.1, 0.25, 1.0)))
def test_a_share_of_overlap_is_of_the_different_articles(each, coders, share) -> None:
    overlap = overlap_of_share(share, each, coders)
    different = overlap + coders * (each - overlap)
    assert 0 <= overlap <= each and abs(overlap - share * different) <= coders * share + 1


@pytest.mark.parametrize("text", ["", "0%", "101%", "-1", "ten", "5 of 10", "²", "nan%", "10%%"])
def test_words_that_are_no_amount_are_refused(text) -> None:
    with pytest.raises(UsageError):
        explicit(text, 10)


def test_a_share_may_be_written_in_full_width() -> None:
    assert parsed_share("40％", "share") == 0.4 and explicit("12.5%", 80).articles == 10
