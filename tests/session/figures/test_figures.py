"""Every figure is what a plain recount finds, and every mark leads to the spans that it counts."""

from __future__ import annotations

import json
import pickle
import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from annotator.exchange.records import ImportedArticle
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.session.background import Stale
from annotator.session.coding.tagging import set_status
from annotator.session.figures import job, labels, progress, times
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.leads import led_to
from annotator.session.figures.nouns import CoderFigure, Pair, Together
from annotator.session.figures.tables import tables_of
from annotator.session.figures.timeline import timeline
from annotator.session.intake.importing import preparation
from annotator.session.intake.preparing import prepared
from annotator.session.listing import remove_articles
from annotator.session.people.coders import choose_coder, coders
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows
from annotator.store.things.sittings import Sitting, write_sittings

DATES = (
    "2020-01-31",
    "2020-02-01T08:30",
    "2020-02-29",
    "",
    "2021",
    "--02-14",
    "2020-13-45",
    "2020-02-01",
    "2019-12-30",
)
HANS = "习近平强调，要坚决打赢𠮷林脱贫攻坚战，会议\u00a0指出\n"
HANT = "習近平強調，要堅決打贏𠮷林脫貧攻堅戰，會(huì)議\u00a0指出\n"
REMOVED = 5
DAY_MS = 86_400_000


class Made:
    """A small project and all that was put into it."""

    def __init__(self, path: Path, codebook: Codebook) -> None:
        self.ms = 1_790_000_000_000
        self.session = Session.create(path, codebook, coder="li", clock=lambda: self.ms)
        choose_coder(self.session, "王𠮷")
        self.li, self.wang = (each.id for each in coders(self.session))
        self.layers = {y.coder: y.id for y in self.session.project.names.layers.values() if y.coder}
        self.labels = [each.uuid for each in codebook.labels][:4]
        self.spans: list[Annotation] = []
        self.texts: dict[int, str] = {}
        self.days: dict[int, str] = {}
        rnd, plan = random.Random(7), preparation(self.session)
        with self.session.project.change("Import", None, mode=log.OUTSIDE) as write:
            for at in range(40):
                script = "hant" if at % 3 == 1 else "hans"
                text = f"第{at}号" + (HANT if script == "hant" else HANS) * 3
                meta = {"published": day} if (day := DATES[at % len(DATES)]) else {}
                new = ImportedArticle(text, f"{at}.txt", "00" * 32, meta=meta, script=script, findings=False)
                number = article_rows.add_article(write, prepared(new, plan))
                self.texts[number], self.days[number] = text, day
                for _ in range(rnd.randrange(9)):
                    self.spans.append(self._span(rnd, number, len(text)))
                    annotation_rows.put_annotation(write, self.spans[-1], new=True)
        remove_articles(self.session, [REMOVED])
        self.spans = [each for each in self.spans if each.article != REMOVED]

    def _span(self, rnd: random.Random, number: int, length: int) -> Annotation:
        start = rnd.randrange(length - 20)
        ranges: tuple[tuple[int, int], ...] = ()
        end = start + rnd.randrange(1, 9)
        if rnd.random() < 0.2:
            ranges = ((start, start + 2), (start + 5, start + 9))
            end = start + 9
        return Annotation(
            self.session.new_id(), number, start, end, rnd.choice(self.labels),
            self.layers[rnd.choice([self.li, self.wang])], 1, 0, ranges,
            state="pending" if rnd.random() < 0.3 else "confirmed",
        )  # fmt: skip

    def of(self, coder: str) -> list[Annotation]:
        return [
            each for each in self.spans if coder in ("", next(c for c, y in self.layers.items() if y == each.layer))
        ]

    def count(self, query: Query) -> int:
        """The spans that a query for spans asks for."""
        spans = self.of(query.coder)

        def meant(each: Annotation) -> bool:
            length = sum(b - a for a, b in each.parts)
            day = self.days[each.article][:10]
            return (
                query.label in ("", each.label)
                and query.state in ("", each.state)
                and length >= query.least_length
                and (query.most_length == 0 or length <= query.most_length)
                and (not query.since or (len(day) == 10 and query.since <= day <= query.until))
                and (not query.articles or each.article in query.articles)
            )

        return sum(map(meant, spans))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Iterator[Made]:
    project = Made(tmp_path_factory.mktemp("figures") / "p.db", codebook)
    yield project
    project.session.close()


@pytest.fixture(params=["everyone", "li"])
def coder(request: pytest.FixtureRequest, made: Made) -> str:
    return made.li if request.param == "li" else ""


