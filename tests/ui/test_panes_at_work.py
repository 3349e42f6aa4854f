"""The two panes under real mouse and key events: selecting, mirroring, clicking, dragging, moving."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.looks import LabelLook
from annotator.ui.panes.pane import ReadingPane

# 互联网 <-> 網際網路 is one unit: three code points here, four there. 𠮷 is two UTF-16 units in both.
HANS = "𠮷林的互联网e\u0301会议\u00a0强调\u2028要\u2029落实。末句\n\n第二段👩\u200d🌾说互联网，完。"
HANT = "𠮷林的網際網路e\u0301會議\u00a0強調\u2028要\u2029落實。末句\n\n第二段👩\u200d🌾說網際網路，完。"
NET = HANS.index("互联网")
NET_THERE = HANT.index("網際網路")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
)  # fmt: skip


def _texts() -> ArticleTexts:
    second = HANS.index("互联网", NET + 1)
    units = ((NET, NET + 3, NET_THERE, NET_THERE + 4), (second, second + 3, second + 1, second + 5))
    same, phrases = OffsetMap.identity(len(HANS)), OffsetMap(len(HANS), len(HANT), units)
    hans = ScriptView("hans", HANS, MapChain((same, same)), True)
    return ArticleTexts(HANS, HANS, "hans", hans, ScriptView("hant", HANT, MapChain((same, phrases)), False))


def _span(name: str, piece: str, label: str = "a", **more: str) -> Annotation:
    start = HANS.index(piece)
    return Annotation(name, 1, start, start + len(piece), label, "layer", 1, 0, **more)


@pytest.fixture
def panes(qtbot: QtBot) -> ArticlePanes:
    made = ArticlePanes()
    qtbot.addWidget(made)
    made.set_looks({"a": LabelLook("#b45309", "要求", 0), "b": LabelLook("#1d4ed8", "人物", 1)})
    made.resize(1000, 500)
    made.setVisible(True)
    made.show(_texts(), [])
    made.focus_pane("hans")
    QApplication.processEvents()
    return made


def _point(pane: ReadingPane, view_position: int, dx: int = 0) -> QPoint:
    """The middle of the left edge of a character, moved right by ``dx`` pixels."""
    assert pane.text is not None
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.text.utf16.to_qt(view_position))
    box = pane.cursorRect(cursor)
    return QPoint(box.left() + dx, box.center().y())


def _drag(pane: ReadingPane, start: QPoint, end: QPoint, release: bool = True) -> None:
    QTest.mousePress(pane.viewport(), LEFT, PLAIN, start)
    for step in (1, 2, 3):
        at = start + (end - start) * (step / 3)
        _move(pane, at)
    if release:
        QTest.mouseRelease(pane.viewport(), LEFT, PLAIN, end)


def _move(pane: ReadingPane, at: QPoint) -> None:
    there = QPointF(at), QPointF(pane.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, PLAIN)
    QApplication.sendEvent(pane.viewport(), event)


def _keys(panes: ArticlePanes, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(panes.panes[panes.active_pane == "hant"], key, modifiers)


def _click(pane: ReadingPane, at: QPoint) -> None:
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, at)
    QTest.qWait(1)


def test_a_drag_selects_in_source_offsets_and_mirrors_the_exact_image(panes: ArticlePanes) -> None:
    left, right = panes.panes
    start = HANS.index("林")
    _drag(left, _point(left, start), _point(left, start + 2))
    assert panes.selection() == (start, start + 2, "hans")
    assert right.shown_selection == ((0, 0), right.text.image(start, start + 2))


def test_a_part_of_a_phrase_widens_to_the_unit_and_shows_it_in_both_panes(panes: ArticlePanes) -> None:
    left, right = panes.panes
    _drag(right, _point(right, NET_THERE + 1), _point(right, NET_THERE + 2))
    assert panes.active_pane == "hant"
    assert panes.selection() == (NET, NET + 3, "hant")
    own, image = right.shown_selection
    assert right.text.copy(*own) == "際"
    assert right.text.copy(*image) == "網際網路"
    assert left.text.copy(*left.shown_selection[1]) == "互联网"


def test_the_mirror_follows_while_the_button_is_down(panes: ArticlePanes) -> None:
    left, right = panes.panes
    start = HANS.index("落")
    _drag(left, _point(left, start), _point(left, start + 2), release=False)
    assert right.text.copy(*right.shown_selection[1]) == "落實"
    QTest.mouseRelease(left.viewport(), LEFT, PLAIN, _point(left, start + 2))


def test_neither_arrows_nor_the_mouse_split_an_astral_character_or_its_marks(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    _keys(panes, Qt.Key.Key_Home, CTRL)
    _keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (0, 1, "hans")
    assert left.selected() == (0, 2)
    accented = HANS.index("e\u0301")
    panes.select(accented, accented)
    _keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (accented, accented + 2, "hans")
    farmer = HANS.index("👩")
    panes.select(farmer, farmer)
    _keys(panes, Qt.Key.Key_Right, SHIFT)
    assert panes.selection() == (farmer, farmer + 3, "hans")
    _drag(left, _point(left, 0, 3), _point(left, 1, 3))
    assert panes.selection() == (0, 1, "hans")
    assert {left.position_at(_point(left, 0, dx)) for dx in range(17)} == {0, 2}
    at, width = _point(left, accented), _point(left, accented + 2).x() - _point(left, accented).x()
    found = {left.position_at(QPoint(at.x() + dx, at.y())) for dx in range(1, width)}
    assert found == {accented + 1, accented + 3}, "one more in UTF-16, for the 𠮷 before"


def test_copying_gives_the_view_as_it_is_with_its_separators(panes: ArticlePanes) -> None:
    panes.select(0, len(HANS))
    _keys(panes, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == HANS
    panes.select(0, len(HANS), pane="hant")
    _keys(panes, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == HANT


def test_select_all_reaches_both_ends_of_the_source(panes: ArticlePanes) -> None:
    _keys(panes, Qt.Key.Key_A, CTRL)
    assert panes.selection() == (0, len(HANS), "hans")


def test_a_separator_does_not_shift_what_stands_behind_it(panes: ArticlePanes, qtbot: QtBot) -> None:
    left = panes.panes[0]
    assert left.document().blockCount() == 3
    place = HANS.index("落实")
    with qtbot.waitSignal(panes.selection_changed):
        _drag(left, _point(left, place), _point(left, place + 2))
    assert panes.selection() == (place, place + 2, "hans")


def test_double_click_takes_the_word_and_triple_click_the_sentence(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    start = HANS.index("会议")
    edges = (0, 2, 3, NET + 3, start, start + 2, start + 3, start + 5, len(HANS))
    panes.set_word_edges("hans", tuple(sorted(edges)))
    at = _point(left, start + 1, 6)
    QTest.mouseDClick(left.viewport(), LEFT, PLAIN, at)
    assert panes.selection() == (start, start + 2, "hans")
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
    found = panes.selection()
    assert found is not None
    assert HANS[found[0] : found[1]] == HANS[: HANS.index("。") + 1]


def test_before_the_words_are_known_a_double_click_takes_one_character(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    QTest.mouseDClick(left.viewport(), LEFT, PLAIN, _point(left, 0, 9))
    assert panes.selection() == (0, 1, "hans")


def test_control_arrows_move_and_select_by_word(panes: ArticlePanes) -> None:
    start = HANS.index("会议")
    panes.set_word_edges("hans", (0, 3, NET + 3, start, start + 2, start + 3, start + 5, len(HANS)))
    _keys(panes, Qt.Key.Key_Home, CTRL)
    _keys(panes, Qt.Key.Key_Right, CTRL)
    assert panes.caret_source() == NET
    _keys(panes, Qt.Key.Key_Right, CTRL | SHIFT)
    assert panes.selection() == (NET, NET + 3, "hans")
    _keys(panes, Qt.Key.Key_Left, CTRL, times=2)
    assert panes.caret_source() == 0


def test_a_click_takes_the_innermost_span_and_clicking_again_goes_outward(panes: ArticlePanes, qtbot: QtBot) -> None:
    left = panes.panes[0]
    for one in (_span("outer", HANS[: NET + 3]), _span("inner", "互联网", "b"), _span("other", "强调")):
        panes.put_annotation(one)
    heard: list[str] = []
    panes.annotation_clicked.connect(heard.append)
    at = _point(left, NET + 1, 6)
    for expected in ("inner", "outer", "inner"):
        QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
        assert panes.chosen_id == expected
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, _point(left, 1, 6))
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, at)
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, _point(left, HANS.index("落"), 6))
    assert heard == ["inner", "outer", "inner", "outer", "inner", ""]
    assert panes.chosen_id is None


def test_a_drag_over_a_span_selects_and_clicks_nothing(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.put_annotation(_span("one", "互联网"))
    heard: list[str] = []
    panes.annotation_clicked.connect(heard.append)
    _drag(left, _point(left, NET), _point(left, NET + 3))
    assert heard == []
    assert panes.selection() == (NET, NET + 3, "hans")


def test_dragging_an_edge_previews_in_both_panes_and_tells_once_at_the_end(panes: ArticlePanes) -> None:
    left, right = panes.panes
    before = _span("one", "会议")
    panes.put_annotation(before)
    panes.choose("one")
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    target = HANS.index("强调") + 2
    _drag(left, _point(left, before.end), _point(left, target), release=False)
    assert right.spans.envelope("one") == right.text.image(before.start, target)
    assert heard == []
    QTest.mouseRelease(left.viewport(), LEFT, PLAIN, _point(left, target))
    assert heard == [("one", before.start, target)]
    assert left.spans.envelope("one") == left.text.image(*before.extent), "the news decides, not the drag"
    assert panes.chosen_id == "one"


def test_an_edge_dragged_past_the_other_leaves_one_character(panes: ArticlePanes) -> None:
    right = panes.panes[1]
    before = _span("one", "会议")
    panes.put_annotation(before)
    panes.choose("one")
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    there = HANT.index("會議")
    _drag(right, _point(right, there), _point(right, HANT.index("落")))
    assert heard == [("one", before.end - 1, before.end)]


def test_tab_goes_to_the_same_place_of_the_other_pane(panes: ArticlePanes, qtbot: QtBot) -> None:
    place = HANS.index("会议")
    panes.select(place, place)
    with qtbot.waitSignal(panes.pane_changed) as said:
        _keys(panes, Qt.Key.Key_Tab)
    assert said.args == ["hant"]
    assert panes.panes[1].textCursor().position() == panes.panes[1].text.utf16.to_qt(HANT.index("會議"))
    assert panes.caret_source() == place
    panes.select(NET, NET + 3)
    _keys(panes, Qt.Key.Key_Tab)
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
    QTest.mouseClick(left.viewport(), RIGHT, PLAIN, _point(left, 0))
    assert panes.selection() == (NET, NET + 3, "hans")


# jieba cuts these names in their middle: 周 | 成方, 房 | 灵敏; the phrase is one unit, longer on the right.
NAMES = "𠮷林周成方、房灵敏说\u00a0互联网e\u0301好。\n"
NAMES_THERE = "𠮷林周成方、房靈敏說\u00a0網際網路e\u0301好。\n"
CUT = (0, 2, 3, 5, 6, 7, 9, 10, 11, 14, 16, 17, 18)
CUT_THERE = (0, 2, 3, 5, 6, 7, 9, 10, 11, 15, 17, 18, 19)


@pytest.fixture
def named(panes: ArticlePanes) -> ArticlePanes:
    at = NAMES.index("互")
    same = OffsetMap.identity(len(NAMES))
    phrases = OffsetMap(len(NAMES), len(NAMES_THERE), ((at, at + 3, at, at + 4),))
    views = (
        ScriptView("hans", NAMES, MapChain((same, same)), True),
        ScriptView("hant", NAMES_THERE, MapChain((same, phrases)), False),
    )
    panes.show(ArticleTexts(NAMES, NAMES, "hans", *views), [])
    panes.set_word_edges("hans", CUT)
    panes.set_word_edges("hant", CUT_THERE)
    QApplication.processEvents()
    return panes


@pytest.mark.parametrize("script", [0, 1])
def test_a_drag_takes_exactly_what_it_covers_though_the_words_are_cut_elsewhere(
    named: ArticlePanes, script: int
) -> None:
    pane = named.panes[script]
    text = (NAMES, NAMES_THERE)[script]
    name = ("hans", "hant")[script]
    for piece in ("周成方", "成", "方、房", text[7:9], "林周"):
        start = text.index(piece)
        for first, last in ((start, start + len(piece)), (start + len(piece), start)):
            _drag(pane, _point(pane, first), _point(pane, last))
            assert named.selection() == (start, start + len(piece), name)


@pytest.mark.parametrize("script", [0, 1])
def test_a_drag_over_one_small_character_is_a_drag(named: ArticlePanes, script: int) -> None:
    named.set_text_size(13)
    QApplication.processEvents()
    pane = named.panes[script]
    start = NAMES.index("成")
    _drag(pane, _point(pane, start, 2), _point(pane, start + 1, -3))
    assert named.selection() == (start, start + 1, ("hans", "hant")[script])
    named.clear_selection()
    _drag(pane, _point(pane, start, 5), _point(pane, start, 8))
    assert named.selection() is None, "a hand that trembles is no drag"


@pytest.mark.parametrize("script", [0, 1])
def test_a_drag_that_snaps_grows_to_the_words_at_both_ends_in_either_direction(
    named: ArticlePanes, script: int
) -> None:
    pane, name = named.panes[script], ("hans", "hant")[script]
    pane.snaps = True
    start, end = NAMES.index("成"), NAMES.index("敏") + 1
    first, last = _point(pane, start + 1), _point(pane, end - 1)
    for one, other in ((first, last), (last, first)):
        _drag(pane, one, other)
        assert named.selection() == (start, end, name)
    _drag(pane, _point(pane, NAMES.index("网") if script == 0 else NAMES_THERE.index("際")), _point(pane, 16))
    assert named.selection() == (NAMES.index("互"), NAMES.index("好"), name)
    QTest.mouseDClick(pane.viewport(), LEFT, PLAIN, _point(pane, start + 1, 5))
    assert named.selection() == (start, start + 2, name)


@pytest.mark.parametrize("script", [0, 1])
def test_two_clicks_and_a_drag_go_on_by_words(named: ArticlePanes, script: int) -> None:
    pane, name = named.panes[script], ("hans", "hant")[script]
    start = NAMES.index("成")
    QTest.mousePress(pane.viewport(), LEFT, PLAIN, _point(pane, start, 5))
    QTest.mouseRelease(pane.viewport(), LEFT, PLAIN, _point(pane, start, 5))
    QTest.mouseDClick(pane.viewport(), LEFT, PLAIN, _point(pane, start, 5))
    assert named.selection() == (start, start + 2, name)
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, _point(pane, start, 5))
    assert named.selection() == (0, NAMES.index("\n"), name)


def _ctrl_drag(pane: ReadingPane, start: QPoint, end: QPoint, release: bool = True) -> None:
    QTest.mousePress(pane.viewport(), LEFT, CTRL, start)
    for step in (1, 2, 3):
        _move(pane, start + (end - start) * (step / 3))
    if release:
        QTest.mouseRelease(pane.viewport(), LEFT, CTRL, end)


@pytest.mark.parametrize("script", [0, 1])
def test_ctrl_and_a_drag_show_a_further_stretch_of_the_chosen_span_and_tell_it_at_the_end(
    named: ArticlePanes, script: int
) -> None:
    pane, other = named.panes[script], named.panes[1 - script]
    heard: list[tuple[str, int, int]] = []
    named.stretch_added.connect(lambda *said: heard.append(said))
    span = Annotation("one", 1, 0, 2, "a", "layer", 1, 0)
    named.put_annotation(span)
    named.choose("one")
    start, end = NAMES.index("成"), NAMES.index("房")
    _ctrl_drag(pane, _point(pane, start), _point(pane, end), release=False)
    for each in (pane, other):
        assert each.spans is not None and each.spans.annotations["one"].ranges == ((0, 2), (start, end))
    assert not heard and named.selection() is None and named.chosen_id == "one"
    QTest.mouseRelease(pane.viewport(), LEFT, CTRL, _point(pane, end))
    assert heard == [("one", start, end)]
    assert pane.spans is not None and pane.spans.annotations["one"] == span, "the news decides, not the drag"
    _ctrl_drag(pane, _point(pane, 0), _point(pane, 1), release=False)
    assert pane.spans.annotations["one"].extent == (1, 2), "inside a range it is taken out"
    QTest.mouseRelease(pane.viewport(), LEFT, CTRL, _point(pane, 1))
    assert heard[1:] == [("one", 0, 1)]


def test_ctrl_and_a_click_change_nothing_and_without_a_chosen_span_ctrl_means_nothing(named: ArticlePanes) -> None:
    left = named.panes[0]
    heard: list[object] = []
    named.stretch_added.connect(lambda *said: heard.append(said))
    named.annotation_clicked.connect(heard.append)
    named.put_annotation(Annotation("one", 1, 0, 2, "a", "layer", 1, 0))
    named.select(5, 5)
    named.choose("one")
    QTest.mouseClick(left.viewport(), LEFT, CTRL, _point(left, 8, 3))
    _ctrl_drag(left, _point(left, 8), _point(left, 10), release=False)
    _move(left, _point(left, 8))
    QTest.mouseRelease(left.viewport(), LEFT, CTRL, _point(left, 8))
    assert not heard and named.chosen_id == "one" and named.caret_source() == 5
    assert left.spans is not None and left.spans.annotations["one"].ranges == ()
    named.choose(None)
    _ctrl_drag(left, _point(left, 3), _point(left, 5))
    assert named.selection() == (3, 5, "hans")


@pytest.mark.parametrize("script", [0, 1])
def test_escape_gives_up_an_edge_or_a_stretch_that_is_being_dragged(named: ArticlePanes, script: int) -> None:
    pane = named.panes[script]
    pane.setFocus()
    heard: list[object] = []
    for signal in (named.stretch_added, named.edge_dragged, named.range_dragged, named.annotation_clicked):
        signal.connect(lambda *said: heard.append(said))
    span = Annotation("one", 1, 0, 2, "a", "layer", 1, 0)
    named.put_annotation(span)
    named.choose("one")
    for start, held in ((2, PLAIN), (5, CTRL)):
        QTest.mousePress(pane.viewport(), LEFT, held, _point(pane, start))
        _move(pane, _point(pane, start + 1, 12))
        assert pane.spans is not None and pane.spans.annotations["one"] != span
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, PLAIN)
        QApplication.sendEvent(pane, override)
        assert override.isAccepted(), "or the window's own Esc would let go of the span"
        QTest.keyClick(pane, Qt.Key.Key_Escape)
        assert pane.spans.annotations["one"] == span
        QTest.mouseRelease(pane.viewport(), LEFT, held, _point(pane, start + 1))
        assert named.chosen_id == "one"
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, PLAIN)
        QApplication.sendEvent(pane, override)
        assert not override.isAccepted()
    assert heard == [] and pane.spans is not None and pane.spans.annotations["one"] == span
