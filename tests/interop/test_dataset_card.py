"""Claims about the card as a foreign reader holds it: `datasets` finds every part and what its columns are."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

datasets = pytest.importorskip("datasets")


def _loaded(folder: Path, cache: Path, *name: str):
    return datasets.load_dataset(str(folder), *name, cache_dir=str(cache))


@pytest.mark.parametrize("name", ["hf", "hf-parquet"])
def test_one_line_loads_every_part_also_one_without_spans(sample: Session, tmp_path: Path, name: str) -> None:
    options = ExportOptions(status="all", split=(60, 20, 20), seed=1, card=True)
    export_project(sample, tmp_path / "out", options, name)
    found = _loaded(tmp_path / "out", tmp_path / "cache")
    assert {part: len(rows) for part, rows in found.items()} == {"train": 3, "validation": 1, "test": 1}
    tags = found["test"].features["ner_tags"].feature
    assert tags.names[:2] == ["O", "B-directive"] and found["train"].features == found["test"].features


def test_each_fold_is_a_configuration(sample: Session, tmp_path: Path) -> None:
    export_project(sample, tmp_path / "out", ExportOptions(status="all", folds=2), "hf")
    for fold in ("fold-1", "fold-2"):
        found = _loaded(tmp_path / "out", tmp_path / "cache", fold)
        assert len(found["train"]) + len(found["test"]) == 5


def test_the_contract_s_own_lines_load_as_they_are(sample: Session, tmp_path: Path) -> None:
    from annotator.session.coding.tagging import tag_span

    slogan = sample.codebook.by_id("slogan")
    assert slogan is not None
    for article in range(1, 6):
        tag_span(sample, article, 0, 4, slogan.uuid)
    options = ExportOptions(status="all", scope="all", card=True)
    export_project(sample, tmp_path / "out", options)
    found = _loaded(tmp_path / "out", tmp_path / "cache")
    for row in found["train"]:
        (span,) = row["spans"]
        assert row["text"][span["start"] : span["end"]] == span["text"] and span["label"] == "slogan"
