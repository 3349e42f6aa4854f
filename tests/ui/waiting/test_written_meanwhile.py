"""What is being written when a long change takes the keyboard, or the window, is not lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import Program
from annotator.session.session import Session
from annotator.ui.inspector.note_editor import NoteEditor
from annotator.ui.progress.waiting import Waiting
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow
from annotator.ui.words.language import speak

SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90000) SELECT max(i) FROM n"
WORDS = "𠮷{0} half written"


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, MemorySettings(language="en", theme="light", tour="taken"))
    yield made
    for window in list(made.windows):
        window.close()
    speak("en")


@pytest.fixture
def window(qtbot: QtBot, program: Program, sample_path: Path) -> MainWindow:
    made = program.open(sample_path)
    qtbot.waitUntil(lambda: made.is_painted, timeout=5000)
    qtbot.wait(100)
    made.activateWindow()
    made.desk.open(4)
    return made


def long_change(session: Session, seconds: float, meanwhile: Callable[[], object] = lambda: None) -> None:
    """A change that lasts, told of all the time as any change is."""

    def fill(_: object) -> None:
        begun, said = time.monotonic(), False
        while time.monotonic() - begun < seconds:
            if not said and time.monotonic() - begun > seconds / 2:
                said = True
                meanwhile()
            session.project.connection.execute(SLOW)

    session.commit("Tag", fill)


def begin_note(qtbot: QtBot, window: MainWindow) -> NoteEditor:
    place = window.desk.article.texts.source.index("疫情防控")
    window.panes.select(place, place + 4, "hant")
    window.press_label(window.session.codebook.require("slogan").uuid)
    qtbot.wait(50)
    window.desk.note_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NoteEditor), timeout=5000)
    editor = QApplication.focusWidget()
    assert isinstance(editor, NoteEditor)
    editor.insertPlainText(WORDS)
    return editor


def in_file(path: Path, words: str) -> bool:
    connection = sqlite3.connect(path)
    try:
        return any(words in line for line in connection.iterdump())
    finally:
        connection.close()


def test_a_note_that_loses_the_keyboard_to_a_long_change_is_saved_after_it(
    qtbot: QtBot, window: MainWindow, sample_path: Path
) -> None:
    begin_note(qtbot, window)
    refused: list[str] = []
    window.bridge.refused.connect(refused.append)
    window.bridge.run(lambda: long_change(window.session, 1.2))
    qtbot.waitUntil(lambda: not window.session.unsaved, timeout=5000)
    assert not refused and in_file(sample_path, WORDS)


def test_a_machine_that_goes_down_in_a_long_change_loses_neither_the_change_nor_a_note(
    qtbot: QtBot, program: Program, window: MainWindow, sample_path: Path
) -> None:
    begin_note(qtbot, window)
    window.bridge.run(lambda: long_change(window.session, 1.2, lambda: os.kill(os.getpid(), signal.SIGTERM)))
    qtbot.waitUntil(lambda: not program.windows, timeout=5000)
    assert in_file(sample_path, WORDS)


def test_a_change_that_waited_cannot_be_stopped_while_the_window_closes(
    qtbot: QtBot, program: Program, window: MainWindow, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(sample_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    window.bridge.run(lambda: long_change(window.session, 0.8))
    assert window.session.unsaved == 1
    other.execute("ROLLBACK")
    other.close()
    shown = Waiting._show

    def press_escape(self: Waiting, *given: object) -> bool:
        shown(self, *given)  # pyright: ignore[reportArgumentType]
        QTest.keyClick(self._dialog, Qt.Key.Key_Escape)
        return not self.was_cancelled

    monkeypatch.setattr(Waiting, "_show", press_escape)
    assert window.close() and not program.windows
    monkeypatch.undo()
    program.open(sample_path)


def test_a_field_of_the_page_that_is_half_typed_is_kept_at_closing(
    qtbot: QtBot, window: MainWindow, sample_path: Path
) -> None:
    field = window.panels.page.form.fields["outlet"]
    window.docks["page"].show()
    window.docks["page"].raise_()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Half typed")
    assert window.close() and in_file(sample_path, "Half typed")


def test_a_field_that_nobody_typed_into_is_not_kept_as_it_was_shortened(
    qtbot: QtBot, window: MainWindow, sample_path: Path
) -> None:
    before = window.desk.article.article.meta
    field = window.panels.page.form.fields["title"]
    field.resize(40, field.height())
    field.setFocus()
    window.panes.focus_pane("hans")
    assert window.desk.article.article.meta == before and window.close()


def test_a_window_that_is_writing_keeps_its_language_and_says_so(
    qtbot: QtBot, program: Program, window: MainWindow
) -> None:
    window.jobs.is_importing = True
    program.speak("zh-Hans")
    window.jobs.is_importing = False
    assert program.windows == [window] and program.settings.get("language") == "en"
    assert window.toast.isVisible() and window.actions_by_id.by_id["language_en"].isChecked()


def test_the_note_goes_on_being_written_in_another_language(
    qtbot: QtBot, program: Program, window: MainWindow, sample_path: Path
) -> None:
    begin_note(qtbot, window)
    program.speak("zh-Hant")
    again = program.windows[0]
    qtbot.waitUntil(lambda: again.is_painted and isinstance(again.focusWidget(), NoteEditor), timeout=5000)
    editor = again.focusWidget()
    assert isinstance(editor, NoteEditor) and editor.toPlainText() == WORDS and editor.textCursor().atEnd()
    assert again.session is window.session and in_file(sample_path, WORDS)
