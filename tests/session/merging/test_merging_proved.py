"""A file that others have written is proved before anything of it is taken: one sentence that names it."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from annotator.errors import ProjectDamaged, ProjectError, ProjectLocked
from annotator.model.codebook import load_codebook
from annotator.resource_files import resource
from annotator.session.checking import backup_project, check_project
from annotator.session.coding.tagging import set_note, set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import import_paths
from annotator.session.merging import merge, merge_preview
from annotator.session.merging.merge import DAY_MS
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store.project import COUNTER_BITS
from annotator.store.things.annotations import annotations_of

Done = TypeVar("Done")
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0e\u0301"
LAST = "WHERE seq = (SELECT max(seq) FROM revision)"


class Two:
    """A project and a copy of it that has one span and one page more; each is open only while something is done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ours, self.theirs = folder / "ours.db", folder / "theirs.db"
        session = Session.create(self.ours, load_codebook(resource("codebooks", "full.yaml")), coder="li")
        self.add(session, "a.txt", TEXT)
        session.close()
        shutil.copy(self.ours, self.theirs)

        def work(session: Session) -> None:
            self.add(session, "b.txt", f"{TEXT}\n尾𠮷會議")
            choose_coder(session, "li")
            tag_span(session, 1, 0, 3, session.codebook.labels[0].uuid)

        self.do(self.theirs, work)
        self.before = self.everything()

    def add(self, session: Session, name: str, text: str) -> None:
        page = self.folder / name
        page.write_text(text, encoding="utf-8")
        import_paths(session, [page])

    def do(self, path: Path, work: Callable[[Session], Done]) -> Done:
        session = Session.open(path, "li")
        try:
            return work(session)
        finally:
            session.close()

    def sql(self, statement: str, *values: Any) -> None:
        connection = sqlite3.connect(self.theirs)
        connection.execute("PRAGMA foreign_keys = OFF")
        assert connection.execute(statement, values).rowcount > 0
        connection.commit()
        connection.close()

    def everything(self) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in self.folder.iterdir() if each != self.theirs}

    def refused(self, words: str, kind: type[ProjectError] = ProjectError) -> None:
        for step in (merge_preview, merge):
            with pytest.raises(kind, match=words) as told:
                self.do(self.ours, lambda session, step=step: step(session, self.theirs))
            assert "theirs.db" in str(told.value) and "ours.db" not in str(told.value)
            assert self.everything() == self.before


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


@pytest.mark.parametrize(
    "changed",
    [
        {"s": True}, {"s": -1}, {"e": 2**70}, {"e": 777}, {"e": 0}, {"t": "x"}, {"t": 2**70}, {"t": None}, {"r": 5},
        {"r": [[0, 1]]}, {"r": [[2, 3], [0, 1]]}, {"r": [[0, 2], [1, 3]]}, {"r": [[0, "a"]]}, {"o": "evil"}, {"o": 5},
        {"p": "x"}, {"c": 5}, {"x": [1]}, {"x": {"a": None}}, {"n": 5}, {"n": {"a": 1}}, {"a": None}, {"a": True},
        {"l": None}, {"l": [1]}, {"l": 1.0}, {"y": None}, {"v": None}, {"t": -(2**70)},
    ],
)  # fmt: skip
def test_no_state_of_a_span_is_taken_at_its_word(two: Two, changed: dict[str, Any]) -> None:
    from json import dumps

    for key, value in changed.items():
        two.sql(f"UPDATE revision SET state = json_set(state, '$.{key}', json(?)) WHERE kind = 1", dumps(value))
    two.refused(r"theirs\.db is damaged", ProjectDamaged)


def test_a_certainty_and_a_date_that_an_import_has_brought_come_in(two: Two, tmp_path: Path) -> None:
    exported, given = tmp_path / "out.jsonl", tmp_path / "in.jsonl"
    two.do(two.theirs, lambda session: set_status(session, 1, "done"))
    two.do(two.theirs, lambda session: export_project(session, exported, ExportOptions()))
    words = exported.read_text(encoding="utf-8").replace('"certainty":null', '"certainty":"low"')
    given.write_text(re.sub('"created":"[^"]*"', '"created":"1969-07-20T20:17:40Z"', words), encoding="utf-8")
    codebook = load_codebook(resource("codebooks", "full.yaml"))
    home = Session.create(tmp_path / "home.db", codebook, coder="li")
    import_paths(home, [given])
    backup_project(home, tmp_path / "copy.db")
    two.do(tmp_path / "copy.db", lambda copy: set_note(copy, annotations_of(copy.project, 1)[0], "他"))
    merge(home, tmp_path / "copy.db")
    (span,) = annotations_of(home.project, 1)
    assert (span.certainty, span.note) == ("low", "他") and span.created < 0 and check_project(home) == []
    home.close()


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE revision SET state = '[' {LAST}",
        f"UPDATE revision SET state = '{'[' * 5000}{']' * 5000}' {LAST}",
        f"UPDATE revision SET state = NULL, kind = 4 {LAST}",
        f"UPDATE revision SET parent = seq {LAST}",
        f"UPDATE revision SET parent = (SELECT seq FROM revision WHERE kind = 4) {LAST}",
        "UPDATE revision SET also = '[' || (SELECT max(seq) FROM revision) || ']' WHERE seq = 1",
        f"UPDATE revision SET also = '[99999]' {LAST}",
        f"UPDATE revision SET also = '{{\"a\":1}}' {LAST}",
        f"UPDATE revision SET also = 'null' {LAST}",
        f"UPDATE revision SET thing = 'abc' {LAST}",
        "UPDATE coder SET uuid = 'abc'",
        "UPDATE codebook_version SET parents = '5'",
        "UPDATE codebook_version SET content = '{}'",
        "UPDATE codebook_version SET hash = x'00'",
        "UPDATE article SET file_sha256 = 5 WHERE n = 2",
        "UPDATE article SET id = x'ff' WHERE n = 2",
        "UPDATE article SET thing = cast(x'ff41' AS text) WHERE n = 2",
        "UPDATE source SET text = x'ff' WHERE article = 2",
        "UPDATE source SET text = text || 'x' WHERE article = 1",
        "UPDATE finding SET found = x'00'",
        "UPDATE annotation SET start = 1",
        "DELETE FROM annotation",
        "UPDATE change SET clock = 'abc' WHERE seq = (SELECT max(seq) FROM change)",
        "UPDATE change SET clock = 1.5 WHERE seq = (SELECT max(seq) FROM change)",
        "UPDATE change SET clock = -1 WHERE seq = (SELECT max(seq) FROM change)",
        "UPDATE project SET clock = 'zzz'",
    ],
)
def test_damage_anywhere_in_a_file_is_said_of_that_file(two: Two, statement: str) -> None:
    two.sql(statement)
    two.refused(r"theirs\.db is damaged", ProjectDamaged)


