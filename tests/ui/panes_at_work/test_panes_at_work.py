"""The two panes under real mouse and key events: selecting, mirroring, clicking, dragging, moving."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.ui.panes.article_panes import ArticlePanes
from tests.ui.panes_at_work.by_hand import (
    CTRL,
    HANS,
    HANT,
    LEFT,
    NET,
    NET_THERE,
    PLAIN,
    RIGHT,
    SHIFT,
    drag,
    keys,
    point,
    span,
)


def test_a_drag_selects_in_source_offsets_and_mirrors_the_exact_image(panes: ArticlePanes) -> None:
    left, right = panes.panes
    start = HANS.index("林")
    drag(left, point(left, start), point(left, start + 2))
    assert panes.selection() == (start, start + 2, "hans")
    assert right.shown_selection == ((0, 0), right.text.image(start, start + 2))


def test_a_part_of_a_phrase_widens_to_the_unit_and_shows_it_in_both_panes(panes: ArticlePanes) -> None:
    left, right = panes.panes
    drag(right, point(right, NET_THERE + 1), point(right, NET_THERE + 2))
    assert panes.active_pane == "hant"
    assert panes.selection() == (NET, NET + 3, "hant")
    own, image = right.shown_selection
    assert right.text.copy(*own) == "際"
    assert right.text.copy(*image) == "網際網路"
    assert left.text.copy(*left.shown_selection[1]) == "互联网"


def test_the_mirror_follows_while_the_button_is_down(panes: ArticlePanes) -> None:
    left, right = panes.panes
    start = HANS.index("落")
    drag(left, point(left, start), point(left, start + 2), release=False)
    assert right.text.copy(*right.shown_selection[1]) == "落實"
    QTest.mouseRelease(left.viewport(), LEFT, PLAIN, point(left, start + 2))


def test_neither_arrows_nor_the_mouse_split_an_astral_character_or_its_marks(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    keys(panes, Qt.Key.Key_Home, CTRL)
    keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (0, 1, "hans")
    assert left.selected() == (0, 2)
    accented = HANS.index("e\u0301")
    panes.select(accented, accented)
    keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (accented, accented + 2, "hans")
    farmer = HANS.index("👩")
    panes.select(farmer, farmer)
    keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (farmer, farmer + 3, "hans")
    drag(left, point(left, 0, 3), point(left, 1, 3))
    assert panes.selection() == (0, 1, "hans")
    assert {left.position_at(point(left, 0, dx)) for dx in range(17)} == {0, 2}
    at, width = point(left, accented), point(left, accented + 2).x() - point(left, accented).x()
    found = {left.position_at(QPoint(at.x() + dx, at.y())) for dx in range(1, width)}
    assert found == {accented + 1, accented + 3}, "one more in UTF-16, for the 𠮷 before"


def test_copying_gives_the_view_as_it_is_with_its_separators(panes: ArticlePanes) -> None:
    panes.select(0, len(HANS))
    keys(panes, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == HANS
    panes.select(0, len(HANS), pane="hant")
    keys(panes, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == HANT


def test_select_all_reaches_both_ends_of_the_source(panes: ArticlePanes) -> None:
    keys(panes, Qt.Key.Key_A, CTRL)
    assert panes.selection() == (0, len(HANS), "hans")


def test_a_separator_does_not_shift_what_stands_behind_it(panes: ArticlePanes, qtbot: QtBot) -> None:
    left = panes.panes[0]
    assert left.document().blockCount() == 3
    place = HANS.index("落实")
    with qtbot.waitSignal(panes.selection_changed):
        drag(left, point(left, place), point(left, place + 2))
    assert panes.selection() == (place, place + 2, "hans")


def test_double_click_takes_the_word_and_triple_click_the_sentence(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    start = HANS.index("会议")
    edges = (0, 2, 3, NET + 3, start, start + 2, start + 3, start + 5, len(HANS))
    panes.set_word_edges("hans", tuple(sorted(edges)))
    at = point(left, start + 1, 6)
    QTest.mouseDClick(left.viewport(), LEFT, PLAIN, at)
    assert panes.selection() == (start, start + 2, "hans")
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
    found = panes.selection()
    assert found is not None
    assert HANS[found[0] : found[1]] == HANS[: HANS.index("。") + 1]


def test_before_the_words_are_known_a_double_click_takes_one_character(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    QTest.mouseDClick(left.viewport(), LEFT, PLAIN, point(left, 0, 9))
    assert panes.selection() == (0, 1, "hans")


def test_control_arrows_move_and_select_by_word(panes: ArticlePanes) -> None:
    start = HANS.index("会议")
    panes.set_word_edges("hans", (0, 3, NET + 3, start, start + 2, start + 3, start + 5, len(HANS)))
    keys(panes, Qt.Key.Key_Home, CTRL)
    keys(panes, Qt.Key.Key_Right, CTRL)
    assert panes.caret_source() == NET
    keys(panes, Qt.Key.Key_Right, CTRL | SHIFT)
    assert panes.selection() == (NET, NET + 3, "hans")
    keys(panes, Qt.Key.Key_Left, CTRL, times=2)
    assert panes.caret_source() == 0


def test_a_click_takes_the_innermost_span_and_clicking_again_goes_outward(panes: ArticlePanes, qtbot: QtBot) -> None:
    left = panes.panes[0]
    for one in (span("outer", HANS[: NET + 3]), span("inner", "互联网", "b"), span("other", "强调")):
        panes.put_annotation(one)
    heard: list[str] = []
    panes.annotation_clicked.connect(heard.append)
    at = point(left, NET + 1, 6)
    for expected in ("inner", "outer", "inner"):
        QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
        assert panes.chosen_id == expected
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, point(left, 1, 6))
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, point(left, HANS.index("落"), 6))
    assert heard == ["inner", "outer", "inner", "outer", "inner", ""]
    assert panes.chosen_id is None


def test_a_drag_over_a_span_selects_and_clicks_nothing(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.put_annotation(span("one", "互联网"))
    heard: list[str] = []
    panes.annotation_clicked.connect(heard.append)
    drag(left, point(left, NET), point(left, NET + 3))
    assert heard == []
    assert panes.selection() == (NET, NET + 3, "hans")


def test_dragging_an_edge_previews_in_both_panes_and_tells_once_at_the_end(panes: ArticlePanes) -> None:
    left, right = panes.panes
    before = span("one", "会议")
    panes.put_annotation(before)
    panes.choose("one")
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    target = HANS.index("强调") + 2
    drag(left, point(left, before.end), point(left, target), release=False)
    assert right.spans.envelope("one") == right.text.image(before.start, target)
    assert heard == []
    QTest.mouseRelease(left.viewport(), LEFT, PLAIN, point(left, target))
    assert heard == [("one", before.start, target)]
    assert left.spans.envelope("one") == left.text.image(*before.extent), "the news decides, not the drag"
    assert panes.chosen_id == "one"


def test_an_edge_dragged_past_the_other_leaves_one_character(panes: ArticlePanes) -> None:
    right = panes.panes[1]
    before = span("one", "会议")
    panes.put_annotation(before)
    panes.choose("one")
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    there = HANT.index("會議")
    drag(right, point(right, there), point(right, HANT.index("落")))
    assert heard == [("one", before.end - 1, before.end)]


def test_tab_goes_to_the_same_place_of_the_other_pane(panes: ArticlePanes, qtbot: QtBot) -> None:
    place = HANS.index("会议")
    panes.select(place, place)
    with qtbot.waitSignal(panes.pane_changed) as said:
        keys(panes, Qt.Key.Key_Tab)
    assert said.args == ["hant"]
    assert panes.panes[1].textCursor().position() == panes.panes[1].text.utf16.to_qt(HANT.index("會議"))
    assert panes.caret_source() == place
    panes.select(NET, NET + 3)
    keys(panes, Qt.Key.Key_Tab)
    assert panes.selection() == (NET, NET + 3, "hans"), "the selection goes along"


def test_the_keys_of_labels_reach_the_window_and_no_input_method_gets_them(
    panes: ArticlePanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QMainWindow()
    window.setCentralWidget(panes)
    reached: list[int] = []
    monkeypatch.setattr(QMainWindow, "keyPressEvent", lambda _self, event: reached.append(event.key()))
    pane = panes.panes[0]
    wanted = [Qt.Key.Key_1, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_Delete, Qt.Key.Key_Space]
    for key in wanted:
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, PLAIN, "x")
        QApplication.sendEvent(pane, override)
        assert not override.isAccepted()
        QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, "x"))
    assert reached == wanted
    movement = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, PLAIN)
    QApplication.sendEvent(pane, movement)
    assert movement.isAccepted()
    assert not any(each.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) for each in panes.panes)
    assert all(each.isReadOnly() and each.cursorWidth() == 2 for each in panes.panes)
    window.takeCentralWidget()


def test_selecting_by_command_tells_once_and_clearing_tells_again(panes: ArticlePanes) -> None:
    told: list[object] = []
    panes.selection_changed.connect(lambda: told.append(panes.selection()))
    panes.select(NET, NET + 3)
    panes.select(NET, NET + 3)
    panes.clear_selection()
    panes.clear_selection()
    assert told == [(NET, NET + 3, "hans"), None]


def test_the_right_button_is_left_to_the_window(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.select(NET, NET + 3)
    QTest.mouseClick(left.viewport(), RIGHT, PLAIN, point(left, 0))
    assert panes.selection() == (NET, NET + 3, "hans")
