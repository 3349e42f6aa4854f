"""The window on articles in both scripts, and the ways in which a person searches them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.ui.search.hits.hit_list_model import HIT
from annotator.ui.search.search_panel import SearchPanel
from annotator.ui.search.search_work import SearchWork

HANS = "𠮷林省委会议召开\r\n会议要求，干部要学习。\r\n会议指出，会　议不是会议。\r\n"
HANT = "省委會議強調\n會議要求：幹部要學習。\n"
BESIDE = "天气晴。e\u0301\u00a0的会，议而不决，天?\n"
PAGES = {"a.txt": HANS, "b.txt": HANT, "c.txt": BESIDE}
WAIT_MS = 20_000
"""How long an answer of the process beside the window may take on a busy machine."""


class Seeker:
    """A window, and what somebody does who searches in it."""

    def __init__(self, driver: object, qtbot: QtBot) -> None:
        self.driver, self.qtbot = driver, qtbot
        self.window = driver.window  # pyright: ignore
        self.desk, self.panes, self.session = self.window.desk, self.window.panes, self.window.session

    @property
    def work(self) -> SearchWork:
        return self.window.works.search

    @property
    def panel(self) -> SearchPanel:
        assert self.work.panel is not None
        return self.work.panel

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def open(self) -> None:
        self.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    def look_for(self, words: str) -> None:
        """Type into the field what is looked for, in place of what stands there, and wait for all of the answer."""
        field = self.panel.bar.field
        field.setFocus()
        field.selectAll()
        for character in words:
            self.write(character)
        if not words:
            self.press(Qt.Key.Key_Backspace)
        self.wait()

    def write(self, character: str) -> None:
        """As input methods give it."""
        from PySide6.QtGui import QInputMethodEvent

        event = QInputMethodEvent()
        event.setCommitString(character)
        QApplication.sendEvent(self.panel.bar.field, event)
        QApplication.processEvents()

    def wait(self) -> None:
        search = self.work.search
        assert search is not None
        self.qtbot.waitUntil(lambda: not search.is_waiting, timeout=WAIT_MS)
        QApplication.processEvents()

    def rows(self) -> list[str]:
        """``left|match|right`` of each row, as it is shown; a heading as its words."""
        model = self.panel.model
        hits = [model.index(row, 0).data(HIT) for row in range(model.rowCount())]
        return [f"{hit.left}|{hit.match}|{hit.right}" if hit else "" for hit in hits]

    def places(self) -> list[tuple[int, str]]:
        """Article and words of each hit."""
        return [(hit.number, hit.match) for hit in self.panel.model.hits]

    def click(self, row: int, x: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        view = self.panel.view
        point = view.visualRect(self.panel.model.index(row, 0)).center()
        point.setX(x)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point)
        QApplication.processEvents()

    def label(self, name: str) -> str:
        return self.session.codebook.require(name).uuid

    def type(self, character: str) -> None:
        self.driver.type(character)  # pyright: ignore


@pytest.fixture
def pages_path(tmp_path: Path, codebook: Codebook) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, text in PAGES.items():
        (folder / name).write_bytes(text.encode())
    session = Session.create(tmp_path / "pages.db", codebook, coder="li")
    import_paths(session, [folder])
    session.close()
    return tmp_path / "pages.db"


@pytest.fixture
def seek(open_window: Callable[[Session], object], pages_path: Path, qtbot: QtBot) -> Iterator[Seeker]:
    """The window on the pages, with the search open."""
    seeker = Seeker(open_window(Session.open(pages_path, window=True)), qtbot)
    seeker.open()
    yield seeker
