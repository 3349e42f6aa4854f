"""Reads files in a thread of its own, so that whoever waits for the next article can be painted and can stop it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from queue import Empty, Full, Queue
from threading import Event
from typing import TypeVar

TICK_S = 0.05
GRACE_S = 0.2
AHEAD = 8
"""Pages that are read before anybody has taken the one before them."""
Page = TypeVar("Page")


def read_beside(pages: Iterable[Page], tick: Callable[[], None]) -> Generator[Page]:
    """The same pages, read in a thread; ``tick`` is called while nothing has come, and may raise to stop.

    The thread that reads is one and the same from the first page to the last. What it raises is raised here.
    """
    came: Queue[Page] = Queue(AHEAD)
    stopped = Event()
    pool = ThreadPoolExecutor(1, "annotator-reading")
    reading = pool.submit(_read, pages, came, stopped)
    try:
        while not (reading.done() and came.empty()):
            try:
                page = came.get(timeout=TICK_S)
            except Empty:
                tick()
            else:
                yield page
        reading.result()
    finally:
        stopped.set()
        wait([reading], GRACE_S)  # one in the middle of a page ends with it, and nobody waits for that
        pool.shutdown(wait=False)


def _read(pages: Iterable[Page], came: Queue[Page], stopped: Event) -> None:
    for page in pages:
        while True:
            if stopped.is_set():
                return
            try:
                came.put(page, timeout=TICK_S)
                break
            except Full:
                continue
