"""A corpus of any size from the words of seeds/, made through the same doors as a user's."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from annotator.exchange.records import ImportedArticle
from annotator.model.annotation import Annotation
from annotator.model.codebook import load_codebook
from annotator.resource_files import resource, seeds_folder
from annotator.session.importing import preparation
from annotator.session.preparing import prepared
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as article_rows
from annotator.store import log

ARTICLES_A_CHANGE = 500


def paragraphs() -> list[str]:
    """The long paragraphs of the seed that is in Simplified throughout."""
    text = (seeds_folder() / "000_f6241722c6a1c940.txt").read_text("utf-8")
    return [line for line in text.splitlines() if len(line) > 40]


def text_of(length: int, seed: int) -> str:
    """About ``length`` code points of news, whole paragraphs, the last one cut."""
    rnd, lines, have = random.Random(seed), [f"第{seed}号"], 0
    words = paragraphs()
    while have < length:
        line = rnd.choice(words)
        cut = rnd.randrange(20)
        lines.append(line[cut : cut + 400])
        have += len(lines[-1]) + 1
    return "\n".join(lines)[:length]


def make_corpus(path: Path, articles: int, spans_each: int, length: int = 400, findings: bool = False) -> None:
    """A project of ``articles`` articles of ``length`` code points with ``spans_each`` spans.

    ``findings`` False: the texts stand as they are, as those of a JSONL do; True: as pages, their regions found.
    """
    session = Session.create(path, load_codebook(resource("codebooks", "core.yaml")), coder="li")
    labels, layer = [each.uuid for each in session.codebook.labels], session.layer
    assert layer
    rnd, plan = random.Random(1), preparation(session)
    for first in range(0, articles, ARTICLES_A_CHANGE):
        with session.project.change("Import", None, mode=log.OUTSIDE) as write:
            for number in range(first, min(articles, first + ARTICLES_A_CHANGE)):
                text = text_of(length, number)
                each = ImportedArticle(text, f"{number:06}.txt", "00" * 32, script="hans", findings=findings)
                n = article_rows.add_article(write, prepared(each, plan))
                for _ in range(spans_each):
                    start = rnd.randrange(len(text) - 25)
                    span = Annotation(
                        session.new_id(), n, start, start + rnd.randrange(2, 24), rnd.choice(labels), layer.id, 1, 0
                    )
                    annotation_rows.put_annotation(write, span, new=True)
        if sys.stderr.isatty():
            print(f"\rcorpus {first} of {articles}", end="", file=sys.stderr)
    session.close()
