"""Claims about exports that end in the middle: killed, on a full disk, told to stop; the next one goes on."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import orjson
import pytest

from annotator.errors import FormatError, UsageError
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.exporting.folder import earlier_files
from annotator.session.exporting.placing import put_in_place, staged
from annotator.session.exporting.writing import write_whole
from annotator.session.session import Session
from annotator.store.things.splits import parts_of

posix_only = pytest.mark.skipif(os.name == "nt", reason="no fork, no limits on Windows")
OLD = {"train.jsonl": "旧𠮷", "sub/deep/a.ann": "旧", "gone/only.txt": "旧旧", "README.md": "old"}
NEW = {"train.jsonl": "新", "sub/deep/b.ann": "新𠮷", "fresh/c.txt": "新新", "README.md": "new"}
STEPS = ("rename", "replace", "unlink", "rmdir", "mkdir")


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder).as_posix()): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _folders(folder: Path) -> set[str]:
    return {str(p.relative_to(folder).as_posix()) for p in folder.rglob("*") if p.is_dir()}


def _place(out: Path, files: dict[str, str]) -> None:
    """As an export of these files does."""
    with staged(out) as stage:
        earlier = earlier_files(out, out.parent / "p.db")
        listed = [{"name": name} for name in files]
        stage.write("", ((name, words.encode()) for name, words in files.items()))
        stage.write("", [("manifest.json", orjson.dumps({"schema": "annotator-export/1", "files": listed}))])
        put_in_place(stage, out, earlier)


def _killed_at(step: int, does: Callable[[], None]) -> bool:
    """Whether a process that does it was killed before the change of the disk with this number."""
    child = os.fork()
    if not child:
        count = 0

        def counted(real: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object, **more: object) -> object:
                nonlocal count
                count += 1
                if count == step:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*args, **more)

            return call

        for name in STEPS:
            setattr(os, name, counted(getattr(os, name)))
        does()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@posix_only
@pytest.mark.parametrize("undone", [False, True], ids=["", "and again while it is undone"])
def test_wherever_a_run_is_killed_the_next_finds_the_earlier_export_or_the_new_one_whole(
    tmp_path: Path, undone: bool
) -> None:
    (tmp_path / "a").mkdir()
    whole = {}
    for files in (OLD, NEW):
        _place(tmp_path / "a" / str(len(whole)), files)
        whole[len(whole)] = _files(tmp_path / "a" / str(len(whole)))
    found, was_killed, step = set[int](), True, 0
    while was_killed:
        step += 1
        out = tmp_path / f"out{step}"
        _place(out, OLD)
        (out / "sub" / "mine.txt").write_text("我的")
        was_killed = _killed_at(step, lambda out=out: _place(out, NEW))
        if undone and was_killed:
            _killed_at(step % 7 + 1, lambda out=out: _place(out, NEW | {"more": "x"}))
        with pytest.raises(RuntimeError), staged(out):
            raise RuntimeError("nothing is written: what is there is as the killed run left it")
        files = _files(out)
        assert files.pop("sub/mine.txt") == "我的".encode()
        assert files in whole.values(), f"killed at change {step}"
        found.add(0 if files == whole[0] else 1)
        assert "gone" in _folders(out) if files == whole[0] else "fresh" in _folders(out)
        _place(out, {"last": "末"})
        assert set(_files(out)) == {"last", "manifest.json", "sub/mine.txt"} and _folders(out) <= {"sub", "fresh"}
    assert step > 15 and found == {0, 1}


@posix_only
def test_a_run_that_was_killed_in_a_new_folder_leaves_one_that_can_be_written(tmp_path: Path) -> None:
    was_killed, step = True, 0
    while was_killed:
        step += 1
        out = tmp_path / f"out{step}"
        was_killed = _killed_at(step, lambda out=out: _place(out, NEW))
        _place(out, OLD)
        assert set(_files(out)) >= {*OLD, "manifest.json"} and not list(out.glob(".*"))
    assert step > 10


def test_what_a_killed_run_says_it_moved_leads_nowhere_else(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("我的")
    for name in ("../victim", str(victim)):
        out = tmp_path / "out"
        (out / ".annotator-export").mkdir(parents=True, exist_ok=True)
        (out / ".annotator-export" / "moves.json").write_bytes(orjson.dumps([name]))
        with pytest.raises(FormatError), staged(out):
            pass
    assert victim.read_text() == "我的"


@posix_only
def test_two_exports_into_one_folder_do_not_mix(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with staged(out) as stage:
        stage.write("", [("a", b"1")])
        with pytest.raises(FormatError, match="Another export"):
            _place(out, NEW)
        put_in_place(stage, out, [])
    assert _files(out) == {"a": b"1"} and not list(out.glob(".*"))


@posix_only
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_whose_parent_cannot_be_written_is_written_really(tmp_path: Path) -> None:
    above = tmp_path / "above"
    out = above / "out"
    out.mkdir(parents=True)
    above.chmod(0o555)
    try:
        _place(out, NEW)
        _place(out, OLD)
    finally:
        above.chmod(0o755)
    assert set(_files(out)) == {*OLD, "manifest.json"}


def test_nothing_is_made_beside_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where it is a mount point, or its parent read-only."""
    out = tmp_path / "out"
    out.mkdir()
    seen = list[str]()
    for name in ("mkdir", "rename", "replace"):
        real = getattr(os, name)

        def heard(path, *args, real=real, **more):
            seen.extend(map(str, (path, *args[:1])) if args and isinstance(args[0], str | Path) else [str(path)])
            return real(path, *args, **more)

        monkeypatch.setattr(os, name, heard)
    _place(out, NEW)
    assert len(seen) > 5 and all(each.startswith(str(out)) for each in seen)


