"""Search in a large corpus: the index is built, words are found, spans are found; against reading every text."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from annotator.session.search.indexing import update_index
from annotator.session.search.ordering import sorted_hits
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store.reads.search_index import index_path
from tests.bench.corpus import RARE_WORD, make_corpus
from tests.bench.timing import Row, seconds

LENGTH = 2_000
SPANS_EACH = 10
FIRST_PAGE = 50
KWIC = 1_000
WORDS = {
    "common": "疫情", "common, Traditional": "疫情防控", "rare": RARE_WORD, "rare, two characters": "贫攻",
    "absent": "龘靐", "absent, of common characters": "防会情",
    "one common character": "会", "one absent character": "龘",
    "a mark": "。", "a clause": "指明了方向、提供了遵循", "a regular expression": "疫情.{0,3}防控",
}  # fmt: skip
TIMES = 9
FIRST_PAGE_MS, KWIC_MS, MEGACHARACTERS_A_SECOND, MEGABYTES = 100, 300, 3, 600


def run(short: bool) -> list[Row]:
    """(claim, ratio, note) with ratios of what was measured to what is asked; ANNOTATOR_BENCH_CORPUS names a project
    that is kept from run to run."""
    articles = 3_000 if short else 100_000
    kept = os.environ.get("ANNOTATOR_BENCH_CORPUS")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(kept) if kept and not short else Path(folder, "search.db")
        if not path.exists():
            make_corpus(path, articles, SPANS_EACH, LENGTH, varied=True)
        before = os.environ.get("ANNOTATOR_CACHE")
        os.environ["ANNOTATOR_CACHE"] = folder
        session = Session.read(path)
        try:
            rows = [
                _plain(session),
                _building(session),
                _first_page(session),
                _kwic(session),
                *_spans(session),
                _memory(),
            ]
        finally:
            session.close()
            os.environ.pop("ANNOTATOR_CACHE")
            if before is not None:
                os.environ["ANNOTATOR_CACHE"] = before
        return rows


def _building(session: Session) -> Row:
    (characters,) = session.project.connection.execute("SELECT sum(length) FROM article").fetchone()
    took = seconds(lambda: list(update_index(session, _go_on)))
    rate = characters / took / 1e6
    again = seconds(lambda: list(update_index(session, _go_on)))
    size = index_path(session.project).stat().st_size
    note = (
        f"{characters / 1e6:.0f} Mchar in {took:.1f} s, {rate:.1f} Mchar/s, {size / characters:.1f} bytes a character; "
    )
    note += f"nothing to do {again * 1e3:.1f} ms; {_load()}"
    return f"index build against {MEGACHARACTERS_A_SECOND} Mchar/s (at least 1)", rate / MEGACHARACTERS_A_SECOND, note


def _plain(session: Session) -> Row:
    """Before there is an index."""
    took = seconds(lambda: list(search(session, Query("龘靐"))))
    return "reading every text for an absent word, in seconds (no bound)", took, _load()


def _first_page(session: Session) -> Row:
    figures: list[str] = []
    worst = 0.0
    for name, word in WORDS.items():
        query = Query(word, "regex" if "regular" in name else "phrase")
        first, usual, count = _timed(session, query, FIRST_PAGE)
        worst = max(worst, first)
        figures.append(f"{name} {count} hits {first:.1f}/{usual:.1f}")
    note = f"worst {worst:.1f} ms; first/usual ms: {', '.join(figures)}; {_load()}"
    return f"first page of a query against {FIRST_PAGE_MS} ms (at most 1)", worst / FIRST_PAGE_MS, note


def _kwic(session: Session) -> Row:
    figures: list[str] = []
    worst = 0.0
    for word in ("疫情", "会", "。", "新冠"):
        first, usual, count = _timed(session, Query(word), KWIC, lambda hits: sorted_hits(hits, "left"))
        worst = max(worst, first)
        figures.append(f"{word} {count} hits {first:.1f}/{usual:.1f}")
    note = f"sorted by left context; first/usual ms: {', '.join(figures)}; {_load()}"
    return f"KWIC of the first {KWIC} hits against {KWIC_MS} ms (at most 1)", worst / KWIC_MS, note


def _spans(session: Session) -> list[Row]:
    label = session.codebook.labels[0].uuid
    queries = {
        "a label": Query(label=label), "inside a label": Query("疫情", label=label, where="inside"),
        "outside": Query("疫情", label=label, where="outside"), "a long span": Query(label=label, least_length=22),
        "two labels": Query(label=label, with_label=session.codebook.labels[1].uuid),
        "an outlet": Query("疫情", outlet="新华社", since="2021"), "pending (none)": Query(state="pending"),
        "none so long": Query(label=label, least_length=500),
    }  # fmt: skip
    figures = {name: _timed(session, query, FIRST_PAGE) for name, query in queries.items()}
    paged = max(first for name, (first, _, _) in figures.items() if "none" not in name)
    note = ", ".join(f"{name} {count} hits {first:.1f}/{usual:.1f}" for name, (first, usual, count) in figures.items())
    every = seconds(lambda: sum(1 for _ in search(session, queries["a label"])))
    return [
        (f"first page of spans against {FIRST_PAGE_MS} ms (at most 1)", paged / FIRST_PAGE_MS, f"{note}; {_load()}"),
        ("every span of a label with its context, in seconds (no bound)", every, _load()),
    ]


def _memory() -> Row:
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"memory at its most against {MEGABYTES} MB (at most 1)", used / MEGABYTES, f"{used:.0f} MB, the corpus too"


def _timed(
    session: Session, query: Query, limit: int, then: Callable[[list], object] | None = None
) -> tuple[float, float, int]:
    """Milliseconds of the first time and of the usual one, and the hits."""

    def ask() -> int:
        hits = list(islice(search(session, query), limit))
        if then:
            then(hits)
        return len(hits)

    first = seconds(ask)
    return first * 1e3, statistics.median(seconds(ask) for _ in range(TIMES)) * 1e3, ask()


def _go_on() -> None: ...


def _load() -> str:
    return f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
