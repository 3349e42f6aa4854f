"""Claims about what is written: never over the project, whole or not at all, and said in numbers."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from annotator.__main__ import take_snapshot
from annotator.cli.program import run_program
from annotator.errors import ExportMismatch, FormatError
from annotator.session.checking import check_project
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

EVERYTHING = ExportOptions(script="source", status="all")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and modes are not those of Windows")


def _run(*arguments: str | Path) -> int:
    def none(_: object) -> int:
        raise AssertionError("no window was asked for")

    return run_program([str(each) for each in arguments], open_window=none, take_snapshot=take_snapshot)


@pytest.fixture
def usual_umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def _own_names(project: Path) -> list[Path]:
    """The project, its sidecars (there or not), and links to it."""
    link, hard = project.with_name("link.jsonl"), project.with_name("hard.jsonl")
    link.symlink_to(project)
    os.link(project, hard)
    endings = ("", "-wal", "-shm", "-journal", ".lock")
    return [*(project.with_name(project.name + ending) for ending in endings), link, hard]


@posix_only
def test_an_export_never_overwrites_the_project_or_its_sidecars_by_any_name(session: Session) -> None:
    names = _own_names(session.path)
    before = {each: each.stat().st_ino for each in names if each.exists()}
    for out in names:
        with pytest.raises(FormatError, match="project itself"):
            export_project(session, out, EVERYTHING)
    assert {each: each.stat().st_ino for each in names if each.exists()} == before and len(before) == 5
    assert check_project(session) == []


@posix_only
@pytest.mark.parametrize("command", ["export", "snapshot"])
def test_the_command_refuses_the_project_as_its_out_and_leaves_it_as_it_was(
    sample_path: Path, command: str, capsys
) -> None:
    before = sample_path.read_bytes()
    for out in _own_names(sample_path):
        assert _run(command, sample_path, out) == 1
        err = capsys.readouterr().err
        assert "project itself" in err and err.count("\n") == 1
    assert sample_path.read_bytes() == before
    session = Session.open(sample_path)
    assert check_project(session) == []
    session.close()


@posix_only
def test_a_link_is_written_through_and_stays_a_link(session: Session, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link, dangling = tmp_path / "real" / "o.jsonl", tmp_path / "o.jsonl", tmp_path / "d.jsonl"
    target.write_bytes(b"old")
    link.symlink_to(target)
    dangling.symlink_to(tmp_path / "real" / "new.jsonl")
    for each in (link, dangling):
        export_project(session, each, EVERYTHING)
        assert each.is_symlink() and orjson.loads(each.read_bytes())["id"]
    assert target.read_bytes() == link.read_bytes()
    assert sorted(each.name for each in (tmp_path / "real").iterdir()) == ["new.jsonl", "o.jsonl"]


@posix_only
def test_a_pipe_and_a_device_are_written_into_and_not_replaced(session: Session, tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    export_project(session, pipe, EVERYTHING)
    reader.join(10)
    assert stat.S_ISFIFO(pipe.stat().st_mode) and orjson.loads(got[0])["spans"] == []
    link = tmp_path / "null"
    link.symlink_to("/dev/null")  # so that a failing claim does not cost the machine its device
    export_project(session, link, EVERYTHING)
    assert link.is_symlink() and stat.S_ISCHR(link.stat().st_mode)


def test_files_that_stand_beside_the_export_are_nobodys_scratch_paper(session: Session, tmp_path: Path) -> None:
    (tmp_path / "o.jsonl.part").write_bytes(b"mine")
    there = set(tmp_path.iterdir())
    export_project(session, tmp_path / "o.jsonl", EVERYTHING)
    assert (tmp_path / "o.jsonl.part").read_bytes() == b"mine"
    assert set(tmp_path.iterdir()) - there == {tmp_path / "o.jsonl"}
    longest = tmp_path / ("会" * 83 + ".jsonl")
    export_project(session, longest, EVERYTHING)
    assert longest.exists()


@posix_only
def test_a_new_file_has_the_permissions_of_any_other_and_an_old_one_keeps_its_own(
    session: Session, tmp_path: Path, usual_umask: None
) -> None:
    new, old = tmp_path / "new.jsonl", tmp_path / "old.jsonl"
    old.write_bytes(b"")
    old.chmod(0o604)
    for each, mode in ((new, 0o640), (old, 0o604)):
        export_project(session, each, EVERYTHING)
        assert stat.S_IMODE(each.stat().st_mode) == mode


def test_an_export_that_fails_half_way_leaves_the_old_file_and_nothing_else(
    session: Session, tmp_path: Path, monkeypatch
) -> None:
    from annotator.exchange.exporters import contract_jsonl

    def writes(*_: object) -> Iterator[bytes]:
        yield b"half"
        raise ExportMismatch("no")

    out = tmp_path / "o.jsonl"
    out.write_bytes(b"old")
    there = set(tmp_path.iterdir())
    broken = contract_jsonl.Format("jsonl", "t", writes=writes)
    monkeypatch.setattr("annotator.session.exporting.export.exporter", lambda _: broken)
    with pytest.raises(ExportMismatch):
        export_project(session, out, EVERYTHING)
    assert out.read_bytes() == b"old" and set(tmp_path.iterdir()) == there


def test_an_export_says_what_it_wrote_also_when_nothing_was_left_out(
    sample_path: Path, tmp_path: Path, capfdbinary
) -> None:
    out = tmp_path / "o.jsonl"
    assert _run("tag", sample_path, "1", "0", "4", "slogan") == 0
    assert _run("status", sample_path, "1", "done") == 0
    capfdbinary.readouterr()
    for place, options, said in (
        (out, ["--status", "all"], f"5 articles, 1 span written to {out}."),
        (out, [], f"1 article, 1 span written to {out}."),
        ("-", ["--status", "all"], "5 articles, 1 span written to stdout."),
    ):
        assert _run("export", sample_path, place, *options) == 0
        got = capfdbinary.readouterr()
        assert said in got.err.decode().splitlines()
        assert not got.out if place == out else len(got.out.splitlines()) == 5
    assert _run("export", sample_path, out, "--status", "all", "--json") == 0
    assert orjson.loads(capfdbinary.readouterr().out)["articles"] == 5


def test_a_terminal_that_cannot_show_a_character_is_shown_its_code(sample_path: Path, tmp_path: Path) -> None:
    page = tmp_path / "hard.txt"
    page.write_text("会议👩‍🌾强调", encoding="utf-8")
    assert _run("import", sample_path, page) == 0
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "show", str(sample_path), "6"],
        env={**os.environ, "PYTHONIOENCODING": "gbk"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = done.stdout.decode("gbk")
    assert "会议\\U0001f469\\u200d\\U0001f33e强调" in said
