"""What a change of the codebook asks for is exact: also of removed articles, definitions set back, merged labels."""

from __future__ import annotations

import pytest

from annotator.errors import CodebookError
from annotator.model.codebook import LabelDef
from annotator.session.articles import coding_row
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import (
    add_label,
    change_definition,
    merge_labels,
    new_label,
    rename_label,
    split_label,
)
from annotator.session.codebook_changes.recoding import finish_pass, label_pass, queue_of, recodings
from annotator.session.codebook_changes.touched import preview_change, preview_merge
from annotator.session.codebooks import set_codebook
from annotator.session.coding.document_labels import set_document_label
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.history import undo
from annotator.session.listing import remove_articles, restore_articles
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows

STANCE = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff", applies_to="document")


def label(session: Session, name: str) -> str:
    return session.codebook.require(name).uuid


def status(session: Session) -> str:
    assert session.layer
    return next(e.status for e in rows.statuses_of(session.project, 1) if e.layer == session.layer.id)


def looked_for(session: Session) -> set[str]:
    """``labels_coded`` of the coder's layer as the export gives it."""
    assert session.layer
    (found,) = (each for each in rows.statuses_of(session.project, 1) if each.layer == session.layer.id)
    return set(coding_row(session, found)["labels_coded"])


def asked(session: Session) -> list[tuple[str, int]]:
    return [(each.why, each.left) for each in recodings(session)]


def test_a_removed_article_comes_back_to_be_checked_again_with_its_spans_in_the_queue(session: Session) -> None:
    tag_span(session, 1, 0, 3, label(session, "slogan"))
    tag_span(session, 1, 11, 16, label(session, "slogan"))
    set_status(session, 1, "done")
    remove_articles(session, [1])
    definition = session.codebook.having(
        labels=tuple(e._replace(definition={"en": "𠮷"}) if e.id == "slogan" else e for e in session.codebook.labels)
    )
    assert preview_change(session, definition).sentences == (), "what is shown leaves removed articles out"
    change_definition(session, label(session, "slogan"), {"en": "𠮷"})
    assert asked(session) == [("definition", 0)]
    add_label(session, new_label(session, "motto"))
    assert check_project(session) == []
    restore_articles(session, [1])
    assert asked(session) == [("definition", 2), ("new", 1)] and status(session) == "recheck"
    assert check_project(session) == []


def test_a_removed_articles_own_label_and_the_parts_of_a_split_are_minded_too(session: Session) -> None:
    set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, STANCE)))
    set_document_label(session, 1, "stance")
    set_status(session, 1, "done")
    remove_articles(session, [1])
    parts = [new_label(session, each) for each in ("quoted", "rhythmic")]
    split_label(session, label(session, "slogan"), parts)
    change_definition(session, STANCE.uuid, {"en": "𠮷"})
    restore_articles(session, [1])
    assert asked(session) == [("definition", 1)] and status(session) == "recheck"
    assert {"quoted", "rhythmic"} <= looked_for(session)


def test_a_definition_set_back_asks_only_for_what_was_coded_while_it_said_something_else(session: Session) -> None:
    slogan = label(session, "slogan")
    for start, end in ((0, 3), (11, 15)):
        tag_span(session, 1, start, end, slogan)
    rename_label(session, slogan, names={"en": "Formula"})
    second = session.codebook
    change_definition(session, slogan, {"en": "𠮷"})
    set_status(session, 1, "done")
    assert preview_change(session, second).sentences == ()
    set_codebook(session, second)
    assert asked(session) == [] and status(session) == "done"
    undo(session)
    assert asked(session) == [("definition", 2)]
    between = tag_span(session, 1, 15, 16, slogan)
    set_status(session, 1, "done")
    assert preview_change(session, second).annotations == 1
    set_codebook(session, second.having(name="another name, the same definition"))
    assert asked(session) == [("definition", 1)] and status(session) == "recheck"
    assert [each.annotation.id for each in queue_of(session, recodings(session)[0])] == [between.id]


