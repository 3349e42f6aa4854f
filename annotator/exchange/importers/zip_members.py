"""ZIP files that may be hostile: what is in them, and a member's bytes within limits; names of members open nothing."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from lzma import LZMAError
from struct import error as StructError
from typing import IO, BinaryIO, NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.errors import FormatError
from annotator.sentences import worded

MAX_MEMBERS = 100_000
MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024
MAX_RATIO = 200
RATIO_MATTERS_FROM = 10 * 1024 * 1024
"""Bytes of an unpacked member; below them any ratio is harmless."""
_PIECE = 1024 * 1024
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_UNICODE_PATH = 0x7075
_OUTSIDE = re.compile(r"^(?:/|[A-Za-z]:)|(?:^|/)\.\.(?:/|$)")
_BROKEN = (
    BadZipFile,
    zlib.error,
    LZMAError,
    EOFError,
    NotImplementedError,
    StructError,
    ValueError,
    RuntimeError,
    OSError,
)
"""What zipfile raises for a broken archive or member."""


class TooLarge(FormatError):
    """A member that unpacks to more than is read; what was unpacked of it counts."""


class Member(NamedTuple):
    """A file in an archive: its name as people wrote it, with forward slashes, and where it is."""

    name: str
    info: ZipInfo


_ARCHIVE = worded("archive")


def opened_zip(source: bytes | BinaryIO, what: str = _ARCHIVE) -> ZipFile:
    """The archive; raises FormatError where it is broken or has more members than any real one."""
    try:
        archive = ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
    except _BROKEN:
        raise FormatError(worded("The {what} cannot be opened: it is damaged, or no ZIP file.", what=what)) from None
    if len(archive.infolist()) > MAX_MEMBERS:
        raise FormatError(
            worded("The {what} holds more than {max_members:,} files: split it.", what=what, max_members=MAX_MEMBERS)
        )
    return archive


def members(archive: ZipFile) -> Iterator[Member]:
    """The files of an archive in its order, without folders and what macOS and editors hide."""
    encoding = _encoding_of_names(archive)
    for info in archive.infolist():
        name = readable(info, encoding)
        hidden = any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in name.split("/"))
        if not name.endswith("/") and not hidden:
            yield Member(name, info)


def readable(info: ZipInfo, encoding: str) -> str:
    """A member's name with forward slashes: as UTF-8 where it says so, else its bytes read in ``encoding``."""
    if stated := _unicode_path(info.extra):
        return stated.replace("\\", "/")
    raw = _raw_name(info)
    return (raw.decode(encoding, "replace") if raw else info.orig_filename).replace("\\", "/")


def _raw_name(info: ZipInfo) -> bytes:
    """The bytes of a name that the archive says nothing of, which zipfile reads as MS-DOS wrote; else none."""
    if info.flag_bits & _UTF8_NAME or info.orig_filename.isascii():
        return b""
    try:
        return info.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return b""


def _encoding_of_names(archive: ZipFile) -> str:
    """The encoding in which all unmarked names make sense: one computer wrote them."""
    from annotator.text.guess_encoding import guess_encoding

    names = b"\n".join(filter(None, map(_raw_name, archive.infolist())))
    if _is_utf8(names):
        return "utf-8"
    found = guess_encoding(names + b"\n" * (len(names) % 2 == 0))  # an odd length: they are not UTF-16
    return found[1] if found else "gb18030"


def _is_utf8(names: bytes) -> bool:
    try:
        names.decode()
    except UnicodeDecodeError:
        return False
    return True


def _unicode_path(extra: bytes) -> str | None:
    """The name in Info-ZIP's extra field, where there is one."""
    while len(extra) >= 4:
        kind, length = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        if kind == _UNICODE_PATH and length > 5:
            return extra[9 : 4 + length].decode("utf-8", "replace")
        extra = extra[4 + length :]
    return None


def leads_outside(name: str) -> bool:
    """Whether a name would leave the folder that an archive is unpacked to."""
    return _OUTSIDE.search(name) is not None


def member_bytes(archive: ZipFile, info: ZipInfo, limit: int) -> bytes:
    """A member unpacked, ``limit`` bytes at most; raises FormatError where it is locked, broken, too large or a bomb.

    What the archive says of sizes is not believed: what is unpacked is counted.
    """
    out = BytesIO()
    unpack_member(archive, info, limit, out)
    return out.getvalue()


def unpack_member(archive: ZipFile, info: ZipInfo, limit: int, out: BinaryIO) -> None:
    """A member unpacked into ``out`` piece by piece; as member_bytes."""
    if info.flag_bits & _ENCRYPTED:
        raise FormatError(worded("It is protected by a password: unpack the archive, and import the files."))
    allowed = min(limit, max(RATIO_MATTERS_FROM, MAX_RATIO * info.compress_size))
    done = 0
    try:
        with archive.open(info) as opened:
            while done <= allowed and (piece := opened.read(min(_PIECE, allowed + 1 - done))):
                out.write(piece)
                done += len(piece)
    except _BROKEN:
        raise FormatError(worded("It is damaged, or packed in a way that is not known here.")) from None
    if done <= allowed:
        return
    if allowed < limit:
        raise TooLarge(
            worded(
                "It unpacks to more than {max_ratio} times its size, as a ZIP bomb does: it was not read.",
                max_ratio=MAX_RATIO,
            )
        )
    raise TooLarge(worded("It unpacks to more than {number:,.0f} MB: split it.", number=limit / 2**20))


def member_head(archive: ZipFile, info: ZipInfo, read: Callable[[IO[bytes]], bytes]) -> bytes:
    """The first bytes of a member, as ``read`` takes them; none where it cannot be unpacked: reading it says why."""
    if info.flag_bits & _ENCRYPTED:
        return b""
    try:
        with archive.open(info) as opened:
            return read(opened)
    except _BROKEN:
        return b""
