"""Which encoding a Chinese file without a byte order mark is in, when it is not UTF-8.

Any bytes are legal in several of these encodings, and nonsense in all but one. What tells them apart
is whether the characters that come out are common ones: those of the first level of GB 2312 or of Big5.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_SAMPLE = 40_000
_COMMON_ENOUGH = 0.7
_CLEAR_LEAD = 0.1
_LATIN = "\u024f"
"""The last of the letters with accents: they say nothing (a page may gloss every word in pinyin)."""
_BY_BYTES = ("gb18030", "cp950", "big5hkscs")
_BY_UNITS = ("utf-16-le", "utf-16-be")
_BY_LONG_UNITS = ("utf-32-le", "utf-32-be")


@dataclass(frozen=True, slots=True)
class Reading:
    """The bytes read in one encoding. ``common`` is the share of characters that Chinese text is made of."""

    encoding: str
    text: str
    common: float


def guess_wide(data: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding if the bytes make sense as UTF-16 or UTF-32.

    Half a character in UTF-16 is let through, for the caller to say where it is.
    """
    readings = _readings(data, _BY_UNITS + _BY_LONG_UNITS)
    return (readings[0].text, readings[0].encoding) if readings else None


def guess_encoding(data: bytes) -> tuple[str, str] | None:
    """The same for any of the encodings known here; None where none makes sense of the bytes."""
    readings = _readings(data, _BY_UNITS + _BY_LONG_UNITS + _BY_BYTES)
    if not readings:
        return None
    best = readings[0]
    close = [each for each in readings if best.common - each.common < _CLEAR_LEAD]
    if {_family(each) for each in close} == {"big5", "gb"}:
        best = _second_opinion(data, close) or best
    return best.text, best.encoding


def _readings(data: bytes, encodings: tuple[str, ...]) -> list[Reading]:
    """The readings that make sense, best first; of equals the one that accounts for more of the bytes."""
    readings = [each for name in encodings if (each := _read(data, name)) and each.common >= _COMMON_ENOUGH]
    return sorted(readings, key=lambda each: -each.common)


def _family(reading: Reading) -> str:
    return {"gb18030": "gb", "cp950": "big5", "big5hkscs": "big5"}.get(reading.encoding, "wide")


def _read(data: bytes, encoding: str) -> Reading | None:
    if len(data) % {"utf-16": 2, "utf-32": 4}.get(encoding[:6], 1):
        return None
    try:
        text = data.decode(encoding, "surrogatepass" if encoding in _BY_UNITS else "strict")
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE]
    if encoding in _BY_BYTES:
        sample = "".join(each for each in sample if each > _LATIN)
        common = _common_characters()
    else:
        common = _common_characters() | _ascii_characters()
    return Reading(encoding, text, sum(map(common.__contains__, sample)) / len(sample) if sample else 0.0)


def _second_opinion(data: bytes, close: list[Reading]) -> Reading | None:
    """What charset-normalizer holds for the likeliest of a few, or None where it does not know."""
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE], cp_isolation=[each.encoding for each in close]).best()
    chosen = [each for each in close if found is not None and each.encoding == found.encoding]
    return next((each for each in close if chosen and _family(each) == _family(chosen[0])), None)


@cache
def _common_characters() -> frozenset[str]:
    """The first levels of GB 2312 and Big5, and the marks of Chinese typography."""
    first_gb = (bytes((lead, trail)) for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF))
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    first_big5 = (bytes((lead, trail)) for lead in range(0xA4, 0xC7) for trail in trails)
    characters = b"".join(first_gb).decode("gb2312", "ignore") + b"".join(first_big5).decode("big5", "ignore")
    marks = "".join(map(chr, (*range(0x3001, 0x3012), *range(0xFF01, 0xFF5F)))) + "\u3000·‘’“”…—－•▲●★○〇"
    return frozenset(characters + marks)


@cache
def _ascii_characters() -> frozenset[str]:
    return frozenset(map(chr, (9, 10, 13, *range(0x20, 0x7F))))
