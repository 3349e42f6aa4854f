"""A further stretch of the chosen span by Ctrl and a drag, and the edges of each of its ranges: in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = pytest.mark.parametrize("script", [0, 1])


def _tag(mouse, script: int, start: int, end: int, label: str = "position") -> None:
    mouse.drag(script, start, end)
    mouse.take(label)


def _ranges(mouse) -> tuple[tuple[int, int], ...]:
    return mouse.drive.desk.ordered()[0].parts


@BOTH
def test_ctrl_and_a_drag_add_a_stretch_in_one_step_and_take_it_out_in_another(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, script, 2, 5)
    chosen = drive.desk.choice
    assert chosen is not None
    mouse.drag(script, 8, 11, CTRL)
    assert _ranges(mouse) == ((2, 5), (8, 11))
    assert drive.desk.choice is not None and drive.desk.choice.id == chosen.id and drive.panes.selection() is None
    mouse.drag(script, 10, 9, CTRL)
    assert _ranges(mouse) == ((2, 5), (8, 9), (10, 11))
    mouse.drag(script, 4, 9, CTRL)
    assert _ranges(mouse) == ((2, 9), (10, 11)), "what touches becomes one"
    mouse.drag(script, 10, 11, CTRL)
    assert _ranges(mouse) == ((2, 9),)
    for before in (((2, 9), (10, 11)), ((2, 5), (8, 9), (10, 11)), ((2, 5), (8, 11)), ((2, 5),)):
        drive.trigger("undo")
        assert _ranges(mouse) == before
    assert not mouse.bars.is_shown


@BOTH
def test_a_stretch_across_two_paragraphs_and_from_the_other_pane_is_added(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, 1 - script, 2, 5)
    first = drive.source.index("\n\n深入学习贯彻")
    mouse.drag(script, first - 2, first + 5, CTRL)
    assert _ranges(mouse) == ((2, 5), (first - 2, first + 5))
    assert drive.panes.active_pane == ("hans", "hant")[script]
    assert len(drive.desk.annotations) == 1


def test_taking_out_all_of_a_span_is_refused_in_a_sentence_and_nothing_is_lost(mouse) -> None:
    drive = mouse.drive
    _tag(mouse, 0, 2, 5)
    mouse.drag(0, 2, 5, CTRL)
    assert _ranges(mouse) == ((2, 5),)
    assert "delete it instead" in drive.window.toast.sentence
    assert drive.panes.panes[1].spans.images[drive.desk.ordered()[0].id] == ((2, 5),)


@BOTH
def test_an_edge_of_one_range_moves_and_the_others_stay(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, script, 2, 5)
    mouse.drag(script, 8, 11, CTRL)
    QApplication.processEvents()
    start = mouse.point(script, 10, -1, right=True)
    mouse.press(script, start)
    for at in (12, 13):
        mouse.move(script, mouse.point(script, at, 1))
    mouse.release(script, mouse.point(script, 13, 1))
    assert _ranges(mouse) == ((2, 5), (8, 13))
    mouse.press(script, mouse.point(script, 8, 1))
    for at in (7, 6, 4):
        mouse.move(script, mouse.point(script, at, 1))
    mouse.release(script, mouse.point(script, 4, 1))
    assert _ranges(mouse) == ((2, 13),)
    drive.trigger("undo")
    drive.trigger("undo")
    assert _ranges(mouse) == ((2, 5), (8, 11))
