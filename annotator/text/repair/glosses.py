"""Pinyin in parentheses: which of it a converter put there, and which the author meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from annotator.text import evidence_words as words
from annotator.text.repair.authors import Gloss, contested, is_by_author, simplified_only
from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.found import FoundRepair
from annotator.text.repair.language import frequency
from annotator.text.repair.readings import PINYIN, has_tone, normal, readings, reads, usual_readings

_SPACE = "[ \u00a0\u3000]"
GLOSS = re.compile(rf"[(（]{_SPACE}?([{PINYIN}]{{1,9}}){_SPACE}?[)）]")
_AFTER_DAMAGE = re.compile(rf"(?<=[\u3001-\u9fff\uff00-\uff5e?!;:,])[@-~€]{GLOSS.pattern}")
_SPACE_AFTER = re.compile(rf"{_SPACE}(?=\S)")

ENOUGH = 3
"""So many glosses on as many different Traditional characters are a converter's work, whatever the characters."""

ENOUGH_TONELESS = 5
PADDED = 0.8
COMMON = 3_000
"""Nobody glosses a character that occurs so often in jieba's corpus, unless it has several readings."""


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
    if not found:
        return Glossing((), (), (), Counter(), False)
    rule = _rule(source, found)
    stripped: list[FoundRepair] = []
    flagged: list[FoundRepair] = []
    glossed: Counter[str] = Counter()
    plain = Counter[str]() if rule.converted else Counter(source)
    for each in found:
        confidence = rule.confidence(each, plain)
        if confidence >= 0.9:
            stripped.append(_row(source, each, rule, confidence))
            glossed[each.character] += 1
        elif confidence > 0:
            flagged.append(_row(source, each, rule, confidence))
    by_service = rule.converted and not rule.by_author
    closing = _after_damage(source, rule.expected) if by_service else ()
    return Glossing(tuple(stripped), tuple(flagged), tuple(closing), glossed, by_service)


class _Rule(NamedTuple):
    """The glosses of a page in numbers: toned ones where a converter puts them (``expected``) and elsewhere."""

    expected: int
    unexpected: int
    toneless: int
    converted: bool
    by_author: bool
    padded: bool
    contested: frozenset[str]

    def confidence(self, gloss: Gloss, plain: Counter[str]) -> float:
        """How sure it is that a converter wrote the gloss; 0 where it is nobody's business."""
        if self.by_author:
            return 0.0
        if gloss.character in self.contested or simplified_only(gloss.character):
            return 0.3 if self.converted else 0.0
        two_formed = gloss.character in forms().two_formed
        if not gloss.toned:
            if self.toneless >= ENOUGH_TONELESS or (two_formed and self.converted):
                return 0.95
            return 0.5 if self.toneless > 1 else 0.0
        if two_formed:
            if self.converted:
                return 0.999
            sure = frequency(gloss.character) >= COMMON and len(readings(gloss.character)) == 1
            return 0.92 if sure and plain[gloss.character] <= self.expected else 0.5
        if self.converted or self.toneless >= ENOUGH_TONELESS:
            return 0.92 if self.unexpected >= ENOUGH_TONELESS else 0.3
        return 0.0


def _rule(source: str, found: list[Gloss]) -> _Rule:
    toned = [each for each in found if each.toned]
    disputed = contested(toned)
    simplified, _, two_formed, _ = forms()
    expected = [each for each in toned if each.character in simplified and each.character not in disputed]
    return _Rule(
        len(expected),
        sum(each.character not in two_formed for each in toned),
        sum(not simplified_only(each.character) for each in found if not each.toned),
        _are_converters(expected),
        is_by_author(source, found),
        _share_padded(source, found),
        disputed,
    )


def _are_converters(expected: list[Gloss]) -> bool:
    """Whether these are so many, on different characters or on ones that every reader knows, that no author did it."""
    if len(expected) < ENOUGH or len({each.character for each in expected}) >= ENOUGH:
        return len(expected) >= ENOUGH
    return all(
        frequency(each.character) >= COMMON and each.reading in usual_readings(each.character) for each in expected
    )


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
            evidence = words.GLOSS_AFTER_DAMAGE.format(gloss=match[1], among=among)
            yield FoundRepair(match.start() + 1, match.end(), "", "gloss", 0.95, True, evidence)


def _share_padded(source: str, found: list[Gloss]) -> bool:
    """Whether the site puts a space after each gloss."""
    padded = sum(_SPACE_AFTER.match(source, each.end) is not None for each in found)
    return len(found) > 5 and padded > PADDED * len(found)


def _row(source: str, gloss: Gloss, rule: _Rule, confidence: float) -> FoundRepair:
    space = _SPACE_AFTER.match(source, gloss.end) if rule.padded else None
    end = space.end() if space else gloss.end
    character = gloss.character
    form = forms().simplified.get(character, character)
    among = rule.expected if gloss.toned else rule.toneless
    if confidence >= 0.9:
        pattern = words.GLOSS
    elif character in rule.contested:
        pattern = words.GLOSS_CONTESTED
    elif simplified_only(character):
        pattern = words.GLOSS_OF_SIMPLIFIED
    else:
        pattern = words.GLOSS_AMONG_FEW
    both = f"{character} ({form})" if form != character else character
    evidence = pattern.format(reading=gloss.reading, character=both, among=among)
    return FoundRepair(gloss.start, end, "", "gloss", confidence, confidence >= 0.9, evidence)
