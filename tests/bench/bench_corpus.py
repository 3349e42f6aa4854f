"""A large project against the sample: opening, switching, exporting."""

from __future__ import annotations

import tempfile
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
from tests.bench.timing import Row, paired_ratio

PAGE = 60


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
        rows = [_opening(large, sample, articles), _switching(large, sample, articles)]
        for findings in (False, True):
            pages = Path(folder, f"pages-{findings}.db")
            make_corpus(pages, 500 if short else 3_000, 20, length=2_000, findings=findings)
            rows.append(_exporting(pages, Path(folder, "out.jsonl"), findings))
    return rows


def _opening(large: Path, sample: Path, articles: int) -> Row:
    ratio, big, small = paired_ratio(lambda: open_and_list(large), lambda: open_and_list(sample), 15)
    note = f"{articles} articles and {articles * 10} spans {big * 1e3:.1f} ms, the sample {small * 1e3:.1f} ms"
    return "reading what the window opens with: at most 1.5 x the sample", ratio, note


def _switching(large: Path, sample: Path, articles: int) -> Row:
    big, small = Session.open(large), Session.open(sample)
    ratio, one, other = paired_ratio(lambda: switch(big, articles // 2), lambda: switch(small, 3), 40)
    big.close()
    small.close()
    note = f"{one * 1e3:.2f} ms among {articles} articles, {other * 1e3:.2f} ms in the sample"
    return "switching articles does not grow with the corpus", ratio, note


def _exporting(pages: Path, out: Path, findings: bool) -> Row:
    session, options = Session.open(pages), ExportOptions(status="all")

    def export() -> None:
        out.unlink(missing_ok=True)
        export_project(session, out, options)

    ratio, read, written = paired_ratio(lambda: bare_read(session), export, 7)
    spans = sum(label_counts(session).values())
    session.close()
    note = (
        f"{spans / written / 1e3:.0f}k spans/s with their texts, {out.stat().st_size / 1e6:.0f} MB; "
        f"bare read {spans / read / 1e3:.0f}k/s"
    )
    if findings:
        return "the same of pages with regions, which are laid out zone by zone (no bound)", ratio, note
    return "export is at least 0.3 of the rate of a bare read", ratio, note
