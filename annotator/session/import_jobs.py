"""Reading and preparing pages in worker processes, their results in the order in which they were asked for.

A few pages are prepared where they are; many are handed out in small batches to spawned processes. Only the
results that are next are held: a folder of a million pages takes no more memory than one of a hundred.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import Format, formats
from annotator.model.new_article import NewArticle
from annotator.session.import_files import FileToRead, HowToRead, pages_of, refusing
from annotator.session.preparing import Preparation, prepared

FEW_FILES = 24
FEW_BYTES = 400_000
"""Up to here the pages are done before a worker process would have begun."""
BATCH_FILES = 8
BATCH_BYTES = 400_000
STREAMED_BYTES = 2_000_000
"""A larger file is read here, page by page, and only its pages are handed out."""
MOST_WORKERS = 8
BATCHES_AHEAD = 3
TICK_S = 0.05


class Ready(NamedTuple):
    """A page that can be stored; ``new`` is None where its text is known to be in the project already."""

    page: ImportedArticle
    new: NewArticle | None
    sha256: str


class Outcome(NamedTuple):
    """One page of a file, or the refusal of one; ``file_done``: it is the last that this file gives."""

    file: FileToRead
    what: Ready | Refused | None
    file_done: bool


class Work(NamedTuple):
    """What every page is read and prepared under; ``known`` are the fingerprints (SHA-256) that are there already."""

    how: HowToRead
    plan: Preparation
    known: frozenset[bytes]
    project_path: Path


Tick = Callable[[], None]
Batch = tuple[tuple[FileToRead, tuple[ImportedArticle | Refused, ...] | None, bool], ...]
"""Files to read (None), or pages of a file that were read, and whether they are its last ones."""


def outcomes(files: Sequence[FileToRead], work: Work, tick: Tick, workers: int | None = None) -> Generator[Outcome]:
    """Every page of every file, in order; ``tick`` is called while waiting, and may raise to stop.

    ``workers`` None is as many as there are processors, or none where the files are few.
    """
    count = _worker_count(files) if workers is None else workers
    if count < 2:
        for file in files:
            yield from _read_file(file, work, formats())
        return
    yield from _by_workers(_batches(files, work), work, tick, count)


def _worker_count(files: Sequence[FileToRead]) -> int:
    if len(files) < FEW_FILES and sum(file.size for file in files) < FEW_BYTES:
        return 1
    return min(MOST_WORKERS, os.cpu_count() or 1)


def _batches(files: Iterable[FileToRead], work: Work) -> Iterator[Batch]:
    batch: list[tuple[FileToRead, None, bool]] = []
    for file in files:
        if file.size > STREAMED_BYTES:
            if batch:
                yield tuple(batch)
                batch = []
            yield from _streamed(file, work)
            continue
        batch.append((file, None, True))
        if len(batch) == BATCH_FILES or sum(each.size for each, _, _ in batch) > BATCH_BYTES:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def _streamed(file: FileToRead, work: Work) -> Iterator[Batch]:
    pages: list[ImportedArticle | Refused] = []
    size = 0
    with refusing(file.name, pages.append):
        for page in pages_of(file, work.how, formats(), work.project_path):
            pages.append(page)
            size += len(page.source) if isinstance(page, ImportedArticle) else 0
            if len(pages) == BATCH_FILES or size > BATCH_BYTES:
                yield ((file, tuple(pages), False),)
                pages, size = [], 0
    yield ((file, tuple(pages), True),)


def _by_workers(batches: Iterator[Batch], work: Work, tick: Tick, count: int) -> Iterator[Outcome]:
    with _pool(count, work) as pool:
        waiting: deque[tuple[Batch, Future[list[Outcome]]]] = deque()
        for batch in batches:
            waiting.append((batch, pool.submit(_do_batch, batch)))
            if len(waiting) >= count * BATCHES_AHEAD:
                yield from _result(*waiting.popleft(), tick)
        while waiting:
            yield from _result(*waiting.popleft(), tick)


def _result(batch: Batch, future: Future[list[Outcome]], tick: Tick) -> list[Outcome]:
    while not wait([future], timeout=TICK_S).done:
        tick()
    try:
        return future.result()
    except BrokenProcessPool:
        why = "The process that read it died: import it again by itself, to see whether it is this file."
        return [Outcome(file, Refused(file.name, why), True) for file, _, _ in batch]


@contextmanager
def _pool(count: int, work: Work) -> Generator[ProcessPoolExecutor]:
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(count, get_context("spawn"), _begin, (work,))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_work: Work
_formats: Mapping[str, Format]


def _begin(work: Work) -> None:
    """A worker's first act: it is stopped by its parent, not by the keyboard."""
    import signal

    global _work, _formats
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work, _formats = work, formats()


def _do_batch(batch: Batch) -> list[Outcome]:
    found: list[Outcome] = []
    for file, pages, last in batch:
        if pages is None:
            found += _read_file(file, _work, _formats)
        else:
            ready = [_prepare(page, _work) for page in pages]
            found += [Outcome(file, each, False) for each in ready]
            if last:
                found.append(Outcome(file, None, True))
    return found


def _read_file(file: FileToRead, work: Work, known: Mapping[str, Format]) -> Iterator[Outcome]:
    refused: list[Refused] = []
    with refusing(file.name, refused.append):
        for page in pages_of(file, work.how, known, work.project_path):
            yield Outcome(file, _prepare(page, work), False)
    yield Outcome(file, refused[0] if refused else None, True)


def _prepare(page: ImportedArticle | Refused, work: Work) -> Ready | Refused:
    if isinstance(page, Refused):
        return page
    from annotator.text.article_text import fingerprint

    refused: list[Refused] = []
    with refusing(page.name, refused.append):
        sha256 = fingerprint(page.source)
        if page.id is None and bytes.fromhex(sha256) in work.known:
            return Ready(page, None, sha256)
        return Ready(page, prepared(page, work.plan), sha256)
    return refused[0]
