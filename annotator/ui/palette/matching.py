"""How well a query fits some words, and which of their characters it means; without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

Ranges = tuple[tuple[int, int], ...]
"""Half-open, in code points, in text order, none touching the next."""
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_FIRST_CJK = 0x2E80


class Rank(IntEnum):
    """How the query stands in the words, the best first."""

    WHOLE = 0
    PREFIX = 1
    WORD_START = 2
    SUBSTRING = 3
    WORDS = 4
    LETTERS = 5


class Match(NamedTuple):
    rank: Rank
    marks: Ranges


class Words(NamedTuple):
    """Words to be found: as they are shown, as they are compared (as many code points), and what these are made of."""

    shown: str
    compared: str
    letters: frozenset[str]


def words(text: str, compared: str | None = None) -> Words:
    compared = comparable(text) if compared is None else compared
    return Words(text, compared, frozenset(compared))


@lru_cache(maxsize=4096)
def comparable(text: str) -> str:
    """Small letters in half width, character for character."""
    text = text.translate(_HALF_WIDTH)
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def match(query: str, of: Words) -> Match | None:
    """How a query (as ``comparable`` gives it, without blanks around it) stands in some words; None if it does not.

    Whole, at their beginning, at the beginning of a word, anywhere; else each of its words in any order; else its
    letters one after the other, begun at the beginning of a word.
    """
    if not _letters(query) <= of.letters:
        return None
    text = of.compared
    at = text.find(query)
    if at >= 0:
        if len(query) == len(text):
            return Match(Rank.WHOLE, ((0, len(text)),))
        if at == 0:
            return Match(Rank.PREFIX, ((0, len(query)),))
        start = _at_word_start(text, query, at)
        if start >= 0:
            return Match(Rank.WORD_START, ((start, start + len(query)),))
        return Match(Rank.SUBSTRING, ((at, at + len(query)),))
    return _by_words(query.split(), text) or _by_letters("".join(query.split()), text)


@lru_cache(maxsize=64)
def _letters(query: str) -> frozenset[str]:
    return frozenset(query) - {" "}


def starts_word(text: str, at: int) -> bool:
    """Whether a word begins here; every Chinese character may begin one."""
    if at == 0 or ord(text[at]) >= _FIRST_CJK:
        return True
    return text[at].isalnum() and not (text[at - 1].isalnum() and ord(text[at - 1]) < _FIRST_CJK)


def _at_word_start(text: str, query: str, at: int) -> int:
    while at >= 0:
        if starts_word(text, at) and (at == 0 or ord(text[at]) < _FIRST_CJK):
            return at
        at = text.find(query, at + 1)
    return -1


def _by_words(parts: Sequence[str], text: str) -> Match | None:
    """Each part somewhere, none over another: the longest looks for its place first."""
    if len(parts) < 2:
        return None
    left, marks = text, []
    for part in sorted(parts, key=len, reverse=True):
        start = _at_word_start(left, part, left.find(part))
        at = start if start >= 0 else left.find(part)
        if at < 0:
            return None
        marks.append((at, at + len(part)))
        left = left[:at] + "\0" * len(part) + left[at + len(part) :]
    return Match(Rank.WORDS, _joined(sorted(marks)))


def _by_letters(letters: str, text: str) -> Match | None:
    """The letters in their order, each at the beginning of a word or right after the one before, where that can be."""
    if len(letters) < 2 or not _in_order(letters, text):
        return None
    at = _first_start(text, letters[0])
    if at < 0:
        return None
    places = [at]
    for done, letter in enumerate(letters[1:], start=1):
        after = places[-1] + 1
        if (rest := text.find(letters[done:], after)) >= 0:  # all that is left in one piece
            places += range(rest, rest + len(letters) - done)
            break
        if text[after : after + 1] != letter:
            start = _first_start(text, letter, after)
            after = start if start >= 0 else text.find(letter, after)
            if after < 0:
                return None
        places.append(after)
    marks = _joined([(each, each + 1) for each in places])
    is_scattered = len(marks) > max(2, (len(letters) + 1) // 2) and not all(starts_word(text, a) for a, _ in marks)
    return None if is_scattered else Match(Rank.LETTERS, marks)


def _in_order(letters: str, text: str) -> bool:
    at = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _first_start(text: str, letter: str, after: int = 0) -> int:
    at = text.find(letter, after)
    while at >= 0 and not starts_word(text, at):
        at = text.find(letter, at + 1)
    return at


def _joined(marks: Sequence[tuple[int, int]]) -> Ranges:
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)
