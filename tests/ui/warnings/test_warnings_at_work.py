"""Warnings in the real window: found after each change, marked in both panes, listed, gone to, never in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.model.annotation import Annotation
from annotator.session.coding.notes import ask
from annotator.session.coding.tagging import delete_span, resize_span, tag_span
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.warnings.warning_list_model import ENTRY
from annotator.ui.warnings.warning_work import NO_WARNINGS, WarningWork

BODY = "2月18日,自治区党委"


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


class Desk:
    """The window with the sample's first article, and what is tagged in it."""

    def __init__(self, drive: object) -> None:
        self.drive = drive
        self.desk, self.session = drive.desk, drive.session  # pyright: ignore
        self.work: WarningWork = drive.window.works.warnings  # pyright: ignore
        self.panes = drive.panes  # pyright: ignore
        self.start = drive.source.index(BODY)  # pyright: ignore
        self.work.begin()
        _settle()

    def tag(self, start: int, end: int, label: str) -> Annotation:
        uuid = self.session.codebook.require(label).uuid
        made = tag_span(self.session, self.desk.number, self.start + start, self.start + end, uuid, "hans")
        _settle()
        return made

    def cross(self) -> tuple[Annotation, Annotation]:
        return self.tag(0, 8, "directive"), self.tag(5, 12, "slogan")


@pytest.fixture
def at(drive: object) -> Desk:
    return Desk(drive)


def test_a_warning_comes_with_the_span_that_breaks_a_rule_and_goes_with_it(at: Desk) -> None:
    one, other = at.cross()
    assert [(each.kind, each.annotations) for each in at.work.warnings] == [("crossing", (one.id, other.id))]
    assert (one.id in at.desk.annotations) and (other.id in at.desk.annotations), "nothing is blocked"
    at.drive.trigger("undo")  # pyright: ignore
    _settle()
    assert at.work.warnings == ()
    at.drive.trigger("redo")  # pyright: ignore
    _settle()
    assert len(at.work.warnings) == 1
    resize_span(at.session, at.desk.annotations[other.id], at.start + 8, at.start + 12)
    _settle()
    assert at.work.warnings == ()


@pytest.mark.parametrize("way", ["deleted", "moved apart", "undone"])
def test_a_warning_goes_with_both_of_its_spans_in_one_turn(at: Desk, way: str) -> None:
    one, other = at.cross()
    assert len(at.work.warnings) == 1
    if way == "deleted":
        delete_span(at.session, one)
        delete_span(at.session, other)
    elif way == "undone":
        for _ in range(2):
            at.drive.window.actions_by_id.by_id["undo"].trigger()  # pyright: ignore
    else:
        resize_span(at.session, one, at.start, at.start + 4)
        resize_span(at.session, other, at.start + 9, at.start + 12)
    _settle()
    assert at.work.warnings == ()


def test_many_changes_in_one_turn_are_told_once(at: Desk) -> None:
    told: list[object] = []
    at.work.changed.connect(told.append)
    labels = [at.session.codebook.require(name).uuid for name in ("directive", "slogan", "citation")]
    for n, label in enumerate(labels):
        tag_span(at.session, at.desk.number, at.start + 4 * n, at.start + 4 * n + 6, label, "hans")
    assert told == [], "not within the key's own turn"
    _settle()
    assert len(told) == 1
    assert len(at.work.warnings) == 2


def test_another_article_has_its_own_warnings(at: Desk) -> None:
    at.cross()
    at.desk.open(2)
    _settle()
    assert at.work.warnings == ()
    at.desk.open(1)
    _settle()
    assert len(at.work.warnings) == 1


def _amber(pane: ReadingPane) -> list[tuple[int, int]]:
    """The pixels of the warning's colour in a pane."""
    picture, warn = pane.viewport().grab().toImage(), QColor(pane.theme.warn)
    return [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if (found := QColor(picture.pixel(x, y))).rgb() == warn.rgb() or _close(found, warn)
    ]


def _close(one: QColor, other: QColor) -> bool:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 24 for a, b in channels)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_panes_mark_the_overlap_below_its_lanes_and_its_line_in_the_margin(at: Desk, theme: str) -> None:
    at.drive.window.switch.choose(theme)  # pyright: ignore
    one = at.tag(0, 8, "personnel")
    before = {pane: set(_amber(pane)) for pane in at.panes.panes}
    at.tag(5, 12, "organization")
    at.desk.choose(None)
    _settle()
    for pane in at.panes.panes:
        new = set(_amber(pane)) - before[pane]
        image = pane.text.image(at.start + 5, at.start + 8)
        block = pane.document().findBlock(image[0])
        x, y, width, height = pane.stripes(block, *image)[0]
        top = block.layout().position().y() - pane.verticalScrollBar().value()
        left = block.layout().position().x() + x
        margin = pane.viewport().width() - pane.sizes.side
        wave = QRect(round(left) - 1, round(top + y + height), round(width) + 2, 4)
        sign = QRect(margin, round(top + y), pane.sizes.side, round(height))
        assert any(wave.contains(*each) for each in new)
        assert any(sign.contains(*each) for each in new)
        assert all(wave.contains(*each) or sign.contains(*each) for each in new), "and nowhere else"
    delete_span(at.session, one)
    _settle()
    assert all(not at.work.waves[pane].at(QPoint(0, 0)) for pane in at.panes.panes)


