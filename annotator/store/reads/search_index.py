"""The search index: a derived file beside no project, in the cache, that says which articles may hold a word.

It is never more than a hint: whoever asks looks at the text. Lost, broken or foreign, it is made again. One process
writes it, any number read it meanwhile. Its tables:

- ``block``: up to COLUMNS columns of bits (see text/ngrams.py), an article's columns all in one; in the order of their
  numbers, but for ``moved`` ones, which hold articles that were read differently when they were first put in
- ``chunk``: ROWS_A_CHUNK rows of a block, sealed with a checksum
- ``reading``: the reading text of articles whose repairs make it another one than their source
- ``view``: the key of the converted view that the columns know of, where more than the source decides about it
- ``moved``: the last revision that the moved article's columns know of
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from annotator.resource_files import cache_folder
from annotator.sentences import worded
from annotator.store.project import Project
from annotator.text.ngrams import ROW_COUNT

APPLICATION_ID = 0x414E5358  # "ANSX"
FORM = 2
COLUMNS = 1_008
ROWS_A_CHUNK = 32
"""So many rows of so many columns are half a page of the file."""
CHUNKS = ROW_COUNT // ROWS_A_CHUNK
SEAL_BYTES = 4
WAIT_S = 0.5
NO_KEYS: Mapping[int, str] = {}
PAGE_BYTES = 8_192

_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE block (n INTEGER PRIMARY KEY, moved INTEGER NOT NULL, articles BLOB NOT NULL)",
    "CREATE TABLE chunk (n INTEGER PRIMARY KEY, bits BLOB NOT NULL)",
    "CREATE TABLE reading (article INTEGER PRIMARY KEY, text BLOB NOT NULL)",
    "CREATE TABLE view (article INTEGER PRIMARY KEY, key TEXT NOT NULL)",
    "CREATE TABLE moved (article INTEGER PRIMARY KEY, seq INTEGER NOT NULL)",
)


class IndexUnusable(Exception):
    """The file is not there, is another's, or is broken: it is to be done without, and made again."""


class IndexBusy(Exception):
    """Another process is writing it."""


class Extent(NamedTuple):
    """How far an index goes. ``base``: all changes of the log up to this revision are in it, for articles up to
    ``last``; ``tip`` and ``tip_id`` are the newest revision that anything in it knows of."""

    base: int = 0
    last: int = 0
    tip: int = 0
    tip_id: bytes = b""


class Block(NamedTuple):
    """Columns of one block: the article of each."""

    n: int
    moved: bool
    articles: Sequence[int]


