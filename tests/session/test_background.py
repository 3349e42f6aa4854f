"""The process beside the window: answers, gives up what nobody waits for, writes nothing, dies with its parent."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import NotFound
from annotator.session.background import Answer, Background
from annotator.session.sample import make_sample
from annotator.session.session import Session


def count_articles(session: Session, check: Callable[[], None], least: int) -> Iterator[Any]:
    yield "first"
    yield session.project.connection.execute("SELECT count(*) FROM article WHERE n >= ?", (least,)).fetchone()[0]


def go_on_for_ever(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    while True:
        time.sleep(0.01)
        check()
        yield None


def refuse(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    raise NotFound("There is no 𠮷 here.")


def write(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    session.project.connection.execute("UPDATE project SET name = '𠮷'")
    yield "written"


def fail(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    raise ValueError("𠮷")


def grow(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    yield len(bytearray(64 << 30))


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Background]:
    path = make_sample(tmp_path)
    window = Session.open(path, window=True)
    background = Background(path)
    yield background
    background.close()
    window.close()


def wait_for_last(background: Background) -> list[Answer]:
    found: list[Answer] = []
    until = time.monotonic() + 20
    while not (found and found[-1].is_last):
        assert time.monotonic() < until, found
        found += background.answers()
        time.sleep(0.005)
    return found


def test_a_question_is_answered_part_by_part(beside: Background) -> None:
    number = beside.ask("count", count_articles, 2)
    found = wait_for_last(beside)
    assert [(each.number, each.part, each.is_last) for each in found] == [(number, "first", False), (number, 4, True)]


def test_a_later_question_of_the_same_key_stops_the_earlier_one(beside: Background) -> None:
    beside.ask("count", go_on_for_ever)
    time.sleep(0.3)
    number = beside.ask("count", count_articles, 1)
    assert {each.number for each in wait_for_last(beside) if each.part != "first"} == {number}


def test_a_refusal_comes_as_its_sentence_and_the_next_question_is_answered(beside: Background) -> None:
    beside.ask("count", refuse)
    assert wait_for_last(beside)[-1].refusal == "There is no 𠮷 here."
    beside.ask("count", count_articles, 5)
    assert wait_for_last(beside)[-1].part == 1


def test_it_cannot_write_into_the_project(beside: Background) -> None:
    beside.ask("write", write)
    assert "cannot be written" in wait_for_last(beside)[-1].refusal


def test_a_process_that_was_killed_is_begun_again_by_the_next_question(beside: Background) -> None:
    beside.ask("count", go_on_for_ever)
    time.sleep(0.3)
    assert beside._process is not None
    beside._process.kill()
    assert "has ended" in wait_for_last(beside)[-1].refusal
    beside.ask("count", count_articles, 1)
    assert wait_for_last(beside)[-1].part == 5


def wait_for(background: Background, *keys: str) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {key: [] for key in keys}
    until = time.monotonic() + 20
    while not all(each and each[-1].is_last for each in found.values()):
        assert time.monotonic() < until, found
        for answer in background.answers():
            found[answer.key].append(answer)
        time.sleep(0.005)
    return found


def kill(background: Background) -> None:
    assert background._process is not None
    background._process.kill()
    background._process.join()


def test_what_was_asked_of_a_process_that_died_between_two_questions_is_refused(beside: Background) -> None:
    first = beside.ask("understand 𠮷", go_on_for_ever)
    beside.ask("count", go_on_for_ever)
    kill(beside)
    again = beside.ask("count", count_articles, 1)
    found = wait_for(beside, "understand 𠮷", "count")
    (refused,) = found["understand 𠮷"]
    assert refused.number == first and "has ended" in refused.refusal
    assert [(each.number, each.part, each.refusal) for each in found["count"]] == [(again, "first", ""), (again, 5, "")]


def test_what_a_process_had_answered_before_it_died_is_heard(beside: Background) -> None:
    beside.ask("count", count_articles, 1)
    assert beside.pipe is not None
    while not beside.pipe.poll():
        time.sleep(0.005)
    time.sleep(0.3)
    kill(beside)
    beside.ask("refuse", refuse)
    found = wait_for(beside, "count", "refuse")
    assert [each.part for each in found["count"]] == ["first", 5]


def test_what_is_dropped_after_the_process_died_is_not_heard_and_begins_none(beside: Background) -> None:
    beside.ask("count", go_on_for_ever)
    beside.ask("other", go_on_for_ever)
    kill(beside)
    beside.drop("count")
    assert [each.key for each in beside.answers()] == ["other"]
    assert beside.pipe is None


@pytest.mark.parametrize(("job", "says"), [(fail, "A fault in annotator (ValueError: 𠮷)"), (grow, "memory")])
def test_a_fault_or_too_much_memory_is_told_and_the_next_question_is_answered(
    beside: Background, job: Any, says: str
) -> None:
    beside.ask("count", job)
    assert says in wait_for_last(beside)[-1].refusal
    beside.ask("count", count_articles, 1)
    assert wait_for_last(beside)[-1].part == 5
