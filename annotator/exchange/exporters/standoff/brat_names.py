"""What brat may call a thing, and where its spans may run: one ASCII word, one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Range = tuple[int, int]
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What a reader of lines may take for the end of one."""
_LINE = re.compile(f"[^{LINE_ENDS}]+")
_BREAKS = re.compile(f"[{LINE_ENDS}\t]")
_FOREIGN = re.compile("[^A-Za-z0-9_-]")


def brat_word(word: str) -> str:
    """A name as brat takes it: a space as an underscore, others by their number, 指 示 as u6307_u793a."""
    return _FOREIGN.sub(lambda found: f"u{ord(found[0]):04x}", word.replace(" ", "_")) or "_"


class Words:
    """What each name is called to brat, no two the same; a name that brat takes as it is keeps it where it is known."""

    __slots__ = ("_taken", "_words")

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._words: dict[str, str] = {}
        self._taken: set[str] = set()
        for each in sorted(known, key=lambda name: brat_word(name) != name):
            self.of(each)

    def of(self, name: str) -> str:
        """The word for a name, the same each time."""
        if name not in self._words:
            word, number = brat_word(name), 1
            while word in self._taken:
                number += 1
                word = f"{brat_word(name)}-{number}"
            self._taken.add(word)
            self._words[name] = word
        return self._words[name]


def fragments(text: str, pieces: Sequence[Range]) -> tuple[Range, ...]:
    """What of the pieces of a span stands within lines: brat takes no line end in a span."""
    return tuple(found.span() for start, end in pieces for found in _LINE.finditer(text, start, end))


def joined_over_lines(text: str, found: Sequence[Range]) -> tuple[Range, ...]:
    """Fragments as the pieces that they most likely are of: those with nothing but line ends between them are one."""
    pieces: list[Range] = []
    for start, end in found:
        if pieces and not _LINE.search(text, pieces[-1][1], start):
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
    return tuple(pieces)


def one_line(words: str) -> str:
    """The words with a space for each line end and tab."""
    return _BREAKS.sub(" ", words)