def index_path(project: Project) -> Path:
    """Where a project's index lies: a copy of it, or one that was moved, has another."""
    from hashlib import sha256

    folder = Path(os.environ["ANNOTATOR_CACHE"]) if os.environ.get("ANNOTATOR_CACHE") else cache_folder()
    place = sha256(str(project.path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return folder / "search" / f"{project.info.id}-{place}.db"


def drop_orphans(folder: Path) -> None:
    """Throw away the indexes of projects that are no longer where they were."""
    for path in folder.glob("*.db"):
        try:
            with closing(_connect(path, writes=False)) as connection:
                found = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
        except (sqlite3.Error, IndexUnusable, IndexBusy):
            continue
        if found and _is_gone(Path(found[0])):
            throw_away(path)


def _is_gone(path: Path) -> bool:
    """Whether it is certainly not there: one in a folder that may not be entered may be."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def throw_away(path: Path) -> None:
    """Delete an index; one that is in use elsewhere stays."""
    for ending in ("", "-wal", "-shm", "-journal"):
        try:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        except OSError:
            return


class SearchIndex:
    """An index file, open. Every method raises IndexUnusable where the file turns out to be broken."""

    def __init__(self, path: Path, identity: str, *, writes: bool = False, project: Path | None = None) -> None:
        """``identity``: what the index depends on beside the log; one made under another is unusable.

        ``project`` is the file that a new index is made for.
        """
        self.path = path
        self._project = project
        self._identity = identity
        self._blocks: list[Block] | None = None
        if not writes and not os.path.exists(path):
            raise IndexUnusable(path)
        self._connection = _connect(path, writes)
        try:
            if writes and not self._query("SELECT 1 FROM sqlite_master LIMIT 1"):
                self._lay_out()
            self._check()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        self._connection.close()

    @property
    def extent(self) -> Extent:
        return Extent(*(self._meta(key) for key in Extent._fields))

    def blocks(self) -> list[Block]:
        """In the order in which they were written; read once."""
        if self._blocks is None:
            rows = self._query("SELECT n, moved, articles FROM block ORDER BY n")
            self._blocks = [Block(n, bool(moved), array("I", _unsealed(raw))) for n, moved, raw in rows]
        return self._blocks

    def columns_with(self, block: Block, rows: Iterable[int]) -> int:
        """The columns that have their bit in all these rows, as an integer whose lowest bit is the first column."""
        width = (len(block.articles) + 7) // 8
        found = -1
        for row in rows:
            raw = self._query("SELECT bits FROM chunk WHERE n = ?", (block.n * CHUNKS + row // ROWS_A_CHUNK,))
            bits = _unsealed(raw[0][0]) if raw else b""
            if len(bits) != ROWS_A_CHUNK * width:
                raise IndexUnusable(self.path)
            at = row % ROWS_A_CHUNK * width
            found &= int.from_bytes(bits[at : at + width], "little")
            if not found:
                break
        return found

    def readings(self, numbers: Sequence[int]) -> dict[int, str]:
        """The reading texts of those of these articles where it is not their source."""
        rows = self._query(f"SELECT article, text FROM reading WHERE article IN ({','.join(map(str, numbers))})")
        return {article: _unsealed(raw).decode("utf-8", "surrogatepass") for article, raw in rows}

    def view_keys(self, numbers: Sequence[int]) -> dict[int, str]:
        """The keys of the converted views of those of these articles where more than their source decides about it."""
        return dict(self._query(f"SELECT article, key FROM view WHERE article IN ({','.join(map(str, numbers))})"))

    def moved(self) -> dict[int, int]:
        """Article -> the last revision that its columns know of, for those that were put in once more."""
        return dict(self._query("SELECT article, seq FROM moved"))

    def add_block(
        self,
        expected: Extent,
        extent: Extent,
        articles: Sequence[int],
        bits: bytes,
        readings: dict[int, str],
        moved: int,
        view_keys: Mapping[int, str] = NO_KEYS,
    ) -> None:
        """Write a block in one transaction. Raises IndexBusy where somebody else has written since ``expected``.

        ``moved`` is the revision that moved articles were read at, 0 for new ones. ``readings`` and ``view_keys`` take
        the place of what there was of these articles.
        """
        with self._writing(expected):
            n = self._query("SELECT coalesce(max(n), 0) + 1 FROM block")[0][0]
            self._execute("INSERT INTO block VALUES (?, ?, ?)", (n, moved > 0, _sealed(array("I", articles).tobytes())))
            size = len(bits) // CHUNKS
            self._connection.executemany(
                "INSERT INTO chunk VALUES (?, ?)",
                ((n * CHUNKS + i, _sealed(bits[i * size : (i + 1) * size])) for i in range(CHUNKS)),
            )
            unique = sorted(set(articles))
            for table in ("reading", "view"):
                self._connection.executemany(f"DELETE FROM {table} WHERE article = ?", ((each,) for each in unique))
            self._connection.executemany("INSERT INTO view VALUES (?, ?)", view_keys.items())
            self._connection.executemany(
                "INSERT INTO reading VALUES (?, ?)",
                ((each, _sealed(text.encode("utf-8", "surrogatepass"))) for each, text in readings.items()),
            )
            if moved:
                self._connection.executemany(
                    "INSERT INTO moved VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET seq = excluded.seq",
                    ((each, moved) for each in unique),
                )
            self._put_extent(extent)

    def drop_blocks(self, expected: Extent, extent: Extent, blocks: Iterable[Block]) -> None:
        """Take blocks out whose articles are in later ones, or are no longer in ``extent``."""
        with self._writing(expected):
            for each in blocks:
                self._execute("DELETE FROM block WHERE n = ?", (each.n,))
                self._execute("DELETE FROM chunk WHERE n >= ? AND n < ?", (each.n * CHUNKS, (each.n + 1) * CHUNKS))
            self._put_extent(extent)

    def set_extent(self, expected: Extent, extent: Extent) -> None:
        with self._writing(expected):
            self._put_extent(extent)

    def _writing(self, expected: Extent) -> _Writing:
        return _Writing(self, self._connection, expected)

    def _put_extent(self, extent: Extent) -> None:
        for key, value in extent._asdict().items():
            self._execute("UPDATE meta SET value = ? WHERE key = ?", (value, key))
        self._blocks = None

    def _lay_out(self) -> None:
        with closing(self._connection.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            for statement in _TABLES:
                cursor.execute(statement)
            for key, value in {
                "identity": self._identity,
                "project": str(self._project or ""),
                **Extent()._asdict(),
            }.items():
                cursor.execute("INSERT INTO meta VALUES (?, ?)", (key, value))
            cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            cursor.execute(f"PRAGMA user_version = {FORM}")
            cursor.execute("COMMIT")

    def _check(self) -> None:
        if not self._query("SELECT 1 FROM sqlite_master LIMIT 1"):
            raise IndexBusy(self.path)  # somebody is just making it
        found = self._query("PRAGMA application_id") + self._query("PRAGMA user_version")
        if found != [(APPLICATION_ID,), (FORM,)] or self._meta("identity") != self._identity:
            raise IndexUnusable(self.path)

    def _meta(self, key: str):
        found = self._query("SELECT value FROM meta WHERE key = ?", (key,))
        if not found:
            raise IndexUnusable(self.path)
        return found[0][0]

    def _execute(self, sql: str, values: Sequence[object] = ()) -> None:
        self._connection.execute(sql, values)

    def _query(self, sql: str, values: Sequence[object] = ()) -> list[tuple]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise _plain(self.path, error) from error


class _Writing:
    """A transaction of an index that is as it was when the work for it began."""

    def __init__(self, index: SearchIndex, connection: sqlite3.Connection, expected: Extent) -> None:
        self._index, self._connection, self._expected = index, connection, expected

    def __enter__(self) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise _plain(self._index.path, error) from error
        if self._index.extent != self._expected:
            self._connection.execute("ROLLBACK")
            raise IndexBusy(self._index.path)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        try:
            self._connection.execute("COMMIT" if kind is None else "ROLLBACK")
        except sqlite3.Error as fault:
            raise _plain(self._index.path, fault) from fault
        if isinstance(error, sqlite3.Error):
            raise _plain(self._index.path, error) from error


def _connect(path: Path, writes: bool) -> sqlite3.Connection:
    try:
        if writes:
            path.parent.mkdir(parents=True, exist_ok=True)
        query = "mode=rwc" if writes else "mode=rw"
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?{query}", uri=True, isolation_level=None, timeout=WAIT_S
        )
    except (OSError, sqlite3.Error) as error:
        raise IndexUnusable(path) from error
    try:
        if writes:
            connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
        else:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")  # what is read stays as it is while somebody writes
    except sqlite3.Error as error:
        connection.close()
        raise _plain(path, error) from error
    return connection


def _plain(path: Path, error: sqlite3.Error) -> Exception:
    name = getattr(error, "sqlite_errorname", "") or ""
    return IndexBusy(path) if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) else IndexUnusable(path)


def _sealed(raw: bytes) -> bytes:
    return raw + zlib.crc32(raw).to_bytes(SEAL_BYTES, "little")


def _unsealed(sealed: bytes) -> bytes:
    raw = sealed[:-SEAL_BYTES]
    if zlib.crc32(raw).to_bytes(SEAL_BYTES, "little") != sealed[-SEAL_BYTES:]:
        raise IndexUnusable(worded("a part of the index is broken"))
    return raw


def articles_of(block: Block, columns: int) -> Iterator[int]:
    """The articles of these columns, each once, in order of the columns."""
    before = 0
    while columns:
        low = columns & -columns
        columns ^= low
        article = block.articles[low.bit_length() - 1]
        if article != before:
            yield article
        before = article
