"""Claims about exports that are folders: whole or not at all, over nothing that is not ours, the same bytes again."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator.errors import ExportMismatch, FormatError
from annotator.exchange.registry import Format
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, ExportStopped, export_project
from annotator.session.exporting.folder import refuse_unsafe
from annotator.session.session import Session
from annotator.store.things.splits import parts_of

SPLIT = ExportOptions(status="all", scope="all", split=(60, 20, 20), seed=1, card=True)
DEFINITION = "split 3:1:1 seed 1"


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder).as_posix()): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _as_format(monkeypatch, **fields) -> None:
    made = Format("made", "made up", **fields)
    monkeypatch.setattr("annotator.session.exporting.export.exporter", lambda _: made)


@pytest.fixture
def tagged(sample: Session) -> Session:
    for label, start in (("slogan", 0), ("slogan", 5), ("personnel", 2)):
        found = sample.codebook.by_id(label)
        assert found is not None
        tag_span(sample, 1, start, start + 4, found.uuid)
    set_status(sample, 1, "done")
    return sample


def test_the_same_project_gives_the_same_bytes_also_as_a_copy_somewhere_else(tagged: Session, tmp_path: Path) -> None:
    export_project(tagged, tmp_path / "one", SPLIT)
    export_project(tagged, tmp_path / "two", SPLIT)
    tagged.rest()
    copy = tmp_path / "elsewhere" / "another name.db"
    copy.parent.mkdir()
    copy.write_bytes(tagged.path.read_bytes())
    other = Session.open(copy)
    export_project(other, tmp_path / "three", SPLIT)
    other.close()
    one = _files(tmp_path / "one")
    assert set(one) == {"train.jsonl", "dev.jsonl", "test.jsonl", "README.md", "manifest.json"}
    assert _files(tmp_path / "two") == one == _files(tmp_path / "three")


def test_the_manifest_has_the_size_and_checksum_of_each_file_and_all_that_was_asked_for(
    tagged: Session, tmp_path: Path
) -> None:
    report = export_project(tagged, tmp_path / "out", SPLIT)
    files = _files(tmp_path / "out")
    manifest = orjson.loads(files.pop("manifest.json"))
    assert sorted(report.files) == sorted([*files, "manifest.json"])
    assert {each["name"]: (each["bytes"], each["sha256"]) for each in manifest["files"]} == {
        name: (len(data), sha256(data).hexdigest()) for name, data in files.items()
    }
    assert manifest["split"] == DEFINITION and manifest["options"]["split"] == [60, 20, 20]
    assert manifest["counts"]["articles"] == 5 and manifest["counts"]["empty"] == 4
    assert [(each["name"], each["articles"]) for each in manifest["parts"]] == [("train", 3), ("dev", 1), ("test", 1)]
    assert manifest["labels"] == {"slogan": 2, "personnel": 1}
    assert sum(each["spans"] for each in manifest["parts"]) == report.spans == manifest["counts"]["spans"]


def test_the_card_says_labels_parts_and_what_was_left_out(tagged: Session, tmp_path: Path) -> None:
    export_project(tagged, tmp_path / "out", ExportOptions(scope="all", card=True, labels=("slogan",)))
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert card.startswith('---\npretty_name: "') and "- token-classification" in card and "- zh\n" in card
    assert '  - split: train\n    path: "data.jsonl"' in card and "- n<1K" in card
    assert "| `slogan` | 2 |" in card and "personnel" not in card and "口号" in card
    assert "| Articles left out, not marked done in the layers exported. |  | 4 |" in card
    assert tagged.codebook_hash in card


def _sources_of(*files: Path) -> str:
    """The SHA-256 that names the articles of these files: worked out anew, by the sentence in the card."""
    lines = (orjson.loads(line) for each in files for line in each.read_bytes().splitlines())
    articles = dict.fromkeys((each["id"].split("@")[0].split("#")[0], each["source"]["sha256"]) for each in lines)
    return sha256("".join(f"{id_}\t{text}\n" for id_, text in articles).encode()).hexdigest()


def test_what_a_part_was_made_of_is_named_by_the_checksum_that_the_card_explains(
    tagged: Session, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    for more in ({}, {"both": "doubled"}, {"max_length": 16, "stride": 12}):
        export_project(tagged, out, replace(SPLIT, **more))
        manifest = orjson.loads((out / "manifest.json").read_bytes())
        told = {each["path"]: each["sources"] for each in manifest["parts"]}
        assert told == {name: _sources_of(out / f"{name}.jsonl") for name in ("train", "dev", "test")}
        assert len({*told.values(), manifest["counts"]["sources"]}) == 4
        whole = "".join(f"{path}\t{sources}\n" for path, sources in told.items())
        assert manifest["counts"]["sources"] == sha256(whole.encode()).hexdigest()
        card = (out / "README.md").read_text("utf-8")
        assert all(
            f"| {name} | {many} | `{told[name]}` |" in card for name, many in (("train", 3), ("dev", 1), ("test", 1))
        )
    one = tmp_path / "one"
    export_project(tagged, one, ExportOptions(scope="all", card=True))
    assert orjson.loads((one / "manifest.json").read_bytes())["counts"]["articles"] == 1
    assert f"| all | 1 | `{_sources_of(one / 'data.jsonl')}` |" in (one / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("jsonl", {}, "Simplified), with the other script beside it."),
        ("jsonl", {"both": "paired", "script": "hant"}, "Traditional), with the other script beside it."),
        ("jsonl", {"script": "source"}, "as it was published)."),
        ("jsonl", {"both": "doubled"}, "Simplified), each article once in each script."),
        ("hf", {"script": "reading"}, "repaired), with the other script beside it."),
        ("spans-csv", {}, "Simplified), with the other script beside it."),
        ("prodigy", {}, "Simplified)."),
        ("brat", {"script": "hant"}, "Traditional)."),
        ("bio", {}, "Simplified)."),
        ("bio", {"both": "doubled"}, "Simplified), each article once in each script."),
    ],
)
def test_the_card_says_that_the_other_script_stands_beside_only_where_it_does(
    tagged: Session, tmp_path: Path, name: str, options: dict[str, Any], said: str
) -> None:
    export_project(tagged, tmp_path / "out", ExportOptions(status="all", unknown="keep", card=True, **options), name)
    (line,) = [x for x in (tmp_path / "out" / "README.md").read_text("utf-8").splitlines() if "- Script:" in x]
    assert line.endswith(said)
    if name == "jsonl":
        records = map(orjson.loads, (tmp_path / "out" / "data.jsonl").read_bytes().splitlines())
        assert all(("parallel" in each) == ("beside" in said) for each in records)


def test_a_card_is_no_table_or_tag_of_somebody_elses_making(tagged: Session, tmp_path: Path) -> None:
    from annotator.exchange.exporters.dataset.card import _plain

    assert _plain("a|b\n<script>𠮷") == "a\\|b &lt;script>𠮷"


def test_a_later_export_replaces_its_own_files_and_leaves_the_others(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_project(tagged, out, ExportOptions(status="all", folds=2))
    (out / "my notes.txt").write_text("𠮷")
    (out / "fold-1" / "mine.txt").write_text("會")
    export_project(tagged, out, SPLIT)
    assert set(_files(out)) == {
        "train.jsonl", "dev.jsonl", "test.jsonl", "README.md", "manifest.json", "my notes.txt", "fold-1/mine.txt",
    }  # fmt: skip
    assert (out / "my notes.txt").read_text() == "𠮷" and not (out / "fold-2").exists()
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_what_is_not_ours_is_never_overwritten(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "photo.jpg").write_bytes(b"mine")
    with pytest.raises(FormatError, match=r"photo\.jpg"):
        export_project(tagged, out, SPLIT)
    (out / "manifest.json").write_text('{"name": "a web app", "files": []}')
    with pytest.raises(FormatError, match="not empty"):
        export_project(tagged, out, SPLIT)
    assert set(_files(out)) == {"photo.jpg", "manifest.json"}
    (out / "photo.jpg").unlink()
    (out / "manifest.json").unlink()
    export_project(tagged, out, ExportOptions(status="all", folds=2))
    (out / "train.jsonl").write_bytes(b"mine")
    before = _files(out)
    with pytest.raises(FormatError, match=r"train\.jsonl"):
        export_project(tagged, out, SPLIT)
    assert _files(out) == before and parts_of(tagged.project, DEFINITION) == {}
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FormatError, match="is a file"):
        export_project(tagged, tmp_path / "file", SPLIT)


def test_a_manifest_that_names_files_outside_or_the_project_takes_nothing_away(tagged: Session, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_bytes(b"mine")
    project = tagged.path.read_bytes()
    for number, name in enumerate(("../victim.txt", str(victim), "a/../../victim.txt", "link.db")):
        out = tmp_path / f"out{number}"
        out.mkdir()
        if name == "link.db":
            os.link(tagged.path, out / name)
        manifest = {"schema": "annotator-export/1", "files": [{"name": name}]}
        (out / "manifest.json").write_bytes(orjson.dumps(manifest))
        with pytest.raises(FormatError):
            export_project(tagged, out, SPLIT)
    assert victim.read_bytes() == b"mine" and tagged.path.read_bytes() == project


@pytest.mark.parametrize("name", ["/a", "../a", "a/../b", "a//b", "a\\b", "C:a", "", "a/", "./a", "a\0b"])
def test_a_format_that_writes_outside_the_folder_is_refused(name: str, tagged: Session, tmp_path, monkeypatch) -> None:
    with pytest.raises(FormatError):
        refuse_unsafe(name)
    _as_format(monkeypatch, writes_folder=lambda *_: iter([("ok", b"1"), (name, b"2")]))
    before = set(tmp_path.iterdir())
    with pytest.raises(FormatError):
        export_project(tagged, tmp_path / "out", ExportOptions(status="all"))
    assert set(tmp_path.iterdir()) == before


def test_a_format_that_writes_a_file_twice_or_the_manifest_itself_is_refused(
    tagged: Session, tmp_path: Path, monkeypatch
) -> None:
    for names in (("a", "b", "a"), ("manifest.json",)):
        _as_format(monkeypatch, writes_folder=lambda *_, n=names: ((name, b"x") for name in n))
        with pytest.raises(FormatError, match="twice"):
            export_project(tagged, tmp_path / "out", ExportOptions(status="all"))
    assert not (tmp_path / "out").exists()


def test_a_folder_format_has_a_folder_for_each_part(tagged: Session, tmp_path: Path, monkeypatch) -> None:
    def writes(records, job) -> Iterator[tuple[str, bytes]]:
        for record in records:
            assert record.get("split", "") == job.part
            yield f"deep/{record['source']['name']}", record["text"].encode()

    _as_format(monkeypatch, writes_folder=writes)
    export_project(tagged, tmp_path / "out", SPLIT)
    found = [name.split("/")[0] for name in _files(tmp_path / "out") if "/deep/" in name]
    assert sorted(found) == ["dev", "test", "train", "train", "train"]
    export_project(tagged, tmp_path / "plain", ExportOptions(status="all"))
    assert len([name for name in _files(tmp_path / "plain") if name.startswith("deep/")]) == 5


@pytest.mark.parametrize("there", [False, True])
def test_whoever_stops_or_fails_half_way_leaves_all_as_it_was(
    there: bool, tagged: Session, tmp_path: Path, monkeypatch
) -> None:
    out = tmp_path / "out"
    if there:
        export_project(tagged, out, ExportOptions(status="all", card=True))
    before, beside = (_files(out) if there else {}), set(tmp_path.iterdir())

    def interrupted(done: int, total: int, name: str) -> bool:
        if done == 3:
            raise KeyboardInterrupt
        return True

    for progress, error in ((lambda done, *_: done < 3, ExportStopped), (interrupted, KeyboardInterrupt)):
        with pytest.raises(error):
            export_project(tagged, out, SPLIT, progress=progress)
        with pytest.raises(error):
            export_project(tagged, tmp_path / "o.jsonl", ExportOptions(status="all"), progress=progress)

    def broken(*_: object) -> Iterator[bytes]:
        yield b"half"
        raise ExportMismatch("no")

    _as_format(monkeypatch, writes=broken, ending=".x")
    with pytest.raises(ExportMismatch):
        export_project(tagged, out, SPLIT)
    assert (_files(out) if there else {}) == before and set(tmp_path.iterdir()) == beside
    assert parts_of(tagged.project, DEFINITION) == {}


def test_an_earlier_export_that_cannot_be_replaced_is_put_back(tagged: Session, tmp_path: Path, monkeypatch) -> None:
    out = tmp_path / "out"
    export_project(tagged, out, SPLIT)
    before, renames, rename = _files(out), [], os.rename

    def failing(one, other) -> None:
        renames.append(one)
        if len(renames) == 8:
            raise OSError(28, "No space left on device")
        rename(one, other)

    monkeypatch.setattr("annotator.session.exporting.folder.os.rename", failing)
    with pytest.raises(FormatError, match="No space left"):
        export_project(tagged, out, ExportOptions(status="all", folds=2))
    assert _files(out) == before and not list(tmp_path.glob(".*"))
    assert all(each.is_file() for each in out.iterdir()), "no folder is left behind"


def test_what_another_process_writes_meanwhile_is_no_part_of_the_export(
    tagged: Session, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr("annotator.session.exporting.articles.AT_ONCE", 1)
    slogan = tagged.codebook.by_id("slogan")
    assert slogan is not None
    tag_span(tagged, 5, 0, 4, slogan.uuid)
    other = sqlite3.connect(tagged.path)

    def meanwhile(done: int, total: int, name: str) -> bool:
        if done == 0:
            other.execute("DELETE FROM annotation")
            other.commit()
        return True

    report = export_project(tagged, tmp_path / "out", SPLIT, progress=meanwhile)
    other.close()
    assert report.spans == 4 and len(parts_of(tagged.project, DEFINITION)) == 5


def test_spans_that_stand_in_two_windows_or_two_scripts_are_counted_once(tagged: Session, tmp_path: Path) -> None:
    options = ExportOptions(scope="all", card=True, both="doubled", max_length=16, stride=12)
    report = export_project(tagged, tmp_path / "out", options)
    rows = [each["spans"] for each in map(orjson.loads, (tmp_path / "out" / "data.jsonl").read_bytes().splitlines())]
    counts = orjson.loads((tmp_path / "out" / "manifest.json").read_bytes())["counts"]
    assert sum(map(len, rows)) >= 6 and (counts["articles"], counts["spans"], report.spans) == (1, 3, 3)
    assert counts["records"] == len(rows) == report.records


def test_progress_counts_every_article_of_every_part(tagged: Session, tmp_path: Path) -> None:
    heard = []
    options = ExportOptions(status="all", folds=2)
    export_project(tagged, tmp_path / "out", options, progress=lambda *each: heard.append(each[:2]) or True)
    assert heard == [(n, 10) for n in range(10)]
