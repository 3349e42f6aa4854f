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
        env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1"},
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
        "8",
        "--learn-rate",
        "0.005",
        "--out",
        tmp_path / "model",
    )
    assert len(losses) == 8 and losses[-1] < losses[0] / 2
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