@pytest.mark.parametrize("clock", [2**62, 2**63 - 1])
@pytest.mark.parametrize("table", ["project", "change"])
def test_a_clock_far_ahead_does_not_come_in(two: Two, table: str, clock: int) -> None:
    two.sql(f"UPDATE {table} SET clock = ?", clock)
    two.refused(r"a machine whose clock stood at [46]\d\d\d-")


@pytest.mark.parametrize(("days", "told"), [(0.9, 0), (300, 300)])
def test_a_clock_that_is_days_ahead_is_told_before_dates_follow_it(two: Two, days: float, told: int) -> None:
    two.sql("UPDATE change SET clock = ?", int(time.time() * 1000 + (days + 0.01) * DAY_MS) << COUNTER_BITS)
    brought = two.do(two.ours, lambda session: merge_preview(session, two.theirs))
    assert brought.days_ahead == brought.as_json()["days_ahead"] == told
    assert brought.clock_sentence == (
        "its clock is 300 days ahead: dates of what is done here from now on will follow it" if told else ""
    )


def test_a_clock_that_came_in_lets_no_later_one_in(two: Two) -> None:
    connection = sqlite3.connect(two.ours)
    connection.execute("UPDATE project SET clock = ?", (int(time.time() * 1000 + 300 * DAY_MS) << COUNTER_BITS,))
    connection.commit()
    connection.close()
    two.before = two.everything()
    two.sql("UPDATE change SET clock = ?", int(time.time() * 1000 + 400 * DAY_MS) << COUNTER_BITS)
    two.refused("a machine whose clock stood at")


def test_a_view_that_was_changed_does_not_come_in_and_is_made_again(two: Two) -> None:
    two.sql("UPDATE script_view SET text = replace(text, '尾', '頭'), units = 'abc' WHERE article = 2")
    two.do(two.ours, lambda session: merge(session, two.theirs))
    assert two.do(two.ours, check_project) == []
    assert two.do(two.ours, lambda session: [each.number for each in search(session, Query("𠮷会议"))]) == [2]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes")
def test_pipes_circles_and_impossible_names_are_refused(two: Two) -> None:
    os.mkfifo(two.folder / "pipe.db")
    (two.folder / "circle.db").symlink_to(two.folder / "circle.db")
    for name, words in (("pipe.db", "is a pipe or a device"), ("circle.db", "cannot be read"), ("x" * 300, "cannot")):
        for step in (merge_preview, merge):
            with pytest.raises(ProjectError, match=words):
                two.do(two.ours, lambda session, step=step, name=name: step(session, two.folder / name))


def test_no_window_opens_while_files_are_merged(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.store.merging import bringing

    def meanwhile(*_: object) -> None:
        code = f"from pathlib import Path; from annotator.store.project import Project; \
            Project.open(Path({str(two.ours)!r}), window=True)"
        opened = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert "ProjectLocked" in opened.stderr

    monkeypatch.setattr(bringing, "check_labels", meanwhile)
    two.do(two.ours, lambda session: merge(session, two.theirs))
    assert not list(two.folder.glob("*.lock"))
    session = Session.open(two.ours, "li", window=True)  # a window merges into its own project
    assert merge(session, two.theirs).brought.nothing_new
    session.close()


def test_a_window_that_was_quicker_is_told(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.store.file.lock import WindowLock

    monkeypatch.setattr(WindowLock, "held_elsewhere", lambda _: False)
    lock = WindowLock(two.ours)
    lock.take()
    with pytest.raises(ProjectLocked, match="is open in a window: close it before merging"):
        two.do(two.ours, lambda session: merge(session, two.theirs))
    lock.free()


def test_a_copy_that_was_left_half_made_is_gone_after_the_next_merge(two: Two) -> None:
    part = two.folder / ".ours.before-merge.db.99999.part"
    part.write_bytes(b"half")
    two.do(two.ours, lambda session: merge(session, two.theirs))
    assert not part.exists() and (two.folder / "ours.before-merge.db").exists()
