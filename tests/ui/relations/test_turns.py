"""What a key does to relations is shown once, with the text that it belongs to, and only what it touches is redone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.session.coding.relations import add_relation, delete_relation
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, set_note, tag_span
from annotator.session.history import redo, undo
from annotator.store.things import annotations as annotation_rows
from annotator.ui.panes.marking import relation_arcs
from annotator.ui.relations.turn import Turn


def span(drive: Any, words: str) -> Annotation:
    start = drive.source.index(words)
    return next(each for each in drive.desk.annotations.values() if each.extent == (start, start + len(words)))


def of_screen(pane: Any) -> QImage:
    """What stands in the window now, painted piece by piece."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    window, viewport = pane.window(), pane.viewport()
    whole = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size()))


def painted_whole(pane: Any) -> QImage:
    return pane.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def stale(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Where two pictures differ more than a dashed line does that Qt has cut at an edge of what it paints."""
    width = one.width()
    rows = [y for y in range(one.height()) if one.copy(0, y, width, 1) != other.copy(0, y, width, 1)]
    return [(x, y) for y in rows for x in range(width) if _contrast(one.pixelColor(x, y), other.pixelColor(x, y)) > 16]


def _contrast(one: QColor, other: QColor) -> int:
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb()))


@contextmanager
def counted(target: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """What a function is called with while the window does all that there is to do."""
    calls: list[object] = []
    before: Callable[..., object] = getattr(target, name)
    with monkeypatch.context() as patch:
        patch.setattr(target, name, lambda *given: (calls.append(given), before(*given))[1])
        yield calls
        for _ in range(5):
            QApplication.processEvents()


def many_spans(drive: Any) -> list[Annotation]:
    """Spans over the whole article, made in one step."""
    session, labels = drive.session, ("directive", "attribution", "addressee", "personnel", "position")
    one = span(drive, "刘宁")
    made = [
        one._replace(id=session.new_id(), start=start, end=start + 3, label=drive.label(labels[start % 5]))
        for start in range(len(drive.source) - 4)
    ]

    def fill(write: Any) -> None:
        for each in made:
            annotation_rows.put_annotation(write, each, new=True)

    session.commit("Tag spans", fill)
    QApplication.processEvents()
    drive.window.works.relations.feed.settle()
    QApplication.processEvents()
    return made


def test_a_change_and_what_is_derived_from_it_are_shown_in_one_update(
    at_work: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    arcs, feed = at_work.window.works.relations.arcs["hans"], at_work.window.works.relations.feed
    heard: list[tuple[object, object]] = []
    feed.changed.connect(lambda gone, come: heard.append((gone, come)))
    with (
        counted(arcs, "_refresh", monkeypatch) as refreshed,
        counted(at_work.panes.panes[0], "paintEvent", monkeypatch) as painted,
    ):
        at_work.desk.choose(span(at_work, "会议指出").id)
        relabel_span(at_work.session, span(at_work, "会议指出"), at_work.label("addressee"))
        delete_span(at_work.session, span(at_work, "会议强调"))
    assert len(refreshed) == 1 and len(heard) == 1 and len(painted) <= 2
    assert feed.is_settled


def test_many_spans_that_go_and_come_at_once_are_one_update(at_work: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    arcs, feed = at_work.window.works.relations.arcs["hant"], at_work.window.works.relations.feed
    feed._clock = lambda: 0.0  # deriving is quick
    made = many_spans(at_work)
    shown = set(feed.by_id.values())
    assert len(made) > 100 and len(shown) > 40
    for step in (undo, redo):
        with counted(arcs, "take", monkeypatch) as taken, counted(arcs, "_refresh", monkeypatch) as refreshed:
            step(at_work.session)
        assert len(taken) <= 2 and len(refreshed) <= 2
    assert set(feed.by_id.values()) == shown


def test_what_takes_long_to_derive_is_told_in_few_steps(at_work: Any) -> None:
    feed = at_work.window.works.relations.feed
    clock = iter(range(1_000_000))
    many_spans(at_work)
    wanted = set(feed.by_id)
    heard: list[object] = []
    feed.changed.connect(lambda gone, come: heard.append(come))
    feed._clock = lambda: next(clock) * 0.005  # each look finds that the slice is over
    undo(at_work.session)
    redo(at_work.session)
    for _ in range(2_000):
        QApplication.processEvents()
        if feed.is_settled:
            break
    QApplication.processEvents()
    assert feed.is_settled and set(feed.by_id) == wanted
    assert heard


def test_another_choice_a_note_or_the_other_pane_lead_no_arc_another_way(
    at_work: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for pane in at_work.panes.panes:
        of_screen(pane)
    with counted(relation_arcs, "routes", monkeypatch) as routed:
        at_work.desk.choose(span(at_work, "刘宁").id)
        QApplication.processEvents()
        at_work.desk.choose(span(at_work, "李斌").id)
        QApplication.processEvents()
        at_work.panes.focus_pane("hant")
        QApplication.processEvents()
        set_note(at_work.session, span(at_work, "李斌"), "备注")
    assert not routed


def test_where_no_arc_is_shown_none_is_worked_out(at_work: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work.trigger("relations_none")
    QApplication.processEvents()
    with counted(relation_arcs, "routes", monkeypatch) as routed:
        delete_span(at_work.session, span(at_work, "会议指出"))
        undo(at_work.session)
    assert not routed


def change_or_choose(drive: Any, dice: random.Random) -> None:
    session, feed, spans = drive.session, drive.window.works.relations.feed, drive.desk.ordered()
    one, other = dice.choice(spans), dice.choice(spans)
    what = dice.randrange(10)
    if what == 0:
        start = dice.randrange(len(drive.source) - 6)
        tag_span(session, 1, start, start + 4, one.label)
    elif what == 1 and len(spans) > 6:
        delete_span(session, one)
    elif what == 2:
        relabel_span(session, one, other.label)
    elif what == 3 and drive.desk.choice is not None:
        held = drive.desk.choice
        resize_span(session, held, held.start, held.end + 1)
    elif what == 4:
        add_relation(session, 1, dice.choice(("holds_position", "addressed_to", "asserted_by")), one, other)
    elif what == 5 and feed.by_id:
        delete_relation(session, dice.choice(list(feed.by_id.values())))
    elif what == 6:
        undo(session)
    elif what == 7:
        drive.window.works.relations.mark_or_join()
    else:
        drive.desk.choose(one.id)


@pytest.mark.parametrize("choice", ["all", "chosen"])
@pytest.mark.parametrize("seed", range(3))
def test_after_any_change_every_pixel_is_as_if_all_had_been_painted_anew(at_work: Any, seed: int, choice: str) -> None:
    """Arcs, their lanes in the margin, their words, the knob and the mark: nothing stale stays."""
    dice, work = random.Random(seed), at_work.window.works.relations
    at_work.panes.set_names_shown(False)
    at_work.trigger(f"relations_{choice}")
    for pane in at_work.panes.panes:
        pane.setCursorWidth(0)
        pane.overlays = [work.arcs[pane.script], work.signs[pane.script]]  # what others paint is theirs to test
    for number in range(30):
        at_work.desk.bridge.run(lambda: change_or_choose(at_work, dice))
        for _ in range(3):
            QApplication.processEvents()
        for pane in at_work.panes.panes:
            on_screen = of_screen(pane)
            work.arcs[pane.script].show(work.feed.by_id.values())
            assert stale(on_screen, painted_whole(pane)) == [], (number, pane.script)
        QApplication.processEvents()


@pytest.mark.parametrize("seed", range(3))
def test_narrowing_undoing_dragging_and_selecting_leave_no_stale_pixel(at_work: Any, seed: int) -> None:
    """With names, selection, handles and all that others paint over the text: knobs and chips too."""
    dice = random.Random(seed)
    for pane in at_work.panes.panes:
        pane.setCursorWidth(0)
    at_work.panes.focus_pane("hans")
    for number in range(30):
        at_work.desk.bridge.run(lambda: narrow_or_drag(at_work, dice))
        for _ in range(3):
            QApplication.processEvents()
        for pane in at_work.panes.panes:
            assert stale(of_screen(pane), painted_whole(pane)) == [], (number, pane.script)


def test_a_knob_that_leaves_a_new_name_leaves_no_half_of_itself(at_work: Any) -> None:
    for pane in at_work.panes.panes:
        pane.setCursorWidth(0)
    at_work.panes.focus_pane("hans")
    held = span(at_work, "刘宁")
    at_work.desk.choose(held.id)
    for _ in range(3):
        QApplication.processEvents()
    pane, signs = at_work.panes.panes[0], at_work.window.works.relations.signs["hans"]
    of_screen(pane)
    before = signs.knob_place()
    tag_span(at_work.session, 1, held.end, held.end + 4, at_work.label("slogan"))
    for _ in range(3):
        QApplication.processEvents()
    assert signs.knob_place() != before, "the name of its neighbour took the place"
    of_screen(pane)
    QApplication.processEvents()
    assert stale(of_screen(pane), painted_whole(pane)) == []


def narrow_or_drag(drive: Any, dice: random.Random) -> None:
    panes, spans = drive.panes, drive.desk.ordered()
    what, held = dice.randrange(9), drive.desk.choice
    if what <= 2:
        drive.desk.choose(dice.choice(spans).id)
    elif what == 3:
        drive.trigger("undo")
    elif what == 4 and held is not None and held.end - held.start > 2:
        resize_span(drive.session, held, held.start, held.end - 1)
    elif what == 5 and held is not None:
        panes._mouse._preview_edge("hans", False, panes.panes[0].text.image(*held.extent)[1] + dice.randrange(-2, 6), 0)
        QApplication.processEvents()
        panes._mouse._give_up() if dice.random() < 0.5 else panes._mouse._drop()
    elif what == 6:
        start = dice.randrange(len(drive.source) - 40)
        panes.select(start, start + dice.randrange(1, 40), reveal=False)
    elif what == 7:
        drive.type(dice.choice("123456789"))
    else:
        change_or_choose(drive, dice)


def test_a_turn_comes_once_and_before_paint_and_can_be_hurried(qapp: QApplication) -> None:
    done: list[str] = []
    turn = Turn(lambda: done.append("turn"))
    turn.want()
    turn.want()
    assert not done
    QApplication.processEvents()
    assert done == ["turn"]
    turn.want()
    turn.catch_up()
    QApplication.processEvents()
    assert done == ["turn", "turn"]
