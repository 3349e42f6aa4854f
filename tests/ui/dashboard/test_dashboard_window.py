"""The window: loaded when first opened, counted beside the desk, dressed as the window is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import tag_span
from annotator.session.figures.nouns import (
    CooccurrenceFigure,
    FrequentFigure,
    LabelFigure,
    LengthFigure,
    ProgressFigure,
    StatusFigure,
    TimeFigure,
    TimelineFigure,
)
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.ui.dashboard.dashboard_window import DashboardWindow
from annotator.ui.looks.theme import DARK, LIGHT
from tests.ui.dashboard.conftest import bars_of, drawn, hand, wait_for_all

NOTHING = (
    StatusFigure(0, ()), ProgressFigure(0, ()), LabelFigure(0, ()), LengthFigure((), None, ()),
    CooccurrenceFigure((), ()), FrequentFigure(0, 0, ()), TimeFigure(0, 0.0, 0.0, (), (), (), 0),
    TimelineFigure("day", ("day",), (), 0, 0),
)  # fmt: skip


def test_what_draws_is_loaded_when_the_dashboard_is_first_opened(sample_path: Path) -> None:
    program = """
import sys
from PySide6.QtWidgets import QApplication
from annotator import app
if __name__ == "__main__":
    application = QApplication([])
    from annotator.session.session import Session
    window = app.make_window(Session.open(sys.argv[1], window=True))
    window.show()
    while not window.is_painted:
        application.processEvents()
    for _ in range(20):
        application.processEvents()
    assert window.panels and window.actions_by_id
    heavy = {"numpy", "pyqtgraph", "colorama", "annotator.ui.dashboard.dashboard_window"}
    print(sorted(heavy & set(sys.modules)))
    window.works.dashboard.show_dashboard()
    print(window.works.dashboard.view.library.is_ready)
    view = window.works.dashboard.view
    while not (view.library.is_ready and view.cards["texts"].figure):
        application.processEvents()
    print(sorted(heavy & set(sys.modules)) == sorted(heavy))
    window.close()
