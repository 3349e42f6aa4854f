"""The window of coders and packages over three coders; and files that come back to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.articles import load_article
from annotator.session.coding.tagging import set_note, set_status, tag_span
from annotator.session.session import Session
from annotator.ui.files import file_dialogs
from tests.three_coders import three_coders

LONG_MS, BUTTON_MS = 20_000, 150
NOTE = {"here": "記在這裡的話", "there": "记在那里的话"}
WUS = {"here": "吴在这里写的", "there": "吴在那里写的"}


class Team:
    """A person with the window open."""

    def __init__(self, drive, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.drive, self.qtbot = drive, qtbot
        self.chosen: list[str] = []
        self.folder = ""
        monkeypatch.setattr(file_dialogs, "ask_open_many", lambda *_: list(self.chosen))
        monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: self.folder)

    @property
    def session(self) -> Session:
        return self.drive.session

    @property
    def work(self):
        return self.drive.window.works.coders

    @property
    def view(self):
        assert self.work.view is not None
        return self.work.view

    @property
    def dialog(self):
        assert self.work.dialog is not None
        return self.work.dialog

    def open(self):
        self.drive.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.wait()
        return self.view

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.view.is_reading, timeout=LONG_MS)
        QApplication.processEvents()

    def coders(self) -> list[list[str]]:
        return [self.view.coders.words(row) for row in range(self.view.coders.rowCount())]

    def rounds(self) -> list[list[str]]:
        return [self.view.rounds.words(row) for row in range(self.view.rounds.rowCount())]

    def key(self, widget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, held)
        QApplication.processEvents()

    def alt(self, letter: str) -> None:
        """The key that a button or a field is reached by; a button goes down for a moment before it acts."""
        window = QApplication.activeModalWidget() or self.view
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
        self.qtbot.wait(BUTTON_MS)

    def choose(self, box, value: str) -> None:
        """Step to a choice with the arrow keys."""
        box.setFocus()
        goal = box.findData(value)
        while box.currentIndex() != goal:
            self.key(box, Qt.Key.Key_Down if box.currentIndex() < goal else Qt.Key.Key_Up)

    def type(self, field, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self.key(field, Qt.Key.Key_Delete)
        for each in words:
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, each))
        QApplication.processEvents()

    def drawn(self):
        """The assign dialog, once it shows what was asked for."""
        dialog = self.dialog
        self.qtbot.waitUntil(lambda: not dialog._soon.isActive() and not self.work.asking.is_waiting, timeout=LONG_MS)
        return dialog

    def looked(self, *paths: Path):
        """The merge dialog over these files, once they were looked at."""
        self.chosen = [str(each) for each in paths]
        self.alt("M")
        return self.seen()

    def seen(self):
        dialog = self.dialog
        self.qtbot.waitUntil(lambda: not dialog.is_looking, timeout=LONG_MS)
        QApplication.processEvents()
        return dialog

    def merge(self):
        """Press Enter where the keyboard is, which is the button that agrees."""
        self.key(self.dialog.agree, Qt.Key.Key_Return)
        self.wait()
        return self.dialog


@pytest.fixture
def team_on(open_window: Callable, qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path, str], Team]]:
    made: list[Team] = []

    def open_on(path: Path, coder: str | None) -> Team:
        made.append(Team(open_window(Session.open(path, coder, window=True)), qtbot, monkeypatch))
        return made[-1]

    yield open_on
    for each in made:
        if "coders" in each.drive.window.works.__dict__ and each.work.dialog is not None:
            each.work.dialog.reject()


@pytest.fixture(scope="session")
def _three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return three_coders(tmp_path_factory.mktemp("three"))


@pytest.fixture
def three(_three: Path, tmp_path: Path) -> Path:
    """Three coders on the five seeds; nobody has it open."""
    path = tmp_path / "three.db"
    shutil.copy(_three, path)
    return path


@pytest.fixture
def team(team_on: Callable, three: Path) -> Team:
    """The window in which li sits, opened."""
    made = team_on(three, "li")
    made.open()
    return made


def copied(path: Path, name: str, do: Callable[[Session], object], coder: str = "li") -> Path:
    """A copy of a project in which a coder has gone on."""
    copy = path.with_name(name)
    with_session(path, lambda session: None, coder)
    shutil.copy(path, copy)
    with_session(copy, do, coder)
    return copy


def with_session(path: Path, do: Callable[[Session], object], coder: str = "li") -> None:
    session = Session.open(path, coder)
    try:
        do(session)
    finally:
        session.close()


def note_first(words: str) -> Callable[[Session], None]:
    """Write a note to the coder's first span of article 1."""

    def do(session: Session) -> None:
        spans = load_article(session, 1).annotations.values()
        set_note(session, min(spans, key=lambda each: (each.start, each.id)), words)

    return do


def went_apart(three: Path) -> Path:
    """A file that came back: li and wu have each noted something else on a span here and there; li went on there."""
    back = three.with_name("back.db")
    shutil.copy(three, back)
    for path, side in ((three, "here"), (back, "there")):
        with_session(path, note_first(NOTE[side]), "li")
        with_session(path, note_first(WUS[side]), "wu")

    def go_on(session: Session) -> None:
        tag_span(session, 5, 3, 9, session.codebook.require("slogan").uuid)
        set_status(session, 5, "doing")

    with_session(back, go_on)
    return back
