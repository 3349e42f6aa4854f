"""The dashboard on the sample with some spans, counted by the real process; and figures of any size, made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.figures.nouns import FrequentText, LabelCount, LabelFigure
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.ui.dashboard.card import Card
from annotator.ui.dashboard.dashboard_window import DashboardWindow
from annotator.ui.dashboard.plot.chart import Chart
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import LIGHT, Theme
from annotator.ui.search.search_work import SearchWork
from annotator.ui.stored_settings import MemorySettings

TAGGED = (("directive", 1, 0, 12), ("directive", 1, 20, 40), ("slogan", 1, 22, 30), ("organization", 2, 0, 5))
"""Label, article, start and end of each span."""


class Dashboard:
    """The window, and the ways in which a person uses it."""

    def __init__(self, drive: Any, asked: list[Query]) -> None:
        self.drive, self.asked = drive, asked
        self.work = drive.window.works.dashboard

    @property
    def view(self) -> DashboardWindow:
        assert self.work.view is not None
        return self.work.view

    def chart(self, name: str) -> Chart:
        chart = self.view.cards[name].chart
        assert chart is not None
        return chart

    def mark(self, name: str, says: str) -> int:
        """The place of the mark whose words hold ``says``."""
        found = [at for at, each in enumerate(self.chart(name).marks) if says in each.says]
        assert found, [each.says for each in self.chart(name).marks]
        return found[0]

    def click(self, name: str, mark: int) -> None:
        self.view.area.ensureWidgetVisible(self.chart(name))
        QApplication.processEvents()
        chart = self.chart(name)
        click(chart, chart.place_of(mark).toPoint())


def click(chart: Chart, place: QPoint) -> None:
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()


def hover(chart: Chart, place: QPoint) -> None:
    """The mouse comes to a place without a button: offscreen there is none to be moved."""
    none, spot = Qt.MouseButton.NoButton, QPointF(place)
    there = chart.viewport().mapToGlobal(spot)
    event = QMouseEvent(QEvent.Type.MouseMove, spot, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart.viewport(), event)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Query]:
    """What the dashboard has asked the search for."""
    queries: list[Query] = []
    monkeypatch.setattr(SearchWork, "show_query", lambda self, query: queries.append(query))
    return queries


@pytest.fixture
def dashboard(drive, asked: list[Query], qtbot: QtBot) -> Dashboard:
    for name, article, start, end in TAGGED:
        tag_span(drive.session, article, start, end, drive.label(name))
    set_status(drive.session, 1, "done")
    drive.trigger("dashboard")
    made = Dashboard(drive, asked)
    wait_for_all(qtbot, made.view)
    return made


def wait_for_all(qtbot: QtBot, view: DashboardWindow) -> None:
    qtbot.waitUntil(lambda: view.cards["texts"].figure is not None and not view.counting.is_counting, timeout=20_000)
    QApplication.processEvents()


@pytest.fixture
def bare(qtbot: QtBot, session: Session) -> Iterator[Callable[..., DashboardWindow]]:
    """A window that counts nothing: it is handed figures."""
    made: list[DashboardWindow] = []

    def open_bare(
        codebook: Codebook | None = None,
        theme: Theme = LIGHT,
        language: str = "en",
        size: tuple[int, int] = (1400, 900),
    ) -> DashboardWindow:
        faces = LabelFaces(session.codebook, theme, language)
        view = DashboardWindow(session, lambda: faces, theme, MemorySettings())
        view.count = lambda: None
        view.resize(*size)
        view.show()
        made.append(view)
        QApplication.processEvents()
        return view

    yield open_bare
    for view in made:
        view.close()
        view.library.stop()
        view.deleteLater()


def hand(view: DashboardWindow, *figures: Any) -> None:
    for figure in figures:
        view.counting.counted.emit(figure)
    QApplication.processEvents()


def bars_of(codebook: Codebook, counts: tuple[int, ...]) -> LabelFigure:
    """A figure of the codebook's first labels with these many spans each."""
    bars = tuple(
        LabelCount(label.uuid, count, 0, count, Query(label=label.uuid), Query(), Query())
        for label, count in zip(codebook.labels, counts)
    )
    return LabelFigure(sum(counts), bars)


def text_of(words: str, spans: int, label: str) -> FrequentText:
    return FrequentText(words, words, "", spans, 1, Query(text=words, label=label, exact=True))


def drawn(card: Card) -> Any:
    assert card.drawing is not None
    return card.drawing


def written(path: Path) -> bytes:
    assert path.stat().st_size > 0
    return path.read_bytes()
