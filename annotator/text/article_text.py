"""What holds for every article's source text: how long it may be, its fingerprint, and what to call it."""

from __future__ import annotations

import hashlib
import re
import unicodedata

MAX_CHARACTERS = 2_000_000
"""Code points an article may have."""
LONGEST_LINE = 250_000
"""Code points a line may have: a window lays a paragraph out as a whole."""

_LONGEST_TITLE = 60
_LONG_FOR_A_TITLE = 30
_SHORT_FOR_A_TITLE = 8
_SENTENCE_END = re.compile(r"[。！？；!?;]")
_CLAUSE_END = re.compile(r"[，、：。！？；,:!?;]")


def fingerprint(source: str) -> str:
    """SHA-256 of the text as UTF-8, in hex."""
    return hashlib.sha256(source.encode()).hexdigest()


def first_clause(source: str) -> str:
    """What to call an article that states no title: how its first line with words begins, at most 60 code points.

    A line that only announces the next one (原標題：) is passed over.
    """
    lines = [line for each in source.splitlines() if any(map(str.isalnum, line := " ".join(each.split())))]
    if not lines:
        return ""
    line = next((each for each in lines if not each.endswith((":", "："))), lines[0])
    sentence = _up_to(_SENTENCE_END, line, at_least=1)
    if len(sentence) > _LONG_FOR_A_TITLE:
        sentence = _up_to(_CLAUSE_END, sentence, at_least=_SHORT_FOR_A_TITLE)
    return _shortened(sentence)


def _up_to(end: re.Pattern[str], line: str, *, at_least: int) -> str:
    """The line as far as the first such mark that has so many letters and digits before it."""
    for found in end.finditer(line):
        if sum(map(str.isalnum, before := line[: found.start()])) >= at_least:
            return before.strip()
    return line


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_TITLE:
        return text
    cut = _LONGEST_TITLE - 1
    while cut > 1 and unicodedata.category(text[cut])[0] == "M":  # never between a letter and its marks
        cut -= 1
    return text[:cut] + "…"
