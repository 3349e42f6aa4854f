"""Dates as the window writes them."""

from __future__ import annotations

import re

from annotator.ui.language import mark, tr

MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)
DAY, DAY_WITHOUT_YEAR = mark("{day} {month}"), mark("{day} {month} (no year)")
"""A translation may write ``{number}``, the month's, in the place of its name: {number}月{day}日（年份未填）."""
_FULL = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:T(\d\d:\d\d))?")
_NO_YEAR = re.compile(r"--(\d\d)-(\d\d)")


def shown_date(iso: str, short: bool = False) -> str:
    """An ISO 8601 date for people; one without its year says so, unless ``short``.

    >>> shown_date("2023-02-19T08:31:51"), shown_date("--02-14")
    ('2023-02-19 08:31', '14 Feb (no year)')
    """
    found = _NO_YEAR.fullmatch(iso)
    if found and 1 <= int(found[1]) <= len(MONTHS):
        number = int(found[1])
        said = tr(DAY if short else DAY_WITHOUT_YEAR)
        return said.format(day=int(found[2]), month=tr(MONTHS[number - 1]), number=number)
    if found := _FULL.match(iso):
        return found[1] if short or not found[2] else f"{found[1]} {found[2]}"
    return iso
