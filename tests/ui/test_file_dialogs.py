"""Asking for a file never opens one: closing any descriptor of the project's file would drop SQLite's locks."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QFileInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.errors import AnnotatorError
from annotator.ui.files import file_dialogs

needs_proc = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc/locks")


def locks(path: Path) -> list[str]:
    """This process's POSIX locks on a file and on its shared memory."""
    inodes = {each.stat().st_ino for each in (path, path.with_name(path.name + "-shm")) if each.exists()}
    rows = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    return sorted(
        f"{row[3]} {row[6]} {row[7]}"
        for row in rows
        if row[1] == "POSIX" and row[4] == str(os.getpid()) and int(row[5].rpartition(":")[2]) in inodes
    )


def live(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def look(dialog: QFileDialog) -> None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    live(0.5)
    dialog.close()
    dialog.deleteLater()
    live(0.05)


@needs_proc
@pytest.mark.parametrize("make", [
    lambda window, path: file_dialogs.make_dialog(window, "Open", path.parent),
    lambda window, path: file_dialogs.make_dialog(window, "Save", path.with_suffix(".jsonl"), "A (*.jsonl);;All (*)"),
    lambda window, path: file_dialogs.make_dialog(window, "Open", path, "Projects (*.db)"),
])  # fmt: skip
def test_a_file_dialog_on_the_projects_folder_leaves_its_locks(drive, make: Callable, monkeypatch) -> None:
    path = drive.session.path
    monkeypatch.chdir(path.parent)  # where Qt begins to look by itself
    drive.session.project.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    before = locks(path)
    assert before, "an open project in the write-ahead log holds a lock"
    look(make(drive.window, path))
    assert locks(path) == before


@needs_proc
def test_qts_own_dialog_would_drop_them(drive, monkeypatch) -> None:
    """Why ours is needed; once this fails, Qt has mended it."""
    path = drive.session.path
    (path.parent / "page.txt").write_text("x")
    drive.session.project.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    before = locks(path)
    look(QFileDialog(drive.window, "Open", str(path.parent)))
    assert locks(path) != before


def test_the_icons_come_from_names_alone(qapp, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("x")
    (tmp_path / "a.db").chmod(0)
    icons = file_dialogs.NameIcons()
    assert icons.icon(QFileInfo(str(tmp_path / "a.db"))).isNull()
    assert icons.type(QFileInfo(str(tmp_path / "a.db"))) == "db file"
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"


def test_a_dialog_proposes_the_name_and_shows_the_folder(qapp, tmp_path: Path) -> None:
    dialog = file_dialogs.make_dialog(None, "Export", tmp_path / "𠮷林.jsonl")
    assert dialog.directory() == QDir(str(tmp_path)) and dialog.history() == [str(tmp_path)]
    assert [Path(each).name for each in dialog.selectedFiles()] == ["𠮷林.jsonl"]


@needs_proc
def test_the_open_project_is_neither_imported_nor_written_over(drive) -> None:
    path = drive.session.path
    before = locks(path)
    for job in (lambda: drive.window.jobs.import_all([str(path)]), lambda: drive.window.jobs.export_to(path)):
        with pytest.raises(AnnotatorError, match="belongs to the open project"):
            job()
    assert locks(path) == before and before
