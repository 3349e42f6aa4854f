"""The page's details and parts in the panel: seen, edited in place, changed by menu and key, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.regions.region_list_model import FACTS, LINK, REGION
from annotator.ui.words.dates import shown_date

PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(page):
    page.key(Qt.Key.Key_6, CTRL)
    QApplication.processEvents()
    return page.window.panels.page


def _row(panel, kind: str, nth: int = 0) -> int:
    return [row for row, each in enumerate(panel.model.regions) if each.kind == kind][nth]


def _kinds(page) -> list[str]:
    return [each.kind for each in page.window.panels.page.model.regions]


def _go(panel, row: int) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row, 0))


def _action(menu: QMenu, text: str):
    return next(each for each in menu.actions() if each.text().replace("&", "").startswith(text))


def test_regions_stand_in_text_order_with_kind_confidence_and_what_they_repeat(panel) -> None:
    index = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    assert [each.data(REGION).kind for each in index] == [
        "navigation", "title", "title", "dateline", "body", "credit", "body", "footer", "footer"
    ]  # fmt: skip
    assert index[0].data() == "首页 > 𠮷林新闻 网友评论 打印本页"
    assert index[0].data(FACTS) == "navigation 0.90"
    assert index[2].data(LINK) == "repeats paragraph 4" and index[1].data(LINK) == ""
    assert "reads like a navigation" in index[0].data(Qt.ItemDataRole.ToolTipRole)


def test_arrows_in_the_list_bring_each_region_into_sight(page, panel) -> None:
    _go(panel, _row(panel, "body", 1))
    page.key(Qt.Key.Key_Down)
    assert page.panes.caret_source() == page.source.index("版权")
    first, last = page.panes.visible_source()
    assert first <= page.source.index("版权") <= last


def test_a_click_on_what_a_region_repeats_goes_there(page, panel) -> None:
    index = panel.model.index(2, 0)
    link = panel.delegate.link_rect(panel.view.visualRect(index), index)
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, link.center())
    assert page.panes.caret_source() == page.source.index("𠮷林省委")
    assert panel.view.currentIndex().row() == 1


def test_f2_and_a_letter_change_the_kind_and_undo_takes_it_back(page, panel) -> None:
    _go(panel, _row(panel, "credit"))
    page.key(Qt.Key.Key_F2)
    assert panel.menu is not None and panel.menu.isVisible()
    byline = _action(panel.menu, "byline")
    QTest.keyClick(panel.menu, byline.text()[byline.text().index("&") + 1])
    QApplication.processEvents()
    assert _kinds(page)[5] == "byline" and panel.chosen.kind == "byline"
    assert panel.chosen.origin == "hand"
    page.trigger("undo")
    assert _kinds(page)[5] == "credit"


def test_letters_of_the_menu_are_all_different(page, panel) -> None:
    menu = page.window.works.page.menu(panel.model.regions[0], panel)
    letters = [each.text()[each.text().index("&") + 1].lower() for each in menu.actions() if "&" in each.text()]
    assert len(letters) == len(set(letters)) == 13


def test_delete_in_the_list_removes_the_mark_and_not_a_span(page, panel) -> None:
    page.select("省委召开")
    page.type("1")
    _go(panel, _row(panel, "footer"))
    page.key(Qt.Key.Key_Delete)
    assert _kinds(page).count("footer") == 1 and len(page.desk.ordered()) == 1
    page.trigger("undo")
    assert _kinds(page).count("footer") == 2


def test_a_selection_becomes_a_region_in_source_offsets_from_either_pane(page, panel) -> None:
    start, end = page.select("𠮷林不得有误", pane="hant", nth=3)
    page.trigger("mark_caption")
    made = panel.chosen
    assert (made.kind, made.start, made.end, made.origin) == ("caption", start, end, "hand")
    page.panes.clear_selection()
    page.trigger("mark_caption")
    assert "Select" in page.window.status.said.text()
    page.trigger("undo")
    assert "caption" not in _kinds(page)


def test_edges_move_to_the_selection_and_repeats_are_linked(page, panel) -> None:
    region = panel.model.regions[_row(panel, "credit")]
    start, end = page.select("范于")
    menu = page.window.works.page.menu(region, panel)
    _action(menu, "Move its edges").trigger()
    moved = panel.model.regions[_row(panel, "credit")]
    assert (moved.start, moved.end) == (start, end)
    repeats = _action(page.window.works.page.menu(moved, panel), "Repeats").menu()
    _action(repeats, "¶ 4 title").trigger()
    row = _row(panel, "credit")
    assert panel.model.index(row, 0).data(LINK) == "repeats paragraph 4"
    page.trigger("undo")
    page.trigger("undo")
    assert panel.model.regions[_row(panel, "credit")] == region


def test_details_are_written_in_place_and_shown_everywhere(page, panel) -> None:
    title = panel.form.fields["title"]
    title.setFocus()
    title.selectAll()
    title.insert("新的题")
    QTest.keyClicks(title, "1N")
    QTest.keyClick(title, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.desk.article.article.meta["title"] == "新的题1N"
    assert page.window.head.title.text() == "新的题1N" and "新的题1N" in page.window.windowTitle()
    page.window.panels.news.flush()
    assert page.window.panels.articles.model.index(0).data() == "新的题1N"
    assert page.desk.ordered() == [], "digits and letters are the field's, not labels"
    page.trigger("undo")
    assert page.window.head.title.text() == "page"


def test_a_date_that_is_none_is_refused_with_the_sentence_and_kept_for_mending(page, panel) -> None:
    field = panel.form.fields["published"]
    field.setFocus()
    assert field.text() == "2023-02-19"
    field.setText("19. Februar")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "is no date" in panel.form.refusal.text() and panel.form.refusal.isVisible()
    assert field.text() == "19. Februar" and page.desk.article.article.meta["published"] == "2023-02-19"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.form.refusal.isVisible()
    assert field.text() == "2023-02-19"


def test_a_date_without_its_year_says_so_and_takes_the_year(page, panel) -> None:
    field = panel.form.fields["dateline"]
    assert field.text() == shown_date("--02-14", short=True) == "14 Feb", "that the year lacks, the button says"
    assert panel.form.year_buttons["dateline"].isVisible() and not panel.form.year_buttons["published"].isVisible()
    panel.form.year_buttons["dateline"].click()
    assert field.text() == "2023-02-14" and field.selectedText() == "2023"
    QTest.keyClicks(field, "2022")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.desk.article.article.meta["dateline"] == "2022-02-14"
    assert not panel.form.year_buttons["dateline"].isVisible()
    page.trigger("undo")
    assert field.text() == "14 Feb"


def test_the_next_article_without_regions_says_how_to_mark_one(page, panel) -> None:
    page.desk.open(2)
    page.window.panels.news.flush()
    assert panel.empty.isVisible() and not panel.view.isVisible()
    page.panes.select(0, 4)
    page.trigger("mark_title")
    assert not panel.empty.isVisible() and panel.model.rowCount() == 1
