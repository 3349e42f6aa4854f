"""Agreement for a window: figures, a confusion matrix, passages and the report, each as a job beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from weakref import WeakKeyDictionary

from annotator.agreement.confusion import Confusion, by_characters, by_spans, together
from annotator.agreement.figures import AgreementStopped
from annotator.agreement.known import measures_named
from annotator.agreement.measures import Question
from annotator.agreement.study import Facts, Study, study
from annotator.errors import AnnotatorError
from annotator.model.changes import ChangeSet
from annotator.sentences import worded
from annotator.session.agreement.codings import Asked, Codings, read_codings
from annotator.session.agreement.found_passages import found_passages
from annotator.session.agreement.nouns import FoundPassage, Pair, PassageList, Sought, Step
from annotator.session.agreement.study import facts_of
from annotator.session.session import Session

Check = Callable[[], None]
LOOK_S = 0.1
"""While figures are worked out it is seen so often whether anybody still waits for them."""
AT_ONCE, MOST_PASSAGES = 20, 300


class _Kept:
    """The codings that were read last, until the project changes: a click on a number had better not read them anew."""

    def __init__(self, session: Session) -> None:
        self._last: tuple[Asked, Codings] | None = None
        session.listen(self._forget)

    def codings(self, session: Session, asked: Asked) -> Codings:
        if self._last is None or self._last[0] != asked:
            self._last = None
            self._last = asked, read_codings(session, asked)
        return self._last[1]

    def _forget(self, news: ChangeSet) -> None:
        self._last = None


_kept: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


def figures_job(session: Session, check: Check, asked: Asked, draws: int, seed: int) -> Iterator[Step | Study]:
    """Every measure; each Step comes twice, as the process holds back what it was given last."""
    yield from (Step(0, 0, ""),) * 2
    codings = _codings(session, asked)
    check()
    yield from _counted(check, codings.question, facts_of(session, asked, codings), draws, seed)


def _counted(check: Check, question: Question, facts: Facts, draws: int, seed: int) -> Iterator[Step | Study]:
    """Figures are worked out on a thread: how far they are is told from within, and a generator cannot be."""
    told: SimpleQueue[Step | Study | Exception] = SimpleQueue()
    stopped = Event()

    def goes_on(done: int, total: int, name: str) -> bool:
        told.put(Step(done, total, name))
        return not stopped.is_set()

    def work() -> None:
        try:
            told.put(study(question, facts, measures_named(), draws, seed, goes_on, confusion=False))
        except (AnnotatorError, MemoryError, ValueError, ArithmeticError, LookupError) as error:
            told.put(error)

    thread = Thread(target=work, name="agreement", daemon=True)
    thread.start()
    try:
        while True:
            check()
            with suppress(Empty):
                news = told.get(timeout=LOOK_S)
                if isinstance(news, Exception):
                    raise news
                yield from (news, news) if isinstance(news, Step) else (news,)
                if isinstance(news, Study):
                    return
            if not thread.is_alive() and told.empty():
                raise AgreementStopped(worded("The figures could not be worked out: choose again."))
    finally:
        stopped.set()
        thread.join()


def confusion_job(
    session: Session, check: Check, asked: Asked, pair: Pair | None, of_characters: bool
) -> Iterator[Confusion | None]:
    """Which label stood against which between two coders, or (None) over all pairs; None where there is nothing."""
    question = _codings(session, asked).question
    check()
    yield _table(question, pair, of_characters=of_characters)


def _table(question: Question, pair: Pair | None, *, of_characters: bool) -> Confusion | None:
    question = question._replace(articles=[each for each in question.articles if len(each.spans) > 1])
    pairs = [pair] if pair else question.pairs
    if not (question.articles and pairs and question.labels and set(pairs) <= set(question.pairs)):
        return None
    tables = (by_characters if of_characters else by_spans)(question, pairs)
    return tables[0] if len(tables) == 1 else together(tables)


def passages_job(session: Session, check: Check, asked: Asked, sought: Sought) -> Iterator[PassageList]:
    """The first MOST_PASSAGES, some at a time; an empty list at least."""
    batch: list[FoundPassage] = []
    every = found_passages(session, check, _codings(session, asked).question, sought)
    for count, found in enumerate(every):
        if count == MOST_PASSAGES:
            yield PassageList(tuple(batch), is_cut=True)
            return
        batch.append(found)
        if len(batch) == AT_ONCE:
            yield PassageList(tuple(batch))
            batch = []
    yield PassageList(tuple(batch))


def report_job(session: Session, check: Check, asked: Asked, found: Study, out: str) -> Iterator[str]:
    """Write the report of what was found, with its confusion matrices; its path.

    Raises FormatError where it is the project itself, or cannot be written.
    """
    from annotator.agreement.report.page import report_html
    from annotator.session.exporting.writing import write_whole
    from annotator.session.paths import refuse_own_file

    refuse_own_file(session.path, Path(out))
    if not found.agreement.why:
        question = _codings(session, asked).question
        tables = [_table(question, None, of_characters=each) for each in (False, True)]
        found = found._replace(by_spans=tables[0], by_characters=tables[1])
    check()
    page = report_html(found).encode()
    check()
    write_whole(Path(out), iter([page]), session.new_id())
    yield out


def _codings(session: Session, asked: Asked) -> Codings:
    if session not in _kept:
        _kept[session] = _Kept(session)
    return _kept[session].codings(session, asked)
