"""The row above the list: what is typed and chosen there is what the list shows, and it follows every change."""

from __future__ import annotations

import sys
from collections.abc import Callable
from subprocess import run as run_process

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.exchange.records import ImportedArticle
from annotator.session.coding.tagging import set_status, set_statuses
from annotator.session.intake.importing import import_page
from annotator.session.listing import ListFilter, Order, flag_articles, saved_filters, set_memo, set_metadata
from annotator.ui.articles import list_work
from annotator.ui.articles.article_delegate import row_meta
from annotator.ui.articles.article_list_model import HEADING, ROW
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.articles.filtering import list_source
from annotator.ui.articles.filtering.list_filtering import ListFiltering
from annotator.ui.articles.filtering.wish import Wish
from annotator.ui.background import Asking

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(drive) -> ArticlePanel:
    QTest.qWait(60)
    assert drive.window.panels.articles.filtering is not None
    return drive.window.panels.articles


@pytest.fixture
def filtering(panel) -> ListFiltering:
    return panel.filtering


def shown(panel: ArticlePanel) -> list[int | str]:
    """The numbers of the rows, and the keys of the headings."""
    indexes = [panel.model.index(row) for row in range(panel.model.rowCount())]
    return [each.data(ROW).article.number if each.data(ROW) else each.data(HEADING).key for each in indexes]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def choose(menu: QMenu, *names: str) -> None:
    """Click through a menu by the beginnings of its rows' names."""
    for name in names:
        action = next(each for each in menu.actions() if each.text().startswith(name))
        if action.menu() is None:
            action.trigger()
            settle()
            return
        below = action.menu()
        assert isinstance(below, QMenu)
        menu = below
        menu.aboutToShow.emit()


def menu_of(filtering: ListFiltering, which: str = "filter") -> QMenu:
    row = filtering.row
    signal = row.filter_menu_wanted if which == "filter" else row.order_menu_wanted
    row.open_menu(row.filter_button, signal)
    assert row.menu is not None
    row.menu.hide()
    return row.menu


def test_one_key_to_the_field_down_to_the_list_and_escape_back_to_the_text(drive, panel, filtering) -> None:
    drive.key(Qt.Key.Key_L, CTRL_SHIFT)
    assert filtering.row.field.hasFocus()
    set_metadata(drive.session, 3, {"title": "𠮷林會議"})
    for character in "𠮷林会":
        drive.type(character)
    settle()
    assert shown(panel) == [3] and filtering.row.count.text() == "1 of 5 shown"
    drive.key(Qt.Key.Key_Down)
    assert panel.view.hasFocus() and panel.view.currentIndex().data(ROW).article.number == 3
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.number == 3
    filtering.row.field.setFocus()
    drive.key(Qt.Key.Key_Escape)
    settle()
    assert filtering.row.field.text() == "" and shown(panel) == [1, 2, 3, 4, 5] and filtering.row.field.hasFocus()
    assert filtering.row.count.text() == "" and not panel.model.is_listed
    drive.key(Qt.Key.Key_Escape)
    assert drive.panes.panes[0].hasFocus()


def test_labels_keys_typed_into_the_field_label_nothing(drive, panel, filtering) -> None:
    drive.select("刘宁")
    filtering.row.field.setFocus()
    for character in "17n;":
        drive.type(character)
    assert filtering.row.field.text() == "17n;" and drive.labels() == []


def test_a_filter_that_leaves_nothing_says_how_to_clear_it(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(text="没有")))
    settle()
    assert panel.empty.isVisible() and "Clear" in panel.empty.text() and not panel.view.isVisible()
    filtering.row.clear_button.click()
    settle()
    assert shown(panel) == [1, 2, 3, 4, 5] and panel.view.isVisible() and not panel.empty.isVisible()


