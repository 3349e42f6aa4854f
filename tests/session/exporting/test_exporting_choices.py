"""Claims about what is asked of an export: which labels, what was not looked for, both scripts, what is told of it."""

from __future__ import annotations

import csv
from pathlib import Path

import orjson
import pytest

from annotator.errors import FormatError, NotFound, UsageError
from annotator.exchange.exporters.report import MOST_KEPT, SENTENCES, ExportReport, Remark, Remarks, reason_said
from annotator.exchange.registry import Format
from annotator.session.codebook_changes.labels import add_label, new_label
from annotator.session.coding.relations import add_relation
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.exporting.preview import LONGEST, preview_export, preview_job
from annotator.session.session import Session


def _tag(session: Session, label: str, start: int, end: int, article: int = 1):
    found = session.codebook.by_id(label)
    assert found is not None
    return tag_span(session, article, start, end, found.uuid)


def _records(session: Session, out: Path, format_name: str = "jsonl", **options):
    report = export_project(session, out, ExportOptions(**{"scope": "all"} | options), format_name)
    return [orjson.loads(line) for line in out.read_bytes().splitlines()], report


@pytest.fixture
def hard(session: Session) -> Session:
    """习近平强调，要坚决打赢𠮷林脱贫攻坚战。 with a person, a slogan over it, a directive and a relation, done."""
    person, place = _tag(session, "personnel", 0, 3), _tag(session, "position", 0, 5)
    _tag(session, "slogan", 7, 18)
    add_relation(session, 1, "holds_position", person, place)
    set_status(session, 1, "done")
    return session


