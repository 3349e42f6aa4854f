"""What the popup of a conversion is about: a range, what it became, what else it could become."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import UnmappableRange
from annotator.ui.conversions.places import Conversion, Place

MOST_ALTERNATIVES = 9
LONGEST = 60
"""Characters that a decision can be about."""
_REACH = 80
_CLAUSE_END = re.compile(r"[\s，。；：！？、“”《》（）,.;:!?()]")


@dataclass(frozen=True, slots=True)
class Subject:
    """``start`` and ``end`` in code points of the source, ``text`` as it is read there, ``now`` as it is converted.

    ``alternatives`` begin with ``now``; ``first`` and ``last`` are code points of the reading text. ``word`` is what a
    decision for the article or the project is about: the word that the range stands in, which is converted to
    ``head`` + the choice + ``tail``; it stands ``count`` times in the article, where it reads as ``forms``.
    ``is_open``: nobody and no phrase decided yet.
    """

    start: int
    end: int
    first: int
    last: int
    text: str
    now: str
    alternatives: tuple[str, ...]
    word: str
    head: str
    tail: str
    count: int
    forms: frozenset[str]
    is_open: bool

    def wider(self, becomes: str) -> str:
        """What the word becomes with a choice put into it."""
        return self.head + becomes + self.tail

    def changes(self, scope: str, becomes: str) -> bool:
        """Whether a decision would make any difference; that of the project may in another article."""
        if not becomes or (len(self.alternatives) == 1 and becomes == self.now):
            return False
        if scope == "project" or self.is_open:
            return True
        return becomes != self.now if scope == "here" else self.forms != {self.wider(becomes)}


def subject_at(conversion: Conversion, places: Sequence[Place], source: int) -> Subject | None:
    """The place that a caret stands before or behind, else the character behind the caret."""
    at = conversion.from_source.caret_to_b(source)
    for character in (at, at - 1):
        found = next((each for each in places if each.start <= character < each.end), None)
        if found is not None:
            return _subject(conversion, places, found.start, found.end)
    return _subject(conversion, places, at, at + 1) if _is_word(conversion.reading[at : at + 1]) else None


def subject_of(conversion: Conversion, places: Sequence[Place], start: int, end: int) -> Subject | None:
    """What a range of the source is about; None where nothing of it is read, where it is too long or has two lines."""
    try:
        first, last = conversion.from_source.to_b(start, end)
    except UnmappableRange:
        return None
    text = conversion.reading[first:last]
    if not text.strip() or "\n" in text or len(text) > LONGEST:
        return None
    return _subject(conversion, places, first, last, is_word=True)


def _subject(
    conversion: Conversion, places: Sequence[Place], first: int, last: int, is_word: bool = False
) -> Subject | None:
    """Widened to what the conversion can tell apart."""
    try:
        first, last = conversion.to_view.to_a(*conversion.to_view.to_b(first, last))
        start, end = conversion.from_source.to_a(first, last)
    except UnmappableRange:
        return None
    text, now = conversion.reading[first:last], conversion.now(first, last)
    inside = conversion.undecided(first, last)
    whole = [form for each in inside if (each.start, each.end) == (first, last) for form in each.alternatives]
    known = dict.fromkeys((now, *whole, *_variants(conversion, inside, first, last), text))
    begin, finish = (first, last) if is_word else word_around(conversion, first, last)
    word = conversion.reading[begin:finish]
    head, tail = _between(conversion, begin, first), _between(conversion, last, finish)
    forms = _forms(conversion, word)
    is_open = any(each.is_open and each.start < last and first < each.end for each in places)
    alternatives = tuple(known)[:MOST_ALTERNATIVES]
    count = conversion.reading.count(word)
    return Subject(start, end, first, last, text, now, alternatives, word, head, tail, count, forms, is_open)


def word_around(conversion: Conversion, first: int, last: int) -> tuple[int, int]:
    """The word, in code points of the reading text, that a range stands in; jieba looks for it in the clause."""
    from annotator.text.words import word_edges

    reading, to_view = conversion.reading, conversion.to_view
    before = reading[max(0, first - _REACH) : first]
    start = first - len(before) + max((hit.end() for hit in _CLAUSE_END.finditer(before)), default=0)
    stop = _CLAUSE_END.search(reading, last, last + _REACH)
    end = stop.start() if stop else min(last + _REACH, len(reading))
    if conversion.target == "hant":
        edges = [start + each for each in word_edges(reading[start:end])]
    else:
        view_start, _ = to_view.to_b(start, end)
        edges = [to_view.caret_to_a(view_start + each) for each in word_edges(conversion.now(start, end))]
    begin = max((each for each in edges if each <= first), default=first)
    finish = min((each for each in edges if each >= last), default=last)
    return to_view.to_a(*to_view.to_b(begin, finish))


def _between(conversion: Conversion, start: int, end: int) -> str:
    return conversion.now(start, end) if start < end else ""


def _forms(conversion: Conversion, word: str) -> frozenset[str]:
    """What the article reads where the word stands."""
    return frozenset(conversion.now(hit.start(), hit.end()) for hit in re.finditer(re.escape(word), conversion.reading))


def _variants(conversion: Conversion, inside: Sequence[Place], first: int, last: int) -> Iterator[str]:
    """The range with one place after the other in each of its other forms."""
    for place in inside:
        if (place.start, place.end) == (first, last):
            continue
        head, tail = _between(conversion, first, place.start), _between(conversion, place.end, last)
        for form in place.alternatives[1:]:
            yield head + form + tail


def _is_word(character: str) -> bool:
    return bool(character) and not character.isspace()