def test_the_menus_choose_status_outlet_month_and_label_and_the_same_again_takes_back(drive, panel, filtering) -> None:
    set_metadata(drive.session, 2, {"outlet": "A&B 廣西\t日報", "published": "2021-03-05"})
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    set_status(drive.session, 4, "done")
    choose(menu_of(filtering), "Done\t1")
    assert shown(panel) == [4] and filtering.row.said.text() == "Done"
    choose(menu_of(filtering), "Done\t1")
    assert shown(panel) == [1, 2, 3, 4, 5]
    choose(menu_of(filtering), "Outlet", "A&&B")
    assert shown(panel) == [2]
    filtering.clear()
    choose(menu_of(filtering), "Published", "2021", "2021-03")
    assert shown(panel) == [2] and filtering.row.said.text() == "2021-03"
    filtering.clear()
    choose(menu_of(filtering), "Has the label", "personnel")
    assert shown(panel) == [1] and filtering.row.said.text() == "has personnel"
    filtering.clear()
    choose(menu_of(filtering), "Lacks the label", "personnel")
    assert shown(panel) == [2, 3, 4, 5]


def test_the_list_follows_what_is_done_and_undone_and_keeps_its_place(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(status="todo")))
    settle()
    assert shown(panel) == [1, 2, 3, 4, 5]
    drive.desk.open(2)
    panel._select([4], 4)
    drive.select(drive.source[:4])
    drive.key(Qt.Key.Key_1)
    settle()
    assert shown(panel) == [1, 3, 4, 5] and panel.chosen_numbers == [4]
    assert panel.model.neighbour(2, 1) == 3 and panel.model.neighbour(2, -1) == 1
    drive.trigger("undo")
    settle()
    assert shown(panel) == [1, 2, 3, 4, 5] and panel.chosen_numbers == [4]


def test_done_next_and_next_unfinished_go_through_the_list_as_it_is_shown(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(), Order("number", True)))
    settle()
    assert shown(panel) == [5, 4, 3, 2, 1]
    drive.desk.open(4)
    drive.trigger("done_next")
    assert drive.desk.number == 3
    set_statuses(drive.session, [2], "done")
    drive.key(Qt.Key.Key_N, ALT)
    assert drive.desk.number == 1
    drive.key(Qt.Key.Key_N, ALT)
    assert drive.desk.number == 5
    filtering.want(Wish(ListFilter(status="todo")))
    settle()
    drive.trigger("done_next")
    settle()
    assert drive.desk.number == 1 and shown(panel) == [1, 3]
    drive.trigger("next")
    assert drive.desk.number == 3


def test_headings_fold_and_unfold_and_are_no_articles(drive, panel, filtering) -> None:
    for number, outlet in ((1, "甲"), (2, "乙"), (3, "甲"), (4, ""), (5, "")):
        set_metadata(drive.session, number, {"outlet": outlet})
    filtering.want(Wish(order=Order(group="outlet")))
    settle()
    assert shown(panel) == ["乙", 2, "甲", 1, 3, "", 4, 5]
    panel.view.acted.emit(panel.model.index(2))
    assert shown(panel) == ["乙", 2, "甲", "", 4, 5] and drive.desk.number == 1
    assert panel.model.neighbour(2, 1) == 1
    assert "2 articles" in panel.model.index(2).data() and panel.model.index(3).data().startswith("No outlet")
    panel.view.acted.emit(panel.model.index(2))
    assert shown(panel) == ["乙", 2, "甲", 1, 3, "", 4, 5]
    panel.view.grab()
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0))
    drive.key(Qt.Key.Key_Return)
    assert shown(panel)[:2] == ["乙", "甲"]


def test_a_kept_filter_is_chosen_again_replaced_after_asking_and_deleted(drive, panel, filtering) -> None:
    work = drive.window.works.listing
    filtering.want(Wish(ListFilter(status="todo"), Order("title")))
    choose(menu_of(filtering), "Keep this filter")
    work.dialog.fields[0].setText("我的 list")
    work.dialog.take()
    assert [each.name for each in saved_filters(drive.session)] == ["我的 list"]
    filtering.clear()
    choose(menu_of(filtering), "我的 list")
    assert filtering.wish == Wish(ListFilter(status="todo"), Order("title"))
    filtering.want(Wish(ListFilter(flagged=True)))
    work.ask_name()
    dialog = work.dialog
    dialog.fields[0].setText("我的 LIST")
    dialog.take()
    assert "Replace it?" in dialog.said.text() and saved_filters(drive.session)[0].filter == ListFilter(status="todo")
    dialog.take()
    assert [each.filter for each in saved_filters(drive.session)] == [ListFilter(flagged=True)]
    choose(menu_of(filtering), "Delete a filter", "我的")
    assert saved_filters(drive.session) == []
    drive.trigger("undo")
    assert len(saved_filters(drive.session)) == 1


