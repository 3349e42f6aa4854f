"""Side by side, one above the other, one pane alone: what the person was doing goes on in each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.session import Session
from annotator.ui.looks.theme import DARK
from annotator.ui.panes.arrangement import LAYOUTS
from annotator.ui.panes.furniture import Divider
from annotator.ui.panes.pane import ReadingPane
from tests.ui.conftest import Driver

ALT = Qt.KeyboardModifier.AltModifier
KEYS: dict[str, Qt.Key] = dict(zip(LAYOUTS, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), strict=True))


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _lay_out(drive: Driver, layout: str) -> None:
    drive.key(KEYS[layout], ALT)
    _settle()


def _active(drive: Driver) -> ReadingPane:
    return drive.desk.pane


def _first_source(pane: ReadingPane) -> int:
    assert pane.text
    return pane.text.caret_source(pane.position_at(QPoint(0, 0)))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_shows_its_panes_is_checked_and_is_remembered(drive: Driver, layout: str) -> None:
    _lay_out(drive, "stacked" if layout == "beside" else "beside")
    _lay_out(drive, layout)
    left, right = drive.panes.panes
    assert (left.isVisible(), right.isVisible()) == (layout != "hant", layout != "hans")
    if layout == "beside":
        assert left.mapTo(drive.panes, QPoint()).y() == right.mapTo(drive.panes, QPoint()).y()
    if layout == "stacked":
        assert left.mapTo(drive.panes, QPoint()).x() == right.mapTo(drive.panes, QPoint()).x()
        assert right.mapTo(drive.panes, QPoint()).y() >= left.height()
    by_id = drive.window.actions_by_id.by_id
    assert [name for name in LAYOUTS if by_id[f"panes_{name}"].isChecked()] == [layout]
    assert drive.window.settings.get("panes") == layout
    heads = drive.panes.arrangement.heads
    assert ("简体" in heads["hans"].text(), heads["hans"].isVisible()) == (True, left.isVisible())
    assert ("繁體" in heads["hant"].text(), heads["hant"].isVisible()) == (True, right.isVisible())


def test_caret_selection_focus_and_choice_survive_every_change_of_the_layout(drive: Driver) -> None:
    start, end = drive.select("听取我区出席全国两会")
    for one, other in permutations(LAYOUTS, 2):
        _lay_out(drive, one)
        _lay_out(drive, other)
        found = drive.panes.selection()
        assert found and found[:2] == (start, end), (one, other)
        assert found[2] in drive.panes.arrangement.shown
        assert _active(drive).isVisible() and QApplication.focusWidget() is _active(drive)


@pytest.mark.parametrize("other", LAYOUTS[1:])
def test_the_lines_in_sight_stay_in_sight(drive: Driver, other: str) -> None:
    pane = _active(drive)
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    _settle()
    drive.panes.select(_first_source(pane) + 30, _first_source(pane) + 30, reveal=False)
    place = _first_source(pane)
    _lay_out(drive, other)
    now = _first_source(_active(drive))
    assert abs(now - place) < 60 and place > 200
    _lay_out(drive, "beside")
    assert abs(_first_source(_active(drive)) - place) < 60


@pytest.mark.parametrize("layout", ["beside", "stacked"])
@pytest.mark.parametrize("share", [300, 500, 720])
@pytest.mark.parametrize("driver", [0, 1])
def test_both_panes_scroll_in_step_in_any_proportion(drive: Driver, layout: str, share: int, driver: int) -> None:
    _lay_out(drive, layout)
    drive.panes.arrangement.set_share(share)
    _settle()
    one, other = drive.panes.panes[driver], drive.panes.panes[1 - driver]
    for part in (0.2, 0.6, 0.4, 0.0):
        bar = one.verticalScrollBar()
        bar.setValue(round(bar.maximum() * part))
        _settle()
        tops = [{number: round(top) for number, _, top in pane.visible_blocks()} for pane in (one, other)]
        shared = tops[0].keys() & tops[1].keys()
        assert shared and all(tops[0][at] == tops[1][at] for at in shared), (share, part)


def test_the_bar_reaches_the_end_of_both_panes_one_above_the_other(drive: Driver) -> None:
    _lay_out(drive, "stacked")
    drive.panes.arrangement.set_share(300)
    _settle()
    drive.panes.arrangement._bar.setValue(10**6)
    for _ in range(20):
        _settle()
        drive.panes.arrangement._bar.setValue(10**6)
    for pane in drive.panes.panes:
        last = pane.document().lastBlock()
        assert pane.is_in_sight(last)


@pytest.mark.parametrize("layout", ["hans", "hant"])
def test_a_label_key_tags_with_one_pane_alone_and_tab_brings_the_other(drive: Driver, layout: str) -> None:
    _lay_out(drive, layout)
    start, end = drive.select("听取我区出席全国两会", layout)
    drive.key(Qt.Key.Key_1)
    assert [(each.start, each.end) for each in drive.desk.ordered()] == [(start, end)]
    caret = drive.panes.caret_source()
    drive.key(Qt.Key.Key_Tab)
    _settle()
    other = "hant" if layout == "hans" else "hans"
    assert drive.panes.arrangement.name == drive.panes.active_pane == other == drive.window.settings.get("panes")
    assert drive.panes.caret_source() == caret and QApplication.focusWidget() is _active(drive)
    assert drive.window.actions_by_id.by_id[f"panes_{other}"].isChecked()


def test_what_selects_in_a_pane_that_is_hidden_selects_in_the_one_that_is_shown(drive: Driver) -> None:
    _lay_out(drive, "hans")
    start, end = drive.select("听取我区出席全国两会", "hant")
    assert drive.panes.selection() == (start, end, "hans")


@pytest.mark.parametrize("layout", ["beside", "stacked"])
def test_the_divider_is_dragged_and_its_place_is_remembered_in_any_width(drive: Driver, layout: str) -> None:
    _lay_out(drive, layout)
    divider = next(each for each in drive.panes.findChildren(Divider) if each.isVisible())
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, middle + QPoint(-90, -90))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 0))
    _settle()
    share = drive.window.settings.get(f"{layout}_share")
    assert 100 < share < 480
    drive.window.resize(1100, 800)
    _settle()
    _lay_out(drive, "hans")
    _lay_out(drive, layout)
    boxes = [pane.parentWidget() for pane in drive.panes.panes]
    sizes = [box.width() if layout == "beside" else box.height() for box in boxes if box]
    assert abs(1000 * sizes[0] / sum(sizes) - share) < 12
    QTest.mouseDClick(divider, Qt.MouseButton.LeftButton, pos=middle)
    assert drive.window.settings.get(f"{layout}_share") == 500


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_window_opens_in_the_layout_it_was_left_in(
    drive: Driver, open_window: Callable[[Session], Driver], layout: str
) -> None:
    drive.window.settings.put("panes", layout)
    from annotator.ui.reading.kept import dress_panes

    dress_panes(drive.panes, drive.window.settings, "tw")
    _settle()
    assert drive.panes.arrangement.name == layout
    assert drive.panes.active_pane in drive.panes.arrangement.shown


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_click_chooses_the_span_under_it_and_an_edge_is_dragged(drive: Driver, layout: str) -> None:
    _lay_out(drive, layout)
    start, end = drive.select("听取我区出席全国两会", drive.panes.active_pane)
    drive.key(Qt.Key.Key_1)
    drive.key(Qt.Key.Key_Escape)
    pane = _active(drive)
    assert pane.text
    qt_start, qt_end = pane.text.image(start, end)
    pane.select(qt_start + 2, qt_start + 2)
    pane.show_caret()
    _settle()
    point = pane.cursorRect().center()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert drive.desk.choice is not None
    block = pane.document().findBlock(qt_end)
    handle = pane.marks(block.blockNumber(), block).handles[-1]
    at = QPoint(round(handle.x), round(handle.y + handle.height / 2)) + pane.origin_of(block)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    step = pane.sizes.text * 2
    QTest.mouseMove(pane.viewport(), at - QPoint(step, 0))
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(step, 0))
    assert [(each.start, each.end) for each in drive.desk.ordered()] == [(start, end - 2)]


def test_the_theme_survives_every_layout(drive: Driver) -> None:
    drive.trigger("dark")
    for layout in (*LAYOUTS, *reversed(LAYOUTS)):
        _lay_out(drive, layout)
        for script in drive.panes.arrangement.shown:
            pane = drive.panes.panes[script == "hant"]
            assert pane.palette().color(QPalette.ColorRole.Text).name() == pane.theme.ink == DARK.ink


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", [(1400, 900), (900, 600)])
def test_the_bar_of_labels_stands_beside_the_selection_in_every_layout(
    drive: Driver, layout: str, size: tuple[int, int]
) -> None:
    drive.window.resize(*size)
    _lay_out(drive, layout)
    pane = _active(drive)
    assert pane.text
    qt_start, qt_end = pane.text.image(*drive.select("听取我区", drive.panes.active_pane))
    pane.select(qt_start, qt_start)
    pane.show_caret()
    _settle()
    start = pane.cursorRect().center()
    end = start + QPoint((qt_end - qt_start) * pane.sizes.text, 0)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.viewport(), end)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)
    _settle()
    bars = drive.window.works.label_bars
    assert drive.panes.selection() is not None and bars.is_shown
    strip = bars.strip
    place = QRect(strip.mapToGlobal(QPoint()), strip.size())
    line = QRect(pane.viewport().mapToGlobal(start), QSize(1, 1))
    assert abs(place.center().y() - line.center().y()) < 3 * pane.sizes.line + strip.height()
    assert place.right() <= drive.panes.mapToGlobal(QPoint(drive.panes.width(), 0)).x()


def test_paragraphs_stand_level_where_phrases_are_longer_at_uneven_widths(drive: Driver) -> None:
    drive.trigger("standard_twp")
    _settle()
    assert drive.desk.article and len(drive.desk.article.texts.hans.text) >= 0
    for share in (250, 330, 500, 610, 750):
        drive.panes.arrangement.set_share(share)
        _settle()
        for part in (0.0, 0.3, 0.7):
            bar = drive.panes.panes[1].verticalScrollBar()
            bar.setValue(round(bar.maximum() * part))
            _settle()
            tops = [{number: round(top) for number, _, top in pane.visible_blocks()} for pane in drive.panes.panes]
            lines = [
                [block.layout().lineCount() for _, block, _ in pane.visible_blocks()] for pane in drive.panes.panes
            ]
            assert share == 500 or lines[0] != lines[1]
            shared = tops[0].keys() & tops[1].keys()
            assert shared and all(tops[0][at] == tops[1][at] for at in shared), share


@pytest.mark.parametrize("alone", [0, 1])
def test_a_pane_alone_is_not_made_level_with_one_that_is_hidden(drive: Driver, alone: int) -> None:
    drive.panes.arrangement.set_share(750 if alone == 0 else 250)  # the other one wraps into more lines
    _settle()
    pane = drive.panes.panes[alone]
    assert any(block.blockFormat().bottomMargin() > pane.sizes.paragraph_gap for _, block, _ in pane.visible_blocks())
    _lay_out(drive, ("hans", "hant")[alone])
    rooms = {block.blockFormat().bottomMargin() for _, block, _ in pane.visible_blocks() if block.length() > 1}
    assert rooms == {pane.sizes.paragraph_gap}
