"""Each job that may be long shows how far it is and the time left, is painted meanwhile, and Cancel takes it back."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog

from annotator.store import course
from annotator.store.file import backup
from annotator.ui.progress import long_change, time_left, waiting
from annotator.ui.progress.waiting import Waiting
from tests.store.whole_file import whole
from tests.ui.waiting.long_jobs import EVERY, LOOK, Desk, LongJob

each_job = pytest.mark.parametrize("job", EVERY, ids=[each.name for each in EVERY])
CANCELLED_AT = 3


class Seen(QObject):
    """What the progress said, and how often it was painted; at the showing ``cancel_at`` Escape is pressed in it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.painted = self.cancel_at = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QProgressBar):
            self.painted += 1
        return False

    def show(self, dialog: QProgressDialog, words: str) -> None:
        self.words.append(words)
        if len(self.words) == self.cancel_at:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seen]:
    """Patience is short, and a clock is fine, so that seconds need not pass."""
    for module, name, value in (
        (waiting, "PATIENCE_S", 0.05), (long_change, "QUIET_S", 0.05), (waiting, "TURN_MS", 5),
        (waiting, "SAID_EVERY_S", 0.0), (time_left, "SILENT_S", 0.1), (time_left, "LEAST_GAP_S", 0.01),
        (course, "ROWS_A_TURN", 1), (course, "STEPS_A_TURN", 500), (backup, "PAGES_AT_A_TIME", 5),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    made, was_shown = Seen(), Waiting._show

    def show(self: Waiting, done: int, total: int, words: str) -> bool:
        goes_on = was_shown(self, done, total, words)
        assert self._dialog is not None
        made.show(self._dialog, words)
        return goes_on and not self.was_cancelled

    monkeypatch.setattr(Waiting, "_show", show)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def desk(drive, tmp_path: Path) -> Desk:
    (tmp_path / "out").mkdir()
    return Desk(drive, tmp_path / "out")


def slow_down(monkeypatch: pytest.MonkeyPatch, job: LongJob) -> None:
    module, _, name = job.slow.rpartition(".")
    there = import_module(module)
    quick: Callable[..., Any] = getattr(there, name)

    def slow(*given: Any, **named: Any) -> Any:
        time.sleep(job.slow_s)
        return quick(*given, **named)

    monkeypatch.setattr(sys.modules[module], name, slow)


def do(desk: Desk, job: LongJob) -> str:
    """What it was refused with, or ""."""
    refused: list[str] = []
    desk.bridge.refused.connect(refused.append)
    desk.bridge.run(lambda: job.do(desk))
    return " ".join(refused)


@each_job
def test_a_long_job_says_how_far_it_is_and_the_window_is_painted(
    desk: Desk, job: LongJob, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    job.begin(desk)
    before = whole(desk.session), files(desk.folder)
    slow_down(monkeypatch, job)
    assert do(desk, job) == ""
    assert seen.words and seen.words[0].startswith(job.title)
    assert seen.painted >= 2
    assert any("left" in each for each in seen.words) or not job.counts
    assert (whole(desk.session), files(desk.folder)) != before
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog)]
    assert not any(each.isVisible() for each in dialogs)


@each_job
def test_cancel_leaves_everything_as_it_was(
    desk: Desk, job: LongJob, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    job.begin(desk)
    before = whole(desk.session), files(desk.folder)
    slow_down(monkeypatch, job)
    seen.cancel_at = CANCELLED_AT
    said = do(desk, job)
    after = whole(desk.session), files(desk.folder)
    if job.keeps:
        came = len(after[0]["article"]) - len(before[0]["article"])
        assert came < len(files(desk.folder)), "what came in is whole, and the rest is left"
        assert after[0]["article"][: len(before[0]["article"])] == before[0]["article"]
    else:
        assert after == before
        assert "stopped" in said.lower() or not job.is_refused


def test_a_long_look_before_a_change_says_how_far_it_is_and_can_be_stopped(
    desk: Desk, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = whole(desk.session)
    slow_down(monkeypatch, LOOK)
    assert do(desk, LOOK) == ""
    assert seen.words and seen.words[0].startswith(LOOK.title) and seen.painted
    seen.words.clear()
    seen.cancel_at = 2
    assert "stopped" in do(desk, LOOK).lower()
    assert whole(desk.session) == before and not desk.session.is_writing


def files(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}
