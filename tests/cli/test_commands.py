"""Claims about the command line: what the contract promises to users' scripts."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.resource_files import seeds_folder

Run = Callable[..., tuple[int, str, str]]


def answer(run: Run, *arguments: str | Path):
    code, out, err = run(*arguments, "--json")
    assert code == 0, err
    return json.loads(out)


def refusal(run: Run, *arguments: str | Path, code: int = 1) -> str:
    got, out, err = run(*arguments)
    assert got == code and out == "", (got, out, err)
    assert err.startswith("annotator: ") and err.count("\n") == 1 and "Traceback" not in err
    return err


def test_a_page_goes_in_and_training_data_comes_out(run: Run, tmp_path: Path) -> None:
    db, out = tmp_path / "p.db", tmp_path / "out.jsonl"
    answer(run, "new", db, "--coder", "li")
    done = answer(run, "import", db, seeds_folder())
    assert [each["name"] for each in done["imported"]] == sorted(p.name for p in seeds_folder().glob("*.txt"))
    rows = answer(run, "list", db)
    assert [row["number"] for row in rows] == [1, 2, 3, 4, 5] and set(rows[0]) == {
        "number", "id", "name", "title", "meta", "spans", "status",
    }  # fmt: skip
    shown = answer(run, "show", db, "2")
    at = shown["hans"].index("李斌")
    made = answer(run, "tag", db, "2", str(at), str(at + 2), "personnel", "--in", "hans")
    assert shown["hans"][slice(*made["hans"])] == "李斌" and shown["hant"][slice(*made["hant"])] == "李斌"
    assert shown["source"][made["start"] : made["end"]] == made["text"] == "李斌"
    assert "not marked done" in run("export", db, out)[2] and out.read_bytes() == b""
    answer(run, "status", db, "2", "done")
    for script in ("hans", "hant", "reading", "source"):
        assert run("export", db, out, "--script", script)[0] == 0
        (record,) = map(json.loads, out.read_text("utf-8").splitlines())
        (span,) = record["spans"]
        assert record["text"][span["start"] : span["end"]] == span["text"] == "李斌"
        assert shown["source"][span["source_start"] : span["source_end"]] == "李斌"
        assert ("parallel" in record) == (script != "source")
    assert answer(run, "check", db) == {"findings": []}
    assert answer(run, "backup", db, tmp_path / "copy.db")
    assert answer(run, "list", tmp_path / "copy.db")[1]["spans"] == 1


def test_export_to_stdout_is_the_records_and_nothing_else(run: Run, sample_path: Path) -> None:
    code, out, _ = run("export", sample_path, "-", "--status", "all")
    assert code == 0 and [json.loads(line)["script"] for line in out.splitlines()] == ["hans"] * 5


def test_a_source_export_comes_back_as_the_same_bytes(run: Run, sample_path: Path, tmp_path: Path) -> None:
    for at in range(0, 40, 3):
        answer(run, "tag", sample_path, "3", str(at), str(at + 5), "directive")
    answer(run, "status", sample_path, "3", "done")
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    run("export", sample_path, one, "--script", "source", "--status", "all")
    run("new", tmp_path / "q.db")
    assert len(answer(run, "import", tmp_path / "q.db", one)["imported"]) == 5
    run("export", tmp_path / "q.db", other, "--script", "source", "--status", "all")
    assert one.read_bytes() == other.read_bytes() and b'"directive"' in one.read_bytes()


def test_either_script_finds_both(run: Run, sample_path: Path) -> None:
    simplified, traditional = (answer(run, "search", sample_path, word) for word in ("总书记", "總書記"))
    assert simplified == traditional and len({hit["article"] for hit in simplified}) == 5
    assert {hit["match"] for hit in simplified} == {"总书记", "總書記"}
    sources = {
        each["id"]: answer(run, "show", sample_path, each["id"])["source"] for each in answer(run, "list", sample_path)
    }
    for hit in simplified:
        standing = sources[hit["article"]][hit["start"] : hit["end"]]
        assert standing.replace("(shū)", "") == hit["match"]  # found through the gloss that a service put in
    assert answer(run, "search", sample_path, "没有这个词") == []
    assert answer(run, "search", sample_path, "[两兩]个.立", "--regex")


def test_importing_twice_changes_nothing(run: Run, sample_path: Path) -> None:
    code, out, err = run("import", sample_path, seeds_folder())
    assert code == 0 and "0 imported, 5 skipped" in out and "already" in err
    assert len(answer(run, "list", sample_path)) == 5


CONTRACT = ("demo", "new", "import", "export", "formats", "list", "show", "tag", "status", "search", "codebook",
            "check", "backup", "snapshot")  # fmt: skip
BAD_FILES = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \r\n\t", ""),
    "binary.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8, ""),
    "nul.txt": ("会议\x00强调".encode(), "NUL"),
    "surrogate.txt": (b"\xff\xfe" + "会议".encode("utf-16-le") + b"\x00\xd8" + "好".encode("utf-16-le"), "surrogate"),
    "huge.txt": ("会" * 17_000_000).encode(),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_one_sentence_and_changes_nothing(run: Run, sample_path: Path, tmp_path: Path, name: str) -> None:
    content = BAD_FILES[name] if isinstance(BAD_FILES[name], bytes) else BAD_FILES[name][0]
    (tmp_path / name).write_bytes(content)
    before = dump(sample_path)
    code, _, err = run("import", sample_path, tmp_path / name)
    assert code == 1 and err.startswith(f"annotator: {name}: ") and err.count("\n") == 1 and "Traceback" not in err
    assert dump(sample_path) == before


def test_a_bad_file_does_not_stop_the_good_ones(run: Run, sample_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"")
    (folder / "sub" / "b.txt").write_bytes("\ufeff會議強調。\r\n好".encode("utf-16-be"))
    done = answer(run, "import", sample_path, folder)
    assert [each["name"] for each in done["imported"]] == ["sub/b.txt"]
    assert [each["name"] for each in done["skipped"]] == ["a.txt"]
    assert answer(run, "show", sample_path, "sub/b.txt")["source"] == "會議強調。\n好"


def test_a_folder_without_text_and_a_missing_path_are_refused(run: Run, sample_path: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "a.png").write_bytes(b"x")
    assert "no files that can be read" in refusal_with_count(run("import", sample_path, tmp_path / "none"))
    assert "no file or folder" in refusal(run, "import", sample_path, tmp_path / "nowhere")


def refusal_with_count(result: tuple[int, str, str]) -> str:
    assert result[0] == 1 and result[2].count("\n") == 1
    return result[2]


def dump(path: Path) -> list[str]:
    with sqlite3.connect(path) as db:
        lines = list(db.iterdump())
    db.close()
    return lines


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["tag", "P", "1", "5", "5", "slogan"], 1, "empty"),
        (["tag", "P", "1", "-1", "5", "slogan"], 1, "outside"),
        (["tag", "P", "1", "0", "999999", "slogan"], 1, "outside"),
        (["tag", "P", "1", "0", "9", "nonsense"], 1, "no label"),
        (["tag", "P", "99", "0", "9", "slogan"], 1, "no article"),
        (["tag", "P", "1", "zero", "9", "slogan"], 2, "zero"),
        (["status", "P", "1", "finished"], 2, "finished"),
        (["show", "P", "00000000"], 1, "no article"),
        (["search", "P", "["], 0, ""),
        (["search", "P", "[", "--regex"], 2, "regular expression"),
        (["search", "P", ""], 2, "nothing"),
        (["export", "P", "x.jsonl", "--layer", "nobody"], 1, "nobody"),
        (["export", "P", "x.jsonl", "--format", "nope"], 1, "nope"),
        (["export", "P", "/no/such/folder/x.jsonl"], 1, "written"),
        (["export", "P", "x.jsonl", "--stride", "3"], 2, "--max-length"),
        (["import", "P", "SEEDS", "--format", "nope"], 1, "nope"),
        (["new", "P"], 1, "there already"),
        (["new", "/no/such/folder/p.db"], 1, "no folder"),
        (["new", "n.db", "--codebook", "nope.yaml"], 1, "nope.yaml"),
        (["new", "n.db", "--hant", "xx"], 2, "xx"),
        (["codebook", "P", "set"], 2, "needs"),
        (["list", "nowhere.db"], 1, "no project"),
        (["list"], 2, "PROJECT"),
        (["frobnicate"], 2, "frobnicate"),
        (["list", "P", "--frob"], 2, "--frob"),
        (["snapshot", "P", "x.png", "--size", "huge"], 2, "1400x900"),
    ],
)
def test_what_cannot_be_done_is_one_line_with_its_exit_code(
    run: Run, sample_path: Path, tmp_path: Path, monkeypatch, arguments: list[str], code: int, word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = dump(sample_path)
    there = set(tmp_path.iterdir())
    places = {"P": str(sample_path), "SEEDS": str(seeds_folder())}
    got, out, err = run(*(places.get(each, each) for each in arguments))
    assert got == code and word in err and "Traceback" not in err
    if code:
        assert err.startswith("annotator: ") and err.count("\n") == 1 and out == ""
    assert dump(sample_path) == before and set(tmp_path.iterdir()) == there


def test_who_codes_has_to_be_said_where_there_are_several(run: Run, sample_path: Path, tmp_path: Path) -> None:
    assert answer(run, "tag", sample_path, "1", "0", "7", "organization")["layer"] == "li"
    code, _, err = run("tag", sample_path, "1", "0", "7", "organization", "--coder", "王")
    assert code == 0 and "new coder" in err
    assert "li, 王" in refusal(run, "tag", sample_path, "1", "8", "9", "organization", code=2)
    assert "--layer" in refusal(run, "export", sample_path, "-", code=2)
    layers = {each["layer"] for each in answer(run, "show", sample_path, "1")["spans"]}
    assert layers == {"li", "王"}


def test_an_article_answers_to_its_number_id_name_and_prefix(run: Run, sample_path: Path) -> None:
    rows = answer(run, "list", sample_path)
    for name in ("2", rows[1]["id"], rows[1]["name"], rows[1]["id"][:6]):
        assert answer(run, "show", sample_path, name)["id"] == rows[1]["id"]
    refusal(run, "show", sample_path, rows[1]["id"][:5])


def test_an_ambiguous_article_lists_the_candidates(run: Run, sample_path: Path, tmp_path: Path) -> None:
    for folder, text in (("x", "会议一"), ("y", "会议二")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.txt").write_text(text, encoding="utf-8")
        answer(run, "import", sample_path, tmp_path / folder)
    said = refusal(run, "show", sample_path, "same.txt")
    assert "6 (" in said and "7 (" in said


def test_the_codebook_shows_and_grows_versions(run: Run, sample_path: Path, tmp_path: Path) -> None:
    code, yaml, _ = run("codebook", sample_path, "show")
    assert code == 0
    changed = tmp_path / "mine.yaml"
    changed.write_text(yaml.replace("id: slogan", "id: formula"), encoding="utf-8")
    assert answer(run, "codebook", sample_path, "set", changed) == {"version": 2}
    assert [each["number"] for each in answer(run, "codebook", sample_path, "history")] == [1, 2]
    assert answer(run, "tag", sample_path, "1", "0", "4", "formula")["codebook_version"] == 2


def test_every_reporting_command_has_json(run: Run, sample_path: Path, tmp_path: Path) -> None:
    for command in (["formats"], ["check", sample_path], ["list", sample_path], ["codebook", sample_path, "show"]):
        assert answer(run, *command)
    assert answer(run, "export", sample_path, tmp_path / "x.jsonl", "--status", "all")["articles"] == 5


def test_commands_need_no_qt_at_all(tmp_path: Path) -> None:
    code = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("libGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, NoQt())
from annotator.__main__ import run
db, seeds, out = sys.argv[1:]
for words in (["new", db, "--coder", "li"], ["import", db, seeds], ["tag", db, "1", "0", "4", "slogan"],
              ["status", db, "1", "done"], ["list", db], ["show", db, "1"], ["search", db, "会议"],
              ["export", db, out], ["check", db], ["codebook", db, "show"], ["formats"], ["backup", db, db + "2"]):
    assert run(words) == 0, words
assert run([db]) == 1
assert run(["snapshot", db, out + ".png"]) == 1
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "p.db"), str(seeds_folder()), str(tmp_path / "o.jsonl")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) >= 2 and all("libgl1" in line and line.startswith("annotator: ") for line in lines[-2:]), lines


def test_help_names_every_command_of_the_contract(run: Run) -> None:
    _, out, _ = run("--help")
    for command in CONTRACT:
        assert f"  {command}" in out


def test_a_command_that_fails_leaves_no_new_coder(run: Run, sample_path: Path) -> None:
    before = dump(sample_path)
    for arguments in (["999", "0", "1", "slogan"], ["1", "0", "1", "nonsense"], ["1", "5", "2", "slogan"]):
        refusal(run, "tag", sample_path, *arguments, "--coder", "typo")
    refusal(run, "status", sample_path, "1", "999", "done", "--coder", "typo")
    assert dump(sample_path) == before


def test_check_of_a_damaged_file_is_a_finding(run: Run, sample_path: Path) -> None:
    content = bytearray(sample_path.read_bytes())
    content[4096:-4096] = b"\xff" * (len(content) - 8192)
    sample_path.write_bytes(content)
    code, out, _ = run("check", sample_path, "--json")
    assert code == 1 and json.loads(out)["findings"]


def test_an_import_names_the_near_duplicates_of_what_came_in(run: Run, tmp_path: Path) -> None:
    from annotator.text.scripts import convert

    report = "".join(
        f"会议指出，{n}年来历程极不平凡，要{w}，后续工作台账面向群众。" for n, w in enumerate("坚抓筑补强")
    )
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.txt").write_text(report, "utf-8")
    (folder / "b.txt").write_text("体育场外的球迷举着红旗，等候在雨里，谁也不肯离去，直到比赛结束。", "utf-8")
    run("new", tmp_path / "p.db")
    assert answer(run, "import", tmp_path / "p.db", folder)["near_duplicates"] == []
    (folder / "c.txt").write_text(convert(report, "s2tw"), "utf-8")
    code, out, err = run("import", tmp_path / "p.db", folder / "c.txt", "--json")
    assert (code, json.loads(out)["near_duplicates"]) == (0, [["c.txt", ["a.txt"]]])
    assert err == "annotator: 1 of the new articles is a near-duplicate of another article.\n"
