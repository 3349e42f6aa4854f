"""Agreement of many coders: every measure with its intervals, and the share of each."""

from __future__ import annotations

import random
from collections.abc import Sequence

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.figures import agreement
from annotator.agreement.known import known_measures
from annotator.agreement.measures import Measure, Question
from tests.bench.timing import Row, seconds

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


def run(short: bool) -> list[Row]:
    """The short form takes a small case, of which the ratio says nothing but that it ran."""
    coders, articles = (SHORT_CODERS, SHORT_ARTICLES) if short else (CODERS, ARTICLES)
    question, measures = made_question(coders, articles), known_measures()
    took = seconds(lambda: agreement(question, measures))
    note = f"{took:.2f} s; {coders} coders, {articles:,} articles, {SPANS} spans each, {LABELS} labels, 1,000 draws"
    rows = [(f"every figure with its interval / {WHOLE_S} s (at most 1)", took / WHOLE_S, note)]
    return rows + [_share(question._replace(), each, took) for each in measures]


def _share(question: Question, measure: Measure, whole: float) -> Row:
    took = seconds(lambda: agreement(question, [measure]))
    return f"{measure.name} alone / every figure", took / whole, f"{took:.2f} s"
