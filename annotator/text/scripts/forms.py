"""Folding the other way round: all characters that are compared as one, so that a text can be searched as it stands."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from annotator.text.scripts.alignment import to_hans
from annotator.text.scripts.folding import HALF_WIDTH

HAN_RANGES = ((0x2E80, 0xD800), (0xF900, 0xFB00), (0x20000, 0x32000))
"""Where every character stands that has another form; a test looks at the rest."""


@cache
def folded_pairs() -> dict[str, str]:
    """Each character that folding changes, and what it becomes; takes 30 ms once."""
    every = [chr(code) for first, end in HAN_RANGES for code in range(first, end)]
    return {one: other for one, other in zip(every, to_hans("\n".join(every)).split("\n"), strict=True) if one != other}


@cache
def compared_pairs() -> dict[str, str]:
    """Each character that is compared as another one, and as which: its Simplified form, in half width."""
    return {one: HALF_WIDTH.get(other, other) for one, other in folded_pairs().items()} | HALF_WIDTH


@cache
def _forms() -> dict[str, str]:
    forms: defaultdict[str, str] = defaultdict(str)
    for one, other in compared_pairs().items():
        forms[other] += one
    return forms


def forms_of(character: str) -> str:
    """Every character that is compared as what this one is compared as."""
    pairs = compared_pairs()
    compared = pairs.get(character, character)
    others = _forms().get(compared, "")
    return others if compared in pairs else compared + others
