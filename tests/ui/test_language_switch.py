"""Another language is spoken at once, by every window, and nothing on the desk moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import Program
from annotator.ui import language
from annotator.ui.language import current, resolved, speak, tr
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, MemorySettings(language="en", theme="light"))
    yield made
    for window in list(made.windows):
        window.close()
    speak("en")


def painted(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.is_painted, timeout=5000)
    qtbot.wait(50)
    return window


def test_every_window_speaks_the_new_language_and_stands_where_it_stood(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    window = painted(qtbot, program.open(sample_path))
    session = window.session
    window.resize(1100, 700)
    window.desk.open(4)
    place = window.desk.article.texts.source.index("疫情防控")
    window.panes.select(place, place + 4, "hant")
    window.panes.focus_pane("hant")
    window.press_label(session.codebook.require("slogan").uuid)
    chosen = window.desk.choice
    assert chosen is not None and window.menuBar().actions()[0].text() == "File"
    window.actions_by_id.by_id["language_zh-Hans"].trigger()
    qtbot.waitUntil(lambda: program.windows and program.windows[0] is not window, timeout=5000)
    again = painted(qtbot, program.windows[0])
    assert len(program.windows) == 1 and again.session is session and again.isVisible()
    assert again.menuBar().actions()[0].text() == "文件" and current() == "zh-Hans"
    assert again.actions_by_id.by_id["language_zh-Hans"].isChecked()
    assert (again.desk.number, again.size().width(), again.size().height()) == (4, 1100, 700)
    assert again.desk.choice == chosen and again.panes.active_pane == "hant"
    again.actions_by_id.by_id["undo"].trigger()
    assert chosen.id not in again.desk.annotations


def test_what_was_open_beside_the_window_is_open_again(qtbot: QtBot, program: Program, sample_path: Path) -> None:
    window = painted(qtbot, program.open(sample_path))
    window.actions_by_id.by_id["dashboard"].trigger()
    program.speak("zh-Hant")
    again = painted(qtbot, program.windows[0])
    qtbot.waitUntil(lambda: "dashboard" in again.works.__dict__ and again.works.dashboard.view is not None)
    assert again.works.dashboard.view.isVisible() and current() == "zh-Hant"


def test_a_draft_of_the_codebook_that_is_kept_open_keeps_the_language(
    qtbot: QtBot, program: Program, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = painted(qtbot, program.open(sample_path))
    monkeypatch.setattr(window, "close", lambda: False)
    program.speak("zh-Hant")
    assert program.windows == [window] and current() == "en" and program.settings.get("language") == "en"
    monkeypatch.undo()


def test_qts_own_words_follow(qtbot: QtBot, program: Program) -> None:
    from PySide6.QtCore import QCoreApplication, QLocale

    for spoken, cancel in (("zh-Hans", "取消"), ("zh-Hant", "取消"), ("en", "Cancel")):
        speak(spoken)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel, spoken
        assert (QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:") is (spoken == "en")
    speak("zh-Hans")
    assert QLocale().monthName(2) == "二月"


def test_the_systems_language_is_taken_where_we_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QLocale

    class System:
        def __init__(self, *tags: str) -> None:
            self.tags = list(tags)

        def uiLanguages(self) -> list[str]:
            return self.tags

    for tags, expected in (
        (("zh-Hant-TW", "zh-TW"), "zh-Hant"), (("zh-HK",), "zh-Hant"), (("zh_CN",), "zh-Hans"), (("zh-SG",), "zh-Hans"),
        (("fr-FR", "zh-CN"), "zh-Hans"), (("en-GB", "zh-CN"), "en"), (("fr-FR",), "en"), (("C",), "en"), ((), "en"),
    ):  # fmt: skip
        monkeypatch.setattr(QLocale, "system", lambda tags=tags: System(*tags))
        assert resolved("system") == expected, tags
    assert resolved("zh-Hant") == "zh-Hant"


def test_a_text_without_a_translation_is_english_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(language._Voice, "untold", heard.append)
    assert tr("Nobody wrote this {0}") == "Nobody wrote this {0}" and tr("{0} / {1}") == "{0} / {1}"
    assert heard == ["Nobody wrote this {0}"]
