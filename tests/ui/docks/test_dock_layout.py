"""Panels come back as they were left: which tab stood in front, how high each was, and what the tabs say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.app import make_window
from annotator.session.session import Session
from annotator.ui.chrome.still_label import say_still
from annotator.ui.docks.tab_words import fitted
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow


def shown(qtbot, path: Path, settings: MemorySettings) -> MainWindow:
    window = make_window(Session.open(path, window=True), settings)
    window.resize(1400, 900)
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.show()
    QTest.qWait(80)
    return window


def in_front(window: MainWindow) -> set[str]:
    return {name for name, dock in window.docks.items() if not dock.visibleRegion().isEmpty()}


@pytest.mark.parametrize("raised", [("warnings", "repairs"), ("relations", "page"), ("spans", "articles")])
def test_the_tab_in_front_is_in_front_when_the_project_is_opened_again(qtbot, sample_path: Path, raised) -> None:
    settings = MemorySettings(theme="light")
    window = shown(qtbot, sample_path, settings)
    for name in raised:
        window.docks[name].show()
        window.docks[name].raise_()
    qtbot.waitUntil(lambda: set(raised) <= in_front(window))
    left = in_front(window)
    window.close()
    again = shown(qtbot, sample_path, settings)
    qtbot.waitUntil(lambda: in_front(again) == left)
    again.close()


def test_heights_come_back_with_the_windows_height(drive) -> None:
    window = drive.window
    codebook = window.docks["codebook"]
    window.resizeDocks([codebook], [codebook.height() - 90], Qt.Orientation.Vertical)
    QTest.qWait(30)
    window.layout_of_docks._soon.start(0)
    QTest.qWait(30)
    before = {name: dock.height() for name, dock in window.docks.items() if not dock.visibleRegion().isEmpty()}
    for size in ((1250, 600), (1100, 700), (1400, 900)):
        window.resize(*size)
        QTest.qWait(40)
    assert {name: window.docks[name].height() for name in before} == before


def test_tabs_with_little_room_keep_their_counts(drive) -> None:
    window = drive.window
    window.resize(1000, 700)
    drive.trigger("reset")
    QTest.qWait(40)
    docks = window.docks
    docks["relations"].set_tab("Relations · 12")
    docks["warnings"].set_tab("Warnings · 7 · 1 ?")
    QApplication.processEvents()
    assert docks["relations"].windowTitle() == "Rel. 12" and docks["warnings"].windowTitle() in (
        "Warn. 7 1?",
        "War. 7 1?",
    )
    window.resize(1700, 900)
    drive.trigger("reset")
    QTest.qWait(60)
    assert docks["warnings"].windowTitle() == "Warnings · 7 · 1 ?"


def test_names_grow_shorter_only_as_far_as_they_must() -> None:
    titles = ["Selected", "Spans", "Relations · 12", "Warnings · 3 · 1 ?"]
    tries = [fitted(titles, room, lambda words: 6 * len(words)) for room in (500, 240, 208, 10)]
    assert tries[0] == titles
    assert tries[1] == ["Sel.", "Spans", "Rel. 12", "Warn. 3 1?"]
    assert tries[2] == ["Sel.", "Spa.", "Rel. 12", "War. 3 1?"]
    assert tries[3] == ["Se.", "Sp.", "Re. 12", "Wa. 3 1?"], "the counts stay"


def test_chinese_names_are_cut_to_characters_without_dots() -> None:
    titles = ["编码手册", "所选", "标注", "关系 · 3"]
    tries = [fitted(titles, room, lambda words: 12 * len(words)) for room in (500, 190, 150)]
    assert tries[0] == titles
    assert tries[1] == ["编码", "所选", "标注", "关系 3"]
    assert tries[2] == ["编", "选", "标", "关 3"], "所 says nothing by itself"


def test_a_fact_in_a_heading_does_not_widen_its_panel(drive) -> None:
    window = drive.window
    window.resize(900, 600)
    QTest.qWait(60)
    dock = window.docks["inspector"]
    dock.raise_()
    QTest.qWait(40)
    before = dock.width(), drive.panes.panes[0].width()
    say_still(dock.fact, "112 of 1,114")
    QTest.qWait(40)
    assert (dock.width(), drive.panes.panes[0].width()) == before
    name = next(each for each in dock.heading.findChildren(QLabel) if each.accessibleName() == "SELECTED TAG")
    assert name.text().endswith("…") and dock.fact.width() >= dock.fact.sizeHint().width()
