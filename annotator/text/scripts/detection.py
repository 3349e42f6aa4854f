"""Which script a text was published in."""

from __future__ import annotations

from collections import Counter
from functools import cache

from annotator.text.scripts.alignment import convert


def detect_script(text: str) -> str:
    """``hans`` or ``hant``, by the characters that only one script writes; mixed text goes by the majority.

    Where none decides, those count that the other conversion would change (后, 里, 台); where none does, ``hans``.
    """
    counts = Counter(text)
    for simplified, traditional in _evidence():
        hans = sum(counts[each] for each in counts.keys() & simplified)
        hant = sum(counts[each] for each in counts.keys() & traditional)
        if hans != hant:
            return "hans" if hans > hant else "hant"
    return "hans"


@cache
def _evidence() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Characters of Simplified and of Traditional text: first the certain ones, then all.

    A Simplified form that Big5 knows is a Traditional character too, and so the other way with GB 2312.
    """
    every = [chr(code) for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF)) for code in range(first, last + 1)]
    simplified = _changed(every, "s2t")
    traditional = _changed(every, "t2s")
    return (
        (_unknown_to("big5", simplified), _unknown_to("gb2312", traditional)),
        (simplified, traditional),
    )


def _changed(characters: list[str], config: str) -> frozenset[str]:
    converted = convert("\n".join(characters), config).split("\n")  # no phrase reaches across a line
    return frozenset(before for before, after in zip(characters, converted, strict=True) if before != after)


def _unknown_to(codec: str, characters: frozenset[str]) -> frozenset[str]:
    return frozenset(each for each in characters if not each.encode(codec, "ignore"))
