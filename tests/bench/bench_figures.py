"""The dashboard of a large project, whole and figure by figure; and what a key pays for active time."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from annotator.session.articles import article_count
from annotator.session.background import Background
from annotator.session.coding.tagging import set_status
from annotator.session.figures import labels, progress
from annotator.session.figures.counting import count_spans
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.job import figures_job
from annotator.session.figures.timeline import timeline
from annotator.session.figures.times import time_per_article
from annotator.session.people.sittings import SittingClock
from annotator.session.session import Session
from annotator.store.things.sittings import Sitting, write_sittings
from tests.bench.corpus import make_corpus
from tests.bench.timing import Row, paired_ratio, percentile, seconds

SPANS_EACH, LENGTH = 10, 2_000
WHOLE_S, TIMES = 2, 3
"""What the whole dashboard may take at most, and how often it is measured."""
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
    """ANNOTATOR_BENCH_CORPUS names a project that is kept from run to run: it is read only, and has no statuses and no
    time, so that what is measured of these is nothing."""
    articles, kept = 2_000 if short else 100_000, os.environ.get("ANNOTATOR_BENCH_CORPUS")
    with tempfile.TemporaryDirectory() as folder:
        if kept and not short:
            path, session = Path(kept), Session.read(Path(kept))
        else:
            path = Path(folder, "large.db")
            make_corpus(path, articles, SPANS_EACH, LENGTH, varied=True)
            session = Session.open(path, "li")
            work_through(session)
        rows = [*_whole(path, session), *_figures(session, article_count(session)), *_active_time(session)]
        session.close()
    return rows


def _whole(path: Path, session: Session) -> list[Row]:
    """The dashboard as a coder waits for it: the process beside the window is started, everything is counted, drawn."""
    counted = [seconds(lambda: _answers(path)) for _ in range(TIMES)]
    drawn = [seconds(lambda: _window(session)) for _ in range(TIMES)]
    rows: list[Row] = []
    for name, took in (("every figure, with the start of its process", counted), ("the window, drawn", drawn)):
        note = f"{', '.join(f'{each:.2f}' for each in took)} s; {article_count(session):,} articles"
        rows.append((f"{name} / {WHOLE_S} s (at most 1)", statistics.median(took) / WHOLE_S, note))
    return rows


def _answers(path: Path) -> None:
    beside = Background(path)
    beside.ask("dashboard", figures_job)
    while not any(each.is_last for each in beside.answers()):
        sleep(0.002)
    beside.close()


def _window(session: Session) -> None:
    """Opens the window offscreen until the last picture is painted."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.dashboard.dashboard_window import DashboardWindow
    from annotator.ui.looks.labels import LabelFaces
    from annotator.ui.looks.theme import LIGHT
    from annotator.ui.stored_settings import MemorySettings

    application = QApplication.instance() or QApplication([])
    faces, ended = LabelFaces(session.codebook, LIGHT), list[bool]()
    view = DashboardWindow(session, lambda: faces, LIGHT, MemorySettings())
    view.counting.finished.connect(lambda: ended.append(True))
    view.resize(1400, 900)
    view.show()
    while not ended:
        application.processEvents()
        sleep(0.001)
    view.grab()
    view.close()
    view.library.stop()


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
