"""Which spans are about one place: every span in one case, whatever the order, agreements where all have it alike."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.annotation import Annotation
from annotator.session.adjudication.grouping import Group, grouped

LAYERS = ("a", "b", "c")


def span(n: int, start: int, end: int, label: str, ranges=()) -> Annotation:
    return Annotation(f"{n:04}", 1, start, end, label, "", 1, 0, ranges)


def alike(each: Annotation):
    return each.parts, each.label


@st.composite
def codings(draw: st.DrawFn) -> dict[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {layer: [] for layer in LAYERS[: draw(st.integers(2, 3))]}
    for n in range(draw(st.integers(0, 14))):
        start = draw(st.integers(0, 12))
        made = span(n, start, start + draw(st.integers(1, 8)), draw(st.sampled_from("xy")))
        found[draw(st.sampled_from(sorted(found)))].append(made)
    return found


def cases(spans: dict[str, list[Annotation]], looked=lambda layer, label: True) -> list[Group]:
    return grouped(spans, looked, alike)


@given(codings())
def test_every_span_is_in_one_case_and_agreements_are_what_all_have_alike(spans) -> None:
    found = cases(spans)
    assert Counter(e.id for g in found for some in g.spans.values() for e in some) == Counter(
        e.id for some in spans.values() for e in some
    )
    for group in found:
        if group.is_agreement:
            assert set(group.spans) == set(spans)
            assert len({alike(e) for some in group.spans.values() for e in some}) == 1
    starts = [min(e.start for some in g.spans.values() for e in some) for g in found]
    assert starts == sorted(starts)
    for key in {alike(e) for some in spans.values() for e in some}:
        least = min(sum(alike(e) == key for e in some) for some in spans.values())
        agreed = sum(g.is_agreement and any(alike(e) == key for some in g.spans.values() for e in some) for g in found)
        assert agreed == least


@given(codings(), st.randoms(use_true_random=False))
def test_the_order_of_layers_and_spans_does_not_matter(spans, random) -> None:
    stirred = {layer: random.sample(some, len(some)) for layer, some in random.sample([*spans.items()], len(spans))}
    # Of equal spans in one layer, which one is an agreement may differ.
    if all(len({alike(e) for e in some}) == len(some) for some in spans.values()):
        assert cases(stirred) == cases(spans)


def places(spans: dict[str, list[Annotation]]) -> list[tuple[bool, list[str]]]:
    return [(g.is_agreement, sorted(e.id for some in g.spans.values() for e in some)) for g in cases(spans)]


def test_a_nested_span_of_another_label_is_a_case_of_its_own() -> None:
    long, short = span(1, 0, 20, "x"), span(2, 3, 6, "y")
    assert places({"a": [long], "b": [short]}) == [(False, ["0001"]), (False, ["0002"])]
    assert places({"a": [long], "b": [span(2, 3, 6, "x")]}) == [(False, ["0001", "0002"])]
    assert places({"a": [long], "b": [span(2, 0, 20, "y")]}) == [(False, ["0001", "0002"])]
    assert places({"a": [long], "b": [span(2, 15, 25, "y")]}) == [(False, ["0001", "0002"])]
    assert places({"a": [long, span(3, 3, 6, "y")], "b": [span(4, 0, 20, "x"), short]}) == [
        (True, ["0001", "0004"]), (True, ["0002", "0003"])
    ]  # fmt: skip


def test_one_long_span_against_two_short_ones_is_one_case() -> None:
    assert places({"a": [span(1, 0, 10, "x")], "b": [span(2, 0, 5, "x"), span(3, 5, 10, "x")]}) == [
        (False, ["0001", "0002", "0003"])
    ]


def test_spans_that_only_touch_or_lie_in_a_gap_are_apart() -> None:
    assert places({"a": [span(1, 0, 5, "x")], "b": [span(2, 5, 8, "x")]}) == [(False, ["0001"]), (False, ["0002"])]
    gapped = span(1, 0, 9, "x", ((0, 2), (7, 9)))
    assert places({"a": [gapped], "b": [span(2, 3, 5, "x")]}) == [(False, ["0001"]), (False, ["0002"])]


def test_a_gap_counts_for_nothing_in_how_long_a_span_is() -> None:
    ends = span(1, 0, 30, "x", ((0, 2), (28, 30)))
    assert places({"a": [ends], "b": [span(2, 0, 2, "y")]}) == [(False, ["0001", "0002"])]
    assert places({"a": [ends], "b": [span(2, 0, 1, "y")]}) == [(False, ["0001"]), (False, ["0002"])]
    assert places({"a": [ends], "b": [span(2, 1, 29, "y")]}) == [(False, ["0001", "0002"])]  # only partly inside


def test_who_has_not_looked_for_a_label_does_not_disagree_by_silence() -> None:
    spans = {"a": [span(1, 0, 5, "x")], "b": [span(2, 0, 5, "x")], "c": []}
    assert [g.is_agreement for g in cases(spans)] == [False]
    assert [g.is_agreement for g in cases(spans, lambda layer, label: layer != "c")] == [True]
    assert [g.is_agreement for g in cases({"a": spans["a"], "b": []}, lambda layer, label: layer == "a")] == [False]
