"""Offsets in UTF-16 units, which Java counts, and with it everything of UIMA."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def utf16_places(text: str) -> Callable[[int], int]:
    """A function from code points of ``text`` to UTF-16 units."""
    if not text or max(text) <= "\uffff":
        return lambda offset: offset
    wide = [place for place, each in enumerate(text) if each > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)
