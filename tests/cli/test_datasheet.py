"""annotator datasheet, and export --datasheet."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.__main__ import take_snapshot
from annotator.cli.program import run_program


def run(*arguments: object) -> int:
    return run_program([str(each) for each in arguments], open_window=lambda _: 1, take_snapshot=take_snapshot)


def test_it_writes_the_file_and_tells_programs_what_is_in_it(sample_path: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "D.md"
    assert run("datasheet", sample_path, out, "--licence", "CC0", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["path"] == str(out) and told["licence"] == "CC0" and told["texts"]["articles"] == 5
    assert [each["name"] for each in told["coders"]] == ["li"] and told["agreement"]["why"]
    assert out.read_text("utf-8").startswith("# Datasheet: ")


def test_a_file_that_is_no_markdown_is_refused_in_a_sentence(sample_path: Path, tmp_path: Path, capsys) -> None:
    assert run("datasheet", sample_path, tmp_path / "D.html") == 1
    assert "name a file that ends in .md" in capsys.readouterr().err
    assert not (tmp_path / "D.html").exists()


def test_export_puts_it_beside_the_data(sample_path: Path, tmp_path: Path) -> None:
    assert run("export", sample_path, tmp_path / "out", "--status", "all", "--datasheet", "--licence", "CC0") == 0
    assert {each.name for each in (tmp_path / "out").iterdir()} >= {"data.jsonl", "DATASHEET.md", "manifest.json"}
    assert run("export", sample_path, tmp_path / "other", "--licence", "CC0") == 2
