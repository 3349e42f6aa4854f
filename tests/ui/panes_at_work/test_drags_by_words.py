"""Drags in the two panes: exactly, by words, over edges, given up."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.pane import ReadingPane
from tests.ui.panes_at_work.by_hand import (
    CTRL,
    LEFT,
    PLAIN,
    drag,
    move,
    point,
)

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
            drag(pane, point(pane, first), point(pane, last))
            assert named.selection() == (start, start + len(piece), name)


@pytest.mark.parametrize("script", [0, 1])
def test_a_drag_over_one_small_character_is_a_drag(named: ArticlePanes, script: int) -> None:
    named.set_text_size(13)
    QApplication.processEvents()
    pane = named.panes[script]
    start = NAMES.index("成")
    drag(pane, point(pane, start, 2), point(pane, start + 1, -3))
    assert named.selection() == (start, start + 1, ("hans", "hant")[script])
    named.clear_selection()
    drag(pane, point(pane, start, 5), point(pane, start, 8))
    assert named.selection() is None, "a hand that trembles is no drag"


@pytest.mark.parametrize("script", [0, 1])
def test_a_drag_that_snaps_grows_to_the_words_at_both_ends_in_either_direction(
    named: ArticlePanes, script: int
) -> None:
    pane, name = named.panes[script], ("hans", "hant")[script]
    pane.snaps = True
    start, end = NAMES.index("成"), NAMES.index("敏") + 1
    first, last = point(pane, start + 1), point(pane, end - 1)
    for one, other in ((first, last), (last, first)):
        drag(pane, one, other)
        assert named.selection() == (start, end, name)
    drag(pane, point(pane, NAMES.index("网") if script == 0 else NAMES_THERE.index("際")), point(pane, 16))
    assert named.selection() == (NAMES.index("互"), NAMES.index("好"), name)
    QTest.mouseDClick(pane.viewport(), LEFT, PLAIN, point(pane, start + 1, 5))
    assert named.selection() == (start, start + 2, name)


@pytest.mark.parametrize("script", [0, 1])
def test_two_clicks_and_a_drag_go_on_by_words(named: ArticlePanes, script: int) -> None:
    pane, name = named.panes[script], ("hans", "hant")[script]
    start = NAMES.index("成")
    QTest.mousePress(pane.viewport(), LEFT, PLAIN, point(pane, start, 5))
    QTest.mouseRelease(pane.viewport(), LEFT, PLAIN, point(pane, start, 5))
    QTest.mouseDClick(pane.viewport(), LEFT, PLAIN, point(pane, start, 5))
    assert named.selection() == (start, start + 2, name)
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, point(pane, start, 5))
    assert named.selection() == (0, NAMES.index("\n"), name)


def _ctrl_drag(pane: ReadingPane, start: QPoint, end: QPoint, release: bool = True) -> None:
    QTest.mousePress(pane.viewport(), LEFT, CTRL, start)
    for step in (1, 2, 3):
        move(pane, start + (end - start) * (step / 3))
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
    _ctrl_drag(pane, point(pane, start), point(pane, end), release=False)
    for each in (pane, other):
        assert each.spans is not None and each.spans.annotations["one"].ranges == ((0, 2), (start, end))
    assert not heard and named.selection() is None and named.chosen_id == "one"
    QTest.mouseRelease(pane.viewport(), LEFT, CTRL, point(pane, end))
    assert heard == [("one", start, end)]
    assert pane.spans is not None and pane.spans.annotations["one"] == span, "the news decides, not the drag"
    _ctrl_drag(pane, point(pane, 0), point(pane, 1), release=False)
    assert pane.spans.annotations["one"].extent == (1, 2), "inside a range it is taken out"
    QTest.mouseRelease(pane.viewport(), LEFT, CTRL, point(pane, 1))
    assert heard[1:] == [("one", 0, 1)]


def test_ctrl_and_a_click_change_nothing_and_without_a_chosen_span_ctrl_means_nothing(named: ArticlePanes) -> None:
    left = named.panes[0]
    heard: list[object] = []
    named.stretch_added.connect(lambda *said: heard.append(said))
    named.annotation_clicked.connect(heard.append)
    named.put_annotation(Annotation("one", 1, 0, 2, "a", "layer", 1, 0))
    named.select(5, 5)
    named.choose("one")
    QTest.mouseClick(left.viewport(), LEFT, CTRL, point(left, 8, 3))
    _ctrl_drag(left, point(left, 8), point(left, 10), release=False)
    move(left, point(left, 8))
    QTest.mouseRelease(left.viewport(), LEFT, CTRL, point(left, 8))
    assert not heard and named.chosen_id == "one" and named.caret_source() == 5
    assert left.spans is not None and left.spans.annotations["one"].ranges == ()
    named.choose(None)
    _ctrl_drag(left, point(left, 3), point(left, 5))
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
        QTest.mousePress(pane.viewport(), LEFT, held, point(pane, start))
        move(pane, point(pane, start + 1, 12))
        assert pane.spans is not None and pane.spans.annotations["one"] != span
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, PLAIN)
        QApplication.sendEvent(pane, override)
        assert override.isAccepted(), "or the window's own Esc would let go of the span"
        QTest.keyClick(pane, Qt.Key.Key_Escape)
        assert pane.spans.annotations["one"] == span
        QTest.mouseRelease(pane.viewport(), LEFT, held, point(pane, start + 1))
        assert named.chosen_id == "one"
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, PLAIN)
        QApplication.sendEvent(pane, override)
        assert not override.isAccepted()
    assert heard == [] and pane.spans is not None and pane.spans.annotations["one"] == span
