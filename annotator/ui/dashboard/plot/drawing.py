"""What a picture of the dashboard consists of, before anything draws it: marks in units of its axes, words, numbers."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

LEAST_ROWS = 8
HALF_BAR = 0.36
"""Of a slot of 1: the rest is the gap between two bars."""
HALF_CELL = 0.48
SHAPES = ("rows", "columns", "cells", "line")


class Mark(NamedTuple):
    """A bar, a cell or a point: its corners in units of the axes, its colour as #rrggbb.

    ``says`` tells its numbers in words; ``lead`` is what leads to what it counts (`figures.nouns.Lead`); ``number`` is
    written beside it, in a cell into it.
    """

    left: float
    right: float
    low: float
    high: float
    colour: str
    says: str
    lead: Any = None
    number: str = ""

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        return (self.low + self.high) / 2


def away(value: float, low: float, high: float) -> float:
    """How far ``value`` lies outside of a range; 0 inside."""
    return max(low - value, value - high, 0.0)


class Axis(NamedTuple):
    """``kind``: names (one for each slot 0, 1, ..., cut to fit), bins (the same, whole: where there is no room for all,
    every so manieth up to the last one), count, date (proleptic ordinals of days), hidden.
    """

    kind: str
    low: float
    high: float
    names: tuple[str, ...] = ()


class Drawing(NamedTuple):
    """A picture whole: ``shape`` is one of SHAPES, ``colour`` a line's, ``ceiling`` where a line shows the whole.

    ``legend``: (name, colour) of what is told apart by colours alone.
    """

    caption: str
    shape: str
    x: Axis
    y: Axis
    marks: tuple[Mark, ...]
    colour: str = ""
    ceiling: float = 0.0
    legend: tuple[tuple[str, str], ...] = ()


def counted(number: float) -> str:
    """A count with thousands separators: 1,000,000."""
    return f"{number:,.0f}"


def brief(number: int) -> str:
    """A count in four characters at most: 999, 1.2k, 12k, 1.2M.

    >>> [brief(each) for each in (999, 1234, 12345, 999_999, 1_234_567)]
    ['999', '1.2k', '12k', '1M', '1.2M']
    """
    value, signs = float(number), ["G", "M", "k", ""]
    while round(value) >= 1000 and len(signs) > 1:
        value /= 1000
        signs.pop()
    sign = signs[-1]
    return f"{value:.0f}{sign}" if not sign or value >= 9.95 else f"{value:.1f}".removesuffix(".0") + sign


def names_axis(names: tuple[str, ...], least: int = 1) -> Axis:
    """A slot for each name; room for ``least`` of them, so that few bars are no walls."""
    return Axis("names", -0.5, max(least, len(names)) - 0.5, names)


def count_axis(most: float) -> Axis:
    """From 0 to a round number that is not less than ``most``."""
    step = count_step(most, 4)
    top = -(-most // step) * step
    return Axis("count", 0.0, float(max(top, step)))


def count_step(most: float, ticks: int) -> int:
    """The least of 1, 2, 5, 10, 20, 50, ... of which ``ticks`` reach ``most``.

    >>> [count_step(most, 4) for most in (0, 1, 4, 5, 9, 1_000_000)]
    [1, 1, 1, 2, 5, 500000]
    """
    step = 1
    while step * ticks < most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step


def count_ticks(low: float, high: float, room: int) -> list[tuple[float, str]]:
    """Round counts from ``low`` to ``high`` with their words, at most ``room`` of them."""
    step = count_step(high - low, max(1, room - 1))
    first = int(-(-low // step) * step)
    return [(float(each), counted(each)) for each in range(first, int(high) + 1, step)]


def date_ticks(low: float, high: float, room: int) -> list[tuple[float, str]]:
    """Days, first of months or first of years between two ordinals, as ISO dates, at most ``room`` of them."""
    first, last = date.fromordinal(int(low)), date.fromordinal(int(high))
    days = last.toordinal() - first.toordinal() + 1
    if days <= 92:
        step = next(each for each in (1, 2, 7, 14, 28, 92) if days <= each * room or each == 92)
        return [
            (o + 0.5, date.fromordinal(o).isoformat()) for o in range(first.toordinal(), last.toordinal() + 1, step)
        ]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= 36:
        step = next(each for each in (1, 2, 3, 6, 12, 36) if months <= each * room or each == 36)
        starts = [first.year * 12 + first.month - 1 + at for at in range(0, months, step)]
        found = [date(at // 12, at % 12 + 1, 1) for at in starts]
        return [(float(day.toordinal()), day.isoformat()[:7]) for day in found if low <= day.toordinal() <= high]
    years = last.year - first.year + 1
    step = count_step(years, max(1, room))
    begun = first.year if first.month == first.day == 1 else first.year + 1
    begun += -begun % step
    return [(float(date(year, 1, 1).toordinal()), f"{year}") for year in range(begun, last.year + 1, step)]


def mixed(low: str, high: str, share: float) -> str:
    """The colour that lies ``share`` of the way from one #rrggbb to another."""
    parts = ((int(low[at : at + 2], 16), int(high[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)
