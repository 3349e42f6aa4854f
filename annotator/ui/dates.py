"""Dates as the window writes them."""

from __future__ import annotations

import re

_FULL = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:T(\d\d:\d\d))?")
_NO_YEAR = re.compile(r"--(\d\d)-(\d\d)")


def shown_date(iso: str, short: bool = False) -> str:
    """An ISO 8601 date for people; one without its year says so, unless ``short``.

    >>> shown_date("2023-02-19T08:31:51"), shown_date("--02-14")
    ('2023-02-19 08:31', '2月14日（年份未填）')
    """
    if found := _NO_YEAR.fullmatch(iso):
        day = f"{int(found[1])}月{int(found[2])}日"
        return day if short else f"{day}（年份未填）"
    if found := _FULL.match(iso):
        return found[1] if short or not found[2] else f"{found[1]} {found[2]}"
    return iso
