"""Files are written whole or not at all: beside their place first, put into it when the last byte is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from shutil import copyfileobj, copymode
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from annotator.errors import FormatError
from annotator.sentences import worded


class ExportStopped(FormatError):
    """Whoever waits wants it no more: nothing was written."""


SPOOL_BYTES = 32 * 1024 * 1024


def pour_out(pieces: Iterator[bytes]) -> None:
    """Write to stdout, once all of it is there. Raises FormatError; BrokenPipeError where its reader has gone."""
    with SpooledTemporaryFile(max_size=SPOOL_BYTES) as spool:
        _fill(spool, pieces)
        try:
            copyfileobj(spool, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            _give_up_stdout()
            raise FormatError(worded("stdout cannot be written: {strerror}.", strerror=error.strerror)) from error


def _give_up_stdout() -> None:
    """What is still held for it goes nowhere: else the interpreter complains of it again in the end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _pour_whole(pieces: Iterator[bytes], out: BinaryIO) -> None:
    """Nothing is poured before the last piece is there: a mismatch must not leave half an export in a pipe."""
    with SpooledTemporaryFile(max_size=SPOOL_BYTES) as spool:
        _fill(spool, pieces)
        copyfileobj(spool, out)


def _fill(spool: SpooledTemporaryFile[bytes], pieces: Iterator[bytes]) -> None:
    for piece in pieces:
        spool.write(piece)
    spool.seek(0)


def write_whole(out: Path, pieces: Iterator[bytes], unique: str) -> None:
    """Put the file in its place when it is whole; a link is followed, and a pipe or device is written into."""
    if out.is_dir():
        raise FormatError(worded("{out} is a folder: name the file to write.", out=out))
    try:
        if out.exists() and not out.is_file():
            with out.open("wb") as device:
                _pour_whole(pieces, device)
        else:
            _replace(Path(os.path.realpath(out)), pieces, unique)
    except OSError as error:
        raise FormatError(
            worded("{out} cannot be written: {strerror}; nothing was exported.", out=out, strerror=error.strerror)
        ) from error


def _replace(target: Path, pieces: Iterator[bytes], unique: str) -> None:
    """``unique`` names the file beside ``target`` that is written first, and is in nobody's way."""
    part = target.with_name(f".{unique}.part")
    file = part.open("xb")
    try:
        with file:  # closed before it is renamed: Windows insists; on a full disk closing fails once more
            _drain(pieces, file)
        if target.exists():
            copymode(target, part)
        os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _drain(pieces: Iterator[bytes], file: BinaryIO) -> None:
    for piece in pieces:
        file.write(piece)
