"""Errors that nobody expected, in the program as it is run."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.ui.notices import mishaps
from annotator.ui.stored_settings import MemorySettings

Run = Callable[[Callable[[app.Program], None]], app.Program]


@pytest.fixture
def run(qapp: QApplication, monkeypatch, tmp_path: Path, sample_path: Path) -> Iterator[Run]:
    """Runs the program on the sample and does something in it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state 𠮷"))
    monkeypatch.setattr(mishaps, "_written", set())
    program = app.Program(qapp, MemorySettings(theme="light"))

    def run_it(inside: Callable[[app.Program], None], path: Path | None = sample_path) -> app.Program:
        QTimer.singleShot(100, lambda: inside(program))
        QTimer.singleShot(400, lambda: qapp.exit(0))  # quit() would close the windows
        assert program.run(path) == 0
        return program

    yield run_it
    for window in list(program.windows):
        window.close()
        window.deleteLater()
    if program.start is not None:
        program.start.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def break_down(*_: object) -> None:
    raise TypeError("𠮷 is\nno number")


def test_an_unexpected_error_of_a_key_is_told_in_one_sentence_and_written_down(run, monkeypatch, capfd) -> None:
    def inside(program: app.Program) -> None:
        window = program.windows[0]
        monkeypatch.setattr(window.works.coding, "press_label", break_down)
        start = window.desk.article.texts.source.index("刘宁")
        window.panes.select(start, start + 2)
        window.activateWindow()
        window.panes.focus_pane("hans")
        QTest.keyClick(window.panes.panes[0], Qt.Key.Key_1)

    window = run(inside).windows[0]
    log = mishaps.log_file()
    assert window.bar.isVisible() and str(log) in window.bar.sentence
    assert "TypeError: 𠮷 is no number" in window.bar.sentence and "\n" not in window.bar.sentence
    assert "in break_down" in log.read_text("utf-8") and "TypeError" in capfd.readouterr().err


def test_an_error_of_another_thread_and_of_a_slot_are_told_too_and_one_that_repeats_is_logged_once(run) -> None:
    def inside(program: app.Program) -> None:
        for _ in range(3):
            QTimer.singleShot(0, break_down)
        thread = threading.Thread(target=lambda: sys.excepthook(ValueError, ValueError("else"), None))
        thread.start()
        thread.join()

    window = run(inside).windows[0]
    assert "TypeError" in window.bar.sentence
    text = mishaps.log_file().read_text("utf-8")
    assert text.count("in break_down") == 1 and text.count("ValueError") == 1


def test_where_no_log_can_be_written_the_sentence_says_where_else_to_look(run, tmp_path: Path) -> None:
    (tmp_path / "state 𠮷").write_text("a file")
    window = run(lambda _: QTimer.singleShot(0, break_down)).windows[0]
    assert "TypeError" in window.bar.sentence and "terminal" in window.bar.sentence


def test_the_start_window_tells_of_them_too_and_the_old_hook_comes_back(run) -> None:
    before = sys.excepthook
    seen = []

    def inside(program: app.Program) -> None:
        start = program.start
        assert start is not None
        QTimer.singleShot(0, break_down)
        QTimer.singleShot(50, lambda: seen.append(start.banner.sentence))

    run(inside, None)
    assert "TypeError" in seen[0] and sys.excepthook is before
