"""Claims about the file itself: what is refused, what is migrated, who may write."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from annotator.errors import ProjectError, UsageError
from annotator.session.articles import load_article
from annotator.session.checking import backup_project, check_project
from annotator.session.coding.tagging import tag_span
from annotator.session.session import Session
from annotator.store.file import schema
from annotator.store.file.connection import plain_error
from annotator.store.project import Project

NEXT = schema.SCHEMA_VERSION + 1


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not a database"),
        (b"hello " * 50, "not a database"),
        (b"SQLite format 3\x00" + bytes(84), "not an annotator"),
    ],
)
def test_a_file_that_is_no_project_is_refused_and_left_alone(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=why):
        Session.open(path)
    assert path.read_bytes() == content and [p.name for p in tmp_path.iterdir()] == ["x.db"]


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    for path, why in ((tmp_path, "folder"), (tmp_path / "no.db", "no project")):
        with pytest.raises(ProjectError, match=why):
            Session.open(path)


def test_the_file_knows_what_it_is_and_how_it_writes(session: Session) -> None:
    def pragma(name: str) -> object:
        return session.project.connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("application_id") == schema.APPLICATION_ID and pragma("user_version") == schema.SCHEMA_VERSION
    assert pragma("journal_mode") == "wal" and pragma("synchronous") == 2 and pragma("foreign_keys") == 1
    kinds = session.project.connection.execute("SELECT DISTINCT type FROM sqlite_master").fetchall()
    assert {kind for (kind,) in kinds} == {"table", "index"}, "no triggers, no views"


def test_a_closed_project_is_one_file(session: Session) -> None:
    folder = session.path.parent
    tag_span(session, 1, 0, 3, session.codebook.labels[0].uuid)
    session.close()
    assert sorted(p.name for p in folder.glob("p.db*")) == ["p.db"]
    session.project = Project.open(session.path)


def test_a_file_of_a_newer_version_is_refused(sample_path: Path) -> None:
    with sqlite3.connect(sample_path) as db:
        db.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    db.close()
    before = sample_path.read_bytes()
    with pytest.raises(ProjectError, match="newer"):
        Session.open(sample_path)
    assert sample_path.read_bytes() == before


def test_a_file_of_an_older_version_is_backed_up_and_migrated(sample_path: Path, monkeypatch) -> None:
    steps = schema.migrations()

    @steps(name="next")
    def next_version(db) -> None:
        db.execute("ALTER TABLE article ADD COLUMN tested TEXT")
        db.execute(f"PRAGMA user_version = {NEXT}")

    for module in ("annotator.store.file.schema", "annotator.store.file.upgrading", "annotator.store.file.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    opened = Session.open(sample_path)
    assert opened.project.connection.execute("SELECT count(tested) FROM article").fetchone() == (0,)
    assert check_project(opened) == []
    opened.close()
    kept = sqlite3.connect(sample_path.with_name(f"sample.before-format-{NEXT}.db"))
    assert kept.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    assert kept.execute("SELECT count(*) FROM article").fetchone() == (5,)
    kept.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(sample_path: Path, monkeypatch) -> None:
    steps = schema.migrations()

    @steps(name="next")
    def next_version(db) -> None:
        db.execute("ALTER TABLE article ADD COLUMN tested TEXT")
        db.execute("INSERT INTO no_such_table VALUES (1)")

    for module in ("annotator.store.file.schema", "annotator.store.file.upgrading", "annotator.store.file.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    with pytest.raises(ProjectError):
        Session.open(sample_path)
    monkeypatch.undo()
    opened = Session.open(sample_path)
    assert "tested" not in {c[1] for c in opened.project.connection.execute("PRAGMA table_info(article)")}
    opened.close()


def test_a_full_disk_is_one_sentence_and_the_project_is_as_before(sample: Session) -> None:
    tag_span(sample, 1, 0, 3, sample.codebook.labels[0].uuid)
    db = sample.project.connection
    before = list(db.iterdump())
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
    from annotator.session.coding.tagging import set_note

    first = next(iter(load_article(sample, 1).annotations.values()))
    with pytest.raises(ProjectError, match=r"disk .* full"):
        set_note(sample, first, "很长的备注" * 100_000)
    assert list(db.iterdump()) == before and sample.unsaved == 0
    db.execute("PRAGMA max_page_count = 1000000")
    set_note(sample, first, "短")
    assert check_project(sample) == []


def test_a_backup_is_whole_while_the_project_is_open(sample: Session, tmp_path: Path) -> None:
    made = tag_span(sample, 1, 0, 3, sample.codebook.labels[0].uuid)
    backup_project(sample, tmp_path / "copy.db")
    with pytest.raises(ProjectError, match="there already"):
        backup_project(sample, tmp_path / "copy.db")
    copy = Session.open(tmp_path / "copy.db")
    assert load_article(copy, 1).annotations == {made.id: made} and check_project(copy) == []
    copy.close()
    assert not list(tmp_path.glob("copy.db?*"))


def test_one_connection_a_path_and_process(sample: Session) -> None:
    with pytest.raises(ProjectError, match="already open"):
        Session.open(sample.path)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        ("SQLITE_FULL", "full"),
        ("SQLITE_READONLY", "read-only"),
        ("SQLITE_CORRUPT", "damaged"),
        ("SQLITE_IOERR", "disk"),
    ],
)
def test_every_sqlite_error_is_one_plain_sentence(error: str, word: str) -> None:
    raised = sqlite3.OperationalError("x")
    raised.sqlite_errorname = error
    said = plain_error(Path("p.db"), raised).sentence
    assert word in said and "\n" not in said and said.endswith(".")


@pytest.mark.skipif(sys.platform == "win32", reason="drops privileges, which Windows has no call for")
def test_a_damaged_file_is_said_in_one_sentence(sample_path: Path) -> None:
    content = bytearray(sample_path.read_bytes())
    content[8192 : len(content) - 4096] = b"\xff" * (len(content) - 12288)
    sample_path.write_bytes(content)
    with pytest.raises(ProjectError) as raised:
        opened = Session.open(sample_path)
        try:
            load_article(opened, 1)
        finally:
            opened.close()
    assert "damaged" in raised.value.sentence or "SQLite says" in raised.value.sentence


def test_a_project_that_cannot_be_finished_is_not_there(tmp_path: Path, codebook) -> None:
    with pytest.raises(UsageError, match="name"):
        Session.create(tmp_path / "p.db", codebook, coder="   ")
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_was_left_by_a_broken_migration_is_not_in_the_way(sample_path: Path, monkeypatch) -> None:
    steps = schema.migrations()

    @steps(name="next")
    def next_version(db) -> None:
        db.execute(f"PRAGMA user_version = {NEXT}")

    for module in ("annotator.store.file.schema", "annotator.store.file.upgrading", "annotator.store.file.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    sample_path.with_name(f"sample.before-format-{NEXT}.db").write_bytes(b"left by another try")
    Session.open(sample_path).close()
    assert sample_path.with_name(f"sample.before-format-{NEXT}.db").read_bytes() == b"left by another try"
    assert sample_path.with_name(f"sample.before-format-{NEXT}-2.db").stat().st_size > 10_000
