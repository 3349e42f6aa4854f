"""An edited version: edges and label by the keys of coding, attributes by theirs, several spans, the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.session.adjudication import cases, gold_layer
from annotator.session.coding.document_labels import document_labels_of
from annotator.store.things import annotations as rows
from tests.ui.adjudication.conftest import Judge
from tests.ui.adjudication.test_walking import go


def test_edges_and_label_are_edited_and_become_gold(judge: Judge) -> None:
    before = judge.by_coders()
    judge.press("↵e[")
    assert judge.head == "Edit" and judge.rows()[0] == "Yours: directive, 要深入学习贯彻党的二十大精神"
    judge.press("{{]}4")
    assert judge.rows()[0] == "Yours: slogan, 入学习贯彻党的二十大精神"
    judge.press("↵")
    assert ("入学习贯彻党的二十大精神", "slogan") in judge.gold()
    assert cases(judge.session, 1)[3].decision.outcome == "edited"  # pyright: ignore[reportOptionalMemberAccess]
    assert judge.by_coders() == before


def test_what_is_selected_becomes_the_span_with_a_labels_key(judge: Judge) -> None:
    judge.press("↵e")
    start = judge.course.article.texts.source.index("党的二十大")
    judge.view.panes.select(start, start + 5)
    judge.press("5↵")
    assert ("党的二十大", "citation") in judge.gold()


def test_esc_gives_up_the_edit_and_the_window_stays(judge: Judge) -> None:
    judge.press("↵e[[")
    judge.key(Qt.Key.Key_Escape)
    assert judge.course.draft is None and judge.view.isVisible() and judge.left() == 9
    assert judge.head == "Boundaries differ"


def test_attributes_go_through_their_values_and_unknown_keys_say_so(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "更好统筹国内")
    judge.press("eg")
    assert "goal: no" in judge.rows()[0]
    judge.press("d")
    assert "domain: epidemic" in judge.rows()[0]
    judge.press("z")
    assert judge.said == "Z is the key of no label and of none of its attributes."
    judge.press("↵")
    layer = gold_layer(judge.session)
    found = next(e for e in rows.annotations_of(judge.session.project, 1, layer) if "domain" in e.attributes)
    assert dict(found.attributes)["domain"] == "epidemic"


def test_one_of_two_ranges_is_edited_and_keeps_the_other(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "统筹疫情防控")
    judge.press("e]↵")
    assert ("更好统筹疫情防控…统筹发展和安全,", "directive") in judge.gold()


def test_several_spans_are_edited_one_after_the_other(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "重实效")
    judge.key(Qt.Key.Key_Down)
    judge.key(Qt.Key.Key_Down)
    judge.press("e;")
    assert [row.is_proposed for row in judge.view.card.rows[:3]] == [False, True, False]
    judge.key(Qt.Key.Key_Delete)
    judge.press("↵")
    assert {("重实效", "slogan"), ("抓落实", "slogan")} <= {*judge.gold()}
    assert ("强实干", "slogan") not in judge.gold()


def test_the_last_span_of_an_edit_is_not_dropped(judge: Judge) -> None:
    judge.press("↵e")
    judge.key(Qt.Key.Key_Delete)
    assert judge.course.draft is not None and judge.said.startswith("Nothing would be left")


def test_a_label_of_the_article_has_attributes_alone_to_edit(judge: Judge) -> None:
    judge.press("↵" + "j" * 8)
    assert judge.head == "The whole article: attributes differ"
    judge.press("e[")
    assert judge.said.startswith("A label of the whole article has no edges")
    judge.press("4a")
    assert "form: inspection" in judge.rows()[0]
    judge.press("a↵")
    gold = document_labels_of(judge.session, 1, gold_layer(judge.session))
    assert [dict(each.attributes) for each in gold] == [{"form": "commentary"}]


def test_dragging_an_edge_begins_the_edit(judge: Judge) -> None:
    judge.press("↵")
    case = judge.course.case
    assert case is not None
    judge.view.panes.edge_dragged.emit(judge.view.panes.chosen_id, case.start + 3, case.start + 9)
    assert judge.course.draft is not None
    judge.press("↵")
    assert cases(judge.session, 1)[3].decision.outcome == "edited"  # pyright: ignore[reportOptionalMemberAccess]


def test_a_refused_edit_says_why_and_stays(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "胸怀")
    judge.press("e")
    start = judge.course.article.texts.source.index("国之大者")
    judge.view.panes.select(start, start + 4)
    judge.press("4↵")
    assert judge.course.draft is not None and "The final version has slogan" in judge.said
    assert judge.left() == 9


def test_undo_in_an_edit_takes_back_its_keys_and_no_decision(judge: Judge) -> None:
    judge.press("↵e[[")
    held = Qt.KeyboardModifier.ControlModifier
    judge.key(Qt.Key.Key_Z, held)
    assert judge.rows()[0] == "Yours: directive, 要深入学习贯彻党的二十大精神"
    judge.key(Qt.Key.Key_Z, held)
    judge.key(Qt.Key.Key_Z, held)
    assert judge.course.draft is None and judge.left() == 9
