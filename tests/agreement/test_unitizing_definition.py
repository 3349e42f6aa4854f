"""The unitizing family against its definition, written out character by character and unit by unit."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import permutations
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.measures import Question
from annotator.agreement.unitizing import MEASURES
from annotator.agreement.unitizing.sums import forget

CODERS, LABELS = ("li", "wu", "赵"), ("领导", "机构", "政策")
MEASURE = {each.name: each for each in MEASURES}
GAP = ""


class Unit(NamedTuple):
    """One unit of a coder: the places of its characters."""

    label: str
    places: frozenset[int]


class Table:
    """Coincidences of all articles, their self-pairings, and those of the lanes that lie beside a label."""

    def __init__(self) -> None:
        self.met: Counter[tuple[str, str]] = Counter()
        self.itself: Counter[str] = Counter()
        self.within: Counter[str] = Counter()

    def alpha(self, values: Sequence[str], itself: Counter[str]) -> float:
        margin = {c: sum(self.met[c, k] for k in values) for c in values}
        whole = sum(margin.values())
        below = whole**2 - sum(itself[c] for c in values)
        if len([each for each in margin.values() if each > 1e-9]) < 2 or below < 1e-9:
            return math.nan
        chance = sum(whole * (margin[c] ** 2 - itself[c]) / below for c in values)
        return 1 - (whole - sum(self.met[c, c] for c in values)) / (whole - chance)

    def alpha_of(self, label: str, values: Sequence[str]) -> float:
        margin = {c: sum(self.met[c, k] for k in values) for c in values}
        whole = sum(margin.values())
        if min(margin[label], whole - margin[label], whole * margin[label] - self.within[label]) < 1e-9:
            return math.nan
        by_chance = {c: margin[c] * margin[label] for c in values}  # times a factor that cancels out
        by_chance[label] = margin[label] ** 2 - self.within[label]
        seen = (margin[label] - self.met[label, label]) / margin[label]
        return 1 - seen * sum(by_chance.values()) / (sum(by_chance.values()) - by_chance[label])


def units_of(article: CodedArticle, coder: str, of: Callable[[str], str]) -> list[Unit]:
    """Its units: characters in the zones, overlapping ones of what ``of`` takes for one label joined."""
    zones = article.zones or ((0, article.length),)
    inside = {place for start, end in zones for place in range(start, end)}
    found: list[Unit] = []
    for span in article.spans[coder]:
        for start, end in span.parts:
            unit = Unit(of(span.label), frozenset(range(start, end)) & inside)
            for other in [each for each in found if each.label == unit.label and each.places & unit.places]:
                found.remove(other)
                unit = Unit(unit.label, unit.places | other.places)
            if unit.places and unit.label:
                found.append(unit)
    return found


def lanes(mine: Sequence[str], theirs: Sequence[str]) -> Counter[tuple[str, str]]:
    """How two coders' labels at one character meet, as shares of lanes."""
    if not mine and not theirs:
        return Counter({(GAP, GAP): 1})
    found: Counter[tuple[str, str]] = Counter({(each, each): 1 for each in mine if each in theirs})
    left, right = ([each for each in a if each not in b] for a, b in ((mine, theirs), (theirs, mine)))
    most = max(len(left), len(right))
    for each in left:
        found[each, GAP] += (most - len(right)) / most
        for other in right:
            found[each, other] += 1 / most
    for other in right:
        found[GAP, other] += (most - len(left)) / most
    return found


def table(articles: Sequence[CodedArticle], coders: Sequence[str], of: Callable[[str], str]) -> Table:
    found = Table()
    for article in articles:
        present = [each for each in coders if each in article.spans]
        units = {each: units_of(article, each, of) for each in present}
        zones = article.zones or ((0, article.length),)
        for one, other in permutations(present, 2):
            for place in (place for start, end in zones for place in range(start, end)):
                mine, theirs = ([u.label for u in units[each] if place in u.places] for each in (one, other))
                for met, share in lanes(mine, theirs).items():
                    found.met[met] += share / (len(present) - 1)
                    found.itself[GAP] += share / (len(present) - 1) * (met[0] == GAP)
            for unit in units[one]:
                beside = 0.0
                for place in unit.places:
                    mine, theirs = ([u.label for u in units[each] if place in u.places] for each in (one, other))
                    beside += sum(n for (c, k), n in lanes(mine, theirs).items() if c == unit.label and k != GAP)
                found.within[unit.label] += beside**2 / (len(present) - 1)
                found.itself[unit.label] += len(unit.places) ** 2 / (len(present) - 1)
    return found


@st.composite
def spans(draw: st.DrawFn, length: int) -> list[CodedSpan]:
    found: list[CodedSpan] = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, min(length, start + 9)))
        label = draw(st.sampled_from((*LABELS, "未用")))
        hole = draw(st.integers(start, end))
        ranges = ((start, hole), (hole + 1, end)) if start < hole < end - 1 and draw(st.booleans()) else ()
        found.append(CodedSpan(start, end, label, ranges))
    return sorted(found)


