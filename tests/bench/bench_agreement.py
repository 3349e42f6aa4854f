"""Agreement of many coders: every measure with its intervals, the share of each, and what reading a project adds."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import agreement
from annotator.agreement.known import known_measures
from annotator.agreement.measures import Measure, Question
from annotator.model.annotation import Annotation
from annotator.session.agreement.codings import codings_of
from annotator.session.agreement.study import study_of
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things.annotations import Status, put_annotation, put_status
from annotator.store.things.articles import article
from tests.bench.corpus import make_corpus
from tests.bench.timing import Row, paired_ratio, seconds

WHOLE_S = 10
"""What all figures of the large case may take."""
CODERS, ARTICLES, SPANS, LABELS, LENGTH = 20, 1_000, 20, 13, 2_000
SHORT_CODERS, SHORT_ARTICLES = 4, 100
MISSED, MOVED, RENAMED = 0.15, 0.3, 0.1
"""How often a coder misses a span that there is, moves an edge of it, gives it another label."""


def made_question(coders: int, articles: int, seed: int = 7) -> Question:
    """Coders who see the same spans and mark most of them, not all alike."""
    rnd = random.Random(seed)
    labels = [f"label{each}" for each in range(LABELS)]
    names = [f"coder{each}" for each in range(coders)]
    found = [
        CodedArticle(
            f"{n:06}", LENGTH, {name: _marked(rnd, true, labels) for name in names}, date=f"2026-{n % 12 + 1:02}-03"
        )
        for n, true in ((n, _true_spans(rnd, labels)) for n in range(articles))
    ]
    return Question(found, names, labels)


def _true_spans(rnd: random.Random, labels: Sequence[str]) -> list[tuple[int, int, str]]:
    starts = (rnd.randrange(LENGTH - 60) for _ in range(int(SPANS / (1 - MISSED) + 0.5)))
    return sorted((start, start + rnd.randrange(3, 50), rnd.choice(labels)) for start in starts)


def _marked(rnd: random.Random, true: Sequence[tuple[int, int, str]], labels: Sequence[str]) -> list[CodedSpan]:
    found: list[CodedSpan] = []
    for start, end, label in true:
        if rnd.random() < MISSED:
            continue
        if rnd.random() < MOVED:
            end += rnd.randrange(1, 9)
        found.append(CodedSpan(start, end, rnd.choice(labels) if rnd.random() < RENAMED else label))
    return sorted(found)


def make_project(path: Path, question: Question) -> None:
    """The same codings in a project, each coder done with every article."""
    make_corpus(path, len(question.articles), 0, LENGTH)
    session = Session.open(path)
    labels = dict(zip(question.labels, (each.uuid for each in session.codebook.labels * LABELS)))
    for coder in question.coders:
        choose_coder(session, coder)
        with session.project.change("Code", session.coder.id if session.coder else None) as write:
            assert session.layer
            for number, each in enumerate(question.articles, 1):
                for span in each.spans[coder]:
                    made = Annotation(
                        session.new_id(), number, span.start, span.end, labels[span.label], session.layer.id, 1, 0
                    )
                    put_annotation(write, made, pane="hans", new=True)
                there = article(session.project, number)
                assert there
                put_status(write, there.id, number, Status(session.layer.id, "done", 1))
    session.close()


def bare_scan(session: Session) -> int:
    """Every span once, as rows of Python."""
    rows = session.project.connection.execute('SELECT article, start, "end", label, layer, uuid FROM annotation')
    return sum(1 for _ in rows)


def run(short: bool) -> list[Row]:
    """The short form takes a small case, of which the ratio says nothing but that it ran."""
    coders, articles = (SHORT_CODERS, SHORT_ARTICLES) if short else (CODERS, ARTICLES)
    question, measures = made_question(coders, articles), known_measures()
    took = seconds(lambda: agreement(question, measures))
    note = f"{took:.2f} s; {coders} coders, {articles:,} articles, {SPANS} spans each, {LABELS} labels, 1,000 draws"
    rows = [(f"every figure with its interval / {WHOLE_S} s (at most 1)", took / WHOLE_S, note)]
    rows += [_share(question._replace(), each, took) for each in measures]
    return rows + _read(question)


def _read(question: Question) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "coded.db")
        make_project(path, question)
        session = Session.read(path)
        ratio, here, scan = paired_ratio(lambda: codings_of(session), lambda: bare_scan(session), 3)
        whole = seconds(lambda: study_of(session))
        session.close()
    note = f"{here:.2f} s against {scan:.2f} s"
    return [
        ("reading the codings of a project / reading every span once", ratio, note),
        (f"a project's whole study, over time, confusion and all / {WHOLE_S} s", whole / WHOLE_S, f"{whole:.2f} s"),
    ]


def _share(question: Question, measure: Measure, whole: float) -> Row:
    took = seconds(lambda: agreement(question, [measure]))
    return f"{measure.name} alone / every figure", took / whole, f"{took:.2f} s"
