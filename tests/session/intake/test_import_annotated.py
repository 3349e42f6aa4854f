"""Claims about annotated texts that come in: what becomes of labels that nobody knows, and what is told beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from annotator.errors import NotFound, UsageError
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.records import ReadOptions
from annotator.exchange.registry import Format, formats
from annotator.model.codebook import Codebook
from annotator.session.articles import article_count, show_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import tag_span
from annotator.session.history import undo
from annotator.session.intake.import_files import HowToRead
from annotator.session.intake.import_tables import table_file
from annotator.session.intake.importing import ImportReport, import_paths
from annotator.session.intake.understanding import understanding_job, understood
from annotator.session.session import Session
from annotator.session.taken.import_choices import LabelPolicy, parse_mapping
from annotator.store.things import articles as rows

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
CREATE, SKIP = LabelPolicy(unknown="create"), LabelPolicy(unknown="skip")


def _reads(data: bytes, name: str, encoding: str | None = None, options: ReadOptions | None = None) -> Iterator[Any]:
    """A made-up format: JSON that says what a GivenArticle is made of."""
    for number, said in enumerate(json.loads(data), 1):
        more = {
            "spans": [GivenSpan(**each) for each in said.get("spans", ())],
            "relations": [GivenRelation(**each) for each in said.get("relations", ())],
            "labels": [GivenLabel(**each) for each in said.get("labels", ())],
        }
        where = f"{name}, article {number}"
        given = GivenArticle(said["text"], f"{name}#{number}", "0" * 64, where, id=said.get("id"), **more)
        yield annotated_article(given, options or ReadOptions())


FORM = Format("made-up", "Made up", (".mu",), _reads, companions=(".side", "helper.txt"))


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    known = {**formats(), "made-up": FORM}
    for module in ("importing", "import_jobs", "understanding"):
        monkeypatch.setattr(f"annotator.session.intake.{module}.formats", lambda: known)
    monkeypatch.setattr("annotator.exchange.registry.formats", lambda: known)
    made = Session.create(tmp_path / "empty.db", codebook, coder="li")
    yield made
    made.close()


def _span(start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label, **more}


def _file(folder: Path, *articles: dict[str, Any], name: str = "a.mu") -> Path:
    path = folder / name
    path.write_text(json.dumps([{"text": f"{TEXT}{n}", **each} for n, each in enumerate(articles)]), encoding="utf-8")
    return path


def _import(session: Session, folder: Path, *articles: dict[str, Any], labels: LabelPolicy = CREATE) -> ImportReport:
    return import_paths(session, [_file(folder, *articles)], labels=labels)


def _labels(session: Session, number: int) -> list[str]:
    article = rows.article(session.project, number)
    assert article
    return [each["label"] for each in show_article(session, article)["spans"]]


def test_unknown_labels_are_refused_by_article_with_all_their_names_and_the_choices(
    project: Session, tmp_path: Path
) -> None:
    known = {"spans": [_span(0, 3, "directive")]}
    unknown = {"spans": [_span(0, 3, "PER"), _span(3, 5, "地点"), _span(5, 6, "PER")], "labels": [{"label": "x y"}]}
    report = _import(project, tmp_path, known, unknown, labels=LabelPolicy())
    assert len(report.imported) == 1 and article_count(project) == 1
    (skipped,) = report.skipped
    assert "“PER”, “地点”, “x y”" in skipped.why and "--unknown-labels create" in skipped.why
    assert "--map-label" in skipped.why and project.codebook_number == 1 and check_project(project) == []


def test_created_labels_come_in_one_change_with_valid_ids_and_their_names(project: Session, tmp_path: Path) -> None:
    before = len(project.codebook.labels)
    names = ["PER", "地 点", "縣府/機關", "a b", "a_b", "👩‍🌾", "", "directive"]
    spans = [_span(0, 3, name) for name in names if name]
    report = _import(project, tmp_path, {"spans": spans}, {"spans": spans[::-1]})
    assert len(report.imported) == 2, report.skipped
    made = project.codebook.labels[before:]
    assert [each.id for each in made] == ["PER", "地_点", "縣府_機關", "a_b", "a_b_2", "label"]
    assert [dict(each.names) for each in made[:3]] == [{"en": "PER"}, {"zh-Hans": "地 点"}, {"zh-Hant": "縣府/機關"}]
    assert len({each.colour_light for each in made}) == len(made)
    assert report.labels_created == {
        "PER": "PER", "地 点": "地_点", "縣府/機關": "縣府_機關", "a b": "a_b", "a_b": "a_b_2", "👩‍🌾": "label",
    }  # fmt: skip
    assert project.codebook_number == 2, "one new version, also for the second article"
    assert sorted(_labels(project, 1)) == sorted(_labels(project, 2)) and "New labels" in "".join(report.sentences)
    again = _import(project, tmp_path, {"spans": spans, "text": "另一"})
    assert again.labels_created == {} and project.codebook_number == 2, "names are known again"
    assert check_project(project) == []


def test_created_labels_do_not_stand_in_the_way_of_the_coders_undo(project: Session, tmp_path: Path) -> None:
    _import(project, tmp_path, {"spans": [_span(0, 3, "directive")]})
    mine = tag_span(project, 1, 3, 5, project.codebook.labels[0].uuid)
    _import(project, tmp_path, {"spans": [_span(0, 3, "PER")], "text": "另一篇"})
    undo(project)
    assert rows.article(project.project, 2) and "PER" in [each.id for each in project.codebook.labels]
    article = rows.article(project.project, 1)
    assert article and mine.id not in [each["id"] for each in show_article(project, article)["spans"]]


def test_skipped_labels_take_their_spans_and_relations_along_and_are_counted(project: Session, tmp_path: Path) -> None:
    spans = [_span(0, 3, "PER", id="a"), _span(3, 5, "slogan", id="b"), _span(5, 6, "PER", id="c")]
    relations = [
        {"type": "addressed to", "from_span": "a", "to_span": "b"},
        {"type": "unheard of", "from_span": "b", "to_span": "b"},
        {"type": "holds_position", "from_span": "b", "to_span": "b"},
    ]
    report = _import(
        project, tmp_path, {"spans": spans, "relations": relations, "labels": [{"label": "whole"}]}, labels=SKIP
    )
    assert report.labels_skipped == {"PER": 2, "whole": 1} and _labels(project, 1) == ["slogan"]
    assert report.relations_skipped == {"addressed to": 1, "unheard of": 1}
    ((_, relation),) = rows.things(project.project, "relation", 1)
    kind = project.codebook.relation("holds_position")
    assert kind and relation["t"] == kind.uuid
    said = " ".join(report.sentences)
    assert "2 PER, 1 whole" in said and "unheard of" in said and check_project(project) == []


def test_labels_are_known_by_id_by_their_names_in_each_language_and_by_what_was_said(
    project: Session, tmp_path: Path
) -> None:
    spans = [
        _span(n, n + 1, each) for n, each in enumerate(["directive", "Directive clause", "要求/部署", "PER", "ORG"])
    ]
    report = _import(project, tmp_path, {"spans": spans}, labels=LabelPolicy({"PER": "slogan", "ORG": ""}))
    assert not report.skipped, report.skipped
    assert sorted(_labels(project, 1)) == ["directive"] * 3 + ["slogan"] and report.labels_skipped == {"ORG": 1}
    with pytest.raises(UsageError, match="“PER” cannot become “nothing”"):
        _import(project, tmp_path, {"spans": spans}, labels=LabelPolicy({"PER": "nothing"}))
    with pytest.raises(UsageError, match="'perhaps'"):
        _import(project, tmp_path, {"spans": spans}, labels=LabelPolicy(unknown="perhaps"))


def test_a_key_of_a_label_is_no_name_of_it(project: Session, tmp_path: Path) -> None:
    keyed = next(each for each in project.codebook.labels if each.key)
    report = _import(project, tmp_path, {"spans": [_span(0, 1, keyed.key)]}, labels=LabelPolicy())
    assert not report.imported and "has no label" in report.skipped[0].why


def test_attributes_that_the_codebook_does_not_have_are_left_out_and_counted(project: Session, tmp_path: Path) -> None:
    attributes = {"issuer": "leader", "domain": "astrology", "colour": "red"}
    report = _import(project, tmp_path, {"spans": [_span(0, 3, "directive", attributes=attributes)]})
    article = rows.article(project.project, 1)
    assert article
    (span,) = show_article(project, article)["spans"]
    assert span["attributes"].get("issuer") == "leader" and "colour" not in span["attributes"]
    assert report.attributes_skipped == {"directive.domain": 1, "directive.colour": 1}


def test_a_text_that_is_there_already_is_compared_by_the_projects_labels_and_makes_none(
    project: Session, tmp_path: Path
) -> None:
    spans = [_span(0, 3, "Directive clause")]
    _import(project, tmp_path, {"spans": spans})
    (again,) = _import(project, tmp_path, {"spans": spans}).skipped
    assert again.already and "not taken over" not in again.why
    (more,) = _import(project, tmp_path, {"spans": [*spans, _span(3, 5, "PER")]}).skipped
    assert "its 1 tag was not taken over" in more.why and project.codebook_number == 1


def test_no_label_is_made_for_an_article_that_does_not_come_in(project: Session, tmp_path: Path) -> None:
    _import(project, tmp_path, {"spans": [_span(0, 3, "directive")]})
    article = rows.article(project.project, 1)
    assert article
    (span,) = show_article(project, article)["spans"]
    before = project.codebook, project.codebook_number
    report = _import(project, tmp_path, {"id": span["id"], "text": "别的", "spans": [_span(0, 2, "PER")]})
    assert "has the id" in report.skipped[0].why and not report.labels_created and not report.spans
    assert (project.codebook, project.codebook_number) == before and check_project(project) == []


def test_foreign_ids_of_two_files_do_not_meet_and_twins_in_one_are_told(project: Session, tmp_path: Path) -> None:
    one, two = {"id": "1", "spans": [_span(0, 3, "directive")]}, {"id": "1", "text": "别的"}
    report = _import(project, tmp_path, one, two)
    assert len(report.imported) == 1 and "id of article 1 of the file" in report.skipped[0].why
    other = import_paths(project, [_file(tmp_path, {"id": "1", "text": "第三篇"}, name="b.mu")])
    assert len(other.imported) == 1 and check_project(project) == []


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    (folder / "sub").mkdir(parents=True)
    (folder / "alone").mkdir()
    _file(folder, {"text": "一"})
    _file(folder / "sub", {"text": "二"}, name="b.mu")
    for name in ("a.side", "c.side", "helper.txt", "sub/b.txt", "alone/helper.txt", "alone/a.side"):
        (folder / name).write_text(f"会议{name}", encoding="utf-8")
    (folder / "alone" / "README.md").write_text("# 表\n\n会议", encoding="utf-8")
    (folder / "manifest.json").write_text('{\n  "schema": "annotator-export/1"}', encoding="utf-8")
    (folder / "README.md").write_text("# 卡\n\n会议", encoding="utf-8")
    return folder


CAME = ["a.mu#1", "alone/README.md", "alone/helper.txt", "sub/b.mu#1", "sub/b.txt"]


def test_helper_files_of_a_folder_are_no_articles(project: Session, tmp_path: Path) -> None:
    report = import_paths(project, [_folder(tmp_path)])
    assert sorted(name for _, name in report.imported) == CAME
    assert report.passed_over == {".side": 2} and not report.skipped
    folder = tmp_path / "given"
    one_by_one = import_paths(project, [folder / "helper.txt", folder / "a.mu"])
    assert [each.name for each in one_by_one.skipped] == ["a.mu#1"], "also where both were chosen"


def test_helper_files_of_an_archive_are_no_articles(project: Session, tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with ZipFile(tmp_path / "z.zip", "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    report = import_paths(project, [tmp_path / "z.zip"])
    assert sorted(name for _, name in report.imported) == [f"z.zip/{each}" for each in CAME]
    assert [each.why for each in report.skipped] == ["Passed over, no format reads them: 2 .side."]


def test_what_a_file_holds_is_told_and_nothing_is_written(project: Session, tmp_path: Path) -> None:
    spans = [_span(0, 3, "PER", coder="王"), _span(3, 5, "slogan", attributes={"colour": "red"})]
    bad = {"spans": [_span(9, 3, "PER")]}
    relations = [{"type": "r", "from_span": "span 0", "to_span": "span 1"}]
    _import(project, tmp_path, {})
    path = _file(tmp_path, {}, {"spans": spans, "relations": relations}, bad)
    before = project.project.connection.execute("SELECT count(*) FROM revision").fetchone()
    page = tmp_path / "page.txt"
    page.write_text("会议\r\n", encoding="utf-8")
    (tmp_path / "x.bin").write_bytes(b"\0")
    checked: list[None] = []
    one, two, three = understood(project, [path, page, tmp_path / "x.bin"], HowToRead(), lambda: checked.append(None))
    assert (one.format, one.articles, one.spans, one.relations, one.there) == ("made-up", 2, 2, 1, 1)
    assert one.labels == {"PER": 1, "slogan": 1} and one.unknown == ("PER",) and "王" in one.coders
    assert one.refused_count == 1 and "ends before it begins" in one.refused[0].why and one.complete
    assert one.unknown_relations == {"r": 1} and one.unknown_attributes == {"slogan.colour": 1}
    assert one.first and one.first.source == f"{TEXT}0"
    assert (two.format, two.articles, len(two.notes)) == ("txt", 1, 1) and len(checked) == 4
    assert (three.format, three.refused_count) == ("", 1) and "No format reads" in three.refused[0].why
    assert project.project.connection.execute("SELECT count(*) FROM revision").fetchone() == before
    (cut,) = understood(project, [path], HowToRead(), most_bytes=1)
    assert not cut.complete and cut.articles == 1
    assert [each.name for each in understanding_job(project, lambda: None, [str(page)], HowToRead())] == ["page.txt"]
    with pytest.raises(NotFound):
        list(understood(project, [tmp_path / "none"], HowToRead()))


def test_lines_that_an_annotated_format_knows_are_no_table(project: Session, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text('{"text": "会议", "spans": []}\n', encoding="utf-8")
    plain = tmp_path / "p.jsonl"
    plain.write_text('{"text": "会议", "title": "题"}\n', encoding="utf-8")
    knowing = Format("k", "k", (".jsonl",), _reads, knows=lambda head, name: b'"spans"' in head)
    monkeypatch.setattr("annotator.exchange.registry.formats", lambda: {**formats(), "k": knowing})
    assert table_file(path) is None and table_file(plain) is not None


def test_a_mapping_is_read_from_the_command_line() -> None:
    assert parse_mapping(["PER=person", "a=b=c", "地点="]) == {"PER": "person", "a=b": "c", "地点": ""}
    for wrong in (["PER"], ["=x"], ["a=b", "a=c"]):
        with pytest.raises(UsageError, match="FILE=OURS"):
            parse_mapping(wrong)
