"""Where the sentences of a text end: after their mark and the quotes that close behind it, and with a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_CLOSERS = "”’」』》〉）〕】)\\]"
_GOES_ON = "，、；：,;:"
_LINE_ENDS = "\\n\\r\\x0b\\x0c\\x1c-\\x1e\\x85\\u2028\\u2029"
_END = re.compile(  # begins with a plain class of characters, for which the engine looks fast
    rf"[。！？｡!?….{_LINE_ENDS}](?:(?<=[{_LINE_ENDS}])"
    rf"|(?:(?<=[。！？｡])|(?<=[!?])(?![A-Za-z0-9=/&])|(?<=…)…*+(?=[\s{_CLOSERS}]|$)|(?<=[A-Za-z]\.)(?=\s|$))"
    rf"[。！？!?…]*+[{_CLOSERS}]*+(?![{_GOES_ON}]))"
)


def sentence_ends(text: str, spans: Iterable[tuple[int, int]] = ()) -> list[int]:
    """The places at which a sentence ends and another begins, in code points, in order; none inside a span."""
    ends = list(_ends(text))
    closed = _joined(spans)
    if not closed:
        return ends
    found: list[int] = []
    at = 0
    for end in ends:
        while at < len(closed) and closed[at][1] <= end:
            at += 1
        if at == len(closed) or end <= closed[at][0]:
            found.append(end)
    return found


def _ends(text: str) -> Iterator[int]:
    straight = '"' in text
    for found in _END.finditer(text):
        end = found.end()
        if straight and text[end : end + 1] == '"' and text.count('"', text.rfind("\n", 0, end) + 1, end) % 2:
            end += 1  # it closes: an odd number stands before it in the line
        yield end


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that share a character as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
