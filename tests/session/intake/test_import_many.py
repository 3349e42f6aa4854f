"""Claims about importing many pages: by worker processes as by one, in order, stopped and gone on with."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from annotator.exchange.registry import formats
from annotator.model.codebook import Codebook
from annotator.session.articles import article_count, article_rows, load_article, show_article
from annotator.session.checking import check_project
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake import import_jobs
from annotator.session.intake.import_files import FileToRead, HowToRead
from annotator.session.intake.import_jobs import Ready, Work, outcomes
from annotator.session.intake.importing import import_paths
from annotator.session.intake.preparing import Preparation
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups, near_duplicates_of

PARAGRAPH = "第{0}次会议强调，要坚决打赢𠮷林{0}号攻坚战，会后各县区抓好落实。" * 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Thirty pages: one empty, one twice, one with a gloss page's marks, the others plain."""
    made = tmp_path / "pages"
    made.mkdir()
    for n in range(28):
        text = f"标题{n}\r\n" + PARAGRAPH.format(n * 7919)
        (made / f"{n:02}.txt").write_bytes(text.encode("gb18030" if n % 2 else "utf-8"))
    (made / "28-empty.txt").write_text("\n")
    (made / "29-twice.txt").write_bytes((made / "03.txt").read_bytes())
    return made


def _said(session: Session) -> list[object]:
    rows = article_rows(session, limit=100)
    return [{**show_article(session, row.article), "number": row.article.number} for row in rows]


def test_two_processes_bring_in_what_one_does_in_the_same_order(
    folder: Path, codebook: Codebook, tmp_path: Path
) -> None:
    said = []
    for workers in (1, 2):
        session = Session.create(tmp_path / f"{workers}.db", codebook, coder="li")
        try:
            report = import_paths(session, [folder], workers=workers)
            assert [name for _, name in report.imported] == [f"{n:02}.txt" for n in range(28)]
            assert [each.name for each in report.skipped] == ["28-empty.txt", "29-twice.txt"]
            assert [each.already for each in report.skipped] == [False, True]
            assert check_project(session) == []
            said.append(_said(session))
        finally:
            session.close()
    assert said[0] == said[1]


def test_an_import_by_processes_can_be_stopped_and_gone_on_with(session: Session, folder: Path) -> None:
    told: list[int] = []

    def cancel(done: int, total: int, name: str) -> bool:
        told.append(done)
        assert total == 30 and name
        return done < 11

    report = import_paths(session, [folder], progress=cancel, workers=2)
    assert "11 of 30 files" in report.stopped and article_count(session) == 1 + 11
    assert told == sorted(told) and check_project(session) == []
    again = import_paths(session, [folder], workers=2)
    assert not again.stopped and len(again.imported) == 17 and article_count(session) == 1 + 28


def test_a_text_that_is_there_is_not_prepared_again(folder: Path, tmp_path: Path) -> None:
    path = folder / "00.txt"
    from annotator.text.article_text import fingerprint
    from annotator.text.decode import decode

    known = bytes.fromhex(fingerprint(decode(path.read_bytes()).text))
    work = Work(HowToRead(), Preparation("tw"), frozenset({known}), tmp_path / "p.db")
    found = list(outcomes([FileToRead(str(path), "00.txt", 1)], work, lambda: None, workers=1))
    assert isinstance(found[0].what, Ready) and found[0].what.new is None and found[-1].file_done


def test_a_process_that_dies_is_said_and_nothing_else_is_lost(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_jobs, "_do_batch", _die)
    pool, pools = import_jobs._pool, []
    monkeypatch.setattr(import_jobs, "_pool", lambda *given: pools.append(given) or pool(*given))
    report = import_paths(session, [folder], workers=2)
    assert not report.imported and "died" in report.skipped[0].why and len(report.skipped) == 30
    assert len(pools) == 1 + import_jobs.MOST_DEATHS, "where all die it is given up"
    assert check_project(session) == []


def _die(batch: object) -> None:
    os._exit(1)


DYING = """
import os
from annotator.session.intake import import_jobs

real = import_jobs._do_batch

def do_batch(batch):
    if any(file.name == "13.txt" for file, _, _ in batch):
        os._exit(1)
    return real(batch)
"""


