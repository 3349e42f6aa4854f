"""How far a double click, a triple click and a word movement reach, in code points of one view."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import NamedTuple

_ENDS = frozenset("。！？；!?;…")
_CLOSERS = frozenset("”’」』）)》\"'")
_JOINER = "\u200d"


class Reach(NamedTuple):
    """Words and sentences of ``text``; ``edges`` are word boundaries, or None until they are known."""

    text: str
    edges: tuple[int, ...] | None = None

    def word(self, position: int) -> tuple[int, int]:
        """The word over the character at ``position``; empty only in an empty text."""
        if not self.text:
            return 0, 0
        position = min(max(position, 0), len(self.text) - 1)
        if self.edges is None:
            return self._run(position)
        at = bisect_right(self.edges, position)
        start = self.edges[at - 1] if at else 0
        end = self.edges[at] if at < len(self.edges) else len(self.text)
        return start, end

    def next_word(self, position: int) -> int:
        """Where the next word begins; blanks between words are passed over."""
        while position < len(self.text):
            position = self.word(position)[1]
            if position < len(self.text) and not self.text[position].isspace():
                break
        return position

    def previous_word(self, position: int) -> int:
        """Where the word before ``position`` begins."""
        while position > 0:
            position = self.word(position - 1)[0]
            if not self.text[position].isspace():
                break
        return position

    def sentence(self, position: int) -> tuple[int, int]:
        """The sentence over ``position``: to 。！？； or the line's end, with closing quotes, without outer blanks."""
        text = self.text
        line_start = text.rfind("\n", 0, position) + 1
        line_end = text.find("\n", position)
        line_end = len(text) if line_end < 0 else line_end
        cuts = [line_start, *self._cuts(line_start, line_end), line_end]
        at = min(max(bisect_right(cuts, position), 1), len(cuts) - 1)
        start, end = cuts[at - 1], cuts[at]
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    def _cuts(self, start: int, end: int) -> list[int]:
        cuts: list[int] = []
        at = start
        while at < end:
            if self.text[at] in _ENDS:
                while at < end and (self.text[at] in _ENDS or self.text[at] in _CLOSERS):
                    at += 1
                cuts.append(at)
            else:
                at += 1
        return cuts

    def _run(self, position: int) -> tuple[int, int]:
        """A run of ASCII letters and digits, or one character with the marks that hang on it."""
        start, end = position, position + 1
        if _is_ascii_word(self.text[position]):
            while start > 0 and _is_ascii_word(self.text[start - 1]):
                start -= 1
            while end < len(self.text) and _is_ascii_word(self.text[end]):
                end += 1
            return start, end
        while start > 0 and self._hangs(start):
            start -= 1
        while end < len(self.text) and self._hangs(end):
            end += 1
        return start, end

    def _hangs(self, at: int) -> bool:
        here, before = self.text[at], self.text[at - 1]
        if before == "\n" or here == "\n":
            return False
        return here == _JOINER or before == _JOINER or unicodedata.category(here) in ("Mn", "Me", "Mc")


def _is_ascii_word(character: str) -> bool:
    return character.isascii() and character.isalnum()
