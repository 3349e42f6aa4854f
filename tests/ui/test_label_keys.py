"""Label keys, whatever the layout, the width and the modifier: tag, relabel, label once more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.session.articles import load_article

SHIFT = Qt.KeyboardModifier.ShiftModifier
PIECE = "自治区党委常委会"


def stored(drive) -> list[tuple[int, int, str]]:
    found = load_article(drive.session, drive.desk.number).annotations.values()
    return sorted((each.start, each.end, each.label) for each in found)


def test_a_key_tags_the_selection_chooses_the_span_and_it_is_on_disk(drive) -> None:
    extent = drive.select(PIECE)
    drive.key(Qt.Key.Key_1)
    assert stored(drive) == [(*extent, drive.label("directive"))]
    assert drive.desk.choice is not None and drive.desk.choice.extent == extent
    assert drive.panes.chosen_id == drive.desk.choice.id
    assert drive.panes.selection() is None


def test_the_same_in_the_traditional_pane(drive) -> None:
    extent = drive.select(PIECE, "hant")
    drive.panes.focus_pane("hant")
    drive.key(Qt.Key.Key_9)
    assert stored(drive) == [(*extent, drive.label("organization"))]


def test_a_key_relabels_the_chosen_span(drive) -> None:
    extent = drive.select(PIECE)
    drive.key(Qt.Key.Key_1)
    drive.key(Qt.Key.Key_4)
    assert stored(drive) == [(*extent, drive.label("slogan"))]


@pytest.mark.parametrize("key", [Qt.Key.Key_4, Qt.Key.Key_Dollar])
def test_shift_and_a_digit_give_the_extent_a_second_label(drive, key: Qt.Key) -> None:
    extent = drive.select(PIECE)
    drive.key(Qt.Key.Key_1)
    drive.key(key, SHIFT)
    assert stored(drive) == sorted([(*extent, drive.label("directive")), (*extent, drive.label("slogan"))])


def test_shift_with_text_selected_tags_it_over_the_span_that_is_there(drive) -> None:
    extent = drive.select(PIECE)
    drive.key(Qt.Key.Key_1)
    drive.select(PIECE)
    assert drive.desk.choice is None
    drive.type("!", SHIFT)
    assert "already" in drive.window.status.said.text() and len(stored(drive)) == 1
    drive.select(PIECE)
    drive.type("@", SHIFT)
    assert stored(drive) == sorted([(*extent, drive.label("directive")), (*extent, drive.label("addressee"))])


@pytest.mark.parametrize("typed", ["3", "３"])
def test_full_width_digits_are_their_keys(drive, typed: str) -> None:
    extent = drive.select(PIECE)
    drive.type(typed)
    assert stored(drive) == [(*extent, drive.label("attribution"))]


def test_full_width_brackets_move_the_edges(drive) -> None:
    start, end = drive.select("党委常委会")
    drive.key(Qt.Key.Key_9)
    drive.type("【")
    assert drive.desk.choice.extent == (start - 1, end)
    drive.type("】")
    assert drive.desk.choice.extent == (start - 1, end + 1)


def test_brackets_and_braces_move_each_edge_both_ways(drive) -> None:
    start, end = drive.select("党委常委会")
    drive.key(Qt.Key.Key_9)
    drive.key(Qt.Key.Key_BracketLeft)
    assert drive.desk.choice.extent == (start - 1, end)
    drive.key(Qt.Key.Key_BraceLeft, SHIFT)
    assert drive.desk.choice.extent == (start, end)
    drive.key(Qt.Key.Key_BracketRight)
    assert drive.desk.choice.extent == (start, end + 1)
    drive.key(Qt.Key.Key_BraceRight, SHIFT)
    drive.key(Qt.Key.Key_BraceRight, SHIFT)
    assert drive.desk.choice.extent == (start, end - 1)


def test_with_nothing_selected_and_nothing_at_the_caret_the_status_bar_says_so(drive) -> None:
    blank = drive.source.index("\n\n") + 1
    drive.panes.select(blank, blank)
    drive.key(Qt.Key.Key_1)
    assert stored(drive) == []
    assert "nothing at the caret" in drive.window.status.said.text()


def test_a_click_on_a_label_does_what_its_key_does(drive) -> None:
    extent = drive.select(PIECE)
    view = drive.window.panels.codebook.view
    middle = view.visualRect(drive.window.panels.codebook.model.index(4)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert stored(drive) == [(*extent, drive.label("citation"))]
    second = view.visualRect(drive.window.panels.codebook.model.index(5)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, second)
    assert len(stored(drive)) == 2


def test_label_keys_work_from_the_lists_too_but_for_that_of_articles(drive) -> None:
    drive.select(PIECE)
    drive.window.panels.articles.view.setFocus()
    drive.key(Qt.Key.Key_2)
    assert drive.labels() == []
    drive.window.panels.codebook.view.setFocus()
    drive.key(Qt.Key.Key_2)
    assert drive.labels() == ["addressee"]


def test_digits_in_a_note_are_text(drive) -> None:
    drive.select(PIECE)
    drive.key(Qt.Key.Key_1)
    drive.key(Qt.Key.Key_N)
    for character in "12[":
        drive.type(character)
    assert drive.window.panels.inspector.note.toPlainText() == "12["
    assert drive.labels() == ["directive"]