def overlap(a: Annotation, b: Annotation) -> bool:
    return any(s < e2 and s2 < e for s, e in a.parts for s2, e2 in b.parts)


def test_spans_by_label_are_counted_by_state_and_article(made: Made, coder: str) -> None:
    figure = labels.spans_by_label(made.session, None, coder)
    spans = made.of(coder)
    assert figure.spans == len(spans) == sum(each.spans for each in figure.bars)
    assert [each.label for each in figure.bars] == [each.uuid for each in made.session.codebook.active]
    for bar in figure.bars:
        mine = [each for each in spans if each.label == bar.label]
        assert bar.pending == sum(each.state == "pending" for each in mine)
        assert bar.spans == len(mine) and bar.articles == len({each.article for each in mine})
        for lead, n in ((bar.lead, bar.spans), (bar.pending_lead, bar.pending), (bar.confirmed_lead, bar.confirmed)):
            assert isinstance(lead, Query) and made.count(lead) == n


def test_lengths_are_those_of_the_parts_and_their_quartiles_are_the_known_ones(made: Made, coder: str) -> None:
    figure = labels.lengths(made.session, None, coder)
    assert figure.whole is not None and figure.whole.spans == len(made.of(coder))
    for each in (*figure.labels, figure.whole):
        mine = [sum(b - a for a, b in s.parts) for s in made.of(coder) if each.label in ("", s.label)]
        assert (each.shortest, each.longest, each.spans) == (min(mine), max(mine), len(mine))
        assert each.mean == pytest.approx(statistics.mean(mine))
        quartiles = (each.lower_quartile, each.median, each.upper_quartile)
        assert quartiles == pytest.approx(statistics.quantiles(mine, method="inclusive"))
        assert sum(b.spans for b in each.bins) == len(mine)
        for one in each.bins:
            assert isinstance(one.lead, Query) and made.count(one.lead) == one.spans


def test_labels_stand_together_where_their_spans_share_a_character(made: Made, coder: str) -> None:
    figure = labels.cooccurrence(made.session, None, coder)
    order = {label: at for at, label in enumerate(figure.labels)}
    expected = Counter[tuple[str, str]]()
    for a, b in combinations(made.of(coder), 2):
        if a.article == b.article and a.layer == b.layer and overlap(a, b):
            one, other = sorted((a.label, b.label), key=order.__getitem__)
            expected[one, other] += 1
    assert expected and any(each.ranges for each in made.spans)
    assert {(p.label, p.other): p.overlaps for p in figure.pairs if p.overlaps} == expected


def test_labels_stand_together_in_articles_that_have_both(made: Made, coder: str) -> None:
    figure = labels.cooccurrence(made.session, None, coder)
    having: dict[str, set[int]] = defaultdict(set)
    for each in made.of(coder):
        having[each.label].add(each.article)
    found = {(p.label, p.other): p for p in figure.pairs}
    for pair in combinations([each for each in figure.labels if each in having], 2):
        both = having[pair[0]] & having[pair[1]]
        shown: Pair = found[pair]
        assert shown.articles == len(both)
        assert isinstance(shown.article_lead, Together)
        query = led_to(made.session, shown.article_lead)
        assert isinstance(query, Query) and set(query.articles) == both and query.label == pair[0]
    for label, articles in having.items():
        assert found[label, label].articles == len(articles)


def test_pairs_that_only_seem_to_overlap_do_not_count(session: Session) -> None:
    """A span that lies in the gap of another shares no character with it."""
    one, other = (session.codebook.labels[at].uuid for at in (0, 1))
    layer = session.layer
    assert layer
    with session.project.change("Tag", None, mode=log.OUTSIDE) as write:
        for label, start, end, ranges in ((one, 0, 9, ((0, 2), (6, 9))), (other, 3, 5, ()), (other, 8, 10, ())):
            span = Annotation(session.new_id(), 1, start, end, label, layer.id, 1, 0, ranges)
            annotation_rows.put_annotation(write, span, new=True)
    pairs = {(p.label, p.other): p.overlaps for p in labels.cooccurrence(session).pairs}
    assert pairs == {(one, one): 0, (one, other): 1, (other, other): 0}


