"""A forward model of the service that broke the pages: clean Simplified news in, a broken Traditional page out.

The text is converted character by character and written in GBK. Each row of a table of glosses replaces its two bytes
by themselves and ``(pinyin)`` wherever they stand, aligned or not. Then the bytes are cut at those of certain marks,
and each piece is decoded as PHP does it.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.readings import readings
from annotator.text.scripts import convert

PAGES = Path(__file__).parent / "pages"
MARKS = "？！；，、"
WIDE = str.maketrans(",:;?!()", "，：；？！（）")
NARROW = str.maketrans("，：；？！（）", ",:;?!()")
KEPT = frozenset("后里于并余范征采干系制占周志准布群恒秘注杰升松托游咸郁吁尸岳御")
"""Characters that the service leaves as they are, though they have Traditional forms."""

Carried = tuple[int, int] | None
"""The true bytes [first, last] that a character of the page carries; None for what was put in."""


@dataclass(frozen=True, slots=True)
class Damage:
    """True characters [start, end) that no longer stand aligned on the page."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Corrupted:
    """The page, its truth, and which true bytes each character of the page carries."""

    truth: str
    text: str
    carried: tuple[Carried, ...]
    damages: tuple[Damage, ...]
    glosses: tuple[tuple[int, int], ...]
    """Ranges of the page's aligned glosses."""

    def true_range(self, start: int, end: int) -> tuple[int, int]:
        """The true characters that stood where the page has [start, end)."""
        before = next((each for each in reversed(self.carried[:start]) if each), None)
        after = next((each for each in self.carried[end:] if each), None)
        first = self.owner(before[1]) + 1 if before else 0
        return first, max(first, self.owner(after[0]) if after else len(self.truth))

    def owner(self, byte: int) -> int:
        return _owners(self.truth.translate(WIDE))[byte]


@dataclass(frozen=True, slots=True)
class Service:
    """One site's settings. ``share`` of the changed characters carry glosses, in an order of the table's own."""

    share: float = 0.6
    marks: str = MARKS
    orphan: str = "?"
    space: str = ""
    narrow: bool = True


def clean_pages() -> list[str]:
    """The pages in pages/, in Simplified."""
    return [path.read_text("utf-8") for path in sorted(PAGES.glob("*.txt"))]


def to_traditional(simplified: str) -> str:
    """Character by character, as the service does it; what GBK lacks is left out."""
    table = _table()
    wide = (table.get(each, each) for each in simplified.translate(WIDE))
    return "".join(each for each in wide if each == "\n" or each.encode("gbk", "ignore"))


def corrupt(traditional: str, service: Service, choose: random.Random) -> Corrupted:
    """Break a page that GBK can write; the same ``choose`` breaks it in the same way."""
    truth = traditional.translate(WIDE)
    changed = sorted({each for each in truth if is_han(each) and each in forms().simplified})
    types = choose.sample(changed, round(service.share * len(changed)))
    stream = [(byte, at) for at, byte in enumerate(truth.encode("gbk"))]
    for each in types:
        stream = _glossed(stream, each.encode("gbk"), f"({usual_reading(each)}{service.space})".encode("gbk", "ignore"))
    page, carried, events = _decoded(_pieces(stream, [each.encode("gbk") for each in service.marks]), service.orphan)
    damages = tuple(_damages(truth, carried, page, events))
    text, truth = (each.translate(NARROW) if service.narrow else each for each in (page, truth))
    return Corrupted(truth, text, tuple(carried), damages, tuple(_gloss_ranges(page, carried)))


@cache
def usual_reading(character: str) -> str:
    found = sorted(readings(character))
    simplified = forms().simplified.get(character, character)
    from pypinyin import Style, pinyin

    usual = unicodedata.normalize("NFC", pinyin(simplified, style=Style.TONE)[0][0])
    return usual if usual in found else found[0]


