"""The marks stay while a decision is worked in, the count follows, and two keys go through what is uncertain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.pages.conversions import add_override, drop_override, overrides_of
from annotator.session.session import Session

SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = "𠮷林，后。大家去国家广播电视台。\n他主持并讲话，余。\n最后一行，里。\n"
OPEN = ["后", "并", "余", "里"]


@pytest.fixture
def work(tmp_path: Path, codebook: Codebook, open_window: Callable) -> Iterator[object]:
    path = tmp_path / "u.db"
    session = Session.create(path, codebook, coder="li", standard="tw")
    for name, text in (("a.txt", TEXT), ("b.txt", "这里只有一行。\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_paths(session, [tmp_path / name])
    for each in overrides_of(session, 1):
        drop_override(session, each)
    session.close()
    driver = open_window(Session.open(path, window=True))
    driver.work = driver.window.works.conversions
    driver.counts = []
    driver.work.counted.connect(driver.counts.append)
    yield driver


def _marked(driver) -> None:
    driver.work.uncertain.want(driver.desk.article, 0)
    _wait(driver)


def _wait(driver) -> None:
    for _ in range(1500):
        QTest.qWait(10)
        if driver.work.conversion is not None and driver.work.conversion.article is driver.desk.article:
            return
    raise AssertionError("the marks did not come")


def _dots(driver) -> tuple[list[str], list[str]]:
    pane = driver.panes.panes[1]
    assert driver.work.dots in pane.overlays
    dots = driver.work.dots
    return [pane.text.copy(*at) for at in dots.open.all], [pane.text.copy(*at) for at in dots.decided.all]


def _decide(driver, scope: str, text: str, becomes: str) -> None:
    at = TEXT.index(text)
    add_override(driver.session, 1, scope, text, becomes, at, at + len(text))


def test_only_what_is_worth_a_look_is_marked_and_counted(work) -> None:
    _marked(work)
    assert _dots(work) == (["後", "並", "餘", "裡"], [])
    assert work.work.count == 4 and work.counts == [4]


@pytest.mark.parametrize("scope", ["here", "article"])
def test_the_other_marks_stay_in_the_very_moment_of_a_decision_and_of_its_undo(work, scope: str) -> None:
    _marked(work)
    _decide(work, scope, "余", "余")
    assert _dots(work) == (["後", "並", "裡"], ["余"]), "not one event has passed"
    assert work.counts[-1] == 3
    _wait(work)
    assert _dots(work) == (["後", "並", "裡"], ["余"]) and work.counts[-1] == 3
    work.trigger("undo")
    assert _dots(work) == (["後", "並", "裡"], [])
    _wait(work)
    assert _dots(work) == (["後", "並", "餘", "裡"], []) and work.counts[-1] == 4


def test_marks_behind_a_longer_word_move_with_it(work) -> None:
    _marked(work)
    _decide(work, "here", "广播电视台", "電視")
    assert _dots(work)[0] == ["後", "並", "餘", "裡"]


def test_after_a_decision_the_marks_are_asked_for_at_once(work) -> None:
    _marked(work)
    asked = []
    want = work.work.uncertain.want
    work.work.uncertain.want = lambda *what: (asked.append(what[1:]), want(*what))
    _decide(work, "here", "余", "余")
    work.desk.open(2)
    assert asked == [(0,), ()], "an article that is opened has its first moments for itself"
    assert work.work.shown is None and work.counts[-1] == 0


def test_f9_goes_through_the_uncertain_places_and_round(work) -> None:
    _marked(work)
    places = [TEXT.index(each) for each in ("后。", "并", "余", "里。")]
    seen = []
    for _ in range(5):
        work.key(Qt.Key.Key_F9)
        seen.append(work.panes.caret_source())
    assert seen == [*places, places[0]]
    assert work.panes.active_pane == "hant" and work.panes.selection() is None
    assert "Uncertain 1 of 4: 后 → 後, or 后" in work.window.status.said.text()
    work.key(Qt.Key.Key_F9, SHIFT)
    assert work.panes.caret_source() == places[-1]
    work.key(Qt.Key.Key_F9, SHIFT)
    assert work.panes.caret_source() == places[-2]


def test_f9_finds_them_where_nobody_has_looked_yet_and_says_when_none_is_left(work) -> None:
    work.work.uncertain.stop()
    work.key(Qt.Key.Key_F9)
    assert work.panes.caret_source() == TEXT.index("后。")
    for text in OPEN:
        _decide(work, "article", text, text)
    work.key(Qt.Key.Key_F9)
    assert "Nothing uncertain is left" in work.window.status.said.text()


def test_switching_the_marks_off_counts_none(work) -> None:
    _marked(work)
    work.trigger("conversions")
    assert work.work.count == 0
    work.trigger("conversions")
    assert work.work.count == 4
