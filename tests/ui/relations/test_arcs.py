"""Arcs run in the air: in both panes, over no glyph, only where they can be seen, and they follow every change."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.session.articles import load_article
from annotator.session.coding.relations import add_relation, delete_relation, shown_relations
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, tag_span
from annotator.session.history import redo, undo
from annotator.ui.panes.marking.marks import lines_of


def span(drive: Any, words: str) -> Annotation:
    start = drive.source.index(words)
    return next(each for each in drive.desk.annotations.values() if each.extent == (start, start + len(words)))


def settle(drive: Any) -> None:
    drive.window.works.relations.feed.settle()
    QApplication.processEvents()


def picture(pane: Any) -> QImage:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    return pane.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def of_screen(pane: Any) -> QImage:
    """What stands in the window now, painted piece by piece."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    window, viewport = pane.window(), pane.viewport()
    whole = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size()))


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    width = one.width()
    rows = [y for y in range(one.height()) if one.copy(0, y, width, 1) != other.copy(0, y, width, 1)]
    return [(x, y) for y in rows for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]


def glyph_boxes(pane: Any) -> list[QRect]:
    """Where the characters of each line stand in the viewport: a whole em above and below the baseline's own place."""
    text, found = pane.sizes.text, []
    for _, block, top in pane.visible_blocks():
        left = block.layout().position().x()
        for line in lines_of(block.layout(), (0, block.layout().lineCount())):
            above, height = round(top) + line.baseline - round(0.88 * text), text
            found.append(QRect(int(left), above, int(line.of.naturalTextWidth()) + 1, height))
    return found


def moved_left(drive: Any, words: str) -> None:
    one = span(drive, words)
    resize_span(drive.session, one, one.start - 1, one.end - 1)


def fill_densely(drive: Any) -> None:
    """Every fourth place a span, in labels that are related to each other, and relations drawn across paragraphs."""
    dice = random.Random(5)
    labels = ("directive", "attribution", "addressee", "personnel", "position", "directive")
    length = len(drive.source)
    for start in range(0, length - 12, 4):
        words = drive.source[start : start + 2 + start % 7]
        if "\n" not in words and "\u0301" not in words[:1] and drive.source[start + len(words)] != "\u0301":
            tag_span(drive.session, 1, start, start + len(words), drive.label(dice.choice(labels)))
    people = [each for each in drive.desk.ordered() if each.label == drive.label("personnel")]
    offices = [each for each in drive.desk.ordered() if each.label == drive.label("position")]
    for at, person in enumerate(people):
        add_relation(drive.session, 1, "holds_position", person, offices[(at * 7) % len(offices)])
    settle(drive)


@pytest.mark.parametrize("size", [13, 17, 28])
@pytest.mark.parametrize("script", ["hans", "hant"])
def test_no_arc_crosses_a_glyph_however_many_there_are(at_work: Any, script: str, size: int) -> None:
    fill_densely(at_work)
    assert len(at_work.window.works.relations.feed.by_id) > 40
    at_work.panes.set_text_size(size)
    at_work.desk.choose(None)
    QApplication.processEvents()
    pane = at_work.panes.panes[script == "hant"]
    pane.setCursorWidth(0)
    with_arcs = picture(pane)
    at_work.trigger("relations_none")
    without = picture(pane)
    at_work.trigger("relations_all")
    spots, boxes = differing(with_arcs, without), glyph_boxes(pane)
    assert len(spots) > 500
    hidden = [(x, y) for x, y in spots if any(box.contains(QPoint(x, y)) for box in boxes)]
    assert hidden == []


def test_arcs_are_drawn_in_both_panes_and_taken_away_by_the_setting(at_work: Any) -> None:
    for pane in at_work.panes.panes:
        at_work.trigger("relations_all")
        everything = picture(pane)
        at_work.trigger("relations_none")
        nothing = picture(pane)
        at_work.trigger("relations_chosen")
        assert differing(everything, nothing) and not differing(picture(pane), nothing)
        at_work.desk.choose(span(at_work, "刘宁").id)
        some = picture(pane)
        at_work.trigger("relations_none")
        assert len(differing(some, picture(pane))) > 20
        at_work.desk.choose(None)
    assert at_work.window.settings.get("relations") == "none"


def test_what_is_painted_piece_by_piece_is_what_would_be_painted_whole(at_work: Any) -> None:
    """Nothing stale stays: after each change every pixel is as if both panes had been painted anew."""
    steps = [
        lambda: tag_span(at_work.session, 1, 0, 3, at_work.label("addressee")),
        lambda: add_relation(
            at_work.session, 1, "holds_position", span(at_work, "李斌"), span(at_work, "自治区党委书记")
        ),
        lambda: moved_left(at_work, "李斌"),
        lambda: at_work.desk.choose(span(at_work, "自治区党委书记").id),
        lambda: relabel_span(at_work.session, span(at_work, "会议指出"), at_work.label("addressee")),
        lambda: delete_span(at_work.session, span(at_work, "自治区党委书记")),
        lambda: at_work.desk.choose(span(at_work, "落实").id),
        lambda: undo(at_work.session), lambda: undo(at_work.session), lambda: redo(at_work.session),
        lambda: at_work.desk.choose(None),
        lambda: at_work.trigger("relations_chosen"), lambda: at_work.trigger("relations_all"),
    ]  # fmt: skip
    at_work.panes.set_names_shown(False)
    for pane in at_work.panes.panes:
        pane.setCursorWidth(0)
    for number, step in enumerate(steps):
        step()
        settle(at_work)
        for pane in at_work.panes.panes:
            on_screen = of_screen(pane)
            at_work.window.works.relations.arcs[pane.script].show(at_work.window.works.relations.feed.by_id.values())
            assert not differing(on_screen, picture(pane)), (number, pane.script)


