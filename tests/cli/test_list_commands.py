"""The list on the command line: filters, orders, what is removed and comes back, and what is refused."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.program import run_program
from annotator.session.listing import ListFilter, Order, save_filter
from annotator.session.session import Session

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def nothing(*_: object, **__: object) -> int:
        raise AssertionError("no window was asked for")

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        code = run_program([str(a) for a in arguments], open_window=nothing, take_snapshot=nothing)  # pyright: ignore
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return command


def numbers(run: Run, *arguments: str | Path) -> list[int]:
    code, out, err = run("list", *arguments, "--json")
    assert code == 0, err
    return [each["number"] for each in json.loads(out)]


def refused(run: Run, *arguments: str | Path, code: int = 1) -> str:
    got, out, err = run(*arguments)
    assert got == code and out == "" and err.startswith("annotator: ") and err.count("\n") == 1, (got, out, err)
    return err


def test_the_filters_of_the_list_work_in_a_script(run: Run, sample_path: Path) -> None:
    run("meta", sample_path, "2", "outlet=廣西日報", "published=2023-02-19", "title=𠮷林會議")
    run("status", sample_path, "3", "4", "done")
    run("status", sample_path, "4", "recheck")
    code, shown, _ = run("show", sample_path, "2", "--json")
    assert code == 0 and json.loads(shown)["meta"]["outlet"] == "廣西日報"
    text = json.loads(shown)["source"][:3]
    run("tag", sample_path, "2", "0", "3", "directive")
    assert text and numbers(run, sample_path, "--label", "directive") == [2]
    assert numbers(run, sample_path, "--without", "directive") == [1, 3, 4, 5]
    assert numbers(run, sample_path, "--status", "done") == [3]
    assert numbers(run, sample_path, "--flagged") == [4]
    assert numbers(run, sample_path, "--text", "𠮷林会议") == [2]
    assert numbers(run, sample_path, "--outlet", "廣西日報", "--since", "2023-02", "--until", "2023") == [2]
    assert numbers(run, sample_path, "--sort", "number", "--descending") == [5, 4, 3, 2, 1]
    random = numbers(run, sample_path, "--sort", "random", "--seed", "3")
    assert sorted(random) == [1, 2, 3, 4, 5] and random == numbers(run, sample_path, "--sort", "random", "--seed", "3")


def test_what_is_removed_leaves_the_list_and_comes_back(run: Run, sample_path: Path) -> None:
    code, out, _ = run("remove", sample_path, "2", "4", "--json")
    assert code == 0 and [each["number"] for each in json.loads(out)] == [2, 4]
    assert numbers(run, sample_path) == [1, 3, 5] and numbers(run, sample_path, "--removed") == [2, 4]
    assert "no article “2”" in refused(run, "remove", sample_path, "2")
    assert "No removed article" in refused(run, "restore", sample_path, "1")
    assert run("restore", sample_path, "4", "2")[0] == 0
    assert numbers(run, sample_path) == [1, 2, 3, 4, 5] and run("check", sample_path)[0] == 0


def test_a_saved_filter_is_a_word_on_the_command_line(run: Run, sample_path: Path) -> None:
    session = Session.open(sample_path)
    save_filter(session, "我的", ListFilter(status="todo"), Order("number", True, group="outlet"))
    session.close()
    run("status", sample_path, "5", "done")
    assert numbers(run, sample_path, "--saved", "我的") == [4, 3, 2, 1]
    assert "no filter “𠮷”" in refused(run, "list", sample_path, "--saved", "𠮷")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("list", "--status", "fertig"), 2), (("list", "--since", "--02-18"), 2), (("list", "--until", "2023-02-30"), 2),
     (("list", "--label", "directiv"), 1), (("list", "--seed", "3"), 2), (("list", "--sort", "colour"), 2),
     (("list", "--coder", "𠮷"), 1), (("meta", "1", "published=gestern"), 1), (("meta", "1", "outlet"), 2),
     (("meta", "1", "colour=red"), 1), (("list", "--text", "会" * 5000), 2)],
)  # fmt: skip
def test_what_cannot_be_asked_is_one_line(run: Run, sample_path: Path, arguments: tuple[str, ...], code: int) -> None:
    before = sample_path.read_bytes()
    refused(run, arguments[0], sample_path, *arguments[1:], code=code)
    assert sample_path.read_bytes() == before
