"""Dates as Chinese pages write them, as ISO 8601: truncated where the year is not stated, absent where impossible."""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

_CHINESE_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "Ｏ": 0}
_NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_FULL = (
    r"(?<!\d)(?P<year>(?:[1１][9９]|[2２][0０])\d\d|[一二][〇○Ｏ零一二三四五六七八九]{3})\s?"
    rf"(?:年\s?(?P<month>{_NUMERAL})\s?月(?:\s?(?P<day>{_NUMERAL})\s?[日号])?"
    r"|(?P<mark>[-/.])(?P<month2>\d{1,2})(?P=mark)(?P<day2>\d{1,2})(?!\d|(?P=mark)))"
)
_PARTIAL = rf"(?<![\d一二三四五六七八九十年])(?P<month3>{_NUMERAL})\s?月\s?(?P<day3>{_NUMERAL})\s?[日号]"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ENGLISH = (
    rf"(?<![A-Za-z])(?P<name>{'|'.join(_MONTHS)})(?:[a-z]{{1,6}})?\.?\s"
    r"(?P<day4>\d{1,2})(?!\d)(?:,?\s(?P<year4>(?:19|20)\d\d)(?!\d))?"
)
_CLOCK = r"(?:[T\s]{0,3}(?P<hour>\d{1,2})[:：时点](?P<minute>\d{2})(?:[:：分](?P<second>\d{2})(?!\d))?(?!\d))?"
_DATE = re.compile(f"(?:{_FULL}|{_PARTIAL}|{_ENGLISH}){_CLOCK}")
_LEAP_YEAR = 2000
_TENS = 10


class FoundDate(NamedTuple):
    """A date at code points ``[start, end)`` of the text searched; ``iso`` may lack the day, the year or the time."""

    start: int
    end: int
    iso: str

    @property
    def has_year(self) -> bool:
        return not self.iso.startswith("--")

    @property
    def has_time(self) -> bool:
        return "T" in self.iso


def dates_in(text: str) -> tuple[FoundDate, ...]:
    """The possible dates of a text in its order; the 30th of February and the 13th month are none."""
    found = ((each, _iso(each)) for each in _DATE.finditer(text))
    return tuple(FoundDate(each.start(), each.end(), iso) for each, iso in found if iso)


def _iso(found: re.Match[str]) -> str | None:
    part = found.groupdict()
    stated_year = part["year"] or part["year4"]
    year = _number(stated_year) if stated_year else None
    month = (
        _MONTHS.index(part["name"]) + 1 if part["name"] else _number(part["month"] or part["month2"] or part["month3"])
    )
    stated_day = part["day"] or part["day2"] or part["day3"] or part["day4"]
    try:
        day = date(_LEAP_YEAR if year is None else year, month, _number(stated_day) if stated_day else 1)
    except ValueError:
        return None
    if year is None:
        return f"--{day:%m-%d}"
    if not stated_day:
        return f"{year:04}-{month:02}"
    return day.isoformat() + _clock(part)


def _clock(part: dict[str, str]) -> str:
    """The time of day as the page states it, to the minute or the second; nothing where there is no such time."""
    if not part["hour"]:
        return ""
    try:
        clock = time(int(part["hour"]), int(part["minute"]), int(part["second"] or 0))
    except ValueError:
        return ""
    return clock.strftime("T%H:%M:%S" if part["second"] else "T%H:%M")


def _number(digits: str) -> int:
    """The value of a numeral: 12, １２, 十二, 二十九, 二〇二三; of what is none (一十十): 0, which no date has."""
    if digits.isdecimal():
        return int(digits)
    if "十" not in digits:
        return int("".join(str(_CHINESE_DIGITS[each]) for each in digits)) if len(digits) != 2 else 0
    tens, _, ones = digits.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return 0
    return (_CHINESE_DIGITS[tens] if tens else 1) * _TENS + (_CHINESE_DIGITS[ones] if ones else 0)
