"""Where a page's bytes were shifted against its characters, and what can be read there.

Such a place opens with one unknown byte, goes on in two-byte characters made of the second byte of one true character
and the first of the next, and closes with a single byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.text.repair.gbk import EURO, gbk
from annotator.text.repair.glosses import GLOSS
from annotator.text.repair.readings import PINYIN, normal

HALF = "?!;:,"
WIDE = {**{each: chr(ord(each) + 0xFEE0) for each in map(chr, range(0x21, 0x40))}, " ": "\u3000"}
"""Full-width marks were often narrowed after the damage; inside it no narrow one can be real."""

MARKS = "？！；：，、?!;:,"
"""The marks at whose bytes a page was cut."""

_SPACE = "[ \u00a0\u3000]"
_HAN = "\u3400-\u9fff"
ORPHAN = re.compile(rf"[?？\ufffd]{_SPACE}?([{PINYIN}]{{1,9}}){_SPACE}?[)）]")
_TYPED = rf"[?？](?!{ORPHAN.pattern})[?？]|[?？](?:[元年月日時點歲億]|[A-Z]元)"
"""After a question mark: more of them, or an amount that an author left open. No break hides in either."""

_LETTER = r"[A-Z\[\\\]^_`a-z{|}~]"
OPENING = re.compile(
    rf"(?P<orphan>{ORPHAN.pattern})|(?<![?？])(?P<cut>[?？\ufffd])(?!{_TYPED})(?=[{MARKS}])"
    rf"|(?<=[{_HAN}])(?P<silent>[{MARKS}])(?!{_TYPED})(?=[{_HAN}{MARKS}“”]{{0,11}}(?:(?<=[{_HAN}”]){_LETTER}[{_HAN}]"
    rf"|{_LETTER}[(（][{PINYIN}]{{1,9}}[)）]|(?<=[{_HAN}”]){ORPHAN.pattern}))"
)
LONGEST = 30
"""Raw characters of one place that are searched."""

MASKED = 14


class Piece(NamedTuple):
    """A raw character inside the damage, its two bytes, and where it stands."""

    first: int
    second: int
    start: int
    end: int


class Closing(NamedTuple):
    """How the damage may end after ``after`` pieces: by a byte, by a glossed one (``reading``), or by a lost one."""

    after: int
    byte: int | None
    reading: str
    start: int
    end: int
    silent: bool = False
    eaten: bool = False
    """The lost byte took a character of one byte with it, and nobody knows which."""

    gloss: int = 0
    """Characters of the gloss that stands behind ``end``."""

    @property
    def beyond(self) -> int:
        """Where the page goes on."""
        return self.end + self.gloss

    @property
    def lost(self) -> bool:
        return self.byte is None and not self.reading


class Break(NamedTuple):
    """A damaged place in the page's plain text: ``reading`` is that of the gloss that straddles its first byte."""

    start: int
    opened: int
    kind: str
    reading: str
    pieces: tuple[Piece, ...]
    closings: tuple[Closing, ...]

    @property
    def certain(self) -> bool:
        return self.kind == "orphan"


def next_break(text: str, start: int) -> Break | None:
    """The first place at or after ``start`` that looks broken."""
    match = OPENING.search(text, start)
    return _read(text, match) if match else None


def masked(text: str) -> str:
    """The text with a blank for every character that may be damaged, as long as before."""
    parts: list[str] = []
    last = 0
    for start, end in _suspect(text):
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join((*parts, text[last:]))


def _suspect(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while match := OPENING.search(text, at):
        start, at = match.start(), match.end()
        limit = at + MASKED
        while at < min(limit, len(text)) and (text[at] >= "\u2000" or text[at] in HALF):
            at += 1
        closing = ORPHAN.match(text, at)
        if closing:
            at = closing.end()
        yield start, at


def _read(text: str, match: re.Match[str]) -> Break:
    bytes_of = gbk().bytes_of
    orphan = ORPHAN.match(text, match.start())
    kind = "orphan" if orphan else "cut" if match["cut"] else "silent"
    opened = orphan.end() if orphan else match.start() + (kind == "cut")
    pieces: list[Piece] = []
    closings: list[Closing] = []
    at = opened
    while len(pieces) < LONGEST:
        first = kind != "orphan" and not pieces
        closing, ends = (None, False) if first else _closing(text, at, len(pieces))
        if closing:
            closings.append(closing)
        if ends or at >= len(text):
            break
        both = bytes_of.get(WIDE.get(text[at], text[at]))
        if both is None:
            break
        pieces.append(Piece(*both, at, at + 1))
        at += 1
    reading = normal(orphan[1]) if orphan else ""
    return Break(match.start(), opened, kind, reading, tuple(pieces), tuple(closings))


def _closing(text: str, at: int, after: int) -> tuple[Closing | None, bool]:
    """How the damage may close at ``at``, and whether it must."""
    orphan = ORPHAN.match(text, at)
    if orphan:
        return Closing(after, None, normal(orphan[1]), at, orphan.end()), True
    character = text[at] if at < len(text) else "\n"
    if "@" <= character <= "~" or character == "€":
        gloss = GLOSS.match(text, at + 1)
        byte = EURO if character == "€" else ord(character)
        if gloss:
            return Closing(after, byte, normal(gloss[1]), at, at + 1, gloss=len(gloss[0])), True
        return Closing(after, byte, "", at, at + 1), True
    if character in "?？\ufffd":
        follows = text[at + 1 : at + 2]
        if not follows or follows in MARKS or follows in "。 \n\u3000":
            eaten = bool(follows) and follows not in MARKS
            return Closing(after, None, "", at, at + 1, eaten=eaten), character == "\ufffd"
        return None, character == "\ufffd"
    if character < " ":
        return Closing(after, None, "", at, at, silent=True), True
    if character in MARKS or character in " 。":
        return Closing(after, None, "", at, at, silent=True), False
    return None, False
