"""Regular expressions as they are compiled: folded in all their parts as the text is, and refused where they would
never be ready."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from annotator.errors import UsageError
from annotator.sentences import worded
from annotator.text.scripts.forms import folded_pairs

MOST_REPEATS = 10_000
"""Counts of repetitions, times those inside of them: a compiler that writes them all out fills the memory."""
_CODED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|N\{([^{}]*)\})")
_ESCAPED = re.compile(r"\\(?:[pPN]\{[^{}]*\}|L<[^<>]*>|[0-7]{1,3}|x[0-9A-Fa-f]{2}|.)?", re.DOTALL | re.ASCII)
_CLASS = re.compile(r"\[:[^\[\]:]*:\]")
_COMMENT = re.compile(r"\(\?#[^)]*\)")
_RECURSION = re.compile(r"\(\?(?:R\)|[+-]?\d+\)|&|P>)", re.ASCII)
_COUNTS = re.compile(r"\{((?:[\d\s,]|#[^\n]*\n)*)\}")
"""Where spaces mean nothing they may stand, with comments, between digits."""
_OPERATORS = ("--", "&&", "||", "~~")


def folded_pattern(pattern: str) -> str:
    """The expression for folded text. A range is of what stands there in either form: a character is in it where it is
    itself, or what it is folded to. Raises UsageError for one that calls itself or repeats too often."""
    reader = _Reader(pattern)
    reader.read()
    return "".join(reader.folded)


class _Open(Exception):
    """A set has no end."""


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._pattern, self._at = pattern, 0
        self._has_nested_sets = re.search(r"\(\?[a-zA-Z01-]*V1", pattern) is not None
        self.folded: list[str] = []

    def read(self) -> None:
        most, last = [1], 1
        while self._at < len(self._pattern):
            here = self._pattern[self._at]
            if counts := _COUNTS.match(self._pattern, self._at):
                last *= _largest(counts[1])
                most[-1] = max(most[-1], last)
                self._keep(counts.group())
                _refuse_many(most[-1])
                continue
            last = 1
            if comment := _COMMENT.match(self._pattern, self._at):
                self._keep(comment.group())
                continue
            if here == "(":
                self._refuse_recursion()
                most.append(1)
            elif here == ")" and len(most) > 1:
                last = most.pop()
                most[-1] = max(most[-1], last)
            self._part(here)

    def _part(self, here: str) -> None:
        if here == "[":
            begun, length = self._at, len(self.folded)
            try:
                self._set()
                return
            except _Open:
                self._at = begun
                del self.folded[length:]
        text, character = self._item()
        self.folded.append(text if character is None else _folded(text, character))

    def _set(self) -> None:
        self._keep("[^" if self._pattern.startswith("[^", self._at) else "[")
        first = self._at
        while not self._pattern.startswith("]", self._at) or self._at == first:
            if self._at >= len(self._pattern):
                raise _Open
            if named := _CLASS.match(self._pattern, self._at):
                self._keep(named.group())
            elif self._has_nested_sets and self._pattern.startswith("[", self._at):
                self._set()
            elif self._has_nested_sets and self._pattern.startswith(_OPERATORS, self._at):
                self._keep(self._pattern[self._at : self._at + 2])
            else:
                self._member()
        self._keep("]")

    def _member(self) -> None:
        text, low = self._item()
        then = self._pattern[self._at : self._at + 2]
        is_range = len(then) == 2 and then[0] == "-" and then[1] != "]"
        if low is None or not is_range or (self._has_nested_sets and then[1] in "-["):
            self.folded.append(text if low is None else _folded(text, low))
            return
        self._at += 1
        end_text, high = self._item()
        self.folded.append(f"{text}-{end_text}{_beyond(low, high) if high else ''}")

    def _item(self) -> tuple[str, str | None]:
        """The next character or escape as it is written, and which character it is where it is one."""
        coded = _CODED.match(self._pattern, self._at)
        found = coded or _ESCAPED.match(self._pattern, self._at)
        text = found.group() if found else self._pattern[self._at]
        self._at += len(text)
        if coded:
            return text, _character(coded)
        if len(text) == 2 and text[0] == "\\" and not (text[1].isascii() and text[1].isalnum()):
            return text, text[1]
        return text, text if len(text) == 1 else None

    def _keep(self, text: str) -> None:
        self.folded.append(text)
        self._at += len(text)

    def _refuse_recursion(self) -> None:
        if _RECURSION.match(self._pattern, self._at):
            raise UsageError(worded("A regular expression that calls itself or a group of its own cannot be searched: "
"write out what is to be repeated."))  # fmt: skip


def _folded(text: str, character: str) -> str:
    folded = folded_pairs().get(character)
    return text if folded is None else text[:-1] + folded if text.endswith(character) else folded


@lru_cache(64)
def _beyond(low: str, high: str) -> str:
    """What characters of a range are folded to outside of it."""
    found = {other for one, other in folded_pairs().items() if low <= one <= high and not low <= other <= high}
    return "".join(sorted(found))


def _character(coded: re.Match[str]) -> str | None:
    code = coded[1] or coded[2]
    try:
        return chr(int(code, 16)) if code else unicodedata.lookup(coded[3])
    except (ValueError, OverflowError, KeyError):
        return None


def _largest(counts: str) -> int:
    digits = re.sub(r"#[^\n]*\n|\s", "", counts)
    return max((int(each) for each in digits.split(",") if each), default=1) or 1


def _refuse_many(repeats: int) -> None:
    if repeats > MOST_REPEATS:
        raise UsageError(
            worded(
                "The regular expression repeats a part {repeats:,} times, counts inside one another "
                "multiplied: {most_repeats:,} are the most.",
                repeats=repeats,
                most_repeats=MOST_REPEATS,
            )
        )