def test_frequent_texts_count_both_scripts_as_one(made: Made, coder: str) -> None:
    from annotator.text.scripts.folding import fold

    expected: dict[str, Counter[str]] = defaultdict(Counter)
    for each in made.of(coder):
        text = "…".join(made.texts[each.article][a:b] for a, b in each.parts)
        expected[each.label][fold(text)] += 1
    figure = frequent_texts(made.session, None, coder)
    assert figure.read == figure.spans == len(made.of(coder)) and not figure.is_sample
    for each in figure.labels:
        assert each.different == len(expected[each.label]) and each.spans == expected[each.label].total()
        assert [t.spans for t in each.texts] == [n for _, n in expected[each.label].most_common(20)]
        assert all(expected[each.label][t.folded] == t.spans for t in each.texts)


def test_a_frequent_text_shows_its_form_in_either_script(session: Session) -> None:
    label, layer, plan = session.codebook.labels[0].uuid, session.layer, preparation(session)
    assert layer
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        for at, (text, script) in enumerate((("𠮷林会议甲", "hans"), ("𠮷林會議乙", "hant"), ("𠮷林會議丙", "hant"))):
            new = ImportedArticle(text, f"{at}", "00" * 32, script=script, findings=False)
            n = article_rows.add_article(write, prepared(new, plan))
            span = Annotation(session.new_id(), n, 0, len(text) - 1, label, layer.id, 1, 0)
            annotation_rows.put_annotation(write, span, new=True)
    (found,) = frequent_texts(session).labels
    (text,) = found.texts
    assert (text.folded, text.hans, text.hant, text.spans, text.articles) == ("𠮷林会议", "𠮷林会议", "𠮷林會議", 3, 3)
    assert text.lead == Query(text="𠮷林会议", label=label, exact=True)


def test_too_many_texts_are_sampled_and_that_is_said(made: Made) -> None:
    figure = frequent_texts(made.session, at_most=20)
    assert figure.is_sample and 0 < figure.read < figure.spans == len(made.spans)


@pytest.mark.parametrize("step", ["day", "week", "month", "year"])
def test_the_timeline_counts_by_period_and_tells_the_undated_apart(made: Made, coder: str, step: str) -> None:
    figure = timeline(made.session, None, coder, step)
    dated = {
        n: d[:10] for n, d in made.days.items() if d[:10] in ("2020-01-31", "2020-02-01", "2020-02-29", "2019-12-30")
    }
    dated.pop(REMOVED, None)
    spans = made.of(coder)
    assert figure.step == step
    assert sum(p.articles for p in figure.periods) == len(dated)
    assert figure.undated_articles == len(made.days) - 1 - len(dated)
    assert figure.undated_spans == sum(each.article not in dated for each in spans)
    starts = {
        "day": ["2019-12-30", "2020-01-31", "2020-02-01", "2020-02-29"],
        "week": ["2019-12-30", "2020-01-27", "2020-02-24"],
        "month": ["2019-12-01", "2020-01-01", "2020-02-01"], "year": ["2019-01-01", "2020-01-01"],
    }  # fmt: skip
    assert [p.since for p in figure.periods] == starts[step]
    for period in figure.periods:
        inside = {n for n, d in dated.items() if period.since <= d <= period.until}
        assert period.articles == len(inside)
        assert period.spans == sum(each.article in inside for each in spans)
        assert {c.label: c.spans for c in period.labels} == Counter(s.label for s in spans if s.article in inside)
        for each in period.labels:
            assert isinstance(each.lead, Query) and made.count(each.lead) == each.spans


def test_a_step_that_gives_too_many_periods_becomes_a_coarser_one(session: Session) -> None:
    plan = preparation(session)
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        for at, day in enumerate(("1950-01-01", "2024-12-31")):
            new = ImportedArticle(
                f"第{at}号", f"{at}", "00" * 32, meta={"published": day}, script="hans", findings=False
            )
            article_rows.add_article(write, prepared(new, plan))
    assert timeline(session, step="day").step == "year"
    assert timeline(session).steps == ("year",)


