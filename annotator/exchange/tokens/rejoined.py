"""A text rebuilt from its tokens, where a file has nothing else: it reads as it should, its blanks are guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NO_BLANKS = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
"""Characters of scripts, and their punctuation, that are written without blanks between words."""
_AFTER = frozenset(",.;:!?)]%")
_BEFORE = frozenset("([")


def joined_tokens(sentences: Sequence[Sequence[str]]) -> tuple[str, list[int]]:
    """The text, a sentence a line, and where each token begins in it, in code points.

    Between Latin words stands a blank, unless every token is one letter: then the file is of characters.
    """
    of_words = any(len(word) > 1 and word[0].isalpha() and not _NO_BLANKS.match(word) for x in sentences for word in x)
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for number, sentence in enumerate(sentences):
        if number:
            pieces.append("\n")
            at += 1
        before = ""
        for word in sentence:
            if of_words and _apart(before, word):
                pieces.append(" ")
                at += 1
            starts.append(at)
            pieces.append(word)
            at += len(word)
            before = word
    return "".join(pieces), starts


def _apart(before: str, word: str) -> bool:
    if not before or not word:
        return False
    last, first = before[-1], word[0]
    return (last in _AFTER or _is_latin(last)) and (first in _BEFORE or _is_latin(first))


def _is_latin(character: str) -> bool:
    return character.isalnum() and not _NO_BLANKS.match(character)
