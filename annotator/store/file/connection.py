"""Connecting to a project file, and what SQLite's errors mean to a person.

While this process has a connection to a file, nothing but SQLite may open it: closing any other
descriptor drops SQLite's POSIX locks, and rows that were acknowledged are lost.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.errors import ProjectBusy, ProjectDamaged, ProjectError
from annotator.sentences import worded
from annotator.store.file.filesystem import on_network_share
from annotator.store.file.schema import APPLICATION_ID, SCHEMA_VERSION

_open_here: set[str] = set()

SQLITE_HEADER = b"SQLite format 3\x00"
HEADER_BYTES = 100
ROOM_FOR_A_LOG = 65_536
"""Bytes: with less, SQLite's shared memory does not fit, and it speaks of an input/output error."""


def look_at_header(path: Path) -> int:
    """The schema version that the file's header names; raises ProjectError when it is no project of ours."""
    if str(resolved(path)) in _open_here:
        raise ProjectError(worded("{path_name} is already open in this program.", path_name=path.name))
    if not path.exists():
        raise ProjectError(worded("There is no project at {path}: make one with 'annotator new {path}'.", path=path))
    if path.is_dir():
        raise ProjectError(worded("{path} is a folder, not a project: name the .db file in it.", path=path))
    if not path.is_file():
        raise ProjectError(worded("{path} is a pipe or a device, not a project: name a .db file.", path=path))
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError as error:
        raise ProjectError(worded("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror)) from error
    if len(header) < HEADER_BYTES or not header.startswith(SQLITE_HEADER):
        raise ProjectError(worded("{path} is not an annotator project: it is not a database.", path=path))
    version, application_id = struct.unpack(">I", header[60:64])[0], struct.unpack(">I", header[68:72])[0]
    if application_id != APPLICATION_ID:
        raise ProjectError(worded("{path} is a database, but not an annotator project.", path=path))
    refuse_newer(path, version)
    return version


def resolved(path: Path) -> Path:
    """Where a path leads. Raises ProjectError where it cannot lead anywhere: too long, or links in a circle."""
    try:
        found = path.resolve()
        path.exists()
    except (OSError, RuntimeError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ProjectError(worded("{path} cannot be read: {why}.", path=path, why=why)) from error
    return found


def refuse_newer(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise ProjectError(
            worded(
                "{path_name} was written by a newer annotator (format {version}; this one knows "
                "{schema_version}): update annotator to open it.",
                path_name=path.name,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )


class PlainConnection(sqlite3.Connection):
    """A connection whose errors are sentences that name the file."""

    path: Path = Path()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return super().execute(sql, parameters)
        except sqlite3.Error as error:
            raise plain_error(self.path, error) from error


def connect(path: Path, *, wait_ms: int, create: bool = False, reads: bool = False) -> sqlite3.Connection:
    """A connection with this project's settings; one a path and process. One that ``reads`` never writes.

    A file in a folder that cannot be written is opened for reading only; where somebody else is writing
    it, their log is read too.
    """
    key = str(path.resolve())
    if key in _open_here:
        raise ProjectError(worded("{path_name} is already open in this program.", path_name=path.name))
    still = not create and not os.access(path.parent, os.W_OK)
    query = ("mode=ro" if _has_log(path) else "immutable=1") if still else f"mode={'rwc' if create else 'rw'}"
    with said_plainly(path):
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?{query}",
            uri=True,
            isolation_level=None,
            timeout=wait_ms / 1000,
            factory=PlainConnection,
        )
        connection.path = path
        try:
            _set_up(connection, path, create=create, still=still or reads)
        except BaseException:
            connection.close()
            raise
    _open_here.add(key)
    return connection


def _has_log(path: Path) -> bool:
    log = path.resolve().with_name(path.resolve().name + "-wal")
    return log.exists() and log.stat().st_size > 0


def disconnect(path: Path, connection: sqlite3.Connection) -> None:
    """Close, leaving one file without a log beside it where nobody else has it open: people mail the .db."""
    try:
        if not connection.execute("PRAGMA query_only").fetchone()[0]:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except ProjectError:
        pass  # another process is reading, or the medium is read-only: its rows are safe in the log
    connection.close()
    _open_here.discard(str(path.resolve()))


@contextmanager
def flushed_at_end(connection: sqlite3.Connection) -> Iterator[None]:
    """Commits within it do not wait for the disk, the end of it does: for a train of changes that can be repeated.

    A process that dies loses nothing; a machine that dies may lose the last changes, each of them whole. With a
    rollback journal, which could be torn, every commit waits as ever.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        yield
        return
    connection.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _set_up(connection: sqlite3.Connection, path: Path, *, create: bool, still: bool) -> None:
    if create or not still:
        _choose_journal(connection, path, create=create)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    if still:
        connection.execute("PRAGMA query_only = ON")


def _choose_journal(connection: sqlite3.Connection, path: Path, *, create: bool) -> None:
    """The write-ahead log, but on a network share a rollback journal; a file that has moved changes over."""
    wanted = "delete" if on_network_share(path) else "wal"
    try:
        if create or connection.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            connection.execute(f"PRAGMA journal_mode = {wanted}")
    except ProjectError:
        if create:
            raise  # else somebody else has it open: it stays as it is until they close


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into sentences that name the file and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise plain_error(path, error) from error


def plain_error(path: Path, error: sqlite3.Error) -> ProjectError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectBusy(
            worded("{path_name} is being written by another process: try again in a moment.", path_name=path.name)
        )
    if name.startswith("SQLITE_FULL") or "disk is full" in str(error):
        return _full(path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")) or "readonly" in str(error):
        return ProjectError(
            worded("{path} cannot be written: check that the file and its folder are not read-only.", path=path)
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return ProjectDamaged(
            worded("{path} is damaged: open a backup, or rescue what can be read with SQLite's '.recover'.", path=path)
        )
    if name.startswith("SQLITE_IOERR"):
        if shutil.disk_usage(path.resolve().parent).free < ROOM_FOR_A_LOG:
            return _full(path)
        return ProjectError(
            worded("The disk of {path} reports an error: nothing was changed. Check the disk and try again.", path=path)
        )
    return ProjectError(
        worded("{path_name}: SQLite says '{error}'; nothing was changed.", path_name=path.name, error=error)
    )


def _full(path: Path) -> ProjectError:
    return ProjectError(
        worded("The disk of {path} is full: nothing was changed. Free some space and try again.", path=path)
    )
