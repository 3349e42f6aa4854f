"""The window of agreement over three coders, counted by the real process, driven with real key and mouse events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.agreement.study import Study
from annotator.session.agreement.nouns import FoundPassage
from annotator.session.session import Session
from annotator.ui.adjudication.adjudication_work import AdjudicationWork
from annotator.ui.agreement.agreement_window import TOLD, AgreementWindow
from annotator.ui.agreement.figures.sheet import Cell, Sheet
from annotator.ui.notices.told import keep_told
from tests.three_coders import three_coders

WAIT_MS = 30_000
Key = Qt.Key


class Agreement:
    """The window, and the ways in which a person uses it."""

    def __init__(self, qtbot: QtBot, window) -> None:
        self.qtbot, self.window = qtbot, window
        self.work = window.works.agreement
        self.decided: list[tuple[int, int, int]] = []
        self.work.adjudicate.connect(lambda *where: self.decided.append(where))

    @property
    def view(self) -> AgreementWindow:
        assert self.work.view is not None
        return self.work.view

    @property
    def study(self) -> Study:
        assert self.view.study is not None
        return self.view.study

    @property
    def sheet(self) -> Sheet:
        return self.view.figures.sheet

    @property
    def passages(self) -> list[FoundPassage]:
        return self.view.passages.model.passages

    def settle(self) -> None:
        """Until nothing is asked for any more."""
        view = self.view
        self.qtbot.waitUntil(
            lambda: (
                not (view.computing.waits_for or view._rest.isActive() or view._refresh.isActive())
                and view.library.is_ready
            ),
            timeout=WAIT_MS,
        )
        QApplication.processEvents()

    def tab(self, at: int) -> None:
        """By a click on its name."""
        tabs = self.view.figures.tabs
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())
        self.settle()

    def cell(self, row: str, column: str) -> Cell:
        index = self.index(row, column)
        return self.sheet.cells[index.row()][index.column()]

    def index(self, row: str, column: str) -> QModelIndex:
        rows, columns = ([each.name for each in heads] for heads in (self.sheet.rows, self.sheet.columns))
        return self.view.figures.table.figures.index(rows.index(row), columns.index(column))

    def click(self, row: str, column: str) -> list[FoundPassage]:
        table, index = self.view.figures.table, self.index(row, column)
        table.scrollTo(index)
        QApplication.processEvents()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        self.settle()
        return self.passages

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.view, key)
        QApplication.processEvents()

    def said(self) -> str:
        return self.view.message.text() if self.view.stack.currentIndex() == 0 else ""

    def words(self, passage: int, script: str, coder: str) -> list[tuple[str, str]]:
        """(label, the words that are underlined) of one coder in one script."""
        found = self.passages[passage]
        side = next(each for each in found.sides if coder in each.coders)
        text = getattr(found, script).text
        return [(e.label, "".join(text[a:b] for a, b in getattr(e, script))) for e in side.spans]


@pytest.fixture
def show(open_window: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Agreement]]:
    """The window of agreement of a project, its figures counted."""
    monkeypatch.setattr(AdjudicationWork, "show_passage", lambda self, number, start: None)
    shown: list[Agreement] = []

    def show_one(path: Path, coder: str = "li") -> Agreement:
        session = Session.open(path, coder, window=True)
        drive = open_window(session)
        keep_told(drive.window.settings, TOLD, session)
        drive.trigger("agreement")
        shown.append(Agreement(qtbot, drive.window))
        shown[-1].settle()
        return shown[-1]

    yield show_one
    for each in shown:
        each.work.stop()


@pytest.fixture(scope="session")
def _three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return three_coders(tmp_path_factory.mktemp("three"))


@pytest.fixture
def three_path(_three: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "three.db"
    copy.write_bytes(_three.read_bytes())
    return copy


@pytest.fixture
def agreement(show: Callable[..., Agreement], three_path: Path) -> Agreement:
    return show(three_path)
