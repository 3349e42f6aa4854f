"""Active time: by article, by coder and by day."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from statistics import median

from annotator.session.figures.counting import Check, no_check
from annotator.session.figures.nouns import ArticleTime, CoderTime, DayTime, TimeFigure
from annotator.session.session import Session
from annotator.store.reads import figures as rows
from annotator.store.things import coders as coder_rows
from annotator.store.things import sittings as sitting_rows
from annotator.store.things.sittings import Sitting

CHECKED_EVERY = 4096
DAY_S = 86_400
SHOWN = 2000
"""Articles that are told of, the longest first: whoever waits for them has to take them in."""


class _Added:
    """Sittings added up: by article, by coder (UUID, "" for none) and article, and by day and article."""

    def __init__(self) -> None:
        self.seconds, self.sittings, self.sat = Counter[int](), Counter[int](), Counter[str]()
        self.of_coder: dict[str, Counter[int]] = defaultdict(Counter)
        self.of_day: dict[str, Counter[int]] = defaultdict(Counter)

    def add(self, each: Sitting, coder: str, day: str) -> None:
        self.seconds[each.article] += each.seconds
        self.sittings[each.article] += 1
        self.sat[coder] += 1
        self.of_coder[coder][each.article] += each.seconds
        self.of_day[day][each.article] += each.seconds


def time_per_article(
    session: Session, check: Check | None = None, coder: str = "", east_s: int = 0, at_most: int = SHOWN
) -> TimeFigure:
    """Active time in seconds, also for each thousand code points of an article; articles without any are left out.

    A sitting belongs to the day on which it began; days are ``east_s`` ahead of UTC. ``at_most`` so many articles are
    told, 0 is all.
    """
    added = _added_up(session, check or no_check, coder, east_s)
    articles = _articles(session, added)
    coders = (
        CoderTime(who.id, who.name, found.total(), len(found), added.sat[who.id], tuple(sorted(found)))
        for who in coder_rows.coders(session.project)
        if (found := added.of_coder.get(who.id))
    )
    days = (DayTime(day, found.total(), tuple(sorted(found))) for day, found in sorted(added.of_day.items()))
    return TimeFigure(
        added.seconds.total(),
        float(median(each.seconds for each in articles)) if articles else 0.0,
        float(median(each.seconds_per_thousand for each in articles)) if articles else 0.0,
        tuple(articles[: at_most or None]),
        tuple(coders),
        tuple(days),
        len(articles),
    )


def _added_up(session: Session, check: Check, coder: str, east_s: int) -> _Added:
    layers = session.project.names.layers.values()
    of_layer = {layer.id: layer.coder or "" for layer in layers if layer.kind == "hand"}
    added = _Added()
    for at, each in enumerate(sitting_rows.sittings(session.project)):
        if at % CHECKED_EVERY == 0:
            check()
        who = of_layer.get(each.layer, "")
        if coder in ("", who):
            added.add(each, who, day_of(each.start, east_s))
    return added


def _articles(session: Session, added: _Added) -> list[ArticleTime]:
    """The longest first."""
    found = [
        ArticleTime(number, title, length, seconds, _per_thousand(seconds, length), added.sittings[number], (number,))
        for number, title, length in rows.articles_sat_at(session.project)
        if (seconds := added.seconds.get(number)) is not None
    ]
    return sorted(found, key=lambda each: (-each.seconds, each.number))


def day_of(seconds: int, east_s: int = 0) -> str:
    """The ISO date of a moment (seconds since the epoch) where clocks are ``east_s`` ahead of UTC."""
    return _iso_day((seconds + east_s) // DAY_S)


@lru_cache(4096)
def _iso_day(days: int) -> str:
    from datetime import date

    return date.fromordinal(date(1970, 1, 1).toordinal() + days).isoformat()


def _per_thousand(seconds: int, length: int) -> float:
    return round(seconds * 1000 / length, 1) if length else 0.0
