"""The numbers of a figure as rows and columns: for CSV, for the terminal, and for whoever would rather read them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any, TextIO

from annotator.exchange.exporters.formula_cells import harmless
from annotator.session.figures.nouns import (
    CoderFigure,
    CooccurrenceFigure,
    Figure,
    FrequentFigure,
    LabelFigure,
    LengthFigure,
    ProgressFigure,
    StatusFigure,
    Table,
    TimeFigure,
    TimelineFigure,
)
from annotator.session.session import Session

Named = Callable[[str], str]


def tables_of(figure: Figure, session: Session) -> tuple[Table, ...]:
    """The figure's tables, the one that its picture shows first. Labels are called by their exported names."""

    def named(uuid: str) -> str:
        label = session.codebook.by_uuid(uuid)
        return label.id if label else uuid

    return _TABLES[type(figure)](figure, named)


def table_of(figure: Figure, session: Session) -> Table:
    """The one that the figure's picture shows."""
    return tables_of(figure, session)[0]


def write_table_csv(table: Table, file: TextIO) -> None:
    """One table with its head; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    lines = csv.writer(file)  # its line end, CR LF, has a CR within a cell quoted too
    for row in (table.head, *table.rows):
        lines.writerow([harmless(each) if isinstance(each, str) else each for each in row])


def _statuses(figure: StatusFigure, named: Named) -> tuple[Table, ...]:
    return (Table("articles by status", ("status", "articles"), tuple((b.status, b.articles) for b in figure.bars)),)


def _progress(figure: ProgressFigure, named: Named) -> tuple[Table, ...]:
    rows = tuple((each.day, each.done, each.doing, each.done_so_far) for each in figure.days)
    return (Table("progress", ("day", "done", "doing", "done so far"), rows),)


def _labels(figure: LabelFigure, named: Named) -> tuple[Table, ...]:
    rows = tuple((named(b.label), b.spans, b.confirmed, b.pending, b.articles) for b in figure.bars)
    return (Table("spans by label", ("label", "spans", "confirmed", "pending", "articles"), rows),)


def _lengths(figure: LengthFigure, named: Named) -> tuple[Table, ...]:
    every = (*figure.labels, *([figure.whole] if figure.whole else []))
    names = [named(each.label) if each.label else "all" for each in every]
    quartiles = Table(
        "lengths",
        ("label", "spans", "shortest", "lower quartile", "median", "upper quartile", "longest", "mean"),
        tuple(
            (name, b.spans, b.shortest, b.lower_quartile, b.median, b.upper_quartile, b.longest, round(b.mean, 2))
            for name, b in zip(names, every, strict=True)
        ),
    )
    histogram = Table(
        "lengths, histogram",
        ("label", *(span_of_bin(*each) for each in figure.edges)),
        tuple((name, *(each.spans for each in b.bins)) for name, b in zip(names, every, strict=True)),
    )
    return quartiles, histogram


def span_of_bin(least: int, most: int) -> str:
    """``5–6``, ``4``, or ``257+``: the lengths that fall into a bin."""
    return f"{least}+" if not most else str(least) if least == most else f"{least}–{most}"


def _cooccurrence(figure: CooccurrenceFigure, named: Named) -> tuple[Table, ...]:
    rows = tuple((named(p.label), named(p.other), p.overlaps, p.articles) for p in figure.pairs)
    return (Table("labels together", ("label", "other label", "overlapping spans", "articles with both"), rows),)


def _frequent(figure: FrequentFigure, named: Named) -> tuple[Table, ...]:
    rows = tuple(
        (named(each.label), t.hans or t.folded, t.hant, t.spans, t.articles)
        for each in figure.labels
        for t in each.texts
    )
    return (Table("frequent texts", ("label", "simplified", "traditional", "spans", "articles"), rows),)


def _times(figure: TimeFigure, named: Named) -> tuple[Table, ...]:
    articles = tuple(
        (each.number, each.title, each.length, each.seconds, each.seconds_per_thousand, each.sittings)
        for each in figure.articles
    )
    coders = tuple((each.name, each.seconds, each.articles, each.sittings) for each in figure.coders)
    head = ("article", "title", "length", "seconds", "seconds per 1,000", "sittings")
    return (
        Table("time by article", head, articles),
        Table("time by coder", ("coder", "seconds", "articles", "sittings"), coders),
        Table("time by day", ("day", "seconds"), tuple((each.day, each.seconds) for each in figure.days)),
    )


def _timeline(figure: TimelineFigure, named: Named) -> tuple[Table, ...]:
    order = dict.fromkeys(each.label for period in figure.periods for each in period.labels)
    rows: list[tuple[str | int | float, ...]] = []
    for period in figure.periods:
        found = {each.label: each.spans for each in period.labels}
        rows.append(
            (period.since, period.until, period.articles, period.spans, *(found.get(each, 0) for each in order))
        )
    if figure.undated_articles:
        rows.append(("", "", figure.undated_articles, figure.undated_spans, *("" for _ in order)))
    head = ("since", "until", "articles", "spans", *(named(each) for each in order))
    return (Table(f"timeline by {figure.step}", head, tuple(rows)),)


def _coders(figure: CoderFigure, named: Named) -> tuple[Table, ...]:
    order = dict.fromkeys(each.label for coder in figure.coders for each in coder.labels)
    rows: list[tuple[str | int | float, ...]] = []
    for each in figure.coders:
        found = {label.label: label.spans for label in each.labels}
        counts = (found.get(label, 0) for label in order)
        rows.append((each.name, each.spans, each.pending, each.done, each.doing, each.seconds, *counts))
    head = ("coder", "spans", "pending", "done", "doing", "seconds", *(named(each) for each in order))
    return (Table("coders", head, tuple(rows)),)


_TABLES: dict[type, Callable[[Any, Named], tuple[Table, ...]]] = {
    StatusFigure: _statuses,
    ProgressFigure: _progress,
    LabelFigure: _labels,
    LengthFigure: _lengths,
    CooccurrenceFigure: _cooccurrence,
    FrequentFigure: _frequent,
    TimeFigure: _times,
    TimelineFigure: _timeline,
    CoderFigure: _coders,
}
