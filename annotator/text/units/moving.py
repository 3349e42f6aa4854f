"""Where a caret goes by one word, clause, sentence or paragraph, forwards or back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from annotator.text.units.clauses import clauses_in, paragraph_at, stripped
from annotator.text.units.marks import WHOLE, line_at, line_of
from annotator.text.units.phrases import is_word, word_at, words_in


def next_start(text: str, caret: int, unit: str, edges: Sequence[int] = ()) -> int:
    """The first place after a caret where a word, clause, sentence or paragraph begins; the end where none does."""
    if unit == "word" and edges:
        for at in edges[bisect_right(edges, caret) :]:
            if at < len(text) and is_word(text, word_at(text, at, edges)) and not text[at].isspace():
                return at
        return len(text)
    at = caret
    while at < len(text):
        low, high = line_at(text, at)
        starts = _starts(text, low, high, unit, edges)
        place = bisect_right(starts, caret)
        if place < len(starts):
            return starts[place]
        at = high + 1
    return len(text)


def previous_start(text: str, caret: int, unit: str, edges: Sequence[int] = ()) -> int:
    """The last such place before a caret; 0 where there is none."""
    if unit == "word" and edges:
        for at in reversed(edges[: bisect_left(edges, caret)]):
            if at < len(text) and is_word(text, word_at(text, at, edges)) and not text[at].isspace():
                return at
        return 0
    at = caret
    while at >= 0:
        low, high = line_at(text, at)
        starts = _starts(text, low, high, unit, edges)
        place = bisect_left(starts, caret) - 1
        if place >= 0:
            return starts[place]
        at = low - 1
    return 0


def _starts(text: str, low: int, high: int, unit: str, edges: Sequence[int]) -> list[int]:
    """Where units of one line begin; raises ValueError for another unit."""
    if unit == "paragraph":
        start, end = paragraph_at(text, low)
        return [start] if start < end else []
    if unit == "clause":
        return sorted({start for start, _ in clauses_in(text, low, high)})
    if unit == "sentence":
        line = line_of(text[low:high])
        levels = (WHOLE, *(n for n in range(len(line.pairs)) if any(c.ends_sentence for c in line.cuts.get(n, ()))))
        pieces = (stripped(text, a + low, b + low) for level in levels for a, b in line.pieces(level, sentences=True))
        return sorted({start for start, end in pieces if start < end})
    if unit == "word":
        return [a for a, b in words_in(text, low, high, edges) if is_word(text, (a, b))]
    raise ValueError(f"a caret does not move by {unit}")
