"""How long a job will go on, from how fast it went so far: pure, and steady enough to be read."""

from __future__ import annotations

import math
from typing import NamedTuple

from annotator.ui.words.language import tr

SILENT_S = 2.0
"""Before that nobody knows."""
MEMORY_S = 6.0
"""What was longer ago counts less than half as much."""
LEAST_GAP_S = 0.1
"""Steps that come faster are taken together: a clock is no finer."""
FEW_S, MINUTE_S, HOUR_S = 5, 60, 3600


class Pace(NamedTuple):
    """``rate``: units a second, smoothed; 0 as long as nothing was done. ``done`` were done at ``at_s``."""

    begun_s: float
    at_s: float
    done: int = 0
    rate: float = 0.0


def begun(now_s: float) -> Pace:
    return Pace(now_s, now_s)


def gone_on(pace: Pace, done: int, now_s: float) -> Pace:
    """The pace after ``done`` units in all; a count that falls begins anew, as of another part of the job."""
    if done < pace.done:
        return Pace(pace.begun_s, now_s, done)
    gap = now_s - pace.at_s
    if gap < LEAST_GAP_S or done == pace.done:
        return pace
    latest = (done - pace.done) / gap
    weight = 1.0 if not pace.rate else 1 - math.exp(-gap / MEMORY_S)
    return pace._replace(at_s=now_s, done=done, rate=pace.rate + weight * (latest - pace.rate))


def seconds_left(pace: Pace, total: int, now_s: float) -> float | None:
    """Seconds to the end; None where it is too soon to say, or nothing has been done yet.

    What passes since the last unit counts: a unit that takes ever longer makes the end go away, not stand still.
    """
    if now_s - pace.begun_s < SILENT_S or not pace.rate or total <= pace.done:
        return None
    since = now_s - pace.at_s
    one = 1 / pace.rate
    return (total - pace.done) * one - since if since <= one else (total - pace.done - 1) * max(one, since)


def words(seconds: float) -> str:
    """In words that change seldom: by five seconds, then by minutes, then by half hours."""
    if seconds <= FEW_S:
        return tr("A few seconds left")
    if seconds < MINUTE_S - FEW_S / 2:
        return tr("About {0} seconds left").format(FEW_S * math.ceil(seconds / FEW_S))
    if seconds < HOUR_S - MINUTE_S / 2:
        minutes = max(1, round(seconds / MINUTE_S))
        return tr("About a minute left") if minutes == 1 else tr("About {0} minutes left").format(minutes)
    halves = round(seconds / (HOUR_S / 2))
    if halves <= 2:
        return tr("About an hour left")
    return tr("About {0} hours left").format(f"{halves / 2:g}")
