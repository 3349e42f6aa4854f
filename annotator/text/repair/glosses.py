"""Pinyin in parentheses: which of it a converter put there, and which the author meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.found import FoundRepair
from annotator.text.repair.language import frequency
from annotator.text.repair.readings import PINYIN, has_tone, normal, readings, reads

_SPACE = "[ \u00a0\u3000]"
GLOSS = re.compile(rf"[(（]{_SPACE}?([{PINYIN}]{{1,9}}){_SPACE}?[)）]")
_AFTER_DAMAGE = re.compile(rf"(?<=[\u3001-\u9fff\uff00-\uff5e?!;:,])[@-~€]{GLOSS.pattern}")
_SPACE_AFTER = re.compile(rf"{_SPACE}(?=\S)")

ENOUGH = 3
"""So many glosses on characters with two forms are a converter's work, whatever the characters."""

ENOUGH_TONELESS = 5
RUBY = 0.4
"""A page that glosses this share of its characters that have one form only teaches reading: it stays."""

PADDED = 0.8
COMMON = 3_000
"""Nobody glosses a character that occurs so often in jieba's corpus, unless it has several readings."""


class Gloss(NamedTuple):
    """Pinyin in parentheses at [start, end), and the character that it follows, if it may be its reading."""

    start: int
    end: int
    reading: str
    character: str
    toned: bool


class Glossing(NamedTuple):
    """What the parentheses of a page say together: those to be taken out, those to be shown, and the numbers."""

    stripped: tuple[FoundRepair, ...]
    flagged: tuple[FoundRepair, ...]
    after_damage: tuple[FoundRepair, ...]
    """Those of the service that follow a single byte: the last of a broken place."""

    glossed: Counter[str]
    by_service: bool


def glossing_of(source: str) -> Glossing:
    """The glosses of a page and what the page proves about them."""
    found = [each for each in _found(source) if each.character]
    two_formed = forms().two_formed
    toned = [each for each in found if each.toned]
    expected = sum(each.character in two_formed for each in toned)
    rule = _Rule(
        expected,
        len(toned) - expected,
        len(found) - len(toned),
        _teaches_reading(source, found),
        _share_padded(source, found),
    )
    stripped: list[FoundRepair] = []
    flagged: list[FoundRepair] = []
    glossed: Counter[str] = Counter()
    plain = Counter(source) if expected < ENOUGH else Counter[str]()
    for each in found:
        confidence = rule.confidence(each, plain)
        if confidence >= 0.9:
            stripped.append(_row(source, each, rule, confidence))
            glossed[each.character] += 1
        elif confidence > 0:
            flagged.append(_row(source, each, rule, confidence))
    by_service = rule.expected >= ENOUGH and not rule.teaches
    closing = _after_damage(source, expected) if by_service else ()
    return Glossing(tuple(stripped), tuple(flagged), tuple(closing), glossed, by_service)


class _Rule(NamedTuple):
    expected: int
    unexpected: int
    toneless: int
    teaches: bool
    padded: bool

    def confidence(self, gloss: Gloss, plain: Counter[str]) -> float:
        """How sure it is that a converter wrote the gloss; 0 where it is nobody's business."""
        if self.teaches:
            return 0.0
        two_formed = gloss.character in forms().two_formed
        if not gloss.toned:
            if self.toneless >= ENOUGH_TONELESS or (two_formed and self.expected >= ENOUGH):
                return 0.95
            return 0.5 if self.toneless > 1 else 0.0
        if two_formed:
            if self.expected >= ENOUGH:
                return 0.999
            sure = frequency(gloss.character) >= COMMON and len(readings(gloss.character)) == 1
            return 0.92 if sure and plain[gloss.character] <= self.expected else 0.5
        if self.expected >= ENOUGH or self.toneless >= ENOUGH_TONELESS:
            return 0.92 if self.unexpected >= ENOUGH_TONELESS else 0.3
        return 0.0


def _found(source: str) -> list[Gloss]:
    """Each parenthesis with pinyin; its character is empty where it is no reading of the one before."""
    glosses: list[Gloss] = []
    character, last_end = "", -1
    for match in GLOSS.finditer(source):
        start, end = match.span()
        if start != last_end or not character:
            character = source[start - 1] if start and is_han(source[start - 1]) else ""
        reading = normal(match[1])
        character = character if character and reads(character, reading) else ""
        glosses.append(Gloss(start, end, reading, character, has_tone(reading)))
        last_end = end
    return glosses


def _after_damage(source: str, among: int) -> Iterator[FoundRepair]:
    for match in _AFTER_DAMAGE.finditer(source):
        if has_tone(normal(match[1])):
            evidence = f"{match[1]} follows the last byte of a broken character; one of {among} glosses on this page."
            yield FoundRepair(match.start() + 1, match.end(), "", "gloss", 0.95, True, evidence)


def _teaches_reading(source: str, found: list[Gloss]) -> bool:
    """Whether nearly everything is glossed, tones and all, also what no converter touches: ruby, as in a textbook."""
    two_formed = forms().two_formed
    glossed = {each.start for each in found if each.toned and each.character not in two_formed}
    if not glossed:
        return False
    counts = Counter(source)
    letters = sum(count for each, count in counts.items() if is_han(each) and each not in two_formed)
    return len(glossed) >= RUBY * letters


def _share_padded(source: str, found: list[Gloss]) -> bool:
    """Whether the site puts a space after each gloss."""
    padded = sum(_SPACE_AFTER.match(source, each.end) is not None for each in found)
    return len(found) > 5 and padded > PADDED * len(found)


def _row(source: str, gloss: Gloss, rule: _Rule, confidence: float) -> FoundRepair:
    space = _SPACE_AFTER.match(source, gloss.end) if rule.padded else None
    end = space.end() if space else gloss.end
    character = gloss.character
    form = forms().simplified.get(character, character)
    says = f"{gloss.reading} is a reading of {character}" + (f" ({form})" if form != character else "")
    among = rule.expected if gloss.toned else rule.toneless
    if confidence >= 0.9:
        evidence = f"{says}; one of {among} such glosses on this page."
    else:
        evidence = (
            f"{says}, but the page has too few glosses of its kind ({among}) to tell a converter's from an author's."
        )
    return FoundRepair(gloss.start, end, "", "gloss", confidence, confidence >= 0.9, evidence)
