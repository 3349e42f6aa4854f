"""The dashboard's figures of a large project, each against reading all of its spans once; and what a key pays for
active time."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from annotator.session.articles import article_count
from annotator.session.figures import labels, progress
from annotator.session.figures.counting import count_spans
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.job import figures_job
from annotator.session.figures.timeline import timeline
from annotator.session.figures.times import time_per_article
from annotator.session.session import Session
from annotator.session.sittings import SittingClock
from annotator.session.tagging import set_status
from annotator.store.sittings import Sitting, write_sittings
from tests.bench.corpus import make_corpus
from tests.bench.timing import Row, paired_ratio, percentile

SPANS_EACH, LENGTH = 10, 2_000
WORKED_EVERY = 10
"""Of so many articles one is done and was sat at."""


def bare_scan(session: Session) -> int:
    """Every span once, as rows of Python."""
    rows = session.project.connection.execute('SELECT article, start, "end", label, layer FROM annotation')
    return sum(1 for _ in rows)


def work_through(session: Session) -> None:
    """Statuses and sittings, as some months of coding leave them."""
    rnd, coder, layer = random.Random(2), session.coder, session.layer
    assert coder and layer
    numbers = range(1, article_count(session) + 1, WORKED_EVERY)
    for number in numbers:
        set_status(session, number, rnd.choice(("done", "done", "doing")))
    written = [
        Sitting(session.new_id(), number, layer.id, 1_700_000_000 + number * 60, rnd.randrange(900), 1)
        for number in numbers
    ]
    write_sittings(session.project, coder.id, written)


def run(short: bool) -> list[Row]:
    articles = 2_000 if short else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.db")
        make_corpus(path, articles, SPANS_EACH, LENGTH, varied=True)
        session = Session.open(path, "li")
        work_through(session)
        rows = _figures(session, articles)
        rows += _active_time(session)
        session.close()
    return rows


def _figures(session: Session, articles: int) -> list[Row]:
    counted = count_spans(session)
    figures: dict[str, Callable[[], object]] = {
        "the whole dashboard": lambda: list(figures_job(session, lambda: None)),
        "the pass that most figures share": lambda: count_spans(session),
        "spans by label": lambda: labels.spans_by_label(session, counted=counted),
        "lengths": lambda: labels.lengths(session, counted=counted),
        "labels together": lambda: labels.cooccurrence(session, counted=counted),
        "frequent texts": lambda: frequent_texts(session, counted=counted),
        "time per article": lambda: time_per_article(session),
        "articles by status": lambda: progress.articles_by_status(session),
        "progress": lambda: progress.progress(session),
        "timeline": lambda: timeline(session, counted=counted),
        "coders": lambda: progress.by_coder(session),
    }
    spans = counted.total
    rows: list[Row] = []
    for name, figure in figures.items():
        ratio, here, scan = paired_ratio(figure, lambda: bare_scan(session), 3)
        note = f"{here * 1e3:.0f} ms against {scan * 1e3:.0f} ms; {spans:,} spans, {articles:,} articles"
        rows.append((f"{name} / reading every span once", ratio, note))
    return rows


def _active_time(session: Session) -> list[Row]:
    """What one sign of life costs, at most one in two seconds of work; and one sitting that is written."""
    clock = SittingClock(session)
    clock.open(1)
    signs: list[float] = []
    for _ in range(2_000):
        start = perf_counter()
        clock.see()
        signs.append(perf_counter() - start)
    sign, scan = percentile(signs, 0.99), 1e-3
    note = f"{sign * 1e6:.1f} µs, the 99th of a hundred; no event is looked at for two seconds after it"
    return [("a sign of life / a millisecond", sign / scan, note)]
