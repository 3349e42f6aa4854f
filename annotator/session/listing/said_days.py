"""Dates as people write them: the words a day is found by in the list, and what a day that was typed may mean."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
A_LEAP_YEAR = 2020
_STATED = re.compile(r"(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?(?![\d:])")
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})\s*[./-]\s*(?P<m>\d{1,2})\s*[./-]\s*(?P<y>\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})\s*[./年-]\s*(?P<m>\d{1,2})(?:\s*[./月-]\s*(?P<d>\d{1,2}))?\s*[日月]?", re.ASCII)
_NO_YEAR = re.compile(r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日?", re.ASCII)


def words_of_day(iso: str) -> str:
    """Every word that begins a way in which the list may write an ISO date: each with a blank before it.

    >>> words_of_day("--02-14")
    ' 02-14 2月14日 14日 14 february'
    """
    found = _STATED.match(iso)
    if found is None:
        return ""
    year, month, day = found[1].strip("-"), int(found[2] or 0), int(found[3] or 0)
    if not 0 <= month <= len(MONTHS):
        return ""
    said = [found[0], f"{year}年"] if year else [found[0].removeprefix("--")]
    if month:
        on = f"{month}月{day}日" if day else f"{month}月"
        said = [*said[:1], *([f"{year}年{on}"] if year else []), on]
        said += [f"{day}日", str(day)] if day else []
        said.append(MONTHS[month - 1])
    return "".join(f" {each}" for each in said)


def proposed_day(typed: str) -> str:
    """The ISO date that somebody means who wrote a day in another way; "" where that cannot be told.

    >>> proposed_day("14.2.2023"), proposed_day("2023年2月"), proposed_day("2月14日"), proposed_day("2/3/2023")
    ('2023-02-14', '2023-02', '--02-14', '')
    """
    typed = typed.strip()
    for form in (_DAY_FIRST, _YEAR_FIRST, _NO_YEAR):
        found = form.fullmatch(typed)
        if found is None:
            continue
        said = found.groupdict()
        year, month, day = said.get("y") or "", int(said["m"]), int(said["d"] or 0)
        if form is _DAY_FIRST and "/" in typed and month <= 12 and day <= 12 and month != day:
            return ""  # half the world writes the month first
        if form is _DAY_FIRST and "/" in typed and month > 12:
            month, day = day, month
        return _iso(year, month, day)
    return ""


def _iso(year: str, month: int, day: int) -> str:
    try:
        date(int(year or A_LEAP_YEAR), month, day or 1)
    except ValueError:
        return ""
    return f"{year or '-'}-{month:02}" + (f"-{day:02}" if day else "")
