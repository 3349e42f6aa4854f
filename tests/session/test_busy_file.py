"""While another process writes the file, what the coder does is kept; nothing that waits wipes what waits before it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import BadSpan, NotFound
from annotator.model.codebook import LabelDef
from annotator.model.codebook.nouns import Attribute
from annotator.session.codebooks import set_codebook
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import document_labels_of, set_document_label
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import (
    annotation_by_id,
    delete_span,
    relabel_span,
    set_certainty,
    set_note,
    tag_span,
)
from annotator.session.history import undo
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_of


class Desk:
    """A window's session, and somebody who keeps the file busy."""

    def __init__(self, path: Path) -> None:
        self.session = Session.open(path, window=True)
        full = self.session.codebook
        stance = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff",
                          attributes=(Attribute("themes", values=("a", "b"), kind="choices"),
                                      Attribute("sure", kind="yesno")),
                          applies_to="document")  # fmt: skip
        set_codebook(self.session, full.having(labels=(*full.labels, stance)))
        self.directive, self.slogan = (self.session.codebook.require(each).uuid for each in ("directive", "slogan"))
        self._other = sqlite3.connect(path, isolation_level=None)

    def be_busy(self) -> None:
        self._other.execute("BEGIN IMMEDIATE")

    def be_free(self) -> None:
        self._other.execute("ROLLBACK")
        assert self.session.retry_unsaved() and self.session.unsaved == 0

    def close(self) -> None:
        self._other.close()
        self.session.close()


@pytest.fixture
def desk(sample_path: Path) -> Iterator[Desk]:
    made = Desk(sample_path)
    yield made
    made.close()


def test_every_change_of_one_span_is_kept_whatever_waits_before_it(desk: Desk) -> None:
    session = desk.session
    span = tag_span(session, 1, 0, 7, desk.directive)
    desk.be_busy()
    set_attribute(session, span, "goal", "yes")
    set_certainty(session, span, "unsure")
    set_note(session, span, "两处")
    add_range(session, span, 9, 11)
    add_range(session, span, 13, 15)
    assert session.unsaved == 5 and annotation_by_id(session, span.id) == span
    desk.be_free()
    now = annotation_by_id(session, span.id)
    assert (now.attributes["goal"], now.certainty, now.note) == ("yes", "unsure", "两处")
    assert now.ranges == ((0, 7), (9, 11), (13, 15))
    for _ in range(5):
        undo(session)
    assert annotation_by_id(session, span.id) == span


def test_a_label_that_waits_is_not_taken_back_by_what_follows(desk: Desk) -> None:
    span = tag_span(desk.session, 1, 0, 7, desk.directive)
    desk.be_busy()
    relabel_span(desk.session, span, desk.slogan)
    set_certainty(desk.session, span, "sure")
    desk.be_free()
    now = annotation_by_id(desk.session, span.id)
    assert (now.label, now.certainty) == (desk.slogan, "sure")


def test_a_span_deleted_while_the_file_is_busy_does_not_come_back(desk: Desk) -> None:
    span = tag_span(desk.session, 1, 0, 7, desk.directive)
    desk.be_busy()
    delete_span(desk.session, span)
    set_certainty(desk.session, span, "sure")
    with pytest.raises(NotFound, match="not there any more"):
        desk.be_free()
    with pytest.raises(NotFound):
        annotation_by_id(desk.session, span.id)
    assert desk.session.unsaved == 0


def test_a_passage_tagged_twice_while_the_file_is_busy_has_one_span(desk: Desk) -> None:
    desk.be_busy()
    made = tag_span(desk.session, 1, 0, 7, desk.directive)
    tag_span(desk.session, 1, 0, 7, desk.directive)
    tag_span(desk.session, 1, 0, 7, desk.slogan)
    with pytest.raises(BadSpan, match="already"):
        desk.be_free()
    assert desk.session.retry_unsaved() and annotation_by_id(desk.session, made.id) == made


def test_an_article_has_a_label_once_with_all_that_was_said_of_it(desk: Desk) -> None:
    session = desk.session
    desk.be_busy()
    set_document_label(session, 1, "stance")
    set_document_label(session, 1, "stance", {"themes": "a|b"})
    set_document_label(session, 1, "stance", {"sure": True})
    ask(session, 1, "Which?")
    ask(session, 1, "Which one?")
    desk.be_free()
    (label,) = document_labels_of(session, 1)
    assert dict(label.attributes) == {"themes": "a|b", "sure": "yes"}
    (question,) = questions_of(session, 1)
    assert question.text == "Which one?"


def test_a_refused_change_that_waited_does_not_take_the_next_one_with_it(desk: Desk) -> None:
    desk.be_busy()
    tag_span(desk.session, 1, 0, 7, desk.directive)
    tag_span(desk.session, 1, 0, 7, desk.directive)
    desk._other.execute("ROLLBACK")
    with pytest.raises(BadSpan, match="already"):
        tag_span(desk.session, 1, 9, 12, desk.slogan)
    assert desk.session.unsaved == 0
    extents = [each.extent for each in annotations_of(desk.session.project, 1)]
    assert sorted(extents) == [(0, 7), (9, 12)]
