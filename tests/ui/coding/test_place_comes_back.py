"""Coming back to an article, or to the project the next day, shows exactly the lines that were in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from annotator.app import make_window
from annotator.session.session import Session
from annotator.ui.desk.reading_place import ReadingPlace
from annotator.ui.stored_settings import UserSettings

CTRL = Qt.KeyboardModifier.ControlModifier
PANES = pytest.mark.parametrize("pane", ["hans", "hant"])


def in_sight(window) -> tuple[object, ...]:
    panes, pane = window.panes, window.desk.pane
    return *panes.visible_source(), ReadingPlace.of(panes, pane)


def scroll(driver, pixels: int) -> None:
    driver.desk.pane.verticalScrollBar().setValue(pixels)
    QApplication.processEvents()


@PANES
@pytest.mark.parametrize("pixels", [0, 37, 411, 10_000])
@pytest.mark.parametrize("caret", [0, 700, -3])
def test_the_next_article_and_back_shows_the_same_lines_wherever_the_caret_was(drive, pane, pixels, caret) -> None:
    drive.panes.focus_pane(pane)
    at = caret % (len(drive.source) + 1) if caret < 0 else caret
    drive.panes.select(at, at, pane)
    scroll(drive, pixels)
    before = in_sight(drive.window)
    drive.key(Qt.Key.Key_PageDown, CTRL)
    drive.panes.select(5, 5)
    drive.key(Qt.Key.Key_PageUp, CTRL)
    assert drive.desk.number == 1
    assert in_sight(drive.window) == before
    QApplication.processEvents()
    assert in_sight(drive.window) == before


@pytest.mark.parametrize(("caret", "pixels"), [(0, 411), (700, 333), (-3, 10_000), (-3, 100)])
def test_the_window_of_the_next_day_shows_the_same_lines(drive, qtbot, caret: int, pixels: int) -> None:
    at = caret % (len(drive.source) + 1) if caret < 0 else caret
    drive.panes.select(at, at)
    scroll(drive, pixels)
    before = in_sight(drive.window)
    settings, path = drive.window.settings, drive.session.path
    drive.window.close()
    again = make_window(Session.open(path, window=True), settings)
    again.resize(1400, 900)
    with qtbot.waitSignal(again.painted, timeout=5000):
        again.show()
    again.words.stop()
    qtbot.waitUntil(lambda: "coding" in again.works.__dict__, timeout=2000)
    assert in_sight(again) == before
    QApplication.processEvents()
    assert in_sight(again) == before
    again.close()


def test_places_kept_by_an_earlier_version_are_still_read_and_damaged_ones_left_out(tmp_path) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings = UserSettings(store)
    store.setValue("carets/p.db", "3:41 x:2 4:5:6 7:8:9:-10 9")
    assert [settings.caret("p.db", 3, part) for part in range(3)] == [41, -1, 0]
    assert [settings.caret("p.db", 7, part) for part in range(3)] == [8, 9, -10]
    assert settings.caret("p.db", 4) == settings.caret("p.db", 9) == 0
    settings.keep_caret("p.db", 5, 0, 12, 3)
    settings.keep_caret("p.db", 3, 0)
    settings.keep_caret("p.db", 6, 700, 0)
    assert store.value("carets/p.db") == "6:700:0:0 5:0:12:3 7:8:9:-10"
