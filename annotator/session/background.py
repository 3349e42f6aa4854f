"""A process beside the window that reads the project and answers questions, so that no keypress waits for them."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.errors import AnnotatorError
from annotator.sentences import worded

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

    from annotator.session.session import Session

NICENESS = 5
"""The coder's window goes first where processors are few."""
GRACE_S = 0.5
MOST_BYTES = 4 << 30
"""Of address space, which a pattern that grows without end would fill with the whole machine's memory."""

Check = Callable[[], None]
"""Called now and then by a job: raises Stale once nobody waits for its answer."""
Job = Callable[..., "Iterator[Any]"]
"""``job(session, check, *arguments)`` yields the parts of its answer; it is a function of a module."""


class Stale(Exception):
    """A later question has taken the place of this one."""


class Answer(NamedTuple):
    """A part of what was found for a question; ``refusal`` is a sentence where it could not be answered."""

    number: int
    key: str
    part: Any
    is_last: bool
    refusal: str = ""


class _Question(NamedTuple):
    number: int
    key: str
    job: Job
    arguments: tuple[Any, ...]


class Background:
    """Asks one process beside this one, which is begun with the first question and ends with its parent.

    Of the questions of one key only the latest is answered: what is still being looked for is given up.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._asked = 0
        self._latest: dict[str, int] = {}
        self._unheard: list[Answer] = []
        """What a process had to say that ended between two questions."""

    @property
    def pipe(self) -> Connection | None:
        """What becomes readable when an answer has come; None before the first question."""
        return self._pipe

    def ask(self, key: str, job: Job, *arguments: Any) -> int:
        """Put a question; its number. What it is asked with has to be picklable."""
        self._forget(key)
        self._asked += 1
        if not self._is_alive():
            self._begin()
        self._latest[key] = self._asked
        self._send(_Question(self._asked, key, job, arguments))
        return self._asked

    def drop(self, key: str) -> None:
        """Nobody waits for the answer of this key any more."""
        if self._forget(key) and self._is_alive():
            self._asked += 1
            self._send(_Question(self._asked, key, _nothing, ()))

    def answers(self) -> list[Answer]:
        """What has come since it was last asked, without waiting; a process that died refuses what was asked of it."""
        found, self._unheard = self._unheard, []
        return found + self._come()

    def _come(self) -> list[Answer]:
        found: list[Answer] = []
        pipe = self._pipe
        try:
            while pipe is not None and pipe.poll():
                answer: Answer = pipe.recv()
                if self._latest.get(answer.key) == answer.number:
                    found.append(answer)
                    if answer.is_last:
                        del self._latest[answer.key]
        except (EOFError, OSError):
            found += self._given_up()
        return found

    def close(self) -> None:
        """End the process; nothing it does is needed afterwards."""
        self._unheard.clear()
        self._end()

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        self._latest.clear()
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.join(GRACE_S)
            if process.is_alive():
                process.kill()
                process.join(GRACE_S)

    def _given_up(self) -> list[Answer]:
        waiting = dict(self._latest)
        self._end()
        why = worded("The process that looked it up has ended: try again.")
        return [Answer(number, key, None, True, why) for key, number in waiting.items()]

    def _forget(self, key: str) -> bool:
        """Hear nothing more of this key; whether it was waited for."""
        self._unheard = [each for each in self._unheard if each.key != key]
        return self._latest.pop(key, None) is not None

    def _is_alive(self) -> bool:
        """Whether there is a process; of one that ended since, what it still said and did not say is told later."""
        if self._process is not None and not self._process.is_alive():
            self._unheard += self._come()
            self._unheard += self._given_up()
        return self._process is not None

    def _send(self, question: _Question) -> None:
        assert self._pipe is not None
        try:
            self._pipe.send(question)
        except OSError:  # it ended just now
            self._unheard += self._come()
            self._unheard += self._given_up()

    def _begin(self) -> None:
        from multiprocessing import get_context

        spawn = get_context("spawn")
        self._pipe, there = spawn.Pipe()
        self._process = spawn.Process(target=_work, args=(there, str(self._path)), daemon=True, name="background")
        self._process.start()
        there.close()


def _nothing(session: Session, check: Check) -> Iterator[Any]:
    return iter(())


def _work(pipe: Connection, path: str) -> None:
    """The process itself: hears questions on a thread, so that a later one stops an earlier one of its key."""
    import signal
    from queue import SimpleQueue
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_modest()
    waiting: SimpleQueue[_Question] = SimpleQueue()
    latest: dict[str, int] = {}

    def hear() -> None:
        try:
            while True:
                question: _Question = pipe.recv()
                latest[question.key] = question.number
                waiting.put(question)
        except (EOFError, OSError):
            os._exit(0)  # the window is gone

    Thread(target=hear, name="hear", daemon=True).start()
    session: Session | None = None
    while True:
        question = waiting.get()
        if latest[question.key] != question.number:
            continue
        try:
            if session is None:
                from annotator.session.session import Session

                session = Session.read(path)
            session.poll_foreign()
        except AnnotatorError as error:
            _tell(pipe, Answer(question.number, question.key, None, True, error.sentence))
            continue
        _answer(pipe, session, question, lambda q=question: _check(latest, q))


def _keep_modest() -> None:
    """Less important than the window, and never larger than MOST_BYTES, where the system knows such things."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        import resource
    except ImportError:  # Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most in (resource.RLIM_INFINITY, -1) or most > MOST_BYTES:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, most))


def _check(latest: dict[str, int], question: _Question) -> None:
    if latest[question.key] != question.number:
        raise Stale


def _tell(pipe: Connection, answer: Answer) -> None:
    try:
        pipe.send(answer)
    except BrokenPipeError:  # the window is gone
        os._exit(0)


def _answer(pipe: Connection, session: Session, question: _Question, check: Check) -> None:
    number, key = question.number, question.key
    last: Any = None
    parts = 0
    try:
        for part in question.job(session, check, *question.arguments):
            check()
            if parts:
                _tell(pipe, Answer(number, key, last, False))
            last, parts = part, parts + 1
        _tell(pipe, Answer(number, key, last, True))
    except Stale:
        return
    except AnnotatorError as error:
        _tell(pipe, Answer(number, key, None, True, error.sentence))
    except MemoryError:
        _tell(pipe, Answer(number, key, None, True, worded("That takes more memory than there is: ask for less.")))
    except Exception as error:
        logging.getLogger(__name__).exception("a question was not answered")
        said = worded("A fault in annotator ({kind}: {error}); report it.", kind=type(error).__name__, error=error)
        _tell(pipe, Answer(number, key, None, True, said))
