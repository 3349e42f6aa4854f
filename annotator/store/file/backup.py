"""Consistent copies, made by SQLite itself, also while a window has the project open."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.errors import ProjectError
from annotator.sentences import worded
from annotator.store.file.connection import said_plainly

PAGES_AT_A_TIME = 2_000


def copy_to(connection: sqlite3.Connection, out: Path, tell: Callable[[int, int], object] | None = None) -> None:
    """Copy the open project to ``out``, which must not exist; a copy that fails leaves nothing there.

    ``tell`` hears how many pages are left, of how many; what it raises ends the copying.

    Raises ProjectError.
    """
    if out.exists():
        raise ProjectError(worded("{out} is there already: choose another name for the copy.", out=out))
    if not out.parent.is_dir():
        raise ProjectError(worded("There is no folder {parent} to put the copy in.", parent=out.parent))
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with said_plainly(out):
            copy = sqlite3.connect(part)
            try:
                connection.backup(
                    copy, pages=PAGES_AT_A_TIME, progress=None if tell is None else lambda _, left, of: tell(left, of)
                )
                copy.execute("PRAGMA journal_mode = WAL")
            finally:
                copy.close()
        os.replace(part, out)  # no -wal can stand beside it: the copy was closed
    except BaseException:
        for left in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
            left.unlink(missing_ok=True)
        raise
