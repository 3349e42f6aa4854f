"""The window measures active time without being felt: quiet, beside undo, and shown only where it is wanted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from annotator.session.people.sittings import sittings_in_order
from annotator.session.session import Session
from annotator.ui.active_time.time_work import TimeWork
from annotator.ui.dashboard.counting import Counting
from tests.ui.conftest import CTRL, Driver

NOW_MS = 1_790_000_000_000


class Timed:
    """The driven window with a clock that the test moves; its first signs of life are forgotten."""

    def __init__(self, driver: Driver) -> None:
        self.drive = driver
        self.ms = NOW_MS
        driver.session.clock = lambda: self.ms
        self.work: TimeWork = driver.window.works.time
        assert self.work.signs is not None
        self.signs = self.work.signs
        self.work.clock.leave()
        self.work.clock.__init__(driver.session)
        self.work.clock.open(driver.desk.number)
        self.look()

    def look(self) -> None:
        """What happens some seconds after a sign."""
        self.signs._rest.stop()
        self.signs.look()

    def passes(self, seconds: int) -> None:
        self.ms += seconds * 1000
        self.work.tick()

    def kept(self) -> list[tuple[int, int]]:
        return [(each.article, each.seconds) for each in sittings_in_order(self.drive.session)]


@pytest.fixture
def timed(drive: Driver, qtbot: object) -> Iterator[Timed]:
    for _ in range(50):
        if "time" in drive.window.works.__dict__ and drive.window.works.time.signs is not None:
            break
        QTest.qWait(20)
    yield Timed(drive)


def wheel(timed: Timed) -> None:
    handle = timed.drive.window.windowHandle()
    at = QPointF(700, 400)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(at, at, QPoint(0, -120), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(handle, event)


def press(timed: Timed) -> None:
    QTest.mousePress(timed.drive.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 400))
    QTest.mouseRelease(timed.drive.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 400))


def move(timed: Timed) -> None:
    for x in range(300, 900, 50):
        QTest.mouseMove(timed.drive.window.windowHandle(), QPoint(x, 400))


SIGNS: dict[str, Callable[[Timed], object]] = {
    "a bare key": lambda timed: timed.drive.key(Qt.Key.Key_Down),
    "a shortcut": lambda timed: timed.drive.key(Qt.Key.Key_End, CTRL),
    "the wheel": wheel,
    "a press of the mouse": press,
    "an action from a menu": lambda timed: timed.drive.desk.mark("done"),
}


@pytest.mark.parametrize("what", SIGNS)
def test_a_sign_of_life_begins_a_sitting(timed: Timed, what: str) -> None:
    assert not timed.work.clock.is_running
    SIGNS[what](timed)
    assert timed.work.clock.is_running


def test_a_mouse_that_only_moves_is_nobody_at_work(timed: Timed) -> None:
    move(timed)
    assert not timed.work.clock.is_running


def test_typing_in_a_dialog_is_work_too(timed: Timed) -> None:
    dialog = QDialog(timed.drive.window)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert timed.work.clock.is_running
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timed.look()


def test_after_a_sign_no_event_is_looked_at_for_a_while(timed: Timed, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    monkeypatch.setattr(timed.signs, "eventFilter", lambda watched, event: bool(looked.append(event)))
    timed.drive.key(Qt.Key.Key_Down)
    assert looked, "the filter is in place"
    timed.signs.tell()
    looked.clear()
    timed.drive.key(Qt.Key.Key_Down)
    move(timed)
    assert looked == []
    timed.look()
    timed.drive.key(Qt.Key.Key_Down)
    assert looked


def test_leaving_an_article_keeps_its_time_and_begins_another(timed: Timed) -> None:
    timed.drive.key(Qt.Key.Key_Down)
    timed.ms += 30_000
    timed.drive.desk.open(2)
    timed.passes(5)
    assert timed.kept() == [(1, 30)]
    timed.passes(100)
    assert timed.kept() == [(1, 30), (2, 60)], "idle is cut off at a minute from when it was opened"


def test_closing_the_window_keeps_what_was_measured(timed: Timed) -> None:
    timed.drive.key(Qt.Key.Key_Down)
    timed.ms += 20_000
    path = timed.drive.session.path
    timed.drive.window.close()
    with_time = Session.open(path)
    assert [(each.article, each.seconds) for each in sittings_in_order(with_time)] == [(1, 20)]
    with_time.close()


def test_a_busy_file_does_not_keep_the_window_from_closing(timed: Timed) -> None:
    timed.drive.key(Qt.Key.Key_Down)
    timed.ms += 20_000
    other = sqlite3.connect(timed.drive.session.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert timed.drive.window.close()
    other.execute("ROLLBACK")
    other.close()


def test_the_dashboard_counts_what_the_status_bar_says(timed: Timed, monkeypatch: pytest.MonkeyPatch) -> None:
    dashboard = timed.drive.window.works.dashboard
    timed.work.clock.see()
    timed.ms += 42_000
    seen: list[list[tuple[int, int]]] = []
    monkeypatch.setattr(Counting, "ask", lambda *_: seen.append(timed.kept()))
    dashboard.show_dashboard()
    assert dashboard.view is not None
    dashboard.view.library.knows_job = True
    dashboard.view.count()
    assert seen[-1] == [(1, 42)] and timed.work.clock.seconds_here == 42
    timed.ms += 10_000
    dashboard.view.count()
    assert seen[-1] == [(1, 52)] and timed.work.clock.is_running, "the same sitting, and it goes on"
    assert not dashboard.view._refresh.isActive(), "what it has written itself is nothing to count anew"


def test_nothing_ticks_while_nobody_is_there(timed: Timed) -> None:
    timed.drive.key(Qt.Key.Key_Down)
    assert timed.work._tick.isActive()
    timed.passes(100)
    assert not timed.work._tick.isActive() and not timed.work.clock.has_waiting


def test_no_view_hears_of_it_and_no_sentence_goes(timed: Timed) -> None:
    heard: list[object] = []
    timed.drive.window.bridge.changed.connect(heard.append)
    timed.drive.key(Qt.Key.Key_Down)
    timed.ms += 30_000
    timed.drive.desk.done_next()
    QApplication.processEvents()
    said, before = timed.drive.window.status.said.text(), len(heard)
    timed.passes(5)
    QApplication.processEvents()
    assert timed.kept() == [(1, 30)] and len(heard) == before
    assert timed.drive.window.status.said.text() == said != ""


def test_undo_takes_back_the_tag_and_redo_brings_it_though_time_was_written_between(timed: Timed) -> None:
    timed.drive.select("会议")
    timed.drive.type("2")
    had = timed.drive.labels()
    timed.passes(400)
    timed.drive.desk.undo()
    assert timed.kept() and timed.drive.labels() == had[:-1]
    timed.look()
    timed.drive.key(Qt.Key.Key_Down)
    timed.passes(400)
    assert len(timed.kept()) == 2
    timed.drive.desk.redo()
    assert timed.drive.labels() == had


def test_the_time_is_shown_only_where_it_is_wanted(timed: Timed) -> None:
    label = timed.drive.window.status.time
    timed.drive.key(Qt.Key.Key_Down)
    timed.passes(5)
    assert label.isHidden()
    timed.drive.trigger("show_time")
    assert not label.isHidden() and label.text() == "0 min on this article"
    for _ in range(26):
        timed.look()
        timed.drive.key(Qt.Key.Key_Down)
        timed.passes(30)
    assert label.text() == "13 min on this article"
    timed.drive.desk.open(2)
    assert label.text() == "0 min on this article"
    timed.drive.desk.open(1)
    assert label.text() == "13 min on this article"
    timed.drive.trigger("show_time")
    assert label.isHidden()


def test_work_in_another_window_of_the_program_is_no_work_on_the_open_article(timed: Timed) -> None:
    window = timed.drive.window
    other = QDialog(window, Qt.WindowType.Window)
    asked = QDialog(other)
    for each in (other, asked):
        field = QLineEdit(each)
        QVBoxLayout(each).addWidget(field)
        each.show()
        each.activateWindow()
        field.setFocus()
        QTest.qWait(20)
        timed.look()
        assert QApplication.activeWindow() is each
        QTest.keyClick(field, Qt.Key.Key_A)
        timed.drive.desk.mark("done" if each is other else "doing")
        assert not timed.work.clock.is_running
        timed.look()
    for each in (asked, other):
        each.close()
    window.activateWindow()
    QTest.qWait(20)
    timed.look()
    timed.drive.key(Qt.Key.Key_Down)
    assert timed.work.clock.is_running
