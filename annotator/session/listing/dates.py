"""Dates of publication that are asked for: how they are written, and which articles they mean.

An article is in a range where its date and those of the range agree as far as both are stated: one of 2023-02 is
neither before nor after 2023-02-10, and is found by either. One that states no year (--03-01, or nothing) is in no
range. The search and the list both go by this; SQLite compares the words.
"""

from __future__ import annotations

import re
from datetime import datetime

from annotator.errors import UsageError
from annotator.sentences import worded

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}){0,2})?)?)?", re.ASCII)
_REST = "0001-01-01"


def checked_day(words: str) -> str:
    """The date as it is: ISO, with its year, cut short or not. Raises UsageError for one that is none, or never was."""
    try:
        if not _DATE.fullmatch(words):
            raise ValueError
        datetime.fromisoformat(words + _REST[len(words) :])
    except ValueError:
        raise UsageError(
            worded("“{words}” is no date to filter by: write 2023, 2023-02 or 2023-02-19.", words=words)
        ) from None
    return words


def check_range(since: str, until: str) -> None:
    """Raises UsageError where no day can be in the range; "" is open."""
    both = min(len(since), len(until))
    if since[:both] > until[:both]:
        raise UsageError(
            worded("No day is since {since} and until {until}: turn them round.", since=since, until=until)
        )