def test_what_was_said_of_an_article_is_asked_by_the_version_in_which_it_was_said(session: Session) -> None:
    set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, STANCE)))
    set_document_label(session, 1, "stance")
    second = session.codebook
    change_definition(session, STANCE.uuid, {"en": "𠮷"})
    choose_coder(session, "wang")
    set_document_label(session, 1, "stance")
    set_codebook(session, second)
    (back,) = recodings(session)
    assert (back.why, back.left, back.left_in_all) == ("definition", 1, 1)


@pytest.mark.parametrize("step", ["merge", "split"])
def test_what_a_split_or_merge_left_open_is_open_after_a_definition_has_gone_and_come_back(
    session: Session, step: str
) -> None:
    slogan, citation = label(session, "slogan"), label(session, "citation")
    tag_span(session, 1, 0, 3, slogan)
    if step == "merge":
        merge_labels(session, [slogan], citation)
    else:
        split_label(session, slogan, [new_label(session, "quoted")], retire=False)
    second, now = session.codebook, citation if step == "merge" else slogan
    change_definition(session, now, {"en": "𠮷"})
    set_codebook(session, second)
    assert asked(session) == [(step, 1)]


def test_what_was_merged_has_been_looked_for_only_where_all_of_it_had_been(session: Session) -> None:
    set_status(session, 1, "done")
    motto = new_label(session, "motto")
    add_label(session, motto)
    for name in ("wang", "chen"):
        choose_coder(session, name)
        set_status(session, 1, "done")
    choose_coder(session, "li")
    slogan = label(session, "slogan")
    assert "slogan" in looked_for(session) and "motto" not in looked_for(session)
    assert preview_merge(session, [motto.uuid], slogan).passes == (("slogan", 1),)
    merge_labels(session, [motto.uuid], slogan)
    assert "slogan" not in looked_for(session) and "citation" in looked_for(session)
    assert asked(session) == [("new", 1)] and recodings(session)[0].left_in_all == 1
    assert label_pass(session, slogan) == [1]
    choose_coder(session, "wang")
    assert "slogan" in looked_for(session) and label_pass(session, slogan) == []
    assert check_project(session) == []
    choose_coder(session, "li")
    finish_pass(session, 1, slogan)
    assert "slogan" in looked_for(session)
    for _ in range(2):
        undo(session)
    assert "slogan" in looked_for(session) and asked(session) == [("new", 1)] and check_project(session) == []


def test_one_pass_is_offered_for_what_is_merged_twice(session: Session) -> None:
    set_status(session, 1, "done")
    more = [new_label(session, each) for each in ("motto", "verse")]
    for each in more:
        add_label(session, each)
    for each in more:
        merge_labels(session, [each.uuid], label(session, "slogan"))
    assert asked(session) == [("new", 1)]
    assert preview_merge(session, [label(session, "citation")], label(session, "slogan")).passes == ()


def test_what_was_looked_for_everywhere_is_merged_without_a_pass(session: Session) -> None:
    set_status(session, 1, "done")
    before = rows.statuses_of(session.project, 1)
    merge_labels(session, [label(session, "slogan")], label(session, "citation"))
    assert asked(session) == [] and rows.statuses_of(session.project, 1) == before


def test_a_codebook_of_retired_labels_alone_is_refused(session: Session) -> None:
    every = tuple(each._replace(retired=True, key="") for each in session.codebook.labels)
    with pytest.raises(CodebookError, match="Labels: all are retired; leave at least one in use"):
        set_codebook(session, session.codebook.having(labels=every))
    assert session.codebook_number == 1


def test_an_id_is_that_of_another_label_however_it_is_encoded(session: Session) -> None:
    add_label(session, new_label(session, "café"))
    tag_span(session, 1, 0, 3, label(session, "café"))
    for wrong in ("cafe\u0301", "slogan\u200b"):
        with pytest.raises(CodebookError):
            add_label(session, new_label(session, wrong))
    rename_label(session, label(session, "café"), "coffee")
    with pytest.raises(CodebookError):
        add_label(session, new_label(session, "cafe\u0301"))
