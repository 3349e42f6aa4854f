"""One project file, open: its identity, its changes, and the news of them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from annotator.errors import ProjectError, UndoRefused
from annotator.model.changes import Changed, ChangeSet, Listener
from annotator.model.ids import Clock, NewId, new_id, system_clock
from annotator.sentences import mark, worded
from annotator.store import log
from annotator.store.course import Course, Teller, followed
from annotator.store.file.connection import connect, disconnect, look_at_header, said_plainly
from annotator.store.file.filesystem import on_network_share
from annotator.store.file.lock import WindowLock
from annotator.store.file.stored_json import write_json
from annotator.store.file.upgrading import bring_up_to_date
from annotator.store.rows import Names, blob, uuid_text

WINDOW_WAIT_MS = 50
COMMAND_WAIT_MS = 10_000
COUNTER_BITS = 16
ON_A_SHARE = mark(
    "{name} lies on a network share: it is written more slowly, and only one program at a time should have it open. "
    "Work on a local copy if you can."
)


class ProjectInfo(NamedTuple):
    """What a project says of itself. ``standard`` names the Traditional it converts to; ``created`` is in seconds."""

    id: str
    name: str
    standard: str
    created: int


class Project:
    """The open file. All writing goes through ``change``; listeners hear of it after the commit."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        clock: Clock,
        ids: NewId,
        lock: WindowLock | None,
        reads: bool = False,
    ) -> None:
        self.path = path
        self.connection = connection
        self.clock = clock
        self.new_id = ids
        self._lock, self._reads = lock, reads
        self.teller: Teller | None = None
        self._listeners: list[Listener] = []
        self._names = Names.read(connection)
        self._named_version = self._heard_version = self._file_version()
        self._heard = self._last_change()
        self._own: set[int] = set()
        found = connection.execute("SELECT uuid, name, standard, created FROM project").fetchone()
        if found is None:
            raise ProjectError(worded("{path} was never finished: delete it, and make the project again.", path=path))
        uuid, name, standard, created = found
        self.info = ProjectInfo(uuid_text(uuid), name, standard, created)

    @classmethod
    def open(
        cls, path: Path, *, window: bool = False, reads: bool = False, clock: Clock = system_clock, ids: NewId = new_id,
        teller: Teller | None = None,
    ) -> Project:  # fmt: skip
        """Open an existing project; a window takes the lock on it. An older file is backed up and migrated.

        One that only ``reads`` stands beside a window that has it open: it writes nothing at all.

        Raises ProjectError (also for a newer file), ProjectLocked, ChangeStopped: then every row is as it was, though
        bytes of a file with a rollback journal may lie otherwise.
        """
        look_at_header(path)
        lock = _taken_lock(path) if window else None
        connection: sqlite3.Connection | None = None
        try:
            connection = connect(path, wait_ms=WINDOW_WAIT_MS if window else COMMAND_WAIT_MS, reads=reads)
            with said_plainly(path):
                if not reads:
                    bring_up_to_date(path, connection, teller)
                return cls(path, connection, clock=clock, ids=ids, lock=lock, reads=reads)
        except BaseException:
            if connection is not None:
                disconnect(path, connection)
            if lock:
                lock.free()
            raise

    def close(self) -> None:
        disconnect(self.path, self.connection)
        if self._lock:
            self._lock.free()

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        self._listeners.remove(listener)

    @property
    def names(self) -> Names:
        """The file's local numbers, read again when another process has written."""
        version = self._file_version()
        if version != self._named_version:
            self._named_version = version
            self._names = Names.read(self.connection)
        return self._names

    @contextmanager
    def change(
        self, name: str, coder: str | None, *, mode: int = log.DO, target: int | None = None
    ) -> Iterator[log.Write]:
        """One user-visible step: everything put inside commits together, or nothing does.

        Raises ProjectBusy when another process is writing, ProjectError when the disk refuses, ChangeStopped.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            with followed(self.connection, self.teller, name) as course:
                names = self.names
                seq = self.begin_change(names, name, coder, mode, target)
                write = log.Write(self.connection, names, self.new_id, seq, course)
                yield write
                course.end(self.connection)
                self.connection.execute("COMMIT" if write.items else "ROLLBACK")
        except BaseException:
            self._roll_back()
            raise
        if write.items:
            self._own.add(seq)
            self._publish(ChangeSet(name, coder, log.MODE_WORDS[mode], tuple(write.items)))

    @contextmanager
    def looking(self, name: str) -> Iterator[Course]:
        """A long look at the file before a change called ``name``, of one moment, told of and stopped as a change is.

        Inside a change there is that one's course already. Raises ChangeStopped.
        """
        if self.teller is None or self.connection.in_transaction:
            yield Course()
            return
        self.connection.execute("BEGIN")  # so that nobody whom the progress lets in begins to write
        try:
            with followed(self.connection, self.teller, name) as course:
                yield course
        finally:
            self._roll_back()

    @contextmanager
    def merging(self, name: str, *, keep: bool) -> Iterator[list[Changed]]:
        """What another file brings, with its own changes, as one transaction; what it changed is put into the list.

        Unless it is to ``keep``, nothing of it is written. Raises ProjectBusy, ProjectError.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        last, items = self._last_change(), list[Changed]()
        try:
            with said_plainly(self.path):
                yield items
            self.connection.execute("COMMIT" if keep else "ROLLBACK")
        except BaseException:
            self._roll_back()
            raise
        self._names = Names.read(self.connection)
        if keep:
            self._own.update(seq for (seq,) in self.connection.execute("SELECT seq FROM change WHERE seq > ?", (last,)))
            self._publish(ChangeSet(name, None, log.MODE_WORDS[log.OUTSIDE], tuple(items), foreign=True))

    def undo(self, coder: str) -> ChangeSet | None:
        """Take back the coder's latest change; None when there is none. Raises UndoRefused."""
        return self._take_back(coder, log.UNDO)

    def redo(self, coder: str) -> ChangeSet | None:
        """Take back the coder's latest undo; None when there is none."""
        return self._take_back(coder, log.REDO)

    def next_undo(self, coder: str) -> str | None:
        head = log.undo_target(self.connection, self.names.coder_number[coder])
        return head.name if head else None

    def next_redo(self, coder: str) -> str | None:
        head = log.redo_target(self.connection, self.names.coder_number[coder])
        return head.name if head else None

    def hear_others(self) -> None:
        """Publish what other processes have committed since we last looked."""
        self._heard_version = self._file_version()
        if self._last_change() == self._heard and not self._own:
            return
        for (seq,) in self.connection.execute(
            "SELECT seq FROM change WHERE seq > ? ORDER BY seq", (self._heard,)
        ).fetchall():
            self._heard = seq
            if seq in self._own:
                self._own.discard(seq)
            elif news := log.change_set(self.connection, self.names, seq, foreign=True):
                self._publish(news)

    @property
    def others_wrote(self) -> bool:
        """Whether another process has committed since ``hear_others``; costs microseconds."""
        return self._file_version() != self._heard_version

    @property
    def is_in_window(self) -> bool:
        return self._lock is not None

    def rest(self) -> None:
        """While nothing happens: put the log into the file, so that the .db alone is whole."""
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except ProjectError:
            pass  # somebody reads: next time

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences on where the file lies that its user should know."""
        return (worded(ON_A_SHARE, name=self.path.name),) if on_network_share(self.path) else ()

    def window_is_elsewhere(self) -> bool:
        """Whether another process's window has the project; who only reads beside it is in nobody's way."""
        return WindowLock(self.path).held_elsewhere() if self._lock is None and not self._reads else False

    def _take_back(self, coder: str, mode: int) -> ChangeSet | None:
        find = log.undo_target if mode == log.UNDO else log.redo_target
        target = find(self.connection, self.names.coder_number[coder])
        if target is None:
            return None
        heard: list[ChangeSet] = []
        self._listeners.append(heard.append)
        try:
            with self.change(target.name, coder, mode=mode, target=target.seq) as write:
                log.write_inverse(write, target)
                if not write.items:
                    raise UndoRefused(worded("“{target_name}” has nothing to take back.", target_name=target.name))
        finally:
            self._listeners.remove(heard.append)
        return heard[0]

    def begin_change(self, names: Names, name: str, coder: str | None, mode: int, target: int | None) -> int:
        """Put a change into the log, within a transaction; its number there."""
        replica, clock, codebook = self._stamp()
        return self.connection.execute(
            """INSERT INTO change (id, replica, clock, coder, codebook, name, mode, target)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq""",
            (
                blob(self.new_id()),
                replica,
                clock,
                names.coder_number[coder] if coder else None,
                codebook,
                name,
                mode,
                target,
            ),
        ).fetchone()[0]

    def _stamp(self) -> tuple[int, int, int | None]:
        """The replica that writes, the next tick of the hybrid logical clock, and the codebook in force.

        A copied file is another replica: it is told by its place on the disk, and gets a new id at its first write.
        """
        replica, home, clock, codebook = self.connection.execute(
            "UPDATE project SET clock = max(?, clock + 1) RETURNING replica, home, clock, codebook",
            (self.clock() << COUNTER_BITS,),
        ).fetchone()
        here = home_of(self.path)
        if home != here:
            replica = self.connection.execute(
                "INSERT INTO replica (uuid) VALUES (?) RETURNING n", (blob(self.new_id()),)
            ).fetchone()[0]
            self.connection.execute("UPDATE project SET replica = ?, home = ?", (replica, here))
        return replica, clock, codebook

    def _publish(self, news: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(news)

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        self._names = Names.read(self.connection)

    def _file_version(self) -> int:
        return self.connection.execute("PRAGMA data_version").fetchone()[0]

    def _last_change(self) -> int:
        return self.connection.execute("SELECT max(seq) FROM change").fetchone()[0] or 0


def create_project(
    path: Path,
    *,
    name: str,
    standard: str,
    fill: Callable[[Project], None],
    clock: Clock = system_clock,
    ids: NewId = new_id,
) -> Project:
    """Make a project file; ``fill`` puts in what it begins with.

    It is made beside its place and put there when it is whole: whoever dies half way leaves no half project.
    Raises ProjectError when something is there or the folder cannot be written.
    """
    if path.exists():
        raise _is_there(path)
    if not path.parent.is_dir():
        raise ProjectError(
            worded("There is no folder {parent} to make {path_name} in.", parent=path.parent, path_name=path.name)
        )
    made = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        connection = connect(made, wait_ms=COMMAND_WAIT_MS, create=True)
        connection.path = path  # pyright: ignore[reportAttributeAccessIssue]  # what sentences name
        try:
            with said_plainly(path):
                _lay_out(made, connection, name, standard, clock, ids)
                fill(Project(made, connection, clock=clock, ids=ids, lock=None))
        finally:
            disconnect(made, connection)
        _put_in_place(made, path)
    except OSError as error:
        raise ProjectError(worded("{path} cannot be made: {strerror}.", path=path, strerror=error.strerror)) from error
    finally:
        for left in (made, made.with_name(made.name + "-wal"), made.with_name(made.name + "-shm")):
            left.unlink(missing_ok=True)
    return Project.open(path, clock=clock, ids=ids)


def _put_in_place(made: Path, path: Path) -> None:
    """Rename without ever replacing what somebody else has put there meanwhile."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise _is_there(path) from None
    except OSError:  # no hard links here
        if path.exists():
            raise _is_there(path) from None
        made.rename(path)


