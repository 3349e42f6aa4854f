"""A press of the mouse that something comes between: a key, an undo, another article; both panes show what is true."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.articles import load_article
from annotator.session.coding.tagging import delete_span, relabel_span
from annotator.ui.panes.marking.marks import Kind

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
BOTH = pytest.mark.parametrize("script", [0, 1])


def _move(pane: Any, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    port = pane.viewport()
    there = QPointF(at), QPointF(port.mapToGlobal(at))
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, held)
    )  # fmt: skip
    QApplication.processEvents()


def _edge(pane: Any, kind: Kind) -> QPoint:
    """The middle of an edge of the chosen span."""
    for number, block, top in pane.visible_blocks():
        for mark in pane.marks(number, block).handles:
            if mark.kind is kind:
                x = block.layout().position().x() + mark.x
                return QPoint(round(x), round(top + mark.y + mark.height / 2))
    raise AssertionError


def _shown(drive: Any) -> list[dict[str, object]]:
    return [{id_: (one.label, one.parts) for id_, one in pane.spans.annotations.items()} for pane in drive.panes.panes]


def _true(drive: Any) -> dict[str, object]:
    stored = load_article(drive.session, drive.desk.number).annotations
    return {id_: (one.label, one.parts) for id_, one in stored.items()}


def _disturb(drive: Any, what: str) -> None:
    if what == "delete":
        drive.key(Qt.Key.Key_Delete)
    elif what == "undo":
        drive.trigger("undo")
    elif what == "article":
        drive.desk.open(2)
    elif what == "label":
        drive.type("2")
    elif what == "nudge":
        drive.type("]")
    elif what == "other":
        drive.desk.choose(None)
    elif what == "relabelled":
        relabel_span(drive.session, drive.desk.choice, drive.label("slogan"))
    else:
        delete_span(drive.session, drive.desk.choice)
    QApplication.processEvents()


WHAT = pytest.mark.parametrize(
    "what", ["delete", "undo", "article", "label", "nudge", "other", "relabelled", "deleted"]
)


@BOTH
@WHAT
def test_whatever_comes_between_ends_the_drag_of_an_edge_and_no_ghost_stays(drive: Any, what: str, script: int) -> None:
    pane = drive.panes.panes[script]
    drive.panes.select(2, 6, pane.script)
    drive.type("1")
    at, wish = _edge(pane, Kind.CLOSES), []
    drive.panes.edge_dragged.connect(lambda *wished: wish.append(wished))
    QTest.mousePress(pane.viewport(), LEFT, NONE, at)
    for dx in (20, 40):
        _move(pane, at + QPoint(dx, 0))
    assert _shown(drive)[0] != _true(drive), "the drag is shown while it goes on"
    _disturb(drive, what)
    truth = _true(drive)
    assert _shown(drive) == [truth, truth]
    for dx in (30, 0, 60):
        _move(pane, at + QPoint(dx, 0))
        assert _shown(drive) == [truth, truth]
    QTest.mouseRelease(pane.viewport(), LEFT, NONE, at + QPoint(60, 0))
    QApplication.processEvents()
    assert _true(drive) == truth and _shown(drive) == [truth, truth] and not wish


@BOTH
@WHAT
def test_nor_does_the_stretch_of_ctrl_and_a_drag_stay(drive: Any, what: str, script: int) -> None:
    pane = drive.panes.panes[script]
    drive.panes.select(2, 4, pane.script)
    drive.type("1")
    at = _edge(pane, Kind.CLOSES) + QPoint(40, 0)
    QTest.mousePress(pane.viewport(), LEFT, CTRL, at)
    for dx in (20, 40):
        _move(pane, at + QPoint(dx, 0), CTRL)
    assert _shown(drive)[0] != _true(drive)
    _disturb(drive, what)
    truth = _true(drive)
    for dx in (30, 60):
        _move(pane, at + QPoint(dx, 0), CTRL)
    QTest.mouseRelease(pane.viewport(), LEFT, CTRL, at + QPoint(60, 0))
    QApplication.processEvents()
    assert _true(drive) == truth and _shown(drive) == [truth, truth]


@BOTH
def test_a_label_key_tags_what_is_selected_so_far_and_the_press_ends_there(drive: Any, script: int) -> None:
    pane = drive.panes.panes[script]
    drive.panes.select(2, 6, pane.script)
    drive.panes.choose(None)
    box = pane.stripes(pane.document().findBlock(2), *pane.selected())[0]
    at = QPoint(round(box[0]) + pane.sizes.side + 1, round(box[1] + 8))
    drive.panes.select(0, 0, pane.script)
    QTest.mousePress(pane.viewport(), LEFT, NONE, at)
    _move(pane, at + QPoint(60, 0))
    drive.type("1")
    (made,) = drive.desk.ordered()
    _move(pane, at + QPoint(120, 0))
    QTest.mouseRelease(pane.viewport(), LEFT, NONE, at + QPoint(120, 0))
    QApplication.processEvents()
    assert drive.panes.selection() is None and drive.desk.choice == made and drive.desk.ordered() == [made]
    drive.type("2")
    assert len(drive.desk.ordered()) == 1 and drive.desk.choice.extent == made.extent, "the next key is for that span"


@BOTH
def test_a_drag_from_four_pixels_inside_an_edge_selects_a_span_that_begins_there(drive: Any, script: int) -> None:
    pane = drive.panes.panes[script]
    drive.panes.select(2, 9, pane.script)
    drive.type("1")
    for kind, inward in ((Kind.OPENS, 1), (Kind.CLOSES, -1)):
        at = _edge(pane, kind)
        for dx, is_held in ((-6, True), (0, True), (3, True), (4, False), (6, False), (-7, False)):
            assert (pane.handle_at(at + QPoint(inward * dx, 0)) is not None) == is_held, (kind, dx)
    at = _edge(pane, Kind.OPENS) + QPoint(4, 0)
    QTest.mousePress(pane.viewport(), LEFT, NONE, at)
    _move(pane, at + QPoint(2 * pane.sizes.text, 0))
    QTest.mouseRelease(pane.viewport(), LEFT, NONE, at + QPoint(2 * pane.sizes.text, 0))
    assert drive.panes.selection() == (2, 4, pane.script)
    drive.type("7")
    assert sorted(each.extent for each in drive.desk.ordered()) == [(2, 4), (2, 9)]


@pytest.mark.parametrize("size", [11, 17, 24, 36])
def test_names_above_the_first_line_in_sight_are_in_sight(drive: Any, size: int) -> None:
    """At the top of the text, where it was scrolled to show a place, and where the caret went up by key."""
    drive.panes.set_text_size(size)
    QApplication.processEvents()
    pane = drive.panes.panes[0]
    bar = pane.verticalScrollBar()
    bar.setValue(0)
    assert pane.line_span(0)[0] >= 0
    long = drive.source.index("2月18日")
    for place in range(long, len(drive.source), 97):
        bar.setValue(0)
        drive.panes.select(place, place)
        QApplication.processEvents()
        row = pane.row_at(QPoint(20, pane.sizes.line // 2))
        gap = row.middle - pane.sizes.middle + pane.sizes.name_top
        assert bar.value() in (0, bar.maximum()) or gap >= bar.value() or row.middle < bar.value(), place
    drive.panes.focus_pane("hans")
    for _ in range(60):
        drive.key(Qt.Key.Key_Up)
        caret = pane.textCursor().position()
        assert pane.line_span(caret)[0] >= bar.value()
