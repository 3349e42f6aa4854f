"""After a merge: what stands is proved from the log, and a past that a package left out is known again."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.session.checking import check_project
from annotator.session.listing.metadata import set_metadata
from annotator.session.merging import conflicts, merge
from annotator.session.session import Session
from annotator.store.file.check import check_file
from annotator.store.merging.heads import expected_standing


def do(path: Path, work: Callable[[Session], Any]) -> Any:
    session = Session.open(path, "li")
    try:
        return work(session)
    finally:
        session.close()


def sql(path: Path, *statements: str) -> list[Any]:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    found = [connection.execute(each).fetchall() for each in statements][-1]
    connection.commit()
    connection.close()
    return found


def outlet(path: Path, name: str) -> None:
    do(path, lambda session: set_metadata(session, 1, {"outlet": name}))


@pytest.fixture
def other(sample_path: Path) -> Path:
    return Path(shutil.copy(sample_path, sample_path.with_name("other.db")))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM standing",
        "UPDATE standing SET seq = (SELECT min(seq) FROM revision WHERE revision.thing = standing.thing)",
        "UPDATE standing SET heads = '[1]'",
        "INSERT INTO standing SELECT thing, seq, '[' || seq || ']' FROM revision WHERE kind = 4",
        "UPDATE revision SET also = '[2]' WHERE seq = (SELECT max(seq) FROM revision)",
        "UPDATE revision SET parent = NULL WHERE seq = (SELECT max(seq) FROM revision)",
    ],
)
def test_check_tells_where_what_stands_is_not_what_the_log_says(sample_path: Path, other: Path, statement: str) -> None:
    outlet(sample_path, "𠮷林日报")
    outlet(sample_path, "人民日报")
    outlet(other, "廣西日報")
    do(sample_path, lambda session: merge(session, other))
    assert len(do(sample_path, conflicts)) == 1 and do(sample_path, check_project) == []
    if "SET parent" in statement or "SET also" in statement:
        outlet(sample_path, "定")
    sql(sample_path, statement)
    said = do(sample_path, lambda session: list(check_file(session.project)))
    assert any("since a merge does not agree with the log" in each for each in said)


def test_a_past_that_a_package_left_out_is_known_again_when_a_fuller_file_comes(sample_path: Path, other: Path) -> None:
    outlet(sample_path, "人民日报")
    outlet(sample_path, "𠮷林日报")
    package = Path(shutil.copy(sample_path, sample_path.with_name("package.db")))
    gone = "(SELECT seq FROM revision WHERE seq = (SELECT max(seq) - 1 FROM revision))"
    sql(
        package,
        f"UPDATE revision SET parent = NULL WHERE parent = {gone}",
        f"DELETE FROM revision WHERE seq = {gone}",
        "UPDATE change SET coder = NULL, name = '' WHERE seq = (SELECT max(seq) FROM change)",
    )
    connection = sqlite3.connect(package)
    connection.executemany("INSERT OR REPLACE INTO standing VALUES (?, ?, ?)", expected_standing(connection))
    connection.commit()
    connection.close()
    assert do(sample_path, lambda session: merge(session, package)).brought.nothing_new
    do(other, lambda session: merge(session, package))
    assert [each.kind for each in do(other, conflicts)] == ["article"]
    do(other, lambda session: merge(session, sample_path))
    assert do(other, conflicts) == () and do(other, check_project) == []
    assert sql(other, "SELECT outlet FROM article WHERE n = 1") == [("𠮷林日报",)]
    names = "SELECT id, name, coder FROM change ORDER BY id"
    assert sql(other, names) == sql(sample_path, names)
    assert do(other, lambda session: merge(session, sample_path)).brought.nothing_new


def test_a_name_that_a_package_left_out_comes_back_also_where_it_tells_the_coder(
    sample_path: Path, other: Path
) -> None:
    outlet(sample_path, "𠮷林日报")
    package = Path(shutil.copy(sample_path, sample_path.with_name("package.db")))
    last = "WHERE seq = (SELECT max(seq) FROM change)"
    sql(package, f"UPDATE change SET name = '' {last}")
    do(other, lambda session: merge(session, package))
    assert not do(other, lambda session: merge(session, sample_path)).brought.nothing_new
    names = "SELECT id, name, coder FROM change ORDER BY id"
    assert sql(other, names) == sql(sample_path, names)
    assert do(other, lambda session: merge(session, package)).brought.nothing_new
