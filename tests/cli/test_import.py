"""Claims about `annotator import`: what it does with labels and offsets, and what it says before it writes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator.cli.program import run_program

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"


def _run(*arguments: str | Path) -> int:
    def none(*_: object, **__: object) -> int:
        raise AssertionError("no window was asked for")

    return run_program([str(each) for each in arguments], open_window=none, take_snapshot=none)


@pytest.fixture
def project(tmp_path: Path, capfdbinary) -> Path:
    path = tmp_path / "p.db"
    assert _run("new", path) == 0
    capfdbinary.readouterr()
    return path


def _prodigy(tmp_path: Path, **more: Any) -> Path:
    """Two texts in the form of spaCy's tools, the second with a label that the codebook does not have."""
    path = tmp_path / "spans.jsonl"
    first = {"text": TEXT, "spans": [{"start": 0, "end": 3, "label": "directive"}]}
    second = {"text": TEXT + "二", "spans": [{"start": 11, "end": 13, "label": "PLACE", **more}]}
    path.write_bytes(b"\n".join(orjson.dumps(each) for each in (first, second)))
    return path


def _answer(capfdbinary) -> Any:
    return orjson.loads(capfdbinary.readouterr().out)


def test_unknown_labels_are_refused_with_what_can_be_done_and_created_or_skipped_on_request(
    project: Path, tmp_path: Path, capfdbinary
) -> None:
    path = _prodigy(tmp_path)
    assert _run("import", project, path, "--json") == 0
    answer = _answer(capfdbinary)
    assert len(answer["imported"]) == 1 and "--unknown-labels create" in answer["skipped"][0]["why"]
    assert _run("import", project, path, "--unknown-labels", "skip", "--json") == 0
    answer = _answer(capfdbinary)
    assert len(answer["imported"]) == 1 and answer["labels_skipped"] == {"PLACE": 1} and not answer["labels_created"]


def test_labels_are_created_or_mapped(project: Path, tmp_path: Path, capfdbinary) -> None:
    path = _prodigy(tmp_path)
    assert _run("import", project, path, "--map-label", "PLACE=slogan", "--json") == 0
    answer = _answer(capfdbinary)
    assert len(answer["imported"]) == 2 and not answer["labels_created"]
    other = tmp_path / "other.db"
    assert _run("new", other) == 0
    capfdbinary.readouterr()
    assert _run("import", other, path, "--unknown-labels", "create", "--json") == 0
    assert _answer(capfdbinary)["labels_created"] == {"PLACE": "PLACE"}
    assert _run("check", other) == 0
    capfdbinary.readouterr()
    for wrong, says in (("PLACE=nothing", "no such label"), ("PLACE", "FILE=OURS")):
        assert _run("import", other, path, "--map-label", wrong) != 0
        assert says in capfdbinary.readouterr().err.decode()


def test_a_dry_run_says_what_the_files_hold_and_writes_nothing(project: Path, tmp_path: Path, capfdbinary) -> None:
    path = _prodigy(tmp_path)
    assert _run("import", project, path, "--dry-run") == 0
    said = capfdbinary.readouterr().out.decode()
    assert said == "spans.jsonl: prodigy, 2 articles, 2 tags; labels that the codebook does not have: PLACE.\n"
    assert _run("import", project, path, "--dry-run", "--json", "--map-label", "PLACE=slogan") == 0
    (file,) = _answer(capfdbinary)["files"]
    assert (file["format"], file["articles"], file["spans"], file["there"]) == ("prodigy", 2, 2, 0)
    assert file["labels"] == {"directive": 1, "PLACE": 1} and file["unknown_labels"] == [] and file["complete"]
    assert _run("list", project, "--json") == 0
    assert _answer(capfdbinary) == []
    assert _run("import", project, tmp_path / "none.jsonl", "--dry-run") == 1
    (tmp_path / "x.bin").write_bytes(b"\0")
    assert _run("import", project, tmp_path / "x.bin", "--dry-run") == 1


def test_a_dry_run_says_in_words_what_will_be_left_out_and_an_import_which_layers_its_spans_are_in(
    project: Path, tmp_path: Path, capfdbinary
) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {"id": 1, "label": "slogan", "start_offset": 0, "end_offset": 3},
        {"id": 2, "label": "directive", "start_offset": 6, "end_offset": 9},
    ]
    relations = [{"id": 1, "from_id": 1, "to_id": 2, "type": "unheard of"}]
    path.write_bytes(orjson.dumps({"id": 1, "text": TEXT, "entities": rows, "relations": relations, "Comments": []}))
    assert _run("import", project, path, "--dry-run") == 0
    said = capfdbinary.readouterr().out.decode()
    assert said == ("a.jsonl: doccano, 1 article, 2 tags; relations that will be left out: unheard of (1).\n")
    assert _run("import", project, path) == 0
    assert "annotator: 2 tags of import.\n" in capfdbinary.readouterr().err.decode()
    assert _run("import", project, path, "--dry-run", "--json") == 0
    (file,) = _answer(capfdbinary)["files"]
    assert file["there"] == 1 and file["spans_not_there"] == 0


def test_offsets_that_count_something_else_are_read_with_consent_only(
    project: Path, tmp_path: Path, capfdbinary
) -> None:
    path = tmp_path / "wide.jsonl"
    at = TEXT.index("脱贫") + 1
    row = {"text": TEXT, "spans": [{"start": at, "end": at + 2, "label": "directive", "text": "脱贫"}]}
    path.write_bytes(orjson.dumps(row))
    assert _run("import", project, path) == 1
    err = capfdbinary.readouterr().err.decode()
    assert "--offsets utf16" in err and err.count("\n") == 1
    assert _run("import", project, path, "--offsets", "utf16", "--json") == 0
    answer = _answer(capfdbinary)
    assert len(answer["imported"]) == 1 and "UTF-16" in answer["notes"][0]["note"]
