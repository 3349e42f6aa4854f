"""Claims about resources/recipes: each trains on an export of the sample project, and what comes of it has a score."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.resource_files import resource
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

SHORT = ExportOptions(max_length=120, unknown="keep")


def _losses_and_scores(recipe: str, *arguments: str | Path) -> tuple[list[float], dict[str, float]]:
    """What a recipe prints: the loss of each epoch, and F1 by label."""
    run = subprocess.run(
        [sys.executable, resource("recipes", recipe), *map(str, arguments)],
        capture_output=True, text=True, timeout=300, encoding="utf-8",
        env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    losses = [float(found) for found in re.findall(r"^epoch \d+ loss ([\d.]+)$", run.stdout, re.M)]
    rows = run.stdout.split("F1\n")[1].splitlines()
    return losses, {row.split()[0]: float(row.split()[-1]) for row in rows}


@pytest.mark.parametrize(("task", "label"), [("spancat", "citation"), ("ner", "citation")])
def test_spacy_learns_what_the_rule_tags(ruled_sample: Session, tmp_path: Path, task: str, label: str) -> None:
    spacy = pytest.importorskip("spacy")
    out = tmp_path / "sample.spacy"
    export_project(ruled_sample, out, SHORT, "spacy")
    losses, scores = _losses_and_scores(
        "train_spacy.py",
        out,
        out,
        "--task",
        task,
        "--epochs",
        "14",
        "--learn-rate",
        "0.005",
        "--out",
        tmp_path / "model",
    )
    assert len(losses) == 14 and losses[-1] < losses[0] / 2
    assert scores["all"] > 0.5 and scores[label] > 0.3
    found = spacy.load(tmp_path / "model")("要做好疫情防控工作。")
    spans = found.ents if task == "ner" else found.spans["sc"]
    assert "疫情防控" in {span.text for span in spans}


@pytest.fixture
def tiny_checkpoint(ruled_sample: Session, tmp_path: Path) -> Path:
    """A randomly initialised BERT whose tokens are the characters of the sample."""
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("torch").manual_seed(1)
    folder = tmp_path / "tiny"
    folder.mkdir()
    export_project(ruled_sample, tmp_path / "all.jsonl", ExportOptions(unknown="keep"))
    characters = sorted(set((tmp_path / "all.jsonl").read_text(encoding="utf-8")) - set(" \n"))
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *characters]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    tokenizer = transformers.BertTokenizerFast(str(folder / "vocab.txt"), do_lower_case=False)
    tokenizer.save_pretrained(folder)
    config = transformers.BertConfig(
        vocab_size=len(words), hidden_size=48, num_hidden_layers=1, num_attention_heads=2, intermediate_size=96,
        max_position_embeddings=256,
    )  # fmt: skip
    transformers.BertModel(config).save_pretrained(folder)
    return folder


def test_a_token_classifier_learns_what_the_rule_tags(
    ruled_sample: Session, tiny_checkpoint: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sample.jsonl"
    export_project(ruled_sample, out, SHORT)
    losses, scores = _losses_and_scores(
        "train_token_classifier.py", out, out, "--checkpoint", tiny_checkpoint, "--epochs", "10",
        "--learn-rate", "0.006", "--max-tokens", "128", "--out", tmp_path / "model",
    )  # fmt: skip
    assert len(losses) == 10 and losses[-1] < losses[0] / 2
    assert scores["all"] > 0.5 and scores["citation"] > 0.3
    assert (tmp_path / "model" / "config.json").exists()


def _run_lines(lines: list[str], where: Path, checkpoint: Path) -> list[str]:
    """Each line of the README as a shell runs it in ``where``, an epoch for each model; what each of them prints."""
    words = {"annotator": [sys.executable, "-m", "annotator"], "python": [sys.executable], "PATH": [str(checkpoint)]}
    said = []
    for line in lines:
        command = [word for each in line.split() for word in words.get(each, [each])]
        command = [str(resource("recipes", each)) if each.startswith("train_") else each for each in command]
        more = ["--epochs", "1"] if line.startswith("python") else []
        run = subprocess.run(
            [*command, *more], capture_output=True, text=True, timeout=300, encoding="utf-8", cwd=where,
            env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"},
        )  # fmt: skip
        assert run.returncode == 0, (line, run.stderr)
        said.append(run.stdout)
    return said


def _lines_of_readme() -> list[str]:
    text = resource("recipes", "README.md").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


def test_the_lines_of_the_readme_run_as_they_stand(
    ruled_sample: Session, tiny_checkpoint: Path, tmp_path: Path
) -> None:
    pytest.importorskip("spacy")
    lines = _lines_of_readme()
    assert [line.split()[0] for line in lines] == ["annotator", "python"] * 2
    (tmp_path / "p.db").symlink_to(ruled_sample.path)
    _, spacy_said, _, torch_said = _run_lines(lines, tmp_path, tiny_checkpoint)
    assert all((tmp_path / "model" / each).exists() for each in ("config.cfg", "config.json"))
    for said in (spacy_said, torch_said):
        assert "epoch 1 loss" in said
        assert ("nothing to score" in said) != ("F1" in said)


@pytest.mark.parametrize("recipe", ["train_spacy.py", "train_token_classifier.py"])
@pytest.mark.parametrize("articles", [0, 1])
def test_a_dev_part_without_spans_is_one_sentence_and_no_table_of_zeros(
    ruled_sample: Session, tiny_checkpoint: Path, tmp_path: Path, recipe: str, articles: int
) -> None:
    form = "spacy" if "spacy" in recipe else "jsonl"
    train, dev = tmp_path / f"train.{form}", tmp_path / f"dev.{form}"
    export_project(ruled_sample, train, SHORT, form)
    if form == "spacy":
        spacy = pytest.importorskip("spacy")
        docs = [spacy.blank("zh")("没有。")] * articles
        for doc in docs:
            doc.spans["sc"] = []
        spacy.tokens.DocBin(docs=docs).to_disk(dev)
        more: list[str] = []
    else:
        dev.write_text('{"text": "没有。", "spans": []}\n' * articles, encoding="utf-8")
        more = ["--checkpoint", str(tiny_checkpoint)]
    line = " ".join(["python", recipe, str(train), str(dev), *more])
    (said,) = _run_lines([line], tmp_path, tiny_checkpoint)
    assert said.count("nothing to score") == 1 and "F1" not in said
