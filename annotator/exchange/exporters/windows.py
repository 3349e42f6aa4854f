"""Where a long text is cut: after 。 then ； then a comma, never inside a span."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence

Range = tuple[int, int]
CUT_AFTER = ("。", "；", "，,", "！？!?\n")
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


def cut_windows(text: str, spans: Iterable[Range], max_length: int, stride: int = 0) -> tuple[Range, ...]:
    """Windows of at most ``max_length`` characters that cover ``text`` and hold every one of ``spans`` whole.

    Only where spans leave no place to cut is a window longer. Neighbours share at most ``stride`` characters.
    """
    closed = _closed(spans)
    found: list[Range] = []
    start = end = 0
    while end < len(text):
        limit = start + max_length
        end = len(text) if limit >= len(text) else _last_cut(text, closed, end, limit)
        found.append((start, end))
        start = _next_start(text, closed, max(end - stride, start + 1), end) if stride else end
    return tuple(found)


def _closed(spans: Iterable[Range]) -> list[Range]:
    """Rising, disjoint ranges inside which no cut may fall."""
    found: list[Range] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _around(closed: Sequence[Range], position: int) -> Range | None:
    """The closed range that has ``position`` strictly inside, if any."""
    at = bisect_right(closed, (position,)) - 1
    if at >= 0 and closed[at][0] < position < closed[at][1]:
        return closed[at]
    return None


def _last_cut(text: str, closed: Sequence[Range], after: int, limit: int) -> int:
    """The best end of a window in ``(after, limit]``; beyond ``limit`` only where every place there is closed."""
    for marks in CUT_AFTER:
        position = limit
        while (position := max(text.rfind(mark, after, position) for mark in marks) + 1) > after:
            if (inside := _around(closed, position)) is None:
                return position
            position = inside[0]
    inside = _around(closed, limit)
    if inside:
        return inside[0] if inside[0] > after else inside[1]
    free = (p for p in range(limit, after, -1) if not _joined(text, p) and not _around(closed, p))
    return next(free, limit)


def _next_start(text: str, closed: Sequence[Range], first: int, end: int) -> int:
    """The start of the next window in ``[first, end]``: after a mark if there is one, as early as may be."""
    for marks in CUT_AFTER:
        for position in range(first, end):
            if position and text[position - 1] in marks and not _around(closed, position):
                return position
    inside = _around(closed, first)
    position = inside[1] if inside else first
    while position < end and (_joined(text, position) or _around(closed, position)):
        position += 1
    return min(position, end)


def _joined(text: str, position: int) -> bool:
    """Whether a cut here would part a mark from its base, or an emoji from the one it is joined to."""
    after, before = text[position], text[position - 1]
    return bool(unicodedata.combining(after)) or after in _JOINERS or before == "\u200d"