@st.composite
def articles(draw: st.DrawFn) -> CodedArticle:
    length = draw(st.integers(1, 24))
    coded = {each: draw(spans(length)) for each in CODERS if draw(st.integers(0, 4))}
    cuts = sorted(draw(st.sets(st.integers(0, length), min_size=4, max_size=4))) if length > 9 else []
    zones = ((cuts[0], cuts[1]), (cuts[2], cuts[3])) if cuts and draw(st.booleans()) else ()
    return CodedArticle(str(draw(st.uuids())), length, coded, zones)


def value(name: str, question: Question, label: str | None = None) -> float:
    counted = MEASURE[name].counts(question)
    counts = counted.overall if label is None else counted.labels[question.labels.index(label)]
    assert counts.shape[:2] == (len(question.articles), 1)
    (found,) = MEASURE[name].value(counts.sum(axis=0))
    if math.isnan(found):
        assert MEASURE[name].why(counts.sum(axis=(0, 1))).endswith(".")
    return float(found)


@settings(max_examples=150, deadline=None)
@given(st.lists(articles(), min_size=1, max_size=4), st.sampled_from([CODERS, CODERS[:2], CODERS[1:]]))
def test_every_member_is_what_its_definition_says(some: list[CodedArticle], coders: Sequence[str]) -> None:
    question = Question(some, coders, LABELS)
    known = table(some, coders, lambda label: label if label in LABELS else "")
    relevant = table(some, coders, lambda label: "any" if label in LABELS else "")
    close = {"rel": 1e-9, "abs": 1e-9, "nan_ok": True}
    assert value("u_alpha", question) == pytest.approx(known.alpha((GAP, *LABELS), known.itself), **close)
    assert value("bar_u_alpha", question) == pytest.approx(relevant.alpha((GAP, "any"), relevant.itself), **close)
    assert value("cu_alpha", question) == pytest.approx(known.alpha(LABELS, known.within), **close)
    for label in LABELS:
        alone = table(some, coders, lambda each, label=label: each if each == label else "")
        assert value("u_alpha", question, label) == pytest.approx(alone.alpha((GAP, label), alone.itself), **close)
        assert value("ku_alpha", question, label) == pytest.approx(known.alpha_of(label, LABELS), **close)


@settings(max_examples=60, deadline=None)
@given(st.lists(articles(), min_size=1, max_size=4))
def test_two_of_the_coders_count_as_if_there_were_no_others(some: list[CodedArticle]) -> None:
    whole = Question(some, CODERS, LABELS)
    for name in MEASURE:
        for pair in whole.pairs:
            MEASURE[name].counts(whole)
            kept = MEASURE[name].counts(whole._replace(coders=pair)).overall
            forget()
            assert kept.tolist() == MEASURE[name].counts(whole._replace(coders=pair)).overall.tolist()


@settings(max_examples=60, deadline=None)
@given(st.lists(articles(), min_size=2, max_size=4))
def test_counts_of_articles_add_up_as_if_they_were_put_end_to_end(some: list[CodedArticle]) -> None:
    both = [each for each in some if all(coder in each.spans for coder in CODERS)]
    spans: dict[str, list[CodedSpan]] = {coder: [] for coder in CODERS}
    zones: list[tuple[int, int]] = []
    at = 0
    for each in both:
        zones += [(start + at, end + at) for start, end in each.zones or ((0, each.length),)]
        for coder in CODERS:
            spans[coder] += [
                CodedSpan(s.start + at, s.end + at, s.label, tuple((a + at, b + at) for a, b in s.ranges))
                for s in each.spans[coder]
            ]
        at += each.length
    one = CodedArticle("one", at, spans, tuple(zones))
    for name in MEASURE:
        apart, together = value(name, Question(both, CODERS, LABELS)), value(name, Question([one], CODERS, LABELS))
        assert apart == pytest.approx(together, nan_ok=True)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from((*LABELS, GAP)), min_size=8, max_size=8), min_size=2, max_size=3))
def test_units_of_one_character_give_nominal_alpha_by_character(codings: list[list[str]]) -> None:
    agreement = pytest.importorskip("nltk.metrics.agreement")
    coders = CODERS[: len(codings)]
    coded = {
        coder: [CodedSpan(at, at + 1, label) for at, label in enumerate(coding) if label]
        for coder, coding in zip(coders, codings)
    }
    question = Question([CodedArticle("x", 8, coded)], coders, LABELS)

    def theirs(of: Callable[[str], str]) -> float:
        if len({of(each) for coding in codings for each in coding}) < 2:
            return math.nan
        rows = [(coder, at, of(label)) for coder, coding in zip(coders, codings) for at, label in enumerate(coding)]
        return agreement.AnnotationTask(rows).alpha()

    assert value("u_alpha", question) == pytest.approx(theirs(lambda each: each), nan_ok=True)
    assert value("bar_u_alpha", question) == pytest.approx(theirs(lambda each: str(bool(each))), nan_ok=True)
    for label in LABELS:
        alone = value("u_alpha", question, label)
        assert alone == pytest.approx(theirs(lambda each, label=label: str(each == label)), nan_ok=True)
