"""Claims about Hugging Face datasets: one line loads what we write, each tag has its name, each span its text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("HF_HUB_OFFLINE", "1")
datasets = pytest.importorskip("datasets")

from annotator.exchange.exporters.job import ExportJob  # noqa: E402
from annotator.exchange.exporters.report import ExportReport  # noqa: E402
from annotator.exchange.exporters.tokens.hf_jsonl import card_info  # noqa: E402
from annotator.exchange.registry import importer  # noqa: E402
from annotator.exchange.tokens.tags import spans_of  # noqa: E402
from annotator.session.exporting import ExportOptions, export_project  # noqa: E402
from annotator.session.exporting.articles import export_context_of  # noqa: E402

OPTIONS = ExportOptions(unknown="keep")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")


def _load(path: Path):
    """What a reader of our README types, but for the part."""
    if path.is_dir():
        return datasets.load_dataset(str(path))["train"]
    return datasets.load_dataset("parquet", data_files=str(path))["train"]


def _written(session, tmp_path: Path, name: str, options: ExportOptions = OPTIONS) -> Path:
    out = tmp_path / ("out.parquet" if name == "hf-parquet" else "out")
    export_project(session, out, options, name)
    return out


@pytest.mark.parametrize("name", ["hf", "hf-parquet"])
def test_one_line_loads_it_with_names_for_its_tags(ruled_sample, tmp_path, name) -> None:
    data = _load(_written(ruled_sample, tmp_path, name))
    tags = data.features["ner_tags"].feature
    labels = [label.id for label in ruled_sample.codebook.labels]
    assert isinstance(tags, datasets.ClassLabel)
    assert tags.names == ["O", *(f"{letter}-{label}" for label in labels for letter in "BI")]
    spans = 0
    for row in data:
        assert "".join(row["tokens"]) == "".join(row["text"].split())
        for span in row["spans"]:
            assert row["text"][span["start"] : span["end"]] == span["text"]
        stands = [(each["text"], each["label"]) for each in row["spans"]]
        for first, last, label in spans_of([tags.int2str(each) for each in row["ner_tags"]]):
            assert ("".join(row["tokens"][first:last]), label) in stands
            spans += 1
    assert spans > 50


def test_jsonl_and_parquet_are_the_same_data(ruled_sample, tmp_path) -> None:
    for nested in ("outermost", "each"):
        options = ExportOptions(unknown="keep", nested=nested, both="paired")
        folder = tmp_path / nested
        folder.mkdir()
        lines, table = (_load(_written(ruled_sample, folder, name, options)) for name in ("hf", "hf-parquet"))
        assert lines.features == table.features
        assert lines.to_list() == table.to_list()


@pytest.mark.parametrize("name", ["hf", "hf-parquet"])
def test_what_datasets_saves_is_read_again(ruled_sample, tmp_path, name) -> None:
    from annotator.exchange.importers.given import file_on_disk, head_of, read_given

    data = _load(_written(ruled_sample, tmp_path, name))
    saved = tmp_path / "saved.parquet"
    data.to_parquet(saved)
    file = file_on_disk(saved, saved.name)
    form = importer(None, saved.name, head=head_of(file))
    assert form.name == "hf-parquet"
    read = list(read_given(form, file))
    assert [each.source for each in read] == data["text"]
    tags_alone = tmp_path / "tags.parquet"
    data.select_columns(["id", "tokens", "ner_tags"]).to_parquet(tags_alone)
    for row, article in zip(data, read_given(form, file_on_disk(tags_alone, tags_alone.name)), strict=True):
        assert "".join(article.source.split()) == "".join(row["text"].split())
        flat = [each for each in row["spans"] if each["label"] in {span.label for span in article.spans}]
        assert {article.source[each.start : each.end] for each in article.spans} <= {each["text"] for each in flat}


def test_a_card_can_say_it_of_several_configurations(ruled_sample, tmp_path) -> None:
    data = (_written(ruled_sample, tmp_path, "hf") / "data.jsonl").read_bytes()
    job = ExportJob(export_context_of(ruled_sample, OPTIONS), OPTIONS, ExportReport())
    out = tmp_path / "folds"
    card = ["---", "configs:"]
    for name in ("fold-1", "fold-2"):
        (out / name).mkdir(parents=True)
        (out / name / "train.jsonl").write_bytes(data)
        card += [f"- config_name: {name}", f"  data_files: {name}/train.jsonl"]
    (out / "README.md").write_text("\n".join([*card, card_info(job, ("fold-1", "fold-2")), "---", ""]), "utf-8")
    tags = datasets.load_dataset(str(out), "fold-2")["train"].features["ner_tags"].feature
    assert tags.names[:2] == ["O", f"B-{ruled_sample.codebook.labels[0].id}"]