def _tip(pane: ReadingPane, point: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(pane.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point)))
    return QToolTip.text()


def _point(pane: ReadingPane, source: int) -> QPoint:
    start, end = pane.text.image(source, source + 1)
    block = pane.document().findBlock(start)
    x, y, width, height = pane.stripes(block, start, end)[0]
    top = block.layout().position().y() - pane.verticalScrollBar().value()
    return QPoint(round(block.layout().position().x() + x + width / 2), round(top + y + height / 2))


def test_resting_on_the_overlap_or_its_mark_says_the_sentence(at: Desk) -> None:
    at.cross()
    sentence = at.work.warnings[0].sentence
    for pane in at.panes.panes:
        there = _point(pane, at.start + 6)
        assert sentence in _tip(pane, there)
        assert sentence in _tip(pane, QPoint(pane.viewport().width() - 4, there.y()))
        assert sentence not in _tip(pane, _point(pane, at.start + 1)), "elsewhere only the labels are told"


def test_f7_goes_from_warning_to_warning_choosing_the_second_span_and_selecting_nothing(at: Desk) -> None:
    said: list[str] = []
    at.desk.said.connect(said.append)
    at.drive.trigger("next_warning")  # pyright: ignore
    assert said[-1] == NO_WARNINGS
    _, first = at.cross()
    _, second = at.tag(20, 28, "directive"), at.tag(25, 32, "slogan")
    at.desk.choose(None)
    at.panes.select(0, 0)
    chosen: list[str] = []
    around: list[str] = []
    for action in ("next_warning", "next_warning", "next_warning", "previous_warning"):
        at.drive.trigger(action)  # pyright: ignore
        assert at.panes.selection() is None
        assert at.desk.choice is not None
        chosen.append(at.desk.choice.id)
        around.append(said[-1].partition(" again. ")[0] if " again. " in said[-1] else "")
    assert chosen == [first.id, second.id, first.id, second.id], "round the end"
    assert around == ["", "", "From the first", "From the last"], "and says so"
    assert said[-1].endswith(at.work.warnings[-1].sentence)
    panel = at.drive.window.panels.warnings  # pyright: ignore
    assert panel.view.currentIndex().row() == 1, "and the list follows"
    at.desk.choose(first.id)
    _settle()
    assert not panel.view.currentIndex().isValid()


def test_the_list_has_warnings_then_questions_and_return_goes_there(at: Desk) -> None:
    panel = at.drive.window.panels.warnings  # pyright: ignore
    counted: list[str] = []
    panel.counted.connect(counted.append)
    assert panel.empty.text() == NO_WARNINGS
    assert not panel.empty.isHidden()
    one, other = at.cross()
    ask(at.session, at.desk.number, "Is this 𠮷野?", one)
    ask(at.session, at.desk.number, "Whose date?")
    _settle()
    rows = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    assert [row.data(ENTRY).sentence for row in rows] == [at.work.warnings[0].sentence, "Whose date?", "Is this 𠮷野?"]
    assert rows[0].data() == at.drive.source[at.start + 5 : at.start + 8]  # pyright: ignore
    assert rows[2].data() == at.drive.source[at.start : at.start + 8]  # pyright: ignore
    assert counted[-1] == "1 · 2 ?"
    assert at.drive.window.docks["warnings"].windowTitle() == "Warnings · 1 · 2 ?"  # pyright: ignore
    assert panel.empty.isHidden()
    heights = [panel.view.rowHeight(row.row()) for row in rows]
    assert heights[1] == heights[2] < heights[0], "each row is as high as what it says"
    at.desk.choose(None)
    panel.view.setFocus()
    panel.view.setCurrentIndex(rows[0])
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert at.desk.choice.id == other.id
    panel.view.setCurrentIndex(rows[2])
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert at.desk.choice.id == one.id
    ask(at.session, at.desk.number, "", one)
    _settle()
    assert counted[-1] == "1 · 1 ?", "questions are no warnings"
    at.panes.focus_pane("hant")
    hant = at.desk.article.texts.view("hant")
    assert panel.model.index(0, 0).data() == hant.text[slice(*hant.from_source(at.start + 5, at.start + 8))]


def test_a_tag_far_from_every_warning_repaints_no_wave(at: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    at.cross()
    drawn: list[object] = []
    for waves in at.work.waves.values():
        draw: Callable[..., object] = waves._draw
        monkeypatch.setattr(waves, "_draw", lambda *given, draw=draw: drawn.append(given) or draw(*given))
    at.tag(60, 64, "slogan")
    assert drawn == []
