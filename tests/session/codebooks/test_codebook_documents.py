"""Labels of articles as a whole are recoded as spans are: queued, counted, decided, taken back."""

from __future__ import annotations

import pytest

from annotator.errors import BadSpan, CodebookError
from annotator.model.codebook import LabelDef
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import (
    add_example,
    add_label,
    change_definition,
    merge_labels,
    new_label,
    rename_label,
    retire_label,
    split_label,
)
from annotator.session.codebook_changes.recoding import decide, queue_of, recodings
from annotator.session.codebook_changes.touched import (
    preview_bring_back,
    preview_change,
    preview_rename,
    preview_split,
)
from annotator.session.codebooks import set_codebook, steps, versions
from annotator.session.coding.document_labels import document_labels_of, set_document_label
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.history import undo
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows

STANCE = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff", applies_to="document")
MOOD = STANCE._replace(uuid="5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a60", id="mood", colour_light="#663300")


@pytest.fixture
def said(session: Session) -> Session:
    """Two coders have each said the stance of article 1; li is done with it."""
    set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, STANCE, MOOD)))
    set_document_label(session, 1, "stance")
    set_status(session, 1, "done")
    choose_coder(session, "wang")
    set_document_label(session, 1, "stance")
    choose_coder(session, "li")
    return session


def status(session: Session) -> str:
    assert session.layer
    return next(e.status for e in rows.statuses_of(session.project, 1) if e.layer == session.layer.id)


def test_a_changed_definition_of_an_articles_label_queues_the_article(said: Session) -> None:
    meant = STANCE._replace(definition={"zh-Hans": "𠮷"})
    book = said.codebook.having(labels=tuple(meant if x.uuid == meant.uuid else x for x in said.codebook.labels))
    foreseen = preview_change(said, book)
    assert (foreseen.annotations, foreseen.document_labels, foreseen.done_articles) == (0, 2, 1)
    change_definition(said, STANCE.uuid, {"zh-Hans": "𠮷"})
    (recoding,) = recodings(said)
    assert (recoding.of_documents, recoding.left, recoding.left_in_all) == (True, 1, 2)
    assert status(said) == "recheck"
    (queued,) = queue_of(said, recoding)
    assert queued.document and queued.document.label == STANCE.uuid and queued.annotation.extent == (0, 0)
    assert (queued.left, queued.match) == ("", "") and queued.right and "\n" not in queued.right
    assert queue_of(said, recoding, queued) == []
    kept = decide(said, queued)
    assert (kept.label, kept.version) == (STANCE.uuid, said.codebook_number)
    assert recodings(said)[0].left == 0 and recodings(said)[0].left_in_all == 1
    undo(said)
    assert queue_of(said, recoding) == [queued]
    choose_coder(said, "wang")
    with pytest.raises(BadSpan, match="another coder"):
        decide(said, queued)
    assert check_project(said) == []


def test_an_articles_label_that_is_split_or_merged_is_decided_anew(said: Session) -> None:
    parts = [new_label(said, each)._replace(applies_to="document") for each in ("praise", "blame")]
    assert preview_split(said, STANCE.uuid, parts).document_labels == 2
    split_label(said, STANCE.uuid, parts)
    (recoding,) = recodings(said)
    assert recoding.of_documents and not recoding.may_keep
    (queued,) = queue_of(said, recoding)
    with pytest.raises(BadSpan, match="stance is retired and cannot be kept"):
        decide(said, queued)
    with pytest.raises(BadSpan, match="not in use for articles"):
        decide(said, queued, said.codebook.require("slogan").uuid)
    assert decide(said, queued, parts[0].uuid).label == parts[0].uuid
    assert [each.label for each in document_labels_of(said, 1, queued.annotation.layer)] == [parts[0].uuid]
    assert recodings(said)[0].left == 0
    merge_labels(said, [STANCE.uuid, parts[0].uuid], MOOD.uuid)
    (merged,) = [each for each in recodings(said) if each.why == "merge"]
    assert merged.left_in_all == 2
    set_document_label(said, 1, parts[1].uuid)
    (queued,) = queue_of(said, merged)
    with pytest.raises(BadSpan, match="has the label blame already"):
        decide(said, queued, parts[1].uuid)
    assert check_project(said) == []


