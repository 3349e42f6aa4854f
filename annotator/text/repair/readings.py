"""How a character is read, in pinyin, whichever script it is written in."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from annotator.text.repair.forms import forms, is_han

PINYIN = "a-zāáǎàēéěèếềêīíǐìńňǹḿōóǒòūúǔùüǖǘǚǜɑɡ\u0300\u0301\u0302\u0304\u0308\u030c"
"""What a regular expression's class needs to match one letter of a gloss, marks on their own included."""

MARKS_OF_TONE = "\u0300\u0301\u0304\u030c"
_PLAIN_LETTERS = str.maketrans("ɑɡ", "ag")


@cache
def _table() -> dict[int, str]:
    module: Any = import_module("pypinyin.constants")
    return module.PINYIN_DICT


@lru_cache(60_000)
def readings(character: str) -> frozenset[str]:
    """Every reading of a character and of its Simplified form, with tone marks."""
    found: set[str] = set()
    for each in {character, forms().simplified.get(character, character)}:
        found.update(filter(None, unicodedata.normalize("NFC", _table().get(ord(each), "")).split(",")))
    return frozenset(found)


@lru_cache(60_000)
def usual_readings(character: str) -> frozenset[str]:
    """The commonest reading of a character and of its Simplified form, with tone marks."""
    both = {character, forms().simplified.get(character, character)}
    return frozenset(unicodedata.normalize("NFC", _table().get(ord(each), "").partition(",")[0]) for each in both)


@lru_cache(60_000)
def toneless_readings(character: str) -> frozenset[str]:
    return frozenset(map(toneless, readings(character)))


@lru_cache(10_000)
def toneless(reading: str) -> str:
    return "".join(
        each for each in unicodedata.normalize("NFD", reading.replace("v", "ü")) if each not in MARKS_OF_TONE
    ).replace("u\u0308", "v")


@lru_cache(10_000)
def has_tone(reading: str) -> bool:
    return any(each in MARKS_OF_TONE for each in unicodedata.normalize("NFD", reading))


@lru_cache(10_000)
def normal(reading: str) -> str:
    """One spelling for composed and decomposed letters and for the textbooks' round a and g."""
    return unicodedata.normalize("NFC", reading.translate(_PLAIN_LETTERS))


@lru_cache(60_000)
def reads(character: str, reading: str) -> bool:
    """Whether this may be a gloss of the character: one of its readings, tone left out or not, r added or not."""
    return _reads(character, normal(reading)) or (
        reading.endswith("r") and len(reading) > 1 and _reads(character, normal(reading[:-1]))
    )


def _reads(character: str, reading: str) -> bool:
    if has_tone(reading):
        return reading in readings(character)
    return toneless(reading) in toneless_readings(character)


@lru_cache(100_000)
def glossed_as(character: str, reading: str) -> bool:
    """Whether the service may have written this gloss: with its tone, if it has one."""
    return is_han(character) and (reading in readings(character) if has_tone(reading) else reads(character, reading))