def test_only_the_labels_asked_for_are_told_of_and_the_rest_is_as_if_it_were_not(hard: Session, tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    ((record,), report) = _records(hard, out, labels=("slogan", "directive"))
    assert [(row["label"], row["text"]) for row in record["spans"]] == [("slogan", "坚决打赢𠮷林脱贫攻坚战")]
    assert record["coding"][0]["labels_coded"] == ["directive", "slogan"]
    assert record["relations"] == [] and report.counts == {}, "a relation of other labels is not missed"
    ((record,), _) = _records(hard, out, labels=("personnel", "position"))
    assert len(record["spans"]) == 2 and [row["type"] for row in record["relations"]] == ["holds_position"]
    ((record,), _) = _records(hard, out, labels=("citation",))
    assert record["spans"] == [] and record["coding"][0]["labels_coded"] == ["citation"], "a true negative"


def test_a_relation_to_a_label_that_was_not_asked_for_is_told_with_that_reason(hard: Session, tmp_path: Path) -> None:
    for label in ("personnel", "position"):
        ((record,), report) = _records(hard, tmp_path / "o.jsonl", labels=(label,))
        assert record["relations"] == [] and report.counts == {"unwanted partner": 1}


def test_an_export_of_nothing_or_with_an_empty_part_says_so(hard: Session, sample: Session, tmp_path: Path) -> None:
    report = export_project(sample, tmp_path / "o.jsonl", ExportOptions())
    assert (tmp_path / "o.jsonl").read_bytes() == b"" and report.files == ["o.jsonl"]
    assert report.sentences[0] == "No article is marked done by the coders exported: nothing to write."
    report = export_project(hard, tmp_path / "out", ExportOptions(split=(80, 10, 10), scope="all"))
    assert len(report.sentences) == 2 and all("1 article is too few for 80,10,10." in x for x in report.sentences)
    with pytest.raises(UsageError, match="2 folds need"):
        export_project(hard, tmp_path / "folds", ExportOptions(folds=2, scope="all"))
    assert not (tmp_path / "folds").exists()


@pytest.mark.parametrize("wrong", [{"seed": -1}, {"seed": 2**63}, {"folds": 101}, {"folds": -1}])
def test_a_seed_or_folds_that_no_manifest_could_hold_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(UsageError):
        ExportOptions(**wrong)
    ExportOptions(seed=2**63 - 1, folds=100)


def test_a_label_that_the_codebook_has_not_is_refused(hard: Session, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="slogans"):
        _records(hard, tmp_path / "o.jsonl", labels=("slogans",))
    assert not (tmp_path / "o.jsonl").exists()


def test_an_article_in_which_a_label_was_not_looked_for_is_no_negative_example(
    hard: Session, tmp_path: Path, monkeypatch
) -> None:
    add_label(hard, new_label(hard, "pledge"))
    out = tmp_path / "o.jsonl"
    assert len(_records(hard, out, labels=("pledge",))[0]) == 1, "JSONL says itself what was looked for"
    found, report = _records(hard, out, labels=("pledge",), unknown="out")
    assert found == [] and report.counts == {"unknown": 1}
    assert len(_records(hard, out, labels=("slogan",), unknown="out")[0]) == 1
    trains = Format("t", "t", writes=lambda records, job: (orjson.dumps(each) + b"\n" for each in records), trains=True)
    monkeypatch.setattr("annotator.session.exporting.export.exporter", lambda _: trains)
    for options, left in (
        ({}, 0), ({"labels": ("pledge",)}, 0), ({"labels": ("slogan",)}, 1), ({"unknown": "keep"}, 1),
        ({"status": "all"}, 1), ({"status": "all", "unknown": "out"}, 0),
    ):  # fmt: skip
        assert len(_records(hard, out, **options)[0]) == left, options


def test_each_script_is_a_record_of_its_own_exact_in_both_and_counted_once(hard: Session, tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    for script in ("hans", "hant", "reading"):
        (hans, hant), report = _records(hard, out, both="doubled", script=script)
        assert (report.articles, report.records, report.spans) == (1, 2, 3)
        assert (hans["script"], hant["script"]) == ("hans", "hant")
        assert hans["id"].removesuffix("@hans") == hant["id"].removesuffix("@hant")
        assert hans["spans"][-1]["text"] == "坚决打赢𠮷林脱贫攻坚战"
        assert hant["spans"][-1]["text"] == "堅決打贏𠮷林脫貧攻堅戰"
        for record in (hans, hant):
            assert "parallel" not in record
            assert all(record["text"][row["start"] : row["end"]] == row["text"] for row in record["spans"])
    ((paired,), _) = _records(hard, out, both="paired")
    assert paired["parallel"]["script"] == "hant" and "@" not in paired["id"]


def test_what_one_article_lost_is_told_once_also_of_both_scripts(hard: Session, tmp_path: Path) -> None:
    _tag(hard, "slogan", 0, 2)
    report = export_project(hard, tmp_path / "o.jsonl", ExportOptions(both="doubled", max_length=8, scope="all"))
    ((reason, many),) = [(each.reason, each.thing) for each in report.remarks if each.reason == "too long"]
    assert reason == "too long" and many and report.counts["too long"] == 1


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
def test_the_report_names_each_thing_its_label_its_place_and_why(hard: Session, tmp_path: Path, ending: str) -> None:
    page = tmp_path / "=cmd.txt"
    page.write_text("会议\n強調", encoding="utf-8")
    from annotator.session.intake.importing import import_paths

    import_paths(hard, [page])
    told = tmp_path / f"r{ending}"
    options = ExportOptions(scope="all", max_length=8)
    report = export_project(hard, tmp_path / "o.jsonl", options, report_to=told)
    if ending == ".csv":
        rows = list(csv.DictReader(told.read_text("utf-8").splitlines()))
    else:
        rows = [orjson.loads(line) for line in told.read_bytes().splitlines()]
    assert len(rows) == len(report.remarks) == sum(report.counts.values())
    (long,) = (row for row in rows if row["reason"] == "too long")
    assert (long["label"], long["text"]) == ("slogan", "坚决打赢𠮷林脱贫攻坚战")
    assert (int(long["source_start"]), int(long["source_end"])) == (7, 18)
    assert long["sentence"] == "Spans longer than a window, each whole in a longer one."
    (undone,) = (row for row in rows if row["reason"] == "not done")
    assert undone["article"] == ("'=cmd.txt" if ending == ".csv" else "=cmd.txt")


def test_a_report_is_there_only_if_the_export_is_and_never_over_the_project(hard: Session, tmp_path: Path) -> None:
    (tmp_path / "d.csv").mkdir()
    there = set(tmp_path.iterdir())
    for report_to, error in (
        (tmp_path / "r.txt", UsageError), (tmp_path / "o.jsonl", UsageError), (tmp_path / "no" / "r.csv", FormatError),
    ):  # fmt: skip
        with pytest.raises(error):
            export_project(hard, tmp_path / "o.jsonl", ExportOptions(), report_to=report_to)
    with pytest.raises(NotFound):
        export_project(hard, tmp_path / "o.jsonl", ExportOptions(labels=("x",)), report_to=tmp_path / "r.csv")
    with pytest.raises(FormatError):
        export_project(hard, tmp_path / "o.jsonl", ExportOptions(), report_to=tmp_path / "d.csv")
    with pytest.raises(FormatError):
        export_project(
            hard, tmp_path / "o.jsonl", ExportOptions(), progress=lambda *_: False, report_to=tmp_path / "r.csv"
        )
    assert set(tmp_path.iterdir()) == there


def test_remarks_cost_no_more_memory_however_many_they_are_and_are_all_counted_and_heard() -> None:
    heard = []
    report = ExportReport(remarks=Remarks(heard.append))
    for number in range(MOST_KEPT + 500):
        report.remarks.append(Remark("nested", "a", str(number), "slogan" if number % 2 else "directive"))
    assert len([*report.remarks]) == MOST_KEPT and len(heard) == len(report.remarks) == MOST_KEPT + 500
    assert report.counts == {"nested": MOST_KEPT + 500}
    assert report.by_label("nested") == {"directive": MOST_KEPT // 2 + 250, "slogan": MOST_KEPT // 2 + 250}
    assert f"directive {MOST_KEPT // 2 + 250}, slogan" in report.sentences[0]


def test_every_reason_can_be_said_of_one_thing() -> None:
    for reason in SENTENCES:
        said = reason_said(reason)
        assert said.endswith(".") and "{" not in said and ":" not in said.replace("(", ""), said
        assert "--" not in SENTENCES[reason], "the window has no command line: cli/exporting has the hints"


def test_a_preview_is_the_beginning_of_the_file_and_writes_nothing(hard: Session, tmp_path: Path) -> None:
    there = set(tmp_path.iterdir())
    options = ExportOptions(scope="all", split=(80, 10, 10))
    shown = preview_export(hard, "jsonl", options)
    changes = hard.project.connection.execute("SELECT count(*) FROM change").fetchone()
    assert set(tmp_path.iterdir()) == there and (shown.articles, shown.spans) == (1, 3)
    export_project(hard, tmp_path / "o.jsonl", ExportOptions(scope="all"))
    assert shown.text == (tmp_path / "o.jsonl").read_text("utf-8") and shown.name.endswith(".jsonl")
    assert hard.project.connection.execute("SELECT count(*) FROM change").fetchone() == changes
    assert [*preview_job(hard, lambda: None, "jsonl", options)] == [shown]
    assert (shown.articles_written, shown.articles_in_all, shown.left_out, shown.why_nothing) == (1, 1, {}, "")
    assert shown.files == ("train.jsonl", "dev.jsonl", "test.jsonl", "manifest.json")
    set_status(hard, 1, "doing")
    nothing = preview_export(hard, "jsonl", ExportOptions(card=True))
    assert nothing.left_out == {"not done": 1} and "No article is marked done" in nothing.why_nothing
    assert nothing.files == ("data.jsonl", "README.md", "manifest.json")
    with pytest.raises(NotFound):
        preview_export(hard, "jsonl", ExportOptions(labels=("x",)))


def test_a_preview_of_a_long_or_a_binary_file_is_short_and_plain(hard: Session, monkeypatch) -> None:
    def as_format(**fields) -> None:
        monkeypatch.setattr(
            "annotator.session.exporting.preview.exporter", lambda _: Format("m", "Made", ending=".m", **fields)
        )

    as_format(writes=lambda records, job: (each["text"].encode() * 9000 for each in records))
    shown = preview_export(hard, "m", ExportOptions(scope="all"))
    assert len(shown.text) == LONGEST and shown.text.startswith("习近平")
    as_format(writes=lambda records, job: (b"\0\xff" * 9 for _ in records))
    shown = preview_export(hard, "m", ExportOptions(scope="all"))
    assert shown.name == "data.m" and "[7, 18)  slogan  坚决打赢𠮷林脱贫攻坚战" in shown.text
    as_format(writes_folder=lambda records, job: ((n, b"x") for _ in records for n in ("a.txt", "a.ann")))
    assert preview_export(hard, "m", ExportOptions(scope="all")).name == "a.ann"
    as_format(writes_folder=lambda records, job: iter(()))
    assert preview_export(hard, "m", ExportOptions(labels=("citation",), unknown="out")).text is not None
