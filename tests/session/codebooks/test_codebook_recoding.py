"""The recoding queues hold what a change made doubtful, in its words, until each coder has decided."""

from __future__ import annotations

import pytest

from annotator.errors import BadSpan
from annotator.session.codebook_changes.labels import (
    add_label,
    bring_back_label,
    change_definition,
    merge_labels,
    new_label,
    retire_label,
    split_label,
)
from annotator.session.codebook_changes.recoding import (
    QueuedSpan,
    Recoding,
    close_recoding,
    decide,
    finish_pass,
    label_pass,
    queue_of,
    recodings,
)
from annotator.session.codebooks import set_codebook
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import annotation_by_id, set_note, set_status, tag_span
from annotator.session.history import redo, undo
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows


@pytest.fixture
def coded(session: Session) -> Session:
    """Slogans of two coders, one of li's in two ranges, and a citation."""
    for start, end in ((11, 15), (0, 3), (15, 16)):
        tag_span(session, 1, start, end, label(session, "slogan"))
    wide = tag_span(session, 1, 4, 6, label(session, "slogan"))
    add_range(session, wide, 12, 14)
    tag_span(session, 1, 0, 5, label(session, "citation"))
    set_status(session, 1, "done")
    choose_coder(session, "wang")
    tag_span(session, 1, 0, 3, label(session, "slogan"))
    choose_coder(session, "li")
    return session


def label(session: Session, name: str) -> str:
    return session.codebook.require(name).uuid


def whole(session: Session, recoding: Recoding, page: int = 100) -> list[QueuedSpan]:
    found: list[QueuedSpan] = []
    while more := queue_of(session, recoding, found[-1] if found else None, page):
        found += more
    return found


def test_a_split_queues_every_span_in_text_order_with_its_words_and_choices(coded: Session) -> None:
    slogan = label(coded, "slogan")
    new = [new_label(coded, "quoted"), new_label(coded, "rhythmic")]
    split_label(coded, slogan, new)
    (recoding,) = recodings(coded)
    assert (recoding.why, recoding.label, recoding.version) == ("split", slogan, 2)
    assert recoding.choices == tuple(each.uuid for each in new)
    assert (recoding.left, recoding.left_in_all) == (4, 5)
    queue = whole(coded, recoding)
    assert [each.annotation.extent for each in queue] == [(0, 3), (4, 14), (11, 15), (15, 16)]
    assert queue == whole(coded, recoding, page=1)
    text = coded.project.connection.execute("SELECT text FROM source").fetchone()[0]
    for each in queue[2:]:
        start, end = each.annotation.extent
        assert (each.match, each.left + each.match) == (text[start:end], text[max(0, start - 24) : end])
    assert queue[1].match == f"{text[4:6]}…{text[12:14]}"


def test_what_is_decided_leaves_the_queue_and_comes_back_with_undo(coded: Session) -> None:
    slogan, citation = label(coded, "slogan"), label(coded, "citation")
    split_label(coded, slogan, [new_label(coded, "quoted")], retire=False)
    (recoding,) = recodings(coded)
    first, second, *_ = whole(coded, recoding)
    kept = decide(coded, first)
    assert (kept.label, kept.version) == (slogan, 2)
    moved = decide(coded, second, recoding.choices[1])
    assert (moved.label, moved.version, moved.ranges) == (label(coded, "quoted"), 2, second.annotation.ranges)
    assert recodings(coded)[0].left == 2
    set_note(coded, whole(coded, recoding)[0].annotation, "a note is no decision")
    assert recodings(coded)[0].left == 2
    for _ in range(3):
        undo(coded)
    assert whole(coded, recoding)[0] == first and recodings(coded)[0].left == 4
    tag_span(coded, 1, 2, 4, slogan)
    assert recodings(coded)[0].left == 4, "what is tagged since is under the new version"
    retire_label(coded, citation)
    with pytest.raises(BadSpan, match="not in use"):
        decide(coded, first, citation)


def test_a_merge_queues_what_it_relabelled_and_nothing_else(coded: Session) -> None:
    slogan, citation = label(coded, "slogan"), label(coded, "citation")
    merge_labels(coded, [slogan], citation)
    (recoding,) = recodings(coded)
    assert (recoding.why, recoding.label, recoding.origins) == ("merge", citation, (slogan,))
    assert recoding.choices[0] == citation and slogan not in recoding.choices
    assert [each.annotation.extent for each in whole(coded, recoding)] == [(0, 3), (4, 14), (11, 15), (15, 16)]
    undo(coded)
    assert recodings(coded) == []
    redo(coded)
    assert len(whole(coded, recodings(coded)[0])) == 4
    assert rows.statuses_of(coded.project, 1)[0].status == "recheck"
    merge_labels(coded, [citation], label(coded, "evaluation"))
    (recoding,) = recodings(coded)
    assert len(whole(coded, recoding)) == 5, "the second merge holds what the first one did"


