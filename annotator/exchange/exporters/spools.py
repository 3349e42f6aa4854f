"""Pieces that wait in temporary files, and members of archives that say nothing of the time of their making."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO
from zipfile import ZIP_DEFLATED, ZipInfo

PIECE_BYTES = 1024 * 1024
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can name."""
_UNIX, _READABLE = 3, 0o100644 << 16


def drawn(spool: IO[bytes], piece_bytes: int = PIECE_BYTES) -> Iterator[bytes]:
    """A file from its beginning, piece by piece."""
    spool.seek(0)
    while piece := spool.read(piece_bytes):
        yield piece


def timeless_member(name: str, size: int = 0) -> ZipInfo:
    """A member without the time and the machine of its making; ``size`` in bytes, where it is large."""
    info = ZipInfo(name, LONG_AGO)
    info.compress_type, info.create_system, info.external_attr, info.file_size = ZIP_DEFLATED, _UNIX, _READABLE, size
    return info
