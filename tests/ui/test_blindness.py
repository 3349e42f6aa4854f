"""Coding is blind: nothing that another coder has marked or written is anywhere in the window until it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit

from annotator.session.coding.notes import ask
from annotator.session.coding.tagging import set_note, tag_span
from annotator.session.listing.memos import set_memo
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import EVERYONE, Query
from annotator.session.session import Session
from annotator.ui.window import MainWindow

NOTE, MEMO, QUESTION = "只有吴看见的注", "吴的备忘录", "吴问的问题"
WAIT_MS = 20_000
PLACES = ((0, 5), (8, 14), (20, 26))


@pytest.fixture
def of_wu(sample_path: Path) -> Path:
    """The sample in which wu has marked article 1 as slogans, with notes, a memo and a question; li nothing."""
    session = Session.open(sample_path, "li")
    choose_coder(session, "wu")
    for start, end in PLACES:
        made = tag_span(session, 1, start, end, session.codebook.require("slogan").uuid)
        set_note(session, made, NOTE)
    set_memo(session, 1, MEMO)
    ask(session, 1, QUESTION)
    session.close()
    return sample_path


@pytest.fixture
def of_li(of_wu: Path, open_window: Callable) -> Iterator:
    """The window in which li sits."""
    yield open_window(Session.open(of_wu, "li", window=True))


def everything_said(window) -> str:
    """All words that any widget of the window, or of a window of its, shows or tells in a tooltip."""
    said: list[str] = []
    left_over = {each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each is not window}
    for top in QApplication.topLevelWidgets():
        if top in left_over or top.window().parentWidget() in left_over:
            continue  # of another test, and closed
        for each in (top, *top.findChildren(object)):
            if isinstance(each, QLabel | QAbstractButton | QLineEdit):
                said.append(each.text())
            if isinstance(each, QPlainTextEdit):
                said.append(each.toPlainText())
            if isinstance(each, QAbstractItemView) and each.model() is not None:
                said += _cells(each.model(), QModelIndex())
            if hasattr(each, "toolTip") and callable(each.toolTip):
                said.append(each.toolTip())
    return "\n".join(said)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    found: list[str] = []
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            found += [str(words) for role in roles if (words := index.data(role))]
    return found


def open_everything(driver, qtbot) -> None:
    """Show every dock, and the dashboard with all its pictures."""
    for dock in driver.window.docks.values():
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    driver.trigger("dashboard")
    view = driver.window.works.dashboard.view
    qtbot.waitUntil(lambda: view.cards["texts"].figure is not None and not view.counting.is_counting, timeout=WAIT_MS)
    QApplication.processEvents()


def test_no_word_of_another_coder_is_said_anywhere_in_the_window(of_li, qtbot) -> None:
    driver = of_li
    open_everything(driver, qtbot)
    assert driver.labels() == [] and not driver.desk.annotations
    said = everything_said(driver.window)
    assert driver.window.session.name in said or "li" in said, "it was read at all"
    for word in (NOTE, MEMO, QUESTION):
        assert word not in said


def test_the_same_words_are_found_in_the_window_of_who_wrote_them(of_wu: Path, open_window, qtbot) -> None:
    driver = open_window(Session.open(of_wu, "wu", window=True))
    open_everything(driver, qtbot)
    driver.desk.choose(next(iter(driver.desk.annotations)))
    QApplication.processEvents()
    said = everything_said(driver.window)
    assert NOTE in said and QUESTION in said


def test_the_list_of_articles_counts_ones_own_spans_alone(of_li) -> None:
    panel = of_li.window.panels.articles
    panel._look_at_rows()
    row = next(each for each in panel.model._rows if each.article.number == 1)
    assert row.spans == 0 and row.status == "todo" and panel._counts(1) == ""


def test_the_dashboard_counts_ones_own_spans_until_others_are_chosen_by_name(of_li, qtbot) -> None:
    driver = of_li
    open_everything(driver, qtbot)
    view = driver.window.works.dashboard.view
    assert view.coder == driver.session.coder.id and view.chooser.text() == "li ▾"
    assert view.cards["labels"].figure.spans == 0 and view.cards["coders"].isHidden()
    assert all(not each.texts for each in view.cards["texts"].figure.labels)
    choices = [each.text() for each in view.coder_menu().actions() if not each.isSeparator()]
    assert choices == ["li", "Shows other coders' work", "All coders", "wu"]
    view.choose_coder("")
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 3, timeout=WAIT_MS)
    assert view.chooser.text() == "All coders · others' work is shown ▾"


def test_a_mark_of_all_coders_leads_to_the_spans_of_all(of_li, qtbot) -> None:
    driver = of_li
    open_everything(driver, qtbot)
    view, work = driver.window.works.dashboard.view, driver.window.works.dashboard
    view.choose_coder("")
    qtbot.waitUntil(lambda: view.cards["labels"].figure.spans == 3, timeout=WAIT_MS)
    work.follow(next(each.lead for each in view.cards["labels"].figure.bars if each.spans))
    search = driver.window.works.search
    qtbot.waitUntil(lambda: len(search.panel.model.hits) == 3, timeout=WAIT_MS)
    assert search.panel.bar.chosen.coder == EVERYONE
    assert search.panel.bar.chips["coder"].text() == "by every coder"


def test_whoever_sits_down_next_sees_nothing_that_was_counted_or_found_before(of_li, qtbot) -> None:
    driver = of_li
    open_everything(driver, qtbot)
    work, search = driver.window.works.dashboard, driver.window.works.search
    search.show_query(Query(least_length=1, coder="wu"))
    qtbot.waitUntil(lambda: len(search.panel.model.hits) == 3, timeout=WAIT_MS)
    driver.window.docks["search"].hide()
    choose_coder(driver.session, "zhao")
    driver.window.coder_chosen()
    assert work.view is None
    assert search.panel.model.hits == [] and search.panel.bar.chosen.coder == ""
    qtbot.waitUntil(lambda: not search.search.is_waiting, timeout=WAIT_MS)
    assert not search.panel.model.hits


def test_a_search_for_spans_finds_ones_own_until_others_are_asked_for(of_li, qtbot) -> None:
    driver = of_li
    search = driver.window.works.search
    search.show_query(Query(label=driver.label("slogan")))
    qtbot.waitUntil(lambda: search.search.found is not None, timeout=WAIT_MS)
    assert search.search.found.hits == 0
    search.show_query(Query(label=driver.label("slogan"), coder="wu"))
    qtbot.waitUntil(lambda: len(search.panel.model.hits) == 3, timeout=WAIT_MS)


def test_the_search_says_that_it_would_show_others_work(of_li) -> None:
    driver = of_li
    driver.window.works.search.open_search()
    chip = driver.window.works.search.panel.bar.chips["coder"]
    menu = chip.open_menu()
    actions = [each for each in menu.actions() if not each.isSeparator()]
    assert [each.text() for each in actions] == ["My own tags", "Shows other coders' work", "Every coder", "wu"]
    assert actions[0].isChecked() and not actions[1].isEnabled()
    menu.close()


def test_without_a_coder_the_window_tells_nothing_of_anyone(of_wu: Path, open_window, qtbot) -> None:
    driver = open_window(Session.open(of_wu, window=True))
    assert driver.session.coder is None
    open_everything(driver, qtbot)
    view = driver.window.works.dashboard.view
    assert view.cards["labels"].figure.spans == 0
    said = everything_said(driver.window)
    assert not any(word in said for word in (NOTE, MEMO, QUESTION))
    search = driver.window.works.search
    search.show_query(Query(least_length=1))
    qtbot.waitUntil(lambda: search.search.found is not None, timeout=WAIT_MS)
    assert search.search.found.hits == 0
    row = next(each for each in driver.window.panels.articles.model._rows if each.article.number == 1)
    assert row.spans == 0


def test_neither_print_nor_export_takes_anothers_layer_unasked(of_wu: Path, open_window, tmp_path: Path) -> None:
    from annotator.errors import UsageError
    from annotator.ui.exporting.printing_article import article_html

    driver = open_window(Session.open(of_wu, window=True))
    with pytest.raises(UsageError):
        article_html(driver.session, 1)
    with pytest.raises(UsageError):
        driver.window.jobs.export_to(tmp_path / "out.jsonl")
    choose_coder(driver.session, "li")
    assert NOTE not in b"".join(article_html(driver.session, 1)).decode()
    choose_coder(driver.session, "wu")
    assert NOTE in b"".join(article_html(driver.session, 1)).decode()


def test_layers_that_one_coder_exported_are_not_ticked_for_another(
    of_wu: Path, open_window, qtbot, monkeypatch
) -> None:
    from annotator.ui.files import file_dialogs

    driver = open_window(Session.open(of_wu, "wu", window=True))
    work = driver.window.works.exporting
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(of_wu.with_name("out.jsonl")))
    for coder, ticked in (("wu", ("wu",)), ("wu", ("li", "wu")), ("li", ("li",))):
        choose_coder(driver.session, coder)
        driver.window.coder_chosen()
        work.export_project()
        form = work.dialog.choices
        assert set(form.wish.layers) == set(ticked)
        form.layers.tick(("li", "wu"))
        qtbot.waitUntil(lambda: not work.dialog.preview.is_waiting, timeout=WAIT_MS)
        work.dialog.wanted.emit(form.wish, form.form)
        assert work.dialog is None
