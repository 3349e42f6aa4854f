"""What is done to the codebook is one undoable step each, previewed, noted, and refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, CodebookError, NotFound, ProjectLocked, UndoRefused
from annotator.model.changes import ChangeSet
from annotator.model.codebook import Attribute, LabelDef
from annotator.session.checking import check_project
from annotator.session.codebook_changes.changing import change_codebook
from annotator.session.codebook_changes.labels import (
    add_example,
    add_label,
    bring_back_label,
    change_definition,
    merge_labels,
    new_label,
    rename_label,
    retire_label,
    split_label,
)
from annotator.session.codebook_changes.touched import (
    preview_change,
    preview_merge,
    preview_rename,
    preview_retire,
    preview_split,
)
from annotator.session.codebooks import compare_versions, history, set_codebook, steps
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import document_labels_of, set_document_label
from annotator.session.coding.ranges import add_range
from annotator.session.coding.relations import add_relation, relations_of
from annotator.session.coding.tagging import annotation_by_id, relabel_span, set_status, tag_span
from annotator.session.history import redo, undo, undo_name
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows

STANCE = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff", applies_to="document")
MOOD = STANCE._replace(uuid="5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a60", id="mood", colour_light="#663300")


def label(session: Session, name: str) -> str:
    return session.codebook.require(name).uuid


def tag(session: Session, name: str, start: int = 0, end: int = 3):
    return tag_span(session, 1, start, end, label(session, name))


def test_a_step_is_undone_and_done_again_with_its_note_and_the_former_version(session: Session) -> None:
    heard: list[ChangeSet] = []
    session.listen(heard.append)
    slogan, before = label(session, "slogan"), session.codebook
    assert rename_label(session, slogan, "formula", note="提法") == 2
    assert session.codebook.require("formula").uuid == slogan and session.codebook_number == 2
    assert [news.name for news in heard] == ["Rename label"] and undo_name(session) == "Rename label"
    undo(session)
    assert session.codebook == before and session.codebook_number == 1
    redo(session)
    assert session.codebook_number == 2
    assert [each["note"] for each in history(session)] == ["", "提法"]
    assert [(each.name, each.mode, each.number) for each in steps(session)] == [
        ("Set codebook", "do", 1), ("Rename label", "do", 2), ("Rename label", "undo", 1), ("Rename label", "redo", 2),
    ]  # fmt: skip
    assert check_project(session) == []


def test_the_same_codebook_again_is_no_step(session: Session) -> None:
    heard: list[ChangeSet] = []
    session.listen(heard.append)
    assert set_codebook(session, session.codebook, "again") == 1
    assert change_definition(session, label(session, "slogan"), note="nothing") == 1
    assert heard == []


def test_history_counts_changes_and_tells_what_is_in_force(session: Session) -> None:
    retire_label(session, label(session, "slogan"))
    rename_label(session, label(session, "citation"), "quotation", {"en": "Quotation"})
    undo(session)
    assert [(each["changes"], each["in_force"]) for each in history(session)] == [(0, False), (2, True), (4, False)]
    assert [each.field for each in compare_versions(session)[2]] == ["", "key"]
    assert compare_versions(session, ["3"])[:2] == (3, 2)
    assert compare_versions(session, [1, 3])[:2] == (1, 3)
    with pytest.raises(NotFound, match="no version “9”"):
        compare_versions(session, [9])


def test_a_version_set_back_keeps_the_new_note(session: Session) -> None:
    first = session.codebook
    retire_label(session, label(session, "slogan"))
    assert set_codebook(session, first, "retired by mistake") == 1
    assert steps(session)[-1].note == "retired by mistake"
    assert check_project(session) == []


def test_a_merge_relabels_every_layer_and_keeps_version_extent_and_what_the_target_declares(session: Session) -> None:
    slogan, citation = label(session, "slogan"), label(session, "citation")
    book = session.codebook
    target = book.require("citation")._replace(attributes=(Attribute("form", values=("quoted",)),))
    set_codebook(session, book.having(labels=tuple(target if each.uuid == citation else each for each in book.labels)))
    span = set_attribute(session, add_range(session, tag(session, "slogan", 7, 9), 12, 14), "form", "quoted")
    lost = set_attribute(session, tag(session, "slogan", 9, 12), "form", "parallel")
    twin = tag(session, "citation", 9, 12)
    choose_coder(session, "wang")
    other = tag(session, "slogan", 0, 3)
    choose_coder(session, "li")
    before = {each.id: each for each in rows.annotations_of(session.project, 1)}
    foreseen = preview_merge(session, [slogan], citation)
    assert foreseen[:4] == (3, 1, 0, 1) and foreseen.attributes == 1
    assert foreseen.sentences == (
        "3 tags in 1 article.",
        "1 tag on words that have the label already: both stay.",
        "1 tag with values that the label does not declare.",
    )
    merge_labels(session, [slogan], citation, "one")
    after = {each.id: each for each in rows.annotations_of(session.project, 1)}
    assert after.keys() == before.keys()
    assert after[span.id] == before[span.id]._replace(label=citation) and after[span.id].ranges
    assert after[lost.id] == before[lost.id]._replace(label=citation, attributes={})
    assert after[twin.id] == before[twin.id]
    assert after[other.id] == before[other.id]._replace(label=citation)
    assert session.codebook.require("slogan").retired and check_project(session) == []
    undo(session)
    assert {each.id: each for each in rows.annotations_of(session.project, 1)} == before
    assert check_project(session) == []


def test_a_merge_takes_the_labels_of_articles_and_leaves_relations(session: Session) -> None:
    set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, STANCE, MOOD)))
    made = set_document_label(session, 1, "stance")
    person, post = tag(session, "personnel"), tag(session, "position", 11, 13)
    arrow = add_relation(session, 1, "holds_position", person, post)
    assert preview_merge(session, [STANCE.uuid], MOOD.uuid).document_labels == 1
    merge_labels(session, [STANCE.uuid], MOOD.uuid)
    (now,) = document_labels_of(session, 1)
    assert now == made._replace(label=MOOD.uuid)
    assert preview_merge(session, [post.label], label(session, "organization")).relations == 1
    merge_labels(session, [post.label], label(session, "organization"))
    assert relations_of(session, 1) == (arrow,)
    assert session.codebook.relation("holds_position").to_labels == ("organization",)  # type: ignore[union-attr]
    with pytest.raises(CodebookError, match="one is for words of the text"):
        merge_labels(session, [MOOD.uuid], label(session, "organization"))
    with pytest.raises(CodebookError, match="into itself"):
        merge_labels(session, [MOOD.uuid], MOOD.uuid)
    with pytest.raises(CodebookError, match="retired"):
        merge_labels(session, [MOOD.uuid], STANCE.uuid)


def test_a_split_leaves_the_spans_and_says_which_articles_are_to_be_checked_again(session: Session) -> None:
    span = tag(session, "slogan")
    set_status(session, 1, "done")
    assert preview_split(session, span.label)[:3] == (1, 1, 1)
    one, other = new_label(session, "quoted"), new_label(session, "rhythmic", group="language")
    split_label(session, span.label, [one, other])
    assert annotation_by_id(session, span.id) == span
    assert rows.statuses_of(session.project, 1)[0].status == "recheck"
    undo(session)
    assert rows.statuses_of(session.project, 1)[0].status == "done"
    with pytest.raises(CodebookError, match="at least two"):
        split_label(session, span.label, [one])
    split_label(session, span.label, [one], retire=False)
    assert not session.codebook.require("slogan").retired


def test_only_a_changed_meaning_is_to_be_recoded(session: Session) -> None:
    span = tag(session, "slogan")
    set_status(session, 1, "done")
    meant = session.codebook.require("slogan")._replace(definition={"zh-Hans": "𠮷"})
    book = session.codebook.having(labels=tuple(meant if x.uuid == meant.uuid else x for x in session.codebook.labels))
    assert preview_change(session, book).annotations == 1
    assert preview_change(session, book, ()).annotations == 0
    change_codebook(session, "Wording", book, recode=())
    assert rows.statuses_of(session.project, 1)[0].status == "done"
    change_definition(session, span.label, include=["x"])
    assert rows.statuses_of(session.project, 1)[0].status == "recheck"
    assert preview_retire(session, span.label)[:3] == preview_rename(session, span.label)[:3] == (1, 1, 0)


def test_an_id_that_was_used_or_retired_is_never_another_label(session: Session) -> None:
    tag(session, "slogan")
    rename_label(session, label(session, "slogan"), "formula")
    with pytest.raises(CodebookError, match="“slogan” was that of another label in version 1"):
        add_label(session, new_label(session, "slogan"))
    rename_label(session, label(session, "formula"), "slogan")
    add_label(session, new_label(session, "motto"))
    retire_label(session, label(session, "motto"))
    without = session.codebook.having(labels=session.codebook.labels[:-1])
    set_codebook(session, without)
    with pytest.raises(CodebookError, match="“motto”"):
        add_label(session, new_label(session, "motto"))


def test_a_retired_label_is_merged_though_the_codebook_stays_as_it_is(session: Session) -> None:
    span = tag(session, "slogan")
    retire_label(session, span.label)
    merge_labels(session, [span.label], label(session, "citation"))
    assert annotation_by_id(session, span.id).label == label(session, "citation")
    assert check_project(session) == []
    undo(session)
    assert annotation_by_id(session, span.id) == span and check_project(session) == []


def test_what_was_added_and_taken_back_may_be_added_anew(session: Session) -> None:
    add_label(session, new_label(session, "motto"))
    undo(session)
    add_label(session, new_label(session, "motto"))
    span = tag(session, "motto")
    undo(session)
    undo(session)
    assert session.codebook.label("motto") is None and check_project(session) == []
    retire_label(session, label(session, "slogan"))
    redo(session)
    undo(session)
    redo(session)
    assert check_project(session) == [] and span.label


def test_a_label_that_somebody_uses_does_not_go_with_an_undo(session: Session) -> None:
    add_label(session, new_label(session, "motto"))
    choose_coder(session, "wang")
    span = tag(session, "motto")
    choose_coder(session, "li")
    with pytest.raises(UndoRefused, match="Add label"):
        undo(session)
    assert session.codebook.label("motto") and annotation_by_id(session, span.id) == span
    choose_coder(session, "wang")
    undo(session)
    choose_coder(session, "li")
    undo(session)
    choose_coder(session, "wang")
    with pytest.raises(UndoRefused):
        redo(session)
    assert check_project(session) == []


def test_a_merge_is_not_taken_back_once_somebody_changed_a_span_of_it(session: Session) -> None:
    choose_coder(session, "wang")
    span = tag(session, "slogan")
    choose_coder(session, "li")
    merge_labels(session, [span.label], label(session, "citation"))
    choose_coder(session, "wang")
    relabel_span(session, annotation_by_id(session, span.id), label(session, "evaluation"))
    choose_coder(session, "li")
    with pytest.raises(UndoRefused, match="changed again since"):
        undo(session)
    assert session.codebook.require("slogan").retired


def test_a_retired_label_comes_back_and_the_last_one_stays(session: Session) -> None:
    slogan = label(session, "slogan")
    retire_label(session, slogan)
    assert session.codebook.by_key("4") is None
    with pytest.raises(CodebookError, match="retired"):
        retire_label(session, slogan)
    bring_back_label(session, slogan)
    assert not session.codebook.require("slogan").retired
    with pytest.raises(CodebookError, match="in use"):
        bring_back_label(session, slogan)
    for each in session.codebook.active[1:]:
        retire_label(session, each.uuid)
    with pytest.raises(CodebookError, match="last one"):
        retire_label(session, session.codebook.active[0].uuid)


def test_a_span_becomes_an_example_in_both_scripts_once(session: Session) -> None:
    span = add_range(session, tag(session, "slogan", 0, 3), 4, 5)
    add_example(session, span.label, span, True, "习")
    made = session.codebook.require("slogan").examples[-1]
    assert (made.good, made.hans, made.hant, made.note) == (True, "习近平…调", "習近平…調", "习")
    for good in (True, False):
        with pytest.raises(CodebookError, match="is an example of slogan already"):
            add_example(session, span.label, annotation_by_id(session, span.id), good)
    undo(session)
    add_example(session, span.label, span, False)
    assert not session.codebook.require("slogan").examples[-1].good


def test_what_breaks_a_rule_is_refused_and_changes_nothing(session: Session) -> None:
    number, book = session.codebook_number, session.codebook
    slogan = book.require("slogan")
    for wrong in (
        slogan._replace(key="1"), slogan._replace(id="citation"), slogan._replace(parent="slogan"),
        slogan._replace(parent="nobody"), slogan._replace(colour_light="red"), slogan._replace(group="x"),
    ):  # fmt: skip
        labels = tuple(wrong if each.uuid == slogan.uuid else each for each in book.labels)
        with pytest.raises(CodebookError) as caught:
            set_codebook(session, book.having(labels=labels))
        assert "\n" not in str(caught.value) and str(caught.value).endswith(".")
    for broken in (lambda: rename_label(session, "x", "y"), lambda: add_label(session, slogan)):
        with pytest.raises(AnnotatorError):
            broken()
    assert session.codebook_number == number and len(history(session)) == 1


def test_a_codebook_is_not_changed_beside_an_open_window(sample_path: Path) -> None:
    window = Session.open(sample_path, window=True)
    window.close()
    import subprocess
    import sys

    code = (
        "import sys; from annotator.session.session import Session; s = Session.open(sys.argv[1], window=True); "
        "print('open', flush=True); sys.stdin.read()"
    )
    held = subprocess.Popen(
        [sys.executable, "-c", code, str(sample_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert held.stdout and held.stdout.readline() == "open\n"
    session = Session.open(sample_path, coder="li")
    try:
        with pytest.raises(ProjectLocked, match="close it before"):
            retire_label(session, session.codebook.active[0].uuid)
    finally:
        session.close()
        held.communicate()


def test_a_change_of_many_spans_is_as_exact_as_one_of_few(session: Session) -> None:
    from annotator.model.annotation import Annotation
    from annotator.store import log
    from annotator.store.rows import KINDS, annotation_state, blob

    slogan, citation = label(session, "slogan"), label(session, "citation")
    assert session.coder and session.layer
    with session.project.change("Tag all", session.coder.id) as write:
        write.label_number(slogan)
        made = [
            Annotation(session.new_id(), 1, n % 20, n % 20 + 1 + n % 3, slogan, session.layer.id, 1, n)
            for n in range(2 * log.MANY)
        ]
        states = [(blob(each.id), annotation_state(each, write.names)) for each in made]
        write.put_many(KINDS["annotation"], [log.Revised(thing, None, None, state) for thing, state in states])
    assert check_project(session) == []
    merge_labels(session, [slogan], citation)
    assert {each.label for each in rows.annotations_of(session.project, 1)} == {citation}
    assert check_project(session) == []
    for step, wanted in ((undo, {slogan}), (redo, {citation}), (undo, {slogan}), (undo, set[str]())):
        news = step(session)
        assert news is not None and len(news.items) >= 2 * log.MANY
        assert {each.label for each in rows.annotations_of(session.project, 1)} == wanted
        assert check_project(session) == []
