"""Files dropped anywhere come in; what changed many things at once can be taken back where it is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.session.articles import article_count
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.listing import remove_articles
from annotator.session.session import Session
from tests.ui.conftest import CTRL, Driver

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WAIT_MS = 8000


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "pages"
    folder.mkdir()
    found = [folder / f"{number}.txt" for number in range(3)]
    for number, each in enumerate(found):
        each.write_text(f"𠮷林省第{number}次会议，强调落实。\r\n", encoding="utf-8", newline="")
    return found


def drop(on: QWidget, paths: list[Path]) -> bool:
    """As Qt hands it over: to the widget under the mouse, then to what it stands in, up to the window."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    place: QWidget | None = on
    while place is not None:
        if place.acceptDrops():
            enter = QDragEnterEvent(QPointF(3, 3).toPoint(), COPY, files, LEFT, NONE)
            enter.ignore()
            QApplication.sendEvent(place, enter)
            if enter.isAccepted():
                QApplication.sendEvent(place, QDropEvent(QPointF(3, 3), COPY, files, LEFT, NONE))
                QApplication.processEvents()
                return True
        place = None if place.isWindow() else place.parentWidget()
    return False


def test_files_come_in_wherever_they_are_dropped(qtbot, drive: Driver, pages: list[Path]) -> None:
    panels = drive.window.panels
    field = drive.window.docks["articles"].findChildren(QLineEdit)[0]
    for number, place in enumerate((field, panels.articles, drive.panes.panes[0].viewport())):
        assert drop(place, [pages[number]])
        qtbot.waitUntil(lambda number=number: article_count(drive.session) == 6 + number, timeout=WAIT_MS)
    assert field.text() == "", "no address of a file was written into it"


def test_a_panel_that_floats_takes_them_too(qtbot, drive: Driver, pages: list[Path]) -> None:
    dock = drive.window.docks["codebook"]
    dock.setFloating(True)
    QApplication.processEvents()
    assert dock.isWindow() and drop(dock.widget(), pages)
    qtbot.waitUntil(lambda: article_count(drive.session) == 8, timeout=WAIT_MS)
    dock.setFloating(False)


def test_windows_beside_take_them_too(qtbot, drive: Driver, pages: list[Path]) -> None:
    drive.trigger("dashboard")
    view = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "DashboardWindow")
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(lambda: view.isActiveWindow(), timeout=WAIT_MS)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert drop(view, pages)
    qtbot.waitUntil(lambda: article_count(drive.session) == 8, timeout=WAIT_MS)
    view.close()


def test_articles_that_came_in_can_be_taken_out_and_brought_back(qtbot, drive: Driver, pages: list[Path]) -> None:
    drive.window.jobs.import_all([str(each) for each in pages])
    toast = drive.window.works.large_steps.toast
    assert toast is not None and toast.isVisible() and "3" in toast.sentence
    QTest.mouseClick(toast.button, LEFT)
    assert article_count(drive.session) == 5
    drive.key(Qt.Key.Key_Z, CTRL)
    assert article_count(drive.session) == 8


def test_a_large_step_offers_its_way_back_and_a_small_one_does_not(qtbot, drive: Driver) -> None:
    steps = drive.window.works.large_steps
    drive.select("刘宁")
    drive.key(Qt.Key.Key_1)
    QTest.qWait(30)
    assert steps.toast is None
    remove_articles(drive.session, [1, 2, 3, 4, 5])
    qtbot.waitUntil(lambda: steps.toast is not None, timeout=WAIT_MS)
    assert "5" in steps.toast.sentence and "Ctrl+Z" in steps.toast.button.text()
    assert article_count(drive.session) == 0
    QTest.mouseClick(steps.toast.button, LEFT)
    assert article_count(drive.session) == 5 and steps.toast is None


def test_the_offer_ends_with_the_next_step_as_it_would_take_back_that_one(qtbot, drive: Driver) -> None:
    steps = drive.window.works.large_steps
    remove_articles(drive.session, [2, 3, 4, 5, 1])
    qtbot.waitUntil(lambda: steps.toast is not None, timeout=WAIT_MS)
    drive.window.desk.undo()
    assert steps.toast is None
    label = drive.label("directive")
    tag_span(drive.session, 1, 0, 4, label)
    QTest.qWait(30)
    assert steps.toast is None
    set_status(drive.session, 2, "done")
    assert steps.toast is None


def test_an_empty_desk_says_what_can_be_done(qtbot, tmp_path: Path, codebook, open_window, pages: list[Path]) -> None:
    driver = open_window(Session.create(tmp_path / "empty.db", codebook, coder="li"))
    desk = driver.window.works.empty_desk
    qtbot.waitUntil(lambda: desk.page is not None and desk.page.isVisible(), timeout=WAIT_MS)
    assert [each.isEnabled() for each in desk.page.buttons] == [True] * 3
    assert desk.page.geometry() == driver.panes.rect()
    assert drop(desk.page, pages[:1])
    qtbot.waitUntil(lambda: driver.desk.number == 1, timeout=WAIT_MS)
    assert desk.page is None
    driver.trigger("remove_articles")
    qtbot.waitUntil(lambda: desk.page is not None and len(desk.page.buttons) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: desk.page is not None, timeout=WAIT_MS)
