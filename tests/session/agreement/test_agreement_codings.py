"""What figures of agreement are given is what the coders of the project marked, where it counts, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.agreement.codings import CodedSpan
from annotator.agreement.report.methods import methods_paragraph
from annotator.agreement.report.page import report_html
from annotator.agreement.study import GivenRound
from annotator.errors import NotFound, UsageError
from annotator.exchange.exporters.layout import kept_zones
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.session.agreement.codings import Asked, codings_of
from annotator.session.agreement.study import study_job, study_of
from annotator.session.assignment import Asked as Round
from annotator.session.assignment import assign, draw_round, drop_round
from annotator.session.codebooks import set_codebook
from annotator.session.coding.tagging import relabel_span, resize_span, set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.listing import remove_articles
from annotator.session.pages.reading import ArticleReader
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things import articles as article_rows
from annotator.store.things.annotations import put_annotation, put_status, statuses_of

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会议\n"


class Desk:
    """A project of plain articles (everything is coded) at which several coders sit down in turn."""

    def __init__(self, folder: Path, codebook: Codebook, articles: int = 4) -> None:
        self.ms = 1_790_000_000_000
        everything = codebook.having(zones=())
        self.session = Session.create(folder / "p.db", everything, coder="li", clock=lambda: self.ms)
        for n in range(articles):
            (folder / f"{n}.txt").write_text(f"第{n}号：{TEXT}", encoding="utf-8")
            import_paths(self.session, [folder / f"{n}.txt"])
        self.a, self.b = (self.session.codebook.require(each).uuid for each in ("slogan", "directive"))

    def by(self, name: str) -> Session:
        choose_coder(self.session, name)
        return self.session

    def code(self, name: str, number: int, *spans: tuple[int, int, str], pane: str | None = None) -> list[Annotation]:
        session = self.by(name)
        made = [tag_span(session, number, start, end, label, pane=pane) for start, end, label in spans]
        set_status(session, number, "done")
        return made

    def show(self, name: str, number: int) -> None:
        session = self.by(name)
        assert session.layer
        status = next(s for s in statuses_of(session.project, number) if s.layer == session.layer.id)
        article = article_rows.article(session.project, number)
        assert article
        session.commit("x", lambda w: put_status(w, article.id, number, status._replace(suggestions_shown=True)))


@pytest.fixture
def desk(tmp_path: Path, codebook: Codebook) -> Iterator[Desk]:
    made = Desk(tmp_path, codebook)
    yield made
    made.session.close()


def bare(spans: object) -> list[tuple[int, int, str]]:
    return [(each.start, each.end, each.label) for each in spans]  # type: ignore[attr-defined]


def test_each_coder_has_what_they_marked_in_the_articles_that_they_are_done_with(desk: Desk) -> None:
    made = desk.code("li", 1, (9, 12, desk.b), (4, 9, desk.a))
    desk.code("王𠮷", 1, (4, 8, desk.a))
    desk.code("王𠮷", 2)
    tag_span(desk.by("li"), 3, 4, 6, desk.a)
    question = codings_of(desk.session)
    assert question.coders == ["li", "王𠮷"] and question.labels[:2] == [x.id for x in desk.session.codebook.active][:2]
    first, second = question.articles
    article = article_rows.article(desk.session.project, 1)
    assert article and (first.id, first.length) == (article.id, article.length)
    assert bare(first.spans["li"]) == [(4, 9, "slogan"), (9, 12, "directive")]
    assert first.spans["li"][0] == CodedSpan(4, 9, "slogan", (), made[1].id, None)
    assert bare(first.spans["王𠮷"]) == [(4, 8, "slogan")] and dict(second.spans) == {"王𠮷": []}
    assert first.looked_for == {} and first.suggestions == frozenset()


def test_begun_articles_count_only_where_they_are_asked_for(desk: Desk) -> None:
    tag_span(desk.by("li"), 1, 4, 6, desk.a)
    desk.code("wu", 1)
    assert [*codings_of(desk.session).articles[0].spans] == ["wu"]
    assert [*codings_of(desk.session, Asked(status="all")).articles[0].spans] == ["li", "wu"]


def test_removed_articles_and_pending_suggestions_do_not_count(desk: Desk) -> None:
    (span,) = desk.code("li", 1, (4, 6, desk.a))
    desk.code("li", 2, (4, 6, desk.a))
    desk.session.commit("x", lambda w: put_annotation(w, span._replace(state="pending")))
    remove_articles(desk.session, [2])
    (only,) = codings_of(desk.session).articles
    assert dict(only.spans) == {"li": []}


def test_a_discontinuous_span_keeps_its_ranges(desk: Desk) -> None:
    (span,) = desk.code("li", 1, (4, 9, desk.a))
    desk.session.commit("x", lambda w: put_annotation(w, span._replace(ranges=((4, 6), (7, 9)))))
    assert codings_of(desk.session).articles[0].spans["li"][0].ranges == ((4, 6), (7, 9))


def test_the_pane_is_where_the_extent_was_selected_last(desk: Desk) -> None:
    first, second, _ = desk.code("li", 1, (4, 9, desk.a), (9, 12, desk.a), (12, 14, desk.a), pane="hans")
    resize_span(desk.session, second, 9, 13, pane="hant")
    relabel_span(desk.session, first, desk.b)
    spans = codings_of(desk.session).articles[0].spans["li"]
    assert [each.pane for each in spans] == ["hans", "hant", "hans"]


def test_the_date_is_when_the_last_of_them_was_done_for_good(desk: Desk) -> None:
    desk.code("li", 1)
    day = 86_400_000
    desk.ms += 40 * day
    desk.code("wu", 1)
    desk.code("wu", 2)
    desk.ms += 5 * day
    set_status(desk.session, 1, "doing")
    desk.ms += 5 * day
    set_status(desk.session, 1, "done")
    assert [each.date[:10] for each in codings_of(desk.session).articles] == ["2026-11-10", "2026-10-31"]


def test_an_article_of_which_one_day_is_not_known_is_not_dated(desk: Desk) -> None:
    desk.code("li", 1)
    desk.code("wu", 1)
    desk.by("wang")
    set_status(desk.session, 1, "doing")
    assert codings_of(desk.session).articles[0].date
    assert codings_of(desk.session, Asked(status="all")).articles[0].date == ""


def test_who_saw_suggestions_is_told(desk: Desk) -> None:
    desk.code("li", 1)
    desk.code("wu", 1)
    desk.show("wu", 1)
    assert codings_of(desk.session).articles[0].suggestions == {"wu"}


def test_only_zones_that_are_coded_count_as_in_an_export(sample: Session) -> None:
    slogan = sample.codebook.require("slogan").uuid
    reader = ArticleReader(sample)
    for name in ("li", "wu"):
        choose_coder(sample, name)
        for number in range(1, 6):
            set_status(sample, number, "done")
    for article in codings_of(sample).articles:
        found = article_rows.article_by_id(sample.project, article.id)
        assert found
        stored = article_rows.stored_article(sample.project, found.number)
        assert stored
        zones = kept_zones(reader.findings(stored).regions, sample.codebook.zones, stored.source)
        assert article.zones == (() if zones == ((0, found.length),) else zones)
    some = next(each for each in codings_of(sample).articles if each.zones and each.zones[-1][1] + 2 < each.length)
    found, end = article_rows.article_by_id(sample.project, some.id), some.zones[-1][1]
    assert found
    for start, stop in ((end + 1, end + 2), (end - 2, end + 2), (end - 4, end)):
        tag_span(sample, found.number, start, stop, slogan)
    again = next(each for each in codings_of(sample).articles if each.id == some.id)
    assert bare(again.spans["wu"]) == [(end - 4, end, "slogan"), (end - 2, end + 2, "slogan")]


def test_labels_and_layers_may_be_chosen(desk: Desk) -> None:
    for name in ("li", "wu", "wang"):
        desk.code(name, 1, (4, 9, desk.a), (4, 9, desk.b))
    question = codings_of(desk.session, Asked(("wang", "li", "wang"), ("directive",)))
    assert question.coders == ["wang", "li"] and question.labels == ["directive"]
    assert {who: bare(spans) for who, spans in question.articles[0].spans.items()} == {
        "wang": [(4, 9, "directive")], "li": [(4, 9, "directive")],
    }  # fmt: skip
    with pytest.raises(NotFound, match=r"No layer is called 李; the project has li, wu, wang"):
        codings_of(desk.session, Asked(("李",)))
    with pytest.raises(NotFound, match="No label is called sloga"):
        codings_of(desk.session, Asked(labels=("sloga",)))
    with pytest.raises(NotFound, match=r"no version “9” of the codebook: there are 1 to 1"):
        codings_of(desk.session, Asked(codebook_version=9))


def test_a_label_for_articles_as_a_whole_is_refused(desk: Desk) -> None:
    label = desk.session.codebook.require("slogan")
    others = [each._replace(applies_to="document") if each == label else each for each in desk.session.codebook.labels]
    set_codebook(desk.session, desk.session.codebook.having(labels=tuple(others)))
    with pytest.raises(UsageError, match="slogan is for articles as a whole"):
        codings_of(desk.session, Asked(labels=("slogan",)))
    assert "slogan" not in codings_of(desk.session).labels


def test_one_version_of_the_codebook_keeps_the_articles_done_under_it(desk: Desk) -> None:
    desk.code("li", 1, (4, 9, desk.a))
    desk.code("wu", 1, (4, 9, desk.a))
    desk.code("li", 2, (4, 9, desk.a))
    book = desk.session.codebook
    new = book.labels[0]._replace(uuid=desk.session.new_id(), id="newcomer", key="", names={}, short={})
    set_codebook(desk.session, book.having(labels=(*book.labels, new)))
    desk.code("wu", 2, (4, 9, desk.a))
    every = codings_of(desk.session)
    assert [len(each.spans) for each in every.articles] == [2, 2] and "newcomer" in every.labels
    first, second = every.articles
    assert "newcomer" not in first.looked_for["li"] and "newcomer" not in first.looked_for["wu"]
    assert "newcomer" not in second.looked_for["li"] and "wu" not in second.looked_for
    assert [[*each.spans] for each in codings_of(desk.session, Asked(codebook_version=1)).articles] == [
        ["li", "wu"],
        ["li"],
    ]
    assert [[*each.spans] for each in codings_of(desk.session, Asked(codebook_version=2)).articles] == [["wu"]]
    found = study_of(desk.session, Asked(codebook_version=1), ("f1",), draws=0)
    assert found.facts.version == 1 and found.facts.limited == 1 and found.agreement.shared == 1
    assert found.facts.hash != desk.session.codebook_hash
    facts = study_of(desk.session, measures=("f1",), draws=0).facts
    assert facts.versions == (1, 2) and facts.hashes == (found.facts.hash, desk.session.codebook_hash)


def test_the_versions_told_are_those_of_shared_articles_each_with_its_hash(desk: Desk) -> None:
    for who in ("li", "wu"):
        desk.code(who, 1, (4, 9, desk.a))
    first, book = desk.session.codebook_hash, desk.session.codebook
    new = book.labels[0]._replace(uuid=desk.session.new_id(), id="newcomer", key="", names={}, short={})
    set_codebook(desk.session, book.having(labels=(*book.labels, new)))
    desk.code("li", 2, (4, 9, desk.a))  # nobody shares it
    found = study_of(desk.session, measures=("f1",), draws=0)
    assert (found.facts.versions, found.facts.hashes) == ((1,), (first,)) and found.facts.hash != first
    assert f"version 1 (hash {first[:12]})" in methods_paragraph(found)[0]
    assert found.facts.hash[:12] not in methods_paragraph(found)[0] + report_html(found)


def test_a_coder_who_has_done_nothing_is_no_coder_unless_named(desk: Desk) -> None:
    desk.code("li", 1)
    desk.by("wu")
    assert codings_of(desk.session).coders == ["li"]
    assert codings_of(desk.session, Asked(("li", "wu"))).coders == ["li", "wu"]
    said = study_of(desk.session, draws=0).agreement.why
    assert said == "Agreement is between two coders or more, and only li has coded anything here."
    assert "li and wu have no article in common" in study_of(desk.session, Asked(("li", "wu")), draws=0).agreement.why


def test_an_empty_project_has_a_sentence_too(desk: Desk) -> None:
    found = study_of(desk.session)
    assert found.agreement.why.endswith("nobody has coded anything here.") and found.by_spans is None


def test_figures_by_hand(desk: Desk) -> None:
    """li: 4-9 a, 9-12 b; wu: 4-9 a, 9-13 b. One of two is exactly alike; of 5 + 4 and 5 + 3 characters 8 are."""
    desk.code("li", 1, (4, 9, desk.a), (9, 12, desk.b), pane="hans")
    desk.code("wu", 1, (4, 9, desk.a), (9, 13, desk.b), pane="hant")
    found = study_of(desk.session)
    overall = found.agreement.overall
    assert overall["f1"].value == pytest.approx(0.5) and overall["f1_tolerance"].value == 1
    assert overall["f1_characters"].value == pytest.approx(16 / 17)
    assert found.agreement.by_label["directive"]["f1"].value == 0
    assert found.agreement.parts["different panes"]["f1"].value == pytest.approx(0.5)
    assert found.spans["slogan"] == 2 and [each.spans for each in found.coders] == [2, 2]
    assert found.by_spans is not None and found.by_spans.cell("directive", "directive") == 1
    assert overall["f1"].low is None and "one article" in overall["f1"].why


def test_the_job_beside_the_window_gives_the_same_and_can_be_given_up(desk: Desk) -> None:
    import pickle

    for name in ("li", "wu"):
        desk.code(name, 1, (4, 9, desk.a))
        desk.code(name, 2, (4, 9, desk.b))
    (found,) = study_job(desk.session, lambda: None, draws=20)
    direct = study_of(desk.session, draws=20)
    assert found.agreement == direct.agreement and pickle.loads(pickle.dumps(found)).agreement == direct.agreement

    def stale() -> None:
        raise RuntimeError("stale")

    with pytest.raises(RuntimeError):
        next(study_job(desk.session, stale, draws=20))


def test_reading_changes_nothing(desk: Desk) -> None:
    desk.code("li", 1, (4, 9, desk.a))
    before = desk.session.project.connection.execute("SELECT max(seq) FROM revision").fetchone()
    study_of(desk.session)
    assert desk.session.project.connection.execute("SELECT max(seq) FROM revision").fetchone() == before


def test_the_facts_have_the_rounds_that_were_given_out_but_those_of_training(desk: Desk) -> None:
    assert study_of(desk.session, measures=("f1",), draws=0).facts.rounds == ()
    assign(desk.session, draw_round(desk.session, Round(("li", "wu"), articles=(1,), name="hand")))
    assign(desk.session, draw_round(desk.session, Round(("li", "wu"), each=1, articles=(2,), seed=3, training=True)))
    rounds = study_of(desk.session, measures=("f1",), draws=0).facts.rounds
    assert rounds == (GivenRound("hand", 0, 1, 1, is_drawn=False),)
    drop_round(desk.session, "hand")
    assign(desk.session, draw_round(desk.session, Round(("li", "wu"), each=1, overlap="1", seed=9, name="drawn 𠮷")))
    rounds = study_of(desk.session, measures=("f1",), draws=0).facts.rounds
    assert [(each.name, each.seed, each.overlap, each.is_drawn) for each in rounds] == [("drawn 𠮷", 9, 1, True)]


def test_articles_of_training_rounds_count_where_they_are_asked_for_and_nowhere_else(desk: Desk) -> None:
    assign(desk.session, draw_round(desk.session, Round(("li", "wu"), articles=(1, 2), training=True, name="practice")))
    assign(desk.session, draw_round(desk.session, Round(("li", "wu"), articles=(3,), name="real")))
    for at, name in enumerate(("li", "wu")):
        for number in (1, 2):
            desk.code(name, number, (4 * at, 4 * at + 3, desk.a))  # in practice they differ
        desk.code(name, 3, (4, 9, desk.a))
    found = study_of(desk.session, measures=("f1",), draws=0)
    assert (found.agreement.shared, found.agreement.overall["f1"].value) == (1, 1)
    assert found.facts.practice == "2 articles of training rounds were left out."
    assert found.facts.practice in methods_paragraph(found)[0] and found.facts.practice in report_html(found)
    practice = study_of(desk.session, Asked(training=True), measures=("f1",), draws=0)
    assert (practice.agreement.shared, practice.agreement.overall["f1"].value) == (2, 0)
    assert [each.name for each in practice.facts.rounds] == ["practice"]
    drop_round(desk.session, "practice")
    assert study_of(desk.session, measures=("f1",), draws=0).facts.practice == ""
