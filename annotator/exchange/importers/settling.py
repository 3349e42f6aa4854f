"""A foreign text is settled as a source (one kind of line end, no byte order mark) and its offsets go with it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from annotator.exchange.importers.source_text import settled

Carry = Callable[[int, int], tuple[int, int]]
"""(start, end) in the text as it came -> in the text as it is kept; may become empty."""
_TAKEN_OUT = re.compile("\r(?=\n)")


def settled_with_offsets(text: str) -> tuple[str, Carry]:
    """The text fit to be a source, and how ranges of it are carried there, in code points; raises TextRefused.

    A range with an edge within a CRLF takes the whole line end: what it becomes is what its words become.
    """
    kept = settled(text)
    if len(kept) == len(text):
        return kept, lambda start, end: (start, end)
    marks = len(text) - len(text.lstrip("\ufeff"))
    gone = [*range(marks), *(found.start() for found in _TAKEN_OUT.finditer(text, marks))]

    def carry(start: int, end: int) -> tuple[int, int]:
        halved = start < end and text[end - 1] == "\r" and text[end : end + 1] == "\n"
        return start - bisect_left(gone, start), end - bisect_left(gone, end) + halved

    return kept, carry
