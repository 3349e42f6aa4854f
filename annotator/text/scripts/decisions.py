"""What people decided about a conversion: words that are protected everywhere, and choices at one place.

Protected words are found first, from left to right and the longest at each place, as OpenCC would with
their dictionary before all others. Each stretch between two of them is then converted by itself, so that
no later stage and no phrase can touch or use a protected character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from annotator.errors import TextRefused, UnmappableRange, UsageError
from annotator.sentences import worded
from annotator.text.scripts.aligned import Aligned, Part, joined, parts_of, replaced, whole
from annotator.text.scripts.longest_match import DESCRIPTION_OPERATORS

HOLDER = "\U0010fffc"
"""Stands for a protected word while the rest is converted: in no dictionary, and no mark. A text may hold it too."""
_REFUSED = {
    "Cc": worded("a control character"),
    "Co": worded("a private-use character"),
    "Cs": worded("half a character"),
    "Zl": worded("the end of a line"),
    "Zp": "the end of a paragraph",
}

Align = Callable[[str], Aligned]


class Term(NamedTuple):
    """Wherever ``text`` stands in a reading text, it becomes ``becomes``. Of two for the same text the first counts."""

    text: str
    becomes: str


class Choice(NamedTuple):
    """Here only: code points ``[start, end)`` of the reading text become ``becomes``."""

    start: int
    end: int
    becomes: str


class Terms:
    """Protected words made ready to be found in many texts; raises UsageError for one that cannot be used."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._becomes: dict[str, str] = {}
        lengths: dict[str, set[int]] = {}
        for text, becomes in terms:
            check_wording(worded("A protected word"), text)
            check_wording(worded("What a protected word becomes"), becomes)
            self._becomes.setdefault(text, becomes)
            lengths.setdefault(text[0], set()).add(len(text))
        self._lengths = {first: sorted(each, reverse=True) for first, each in lengths.items()}
        self._first = re.compile(f"[{''.join(map(re.escape, lengths))}]") if lengths else re.compile("(?!)")

    def becomes(self, text: str) -> str:
        return self._becomes[text]

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where the words stand, in order and disjoint: leftmost first, and the longest of those that begin there."""
        found: list[tuple[int, int]] = []
        after = 0
        for hit in self._first.finditer(text):
            if (start := hit.start()) < after:
                continue
            for length in self._lengths[text[start]]:
                if text[start : start + length] in self._becomes:
                    found.append((start, after := start + length))
                    break
        return found


@lru_cache(maxsize=16)
def prepared(terms: tuple[Term, ...]) -> Terms:
    """The same, kept for the projects and articles at hand."""
    return Terms(terms)


def check_wording(what: str, text: str) -> None:
    """Raises UsageError for words that no conversion can look for or keep; ``what`` begins the sentence."""
    if not text:
        raise UsageError(worded("{what} is empty: give at least one character.", what=what))
    for character in text:
        if refused := _REFUSED.get(unicodedata.category(character)):
            raise UsageError(
                worded(
                    "{what} holds {refused} (U+{ord:04X}), which cannot be kept: take it out.",
                    what=what,
                    refused=refused,
                    ord=ord(character),
                )
            )


def is_wording(text: str) -> bool:
    """Whether a conversion can look for these words and keep them."""
    return bool(text) and not any(unicodedata.category(each) in _REFUSED for each in text)


def align_with_terms(text: str, terms: Sequence[Term], align: Align) -> Aligned:
    """The text converted by ``align``, but for the protected words."""
    words = prepared(tuple(terms))
    found = words.find(text)
    if not found:
        return align(text)
    between = list(pairwise((0, *chain.from_iterable(found), len(text))))[::2]
    decided = [replaced(text[a:b], words.becomes(text[a:b])) for a, b in found]
    try:
        rest = list(_stretches(text, between, align))
    except TextRefused:
        align(text)  # says where it is in the whole text
        raise
    return joined((rest[0], *chain.from_iterable(zip(decided, rest[1:], strict=True))))


def align_with_choices(text: str, aligned: Aligned, choices: Sequence[Choice], align: Align) -> Aligned:
    """The same conversion with the choices put in; what is left of a unit that one cuts is converted by itself.

    Raises UsageError for choices that overlap or cannot be, and UnmappableRange for one outside the text.
    """
    blocks = _blocks(text, aligned, choices)
    edges = chain.from_iterable((start, end) for start, end, _ in blocks)
    outside = list(parts_of(aligned, list(pairwise((0, *edges, len(text))))[::2]))
    parts = [outside[0]]
    for (start, end, inside), after in zip(blocks, outside[1:], strict=True):
        parts += [*_chosen(text, start, end, inside, align), after]
    return joined(parts)


def _stretches(text: str, between: list[tuple[int, int]], align: Align) -> Iterator[Part]:
    """The texts between the protected words, each converted by itself, though all in one go where that is the same."""
    pieces = [text[a:b] for a, b in between]
    if any(operator in text for operator in DESCRIPTION_OPERATORS):  # these reach over a holder
        return (whole(align(piece)) for piece in pieces)
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + len(piece) + 1)
    return parts_of(align(HOLDER.join(pieces)), ((start, end - 1) for start, end in pairwise(ends)))


def _blocks(text: str, aligned: Aligned, choices: Sequence[Choice]) -> list[tuple[int, int, list[Choice]]]:
    """The ranges between units that the choices touch, each with its choices; no unit is touched by two blocks."""
    blocks: list[tuple[int, int, list[Choice]]] = []
    after = 0
    for choice in sorted(choices):
        start, end, becomes = choice
        if not 0 <= start < end <= len(text):
            raise UnmappableRange(
                worded(
                    "The choice for {start} to {end} is not inside the text of {count} characters.",
                    start=start,
                    end=end,
                    count=len(text),
                )
            )
        if start < after:
            raise UsageError(worded("Two choices overlap at character {start}: take one of them back.", start=start))
        if "\n" in text[start:end]:
            raise UsageError(
                worded(
                    "The choice for {start} to {end} reaches over the end of a line: choose within one line.",
                    start=start,
                    end=end,
                )
            )
        check_wording(worded("A choice"), becomes)
        after = end
        first, last = aligned.map.to_a(*aligned.map.to_b(start, end))
        if blocks and first < blocks[-1][1]:
            first, _, inside = blocks.pop()
            blocks.append((first, last, [*inside, choice]))
        else:
            blocks.append((first, last, [choice]))
    return blocks


def _chosen(text: str, start: int, end: int, choices: list[Choice], align: Align) -> Iterator[Part]:
    for choice in choices:
        if start < choice.start:
            yield whole(align(text[start : choice.start]))
        yield replaced(text[choice.start : choice.end], choice.becomes)
        start = choice.end
    if start < end:
        yield whole(align(text[start:end]))
