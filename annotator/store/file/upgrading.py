"""An older project file becomes one of today's: backed up first, then migrated, all of it or nothing."""

from __future__ import annotations

import sqlite3
from itertools import chain, count
from pathlib import Path

from annotator.sentences import mark
from annotator.store.course import Teller, followed
from annotator.store.file.connection import refuse_newer
from annotator.store.file.schema import SCHEMA_VERSION

UPGRADE = mark("Bring an older project up to date")


def bring_up_to_date(path: Path, connection: sqlite3.Connection, teller: Teller | None = None) -> None:
    """Copy the file beside itself and migrate it in one transaction.

    Raises ProjectError, and ChangeStopped: then every row and the version are as they were, and there is no copy. What
    was begun is rolled back: of a file with a rollback journal bytes may lie otherwise than before.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    refuse_newer(path, version)
    if version >= SCHEMA_VERSION:
        return
    from annotator.store.file.backup import copy_to
    from annotator.store.file.schema import migrate

    copy = free_name(path.with_name(f"{path.stem}.before-format-{SCHEMA_VERSION}{path.suffix}"))
    with followed(connection, teller, UPGRADE) as course:
        copy_to(connection, copy, lambda left, of: course.at(of - left, of))
        is_whole = False
        try:
            course.at(0, 0)
            connection.execute("BEGIN IMMEDIATE")
            migrate(connection)
            course.end(connection)
            connection.execute("COMMIT")
            is_whole = True
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if not is_whole and course.is_stopped:
                copy.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """The path, or where something is there already, the same with the first number that is free."""
    candidates = (path.with_stem(f"{path.stem}-{n}") for n in count(2))
    return next(each for each in chain([path], candidates) if not each.exists())
