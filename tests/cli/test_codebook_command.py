"""The codebook on the command line: notes, differences, a printed page, doubts on stderr, refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import run as run_program
from annotator.model.codebook import dump_codebook, load_codebook
from annotator.resource_files import resource
from annotator.session.history import undo, undo_name
from annotator.session.session import Session

CORE = load_codebook(resource("codebooks", "core.yaml"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def go(*arguments: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run_program([str(each) for each in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return go


def written(path: Path, **fields: object) -> Path:
    """A codebook file in which the slogan is another."""
    labels = tuple(each._replace(**fields) if each.id == "slogan" else each for each in CORE.labels)
    path.write_text(dump_codebook(CORE.having(labels=labels)), encoding="utf-8")
    return path


def test_a_version_is_set_with_a_note_listed_and_compared(run, sample_path: Path, tmp_path: Path) -> None:
    file = written(tmp_path / "b.yaml", names={"en": "Formula", "zh-Hans": "提法"})
    assert run("codebook", sample_path, "set", file, "--note", "名称")[:2] == (0, "Version 2 is in force.\n")
    code, out, _ = run("codebook", sample_path, "history")
    first, second = out.splitlines()
    assert code == 0 and "   2*" in second and "3 changes" in second and second.endswith("名称") and "*" not in first
    (_, last) = json.loads(run("codebook", sample_path, "history", "--json")[1])
    assert (last["note"], last["changes"], last["in_force"]) == ("名称", 3, True)
    code, out, _ = run("codebook", sample_path, "diff")
    assert code == 0 and out.startswith("Version 1 -> 2: 3 differences.") and "Formula: name · English" in out
    assert "提法：" in run("codebook", sample_path, "diff", "--lang", "zh-Hans")[1]
    told = json.loads(run("codebook", sample_path, "diff", "2", "1", "--json")[1])
    assert (told["before"], told["after"], len(told["differences"])) == (2, 1, 3)
    assert {"what", "label", "field", "before", "after"} <= told["differences"][0].keys()
    assert "版本 1 → 2：3 处不同。" in run("codebook", sample_path, "diff", "--lang", "zh-Hans")[1]
    assert run("codebook", sample_path, "diff", "2", "2")[1] == "Version 2 -> 2: no difference.\n"
    code, _, err = run("codebook", sample_path, "diff", "7")
    assert code == 1 and "no version “7”" in err


def test_doubts_and_recodings_are_told_on_stderr_and_in_json(run, sample_path: Path, tmp_path: Path) -> None:
    slogan = CORE.require("slogan")
    run("tag", sample_path, "1", "0", "4", "slogan", "--coder", "li")
    alike = written(tmp_path / "a.yaml", colour_light=CORE.labels[0].colour_light)
    code, out, err = run("codebook", sample_path, "set", alike, "--json")
    assert code == 0 and "same colour" in err
    assert json.loads(out)["doubts"] and "recoding" not in json.loads(out)
    meant = written(tmp_path / "m.yaml", definition={**slogan.definition, "en": "Another thing"})
    code, out, err = run("codebook", sample_path, "set", meant, "--json")
    assert json.loads(out)["recoding"] == {"spans": 1, "articles": 1, "recheck": 0} and "1 tag in 1 article" in err
    wording = written(tmp_path / "w.yaml", definition={**slogan.definition, "en": "Another thing."})
    code, out, err = run("codebook", sample_path, "set", wording, "--wording-only", "--json")
    assert (code, json.loads(out), err) == (0, {"version": 4}, "")
    code, out, err = run("codebook", sample_path, "set", wording, "--note", "again")
    assert (code, out) == (0, "Version 4 is in force.\n")
    assert err.endswith("nothing is changed; the note was not kept.\n")
    run("status", sample_path, "1", "done", "--coder", "li")
    more = load_codebook(wording)
    motto = more.labels[0]._replace(uuid="11111111-2222-4333-8444-555555555555", id="motto", key="")
    wording.write_text(dump_codebook(more.having(labels=(*more.labels, motto))), encoding="utf-8")
    code, out, err = run("codebook", sample_path, "set", wording, "--json")
    assert json.loads(out)["passes"] == {"motto": 1}
    assert "1 article was coded without looking for motto: a pass for it is opened." in err


def test_a_step_is_that_of_the_only_coder_or_of_the_one_who_is_named(run, sample_path: Path, tmp_path: Path) -> None:
    files = [written(tmp_path / f"{each}.yaml", names={"en": each}) for each in "abcd"]

    def whose() -> str:
        return json.loads(run("codebook", sample_path, "history", "--json")[1])[-1]["coder"]

    run("status", sample_path, "1", "done", "--coder", "li")
    assert run("codebook", sample_path, "set", files[0])[0] == 0 and whose() == "li"
    run("status", sample_path, "1", "done", "--coder", "王")
    assert run("codebook", sample_path, "set", files[1])[0] == 0 and whose() == ""
    assert run("codebook", sample_path, "set", files[2], "--coder", "li")[0] == 0 and whose() == "li"
    code, out, err = run("codebook", sample_path, "set", files[3], "--coder", "𠮷")
    assert code == 1 and out == "" and err.count("\n") == 1 and "𠮷" in err
    session = Session.open(sample_path, "li")
    assert session.codebook_number == 4 and undo_name(session) == "Set codebook"
    undo(session)
    assert session.codebook_number == 3
    session.close()
    assert run("codebook", sample_path, "history", "--coder", "li")[0] == 2


def test_the_codebook_is_printed_to_one_page(run, sample_path: Path, tmp_path: Path) -> None:
    page = tmp_path / "book.html"
    code, _, _ = run("codebook", sample_path, "print", page, "--lang", "zh-Hant")
    assert code == 0 and page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert 'lang="zh-Hant"' in page.read_text("utf-8")
    assert run("codebook", sample_path, "print", "-")[1].startswith("<!DOCTYPE html>")
    assert run("codebook", sample_path, "print", sample_path)[0] == 1
    code, _, err = run("codebook", sample_path, "print", tmp_path / "book.PDF")
    assert code == 1 and "only the window prints to PDF" in err and not (tmp_path / "book.PDF").exists()
    assert run("codebook", sample_path, "print", tmp_path / "no" / "x.html")[0] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["set"],
        ["print"],
        ["show", "x.yaml"],
        ["diff", "1", "2", "3"],
        ["history", "--note", "x"],
        ["print", "-", "--json"],
    ],
)
def test_wrong_usage_is_told_with_exit_2(run, sample_path: Path, arguments: list[str]) -> None:
    code, out, err = run("codebook", sample_path, *arguments)
    assert code == 2 and out == "" and err.count("\n") == 1


@pytest.mark.parametrize(
    "text", ["name: !!python/name:os.system\nlabels: [a]", "a: &a [b]\nc: *a", "name: x\nlabels: [a, a]", "[" * 9999]
)
def test_a_bad_file_is_one_sentence_and_changes_nothing(run, sample_path: Path, tmp_path: Path, text: str) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(text, encoding="utf-8")
    code, out, err = run("codebook", sample_path, "set", file)
    assert code == 1 and out == "" and err.count("\n") == 1 and "bad.yaml" in err
    assert len(json.loads(run("codebook", sample_path, "history", "--json")[1])) == 1


def test_each_word_of_the_command_is_explained(run) -> None:
    code, out, _ = run("codebook", "--help")
    assert code == 0 and all(f"\n  {word}" in out for word in ("show ", "set FILE", "history ", "diff [A", "print OUT"))
