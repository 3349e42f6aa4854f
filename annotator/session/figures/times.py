"""Active time: by article, by coder and by day."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from statistics import median

from annotator.session.figures.counting import Check, no_check
from annotator.session.figures.nouns import ArticleTime, CoderTime, DayTime, TimeFigure
from annotator.session.session import Session
from annotator.store import coders as coder_rows
from annotator.store import figures as rows
from annotator.store import sittings as sitting_rows

CHECKED_EVERY = 4096
DAY_S = 86_400
SHOWN = 2000
"""Articles that are told of, the longest first: whoever waits for them has to take them in."""


def time_per_article(
    session: Session, check: Check | None = None, coder: str = "", east_s: int = 0, at_most: int = SHOWN
) -> TimeFigure:
    """Active time in seconds, also for each thousand code points of an article; articles without any are left out.

    A sitting belongs to the day on which it began; days are ``east_s`` ahead of UTC. ``at_most`` so many articles are
    told, 0 is all.
    """
    check = check or no_check
    names = session.project.names
    of_layer = {layer.id: layer.coder or "" for layer in names.layers.values() if layer.kind == "hand"}
    seconds, times, days = Counter[int](), Counter[int](), Counter[str]()
    of_coder: dict[str, Counter[int]] = defaultdict(Counter)
    sat = Counter[str]()
    articles_of_day: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(sitting_rows.sittings(session.project)):
        if at % CHECKED_EVERY == 0:
            check()
        who = of_layer.get(each.layer, "")
        if coder not in ("", who):
            continue
        seconds[each.article] += each.seconds
        times[each.article] += 1
        of_coder[who][each.article] += each.seconds
        sat[who] += 1
        day = day_of(each.start, east_s)
        days[day] += each.seconds
        articles_of_day[day].add(each.article)
    articles = [
        ArticleTime(
            number, title, length, seconds[number], _per_thousand(seconds[number], length), times[number], (number,)
        )
        for number, title, length in rows.articles_sat_at(session.project)
        if number in seconds
    ]
    articles.sort(key=lambda each: (-each.seconds, each.number))
    coders = tuple(
        CoderTime(who.id, who.name, found.total(), len(found), sat[who.id], tuple(sorted(found)))
        for who in coder_rows.coders(session.project)
        if (found := of_coder.get(who.id))
    )
    return TimeFigure(
        seconds.total(),
        float(median(each.seconds for each in articles)) if articles else 0.0,
        float(median(each.seconds_per_thousand for each in articles)) if articles else 0.0,
        tuple(articles[: at_most or None]),
        coders,
        tuple(DayTime(day, n, tuple(sorted(articles_of_day[day]))) for day, n in sorted(days.items())),
        len(articles),
    )


def day_of(seconds: int, east_s: int = 0) -> str:
    """The ISO date of a moment (seconds since the epoch) where clocks are ``east_s`` ahead of UTC."""
    return _iso_day((seconds + east_s) // DAY_S)


@lru_cache(4096)
def _iso_day(days: int) -> str:
    from datetime import date

    return date.fromordinal(date(1970, 1, 1).toordinal() + days).isoformat()


def _per_thousand(seconds: int, length: int) -> float:
    return round(seconds * 1000 / length, 1) if length else 0.0