def test_each_coder_has_an_own_queue_and_only_done_layers_are_checked_again(coded: Session) -> None:
    slogan = label(coded, "slogan")
    change_definition(coded, slogan, {"en": "something else"})
    (mine,) = recodings(coded)
    (foreign, *_) = whole(coded, mine)
    assert {each.layer: each.status for each in rows.statuses_of(coded.project, 1)}[
        foreign.annotation.layer] == "recheck"  # fmt: skip
    choose_coder(coded, "wang")
    (theirs,) = recodings(coded)
    assert (theirs.left, theirs.left_in_all) == (1, 5)
    assert "doing" in {each.status for each in rows.statuses_of(coded.project, 1)}
    with pytest.raises(BadSpan, match="another coder"):
        decide(coded, foreign)
    layer = foreign.annotation.layer
    assert queue_of(coded, theirs, layer=layer)[0] == foreign
    assert recodings(coded, layer)[0].left == 4


def test_a_definition_changed_again_opens_one_queue_not_two(coded: Session) -> None:
    slogan = label(coded, "slogan")
    change_definition(coded, slogan, {"en": "a"})
    decide(coded, whole(coded, recodings(coded)[0])[0])
    first = coded.codebook_at(1)
    change_definition(coded, slogan, {"en": "b"})
    (again,) = recodings(coded)
    assert again.left == 4
    set_codebook(coded, first, "as it was")
    (back,) = recodings(coded)
    assert [each.annotation.version for each in whole(coded, back)] == [2], "the others were made under this meaning"
    for each in whole(coded, back):
        decide(coded, each)
    assert recodings(coded)[0].left == 0


def test_a_queue_is_closed_and_undo_opens_it(coded: Session) -> None:
    change_definition(coded, label(coded, "slogan"), {"en": "a"})
    (recoding,) = recodings(coded)
    close_recoding(coded, recoding)
    assert recodings(coded) == [] and queue_of(coded, recoding) == []
    close_recoding(coded, recoding)
    undo(coded)
    assert recodings(coded) == [recoding]


def test_a_label_without_spans_asks_for_nothing(coded: Session) -> None:
    change_definition(coded, label(coded, "evaluation"), {"en": "a"})
    assert recodings(coded) == []


def test_a_new_label_offers_a_pass_through_what_is_done(coded: Session) -> None:
    add_label(coded, new_label(coded, "motto"))
    motto = label(coded, "motto")
    (recoding,) = recodings(coded)
    assert (recoding.why, recoding.label, recoding.left, recoding.left_in_all) == ("new", motto, 1, 1)
    assert label_pass(coded, motto) == [1] and label_pass(coded, label(coded, "slogan")) == []
    before = rows.statuses_of(coded.project, 1)[0]
    finish_pass(coded, 1, motto)
    after = rows.statuses_of(coded.project, 1)[0]
    assert after._replace(labels=None) == before and after.labels is not None
    assert set(after.labels) == {each.uuid for each in coded.codebook.active}
    assert label_pass(coded, motto) == [] and recodings(coded)[0].left == 0
    undo(coded)
    assert rows.statuses_of(coded.project, 1)[0] == before
    set_status(coded, 1, "doing")
    with pytest.raises(BadSpan, match="not done"):
        finish_pass(coded, 1, motto)


def test_a_label_brought_back_offers_a_pass_and_a_retired_one_takes_it_away(coded: Session) -> None:
    evaluation = label(coded, "evaluation")
    retire_label(coded, evaluation)
    set_status(coded, 1, "doing")
    set_status(coded, 1, "done")
    bring_back_label(coded, evaluation)
    assert [each.left for each in recodings(coded)] == [1]
    retire_label(coded, evaluation)
    assert recodings(coded) == []


def test_a_decision_keeps_what_the_label_declares(coded: Session) -> None:
    from annotator.session.coding.attributes import set_attribute

    slogan = label(coded, "slogan")
    (first, *_) = rows.annotations_of(coded.project, 1, coded.layer.id if coded.layer else None)[1:]
    assert first.label == slogan
    set_attribute(coded, first, "form", "quoted")
    new = new_label(coded, "quoted")._replace(attributes=coded.codebook.require("slogan").attributes)
    split_label(coded, slogan, [new, new_label(coded, "plain")])
    queued = next(q for q in whole(coded, recodings(coded)[0]) if q.annotation.id == first.id)
    assert decide(coded, queued, new.uuid).attributes == {"form": "quoted"}
    undo(coded)
    assert decide(coded, queued, label(coded, "plain")).attributes == {}
    assert annotation_by_id(coded, first.id).label == label(coded, "plain")


def test_what_is_under_a_label_that_is_retired_cannot_keep_it(coded: Session) -> None:
    slogan, citation = label(coded, "slogan"), label(coded, "citation")
    change_definition(coded, citation, {"en": "another"})
    split_label(coded, slogan, [new_label(coded, "quoted"), new_label(coded, "rhythmic")])
    kept, gone = recodings(coded)
    assert (kept.may_keep, gone.may_keep) == (True, False)
    before = whole(coded, gone)
    with pytest.raises(BadSpan, match="slogan is retired and cannot be kept: choose another one"):
        decide(coded, before[0])
    assert whole(coded, gone) == before
    assert decide(coded, whole(coded, kept)[0]).label == citation
