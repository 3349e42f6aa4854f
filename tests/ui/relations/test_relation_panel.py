"""The list of relations: in text order, filtered, followed and worked on by keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.coding.relations import relations_of
from annotator.session.history import undo
from annotator.ui.relations.relation_list_model import ENDS, FACTS, RELATION


def panel_of(drive: Any) -> Any:
    drive.window.docks["relations"].show()
    drive.window.docks["relations"].raise_()
    settle(drive)
    return drive.window.panels.relations


def settle(drive: Any) -> None:
    drive.window.works.relations.feed.settle()
    drive.window.panels.relations.flush()
    QApplication.processEvents()


def rows(panel: Any) -> list[str]:
    model = panel.model
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [" → ".join(words for _, words in each.data(ENDS)) + f" | {each.data(FACTS)}" for each in indexes]


def focus(drive: Any, panel: Any, row: int) -> None:
    drive.window.activateWindow()
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row, 0))
    QApplication.processEvents()
    assert QApplication.focusWidget() is panel.view


ALL = [
    "刘宁 → 自治区党委书记 | holds position • proposed",
    "刘宁 → 𠮷林省长 | holds position • proposed",
    "打赢𠮷林e\u0301攻坚战 → 会议强调 | asserted by • derived",
    "打赢𠮷林e\u0301攻坚战 → 各地 | addressed to • derived",
    "加强后面的后勤 → 会议强调 | asserted by • derived",
    "加强后面的后勤 → 各地 | addressed to • derived",
    "落实 → 会议指出 | asserted by • derived",
]


def test_relations_are_listed_in_text_order_with_their_kind_and_state(at_work: Any) -> None:
    panel = panel_of(at_work)
    assert rows(panel) == ALL
    assert at_work.window.docks["relations"].windowTitle() == "Relations · 7"
    assert panel.empty.isHidden()


def test_the_list_is_in_the_script_of_the_pane_with_the_caret(at_work: Any) -> None:
    panel = panel_of(at_work)
    at_work.panes.focus_pane("hant")
    assert "打贏" in rows(panel)[2] and "會議強調" in rows(panel)[2]


def test_filters_by_kind_and_by_state_are_told_apart_from_an_empty_article(at_work: Any) -> None:
    panel = panel_of(at_work)
    kind = at_work.session.codebook.relation("addressed_to").uuid
    panel.kinds.choose(kind)
    assert rows(panel) == [ALL[3], ALL[5]]
    panel.states.choose("hand")
    assert rows(panel) == [] and not panel.empty.isHidden() and "that kind" in panel.empty.text()
    at_work.desk.choose(next(iter(at_work.desk.annotations)))
    panel.kinds.choose("")
    panel.states.choose("proposed")
    assert rows(panel) == ALL[:2]
    assert panel.model.count == 7


def test_return_chooses_a_relation_and_shows_its_source(at_work: Any) -> None:
    panel = panel_of(at_work)
    focus(at_work, panel, 6)
    at_work.key(Qt.Key.Key_Return)
    relation = panel.model.index(6, 0).data(RELATION)
    assert at_work.window.works.relations.choice == relation
    assert at_work.desk.choice.id == relation.source
    first, last = at_work.panes.visible_source()
    assert first <= at_work.desk.choice.start <= last
    assert at_work.window.works.relations.arcs["hant"].chosen == relation.id
    at_work.key(Qt.Key.Key_Up)
    assert at_work.window.works.relations.choice == panel.model.index(5, 0).data(RELATION)


def test_a_accepts_and_delete_deletes_or_denies_and_the_list_goes_on(at_work: Any) -> None:
    panel = panel_of(at_work)
    spans = len(at_work.desk.annotations)
    focus(at_work, panel, 1)
    at_work.key(Qt.Key.Key_Return)
    at_work.key(Qt.Key.Key_A)
    settle(at_work)
    assert rows(panel)[1] == "刘宁 → 𠮷林省长 | holds position • kept"
    assert panel.view.currentIndex().row() == 1
    at_work.key(Qt.Key.Key_Delete)
    settle(at_work)
    assert relations_of(at_work.session, 1) == () and rows(panel) == ALL
    focus(at_work, panel, 2)
    at_work.key(Qt.Key.Key_Delete)
    settle(at_work)
    assert rows(panel) == ALL[:2] + ALL[3:]
    assert at_work.window.works.relations.choice == panel.model.index(2, 0).data(RELATION)
    assert len(at_work.desk.annotations) == spans, "the span itself stays"
    undo(at_work.session)
    settle(at_work)
    assert rows(panel) == ALL


def test_a_denial_that_is_taken_in_late_or_made_by_a_key_goes_on_with_the_next_row(at_work: Any) -> None:
    panel, work = panel_of(at_work), at_work.window.works.relations
    focus(at_work, panel, 2)
    at_work.key(Qt.Key.Key_Return)
    panel.view.setFocus()
    panel._delete(panel.view.currentIndex())
    settle(at_work)
    panel.flush()
    assert rows(panel) == ALL[:2] + ALL[3:] and work.choice == panel.model.index(2, 0).data(RELATION)
    panel.view.setFocus()
    at_work.trigger("delete_relation")
    settle(at_work)
    assert rows(panel) == ALL[:2] + ALL[4:] and work.choice == panel.model.index(2, 0).data(RELATION)
    assert panel.view.selectionModel().hasSelection()


def test_only_a_chosen_row_is_framed_and_the_first_step_of_a_key_goes_to_the_first(
    at_work: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panel_of(at_work)
    at_work.desk.choose(None)
    framed: list[int] = []
    target = "annotator.ui.relations.relation_delegate.paint_focus"
    monkeypatch.setattr(target, lambda painter, rect, theme: framed.append(rect.top()))
    at_work.window.activateWindow()
    panel.view.setFocus()
    QApplication.processEvents()
    panel.view.viewport().grab()
    assert panel.view.hasFocus() and panel.view.currentIndex().row() == 0 and not framed
    at_work.key(Qt.Key.Key_Down)
    panel.view.viewport().grab()
    assert at_work.window.works.relations.choice == panel.model.index(0, 0).data(RELATION) and framed
    at_work.key(Qt.Key.Key_Down)
    assert at_work.window.works.relations.choice == panel.model.index(1, 0).data(RELATION)


def test_choosing_in_the_text_lets_go_of_a_relation_that_it_is_no_end_of(at_work: Any) -> None:
    panel = panel_of(at_work)
    focus(at_work, panel, 6)
    at_work.key(Qt.Key.Key_Return)
    other = next(each for each in at_work.desk.ordered() if each.label == at_work.label("addressee"))
    at_work.desk.choose(other.id)
    assert at_work.window.works.relations.choice is None
    assert not panel.view.selectionModel().hasSelection()


def test_an_article_without_relations_says_how_to_make_one(at_work: Any) -> None:
    panel = panel_of(at_work)
    for each in at_work.desk.ordered():
        at_work.desk.choose(each.id)
        at_work.desk.delete_span()
    settle(at_work)
    assert rows(panel) == [] and "press \\" in panel.empty.text() and not panel.empty.isHidden()
    assert at_work.window.docks["relations"].windowTitle() == "Relations"


def test_rows_that_come_one_by_one_stand_as_if_listed_anew(at_work: Any) -> None:
    panel, work = panel_of(at_work), at_work.window.works.relations
    for each in list(work.feed.by_id.values())[::-2]:
        at_work.desk.bridge.run(lambda each=each: work.accept(each))
        settle(at_work)
        listed = [panel.model.index(row, 0).data(RELATION) for row in range(panel.model.rowCount())]
        assert listed == work.in_order(work.feed.by_id.values())