def test_only_the_air_that_changes_is_painted_again(at_work: Any) -> None:
    arcs = at_work.window.works.relations.arcs["hans"]
    pane = at_work.panes.panes[0]
    painted: list[int] = []
    before = arcs.paint
    arcs.paint = lambda painter, pane, number, block: (painted.append(number), before(painter, pane, number, block))
    add_relation(at_work.session, 1, "holds_position", span(at_work, "刘宁"), span(at_work, "自治区党委书记"))
    settle(at_work)
    assert painted and max(painted) <= 1, "the other paragraphs stay as they are"
    painted.clear()
    at_work.window.works.relations.show_relations("all")
    settle(at_work)
    assert not painted
    assert pane.isVisible()


def test_only_blocks_in_sight_are_worked_out(at_work: Any) -> None:
    fill_densely(at_work)
    at_work.panes.set_text_size(48)
    QApplication.processEvents()
    arcs, pane = at_work.window.works.relations.arcs["hans"], at_work.panes.panes[0]
    assert set(arcs._ink) <= {number for number, *_ in pane.visible_blocks()}
    assert len(arcs._ink) < pane.document().blockCount()


def change_something(drive: Any, dice: random.Random) -> None:
    session, feed, spans = drive.session, drive.window.works.relations.feed, drive.desk.ordered()
    label = drive.label(dice.choice(("directive", "attribution", "addressee", "personnel", "position")))
    one = dice.choice(spans) if spans else None
    what = dice.randrange(8)
    if what == 0 or one is None:
        start = dice.randrange(len(drive.source) - 6)
        tag_span(session, 1, start, start + 4, label)
    elif what == 1:
        delete_span(session, one)
    elif what == 2:
        relabel_span(session, one, label)
    elif what == 3:
        resize_span(session, one, one.start, one.end + 1)
    elif what == 4:
        kind = dice.choice(("holds_position", "addressed_to", "asserted_by"))
        add_relation(session, 1, kind, one, dice.choice(spans))
    elif what == 5 and feed.by_id:
        delete_relation(session, dice.choice(list(feed.by_id.values())))
    elif what == 6:
        undo(session)
    else:
        redo(session)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_shown_follows_every_change_as_if_it_were_asked_anew(at_work: Any, seed: int) -> None:
    """Spans tagged, moved, relabelled and deleted, relations made, denied and deleted, undo and redo, in any order."""
    dice, session, feed = random.Random(seed), at_work.session, at_work.window.works.relations.feed
    for _ in range(60):
        at_work.desk.bridge.run(lambda: change_something(at_work, dice))
        if dice.random() < 0.6:
            settle(at_work)
            wanted = shown_relations(session, load_article(session, 1))
            assert set(feed.by_id.values()) == set(wanted)
            touching = {each.id for span_id in at_work.desk.annotations for each in feed.of_span(span_id)}
            assert touching == {each.id for each in wanted}


def test_a_span_without_an_image_or_in_a_fold_has_no_arc_and_breaks_nothing(at_work: Any) -> None:
    arcs = at_work.window.works.relations.arcs["hans"]
    add_relation(at_work.session, 1, "holds_position", span(at_work, "李斌"), span(at_work, "自治区党委书记"))
    settle(at_work)
    spans = at_work.panes.panes[0].spans
    made = next(each for each in at_work.window.works.relations.feed.by_id.values() if each.is_stored)
    arcs._placed()
    assert made.id in arcs._places.arcs
    for images in ((), ((5, 5),)):
        spans.images[made.source] = images
        arcs.show(at_work.window.works.relations.feed.by_id.values())
        picture(at_work.panes.panes[0])
        assert made.id not in arcs._places.arcs


def test_deriving_gives_way_to_keys(at_work: Any) -> None:
    """After a slice of time it goes on in another turn, and what is not derived yet is shown when it is."""
    feed = at_work.window.works.relations.feed
    clock = iter(range(10_000))
    fill_densely(at_work)
    wanted = set(feed.by_id)
    feed._clock = lambda: next(clock)  # a second passes at each look
    feed._read_again(at_work.desk.article)
    feed._advance()
    assert not feed.is_settled
    for _ in range(500):
        feed._advance()
    assert feed.is_settled and set(feed.by_id) == wanted


def test_a_kept_relation_is_a_line_and_a_derived_one_is_dots(at_work: Any) -> None:
    from annotator.ui.panes.marking.relation_ink import FAINT, QUIET, Way, dots_of, pen_of

    image = QImage(60, 9, QImage.Format.Format_RGB32)
    solid, theme = [], at_work.window.switch.theme
    for loudness, is_dotted in ((QUIET, False), (FAINT, True)):
        from PySide6.QtGui import QPainter

        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        dots = dots_of(loudness, theme) if is_dotted else None
        Way(((2.0, 4.5), (58.0, 4.5))).paint(painter, pen_of(loudness, theme), dots)
        painter.end()
        solid.append(sum(image.pixelColor(x, 4).lightness() < 250 for x in range(4, 56)))
    assert solid[0] == 52 and 10 < solid[1] < 40
