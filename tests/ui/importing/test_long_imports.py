"""Claims about an import that takes long: it says how far it is, the window lives, it can be stopped and resumed."""

from __future__ import annotations

import gc
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from annotator.session.articles import article_count
from annotator.session.checking import check_project
from annotator.session.intake import import_jobs
from annotator.ui.progress import waiting

MANY = 60


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """Pages enough for two workers; the dialog comes at once."""
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    monkeypatch.setattr(import_jobs, "FEW_FILES", 10)
    made = tmp_path / "pages"
    made.mkdir()
    for n in range(MANY):
        (made / f"{n:03}.txt").write_text(f"标题{n}\n第{n * 7919}次会议强调，要落实{n}号𠮷林工程。\n", "utf-8")
    return made


def dialog(drive) -> QProgressDialog | None:
    shown = [each for each in drive.window.findChildren(QProgressDialog) if each.isVisible()]
    return shown[0] if shown else None


def while_importing(drive, look, every_ms: int = 20) -> None:
    """Calls ``look`` with the dialog, again and again, from the events that the import lets through."""
    timer = QTimer(drive.window)
    timer.timeout.connect(lambda: (shown := dialog(drive)) and look(shown))
    timer.start(every_ms)


def test_it_shows_files_names_and_lives_while_workers_begin(drive, folder: Path) -> None:
    gc.freeze()  # as the program does once it is painted: else pytest's own heap is gone through meanwhile
    seen: list[tuple[int, str]] = []
    beats: list[float] = []
    while_importing(drive, lambda shown: (seen.append((shown.value(), shown.labelText())), beats.append(monotonic())))
    drive.window.jobs.import_all([str(folder)])
    gc.unfreeze()
    assert article_count(drive.session) == 5 + MANY
    assert max(b - a for a, b in pairwise(beats)) < 0.5, "the window was painted all the time"
    values = [value for value, _ in seen]
    assert values == sorted(values) and all(f"of {MANY}" in words and ".txt" in words for _, words in seen)
    assert dialog(drive) is None


def test_cancel_ends_it_within_two_seconds_and_the_next_import_goes_on(drive, folder: Path) -> None:
    pressed: list[float] = []

    def press(shown: QProgressDialog) -> None:
        if shown.value() >= 8 and not pressed:
            pressed.append(monotonic())
            QTest.mouseClick(shown.findChild(QPushButton), Qt.MouseButton.LeftButton)

    while_importing(drive, press, 1)
    drive.window.jobs.import_all([str(folder)])
    assert pressed and monotonic() - pressed[0] < 2
    came = article_count(drive.session) - 5
    assert 8 <= came < MANY and f"Stopped after {came} of {MANY}" in drive.window.toast.sentence
    assert check_project(drive.session) == []
    drive.window.jobs.import_all([str(folder)])
    assert article_count(drive.session) == 5 + MANY and check_project(drive.session) == []


def test_nothing_else_happens_to_the_project_meanwhile(drive, folder: Path) -> None:
    """Keys and drops that come during an import do nothing to the project; a second import is refused."""
    drive.select("刘宁")
    tried: list[str] = []

    def meddle(shown: QProgressDialog) -> None:
        assert shown.isModal() and QApplication.activeModalWidget() is shown
        QTest.keyClick(drive.window.windowHandle(), Qt.Key.Key_1)  # as the system sends it, which a modal dialog stops
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(folder / "001.txt"))])
        action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(5, 5), action, files, left, Qt.KeyboardModifier.NoModifier)
        drive.window.dropEvent(event)
        assert not drive.window.close()
        tried.append(drive.window.toast.sentence)

    while_importing(drive, meddle, 50)
    drive.window.jobs.import_all([str(folder)])
    assert any("Another import is running" in each for each in tried)
    assert article_count(drive.session) == 5 + MANY and drive.labels() == []
    assert check_project(drive.session) == []


def test_a_big_table_counts_its_articles(drive, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    table = tmp_path / "big.csv"
    table.write_text("text\n" + "".join(f"第{n}行：会议强调要落实{n}号工程。\n" for n in range(120)), "utf-8")
    said: list[str] = []
    while_importing(drive, lambda shown: said.append(shown.labelText()), 1)
    monkeypatch.setattr(waiting.Waiting, "_words", _noting(waiting.Waiting._words, said))
    drive.window.jobs.import_all([str(table)])
    assert article_count(drive.session) == 125
    assert any("big.csv (50 articles)" in each for each in said) and any("(100 articles)" in each for each in said)


def _noting(words, said: list[str]):
    def noted(self, *given):
        said.append(words(self, *given))
        return said[-1]

    return noted
