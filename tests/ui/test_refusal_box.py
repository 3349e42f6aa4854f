"""Why a project was not opened is said in a box; where nobody looks at the screen it keeps no script waiting."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.notices import refusal_box
from annotator.ui.stored_settings import MemorySettings

SENTENCE = "𠮷 is no project"
SHORT_MS, MINUTE_MS = 300, 60_000


@pytest.fixture
def seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the box says; it is looked at when it has just come."""
    said: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        said.append(box.text() if isinstance(box, QMessageBox) else "")

    monkeypatch.setattr(refusal_box, "NOBODY_SEES", frozenset())
    monkeypatch.setattr(refusal_box, "UserSettings", lambda: MemorySettings(language="en"))
    monkeypatch.setattr(refusal_box, "ThemeSwitch", lambda *_: None)
    QTimer.singleShot(SHORT_MS // 3, look)
    return said


def test_a_box_that_nobody_reads_goes_by_itself(
    qapp: QApplication, seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refusal_box.GOES_MS == MINUTE_MS
    monkeypatch.setattr(refusal_box, "GOES_MS", SHORT_MS)
    rescued: list[bool] = []
    rescue = QTimer()
    rescue.setSingleShot(True)
    rescue.timeout.connect(lambda: (rescued.append(True), QApplication.closeAllWindows()))
    rescue.start(20 * SHORT_MS)
    begun = time.monotonic()
    refusal_box.show_refusal(qapp, SENTENCE)
    rescue.stop()
    assert seen == [SENTENCE] and not rescued and time.monotonic() - begun >= SHORT_MS / 1000 * 0.9
