"""Claims about annotator export and annotator formats: what can be asked for, and what is said of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.exporting import HINTS, SHORT
from annotator.exchange.exporters.report import SENTENCES
from annotator.exchange.registry import FEATURES, formats
from annotator.session.coding.tagging import tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session

Run = Callable[..., tuple[int, str, str]]
NARROW = 80


def test_the_table_of_formats_fits_a_terminal_and_says_of_each_what_it_keeps(run: Run) -> None:
    assert tuple(SHORT) == FEATURES and all(len(head) <= 3 for head in SHORT.values())
    code, out, _ = run("formats")
    assert code == 0 and all(len(line) <= NARROW for line in out.splitlines())
    rows = {line.split()[0]: line.split()[1:] for line in out.splitlines()[1:] if line and line.split()[0] in formats()}
    assert set(rows) == set(formats())
    assert rows["jsonl"][:4] == ["rwx", "+", "+", "*"] and rows["txt"][:3] == ["r--", "+", "-"]
    assert all((rows[each.name][0][2:] == "x") == bool(each.read_by) for each in formats().values())
    for head, feature in zip(out.splitlines()[0].split()[1:], FEATURES, strict=True):
        assert SHORT[feature] == head and f"{head}: {feature}" in " ".join(out.split())


def test_a_hint_stands_behind_the_sentence_that_it_belongs_to(run: Run, sample_path: Path, tmp_path: Path) -> None:
    assert set(HINTS) - {"nothing", "conflicts"} <= set(SENTENCES)
    _, _, err = run("export", sample_path, tmp_path / "o.jsonl")
    assert "nothing to write (--status all takes every article)." in err and "exported: 5 (--status all" in err
    out = json.loads(run("export", sample_path, tmp_path / "o.jsonl", "--json")[1])
    assert out["files"] == ["o.jsonl"]


def test_one_format_is_told_at_length_and_json_has_all_of_it(run: Run) -> None:
    code, out, _ = run("formats", "jsonl")
    assert code == 0 and "discontinuous      as `ranges`" in out and ".ndjson" in out and "cannot: " in out
    every = json.loads(run("formats", "--json")[1])
    assert {each["name"] for each in every} == set(formats())
    assert {
        "name",
        "title",
        "reads",
        "writes",
        "extensions",
        "keeps",
        "cannot",
        "unavailable",
        "trains",
        "read_by",
    } == (set(every[0]))
    (one,) = json.loads(run("formats", "jsonl", "--json")[1])
    assert one in every
    code, out, err = run("formats", "nope")
    assert (code, out, err.count("\n")) == (1, "", 1) and "choose one of txt" in err


def test_a_split_is_a_folder_and_says_so(run: Run, sample_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, said, err = run("export", sample_path, out, "--status", "all", "--split", "60,20,20", "--seed", "7", "--card")
    assert (code, said) == (0, "") and f"5 articles, 0 spans written to {out}." in err
    assert sorted(each.name for each in out.iterdir()) == [
        "README.md", "dev.jsonl", "manifest.json", "test.jsonl", "train.jsonl",
    ]  # fmt: skip
    assert [len((out / f"{x}.jsonl").read_bytes().splitlines()) for x in ("train", "dev", "test")] == [3, 1, 1]
    code, said, _ = run("export", sample_path, out, "--status", "all", "--folds", "2", "--stratify", "--json")
    assert code == 0 and json.loads(said)["files"][:2] == ["fold-1/train.jsonl", "fold-1/test.jsonl"]
    assert json.loads(run("check", sample_path, "--json")[1]) == {"findings": []}


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--split", "80,20"], 2, "80,10,10"),
        (["--split", "80,10,x"], 2, "80,10,10"),
        (["--split", "80,-10,30"], 2, "80,10,10"),
        (["--split", "0,0,0"], 2, "80,10,10"),
        (["--split", "80,10,10", "--folds", "2"], 2, "choose one"),
        (["--folds", "1"], 2, "2 or more"),
        (["--stratify"], 2, "--split or --folds"),
        (["--both", "doubled", "--script", "source"], 2, "--script source"),
        (["--label", "nope"], 1, "nope"),
        (["--report", "r.html"], 2, ".csv"),
        (["--nested", "deepest"], 2, "outermost"),
        (["--tokens", "words"], 2, "jieba"),
        (["--unknown", "maybe"], 2, "keep"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_leaves_nothing(
    run: Run, sample_path: Path, tmp_path: Path, monkeypatch, options: list[str], code: int, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    there = set(tmp_path.iterdir())
    got, out, err = run("export", sample_path, "out", "--status", "all", *options)
    assert (got, out) == (code, "") and words in err and err.count("\n") == 1 and err.startswith("annotator: ")
    assert set(tmp_path.iterdir()) == there


def test_a_folder_that_holds_something_else_or_stdout_is_refused(run: Run, sample_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("𠮷")
    code, _, err = run("export", sample_path, out, "--status", "all", "--split", "80,10,10")
    assert code == 1 and "mine.txt" in err and [each.name for each in out.iterdir()] == ["mine.txt"]
    code, said, err = run("export", sample_path, "-", "--status", "all", "--card")
    assert (code, said) == (2, "") and "folder" in err


def test_choices_of_tokens_labels_and_scripts_reach_the_export(run: Run, sample_path: Path, tmp_path: Path) -> None:
    from annotator.session.exporting import ExportReport

    seen = []

    def export_project(session, out, options, format_name, progress, report_to):
        seen.append((options, format_name, report_to))
        return ExportReport()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.session.exporting.export_project", export_project)
        assert run(
            "export", sample_path, tmp_path / "o", "--format", "bio", "--label", "slogan", "--label", "citation",
            "--unknown", "keep", "--both", "paired", "--tokens", "jieba", "--nested", "each", "--no-sentences",
            "--report", tmp_path / "r.csv", "--split", "8, 1，1", "--seed", "4",
        )[0] == 0  # fmt: skip
    ((options, name, report_to),) = seen
    assert (options.labels, options.unknown, options.both) == (("slogan", "citation"), "keep", "paired")
    assert (options.tokens, options.nested, options.sentences) == ("jieba", "each", False)
    assert (name, report_to, options.split, options.seed) == ("bio", tmp_path / "r.csv", (8, 1, 1), 4)
    assert options.folds == 0 and not options.card


def test_the_report_file_holds_what_stderr_counts(run: Run, sample_path: Path, tmp_path: Path) -> None:
    told = tmp_path / "r.jsonl"
    code, _, err = run("export", sample_path, tmp_path / "o.jsonl", "--report", told)
    rows = [json.loads(line) for line in told.read_text("utf-8").splitlines()]
    assert code == 0 and "exported: 5 (" in err and [row["reason"] for row in rows] == ["not done"] * 5


def test_all_layers_tell_every_span_with_its_coder_and_no_machine_s(
    run: Run, sample_path: Path, tmp_path: Path
) -> None:
    for coder, end in (("li", 4), ("吴", 6)):
        session = Session.open(sample_path)
        choose_coder(session, coder)
        tag_span(session, 1, 0, end, session.codebook.require("slogan").uuid)
        session.close()
    out = tmp_path / "o.jsonl"
    assert run("export", sample_path, out, "--all-layers", "--status", "all", "--scope", "all")[0] == 0
    first = json.loads(out.read_text("utf-8").splitlines()[0])
    assert {(each["coder"], each["source_end"]) for each in first["spans"]} >= {("li", 4), ("吴", 6)}
    code, _, err = run("export", sample_path, out, "--all-layers", "--layer", "li")
    assert code == 2 and "two ways to choose layers" in err
