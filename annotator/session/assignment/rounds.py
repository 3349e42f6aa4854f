"""Rounds of assignment: given out and taken back in one change each, and listed with how far their coders are."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, NamedTuple

from annotator.errors import NotFound, ProjectBusy, UsageError
from annotator.sentences import joined, mark, worded
from annotator.session.assignment.asked import Drawn
from annotator.session.assignment.drawing import draw_round, stated_rule
from annotator.session.people.coders import coder_for, coders, layers
from annotator.session.session import Session
from annotator.store import log
from annotator.store.log import Write
from annotator.store.reads import listing as listing_rows
from annotator.store.things import assignments as rows
from annotator.store.things.assignments import Assigned

__all__ = ["Round", "Share", "assign", "draw_round", "drop_round", "round_named", "rounds"]


class Share(NamedTuple):
    """What a coder has of a round: articles given, those that somebody else has too, and done by them; removed ones are
    not counted."""

    coder: str
    name: str
    given: int
    overlap: int
    done: int


class Round(NamedTuple):
    """``kind`` is training or real; ``made`` in seconds since the epoch, UTC; ``options`` as they were asked for.

    ``articles`` are different ones, ``overlap`` those of them that several coders have, in whichever round.
    """

    id: str
    name: str
    kind: str
    seed: int
    rule: str
    made: int
    options: dict[str, Any]
    articles: int
    overlap: int
    shares: tuple[Share, ...]


def assign(session: Session, drawn: Drawn) -> Round:
    """Give the articles of a drawn round out, at once; coders who are not there yet are added before.

    Undo does not reach it: drop_round takes it back. Raises UsageError where the name or an article has been given
    meanwhile, ProjectBusy.
    """
    _refuse_if_given(session, drawn)  # before anybody is added
    uuid_of = {name: coder_for(session, name).id for name, numbers in drawn.gives.items() if numbers}
    state = _state(session, drawn)
    round_ = rows.round_id(session.project, drawn.name, state["s"], state["k"], state["t"])

    def fill(write: Write) -> None:
        _refuse_if_given(session, drawn)
        rows.put_round(write, round_, state)
        ids = {each.number: each.id for each in rows.drawable(session.project)}
        rows.put_assignments(
            write,
            (
                (ids[number], Assigned(number, uuid_of[name], round_, number in drawn.overlap))
                for name, numbers in drawn.gives.items()
                for number in numbers
                if number in ids
            ),
        )

    _commit(session, mark("Assign articles"), fill)
    return next(each for each in rounds(session) if each.id == round_)


def rounds(session: Session) -> tuple[Round, ...]:
    """All rounds, the oldest first, with what each coder has done of them."""
    by_round: dict[str, list[Assigned]] = {}
    holders: dict[int, set[str]] = {}
    for each in rows.assignments(session.project):
        holders.setdefault(each.article, set()).add(each.coder)
        by_round.setdefault(each.round, []).append(each)
    done = _done_by(session)
    names = {each.id: each.name for each in coders(session)}
    shared = {article for article, several in holders.items() if len(several) > 1}
    return tuple(
        _round(id_, state, by_round.get(id_, []), shared, done, names) for id_, state in rows.rounds(session.project)
    )


def round_named(session: Session, name: str) -> Round:
    """Raises NotFound, which names those there are."""
    there = rounds(session)
    wanted = " ".join(name.split())
    found = next((each for each in there if wanted in (each.name, each.id)), None)
    if found is None:
        known = joined(", ", (each.name for each in there)) or worded("there is none yet")
        raise NotFound(
            worded("There is no round “{name}” in {name2}: {known}.", name=name, name2=session.path.name, known=known)
        )
    return found


def drop_round(session: Session, name: str) -> Round:
    """Take a round back, for good; what its coders have done in the articles stays. Raises NotFound, ProjectBusy."""
    found = round_named(session, name)

    def fill(write: Write) -> None:
        rows.drop_assignments(write, found.id)
        rows.put_round(write, found.id, None)

    _commit(session, mark("Take back round"), fill)
    return found


def _commit(session: Session, name: str, fill: Callable[[Write], None]) -> None:
    """Beside the undo stack: packages may have gone out by it before a coder takes back a span of their own."""
    if not session.retry_unsaved():
        raise ProjectBusy(
            worded("The last change in {name} is not saved yet: try again in a moment.", name=session.path.name)
        )
    coder = session.coder.id if session.coder else None
    with session.project.change(name, coder, mode=log.OUTSIDE) as write:
        fill(write)


def _refuse_if_given(session: Session, drawn: Drawn) -> None:
    """The name and what was free when it was drawn have to be so still: another process may have been faster."""
    again = draw_round(session, drawn.asked._replace(name=drawn.name))
    if again.gives != drawn.gives:
        raise UsageError(
            worded("Articles have come, gone or been given to somebody since this was drawn: draw it again.")
        )


def _state(session: Session, drawn: Drawn) -> dict[str, Any]:
    """As it is kept; it names no coder: a package for one of them takes it along."""
    asked = drawn.asked
    options: dict[str, Any] = {
        "each": asked.each, "share": asked.share,
        "list": len(asked.articles), "overlap": asked.overlap, "stratify": asked.stratify, "free": drawn.free,
    }  # fmt: skip
    if asked.overlap == "rule":
        options["acceptable"] = list(asked.acceptable)
    return {
        "n": drawn.name, "k": asked.kind, "s": asked.seed, "u": drawn.rule, "t": session.clock() // 1000,
        "o": {key: value for key, value in options.items() if value},
    }  # fmt: skip


def _done_by(session: Session) -> dict[str, set[int]]:
    """Coder (UUID) -> the articles with which their hand layer is done."""
    return {
        each.coder: listing_rows.with_status(session.project, each.id, "done")
        for each in layers(session)
        if each.kind == "hand" and each.coder
    }


def _round(
    id_: str,
    state: dict[str, Any],
    some: list[Assigned],
    shared: Collection[int],
    done: dict[str, set[int]],
    names: dict[str, str],
) -> Round:
    shares: list[Share] = []
    for coder in sorted({each.coder for each in some}, key=lambda c: (names.get(c, c), c)):
        own = [each for each in some if each.coder == coder]
        finished = done.get(coder, set())
        overlap = sum(each.article in shared for each in own)
        shares.append(
            Share(coder, names.get(coder, coder), len(own), overlap, sum(each.article in finished for each in own))
        )
    articles = {each.article for each in some}
    return Round(
        id_, state["n"], state["k"], state["s"], stated_rule(state["u"]), state["t"], state.get("o", {}),
        len(articles), len(articles.intersection(shared)), tuple(shares),
    )  # fmt: skip
