"""Claims about the file itself: what is refused, what is migrated, who may write."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from annotator.errors import ProjectBusy, ProjectError, ProjectLocked, UsageError
from annotator.model.changes import ChangeSet
from annotator.session.articles import label_counts, load_article
from annotator.session.checking import backup_project, check_project
from annotator.session.session import Session
from annotator.session.tagging import tag_span
from annotator.store import schema
from annotator.store.connection import plain_error
from annotator.store.project import Project


def in_another_process(code: str, *arguments: str | Path, wait: bool = True) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    if wait:
        child.wait(60)
        assert child.returncode == 0
    return child


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

    @steps(name="2")
    def version_2(db) -> None:
        db.execute("ALTER TABLE article ADD COLUMN tested TEXT")
        db.execute("PRAGMA user_version = 2")

    for module in ("annotator.store.schema", "annotator.store.project", "annotator.store.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    opened = Session.open(sample_path)
    assert opened.project.connection.execute("SELECT count(tested) FROM article").fetchone() == (0,)
    assert check_project(opened) == []
    opened.close()
    kept = sqlite3.connect(sample_path.with_name("sample.before-format-2.db"))
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert kept.execute("SELECT count(*) FROM article").fetchone() == (5,)
    kept.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(sample_path: Path, monkeypatch) -> None:
    steps = schema.migrations()

    @steps(name="2")
    def version_2(db) -> None:
        db.execute("ALTER TABLE article ADD COLUMN tested TEXT")
        db.execute("INSERT INTO no_such_table VALUES (1)")

    for module in ("annotator.store.schema", "annotator.store.project", "annotator.store.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    with pytest.raises(ProjectError):
        Session.open(sample_path)
    monkeypatch.undo()
    opened = Session.open(sample_path)
    assert "tested" not in {c[1] for c in opened.project.connection.execute("PRAGMA table_info(article)")}
    opened.close()


def test_what_another_process_writes_is_heard_and_kept(sample_path: Path) -> None:
    window = Session.open(sample_path, window=True)
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    mine = tag_span(window, 1, 0, 7, window.codebook.labels[0].uuid)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.tagging import tag_span
        s = Session.open(sys.argv[1])
        tag_span(s, 1, 7, 9, s.codebook.labels[1].uuid)
        s.close()
    """
    in_another_process(code, sample_path)
    window.poll_foreign()
    window.poll_foreign()
    assert [(news.foreign, news.items[0].after.extent) for news in heard] == [(False, (0, 7)), (True, (7, 9))]
    assert {each.extent for each in load_article(window, 1).annotations.values()} == {mine.extent, (7, 9)}
    assert check_project(window) == []
    window.close()


def test_a_coder_whom_another_process_added_is_known(sample_path: Path) -> None:
    window = Session.open(sample_path, window=True)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.coders import choose_coder
        from annotator.session.tagging import tag_span
        s = Session.open(sys.argv[1])
        choose_coder(s, "王")
        tag_span(s, 1, 7, 9, s.codebook.labels[1].uuid)
        s.close()
    """
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    in_another_process(code, sample_path)
    window.poll_foreign()
    assert [item.kind for news in heard for item in news.items] == ["coder", "layer", "annotation", "status"]
    window.close()


def test_two_windows_on_one_project_are_refused_and_the_dead_leave_no_lock(sample_path: Path) -> None:
    code = """
        import sys
        from annotator.session.session import Session
        s = Session.open(sys.argv[1], window=True)
        print("open", flush=True)
        sys.stdin.read()
    """
    child = in_another_process(code, sample_path, wait=False)
    assert child.stdout and child.stdout.readline() == "open\n"
    with pytest.raises(ProjectLocked, match="another window"):
        Session.open(sample_path, window=True)
    beside = Session.open(sample_path)
    assert beside.project.window_is_elsewhere()
    tag_span(beside, 1, 0, 7, beside.codebook.labels[0].uuid)
    beside.close()
    child.kill()
    child.wait(60)
    opened = Session.open(sample_path, window=True)
    assert len(load_article(opened, 1).annotations) == 1
    opened.close()
    assert not sample_path.with_name("sample.db.lock").exists()


def test_a_change_is_kept_while_the_file_is_busy_and_saved_later(sample_path: Path) -> None:
    window = Session.open(sample_path, window=True)
    code = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1], isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        print("busy", flush=True)
        sys.stdin.readline()
        db.execute("ROLLBACK")
    """
    child = in_another_process(code, sample_path, wait=False)
    assert child.stdout and child.stdin and child.stdout.readline() == "busy\n"
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    made = [tag_span(window, 1, at, at + 3, window.codebook.labels[0].uuid) for at in (0, 1)]
    assert window.unsaved == 2 and heard == [] and not window.retry_unsaved()
    child.stdin.write("\n")
    child.stdin.close()
    child.wait(60)
    assert window.retry_unsaved() and window.unsaved == 0
    assert [news.items[0].after for news in heard] == made
    window.close()


