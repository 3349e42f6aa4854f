"""The real window on a fresh copy of the sample, driven with real key events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import Program, make_window
from annotator.session.session import Session
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow
from annotator.ui.words.language import speak

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Driver:
    """A window, and the ways in which a person uses it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.desk = window.desk
        self.panes = window.panes
        self.session = window.session

    @property
    def source(self) -> str:
        assert self.desk.article is not None
        return self.desk.article.texts.source

    def select(self, piece: str, pane: str = "hans", nth: int = 0) -> tuple[int, int]:
        start = -1
        for _ in range(nth + 1):
            start = self.source.index(piece, start + 1)
        self.panes.select(start, start + len(piece), pane)
        return start, start + len(piece)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def type(self, character: str, held: Qt.KeyboardModifier = NO) -> None:
        """A key event that carries just this character, as input methods and other layouts send it."""
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, ord(character), held, character))
        QApplication.processEvents()

    def trigger(self, action: str) -> None:
        self.window.actions_by_id.by_id[action].trigger()
        QApplication.processEvents()

    def labels(self) -> list[str]:
        """Exported names of the labels of this article's spans, in text order."""
        return [self.window.faces[each.label].name for each in self.desk.ordered()]

    def label(self, name: str) -> str:
        return self.session.codebook.require(name).uuid


def show_window(qtbot: QtBot, session: Session, **settings: object) -> MainWindow:
    window = make_window(session, MemorySettings(theme="light", **settings))
    window.resize(1400, 900)
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.show()
    window.activateWindow()
    window.words.stop()
    QApplication.processEvents()
    window.panes.focus_pane("hans")
    return window


@pytest.fixture(autouse=True)
def _plain_looks() -> Iterator[None]:
    """Each test leaves the application as it found it: the theme is the application's, not the window's."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet("")
        application.setPalette(application.style().standardPalette())


@pytest.fixture
def drive(qtbot: QtBot, sample_path: Path) -> Iterator[Driver]:
    """The window with article 1 of the sample on the desk, the caret in the Simplified pane."""
    session = Session.open(sample_path, window=True)
    driver = Driver(show_window(qtbot, session))
    yield driver
    driver.window.close()
    driver.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Session], Driver]]:
    """A window on any session."""
    opened: list[MainWindow] = []

    def open_on(session: Session) -> Driver:
        opened.append(show_window(qtbot, session))
        return Driver(opened[-1])

    yield open_on
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    """The whole program in English, without a window."""
    made = Program(qapp, MemorySettings(language="en", theme="light"))
    yield made
    for window in list(made.windows):
        window.close()
    speak("en")
