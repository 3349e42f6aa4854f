"""Claims about annotator.open: what it yields is what export writes, and the project is only read."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import warnings
from hashlib import sha256
from pathlib import Path

import pytest

import annotator
from annotator.exchange.exporters.contract_jsonl import line_of
from annotator.python.span_frame import COLUMNS
from annotator.session.coding.tagging import set_statuses, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

PROJECTS = Path(__file__).parent.parent / "projects"
WORDS = {"习近平": "directive", "習近平": "directive", "经济": "slogan", "經濟": "slogan", "疫情": "slogan"}
CHOICES = [
    {"status": "all"},
    {"status": "all", "script": "hant", "punctuation": "fullwidth"},
    {"status": "all", "script": "source"},
    {"status": "all", "script": "reading", "scope": "body"},
    {"status": "all", "max_length": 120, "stride": 20},
    {"status": "all", "both": "doubled"},
    {"status": "all", "labels": ("slogan",)},
    {"status": "all", "unknown": "out"},
    {},
]


@pytest.fixture
def tagged(sample_path: Path) -> Path:
    """The sample with every one of WORDS tagged, and two articles done."""
    session = Session.open(sample_path)
    try:
        _tag_words(session, WORDS)
        set_statuses(session, [1, 3], "done")
    finally:
        session.close()
    return sample_path


def _tag_words(session: Session, words: dict[str, str]) -> None:
    from annotator.session.articles import article_rows, texts_of

    uuids = {label.id: label.uuid for label in session.codebook.labels}
    for row in article_rows(session):
        number = row.article.number
        source = texts_of(session, row.article).source
        for word, label in words.items():
            at = source.find(word)
            while at >= 0:
                tag_span(session, number, at, at + len(word), uuids[label])
                at = source.find(word, at + 1)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_records_are_the_lines_of_an_export_one_for_one(tagged: Path, tmp_path: Path, choice) -> None:
    session = Session.open(tagged)
    report = export_project(session, tmp_path / "out.jsonl", ExportOptions(**choice))
    session.close()
    with annotator.open(tagged) as project:
        records = project.records(**choice)
        assert [line_of(each) for each in records] == (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True)
        assert records.report.counts == report.counts


def test_every_span_is_its_text(tagged: Path) -> None:
    with annotator.open(str(tagged)) as project:
        spans = [(record, span) for record in project.records(status="all") for span in record["spans"]]
        assert len(spans) > 5
        assert all(record["text"][span["start"] : span["end"]] == span["text"] for record, span in spans)


def test_one_name_is_as_good_as_a_list_of_them(tagged: Path) -> None:
    with annotator.open(tagged) as project:
        assert [*project.records(status="all", layers="li", labels="slogan")] == [
            *project.records(status="all", layers=["li"], labels=["slogan"])
        ]


def test_articles_and_codebook_are_those_of_the_project(tagged: Path) -> None:
    with annotator.open(tagged) as project:
        found = [*project.articles()]
        assert [each.number for each in found] == [1, 2, 3, 4, 5]
        assert {each.id for each in found} == {record["id"] for record in project.records(status="all")}
        assert all(each.title and each.name.endswith(".txt") for each in found)
        assert "directive" in {label.id for label in project.codebook.labels} and project.name == "sample"


@pytest.mark.parametrize("frame", ["pandas", "polars"])
def test_a_frame_has_a_row_a_span_in_the_columns_that_are_documented(tagged: Path, frame) -> None:
    pytest.importorskip(frame)
    with annotator.open(tagged) as project:
        table = project.spans(frame, status="all")
        rows = [(record, span) for record in project.records(status="all") for span in record["spans"]]
        none = project.spans(frame, status="all", labels="personnel")
    assert list(table.columns) == list(COLUMNS) == list(none.columns) and len(none) == 0
    assert [str(each) for each in table.dtypes] == [str(each) for each in none.dtypes]
    for key in ("id", "start", "end", "label", "text", "layer", "coder", "source_start", "source_end"):
        assert list(table[key]) == [span[key] for _, span in rows]
    assert list(table["article"]) == [record["id"] for record, _ in rows]
    assert [each.strftime("%Y-%m-%dT%H:%M:%SZ") for each in table["created"]] == [span["created"] for _, span in rows]


def test_the_project_is_only_read_also_beside_who_works_in_it(tagged: Path) -> None:
    before = sha256(tagged.read_bytes()).hexdigest()
    with annotator.open(tagged) as project:
        assert [*project.records(status="all")] and [*project.articles()]
    assert sha256(tagged.read_bytes()).hexdigest() == before
    assert [each.name for each in tagged.parent.iterdir()] == [tagged.name]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_project_of_an_older_annotator_is_left_as_it_is(tmp_path: Path, number: int) -> None:
    path = tmp_path / "old.db"
    shutil.copy(PROJECTS / f"format-{number}.db", path)
    before = path.read_bytes()
    with pytest.raises(annotator.AnnotatorError, match="older annotator"):
        annotator.open(path)
    assert path.read_bytes() == before
    Session.open(path).close()
    with annotator.open(path) as project:
        assert any(record["spans"] for record in project.records(status="all", layers=["李", "王"]))


def test_what_is_wrong_is_one_sentence(tagged: Path, tmp_path: Path) -> None:
    (tmp_path / "no.db").write_bytes(b"no project")
    for path in (tmp_path / "none.db", tmp_path / "no.db", tmp_path):
        with pytest.raises(annotator.AnnotatorError):
            annotator.open(path)
    project = annotator.open(tagged)
    for options in ({"script": "latin"}, {"layers": "nobody"}, {"labels": "nothing"}, {"stride": 3}, {"wrong": 1}):
        with pytest.raises(annotator.AnnotatorError) as caught:
            list(project.records(**options))
        assert str(caught.value).endswith((".", "?"))
    with pytest.raises(annotator.AnnotatorError, match="pandas or polars"):
        project.spans("excel")  # type: ignore[call-overload]
    project.close()
    project.close()
    with pytest.raises(annotator.AnnotatorError, match="is closed"):
        project.records()


def test_an_unknown_option_is_told_of_all_that_there_are_and_final_is_one(tagged: Path) -> None:
    with annotator.open(tagged) as project:
        with pytest.raises(annotator.AnnotatorError, match=r"no option wrong: records takes .*\bfinal\b"):
            project.records(wrong=1)  # type: ignore[call-arg]
        assert [each["id"] for each in project.records(final=True)]


def test_of_several_coders_the_sentence_names_what_python_takes(tmp_path: Path) -> None:
    path = shutil.copy(PROJECTS / "format-3.db", tmp_path / "p.db")
    Session.open(path).close()
    with annotator.open(path) as project:
        with pytest.raises(annotator.AnnotatorError, match=r"李.*layers= or final=True") as caught:
            project.records(status="all")
        assert "--" not in str(caught.value)
        project.records(final=True)


def test_closing_ends_what_is_being_drawn(tagged: Path) -> None:
    with warnings.catch_warnings(), annotator.open(tagged) as project:
        warnings.simplefilter("error")
        records, articles = project.records(status="all"), project.articles()
        assert next(records) and next(articles)
        project.close()
        assert [*records] == []
        del records, articles
        gc.collect()
    with annotator.open(tagged) as again:
        assert len([*again.articles()]) == 5


def test_without_pandas_one_sentence_names_the_extra(tagged: Path, monkeypatch) -> None:
    with annotator.open(tagged) as project:
        for frame in ("pandas", "polars"):
            monkeypatch.setitem(sys.modules, frame, None)
            with pytest.raises(annotator.AnnotatorError, match=r'pip install "annotator\[frames\]"'):
                project.spans(frame, status="all")


def test_importing_annotator_loads_nothing_else() -> None:
    code = (
        "import sys; before = set(sys.modules); import annotator; new = set(sys.modules) - before; "
        "print(sorted(each for each in new if each.startswith(('annotator.', 'sqlite', 'orjson'))));"
        "annotator.open; print('pandas' in sys.modules, 'PySide6' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "[]\nFalse False\n"


def test_what_is_offered_is_what_the_types_say() -> None:
    declared = (Path(annotator.__file__).parent / "__init__.pyi").read_text()
    for name in annotator._HOMES:
        assert getattr(annotator, name) and f'"{name}"' in declared
    assert (Path(annotator.__file__).parent / "py.typed").exists()
    with pytest.raises(AttributeError):
        _ = annotator.nothing