def test_closing_saves_what_waits_or_stays_open(sample_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("annotator.session.session.CLOSING_TRIES", 2)
    window = Session.open(sample_path, window=True)
    code = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1], isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        print("busy", flush=True)
        sys.stdin.readline()
    """
    child = in_another_process(code, sample_path, wait=False)
    assert child.stdout and child.stdout.readline() == "busy\n"
    tag_span(window, 1, 0, 3, window.codebook.labels[0].uuid)
    with pytest.raises(ProjectBusy, match="not saved"):
        window.close()
    child.kill()
    child.wait(60)
    window.close()
    again = Session.open(sample_path)
    assert len(load_article(again, 1).annotations) == 1
    again.close()


def test_a_killed_process_loses_nothing_that_was_acknowledged(sample_path: Path) -> None:
    code = """
        import os, signal, sys
        from annotator.session.session import Session
        from annotator.session.tagging import tag_span
        s = Session.open(sys.argv[1])
        for at in range(100):
            tag_span(s, 1, at, at + 2, s.codebook.labels[0].uuid)
            print(at, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    child = in_another_process(code, sample_path, wait=False)
    assert child.stdout
    told = len(child.stdout.read().split())
    child.wait(60)
    again = Session.open(sample_path)
    assert told == 100 == len(load_article(again, 1).annotations)
    assert check_project(again) == []
    again.close()


def test_a_full_disk_is_one_sentence_and_the_project_is_as_before(sample: Session) -> None:
    tag_span(sample, 1, 0, 3, sample.codebook.labels[0].uuid)
    db = sample.project.connection
    before = list(db.iterdump())
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
    from annotator.session.tagging import set_note

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
def test_a_read_only_folder_can_be_read_and_refuses_writing(sample_path: Path) -> None:
    code = """
        import os, sys
        from annotator.session.session import Session
        from annotator.session.articles import article_count
        from annotator.session.tagging import tag_span
        from annotator.errors import ProjectError
        if os.getuid() == 0:
            os.setuid(65534)
        s = Session.open(sys.argv[1])
        assert article_count(s) == 5
        try:
            tag_span(s, 1, 0, 3, s.codebook.labels[0].uuid)
        except ProjectError as error:
            assert "read-only" in str(error), error
        else:
            raise SystemExit(1)
        s.close()
    """
    import os
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    shutil.copy(sample_path, folder / "p.db")
    os.chmod(folder, 0o555)
    os.chmod(folder / "p.db", 0o444)
    before = (folder / "p.db").read_bytes()
    try:
        in_another_process(code, folder / "p.db")
        assert [p.name for p in folder.iterdir()] == ["p.db"] and (folder / "p.db").read_bytes() == before
    finally:
        os.chmod(folder, 0o755)
        shutil.rmtree(folder)


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


def test_news_is_heard_also_after_other_reads_and_writes(sample_path: Path) -> None:
    window = Session.open(sample_path, window=True)
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.tagging import tag_span
        s = Session.open(sys.argv[1])
        tag_span(s, 1, 7, 9, s.codebook.labels[1].uuid)
        s.close()
    """
    in_another_process(code, sample_path)
    label_counts(window)
    tag_span(window, 1, 0, 3, window.codebook.labels[0].uuid)
    window.poll_foreign()
    assert [news.foreign for news in heard] == [False, True]
    window.close()


def test_of_two_that_make_one_project_one_is_told_and_none_is_lost(tmp_path: Path, codebook) -> None:
    code = """
        import sys, time
        from pathlib import Path
        from annotator.errors import ProjectError
        from annotator.model.codebook import load_codebook
        from annotator.resource_files import resource
        from annotator.session.session import Session
        book, path, start = load_codebook(resource("codebooks", "core.yaml")), Path(sys.argv[1]), float(sys.argv[2])
        made = 0
        for turn in range(6):
            while time.time() < start + turn * 0.25:
                pass
            try:
                Session.create(path.with_name(f"{turn}.db"), book, coder="li").close()
                made += 1
            except ProjectError as error:
                assert "there already" in str(error), error
        print(made)
    """
    import time

    start = str(time.time() + 1.5)
    children = [in_another_process(code, tmp_path / "x.db", start, wait=False) for _ in range(2)]
    made = [int(child.communicate(timeout=60)[0]) for child in children]
    assert sum(made) == 6 and sorted(p.name for p in tmp_path.iterdir()) == [f"{n}.db" for n in range(6)]
    for path in tmp_path.iterdir():
        Session.open(path).close()


def test_a_project_that_cannot_be_finished_is_not_there(tmp_path: Path, codebook) -> None:
    with pytest.raises(UsageError, match="name"):
        Session.create(tmp_path / "p.db", codebook, coder="   ")
    assert list(tmp_path.iterdir()) == []


def test_a_command_does_not_wait_for_ever_for_a_busy_file(sample_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("annotator.store.project.COMMAND_WAIT_MS", 100)
    session = Session.open(sample_path)
    other = sqlite3.connect(sample_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ProjectBusy):
        tag_span(session, 1, 0, 3, session.codebook.labels[0].uuid)
    assert session.unsaved == 0
    other.execute("ROLLBACK")
    other.close()
    session.close()


def test_one_window_a_project_by_whatever_name(sample_path: Path) -> None:
    link = sample_path.with_name("link.db")
    link.symlink_to(sample_path)
    code = """
        import sys
        from annotator.errors import ProjectLocked
        from annotator.session.session import Session
        try:
            Session.open(sys.argv[1], window=True)
        except ProjectLocked:
            sys.exit(0)
        sys.exit(1)
    """
    window = Session.open(sample_path, window=True)
    in_another_process(code, link)
    window.close()


def test_a_backup_that_was_left_by_a_broken_migration_is_not_in_the_way(sample_path: Path, monkeypatch) -> None:
    steps = schema.migrations()

    @steps(name="2")
    def version_2(db) -> None:
        db.execute("PRAGMA user_version = 2")

    for module in ("annotator.store.schema", "annotator.store.project", "annotator.store.connection"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "migrations", lambda: steps)
    sample_path.with_name("sample.before-format-2.db").write_bytes(b"left by another try")
    Session.open(sample_path).close()
    assert sample_path.with_name("sample.before-format-2.db").read_bytes() == b"left by another try"
    assert sample_path.with_name("sample.before-format-2-2.db").stat().st_size > 10_000


def test_a_lock_file_that_was_taken_away_meanwhile_is_not_held(tmp_path: Path, monkeypatch) -> None:
    from annotator.store import lock as module

    real, turns = module._lock, []

    def last_holder_removes_it(descriptor: int) -> bool:
        if not turns:
            (tmp_path / "p.db.lock").unlink()
        turns.append(1)
        return real(descriptor)

    monkeypatch.setattr(module, "_lock", last_holder_removes_it)
    held = module.WindowLock(tmp_path / "p.db")
    held.take()
    assert len(turns) == 2 and held.path.exists(), "the file that is there, not the one that was unlinked"
    held.free()


@pytest.mark.skipif(sys.platform == "win32", reason="drops privileges, which Windows has no call for")
def test_who_may_only_read_sees_what_a_window_has_just_written() -> None:
    import os
    import shutil
    import tempfile

    from annotator.session.sample import make_sample

    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    window = Session.open(make_sample(folder, coder="li"), window=True)
    tag_span(window, 1, 0, 3, window.codebook.labels[0].uuid)
    os.chmod(folder, 0o755)
    for path in folder.iterdir():
        os.chmod(path, 0o644)
    code = """
        import os, sys
        from annotator.session.articles import article_rows
        from annotator.session.session import Session
        if os.getuid() == 0:
            os.setuid(65534)
        s = Session.open(sys.argv[1])
        assert article_rows(s)[0].spans == 1
        s.close()
    """
    try:
        in_another_process(code, window.path)
    finally:
        window.close()
        shutil.rmtree(folder)
