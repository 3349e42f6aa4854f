"""What is written while a search runs: each of its pages is of one moment, and no hit stands where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.coding.tagging import tag_span
from annotator.session.history import undo
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair, reject_repair, repairs_of
from annotator.session.search import searching
from annotator.session.search.indexing import update_index
from annotator.session.search.query import Hit, Query
from annotator.session.search.searching import search
from annotator.session.session import Session


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ANNOTATOR_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def index(session: Session) -> None:
    for _ in update_index(session, lambda: None):
        pass


def found(session: Session, query: Query | str) -> list[Hit]:
    return list(search(session, Query(query) if isinstance(query, str) else query))


def bring(session: Session, folder: Path, *texts: str) -> None:
    count = len(list(folder.glob("*.md")))
    for number, text in enumerate(texts):
        (folder / f"{count + number}.txt").write_text(text, encoding="utf-8")
        import_paths(session, [folder / f"{count + number}.txt"])


@pytest.mark.parametrize("is_indexed", [False, True])
def test_what_is_decided_while_a_search_runs_moves_no_later_hit(
    session: Session, tmp_path: Path, is_indexed: bool
) -> None:
    bring(session, tmp_path, *[f"𠮷第{n}会的" for n in range(20)], "会议\r\n的𠮷的")
    add_repair(session, 22, 0, 2, "大大大会")
    if is_indexed:
        index(session)
    hits = search(session, Query("的"))
    first = next(hits)
    undo(session)
    add_repair(session, 22, 4, 5, "這個的")
    later = [first, *hits]
    assert [(each.start, each.end, each.match) for each in later if each.number == 22] == [
        (3, 4, "的"), (4, 5, "的"), (5, 6, "的"),
    ]  # fmt: skip
    assert len(later) == 23 and later == found(session, "的") and not session.project.connection.in_transaction


def test_each_page_of_a_search_is_read_at_one_moment_and_none_between_them(session: Session, tmp_path: Path) -> None:
    bring(session, tmp_path, *[f"𠮷第{n}会的" for n in range(20)])
    connection, seen = session.project.connection, list[bool]()
    tag_span(session, 2, 0, 2, next(each.uuid for each in session.codebook.labels if each.id == "slogan"))
    for query in (Query("的"), Query(label="slogan")):
        seen.clear()
        for _ in search(session, query, check=lambda: seen.append(connection.in_transaction)):
            assert not connection.in_transaction
        assert seen and all(seen) and not connection.in_transaction


def test_a_repair_of_the_import_that_is_rejected_while_a_search_runs_moves_no_later_hit(
    sample: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "FIRST_BATCH", 1)
    index(sample)
    hits = search(sample, Query("的"))
    first = next(hits)
    assert first.number < 5
    for number in range(first.number + 1, 6):
        for each in repairs_of(sample, number):
            if each.status == "applied":
                reject_repair(sample, number, each)
    later = [each for each in hits if each.number > first.number]
    assert later and later == [each for each in found(sample, "的") if each.number > first.number]
