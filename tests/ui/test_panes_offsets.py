"""What a pane shows, how far words and sentences reach, which lane a span takes: everything that needs no window."""

from __future__ import annotations

import os
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView
from annotator.ui.panes.hand.reach import Reach
from annotator.ui.panes.marking.lanes import stack
from annotator.ui.panes.marking.names import Wish, place_names
from annotator.ui.panes.shown.pane_text import PaneText, shown_text

HARD = "𠮷野家\u00a0e\u0301\u2029会\u2028议\r。\x0b\ufdd0\ufffc\x85👩‍🌾\n\n末𠀀\x1f行"
TRICKY = st.text(st.sampled_from("会议𠮷\u0301\u2028\u2029\r\n\x0b\x85\ufdd0\ufdd1\ufffc\ufeff\u00a0\t\x00👩\u200da1"))


def _view(text: str) -> ScriptView:
    return ScriptView("hans", text, MapChain((OffsetMap.identity(len(text)),)), True)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TRICKY)
def test_qt_keeps_every_position_of_what_is_shown(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(shown_text(text))
    held = PaneText.of(_view(text))
    assert document.characterCount() - 1 == _utf16(text) == held.qt_length
    found = [document.findBlockByNumber(at).position() for at in range(document.blockCount())]
    assert tuple(found) == held.block_starts


def test_the_hard_text_breaks_at_its_line_feeds_alone() -> None:
    held = PaneText.of(_view(HARD))
    assert len(held.block_starts) == 3
    assert held.copy(0, held.qt_length) == HARD
    assert held.copy(0, 2) == "𠮷"
    assert held.copy(1, 2) == "𠮷", "a range that begins inside a pair covers it"


def test_ranges_and_blocks_count_utf16_and_come_back_as_code_points() -> None:
    held = PaneText.of(_view(HARD))
    last = HARD.index("末")
    start, end = held.image(last, last + 2)
    assert end - start == 3, "末 is one unit, 𠀀 two"
    assert held.source_range(start, end) == (last, last + 2)
    assert held.block_at(start) == 2
    assert held.block_range(1) == (start - 1, start - 1)
    assert held.source_range(start, start) is None


def test_a_word_is_what_the_edges_say_and_an_ascii_run_before_they_come() -> None:
    text = "自治区党委BBRTV，召开 e\u0301x"
    assert Reach(text, (0, 3, 5, 10, 11, 13, 14, len(text))).word(1) == (0, 3)
    assert Reach(text).word(1) == (1, 2)
    assert Reach(text).word(7) == (5, 10)
    assert Reach(text).word(text.index("\u0301"))[0] == text.index("\u0301") - 1
    family = "👩\u200d🌾人"
    assert Reach(family).word(0) == (0, 3)


def test_moving_by_word_passes_over_blanks_and_stops_at_the_ends() -> None:
    reach = Reach("会议 召开\n结束", (0, 2, 3, 5, 6, 8))
    assert reach.next_word(0) == 3
    assert reach.next_word(3) == 6
    assert reach.next_word(6) == 8
    assert reach.next_word(8) == 8
    assert reach.previous_word(8) == 6
    assert reach.previous_word(6) == 3
    assert reach.previous_word(1) == 0
    assert reach.previous_word(0) == 0
    assert Reach("").word(0) == (0, 0)


def test_a_sentence_ends_at_its_mark_with_the_closing_quote_and_never_crosses_a_line() -> None:
    text = "他说：“要落实。”会议结束；散会\n下一行！"
    reach = Reach(text)
    assert text[slice(*reach.sentence(1))] == "他说：“要落实。”"
    assert text[slice(*reach.sentence(text.index("会议")))] == "会议结束；"
    assert text[slice(*reach.sentence(text.index("散")))] == "散会"
    assert text[slice(*reach.sentence(text.index("下")))] == "下一行！"


def test_nested_crossing_and_equal_spans_have_lanes_of_their_own() -> None:
    nested, crossing, equal = [(0, 9), (2, 5)], [(0, 5), (3, 8)], [(0, 5), (0, 5)]
    for extents in (nested, crossing, equal):
        places = stack(extents, [True, True])
        assert [one.lane for one in places] == [0, 1]
        assert all(one.lanes == 2 for one in places)
    assert [one.outermost for one in stack(nested, [True, True])] == [True, False]
    assert [one.outermost for one in stack(crossing, [True, True])] == [True, True]
    assert [one.outermost for one in stack(equal, [True, True])] == [True, False]
    assert stack(nested, [False, True])[1].outermost, "a pending span holds nothing"
    assert [one.lane for one in stack([(0, 5), (5, 8)], [True, True])] == [0, 0]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda one: (one[0], sum(one))), max_size=12))
def test_no_two_overlapping_spans_share_a_lane_and_holders_lie_lower(extents: list[tuple[int, int]]) -> None:
    extents.sort(key=lambda one: (one[0], -one[1]))
    places = stack(extents, [True] * len(extents))
    for at, (start, end) in enumerate(extents):
        for before in range(at):
            if extents[before][1] > start:
                assert places[before].lane != places[at].lane
                assert places[before].lanes == places[at].lanes
                if extents[before][1] >= end:
                    assert places[before].lane < places[at].lane
                    assert not places[at].outermost


def test_names_never_overlap_and_the_chosen_one_comes_first() -> None:
    wishes = [Wish(1, 0, x, x + 30, "要求", "#000000") for x in (0.0, 5.0, 12.0, 60.0)]
    wishes.append(Wish(0, 0, 8.0, 40.0, "会议", "#000000"))
    placed = place_names(wishes, 100, lambda text: 10.0 * len(text))
    spans = sorted((one.left, one.left + one.width) for one in placed)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert any(one.text == "会议" and one.left == 8.0 for one in placed)
    assert all(one.left + one.width <= 100 for one in placed)
