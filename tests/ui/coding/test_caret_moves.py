"""The caret goes by clause, sentence and paragraph, and to what has no span yet; a selection grows and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.model.article import Region

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PANES = pytest.mark.parametrize("pane", ["hans", "hant"])
STARTS = {
    Qt.Key.Key_Right: ["要坚决打赢", "一要压实", "四方责任", "会(huì)议", "𠮷宁同志", "狠抓", "各地", "确保", "要加强"],
    Qt.Key.Key_Down: ["“四方责任", "各地", "要加强"],
    Qt.Key.Key_PageDown: ["“四方责任", "各地"],
}
BACK = {
    Qt.Key.Key_Right: Qt.Key.Key_Left,
    Qt.Key.Key_Down: Qt.Key.Key_Up,
    Qt.Key.Key_PageDown: Qt.Key.Key_PageUp,
}


def go(driver, place: int, pane: str) -> None:
    driver.panes.focus_pane(pane)
    driver.panes.select(place, place, pane)


def selected(driver) -> str | None:
    found = driver.panes.selection()
    return driver.source[found[0] : found[1]] if found else None


def grow_to(driver, words: str) -> None:
    for _ in range(10):
        driver.key(Qt.Key.Key_Slash)
        if selected(driver) == words:
            return
    raise AssertionError(selected(driver))


def said(driver) -> str:
    return driver.window.status.said.text()


@PANES
@pytest.mark.parametrize("key", STARTS)
def test_the_caret_goes_from_start_to_start_and_back_the_same_way(hard, pane: str, key: Qt.Key) -> None:
    go(hard, 0, pane)
    way = [0]
    for piece in STARTS[key]:
        hard.key(key, ALT)
        at = hard.panes.caret_source()
        assert hard.source[at:].startswith(piece) or hard.source[at:].startswith("“" + piece)
        way.append(at)
    hard.key(key, ALT)
    assert hard.panes.caret_source() == len(hard.source)
    hard.key(key, ALT)
    assert hard.panes.caret_source() == len(hard.source) and hard.panes.selection() is None
    for at in reversed(way):
        hard.key(BACK[key], ALT)
        assert hard.panes.caret_source() == at
    hard.key(BACK[key], ALT)
    assert hard.panes.caret_source() == 0 and hard.panes.active_pane == pane


@PANES
def test_selecting_keeps_the_anchor_forwards_and_back_over_it(hard, pane: str) -> None:
    start = hard.source.index("𠮷宁")
    go(hard, start, pane)
    hard.key(Qt.Key.Key_Right, ALT | SHIFT)
    assert selected(hard) == "𠮷宁同志要带头抓好落实,"
    hard.key(Qt.Key.Key_Left, ALT | SHIFT)
    assert hard.panes.selection() is None
    hard.key(Qt.Key.Key_Up, ALT | SHIFT)
    assert hard.panes.selection()[1] == start and selected(hard).startswith("“四方责任”")
    hard.key(Qt.Key.Key_PageDown, ALT | SHIFT)
    assert hard.panes.selection()[0] == start and selected(hard).endswith("作风。\n\n")


def test_holding_the_clause_key_scrolls_as_an_arrow_key_does(drive) -> None:
    drive.panes.select(0, 0)
    for _ in range(60):
        drive.key(Qt.Key.Key_Right, ALT)
        first, last = drive.panes.visible_source()
        assert first <= drive.panes.caret_source() <= last
    assert first > 0


def test_what_is_folded_away_is_passed_over(drive) -> None:
    regions = drive.desk.article.regions
    assert any(isinstance(each, Region) and each.kind not in drive.session.codebook.zones for each in regions)
    drive.trigger("fold")
    assert drive.panes.folding.folded
    drive.panes.select(0, 0, reveal=False)
    folds = drive.desk.pane.text.folds

    def way(key: Qt.Key) -> list[int]:
        seen = [drive.desk.pane.textCursor().position()]
        while len(seen) < 500:
            drive.key(key, ALT)
            if drive.desk.pane.textCursor().position() == seen[-1]:
                break
            seen.append(drive.desk.pane.textCursor().position())
        return seen

    there, back = way(Qt.Key.Key_Right), way(Qt.Key.Key_Left)
    assert len(there) > 20 and there == sorted(there) and back == there[::-1]
    text = drive.desk.pane.text
    assert text.folds == folds
    assert not any(start < text.utf16.from_qt(each) < end for each in there for start, end in folds)


@PANES
def test_the_next_place_is_the_next_clause_without_a_span_and_does_not_wrap(hard, pane: str) -> None:
    go(hard, 0, pane)
    hard.key(Qt.Key.Key_3)
    hard.key(Qt.Key.Key_Space)
    assert hard.desk.choice is None and hard.panes.caret_source() == hard.source.index("要坚决")
    for _ in range(20):
        hard.key(Qt.Key.Key_1)
        at = hard.panes.caret_source()
        hard.key(Qt.Key.Key_Space)
        if hard.panes.caret_source() == at:
            break
    assert "No clause without a tag follows" in said(hard)
    assert len(hard.desk.annotations) == 10 and hard.desk.choice is not None
    hard.panes.select(0, 0)
    hard.key(Qt.Key.Key_Space)
    assert hard.panes.caret_source() == 0


def test_the_next_name_passes_over_those_that_have_a_span(drive) -> None:
    from annotator.session.articles import article_words

    drive.window.words.found.emit(1, "hans", article_words(drive.desk.article, "hans"))
    drive.panes.select(0, 0)
    names = []
    for _ in range(6):
        drive.key(Qt.Key.Key_Return)
        assert drive.desk.choice is None
        drive.key(Qt.Key.Key_7)
        names.append(drive.source[slice(*drive.desk.choice.extent)])
    assert len(set(names)) > 3 and all(len(each) > 1 for each in names)
    first = drive.desk.ordered()[0]
    drive.panes.select(0, 0)
    drive.key(Qt.Key.Key_Return)
    assert drive.panes.caret_source() > first.end


def test_a_place_in_sight_is_gone_to_without_scrolling(drive) -> None:
    drive.panes.select(0, 0)
    bar = drive.desk.pane.verticalScrollBar()
    drive.key(Qt.Key.Key_Space)
    assert drive.panes.caret_source() > 0 and bar.value() == 0


@PANES
def test_a_selection_grows_from_the_word_to_the_paragraph_and_goes_back_exactly_the_way_it_came(hard, pane) -> None:
    at = hard.source.index("互联网安全") + 4
    go(hard, at, pane)
    way = []
    for _ in range(20):
        hard.key(Qt.Key.Key_Slash)
        if selected(hard) == (way[-1] if way else None):
            break
        way.append(selected(hard))
    assert "nothing wider" in said(hard)
    assert way[0] == "全" and way[-1] == "各地要持续抓好防控,确保互联网安全。要加强。" and "确保互联网安全" in way
    for each in way[-2::-1]:
        hard.key(Qt.Key.Key_Question, SHIFT)
        assert selected(hard) == each
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert hard.panes.selection() is None and hard.panes.caret_source() == at
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert "Nothing is selected" in said(hard)


@PANES
def test_a_grown_selection_is_trimmed_for_the_label_and_the_caret_comes_back(hard, pane: str) -> None:
    at = hard.source.index("压实责任") + 1
    go(hard, at, pane)
    grow_to(hard, "一要压实责任")
    hard.key(Qt.Key.Key_1)
    assert hard.source[slice(*hard.desk.choice.extent)] == "压实责任"
    assert hard.panes.caret_source() == at and hard.panes.selection() is None
    hard.key(Qt.Key.Key_Z, CTRL)
    hard.select("一要压实责任", pane)
    hard.key(Qt.Key.Key_1)
    assert hard.source[slice(*hard.desk.choice.extent)] == "一要压实责任"


def test_a_grown_selection_that_was_changed_by_hand_is_one_made_by_hand(hard) -> None:
    go(hard, hard.source.index("压实责任") + 1, "hans")
    grow_to(hard, "一要压实责任")
    hard.key(Qt.Key.Key_Right, SHIFT)
    hard.key(Qt.Key.Key_Left, SHIFT)
    assert selected(hard) == "一要压实责任"
    hard.key(Qt.Key.Key_1)
    assert hard.source[slice(*hard.desk.choice.extent)] == "一要压实责任"


def test_tab_shows_a_grown_selection_in_the_other_pane_and_it_is_still_a_grown_one(hard) -> None:
    go(hard, hard.source.index("压实责任") + 1, "hans")
    grow_to(hard, "一要压实责任")
    hard.key(Qt.Key.Key_Tab)
    assert hard.panes.active_pane == "hant" and selected(hard) == "一要压实责任"
    hard.key(Qt.Key.Key_1)
    assert hard.source[slice(*hard.desk.choice.extent)] == "压实责任"


def test_growing_starts_from_the_chosen_span_and_comes_back_to_it(hard) -> None:
    go(hard, hard.source.index("确保互") + 1, "hans")
    hard.key(Qt.Key.Key_1)
    span, at = hard.desk.choice, hard.panes.caret_source()
    hard.key(Qt.Key.Key_Slash)
    assert hard.desk.choice is None
    start, end, _ = hard.panes.selection()
    assert start <= span.start and span.end <= end and (start, end) != span.extent
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert hard.desk.choice == span and hard.panes.selection() is None and hard.panes.caret_source() == at


def test_a_selection_by_hand_grows_and_shrinks_around_it_and_narrows_around_the_caret(hard) -> None:
    hard.select("抓好")
    hard.key(Qt.Key.Key_Slash)
    assert "抓好" in selected(hard) and len(selected(hard)) > 2
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert selected(hard) == "抓好"
    whole = hard.select("各地要持续抓好防控,确保互联网安全。要加强。")
    widths = [whole[1] - whole[0]]
    for _ in range(20):
        hard.key(Qt.Key.Key_Question, SHIFT)
        widths.append(len(selected(hard)))
        if "nothing narrower" in said(hard):
            break
    assert widths[:-1] == sorted(widths[:-1], reverse=True) and widths[-1] == widths[-2] == 1
    narrowest = selected(hard)
    hard.key(Qt.Key.Key_Slash)
    assert len(selected(hard)) > 1
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert selected(hard) == narrowest


def test_a_word_that_is_converted_whole_is_not_made_smaller_in_the_pane_of_its_conversion(hard) -> None:
    hard.panes.focus_pane("hant")
    word = hard.select("互联网", "hant")
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert hard.panes.selection()[:2] == word and "nothing narrower" in said(hard)
    assert not hard.window.works.coding.growing.is_grown
    hard.key(Qt.Key.Key_Tab)
    hard.key(Qt.Key.Key_Question, SHIFT)
    assert len(selected(hard)) < 3
