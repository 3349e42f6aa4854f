"""Claims about several processes on one file: who may write, who hears of it, and that nothing is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import ProjectBusy, ProjectLocked
from annotator.model.changes import ChangeSet
from annotator.session.articles import label_counts, load_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import tag_span
from annotator.session.session import Session

Spawn = Callable[..., subprocess.Popen[str]]


def test_what_another_process_writes_is_heard_and_kept(sample_path: Path, in_another_process: Spawn) -> None:
    window = Session.open(sample_path, window=True)
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    mine = tag_span(window, 1, 0, 7, window.codebook.labels[0].uuid)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.coding.tagging import tag_span
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


def test_a_coder_whom_another_process_added_is_known(sample_path: Path, in_another_process: Spawn) -> None:
    window = Session.open(sample_path, window=True)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.people.coders import choose_coder
        from annotator.session.coding.tagging import tag_span
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


def test_two_windows_are_refused_and_the_dead_leave_no_lock(sample_path: Path, in_another_process: Spawn) -> None:
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


def test_a_change_is_kept_while_the_file_is_busy_and_saved_later(sample_path: Path, in_another_process: Spawn) -> None:
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


def test_closing_saves_what_waits_or_stays_open(sample_path: Path, monkeypatch, in_another_process: Spawn) -> None:
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


def test_a_killed_process_loses_nothing_that_was_acknowledged(sample_path: Path, in_another_process: Spawn) -> None:
    code = """
        import os, signal, sys
        from annotator.session.session import Session
        from annotator.session.coding.tagging import tag_span
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


@pytest.mark.skipif(sys.platform == "win32", reason="drops privileges, which Windows has no call for")
def test_a_read_only_folder_can_be_read_and_refuses_writing(sample_path: Path, in_another_process: Spawn) -> None:
    code = """
        import os, sys
        from annotator.session.session import Session
        from annotator.session.articles import article_count
        from annotator.session.coding.tagging import tag_span
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


def test_news_is_heard_also_after_other_reads_and_writes(sample_path: Path, in_another_process: Spawn) -> None:
    window = Session.open(sample_path, window=True)
    heard: list[ChangeSet] = []
    window.listen(heard.append)
    code = """
        import sys
        from annotator.session.session import Session
        from annotator.session.coding.tagging import tag_span
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


def test_of_two_that_make_one_project_one_is_told(tmp_path: Path, codebook, in_another_process: Spawn) -> None:
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


def test_one_window_a_project_by_whatever_name(sample_path: Path, in_another_process: Spawn) -> None:
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


def test_a_lock_file_that_was_taken_away_meanwhile_is_not_held(tmp_path: Path, monkeypatch) -> None:
    from annotator.store.file import lock as module

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
def test_who_may_only_read_sees_what_a_window_has_just_written(in_another_process: Spawn) -> None:
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
