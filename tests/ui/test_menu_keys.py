"""The menus of a Chinese window have their letters, as Chinese software writes them, and Alt opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.session import Session
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.commands.menus import MENUS, alt_key
from annotator.ui.words.language import speak, tr
from tests.ui.conftest import Driver

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(params=["zh-Hans", "zh-Hant"])
def chinese(
    request: pytest.FixtureRequest, open_window: Callable[[Session], Driver], sample_path: Path
) -> Iterator[Driver]:
    speak(request.param)
    yield open_window(Session.open(sample_path, window=True))
    speak("en")


def open_menus() -> list[QMenu]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]


def titles(drive: Driver) -> list[str]:
    return [each.text() for each in drive.window.menuBar().actions()]


def test_no_action_has_the_key_of_a_menu_and_no_two_menus_have_one() -> None:
    keys = [alt_key(name) for name in MENUS]
    assert len(set(keys)) == len(MENUS)
    assert not set(keys) & {key for row in ACTIONS for key in row.keys}


def test_a_letter_stands_behind_each_name_and_none_in_english(chinese: Driver) -> None:
    assert titles(chinese) == [f"{tr(name)}(&{alt_key(name)[-1]})" for name in MENUS]
    assert titles(chinese)[0] in ("文件(&F)", "檔案(&F)")


@pytest.mark.parametrize("name", MENUS)
def test_alt_and_the_letter_open_the_menu_from_the_text(chinese: Driver, name: str) -> None:
    key = Qt.Key(ord(alt_key(name)[-1]))
    QTest.keyClick(QApplication.focusWidget(), key, ALT)
    QApplication.processEvents()
    assert [each.title().partition("(")[0] for each in open_menus()] == [tr(name)]
    for each in open_menus():
        each.close()


def test_the_other_keys_with_alt_stay_those_of_their_actions(chinese: Driver) -> None:
    for key, shown in ((Qt.Key.Key_3, 1), (Qt.Key.Key_4, 1), (Qt.Key.Key_2, 2), (Qt.Key.Key_1, 2)):
        chinese.key(key, ALT)
        assert open_menus() == []
        assert len([each for each in chinese.panes.panes if each.isVisible()]) == shown


@pytest.mark.parametrize("width", [900, 1000, 1400])
def test_every_menu_is_there_in_a_narrow_window_however_long_the_project_s_name(chinese: Driver, width: int) -> None:
    window, bar = chinese.window, chinese.window.menuBar()
    window.project_corner.name = "一个名字很长的项目，两年来的全部报道"
    window.resize(width, 600)
    QApplication.processEvents()
    places = [bar.actionGeometry(each) for each in bar.actions()]
    assert all(each.width() > 30 for each in places)
    assert places[-1].right() < window.project_corner.x()
    assert window.project_corner.geometry().right() <= bar.width()


def test_an_action_that_the_coder_gives_the_key_has_it_alone(chinese: Driver) -> None:
    chinese.window.actions_by_id.set_keys({"source": ("Alt+V",)})
    view = next(each for each in titles(chinese) if each.startswith(tr("View")))
    assert view == tr("View")
    chinese.window.actions_by_id.set_keys({})
    assert f"{tr('View')}(&V)" in titles(chinese)


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_alt_and_a_letter_write_nothing_into_a_note(
    open_window: Callable[[Session], Driver], sample_path: Path, language: str
) -> None:
    speak(language)
    try:
        drive = open_window(Session.open(sample_path, window=True))
        drive.select("刘宁")
        drive.key(Qt.Key.Key_1)
        drive.key(Qt.Key.Key_N)
        field = QApplication.focusWidget()
        drive.type("a")
        QTest.keyClick(field, Qt.Key.Key_V, ALT)
        QApplication.processEvents()
        assert [each.title() for each in open_menus()] == ([f"{tr('View')}(&V)"] if language != "en" else [])
        for each in open_menus():
            each.close()
        QTest.keyClick(field, Qt.Key.Key_K, ALT)
        assert field.toPlainText() == "a"
    finally:
        speak("en")
