"""Gold after the coders have gone on: nothing stays in it that nobody decided on what is coded now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.exchange.exporters.report import STALE_GOLD
from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, Codebook, LabelDef
from annotator.session.adjudication import (
    ALL,
    NEITHER,
    Case,
    accept,
    accept_agreements,
    cases,
    edited,
    gold_layer,
    progress,
    stale_gold,
    version,
    waiting,
)
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import merge_labels
from annotator.session.coding.document_labels import document_labels_of, remove_document_label, set_document_label
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import undo
from annotator.session.intake.importing import import_paths
from annotator.session.merging import merge
from annotator.session.people.coders import choose_coder, layers
from annotator.session.session import Session
from annotator.store.things import annotations as rows

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\r\n"
STANCE = LabelDef(
    "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "stance", "#b45309", "#f59e0b", applies_to="document",
    attributes=(Attribute("tone", values=("praise", "neutral"), default="neutral"),),
)  # fmt: skip
CODERS = ("li", "wu", "chen")


@pytest.fixture
def desk(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """The hard text as article 1; three coders, and zhang, who adjudicates."""
    opened = Session.create(tmp_path / "p.db", codebook.having(labels=(*codebook.labels, STANCE)), coder="li")
    page = tmp_path / "hard.txt"
    page.write_bytes(TEXT.encode())
    import_paths(opened, [page])
    for each in (*CODERS, "zhang"):
        choose_coder(opened, each)
    yield opened
    assert check_project(opened) == []
    opened.close()


def by(session: Session, who: str, do, *arguments, **named):
    """What a coder does; then zhang sits there again."""
    choose_coder(session, who)
    try:
        return do(session, *arguments, **named)
    finally:
        choose_coder(session, "zhang")


def tag(session: Session, who: str, start: int, end: int, label: str = "directive") -> Annotation:
    return by(session, who, tag_span, 1, start, end, uuid(session, label))


def done(session: Session, *who: str) -> None:
    for each in who or CODERS[:2]:
        by(session, each, set_status, 1, "done")


def uuid(session: Session, label: str) -> str:
    return session.codebook.require(label).uuid


def layer_of(session: Session, name: str) -> str:
    return next(each.id for each in layers(session) if each.name == name)


def gold(session: Session) -> list[tuple[int, int, str]]:
    layer = gold_layer(session)
    found = rows.annotations_of(session.project, 1, layer) if layer else []
    return [(e.start, e.end, session.codebook.by_uuid(e.label).id) for e in found]  # pyright: ignore


def standing(session: Session) -> list[tuple[int, int, bool, bool]]:
    """(Start, end, decided, decided before) of every case."""
    return [(e.start, e.end, e.decision is not None, e.earlier is not None) for e in cases(session, 1)]


def gold_status(session: Session) -> str:
    return waiting(session)[0].gold


def test_what_nobody_has_any_more_waits_in_gold_to_be_cleared(desk: Session) -> None:
    spans = [tag(desk, who, 11, 15) for who in CODERS[:2]]
    done(desk)
    accept_agreements(desk, 1, reason="都同意")
    for who, span in zip(CODERS, spans, strict=False):
        by(desk, who, delete_span, span)
    (case,) = cases(desk, 1)
    assert (case.start, case.end, case.made, case.is_agreement) == (11, 15, (), False)
    assert case.earlier is not None and case.earlier.reason == "都同意" and [v.said for v in case.versions] == [(), ()]
    assert progress(desk, 1) == (0, 1, 0) and gold_status(desk) == "doing"
    accept(desk, case, NEITHER)
    assert gold(desk) == [] and cases(desk, 1) == () and gold_status(desk) == "done"
    assert (
        undo(desk) is not None and gold(desk) == [(11, 15, "directive")] and standing(desk) == [(11, 15, False, True)]
    )


def test_a_span_deleted_and_tagged_anew_leaves_two_cases(desk: Session) -> None:
    span = tag(desk, "li", 0, 3)
    done(desk)
    accept(desk, cases(desk, 1)[0], version(span.layer))
    by(desk, "li", delete_span, span)
    tag(desk, "li", 0, 2)
    assert standing(desk) == [(0, 3, False, True), (0, 2, False, False)]
    accept(desk, cases(desk, 1)[1], version(span.layer))
    assert gold(desk) == [(0, 3, "directive"), (0, 2, "directive")] and gold_status(desk) == "doing"
    accept(desk, cases(desk, 1)[0], version(span.layer))  # which says nothing
    assert gold(desk) == [(0, 2, "directive")] and gold_status(desk) == "done"


def test_what_nobody_has_may_be_kept_and_edited_again(desk: Session) -> None:
    span = tag(desk, "li", 11, 15)
    done(desk)
    accept(desk, cases(desk, 1)[0], version(span.layer))
    by(desk, "li", delete_span, span)
    for end in (15, 13):
        kept = accept(desk, cases(desk, 1)[0], edited(11, end, span.label))
        assert kept.decision is not None and gold(desk) == [(11, end, "directive")]
        assert progress(desk, 1).is_done and gold_status(desk) == "done"
    accept(desk, cases(desk, 1)[0], NEITHER)
    assert gold(desk) == [] and cases(desk, 1) == ()


def test_a_coder_who_is_not_compared_still_has_what_was_decided(desk: Session) -> None:
    span = tag(desk, "chen", 0, 3)
    done(desk, *CODERS)
    accept(desk, cases(desk, 1)[0], version(span.layer))
    two = [layer_of(desk, name) for name in CODERS[:2]]
    assert cases(desk, 1, two) == () and progress(desk, 1).is_done


def test_a_label_of_the_article_that_nobody_has_any_more_is_cleared_too(desk: Session) -> None:
    by(desk, "li", set_document_label, 1, "stance")
    done(desk)
    accept(desk, cases(desk, 1)[0], version(layer_of(desk, "li")))
    by(desk, "li", remove_document_label, 1, "stance")
    (case,) = cases(desk, 1)
    assert case.label == STANCE.uuid and case.made == () and case.earlier is not None
    accept(desk, case, NEITHER)
    assert document_labels_of(desk, 1, gold_layer(desk)) == () and cases(desk, 1) == ()


def test_of_two_decisions_that_a_merge_brought_together_the_loser_can_be_cleared(desk: Session, tmp_path: Path) -> None:
    for who, end in (("li", 3), ("wu", 4)):
        tag(desk, who, 0, end)
    done(desk)
    desk.project.rest()
    copy = tmp_path / "copy.db"
    copy.write_bytes(desk.path.read_bytes())
    other = Session.open(copy, "zhang")
    for session, who in ((desk, "li"), (other, "wu")):
        accept(session, cases(session, 1)[0], version(layer_of(session, who)))
    other.close()
    merge(desk, copy)
    assert len(gold(desk)) == 2
    won, left = sorted(cases(desk, 1), key=lambda each: not each.made)
    assert won.decision is not None and left.made == () and left.decision is None and left.earlier is not None
    assert not progress(desk, 1).is_done
    accept(desk, left, NEITHER)
    assert len(gold(desk)) == 1 and standing(desk) == [(0, 4, True, False)] and gold_status(desk) == "done"


@pytest.mark.parametrize("choice", ["neither", "edited"])
def test_a_label_given_anew_asks_for_a_new_decision(desk: Session, choice: str) -> None:
    span = tag(desk, "li", 0, 3)
    done(desk)
    accept(desk, cases(desk, 1)[0], NEITHER if choice == "neither" else edited(0, 3, uuid(desk, "slogan")))
    by(desk, "li", relabel_span, span, uuid(desk, "citation"))
    assert standing(desk) == [(0, 3, False, True)] and gold_status(desk) == "doing"
    by(desk, "li", undo)
    assert standing(desk) == [(0, 3, True, False)]
    merge_labels(desk, [uuid(desk, "directive")], uuid(desk, "citation"))  # which is no coder's word
    done(desk)
    assert standing(desk) == [(0, 3, True, False)]


def test_gold_is_done_only_once_every_coder_who_is_done_was_heard(desk: Session) -> None:
    for who in CODERS[:2]:
        tag(desk, who, 5, 8)
    tag(desk, "chen", 0, 3)
    done(desk, *CODERS)
    accept_agreements(desk, 1, [layer_of(desk, who) for who in CODERS[:2]])
    assert gold_status(desk) == "doing" and not progress(desk, 1).is_done


def test_gold_is_not_done_any_more_once_a_coder_goes_on(desk: Session) -> None:
    span = tag(desk, "li", 0, 3)
    done(desk)
    accept(desk, cases(desk, 1)[0], NEITHER)
    assert gold_status(desk) == "done" and stale_gold(desk) == frozenset()
    resized = by(desk, "li", resize_span, span, 0, 4)
    assert gold_status(desk) == "doing" and stale_gold(desk) == {1}
    by(desk, "li", resize_span, resized, 0, 3)
    assert gold_status(desk) == "done" and stale_gold(desk) == frozenset()
    tag(desk, "chen", 5, 9)
    assert gold_status(desk) == "done"
    done(desk, "chen")
    assert gold_status(desk) == "doing"
    desk.project.rest()
    (copy := desk.path.with_name("copy.db")).write_bytes(desk.path.read_bytes())
    again = Session.open(copy)  # one that has not looked before
    assert stale_gold(again) == {1}
    again.close()


def test_a_decision_brought_back_by_undo_is_as_old_as_it_was(desk: Session) -> None:
    span = tag(desk, "li", 0, 3)
    done(desk)
    accept(desk, cases(desk, 1)[0], NEITHER)
    by(desk, "li", resize_span, span, 0, 4)
    accept(desk, cases(desk, 1)[0], version(span.layer))
    assert gold_status(desk) == "done"
    undo(desk)
    desk.project.rest()
    (copy := desk.path.with_name("copy.db")).write_bytes(desk.path.read_bytes())
    again = Session.open(copy)
    assert not progress(again, 1).is_done and stale_gold(again) == {1}
    again.close()


def test_what_was_decided_is_told_when_a_case_gains_a_span(desk: Session) -> None:
    tag(desk, "li", 0, 3)
    tag(desk, "wu", 0, 4)
    done(desk)
    accept(desk, cases(desk, 1)[0], version(layer_of(desk, "li")), "逗号不算")
    second = tag(desk, "wu", 2, 3)
    (case,) = cases(desk, 1)
    assert len(case.made) == 3 and case.decision is None
    assert case.earlier is not None and case.earlier.reason == "逗号不算"
    by(desk, "wu", delete_span, second)
    assert standing(desk) == [(0, 4, True, False)]


def test_all_takes_a_default_said_and_one_left_unsaid_as_one(desk: Session) -> None:
    def said(who: str, *values: dict[str, str]) -> None:
        by(desk, who, set_document_label, 1, "stance", *values)

    said("li", {"tone": "neutral"})
    said("wu")
    done(desk, *CODERS)  # chen is silent, so that it is no agreement
    (case,) = cases(desk, 1)
    decided: Case = accept(desk, case, ALL)
    assert decided.decision is not None
    assert [dict(e.attributes) for e in document_labels_of(desk, 1, gold_layer(desk))] == [{"tone": "neutral"}]


def test_an_export_of_gold_says_in_how_many_articles_coders_have_gone_on(desk: Session, tmp_path: Path) -> None:
    spans = [tag(desk, who, 11, 15) for who in CODERS[:2]]
    done(desk)
    accept_agreements(desk, 1)
    options = ExportOptions(layers=("gold",))
    assert STALE_GOLD not in export_project(desk, tmp_path / "a.jsonl", options).counts
    by(desk, "li", resize_span, spans[0], 11, 16)
    report = export_project(desk, tmp_path / "b.jsonl", options)
    assert report.counts[STALE_GOLD] == 1 and report.articles == 1
    assert STALE_GOLD not in export_project(desk, tmp_path / "c.jsonl", ExportOptions(layers=("li",))).counts


def test_what_a_merge_brings_was_not_there_when_it_was_decided(desk: Session, tmp_path: Path) -> None:
    spans = [tag(desk, who, 0, 3) for who in CODERS[:2]]
    done(desk)
    copy = tmp_path / "adjudicator.db"
    desk.project.connection.execute("VACUUM INTO ?", (str(copy),))
    by(desk, "li", resize_span, spans[0], 0, 2)
    tag(desk, "li", 8, 12)
    with closing(Session.open(copy, "zhang")) as other:
        accept_agreements(other, 1)
        assert gold_status(other) == "done"
    assert stale_gold(desk) == frozenset()  # nothing is decided here
    merge(desk, copy)
    assert stale_gold(desk) == {1} and gold_status(desk) == "doing"
    report = export_project(desk, tmp_path / "a.jsonl", ExportOptions(final=True))
    assert report.counts[STALE_GOLD] == 1