def _is_there(path: Path) -> ProjectError:
    return ProjectError(worded("{path} is there already: choose another name, or open it.", path=path))


def _lay_out(path: Path, connection: sqlite3.Connection, name: str, standard: str, clock: Clock, ids: NewId) -> None:
    from annotator.store.file.schema import migrate

    migrate(connection)
    connection.execute("BEGIN IMMEDIATE")
    now = clock()
    replica = connection.execute("INSERT INTO replica (uuid) VALUES (?) RETURNING n", (blob(ids()),)).fetchone()[0]
    connection.execute(
        """INSERT INTO project (one, uuid, name, standard, created, replica, home, clock)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?)""",
        (blob(ids()), name, standard, now // 1000, replica, home_of(path), now << COUNTER_BITS),
    )
    connection.execute("COMMIT")


def _taken_lock(path: Path) -> WindowLock:
    lock = WindowLock(path)
    try:
        lock.take()
    except OSError as error:
        raise ProjectError(
            worded(
                "{parent} cannot be written ({strerror}): copy the project elsewhere.",
                parent=path.parent,
                strerror=error.strerror,
            )
        ) from error
    return lock


def home_of(path: Path) -> str:
    """Where this file lies: the machine, the device and the inode. A copy lies somewhere else."""
    stat = path.stat()
    return write_json([_machine(), stat.st_dev, stat.st_ino])


def _machine() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform

    return platform.node()
