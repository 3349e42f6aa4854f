"""By mouse: the knob of the chosen span draws a relation, in and across the panes; the menu and tips know relations."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from annotator.model.annotation import Annotation
from annotator.session.coding.relations import relations_of
from annotator.session.coding.tagging import relabel_span
from annotator.ui.panes.marking.marks import Kind
from annotator.ui.panes.marking.relation_signs import KNOB

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def span(drive: Any, words: str) -> Annotation:
    start = drive.source.index(words)
    return next(each for each in drive.desk.annotations.values() if each.extent == (start, start + len(words)))


def on(drive: Any, pane: Any, words: str) -> QPoint:
    """The middle of a span's first box in a pane's viewport."""
    return drive.window.works.relations.signs[pane.script].rects(span(drive, words).id)[0].center()


def knob(drive: Any, pane: Any) -> QPoint:
    return drive.window.works.relations.signs[pane.script].knob_place().toPoint()


def drag(drive: Any, start: Any, begin: QPoint, goal: Any, end: QPoint) -> None:
    """Press in one pane, move by steps, let go over the other or the same one: the first one has the mouse."""
    there = start.viewport().mapFromGlobal(goal.viewport().mapToGlobal(end))
    QTest.mousePress(start.viewport(), LEFT, pos=begin)
    for part in range(1, 6):
        QTest.mouseMove(start.viewport(), begin + (there - begin) * part / 5)
        QApplication.processEvents()
    QTest.mouseRelease(start.viewport(), LEFT, pos=there)
    QApplication.processEvents()


def test_the_knob_dropped_on_another_span_joins_them_and_chooses_no_text(at_work: Any) -> None:
    for pane in at_work.panes.panes:
        source = span(at_work, "李斌")
        at_work.desk.choose(source.id, reveal=True)
        QApplication.processEvents()
        drag(at_work, pane, knob(at_work, pane), pane, on(at_work, pane, "自治区党委书记"))
        (made,) = relations_of(at_work.session, 1)
        assert (made.source, made.target) == (source.id, span(at_work, "自治区党委书记").id)
        assert at_work.panes.selection() is None and at_work.desk.choice == source
        at_work.desk.undo()
        assert relations_of(at_work.session, 1) == ()


def test_a_relation_may_be_drawn_from_one_pane_to_the_other(at_work: Any) -> None:
    left, right = at_work.panes.panes
    at_work.desk.choose(span(at_work, "李斌").id, reveal=True)
    drag(at_work, left, knob(at_work, left), right, on(at_work, right, "𠮷林省长"))
    assert [each.target for each in relations_of(at_work.session, 1)] == [span(at_work, "𠮷林省长").id]


def test_a_line_follows_the_mouse_and_frames_the_span_it_would_reach(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    at_work.desk.choose(span(at_work, "李斌").id, reveal=True)
    QTest.mousePress(pane.viewport(), LEFT, pos=knob(at_work, pane))
    QTest.mouseMove(pane.viewport(), on(at_work, pane, "自治区党委书记"))
    QApplication.processEvents()
    rubber = at_work.window.works.relations._mouse._rubber
    assert rubber is not None and rubber.isVisible() and len(rubber.boxes) == 1
    QTest.mouseMove(pane.viewport(), QPoint(pane.viewport().width() - 3, pane.viewport().height() - 3))
    assert rubber.boxes == []
    QTest.mouseRelease(pane.viewport(), LEFT, pos=QPoint(5, pane.viewport().height() - 5))
    assert at_work.window.works.relations._mouse._rubber is None
    assert relations_of(at_work.session, 1) == ()


@pytest.mark.parametrize("what", ["escape", "delete", "undo", "article", "other", "letter"])
def test_a_line_being_drawn_ends_with_its_span_or_with_a_key_and_leaves_the_mouse_to_the_text(
    at_work: Any, what: str
) -> None:
    pane, mouse = at_work.panes.panes[0], at_work.window.works.relations._mouse
    goal, chosen = on(at_work, pane, "自治区党委书记"), span(at_work, "李斌")
    relabel_span(at_work.session, chosen, at_work.label("personnel"))
    at_work.desk.choose(chosen.id, reveal=True)
    QTest.mousePress(pane.viewport(), LEFT, pos=knob(at_work, pane))
    QTest.mouseMove(pane.viewport(), goal)
    assert mouse._rubber is not None
    if what == "article":
        at_work.desk.open(1)
    elif what == "undo":
        at_work.trigger("undo")
    elif what == "other":
        at_work.desk.choose(span(at_work, "各地").id)
    elif what == "letter":
        at_work.type("8")
    else:
        at_work.key(Qt.Key.Key_Escape if what == "escape" else Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert mouse._rubber is None and mouse._from is None
    if what == "escape":
        assert at_work.desk.choice is not None, "Esc has ended the line and let go of nothing"
    QTest.mouseRelease(pane.viewport(), LEFT, pos=goal)
    QApplication.processEvents()
    assert relations_of(at_work.session, 1) == ()
    place = on(at_work, pane, "刘宁")
    QTest.mouseClick(pane.viewport(), LEFT, pos=place)
    assert at_work.desk.choice == span(at_work, "刘宁")


def test_a_button_let_go_elsewhere_ends_the_line(at_work: Any) -> None:
    pane, mouse = at_work.panes.panes[0], at_work.window.works.relations._mouse
    at_work.desk.choose(span(at_work, "李斌").id, reveal=True)
    QTest.mousePress(pane.viewport(), LEFT, pos=knob(at_work, pane))
    at = QPointF(20, 20)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, pane.viewport().mapToGlobal(at), none, none, NONE)
    QApplication.sendEvent(pane.viewport(), moved)
    assert mouse._rubber is None and mouse._from is None


def test_the_knob_stands_on_no_name(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    work = at_work.window.works.relations
    at_work.panes.focus_pane("hans")
    covered = 0
    for each in at_work.desk.ordered():
        at_work.desk.choose(each.id, reveal=True)
        QApplication.processEvents()
        place = work.signs["hans"].knob_place()
        if place is None:
            continue
        knob_box = QRectF(place.x() - KNOB, place.y() - KNOB, 2 * KNOB, 2 * KNOB)
        right = work.signs["hans"].rects(each.id)[-1].right() + 3
        for number, block, top in pane.visible_blocks():
            left = block.layout().position().x()
            for mark in pane.marks(number, block).strokes:
                if mark.kind is Kind.NAME:
                    name = QRectF(left + mark.x, top + mark.y, mark.width, mark.height)
                    assert not name.intersects(knob_box), (each, mark.text)
                    covered += name.intersects(knob_box.translated(right - place.x(), 0))
    assert covered, "at its corner it would have stood on one"


def test_dropped_where_the_codebook_allows_nothing_it_says_so_and_changes_nothing(
    at_work: Any, said: list[str]
) -> None:
    pane = at_work.panes.panes[0]
    at_work.desk.choose(span(at_work, "李斌").id, reveal=True)
    drag(at_work, pane, knob(at_work, pane), pane, on(at_work, pane, "各地"))
    assert said[-1].startswith("The codebook joins no personnel with addressee")
    assert relations_of(at_work.session, 1) == ()


def test_only_spans_that_may_be_joined_have_a_knob_and_it_stands_over_no_glyph(at_work: Any) -> None:
    signs = at_work.window.works.relations.signs["hans"]
    at_work.desk.choose(span(at_work, "“两个维护”").id)
    assert signs.knob_place() is None
    at_work.desk.choose(span(at_work, "刘宁").id)
    place, box = signs.knob_place(), signs.rects(span(at_work, "刘宁").id)[-1]
    assert place.y() + 4 < box.top() and abs(place.x() - box.right()) < 6
    at_work.desk.choose(None)
    assert signs.knob_place() is None


def test_the_hand_that_moves_over_the_text_still_selects_and_chooses(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    QTest.mouseClick(pane.viewport(), LEFT, pos=on(at_work, pane, "各地"))
    assert at_work.desk.choice == span(at_work, "各地")


def offered(drive: Any, pane: Any, point: QPoint) -> dict[str, Any]:
    menu = QMenu(pane)
    drive.window.works.relations.offer_in(menu, pane, point)
    return {each.text(): each for each in menu.actions() if each.text()}


def test_the_menu_starts_joins_keeps_and_deletes(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    work = at_work.window.works.relations
    start = offered(at_work, pane, on(at_work, pane, "李斌"))
    assert list(start) == ["Start a relation here"]
    start["Start a relation here"].trigger()
    assert work.mark == span(at_work, "李斌")
    join = offered(at_work, pane, on(at_work, pane, "自治区党委书记"))
    join["Join “李斌” to this: holds position"].trigger()
    (made,) = relations_of(at_work.session, 1)
    assert (made.source, made.target) == (span(at_work, "李斌").id, span(at_work, "自治区党委书记").id)
    offered(at_work, pane, on(at_work, pane, "李斌"))[
        "Delete relation 李斌 → 自治区党委书记 (holds position)"
    ].trigger()
    assert relations_of(at_work.session, 1) == ()
    keep = offered(at_work, pane, on(at_work, pane, "𠮷林省长"))
    keep["Keep relation 刘宁 → 𠮷林省长 (holds position)"].trigger()
    assert [each.source for each in relations_of(at_work.session, 1)] == [span(at_work, "刘宁").id]


def test_the_menu_beside_spans_and_arcs_offers_nothing(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    assert offered(at_work, pane, QPoint(pane.viewport().width() // 2, pane.viewport().height() - 10)) == {}


def test_resting_on_an_arc_tells_what_it_is(at_work: Any) -> None:
    pane = at_work.panes.panes[0]
    arcs = at_work.window.works.relations.arcs["hans"]
    pane.viewport().grab()
    number, block, top = next(iter(pane.visible_blocks()))
    way = next(iter(arcs._ink_of(number, block).ways.values()))
    (x, y), (to_x, _) = way.points[1], way.points[2]
    point = QPoint(int((x + to_x) / 2 + block.layout().position().x()), int(y + top))
    told: list[str] = []
    show = QToolTip.showText
    QToolTip.showText = lambda at, words, *more: told.append(words)  # type: ignore[method-assign]
    try:
        event = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
        QApplication.sendEvent(pane.viewport(), event)
    finally:
        QToolTip.showText = show  # type: ignore[method-assign]
    assert told and "(holds position)" in told[0]


def test_with_those_of_the_chosen_span_the_mouse_shows_those_under_it(at_work: Any) -> None:
    at_work.trigger("relations_chosen")
    pane, arcs = at_work.panes.panes[0], at_work.window.works.relations.arcs["hans"]
    at_work.desk.choose(None)
    assert not arcs.loud
    QTest.mouseMove(pane.viewport(), on(at_work, pane, "刘宁"))
    QApplication.processEvents()
    assert len(arcs.loud) == 2
    QApplication.sendEvent(pane.viewport(), QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert not arcs.loud
