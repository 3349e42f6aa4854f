"""What the exports say was looked for is what somebody has looked for: no label whose absence nobody has seen."""

from __future__ import annotations

import pytest

from annotator.errors import CodebookError
from annotator.model.codebook import LabelDef
from annotator.session.articles import coding_row
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import (
    add_label,
    change_definition,
    new_label,
    retire_label,
    split_label,
)
from annotator.session.codebook_changes.looked_for import looked_for_by_now
from annotator.session.codebook_changes.recoding import decide, finish_pass, label_pass, queue_of, recodings
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.history import undo
from annotator.session.listing import ListFilter, listed_numbers
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import annotations as rows


def label(session: Session, name: str) -> str:
    return session.codebook.require(name).uuid


def coded(session: Session, number: int = 1) -> set[str]:
    """``labels_coded`` of the coder's layer as the export gives it."""
    assert session.layer
    (status,) = (each for each in rows.statuses_of(session.project, number) if each.layer == session.layer.id)
    return set(coding_row(session, status)["labels_coded"])


def motto(session: Session) -> LabelDef:
    return new_label(session, "motto")


def undecided(session: Session, name: str) -> list[int]:
    return list(listed_numbers(session, ListFilter(undecided_label=label(session, name))))


@pytest.fixture
def rechecked(session: Session) -> Session:
    """Article 1, done and to be checked again for a changed definition; then a label has come."""
    span = tag_span(session, 1, 0, 3, label(session, "slogan"))
    set_status(session, 1, "done")
    change_definition(session, span.label, {"zh-Hans": "𠮷"})
    add_label(session, motto(session))
    return session


def names(session: Session, status: str) -> set[str]:
    assert session.layer
    found = looked_for_by_now(session, 1, session.layer.id, status)
    active = tuple(each.uuid for each in session.codebook.active)
    return {session.codebook.require(each).id for each in (active if found is None else found)}


def test_an_article_done_again_has_not_been_looked_through_for_a_label_that_came_later(rechecked: Session) -> None:
    every = {each.id for each in rechecked.codebook.active}
    for status in ("done", "recheck"):
        assert names(rechecked, status) == every - {"motto"}
    for status in ("doing", "todo"):
        assert names(rechecked, status) == every
    set_status(rechecked, 1, "doing")
    assert names(rechecked, "done") == every, "it is coded anew under the version in force"


def test_the_export_does_not_claim_that_a_later_label_was_looked_for(rechecked: Session) -> None:
    set_status(rechecked, 1, "done")
    assert "slogan" in coded(rechecked) and "motto" not in coded(rechecked)
    assert label_pass(rechecked, label(rechecked, "motto")) == [1] == undecided(rechecked, "motto")
    finish_pass(rechecked, 1, label(rechecked, "motto"))
    set_status(rechecked, 1, "recheck")
    set_status(rechecked, 1, "done")
    assert "motto" in coded(rechecked) and undecided(rechecked, "motto") == []
    set_status(rechecked, 1, "doing")
    add_label(rechecked, new_label(rechecked, "verse"))
    set_status(rechecked, 1, "done")
    assert "verse" in coded(rechecked)


def test_a_pass_goes_through_what_is_to_be_checked_again_too(rechecked: Session) -> None:
    new = label(rechecked, "motto")
    assert [each.left for each in recodings(rechecked)] == [1, 1]
    assert label_pass(rechecked, new) == [1] == undecided(rechecked, "motto")
    finish_pass(rechecked, 1, new)
    assert rows.statuses_of(rechecked.project, 1)[0].status == "recheck"
    assert "motto" in coded(rechecked) and names(rechecked, "done") == {e.id for e in rechecked.codebook.active}
    assert label_pass(rechecked, new) == [] == undecided(rechecked, "motto")


def test_a_new_label_opens_its_pass_though_all_is_to_be_checked_again(session: Session) -> None:
    set_status(session, 1, "done")
    set_status(session, 1, "recheck")
    add_label(session, motto(session))
    assert [each.why for each in recodings(session)] == ["new"]


def test_where_a_label_was_absent_its_parts_are_absent_and_nothing_is_asked(session: Session) -> None:
    set_status(session, 1, "done")
    choose_coder(session, "wang")
    tag_span(session, 1, 0, 3, label(session, "slogan"))
    set_status(session, 1, "done")
    choose_coder(session, "li")
    before = {each.layer: each for each in rows.statuses_of(session.project, 1)}
    old, parts = label(session, "slogan"), [new_label(session, "quoted"), new_label(session, "rhythmic")]
    split_label(session, old, parts)
    assert [each.why for each in recodings(session)] == ["split"] and recodings(session)[0].left == 0
    assert {"slogan", "quoted", "rhythmic", "citation"} <= coded(session)
    assert rows.statuses_of(session.project, 1)[0].version == 1
    assert [label_pass(session, each.uuid) for each in parts] == [[], []]
    choose_coder(session, "wang")
    (queued,) = queue_of(session, recodings(session)[0])
    assert {each.status for each in rows.statuses_of(session.project, 1)} == {"done", "recheck"}
    decide(session, queued, parts[0].uuid)
    set_status(session, 1, "done")
    assert {"quoted", "rhythmic", "citation"} <= coded(session)
    for _ in range(2):
        undo(session)
    choose_coder(session, "li")
    undo(session)
    assert {each.layer: each for each in rows.statuses_of(session.project, 1)} == before
    assert check_project(session) == []
    split_label(session, old, [new_label(session, "rhythmic"), new_label(session, "plain")])
    assert check_project(session) == [], "an id is free again where nothing was ever given its label"
    undo(session)
    with pytest.raises(CodebookError, match="“quoted” was that of another label in version 2"):
        add_label(session, new_label(session, "quoted"))


def test_parts_of_what_was_not_looked_for_are_passed_for(session: Session) -> None:
    set_status(session, 1, "done")
    add_label(session, motto(session))
    parts = [new_label(session, "couplet"), new_label(session, "verse")]
    split_label(session, label(session, "motto"), parts)
    assert coded(session).isdisjoint({"motto", "couplet", "verse"})
    assert {(each.why, each.label, each.left) for each in recodings(session)} == {("new", e.uuid, 1) for e in parts}
    retire_label(session, parts[1].uuid)
    assert [each.label for each in recodings(session)] == [parts[0].uuid]
