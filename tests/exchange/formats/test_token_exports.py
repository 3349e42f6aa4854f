"""Claims about whole exports for models of tokens: what is counted, what stays out, what the files are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import BLANK, NESTED, NESTED_TAGS, ExportReport
from annotator.exchange.registry import formats
from annotator.session.articles import article_rows, texts_of
from annotator.session.codebook_changes.labels import add_label, new_label
from annotator.session.coding.tagging import set_statuses, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

COLUMNS = ("conll2003", "bio", "bioes", "bilou")
MODELS = (*COLUMNS, "hf", "hf-parquet", "spacy")
CODING = ("layer", "coder", "status", "codebook_version", "labels_coded", "suggestions_shown")
WAYS = [{}, {"both": "doubled"}, {"max_length": 60, "stride": 30}, {"both": "doubled", "max_length": 60, "stride": 30}]


@pytest.fixture
def nested(sample: Session) -> Iterator[Session]:
    """Five pairs of spans, one in the other, in the title of each article of the sample, all done."""
    uuids = {label.id: label.uuid for label in sample.codebook.labels}
    for row in article_rows(sample):
        tag_span(sample, row.article.number, 0, 4, uuids["slogan"])
        tag_span(sample, row.article.number, 1, 3, uuids["directive"])
    set_statuses(sample, [row.article.number for row in article_rows(sample)], "done")
    yield sample


def _exported(session: Session, out, form: str, **options):
    return export_project(session, out, ExportOptions(**{"scope": "all", "script": "reading"} | options), form)


@pytest.mark.parametrize("options", WAYS, ids=str)
@pytest.mark.parametrize("form", COLUMNS)
def test_a_span_that_is_not_written_is_told_once_and_not_counted(nested: Session, tmp_path, form, options) -> None:
    report = _exported(nested, tmp_path / "out", form, **options)
    assert (report.articles, report.spans) == (5, 5)
    assert report.by_label(NESTED) == {"directive": 5}
    begins = (tmp_path / "out").read_text(encoding="utf-8").count("B-slogan")
    assert begins == 5 * (2 if options.get("both") else 1)


@pytest.mark.parametrize("options", WAYS, ids=str)
@pytest.mark.parametrize("form", ["hf", "hf-parquet", "spacy"])
def test_a_span_that_has_no_tag_but_is_in_the_list_is_counted(nested: Session, tmp_path, form, options) -> None:
    if form != "hf":
        pytest.importorskip({"spacy": "spacy", "hf-parquet": "pyarrow"}[form])
    report = _exported(nested, tmp_path / "out", form, **options)
    assert (report.articles, report.spans) == (5, 10)
    assert report.by_label(NESTED_TAGS) == {"directive": 5} and NESTED not in report.counts


def test_a_span_of_white_space_alone_is_none_of_those_written(sample: Session, tmp_path) -> None:
    uuid = sample.codebook.labels[0].uuid
    (number, at) = next(
        (row.article.number, at)
        for row in article_rows(sample)
        for at in [texts_of(sample, row.article).source.find("\n")]
        if at > 0
    )
    tag_span(sample, number, at, at + 1, uuid)
    tag_span(sample, number, at - 1, at + 1, uuid)
    report = _exported(sample, tmp_path / "out", "bio", status="all")
    assert (report.spans, report.counts.get(BLANK)) == (1, 1)
    assert _exported(sample, tmp_path / "each", "bio", status="all", nested="each").spans == 1


def test_of_one_label_the_inner_span_is_not_written_to_its_file(nested: Session, tmp_path) -> None:
    uuids = {label.id: label.uuid for label in nested.codebook.labels}
    tag_span(nested, 1, 0, 2, uuids["slogan"])
    report = _exported(nested, tmp_path / "out", "bio", nested="each")
    assert (report.spans, report.by_label(NESTED)) == (10, {"slogan": 1})


@pytest.mark.parametrize("form", MODELS)
def test_an_article_in_which_a_label_was_not_looked_for_teaches_nothing(nested: Session, tmp_path, form) -> None:
    if form in ("spacy", "hf-parquet"):
        pytest.importorskip({"spacy": "spacy", "hf-parquet": "pyarrow"}[form])
    assert formats()[form].trains
    add_label(nested, new_label(nested, "pledge"))
    report = _exported(nested, tmp_path / "out", form)
    assert (report.articles, report.counts) == (0, {"unknown": 5})
    assert _exported(nested, tmp_path / "all", form, unknown="keep").articles == 5


@pytest.mark.parametrize("form", ["hf", "hf-parquet", "spacy"])
@pytest.mark.parametrize("script", ["hant", "source"])
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_was_looked_for_comes_back_and_so_do_states_regions_and_labels_of_the_article(
    desk, form, script, data
) -> None:
    if form != "hf":
        pytest.importorskip({"spacy": "spacy", "hf-parquet": "pyarrow"}[form])
    given_form = formats()[form]
    assert all(given_form.carries(each) for each in ("state", "article attributes", "coding", "regions"))
    options = ExportOptions(script=script, layers=("li", "gold"), status="all", scope="all")
    job = ExportJob(desk.context, options, ExportReport())
    (record,) = records_of([data.draw(desk.articles()).article], job)
    (back,) = desk.read_back(given_form, desk.written(given_form, [record], options)[0])
    assert [
        (each.layer, each.coder, each.status, each.version, list(each.labels_coded), each.suggestions_shown)
        for each in back.coding
    ] == [tuple(each[key] for key in CODING) for each in record["coding"]]
    assert [each.kind for each in back.coding] == [each.get("kind") for each in record["coding"]]
    assert {each.id: (each.state, each.origin) for each in back.spans} == {
        row["id"]: (row["state"], row["origin"]) for row in record["spans"]
    }
    assert [(each.id, each.start, each.end, each.kind, each.repeats) for each in back.regions] == [
        tuple(row[key] for key in ("id", "start", "end", "kind", "repeats")) for row in record["regions"]
    ]
    assert [(each.label, each.layer, dict(each.attributes)) for each in back.document_annotations] == [
        (row["label"], row["layer"], row["attributes"]) for row in record["document_annotations"]
    ]


@pytest.mark.parametrize("form", COLUMNS)
def test_files_of_labels_are_apart_on_every_system(desk, form) -> None:
    names = ["con", "Slogan", "slogan", "a/b", "长" * 90, "长" * 90 + "2", "nul.x"]
    context = replace(desk.context, labels={f"u{number}": name for number, name in enumerate(names)})
    rows = tuple(desk.annotation(n, n, n + 1, label=f"u{n}") for n in range(len(names)))
    texts = desk.texts_of([("要坚决打赢𠮷林脱贫",) * 4])
    job = ExportJob(context, ExportOptions(status="all", script="source", nested="each"), ExportReport())
    given = formats()[form]
    pieces = given.writes_folder(records_of([desk.article_of(texts, annotations=rows, coding=())], job), job)  # pyright: ignore[reportOptionalCall]
    found = [name for name, _ in pieces]
    assert len(found) == len(names) == len({each.casefold() for each in found})
    assert all(len(each.encode()) < 220 and "/" not in each for each in found)
    assert not {each.split(".")[0].casefold() for each in found} & {"con", "nul"}
    assert [one.split(".")[0] for one in found][2].startswith("slogan")
    assert all(one != other for one, other in pairwise(found))
