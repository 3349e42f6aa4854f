"""The codebook of a project and its versions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.errors import NotFound
from annotator.model.codebook import Codebook
from annotator.sentences import mark, worded
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import coders as rows

if TYPE_CHECKING:
    from annotator.model.codebook.compare import Difference


def set_codebook(session: Session, codebook: Codebook, note: str = "", recode: Collection[str] | None = None) -> int:
    """Put a codebook in force as a new version; its number. See change_codebook."""
    from annotator.session.codebook_changes.changing import change_codebook

    return change_codebook(session, mark("Set codebook"), codebook, note, recode)


class Version(NamedTuple):
    """A version of the codebook: its number and hash, those it came from, when it came, why, and by whom.

    ``created`` is UTC, as in 2026-05-01T10:20:30Z; ``changes`` counts the differences from the first of ``parents``;
    ``coder`` is "" where a command without a coder set it; ``step`` is what was done, as in "Split label".
    """

    number: int
    hash: str
    parents: tuple[str, ...]
    created: str
    note: str
    changes: int
    in_force: bool
    coder: str = ""
    step: str = ""


def versions(session: Session) -> list[Version]:
    """Every version, oldest first."""
    from annotator.model.codebook.compare import compare

    found: list[Version] = []
    every = rows.codebook_versions(session.project)
    numbers = {each.hash: each.number for each in every}
    first: dict[int, Step] = {}
    for step in steps(session):
        first.setdefault(step.number, step)
    for each in every:
        parent = next((numbers[hash_] for hash_ in each.parents if hash_ in numbers), None)
        former = None if parent is None else session.codebook_at(parent)
        changes = 0 if former is None else len(compare(former, session.codebook_at(each.number)))
        came = first.get(each.number)
        coder, name = (came.coder, came.name) if came else ("", "")
        in_force = each.number == session.codebook_number
        found.append(Version(*each[:3], _written(each.created), each.note, changes, in_force, coder, name))
    return found


def history(session: Session) -> list[dict[str, Any]]:
    """The same as JSON tells it."""
    return [{**each._asdict(), "parents": list(each.parents)} for each in versions(session)]


class Step(NamedTuple):
    """Once that a version came into force: when (as in history), by whom, in which step ("do", "undo", "redo"), why."""

    created: str
    coder: str
    name: str
    mode: str
    number: int
    note: str


def steps(session: Session) -> list[Step]:
    """Every change of the codebook, oldest first, also those that were taken back."""
    return [
        Step(_written(clock // 1000), coder or "", name, log.MODE_WORDS[mode], number, note)
        for clock, coder, name, mode, number, note in rows.codebook_steps(session.project)
    ]


def compare_versions(session: Session, numbers: Sequence[str | int] = ()) -> tuple[int, int, tuple[Difference, ...]]:
    """Two versions (numbers) and what is different: of one, from it to the one in force; of none, from the one before.

    Raises NotFound for a number that there is not.
    """
    from annotator.model.codebook.compare import compare

    known = [each.number for each in rows.codebook_versions(session.project)]
    wanted = [_number(each, known) for each in numbers]
    after = wanted[1] if len(wanted) > 1 else session.codebook_number
    before = wanted[0] if wanted else _before(session)
    return before, after, compare(session.codebook_at(before), session.codebook_at(after))


def _number(text: str | int, known: Sequence[int]) -> int:
    found = next((each for each in known if str(each) == str(text).strip()), None)
    if found is None:
        raise NotFound(
            worded(
                "There is no version “{text}” of the codebook: there are {known} to {known2}.",
                text=text,
                known=known[0],
                known2=known[-1],
            )
        )
    return found


def _before(session: Session) -> int:
    """The version from which the one in force has come; itself where it is the first."""
    every = rows.codebook_versions(session.project)
    numbers = {each.hash: each.number for each in every}
    parents = next(each.parents for each in every if each.number == session.codebook_number)
    return next((numbers[hash_] for hash_ in parents if hash_ in numbers), session.codebook_number)


def _written(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