def test_dates_and_seeds_that_cannot_be_stay_in_the_dialog_with_a_sentence(drive, panel, filtering) -> None:
    work = drive.window.works.listing
    work.ask_dates()
    dialog = work.dialog
    for since, until in (("2023-02-30", ""), ("--02-18", ""), ("2023", "2022"), ("gestern", "")):
        dialog.fields[0].setText(since)
        dialog.fields[1].setText(until)
        dialog.take()
        assert dialog.isVisible() and dialog.said.text() and filtering.is_plain
    dialog.fields[0].setText("2023-02")
    dialog.fields[1].setText("2023")
    dialog.take()
    assert (filtering.wish.filter.since, filtering.wish.filter.until) == ("2023-02", "2023")
    work.ask_seed()
    work.dialog.fields[0].setText("七")
    work.dialog.take()
    assert work.dialog.isVisible()
    work.dialog.fields[0].setText("7")
    work.dialog.take()
    assert filtering.wish.order == Order("random", seed=7) and "seed 7" in filtering.row.said.text()


def test_flags_and_notes_are_marks_with_a_tip(drive, panel) -> None:
    drive.key(Qt.Key.Key_5, CTRL_SHIFT)
    set_memo(drive.session, 2, "看看𠮷\n第二行")
    flag_articles(drive.session, [3], True)
    QTest.qWait(80)
    assert panel._marks(1) == (True, False) and panel._marks(2) == (False, True)
    tip = panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "Note: 看看𠮷" in tip and "Flagged" in panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    drive.key(Qt.Key.Key_5, CTRL_SHIFT)
    QTest.qWait(80)
    assert panel._marks(1) == (False, False)
    drive.trigger("undo")
    QTest.qWait(80)
    assert panel._marks(1) == (True, False)


def test_what_another_process_does_reaches_the_filtered_list(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(status="todo")))
    settle()
    there = f"""
from annotator.session.session import Session
from annotator.session.coding.tagging import set_status
from annotator.session.listing import remove_articles
s = Session.open({str(drive.session.path)!r})
set_status(s, 2, "done"); remove_articles(s, [4]); s.close()
"""
    run_process([sys.executable, "-c", there], check=True)
    drive.session.poll_foreign()
    settle()
    assert shown(panel) == [1, 3, 5]


