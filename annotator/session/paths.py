"""Paths that come from outside: which of them are the open project's own files, and how a file's name is read."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.errors import FormatError
from annotator.sentences import worded

SIDECARS = ("-wal", "-shm", "-journal", ".lock")
_NAME_ENCODINGS = ("utf-8", "gb18030", "big5")


def is_own_file(project: Path, path: Path) -> bool:
    """Whether ``path`` leads to the project's file or a sidecar of it, through whatever links; opens nothing.

    While the project is open nobody but SQLite may open these: closing another descriptor drops SQLite's locks.
    """
    as_named = os.path.join(os.path.realpath(project.parent), project.name)
    bases = {as_named, os.path.realpath(project)}  # the lock stands beside the name, SQLite's beside the file
    own = [base + ending for base in bases for ending in ("", *SIDECARS)]
    there = _stat(path)
    if there is None:
        return os.path.realpath(path) in own
    return any((known := _stat(each)) and os.path.samestat(there, known) for each in own)


def refuse_own_file(project: Path, out: Path) -> None:
    """Raises FormatError where writing to ``out`` would overwrite the project."""
    if is_own_file(project, out):
        raise FormatError(
            worded("{out} is the project itself, or a file that belongs to it: name another file to write.", out=out)
        )


def _stat(path: str | Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:  # it is not there
        return None


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


def lies_on_network_share(folder: Path) -> bool:
    """Whether a project there would be written more slowly, by one program at a time."""
    from annotator.store.file.filesystem import on_network_share

    return on_network_share(folder / "project.db")