"""
    script = sample_path.with_name("program.py")  # a process is spawned: it needs a file to begin with
    script.write_text(program, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script), str(sample_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:3] == ["[]", "False", "True"]


def test_the_window_is_there_before_anything_is_counted(drive) -> None:
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    assert view.isVisible() and not view.isModal()
    assert {card.waiting.text() for card in view.cards.values()} == {"Counting…"}


def test_only_one_figure_is_drawn_between_two_keys(drive, qtbot) -> None:
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    turns: list[int] = []
    turn = [0]
    view.counting.counted.connect(lambda _: turns.append(turn[0]))
    while not view.cards["texts"].figure or view.counting.is_counting:
        turn[0] += 1
        QApplication.processEvents()
    assert len(turns) >= 8 and len(set(turns)) == len(turns)


def test_a_key_is_answered_while_it_counts(drive) -> None:
    drive.window.panes.focus_pane("hans")
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    drive.select("会议")
    QTest.keyClick(drive.panes.panes[0], Qt.Key.Key_1)
    assert drive.labels() == ["directive"]
    assert all(card.figure is None for card in view.cards.values())


def test_closing_while_it_counts_ends_it_and_opening_again_counts(drive, qtbot) -> None:
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    qtbot.waitUntil(lambda: view.counting.is_counting, timeout=10_000)
    view.close()
    assert not view.counting.is_counting
    drive.trigger("dashboard")
    assert drive.window.works.dashboard.view is view
    wait_for_all(qtbot, view)
    drive.window.close()
    assert drive.window.works.dashboard.view is None


def test_escape_closes_it_and_lets_its_process_go(dashboard) -> None:
    QTest.keyClick(dashboard.view, Qt.Key.Key_Escape)
    assert not dashboard.view.isVisible() and dashboard.view.counting._asking is None


def test_a_change_of_the_project_is_counted_while_somebody_looks(dashboard, qtbot) -> None:
    view, session = dashboard.view, dashboard.drive.session
    view._refresh.setInterval(10)
    tag_span(session, 3, 0, 4, dashboard.drive.label("slogan"))
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 5, timeout=10_000)
    assert any("slogan: 2 tags" in mark.says for mark in drawn(view.cards["labels"]).marks)
    wait_for_all(qtbot, view)
    view.close()
    tag_span(session, 3, 5, 9, dashboard.drive.label("slogan"))
    QTest.qWait(50)
    assert not view.counting.is_counting and view.cards["labels"].figure.spans == 5
    dashboard.drive.trigger("dashboard")
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 6, timeout=10_000)


def test_the_theme_is_followed(dashboard) -> None:
    chart = dashboard.chart("labels")
    for theme in (DARK, LIGHT):
        dashboard.drive.window.switch.choose(theme.name)
        QApplication.processEvents()
        faces = dashboard.drive.window.faces
        assert chart.grab().toImage().pixelColor(1, 1).name() == theme.paper
        assert chart.marks[0].colour == faces[dashboard.drive.label("directive")].colour


def test_labels_are_named_in_the_windows_language(bare, session: Session) -> None:
    first = session.codebook.labels[0]
    for language in ("en", "zh-Hans", "zh-Hant"):
        view = bare(language=language)
        hand(view, bars_of(session.codebook, (3, 2)))
        name = first.id if language == "en" else first.name(language)
        assert drawn(view.cards["labels"]).y.names[0] == name


def test_an_empty_project_says_what_will_stand_there(bare) -> None:
    view = bare()
    hand(view, *NOTHING)
    for card in view.cards.values():
        if card.picture.id != "coders":
            assert card.stack.currentWidget() is card.waiting and card.waiting.text() == card.picture.empty
            assert card.menu_button.isHidden()
    assert view.cards["coders"].isHidden() and view.chooser.isHidden()
    assert len({card.waiting.text() for card in view.cards.values()}) == len(view.cards)


def test_pictures_appear_where_there_was_nothing_and_go_again(bare, session: Session) -> None:
    view = bare()
    card = view.cards["labels"]
    for counts in ((0, 0), (2, 1), (0, 0)):
        hand(view, bars_of(session.codebook, counts))
        assert (card.stack.currentWidget() is card.chart) == bool(sum(counts))


@pytest.mark.parametrize("width, columns", [(1400, 3), (1000, 2), (600, 1)])
def test_columns_fit_the_width_and_nothing_is_cut_off(bare, width: int, columns: int) -> None:
    view = bare(size=(width, 700))
    QApplication.processEvents()
    lefts = {card.x() for card in view.cards.values() if not card.picture.is_wide}
    assert len(lefts) == columns
    assert view.area.horizontalScrollBar().maximum() == 0
    assert all(card.geometry().right() < view.width() for card in view.cards.values() if card.isVisible())


def test_its_size_is_kept(drive) -> None:
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    view.resize(777, 666)
    view.close()
    again = DashboardWindow(drive.session, lambda: drive.window.faces, LIGHT, drive.window.settings)
    assert (again.width(), again.height()) == (777, 666)
    again.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_of_several_coders_one_can_be_chosen(drive, asked, qtbot) -> None:
    session = drive.session
    tag_span(session, 1, 0, 12, drive.label("directive"))
    first = session.coder
    second = choose_coder(session, "王小明")
    tag_span(session, 1, 0, 12, drive.label("slogan"))
    drive.trigger("dashboard")
    view = drive.window.works.dashboard.view
    qtbot.waitUntil(lambda: view.cards["coders"].figure is not None, timeout=20_000)
    assert view.coder == second.id and view.cards["labels"].figure.spans == 1, "one's own are counted unasked"
    choices = {each.text(): each for each in view.coder_menu().actions()}
    assert {"王小明", "All coders", "li"} <= choices.keys() and not view.chooser.isHidden()
    choices["All coders"].trigger()
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 2, timeout=10_000)
    assert drawn(view.cards["coders"]).y.names == ("li", "王小明")
    {each.text(): each for each in view.coder_menu().actions()}["li"].trigger()
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 1, timeout=10_000)
    assert "directive: 1 " in drawn(view.cards["labels"]).marks[0].says
    assert view.coder == first.id and view.chooser.text().startswith("li")
    chart = view.cards["labels"].chart
    chart.acted.emit(chart.marks[0])
    assert asked[-1].coder == first.id
