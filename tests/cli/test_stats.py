"""``annotator stats`` says in the terminal, in JSON and in CSV what the dashboard shows."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.figures import tables
from annotator.session.figures.job import all_figures, figures_job
from annotator.session.people.coders import choose_coder
from annotator.session.people.sittings import SittingClock
from annotator.session.session import Session

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def worked(sample_path: Path) -> Path:
    """Two coders at the sample: li has tagged twice and finished article 1 in 90 seconds, 王𠮷 has tagged once."""
    now = [1_900_000_000_000]
    session = Session.open(sample_path, "li", clock=lambda: now[0])
    slogan = session.codebook.require("slogan").uuid
    tag_span(session, 1, 0, 3, slogan)
    tag_span(session, 1, 1, 5, session.codebook.require("directive").uuid)
    set_status(session, 1, "done")
    clock = SittingClock(session)
    clock.open(1)
    clock.see()
    now[0] += 50_000
    clock.see()
    now[0] += 40_000
    clock.leave()
    clock.keep()
    choose_coder(session, "王𠮷")
    tag_span(session, 2, 0, 4, slogan)
    session.close()
    return sample_path


def test_the_json_document_has_every_figure(run: Run, worked: Path) -> None:
    code, out, err = run("stats", worked, "--json")
    found = json.loads(out)
    assert code == 0, err
    assert found["articles"] == [
        {"status": "todo", "articles": 3}, {"status": "doing", "articles": 1}, {"status": "done", "articles": 1},
        {"status": "recheck", "articles": 0},
    ]  # fmt: skip
    by_label = {each["label"]: each for each in found["labels"]}
    assert by_label["slogan"] == {"label": "slogan", "spans": 2, "confirmed": 2, "pending": 0, "articles": 2}
    assert {each["label"]: each["median"] for each in found["lengths"]}["slogan"] == 3.5
    pairs = {(each["label"], each["other_label"]): each["overlapping_spans"] for each in found["cooccurrence"]}
    assert pairs["directive", "slogan"] == 1
    assert {each["label"] for each in found["frequent"]} == {"slogan", "directive"}
    assert [(each["article"], each["seconds"]) for each in found["time"]] == [(1, 90)]
    assert [(each["coder"], each["seconds"]) for each in found["time_by_coder"]] == [("li", 90)]
    assert [(each["coder"], each["spans"], each["done"]) for each in found["coders"]] == [("li", 2, 1), ("王𠮷", 1, 0)]
    assert [(each["day"], each["done"], each["done_so_far"]) for each in found["progress"]] == [("2030-03-17", 1, 1)]
    assert sum(each["articles"] for each in found["timeline"]) + found["undated"]["articles"] == 5
    assert [(each["coder"], each["article"], each["start"], each["seconds"]) for each in found["sittings"]] == [
        ("li", 1, "2030-03-17T17:46:40Z", 90)
    ]


def test_one_coder_may_be_asked_for(run: Run, worked: Path) -> None:
    _, out, _ = run("stats", worked, "--coder", "王𠮷", "--json")
    found = json.loads(out)
    assert sum(each["spans"] for each in found["labels"]) == 1 and found["time"] == found["sittings"] == []
    code, out, err = run("stats", worked, "--coder", "nobody")
    assert code == 1 and out == "" and "no coder “nobody”" in err and "li, 王𠮷" in err and err.count("\n") == 1


def test_tables_are_readable_with_wide_characters(run: Run, worked: Path) -> None:
    code, out, _ = run("stats", worked)
    assert code == 0
    lines = out.splitlines()
    at = lines.index("Spans by label")
    assert lines[at + 1].split() == ["label", "spans", "confirmed", "pending", "articles"]
    assert any(line.split() == ["slogan", "2", "2", "0", "2"] for line in lines)
    coders = lines.index("Coders")
    assert lines[coders + 2].startswith("  li    ") and lines[coders + 3].startswith("  王𠮷  ")


def test_time_goes_out_as_csv_to_a_file_or_to_stdout(run: Run, worked: Path, tmp_path: Path) -> None:
    out = tmp_path / "time.csv"
    code, said, err = run("stats", worked, "--time", out)
    assert code == 0, err
    assert said.strip().endswith("time.csv: 1 sitting")
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"))))
    assert [(row["coder"], row["article"], row["start"], row["seconds"]) for row in rows] == [
        ("li", "1", "2030-03-17T17:46:40Z", "90")
    ]
    _, piped, _ = run("stats", worked, "--time", "-")
    assert piped == out.read_text("utf-8")


@pytest.mark.parametrize("name", ["time.txt", "no/such/folder/time.csv"])
def test_a_file_that_cannot_be_is_a_sentence(run: Run, worked: Path, tmp_path: Path, name: str) -> None:
    code, out, err = run("stats", worked, "--time", tmp_path / name)
    assert code == 1 and out == "" and err.startswith("annotator: ") and err.count("\n") == 1


def test_the_project_itself_is_never_written_over(run: Run, worked: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(worked)
    before = worked.read_bytes()
    code, _, err = run("stats", worked, "--time", link)
    assert code == 1 and "project itself" in err and worked.read_bytes() == before


def test_a_project_in_which_nothing_was_done_has_figures_too(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "p.db", "--coder", "li")
    code, out, err = run("stats", tmp_path / "p.db")
    assert code == 0 and err == "" and "Articles by status" in out
    code, out, _ = run("stats", tmp_path / "p.db", "--json")
    assert code == 0 and json.loads(out)["time"] == []


def test_json_and_csv_do_not_both_go_to_stdout(run: Run, worked: Path, tmp_path: Path) -> None:
    code, out, err = run("stats", worked, "--time", "-", "--json")
    assert code == 2 and out == "" and "both want stdout" in err and err.count("\n") == 1
    code, out, _ = run("stats", worked, "--time", tmp_path / "時𠮷.csv", "--json")
    assert code == 0 and json.loads(out) == {"sittings": 1}


def test_the_dashboard_and_the_terminal_tell_the_same_figures(worked: Path) -> None:
    session = Session.read(worked)
    of_dashboard = list(figures_job(session, lambda: None))
    assert of_dashboard == [make() for _, make in all_figures(session)]
    assert {type(each) for each in of_dashboard} == set(tables._TABLES)
    session.close()
