"""``annotator search``: its options, its outputs, its refusals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli.program import program
from annotator.session.coding.tagging import tag_span
from annotator.session.session import Session


@pytest.fixture
def tagged(sample_path: Path) -> Path:
    session = Session.open(sample_path)
    slogan = next(each.uuid for each in session.codebook.labels if each.id == "slogan")
    tag_span(session, 1, 100, 110, slogan)
    session.close()
    return sample_path


def run(*words: object) -> Result:
    return CliRunner().invoke(program, ["search", *map(str, words)])


def found(*words: object) -> list[dict]:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_json_has_the_contracts_keys_first(sample_path: Path) -> None:
    hits = found(sample_path, "总书记")
    assert hits and list(hits[0])[:6] == ["article", "start", "end", "left", "match", "right"]
    assert hits == found(sample_path, "總書記") and found(sample_path, "龘靐齉") == []
    assert found(sample_path, "总书记", "--limit", 2) == hits[:2]


def test_a_search_without_hits_is_no_failure(sample_path: Path) -> None:
    result = run(sample_path, "龘靐齉")
    assert (result.exit_code, result.stdout) == (0, "") and "0 found" in result.stderr


def test_kinds_of_queries(sample_path: Path) -> None:
    assert found(sample_path, "[两兩]个.立", "--regex") and found(sample_path, "两个?立", "--wildcard")
    assert {len(each["match"]) for each in found(sample_path, "总?记", "--wildcard")} == {3}
    assert found(sample_path, "总?记") == []


def test_labels_say_where_and_alone_are_hits(tagged: Path) -> None:
    (span,) = found(tagged, "--label", "slogan")
    assert (span["start"], span["end"], span["labels"], span["number"]) == (100, 110, ["slogan"], 1)
    word = span["match"][2:4]
    inside, outside = (found(tagged, word, how, "slogan") for how in ("--inside", "--outside"))
    assert [each["start"] for each in inside] == [102]
    assert len(inside) + len(outside) == len(found(tagged, word))
    assert found(tagged, "--coder", "li", "--state", "confirmed") == [span]
    assert found(tagged, word, "--status", "doing") and not found(tagged, word, "--status", "done")


def test_orders_groups_and_tables(sample_path: Path, tmp_path: Path) -> None:
    hits = found(sample_path, "总书记")
    by_right = found(sample_path, "总书记", "--sort", "right")
    assert by_right != hits and sorted(map(str, by_right)) == sorted(map(str, hits))
    groups = found(sample_path, "总书记", "--group")
    assert sum(each["hits"] for each in groups) == len(hits) and groups[0]["hits"] >= groups[-1]["hits"]
    out = tmp_path / "hits.csv"
    assert run(sample_path, "总书记", "--csv", out).exit_code == 0
    raw = out.read_bytes()
    assert (
        raw.startswith(b"\xef\xbb\xbf") and len(list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))) == len(hits) + 1
    )


def test_a_limit_says_what_it_leaves_out_and_counts_in_the_order_asked_for(sample_path: Path) -> None:
    hits = found(sample_path, "会议")
    assert f"{len(hits)} found" in run(sample_path, "会议", "--limit", len(hits)).stderr
    assert "The first 2 found; there are more." in run(sample_path, "会议", "--limit", 2).stderr
    by_right = found(sample_path, "会议", "--sort", "right")
    assert found(sample_path, "会议", "--sort", "right", "--limit", 3) == by_right[:3]
    assert f"The first 3 of {len(hits)} found" in run(sample_path, "会议", "--sort", "right", "--limit", 3).stderr


def test_groups_follow_the_order_and_go_into_a_table(sample_path: Path, tmp_path: Path) -> None:
    words = ("会.", "--regex", "--group")
    by_number = [(each["match"], each["hits"]) for each in found(sample_path, *words)]
    by_left = [(each["match"], each["hits"]) for each in found(sample_path, *words, "--sort", "left")]
    counts = [[n for _, n in each] for each in (by_number, by_left)]
    assert sorted(counts[0], reverse=True) == counts[0] != counts[1] and sorted(counts[0]) == sorted(counts[1])
    assert by_left[0][0] == found(sample_path, "会.", "--regex", "--sort", "left")[0]["match"]
    out = tmp_path / "groups.csv"
    assert run(sample_path, *words, "--csv", out).exit_code == 0
    table = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))
    assert table == [["match", "hits"], *([match, str(n)] for match, n in by_number)]


def test_articles_without_a_year_are_said_to_be_left_out(sample_path: Path) -> None:
    result = run(sample_path, "会议", "--since", "1900")
    session = Session.open(sample_path)
    (undated,) = session.project.connection.execute("SELECT count(*) FROM article WHERE published < '0'").fetchone()
    session.close()
    assert (f"{undated} articles state no year" in result.stderr) is (undated > 0)


@pytest.mark.parametrize("words, code, said", [
    (["会", "--csv", "-", "--json"], 2, "choose one"), (["会\udcff"], 2, "no text"),
    (["会", "--since", "2023-02-31"], 2, "no date"), (["会", "--since", "2023", "--until", "2022"], 2, "turn them"),
    (["会", "--outlet", "nowhere"], 1, "No article states the outlet"),
        (["会", "--attribute", "a=b"], 1, "No label has"),
    ([""], 2, "nothing"), (["["], 0, ""), (["[", "--regex"], 2, "regular expression"),
    (["会", "--label", "x"], 1, "no label"),
    (["会", "--regex", "--wildcard"], 2, "choose"), (["会", "--label", "a", "--inside", "b"], 2, "Choose one"),
    (["会", "--since", "x"], 2, "no date"), (["会", "--attribute", "goal"], 2, "goal=yes"),
    (["字" * 600], 2, "at most 500"),
    (["会", "--coder", "nobody"], 1, "no coder"), (["会", "--csv", "/nowhere/x.csv"], 1, "cannot be written"),
    (["--outside", "slogan"], 2, "nothing"), (["会", "--label", ""], 2, "Which label"),
])  # fmt: skip
def test_bad_input_gets_one_sentence(sample_path: Path, words: list[str], code: int, said: str) -> None:
    result = run(sample_path, *words)
    from annotator.errors import AnnotatorError

    if isinstance(result.exception, AnnotatorError):
        sentence = result.exception.sentence
        assert code == (2 if type(result.exception).__name__ == "UsageError" else 1)
    else:
        sentence = result.stderr
        assert result.exit_code == code
    assert said in sentence and "Traceback" not in sentence


def test_the_project_itself_is_not_overwritten(sample_path: Path) -> None:
    before = sample_path.read_bytes()
    run(sample_path, "会", "--csv", sample_path)
    assert sample_path.read_bytes() == before


def test_a_large_project_is_indexed_before_it_is_searched(
    sample_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ANNOTATOR_CACHE", str(tmp_path / "cache"))
    hits = found(sample_path, "会议")
    assert not (tmp_path / "cache").exists()
    monkeypatch.setattr("annotator.session.search.indexing.MANY_FINDINGS", 3)
    assert found(sample_path, "会议") == hits
    assert len(list((tmp_path / "cache" / "search").glob("*.db"))) == 1
