"""Following changes one by one finds the same warnings as looking through all of the article."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, load_codebook
from annotator.session.rules.constraints import warnings_of
from annotator.session.sample import starter_codebook
from annotator.ui.warnings.upkeep import BATCH, Upkeep, batches, places_of


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    return load_codebook(starter_codebook("core"))


def _span(name: str, start: int, end: int, label: str, *ranges: tuple[int, int]) -> Annotation:
    return Annotation(name, 1, start, end, label, "layer", 1, 0, ranges=ranges)


def _random(dice: random.Random, name: str, size: int, labels: list[str]) -> Annotation:
    start = dice.randrange(size)
    if dice.random() < 0.2:
        parts = ((start, start + 2), (start + 4, start + dice.randint(6, 12)))
        return _span(name, start, parts[-1][1], dice.choice(labels), *parts)
    return _span(name, start, start + dice.randint(1, 9), dice.choice(labels))


def _all(upkeep: Upkeep) -> Upkeep:
    while upkeep.step():
        pass
    return upkeep


@pytest.mark.parametrize("seed", range(6))
def test_following_hundreds_of_changes_equals_looking_anew(codebook: Codebook, seed: int) -> None:
    dice, labels = random.Random(seed), [each.uuid for each in codebook.labels][:5]
    spans = {each.id: each for each in (_random(dice, f"s{n:03}", 300, labels) for n in range(60))}
    upkeep = _all(Upkeep(spans, codebook))
    assert upkeep.found == warnings_of(spans.values(), codebook)
    for n in range(150):
        name = dice.choice([*spans, f"n{n:03}"])
        before, after = spans.get(name), _random(dice, name, 300, labels) if dice.random() < 0.7 else None
        spans.pop(name, None)
        if after is not None:
            spans[name] = after
        upkeep.follow(before, after)
        assert upkeep.found == warnings_of(spans.values(), codebook)


@pytest.mark.parametrize("seed", range(6))
def test_changes_that_are_followed_when_all_have_been_made_equal_looking_anew(codebook: Codebook, seed: int) -> None:
    dice, labels = random.Random(100 + seed), [each.uuid for each in codebook.labels][:5]
    spans = {each.id: each for each in (_random(dice, f"s{n:03}", 60, labels) for n in range(30))}
    upkeep = _all(Upkeep(spans, codebook))
    for turn in range(40):
        made: list[tuple[Annotation | None, Annotation | None]] = []
        for n in range(dice.randint(1, 6)):
            name = dice.choice([*spans, f"n{turn:03}{n}"])
            before, after = spans.get(name), _random(dice, name, 60, labels) if dice.random() < 0.6 else None
            spans.pop(name, None)
            if after is not None:
                spans[name] = after
            made.append((before, after))
        for each in made:
            upkeep.follow(*each)
        assert upkeep.found == warnings_of(spans.values(), codebook)


def test_a_long_article_is_looked_through_in_batches_that_cut_no_overlap(codebook: Codebook) -> None:
    label = codebook.labels[0].uuid
    spans = {f"s{n:04}": _span(f"s{n:04}", n * 3, n * 3 + 4 - n % 2 * 2, label) for n in range(1, 3 * BATCH)}
    found = list(batches(spans))
    assert len(found) >= 2
    assert sorted(each.id for batch in found for each in batch) == sorted(spans)
    for one, other in pairwise(found):
        assert max(each.end for each in one) <= min(each.start for each in other)
    assert _all(Upkeep(spans, codebook)).found == warnings_of(spans.values(), codebook)


def test_a_change_among_five_thousand_spans_is_followed_within_eight_milliseconds(codebook: Codebook) -> None:
    dice, labels = random.Random(1), [each.uuid for each in codebook.labels][:9]
    spans = {each.id: each for each in (_random(dice, f"s{n:04}", 200_000, labels) for n in range(5_000))}
    upkeep = _all(Upkeep(spans, codebook))
    times: list[float] = []
    for n in range(20):
        name = f"s{n:04}"
        before, spans[name] = spans[name], spans[name]._replace(end=spans[name].end + 1)
        begun = time.perf_counter()
        upkeep.follow(before, spans[name])
        times.append(time.perf_counter() - begun)
    assert sorted(times)[len(times) // 2] < 0.008


def test_a_warning_is_about_the_words_that_both_spans_have(codebook: Codebook) -> None:
    one, other = codebook.labels[0].uuid, codebook.labels[1].uuid
    spans = {"a": _span("a", 0, 20, one, (0, 6), (12, 20)), "b": _span("b", 4, 14, other)}
    (warning, *_) = warnings_of(spans.values(), codebook)
    assert places_of(warning, spans) == ((4, 6), (12, 14))
    assert places_of(warning, {"a": spans["a"]}) == (), "a span that has just gone is nowhere"
