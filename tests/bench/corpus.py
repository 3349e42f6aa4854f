"""A corpus of any size from the words of seeds/, made through the same doors as a user's."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from annotator.exchange.records import ImportedArticle
from annotator.model.annotation import Annotation
from annotator.model.codebook import load_codebook
from annotator.resource_files import resource, seeds_folder
from annotator.session.intake.importing import preparation
from annotator.session.intake.preparing import prepared
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows

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


OUTLETS = ("人民日报", "广西日报", "德保县融媒体中心", "新华社", "南方都市报", "钦州发布", "晨报", "晚报")
RARE_WORD = "𠮷林脱贫攻坚"
RARE_EVERY = 5_000
"""In every so many articles of varied text the rare word stands once."""


def clauses() -> list[str]:
    """The clauses of all seeds, each with the mark that ends it."""
    found: set[str] = set()
    for page in sorted(seeds_folder().glob("*.txt")):
        found.update(re.findall("[\u4e00-\u9fff“”《》、]{4,40}[，,。；！？]", page.read_text("utf-8")))
    return sorted(found)


def varied_text(length: int, seed: int, words: Sequence[str]) -> str:
    """News with as many different words as a newspaper has: clauses in any order, one in four with a new name in it."""
    rnd, lines, have = random.Random(seed), [f"第{seed}号"], 0
    if seed % RARE_EVERY == RARE_EVERY // 2:
        lines.append(RARE_WORD)
    while have < length:
        line = ""
        while len(line) < 120:
            clause = rnd.choice(words)
            if rnd.random() < 0.25:
                at = rnd.randrange(len(clause))
                clause = clause[:at] + "".join(chr(0x4E00 + int(rnd.random() ** 2 * 6_000)) for _ in "ab") + clause[at:]
            line += clause
        lines.append(line)
        have += len(line) + 1
    return "\n".join(lines)[:length]


def make_corpus(
    path: Path, articles: int, spans_each: int, length: int = 400, findings: bool = False, varied: bool = False
) -> None:
    """A project of ``articles`` articles of ``length`` code points with ``spans_each`` spans.

    ``findings`` False: the texts stand as they are, as those of a JSONL do; True: as pages, their regions found.
    ``varied``: of all seeds' clauses and of new names, with an outlet and a date each, as a search or a list meets it.
    """
    session = Session.create(path, load_codebook(resource("codebooks", "core.yaml")), coder="li")
    labels, layer = [each.uuid for each in session.codebook.labels], session.layer
    assert layer
    rnd, plan, words = random.Random(1), preparation(session), clauses() if varied else []
    for first in range(0, articles, ARTICLES_A_CHANGE):
        with session.project.change("Import", None, mode=log.OUTSIDE) as write:
            for number in range(first, min(articles, first + ARTICLES_A_CHANGE)):
                text = varied_text(length, number, words) if varied else text_of(length, number)
                meta = _meta(number) if varied else {}
                each = ImportedArticle(text, f"{number:06}.txt", "00" * 32, meta=meta, script="hans", findings=findings)
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


def _meta(number: int) -> dict[str, str]:
    day = date(2019, 1, 1) + timedelta(days=number * 7 % 2_500)
    return {"outlet": OUTLETS[number * number % 11 % len(OUTLETS)], "published": day.isoformat()}
