"""The parts of a DocBin, one document after another: what it packs lies in a temporary file, never all in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import repeat
from tempfile import SpooledTemporaryFile
from typing import IO, Any, NamedTuple

from annotator.errors import FormatError
from annotator.exchange.records import GivenFile
from annotator.sentences import worded

MOST_BYTES = 8 * 1024**3
"""What a file may unpack to."""
MOST_TIMES = 200
RATIO_MATTERS_FROM = 64 * 1024 * 1024
"""Of a file that unpacks to more than so many bytes, how many times its size that may be: no words press so well."""
PIECE_BYTES = 1 << 20
SPOOL_BYTES = 16 * 1024 * 1024
DAMAGED = worded("The file is no DocBin of spaCy, or it is damaged.")
_MAP, _ARRAY, _BIN, _STR = "map", "array", "bin", "str"
_WIDE = {
    0xC4: (_BIN, 1), 0xC5: (_BIN, 2), 0xC6: (_BIN, 4), 0xD9: (_STR, 1), 0xDA: (_STR, 2), 0xDB: (_STR, 4),
    0xDC: (_ARRAY, 2), 0xDD: (_ARRAY, 4), 0xDE: (_MAP, 2), 0xDF: (_MAP, 4),
}  # fmt: skip
"""Of a first byte in MessagePack: what follows, and in how many bytes its size is written."""
_LISTS = ("cats", "flags", "span_groups")


class Packed(NamedTuple):
    """One document as the file has it: a row a token (spaCy's attributes, by number), and the rest unpacked once."""

    rows: Any
    spaces: Any
    cats: Any
    flags: Any
    groups: Any


class DocBinFile:
    """An unpacked DocBin; a context manager, whose temporary file goes with it. Raises FormatError."""

    attrs: list[int]
    strings: list[str]

    def __init__(self, file: GivenFile) -> None:
        self._spool: IO[bytes] = SpooledTemporaryFile(max_size=SPOOL_BYTES)  # noqa: SIM115  # closed on exit
        try:
            self.size = _unpress(file, self._spool)
            self._places = self._find()
            self._check()
        except BaseException:
            self._spool.close()
            raise

    def __enter__(self) -> DocBinFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._spool.close()

    def documents(self) -> Iterator[Packed]:
        """Every document in the file's order."""
        import numpy as np

        tokens, spaces = self._places["tokens"][0], self._places["spaces"][0]
        width = len(self.attrs) * 8
        lists = [self._items(key) for key in _LISTS]
        for length in self._lengths:
            rows = np.frombuffer(self._read(tokens, length * width), np.uint64).reshape(length, len(self.attrs))
            flags = np.frombuffer(self._read(spaces, length), bool)
            tokens, spaces = tokens + length * width, spaces + length
            try:
                cats, flag, groups = (next(each) for each in lists)
            except (StopIteration, *unpacking_errors()):
                raise FormatError(DAMAGED) from None
            yield Packed(rows, flags, cats, flag, groups)

    def _find(self) -> dict[str, tuple[int, int]]:
        """Where the value of each key begins, and how many bytes or items it has."""
        kind, count, at = self._header(0)
        if kind != _MAP or count > 64:
            raise FormatError(DAMAGED)
        found: dict[str, tuple[int, int]] = {}
        for _ in range(count):
            kind, size, at = self._header(at)
            if kind != _STR:
                raise FormatError(DAMAGED)
            key, at = self._read(at, size).decode("utf-8", "replace"), at + size
            value, at = self._value(key, at)
            found[key] = value
        return found

    def _value(self, key: str, at: int) -> tuple[tuple[int, int], int]:
        """Where a value begins and its size, and where the next thing does."""
        if key in ("tokens", "spaces", "lengths"):
            kind, size, at = self._header(at)
            if kind != _BIN or at + size > self.size:
                raise FormatError(DAMAGED)
            return (at, size), at + size
        unpacker = self._unpacker(at)
        try:
            if key in ("attrs", "strings"):
                setattr(self, key, unpacker.unpack())
                return (at, 0), at + unpacker.tell()
            if key in _LISTS:
                items = unpacker.read_array_header()
                for _ in range(items):
                    unpacker.skip()
                return (at, items), at + unpacker.tell()
            unpacker.skip()
            return (at, 0), at + unpacker.tell()
        except unpacking_errors() as error:
            raise FormatError(DAMAGED) from error

    def _check(self) -> None:
        """Refuse a file whose parts do not fit together."""
        import numpy as np

        attrs, strings = getattr(self, "attrs", None), getattr(self, "strings", None)
        if not _all_of(attrs, int) or not attrs or not _all_of(strings, str):
            raise FormatError(DAMAGED)
        if not {"tokens", "spaces", "lengths"} <= self._places.keys() or self._places["lengths"][1] % 4:
            raise FormatError(DAMAGED)
        self._lengths: list[int] = np.frombuffer(self._read(*self._places["lengths"]), np.int32).tolist()
        total = sum(self._lengths)
        sizes = (self._places["tokens"][1], self._places["spaces"][1])
        lists = (self._places[key][1] for key in _LISTS if key in self._places)
        if min(self._lengths, default=0) < 0 or sizes != (total * 8 * len(self.attrs), total):
            raise FormatError(DAMAGED)
        if any(items != len(self._lengths) for items in lists):
            raise FormatError(DAMAGED)

    def _items(self, key: str) -> Iterator[Any]:
        if key not in self._places:
            return repeat(None)
        unpacker = self._unpacker(self._places[key][0])
        return (unpacker.unpack() for _ in range(unpacker.read_array_header()))

    def _header(self, at: int) -> tuple[str, int, int]:
        """Of what begins at ``at``: its kind, its size in bytes or items, and where it goes on."""
        first = self._read(at, 1)[0]
        if first in _WIDE:
            kind, width = _WIDE[first]
            return kind, int.from_bytes(self._read(at + 1, width), "big"), at + 1 + width
        for low, high, kind in ((0x80, 0x90, _MAP), (0x90, 0xA0, _ARRAY), (0xA0, 0xC0, _STR)):
            if low <= first < high:
                return kind, first - low, at + 1
        raise FormatError(DAMAGED)

    def _read(self, at: int, size: int) -> bytes:
        if at + size > self.size:
            raise FormatError(DAMAGED)
        self._spool.seek(at)
        return self._spool.read(size)

    def _unpacker(self, at: int) -> Any:
        return new_unpacker(_From(self._spool, at), self.size)


class _From:
    """A part of a file, read on its own whatever else is read meanwhile."""

    def __init__(self, file: IO[bytes], at: int) -> None:
        self._file, self._at = file, at

    def read(self, size: int) -> bytes:
        self._file.seek(self._at)
        found = self._file.read(size)
        self._at += len(found)
        return found


def new_unpacker(source: _From | None, size: int) -> Any:
    """What reads MessagePack of at most ``size`` bytes: nothing in it has more items than it has bytes."""
    from srsly.msgpack._unpacker import Unpacker  # the public one looks for plug-ins each time: a millisecond

    most = min(size, 2**31 - 1)
    kinds = ("str", "bin", "array", "map", "ext")
    return Unpacker(source, raw=False, use_list=True, **{f"max_{kind}_len": most for kind in kinds})


def unpacking_errors() -> tuple[type[Exception], ...]:
    """What MessagePack raises for bytes that are none."""
    from srsly.msgpack import UnpackException

    return UnpackException, ValueError, TypeError, KeyError, RuntimeError, MemoryError, OverflowError


def _all_of(given: Any, kind: type) -> bool:
    return isinstance(given, list) and all(type(each) is kind for each in given)


def _unpress(file: GivenFile, out: IO[bytes]) -> int:
    """Unpack the file into ``out``; how many bytes came of it."""
    size = read = 0
    press = zlib.decompressobj()
    try:
        with file.open() as opened:
            while not press.eof and (piece := press.unconsumed_tail or opened.read(PIECE_BYTES)):
                raw = press.decompress(piece, PIECE_BYTES * 16)
                size += out.write(raw)
                read += len(piece) - len(press.unconsumed_tail)
                if size > max(RATIO_MATTERS_FROM, read * MOST_TIMES):
                    raise FormatError(
                        worded(
                            "The file unpacks to more than {most_times} times its size: it is too large.",
                            most_times=MOST_TIMES,
                        )
                    )
                if size > MOST_BYTES:
                    raise FormatError(
                        worded("The file unpacks to more than {number} GB: split it.", number=MOST_BYTES // 1024**3)
                    )
    except zlib.error:
        raise FormatError(DAMAGED) from None
    if not press.eof:
        raise FormatError(worded("The file is cut short: it ends before what it packs does."))
    return size
