"""Assigning on the command line: a dry run, a round, its list, one taken back, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


def told(run: Run, *arguments: str | Path):
    code, out, err = run(*arguments, "--json")
    assert code == 0, err
    return json.loads(out)


def refused(run: Run, *arguments: str | Path, code: int = 2) -> str:
    got, out, err = run(*arguments)
    assert got == code and out == "" and err.startswith("annotator: ") and err.count("\n") == 1, (got, out, err)
    return err


def test_a_dry_run_says_what_the_round_then_gives(run: Run, sample_path: Path) -> None:
    asked = ("assign", sample_path, "--coder", "li", "--coder", "wu", "--overlap", "40%", "--seed", "3")
    before = sample_path.read_bytes()
    dry = told(run, *asked, "--dry-run")
    assert dry["dry_run"] and dry["new_coders"] == ["wu"] and len(dry["overlap"]) == 2 and dry["free"] == 5
    assert sample_path.read_bytes() == before and told(run, "assign", sample_path, "--list") == []
    code, out, err = run(*asked)
    assert code == 0 and "wu is a new coder" in err and "seed 3" in out
    (made,) = told(run, "assign", sample_path, "--list")
    assert (made["name"], made["seed"], made["articles"], made["overlap"]) == ("round 1", 3, 5, 2)
    for name, mine in dry["coders"].items():
        assert [e["number"] for e in told(run, "list", sample_path, "--assigned", name)] == mine
        assert [e["number"] for e in told(run, "list", sample_path, "--mine", "--coder", name)] == mine
    assert run("check", sample_path)[0] == 0


def test_a_round_by_rule_names_its_source(run: Run, sample_path: Path) -> None:
    asked = ("assign", sample_path, "--coder", "a", "--coder", "b", "--overlap", "rule", "--rarest", "25%", "--dry-run")
    dry = told(run, *asked)
    assert "Bloch and Kraemer" in dry["rule"] and "139 units" in dry["rule"] and "5 are there" in dry["rule"]
    assert "81 units" in told(run, *asked, "--alpha", "0.667")["rule"]


def test_a_training_round_and_a_list_and_one_taken_back(run: Run, sample_path: Path) -> None:
    trained = told(run, "assign", sample_path, "--coder", "li", "--coder", "wu", "--count", "2", "--training")
    assert trained["kind"] == "training" and trained["coders"]["li"] == trained["coders"]["wu"]
    other = next(n for n in range(1, 6) if n not in trained["overlap"])
    told(run, "assign", sample_path, "--coder", "zh", "--articles", f"{other}", "--round", "𠮷林")
    said = refused(run, "assign", sample_path, "--coder", "zh", "--articles", f"{trained['overlap'][0]}")
    assert "training round" in said
    assert told(run, "assign", sample_path, "--drop", "𠮷林")["dropped"]
    assert [each["name"] for each in told(run, "assign", sample_path, "--list")] == ["training 1"]
    assert "training 1" in refused(run, "assign", sample_path, "--drop", "𠮷林", code=1)


@pytest.mark.parametrize(
    "options",
    [(), ("--count", "2"), ("--coder", "li", "--count", "9"), ("--coder", "li", "--count", "0"),
     ("--coder", "li", "--share", "2%", "--count", "1"), ("--coder", "li", "--overlap", "1"),
     ("--coder", "li", "--coder", "wu", "--overlap", "lots"), ("--coder", "li", "--list"), ("--coder", " "),
     ("--coder", "li", "--alpha", "0.8"), ("--coder", "li", "--round", ""), ("--list", "--drop", "x")],
)  # fmt: skip
def test_what_cannot_be_assigned_is_one_sentence_and_changes_nothing(run: Run, sample_path: Path, options) -> None:
    refused(run, "assign", sample_path, *options)
    assert told(run, "assign", sample_path, "--list") == []
    assert "no coder" in refused(run, "list", sample_path, "--assigned", "wu", code=1)
