"""`agree` prints the contract's document, a table for people, and one sentence for whatever cannot be answered."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session

Run = Callable[..., tuple[int, str, str]]
SPANS = {
    "li": ((0, 3, "slogan"), (5, 9, "directive")),
    "wu": ((0, 3, "slogan"), (5, 9, "slogan")),
    "王𠮷": ((0, 4, "slogan"),),
}


def coded(path: Path, *coders: str, articles: int = 3) -> Path:
    session = Session.open(path)
    for name in coders:
        choose_coder(session, name)
        for number in range(1, articles + 1):
            for start, end, label in SPANS[name]:
                tag_span(session, number, start, end, session.codebook.require(label).uuid, pane="hans")
            set_status(session, number, "done")
    session.close()
    return path


def test_the_document_is_as_the_contract_says(run: Run, sample_path: Path) -> None:
    code, out, err = run("agree", coded(sample_path, "li", "wu"), "--json")
    found = json.loads(out)
    assert code == 0 and err == "" and [*found][:2] == ["labels", "overall"]
    every = [*found["labels"].values(), found["overall"]]
    assert all([*figure][:4] == ["value", "low", "high", "n"] for cell in every for figure in cell.values())
    few = "There are too few articles in which it occurs for an interval."
    assert found["overall"]["f1"] == {"value": 0.5, "low": None, "high": None, "n": 3, "why": few}
    assert found["labels"]["slogan"]["f1"]["value"] == pytest.approx(2 / 3)
    assert found["labels"]["directive"]["f1"]["value"] == 0
    personnel = found["labels"]["personnel"]["f1"]
    assert personnel["value"] is None and personnel["why"] == "Neither li nor wu used personnel in these articles."
    assert found["why"] == "" and found["suggestions"] is None
    assert found["panes"]["overall"]["same pane"]["f1"]["value"] == 0.5
    (pair,) = found["pairs"]
    assert pair["coders"] == ["li", "wu"] and pair["overall"] == found["overall"] and "labels" not in pair
    spans = found["confusion"]["spans"]
    at = spans["labels"].index
    assert (
        spans["coders"] == ["li", "wu"] and spans["cells"][at("directive")][at("slogan")] == 2
    )  # one of the three has its first lines outside of what is coded


def test_layers_labels_measures_and_pairs_may_be_chosen(run: Run, sample_path: Path) -> None:
    coded(sample_path, "li", "wu", "王𠮷")
    code, out, _ = run("agree", sample_path, "--layer", "li", "--layer", "王𠮷", "--label", "slogan", "--measure", "f1",
                       "--measure", "f1_tolerance", "--tolerance", "1", "--pairs", "--json")  # fmt: skip
    found = json.loads(out)
    assert code == 0 and [*found["labels"]] == ["slogan"] and [*found["overall"]] == ["f1", "f1_tolerance"]
    assert found["overall"]["f1"]["value"] == 0 and found["overall"]["f1_tolerance"]["value"] == 1
    assert found["pairs"][0]["labels"]["slogan"] == found["labels"]["slogan"] and found["tolerance"] == 1


def test_the_seed_decides_the_intervals(run: Run, sample_path: Path) -> None:
    coded(sample_path, "li", "wu", articles=5)
    session = Session.open(sample_path, "wu")
    for number in range(1, 6):
        for at in range(number * 2):
            tag_span(session, number, 40 + at * 7, 43 + at * 7, session.codebook.require("slogan").uuid)
    session.close()

    def interval(*options: str) -> str:
        return str(
            json.loads(run("agree", sample_path, "--json", "--measure", "alpha", "--measure", "f1", *options)[1])[
                "overall"
            ]
        )

    assert interval() == interval("--seed", "0") != interval("--seed", "1")
    assert "'low': None" in interval("--draws", "0")


def test_people_get_tables_that_fit_and_words_for_empty_cells(run: Run, sample_path: Path) -> None:
    code, out, err = run("agree", coded(sample_path, "li", "wu", "王𠮷"), "--pairs")
    lines = out.splitlines()
    assert code == 0 and err == ""
    assert lines[0].startswith("3 coders (li, wu, 王𠮷), 3 articles in common, 10 spans; codebook core, version 1")
    assert lines[2].split()[:4] == ["label", "f1", "precision", "recall"]
    directed = [line for line in lines if line.endswith(": It has a direction: see the pairs.")]
    assert directed[0].startswith("– all labels, ") and "(precision, recall)" in directed[0]
    assert lines[3].startswith("all labels")
    tables = [line for line in lines if not line.startswith("–")]
    assert max(len(line) for line in tables[2:]) <= 80
    assert any(line.startswith("li · 王𠮷") for line in lines)
    assert any(line.startswith("– ") and "Nobody used" in line for line in lines)


UNDEFINED = [
    ((), 3, "Agreement is between two coders or more, and nobody has coded anything here."),
    (("li",), 3, "Agreement is between two coders or more, and only li has coded anything here."),
]


@pytest.mark.parametrize(("coders", "articles", "sentence"), UNDEFINED)
def test_what_is_undefined_is_a_sentence_and_no_failure(
    run: Run, sample_path: Path, coders: tuple[str, ...], articles: int, sentence: str
) -> None:
    coded(sample_path, *coders, articles=articles)
    before = sample_path.read_bytes()
    assert run("agree", sample_path) == (0, sentence + "\n", "")
    code, out, _ = run("agree", sample_path, "--json")
    found = json.loads(out)
    assert code == 0 and found["why"] == sentence and sample_path.read_bytes() == before
    assert found["labels"]["slogan"]["f1"] == {"value": None, "low": None, "high": None, "n": 0, "why": sentence}


def test_coders_without_a_common_article_get_a_sentence(run: Run, sample_path: Path) -> None:
    coded(sample_path, "li", articles=1)
    session = Session.open(sample_path)
    choose_coder(session, "wu")
    set_status(session, 2, "done")
    session.close()
    assert run("agree", sample_path) == (0, "li and wu have no article in common that both are done with.\n", "")


def test_one_article_in_common_is_no_articles(run: Run, sample_path: Path) -> None:
    out = run("agree", coded(sample_path, "li", "wu", articles=1), "--measure", "f1")[1]
    assert out.startswith("2 coders (li, wu), 1 article in common, ")


def test_articles_without_spans_get_a_sentence(run: Run, sample_path: Path) -> None:
    session = Session.open(sample_path)
    for name in ("li", "wu"):
        choose_coder(session, name)
        set_status(session, 1, "done")
    session.close()
    code, out, _ = run("agree", sample_path, "--measure", "f1")
    assert code == 0 and "Neither li nor wu marked any span in these articles." in out


REFUSED = [
    (("--layer", "nobody"), 1, "No layer is called nobody; the project has li, wu."),
    (("--layer", "li"), 2, "only one layer was chosen, li: name another with --layer, or none for all."),
    (("--layer", "li", "--layer", "li"), 2, "only one layer was chosen, li"),
    (("--label", "nothing"), 1, "No label is called nothing"),
    (("--measure", "kappa"), 1, "There is no measure “kappa”: choose from f1"),
    (("--codebook-version", "7"), 1, "There is no version “7” of the codebook: there are 1 to 1."),
    (("--report", "report.pdf"), 1, "name a file that ends in .html, not report.pdf"),
    (("--report", "no/such/folder/r.html"), 1, "r.html cannot be written"),
    (("--draws", "-1"), 2, "--draws"),
    (("--tolerance", "two"), 2, "--tolerance"),
    (("--status", "flagged"), 2, "--status"),
]


@pytest.mark.parametrize(("options", "code", "sentence"), REFUSED)
def test_what_cannot_be_meant_is_one_line(
    run: Run, sample_path: Path, options: tuple[str, ...], code: int, sentence: str
) -> None:
    coded(sample_path, "li", "wu")
    got, out, err = run("agree", sample_path, *options)
    assert (got, out) == (code, "") and sentence in err and err.startswith("annotator: ") and err.count("\n") == 1


def test_the_report_is_written_whole_and_the_same_each_time(run: Run, sample_path: Path, tmp_path: Path) -> None:
    coded(sample_path, "li", "wu")
    out = tmp_path / "報告𠮷.html"
    code, said, err = run("agree", sample_path, "--report", out)
    assert code == 0 and err == "" and said.endswith(f"{out}: the report\n")
    first = out.read_bytes()
    assert first.startswith(b"<!DOCTYPE html>") and first.endswith(b"</html>\n")
    code, said, _ = run("agree", sample_path, "--report", out, "--json")
    assert code == 0 and json.loads(said)["overall"] and out.read_bytes() == first
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_the_project_is_never_written_over(run: Run, sample_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to(sample_path)
    before = sample_path.read_bytes()
    code, _, err = run("agree", sample_path, "--report", link)
    assert code == 1 and "project itself" in err and sample_path.read_bytes() == before


def test_gamma_is_there_where_its_library_is_and_else_a_sentence(run: Run, sample_path: Path) -> None:
    coded(sample_path, "li", "wu", articles=1)
    code, out, err = run("agree", sample_path, "--measure", "f1", "--gamma", "--json")
    if find_spec("pygamma_agreement") is None:
        assert code == 1 and out == "" and "annotator[gamma]" in err and err.count("\n") == 1
    else:
        found = json.loads(out)["gamma"]
        assert code == 0 and found["n"] == 1 and 0 < found["value"] < 1


def test_gamma_of_one_coder_is_the_sentence(run: Run, sample_path: Path) -> None:
    coded(sample_path, "li")
    code, out, _ = run("agree", sample_path, "--gamma", "--json")
    assert code == 0 and json.loads(out)["gamma"]["value"] is None and "only li" in json.loads(out)["gamma"]["why"]


def test_training_rounds_count_where_they_are_asked_for_and_what_is_left_out_is_said(
    run: Run, sample_path: Path
) -> None:
    path = coded(sample_path, "li", "wu")
    session = Session.open(path)
    assign(session, draw_round(session, Asked(("li", "wu"), articles=(1,), training=True)))
    session.close()
    code, out, err = run("agree", path, "--json", "--draws", "0")
    assert (code, json.loads(out)["articles"], err) == (0, 2, "1 article of a training round was left out.\n")
    code, out, err = run("agree", path, "--json", "--draws", "0", "--training")
    assert (code, json.loads(out)["articles"], err) == (0, 1, "Only articles of training rounds were considered.\n")
