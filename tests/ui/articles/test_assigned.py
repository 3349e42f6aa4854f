"""The list of articles shows those that are assigned to whoever looks at it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.history import undo
from annotator.ui.articles.article_list_model import ROW


def menu_of(filtering) -> QMenu:
    filtering.row.open_menu(filtering.row.filter_button, filtering.row.filter_menu_wanted)
    filtering.row.menu.hide()
    return filtering.row.menu


def shown(panel) -> list[int]:
    for _ in range(4):
        QApplication.processEvents()
    return [panel.model.index(row).data(ROW).article.number for row in range(panel.model.rowCount())]


def test_the_filter_shows_my_articles_alone_and_follows_the_assignment(drive) -> None:
    QTest.qWait(60)
    panel, session = drive.window.panels.articles, drive.session
    filtering = panel.filtering
    names = [each.text() for each in menu_of(filtering).actions()]
    assert not any(each.startswith("Assigned") for each in names), "nothing is assigned in this project"
    assign(session, draw_round(session, Asked((session.coder.name,), articles=(2, 4))))
    action = next(each for each in menu_of(filtering).actions() if each.text().startswith("Assigned to me"))
    assert action.text() == "Assigned to me\t2"
    action.trigger()
    assert shown(panel) == [2, 4]
    assert filtering.row.said.text() == "Assigned to me"
    assign(session, draw_round(session, Asked((session.coder.name, "wu"), articles=(5,))))
    assert shown(panel) == [2, 4, 5]
    undo(session)
    assert shown(panel) == [2, 4]
    next(each for each in menu_of(filtering).actions() if each.text().startswith("Assigned to me")).trigger()
    assert shown(panel) == [1, 2, 3, 4, 5]
