"""Claims about offset maps, on maps with deletions, insertions and atomic phrases that touch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UnmappableRange
from annotator.text.offsets import MapChain, OffsetMap


@st.composite
def offset_maps(
    draw: st.DrawFn, *, deletions: bool = True, insertions: bool = True, len_a: int | None = None
) -> OffsetMap:
    """Maps made of identity runs and units of every shape; runs may be empty, so that units touch."""
    units, a, b = [], 0, 0
    last: set[str] = set()
    for _ in range(draw(st.integers(0, 6))):
        run = draw(st.integers(0, 3))
        a, b = a + run, b + run
        wide = draw(st.integers(0 if insertions else 1, 4))
        tall = draw(st.integers(0 if deletions and wide else 1, 4))
        if len_a is not None and a + wide > len_a:
            break
        one_sided = {side for side, empty in (("a", tall == 0), ("b", wide == 0)) if empty}
        if units and units[-1][1] == a and one_sided and one_sided != last and last:
            continue  # such a pair has to be one unit
        last = one_sided
        units.append((a, a + wide, b, b + tall))
        a, b = a + wide, b + tall
    tail = draw(st.integers(0, 3)) if len_a is None else max(0, len_a - a)
    if len_a is not None and a > len_a:
        return OffsetMap.identity(len_a)
    return OffsetMap(a + tail, b + tail, tuple(units))


@st.composite
def chains(draw: st.DrawFn) -> MapChain:
    """A repair map with deletions and insertions, then a view map with phrases only."""
    reading = draw(offset_maps())
    return MapChain((reading, draw(offset_maps(deletions=False, insertions=False, len_a=reading.len_b))))


def ranges_of(length: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, length - 1), st.integers(1, length)).filter(lambda r: r[0] < r[1])


def test_a_range_around_a_stripped_gloss_keeps_the_character_alone() -> None:
    source, reading = "會(huì)議", "會議"
    gloss = OffsetMap(len(source), len(reading), ((1, 6, 1, 1),))
    assert gloss.to_a(0, 1) == (0, 1)
    assert gloss.to_a(1, 2) == (6, 7)
    assert gloss.to_a(0, 2) == (0, 7)
    assert gloss.to_b(0, 7) == (0, 2)
    assert gloss.to_b(1, 6) == (1, 1), "all of it deleted: an empty image is legal"
    assert gloss.to_b(3, 7) == (1, 2)


def test_a_boundary_inside_an_aligned_unit_widens_outward() -> None:
    phrase = OffsetMap(len("用互联网的人"), len("用網際網路的人"), ((1, 4, 1, 5),))
    assert phrase.to_b(2, 3) == (1, 5)
    assert phrase.to_a(4, 6) == (1, 5)
    assert phrase.to_b(0, 1) == (0, 1)
    assert phrase.to_b(4, 6) == (5, 7)


def test_an_insertion_belongs_to_neither_neighbour_unless_both_are_covered() -> None:
    put_in = OffsetMap(4, 6, ((2, 2, 2, 4),))
    assert put_in.to_b(0, 2) == (0, 2)
    assert put_in.to_b(2, 4) == (4, 6)
    assert put_in.to_b(1, 3) == (1, 5)
    assert put_in.to_a(3, 5) == (1, 3), "a selection that begins in the inserted text widens to its neighbour"
    with pytest.raises(UnmappableRange):
        put_in.to_a(2, 4)
    with pytest.raises(UnmappableRange):
        OffsetMap(2, 3, ((0, 0, 0, 1),)).to_a(0, 2)


@pytest.mark.parametrize("bad", [(3, 3), (-1, 2), (2, 9), (4, 2)])
def test_a_range_that_is_empty_or_outside_raises(bad: tuple[int, int]) -> None:
    with pytest.raises(UnmappableRange):
        OffsetMap.identity(8).to_b(*bad)


@pytest.mark.parametrize(
    "units",
    [((0, 2, 1, 2),), ((1, 1, 1, 1),), ((2, 3, 2, 4), (2, 4, 4, 5)), ((1, 2, 1, 1), (2, 2, 1, 2)), ((3, 9, 3, 4),)],
)
def test_a_map_that_is_not_monotone_is_refused(units: tuple) -> None:
    with pytest.raises(ValueError):
        OffsetMap(5, 5, units)


@given(st.data())
def test_view_to_source_to_view_covers_the_selection_and_is_then_stable(data: st.DataObject) -> None:
    chain = data.draw(chains().filter(lambda c: c.maps[-1].len_b > 0))
    selection = data.draw(ranges_of(chain.maps[-1].len_b))
    try:
        source = chain.to_a(*selection)
    except UnmappableRange:
        return
    assert source[0] < source[1]
    view = chain.to_b(*source)
    assert view[0] <= selection[0] and selection[1] <= view[1]
    assert chain.to_a(*view) == source
    assert chain.to_b(*chain.to_a(*view)) == view


def on_boundaries(chain: MapChain, span: tuple[int, int]) -> tuple[bool, bool]:
    """Whether the span's start and end, and each of their images, stand inside no unit."""
    start_is = end_is = True
    for each in chain.maps:
        start_is = start_is and not any(a0 < span[0] < a1 for a0, a1, _, _ in each.units)
        end_is = end_is and not any(a0 < span[1] < a1 for a0, a1, _, _ in each.units)
        span = each.to_b(*span)
    return start_is, end_is


def touches_deletion(chain: MapChain, edge: int) -> bool:
    return any(a0 <= edge <= a1 for a0, a1, b0, b1 in chain.maps[0].units if b0 == b1)


@given(st.data())
def test_source_to_view_to_source_is_the_span_itself_where_its_edges_are_boundaries_away_from_deletions(
    data: st.DataObject,
) -> None:
    chain = data.draw(chains().filter(lambda c: c.maps[0].len_a > 0))
    start, end = data.draw(ranges_of(chain.maps[0].len_a))
    if touches_deletion(chain, start) or touches_deletion(chain, end):
        return
    exact = on_boundaries(chain, (start, end))
    try:
        back = chain.to_a(*chain.to_b(start, end))
    except UnmappableRange:  # widened into text that a repair put in before all else, or after
        assert not all(exact)
        return
    assert back[0] <= start and end <= back[1]
    if all(exact):
        assert back == (start, end)


@given(st.data())
def test_a_caret_goes_to_the_view_and_stays_in_the_text(data: st.DataObject) -> None:
    chain = data.draw(chains())
    caret = data.draw(st.integers(-2, chain.maps[0].len_a + 2))
    assert 0 <= chain.caret_to_b(caret) <= chain.maps[-1].len_b
    assert 0 <= chain.caret_to_a(caret) <= chain.maps[0].len_a
