"""A label's key with nothing selected tags its unit; again it widens, with Shift it narrows; another one relabels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.session.articles import load_article
from annotator.session.coding.ranges import add_range

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PANES = pytest.mark.parametrize("pane", ["hans", "hant"])


def go(driver, piece: str, pane: str = "hans", inside: int = 0) -> int:
    """Put the caret into a piece of the source, in a pane."""
    at = driver.source.index(piece) + inside
    driver.panes.focus_pane(pane)
    driver.panes.select(at, at, pane)
    return at


def spans(driver) -> list[tuple[str, str]]:
    """The words of the source and the label of each span that is stored, in text order."""
    stored = load_article(driver.session, driver.desk.number).annotations
    assert stored == driver.desk.annotations
    return [(driver.source[each.start : each.end], driver.window.faces[each.label].name) for each in ordered(driver)]


def ordered(driver) -> list:
    return driver.desk.ordered()


def said(driver) -> str:
    return driver.window.status.said.text()


@PANES
def test_the_clause_at_the_caret_is_tagged_trimmed_and_chosen_and_the_caret_stays(hard, pane: str) -> None:
    at = go(hard, "𠮷林脱贫", pane, 1)
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == [("坚决打赢𠮷林脱贫攻坚战", "directive")]
    assert hard.desk.choice is ordered(hard)[0] and hard.panes.selection() is None
    assert hard.panes.caret_source() == at
    hard.key(Qt.Key.Key_Z, CTRL)
    assert spans(hard) == []
    hard.key(Qt.Key.Key_Y, CTRL)
    assert spans(hard) == [("坚决打赢𠮷林脱贫攻坚战", "directive")] and hard.desk.choice is not None


@PANES
def test_a_mended_place_is_taken_with_what_was_taken_out_of_it(hard, pane: str) -> None:
    go(hard, "议指出", pane)
    hard.key(Qt.Key.Key_3)
    assert spans(hard) == [("会(huì)议指出", "attribution")]


@PANES
def test_the_same_key_widens_and_with_shift_narrows_a_step_of_undo_each(hard, pane: str) -> None:
    go(hard, "确保互", pane, 1)
    states = []
    for held in (NO, NO, NO, SHIFT, SHIFT):
        hard.key(Qt.Key.Key_1, held)
        assert len(spans(hard)) == 1 and hard.desk.choice is not None
        states.append(spans(hard)[0][0])
    assert states[:2] == ["确保互联网安全", "持续抓好防控,确保互联网安全"]
    assert states[2] == "持续抓好防控,确保互联网安全。要加强" and states[3:] == [states[1], states[0]]
    for state in states[-2::-1]:
        hard.key(Qt.Key.Key_Z, CTRL)
        assert spans(hard) == [(state, "directive")]
    hard.key(Qt.Key.Key_Z, CTRL)
    assert spans(hard) == []


def test_what_cannot_be_wider_or_narrower_says_so_and_stays(hard) -> None:
    go(hard, "确保互", "hans", 1)
    for _ in range(3):
        hard.key(Qt.Key.Key_1)
    before = spans(hard)
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == before and "nothing wider" in said(hard)
    for _ in range(6):
        hard.key(Qt.Key.Key_1, SHIFT)
    assert spans(hard) == [("保", "directive")] and "nothing narrower" in said(hard)  # no words were looked up in tests


def test_another_labels_key_relabels_and_with_shift_gives_a_second_label(hard) -> None:
    go(hard, "确保互")
    hard.key(Qt.Key.Key_1)
    hard.key(Qt.Key.Key_6)
    assert spans(hard) == [("确保互联网安全", "evaluation")]
    hard.key(Qt.Key.Key_4, SHIFT)
    assert sorted(spans(hard)) == [("确保互联网安全", "evaluation"), ("确保互联网安全", "slogan")]
    assert hard.window.faces[hard.desk.choice.label].name == "slogan"
    hard.key(Qt.Key.Key_Z, CTRL)
    assert spans(hard) == [("确保互联网安全", "evaluation")]


def test_a_span_of_several_ranges_is_not_widened_and_gives_its_ranges_to_its_second_label(hard) -> None:
    go(hard, "确保互")
    hard.key(Qt.Key.Key_1)
    far = hard.source.index("加强。")
    add_range(hard.session, hard.desk.choice, far, far + 2)
    ranges = hard.desk.choice.ranges
    hard.key(Qt.Key.Key_1)
    assert hard.desk.choice.ranges == ranges and "several pieces" in said(hard)
    hard.key(Qt.Key.Key_6, SHIFT)
    assert [each.ranges for each in ordered(hard)] == [ranges, ranges]
    assert load_article(hard.session, 1).annotations == hard.desk.annotations
    hard.key(Qt.Key.Key_6)
    assert len(ordered(hard)) == 2
    hard.key(Qt.Key.Key_Z, CTRL)
    assert [each.ranges for each in ordered(hard)] == [ranges]


@pytest.mark.parametrize("how", ["arrow", "ctrl arrow", "clause", "next place", "click"])
def test_moving_the_caret_lets_go_so_that_the_next_key_tags_and_never_relabels(hard, how: str) -> None:
    go(hard, "要坚决打", "hans", 3)
    hard.key(Qt.Key.Key_1)
    assert hard.desk.choice is not None
    if how == "arrow":
        hard.key(Qt.Key.Key_Right)
    elif how == "ctrl arrow":
        hard.key(Qt.Key.Key_Right, CTRL)
    elif how == "clause":
        hard.key(Qt.Key.Key_Right, ALT)
    elif how == "next place":
        hard.key(Qt.Key.Key_Space)
    else:
        click(hard, "狠抓作风")
    assert hard.desk.choice is None and hard.panes.chosen_id is None
    hard.key(Qt.Key.Key_4)
    assert len(ordered(hard)) == 2 and ("坚决打赢𠮷林脱贫攻坚战", "directive") in spans(hard)


def click(driver, piece: str, right: int = 2) -> None:
    """Press and let go the mouse on the third character of a piece of the text, some pixels right of its edge."""
    pane = driver.desk.pane
    cursor = pane.textCursor()
    cursor.setPosition(pane.text.caret_image(driver.source.index(piece) + 2))
    place = pane.cursorRect(cursor).center() + QPoint(right, 0)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NO, place)


def test_cycling_stepping_and_tab_keep_the_choice_while_the_caret_is_put_there(hard) -> None:
    go(hard, "狠抓作风", "hans", 1)
    hard.key(Qt.Key.Key_1)
    go(hard, "确保互")
    hard.key(Qt.Key.Key_6)
    hard.key(Qt.Key.Key_Left)
    hard.key(Qt.Key.Key_Right)
    hard.key(Qt.Key.Key_Semicolon)
    assert hard.desk.choice is ordered(hard)[1]
    hard.key(Qt.Key.Key_Up, CTRL)
    assert hard.desk.choice is ordered(hard)[0] and hard.panes.caret_source() == hard.desk.choice.start
    hard.key(Qt.Key.Key_Tab)
    assert hard.panes.active_pane == "hant" and hard.desk.choice is ordered(hard)[0]
    hard.key(Qt.Key.Key_4)
    assert spans(hard)[0] == ("狠抓作风", "slogan")
    hard.key(Qt.Key.Key_Right)
    assert hard.desk.choice is None


def test_a_second_click_at_the_same_place_still_goes_on_to_the_span_around(hard) -> None:
    go(hard, "确保互")
    hard.key(Qt.Key.Key_1)
    hard.key(Qt.Key.Key_Escape)
    hard.select("互联网安全")
    hard.key(Qt.Key.Key_4)
    click(hard, "互联网安全")
    assert hard.window.faces[hard.desk.choice.label].name == "slogan"
    click(hard, "互联网安全", right=12)  # the caret goes to the other side of the character
    assert hard.window.faces[hard.desk.choice.label].name == "directive"
    click(hard, "四方责任")
    assert hard.desk.choice is None


@PANES
def test_a_selection_made_by_hand_is_tagged_as_it_is(hard, pane: str) -> None:
    go(hard, "要坚决打", pane)
    for _ in "要坚决打":
        hard.key(Qt.Key.Key_Right, SHIFT)
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == [("要坚决打", "directive")]
    go(hard, "要压实", pane)
    hard.key(Qt.Key.Key_Right, ALT | SHIFT)
    hard.key(Qt.Key.Key_1)
    assert spans(hard)[1] == ("要压实责任。\n", "directive")


def test_a_label_that_stands_there_already_is_chosen_and_said_and_never_doubled(hard) -> None:
    at = go(hard, "确保互")
    hard.key(Qt.Key.Key_1)
    first = hard.desk.choice.id
    hard.key(Qt.Key.Key_Escape)
    hard.key(Qt.Key.Key_1)
    assert hard.desk.choice.id == first and "directive 确保互联网安全 stands here already" in said(hard)
    assert len(spans(hard)) == 1 and hard.panes.caret_source() == at
    hard.key(Qt.Key.Key_Escape)
    hard.select("确保互联网安全")
    hard.key(Qt.Key.Key_1)
    assert hard.desk.choice.id == first and len(spans(hard)) == 1 and "already" in said(hard)
    hard.key(Qt.Key.Key_6, SHIFT)
    for held in (NO, SHIFT):
        hard.desk.choose(next(each.id for each in ordered(hard) if each.id != first))
        hard.key(Qt.Key.Key_1, held)
        assert hard.desk.choice.id == first and len(spans(hard)) == 2 and "already" in said(hard)


def test_widening_and_narrowing_step_over_words_that_have_such_a_span(hard) -> None:
    go(hard, "确保互", "hans", 1)
    hard.key(Qt.Key.Key_1)
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == [("持续抓好防控,确保互联网安全", "directive")]
    hard.key(Qt.Key.Key_Escape)
    hard.select("确保互联网安全")
    hard.key(Qt.Key.Key_1)
    hard.key(Qt.Key.Key_1)
    assert ("持续抓好防控,确保互联网安全。要加强", "directive") in spans(hard) and len(spans(hard)) == 2
    hard.key(Qt.Key.Key_1, SHIFT)
    assert ("确保互联网安全", "directive") in spans(hard) and len(spans(hard)) == 2


def test_where_nothing_stands_a_quiet_sentence_says_so(hard) -> None:
    blank = hard.source.index("\n\n") + 1
    hard.panes.select(blank, blank)
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == [] and "nothing at the caret" in said(hard)


def test_the_label_used_last_is_repeated_on_one_key(hard) -> None:
    hard.key(Qt.Key.Key_Apostrophe)
    assert spans(hard) == [] and "No label" in said(hard)
    go(hard, "确保互")
    hard.key(Qt.Key.Key_6)
    go(hard, "狠抓")
    hard.key(Qt.Key.Key_Apostrophe)
    assert spans(hard) == [("狠抓作风", "evaluation"), ("确保互联网安全", "evaluation")]
    before = spans(hard)
    hard.key(Qt.Key.Key_Apostrophe)
    assert spans(hard) == before and "has the label evaluation already" in said(hard)
    hard.desk.choose(None)
    hard.select("四方责任")
    hard.key(Qt.Key.Key_Apostrophe)
    assert ("四方责任", "evaluation") in spans(hard)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_and_backspace_take_the_chosen_span_away(hard, key: Qt.Key) -> None:
    go(hard, "确保互")
    hard.key(Qt.Key.Key_6)
    hard.key(key)
    assert spans(hard) == [] and hard.desk.choice is None
    hard.key(Qt.Key.Key_Z, CTRL)
    assert spans(hard) == [("确保互联网安全", "evaluation")]


def test_text_that_a_repair_put_in_is_not_taken_for_nothing_selected(hard) -> None:
    pane = hard.desk.pane
    pane.select(3, 4)
    hard.panes.selection = lambda: None
    hard.key(Qt.Key.Key_1)
    assert spans(hard) == [] and "nothing of it in the source" in said(hard)


def test_folding_the_text_around_it_keeps_the_chosen_span(drive) -> None:
    drive.select("刘宁", nth=2)
    drive.key(Qt.Key.Key_7)
    for _ in range(2):
        before = drive.desk.pane.textCursor().position()
        drive.trigger("fold")
        assert drive.desk.pane.textCursor().position() != before and drive.desk.choice is not None
