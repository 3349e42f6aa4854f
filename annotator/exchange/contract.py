"""What both sides of the JSONL record agree on: its name, its keys, its time stamps, what it keeps."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache

from annotator.sentences import worded
from annotator.text.regions import META_KEYS

__all__ = ["EXTENSIONS", "KEEPS", "META_KEYS", "NAME", "SCHEMA", "TITLE", "utc_seconds", "utc_text"]

SCHEMA = "annotator/1"
NAME = "jsonl"
TITLE = worded("JSONL, one line an article (annotator/1)")
EXTENSIONS = (".jsonl", ".ndjson")

KEEPS: dict[str, bool | str] = {
    "text": True,
    "overlap": True,
    "discontinuous": "as `ranges`, with the envelope in start and end",
    "attributes": True,
    "relations": True,
    "notes": True,
    "coder": True,
    "both scripts": "the other script stands in `parallel`; on import it is converted anew",
    "state": True,
    "article attributes": True,
    "coding": True,
    "regions": True,
    "certainty": True,
    "article labels": True,
    "details": True,
    "ids": True,
}

_EPOCH_DAY = date(1970, 1, 1).toordinal()
_DAY_MINUTES = 1_440
_SECONDS = tuple(f"{second:02}Z" for second in range(60))


@lru_cache(maxsize=8192)
def _to_the_minute(number: int) -> str:
    day, minute = divmod(number, _DAY_MINUTES)
    return f"{date.fromordinal(_EPOCH_DAY + day).isoformat()}T{minute // 60:02}:{minute % 60:02}:"


def utc_text(seconds: int) -> str:
    """Seconds since the epoch as ``2026-01-31T09:30:00Z``."""
    minute, second = divmod(seconds, 60)
    return _to_the_minute(minute) + _SECONDS[second]


def utc_seconds(text: str) -> int:
    """The seconds of exactly what ``utc_text`` writes; raises ValueError for any other form."""
    seconds = int(datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp())
    if utc_text(seconds) != text:
        raise ValueError(text)
    return seconds
