"""The house's progress: only when it lasts, with Cancel by Esc, painted all the time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QProgressBar, QProgressDialog, QPushButton, QVBoxLayout, QWidget

from annotator.errors import UsageError
from annotator.ui.progress import time_left, waiting
from annotator.ui.progress.waiting import Waiting


@pytest.fixture
def window(qtbot) -> Iterator[QWidget]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.findChildren(QLineEdit)[0].setFocus()
    yield made


def shown(window: QWidget) -> QProgressDialog | None:
    found = [each for each in window.findChildren(QProgressDialog) if each.isVisible()]
    return found[0] if found else None


def test_a_short_job_shows_nothing(window) -> None:
    with Waiting(window, "Counting") as job:
        assert all(job.goes_on(n, 10) for n in range(10)) and shown(window) is None


def test_it_says_what_how_many_and_the_time_left(window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    monkeypatch.setattr(time_left, "SILENT_S", 0.2)
    said: list[str] = []
    with Waiting(window, "Importing") as job:
        for number in range(30):
            assert job.goes_on(number, 1200, "𠮷林省.html")
            QTest.qWait(20)
            dialog = shown(window)
            assert dialog is not None
            said.append(dialog.labelText())
        bar = dialog.findChild(QProgressBar)
        assert bar is not None and bar.accessibleName() == "Importing" and bar.maximum() == 1200
    assert said[0].splitlines()[:2] == ["Importing: 1 of 1,200", "𠮷林省.html"]
    assert "left" in said[-1].splitlines()[2] and "left" not in said[0]
    assert {len(each.split("\n")) for each in said} == {3}, "nothing jumps when the time is known"
    assert shown(window) is None and window.focusWidget() is window.findChildren(QLineEdit)[0]


def test_escape_is_cancel(window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    steps = 0
    with Waiting(window, "Exporting") as job:
        while job.goes_on(steps, 500) and steps < 400:
            steps += 1
            dialog = shown(window)
            assert dialog is not None
            if steps == 3:
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert steps == 3 and job.was_cancelled


def test_what_cannot_be_stopped_has_no_button_and_stays_at_escape(window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    with Waiting(window, "Opening", can_stop=False) as job:
        job.goes_on(0, 0)
        dialog = shown(window)
        assert dialog is not None and dialog.maximum() == 0 and not dialog.findChildren(QPushButton)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert job.goes_on(0, 0) and dialog.isVisible()


def test_the_window_lives_while_something_is_done_beside_it(window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", 0.05)
    beats: list[float] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: beats.append(monotonic()))
    timer.start(5)
    over = threading.Event()
    QTimer.singleShot(400, window, over.set)
    seen: list[bool] = []
    QTimer.singleShot(300, window, lambda: seen.append(shown(window) is not None))

    def job() -> str:
        over.wait(20)
        return threading.current_thread().name

    with Waiting(window, "Reading") as progress:
        name = progress.beside(job)
    assert name.startswith("annotator-waiting") and seen == [True] and len(beats) > 5


def test_what_is_refused_beside_the_window_is_refused_here(window) -> None:
    def job() -> None:
        raise UsageError("It cannot be.")

    with pytest.raises(UsageError, match="cannot be"), Waiting(window, "Reading") as progress:
        progress.beside(job)
    assert shown(window) is None


def test_a_backup_can_be_stopped_and_leaves_no_copy(drive, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.store.file import backup

    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    monkeypatch.setattr(waiting, "TURN_MS", -1)
    monkeypatch.setattr(backup, "PAGES_AT_A_TIME", 5)
    jobs, out = drive.window.jobs, tmp_path / "copy.db"
    seen: list[str] = []
    was_shown = Waiting._show

    def press(self: Waiting, done: int, total: int, words: str) -> bool:
        goes_on = was_shown(self, done, total, words)
        seen.append(words)
        if len(seen) == 3 and self._dialog is not None:
            QTest.keyClick(self._dialog, Qt.Key.Key_Escape)
        return goes_on and not self.was_cancelled

    monkeypatch.setattr(Waiting, "_show", press)
    drive.window.bridge.run(lambda: jobs.back_up_to(out))
    assert len(seen) == 3 and not list(tmp_path.glob("*copy*")) and "Stopped" in drive.window.toast.sentence
    drive.window.bridge.run(lambda: jobs.back_up_to(out))
    assert out.exists()
