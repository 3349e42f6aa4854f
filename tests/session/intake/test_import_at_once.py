"""Claims about one import as a whole: two coders' work on one text, labels that are made, what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator.exchange.registry import HEAD_BYTES, formats
from annotator.model.codebook import Codebook
from annotator.session.articles import article_count, show_article
from annotator.session.checking import check_project
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake import import_jobs
from annotator.session.intake.import_files import HowToRead
from annotator.session.intake.importing import SECOND, import_paths
from annotator.session.intake.understanding import one_sentence, understood
from annotator.session.session import Session
from annotator.session.taken import import_labels
from annotator.session.taken.import_choices import LabelPolicy
from annotator.store.things import articles as rows

TEXT = "习近平强调，\r\n要坚决打赢𠮷林脱贫攻坚战。"
CREATE = LabelPolicy(unknown="create")


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    made = Session.create(tmp_path / "empty.db", codebook, coder="li")
    yield made
    made.close()


def _span(start: int, end: int, label: str = "directive", **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label, **more}


def _tasks(path: Path, *tasks: dict[str, Any]) -> Path:
    path.write_bytes(b"\n".join(orjson.dumps({"text": TEXT, **each}) for each in tasks))
    return path


def _spans(session: Session, number: int) -> list[tuple[str, str, str]]:
    article = rows.article(session.project, number)
    assert article
    return sorted((each["layer"], each["label"], each["text"]) for each in show_article(session, article)["spans"])


def test_what_two_coders_marked_in_one_text_comes_in_as_two_layers_of_one_article(
    project: Session, tmp_path: Path
) -> None:
    one = {"spans": [_span(0, 3), _span(8, 10, "slogan", id="x")], "_annotator_id": "db-王"}
    two = {"spans": [_span(0, 3), _span(3, 5, "slogan", id="x"), _span(16, 18)], "_annotator_id": "db-li"}
    report = import_paths(project, [_tasks(tmp_path / "a.jsonl", one, {**two, "_input_hash": 1}, one)])
    assert article_count(project) == len(report.imported) == 1
    assert dict(report.spans) == {"db-王": 2, "db-li": 3} and report.notes[SECOND] == 1
    assert _spans(project, 1) == [
        ("db-li", "directive", "习近平"), ("db-li", "directive", "贫攻"), ("db-li", "slogan", "强调"),
        ("db-王", "directive", "习近平"), ("db-王", "slogan", "要坚"),
    ]  # fmt: skip
    (third,) = report.skipped
    assert third.already and "not taken over" not in third.why, "all of it is there"
    assert "3 tags of db-li, 2 of db-王." in report.sentences and check_project(project) == []


def test_a_layer_that_the_article_has_is_not_added_to_and_neither_is_an_article_of_before(
    project: Session, tmp_path: Path
) -> None:
    one, two = {"spans": [_span(0, 3)], "_session_id": ""}, {"spans": [_span(3, 5), _span(8, 10)], "_session_id": ""}
    report = import_paths(project, [_tasks(tmp_path / "a.jsonl", one, two)])
    assert "its 2 tags were not taken over" in report.skipped[0].why and len(_spans(project, 1)) == 1
    late = import_paths(project, [_tasks(tmp_path / "b.jsonl", {**two, "_annotator_id": "王"})])
    assert "its 2 tags were not taken over" in late.skipped[0].why and not late.spans
    assert len(_spans(project, 1)) == 1 and late.sentences == ()
    named = import_paths(
        project,
        [_tasks(tmp_path / "c.jsonl", *({**each, "text": "别的文字，坚决打赢𠮷林"} for each in (one, two)))],
        layer="z",
    )
    assert len(_spans(project, 2)) == 1 and "its 2 tags were not taken over" in named.skipped[0].why


def test_a_second_coder_whose_labels_are_refused_changes_nothing(project: Session, tmp_path: Path) -> None:
    one = {"spans": [_span(0, 3)], "_annotator_id": "a"}
    two = {"spans": [_span(3, 5), _span(8, 10, "PER")], "_annotator_id": "b"}
    report = import_paths(project, [_tasks(tmp_path / "a.jsonl", one, two)])
    assert "no label “PER”" in report.skipped[0].why and len(_spans(project, 1)) == 1 and report.spans == {"a": 1}


def test_colours_are_worked_out_for_the_first_labels_of_an_import_only(
    project: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[object] = []
    monkeypatch.setattr(
        "annotator.model.codebook.colours.proposed_colour",
        lambda taken, mates: worked_out.append(taken) or ("#%06x" % (0x101010 + len(worked_out)), "#f0f0f0"),
    )
    tasks = [{"text": f"{n}号{TEXT}", "spans": [_span(0, 2, f"L{n}")]} for n in range(30)]
    report = import_paths(project, [_tasks(tmp_path / "a.jsonl", *tasks)], labels=CREATE)
    assert len(report.imported) == len(report.labels_created) == 30, report.skipped
    assert len(worked_out) == import_labels.PROPOSED_COLOURS


def test_what_is_understood_counts_the_spans_that_will_not_be_taken_over_and_what_is_left_out(
    project: Session, tmp_path: Path
) -> None:
    import_paths(project, [_tasks(tmp_path / "a.jsonl", {"spans": [_span(0, 3), _span(3, 5)]})])
    more = {"spans": [_span(0, 3), _span(3, 5), _span(8, 10), _span(16, 18, "slogan", attributes={"colour": "red"})]}
    path = _tasks(tmp_path / "b.jsonl", more, {"text": "新的𠮷文字", "spans": [_span(0, 2)]})
    (found,) = understood(project, [path], HowToRead())
    assert (found.articles, found.there, found.spans, found.spans_not_there) == (2, 1, 5, 2)
    said = one_sentence(found)
    assert "1 in the project already (2 of its tags not)" in said
    assert "attributes that will be left out: slogan.colour (1)" in said
    (same,) = understood(project, [tmp_path / "a.jsonl"], HowToRead())
    assert same.there == 1 and same.spans_not_there == 0 and "of its tags" not in one_sentence(same)


@pytest.mark.parametrize("workers", [1, 2])
def test_one_large_file_says_how_much_of_it_was_read_and_how_many_articles_came_in(
    project: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr(import_jobs, "STREAMED_BYTES", 1000)
    monkeypatch.setattr(import_jobs, "TICK_S", 0)
    tasks = [{"text": f"{n}号{TEXT}" * 60, "spans": [_span(0, 2)]} for n in range(300)]
    path, told = _tasks(tmp_path / "a.jsonl", *tasks), list[tuple[int, int, str]]()

    def stop(done: int, total: int, name: str) -> bool:
        told.append((done, total, name))
        return "100 articles" not in name

    report = import_paths(project, [path], progress=stop, workers=workers)
    assert report.stopped == "Stopped: 100 articles came in, what came in is kept; repeat to go on."
    assert article_count(project) == 100 and any(name.endswith("%)") for _, _, name in told), told
    shares = [int(name.rpartition(", ")[2][:-2]) for _, _, name in told if name.endswith("%)")]
    assert shares == sorted(shares) and 10 < shares[-1] <= 100


@pytest.mark.parametrize("name", ["doccano", "prodigy", "hf", "label-studio"])
def test_long_articles_that_we_exported_come_in_again_with_their_spans(
    project: Session, tmp_path: Path, codebook: Codebook, name: str
) -> None:
    long = "习近平强调，“要坚决打赢𠮷林]脱贫{攻坚战\\。\n" * 1000
    tasks = [{"text": f"{n}{long}", "spans": [_span(1, 4)]} for n in range(2)]
    assert len(import_paths(project, [_tasks(tmp_path / "a.jsonl", *tasks)], layer="li").imported) == 2
    export_project(project, tmp_path / "out", ExportOptions(scope="all", status="all", unknown="keep"), name)
    written = [path for path in (tmp_path / "out").rglob("*") if path.is_file()] or [tmp_path / "out"]
    out = max(written, key=lambda path: path.stat().st_size)
    out = out.rename(tmp_path / f"renamed{out.suffix or formats()[name].ending}")
    assert out.stat().st_size > 2 * HEAD_BYTES
    other = Session.create(tmp_path / "other.db", codebook, coder="li")
    try:
        (found,) = understood(other, [out], HowToRead())
        assert (found.format, found.articles, found.spans) == (name, 2, 2)
        report = import_paths(other, [out])
        assert len(report.imported) == 2 and not report.skipped and sum(report.spans.values()) == 2
    finally:
        other.close()