def test_statuses_add_up_to_the_articles_and_progress_tells_the_days(made: Made) -> None:
    session, wang = made.session, made.wang
    choose_coder(session, "王𠮷")
    began = made.ms
    set_status(session, 1, "done")
    set_status(session, 2, "done")
    set_status(session, 3, "doing")
    set_status(session, REMOVED + 1, "done")
    set_status(session, REMOVED + 1, "doing")
    made.ms += DAY_MS
    set_status(session, 3, "done")
    set_status(session, 1, "recheck")
    choose_coder(session, "li")
    set_status(session, 2, "doing")
    made.ms += DAY_MS
    set_status(session, 2, "done")
    mine = progress.articles_by_status(session, None, wang)
    assert {bar.status: bar.articles for bar in mine.bars} == {"todo": 35, "doing": 1, "done": 2, "recheck": 1}
    assert [bar.lead for bar in mine.bars][1:] == [(6,), (2, 3), (1,)] and mine.articles == 39
    day = [times.day_of((began + n * DAY_MS) // 1000) for n in range(3)]
    found = progress.progress(session, None, wang)
    assert [(d.day, d.done_lead, d.doing_lead, d.done_so_far) for d in found.days] == [
        (day[0], (1, 2), (3, 6), 2), (day[1], (3,), (), 2),
    ]  # fmt: skip
    everyone = progress.progress(session)
    assert [(d.day, d.done_lead, d.doing_lead, d.done_so_far) for d in everyone.days] == [
        (day[0], (1, 2), (3, 6), 2), (day[1], (3,), (2,), 1), (day[2], (2,), (), 2),
    ]  # fmt: skip


def test_progress_goes_by_the_clock_where_replicas_were_merged(session: Session) -> None:
    """What another replica did on an earlier day may stand later in this file."""
    set_status(session, 1, "done")
    set_status(session, 1, "doing")
    db = session.project.connection
    (clock,) = db.execute("SELECT max(clock) FROM change").fetchone()
    db.execute("UPDATE change SET clock = ? WHERE clock = ?", (clock - (3 * DAY_MS << 16), clock))
    found = progress.progress(session).days
    assert [(day.done, day.doing, day.done_so_far) for day in found] == [(0, 1, 0), (1, 0, 1)]


def test_a_day_begins_where_the_coder_is() -> None:
    late = 1_790_000_000 // 86_400 * 86_400 + 17 * 3600
    assert times.day_of(late) == "2026-09-21" and times.day_of(late, 8 * 3600) == "2026-09-22"


def test_time_is_told_by_article_coder_and_day(made: Made) -> None:
    session, layers = made.session, made.layers
    sat = [(1, made.li, 0, 60), (1, made.wang, 10, 30), (2, made.li, 86_400, 600), (REMOVED, made.li, 0, 999)]
    written = [
        Sitting(session.new_id(), number, layers[who], 1_790_000_000 + start, seconds, 1)
        for number, who, start, seconds in sat
    ]
    write_sittings(session.project, made.li, written)
    found = times.time_per_article(session)
    assert (found.seconds, found.worked_on, found.median_seconds) == (690, 2, 345)
    assert [(a.number, a.seconds, a.sittings, a.lead) for a in found.articles] == [(2, 600, 1, (2,)), (1, 90, 2, (1,))]
    assert found.articles[0].seconds_per_thousand == round(600_000 / len(made.texts[2]), 1)
    assert [(c.name, c.seconds, c.articles) for c in found.coders] == [("li", 660, 2), ("王𠮷", 30, 1)]
    assert [(d.day, d.seconds, d.lead) for d in found.days] == [("2026-09-21", 90, (1,)), ("2026-09-22", 600, (2,))]
    only = times.time_per_article(session, None, made.wang)
    assert (only.seconds, only.worked_on) == (30, 1)
    coder_rows = progress.by_coder(session).coders
    assert [(c.name, c.seconds, c.spans, c.pending) for c in coder_rows] == [
        (name, seconds, len(made.of(who)), sum(s.state == "pending" for s in made.of(who)))
        for name, who, seconds in (("li", made.li, 660), ("王𠮷", made.wang, 30))
    ]


def test_the_job_yields_every_figure_and_each_can_be_sent_and_tabled(made: Made) -> None:
    figures = list(job.figures_job(made.session, lambda: None))
    assert len({type(each) for each in figures}) == 9
    for each in figures:
        assert pickle.loads(pickle.dumps(each)) == each
        for table in tables_of(each, made.session):
            assert all(len(row) == len(table.head) for row in table.rows)
            json.dumps(table)


def test_a_project_of_one_coder_has_no_figure_of_coders(session: Session) -> None:
    assert not any(isinstance(each, CoderFigure) for each in job.figures_job(session, lambda: None))


def test_figures_that_nobody_waits_for_are_given_up(made: Made) -> None:
    def stale() -> None:
        raise Stale

    with pytest.raises(Stale):
        list(job.figures_job(made.session, stale))


def test_a_project_without_articles_has_figures_too(tmp_path: Path, codebook: Codebook) -> None:
    session = Session.create(tmp_path / "empty.db", codebook)
    for each in job.figures_job(session, lambda: None):
        tables_of(each, session)
    session.close()
