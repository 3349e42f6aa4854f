"""What the popup of a conversion is about: a range, what it became, what else it could become."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import UnmappableRange
from annotator.ui.conversions.places import Conversion, Place

MOST_ALTERNATIVES = 9
LONGEST = 60
"""Characters that a decision can be about."""


@dataclass(frozen=True, slots=True)
class Subject:
    """``start`` and ``end`` in code points of the source, ``text`` as it is read there, ``now`` as it is converted.

    ``alternatives`` begin with ``now``; ``first`` and ``last`` are code points of the reading text.
    """

    start: int
    end: int
    first: int
    last: int
    text: str
    now: str
    alternatives: tuple[str, ...]


def subject_at(conversion: Conversion, places: Sequence[Place], source: int) -> Subject | None:
    """The place that a caret stands before or behind, else the character behind the caret."""
    at = conversion.from_source.caret_to_b(source)
    for character in (at, at - 1):
        found = next((each for each in places if each.start <= character < each.end), None)
        if found is not None:
            return _subject(conversion, found.start, found.end)
    return _subject(conversion, at, at + 1) if _is_word(conversion.reading[at : at + 1]) else None


def subject_of(conversion: Conversion, start: int, end: int) -> Subject | None:
    """What a range of the source is about; None where nothing of it is read, where it is too long or has two lines."""
    try:
        first, last = conversion.from_source.to_b(start, end)
    except UnmappableRange:
        return None
    text = conversion.reading[first:last]
    if not text.strip() or "\n" in text or len(text) > LONGEST:
        return None
    return _subject(conversion, first, last)


def _subject(conversion: Conversion, first: int, last: int) -> Subject | None:
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
    return Subject(start, end, first, last, text, now, tuple(known)[:MOST_ALTERNATIVES])


def _variants(conversion: Conversion, inside: Sequence[Place], first: int, last: int) -> Iterator[str]:
    """The range with one place after the other in each of its other forms."""
    for place in inside:
        if (place.start, place.end) == (first, last):
            continue
        head = conversion.now(first, place.start) if first < place.start else ""
        tail = conversion.now(place.end, last) if place.end < last else ""
        for form in place.alternatives[1:]:
            yield head + form + tail


def _is_word(character: str) -> bool:
    return bool(character) and not character.isspace()
