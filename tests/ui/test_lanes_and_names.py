"""Which place each underline, tile and name of a dense stack takes, before anything is painted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.panes.marking.depth import peaks, stretches
from annotator.ui.panes.marking.lanes import stack
from annotator.ui.panes.marking.looks import MOST_LANES, Sizes, cut_names
from annotator.ui.panes.marking.names import CHOSEN, COUNT, INNER, NEAR, OUTER, Name, Wish, place_names

TEXT_SIZES = (11, 13, 17, 24, 36)


def _names(*wishes: Wish, limit: float = 200, cuts: dict[str, str] | None = None) -> list[Name]:
    return sorted(place_names(wishes, limit, lambda text: 10.0 * len(text), cuts), key=lambda one: one.left)


def _wish(left: float, right: float, text: str = "要求", rank: int = OUTER) -> Wish:
    return Wish(rank, 0, left, right, text, "#000000")


@pytest.mark.parametrize("text", TEXT_SIZES)
def test_a_row_of_paper_stays_between_any_two_lanes_at_every_depth(text: int) -> None:
    sizes = Sizes.of(text)
    for lanes in range(1, 20):
        places = sorted({sizes.underline(lane, lanes) for lane in range(lanes)})
        assert len(places) == min(lanes, MOST_LANES)
        assert all(top + thick < below for (top, thick), (below, _) in pairwise(places))


@pytest.mark.parametrize("text", TEXT_SIZES)
def test_no_lane_reaches_the_glyphs_above_or_the_names_below(text: int) -> None:
    sizes = Sizes.of(text)
    for lanes in range(1, 20):
        for lane in range(lanes):
            top, thick = sizes.underline(lane, lanes)
            assert sizes.lane_top - 1 <= top
            assert top + thick < sizes.line + sizes.name_top


def test_what_stands_in_the_gap_of_a_span_is_not_held_by_it_but_has_a_lane_of_its_own() -> None:
    two, inside, between = ((0, 2), (8, 10)), ((0, 1),), ((3, 6),)
    places = stack([(0, 10), (0, 1), (3, 6)], [True] * 3, [two, inside, between])
    assert [one.outermost for one in places] == [True, False, True]
    assert [one.lane for one in places] == [0, 1, 1]


@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)).map(lambda one: (one[0], one[0] + one[1])), max_size=9)
)
def test_stretches_tell_of_every_pixel_whose_it_is(extents: list[tuple[int, int]]) -> None:
    found = stretches(extents)
    for x in range(32):
        here = [each.whose for each in found if each.left <= x < each.right]
        there = tuple(at for at, (start, end) in enumerate(extents) if start <= x < end)
        assert here == ([there] if there else [])


def test_the_deepest_place_of_each_run_is_counted_once() -> None:
    nested = [(n, 40 - n) for n in range(7)]
    apart = [(60, 70)] * 6
    assert [(each.left, len(each.whose)) for each in peaks(stretches(nested + apart), 5)] == [(6, 7), (60, 6)]
    assert peaks(stretches(nested[:5]), 5) == []


def test_a_name_never_moves_to_where_another_span_begins() -> None:
    found = _names(_wish(0, 60, "甲乙"), _wish(0, 50, "丙丁"), _wish(28, 90, "戊己"))
    assert [(one.left, one.text) for one in found] == [(0, "丙丁"), (28, "戊己")], (
        "甲 would stand at 24, and be read as 戊己"
    )


def test_a_span_that_begins_where_a_longer_one_does_has_its_name_beside_that_ones() -> None:
    def texts(begins: float, rank: int) -> list[tuple[float, str]]:
        inner = Wish(rank, 0, 0, 30, "人物", "#000000", INNER)
        return [(one.left, one.text) for one in _names(_wish(0, 90, "援引"), inner, _wish(begins, 120))]

    for rank in (INNER, NEAR, CHOSEN):
        assert texts(60, rank) == [(0, "援引"), (20, "·人物"), (60, "要求")], "where there is room, both whole"
        assert texts(40, rank) == [(0, "援"), (10, "·人"), (40, "要求")], "or both cut"
    assert texts(28, INNER) == [(0, "援引"), (28, "要求")], "the outer one alone where there is none for both"
    assert texts(28, CHOSEN) == [(0, "人物"), (28, "要求")], "or the chosen one"


@given(
    st.lists(
        st.tuples(st.integers(0, 80), st.integers(1, 30), st.sampled_from(["要求", "人物", "提法"]),
                  st.sampled_from([OUTER, INNER])),
        min_size=1, max_size=9,
    ), st.integers(0, 8), st.sampled_from([CHOSEN, NEAR]),
)  # fmt: skip
def test_no_name_moves_when_a_span_that_shows_its_own_is_chosen(
    rows: list[tuple[int, int, str, int]], at: int, rank: int
) -> None:
    wishes = [
        Wish(usual, 0, left, left + width, text, f"#{n:06}", usual) for n, (left, width, text, usual) in enumerate(rows)
    ]
    at %= len(wishes)
    before = _names(*wishes, limit=110)
    after = _names(*wishes[:at], wishes[at]._replace(rank=rank), *wishes[at + 1 :], limit=110)
    mine = wishes[at].colour
    if any(one.colour == mine for one in before):
        assert before == after
    elif rank == CHOSEN:
        assert any(one.colour == mine for one in after), "its name always stands somewhere"


def test_neighbours_of_one_character_each_keep_a_name_of_their_own() -> None:
    found = _names(*(_wish(17 * n, 17 * n + 16, "要求") for n in range(4)))
    assert [(one.left, one.text) for one in found] == [(0, "要"), (17, "要"), (34, "要"), (51, "要求")]


def test_names_of_one_place_are_joined_and_none_of_them_is_dropped_alone() -> None:
    found = _names(_wish(0, 90, "甲乙"), _wish(0, 90, "丙丁"), _wish(0, 90, "戊己"))
    assert [one.text for one in found] == ["甲乙", "·丙丁", "·戊己"]
    crowded = _names(_wish(0, 30, "甲乙"), _wish(0, 30, "丙丁"), _wish(40, 60, "庚辛"))
    assert [one.text for one in crowded] == ["甲", "·丙", "庚辛"]


def test_a_cut_name_still_tells_its_label_from_every_other() -> None:
    cuts = cut_names(("机构", "机关人", "要求", "人", "人物"))
    assert cuts == {"机构": "机构", "机关人": "机关", "要求": "要", "人": "人", "人物": "人物"}
    narrow = _names(_wish(0, 17, "机关人", CHOSEN), _wish(36, 56, "机关人"), _wish(60, 80, "要求"), cuts=cuts)
    assert [one.text for one in narrow] == ["机关人", "机关", "要求"]


def test_a_name_is_not_cut_behind_the_sign_between_two_coders() -> None:
    cuts = cut_names(("要求 A, B", "要求 A", "要求 C", "✓ 机构"))
    assert cuts["要求 A, B"] == "要求 A, B" and cuts["要求 C"] == "要求 C"


def test_at_the_right_edge_a_name_is_cut_before_it_stands_above_its_neighbour() -> None:
    found = _names(_wish(60, 86, "甲乙"), _wish(88, 100, "丁戊己"), limit=100)
    assert [(one.left, one.text) for one in found] == [(60, "甲乙"), (88, "丁")]


@given(
    st.lists(
        st.tuples(st.integers(0, 80), st.integers(1, 30), st.sampled_from(["要求", "人物", "提法"]),
                  st.sampled_from([CHOSEN, OUTER, NEAR, COUNT, INNER])),
        max_size=14,
    )
)  # fmt: skip
def test_no_two_names_ever_touch_and_all_stand_in_the_line(rows: list[tuple[int, int, str, int]]) -> None:
    found = _names(*(_wish(left, left + width, text, rank) for left, width, text, rank in rows), limit=110)
    for before, after in pairwise(found):
        assert before.left + before.width <= after.left
    assert all(one.left + one.width <= 110 for one in found)
