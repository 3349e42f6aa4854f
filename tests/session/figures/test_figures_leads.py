"""What a mark counts is what the search and the list show when it is clicked."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from annotator.exchange.records import ImportedArticle
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.session.figures import labels
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.leads import led_to
from annotator.session.figures.nouns import Lead
from annotator.session.figures.timeline import timeline
from annotator.session.intake.importing import preparation
from annotator.session.intake.preparing import prepared
from annotator.session.listing import Order, list_articles
from annotator.session.listing.nouns import ListFilter
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows

HANS = "第{0}号，习近平强调，要坚决打赢𠮷林脱贫攻坚战，会议指出"
HANT = "第{0}號，習近平強調，要堅決打贏𠮷林脫貧攻堅戰，會(huì)議指出"


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Iterator[Session]:
    """Twenty articles in both scripts; spans of li, each of one piece on an extent of its own, and one of 王𠮷."""
    session = Session.create(tmp_path_factory.mktemp("leads") / "p.db", codebook, coder="li")
    li = session.layer
    choose_coder(session, "王𠮷")
    wang, rnd, plan = session.layer, random.Random(3), preparation(session)
    assert li and wang
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        for at in range(20):
            script, text = ("hant", HANT) if at % 2 else ("hans", HANS)
            meta = {"published": f"2020-0{at % 5 + 1}-03T08:00"} if at % 4 else {}
            new = ImportedArticle(text.format(at), f"{at}", "00" * 32, meta=meta, script=script, findings=False)
            n = article_rows.add_article(write, prepared(new, plan))
            for start, end in {(a := rnd.randrange(24), a + rnd.randrange(1, 7)) for _ in range(6)}:
                label, state = rnd.choice(codebook.labels[:3]).uuid, rnd.choice(("confirmed", "pending"))
                span = Annotation(session.new_id(), n, start, end, label, li.id, 1, 0, state=state)
                annotation_rows.put_annotation(write, span, new=True)
        span = Annotation(session.new_id(), 2, 0, 3, codebook.labels[3].uuid, wang.id, 1, 0)
        annotation_rows.put_annotation(write, span, new=True)
    yield session
    session.close()


def hits(session: Session, lead: Lead) -> int:
    assert isinstance(lead, Query)
    return sum(1 for _ in search(session, lead))


@pytest.fixture(params=["", "li", "王𠮷"])
def coder(request: pytest.FixtureRequest, coded: Session) -> str:
    return next((c.id for c in coded.project.names.coders.values() if c.name == request.param), "")


def test_a_bar_of_a_label_leads_to_its_spans(coded: Session, coder: str) -> None:
    for bar in labels.spans_by_label(coded, None, coder).bars:
        assert hits(coded, bar.lead) == bar.spans
        assert hits(coded, bar.pending_lead) == bar.pending and hits(coded, bar.confirmed_lead) == bar.confirmed


def test_a_bar_of_a_length_leads_to_its_spans(coded: Session, coder: str) -> None:
    for each in labels.lengths(coded, None, coder).labels:
        assert [hits(coded, one.lead) for one in each.bins] == [one.spans for one in each.bins]


def test_a_point_of_the_timeline_leads_to_its_spans_and_articles(coded: Session, coder: str) -> None:
    figure = timeline(coded, None, coder, "month")
    assert len(figure.periods) == 5 and figure.undated_articles == 5
    for period in figure.periods:
        assert isinstance(period.lead, ListFilter)
        assert len(list_articles(coded, period.lead, Order()).numbers) == period.articles
        for each in period.labels:
            assert hits(coded, each.lead) == each.spans


def test_a_frequent_text_leads_to_its_spans_in_both_scripts(coded: Session) -> None:
    found = [text for each in frequent_texts(coded).labels for text in each.texts]
    assert any(text.hans and text.hant for text in found)
    for text in found:
        assert hits(coded, text.lead) == text.spans


def test_a_cell_leads_to_the_spans_that_stand_together(coded: Session) -> None:
    cells = [p for p in labels.cooccurrence(coded).pairs if p.label != p.other]
    assert any(p.overlaps for p in cells)
    for each in cells:
        if each.overlaps:
            assert hits(coded, each.overlap_lead) >= 1
        query = led_to(coded, each.article_lead)
        assert isinstance(query, Query) and len(query.articles) == each.articles and hits(coded, query) >= each.articles
