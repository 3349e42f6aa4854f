"""merge and coder on the command line: what they say, in words and as JSON, and what they refuse."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.session.coding.tagging import set_note, tag_span
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def others(run: Run, sample_path: Path) -> tuple[Path, Path]:
    """Two copies: in one wu has tagged, in the other li has changed the note that li changes in the project too."""
    run("tag", sample_path, "1", "0", "4", "directive", "--coder", "li")
    wu, li = (sample_path.with_name(f"{name}.db") for name in ("wu", "li"))
    shutil.copy(sample_path, wu)
    shutil.copy(sample_path, li)
    run("tag", wu, "2", "0", "4", "slogan", "--coder", "wu 𠮷")
    note(li, "他")
    note(sample_path, "我")
    return wu, li


def note(path: Path, words: str) -> None:
    session = Session.open(path, "li")
    set_note(session, annotations_of(session.project, 1)[0], words)
    session.close()


def without_numbers(said: str) -> str:
    """What is said without the numbers of versions, which are those that they get when they come in."""
    return re.sub(r"(?m)^ +\d+: ", "", said)


def refused(run: Run, *arguments: str | Path, code: int = 1) -> str:
    got, out, err = run(*arguments)
    assert got == code and err.startswith("annotator: ") and err.count("\n") == 1, (got, out, err)
    return err


def test_a_merge_is_told_before_and_after_in_the_same_words(
    run: Run, sample_path: Path, others: tuple[Path, Path]
) -> None:
    before = sample_path.read_bytes()
    code, dry, err = run("merge", sample_path, *others, "--dry-run")
    assert code == 0 and err == "" and sample_path.read_bytes() == before
    code, said, err = run("merge", sample_path, *others)
    assert code == 0 and err == ""
    backup = sample_path.with_name("sample.before-merge.db")
    assert backup.exists() and not sample_path.with_name("sample.before-merge-2.db").exists()
    said = said.replace(f"The project as it was: {backup}\n", "")
    assert without_numbers(said) == without_numbers(dry.replace("would bring", "merged"))
    for words in ("wu.db: merged", "new coder wu 𠮷", "wu 𠮷: spans 1 new; 1 status", "1 conflict, both versions kept:",
                  "note “我”", "note “他”", "codebook: stays as it is"):  # fmt: skip
        assert words in said
    assert run("merge", sample_path, *others)[:2] == (0, "wu.db: nothing new.\nli.db: nothing new.\n")
    assert run("check", sample_path)[0] == 0


def test_a_script_reads_it_as_one_document_and_settles_what_is_open(
    run: Run, sample_path: Path, others: tuple[Path, Path]
) -> None:
    code, out, _ = run("merge", sample_path, *others, "--json")
    first, second = json.loads(out)["merged"]
    assert code == 0 and first["coders"] == ["wu 𠮷"] and first["backup"] and second["backup"] is None
    assert first["layers"] == [
        {"layer": "wu 𠮷", "coder": "wu 𠮷", "new": 1, "changed": 0, "removed": 0, "statuses": 1}
    ]  # fmt: skip
    (conflict,) = json.loads(run("merge", sample_path, "--conflicts", "--json")[1])["conflicts"]
    assert second["conflicts"] == [conflict]
    assert conflict["thing"] in run("merge", sample_path, "--conflicts")[1]
    other = next(each for each in conflict["sides"] if not each["stands"])
    assert "no version 1" in refused(
        run, "merge", sample_path, "--settle", conflict["thing"], "1", "--coder", "li", code=2
    )
    assert "is no version" in refused(run, "merge", sample_path, "--settle", conflict["thing"], "x", code=2)
    assert "several coders" in refused(
        run, "merge", sample_path, "--settle", conflict["thing"], str(other["seq"]), code=2
    )
    code, out, _ = run("merge", sample_path, "--settle", conflict["thing"][:13], str(other["seq"]), "--coder", "li")
    assert (code, out) == (0, "Settled; no conflicts left.\n")
    assert run("merge", sample_path, "--conflicts")[1] == "No conflicts.\n"
    (span, *_) = json.loads(run("show", sample_path, "1", "--json")[1])["spans"]
    assert f"note “{span['note']}”" in other["words"]


def test_a_file_that_another_program_holds_keeps_no_other_out(
    run: Run, sample_path: Path, others: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.store.merging import reading

    monkeypatch.setattr(reading, "COMMAND_WAIT_MS", 1)
    connection = sqlite3.connect(others[0])
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    code, out, err = run("merge", sample_path, *others)
    connection.close()
    assert code == 1 and "wu.db is being written" in err and "li.db: merged" in out


def test_each_other_file_is_merged_whole_or_not_at_all_and_a_bad_one_keeps_no_other_out(
    run: Run, sample_path: Path, others: tuple[Path, Path]
) -> None:
    bad, no = sample_path.with_name("bad 𠮷.db"), sample_path.with_name("no.db")
    bad.write_bytes(others[1].read_bytes()[:9000])
    code, out, err = run("merge", sample_path, bad, others[0], no, others[1], "--dry-run")
    assert code == 1 and err.count("\n") == 2 and "wu.db: would bring" in out and "li.db: would bring" in out
    code, out, err = run("merge", sample_path, bad, others[0], no, others[1])
    first, second = err.splitlines()
    assert code == 1 and first.startswith("annotator: bad 𠮷.db is damaged") and second.startswith("annotator: ")
    assert "no.db" in second and "wu.db: merged" in out and "li.db: merged" in out
    assert run("merge", sample_path, *others)[1] == "wu.db: nothing new.\nli.db: nothing new.\n"
    assert len([*sample_path.parent.glob("*.before-merge*")]) == 1
    code, out, _ = run("merge", sample_path, others[0], bad, "--json")
    fine, refusal = json.loads(out)["merged"]
    assert code == 1 and fine["nothing_new"] and "damaged" in refusal["refused"] and refusal["file"] == str(bad)


def test_a_project_that_is_open_elsewhere_is_told_once(run: Run, sample_path: Path, others: tuple[Path, Path]) -> None:
    session = Session.open(sample_path, "li", window=True)
    assert "open in" in refused(run, "merge", sample_path, *others)
    session.close()


def test_the_versions_of_a_conflict_say_in_which_file_they_were_written(
    run: Run, sample_path: Path, others: tuple[Path, Path]
) -> None:
    third = sample_path.with_name("third.db")
    shutil.copy(others[0], third)
    note(third, "三")
    run("merge", sample_path, others[1])
    said = run("merge", sample_path, "--conflicts")[1]
    (ours,) = (line for line in said.splitlines() if "note “我”" in line)
    (theirs,) = (line for line in said.splitlines() if "note “他”" in line)
    assert ", li, this file)" in ours and ", li, the other file)" in theirs
    run("merge", sample_path, third)
    said = run("merge", sample_path, "--conflicts")[1]
    assert all(said.count(each) == 1 for each in ("li, this file", "li, file 2", "li, file 3"))


@pytest.mark.parametrize("arguments", [(), ("x.db", "--conflicts"), ("--conflicts", "--settle", "0123456", "1")])
def test_it_has_to_be_one_thing(run: Run, sample_path: Path, arguments: tuple[str, ...]) -> None:
    assert "Say what to merge" in refused(run, "merge", sample_path, *arguments, code=2)


def test_a_name_in_use_is_mended_as_the_refusal_says(
    run: Run, sample_path: Path, others: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample_path.parent)
    run("tag", "sample.db", "3", "0", "4", "slogan", "--coder", "wu 𠮷")
    said = refused(run, "merge", "sample.db", "wu.db")
    assert "annotator coder sample.db rename 'wu 𠮷' NEW" in said
    code, out, _ = run("coder", "sample.db", "rename", "wu 𠮷", "wu mei")
    assert (code, out) == (0, "wu 𠮷 is now called wu mei.\n")
    assert run("merge", "sample.db", "wu.db")[0] == 0
    coders = json.loads(run("coder", "sample.db", "list", "--json")[1])["coders"]
    assert [(each["name"], each["layer"]) for each in coders] == [
        ("li", "li"), ("wu mei", "wu mei"), ("wu 𠮷", "wu 𠮷")
    ]  # fmt: skip
    assert run("coder", "sample.db")[1] == "li\nwu mei\nwu 𠮷\n"
    assert "There is no coder" in refused(run, "coder", "sample.db", "rename", "nobody", "x")
    assert "another coder, or of a machine" in refused(run, "coder", "sample.db", "rename", "li", "wu mei", code=2)
    assert "Say who" in refused(run, "coder", "sample.db", "rename", "li", code=2)


def test_codebooks_that_went_apart_are_chosen_by_an_option(run: Run, sample_path: Path) -> None:
    other = sample_path.with_name("other.db")
    shutil.copy(sample_path, other)
    for path, id_ in ((sample_path, "渔业"), (other, "林業")):
        session = Session.open(path, "li")
        first = session.codebook.labels[0]
        from annotator.session.codebooks import set_codebook

        new = first._replace(uuid=session.new_id(), id=id_, key="", parent="")
        set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, new)))
        tag_span(session, 1, 0, 3, new.uuid)
        session.close()
    said = refused(run, "merge", sample_path, other)
    assert "--codebook ours, theirs, or both" in said
    assert "“林業” (1 tag)" in refused(run, "merge", sample_path, other, "--codebook", "ours")
    assert "“渔业” (1 tag)" in refused(run, "merge", sample_path, other, "--codebook", "theirs")
    code, out, _ = run("merge", sample_path, other, "--codebook", "both")
    assert code == 0 and "codebook: version 4 takes the place of version 2" in out
    assert run("check", sample_path)[0] == 0
