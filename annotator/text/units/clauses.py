"""The clause, the sentence, the paragraph and the quote around a caret, in code points of one view."""

from __future__ import annotations

import re

from annotator.text.units.marks import CLOSING, OPENING, PAIRS, WHOLE, Line, line_at, line_of

Range = tuple[int, int]

_LEADS = re.compile(r"(?:按照|依照|根据|围绕|站在|针对|结合|通过|随着|为了?|经过|本着|对于?|以|在)")
_LEADS_ALWAYS = re.compile(r"(?:按照|依照|根据|随着|本着|经过)")
_LED = re.compile(
    r"(?:感|高度|要求|部署|情况|基础上|指导下|支持下|领导下|努力|精神|政策|实际|关头|时刻|节点|方针|原则|的|上|下|后|中)$"
)
_LIST_MARK = "、"


def paragraph_at(text: str, caret: int) -> Range:
    """The line, without blanks at its ends."""
    return stripped(text, *line_at(text, caret))


def sentences_at(text: str, caret: int) -> list[Range]:
    """The sentences around a caret, with their end marks: one within each quote that holds sentences, then the outer.

    Each contains the one before it.
    """
    low, high = line_at(text, caret)
    line = line_of(text[low:high])
    found: list[Range] = []
    for level in line.levels(caret - low):
        if level == WHOLE or any(cut.ends_sentence for cut in line.cuts[level]):
            start, end = line.piece_at(caret - low, level, sentences=True)
            each = stripped(text, start + low, end + low)
            if not found or (each[0] <= found[-1][0] and each[1] >= found[-1][1]):
                found.append(each)
    return found


def clause_at(text: str, caret: int) -> Range:
    """From mark to mark, quotes and brackets kept whole; inside a quote that has clauses of its own, one of those."""
    return clauses_at(text, caret)[0]


def clauses_at(text: str, caret: int) -> list[Range]:
    """The clauses around a caret: that of the innermost quote that has clauses, then those that it stands in."""
    low, high = line_at(text, caret)
    line = line_of(text[low:high])
    pieces = (line.piece_at(caret - low, level) for level in line.levels(caret - low))
    return [whole_pairs(text, start + low, end + low) for start, end in pieces]


def clauses_in(text: str, start: int, end: int) -> list[Range]:
    """Every clause of a text from ``start`` on that ends by ``end``, those within quotes as well, in order."""
    found: list[Range] = []
    while start < end:
        low, high = line_at(text, start)
        line = line_of(text[low:high])
        for level in (WHOLE, *(n for n in range(len(line.pairs)) if line.cuts.get(n))):
            pieces = (whole_pairs(text, a + low, b + low) for a, b in line.pieces(level))
            found += [each for each in pieces if start <= each[0] < each[1] <= end]
        start = high + 1
    return sorted(found)


def led_clauses_at(text: str, caret: int) -> list[Range]:
    """The same clauses with the adverbial ones that lead into each (按照…的要求, 以…责任感), across the comma."""
    low, high = line_at(text, caret)
    line = line_of(text[low:high])
    found: list[Range] = []
    for level in line.levels(caret - low):
        start, end = _with_leads(line, level, caret - low)
        found.append(whole_pairs(text, start + low, end + low))
    return found


def _with_leads(line: Line, level: int, caret: int) -> Range:
    here = line.piece_at(caret, level)
    start = here[0]
    while start > line.bounds(level)[0]:
        before = line.piece_at(start - 1, level)
        if before[0] >= start or not _leads_on(line, before):
            break
        start = before[0]
    while _leads_on(line, here):
        following = line.piece_at(here[1] + 1, level)
        if following[0] <= here[0]:
            break
        here = following
    return start, here[1]


def _leads_on(line: Line, piece: Range) -> bool:
    start, end = stripped(line.text, *piece)
    words = line.text[start:end]
    if line.text[end : end + 1] not in ("，", ",") or not _LEADS.match(words):
        return False
    return bool(_LEADS_ALWAYS.match(words) or _LED.search(words))


def quotes_at(text: str, caret: int) -> list[Range]:
    """The quotes around a caret with their marks, the innermost first; a caret beside the marks is in them."""
    low, high = line_at(text, caret)
    line, at = line_of(text[low:high]), caret - low
    around = [each for each in line.pairs if each.is_quote and each.open <= at <= each.close + 1]
    inside = [each for each in around if each.open < at <= each.close]
    beside = [each for each in around if each not in inside]
    if len(beside) > 1:  # between two: the one after the caret
        beside = [each for each in beside if each.open == at]
    every = sorted({*inside, *beside}, key=lambda each: each.close - each.open)
    return [(each.open + low, each.close + 1 + low) for each in every]


def parallel_at(text: str, caret: int) -> Range | None:
    """Set phrases of equal length in a list (稳增长、稳就业、稳物价) around a caret, if there are two at least."""
    start, end = clause_at(text, caret)
    parts = [(hit.start() + start, hit.end() + start) for hit in re.finditer("[^、]+", text[start:end])]
    at = next((n for n, each in enumerate(parts) if each[0] <= caret <= each[1]), None)
    if at is None or len(parts) < 2:
        return None
    inner = [b - a for a, b in parts[1:-1]]
    length = inner[0] if inner else min(b - a for a, b in parts)
    if length < 3 or any(each != length for each in inner) or any(b - a < length for a, b in parts):
        return None
    found = parts[0][1] - length, parts[-1][0] + length
    return found if found[0] <= caret <= found[1] and not CLOSING & set(text[found[0] : found[1]]) else None


def part_at(text: str, caret: int) -> Range:
    """Up to the nearest mark of any kind: also 、, quotes and brackets divide."""
    low, high = clause_at(text, caret)
    dividing = OPENING | CLOSING | {_LIST_MARK}
    start = end = min(max(caret, low), high)
    while start > low and text[start - 1] not in dividing:
        start -= 1
    while end < high and text[end] not in dividing:
        end += 1
    return stripped(text, start, end)


def stripped(text: str, start: int, end: int) -> Range:
    """Without blanks at the ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def whole_pairs(text: str, start: int, end: int) -> Range:
    """Without blanks, and without a quote or bracket at an end whose partner is outside."""
    start, end = stripped(text, start, end)
    while start < end:
        words = text[start:end]
        first, last = words[0], words[-1]
        if first in CLOSING - OPENING or (first in OPENING and PAIRS[first] not in words[1:]):
            start += 1
        elif last in OPENING - CLOSING or (last in CLOSING and not _opened(words)):
            end -= 1
        else:
            break
        start, end = stripped(text, start, end)
    return start, end


def _opened(words: str) -> bool:
    return any(PAIRS[each] == words[-1] for each in words[:-1] if each in OPENING)
