"""How wide a text stands in a terminal."""

from __future__ import annotations

from unicodedata import combining, east_asian_width


def places(text: str) -> int:
    """A wide character takes two places, a combining mark none."""
    return sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)
