"""Where a package may be put; and that one which is not made leaves nothing, in the project nor beside it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from annotator.errors import ProjectError, UsageError
from annotator.session.checking import backup_project, check_project
from annotator.session.people.coders import coders, layers
from annotator.session.people.packing import pack
from annotator.session.session import Session
from annotator.store import project as store_project
from annotator.store.packing import filling

SIDECARS = ("-wal", "-shm", "-journal", ".lock")
NEVER = 2**22 + 1
"""No process has this number: Linux gives none above 2**22."""


def left_beside(session: Session) -> set[str]:
    """The names of all files in the project's folder that do not belong to the project."""
    own = {session.path.name + each for each in ("", *SIDECARS)}
    return {each.name for each in session.path.parent.iterdir()} - own


@pytest.mark.parametrize("ending", SIDECARS)
def test_nothing_is_written_where_the_project_keeps_its_own_files(sample: Session, ending: str, tmp_path: Path) -> None:
    (link := tmp_path / "link").symlink_to(sample.path.parent)
    for folder in (sample.path.parent, link):
        out = folder / (sample.path.name + ending)
        held = out.read_bytes() if out.exists() else None
        for write in (lambda to: pack(sample, to, "wu"), lambda to: backup_project(sample, to)):
            with pytest.raises(ProjectError, match="belongs to"):
                write(out)
        assert (out.read_bytes() if out.exists() else None) == held
    assert [each.name for each in coders(sample)] == ["li"]


def test_a_package_that_fails_at_its_end_adds_nobody(sample: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    known, there = (coders(sample), layers(sample)), left_beside(sample)

    def full(*_: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(filling, "_project", full)
    with pytest.raises(ProjectError, match="full"):
        pack(sample, sample.path.with_name("wu.db"), "wu")
    with pytest.raises(ProjectError, match="Stopped"):
        pack(sample, sample.path.with_name("wu.db"), "wu", progress=lambda done, total, name: False)
    assert (coders(sample), layers(sample)) == known and left_beside(sample) == there
    monkeypatch.undo()
    made = pack(sample, sample.path.with_name("wu.db"), "wu")
    assert made.is_new and made.coder in coders(sample) and check_project(sample) == []


@pytest.mark.parametrize("pages", [20, 60])
def test_a_full_disk_is_told_of_the_package_by_its_name(
    sample: Session, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    out = sample.path.with_name("wu.db")
    real = store_project.connect

    def small(path: Path, **named: object):
        connection = real(path, **named)  # pyright: ignore[reportArgumentType]
        if path.name.endswith(".new"):
            connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(store_project, "connect", small)
    with pytest.raises(ProjectError, match="full") as refused:
        pack(sample, out, "wu")
    assert str(out) in refused.value.sentence and ".new" not in refused.value.sentence


@pytest.mark.skipif(os.name != "posix", reason="only there can one ask whether a process lives")
def test_what_a_process_that_died_has_left_goes_with_the_next_package(sample: Session) -> None:
    folder, long_ago = sample.path.parent, time.time() - 2 * filling.A_DAY_S
    dead, young, alive, foreign = (
        folder / name
        for name in (f".wu.db.{NEVER}.new", f".wu.db.{NEVER + 1}.new", ".wu.db.1.new", f".li.db.{NEVER}.new")
    )
    for each in (dead, dead.with_name(dead.name + "-wal"), young, alive, foreign):
        each.write_bytes(b"half a package")
        if each is not young:
            os.utime(each, (long_ago, long_ago))
    pack(sample, folder / "wu.db", "wu")
    assert {each.name for each in folder.glob(".*.new*")} == {young.name, alive.name, foreign.name}


@pytest.mark.parametrize("name", ["wu\x1b[31m", "wu\u202eil", "w" * 101, "wu\x00"])
def test_a_name_that_cannot_be_shown_is_refused(sample: Session, name: str) -> None:
    with pytest.raises(UsageError, match="name of a coder") as refused:
        pack(sample, sample.path.with_name("wu.db"), name)
    assert refused.value.sentence.isprintable() and [each.name for each in coders(sample)] == ["li"]
