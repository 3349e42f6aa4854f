"""How fast alignment is beside plain conversion, both timed in turn on the same texts."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from statistics import median

from annotator.resource_files import seeds_folder
from annotator.text.scripts import CONFIGURATIONS, STANDARDS, align, config_for, convert, converter

Row = tuple[str, float, str]


def run(short: bool) -> list[Row]:
    """One row a configuration and size of text: the claim, align's speed as a share of convert's, and the figures."""
    articles = make_articles(12 if short else 60)
    rows: list[Row] = []
    for config in CONFIGURATIONS:
        texts = articles if config.startswith("s2") else [convert(each, _origin(config)) for each in articles]
        rows.append(_row(f"align is at least half as fast as convert: {config}, articles", config, texts, short))
        rows.append(
            _row(f"align is at least half as fast as convert: {config}, one big text", config, ["".join(texts)], short)
        )
    return rows


def make_articles(count: int) -> list[str]:
    """Simplified articles of 2,000 to 5,000 characters, made of the seeds' sentences in random order."""
    choose = random.Random(1)
    pages = [convert(path.read_text("utf-8"), "t2s") for path in sorted(seeds_folder().glob("*.txt"))]
    sentences = [f"{each.strip()}。" for page in pages for each in page.split("。") if len(each) > 5]
    articles: list[str] = []
    for _ in range(count):
        length, article = choose.randint(2_000, 5_000), ""
        while len(article) < length:
            article += choose.choice(sentences) + "\n" * (choose.random() < 0.2)
        articles.append(article)
    return articles


def _origin(config: str) -> str:
    """The configuration that makes the text which ``config`` converts."""
    return next(config_for("hant", each) for each in STANDARDS if config_for("hans", each) == config)


def _row(claim: str, config: str, texts: Sequence[str], short: bool) -> Row:
    plain, aligning = converter(config), lambda text: align(text, config)
    _seconds(plain, texts), _seconds(aligning, texts)
    rounds = [(_seconds(plain, texts), _seconds(aligning, texts)) for _ in range(5 if short else 15)]
    converting, taking = (median(column) for column in zip(*rounds, strict=True))
    size = sum(map(len, texts)) / 1e6
    units = sum(len(align(each, config).map.units) for each in texts)
    note = f"{size / taking:.1f} beside {size / converting:.1f} Mchar/s; {units} units in {size:.2f} Mchar"
    return claim, converting / taking, note


def _seconds(does: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.perf_counter()
    for each in texts:
        does(each)
    return time.perf_counter() - start
