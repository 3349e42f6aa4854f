"""The other file: looked at, proved whole and of the same project, and read as it was at one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.errors import ProjectDamaged, ProjectError
from annotator.sentences import worded
from annotator.store.file.connection import connect, disconnect, look_at_header, resolved, said_plainly
from annotator.store.file.schema import SCHEMA_VERSION
from annotator.store.merging.proving import AHEAD_MS, damaged, prove
from annotator.store.merging.steps import SILENT, Steps
from annotator.store.project import COMMAND_WAIT_MS, Project

TABLES = (
    "project", "replica", "codebook_version", "coder", "layer", "label", "change", "revision", "article", "source",
    "script_view", "annotation", "status", "thing", "finding", "signature", "standing",
)  # fmt: skip
UNREADABLE = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, RuntimeError, OverflowError,
)  # fmt: skip
"""What Python says of values that are not what they should be; RuntimeError also of JSON that is nested too deep."""
NOT_AS_WRITTEN = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError)
"""What SQLite says of values that do not go into our tables: it is not our disk's fault."""


@contextmanager
def other_file(project: Project, path: Path, steps: Steps = SILENT) -> Iterator[sqlite3.Connection]:
    """The file at ``path``, only to be read, for as long as it is needed; an older one as it is after its migration.

    Raises ProjectError where it is no file of this project, or is damaged.
    """
    _refuse_itself(project, path)
    version = look_at_header(path)
    with _opened(path, version) as connection:
        steps.watch(connection)
        with _said_of(path):
            connection.execute("BEGIN")
            with said_damaged(path):
                _check_whole(connection, path)
                _check_project(connection, path, project)
                prove(connection, path, _latest_ms(project))
        yield connection


def _latest_ms(project: Project) -> int:
    """The time after which no clock can be right: this machine's alone, else one file would let in the next, and on."""
    return project.clock() + AHEAD_MS


@contextmanager
def said_damaged(path: Path) -> Iterator[None]:
    """Whatever cannot be made sense of while a file is taken in is that file's fault, and said of it."""
    try:
        yield
    except (*UNREADABLE, *NOT_AS_WRITTEN) as error:
        raise damaged(path) from error
    except sqlite3.Error as error:
        if "Could not decode" in str(error):
            raise damaged(path) from error
        raise
    except ProjectError as error:
        if isinstance(error.__cause__, NOT_AS_WRITTEN):
            raise damaged(path) from error
        raise


@contextmanager
def _said_of(path: Path) -> Iterator[None]:
    """What cannot be read in a file is said of that file."""
    try:
        with said_plainly(path):
            yield
    except ProjectDamaged as error:
        if isinstance(error.__cause__, sqlite3.Error):  # else we have said already what is wrong
            raise damaged(path) from error
        raise


def _refuse_itself(project: Project, path: Path) -> None:
    if resolved(path).exists() and path.samefile(project.path):
        raise ProjectError(
            worded("{path_name} is this project itself: name another coder's file.", path_name=path.name)
        )


@contextmanager
def _opened(path: Path, version: int) -> Iterator[sqlite3.Connection]:
    with TemporaryDirectory(prefix="annotator-merge-") as folder:
        if version < SCHEMA_VERSION:
            path = _migrated_copy(path, Path(folder, path.name))
        with said_damaged(path), _said_of(path):
            connection = connect(path, wait_ms=COMMAND_WAIT_MS, reads=True)
        try:
            yield connection
        finally:
            connection.rollback()
            disconnect(path, connection)


def _migrated_copy(path: Path, copy: Path) -> Path:
    from annotator.store.file.backup import copy_to
    from annotator.store.file.schema import migrate

    with said_damaged(path), _said_of(path):
        for file, step in ((path, lambda db: copy_to(db, copy)), (copy, migrate)):
            connection = connect(file, wait_ms=COMMAND_WAIT_MS, reads=file is path)
            try:
                step(connection)
            finally:
                disconnect(file, connection)
    return copy


def _check_whole(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if missing := [each for each in TABLES if each not in there]:
        raise damaged(path, worded("it has no table {missing}", missing=missing[0]))
    if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(
            path,
            worded(
                "a row of {broken} points at one of {broken2} that is not there", broken=broken[0], broken2=broken[2]
            ),
        )


def _check_project(connection: sqlite3.Connection, path: Path, project: Project) -> None:
    row = connection.execute("SELECT uuid, name FROM project").fetchone()
    if row is None:
        raise ProjectError(worded("{path} was never finished: ask for the file again.", path=path))
    if row[0] != bytes.fromhex(project.info.id.replace("-", "")):
        raise ProjectError(
            worded(
                "{path_name} belongs to another project (“{row}”): only files that were copied or "
                "packed from {name} can be merged; import its export instead.",
                path_name=path.name,
                row=row[1],
                name=project.path.name,
            )
        )