def test_a_label_said_since_is_not_queued(said: Session) -> None:
    change_definition(said, MOOD.uuid, {"en": "a"})
    assert recodings(said) == []
    change_definition(said, STANCE.uuid, {"en": "a"})
    choose_coder(said, "chen")
    set_document_label(said, 1, "stance")
    assert recodings(said)[0].left == 0 and recodings(said)[0].left_in_all == 2


def test_a_preview_says_which_pass_a_label_opens(session: Session) -> None:
    motto = new_label(session, "motto")
    more = session.codebook.having(labels=(*session.codebook.labels, motto))
    assert preview_change(session, more).sentences == ()
    set_status(session, 1, "done")
    assert preview_change(session, more).passes == (("motto", 1),)
    assert preview_change(session, more).sentences == (
        "1 article was coded without looking for motto: a pass for it is opened.",
    )
    add_label(session, motto)
    retire_label(session, motto.uuid)
    assert preview_bring_back(session, motto.uuid).passes == (("motto", 1),)
    assert preview_bring_back(session, session.codebook.require("slogan").uuid).passes == ()


@pytest.mark.parametrize("wrong", ["a b", "a:b", "a“b", 'a"b', "a\u00a0b", "a,b", "a：b"])
def test_an_id_that_cannot_be_one_is_refused_at_the_preview_and_at_the_step(session: Session, wrong: str) -> None:
    slogan = session.codebook.require("slogan").uuid
    fine = new_label(session, "提法_𠮷-1")
    for attempt in (
        lambda: preview_rename(session, slogan, wrong),
        lambda: rename_label(session, slogan, wrong),
        lambda: preview_split(session, slogan, [fine, new_label(session, wrong)]),
        lambda: add_label(session, new_label(session, wrong)),
    ):
        with pytest.raises(CodebookError, match="cannot be an id: an id holds no"):
            attempt()
    add_label(session, fine)


def test_a_taken_id_is_refused_in_one_plain_sentence_everywhere(session: Session) -> None:
    slogan = session.codebook.require("slogan").uuid
    for attempt in (
        lambda: preview_rename(session, slogan, "directive"),
        lambda: rename_label(session, slogan, "directive"),
        lambda: preview_split(session, slogan, [new_label(session, each) for each in ("new", "directive")]),
        lambda: split_label(session, slogan, [new_label(session, each) for each in ("new", "directive")]),
        lambda: add_label(session, new_label(session, "directive")),
    ):
        with pytest.raises(CodebookError) as caught:
            attempt()
        assert caught.value.sentence == "There is a label “directive” already: choose another id."
    assert len(versions(session)) == 1
    with pytest.raises(CodebookError, match="There is a label “new” already"):
        preview_split(session, slogan, [new_label(session, "new"), new_label(session, "new")])


def test_two_drafts_have_two_colours(session: Session) -> None:
    first = new_label(session, "one", "people")
    second = new_label(session, "two", "people", drafts=[first])
    assert len({first.colour_light, second.colour_light}) == len({first.colour_dark, second.colour_dark}) == 2


def test_an_example_says_in_the_history_which_and_whose(session: Session) -> None:
    span = tag_span(session, 1, 0, 3, session.codebook.require("slogan").uuid)
    add_example(session, span.label, span, True, "人名")
    add_example(session, session.codebook.require("citation").uuid, span, False)
    assert [(each.note, each.coder, each.step) for each in versions(session)][1:] == [
        ("example of slogan: 习近平 (人名)", "li", "Add example"),
        ("counterexample of citation: 习近平", "li", "Add example"),
    ]
    assert steps(session)[-1].note == versions(session)[-1].note
