"""Paths that come from outside: which of them are the open project's own files, and how a file's name is read."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.errors import FormatError

SIDECARS = ("-wal", "-shm", "-journal", ".lock")
_NAME_ENCODINGS = ("utf-8", "gb18030", "big5")


def is_own_file(project: Path, path: Path) -> bool:
    """Whether ``path`` leads to the project's file or a sidecar of it, through whatever links; opens nothing.

    While the project is open nobody but SQLite may open these: closing another descriptor drops SQLite's locks.
    """
    real = os.path.realpath(path)
    for base in {str(project), os.path.realpath(project)}:
        for own in (base, *(base + ending for ending in SIDECARS)):
            if real == os.path.realpath(own) or _same_file(path, own):
                return True
    return False


def refuse_own_file(project: Path, out: Path) -> None:
    """Raises FormatError where writing to ``out`` would overwrite the project."""
    if is_own_file(project, out):
        raise FormatError(f"{out} is the project itself, or a file that belongs to it: name another file to write.")


def _same_file(one: Path, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there
        return False


def readable_name(name: str) -> str:
    """The name with the bytes that are not UTF-8 read as GB18030 or Big5, so that it can be stored and printed."""
    if _is_text(name):
        return name
    return "/".join(part if _is_text(part) else _decoded(part) for part in name.split("/"))


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:  # a surrogate stands for each byte that Python could not read
        return False
    return True


def _decoded(name: str) -> str:
    try:
        raw = os.fsencode(name)
    except UnicodeEncodeError:  # half a character that no file system gave
        return name.encode("utf-8", "backslashreplace").decode()
    for encoding in _NAME_ENCODINGS:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "backslashreplace")
