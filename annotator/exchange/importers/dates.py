"""Dates as pages and tables write them, in the form of the contract: ISO 8601, ``--02-14`` where no year is stated."""

from __future__ import annotations

import re
from datetime import date, datetime

_DATE = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:[-/.]|年)\s*(?P<month>\d{1,2})\s*(?:[-/.]|月)\s*(?P<day>\d{1,2})(?!\d)\s*[日号號]?"
)
_COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)")
_NO_YEAR = re.compile(r"(?<!\d)(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号號]")
_MONTH = re.compile(r"\s*(?P<year>(?:19|20)\d\d)\s*(?:[-/.]|年)\s*(?P<month>\d{1,2})\s*月?\s*")
_YEAR = re.compile(r"\s*(?P<year>(?:19|20)\d\d)\s*年?\s*")
_TIME = re.compile(
    r"[\sT,，]*(?P<hour>[01]?\d|2[0-3])[:：](?P<minute>[0-5]\d)(?:[:：](?P<second>[0-5]\d)(?:\.\d+)?)?"
    r"\s*(?P<zone>Z|[+-]\d\d:?\d\d)?"
)
_CHINA = ("+08:00", "+0800")


def iso_date(value: object) -> str | None:
    """The first date in what a page or a cell states, with its time where one follows; None where there is none.

    A time in China's zone is local time and loses the offset, another keeps it.
    """
    if isinstance(value, datetime):
        clock = value.replace(microsecond=0)
        return clock.date().isoformat() if clock.time().isoformat() == "00:00:00" else clock.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    for pattern in (_DATE, _COMPACT, _NO_YEAR):
        for found in pattern.finditer(text):
            if day := _day(found):
                return day + (_time(text, found.end()) if pattern is not _NO_YEAR else "")
    if (found := _MONTH.fullmatch(text)) and 1 <= int(found["month"]) <= 12:
        return f"{found['year']}-{int(found['month']):02}"
    found = _YEAR.fullmatch(text)
    return found["year"] if found else None


def _day(found: re.Match[str]) -> str | None:
    year = found.groupdict().get("year")
    month, day = int(found["month"]), int(found["day"])
    try:
        date(int(year or 2000), month, day)
    except ValueError:
        return None
    return f"{year}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _time(text: str, after: int) -> str:
    found = _TIME.match(text, after)
    if not found:
        return ""
    clock = f"T{int(found['hour']):02}:{found['minute']}" + (f":{found['second']}" if found["second"] else "")
    zone = found["zone"] or ""
    return clock + ("" if zone in _CHINA else zone)
