"""What a page says about itself once its glosses are out: its text, its characters, and where its damage may be."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from math import log
from typing import NamedTuple

from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.found import FoundRepair
from annotator.text.repair.glosses import Glossing


class Plain(NamedTuple):
    """A text without the ranges taken out of it: ``at[k]`` is where the k-th was, ``before[k]`` what it made with those
    before it shorter."""

    text: str
    at: list[int]
    removed: list[int]

    def source_start(self, index: int) -> int:
        """Where a character of the text begins in the source."""
        return index + self.removed[bisect_right(self.at, index)]

    def source_end(self, index: int) -> int:
        """Where the range that ends before ``index`` ends in the source."""
        return self.source_start(index - 1) + 1 if index else 0


def plain_of(source: str, rows: Sequence[FoundRepair]) -> Plain:
    """The source with every row's range taken out; rows in order, none overlapping."""
    parts: list[str] = []
    at: list[int] = []
    removed = [0]
    last = 0
    for row in rows:
        parts.append(source[last : row.start])
        at.append(row.start - removed[-1])
        removed.append(removed[-1] + row.end - row.start)
        last = row.end
    parts.append(source[last:])
    return Plain("".join(parts), at, removed)


LEFT_ALONE = frozenset("群并于后干采范余筑杰")
"""Forms that have another Traditional one, which the service never writes: no page of the seeds holds it."""


class Page(NamedTuple):
    """Counts of the sound text, and how likely a changed character of the page carries a gloss."""

    characters: Counter[str]
    glossed: Counter[str]
    log_glossed: float
    log_plain: float
    memo: dict[tuple[str, bool | None], float]

    def penalty(self, character: str, glossed: bool | None) -> float:
        """Nats to take off for a character that the service would hardly have left like this.

        The service glosses a type always or never, and it is a function: it leaves no Simplified form where it knows
        a Traditional one. ``glossed`` is None where another gloss has cut the character's own bytes in two.
        """
        key = character, glossed
        found = self.memo.get(key)
        if found is None:
            found = self.memo[key] = self._gloss_penalty(character, glossed) + self._form_penalty(character)
        return found

    def straddle_penalty(self, character: str) -> float:
        """Nats to take off for a character that the service glossed where its bytes met by chance."""
        if self.glossed.get(character):
            return 0.0
        if self.characters.get(character) or character not in forms().two_formed or character in LEFT_ALONE:
            return VIOLATION
        return -self.log_glossed

    def _gloss_penalty(self, character: str, glossed: bool | None) -> float:
        if glossed is None:
            return 0.0
        known = self.glossed.get(character, 0)
        if known:
            return 0.0 if glossed else VIOLATION
        if character not in forms().two_formed or character in LEFT_ALONE or self.characters.get(character, 0):
            return VIOLATION if glossed else 0.0
        return -self.log_glossed if glossed else -self.log_plain

    def _form_penalty(self, character: str) -> float:
        if character in self.characters or not is_han(character):
            return 0.0
        simplified, traditional, _, leftovers = forms()
        if character in leftovers:
            return VIOLATION
        form = simplified.get(character)
        if form is None:
            others = traditional.get(character, ())
            if any(each in self.characters for each in others):
                return VIOLATION
            return 0.0 if character in LEFT_ALONE else 0.7 * bool(others)
        usual = traditional.get(form, frozenset[str]())
        rivals = [each for each in (form, *usual) if each in self.characters or each in LEFT_ALONE]
        return (0.0 if character in usual else RARE_VARIANT) + (RIVAL if rivals else 0.0)


VIOLATION = 9.0
RARE_VARIANT = 4.0
RIVAL = 5.0


def page_of(sound: str, glossing: Glossing) -> Page:
    """The page's own evidence; ``sound`` is its text with every damaged place masked."""
    characters = Counter(sound)
    two_formed = forms().two_formed
    types = {each for each in characters if each in two_formed and forms().simplified.get(each)}
    share = (len(types & glossing.glossed.keys()) + 1) / (len(types) + 2)
    return Page(characters, glossing.glossed, log(share), log(1 - share), {})
