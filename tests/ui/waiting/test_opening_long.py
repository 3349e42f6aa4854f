"""A project of an older version is brought up to date before anybody's eyes, or, stopped, is as old as it was."""

from __future__ import annotations

import shutil
import sqlite3
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog

from annotator.app import Program
from annotator.errors import ChangeStopped
from annotator.store import course
from annotator.store.file import backup, schema
from annotator.ui.progress import long_change, waiting
from annotator.ui.progress.waiting import Waiting
from annotator.ui.stored_settings import MemorySettings

COUNTS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) SELECT max(i) FROM n"
OLD = Path(__file__).parents[2] / "projects" / "format-1.db"


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Patience is short, and each of the steps takes long, be it the copy or the last statement of one."""
    for module, name, value in (
        (waiting, "PATIENCE_S", 0.01), (long_change, "QUIET_S", 0.01), (waiting, "TURN_MS", 1),
        (backup, "PAGES_AT_A_TIME", 10), (course, "STEPS_A_TURN", 100),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    path = tmp_path / "𠮷 old.db"
    shutil.copy(OLD, path)
    return path


def slow_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    was = schema.migrate

    def slow(connection: sqlite3.Connection) -> None:
        was(connection)
        time.sleep(0.05)
        connection.execute(COUNTS)

    monkeypatch.setattr(schema, "migrate", slow)


def told(monkeypatch: pytest.MonkeyPatch, cancel: str) -> list[str]:
    """What was said; once a part of the job is told that ends with ``cancel``, Escape is pressed."""
    said: list[str] = []
    was = Waiting._show

    def show(self: Waiting, done: int, total: int, words: str) -> bool:
        was(self, done, total, words)
        dialog = self._dialog
        assert dialog is not None and dialog.isVisible()
        said.append(f"{words.splitlines()[0]} {'writing' if total < 2 else 'copying'}")
        if said[-1].endswith(cancel):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return not self.was_cancelled

    monkeypatch.setattr(Waiting, "_show", show)
    return said


def test_an_old_project_says_what_takes_so_long(qapp: QApplication, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_migration(monkeypatch)
    said = told(monkeypatch, "never")
    window = Program(qapp, MemorySettings(theme="light")).open(old)
    assert said[0].startswith("Bring an older project up to date") and any(each.endswith("writing") for each in said)
    assert window.session.project.connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
    assert not [each for each in qapp.topLevelWidgets() if isinstance(each, QProgressDialog) and each.isVisible()]
    window.close()


@pytest.mark.parametrize("part", ["copying", "writing"])
def test_one_that_is_stopped_is_as_old_as_it_was(
    qapp: QApplication, old: Path, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_migration(monkeypatch)
    if part == "copying":
        monkeypatch.setattr(long_change, "QUIET_S", -1.0)
        monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    before = old.read_bytes()
    said = told(monkeypatch, part)
    program = Program(qapp, MemorySettings(theme="light"))
    with pytest.raises(ChangeStopped, match="nothing was changed"):
        program.open(old)
    assert said[-1].endswith(part) and program.windows == []
    assert old.read_bytes() == before
    assert {each.name for each in old.parent.iterdir()} <= {old.name, f"{old.name}.lock"}
    monkeypatch.setattr(Waiting, "_show", lambda *_: True)
    program.open(old).close()
