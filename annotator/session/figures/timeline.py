"""Articles and spans by the day, week, month or year in which they were published."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from annotator.session.figures.counting import Check, Counted, count_spans, labels_in_order, no_check
from annotator.session.figures.nouns import STEPS, TimelineCount, TimelineFigure, TimelinePeriod
from annotator.session.listing import ListFilter
from annotator.session.search.query import Query
from annotator.session.session import Session

FEW_PERIODS = 60
"""The step that nobody chose gives no more than these, if any does."""
MOST_PERIODS = 400
"""A step that would give more can not be chosen: nobody could tell its marks apart."""
LAST_YEAR = 9998


def timeline(
    session: Session, check: Check | None = None, coder: str = "", step: str = "", counted: Counted | None = None
) -> TimelineFigure:
    """``step`` is one of STEPS, or "" for the finest that is legible; where it cannot be had, the next coarser is."""
    (check or no_check)()
    counted = counted or count_spans(session, check, coder)
    articles = {day: n for each, n in counted.articles_by_day.items() if (day := _day(each)) is not None}
    spans = {day: found for each, found in counted.by_day.items() if (day := _day(each)) is not None}
    steps = _steps(articles)
    if step not in steps:
        finer = STEPS[STEPS.index(step) :] if step in STEPS else ()
        step = next((each for each in steps if each in finer), "") or _legible(articles, steps)
    in_period = Counter[tuple[date, date]]()
    labels_in: dict[tuple[date, date], Counter[str]] = defaultdict(Counter)
    for day, n in articles.items():
        in_period[_period(day, step)] += n
    for day, found in spans.items():
        labels_in[_period(day, step)] += found
    order = labels_in_order(session, counted.spans)
    periods = tuple(
        _period_of(since.isoformat(), until.isoformat(), n, labels_in[since, until], order, coder)
        for (since, until), n in sorted(in_period.items())
    )
    dated = sum(articles.values())
    return TimelineFigure(
        step, steps, periods, counted.articles_by_day.total() - dated,
        sum(each.total() for each in counted.by_day.values()) - sum(each.total() for each in spans.values()),
    )  # fmt: skip


def timeline_job(session: Session, check: Check, coder: str = "", step: str = "") -> Iterator[TimelineFigure]:
    """The timeline in another step, for a process beside the window."""
    yield timeline(session, check, coder, step)


def _period_of(
    since: str, until: str, articles: int, spans: Counter[str], order: Iterable[str], coder: str
) -> TimelinePeriod:
    labels = (
        TimelineCount(label, spans[label], Query(label=label, coder=coder, since=since, until=until))
        for label in order
        if spans[label]
    )
    return TimelinePeriod(since, until, articles, spans.total(), tuple(labels), ListFilter(since=since, until=until))


def _day(stated: str) -> date | None:
    """The day that an article states; None for less than a day, and for what is no date."""
    if len(stated) != len("2026-11-22") or stated[4] != "-":
        return None
    try:
        day = date.fromisoformat(stated)
    except ValueError:
        return None
    return day if day.year <= LAST_YEAR else None


def _steps(days: Iterable[date]) -> tuple[str, ...]:
    """The steps that do not give too many periods; years are always among them."""
    days = tuple(days)
    return tuple(step for step in STEPS if step == STEPS[-1] or _count(days, step) <= MOST_PERIODS)


def _legible(days: Iterable[date], steps: tuple[str, ...]) -> str:
    days = tuple(days)
    return next((step for step in steps if _count(days, step) <= FEW_PERIODS), steps[-1])


def _count(days: Iterable[date], step: str) -> int:
    """Periods from the first to the last, also those without articles: all of them have their place in a picture."""
    days = tuple(days)
    if not days:
        return 0
    first, last = min(days), max(days)
    if step == "year":
        return last.year - first.year + 1
    if step == "month":
        return (last.year - first.year) * 12 + last.month - first.month + 1
    return ((last - first).days // (7 if step == "week" else 1)) + 1


def _period(day: date, step: str) -> tuple[date, date]:
    """The first and the last day of the period that a day lies in."""
    if step == "day":
        return day, day
    if step == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if step == "month":
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return date(day.year, 1, 1), date(day.year, 12, 31)
