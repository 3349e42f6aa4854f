"""Growing and shrinking a selection, and what a label's key takes: rungs around a caret, each inside the next.

A selection remembers nothing: the rungs follow from the text, so that what was widened narrows back around an anchor.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import chain

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
from annotator.text.units.marks import QUOTES, line_at
from annotator.text.units.names import NAME_KINDS, kind_of_name, name_at, names_at, names_in
from annotator.text.units.phrases import amount_at, citation_at, phrase_at, word_at
from annotator.text.units.trimming import NO_TRIMMING, Trimming, rest_after, trimmed

UNITS = ("word", "name", "phrase", "quote", "clause", "sentence", "paragraph")
_LINES_KEPT = 8192
"""Lines of which the clauses and names are remembered: those of the longest articles."""


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
    if unit == "phrase":
        yield from (each for each in (amount_at(text, caret), citation_at(text, caret)) if each)
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
    """The largest rung around ``anchor`` inside a selection; the selection itself at the foot.

    For ``unit`` quote a clause is narrowed to the first quote in it, though the anchor stands before or after that;
    and a quote to the next one behind it in the clause.
    """
    anchor = min(max(anchor, start), max(end - 1, start))
    found = start, end
    for each in reversed(rungs(text, anchor, edges, unit)):
        cut = each if trim is None else trimmed(text, *each, trim)
        if _holds((start, end), cut) and cut != (start, end) and cut[0] < cut[1]:
            found = cut
            break
    return (_quote_rather(text, start, end, anchor, found) or found) if unit == "quote" else found


def _quote_rather(text: str, start: int, end: int, anchor: int, found: Range) -> Range | None:
    """The quote that a clause, or the quote before it, is narrowed to rather than to words around an anchor."""
    clause = clause_at(text, anchor)
    if (start, end) in quotes_at(text, start):
        return next(_quotes_in(text, end, clause_at(text, start)[1]), None)
    around = [each for each in quotes_at(text, anchor) if each[0] <= anchor < each[1]]
    inside = [each for each in around if _holds((start, end), each) and each != (start, end)]
    if inside and not any(_holds(each, found) or _holds(found, each) for each in inside):
        return inside[-1]  # the caret before an opening mark stands at the word before, too
    if around or not _holds(clause, (start, end)) or found == clause:
        return None
    within = _quotes_in(text, start, end)
    return next((each for each in within if each != (start, end)), None)


def _quotes_in(text: str, start: int, end: int) -> Iterator[Range]:
    """The quotes that open and close in a range, in order of their opening marks."""
    for at in range(start, end):
        if text[at] in QUOTES:
            yield from (each for each in quotes_at(text, at)[:1] if each[0] == at and each[1] <= end)


def next_free(
    text: str,
    spans: Sequence[Range],
    caret: int,
    unit: str,
    edges: Sequence[int] = (),
    within: Sequence[Range] = (),
    heads: Sequence[Range] = (),
    kinds: Collection[str] = NAME_KINDS,
) -> Range | None:
    """The next clause or name that begins after a caret, free of all ``spans``; None where there is no more.

    ``spans`` are ranges of the text: those that count as done, a label's or all. ``within``: only inside one of these.
    Of a clause that begins with one of ``heads`` what stands after it is meant. ``kinds``: names of these alone.
    """
    taken, zones, opening = _merged(spans), sorted(within), dict(sorted(heads))
    around = reversed(clauses_at(text, caret)) if opening and unit == "clause" else ()
    is_meant = unit != "name" or set(kinds) >= set(NAME_KINDS)
    for whole in chain(around, _ahead(text, caret, unit, edges)):
        each = rest_after(text, *whole, opening.get(whole[0], whole[0]))
        if each[0] <= caret or _touches(taken, each) or (zones and not _is_in(zones, each)):
            continue
        if is_meant or kind_of_name(text, *each, edges) in kinds:
            return each
    return None


def learn_line(text: str, position: int, edges: Sequence[int] = ()) -> int:
    """Remember the clauses and names of the line at a position, that ``next_free`` need not wait; returns the next."""
    low, high = line_at(text, position)
    _clauses_of(text[low:high])
    _names_of(text[low:high], _edges_of(edges, low, high))
    return high + 1


def _ahead(text: str, caret: int, unit: str, edges: Sequence[int]) -> Iterator[Range]:
    """The clauses or names of a text that begin after a caret, in order."""
    at = max(caret, 0)
    while at < len(text):
        low, high = line_at(text, at)
        line = text[low:high]
        found = _names_of(line, _edges_of(edges, low, high)) if unit == "name" else _clauses_of(line)
        for start, end in found[bisect_left(found, (caret - low + 1,)) :] if low <= caret else found:
            yield start + low, end + low
        at = high + 1


@lru_cache(maxsize=_LINES_KEPT)
def _clauses_of(line: str) -> tuple[Range, ...]:
    """The clauses of one line that say something."""
    return tuple(each for each in clauses_in(line, 0, len(line)) if any(map(str.isalnum, line[slice(*each)])))


@lru_cache(maxsize=_LINES_KEPT)
def _names_of(line: str, edges: tuple[int, ...]) -> tuple[Range, ...]:
    return tuple(names_in(line, 0, len(line), edges))


def _edges_of(edges: Sequence[int], low: int, high: int) -> tuple[int, ...]:
    """The word boundaries within one line, counted from its start."""
    return tuple(each - low for each in edges[bisect_left(edges, low) : bisect_right(edges, high)])


def _is_in(zones: Sequence[Range], each: Range) -> bool:
    """Whether one of the zones, in order, holds a range."""
    return any(_holds(zone, each) for zone in zones[: bisect_left(zones, (each[1],))])


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
