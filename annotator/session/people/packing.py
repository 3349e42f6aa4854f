"""A coder's package: their part of the project as a file of its own, blind to what the others have coded."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from annotator.errors import NotFound, ProjectBusy, ProjectError, UsageError
from annotator.model.annotation import Coder, Layer
from annotator.sentences import worded
from annotator.session.articles import resolve_article
from annotator.session.assignment.overlap import parsed_share, rounded
from annotator.session.paths import is_own_file
from annotator.session.people.coders import check_coder_name, coder_for, coders, layers
from annotator.session.session import Session
from annotator.store import packing as store
from annotator.store.things.articles import article
from annotator.store.things.assignments import assigned_to, assignments
from annotator.store.things.coders import coder_added
from annotator.store.things.splits import article_names

Progress = Callable[[int, int, str], bool]
MOST_DIGITS = 9
_NUMBERS = re.compile(r"\d+(-\d+)?(,\d+(-\d+)?)*", re.ASCII)


class Packed(NamedTuple):
    """What a package holds: the numbers of its articles, and how many of the coder's spans stand in them.

    ``is_new``: the coder was not in the project before. ``suggestions``: the machine layers that came along.
    """

    path: Path
    coder: Coder
    articles: tuple[int, ...]
    spans: int
    is_new: bool
    suggestions: tuple[str, ...] = ()


def pack(
    session: Session,
    out: str | Path,
    coder: str,
    articles: Sequence[int] | None = None,
    *,
    suggestions: bool = False,
    progress: Progress | None = None,
) -> Packed:
    """Make a coder's package at ``out``: a project file with their layer and these articles (numbers), no one else's.

    Without ``articles``: those assigned to them, or all where nobody is assigned any. A new coder is put into the
    project too, with the package or not at all, so that both files know them by one UUID. A ``progress`` that returns
    False stops it, and nothing is made.
    Raises ProjectError, NotFound, UsageError.
    """
    out = Path(out)
    if not session.retry_unsaved():
        raise ProjectBusy(
            worded("The last change in {name} is not saved yet: try again in a moment.", name=session.path.name)
        )
    _check_place(session, out)
    known = {each.id: each.name for each in coders(session)}
    name = check_coder_name(session, known.get(coder, coder))
    chosen = _checked(session, _theirs(session, name) if articles is None else articles)
    machine = [each for each in layers(session) if each.kind == "machine"] if suggestions else []
    scope = _scope(session, name, machine, frozenset(chosen))

    def tell(done: int, name: str) -> None:
        if progress and not progress(done, len(chosen), name):
            raise ProjectError(worded("Stopped: no package was made."))

    made = store.pack_project(session.project, out, scope, tell, clock=session.clock, ids=session.new_id)
    someone = coder_for(session, name)
    return Packed(out, someone, chosen, made.spans, someone.id not in known, tuple(each.name for each in machine))


def package_of(session: Session) -> Coder | None:
    """Whose package this file is; None for a project, and for a package in which several code: it has become one."""
    everyone = coders(session)
    return everyone[0] if len(everyone) == 1 and store.was_packed(session.project) else None


def articles_meant(session: Session, words: Iterable[str]) -> tuple[int, ...]:
    """The numbers of articles named as everywhere, or as ``1-20,35``; what was removed within a range is left out.

    Raises NotFound, AmbiguousName, UsageError.
    """
    there = [each.number for each in article_names(session.project)]
    found = dict[int, None]()
    for word in words:
        if not _NUMBERS.fullmatch(word):
            found[resolve_article(session, word).number] = None
            continue
        for part in word.split(","):
            found.update(dict.fromkeys(_range(session, part, there)))
    return tuple(sorted(found))


def articles_drawn(session: Session, share: str, seed: int) -> tuple[int, ...]:
    """A share (``40%``) of all articles, at least one: the same seed draws the same ones on every machine.

    Raises UsageError.
    """
    part = parsed_share(share, "share")
    number = {each.id: each.number for each in article_names(session.project)}
    wanted = min(len(number), max(1, rounded(len(number) * part)))
    return tuple(sorted(number[id_] for id_ in random.Random(seed).sample(sorted(number), wanted)))


@contextmanager
def _scope(
    session: Session, name: str, machine: Sequence[Layer], articles: frozenset[int]
) -> Generator[store.Scope, None, None]:
    """What goes along; a coder who is new stays in the project only if all goes well within it."""
    someone = next((each for each in coders(session) if each.name == name), None)
    if someone is None:
        with coder_added(session.project, name, session.new_id) as (new, own):
            yield _scope_of(session, new, [own, *machine], articles)
        return
    own = next(each for each in layers(session) if each.kind == "hand" and each.coder == someone.id)
    yield _scope_of(session, someone, [own, *machine], articles)


def _scope_of(session: Session, coder: Coder, some: Sequence[Layer], articles: frozenset[int]) -> store.Scope:
    numbers = session.project.names
    return store.Scope(
        numbers.coder_number[coder.id], coder.id, {numbers.layer_number[each.id]: each.id for each in some}, articles
    )


def _check_place(session: Session, out: Path) -> None:
    if is_own_file(session.path, out):
        raise ProjectError(
            worded(
                "{out} is the project itself, or a file that belongs to it: choose another name for the package.",
                out=out,
            )
        )
    if out.exists() or out.is_symlink():
        raise ProjectError(worded("{out} is there already: choose another name for the package.", out=out))
    if not out.parent.is_dir():
        raise ProjectError(worded("There is no folder {parent} to put the package in.", parent=out.parent))


def _theirs(session: Session, name: str) -> Sequence[int]:
    found = next((each for each in coders(session) if each.name == name), None)
    assigned = assigned_to(session.project, found.id) if found else set[int]()
    there = [each.number for each in article_names(session.project)]
    theirs = [number for number in there if number in assigned]
    if not theirs and assignments(session.project):
        raise ProjectError(
            worded("No article is assigned to {name}: name some with --articles, or assign some first.", name=name)
        )
    return theirs or there


def _checked(session: Session, numbers: Sequence[int]) -> tuple[int, ...]:
    if not numbers:
        raise ProjectError(worded("{name} has no articles to pack: import some first.", name=session.path.name))
    there = {each.number for each in article_names(session.project)}
    if missing := [n for n in numbers if n not in there]:
        raise _not_there(session, missing[0])
    return tuple(sorted(set(numbers)))


def _range(session: Session, part: str, there: Sequence[int]) -> list[int]:
    """``7``, or those of ``1-20`` that are there."""
    first, _, last = part.partition("-")
    if not last:
        return [resolve_article(session, first).number]
    if max(len(first.lstrip("0")), len(last.lstrip("0"))) > MOST_DIGITS or int(first) > int(last):
        raise UsageError(worded("“{part}” is no range of articles: write the lower number first, as 1-20.", part=part))
    for end in (int(first), int(last)):
        if article(session.project, end) is None:
            raise _not_there(session, end)
    found = [number for number in there if int(first) <= number <= int(last)]
    if not found:
        raise NotFound(
            worded("All articles of {part} were removed from {name}: name others.", part=part, name=session.path.name)
        )
    return found


def _not_there(session: Session, number: int) -> NotFound:
    name = session.path.name
    return NotFound(
        worded("There is no article {number} in {name}: see 'annotator list {name}'.", number=number, name=name)
    )
