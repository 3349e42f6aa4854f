"""How long a job will go on, without a clock of its own."""

from __future__ import annotations

from annotator.ui.progress import time_left
from annotator.ui.progress.time_left import begun, gone_on, seconds_left, words


def steady(rate: float, seconds: float, step: float = 0.5) -> time_left.Pace:
    pace, now = begun(100.0), 100.0
    while now < 100.0 + seconds:
        now += step
        pace = gone_on(pace, round((now - 100) * rate), now)
    return pace


def test_nothing_is_said_before_two_seconds_nor_before_anything_was_done() -> None:
    pace = gone_on(begun(0.0), 10, 1.0)
    assert seconds_left(pace, 100, 1.9) is None and seconds_left(pace, 100, 2.0) is not None
    assert seconds_left(begun(0.0), 100, 60.0) is None
    assert seconds_left(gone_on(begun(0.0), 100, 5.0), 100, 5.0) is None, "nothing is left"


def test_a_steady_job_ends_when_it_was_said() -> None:
    for rate in (2.0, 40.0):
        left = seconds_left(steady(rate, 10), round(rate * 30), 110.0)
        assert left is not None and abs(left - 20) < 1.5


def test_one_slow_step_does_not_upset_it_and_a_new_pace_is_learnt() -> None:
    pace = steady(10.0, 20)
    before = seconds_left(pace, 1000, 120.0)
    slow = gone_on(pace, 201, 121.0)
    after = seconds_left(slow, 1000, 121.0)
    assert before and after and after < before * 1.35
    now, done = 121.0, 201
    for _ in range(40):
        now, done = now + 1, done + 1
        slow = gone_on(slow, done, now)
    left = seconds_left(slow, 1000, now)
    assert left is not None and 650 < left < 800


def test_a_step_that_takes_ever_longer_makes_the_end_go_away() -> None:
    pace = steady(1.0, 10, 1.0)
    first, later = seconds_left(pace, 20, 111.0), seconds_left(pace, 20, 140.0)
    assert first is not None and later is not None and later > first


def test_another_part_that_counts_from_the_beginning_is_no_step_back() -> None:
    pace = gone_on(steady(10.0, 5), 0, 106.0)
    assert pace.rate == 0 and seconds_left(pace, 10, 106.0) is None


def test_the_words_are_rounded_so_that_they_seldom_change(qapp) -> None:
    said = {each: words(each) for each in (0.2, 5, 6, 11, 56, 58, 89, 100, 3500, 3600, 5400, 9000)}
    assert said[0.2] == said[5] == "A few seconds left"
    assert said[6] == "About 10 seconds left" and said[11] == "About 15 seconds left"
    assert said[58] == said[89] == "About a minute left" and said[100] == "About 2 minutes left"
    assert said[3500] == "About 58 minutes left" and said[3600] == "About an hour left"
    assert said[5400] == "About 1.5 hours left" and said[9000] == "About 2.5 hours left"
