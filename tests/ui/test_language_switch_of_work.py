"""What is being decided or written when another language is chosen goes on in the new window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import Program
from annotator.session.articles import article_rows, load_article
from annotator.session.people.coders import choose_coder
from annotator.ui.adjudication.adjudication_window import TOLD
from annotator.ui.adjudication.walk.stand import AGREEMENTS, DONE
from annotator.ui.notices.told import keep_told
from annotator.ui.window import MainWindow
from tests.three_coders import three_coders
from tests.ui.test_language_switch import furnished, switched


@pytest.fixture(scope="module")
def three_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return three_coders(tmp_path_factory.mktemp("three"))


@pytest.fixture
def judging(
    qtbot: QtBot, program: Program, three_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Adjudication is open at article 1, with chen at the desk."""
    monkeypatch.setattr(program, "ask_coder", lambda window: choose_coder(window.session, "chen"))
    path = tmp_path / "three.db"
    path.write_bytes(three_path.read_bytes())
    window = furnished(qtbot, program.open(path))
    keep_told(window.settings, TOLD, window.session)
    window.actions_by_id.by_id["adjudicate"].trigger()
    assert view_of(window).course.number == 1
    return window


def view_of(window: Any) -> Any:
    QApplication.processEvents()
    return window.works.adjudication.view


def test_reasons_and_the_keyboard_in_one_come_back(qtbot: QtBot, program: Program, judging: Any) -> None:
    view = view_of(judging)
    view.course.set_reason("all alike")
    view.course.step(1)
    view.commands.do("reason")
    QTest.keyClicks(view.card.reason, "because")
    view.card.reason.setCursorPosition(3)
    case = view.course.case.id
    view = view_of(switched(qtbot, program))
    assert (view.course.case.id, view.course.reason, view.card.reason.text()) == (case, "because", "because")
    assert view.focusWidget() is view.card.reason and view.card.reason.cursorPosition() == 3
    view.course.step(-1)
    assert (view.course.stop, view.course.reason) == (AGREEMENTS, "all alike")


def test_an_edit_goes_on_and_is_taken_back_key_by_key(qtbot: QtBot, program: Program, judging: Any) -> None:
    view = view_of(judging)
    view.course.step(1)
    view.course.begin_edit()
    first = view.course.draft
    view.commands.do("nudge end_out")
    second = view.course.draft
    assert second not in (None, first)
    course = view_of(switched(qtbot, program)).course
    assert course.draft == second
    course.undo()
    assert course.draft == first


def test_side_names_and_filter_stay(qtbot: QtBot, program: Program, judging: Any) -> None:
    view = view_of(judging)
    view.next_filter()
    view.commands.do("names")
    view.course.step(1)
    view.course.choose_side(2)
    view = view_of(switched(qtbot, program))
    assert (view.course.blind, view.course.side, view.model.filter) == (False, 2, "all")


def test_each_case_comes_back_as_itself(qtbot: QtBot, program: Program, judging: Any) -> None:
    """Also one that overlaps another, and that of the article as a whole."""
    course = view_of(judging).course
    for case in course.cases:
        course.go_to(case.id)
        place = course.place()
        course.open(2)
        course.come_back(place)
        assert (course.number, course.case) == (1, case)
    assert not course.case.end
    assert view_of(switched(qtbot, program)).course.case == course.cases[-1]


def test_before_the_agreements_and_at_the_end_one_stays_there(qtbot: QtBot, program: Program, judging: Any) -> None:
    course = view_of(judging).course
    assert course.stop == AGREEMENTS
    window = switched(qtbot, program)
    course = view_of(window).course
    assert (course.number, course.stop) == (1, AGREEMENTS)
    course.open(3)
    course.accept()
    assert (course.number, course.stop) == (3, DONE)
    course = view_of(switched(qtbot, program, "zh-Hant")).course
    assert (course.number, course.stop) == (3, DONE)


def test_what_a_closed_window_holds_is_there_when_it_is_opened(qtbot: QtBot, program: Program, judging: Any) -> None:
    view = view_of(judging)
    view.commands.do("names")
    view.course.step(1)
    view.course.set_reason("because")
    case = view.course.case.id
    view.close()
    switched(qtbot, program)
    again = switched(qtbot, program, "zh-Hant")
    assert again.works.adjudication.view is None
    again.actions_by_id.by_id["adjudicate"].trigger()
    course = view_of(again).course
    assert (course.case.id, course.reason, course.blind) == (case, "because", True)


@pytest.fixture
def mending(qtbot: QtBot, program: Program, sample_path: Path) -> MainWindow:
    """A repair is being written, the caret behind the third character."""
    window: Any = furnished(qtbot, program.open(sample_path))
    numbers = [each.article.number for each in article_rows(window.session)]
    window.desk.open(next(each for each in numbers if load_article(window.session, each).repairs))
    repair = window.desk.article.repairs[0]
    window.panes.select(repair.start, repair.end, "hans")
    window.actions_by_id.by_id["edit_repair"].trigger()
    editor = window.panels.repairs.editor
    editor.edit.selectAll()
    QTest.keyClicks(editor.edit, "by hand")
    for _ in range(4):
        QTest.keyClick(editor.edit, Qt.Key.Key_Left)
    return window


def test_a_repair_that_is_being_written_goes_on(qtbot: QtBot, program: Program, mending: Any) -> None:
    wish = mending.panels.repairs.editor.wish
    again = switched(qtbot, program)
    editor = again.panels.repairs.editor
    assert editor.isVisible() and (editor.wish, editor.edit.toPlainText()) == (wish, "by hand")
    assert again.focusWidget() is editor.edit and editor.edit.textCursor().position() == 3
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    assert editor.wish is None and again.desk.article.repairs[0].replacement == "by hand"
    assert not switched(qtbot, program, "zh-Hant").panels.repairs.editor.isVisible()


def test_a_repair_comes_back_without_the_keyboard_where_that_was_in_the_text(
    qtbot: QtBot, program: Program, mending: Any
) -> None:
    mending.panes.focus_pane("hant")
    again = switched(qtbot, program)
    assert again.panels.repairs.editor.isVisible() and again.focusWidget() is again.panes.panes[1]
