"""What is asked of the process beside the window: how far the coders are, a round as it would be drawn, what a merge
would bring.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from annotator.errors import AnnotatorError, CodebookError
from annotator.session.articles import article_count, article_row
from annotator.session.assignment import Asked, Drawn, Round, draw_round, rounds
from annotator.session.merging import Conflict, MergePreview, conflicts, merge, merge_preview
from annotator.session.people.coder_work import CoderWork, coder_work
from annotator.session.people.coders import layers
from annotator.session.session import Session
from annotator.ui.words.reworded import reworded

ANSWERS = ("ours", "theirs", "both")
ON_THE_COMMAND_LINE = (
    (
        re.compile(r"rename one with 'annotator coder .*', then merge again"),
        "rename the one here (F2), then merge again",
    ),
    (re.compile(r"merge with --codebook ours or theirs"), "choose ours or theirs"),
    (re.compile(r"(\{name\}”) is a layer of (.*) and another layer of "), r"\1 names one work in \2 and another in "),
    (re.compile(r" Say which one is to be.*"), ""),
)
"""What sentences say to somebody at a command line, and what is said of it in the window."""
MOST_CONFLICTS = 200
"""So many are listed."""


class Conflicts(NamedTuple):
    """Those that whoever looks may read, MOST_CONFLICTS of ``readable``; and how many each other layer has."""

    listed: tuple[Conflict, ...]
    readable: int
    hidden: Mapping[str, int]

    @property
    def many(self) -> int:
        return self.readable + sum(self.hidden.values())


class Team(NamedTuple):
    """``package``: the coder (name) whose package this file is, "" where it is none."""

    articles: int
    coders: tuple[CoderWork, ...]
    rounds: tuple[Round, ...]
    conflicts: Conflicts
    package: str = ""


class Looked(NamedTuple):
    """What a file would bring after those before it, or why nothing of it can come.

    ``question``: what differs in the codebooks, where an answer is wanted; ``answers``: of each answer why it cannot be
    given, "" where it can.
    """

    path: str
    preview: MergePreview | None
    conflicts: Conflicts
    refusal: str = ""
    question: str = ""
    answers: Mapping[str, str] = {}


NO_CONFLICTS = Conflicts((), 0, {})


def team_job(session: Session, check: Callable[[], None], layer: str, shows_all: bool = False) -> Iterator[Team]:
    """``layer``: that of whoever looks; ``shows_all``: they have agreed to see other coders' work in conflicts."""
    from annotator.session.people.packing import package_of

    check()
    found = readable(session, conflicts(session), None if shows_all else layer)
    package = package_of(session)
    yield Team(
        article_count(session), coder_work(session), rounds(session), found, package.name if package else ""
    )  # fmt: skip


def draw_job(session: Session, check: Callable[[], None], asked: Asked, articles: str) -> Iterator[Drawn]:
    """``articles`` as they were typed, "" for all that are free."""
    if articles.strip():
        from annotator.session.people.packing import articles_meant

        asked = asked._replace(articles=articles_meant(session, articles.replace(", ", ",").split()))
    yield draw_round(session, asked)


def look_job(
    session: Session, check: Callable[[], None], given: Sequence[tuple[str, str]], layer: str
) -> Iterator[Looked]:
    """What each file (its path, and the answer on its codebook or "") would bring, one after the other.

    They are merged into a copy: the project itself is not written to, and nobody who works on it waits.
    """
    from annotator.session.checking import backup_project

    with TemporaryDirectory(prefix="annotator-merge-") as folder:
        copy = Path(folder, session.path.name)
        backup_project(session, copy)
        tried = Session.open(copy)
        try:
            for path, answer in given:
                check()
                yield _looked(tried, path, answer, layer)
        finally:
            tried.close()


def _looked(session: Session, path: str, answer: str, layer: str) -> Looked:
    try:
        brought = merge(session, path, answer or None, keep_copy=False).brought
    except CodebookError as error:
        answers = {} if answer else {each: _refusal_of(session, path, each) for each in ANSWERS}
        if any(not each for each in answers.values()):
            return Looked(path, None, NO_CONFLICTS, "", for_the_window(error.sentence), answers)
        return Looked(path, None, NO_CONFLICTS, answers.get("ours") or for_the_window(error.sentence))
    except AnnotatorError as error:
        return Looked(path, None, NO_CONFLICTS, for_the_window(error.sentence))
    found = readable(session, brought.conflicts, layer)
    return Looked(path, brought._replace(conflicts=()), found)


def _refusal_of(session: Session, path: str, answer: str) -> str:
    try:
        merge_preview(session, path, answer)
    except AnnotatorError as error:
        return for_the_window(error.sentence)
    return ""


def for_the_window(sentence: str) -> str:
    """A refusal that names commands, with what is done in the window in their place."""
    return reworded(sentence, ON_THE_COMMAND_LINE)


def readable(session: Session, found: Iterable[Conflict], layer: str | None) -> Conflicts:
    """Coding is blind: the words of a conflict in another's layer do not leave this process, unless it is None."""
    names = {each.id: each.name for each in layers(session)}
    own: list[Conflict] = []
    hidden = Counter[str]()
    for each in found:
        if layer is None or each.layer in ("", layer):
            own.append(each)
        else:
            hidden[names.get(each.layer, each.layer)] += 1
    listed = (each._replace(article_name=_title(session, each)) for each in own[:MOST_CONFLICTS])
    return Conflicts(tuple(listed), len(own), dict(hidden))


def _title(session: Session, conflict: Conflict) -> str:
    """What an article is called in the list of articles; its file's name where it was removed."""
    found = article_row(session, conflict.article) if conflict.article is not None else None
    return found.article.title if found else conflict.article_name
