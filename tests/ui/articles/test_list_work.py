"""What is done to rows of the list: removed and brought back, marked together, described, noted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.articles import article_count
from annotator.session.coding.tagging import tag_span
from annotator.session.listing import ListFilter, memo_of, removed_rows
from annotator.store.things.articles import article
from annotator.ui.articles.article_list_model import ROW
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.articles.filtering.wish import Wish

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(drive) -> ArticlePanel:
    QTest.qWait(60)
    return drive.window.panels.articles


def numbers(panel: ArticlePanel) -> list[int]:
    return [panel.model.index(row).data(ROW).article.number for row in range(panel.model.rowCount())]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def press(menu: QMenu, name: str) -> None:
    next(each for each in menu.actions() if each.text().startswith(name)).trigger()
    menu.close()
    settle()


def menu_on(drive) -> QMenu:
    drive.window.works.listing.open_menu(QPoint(0, 0))
    return drive.window.works.listing.menu


def test_removing_the_article_on_the_desk_opens_its_neighbour(drive, panel) -> None:
    drive.desk.open(2)
    drive.trigger("remove_articles")
    settle()
    assert drive.desk.number == 3 and numbers(panel) == [1, 3, 4, 5]
    drive.desk.open(5)
    drive.trigger("remove_articles")
    settle()
    assert drive.desk.number == 4 and numbers(panel) == [1, 3, 4]
    assert drive.window.docks["articles"].fact.text() == "0 of 3 done"
    drive.trigger("undo")
    settle()
    assert numbers(panel) == [1, 3, 4, 5] and drive.desk.number == 5


def test_an_undo_that_takes_the_article_away_again_opens_its_neighbour(drive, panel) -> None:
    drive.desk.open(2)
    drive.trigger("remove_articles")
    work = drive.window.works.listing
    work.show_removed()
    work.dialog.bring_back()
    work.dialog.close()
    settle()
    assert numbers(panel) == [1, 2, 3, 4, 5]
    drive.desk.open(2)
    drive.trigger("undo")
    settle()
    assert drive.desk.number == 3 and numbers(panel) == [1, 3, 4, 5]


def test_several_rows_are_removed_marked_and_flagged_in_one_step_each(drive, panel) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(1))
    drive.key(Qt.Key.Key_Down, SHIFT)
    drive.key(Qt.Key.Key_Down, SHIFT)
    assert panel.chosen_numbers == [2, 3, 4] and drive.desk.number == 1
    press(menu_on(drive), "Done")
    assert [panel.model.index(row).data(ROW).status for row in range(5)] == ["todo", "done", "done", "done", "todo"]
    press(menu_on(drive), "Flagged")
    assert all(memo_of(drive.session, number).flagged for number in (2, 3, 4))
    press(menu_on(drive), "Remove 3")
    assert numbers(panel) == [1, 5] and article_count(drive.session) == 2
    coder = drive.session.coder.id
    drive.session.project.undo(coder)
    settle()
    assert numbers(panel) == [1, 2, 3, 4, 5]
    drive.session.project.undo(coder)
    drive.session.project.undo(coder)
    settle()
    assert {panel.model.index(row).data(ROW).status for row in range(5)} == {"todo"}


def test_removed_articles_are_listed_and_come_back(drive, panel) -> None:
    work = drive.window.works.listing
    work.remove([2, 4])
    work.show_removed()
    dialog = work.dialog
    assert [each.article.number for each in dialog.rows] == [2, 4]
    dialog.table.selectAll()
    dialog.bring_back()
    settle()
    assert numbers(panel) == [1, 2, 3, 4, 5] and dialog.rows == [] and "No article" in dialog.nothing.text()
    assert removed_rows(drive.session) == []


def test_metadata_is_kept_in_one_step_and_a_bad_date_changes_nothing(drive, panel) -> None:
    before = article(drive.session.project, 1)
    drive.trigger("metadata")
    dialog = drive.window.works.listing.dialog
    dialog.fields["outlet"].setText("廣西日報")
    dialog.fields["published"].setText("2023-02-30")
    dialog.keep()
    assert dialog.isVisible() and "no date" in dialog.said.text() and article(drive.session.project, 1) == before
    dialog.fields["published"].setText("2023-02")
    dialog.fields["title"].setText("𠮷林\u3000會議")
    dialog.keep()
    settle()
    row = panel.model.index(0).data(ROW).article
    assert (row.title, row.meta["outlet"], row.meta["published"]) == ("𠮷林 會議", "廣西日報", "2023-02")
    assert drive.window.head.title.text() == "𠮷林 會議"
    drive.trigger("undo")
    assert article(drive.session.project, 1) == before


def test_a_note_is_written_on_the_row_of_the_menu(drive, panel) -> None:
    panel.view.setCurrentIndex(panel.model.index(2))
    panel.view.setFocus()
    press(menu_on(drive), "Note")
    dialog = drive.window.works.listing.dialog
    dialog.text.setPlainText(" 看𠮷 ")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert memo_of(drive.session, 3).text == "看𠮷" and memo_of(drive.session, 1).text == ""


def test_the_first_of_a_filtered_list_that_is_removed_gives_way_to_the_next_of_that_list(drive, panel) -> None:
    from annotator.session.coding.tagging import set_statuses

    set_statuses(drive.session, [2, 4, 5], "done")
    panel.filtering.want(Wish(ListFilter(status="done")))
    drive.desk.open(2)
    drive.trigger("remove_articles")
    settle()
    assert drive.desk.number == 4 and numbers(panel) == [4, 5]


def test_with_ctrl_a_click_selects_and_opens_nothing(drive, panel) -> None:
    rect = panel.view.visualRect(panel.model.index(2))
    QTest.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, rect.center()
    )
    assert drive.desk.number == 1 and panel.chosen_numbers == [1, 3]
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert drive.desk.number == 3 and panel.chosen_numbers == [3]


def test_a_removal_is_undone_and_done_again_at_once_wherever_the_desk_is(drive, panel) -> None:
    drive.desk.open(2)
    drive.trigger("remove_articles")
    drive.desk.open(5)
    drive.trigger("undo")
    settle()
    assert numbers(panel) == [1, 2, 3, 4, 5] and drive.desk.number == 2
    drive.desk.open(4)
    drive.trigger("redo")
    settle()
    assert numbers(panel) == [1, 3, 4, 5] and drive.desk.number == 4  # not the one that is gone
    drive.trigger("undo")
    settle()
    assert numbers(panel) == [1, 2, 3, 4, 5] and drive.desk.number == 2
    drive.trigger("redo")
    settle()
    assert numbers(panel) == [1, 3, 4, 5] and drive.desk.number == 3


def test_the_titles_of_removed_articles_have_all_the_width_that_the_other_columns_leave(drive, panel) -> None:
    work = drive.window.works.listing
    work.remove([2, 4])
    work.show_removed()
    table = work.dialog.table
    for width in (640, 1200):
        work.dialog.resize(width, 440)
        settle()
        columns = [table.columnWidth(column) for column in range(4)]
        assert sum(columns) == table.viewport().width() and table.sizeHintForColumn(2) <= columns[2] < columns[1]
    assert not table.wordWrap()


def test_an_empty_date_shows_an_example_that_reads_like_none_of_its_values(drive, panel) -> None:
    drive.trigger("metadata")
    fields = drive.window.works.listing.dialog.fields
    assert [fields[key].placeholderText() for key in ("published", "dateline", "outlet")] == [
        "e.g. 2023-02-19", "e.g. --02-18", "",
    ]  # fmt: skip


def test_a_date_in_another_form_is_refused_with_the_one_it_may_mean(drive, panel) -> None:
    drive.trigger("metadata")
    dialog = drive.window.works.listing.dialog
    dialog.fields["published"].setText("14.2.2023")
    dialog.keep()
    assert dialog.isVisible() and dialog.said.text() == "“14.2.2023” is no date: write 2023-02-14."


def test_the_last_article_that_is_removed_leaves_nothing_of_itself_on_the_desk_until_undo(drive, panel) -> None:
    work, window, desk = drive.window.works.listing, drive.window, drive.desk
    work.remove([2, 3, 4, 5])
    label = drive.session.codebook.active[0].uuid
    made = tag_span(drive.session, 1, 0, 4, label)
    desk.choose(made.id)
    title, text = window.head.title.text(), desk.panes.panes[0].toPlainText()
    settle()
    assert window.panels.spans.model.rowCount() == 1 and text

    def is_empty() -> bool:
        settle()
        window.panels.news.flush()
        shown = [pane.toPlainText() for pane in desk.panes.panes]
        return (desk.number, desk.article, desk.annotations, desk.choice, desk.last_choice, numbers(panel), shown) == (
            0, None, {}, None, None, [], ["", ""]
        ) and window.panels.spans.model.rowCount() == 0 and window.panels.repairs.model.rowCount() == 0  # fmt: skip

    drive.trigger("remove_articles")
    assert is_empty() and not window.head.button.isEnabled() and title not in window.windowTitle()
    for action in ("done", "done_next", "next", "note", "delete", "next_span", "cycle", "label_bar", "metadata"):
        if action in window.actions_by_id.by_id:
            drive.trigger(action)
    drive.key(Qt.Key.Key_1)
    assert is_empty()
    for _ in range(2):
        drive.trigger("undo")
        settle()
        window.panels.news.flush()
        assert desk.number == 1 and desk.annotations == {made.id: made} and window.head.title.text() == title
        assert desk.panes.panes[0].toPlainText() == text and window.panels.spans.model.rowCount() == 1
        assert numbers(panel) == [1] and window.head.button.isEnabled()
        drive.trigger("redo")
        assert is_empty()


def test_the_only_article_of_a_filtered_list_that_is_removed_gives_way_to_another_of_the_project(drive, panel) -> None:
    panel.filtering.want(Wish(ListFilter(articles=(4,))))
    settle()
    drive.desk.open(4)
    drive.trigger("remove_articles")
    settle()
    assert drive.desk.number == 5 and numbers(panel) == []
