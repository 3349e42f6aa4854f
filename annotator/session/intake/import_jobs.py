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
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from annotator.errors import FormatError
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import Format, formats
from annotator.model.new_article import NewArticle
from annotator.sentences import worded
from annotator.session.intake.import_files import FileToRead, HowToRead, Place, format_of, pages_of, refusing
from annotator.session.intake.preparing import Preparation, prepared
from annotator.session.intake.reading_beside import read_beside

FEW_FILES = 200
FEW_BYTES = 800_000
"""Up to here the pages are done before worker processes, which load a second's worth of tables, would pay."""
BATCH_FILES = 8
BATCH_BYTES = 400_000
STREAMED_BYTES = 2_000_000
"""A larger file is read here, page by page, and only its pages are handed out."""
MOST_WORKERS = 8
BATCHES_AHEAD = 3
TICK_S = 0.05
GRACE_S = 0.2
ENDED_S = 2.0
"""A process that was ended is gone at once, but on a machine that is busy."""
MOST_DEATHS = 6
"""Processes that die one after another: then it is not the pages, and no more are tried."""


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


def outcomes(
    files: Sequence[FileToRead], work: Work, tick: Tick, workers: int | None = None, place: Place | None = None,
    is_watched: bool = False,
) -> Generator[Outcome]:  # fmt: skip
    """Every page of every file, in order; ``tick`` is called while waiting, and may raise to stop.

    ``place`` tells how far a file was read that is read page by page. ``workers`` None is as many as there are
    processors, or none where the files are few. Where somebody ``is_watched``, files are read in a thread: the first
    page of some formats takes seconds.
    """
    count = _worker_count(files) if workers is None else workers
    if count < 2:
        known = formats()
        pages = (page for file in files for page in _read_file(file, work, known, place))
        yield from read_beside(pages, tick) if is_watched else pages
        return
    batches = _batches(files, work, _at_times(tick), place, is_watched)
    yield from _by_workers(batches, work, tick, count)


def _at_times(tick: Tick) -> Tick:
    """``tick``, but no oftener than every TICK_S: it may draw a window."""
    last = monotonic()

    def now_and_then() -> None:
        nonlocal last
        if monotonic() - last > TICK_S:
            tick()
            last = monotonic()

    return now_and_then


def _worker_count(files: Sequence[FileToRead]) -> int:
    if len(files) < FEW_FILES and sum(file.size for file in files) < FEW_BYTES:
        return 1
    return min(MOST_WORKERS, os.cpu_count() or 1)


def _batches(
    files: Iterable[FileToRead], work: Work, tick: Tick, place: Place | None, is_watched: bool
) -> Iterator[Batch]:
    known = formats()
    batch: list[tuple[FileToRead, None, bool]] = []
    for file in files:
        if file.size > STREAMED_BYTES and not _is_one_article(file, work, known):
            if batch:
                yield tuple(batch)
                batch = []
            yield from _streamed(file, work, known, tick, place, is_watched)
            continue
        batch.append((file, None, True))
        if len(batch) == BATCH_FILES or sum(each.size for each, _, _ in batch) > BATCH_BYTES:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def _is_one_article(file: FileToRead, work: Work, known: Mapping[str, Format]) -> bool:
    try:
        return format_of(file, work.how, known, work.project_path)[0].one_article
    except FormatError:  # a worker will say so
        return True


def _streamed(
    file: FileToRead, work: Work, known: Mapping[str, Format], tick: Tick, place: Place | None, is_watched: bool
) -> Iterator[Batch]:
    pages: list[ImportedArticle | Refused] = []
    size = 0
    with refusing(file.name, pages.append):
        found = pages_of(file, work.how, known, work.project_path, place)
        for page in read_beside(found, tick) if is_watched else found:
            tick()
            pages.append(page)
            size += len(page.source) if isinstance(page, ImportedArticle) else 0
            if len(pages) == BATCH_FILES or size > BATCH_BYTES:
                yield ((file, tuple(pages), False),)
                pages, size = [], 0
    yield ((file, tuple(pages), True),)


