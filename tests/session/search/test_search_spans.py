"""Spans as what they are: a discontinuous one is its parts, a length is what a coder reads; figures count so too."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.annotation import Annotation
from annotator.session.articles import load_article
from annotator.session.coding.tagging import tag_span
from annotator.session.figures import labels
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.nouns import Lead
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.search.tag_all import tag_all
from annotator.session.session import Session
from annotator.store.things import annotations as rows

TEXT = "𠮷要求会议强调，會(huì)議着手学习"
"""Ends at 18; the gloss stands in 9 to 14."""


@pytest.fixture
def gapped(session: Session, tmp_path: Path) -> Session:
    """Article 2 with its gloss put right; 𠮷要…议强 of slogan, 求会 of directive in its gap, and others across it."""
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    import_paths(session, [tmp_path / "page.txt"])
    if not any(each.in_force for each in load_article(session, 2).repairs):
        add_repair(session, 2, 9, 14, "")
    put(session, "slogan", 0, 6, ((0, 2), (4, 6)))
    put(session, "directive", 2, 4)
    put(session, "directive", 5, 7)
    put(session, "slogan", 8, 15)
    return session


def put(session: Session, label: str, start: int, end: int, ranges: tuple[tuple[int, int], ...] = ()) -> Annotation:
    assert session.layer
    made = Annotation(session.new_id(), 2, start, end, uuid(session, label), session.layer.id, 1, 0, ranges)
    with session.project.change("Put", None) as write:
        rows.put_annotation(write, made, new=True)
    return made


def uuid(session: Session, id_: str) -> str:
    return next(each.uuid for each in session.codebook.labels if each.id == id_)


def places(session: Session, text: str = "", **asked: object) -> list[tuple[int, int]]:
    query = Query(text)._replace(**asked)  # type: ignore[arg-type]
    return [(hit.start, hit.end) for hit in search(session, query) if hit.number == 2]


def hits(session: Session, lead: Lead) -> int:
    assert isinstance(lead, Query)
    return sum(1 for _ in search(session, lead))


def test_what_stands_in_a_gap_is_neither_inside_nor_touches(gapped: Session) -> None:
    for word, where, there in (
        ("求会", "inside", False), ("求会", "any", False), ("求会", "outside", True), ("要求", "any", True),
        ("要求", "inside", False), ("要求", "outside", False), ("𠮷要", "inside", True), ("议强", "inside", True),
        ("𠮷要求会议强", "inside", False), ("會議", "inside", True),
    ):  # fmt: skip
        found = [each for each in places(gapped, word, label="slogan", where=where) if word != "會議" or each[0] == 8]
        assert bool(found) is there, (word, where)


def test_a_discontinuous_span_is_shown_and_compared_by_its_parts(gapped: Session) -> None:
    first, _ = (hit for hit in search(gapped, Query(label="slogan")) if hit.number == 2)
    assert (first.start, first.end, first.parts, first.match) == (0, 6, ((0, 2), (4, 6)), "𠮷要…议强")
    assert first.left == "" and first.right.startswith("调，會議着手")
    assert first.exact == (uuid(gapped, "slogan"),) and first.labels == (*first.exact, uuid(gapped, "directive"))
    assert places(gapped, "𠮷要…議強", label="slogan", exact=True) == [(0, 6)]
    assert places(gapped, "𠮷要求会议强", label="slogan", exact=True) == []
    (whole,) = (hit for hit in search(gapped, Query("𠮷要求会议强")) if hit.number == 2)
    assert whole.exact == () and uuid(gapped, "slogan") in whole.labels
    (gap,) = (hit for hit in search(gapped, Query("求会")) if hit.number == 2)
    assert gap.labels == gap.exact == (uuid(gapped, "directive"),)


def test_lengths_are_those_of_what_is_read(gapped: Session) -> None:
    assert places(gapped, least_length=4, most_length=4) == [(0, 6)], "its parts alone"
    assert places(gapped, least_length=2, most_length=2) == [(2, 4), (5, 7), (8, 15)], "會(huì)議 is two"
    assert places(gapped, least_length=5) == [] and places(gapped, most_length=1) == []
    add_repair(gapped, 2, 5, 6, "強𠮷強")
    assert places(gapped, least_length=6) == [(0, 6)], "what a repair puts in counts too"


def test_spans_stand_together_where_their_parts_share_a_character_in_one_layer(gapped: Session) -> None:
    assert places(gapped, label="directive", with_label="slogan") == [(5, 7)]
    assert places(gapped, label="slogan", with_label="directive") == [(0, 6)]
    choose_coder(gapped, "王𠮷")
    tag_span(gapped, 2, 8, 10, uuid(gapped, "directive"))
    assert places(gapped, label="slogan", with_label="directive") == [(0, 6)], "another coder's is another matter"
    again = put(gapped, "directive", 9, 12)
    assert places(gapped, label="directive", with_label="directive") == [(8, 10), (9, 12)] and again


def test_figures_lead_to_exactly_the_spans_they_count(gapped: Session) -> None:
    put(gapped, "directive", 0, 6, ((0, 1), (5, 6)))
    for each in labels.lengths(gapped).labels:
        assert [hits(gapped, one.lead) for one in each.bins] == [one.spans for one in each.bins], each.label
    for bar in labels.spans_by_label(gapped).bars:
        assert hits(gapped, bar.lead) == bar.spans
    pairs = [each for each in labels.cooccurrence(gapped).pairs if each.overlaps]
    assert pairs and all(hits(gapped, pair.overlap_lead) >= 1 for pair in pairs)
    for text in (text for each in frequent_texts(gapped).labels for text in each.texts):
        assert hits(gapped, text.lead) == text.spans, text


def test_a_discontinuous_hit_is_tagged_by_its_parts(gapped: Session) -> None:
    hits = [hit for hit in search(gapped, Query(label="slogan")) if hit.parts]
    tag_all(gapped, hits, uuid(gapped, "directive"))
    made = [each for each in load_article(gapped, 2).annotations.values() if each.state == "pending"]
    assert [each.ranges for each in made] == [((0, 2), (4, 6))]
    assert len(tag_all(gapped, hits, uuid(gapped, "directive"))) == 0
