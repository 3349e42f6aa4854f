"""Pairs of bytes that GBK does not know: the decoder left no trace of them, only of what stood on either side."""

from __future__ import annotations

from functools import cache, lru_cache
from heapq import nlargest
from math import log

from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.gbk import TRAILS, gbk
from annotator.text.repair.language import frequency, words
from annotator.text.repair.readings import glossed_as

CONSIDERED = 80
"""Vanished pairs between two bytes that are remembered."""

CONSIDERED_TWICE = 60
CONSIDERED_LOST = 16
SOUND = frozenset("“”《》（）、，。：；！？　·—…０１２３４５６７８９％「」『』【】〔〕〈〉")
"""Characters besides Han that a mended place may hold."""


@lru_cache(20_000)
def vanished(pending: int, first: int) -> tuple[tuple[float, str, str], ...]:
    """Characters (pending, d1) and (d2, first) where GBK has nothing at (d1, d2), the likeliest first."""
    found = [(_together(one, other), one, other) for one, other in _around(pending, first)]
    return tuple(nlargest(CONSIDERED, found))


@lru_cache(20_000)
def vanished_last(pending: int, byte: int | None, reading: str) -> tuple[tuple[float, str, str], ...]:
    """The same before the closing byte, which is known or has a reading."""
    found = [
        (_together(one, other), one, other)
        for trail in ((byte,) if byte is not None else TRAILS)
        for one, other in _around(pending, trail)
        if not reading or glossed_as(other, reading)
    ]
    return tuple(nlargest(CONSIDERED, found))


@lru_cache(1_000)
def vanished_before_lost(pending: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The same before a closing byte that is lost: for each first character the likeliest second ones."""
    table = gbk()
    last = sorted((each for each in table.bytes_of if common(each)), key=_alone, reverse=True)
    found: list[tuple[str, tuple[str, ...]]] = []
    for trail, one in table.by_lead[pending]:
        if trail > 0x80 and common(one):
            others = [each for each in last if (trail, table.bytes_of[each][0]) not in table.pairs]
            found.append((one, tuple(nlargest(CONSIDERED_LOST, others, key=lambda other: _together(one, other)))))
    return tuple((one, others) for one, others in found if others)


@lru_cache(40_000)
def _around(pending: int, last: int) -> tuple[tuple[str, str], ...]:
    table = gbk()
    return tuple(
        (one, other)
        for trail, one in table.by_lead[pending]
        if trail > 0x80 and common(one)
        for lead, other in table.by_trail[last]
        if (trail, lead) not in table.pairs and common(other)
    )


@lru_cache(20_000)
def vanished_twice(pending: int, last: int | None, reading: str = "") -> tuple[tuple[float, str, str, str], ...]:
    """Three characters with their first byte and last byte or reading known, both pairs between them vanished.

    Two of them are a word of the dictionary, or a mark stands between the others.
    """
    pairs, bytes_of = gbk().pairs, gbk().bytes_of
    ones = [(each, trail) for trail, each in gbk().by_lead[pending] if trail > 0x80 and common(each)]
    others = [(each, bytes_of[each][0]) for each in _ending(last, reading) if common(each)]
    starting, ending = _vanishing_words()
    found: set[tuple[float, str, str, str]] = set()
    for score, word in starting.get(pending, ()):
        trail = bytes_of[word[1]][1]
        found.update(
            (score + _alone(other), word[0], word[1], other) for other, lead in others if (trail, lead) not in pairs
        )
    for score, word in [each for other, _ in others for each in ending.get(other, ())]:
        lead = bytes_of[word[0]][0]
        found.update((score + _alone(one), one, word[0], word[1]) for one, trail in ones if (trail, lead) not in pairs)
    for mark in "，、。":
        lead, trail = bytes_of[mark]
        before = [one for one, end in ones if (end, lead) not in pairs and is_han(one)]
        after = [other for other, begins in others if (trail, begins) not in pairs and is_han(other)]
        found.update((_alone(one) + _alone(other) - 4.0, one, mark, other) for one in before for other in after)
    return tuple(nlargest(CONSIDERED_TWICE, found))


@lru_cache(2_000)
def _ending(last: int | None, reading: str) -> tuple[str, ...]:
    """Characters with a last byte, a reading, or both."""
    found = (each for _, each in gbk().by_trail[last]) if last is not None else gbk().bytes_of
    return tuple(each for each in found if not reading or glossed_as(each, reading))


Scored = list[tuple[float, str]]


@cache
def _vanishing_words() -> tuple[dict[int, Scored], dict[str, Scored]]:
    """Words of two characters whose inner bytes GBK does not know, by their first byte and by their last character."""
    (pairs, bytes_of, *_), (frequencies, log_sum) = gbk(), words()
    written: dict[str, list[str]] = {}
    for each in bytes_of:
        if is_han(each):
            written.setdefault(forms().simplified.get(each, each), []).append(each)
    starting: dict[int, Scored] = {}
    ending: dict[str, Scored] = {}
    for word, many in frequencies.items():
        if len(word) == 2 and many >= 50:
            score = log(many) - log_sum
            for one in written.get(word[0], ()):
                lead, inner = bytes_of[one]
                for other in written.get(word[1], ()):
                    if inner > 0x80 and (inner, bytes_of[other][0]) not in pairs:
                        starting.setdefault(lead, []).append((score, one + other))
                        ending.setdefault(other, []).append((score, one + other))
    return starting, ending


def _alone(character: str) -> float:
    if not is_han(character):
        return -5.0
    frequencies, log_sum = words()
    return log(frequencies.get(forms().simplified.get(character, character)) or 0.5) - log_sum


def _together(one: str, other: str) -> float:
    """The log-probability of two characters, as one word or as two."""
    simplified, (frequencies, log_sum) = forms().simplified, words()
    word = frequencies.get(simplified.get(one, one) + simplified.get(other, other))
    apart = _alone(one) + _alone(other)
    return max(apart, log(word) - log_sum) if word else apart


@lru_cache(60_000)
def common(character: str) -> bool:
    """Whether a Traditional page often holds the character."""
    if not is_han(character):
        return character in SOUND
    return frequency(character) >= 100 and character not in forms().leftovers
