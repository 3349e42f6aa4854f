"""Fine-tune a Hugging Face token classifier on an export of annotator, on a processor, and score it.

    annotator export p.db lines --split 80,10,10 --unknown out
    python train_token_classifier.py lines/train.jsonl lines/dev.jsonl --checkpoint PATH --out model [--epochs 5]

PATH is the folder of any checkpoint with a fast tokenizer (or its name, where there is a network). Data are lines of
JSON with "text" and "spans" (start, end, label; code points of the text). A token gets the label of the span that it
lies in, B- at its beginning; of spans that overlap the longest is learned. Long texts are read in windows.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForTokenClassification, AutoTokenizer

Span = tuple[int, int, str]
NOTHING_TO_SCORE = "There is nothing to score: the file of dev has no spans (few articles: give it a larger share)."
IGNORED = -100
"""What the loss does not look at: special tokens, padding."""


def main() -> None:
    asked = arguments()
    random.seed(asked.seed)
    torch.manual_seed(asked.seed)
    train, dev = read_texts(asked.train), read_texts(asked.dev)
    kinds = sorted({label for _, spans in train for _, _, label in spans})
    if not kinds:
        raise SystemExit(f"{asked.train} has no spans to learn from.")
    labels = ["O", *(f"{mark}-{kind}" for kind in kinds for mark in "BI")]
    tokenizer = AutoTokenizer.from_pretrained(asked.checkpoint)
    model = AutoModelForTokenClassification.from_pretrained(
        asked.checkpoint, num_labels=len(labels), id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)}, ignore_mismatched_sizes=True,
    )  # fmt: skip
    windows = [each for text, spans in train for each in encoded(tokenizer, text, spans, labels, asked.max_tokens)]
    optimizer = torch.optim.AdamW(model.parameters(), lr=asked.learn_rate)
    for epoch in range(1, asked.epochs + 1):
        print(f"epoch {epoch} loss {one_epoch(model, optimizer, windows, tokenizer, asked.batch):.4f}", flush=True)
    report(model, tokenizer, labels, dev, asked.max_tokens)
    if asked.out:
        model.save_pretrained(asked.out)
        tokenizer.save_pretrained(asked.out)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", type=Path, help="folder for the model")
    parser.add_argument("--max-tokens", type=int, default=256, help="of a window")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--learn-rate", type=float, default=5e-5)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def read_texts(path: Path) -> list[tuple[str, list[Span]]]:
    """Each text with its spans, of which none overlap: the longest first."""
    found = []
    with path.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            spans = [(each["start"], each["end"], each["label"]) for each in record["spans"]]
            found.append((record["text"], flat(spans)))
    return found


def flat(spans: list[Span]) -> list[Span]:
    chosen: list[Span] = []
    for start, end, label in sorted(spans, key=lambda each: (each[0] - each[1], each)):
        if all(end <= first or last <= start for first, last, _ in chosen):
            chosen.append((start, end, label))
    return sorted(chosen)


def encoded(tokenizer: Any, text: str, spans: list[Span], labels: list[str], longest: int) -> list[dict[str, Any]]:
    """The windows of a text: its tokens, where each stands in the text, and its label."""
    found = tokenizer(
        text, truncation=True, max_length=longest, stride=longest // 8, return_overflowing_tokens=True,
        return_offsets_mapping=True,
    )  # fmt: skip
    numbers = {label: number for number, label in enumerate(labels)}
    windows = []
    for tokens, offsets in zip(found["input_ids"], found["offset_mapping"]):
        marks = [IGNORED if start == end else numbers["O"] for start, end in offsets]
        for first, last, label in spans:
            inside = [at for at, (start, end) in enumerate(offsets) if start < end and first < end and start < last]
            for at in inside:
                mark = "B" if offsets[at][0] <= first else "I"
                marks[at] = numbers.get(f"{mark}-{label}", numbers["O"])
        windows.append({"tokens": tokens, "offsets": offsets, "marks": marks})
    return windows


def batch_of(windows: list[dict[str, Any]], padding: int) -> dict[str, torch.Tensor]:
    width = max(len(each["tokens"]) for each in windows)

    def padded(key: str, value: int) -> torch.Tensor:
        return torch.tensor([each[key] + [value] * (width - len(each[key])) for each in windows])

    masks = torch.tensor([[1] * len(each["tokens"]) + [0] * (width - len(each["tokens"])) for each in windows])
    return {"input_ids": padded("tokens", padding), "labels": padded("marks", IGNORED), "attention_mask": masks}


def one_epoch(model: Any, optimizer: Any, windows: list[dict[str, Any]], tokenizer: Any, size: int) -> float:
    """The mean loss of a batch."""
    model.train()
    random.shuffle(windows)
    losses = []
    for first in range(0, len(windows), size):
        loss = model(**batch_of(windows[first : first + size], tokenizer.pad_token_id or 0)).loss
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


def predicted(model: Any, tokenizer: Any, labels: list[str], text: str, longest: int) -> set[Span]:
    """The spans that the model finds, in code points of the text."""
    model.eval()
    found: set[Span] = set()
    for window in encoded(tokenizer, text, [], labels, longest):
        with torch.no_grad():
            batch = batch_of([window], tokenizer.pad_token_id or 0)
            best = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits[0].argmax(-1)
        here: list[Span] = []
        goes_on = False
        for (start, end), number in zip(window["offsets"], best.tolist()):
            mark, _, label = labels[number].partition("-")
            if start == end or not label:
                goes_on = False
            elif mark == "I" and goes_on and here[-1][2] == label:
                here[-1] = (here[-1][0], end, label)
            else:
                here.append((start, end, label))
                goes_on = True
        found.update(here)
    return found


def report(model: Any, tokenizer: Any, labels: list[str], dev: list[tuple[str, list[Span]]], longest: int) -> None:
    """Spans found exactly: precision, recall and F1, by label and over all."""
    if not any(spans for _, spans in dev):
        print(NOTHING_TO_SCORE)
        return
    right, said, there = Counter[str](), Counter[str](), Counter[str]()
    for text, spans in dev:
        found = predicted(model, tokenizer, labels, text, longest)
        for counts, which in ((right, found & set(spans)), (said, found), (there, set(spans))):
            counts.update(label for _, _, label in which)
            counts["all"] += len(which)
    print("label                precision recall  F1")
    for label in (*sorted({*said, *there} - {"all"}), "all"):
        precision, recall = right[label] / max(said[label], 1), right[label] / max(there[label], 1)
        both = 2 * right[label] / max(said[label] + there[label], 1)
        print(f"{label:<20} {precision:9.3f} {recall:6.3f} {both:6.3f}")


if __name__ == "__main__":
    main()
