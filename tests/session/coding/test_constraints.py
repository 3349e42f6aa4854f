"""Gentle warnings: labels that may not overlap, spans that cross, the same label twice; found as by comparing all."""

from __future__ import annotations

from itertools import combinations
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, load_codebook
from annotator.resource_files import resource
from annotator.session.coding.ranges import normalised
from annotator.session.rules.constraints import warnings_of

CODEBOOK = load_codebook(resource("codebooks", "core.yaml"))
LABELS = ("directive", "addressee", "slogan")
small = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def span(number: int, label: str, *ranges: tuple[int, int], codebook: Codebook = CODEBOOK) -> Annotation:
    parts = normalised(ranges)
    uuid = codebook.require(label).uuid
    return Annotation(
        f"{number:04}", 1, parts[0][0], parts[-1][1], uuid, "y", 1, 0, parts if len(parts) > 1 else ()
    )  # fmt: skip


def compared(spans: list[Annotation]) -> set[tuple[str, frozenset[str]]]:
    """The same by looking at every pair, point by point."""
    points = {each.id: {p for a, b in each.parts for p in range(a, b)} for each in spans}
    found: set[tuple[str, frozenset[str]]] = set()
    for one, other in combinations(spans, 2):
        a, b, pair = points[one.id], points[other.id], frozenset((one.id, other.id))
        if one.label == other.label and one.parts == other.parts:
            found.add(("twice", pair))
        ids = [CODEBOOK.by_uuid(each.label).id for each in (one, other)]  # type: ignore[union-attr]
        if a & b and CODEBOOK.nesting.keeps_apart(*ids):
            found.add(("apart", pair))
        if a & b and not (a <= b or b <= a):
            found.add(("crossing", pair))
    return found


@given(st.lists(st.tuples(st.sampled_from(LABELS), st.lists(small, min_size=1, max_size=3)), max_size=9))
def test_the_sweep_finds_what_comparing_every_pair_finds(said: list[tuple[str, list[tuple[int, int]]]]) -> None:
    spans = [span(n, label, *ranges) for n, (label, ranges) in enumerate(said)]
    warnings = warnings_of(spans, CODEBOOK)
    overlaps = {(w.kind, frozenset(w.annotations)) for w in warnings if w.kind != "twice"}
    expected = compared(spans)
    assert overlaps == {each for each in expected if each[0] != "twice"}
    twice = [w for w in warnings if w.kind == "twice"]
    assert {p for w in twice for p in w.annotations} == {p for k, pair in expected if k == "twice" for p in pair}


def test_a_warning_is_one_sentence_with_the_names_of_the_labels() -> None:
    crossing = warnings_of([span(0, "slogan", (0, 4)), span(1, "position", (2, 6))], CODEBOOK)
    assert [w.kind for w in crossing] == ["crossing"]
    assert (crossing[0].start, crossing[0].end) == (2, 4)
    assert "slogan" in crossing[0].sentence and "position" in crossing[0].sentence
    apart = warnings_of([span(0, "directive", (0, 9)), span(1, "addressee", (2, 4))], CODEBOOK)
    assert [w.kind for w in apart] == ["apart"]
    assert warnings_of([span(0, "directive", (0, 2)), span(1, "addressee", (2, 4))], CODEBOOK) == ()
    assert warnings_of([span(0, "slogan", (0, 2), (6, 8)), span(1, "position", (3, 5))], CODEBOOK) == ()


def test_bad_spans_do_not_flood_and_what_looking_takes_grows_with_their_number() -> None:
    def seconds(number: int) -> float:
        nested = [span(n, "slogan", (n, 4 * number - n)) for n in range(number)]
        crossing = [span(n, "directive", (n, n + number + 1_000)) for n in range(number)]
        begin = process_time()
        assert warnings_of(nested, CODEBOOK) == ()
        assert len(warnings_of(crossing, CODEBOOK)) == 1_000
        return process_time() - begin

    many, few = (min(seconds(number) for _ in range(3)) for number in (16_000, 2_000))
    assert many < 24 * few  # by pairs it would be 64
