"""Train a spaCy model on an export of annotator, on a processor, and score it.

    annotator export p.db data --format spacy --split 80,10,10 --max-length 500
    python train_spacy.py data/train.spacy data/dev.spacy --out model [--task spancat|ner] [--epochs 20]

Data are DocBins, or folders of them. A span categoriser learns doc.spans["sc"], also spans that overlap; an entity
recogniser learns doc.ents. A character is a token; add --tokens jieba for an export with --tokens jieba.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Corpus, Example
from spacy.util import fix_random_seed, minibatch

KEY = "sc"
NOTHING_TO_SCORE = "There is nothing to score: the file of dev has no spans (few articles: give it a larger share)."
TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 96, "depth": 4,
    "embed_size": 2000, "window_size": 1, "maxout_pieces": 3, "subword_features": False,
}  # fmt: skip


def main() -> None:
    asked = arguments()
    fix_random_seed(asked.seed)
    segmenter = "jieba" if asked.tokens == "jieba" else "char"
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": segmenter}}})
    train, dev = list(Corpus(asked.train)(nlp)), list(Corpus(asked.dev)(nlp))
    sizes = [span.end - span.start for example in train for span in example.reference.spans[KEY]]
    if not sizes:
        raise SystemExit(f"{asked.train} has no spans to learn from.")
    add_component(nlp, asked.task, asked.longest or common_size(sizes))
    nlp.initialize(lambda: train)
    optimizer = nlp.resume_training()
    optimizer.learn_rate = asked.learn_rate
    for epoch in range(1, asked.epochs + 1):
        print(f"epoch {epoch} loss {one_epoch(nlp, optimizer, train):.4f}", flush=True)
    report(nlp, dev, asked.task)
    if asked.out:
        nlp.to_disk(asked.out)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("--out", type=Path, help="folder for the model")
    parser.add_argument("--task", choices=["spancat", "ner"], default="spancat")
    parser.add_argument("--tokens", choices=["character", "jieba"], default="character")
    parser.add_argument("--longest", type=int, help="longest span to look for, in tokens; else 19 in 20 are as long")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--learn-rate", type=float, default=0.001)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def common_size(sizes: list[int]) -> int:
    """How long 19 of 20 spans are at most: every length up to it makes candidates, and longer ones cost time."""
    return sorted(sizes)[len(sizes) * 19 // 20]


def add_component(nlp: Language, task: str, longest: int) -> None:
    if task == "ner":
        nlp.add_pipe("ner", config={"model": {"tok2vec": TOK2VEC}})
        return
    suggester = {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": longest}
    config = {"spans_key": KEY, "suggester": suggester, "threshold": 0.5, "model": {"tok2vec": TOK2VEC}}
    nlp.add_pipe("spancat", config=config)


def one_epoch(nlp: Language, optimizer: object, train: list[Example]) -> float:
    """The mean loss of a document."""
    random.shuffle(train)
    losses: dict[str, float] = {}
    for batch in minibatch(train, 8):
        nlp.update(batch, sgd=optimizer, drop=0.1, losses=losses)
    return sum(losses.values()) / len(train)


def report(nlp: Language, dev: list[Example], task: str) -> None:
    name = "ents" if task == "ner" else f"spans_{KEY}"
    if not any(example.reference.spans[KEY] for example in dev):
        print(NOTHING_TO_SCORE)
        return
    scores = nlp.evaluate(dev)
    print("label                precision recall  F1")
    for label, each in (scores[f"{name}_per_type"] or {}).items():
        print(f"{label:<20} {each['p']:9.3f} {each['r']:6.3f} {each['f']:6.3f}")
    p, r, f = (scores[f"{name}_{each}"] or 0.0 for each in "prf")
    print(f"{'all':<20} {p:9.3f} {r:6.3f} {f:6.3f}")


if __name__ == "__main__":
    main()
