"""The export dialog over a project with spans in an article that is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import set_status, tag_span
from annotator.ui.exporting import where
from annotator.ui.exporting.export_dialog import ExportDialog
from annotator.ui.files import file_dialogs

PIECES = (("刘宁", "personnel"), ("自治区党委", "directive"), ("疫情防控", "slogan"))
LONG_MS = 20_000


class Exporter:
    """A person with the export dialog."""

    def __init__(self, drive, qtbot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.drive, self.qtbot, self.folder = drive, qtbot, folder
        self.target: Path | None = None
        self.asked: list[tuple[str, str]] = []
        monkeypatch.setattr(file_dialogs, "ask_save", self._ask_save)
        monkeypatch.setattr(where, "ask_folder_to_write", self._ask_save)
        session, number = drive.session, drive.desk.article.article.number
        for piece, label in PIECES:
            start = drive.source.index(piece)
            tag_span(session, number, start, start + len(piece), drive.label(label))
        set_status(session, number, "done")

    def _ask_save(self, parent, title: str, at: Path, kinds: str = "") -> str:
        self.asked.append((Path(at).name, kinds))
        return str(self.target) if self.target else ""

    def open(self) -> ExportDialog:
        self.drive.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        self.seen()
        return self.dialog

    @property
    def work(self):
        return self.drive.window.works.exporting

    @property
    def dialog(self) -> ExportDialog:
        assert self.work.dialog is not None
        return self.work.dialog

    @property
    def shown(self) -> str:
        return self.dialog.preview.text.toPlainText()

    def seen(self) -> str:
        """What the preview shows, once it is that of the choices made."""
        self.qtbot.waitUntil(lambda: not self.dialog.preview.is_waiting, timeout=LONG_MS)
        return self.shown

    def choose(self, box, value: str) -> None:
        """Step to a choice with the arrow keys."""
        box.setFocus()
        goal = box.findData(value)
        while box.currentIndex() != goal:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < goal else Qt.Key.Key_Up)
            QApplication.processEvents()

    def export(self, target: Path) -> None:
        self.target = target
        QTest.mouseClick(self.dialog.agree, Qt.MouseButton.LeftButton)
        QApplication.processEvents()


@pytest.fixture
def exporter(drive, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Exporter]:
    made = Exporter(drive, qtbot, tmp_path, monkeypatch)
    yield made
    if made.work.dialog is not None:
        made.work.dialog.reject()