def test_a_large_project_is_filtered_beside_the_window(drive, panel, filtering, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(list_source, "DIRECT_BELOW", 2)
    set_metadata(drive.session, 3, {"title": "𠮷林會議"})

    def has(numbers: list[int]) -> Callable[[], None]:
        def check() -> None:
            assert shown(panel) == numbers and not filtering.source.is_waiting

        return check

    filtering.row.about_to_filter.emit()
    for text in ("𠮷", "𠮷林", "𠮷林会"):
        filtering.want(Wish(ListFilter(text=text)))
    qtbot.waitUntil(has([3]), timeout=20_000)
    set_metadata(drive.session, 5, {"title": "𠮷林会"})
    qtbot.waitUntil(has([3, 5]), timeout=20_000)
    filtering.clear()
    settle()
    assert shown(panel) == [1, 2, 3, 4, 5]


def test_the_titles_of_a_large_project_are_read_before_anybody_asks(sample, open_window, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(list_source, "DIRECT_BELOW", 2)
    monkeypatch.setattr(list_work, "WARM_MS", 0)
    asked: list[str] = []
    monkeypatch.setattr(Asking, "ask", lambda self, key, *_: asked.append(key))
    open_window(sample)
    qtbot.waitUntil(lambda: list_source.WARM in asked, timeout=20_000)


def test_what_is_asked_last_is_what_is_shown(drive, panel, filtering, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(list_source, "DIRECT_BELOW", 2)
    filtering.want(Wish(ListFilter(status="done")))
    filtering.clear()
    filtering.want(Wish(ListFilter(status="todo")))
    filtering.clear()
    qtbot.wait(700)
    assert shown(panel) == [1, 2, 3, 4, 5] and filtering.row.count.text() == ""


def test_another_list_begins_at_its_top_and_a_change_in_it_keeps_what_is_in_sight(drive, panel, filtering) -> None:
    for n in range(40):
        text = f"第{n}篇報導𠮷。\n今天上午召开会议。"
        page = ImportedArticle(text, f"{n}.txt", "00" * 32, script="hans")
        import_page(drive.session, page)
    QTest.qWait(60)
    panel.view.scrollToBottom()
    filtering.want(Wish(ListFilter(text="报导"), Order(group="outlet")))
    settle()
    assert panel.view.verticalScrollBar().value() == 0 and panel.model.index(0).data(HEADING) is not None
    panel.view.verticalScrollBar().setValue(700)
    top, above = panel._top()
    set_metadata(drive.session, 7, {"title": "別的"})
    settle()
    assert 7 not in shown(panel) and panel._top() == (top, above)
    drive.session.project.undo(drive.session.coder.id)
    settle()
    assert 7 in shown(panel) and panel._top() == (top, above)


def test_what_is_filtered_by_the_text_keeps_it_in_step_with_imports(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(text="報導")))
    settle()
    assert shown(panel) == []
    import_page(drive.session, ImportedArticle("报导𠮷。\n会议。", "b.txt", "00" * 32, script="hans"))
    settle()
    assert shown(panel) == [6] and panel.view.isVisible()
    remaining = drive.session.project.connection.execute("SELECT count(*) FROM article").fetchone()
    assert remaining == (6,)


def test_next_unfinished_says_that_the_filter_leaves_nothing_and_ends_in_the_text(drive, panel, filtering) -> None:
    said: list[str] = []
    drive.desk.said.connect(said.append)
    panel.view.setFocus()
    drive.key(Qt.Key.Key_N, ALT)
    assert drive.desk.number == 2 and drive.panes.panes[0].hasFocus()
    filtering.want(Wish(ListFilter(text="没有𠮷")))
    settle()
    drive.key(Qt.Key.Key_N, ALT)
    assert drive.desk.number == 2 and said[-1].startswith("No article is left by this filter")
    set_statuses(drive.session, [1, 2, 3, 4], "done")
    filtering.want(Wish(ListFilter(status="done")))
    settle()
    drive.key(Qt.Key.Key_N, ALT)
    assert said[-1] == "Every article of this list is done."
    drive.desk.open(5)
    filtering.want(Wish(order=Order("random", seed=3)))
    settle()
    drive.key(Qt.Key.Key_N, ALT)
    assert said[-1] == "This is the only one of this list that is not done."


def test_a_date_that_the_list_shows_is_found_when_it_is_typed(drive, panel, filtering) -> None:
    set_metadata(drive.session, 2, {"published": "", "dateline": "--12-03"})
    set_metadata(drive.session, 3, {"published": "", "dateline": "--02-27"})
    assert row_meta(panel.model.index(2).data(ROW).article).startswith("27 Feb")
    filtering.row.field.setFocus()
    for character in "27 Feb":
        drive.type(character)
    settle()
    assert shown(panel) == [3]
    filtering.row.field.selectAll()
    for character in "12月":
        drive.type(character)
    settle()
    assert shown(panel) == [2]


def test_the_menus_say_what_flags_seeds_and_new_labels_mean(drive, panel, filtering) -> None:
    set_status(drive.session, 4, "recheck")
    choose(menu_of(filtering), "Flagged or to recheck\t1")
    assert shown(panel) == [4] and filtering.row.said.text() == "Flagged or to recheck"
    assert any(each.text() == "Done before this label existed" for each in menu_of(filtering).actions())
    names = [each.text() for each in menu_of(filtering, "order").actions()]
    assert "Random by seed 0, the same for every coder…" in names


def test_the_last_one_done_of_a_filtered_list_is_said_to_be_that_of_the_list(drive, panel, filtering) -> None:
    filtering.want(Wish(ListFilter(articles=(2,))))
    settle()
    drive.desk.open(2)
    drive.trigger("done_next")
    assert drive.desk.number == 2
    assert "every article of the list is done" in drive.window.status.said.text()
