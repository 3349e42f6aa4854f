"""Claims about the counts of a manifest and its card: they are of what the files hold."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest

from annotator.model.article import ArticleRow
from annotator.session.articles import article_rows, texts_of
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

WAYS = (
    {"card": True},
    {"split": (60, 20, 20), "seed": 1, "card": True},
    {"folds": 2, "card": True},
    {"card": True, "both": "doubled", "max_length": 60},
)


def _words(session: Session, row: ArticleRow) -> int:
    """Where an article has six characters that nothing repairs."""
    found = re.search("[\u4e00-\u9fa5]{6}", texts_of(session, row.article).source)
    assert found is not None
    return found.start()


@pytest.fixture
def nested(sample: Session) -> Session:
    """A span within a longer one in each of the five articles, and one beside them."""
    uuids = {label.id: label.uuid for label in sample.codebook.labels}
    for row in article_rows(sample):
        number, at = row.article.number, _words(sample, row)
        tag_span(sample, number, at, at + 4, uuids["slogan"])
        tag_span(sample, number, at + 1, at + 3, uuids["directive"])
        tag_span(sample, number, at + 4, at + 5, uuids["directive"])
    return sample


@pytest.mark.parametrize("options", WAYS, ids=str)
@pytest.mark.parametrize("form", ["bio", "conll2003"])
def test_spans_that_a_format_leaves_out_are_in_no_count(nested: Session, tmp_path: Path, form: str, options) -> None:
    report = export_project(nested, tmp_path / "out", ExportOptions(status="all", scope="all", **options), form)
    manifest = orjson.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert report.spans == manifest["counts"]["spans"] == 10
    assert manifest["labels"] == {"slogan": 5, "directive": 5}
    times = 2 if options.get("both") else 1
    for part in manifest["parts"]:
        files = [
            each["name"] for each in manifest["files"] if each["part"] == part["path"] and each["name"] != "README.md"
        ]
        text = "".join((tmp_path / "out" / name).read_text(encoding="utf-8") for name in files)
        assert text.count(" B-") == times * part["spans"], part["path"]
        assert {label: text.count(f"B-{label}\n") for label in part["labels"]} == {
            label: times * n for label, n in part["labels"].items()
        }
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    for part in manifest["parts"]:
        row = f"| {part['records']:,} | {part['spans']:,} | {part['characters']:,} |"
        assert row in card or part["path"].endswith("/train"), "the card shows what each fold tests"


def test_where_each_label_has_a_file_its_inner_spans_alone_are_not_counted(nested: Session, tmp_path: Path) -> None:
    uuid = next(label.uuid for label in nested.codebook.labels if label.id == "slogan")
    (first, *_) = article_rows(nested)
    at = _words(nested, first)
    tag_span(nested, first.article.number, at, at + 2, uuid)
    options = ExportOptions(status="all", scope="all", card=True, nested="each")
    report = export_project(nested, tmp_path / "out", options, "bio")
    manifest = orjson.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert report.spans == manifest["counts"]["spans"] == 15
    assert manifest["labels"] == {"slogan": 5, "directive": 10}


def test_a_list_that_holds_what_has_no_tag_is_counted_whole(nested: Session, tmp_path: Path) -> None:
    options = ExportOptions(status="all", scope="all", card=True)
    report = export_project(nested, tmp_path / "out", options, "hf")
    manifest = orjson.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert report.spans == manifest["counts"]["spans"] == 15
