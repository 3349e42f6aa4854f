"""A chosen part of the page is seen in the text; Home and End go to the ends of the list; long titles are elided."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(page):
    page.key(Qt.Key.Key_6, CTRL)
    QApplication.processEvents()
    panel = page.window.panels.page
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    return panel


def barred(pane) -> list[str]:
    """The first characters of the blocks beside which the bar is painted."""
    picture = pane.viewport().grab().toImage()
    accent, found = QColor(pane.theme.accent), []
    for _, block, top in pane.visible_blocks():
        left = round(block.layout().position().x()) - 7
        line = block.layout().lineAt(0)
        y = round(top + line.y() + line.ascent()) - 4
        if 0 <= y < picture.height() and picture.pixelColor(left, y) == accent:
            found.append(block.text()[:4])
    return found


def test_home_and_end_go_to_the_first_and_the_last_row_and_to_their_places(page, panel) -> None:
    last = panel.model.rowCount() - 1
    page.key(Qt.Key.Key_End)
    assert panel.view.currentIndex().row() == last
    assert page.panes.caret_source() == panel.model.regions[last].start
    page.key(Qt.Key.Key_Home)
    assert panel.view.currentIndex().row() == 0 and page.panes.caret_source() == panel.model.regions[0].start


def test_the_chosen_region_has_a_bar_in_both_panes_until_the_caret_leaves_it(page, panel) -> None:
    for pane in page.panes.panes:
        assert barred(pane) == []
    page.key(Qt.Key.Key_Down)
    region = panel.chosen
    for pane in page.panes.panes:
        start, _ = pane.text.image(region.start, region.end)
        assert barred(pane) == [pane.document().findBlock(start).text()[:4]]
    page.key(Qt.Key.Key_Delete)
    assert barred(page.panes.panes[0]) == [], "its mark is gone"
    page.trigger("undo")
    page.key(Qt.Key.Key_Down)
    assert barred(page.panes.panes[0]) != []
    page.panes.select(len(page.source), len(page.source))
    assert page.window.works.page.bars[0].region is None


def test_a_title_that_is_too_long_ends_in_an_ellipsis_until_it_is_written(page, panel) -> None:
    from annotator.session.pages.regions import set_meta

    title, long = panel.form.fields["title"], "自治区党委常委会召开会议强调𠮷林" * 5
    set_meta(page.session, page.desk.number, "title", long)
    QApplication.processEvents()
    page.window.panels.news.flush()
    assert title.text().endswith("…") and long.startswith(title.text()[:-1]) and title.toolTip() == long
    title.setFocus()
    assert title.text() == long
    page.panes.focus_pane("hans")
    assert title.text().endswith("…") and page.desk.article.article.meta["title"] == long
