"""A text as tokens: its characters, or the words that jieba finds; no white space, and no span cut through."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from annotator.text.units.marks import JOINER, hangs

WHITE = re.compile(r"\s")
_FLAG = "\U0001f1e6-\U0001f1ff"
_TONES = "\U0001f3fb-\U0001f3ff"
_TAGS = "\U000e0020-\U000e007f"


class Tokens(NamedTuple):
    """The words of a text in order, and sorted the places of it where none begins (in code points).

    ``words`` is one string where each is a code point: as sequences they are the same, it takes a tenth of the room.
    """

    words: Sequence[str]
    gaps: Sequence[int]

    def before(self, offset: int) -> int:
        """How many tokens begin before a place of the text: its token where one begins there, else the next one."""
        return offset - bisect_left(self.gaps, offset)


def character_tokens(text: str, edges: Iterable[int] = ()) -> Tokens:
    """One token a character, with the accents, joiners and selectors that hang on it; split where an edge falls.

    ``edges`` are the starts and ends of spans, in code points of ``text``.
    """
    white = [found.start() for found in WHITE.finditer(text)]
    clusters = _clusters(text)
    if not clusters:
        return Tokens("".join(text.split()) if white else text, white)
    inner = _inner(clusters, edges)
    words: list[str] = []
    done = 0
    for start, end in clusters:
        words += "".join(text[done:start].split())
        cuts = [start, *(at for at in range(start + 1, end) if at not in inner), end]
        words += [text[first:last] for first, last in pairwise(cuts)]
        done = end
    words += "".join(text[done:].split())
    return Tokens(words, sorted([*white, *inner]))


def word_tokens(text: str, word_edges: Iterable[int], edges: Iterable[int] = ()) -> Tokens:
    """The tokens between ``word_edges`` (see text.words), split where an edge of a span falls, and at white space."""
    starts = set(word_edges).difference(_inner(_clusters(text), ()))
    white = {found.start() for found in WHITE.finditer(text)}
    starts.update(edges, (at + 1 for at in white))
    starts -= white
    starts.discard(len(text))
    ordered = sorted(starts)
    words = [text[at:to].rstrip() for at, to in pairwise([*ordered, len(text)])]
    return Tokens(words, sorted(set(range(len(text))) - starts))


def jieba_edges(text: str, script: str) -> tuple[int, ...]:
    """Where jieba's words of a text begin and end, in code points from 0 to the end; imports jieba.

    It knows Simplified words only, and is asked about those: the Simplified text has as many characters.
    """
    from annotator.text.words import word_edges

    if script == "hans":
        return word_edges(text)
    from annotator.text.scripts.alignment import to_hans

    return word_edges(to_hans(text))


def jieba_tokens(text: str, script: str, edges: Iterable[int] = ()) -> Tokens:
    """The words of ``jieba_edges`` as tokens."""
    return word_tokens(text, jieba_edges(text, script), edges)


def _inner(clusters: Collection[tuple[int, int]], edges: Iterable[int]) -> set[int]:
    return {at for start, end in clusters for at in range(start + 1, end)}.difference(edges)


def _clusters(text: str) -> list[tuple[int, int]]:
    """Where several code points are one character to a reader."""
    if text.isascii() or not _may_hang().search(text):
        return []
    marks = "".join(sorted(filter(_hangs, set(text))))
    return [found.span() for found in _pattern(marks).finditer(text)] if marks else []


@cache
def _may_hang() -> re.Pattern[str]:
    """Finds whatever hangs, and some that does not (all of two planes): a search that costs next to nothing."""
    marks = [chr(code) for code in range(0x80, 0x10000) if not 0x3400 <= code < 0xA000 and hangs(chr(code))]
    return re.compile(rf"[{re.escape(''.join(marks))}\U00010000-\U0001ffff\U000e0000-\U000effff]")


@lru_cache(maxsize=65_536)
def _hangs(character: str) -> bool:
    return hangs(character) or re.match(f"[{_FLAG}{_TONES}{_TAGS}]", character) is not None


@lru_cache(maxsize=256)
def _pattern(marks: str) -> re.Pattern[str]:
    """A character with at least one of ``marks`` on it, or behind a joiner, or a flag of two letters."""
    hanging = re.escape("".join(each for each in marks if hangs(each))) + _TONES + _TAGS
    return re.compile(rf"[{_FLAG}]{{2}}[{hanging}]*|\S(?:[{hanging}]|(?<={JOINER})\S)+")
