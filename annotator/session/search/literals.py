"""What every match of a regular expression holds: its literal parts, as far as they can be read with certainty."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

Clause = tuple[str, ...]
"""One of these words stands in every match."""
MOST_WORDS = 12
"""Of an alternation with more branches nothing is said."""
DEEPEST = 40
_SETS_OF_CHARACTERS = frozenset("dDwWsS")
_REPEATED = re.compile(r"(?:[*?+]|\{(\d*)(,?)(\d*)\})[?+]?", re.ASCII)


def needed_literals(pattern: str) -> tuple[Clause, ...]:
    """The words that every match holds; () where nothing is known, as of any expression with rarer syntax in it."""
    reader = _Reader(pattern)
    try:
        clauses = reader.alternation(0).clauses
    except _InDoubt:
        return ()
    return clauses if reader.is_at_end else ()


class _InDoubt(Exception):
    """Something stands there whose meaning is not plain."""


class _Part(NamedTuple):
    """What every match of a part holds; ``wordings``: all that it matches, () where that is not known."""

    clauses: tuple[Clause, ...] = ()
    wordings: tuple[str, ...] = ()


UNKNOWN, EMPTY = _Part(), ("",)


def _unlike(words: Iterable[str]) -> tuple[str, ...]:
    """Each word once; () where there are too many."""
    found = tuple(dict.fromkeys(words))
    return found if len(found) <= MOST_WORDS else ()


def _clause(wordings: tuple[str, ...]) -> tuple[Clause, ...]:
    return (wordings,) if all(wordings) else ()


class _Reader:
    """Reads literals, sets, groups, alternation and repetition; whatever else there is leaves it in doubt."""

    def __init__(self, pattern: str) -> None:
        self._pattern, self._at = pattern, 0

    @property
    def is_at_end(self) -> bool:
        return self._at == len(self._pattern)

    def alternation(self, depth: int) -> _Part:
        if depth > DEEPEST:
            raise _InDoubt
        branches = [self._sequence(depth)]
        while self._next() == "|":
            self._at += 1
            branches.append(self._sequence(depth))
        if len(branches) == 1:
            return branches[0]
        wordings = [each.wordings for each in branches]
        every = _unlike(word for each in wordings for word in each) if all(wordings) else ()
        if not all(each.clauses for each in branches):
            return _Part((), every)
        best = [max(each.clauses, key=lambda clause: min(map(len, clause))) for each in branches]
        words = _unlike(word for clause in best for word in clause)
        return _Part((words,) if words else (), every)

    def _sequence(self, depth: int) -> _Part:
        clauses: list[Clause] = []
        run, is_whole = EMPTY, True
        while self._next() not in ("", "|", ")"):
            part = self._group(depth) if self._next() == "(" else self._one()
            is_repeated, least = self._repetition()
            longer = _unlike(one + other for one in run for other in part.wordings) if least else ()
            if longer and not is_repeated:
                run = longer
                continue
            is_whole = False
            clauses += _clause(longer or run)
            if least and not longer:
                clauses += part.clauses
            run = part.wordings if least and not longer and not is_repeated and part.wordings else EMPTY
        return _Part((*clauses, *_clause(run)), run if is_whole else ())

    def _group(self, depth: int) -> _Part:
        self._at += 1
        if self._pattern.startswith("?:", self._at):
            self._at += 2
        elif self._next() in ("?", "*"):
            raise _InDoubt
        found = self.alternation(depth + 1)
        if self._next() != ")":
            raise _InDoubt
        self._at += 1
        return found

    def _one(self) -> _Part:
        """The next character, or what else stands for one or none."""
        here = self._next()
        self._at += 1
        if here == "[":
            return self._set()
        if here in "*+?{":
            raise _InDoubt
        if here != "\\":
            return UNKNOWN if here in ".^$" else _Part(((here,),), (here,))
        escaped = self._next()
        self._at += 1
        if escaped in _SETS_OF_CHARACTERS:
            return UNKNOWN
        if not escaped or escaped.isalnum() or escaped == "_" or not escaped.isascii():
            raise _InDoubt
        return _Part(((escaped,),), (escaped,))

    def _set(self) -> _Part:
        excludes = self._next() == "^"
        self._at += excludes
        end = self._pattern.find("]", self._at + 1)
        inside = self._pattern[self._at : end]
        if end < 0 or re.search(r"[\[\\]|--|&&|\|\||~~", inside):
            raise _InDoubt
        self._at = end + 1
        characters = _unlike(inside)
        return UNKNOWN if excludes or "-" in inside or not characters else _Part((characters,), characters)

    def _repetition(self) -> tuple[bool, int]:
        """Whether what was read is repeated, and how often at least."""
        found = _REPEATED.match(self._pattern, self._at)
        if not found:
            if self._next() == "{":
                raise _InDoubt
            return False, 1
        if found.group().startswith("{") and not (found[1] or found[3]):
            raise _InDoubt
        self._at = found.end()
        if self._next() in ("*", "+", "?", "{"):
            raise _InDoubt
        return True, {"*": 0, "?": 0, "+": 1}.get(found.group()[0], int(found[1] or 0))

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]
