"""A package can be told from the project that it was made of, whatever becomes of either."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from annotator.session.checking import backup_project, check_project
from annotator.session.coding.tagging import set_status
from annotator.session.merging import merge
from annotator.session.people.coders import choose_coder
from annotator.session.people.packing import pack, package_of
from annotator.session.session import Session
from tests.three_coders import three_coders


def whose(path: Path, do: Callable[[Session], object] = lambda session: None) -> str | None:
    session = Session.open(path)
    try:
        do(session)
        coder = package_of(session)
        return coder.name if coder else None
    finally:
        session.close()


def packed(home: Path, name: str) -> Path:
    path = home.with_name(f"{name}.pack.db")
    assert whose(home, lambda session: pack(session, path, name, (1, 2))) is None
    return path


def test_a_package_is_its_coders_also_after_it_was_coded_in_copied_and_packed_again(tmp_path: Path) -> None:
    package = packed(three_coders(tmp_path), "趙 𠮷")
    assert whose(package) == "趙 𠮷"
    assert whose(package, lambda session: set_status(session, 1, "done")) == "趙 𠮷"
    copy = Path(shutil.copy(package, tmp_path / "copy.db"))
    assert whose(copy, lambda session: set_status(session, 2, "done")) == "趙 𠮷"
    again = tmp_path / "again.db"
    assert whose(package, lambda session: pack(session, again, "趙 𠮷")) == whose(again) == "趙 𠮷"
    assert whose(package, lambda session: merge(session, copy)) == "趙 𠮷"


def test_a_project_is_none_also_after_merges_copies_and_with_one_coder(tmp_path: Path, sample_path: Path) -> None:
    home = three_coders(tmp_path)
    package = packed(home, "li")
    whose(package, lambda session: set_status(session, 2, "doing"))
    assert whose(home, lambda session: merge(session, package)) is None
    copy = Path(shutil.copy(home, tmp_path / "elsewhere.db"))
    assert whose(copy, lambda session: set_status(choosing(session, "wu"), 1, "doing")) is None
    assert whose(home, lambda session: backup_project(session, tmp_path / "backup.db")) is None
    assert whose(tmp_path / "backup.db") is None and whose(sample_path) is None


def test_a_package_in_which_several_code_is_a_project(tmp_path: Path) -> None:
    home = three_coders(tmp_path)
    one, other = packed(home, "li"), packed(home, "wu")
    assert whose(one, lambda session: merge(session, other)) is None


def test_the_sign_is_nothing_that_a_merge_brings(tmp_path: Path) -> None:
    home = three_coders(tmp_path)
    package = packed(home, "wu")
    session = Session.open(home, "li")
    assert merge(session, package).brought.nothing_new and check_project(session) == []
    session.close()


def choosing(session: Session, name: str) -> Session:
    choose_coder(session, name)
    return session
