"""Where a line of text divides: marks that end a clause or a sentence, and pairs of quotes and brackets."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

QUOTES = {"“": "”", "‘": "’", "《": "》", "〈": "〉", "「": "」", "『": "』", '"': '"'}
BRACKETS = {"（": "）", "(": ")", "【": "】", "[": "]", "〔": "〕"}
PAIRS = QUOTES | BRACKETS
OPENING = frozenset(PAIRS)
CLOSING = frozenset(PAIRS.values())
CLAUSE_ENDS = frozenset("，,；;。！!？?：:…|｜")
SENTENCE_ENDS = frozenset("。！!？?…")
_BETWEEN_DIGITS = frozenset(",:：，")
_SPECIAL = re.compile(rf"…+|[{re.escape(''.join(sorted((CLAUSE_ENDS | OPENING | CLOSING) - {'…'})))}.]|\s+")
JOINER = "\u200d"
WHOLE = -1
"""The level of a line that is in no quotes and brackets."""


class Pair(NamedTuple):
    """Quotes or brackets at ``open`` and ``close``, within the pair number ``parent``."""

    open: int
    close: int
    parent: int
    is_quote: bool


class Cut(NamedTuple):
    """A clause ends before ``end``, the next one begins at ``start``; between them are the marks."""

    end: int
    start: int
    ends_sentence: bool


class Line(NamedTuple):
    """One line, its pairs in order of opening, and the cuts of each level (WHOLE, or the number of a pair)."""

    text: str
    pairs: tuple[Pair, ...]
    cuts: dict[int, tuple[Cut, ...]]

    def pair_at(self, position: int) -> int:
        """The number of the innermost pair that a caret stands in, or WHOLE."""
        found = bisect_left(self.pairs, (position,)) - 1
        while found >= 0 and self.pairs[found].close < position:
            found = self.pairs[found].parent
        return found

    def levels(self, position: int) -> list[int]:
        """The levels that divide the text around a caret, the innermost first; WHOLE is always one."""
        found: list[int] = []
        at = self.pair_at(position)
        while at != WHOLE:
            if self.cuts.get(at):
                found.append(at)
            at = self.pairs[at].parent
        return [*found, WHOLE]

    def pieces(self, level: int, sentences: bool = False) -> list[tuple[int, int]]:
        """What the cuts of a level leave: clauses without their end marks, or sentences with theirs."""
        low, high = self.bounds(level)
        found: list[tuple[int, int]] = []
        for cut in self.cuts.get(level, ()):
            if sentences and not cut.ends_sentence:
                continue
            found.append((low, cut.start if sentences else cut.end))
            low = cut.start
        return [*found, (low, high)]

    def bounds(self, level: int) -> tuple[int, int]:
        return (0, len(self.text)) if level == WHOLE else (self.pairs[level].open + 1, self.pairs[level].close)

    def piece_at(self, position: int, level: int, sentences: bool = False) -> tuple[int, int]:
        """The piece that a caret stands in or at; of two, the one after it."""
        low, high = self.bounds(level)
        cuts = self.cuts.get(level, ())
        at = bisect_right(cuts, position, key=_start_of)
        before = at - 1
        while sentences and before >= 0 and not cuts[before].ends_sentence:
            before -= 1
        while sentences and at < len(cuts) and not cuts[at].ends_sentence:
            at += 1
        start = cuts[before].start if before >= 0 else low
        if at == len(cuts):
            return start, high
        return start, cuts[at].start if sentences else cuts[at].end


def _start_of(cut: Cut) -> int:
    return cut.start


@lru_cache(maxsize=64)
def line_of(text: str) -> Line:
    """The divisions of one line; it holds no line feed."""
    found = [hit.span() for hit in _SPECIAL.finditer(text)]
    pairs = _pairs(text, found)
    line = Line(text, pairs, {})
    cuts: dict[int, list[Cut]] = {}
    for start, end in found:
        if cut := _cut(text, start, end):
            own = cuts.setdefault(line.pair_at(start), [])
            if own and own[-1].start == cut.end:  # 。！ and ，followed by a blank
                own[-1] = Cut(own[-1].end, cut.start, own[-1].ends_sentence or cut.ends_sentence)
            else:
                own.append(cut)
    _end_with_quotes(line, cuts)
    line.cuts.update((level, tuple(sorted(own))) for level, own in cuts.items())
    return line


def _pairs(text: str, found: list[tuple[int, int]]) -> tuple[Pair, ...]:
    """Marks that match; one without its partner is no pair."""
    open_: list[int] = []
    closed: dict[int, int] = {}
    straight = text.count('"') % 2 == 0
    for at, _ in found:
        mark = text[at]
        if mark == '"' and (not straight or not any(text[each] == '"' for each in open_)):
            open_ += [at] if straight else []
        elif mark in CLOSING:
            partner = next((n for n in range(len(open_) - 1, -1, -1) if PAIRS[text[open_[n]]] == mark), None)
            if partner is not None:
                closed[open_[partner]] = at
                del open_[partner:]
        elif mark in OPENING:
            open_.append(at)
    pairs: list[Pair] = []
    for start, end in sorted(closed.items()):
        parent = len(pairs) - 1
        while parent >= 0 and pairs[parent].close < start:
            parent = pairs[parent].parent
        pairs.append(Pair(start, end, parent, text[start] in QUOTES))
    return tuple(pairs)


def _cut(text: str, start: int, end: int) -> Cut | None:
    mark = text[start]
    before, after = text[start - 1 : start], text[end : end + 1]
    if mark.isspace():
        return Cut(start, end, False) if _is_han(before) and _is_han(after) else None  # as in a headline of two parts
    if mark in _BETWEEN_DIGITS and before.isdigit() and after.isdigit():
        return None
    if mark == ".":
        ends = before.isalpha() and not _is_han(before) and (not after or after.isspace())
        return Cut(start, _past_joined(text, end), True) if ends else None
    if mark not in CLAUSE_ENDS:
        return None
    if mark == "…" and after and after not in CLAUSE_ENDS | CLOSING and not after.isspace():
        return None  # words that break off within a clause
    return Cut(start, _past_joined(text, end), mark in SENTENCE_ENDS)


def _end_with_quotes(line: Line, cuts: dict[int, list[Cut]]) -> None:
    """A quote that stands after a mark and holds the end of a sentence ends the one it stands in."""
    for number, pair in enumerate(line.pairs):
        if not pair.is_quote or line.text[pair.open - 1 : pair.open] not in ("：", ":", "，", ",", ""):
            continue
        own = cuts.get(number)
        if own and own[-1].ends_sentence and own[-1].start == pair.close:
            after = pair.close + 1
            if line.text[after : after + 1] not in CLAUSE_ENDS:
                cuts.setdefault(pair.parent, []).append(Cut(after, after, True))


def _past_joined(text: str, at: int) -> int:
    while at < len(text) and hangs(text[at]):
        at += 1
    return at


def hangs(character: str) -> bool:
    """Whether it belongs to the character before: an accent, a variation selector, a joiner."""
    return character > "\x7f" and (character == JOINER or unicodedata.category(character)[0] == "M")


def _is_han(character: str) -> bool:
    return bool(character) and ("\u3400" <= character <= "\u9fff" or character >= "\U00020000")


def line_at(text: str, position: int) -> tuple[int, int]:
    """The line that a caret stands in, without its line feed."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end
