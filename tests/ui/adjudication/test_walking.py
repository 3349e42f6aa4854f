"""Adjudication by keyboard: agreements at once, disagreements one by one, and nobody's layer but gold is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from annotator.session.adjudication import cases, waiting
from annotator.session.articles import read_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import delete_span, resize_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows
from annotator.ui.adjudication.walk.course import AGREEMENTS, CASE, DONE
from tests.ui.adjudication.conftest import Judge

CTRL = Qt.KeyboardModifier.ControlModifier


def go(judge: Judge, words: str) -> None:
    """Walk by J to the disagreement with these words in it."""
    text = read_article(judge.session, judge.course.number).texts.source
    for _ in range(20):
        case = judge.course.case
        if case and words in text[case.start : case.end]:
            return
        judge.press("j")
    raise AssertionError(words)


def layer_key(judge: Judge, name: str) -> str:
    """The digit of a coder, who is called by a letter."""
    layer = next(each.id for each in judge.session.project.names.layers.values() if each.name == name)
    return str(next(at for at, each in enumerate(judge.course.cases[0].versions, 1) if each.layer == layer))


def test_it_begins_before_the_agreements_and_one_key_accepts_them_all(judge: Judge) -> None:
    before = judge.by_coders()
    assert judge.course.stop == AGREEMENTS and judge.head == "All agree on 5 passages."
    assert "0 of 14 decided" in judge.view.said_progress.text()
    judge.press("↵")
    assert len(judge.gold()) == 5 and judge.left() == 9
    assert judge.course.stop == CASE and judge.head == "Boundaries differ"
    assert judge.view.said_progress.text() == "5 of 14 decided · 4 articles left"
    assert judge.by_coders() == before


def test_a_digit_takes_the_version_of_the_coder_at_that_place_throughout(judge: Judge) -> None:
    judge.press("↵" + layer_key(judge, "wu"))
    assert ("要深入学习贯彻党的二十大精神", "directive") in judge.gold()
    assert judge.head == "Labels differ"
    judge.press(layer_key(judge, "wu"))
    assert ("两个大局", "citation") in judge.gold()
    taken = cases(judge.session, 1)[3].decision
    assert taken is not None and (taken.outcome, taken.layer) == ("version", wu(judge))


def wu(judge: Judge) -> str:
    return next(each.id for each in judge.session.project.names.layers.values() if each.name == "wu")


def test_enter_takes_what_most_say_and_the_arrows_choose_another(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "两个大局”")
    judge.press("j")
    go(judge, "两个大局")
    assert [row.is_proposed for row in judge.view.card.rows] == [True, False]
    judge.key(Qt.Key.Key_Down)
    assert [row.is_proposed for row in judge.view.card.rows] == [False, True]
    judge.press("↵")
    assert ("两个大局", "citation") in judge.gold()


def test_where_no_version_has_a_majority_enter_takes_nothing_and_says_what_to_press(judge: Judge) -> None:
    judge.press("↵")
    assert judge.head == "Boundaries differ" and not any(row.is_proposed for row in judge.view.card.rows)
    assert judge.view.card.choices.choices[0][1:3] == ("1…9", "take")
    judge.press("↵")
    assert judge.left() == 9 and judge.said.startswith("No version has more than half of the coders. 1…9 takes")
    judge.key(Qt.Key.Key_Up)
    assert [row.is_proposed for row in judge.view.card.rows] == [False, False, True]
    judge.key(Qt.Key.Key_Up)
    judge.press("↵")
    assert judge.left() == 8


def test_enter_takes_no_span_of_one_coder_of_three_into_gold_and_the_row_says_so(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "胸怀")
    assert judge.head == "Only one coder has this"
    assert [row.is_proposed for row in judge.view.card.rows] == [False, True]
    assert judge.rows()[1].endswith(": says nothing: Enter takes nothing into gold")
    before = judge.gold()
    judge.press("↵")
    assert judge.gold() == before and judge.left() == 8
    judge.press("k")
    assert judge.rows()[0].startswith("Taken from ") and judge.rows()[0].endswith(": nothing in gold")


def test_both_keeps_what_all_say_and_neither_keeps_nothing_with_its_reason(judge: Judge) -> None:
    judge.press("↵")
    go(judge, "两个大局”")
    judge.press("jb")
    assert {("两个大局", "slogan"), ("两个大局", "citation")} <= {*judge.gold()}
    go(judge, "胸怀")
    judge.press("r")
    judge.write("不是要求")
    judge.key(Qt.Key.Key_Return)
    judge.press("n")
    decided = next(each.decision for each in cases(judge.session, 1) if each.decision and each.decision.reason)
    assert (decided.outcome, decided.reason, decided.gold) == ("neither", "不是要求", ())
    assert judge.window.settings.get("reasons") == ("不是要求",)


def test_a_reason_is_offered_again_and_letters_in_it_are_no_commands(judge: Judge) -> None:
    judge.press("↵r")
    judge.write("nub")
    judge.key(Qt.Key.Key_Return)
    assert judge.left() == 9
    judge.press("1")
    judge.press("r")
    assert judge.view.card.reason.text() == ""
    judge.key(Qt.Key.Key_Up)
    judge.key(Qt.Key.Key_Escape)
    judge.press("1")
    assert sum(each.decision is not None and each.decision.reason == "nub" for each in cases(judge.session, 1)) == 2
    assert judge.view.isVisible()


def test_a_whole_article_is_decided_and_enter_goes_on_to_the_next(judge: Judge) -> None:
    before = judge.by_coders()
    judge.press("↵")
    while judge.left():
        judge.press("1" if judge.course.proposal is None else "↵")
    assert judge.course.stop == DONE and judge.head == "All 14 are decided."
    assert waiting(judge.session)[0].gold == "done" and judge.left() == 0
    assert judge.view.said_progress.text() == "14 of 14 decided · 3 articles left"
    judge.press("↵")
    assert judge.course.number == 2 and judge.course.stop == AGREEMENTS
    assert [each.number for each in judge.view.model.rows] == [2, 3, 4]
    assert judge.by_coders() == before and check_project(judge.session) == []


def test_an_article_without_disagreement_is_decided_by_one_key(judge: Judge) -> None:
    judge.press("JJ")
    assert judge.course.number == 3
    judge.press("↵")
    assert judge.course.stop == DONE and len(judge.gold(3)) == 3
    assert next(each.gold for each in waiting(judge.session) if each.number == 3) == "done"


def test_the_last_article_says_that_nothing_is_left(judge: Judge) -> None:
    for number in (1, 2, 3, 4):
        judge.course.open(number)
        while judge.left(number):
            judge.press("1" if judge.course.stop == CASE else "↵")
    judge.press("↵")
    assert judge.said == "No other article is left to decide."
    judge.press("f")
    assert [each.number for each in judge.view.model.rows] == [1, 2, 3, 4]
    assert judge.view.filter_button.text().startswith("All")


def test_cases_and_articles_are_walked_there_and_back(judge: Judge) -> None:
    judge.press("jjjkk")
    assert judge.view.card.place.text() == "case 4 of 14"
    judge.press("k")
    assert judge.course.stop == AGREEMENTS
    judge.press("k")
    assert judge.said == "That is the first case of this article."
    judge.press("JK")
    assert judge.course.number == 1
    judge.press("K")
    assert judge.said == "That is the first article."


@pytest.mark.parametrize("key", ["u", "ctrl"])
def test_undo_takes_the_last_decision_back_and_goes_there(judge: Judge, key: str) -> None:
    judge.press("↵" + "2")
    judge.press("j")
    if key == "u":
        judge.press("u")
    else:
        judge.key(Qt.Key.Key_Z, CTRL)
        judge.settle()
    assert judge.left() == 9 and judge.view.card.place.text() == "case 4 of 14"
    judge.press("u")
    assert judge.left() == 14 and judge.gold() == [] and judge.course.stop == AGREEMENTS
    judge.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    judge.settle()
    assert judge.left() == 9
    judge.press("nu")
    assert judge.said == "Undone: neither"


def test_undo_never_takes_back_what_was_done_at_the_desk(judge: Judge) -> None:
    judge.desk.mark("doing")
    judge.press("u")
    assert judge.said.startswith("No decision of yours can be taken back here")
    assert judge.desk.status == "doing"


def test_a_decided_case_may_be_decided_anew(judge: Judge) -> None:
    judge.press("↵1k")
    assert judge.rows()[0].startswith("Taken from A")
    judge.press("n")
    assert cases(judge.session, 1)[3].decision.outcome == "neither"  # pyright: ignore[reportOptionalMemberAccess]
    assert not any("二十大" in words for words, _ in judge.gold())


def test_a_click_on_a_span_goes_to_its_case(judge: Judge) -> None:
    panes = judge.view.panes
    wanted = next(id_ for id_, case in panes._drawn.cases.items() if case == judge.course.cases[4].id)
    panes.annotation_clicked.emit(wanted)
    assert judge.course.case == judge.course.cases[4]


def test_a_coders_later_change_opens_the_case_again_and_says_so(
    judge: Judge, session_of: Callable[..., Session]
) -> None:
    judge.press("↵1k")
    case = judge.course.case
    assert case is not None and case.decision is not None
    span = next(one for version in case.versions for one in version.spans)
    owner = next(each.name for each in judge.session.project.names.layers.values() if each.id == span.layer)
    choose_coder(judge.session, owner)
    resize_span(judge.session, span, span.start, span.end + 1)
    choose_coder(judge.session, "chen")
    judge.settle()
    case = judge.course.case
    assert case is not None and case.decision is None and case.earlier is not None
    assert judge.view.card.told.text().startswith("Decided before a coder changed this")


def test_what_no_coder_has_any_more_says_so_and_one_key_takes_it_out_of_gold(judge: Judge) -> None:
    judge.press("↵")
    known = judge.session.project.names.layers
    there = rows.annotations_of(judge.session.project, 1)
    gold = next(each for each in there if known[judge.session.project.names.layer_number[each.layer]].kind == "gold")
    for each in there:
        if (each.extent, each.label) == (gold.extent, gold.label) and each.id != gold.id:
            choose_coder(judge.session, known[judge.session.project.names.layer_number[each.layer]].name)
            delete_span(judge.session, each)
    choose_coder(judge.session, "chen")
    judge.settle()
    before = len(judge.gold())
    judge.course.go_to(next(each.id for each in judge.course.cases if not each.made))
    assert judge.head == "No coder has this any more"
    assert judge.view.card.told.text().startswith("The final version alone has it: N takes it out")
    judge.press("n")
    assert len(judge.gold()) == before - 1


def test_a_note_of_a_coder_stands_with_the_version(judge: Judge) -> None:
    judge.press("j")
    assert any("“要”字属于要求句" in row for row in judge.rows())


def test_a_decided_passage_becomes_an_example_and_its_reason_stays_with_whoever_decides(judge: Judge) -> None:
    judge.press("↵")
    judge.press("r")
    judge.write("短的为准")
    judge.key(Qt.Key.Key_Return)
    judge.press(layer_key(judge, "li"))
    assert judge.course.case is not None and judge.course.case.decision is None, "the walk has gone on"
    judge.key(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    judge.settle()
    examples = judge.session.codebook.require("directive").examples
    assert any(each.good and not each.note for each in examples)
    assert "短的为准" not in str(examples), "the codebook goes into every coder's package"
    assert (
        judge.said
        == "Kept in the codebook as an example: “深入学习贯彻党的二十大…”. Every coder sees it, and not its reason."
    )
    assert judge.session.codebook_number == 2
    judge.press("j")
    judge.key(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert judge.said == "Decide this passage first: an example shows what was decided."


def test_the_case_to_which_one_has_gone_becomes_the_example_and_no_earlier_one(judge: Judge) -> None:
    judge.press("↵11k")
    assert judge.course.case is not None and judge.course.teaches == judge.course.case
    judge.press("k")
    judge.key(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in judge.session.codebook.labels if each.id == "directive" and each.examples]
    judge.press("2u")
    assert judge.said.startswith("Undone: ") and judge.course.teaches == judge.course.case, (
        "what was taken back is no decision just made"
    )


def test_what_was_written_for_a_case_is_there_when_one_comes_back(judge: Judge) -> None:
    judge.press("↵r")
    judge.write("why")
    judge.key(Qt.Key.Key_Return)
    judge.press("j")
    assert judge.view.card.reason.text() == ""
    judge.press("k")
    assert judge.view.card.reason.text() == "why"
    judge.press("1")
    assert next(e.decision.reason for e in cases(judge.session, 1) if e.decision and not e.is_agreement) == "why"


def test_a_decision_while_the_file_is_busy_is_kept_and_shown_once_it_is_written(judge: Judge) -> None:
    judge.press("↵")
    other = sqlite3.connect(judge.session.path)
    other.execute("BEGIN IMMEDIATE")
    judge.press("1")
    assert judge.session.unsaved == 1 and judge.course.progress.decided == 5
    other.rollback()
    other.close()
    assert judge.session.retry_unsaved()
    judge.settle()
    assert judge.course.progress.decided == 6 and judge.left() == 8
