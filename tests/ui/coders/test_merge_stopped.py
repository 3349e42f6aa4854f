"""A merge in the window tells how far it is, and can be stopped in the middle: all is as it was then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from annotator.session.checking import check_project
from annotator.ui.progress import waiting
from tests.ui.coders.conftest import went_apart


def watched(monkeypatch: pytest.MonkeyPatch, see: Callable[[int, waiting.QProgressDialog], None]) -> None:
    """Show the progress from the first step on, and call ``see`` at each with the thousandth that is done."""
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    monkeypatch.setattr(waiting, "TURN_MS", -1)
    shown = waiting.Waiting._show

    def seen(self: waiting.Waiting, done: int, total: int, words: str) -> bool:
        goes_on = shown(self, done, total, words)
        if self._is_writing and self._dialog is not None:
            see(done, self._dialog)
            return shown(self, done, total, words)
        return goes_on

    monkeypatch.setattr(waiting.Waiting, "_show", seen)


def test_it_tells_how_far_it_is_and_no_timer_comes_into_the_change(team_on, three: Path, monkeypatch) -> None:
    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(back)
    parts: list[int] = []
    between: list[bool] = []
    watched(monkeypatch, lambda done, shown: parts.append(done) if "back.db" in shown.labelText() else None)
    timer = QTimer(dialog)
    timer.timeout.connect(lambda: between.append(team.session.project.connection.in_transaction))
    timer.start(0)
    team.merge()
    timer.stop()
    assert parts == sorted(parts) and parts[-1] >= 800 and len(set(parts)) >= 4
    assert not any(between), "something ran in the middle of the merge"
    assert dialog.is_done


@pytest.mark.parametrize("at", [200, 250, 420, 660, 820])
def test_escape_in_any_part_leaves_everything_as_it_was(team_on, three: Path, monkeypatch, at: int) -> None:
    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    team.drive.desk.open(5)
    before = set(team.drive.desk.annotations)
    dialog = team.looked(back)
    pressed: list[int] = []

    def press(done: int, shown: waiting.QProgressDialog) -> None:
        if done >= at and not pressed:
            pressed.append(done)
            QTest.keyClick(shown, Qt.Key.Key_Escape)

    watched(monkeypatch, press)
    team.merge()
    assert pressed and "Stopped" in dialog.says.text() and not dialog.is_done
    assert set(team.drive.desk.annotations) == before
    assert not list(three.parent.glob("*before-merge*")), "the copy is of no use"
    assert check_project(team.session) == [] and not team.session.project.connection.in_transaction
