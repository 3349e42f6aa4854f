"""Every mark leads to what it counts: by the mouse, by the keyboard, on the smallest bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.session.figures.nouns import ProgressDay, ProgressFigure
from annotator.session.listing import ListFilter
from annotator.session.search.query import Query
from annotator.session.session import Session
from tests.ui.dashboard.conftest import bars_of, click, hand, hover

Key = Qt.Key


@pytest.mark.parametrize("name", ["directive", "slogan", "organization"])
def test_a_click_on_a_labels_bar_asks_for_its_spans(dashboard, name: str) -> None:
    dashboard.click("labels", dashboard.mark("labels", f"{name}: "))
    assert [each.label for each in dashboard.asked] == [dashboard.drive.label(name)]


def test_a_click_beside_a_bar_in_its_row_is_meant_for_it(bare, session: Session) -> None:
    view = bare()
    hand(view, bars_of(session.codebook, (1_000_000, 1, 0)))
    chart, led = view.cards["labels"].chart, []
    view.led.connect(led.append)
    far = QPoint(chart.width() - 20, 0)
    for mark in (1, 2):  # a bar of one is thinner than a pixel, one of none is not there
        click(chart, QPoint(far.x(), round(chart.place_of(mark).y())))
    assert [each.label for each in led] == [each.uuid for each in session.codebook.labels[1:3]]


def test_return_on_the_mark_with_the_keyboard_acts_like_a_click(dashboard) -> None:
    chart = dashboard.chart("labels")
    dashboard.view.activateWindow()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.current == 0 and "directive" in chart.accessibleDescription()
    QTest.keyClick(chart, Key.Key_Down)
    QTest.keyClick(chart, Key.Key_Return)
    second = dashboard.drive.session.codebook.active[1].uuid
    assert [each.label for each in dashboard.asked] == [second]
    QTest.keyClick(chart, Key.Key_End)
    assert chart.current == len(chart.marks) - 1
    QTest.keyClick(chart, Key.Key_Down)
    assert chart.current == len(chart.marks) - 1


def test_arrows_walk_through_cells_by_row_and_column(dashboard) -> None:
    chart = dashboard.chart("together")
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Key.Key_Down)
    first, here = chart.marks[0], chart.marks[chart.current]
    assert (here.x, here.y) == (first.x, first.y + 1)
    QTest.keyClick(chart, Key.Key_Right)
    assert (chart.marks[chart.current].x, chart.marks[chart.current].y) == (first.x + 1, first.y + 1)
    QTest.keyClick(chart, Key.Key_Right)  # the triangle ends here
    assert chart.marks[chart.current].x == first.x + 1


def test_a_cell_leads_to_the_spans_of_both_labels(dashboard) -> None:
    dashboard.click("together", dashboard.mark("together", "directive × slogan\n1 "))
    (query,) = dashboard.asked
    assert {query.label, query.with_label} == {dashboard.drive.label("directive"), dashboard.drive.label("slogan")}


def test_a_cell_of_articles_leads_to_the_spans_in_them(dashboard) -> None:
    dashboard.view.cards["together"].choose("articles")
    dashboard.click("together", dashboard.mark("together", "directive × slogan\n1 "))
    (query,) = dashboard.asked
    assert query.articles == (1,)


def test_a_text_leads_to_its_occurrences_under_this_label(dashboard) -> None:
    dashboard.click("texts", 0)
    (query,) = dashboard.asked
    assert query.exact and query.label == dashboard.drive.label("directive") and query.text


def test_a_length_leads_to_the_spans_of_this_length(dashboard) -> None:
    at = next(at for at, each in enumerate(dashboard.chart("lengths").marks) if each.high)
    dashboard.click("lengths", at)
    (query,) = dashboard.asked
    assert 0 < query.least_length <= query.most_length


def test_a_day_with_one_article_opens_it(dashboard) -> None:
    hand(dashboard.view, ProgressFigure(5, (ProgressDay("2024-01-08", 1, 0, 1, (3,), ()),)))
    assert dashboard.drive.desk.number == 1
    dashboard.click("progress", 0)
    assert dashboard.drive.desk.number == 3


def test_a_day_with_several_articles_filters_the_list_by_them(dashboard) -> None:
    hand(dashboard.view, ProgressFigure(5, (ProgressDay("2024-01-08", 2, 0, 2, (2, 4), ()),)))
    dashboard.click("progress", 0)
    assert dashboard.drive.window.panels.articles.filtering.wish.filter == ListFilter(articles=(2, 4))


def test_the_dashboard_stays_beside_what_a_mark_leads_to(dashboard) -> None:
    view, window = dashboard.view, dashboard.drive.window
    assert view.parentWidget() is window and view.isWindow()  # so that a click on the other hides it nowhere
    window.docks["search"].show()
    screen = view.screen().availableGeometry()
    view.setGeometry(screen.adjusted(40, 40, -40, -40))
    before = view.geometry()
    low = QRect(screen.left(), screen.bottom() - 200, screen.width(), 200)
    view.make_room(low)
    assert view.isVisible() and not view.frameGeometry().intersects(low)
    left = QRect(screen.left(), screen.top(), 200, screen.height())
    view.make_room(left)
    assert not view.frameGeometry().intersects(left)
    dashboard.drive.trigger("dashboard")
    assert view.geometry() == before


def test_a_mark_of_nothing_leads_nowhere_and_the_pointer_says_so(dashboard) -> None:
    at = dashboard.mark("together", "\n0 ")
    dashboard.click("together", at)
    assert not dashboard.asked
    chart = dashboard.chart("together")
    hover(chart, chart.place_of(at).toPoint())
    assert chart.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    hover(chart, chart.place_of(dashboard.mark("together", "\n1 ")).toPoint())
    assert chart.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_drag_from_one_mark_to_another_leads_nowhere(dashboard) -> None:
    chart = dashboard.chart("labels")
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(chart.viewport(), left, pos=chart.place_of(0).toPoint())
    QTest.mouseRelease(chart.viewport(), left, pos=chart.place_of(4).toPoint())
    assert not dashboard.asked


def test_a_query_needs_no_window_in_between(dashboard) -> None:
    dashboard.view.led.emit(Query(label="x"))
    assert dashboard.asked == [Query(label="x")]


def test_a_status_filters_the_list_of_articles(dashboard, qtbot) -> None:
    view, panel = dashboard.view, dashboard.drive.window.panels.articles
    button = next(each for each in view.findChildren(QPushButton) if each.text() == "1 done")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.filtering.wish.filter == ListFilter(status="done")
    assert not dashboard.drive.window.docks["articles"].isHidden()


def test_a_column_of_articles_filters_the_list_by_its_days(dashboard) -> None:
    dashboard.view.cards["timeline"].choose("articles")
    at = next(at for at, each in enumerate(dashboard.chart("timeline").marks) if each.high)
    dashboard.click("timeline", at)
    wanted = dashboard.drive.window.panels.articles.filtering.wish.filter
    assert wanted.since and wanted.since <= wanted.until


def test_the_keyboard_goes_from_a_pictures_menu_into_the_picture(dashboard) -> None:
    for card in dashboard.view.cards.values():
        if card.chart is not None and not card.isHidden():
            card.menu_button.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(card.menu_button, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is card.chart
