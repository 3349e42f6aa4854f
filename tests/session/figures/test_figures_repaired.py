"""On a broken page the figures count what is read, not what a converter has left between it."""

from __future__ import annotations

import pytest

from annotator.model.annotation import Annotation
from annotator.session.coding.tagging import tag_span
from annotator.session.figures.labels import lengths
from annotator.session.pages.repairs import add_repair, reject_repair, repairs_of
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows


@pytest.fixture
def tagged(broken: Session) -> Session:
    """會(huì)議 in one piece, 德保縣, and 標題 with 會(huì)議 as one span of two parts."""
    label, layer = broken.codebook.require("slogan").uuid, broken.layer
    assert layer
    tag_span(broken, 1, 9, 16, label)
    tag_span(broken, 1, 4, 8, label)
    parts = Annotation(broken.new_id(), 1, 0, 16, label, layer.id, 1, 0, ((0, 2), (9, 16)))
    with broken.project.change("Parts", None, mode=log.OUTSIDE) as write:
        annotation_rows.put_annotation(write, parts, new=True)
    return broken


def found(session: Session) -> dict[int, int]:
    whole = lengths(session).whole
    assert whole
    return {each.least: each.spans for each in whole.bins if each.spans}


def test_lengths_are_those_of_the_reading(tagged: Session) -> None:
    assert found(tagged) == {2: 1, 3: 1, 4: 1}
    reject_repair(tagged, 1, repairs_of(tagged, 1)[1])
    assert found(tagged) == {3: 1, 7: 1, 9: 1}


def test_a_span_that_a_repair_took_away_is_counted_with_the_shortest(tagged: Session) -> None:
    tag_span(tagged, 1, 2, 3, tagged.codebook.require("slogan").uuid)
    add_repair(tagged, 1, 2, 3, "")
    figure = lengths(tagged)
    assert figure.whole and figure.edges[0] == (0, 1) and figure.whole.shortest == 0
    assert sum(each.spans for each in figure.whole.bins) == figure.whole.spans == 4
    assert figure.whole.bins[0].lead == Query(most_length=1) and figure.whole.lead == Query(most_length=4)
