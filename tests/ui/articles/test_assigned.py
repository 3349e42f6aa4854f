"""The list of articles shows those that are assigned to whoever looks at it."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.assignment.rounds import drop_round
from annotator.session.coding.tagging import set_status
from annotator.session.listing import MINE, ListFilter, Order, remove_articles
from annotator.session.people.coders import coders
from annotator.session.session import Session
from annotator.store.things.assignments import assigned_to, assignments
from annotator.ui.articles.article_list_model import ROW
from tests.ui.conftest import show_window


def menu_of(filtering) -> QMenu:
    filtering.row.open_menu(filtering.row.filter_button, filtering.row.filter_menu_wanted)
    filtering.row.menu.hide()
    return filtering.row.menu


def shown(panel) -> list[int]:
    for _ in range(4):
        QApplication.processEvents()
    return [panel.model.index(row).data(ROW).article.number for row in range(panel.model.rowCount())]


def chosen(filtering, name: str) -> None:
    """Press a row of the filter's menu, or of a menu within it (``Assigned to/wu``)."""
    menu = menu_of(filtering)
    *above, last = name.split("/")
    for each in above:
        menu = next(x.menu() for x in menu.actions() if x.text() == each)
        menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text().partition("\t")[0] == last).trigger()


def test_the_filter_shows_my_articles_alone_and_follows_the_assignment(drive) -> None:
    QTest.qWait(60)
    panel, session = drive.window.panels.articles, drive.session
    filtering = panel.filtering
    names = [each.text() for each in menu_of(filtering).actions()]
    assert not any(each.startswith(("Assigned", "In the overlap")) for each in names), "nothing is assigned"
    assign(session, draw_round(session, Asked((session.coder.name,), articles=(2, 4))))
    action = next(each for each in menu_of(filtering).actions() if each.text().startswith("Assigned to me"))
    assert action.text() == "Assigned to me\t2"
    action.trigger()
    assert shown(panel) == [2, 4]
    assert filtering.row.said.text() == "Assigned to me"
    second = assign(session, draw_round(session, Asked((session.coder.name, "wu"), articles=(5,))))
    assert shown(panel) == [2, 4, 5]
    drop_round(session, second.name)
    assert shown(panel) == [2, 4]
    chosen(filtering, "Assigned to me")
    assert shown(panel) == [1, 2, 3, 4, 5]


def test_the_lead_lists_what_each_coder_has_and_what_several_have(drive) -> None:
    QTest.qWait(60)
    panel, session = drive.window.panels.articles, drive.session
    filtering, own = panel.filtering, session.coder.name
    assign(session, draw_round(session, Asked((own, "wu&x"), articles=(1, 3), overlap="1")))
    assign(session, draw_round(session, Asked((own,), articles=(4,))))
    (wu,) = (each.id for each in coders(session) if each.name == "wu&x")
    theirs = sorted(each.article for each in assignments(session.project) if each.coder == wu)
    both = [each for each in theirs if each in assigned_to(session.project, session.coder.id)]
    assert both and both != [1, 3, 4]
    chosen(filtering, "Assigned to/wu&&x")
    assert shown(panel) == theirs and filtering.row.said.text() == "Assigned to wu&x"
    chosen(filtering, "Assigned to/wu&&x")
    chosen(filtering, "In the overlap")
    assert shown(panel) == both and filtering.row.said.text() == "In the overlap"


def test_what_is_done_is_counted_against_what_is_assigned(drive) -> None:
    QTest.qWait(60)
    panel, session = drive.window.panels.articles, drive.session
    said: list[str] = []
    panel.done_counted.connect(said.append)

    def now() -> str:
        shown(panel)
        return said[-1]

    set_status(session, 1, "done")
    assert now() == "1 of 5 done"
    made = assign(session, draw_round(session, Asked((session.coder.name,), articles=(2, 4))))
    assert now() == "0 of my 2 done"
    set_status(session, 2, "done")
    assert now() == "1 of my 2 done"
    remove_articles(session, [4])
    assert now() == "1 of my 1 done"
    drop_round(session, made.name)
    assert now() == "2 of 4 done"


def test_a_filter_kept_by_who_sat_here_before_leaves_nobody_with_an_empty_list(qtbot, sample_path) -> None:
    state = {"project": str(sample_path), "filter": ListFilter(assigned=MINE).stored, "order": Order().stored}
    window = show_window(qtbot, Session.open(sample_path, window=True), lists=(json.dumps(state),))
    QTest.qWait(100)
    assert shown(window.panels.articles) == [1, 2, 3, 4, 5]
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
