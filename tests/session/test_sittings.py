"""Active time is what was worked: idle is cut off, every article has its own, and undo knows nothing of it."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.changes import ChangeSet
from annotator.session.articles import load_article
from annotator.session.coding.tagging import tag_span
from annotator.session.history import redo, undo
from annotator.session.people.coders import choose_coder
from annotator.session.people.sittings import SittingClock, sittings_in_order, write_sittings_csv
from annotator.session.session import Session
from annotator.store.file.check import check_file
from annotator.store.things.sittings import Sitting

BEGAN = 1_790_000_000
"""Seconds since the epoch at which every test begins."""


class Day:
    """A session in a window, the clock that watches its coder, and the hands of both."""

    def __init__(self, path: Path) -> None:
        self.ms = BEGAN * 1000
        self.path = path
        self.session = Session.open(path, window=True, clock=lambda: self.ms)
        self.clock = SittingClock(self.session)

    def passes(self, seconds: float, step: float = 5) -> None:
        """Time goes by as in the window: something ticks."""
        until = self.ms + seconds * 1000
        while self.ms < until:
            self.ms = int(min(until, self.ms + step * 1000))
            self.clock.tick()
            self.clock.keep()

    def works(self, seconds: float) -> None:
        """A key now and then."""
        for _ in range(int(seconds // 10)):
            self.clock.see()
            self.passes(10)
        self.clock.see()

    def kept(self) -> list[tuple[int, int, int]]:
        """(article, seconds after BEGAN, seconds) of what is in the project."""
        return [(s.article, s.start - BEGAN, s.seconds) for s in sittings_in_order(self.session)]


@pytest.fixture
def day(sample_path: Path) -> Iterator[Day]:
    made = Day(sample_path)
    made.clock.open(1)
    yield made
    made.session.close()


def test_nobody_is_at_work_before_the_first_sign(day: Day) -> None:
    day.passes(600)
    assert not day.clock.is_running and day.clock.seconds_here == 0 and day.kept() == []


def test_idle_time_is_cut_off_after_a_minute(day: Day) -> None:
    day.works(120)
    day.passes(1000)
    assert day.kept() == [(1, 0, 180)]
    day.works(30)
    day.clock.leave()
    day.clock.keep()
    assert day.kept() == [(1, 0, 180), (1, 1120, 30)]
    assert day.clock.seconds_here == 210


def test_a_machine_that_slept_counts_as_idle(day: Day) -> None:
    day.works(20)
    day.ms += 8 * 3600 * 1000  # nothing ticked meanwhile
    day.works(20)
    day.clock.leave()
    day.clock.keep()
    assert [seconds for *_, seconds in day.kept()] == [80, 20]


def test_a_clock_that_is_put_back_takes_no_time_away(day: Day) -> None:
    day.works(40)
    day.ms -= 3600 * 1000
    day.works(10)
    day.clock.leave()
    day.clock.keep()
    assert sorted(seconds for *_, seconds in day.kept()) == [10, 40]


def test_each_article_has_its_own_time(day: Day) -> None:
    day.works(100)
    day.clock.open(2)
    day.works(50)
    day.clock.open(1)
    assert day.clock.seconds_here == 100
    day.works(7)
    day.passes(7)
    day.clock.leave()
    day.clock.keep()
    assert day.kept() == [(1, 0, 100), (1, 150, 7), (2, 100, 50)]
    assert day.clock.seconds_here == 107


def test_opening_the_same_article_anew_is_one_sitting(day: Day) -> None:
    day.works(30)
    day.clock.open(1)
    day.works(30)
    day.clock.leave()
    day.clock.keep()
    assert day.kept() == [(1, 0, 60)]


def test_an_article_that_was_only_passed_is_not_written(day: Day) -> None:
    day.works(30)
    day.clock.open(2)
    day.ms += 1900
    day.clock.open(3)
    day.ms += 2000
    day.clock.leave()
    day.clock.keep()
    assert [(article, seconds) for article, _, seconds in day.kept()] == [(1, 30), (3, 2)]


def test_an_article_that_is_opened_while_nobody_is_there_waits_for_a_sign(day: Day) -> None:
    day.works(10)
    day.passes(300)
    day.clock.open(2)
    day.passes(100)
    assert not day.clock.is_running and day.kept() == [(1, 0, 70)]


def test_a_process_that_dies_loses_a_minute_at_most(day: Day) -> None:
    for worked in range(100, 1001, 100):
        day.works(100)
        (kept,) = day.kept()
        assert kept[:2] == (1, 0) and worked - 60 <= kept[2] <= worked
    day.clock.leave()
    day.clock.keep()
    assert day.kept() == [(1, 0, 1000)], "one sitting, written several times"


def test_what_goes_on_can_be_written_without_ending_it(day: Day) -> None:
    day.works(20)
    day.clock.note()
    day.clock.keep()
    assert day.kept() == [(1, 0, day.clock.seconds_here)] == [(1, 0, 20)]
    day.works(20)
    day.clock.leave()
    day.clock.keep()
    assert day.kept() == [(1, 0, 40)], "still the one sitting"


def test_undo_and_redo_know_nothing_of_it(day: Day) -> None:
    span = tag_span(day.session, 1, 0, 2, day.session.codebook.require("slogan").uuid)
    day.works(400)
    assert day.kept(), "written behind the span"
    taken = undo(day.session)
    assert taken is not None and taken.name == "Tag"
    assert span.id not in load_article(day.session, 1).annotations
    day.works(400)
    day.clock.open(2)
    day.clock.keep()
    assert len(day.kept()) == 1
    again = redo(day.session)
    assert again is not None and again.name == "Tag"
    assert span.id in load_article(day.session, 1).annotations


def test_a_change_of_it_carries_nothing_but_sittings(day: Day) -> None:
    heard: list[ChangeSet] = []
    day.session.listen(heard.append)
    day.works(30)
    day.clock.open(2)
    day.clock.keep()
    assert [(each.name, {item.kind for item in each.items}) for each in heard] == [("Active time", {"sitting"})]


def test_a_busy_file_is_asked_again_and_keeps_nobody(day: Day) -> None:
    other = sqlite3.connect(day.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    day.works(30)
    day.clock.leave()
    day.clock.keep()
    assert day.clock.has_waiting and day.session.unsaved == 0
    other.execute("ROLLBACK")
    other.close()
    day.passes(5)
    assert not day.clock.has_waiting and day.kept() == [(1, 0, 30)]


def test_the_session_waits_for_a_busy_file_as_before(day: Day) -> None:
    asked = "PRAGMA busy_timeout"
    before = day.session.project.connection.execute(asked).fetchone()
    day.works(30)
    day.clock.leave()
    day.clock.keep()
    assert day.kept() and day.session.project.connection.execute(asked).fetchone() == before


def test_time_that_waits_for_a_busy_file_is_part_of_what_is_shown(day: Day) -> None:
    day.works(30)
    day.clock.open(2)
    day.clock.open(1)
    assert day.clock.has_waiting and day.clock.seconds_here == 30


def test_every_coder_has_their_own(day: Day) -> None:
    day.works(30)
    day.clock.leave()
    day.clock.keep()
    choose_coder(day.session, "王𠮷")
    other = SittingClock(day.session)
    other.open(1)
    assert other.seconds_here == 0
    other.see()
    day.ms += 20_000
    other.leave()
    other.keep()
    wang = day.session.coder
    assert wang is not None
    assert [each.seconds for each in sittings_in_order(day.session, wang.id)] == [20]
    file = io.StringIO()
    assert write_sittings_csv(day.session, file) == 2
    id_ = load_article(day.session, 1).article.id
    assert file.getvalue().splitlines() == [
        "coder,article,id,start,seconds",
        f"li,1,{id_},2026-09-21T14:13:20Z,30",
        f"王𠮷,1,{id_},2026-09-21T14:13:50Z,20",
    ]


def test_the_log_and_what_is_projected_from_it_agree(day: Day) -> None:
    day.works(700)
    day.clock.leave()
    day.clock.keep()
    (found,) = sittings_in_order(day.session)
    layer = day.session.layer
    assert layer is not None
    assert found == Sitting(found.id, 1, layer.id, BEGAN, 700, day.session.codebook_number)
    assert list(check_file(day.session.project)) == []