def test_the_one_file_that_kills_its_process_is_named_and_all_others_come_in(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dying_reader.py").write_text(DYING)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(import_jobs, "_do_batch", importlib.import_module("dying_reader").do_batch)
    monkeypatch.setattr(import_jobs, "BATCH_FILES", 4)
    report = import_paths(session, [folder], workers=2)
    assert [name for _, name in report.imported] == [f"{n:02}.txt" for n in range(28) if n != 13]
    assert [each.name for each in report.skipped] == ["13.txt", "28-empty.txt", "29-twice.txt"]
    assert "died" in report.skipped[0].why and check_project(session) == []


def test_a_worker_that_would_not_end_is_ended_when_the_import_is_stopped(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sleeping_reader.py").write_text("import time\n\ndef do_batch(batch):\n    time.sleep(60)\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(import_jobs, "_do_batch", importlib.import_module("sleeping_reader").do_batch)
    begun = monotonic()
    report = import_paths(session, [folder], progress=lambda *_: monotonic() - begun < 1, workers=2)
    assert monotonic() - begun < 3 and "Stopped after 0 of 30" in report.stopped
    assert article_count(session) == 1 and not multiprocessing.active_children()


KILLED = """
import sys
import multiprocessing
from annotator.session.intake import import_jobs
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session

def told(done, total, name):
    if done:
        print(*(each.pid for each in multiprocessing.active_children()), flush=True)
        sys.stdin.read()
    return True

if __name__ == "__main__":
    session = Session.open(sys.argv[1], coder="li")
    import_paths(session, [sys.argv[2]], progress=told, workers=2)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process is killed with a signal there")
def test_a_killed_import_takes_its_workers_with_it(folder: Path, codebook: Codebook, tmp_path: Path) -> None:
    Session.create(tmp_path / "killed.db", codebook, coder="li").close()
    (tmp_path / "killed.py").write_text(KILLED)
    given = [sys.executable, str(tmp_path / "killed.py"), str(tmp_path / "killed.db"), str(folder)]
    with subprocess.Popen(given, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as importing:
        try:
            assert importing.stdout
            workers = [int(each) for each in importing.stdout.readline().split()]
        finally:
            importing.kill()
    assert len(workers) == 2
    until = monotonic() + 10
    while any(map(_runs, workers)) and monotonic() < until:
        sleep(0.05)
    left = [each for each in workers if _runs(each)]
    for each in left:
        os.kill(each, signal.SIGKILL)
    assert not left


def _runs(pid: int) -> bool:
    """Whether a process is alive; one that has ended and that nobody has asked about yet is not."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except ProcessLookupError:
        return False
    except OSError:  # there is no /proc here
        return True


def test_while_many_come_in_commits_do_not_wait_for_the_disk_and_afterwards_they_do(
    session: Session, folder: Path
) -> None:
    def synchronous() -> int:
        return session.project.connection.execute("PRAGMA synchronous").fetchone()[0]

    seen: list[int] = []
    import_paths(session, [folder], progress=lambda *_: seen.append(synchronous()) or len(seen) < 9, workers=1)
    assert set(seen[1:]) == {1} and synchronous() == 2
    import_paths(session, [folder], workers=1)
    assert synchronous() == 2


def test_few_files_are_read_without_another_process(session: Session, folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(import_jobs, "ProcessPoolExecutor", None)
    assert len(import_paths(session, [folder / "00.txt", folder / "01.txt"]).imported) == 2
    assert formats()


def test_the_same_report_in_both_scripts_is_one_group_and_another_report_is_not(
    session: Session, tmp_path: Path
) -> None:
    from annotator.text.scripts import convert

    one = "".join(
        f"会议指出，{n}年来我国抗疫历程极不平凡，要{w}，后续工作台账面向群众。" for n, w in enumerate("坚抓筑补强")
    )
    other = "".join(f"体育场外，第{n}位球迷举着{w}色旗帜，等候在雨里不肯离去。" for n, w in enumerate("红黄蓝白黑"))
    pages = {"a.txt": one, "b.txt": convert(one, "s2tw"), "c.txt": other, "d.txt": one.replace("台账", "账目")}
    for name, text in pages.items():
        (tmp_path / name).write_text(text, "utf-8")
        import_paths(session, [tmp_path / name])
    assert near_duplicates_of(session.project, 2) == [3, 5] and near_duplicates_of(session.project, 4) == []
    first = load_article(session, 2).article.id
    assert duplicate_groups(session.project) == {2: first, 3: first, 5: first}
    import json

    export_project(session, tmp_path / "out.jsonl", ExportOptions(status="all"))
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [record.get("group") for record in records] == [None, first, first, None, first]
