"""An import that is stopped while a page is being read lets go at once, and nothing of that page is ever written."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.session.articles import article_count
from annotator.session.checking import check_project
from annotator.session.intake import import_jobs
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from tests.store.whole_file import whole

LONG_S = 60


def test_it_goes_before_the_page_has_been_read_which_is_thrown_away(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"第{n}号𠮷林决议\r\n会议\u00a0强调。\r\n", encoding="utf-8", newline="")
    inside, goes_on = threading.Event(), threading.Event()
    read = import_jobs._read_file

    def slow(file: Any, *given: Any) -> Iterator[Any]:
        if file.name == "1.txt":
            inside.set()
            assert goes_on.wait(LONG_S)
        yield from read(file, *given)

    monkeypatch.setattr(import_jobs, "_read_file", slow)
    report = import_paths(
        session, [tmp_path / f"{n}.txt" for n in range(3)], progress=lambda *_: not inside.is_set(), workers=1
    )
    assert report.stopped and not goes_on.is_set(), "whoever stopped it does not wait for the page"
    there = whole(session)
    assert article_count(session) == 1 + len(report.imported) == 2
    goes_on.set()
    for thread in threading.enumerate():
        if thread.name.startswith("annotator-reading"):
            thread.join(LONG_S)
            assert not thread.is_alive()
    assert whole(session) == there and check_project(session) == []
    again = import_paths(session, [tmp_path / f"{n}.txt" for n in range(3)], workers=1)
    assert len(again.imported) == 2 and article_count(session) == 4
