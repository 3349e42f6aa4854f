"""From one article to the corpus: search, tag all, recode, count; in the window, and on a real display."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import make_window
from annotator.session.checking import check_project
from annotator.session.codebook_changes.recoding import recodings
from annotator.session.codebooks import history
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.ui.files import file_dialogs
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow
from tests.ui.dashboard.conftest import click

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, ALT, NONE = Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier, Mod.NoModifier
WAIT_MS = 30_000
SETTLED_S = 3
"""An answer of the process beside the window, of which no event tells an outsider."""
WORD, IN_TRADITIONAL = "指挥部", "指揮部"


class Corpus:
    """The window on the sample, and a coder's hands."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.desk, self.session, self._qtbot = window, window.desk, window.session, qtbot

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        """As an input method gives them, to whatever has the keyboard."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(QApplication.focusWidget(), event)
        QApplication.processEvents()

    def until(self, holds: Callable[[], Any]) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def label(self, id_: str) -> str:
        found = self.session.codebook.by_id(id_)
        assert found is not None
        return found.uuid

    def spans(self, label: str, state: str = "") -> list[Any]:
        return list(search(self.session, Query(label=label, state=state)))

    @property
    def search(self) -> Any:
        return self.window.works.search

    def look_for(self, words: str) -> int:
        """Ctrl+F, the words, and wait; how many hits there are."""
        self.press(Key.Key_F, CTRL)
        self.press(Key.Key_A, CTRL)
        self.write(words)
        self.until(lambda: self.search.search is not None and not self.search.search.is_waiting)
        return len(self.search.panel.model.hits)


@pytest.fixture
def corpus(qtbot: QtBot, sample_path: Path) -> Iterator[Corpus]:
    made = make_window(Session.open(sample_path, window=True), MemorySettings(theme="light"), article=2)
    made.resize(1400, 900)
    with qtbot.waitSignal(made.painted, timeout=WAIT_MS):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.panels is not None, timeout=WAIT_MS)
    made.panes.focus_pane("hans")
    yield Corpus(made, qtbot)
    made.close()
    made.deleteLater()


def test_from_a_word_to_training_data(corpus: Corpus, sample_path: Path, tmp_path: Path, monkeypatch: Any) -> None:
    hits = tag_all_occurrences(corpus)
    confirm_and_reject(corpus, hits)
    to_csv(corpus, tmp_path / "hits.csv", monkeypatch)
    what_a_label_means_changes(corpus)
    recode(corpus)
    leave_and_come_back(corpus)
    see_the_figures(corpus)
    assert corpus.window.close()
    what_the_project_says(sample_path, tmp_path, hits)


def tag_all_occurrences(corpus: Corpus) -> int:
    """A word in either script finds both; all of its hits get a label in one step, which is undone and redone."""
    session = corpus.session
    expected = len(list(search(session, Query(WORD))))
    assert corpus.look_for(IN_TRADITIONAL) == corpus.look_for(WORD) == expected > 10
    corpus.press(Key.Key_Down)
    corpus.press(Key.Key_A, CTRL)
    corpus.press(Key.Key_9)
    assert corpus.search.panel.ticks.is_asking
    assert corpus.spans(corpus.label("organization")) == [], "nothing before it is asked"
    corpus.press(Key.Key_Return)
    organizations = corpus.spans(corpus.label("organization"), "pending")
    assert len(organizations) == expected
    corpus.press(Key.Key_Z, CTRL)
    assert corpus.spans(corpus.label("organization")) == []
    corpus.press(Key.Key_Y, CTRL)
    assert corpus.spans(corpus.label("organization"), "pending") == organizations
    return expected


def confirm_and_reject(corpus: Corpus, hits: int) -> None:
    """Every hit but the first is confirmed in one step; the first is opened, looked at and taken away."""
    organization = corpus.label("organization")
    view = corpus.search.panel.view
    view.setFocus()
    corpus.press(Key.Key_Home)
    corpus.press(Key.Key_A, CTRL)
    corpus.press(Key.Key_Space)
    corpus.press(Key.Key_Y, ALT)
    assert len(corpus.spans(organization, "confirmed")) == hits - 1
    corpus.press(Key.Key_Home)
    corpus.press(Key.Key_Return)
    assert corpus.desk.choice is not None and corpus.desk.choice.state == "pending"
    corpus.press(Key.Key_Return)
    corpus.press(Key.Key_Delete)
    assert len(corpus.spans(organization)) == hits - 1
    corpus.press(Key.Key_Escape)


def to_csv(corpus: Corpus, path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(path))
    corpus.search.panel.export_button.click()
    corpus.until(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(corpus.search.panel.model.hits)
    assert {each["match"] for each in rows} <= {WORD, IN_TRADITIONAL}


def what_a_label_means_changes(corpus: Corpus) -> None:
    """A tagged span becomes an example; then the definition is another, with a note, and opens a queue."""
    from annotator.session.codebook_changes.labels import change_definition
    from annotator.session.coding.tagging import set_status

    corpus.desk.open(2)
    corpus.window.panes.focus_pane("hans")
    corpus.press(Key.Key_Down, CTRL)
    assert corpus.desk.choice is not None
    corpus.press(Key.Key_F4)
    corpus.press(Key.Key_Escape)
    before = corpus.session.codebook_number
    corpus.press(Key.Key_G, ALT)
    assert corpus.session.codebook_number == before + 1
    examples = corpus.session.codebook.require("organization").examples
    assert (examples[-1].hans, examples[-1].hant) == (WORD, IN_TRADITIONAL)
    set_status(corpus.session, corpus.desk.number, "done")
    change_definition(
        corpus.session, corpus.label("organization"), definition={"en": "An organ by its full name."}, note="full names"
    )
    QApplication.processEvents()
    assert corpus.desk.status == "recheck"
    (open_one,) = recodings(corpus.session)
    assert open_one.left == len(corpus.spans(corpus.label("organization")))


def recode(corpus: Corpus) -> None:
    """The queue by keys alone: the first span gets another label, the others stay; undo brings one back."""
    corpus.press(Key.Key_R, CTRL | SHIFT)
    panel = corpus.window.works.recoding.panel
    corpus.until(lambda: panel.queue.current is not None)
    left = panel.recoding.left
    choices = [corpus.session.codebook.by_uuid(each).id for each in panel.recoding.choices]  # type: ignore[union-attr]
    assert choices[0] == "organization"
    for count in range(left, 0, -1):
        current = panel.queue.current
        assert current is not None
        corpus.press(Key.Key_Return)
        corpus.until(
            lambda count=count: not recodings(corpus.session) or recodings(corpus.session)[0].left == count - 1
        )
    corpus.press(Key.Key_Z, CTRL)  # in another article: it is shown first
    corpus.press(Key.Key_Z, CTRL)
    corpus.until(lambda: recodings(corpus.session) and recodings(corpus.session)[0].left == 1)
    corpus.press(Key.Key_Y, CTRL)
    corpus.until(lambda: not any(each.left for each in recodings(corpus.session)))


def leave_and_come_back(corpus: Corpus) -> None:
    """The list is narrowed to one title, flagged, and the next unfinished article is asked for."""
    corpus.press(Key.Key_L, CTRL | SHIFT)
    corpus.write("市委常委会会议")
    model = corpus.window.panels.articles.model
    corpus.until(lambda: model.rowCount() == 1)
    corpus.press(Key.Key_Down)
    corpus.press(Key.Key_Return)
    assert corpus.desk.number == 3
    corpus.window.panes.focus_pane("hans")
    corpus.press(Key.Key_5, CTRL | SHIFT)
    corpus.press(Key.Key_L, CTRL | SHIFT)
    corpus.press(Key.Key_Escape)
    corpus.until(lambda: model.rowCount() == 5)
    corpus.window.panes.focus_pane("hans")
    corpus.press(Key.Key_N, ALT)
    assert corpus.desk.number == 4


def see_the_figures(corpus: Corpus) -> None:
    """The dashboard counts what was tagged, and a bar leads back to its spans."""
    corpus.press(Key.Key_D, CTRL)
    view = corpus.window.works.dashboard.view
    done: list[bool] = []
    view.counting.finished.connect(lambda: done.append(True))
    corpus.until(lambda: done)
    corpus.until(lambda: view.cards["labels"].chart is not None and view.cards["labels"].chart.marks)
    chart = view.cards["labels"].chart
    place = next(at for at, mark in enumerate(chart.marks) if mark.says.startswith("organization: "))
    click(chart, chart.place_of(place).toPoint())
    corpus.until(lambda: corpus.search.search is not None and not corpus.search.search.is_waiting)
    assert len(corpus.search.panel.model.hits) == len(corpus.spans(corpus.label("organization")))


def what_the_project_says(path: Path, folder: Path, hits: int) -> None:
    """The file is whole; every span is there with a version that exists; the numbers of the command line agree."""
    session = Session.open(path)
    try:
        assert check_project(session) == []
        assert [each["note"] for each in history(session)][-1] == "full names"
    finally:
        session.close()
    assert said(["stats", str(path), "--json"], folder)["labels"] is not None
    found = said(["search", str(path), IN_TRADITIONAL, "--inside", "organization", "--json"], folder)
    assert len(found) == hits - 1 and {each["match"] for each in found} <= {WORD, IN_TRADITIONAL}
    flagged = said(["list", str(path), "--flagged", "--json"], folder)
    assert {each["number"] for each in flagged} == {2, 3}


def said(arguments: list[str], folder: Path) -> Any:
    done = subprocess.run([sys.executable, "-m", "annotator", *arguments], capture_output=True, check=True, cwd=folder)
    return json.loads(done.stdout)


def test_the_search_and_its_tags_work_on_a_real_display(desktop: Any, sample_path: Path) -> None:
    desktop.start(sample_path)
    desktop.keys("ctrl+f")
    desktop.type("2023")
    time.sleep(SETTLED_S)
    desktop.keys("Down", "ctrl+a", "4")
    time.sleep(1)
    desktop.keys("Return")
    time.sleep(SETTLED_S)
    desktop.quit()
    session = Session.open(sample_path)
    try:
        slogan = session.codebook.require("slogan").uuid
        tagged = [(hit.number, hit.start) for hit in search(session, Query(label=slogan, state="pending"))]
        assert tagged == [(hit.number, hit.start) for hit in search(session, Query("2023"))] != []
        assert check_project(session) == []
    finally:
        session.close()
