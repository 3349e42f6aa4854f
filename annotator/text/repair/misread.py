"""Text that was read in another encoding than it was written in: UTF-8 as GBK or Latin-1, GBK as Latin-1.

A mended run is put in only where it is proved: written in the one encoding and read in the other it gives exactly the
damage, and what it says is plausible.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import islice
from math import log
from typing import Any, NamedTuple

from annotator.text import evidence_words as words
from annotator.text.repair.forms import is_han
from annotator.text.repair.found import FoundRepair
from annotator.text.repair.language import frequency
from annotator.text.repair.suspicion import GBK_AS_LATIN, LOST, UTF8_AS_LATIN, utf8_as_gbk

FREQUENT = 300
PLAUSIBLE = 0.85
COMMONER = 1.0
MOST_FLAGS = 200
_WESTERN = {
    **{each: bytes((each,)) for each in range(0x80, 0x100)},
    **{
        ord(bytes((each,)).decode("cp1252")): bytes((each,))
        for each in range(0x80, 0xA0)
        if bytes((each,)).decode("cp1252", "ignore")
    },
}


class Reading(NamedTuple):
    """What a run says, and in which encodings it was written and read."""

    text: str
    written: str
    read: str
    proved: bool


def find_misread(source: str) -> list[FoundRepair]:
    """Rows of kind encoding, in order, none overlapping."""
    rows = [*_rows(source, _utf8_as_gbk_runs(source), _utf8_as_gbk)]
    rows += _rows(source, (match.span() for match in UTF8_AS_LATIN.finditer(source)), _utf8_as_latin)
    rows += _rows(source, (match.span() for match in GBK_AS_LATIN.finditer(source)), _gbk_as_latin)
    for match in islice(LOST.finditer(source), MOST_FLAGS):
        rows.append(FoundRepair(*match.span(), match[0], "encoding", 0.0, False, words.LOST_IN_READING))
    kept: list[FoundRepair] = []
    for row in sorted(rows, key=lambda row: (row.start, not row.applied, -row.end)):
        if not kept or kept[-1].end <= row.start:
            kept.append(row)
    return kept


def _rows(source: str, runs: Iterator[tuple[int, int]], read: Any) -> Iterator[FoundRepair]:
    for start, end in runs:
        found: Reading | None = read(source[start:end])
        if found:
            pattern, sure = (words.READ_WRONG, 0.98) if found.proved else (words.READ_WRONG_IN_PART, 0.5)
            evidence = pattern.format(written=found.written, read=found.read)
            yield FoundRepair(start, end, found.text, "encoding", sure, found.proved, evidence)


def _utf8_as_gbk_runs(source: str) -> Iterator[tuple[int, int]]:
    """Lines with the signature, from their first character beyond ASCII to the last."""
    at = 0
    while match := utf8_as_gbk().search(source, at):
        start = source.rfind("\n", 0, match.start()) + 1
        end = source.find("\n", match.end())
        end = len(source) if end < 0 else end
        at = end
        while start < end and source[start] < "\x80":
            start += 1
        while end > start and source[end - 1] < "\x80":
            end -= 1
        yield start, end


def _utf8_as_gbk(run: str) -> Reading | None:
    encoded = _gbk_bytes(run)
    if encoded is None:
        return None
    try:
        text, whole = encoded.decode("utf-8"), True
    except UnicodeDecodeError:
        text, whole = encoded.decode("utf-8", "replace"), False
    if not _plausible(text) or _commonness(text) < _commonness(run) + COMMONER:
        return None
    proved = whole and _read_as_gbk(text.encode("utf-8")) == run
    if not proved and text.count("\ufffd") > 0.35 * len(text):
        return None
    return Reading(text, "UTF-8", "GBK", proved)


def _gbk_bytes(run: str) -> bytes | None:
    """The bytes that a browser reads as this run, 0xFF for each that it could not read; None where no bytes read so."""
    parts: list[bytes] = []
    for each in run:
        encoded = b"\x80" if each == "€" else b"\xff" if each == "\ufffd" else each.encode("gb18030", "ignore")
        if not 0 < len(encoded) <= 2:
            return None
        parts.append(encoded)
    return b"".join(parts)


def _read_as_gbk(encoded: bytes) -> str:
    """As browsers read GBK: the zones for private use kept, a lone 0x80 as the euro sign."""
    parts: list[str] = []
    at = 0
    while at < len(encoded):
        step = 2 if encoded[at] > 0x80 else 1
        pair = encoded[at : at + step]
        parts.append("€" if pair == b"\x80" else pair.decode("gb18030", "replace"))
        at += step
    return "".join(parts)


def _utf8_as_latin(run: str) -> Reading | None:
    ftfy = _ftfy()
    text: str = ftfy.fix_encoding(run)
    if text == run:
        return None
    encoded = text.encode("utf-8", "surrogatepass")
    return Reading(text, "UTF-8", "Latin-1", encoded == _western_bytes(run))


def _gbk_as_latin(run: str) -> Reading | None:
    encoded = _western_bytes(run)
    try:
        text = encoded.decode("gbk") if encoded else ""
    except UnicodeDecodeError:
        return None
    han = sum(map(is_han, text))
    return Reading(text, "GBK", "Latin-1", text.encode("gbk") == encoded) if han >= 2 and _plausible(text) else None


def _western_bytes(run: str) -> bytes | None:
    """The bytes that Latin-1 or Windows-1252 reads as this run."""
    parts = [bytes((ord(each),)) if each < "\x80" else _WESTERN.get(ord(each)) for each in run]
    return b"".join(part for part in parts if part) if all(parts) else None


def _plausible(text: str) -> bool:
    """Whether nearly all of it is common Chinese."""
    beyond = [each for each in text if each > "\x7f" and each != "\ufffd"]
    good = sum(_is_common(each) for each in beyond)
    return good >= 2 and good >= PLAUSIBLE * len(beyond)


def _commonness(text: str) -> float:
    """The mean logarithm of the frequencies of its characters beyond ASCII, marks as the commonest."""
    beyond = [each for each in text if each > "\x7f"]
    return sum(log(1 + (frequency(each) if is_han(each) else 100_000 * _is_common(each))) for each in beyond) / max(
        1, len(beyond)
    )


def _is_common(character: str) -> bool:
    if is_han(character):
        return frequency(character) >= FREQUENT
    return character in "，。、；：？！“”‘’（）《》—…·　％％"


@cache
def _ftfy() -> Any:
    return import_module("ftfy")
