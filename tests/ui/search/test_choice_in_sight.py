"""A panel that takes some of the text's height takes what is chosen out of sight of nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import tag_span
from tests.ui.conftest import CTRL, Driver


def lines_in_sight(drive: Driver, start: int, end: int) -> bool:
    """Whether the first line of a source range stands wholly in the pane with the caret."""
    pane = drive.desk.pane
    top, bottom = pane.line_span(pane.text.image(start, end)[0])
    value = pane.verticalScrollBar().value()
    return value <= top and bottom <= value + pane.viewport().height()


def low_in_the_pane(drive: Driver) -> tuple[int, int]:
    """A range of the source in the last line but one that can be seen."""
    first, last = drive.panes.visible_source()
    at = last - 45
    assert first < at
    return at, at + 4


@pytest.mark.parametrize("pane", ["hans", "hant"])
@pytest.mark.parametrize("is_tag", [True, False], ids=["tag", "selection"])
@pytest.mark.parametrize("size", [(900, 600), (1400, 900)])
def test_opening_the_search_leaves_what_is_chosen_in_sight(
    drive: Driver, pane: str, is_tag: bool, size: tuple[int, int]
) -> None:
    drive.window.resize(*size)
    QTest.qWait(30)
    drive.panes.focus_pane(pane)
    drive.panes.select(900, 900, pane)
    place = low_in_the_pane(drive)
    if is_tag:
        annotation = tag_span(drive.session, drive.desk.number, *place, drive.session.codebook.active[0].uuid)
        QApplication.processEvents()
        drive.desk.choose(annotation.id)
    else:
        drive.panes.select(*place, pane, reveal=False)
    assert lines_in_sight(drive, *place)
    drive.key(Qt.Key.Key_F, CTRL)
    QTest.qWait(50)
    assert drive.window.docks["search"].isVisible()
    assert lines_in_sight(drive, *place)
    assert drive.desk.pane.viewport().height() > drive.window.height() // 4, "the text keeps some room"
    if is_tag:
        assert drive.desk.choice is not None and drive.desk.choice.extent == place
    else:
        assert drive.panes.selection()[:2] == place


@pytest.mark.parametrize("pane", ["hans", "hant"])
def test_a_selection_made_upwards_is_brought_into_sight_and_is_not_turned_round(drive: Driver, pane: str) -> None:
    drive.window.resize(1400, 620)
    QTest.qWait(30)
    drive.panes.focus_pane(pane)
    there = drive.desk.pane
    there.verticalScrollBar().setValue(0)
    QTest.qWait(30)
    foot = there.position_at(there.viewport().rect().bottomLeft()) - 3
    there.select(foot, foot - 3)
    QTest.qWait(30)
    cursor, value = there.textCursor(), there.verticalScrollBar().value()
    before = cursor.anchor(), cursor.position()
    assert before[0] > before[1]
    drive.key(Qt.Key.Key_F, CTRL)
    QTest.qWait(50)
    cursor = there.textCursor()
    assert there.verticalScrollBar().value() > value and lines_in_sight(drive, *drive.panes.selection()[:2])
    assert (cursor.anchor(), cursor.position()) == before


def test_a_text_that_was_read_elsewhere_is_not_scrolled_to_the_choice(drive: Driver) -> None:
    annotation = tag_span(drive.session, drive.desk.number, 4, 8, drive.session.codebook.active[0].uuid)
    QApplication.processEvents()
    drive.desk.choose(annotation.id)
    bar = drive.desk.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QTest.qWait(30)
    before = drive.panes.visible_source()[0]
    drive.key(Qt.Key.Key_F, CTRL)
    QTest.qWait(50)
    assert drive.panes.visible_source()[0] == pytest.approx(before, abs=40)
