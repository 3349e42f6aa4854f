"""Flat spans as one tag a token, in the three schemes that are in use, and back.

BIO is IOB2 as in Tjong Kim Sang and Veenstra 1999; BIOES and BILOU also mark the last token and a lone one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, MutableSequence, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from annotator.errors import FormatError
from annotator.exchange.tokens.flat import TokenSpan
from annotator.sentences import worded

Tag = TypeVar("Tag", str, int)
OUTSIDE = "O"


class Scheme(NamedTuple):
    """The letters of a token that is all of a span, its first, one within, its last."""

    single: str
    first: str
    inside: str
    last: str

    @property
    def letters(self) -> tuple[str, ...]:
        """Each once: B, I, and what the scheme has beside them."""
        return tuple(dict.fromkeys((self.first, self.inside, self.last, self.single)))


SCHEMES = {"bio": Scheme("B", "B", "I", "I"), "bioes": Scheme("S", "B", "I", "E"), "bilou": Scheme("U", "B", "I", "L")}
_TAG = re.compile(r"([BIMELSU])[-_](.+)", re.DOTALL)
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ELSU")
_NOTHING = frozenset((OUTSIDE, "_", ""))


def put_tags(
    tags: MutableSequence[Tag], spans: Iterable[TokenSpan], scheme: Scheme, named: Callable[[str, str], Tag]
) -> None:
    """Put those of the spans over ``tags``, one a token; ``named`` makes one of a letter and a label.

    No two spans share a token.
    """
    made: dict[str, list[Tag]] = {}
    for pieces, label, _, _ in spans:
        if label not in made:
            made[label] = [named(letter, label) for letter in scheme]
        single, first, inside, last = made[label]
        for start, end in pieces:
            if end - start == 1:
                tags[start] = single
                continue
            tags[start] = first
            for at in range(start + 1, end - 1):
                tags[at] = inside
            tags[end - 1] = last


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """(first token, end, label) of each span, in order; any of the schemes is read, also the older IOB1.

    A tag that goes on where nothing of its label is open begins a span. Raises FormatError with the first that is
    no tag, and where it stands (from 1).
    """
    found: list[tuple[int, int, str]] = []
    open_at, open_label = 0, ""
    for at, tag in enumerate(tags):
        if tag in _NOTHING:
            if open_label:
                found.append((open_at, at, open_label))
                open_label = ""
            continue
        letter, label = _parts(tag, at)
        if open_label and (letter in _BEGINS or label != open_label):
            found.append((open_at, at, open_label))
            open_label = ""
        if not open_label:
            open_at, open_label = at, label
        if letter in _ENDS:
            found.append((open_at, at + 1, label))
            open_label = ""
    if open_label:
        found.append((open_at, len(tags), open_label))
    return found


@lru_cache(maxsize=4096)
def is_tag(word: str) -> bool:
    """Whether a word is O, or a letter of a scheme with a label."""
    return word == OUTSIDE or _TAG.fullmatch(word) is not None


def _parts(tag: str, at: int) -> tuple[str, str]:
    found = _TAG.fullmatch(tag)
    if found is None:
        raise FormatError(
            worded(
                "The tag of token {number} is {tag!r}: it has to be O, or like B-LABEL and I-LABEL.",
                number=at + 1,
                tag=tag,
            )
        )
    return found[1], found[2]
