"""The elements of a JSON array of any length, one after another: no more than one and a piece is held."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Protocol

import regex  # not re, which before Python 3.11.5 gives back what "*+" has taken

from annotator.errors import FormatError
from annotator.exchange.records import GivenFile
from annotator.sentences import worded

MOST_BYTES = 256 * 1024 * 1024
"""Of one line, or of one element."""
_PIECE = 1 << 20
_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_UTF8 = ("utf-8", "utf8", "utf-8-sig")
_STRING = rb'"(?:[^"\\]++|\\.)*+"'
_INSIDE = regex.compile(rb'(?:[^"{}\[\]]++|' + _STRING + rb")*+", regex.DOTALL)
_BETWEEN = regex.compile(rb'(?:[^"{}\[\],]++|' + _STRING + rb")*+", regex.DOTALL)
"""What stands up to the next bracket, or comma between two elements; it ends before a string that is not all there."""


class Read(Protocol):
    """What is read of a file: its bytes as UTF-8, from behind its byte order mark."""

    def read(self, size: int, /) -> bytes: ...

    def readline(self, size: int, /) -> bytes: ...


class _Recoded:
    """A file in another encoding, as UTF-8."""

    def __init__(self, raw: Read, encoding: str) -> None:
        try:
            b"a".decode(encoding)
        except (LookupError, ValueError) as error:
            if not isinstance(error, UnicodeDecodeError):
                raise FormatError(
                    worded("No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.", encoding=encoding)
                ) from None
        self._raw, self._decoder, self._name = raw, getincrementaldecoder(encoding)(), encoding
        self._ready, self._ended = bytearray(), False

    def _more(self) -> None:
        piece = self._raw.read(_PIECE)
        self._ended = not piece
        try:
            self._ready += self._decoder.decode(piece, final=self._ended).encode()
        except UnicodeError:
            raise FormatError(worded("The file is not {name}: its bytes do not fit.", name=self._name)) from None

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._ready[:size])
        del self._ready[:size]
        return taken

    def read(self, size: int, /) -> bytes:
        while not self._ended and len(self._ready) < size:
            self._more()
        return self._taken(size)

    def readline(self, size: int, /) -> bytes:
        while (end := self._ready.find(b"\n")) < 0 and not self._ended and len(self._ready) < size:
            self._more()
        return self._taken(min(size, end + 1) if end >= 0 else size)


@contextmanager
def opened(file: GivenFile, encoding: str | None) -> Generator[Read]:
    """The file's text as UTF-8; raises FormatError where it is UTF-16 and nobody said so."""
    with file.open() as raw:
        if encoding and encoding.lower().replace("_", "-") not in _UTF8:
            recoded = _Recoded(raw, encoding)
            if not recoded.read(0) and recoded._ready.startswith(_BOM):
                recoded.read(len(_BOM))
            yield recoded
            return
        start = raw.read(len(_BOM))
        if start.startswith(_WIDE):
            raise FormatError(worded("The file is UTF-16, not UTF-8: name its encoding, or save it as UTF-8."))
        raw.seek(len(_BOM) if start == _BOM else 0)
        yield raw


def first_character(file: GivenFile, encoding: str | None) -> str:
    """The first character of the file that is no white space, "" where there is none."""
    with opened(file, encoding) as read:
        while piece := read.read(_PIECE):
            if begun := piece.lstrip():
                return chr(begun[0])
    return ""


def elements(file: GivenFile, encoding: str | None) -> Iterator[tuple[int, bytes]]:
    """The number, from 1, and the bytes of each element. Raises FormatError where the array does not end as one."""
    number = 0
    with opened(file, encoding) as read:
        for number, element in enumerate(elements_of(read), 1):
            yield number, element
    if not number:
        raise FormatError(worded("The file holds no record: it is empty."))


def elements_of(read: Read) -> Iterator[bytes]:
    """The bytes of each element of the array that is read from its beginning; raises FormatError."""
    held = bytearray()
    while not held:
        _take_more(read, held)
        held = held.lstrip()
    start = at = depth = 1
    while True:
        at = (_BETWEEN if depth == 1 else _INSIDE).match(held, at).end()  # type: ignore[union-attr]  # "" matches
        mark = held[at : at + 1]
        if mark in (b"", b'"'):
            del held[:start]
            at, start = at - start, 0
            _take_more(read, held)
            continue
        if mark in (b"{", b"["):
            depth += 1
        elif mark != b",":
            depth -= 1
        if depth == 0 or (depth == 1 and mark == b","):
            element = bytes(held[start:at])
            if depth or element.strip():
                yield element
            start = at + 1
        at += 1
        if depth == 0:
            _expect_end(read, held[at:])
            return


def _take_more(read: Read, held: bytearray) -> None:
    """Read on, the more the longer what is held already is: a long string is looked through again each time."""
    if len(held) > MOST_BYTES:
        raise FormatError(worded("One record is longer than {number} MB: split the file.", number=MOST_BYTES // 2**20))
    piece = read.read(max(_PIECE, len(held)))
    if not piece:
        raise FormatError(worded("The file ends within its array: it is cut off."))
    held += piece


def _expect_end(read: Read, rest: bytes | bytearray) -> None:
    while not rest.strip():
        rest = read.read(_PIECE)
        if not rest:
            return
    raise FormatError(worded("Something stands behind the array: the file is damaged, or is not one array."))
