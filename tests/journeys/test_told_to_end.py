"""A machine that goes down: the program that is told to end ends well, and has kept what there was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.session.checking import check_project
from annotator.session.session import Session

WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from annotator.app import Program
from annotator.ui.display import new_application

program = Program(new_application())
window = program.open(Path(sys.argv[1]))


def work():
    pane = window.panes.focus_pane("hans") or window.panes.panes[0]
    window.panes.select(0, 4, "hans")
    QTest.keyClick(window.panes.panes[0], Qt.Key.Key_4)
    window.works.time
    QTimer.singleShot(3000, lambda: print("ready", flush=True))


window.painted.connect(lambda: QTimer.singleShot(1500, work))
sys.exit(program._application.exec())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nobody")
def test_a_program_that_is_told_to_end_closes_its_project(sample_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", WORK, str(sample_path)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert program.stdout is not None
    try:
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == 0
    finally:
        program.kill()
    assert not sample_path.with_name(sample_path.name + "-wal").exists()
    session = Session.open(sample_path)
    try:
        sittings = session.project.connection.execute("SELECT count(*) FROM thing WHERE kind = 15").fetchone()[0]
        assert sittings == 1 and check_project(session) == []
    finally:
        session.close()
