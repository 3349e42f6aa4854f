"""Growing and shrinking a selection, and what a label's key takes: rungs around a caret, each inside the next.

A selection remembers nothing: the rungs follow from the text, so that what was widened narrows back around an anchor.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotator.text.units.clauses import (
    Range,
    clause_at,
    clauses_at,
    clauses_in,
    led_clauses_at,
    paragraph_at,
    parallel_at,
    part_at,
    quotes_at,
    sentences_at,
)
from annotator.text.units.marks import line_at
from annotator.text.units.names import name_at, names_at, names_in
from annotator.text.units.phrases import amount_at, phrase_at, word_at
from annotator.text.units.trimming import NO_TRIMMING, Trimming, trimmed

UNITS = ("word", "name", "phrase", "quote", "clause", "sentence", "paragraph")


def unit_at(text: str, caret: int, unit: str, edges: Sequence[int] = ()) -> Range:
    """The unit of UNITS at a caret, in code points of the text; empty only where the text has nothing there.

    ``edges`` are its word boundaries (text.words.word_edges). Where there is no quote, a list of set phrases is one,
    else the clause; where there is no name, the word. Raises ValueError for another unit.
    """
    caret = min(max(caret, 0), len(text))
    if unit == "word":
        return word_at(text, caret, edges)
    if unit == "name":
        start, end = name_at(text, caret, edges)
        return (caret, caret) if text[start:end].isspace() else (start, end)
    if unit == "phrase":
        return amount_at(text, caret) or phrase_at(text, caret, edges)
    if unit == "quote":
        return next(iter(quotes_at(text, caret)), None) or parallel_at(text, caret) or clause_at(text, caret)
    if unit == "clause":
        return clause_at(text, caret)
    if unit == "sentence":
        return sentences_at(text, caret)[0]
    if unit == "paragraph":
        return paragraph_at(text, caret)
    raise ValueError(f"there is no unit {unit}")


def taken_at(text: str, caret: int, unit: str, edges: Sequence[int] = (), trim: Trimming = NO_TRIMMING) -> Range:
    """The unit at a caret, trimmed: what a label's key takes."""
    return trimmed(text, *unit_at(text, caret, unit, edges), trim)


def rungs(text: str, caret: int, edges: Sequence[int] = (), unit: str = "") -> list[Range]:
    """Word, phrase, clause, sentence, paragraph around a caret, and quotes and lead-ins where there are any.

    Each contains the one before it. ``unit`` adds the steps of that unit: name, or amount and list for phrase.
    """
    found: list[Range] = []
    for each in sorted(set(_candidates(text, caret, edges, unit)), key=lambda r: r[1] - r[0]):
        if each[0] < each[1] and (not found or _holds(each, found[-1])):
            found.append(each)
    return found


def _candidates(text: str, caret: int, edges: Sequence[int], unit: str) -> Iterator[Range]:
    yield word_at(text, caret, edges)
    yield phrase_at(text, caret, edges)
    if unit == "name":
        yield from names_at(text, caret, edges)
    if unit == "phrase" and (amount := amount_at(text, caret)):
        yield amount
    if unit in ("phrase", "name"):
        yield part_at(text, caret)
    if unit == "quote" and (parallel := parallel_at(text, caret)):
        yield parallel
    yield from quotes_at(text, caret)
    yield from clauses_at(text, caret)
    yield from led_clauses_at(text, caret)
    yield from sentences_at(text, caret)
    yield paragraph_at(text, caret)


def wider(
    text: str, start: int, end: int, edges: Sequence[int] = (), unit: str = "", trim: Trimming | None = None
) -> Range:
    """The next rung around a selection; the selection itself at the top. ``trim`` None: rungs are not trimmed."""
    around = {*rungs(text, start, edges, unit), *rungs(text, max(end - 1, start), edges, unit)}
    around.add((paragraph_at(text, start)[0], paragraph_at(text, end)[1]))
    for each in sorted(around, key=lambda r: r[1] - r[0]):
        if each[0] <= start and end <= each[1]:
            cut = each if trim is None else trimmed(text, *each, trim)
            if not _holds((start, end), cut):
                return cut
    return start, end


def narrower(
    text: str,
    start: int,
    end: int,
    anchor: int,
    edges: Sequence[int] = (),
    unit: str = "",
    trim: Trimming | None = None,
) -> Range:
    """The largest rung around ``anchor`` inside a selection; the selection itself at the foot."""
    anchor = min(max(anchor, start), max(end - 1, start))
    for each in reversed(rungs(text, anchor, edges, unit)):
        cut = each if trim is None else trimmed(text, *each, trim)
        if _holds((start, end), cut) and cut != (start, end) and cut[0] < cut[1]:
            return cut
    return start, end


def next_free(
    text: str,
    spans: Sequence[Range],
    caret: int,
    unit: str,
    edges: Sequence[int] = (),
    within: Sequence[Range] = (),
) -> Range | None:
    """The next clause or name that begins after a caret, free of all ``spans``; None where there is no more.

    ``spans`` are ranges of the text: those that count as done, a label's or all. ``within``: only inside one of these.
    """
    taken = _merged(spans)
    for each in _ahead(text, caret, unit, edges):
        inside = not within or any(_holds(zone, each) for zone in within)
        if inside and not _touches(taken, each):
            return each
    return None


def _ahead(text: str, caret: int, unit: str, edges: Sequence[int]) -> Iterator[Range]:
    at = max(caret, 0)
    while at < len(text):
        start, end = line_at(text, at)
        if unit == "name":
            found = names_in(text, start, end, edges)
        else:
            found = [each for each in clauses_in(text, at, end) if any(map(str.isalnum, text[slice(*each)]))]
        yield from (each for each in found if each[0] > caret)
        at = end + 1


def _merged(spans: Sequence[Range]) -> list[Range]:
    """The spans in order, those that touch or overlap as one."""
    found: list[Range] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def _touches(merged: list[Range], each: Range) -> bool:
    at = bisect_left(merged, (each[1],)) - 1
    return at >= 0 and merged[at][1] > each[0]


def _holds(outer: Range, inner: Range) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
