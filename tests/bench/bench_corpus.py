"""A large project against the sample: opening, switching, exporting."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from annotator.session.articles import (
    article_rows,
    label_bars,
    label_counts,
    load_article,
    next_unfinished,
    status_counts,
)
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.sample import make_sample
from annotator.session.session import Session
from tests.bench.corpus import make_corpus
from tests.bench.timing import Row, median_seconds, paired_ratio

PAGE = 200


def open_and_list(path: Path) -> None:
    """All that the window reads before its first paint."""
    session = Session.open(path, coder="li")
    rows = article_rows(session, 0, PAGE)
    load_article(session, rows[0].article.number)
    label_bars(session, [each.article.number for each in rows[:20]])
    label_counts(session)
    status_counts(session)
    session.close()


def switch(session: Session, number: int) -> None:
    load_article(session, number)
    next_unfinished(session, number)


def bare_read(session: Session) -> int:
    """Every text and every span's row, fetched and dropped."""
    db = session.project.connection
    n = sum(1 for _ in db.execute("SELECT s.text, v.text FROM source s JOIN script_view v USING (article)"))
    return n + sum(1 for _ in db.execute("SELECT * FROM annotation ORDER BY article, start"))


def run(short: bool) -> list[Row]:
    """(claim, ratio, note) of each comparison, both sides timed in turn."""
    articles = 5_000 if short else 100_000
    with tempfile.TemporaryDirectory() as folder:
        large, sample = Path(folder, "large.db"), make_sample(folder, coder="li")
        make_corpus(large, articles, 10)
        rows = [_opening(large, sample, articles), *_inside(large, sample, articles, Path(folder, "out.jsonl"))]
    return rows


def _opening(large: Path, sample: Path, articles: int) -> Row:
    ratio, big, small = paired_ratio(lambda: open_and_list(large), lambda: open_and_list(sample), 15)
    note = f"{articles} articles and {articles * 10} spans {big * 1e3:.1f} ms, the sample {small * 1e3:.1f} ms"
    return "opening a large project takes at most 1.5 x opening the sample", ratio, note


def _inside(large: Path, sample: Path, articles: int, out: Path) -> list[Row]:
    big, small = Session.open(large), Session.open(sample)
    middle = articles // 2
    ratio, one, other = paired_ratio(lambda: switch(big, middle), lambda: switch(small, 3), 40)
    rows: list[Row] = [
        ("switching articles does not grow with the corpus", ratio, f"{one * 1e3:.2f} ms against {other * 1e3:.2f} ms")
    ]
    options = ExportOptions(status="all")
    export: Callable[[], object] = lambda: export_project(big, out, options)  # noqa: E731
    read, written = median_seconds(lambda: bare_read(big), 3), median_seconds(export, 3)
    size = out.stat().st_size / 1e6
    note = f"{articles * 10 / written / 1e3:.0f}k spans/s, {size:.0f} MB; bare read {articles * 10 / read / 1e3:.0f}k/s"
    rows.append(("export is at least 0.3 of the rate of a bare read", read / written, note))
    big.close()
    small.close()
    return rows