def _by_workers(batches: Iterator[Batch], work: Work, tick: Tick, count: int) -> Iterator[Outcome]:
    """Every batch's outcomes in order; where a process dies, others take its batches on, one at a time."""
    ended, luck = False, _Luck()
    while not ended and luck.deaths < MOST_DEATHS:
        waiting: deque[tuple[Batch, Future[list[Outcome]]]] = deque()
        with _pool(count, work) as pool:
            try:
                for batch in batches:
                    waiting.append((batch, _submit(pool, batch)))
                    if len(waiting) >= count * BATCHES_AHEAD:
                        yield from _result(waiting[0][1], tick)
                        waiting.popleft()
                ended = True
                while waiting:
                    yield from _result(waiting[0][1], tick)
                    waiting.popleft()
            except BrokenProcessPool:
                pass
        for batch, _ in waiting:
            yield from _one_at_a_time(batch, work, tick, luck)
    for batch in batches:
        yield from _given_up(batch)


@dataclass(slots=True)
class _Luck:
    """How many processes have died one after another since one did its work."""

    deaths: int = 0


def _submit(pool: ProcessPoolExecutor, batch: Batch) -> Future[list[Outcome]]:
    try:
        return pool.submit(_do_batch, batch)
    except BrokenProcessPool as error:  # it is to be found among those that wait
        broken: Future[list[Outcome]] = Future()
        broken.set_exception(error)
        return broken


def _one_at_a_time(batch: Batch, work: Work, tick: Tick, luck: _Luck) -> Iterator[Outcome]:
    """A batch during which a process died: as a whole once more, and if that fails, each of its files by itself."""
    for attempt in (batch,) if len(batch) == 1 else (batch, *((each,) for each in batch)):
        if luck.deaths >= MOST_DEATHS:
            yield from () if attempt is batch and len(batch) > 1 else _given_up(attempt)
            continue
        try:
            with _pool(1, work) as pool:
                found = _result(pool.submit(_do_batch, attempt), tick)
        except BrokenProcessPool:
            luck.deaths += 1
            if len(attempt) == 1:
                yield from _given_up(attempt)
            continue
        luck.deaths = 0
        yield from found
        if attempt is batch:
            return


def _given_up(batch: Batch) -> list[Outcome]:
    why = worded("The process that read it died: import it again by itself, to see whether it is this file.")
    return [Outcome(file, Refused(file.name, why), last) for file, _, last in batch]


def _result(future: Future[list[Outcome]], tick: Tick) -> list[Outcome]:
    """What a batch came to. Raises BrokenProcessPool."""
    while not wait([future], timeout=TICK_S).done:
        tick()
    return future.result()


@contextmanager
def _pool(count: int, work: Work) -> Generator[ProcessPoolExecutor]:
    """Worker processes; once nobody wants more of them they have GRACE_S to leave, and are ended then."""
    from multiprocessing import active_children, get_context

    before = set(active_children())
    pool = ProcessPoolExecutor(count, get_context("spawn"), _begin, (work,))
    try:
        yield pool
    finally:
        workers = set(active_children()) - before
        pool.shutdown(wait=False, cancel_futures=True)
        until = monotonic() + GRACE_S
        for worker in workers:
            worker.join(max(0.0, until - monotonic()))
            if worker.is_alive():
                worker.terminate()
        for worker in workers:
            worker.join(ENDED_S)


_work: Work
_formats: Mapping[str, Format]


def _begin(work: Work) -> None:
    """A worker's first act: it is stopped by its parent, not by the keyboard, and ends with it."""
    import signal
    from threading import Thread

    global _work, _formats
    Thread(target=_end_with_parent, name="end with parent", daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work, _formats = work, formats()


def _end_with_parent() -> None:
    """A killed parent tells nobody; a worker that waits for its word would do so for ever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait as wait_for

    if parent := parent_process():
        wait_for([parent.sentinel])
        os._exit(1)


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


def _read_file(
    file: FileToRead, work: Work, known: Mapping[str, Format], place: Place | None = None
) -> Iterator[Outcome]:
    refused: list[Refused] = []
    with refusing(file.name, refused.append):
        for page in pages_of(file, work.how, known, work.project_path, place):
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
