"""The adjudication window over the project of three coders, with chen at the desk, and its keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.session.adjudication import cases, gold_layer
from annotator.session.coding.document_labels import document_labels_of
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows
from annotator.ui.adjudication.adjudication_window import AdjudicationWindow
from annotator.ui.window import MainWindow
from tests.three_coders import three_coders
from tests.ui.conftest import Driver, show_window

NO = Qt.KeyboardModifier.NoModifier


class Judge(Driver):
    """Somebody who adjudicates."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.opened: AdjudicationWindow | None = None

    @property
    def view(self) -> AdjudicationWindow:
        assert self.opened is not None
        return self.opened

    @property
    def course(self):
        return self.view.course

    def open(self) -> AdjudicationWindow:
        """By the action, and past the sentence that stands there the first time."""
        self.trigger("adjudicate")
        self.opened = self.window.works.adjudication.view
        self.view.resize(1400, 900)
        if self.view.pages.currentWidget() is self.view.warning:
            self.key(Qt.Key.Key_Return)
        self.settle()
        return self.view

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def press(self, keys: str) -> None:
        """Letters, digits and signs one by one; ↵ is Enter."""
        for each in keys:
            if each == "↵":
                self.key(Qt.Key.Key_Return)
            else:
                self.type(each, Qt.KeyboardModifier.ShiftModifier if each.isupper() or each in "{}" else NO)
        self.settle()

    def write(self, words: str) -> None:
        """Into the field for the reason, which has the keyboard."""
        assert self.view.card.reason.hasFocus()
        for each in words:
            self.type(each)

    @property
    def head(self) -> str:
        return self.view.card.head.text()

    @property
    def said(self) -> str:
        return self.view.card.said.text()

    def rows(self) -> list[str]:
        """What each row of the card says, to whoever listens."""
        return [each.accessibleName() for each in self.view.card.rows]

    def gold(self, number: int = 1) -> list[tuple[str, str]]:
        """(Words, label's id) of the gold layer."""
        from annotator.session.articles import read_article

        layer, text = gold_layer(self.session), read_article(self.session, number).texts.source
        spans = rows.annotations_of(self.session.project, number, layer) if layer else []
        known = self.session.codebook
        return [("…".join(text[a:b] for a, b in each.parts), known.by_uuid(each.label).id) for each in spans]

    def by_coders(self) -> list[object]:
        """All that is not gold, of every article, as it stands in the file."""
        keep, found = gold_layer(self.session), list[object]()
        for number in range(1, 6):
            found += [e for e in rows.annotations_of(self.session.project, number) if e.layer != keep]
            found += [e for e in rows.statuses_of(self.session.project, number) if e.layer != keep]
            found += [e for e in document_labels_of(self.session, number) if e.layer != keep]
        return found

    def left(self, number: int = 1) -> int:
        return sum(each.decision is None for each in cases(self.session, number))

    def drawn(self, pane: int = 0) -> list[str]:
        """The names of what is drawn in a pane, in text order."""
        there = self.view.panes.panes[pane]
        assert there.spans is not None
        spans = sorted(there.spans.annotations.values(), key=lambda each: (each.start, -each.end, each.id))
        return [there.looks[each.label].short for each in spans]


@pytest.fixture(scope="session")
def three_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return three_coders(tmp_path_factory.mktemp("three"))


@pytest.fixture
def session_of(three_path: Path, tmp_path: Path) -> Callable[..., Session]:
    """A session on a fresh copy, with somebody at the desk."""

    def opened(coder: str = "chen") -> Session:
        path = tmp_path / "three.db"
        shutil.copy(three_path, path)
        session = Session.open(path, window=True)
        choose_coder(session, coder)
        return session

    return opened


@pytest.fixture
def judge_of(qtbot: QtBot) -> Iterator[Callable[..., Judge]]:
    made: list[Judge] = []

    def judge(session: Session, **settings: object) -> Judge:
        made.append(Judge(show_window(qtbot, session, **settings)))
        return made[-1]

    yield judge
    for each in made:
        each.window.close()
        each.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def judge(session_of: Callable[..., Session], judge_of: Callable[..., Judge]) -> Judge:
    """The window is open, at article 1, before its agreements."""
    made = judge_of(session_of())
    made.open()
    return made
