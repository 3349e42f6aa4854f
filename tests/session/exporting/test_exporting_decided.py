"""The final data: each article once, as decided, else as its one coder has it; and what is told of the decisions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import UsageError
from annotator.exchange.exporters.dataset.datasheet import datasheet_bytes
from annotator.model.codebook import Codebook
from annotator.session.adjudication import NEITHER, Case, accept, cases, version
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.exporting.preview import preview_export
from annotator.session.intake.importing import import_paths
from annotator.session.merging import conflicts, merge, settle
from annotator.session.people.coders import choose_coder, layers
from annotator.session.reports.datasheet import datasheet_of
from annotator.session.session import Session

TEXT = "第{n}篇：“四方責任”\u00a0要坚决打赢𠮷林脱贫攻坚战e\u0301。\r\n"
GOLD, ONE, UNDECIDED, BEGUN, NOBODYS = 1, 2, 3, 4, 5


@pytest.fixture
def study(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """Article 1 is decided, 2 is wu's alone, 3 is li's and wu's and undecided, 4 is begun by li, 5 is nobody's."""
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    for number in range(1, 6):
        page = tmp_path / f"{number}.txt"
        page.write_bytes(TEXT.format(n=number).encode())
        import_paths(session, [page])
    label = session.codebook.require("directive").uuid
    for name, spans in (("li", ((GOLD, 0, 3), (UNDECIDED, 0, 3), (BEGUN, 0, 3))),
                        ("wu", ((GOLD, 5, 9), (ONE, 5, 9), (UNDECIDED, 5, 9)))):  # fmt: skip
        choose_coder(session, name)
        for number, start, end in spans:
            tag_span(session, number, start, end, label)
            set_status(session, number, "doing" if number == BEGUN else "done")
    choose_coder(session, "zhang")
    li = next(each.id for each in layers(session) if each.name == "li")
    for case in cases(session, GOLD):
        accept(session, case, version(li) if li_speaks(case, li) else NEITHER, "because of e\u0301 | 𠮷")
    yield session
    session.close()


def li_speaks(case: Case, li: str) -> bool:
    found = case.version(li)
    return found is not None and bool(found.spans)


def lines(path: Path) -> dict[str, list[dict[str, object]]]:
    return {each["source"]["name"]: each["spans"] for each in map(json.loads, path.read_bytes().splitlines())}


def test_each_article_is_as_decided_else_as_its_one_coder_has_it(study: Session, tmp_path: Path) -> None:
    report = export_project(study, tmp_path / "out.jsonl", ExportOptions(final=True))
    found = lines(tmp_path / "out.jsonl")
    assert {name: {row["layer"] for row in spans} for name, spans in found.items()} == {
        "1.txt": {"gold"},
        "2.txt": {"wu"},
    }
    assert len(found["1.txt"]) == 1 and found["1.txt"][0]["text"] == "第1篇"
    assert report.counts == {"not done": 2, "undecided": 1} and report.articles == 2
    assert any("several coders are done" in each and each.endswith(": 1.") for each in report.sentences)


def test_a_flat_format_does_not_say_that_it_mixes_coders(study: Session, tmp_path: Path) -> None:
    report = export_project(study, tmp_path / "out.tsv", ExportOptions(final=True), "bio")
    assert "coders" not in report.counts


def test_the_parts_are_spread_by_what_is_exported_alone(study: Session, tmp_path: Path) -> None:
    from annotator.exchange.exporters.job import ExportJob
    from annotator.exchange.exporters.report import ExportReport
    from annotator.exchange.registry import exporter
    from annotator.session.exporting.articles import export_context_of
    from annotator.session.exporting.population import population_of
    from annotator.session.exporting.splitting import _labels  # pyright: ignore[reportPrivateUsage]

    options = ExportOptions(final=True, split=(1, 0, 1), stratify=True)
    job = ExportJob(export_context_of(study, options), options, ExportReport())
    counts = _labels(study, job, population_of(study, exporter("jsonl"), job))
    assert {number: sum(each.values()) for number, each in counts.items()} == {GOLD: 1, ONE: 1}


@pytest.mark.parametrize("more", [{"layers": ("li",)}, {"status": "all"}])
def test_what_it_decides_itself_cannot_be_chosen_too(more: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="--final"):
        ExportOptions(final=True, **more)  # pyright: ignore[reportArgumentType]


def test_the_card_says_whose_words_count(study: Session, tmp_path: Path) -> None:
    export_project(study, tmp_path / "out", ExportOptions(final=True, card=True))
    assert "gold where it was decided" in (tmp_path / "out" / "README.md").read_text("utf-8")
    assert json.loads((tmp_path / "out" / "manifest.json").read_bytes())["options"]["final"] is True


def test_the_datasheet_says_who_decided_what_and_from_whom(study: Session, tmp_path: Path) -> None:
    found = datasheet_of(study, draws=0).adjudication
    assert (found.shared, found.done, found.stale) == (2, 1, 0)
    words = datasheet_bytes(datasheet_of(study, draws=0)).decode()
    assert "Decided by zhang (2 decisions)" in words and "is not recorded" in words
    assert (
        "| one coder's version | 1 |\n| of them li's | 1 |" in words
        and "| nobody's, nothing went into gold | 1 |" in words
    )
    assert "A reason is given for 2 of 2 decisions." in words


def test_the_reasons_stand_beside_the_gold_spans_that_came_of_them(study: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_project(study, out, ExportOptions(final=True, datasheet=True))
    rows = [json.loads(line) for line in (out / "decisions.jsonl").read_bytes().splitlines()]
    taken = next(each for each in rows if each["outcome"] == "version")
    assert (taken["by"], taken["from"], taken["reason"]) == ("zhang", ["li"], "because of e\u0301 | 𠮷")
    assert taken["gold"] == [lines(out / "data.jsonl")["1.txt"][0]["id"]]
    assert {each["gold"] == [] for each in rows if each["outcome"] == "neither"} == {True}
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert "decisions.jsonl" in {each["name"] for each in manifest["files"]}
    files = preview_export(study, "jsonl", ExportOptions(final=True, datasheet=True)).files
    assert {*files} == {each.name for each in out.iterdir() if not each.name.startswith(".")}


def test_what_was_left_out_of_the_export_is_not_nothing(study: Session, tmp_path: Path) -> None:
    export_project(study, tmp_path / "out", ExportOptions(final=True, datasheet=True))
    words = (tmp_path / "out" / "DATASHEET.md").read_text("utf-8").partition("## What was left out")[2]
    assert "- Nothing." not in words and "| Articles left out" in words


def test_a_project_without_decisions_says_so_and_has_no_file_of_them(session: Session, tmp_path: Path) -> None:
    export_project(session, tmp_path / "out", ExportOptions(datasheet=True))
    assert "Nothing was adjudicated." in (tmp_path / "out" / "DATASHEET.md").read_text("utf-8")
    assert not (tmp_path / "out" / "decisions.jsonl").exists()


def layer_named(session: Session, name: str) -> str:
    return next(each.id for each in layers(session) if each.name == name)


def test_an_article_that_is_being_decided_is_nobodys_though_one_coder_alone_is_done(
    study: Session, tmp_path: Path
) -> None:
    accept(study, cases(study, UNDECIDED)[0], NEITHER)
    choose_coder(study, "wu")
    set_status(study, UNDECIDED, "recheck")
    report = export_project(study, tmp_path / "out.jsonl", ExportOptions(final=True))
    assert {*lines(tmp_path / "out.jsonl")} == {"1.txt", "2.txt"} and report.counts["undecided"] == 1


def test_what_one_of_two_coders_has_done_goes_out_with_a_remark(study: Session, tmp_path: Path) -> None:
    assign(study, draw_round(study, Asked(("li", "wu"), articles=(ONE,))))
    report = export_project(study, tmp_path / "out.jsonl", ExportOptions(final=True))
    assert report.articles == 2 and report.counts["not all done"] == 1


def test_articles_of_a_training_round_are_no_final_data(study: Session, tmp_path: Path) -> None:
    assign(study, draw_round(study, Asked(("li", "wu"), articles=(GOLD, ONE, BEGUN), training=True)))
    report = export_project(study, tmp_path / "out.jsonl", ExportOptions(final=True))
    assert report.articles == 0 and report.counts == {"not done": 2, "undecided": 1, "training": 2}
    assert export_project(study, tmp_path / "gold.jsonl", ExportOptions()).articles == 1


def test_what_was_decided_in_two_ways_is_undecided_until_one_is_chosen(study: Session, tmp_path: Path) -> None:
    copy = tmp_path / "other.db"
    study.project.connection.execute("VACUUM INTO ?", (str(copy),))
    with closing(Session.open(copy, "zhang")) as other:
        for case in cases(other, UNDECIDED):
            accept(other, case, version(layer_named(other, "wu")))
    for case in cases(study, UNDECIDED):
        accept(study, case, version(layer_named(study, "li")))
    merge(study, copy)
    assert {each.kind for each in conflicts(study)} >= {"decision"}
    report = export_project(study, tmp_path / "out.jsonl", ExportOptions(final=True))
    assert "3.txt" not in lines(tmp_path / "out.jsonl") and report.counts["undecided"] == 1
    assert export_project(study, tmp_path / "gold.jsonl", ExportOptions()).counts["two decisions"] == 1
    while found := conflicts(study):
        settle(study, found[0].thing, found[0].sides[0].seq)
    export_project(study, tmp_path / "settled.jsonl", ExportOptions(final=True))
    assert "3.txt" in lines(tmp_path / "settled.jsonl")