@contextmanager
def _small_disk(most: int) -> Iterator[None]:
    """Within it no file grows beyond so many bytes; as with a full disk, every later try fails as well."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before: Callable[[int, FrameType | None], object] | int | None = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@posix_only
@pytest.mark.parametrize("size", [100, 9_000])
def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, size: int) -> None:
    out = tmp_path / "o.jsonl"
    out.write_bytes(b"old")
    with _small_disk(2_000), pytest.raises(FormatError, match=r"o\.jsonl cannot be written"):
        write_whole(out, (b"x" * size for _ in range(30)), "unique")
    assert _files(tmp_path) == {"o.jsonl": b"old"}


@posix_only
@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
def test_where_the_report_cannot_be_written_nothing_is_exported_and_the_sentence_names_it(
    sample: Session, tmp_path: Path, ending: str
) -> None:
    told, there = tmp_path / f"told{ending}", set(tmp_path.iterdir())
    with _small_disk(300), pytest.raises(FormatError, match=rf"/told\{ending} cannot be written.*nothing was exported"):
        export_project(sample, tmp_path / "out", ExportOptions(), report_to=told)
    assert set(tmp_path.iterdir()) == there


def test_a_report_that_fails_at_its_last_flush_stops_the_export_too(
    sample: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.session.exporting import reporting

    real = reporting.RemarkFile.finish

    def failing(self: object) -> None:
        with reporting._unwritable(tmp_path / "r.csv"):
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(reporting.RemarkFile, "finish", failing)
    there = set(tmp_path.iterdir())
    for options in (ExportOptions(), ExportOptions(split=(60, 20, 20), status="all")):
        with pytest.raises(FormatError, match=r"r\.csv cannot be written: No space left"):
            export_project(sample, tmp_path / "out", options, report_to=tmp_path / "r.csv")
    assert set(tmp_path.iterdir()) == there and parts_of(sample.project, "split 3:1:1 seed 0") == {}
    monkeypatch.setattr(reporting.RemarkFile, "finish", real)
    export_project(sample, tmp_path / "out", ExportOptions(), report_to=tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_text().count("\n") == 6


def test_a_report_among_the_files_of_the_export_or_over_it_is_refused(sample: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    there = set(tmp_path.iterdir())
    for report in (out / "r.csv", out / "deep" / "r.csv", tmp_path / "link" / "out" / "r.csv"):
        with pytest.raises(UsageError, match="lies within OUT"):
            export_project(sample, out, ExportOptions(card=True), report_to=report)
    for report in (tmp_path / "o.csv", tmp_path / "link" / "o.csv", tmp_path / "link" / ".." / tmp_path.name / "o.csv"):
        with pytest.raises(UsageError, match="is OUT itself"):
            export_project(sample, tmp_path / "o.csv", ExportOptions(), report_to=report)
    assert set(tmp_path.iterdir()) == there


@posix_only
def test_a_command_that_is_told_to_stop_leaves_nothing_behind(
    sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from annotator.__main__ import take_snapshot
    from annotator.cli.exporting import Progress
    from annotator.cli.program import run_program

    before, there = signal.getsignal(signal.SIGTERM), set(tmp_path.iterdir())

    def told(self: object, done: int, total: int, name: str) -> bool:
        if done == 3:
            os.kill(os.getpid(), signal.SIGTERM)
        return True

    monkeypatch.setattr(Progress, "__call__", told)
    for more in (["--card"], []):
        command = ["export", str(sample_path), str(tmp_path / "out"), "--status", "all", *more]
        code = run_program(command, open_window=lambda _: 0, take_snapshot=take_snapshot)
        assert code == 1 and capfd.readouterr().err.strip() == "annotator: Stopped."
        assert set(tmp_path.iterdir()) == there and signal.getsignal(signal.SIGTERM) is before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_stdout_that_cannot_be_written_is_named(sample_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "export", str(sample_path), "-", "--status", "all"],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"annotator: stdout cannot be written: No space left on device.\n")
