"""Dates as the window writes them."""

from __future__ import annotations

import re

from annotator.ui.words.language import current, mark, tr

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
        day, month = int(found[2]), tr(MONTHS[number - 1])
        if short:  # without words, so that no file of translations holds it
            return f"{day} {month}" if current() == "en" else f"{month}{day}日"
        return tr("{day} {month} (no year)").format(day=day, month=month)
    if found := _FULL.match(iso):
        return found[1] if short or not found[2] else f"{found[1]} {found[2]}"
    return iso
