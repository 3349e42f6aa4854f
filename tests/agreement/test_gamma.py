"""Gamma through pygamma-agreement: with the program itself where it is installed, else with a stand-in."""

from __future__ import annotations

import logging
import math
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.gamma import GammaMissing, GammaStopped, gamma_of

CODERS, LABELS = ("li", "wu"), ("人", "地")


class Continuum:
    """Keeps what it is given; each sample is said to have a disorder of 2, what is observed 1."""

    made: list[Continuum] = []  # noqa: RUF012

    def __init__(self) -> None:
        self.coders: list[str] = []
        self.units: list[tuple[str, tuple[int, int], str]] = []
        self.bound_inf, self.bound_sup = math.inf, -math.inf
        self.made.append(self)

    def add_annotator(self, coder: str) -> None:
        self.coders.append(coder)

    def add(self, coder: str, segment: tuple[int, int], label: str) -> None:
        self.units.append((coder, segment, label))

    @property
    def avg_num_annotations_per_annotator(self) -> float:
        return len(self.units) / len(self.coders)

    def compute_gamma(self, dissimilarity: Any, n_samples: int, sampler: Any) -> Any:
        assert (dissimilarity.alpha, dissimilarity.beta, dissimilarity.delta_empty, sampler) == (3, 1, 1, "shuffle")
        logging.warning("CBC solver not installed. Using GLPK.")
        self.drawn = float(np.random.random())
        if len(self.units) == 3:
            raise SolverError
        return SimpleNamespace(observed_disorder=1.0, expected_disorder=len(self.units) * 1.0, gamma=0.5)


class SolverError(Exception):
    pass


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> type[Continuum]:
    gamma, core, solver = ModuleType("pygamma_agreement"), ModuleType("pyannote.core"), ModuleType("cvxpy")
    gamma.__dict__.update(
        Continuum=Continuum, CombinedCategoricalDissimilarity=SimpleNamespace, ShuffleContinuumSampler=lambda: "shuffle"
    )
    core.__dict__.update(Segment=lambda start, end: (start, end))
    solver.__dict__.update(SolverError=SolverError)
    for each in (gamma, core, solver):
        monkeypatch.setitem(sys.modules, each.__name__, each)
    Continuum.made = []
    return Continuum


def coded(name: str, *units: tuple[str, int, int, str], length: int = 30, **more: Any) -> CodedArticle:
    spans = {coder: [CodedSpan(s, e, label) for who, s, e, label in units if who == coder] for coder in CODERS}
    return CodedArticle(name, length, spans, **more)


def test_without_the_extra_a_sentence_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygamma_agreement", None)
    with pytest.raises(GammaMissing, match=r'pygamma_agreement is missing.*pip install "annotator\[gamma\]"'):
        gamma_of([], CODERS, LABELS)


def test_it_is_given_every_unit_even_nested_ones_over_the_whole_text(stand_in: type[Continuum]) -> None:
    article = coded("x", ("li", 2, 9, "人"), ("li", 3, 5, "地"), ("li", 3, 6, "地"), ("wu", 2, 9, "人"))
    gamma_of([article], CODERS, LABELS)
    (made,) = stand_in.made
    assert sorted(made.units) == [
        ("li", (2, 9), "人"),
        ("li", (3, 5), "地"),
        ("li", (3, 6), "地"),
        ("wu", (2, 9), "人"),
    ]
    assert (made.bound_inf, made.bound_sup) == (0, 30)


def test_articles_weigh_what_is_in_them(stand_in: type[Continuum]) -> None:
    """Disorders times the units a coder: 1 * 1 + 1 * 2 observed, 2 * 1 + 4 * 2 expected."""
    small = coded("small", ("li", 0, 2, "人"), ("wu", 0, 2, "人"))
    large = coded("large", *((who, at, at + 2, "地") for who in CODERS for at in (0, 5)))
    found = gamma_of([small, large], CODERS, LABELS)
    assert found.value == pytest.approx(1 - 3 / 10)
    assert set(found.articles) == {"small", "large"}


def test_what_cannot_be_counted_is_left_out_with_a_sentence(stand_in: type[Continuum]) -> None:
    alone = CodedArticle("alone", 9, {"li": [CodedSpan(0, 2, "人")]})
    many = coded("many", *((who, at, at + 1, "人") for who in CODERS for at in range(900)), length=900)
    unsolved = coded("unsolved", ("li", 0, 2, "人"), ("wu", 0, 2, "人"), ("wu", 3, 4, "人"))
    found = gamma_of([alone, coded("empty"), many, unsolved], CODERS, LABELS)
    assert math.isnan(found.value) and found.why.startswith("None of 4 articles can be counted; mostly: ")
    assert list(found.left_out) == ["alone", "empty", "many", "unsolved"]
    assert "811,801 ways" in found.left_out["many"] and "solver" in found.left_out["unsolved"]


def test_only_labels_that_all_looked_for_are_compared(stand_in: type[Continuum]) -> None:
    looked = {"wu": frozenset(["地"])}
    gamma_of([coded("x", ("li", 0, 2, "人"), ("li", 3, 4, "地"), looked_for=looked)], CODERS, LABELS)
    assert stand_in.made[0].units == [("li", (3, 4), "地")]


def test_the_seed_decides_and_nothing_of_ours_is_touched(
    stand_in: type[Continuum], capsys: pytest.CaptureFixture[str]
) -> None:
    np.random.seed(7)
    before, handlers = np.random.get_state()[1].tolist(), list(logging.root.handlers)  # type: ignore[union-attr]
    article = coded("x", ("li", 0, 2, "人"), ("wu", 0, 2, "人"))
    for seed in (1, 1, 2):
        gamma_of([article], CODERS, LABELS, seed=seed)
    first, again, other = (each.drawn for each in stand_in.made)
    assert first == again != other
    assert np.random.get_state()[1].tolist() == before  # type: ignore[union-attr]
    assert logging.root.handlers == handlers and logging.root.manager.disable == 0
    assert capsys.readouterr() == ("", "")


def test_it_can_be_stopped(stand_in: type[Continuum]) -> None:
    with pytest.raises(GammaStopped):
        gamma_of([coded("x"), coded("y")], CODERS, LABELS, progress=lambda done, of: done < 1)


def test_the_published_example_comes_out_as_pygamma_s_own_tests_have_it() -> None:
    """Alex, Paul and Suzan: gamma from .44 to .47 in test_gammas.py (test_gamma_alexpaulsuzan) of
    bootphon/pygamma-agreement, whose continuum begins at its first unit, not at the first character."""
    pytest.importorskip("pygamma_agreement")
    units = {
        "Alex": [(2, 9, "1"), (11, 17, "2"), (24, 30, "5"), (32, 36, "6"), (36, 44, "6"), (44, 60, "7")],
        "Paul": [(2, 9, "1"), (11, 17, "3"), (19, 25, "5"), (32, 44, "6")],
        "Suzan": [(2, 9, "1"), (11, 17, "4"), (21, 27, "5"), (32, 36, "6"), (36, 40, "6"), (40, 44, "6")],
    }
    spans = {coder: [CodedSpan(*each) for each in marked] for coder, marked in units.items()}
    found = gamma_of([CodedArticle("x", 60, spans)], tuple(units), tuple("1234567"), samples=200)
    assert 0.43 <= found.value <= 0.48
    assert found.articles["x"] == pytest.approx(found.value)
