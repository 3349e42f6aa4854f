"""Two keys join two spans; Esc lets go; what may not be joined is refused in a sentence and changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.codebook import RelationDef
from annotator.session.coding.relations import relations_of
from annotator.session.history import redo, undo

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def span(drive: Any, words: str) -> Annotation:
    start = drive.source.index(words)
    return next(each for each in drive.desk.annotations.values() if each.extent == (start, start + len(words)))


def stored(drive: Any) -> list[tuple[str, str, str]]:
    """(kind, words, words) of the stored relations that are no denials."""
    names = {each.uuid: each.id for each in drive.session.codebook.relations}
    spans = drive.desk.annotations
    return [
        (names[each.type], drive.source[slice(*spans[each.source].extent)],
         drive.source[slice(*spans[each.target].extent)])
        for each in relations_of(drive.session, 1) if not each.denied and each.target
    ]  # fmt: skip


def shown(drive: Any) -> set[tuple[str, str, str, str]]:
    names = {each.uuid: each.id for each in drive.session.codebook.relations}
    feed, spans = drive.window.works.relations.feed, drive.desk.annotations
    feed.settle()
    return {
        (names[each.type], drive.source[slice(*spans[each.source].extent)],
         drive.source[slice(*spans[each.target].extent)], each.made)
        for each in feed.by_id.values()
    }  # fmt: skip


def choose(drive: Any, words: str) -> Annotation:
    found = span(drive, words)
    drive.desk.choose(found.id, reveal=True)
    QApplication.processEvents()
    return found


def test_the_key_the_next_span_and_the_key_again_join_two_spans(at_work: Any, said: list[str]) -> None:
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_Backslash)
    assert "𠮷林省长" in said[-1] and "Esc" in said[-1]
    at_work.type(">")
    assert at_work.desk.choice == span(at_work, "刘宁")
    at_work.type("\\")
    assert stored(at_work) == [("holds_position", "刘宁", "𠮷林省长")]  # the only way in which they may be joined
    assert at_work.window.works.relations.mark is None
    assert ("holds_position", "刘宁", "𠮷林省长", "hand") in shown(at_work)
    assert ("holds_position", "刘宁", "𠮷林省长", "proposed") not in shown(at_work)


def test_the_full_width_key_of_an_input_method_marks_too(at_work: Any) -> None:
    choose(at_work, "刘宁")
    at_work.type("＼")
    assert at_work.window.works.relations.mark == span(at_work, "刘宁")


def test_a_mark_stays_while_the_caret_goes_elsewhere(at_work: Any) -> None:
    choose(at_work, "李斌")
    at_work.key(Qt.Key.Key_Backslash)
    at_work.key(Qt.Key.Key_Home, CTRL)
    at_work.key(Qt.Key.Key_Right)
    assert at_work.desk.choice is None
    assert at_work.window.works.relations.mark == span(at_work, "李斌")
    at_work.type(";")
    at_work.key(Qt.Key.Key_Backslash)
    assert stored(at_work) == [("holds_position", "李斌", "自治区党委书记")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backslash])
def test_esc_and_the_key_on_the_same_span_let_go_of_the_mark(at_work: Any, key: Qt.Key) -> None:
    choose(at_work, "刘宁")
    at_work.key(Qt.Key.Key_Backslash)
    at_work.key(key)
    assert at_work.window.works.relations.mark is None
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_Backslash)
    assert stored(at_work) == []


def test_a_marked_span_that_is_deleted_is_no_mark_any_more(at_work: Any) -> None:
    choose(at_work, "刘宁")
    at_work.key(Qt.Key.Key_Backslash)
    at_work.key(Qt.Key.Key_Delete)
    assert at_work.window.works.relations.mark is None


def test_labels_that_may_not_be_joined_are_refused_and_nothing_changes(at_work: Any, said: list[str]) -> None:
    before = shown(at_work)
    choose(at_work, "刘宁")
    at_work.key(Qt.Key.Key_Backslash)
    choose(at_work, "各地")
    at_work.key(Qt.Key.Key_Backslash)
    assert said[-1].startswith("The codebook joins no personnel with addressee")
    assert "personnel → position (holds position)" in said[-1]
    assert stored(at_work) == [] and shown(at_work) == before


def test_a_label_without_any_relation_is_refused_at_the_first_key(at_work: Any, said: list[str]) -> None:
    choose(at_work, "“两个维护”")
    at_work.key(Qt.Key.Key_Backslash)
    assert said[-1] == "The codebook has no relation for slogan."
    assert at_work.window.works.relations.mark is None


def test_without_a_chosen_span_the_keys_say_what_to_do(at_work: Any, said: list[str]) -> None:
    for action in ("join", "along", "accept_relation", "delete_relation"):
        said.clear()
        at_work.trigger(action)
        assert len(said) == 1, action


@pytest.mark.parametrize("sign", ["2", "２"])
def test_of_several_kinds_a_number_chooses(at_work: Any, sign: str) -> None:
    codebook = at_work.session.codebook
    second = RelationDef(
        "4b7d1f7e-3c0b-4a5f-8f4e-1f5f3f1b2a77", "leaves_position", from_labels=("personnel",), to_labels=("position",)
    )
    at_work.session.codebook = codebook.having(relations=(*codebook.relations, second))
    choose(at_work, "李斌")
    at_work.key(Qt.Key.Key_Backslash)
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_Backslash)
    menu = at_work.window.works.relations.menu
    assert [each.text()[:2] for each in menu.actions()] == ["&1", "&2"] and stored(at_work) == []
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(menu, QKeyEvent(kind, ord(sign), Qt.KeyboardModifier.NoModifier, sign))
    assert stored(at_work) == [("leaves_position", "李斌", "𠮷林省长")]


def test_joining_is_one_step_that_undo_takes_back_and_redo_repeats(at_work: Any) -> None:
    before = shown(at_work)
    choose(at_work, "李斌")
    at_work.key(Qt.Key.Key_Backslash)
    choose(at_work, "自治区党委书记")
    at_work.key(Qt.Key.Key_Backslash)
    after = shown(at_work)
    assert after == before | {("holds_position", "李斌", "自治区党委书记", "hand")}
    at_work.key(Qt.Key.Key_Z, CTRL)
    assert shown(at_work) == before
    at_work.key(Qt.Key.Key_Y, CTRL)
    assert shown(at_work) == after


def test_a_second_join_of_the_same_spans_is_refused(at_work: Any, said: list[str]) -> None:
    for _ in range(2):
        choose(at_work, "李斌")
        at_work.key(Qt.Key.Key_Backslash)
        choose(at_work, "自治区党委书记")
        at_work.key(Qt.Key.Key_Backslash)
    assert "already" in said[-1] and len(stored(at_work)) == 1


def test_going_along_visits_every_other_end_and_comes_back(at_work: Any) -> None:
    start = choose(at_work, "刘宁")
    visited = []
    for _ in range(3):
        at_work.type("|")
        visited.append(at_work.desk.choice)
    assert visited == [span(at_work, "自治区党委书记"), span(at_work, "𠮷林省长"), start]


def test_going_along_brings_the_other_end_into_sight(at_work: Any) -> None:
    at_work.panes.set_text_size(44)
    choose(at_work, "自治区党委书记")
    at_work.key(Qt.Key.Key_Backslash)
    target = choose(at_work, "李斌")
    at_work.key(Qt.Key.Key_Backslash)
    source = choose(at_work, "自治区党委书记")
    assert not source.start <= target.start <= at_work.panes.visible_source()[1]
    choose(at_work, "李斌")
    assert at_work.panes.visible_source()[0] > source.end
    at_work.type("|")
    first, last = at_work.panes.visible_source()
    assert at_work.desk.choice == source and first <= source.start <= last


def test_going_along_begins_with_the_relation_that_was_just_made(at_work: Any) -> None:
    choose(at_work, "李斌")
    at_work.key(Qt.Key.Key_Backslash)
    choose(at_work, "自治区党委书记")
    at_work.key(Qt.Key.Key_Backslash)
    at_work.type("|")
    assert at_work.desk.choice == span(at_work, "李斌")


def test_what_is_proposed_is_kept_or_denied_in_one_step_each(at_work: Any) -> None:
    before = shown(at_work)
    assert ("holds_position", "刘宁", "𠮷林省长", "proposed") in before
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert stored(at_work) == [("holds_position", "刘宁", "𠮷林省长")]
    undo(at_work.session)
    assert shown(at_work) == before
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_Delete, SHIFT)
    assert shown(at_work) == before - {("holds_position", "刘宁", "𠮷林省长", "proposed")}
    undo(at_work.session)
    assert shown(at_work) == before
    redo(at_work.session)
    assert ("holds_position", "刘宁", "𠮷林省长", "proposed") not in shown(at_work)


def test_a_derived_relation_is_kept_as_it_is_shown(at_work: Any) -> None:
    choose(at_work, "落实")
    at_work.key(Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert stored(at_work) == [("asserted_by", "落实", "会议指出")]
    assert ("asserted_by", "落实", "会议指出", "derived") not in shown(at_work)


def test_a_span_takes_its_relations_along_and_undo_brings_them_back(at_work: Any) -> None:
    choose(at_work, "𠮷林省长")
    at_work.key(Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    before = shown(at_work)
    choose(at_work, "刘宁")
    at_work.key(Qt.Key.Key_Delete)
    feed = at_work.window.works.relations.feed
    names = {each.uuid: each.id for each in at_work.session.codebook.relations}
    assert not [each for each in feed.by_id.values() if names[each.type] == "holds_position"]
    at_work.key(Qt.Key.Key_Z, CTRL)
    assert shown(at_work) == before
