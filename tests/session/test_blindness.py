"""Coding is blind: whoever codes finds, counts and lists their own spans, and others' only where they ask for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.articles import article_rows, load_article
from annotator.session.coding.tagging import set_note, tag_span
from annotator.session.figures.job import all_figures
from annotator.session.figures.labels import spans_by_label
from annotator.session.listing import ListFilter, listed_numbers, rows_of
from annotator.session.listing.memos import noted_by, set_memo
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import EVERYONE, NOBODY, Query
from annotator.session.search.searching import search
from annotator.session.session import Session

OWN, OTHERS = (0, 3), (10, 12)


@pytest.fixture
def two(session: Session) -> Session:
    """Wu has marked OTHERS as a slogan in article 1, with a note; li, who sits here, OWN as a directive."""
    li = session.coder
    assert li
    choose_coder(session, "wu")
    made = tag_span(session, 1, *OTHERS, label(session, "slogan"))
    set_note(session, made, "只有吴知道")
    set_memo(session, 1, "吴的备忘")
    choose_coder(session, li.name)
    tag_span(session, 1, *OWN, label(session, "directive"))
    return session


def label(session: Session, id_: str) -> str:
    return session.codebook.require(id_).uuid


def places(session: Session, query: Query, asker: str | None = None) -> list[tuple[int, int]]:
    me = session.coder.id if session.coder else NOBODY
    return [(hit.start, hit.end) for hit in search(session, query, asker=me if asker is None else asker)]


def test_a_coders_search_for_spans_finds_their_own_alone(two: Session) -> None:
    slogan = label(two, "slogan")
    assert places(two, Query(label=slogan)) == []
    assert places(two, Query(least_length=1)) == [OWN]
    assert places(two, Query(text="习", label=slogan)) == [] and places(two, Query(state="confirmed")) == [OWN]
    assert places(two, Query(label=label(two, "directive"), with_label=slogan)) == []


def test_text_outside_others_spans_is_not_told_apart(two: Session) -> None:
    words = load_article(two, 1).texts.source[slice(*OTHERS)]
    found = [hit for hit in search(two, Query(words, where="outside"), asker=two.coder.id) if hit.start == OTHERS[0]]
    assert found and found[0].labels == () == found[0].exact


def test_others_spans_are_found_where_they_are_asked_for(two: Session) -> None:
    slogan = label(two, "slogan")
    assert places(two, Query(label=slogan, coder="wu")) == [OTHERS]
    assert places(two, Query(least_length=1, coder=EVERYONE)) == [OWN, OTHERS]
    assert places(two, Query(least_length=1), asker="") == [OWN, OTHERS], "who leads the project asks as nobody"


def test_where_nobody_sits_no_span_is_found_and_none_stands_at_a_hit(two: Session) -> None:
    assert places(two, Query(least_length=1), NOBODY) == []
    hits = list(search(two, Query("习近平"), asker=NOBODY))
    assert hits and not any(each.labels for each in hits)


def test_the_figures_of_a_coder_know_nothing_of_another_ones(two: Session) -> None:
    li = two.coder
    before = {name: make() for name, make in all_figures(two, coder=li.id) if name != "coders"}
    choose_coder(two, "wu")
    tag_span(two, 1, *OWN, label(two, "slogan"))
    tag_span(two, 1, 13, 18, label(two, "evaluation"))
    after = {name: make() for name, make in all_figures(two, coder=li.id) if name != "coders"}
    assert before == after and before["labels"].spans == 1
    assert spans_by_label(two, coder=NOBODY).spans == 0


def test_a_window_without_a_coder_lists_articles_without_anyones_spans_or_notes(two: Session, tmp_path: Path) -> None:
    path = two.path
    two.close()
    with_window = Session.open(path, window=True)
    try:
        assert with_window.layer is None and with_window.shown_layer == ""
        assert [(each.spans, each.status) for each in article_rows(with_window)] == [(0, "todo")]
        assert [(each.spans, each.status) for each in rows_of(with_window, [1])] == [(0, "todo")]
        by_label = ListFilter(has_label=label(with_window, "slogan"))
        for each in (by_label, ListFilter(status="doing"), ListFilter(memo=True)):
            assert list(listed_numbers(with_window, each)) == []
        assert noted_by(with_window, with_window.shown_layer) == set()
        assert not load_article(with_window, 1).annotations
    finally:
        with_window.close()
    command = Session.open(path)
    assert [each.spans for each in article_rows(command)] == [2], "the command line tells of all"
    command.close()


def test_a_coders_list_knows_neither_labels_nor_notes_of_another(two: Session) -> None:
    assert list(listed_numbers(two, ListFilter(has_label=label(two, "slogan")))) == []
    assert list(listed_numbers(two, ListFilter(lacks_label=label(two, "slogan")))) == [1]
    assert list(listed_numbers(two, ListFilter(memo=True))) == []
    assert [each.spans for each in article_rows(two)] == [1]