@cache
def _table() -> dict[str, str]:
    characters = sorted(each for each in forms().two_formed if each not in KEPT)
    converted = convert("\n".join(characters), "s2t").split("\n")
    return {
        one: other
        for one, other in zip(characters, converted, strict=True)
        if forms().simplified.get(other, other) == one and other.encode("gbk", "ignore")
    }


Stream = list[tuple[int, int]]
"""Bytes, each with its place in the true bytes, or -1."""


def _glossed(stream: Stream, key: bytes, gloss: bytes) -> Stream:
    flat = bytes(byte for byte, _ in stream)
    put_in = [(byte, -1) for byte in gloss]
    new: Stream = []
    at = 0
    while (found := flat.find(key, at)) >= 0:
        new += stream[at : found + 2] + put_in
        at = found + 2
    return new + stream[at:]


def _pieces(stream: Stream, marks: list[bytes]) -> list[Stream]:
    pieces: list[Stream] = []
    begun = at = 0
    while at < len(stream) - 1:
        if bytes((stream[at][0], stream[at + 1][0])) in marks:
            pieces += [stream[begun:at], stream[at : at + 2]]
            begun = at = at + 2
        else:
            at += 1
    return [*pieces, stream[begun:]]


def _decoded(pieces: Iterable[Stream], orphan: str) -> tuple[str, list[Carried], dict[int, str]]:
    """The page, what each character carries, and what befell which true byte (M1, M2, M3, eaten)."""
    page: list[str] = []
    carried: list[Carried] = []
    events: dict[int, str] = {}

    def put(character: str, *origins: int) -> None:
        true = [each for each in origins if each >= 0]
        page.append(character)
        carried.append((true[0], true[-1]) if true else None)

    for piece in pieces:
        at = 0
        while at < len(piece):
            byte, origin = piece[at]
            at += 1
            if byte <= 0x80:
                put("€" if byte == 0x80 else chr(byte), origin)
                continue
            if at == len(piece):
                events[origin] = "M2"
                if orphan:
                    put(orphan, origin)
                continue
            trail, other = piece[at]
            at += 1
            if trail <= 0x20:  # a lead byte before a space or line's end leaves nothing
                events[origin] = "eaten"
                put(chr(trail), other)
            elif trail < 0x40:
                events[origin] = "M1" if other < 0 else "eaten"
                put("?", origin, other)
            elif character := bytes((byte, trail)).decode("gbk", "ignore"):
                put(character, origin, other)
            else:
                events[origin] = events[other] = "M3"
    return "".join(page), carried, events


@cache
def _owners(truth: str) -> tuple[int, ...]:
    return tuple(at for at, each in enumerate(truth) for _ in each.encode("gbk"))


def _damages(truth: str, carried: list[Carried], page: str, events: dict[int, str]) -> Iterable[Damage]:
    owners = _owners(truth)
    aligned = {
        owners[each[0]]
        for each, character in zip(carried, page)
        if each and owners[each[0]] == owners[each[1]] and truth[owners[each[0]]] == character
    }
    for start, end in _runs([at for at in range(len(truth)) if at not in aligned]):
        kinds = {what for byte, what in events.items() if byte >= 0 and start <= owners[byte] < end}
        yield Damage(start, end, "+".join(sorted(kinds)))


def _runs(sorted_numbers: list[int]) -> Iterable[tuple[int, int]]:
    start = last = None
    for each in sorted_numbers:
        if start is not None and last is not None and each == last + 1:
            last = each
            continue
        if start is not None and last is not None:
            yield start, last + 1
        start = last = each
    if start is not None and last is not None:
        yield start, last + 1


def _gloss_ranges(page: str, carried: list[Carried]) -> Iterable[tuple[int, int]]:
    at = 0
    while at < len(page):
        if page[at] == "(" and carried[at] is None:
            end = page.index(")", at) + 1
            yield at, end
            at = end
        else:
            at += 1
