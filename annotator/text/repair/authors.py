"""What speaks for an author in the pinyin of a page: no converter teaches reading.

The converter that put glosses into pages wrote Traditional characters, gave each of them one reading, nearly always
the commonest, glossed a character always or never, and knew single characters only. A page that breaks these rules
keeps its pinyin.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.readings import PINYIN, normal, readings, reads, toneless_readings, usual_readings

RUBY = 0.4
"""A page that glosses this share of its characters that have one form only teaches reading."""

FEW = 2
"""So many contradictions of one kind are no accident."""

ELSEWHERE = 0.25
"""Of the toned glosses, so many on characters that no converter changes."""

WORDS = 0.2
"""For each toned gloss on a character, so many on a word."""

UNUSUAL = 0.3
"""Of the glossed characters, so many with a reading that is not their commonest."""

SOMETIMES = 0.5
"""Of the glossed characters, so many that also stand without their gloss."""

LONGEST_WORD = 8
_WORD = re.compile(rf"(?<=[\u3400-\u9fff]{{2}})[(（]([{PINYIN}][{PINYIN} '’·-]{{1,50}}[{PINYIN}])[)）]", re.IGNORECASE)
_BETWEEN = str.maketrans("", "", " '’·-")


class Gloss(NamedTuple):
    """Pinyin in parentheses at [start, end), and the character that it follows, if it may be its reading."""

    start: int
    end: int
    reading: str
    character: str
    toned: bool


def is_by_author(source: str, found: Sequence[Gloss]) -> bool:
    """Whether the page's pinyin is meant to be read, by any of a converter's rules that it breaks; one pass each."""
    toned = [each for each in found if each.toned]
    if len(contested(toned)) >= FEW:
        return True
    counts = Counter(source)
    return (
        _is_simplified(counts)
        or _beyond_converters(toned, counts)
        or _glossed_sometimes(toned, counts)
        or _read_unusually(toned)
        or _glosses_words(source, len(toned))
    )


def contested(toned: Iterable[Gloss]) -> frozenset[str]:
    """The characters that the page gives more than one reading with its tone."""
    first: dict[str, str] = {}
    return frozenset(each.character for each in toned if first.setdefault(each.character, each.reading) != each.reading)


def simplified_only(character: str) -> bool:
    """Whether no Traditional page holds the character."""
    simplified, _, _, leftovers = forms()
    return character in leftovers and character not in simplified


def _is_simplified(counts: Counter[str]) -> bool:
    one = sum(count for each, count in counts.items() if simplified_only(each))
    return one > 0 and one >= sum(count for each, count in counts.items() if each in forms().simplified)


def _beyond_converters(toned: Sequence[Gloss], counts: Counter[str]) -> bool:
    """Whether many glosses stand on characters that have one form only."""
    two_formed = forms().two_formed
    beyond = sum(each.character not in two_formed for each in toned)
    letters = sum(count for each, count in counts.items() if is_han(each) and each not in two_formed)
    return beyond > 0 and (beyond >= RUBY * letters or (beyond >= FEW and beyond >= ELSEWHERE * len(toned)))


def _glossed_sometimes(toned: Sequence[Gloss], counts: Counter[str]) -> bool:
    glossed = Counter(each.character for each in toned)
    plain = sum(counts[each] > many for each, many in glossed.items())
    return plain >= FEW and plain >= SOMETIMES * len(glossed)


def _read_unusually(toned: Sequence[Gloss]) -> bool:
    """Whether the readings are those that a reader would not guess: of surnames, of words with two meanings."""
    glossed = {each.character: each.reading for each in toned}
    unusual = sum(reading not in usual_readings(character) for character, reading in glossed.items())
    return unusual >= FEW and unusual >= UNUSUAL * len(glossed)


def _glosses_words(source: str, toned: int) -> bool:
    """Whether pinyin of several syllables follows words of as many characters."""
    found = 0
    for match in _WORD.finditer(source):
        found += _reads_word(source[max(0, match.start() - LONGEST_WORD) : match.start()], match[1])
        if found > WORDS * toned:
            return True
    return False


def _reads_word(before: str, pinyin: str) -> bool:
    """Whether the last two or more characters are read so, one syllable each."""
    letters = normal(pinyin.lower().translate(_BETWEEN))
    if reads(before[-1], letters):
        return False
    left = {letters}
    for nth, character in enumerate(reversed(before)):
        if not is_han(character):
            return False
        syllables = readings(character) | toneless_readings(character)
        left = {rest.removesuffix(each) for rest in left for each in syllables if rest.endswith(each)}
        if "" in left:
            return nth > 0
    return False
