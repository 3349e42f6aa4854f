"""What keys change is seen and said: nothing out of sight, nothing twice, nothing from a list that is not meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.session.coding.ranges import add_range

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
K = Qt.Key


def go(driver, piece: str) -> int:
    at = driver.source.index(piece)
    driver.panes.focus_pane("hans")
    driver.panes.select(at, at)
    return at


def said(driver) -> str:
    return driver.window.status.said.text()


def words(driver) -> list[str]:
    return ["|".join(driver.source[a:b] for a, b in each.parts) for each in driver.desk.ordered()]


def scroll_away(driver) -> None:
    bar = driver.desk.pane.verticalScrollBar()
    bar.setValue(bar.maximum() if bar.value() < bar.maximum() // 2 else 0)
    QApplication.processEvents()


def is_seen(driver, place: int) -> bool:
    first, last = driver.panes.visible_source()
    return first <= place <= last


@pytest.mark.parametrize("key", [(K.Key_1, NO), (K.Key_6, NO), (K.Key_BracketRight, NO), (K.Key_Delete, NO)])
def test_a_chosen_span_out_of_sight_comes_into_sight_when_a_key_changes_it(drive, key) -> None:
    start, _ = drive.select("自治区党委常委会")
    drive.key(K.Key_1)
    scroll_away(drive)
    assert not is_seen(drive, start)
    drive.key(*key)
    assert is_seen(drive, start)


@pytest.mark.parametrize("selected", [False, True])
def test_what_a_label_is_put_on_comes_into_sight(drive, selected: bool) -> None:
    start, end = drive.select("自治区党委常委会")
    if not selected:
        drive.panes.select(start, start)
    scroll_away(drive)
    assert not is_seen(drive, start)
    drive.key(K.Key_9)
    assert is_seen(drive, drive.desk.choice.start) and (not selected or drive.desk.choice.extent == (start, end))


def test_a_key_on_what_is_in_sight_scrolls_nothing(drive) -> None:
    drive.select("自治区党委常委会")
    bar = drive.desk.pane.verticalScrollBar()
    before = bar.value()
    for key in (K.Key_9, K.Key_BracketRight, K.Key_1, K.Key_Delete):
        drive.key(key)
        assert bar.value() == before


@pytest.mark.parametrize("key", [K.Key_1, K.Key_6, K.Key_Delete, K.Key_Backspace, K.Key_BracketLeft, K.Key_Apostrophe])
def test_keys_in_the_list_of_articles_change_no_span_and_say_so(drive, key: Qt.Key) -> None:
    drive.select("自治区党委常委会")
    drive.key(K.Key_6)
    before = dict(drive.desk.annotations)
    drive.window.panels.articles.view.setFocus()
    drive.key(key)
    assert drive.desk.annotations == before and (key == K.Key_Apostrophe or "list of articles" in said(drive))
    drive.window.panels.spans.view.setFocus()
    drive.key(K.Key_Delete)
    assert drive.desk.annotations == {}


def test_a_selection_goes_to_the_span_chosen_just_before_and_the_status_names_it(hard) -> None:
    hard.select("会议强调") if "会议强调" in hard.source else hard.select("四方责任")
    hard.key(K.Key_9)
    hard.select("脱贫")
    hard.key(K.Key_Equal, ALT)
    assert said(hard).startswith("Added to organization") and len(words(hard)) == 1 and "|" in words(hard)[0]
    go(hard, "狠抓")
    hard.key(K.Key_Space)
    hard.select("互联网")
    before = words(hard)
    hard.key(K.Key_Equal, ALT)
    assert words(hard) == before and "Choose a tag, then select" in said(hard)


def test_undoing_a_second_label_of_several_ranges_selects_nothing(hard) -> None:
    go(hard, "确保互")
    hard.key(K.Key_1)
    far = hard.source.index("加强。")
    add_range(hard.session, hard.desk.choice, far, far + 2)
    hard.key(K.Key_6, SHIFT)
    start = hard.desk.choice.start
    hard.key(K.Key_Z, CTRL)
    assert hard.panes.selection() is None and hard.panes.caret_source() == start


def hold(driver, key: Qt.Key, text: str) -> None:
    for repeats in (False, True, True, True):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, NO, text, repeats)
            QApplication.sendEvent(driver.desk.pane, event)
    QApplication.processEvents()


def test_a_label_key_that_is_held_tags_once_and_an_attribute_key_steps_once(hard) -> None:
    go(hard, "确保互")
    hold(hard, K.Key_1, "1")
    assert words(hard) == ["确保互联网安全"]
    hold(hard, K.Key_D, "d")
    assert hard.desk.choice.attributes == {"domain": "epidemic"}
    hold(hard, K.Key_BracketLeft, "[")
    assert len(words(hard)[0]) >= len("确保互联网安全")
    assert not hard.window.actions_by_id.by_id["repeat"].autoRepeat()
    assert hard.window.actions_by_id.by_id["next_span"].autoRepeat()


def test_a_clause_without_a_verb_of_speech_is_taken_whole_and_that_is_said(hard) -> None:
    go(hard, "确保互")
    hard.key(K.Key_3)
    assert words(hard) == ["确保互联网安全"] and "No speech verb" in said(hard)


def test_a_second_quotation_of_a_clause_is_reached_and_the_first_may_have_its_own_span(drive) -> None:
    drive.desk.open(2)
    view = drive.desk.article.texts.hans
    at = view.to_source(*(view.text.index("把领悟“两个确立”") + n for n in (0, 1)))[0]
    drive.panes.select(at, at)
    drive.key(K.Key_1)
    outer = drive.desk.choice.id
    found = []
    for _ in range(2):
        drive.desk.choose(outer)
        drive.key(K.Key_4, SHIFT)
        drive.key(K.Key_4, SHIFT)
        found.append(view.text[slice(*view.from_source(*drive.desk.choice.extent))])
    assert found == ["“两个确立”", "“两个维护”"]
    inner = drive.desk.choice.id
    seen = []
    for _ in range(2):
        drive.key(K.Key_Semicolon)
        seen.append(drive.desk.choice.id)
    assert seen == [outer, inner]


def test_a_sentence_goes_with_the_next_change_and_tagging_says_what_was_done(hard) -> None:
    go(hard, "确保互")
    hard.key(K.Key_1)
    assert said(hard) == "directive: 确保互联网安全"
    hard.key(K.Key_Right)
    assert said(hard) == ""
    hard.key(K.Key_Apostrophe)
    assert "already" in said(hard)
    hard.select("狠抓")
    assert "can be added" in said(hard)
    QApplication.processEvents()  # the command is over
    hard.key(K.Key_Escape)
    assert said(hard) == ""


def test_a_step_of_another_article_is_told_of_before_it_is_taken_back(drive) -> None:
    title = drive.desk.article.article.title
    drive.key(K.Key_Return, CTRL)
    assert said(drive) == f"Done: {title}, without a tag · Ctrl+Z takes it back" and drive.desk.number == 2
    drive.key(K.Key_Z, CTRL)
    assert drive.desk.number == 2 and f"article 1 〈{title}〉" in said(drive) and "again" in said(drive)
    drive.key(K.Key_Z, CTRL)
    assert drive.desk.number == 1 and drive.desk.status == "todo"
    assert said(drive) == f"Undone: Status ({title}: To do)"
    drive.desk.open(2)
    drive.key(K.Key_Y, CTRL)
    assert drive.desk.number == 2
    drive.key(K.Key_Y, CTRL)
    assert drive.desk.number == 1 and drive.desk.status == "done"


def test_an_article_with_spans_is_said_to_be_done_without_more(drive) -> None:
    drive.select("自治区党委常委会")
    drive.key(K.Key_9)
    drive.key(K.Key_Return, CTRL)
    assert "without a tag" not in said(drive) and said(drive).startswith("Done: ")


def test_stepping_on_from_the_last_span_says_that_it_begins_again(drive) -> None:
    for piece in ("自治区党委常委会", "刘宁"):
        drive.select(piece)
        drive.key(K.Key_9)
    drive.desk.choose(drive.desk.ordered()[0].id)
    drive.key(K.Key_Down, CTRL)
    assert said(drive) == ""
    drive.key(K.Key_Down, CTRL)
    assert said(drive) == "From the first again." and drive.desk.choice == drive.desk.ordered()[0]
    drive.key(K.Key_Up, CTRL)
    assert said(drive) == "From the last again."
