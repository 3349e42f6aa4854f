"""What an import of many pages costs with one process and with all cores, and that stopping changes nothing."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from annotator.session.articles import article_rows, show_article
from annotator.session.session import Session
from tests.bench.news_pages import write_pages
from tests.bench.timing import Row

PAGES, FEW_PAGES = 2000, 200
PROCESS = Path(__file__).parent / "processes" / "import_pages.py"


class Run(NamedTuple):
    """One import: its seconds, its articles, the parent's peak in MB, CPU seconds of parent and of workers."""

    seconds: float
    articles: int
    mb: float
    own_cpu: float
    workers_cpu: float


def run(short: bool) -> Iterator[Row]:
    """Pages in both scripts, a third of them glossed and broken; each import in a process of its own."""
    count = FEW_PAGES if short else PAGES
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept, "pages")
        write_pages(folder, count)
        _import(Path(kept, "warm.db"), folder, 1, stop_after=20)  # the dictionaries are made once a machine
        runs = [
            (_import(Path(kept, f"one{n}.db"), folder, 1), _import(Path(kept, f"all{n}.db"), folder, cores))
            for n in range(2 if short else 1)
        ]
        ones, alls = zip(*runs)
        ratio = statistics.median(one.seconds / every.seconds for one, every in runs)
        note = f"{_speed(alls):.0f} pages/s with {cores} processes, {_speed(ones):.0f} with one; {count} pages"
        yield "an import's speed with all cores, in that with one", ratio, note
        one, every = ones[0], alls[0]
        note = f"{every.own_cpu:.1f} beside {every.workers_cpu:.1f} s; {one.own_cpu:.1f} s where one does it all"
        yield f"the parent's CPU, in its workers' (below {1 / cores:.2f} it holds none up)", _held_up(every), note
        yield "the window's process at its peak, in that which does it all", every.mb / one.mb, _megabytes(one, every)
        halves = Path(kept, "halves.db")
        first = _import(halves, folder, cores, stop_after=count // 3)
        rest = _import(halves, folder, cores)
        same = first.articles + rest.articles == one.articles and _told(halves) == _told(Path(kept, "one0.db"))
        note = f"{first.articles} articles, then {rest.articles} more"
        yield "stopped and gone on with, it is the same project (1 is yes)", float(same), note


def _import(project: Path, folder: Path, workers: int, stop_after: int = 0) -> Run:
    root = Path(__file__).parents[2]
    command = [sys.executable, PROCESS, project, folder, str(workers), str(stop_after)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    return Run(**json.loads(done.stdout))


def _speed(runs: tuple[Run, ...]) -> float:
    return statistics.median(each.articles / each.seconds for each in runs)


def _held_up(run: Run) -> float:
    return run.own_cpu / max(run.workers_cpu, 0.001)


def _megabytes(one: Run, every: Run) -> str:
    return f"{every.mb:.0f} MB beside {one.mb:.0f} MB"


def _told(project: Path) -> list[object]:
    """Everything about every article, in the order of their numbers."""
    session = Session.open(project)
    told: list[object] = []
    number = 0
    while rows := article_rows(session, number, 500):
        number = rows[-1].article.number
        told += [{**show_article(session, row.article), "number": row.article.number} for row in rows]
    session.close()
    return told
