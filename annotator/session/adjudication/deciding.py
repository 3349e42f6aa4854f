"""Decisions: agreements all at once, disagreements one by one, each with a reason, undone in one step, taken anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.errors import BadSpan, NotFound, UsageError
from annotator.sentences import joined, mark, worded
from annotator.session.adjudication.cases import cases, layers_for, said_alike, said_by_all, with_done
from annotator.session.adjudication.gold import Desk, made_gold_layer, write_decision, write_status
from annotator.session.adjudication.nouns import AGREED, OUTCOMES, Case, Choice, Edited, Said, Version
from annotator.session.coding.attributes import with_value
from annotator.session.coding.own_things import article_there
from annotator.session.coding.ranges import normalised
from annotator.session.coding.tagging import check_extent, check_label
from annotator.session.listing.nouns import check_words
from annotator.session.session import Session
from annotator.store.log import Write

Fill = Callable[[Write, Desk, Sequence[Case]], None]


def accept(session: Session, case: Case, choice: Choice, reason: str = "") -> Case:
    """Decide a case, in one step of the coder's; as it is then. One that was decided is decided anew.

    AGREED accepts every agreement of the article. What no coder has any more is gone once gold has it no more. Raises
    UsageError, NotFound where a coder has changed it meanwhile, BadSpan, BadAttribute.
    """
    reason = _checked(session, reason)
    if choice.how == "agreed":
        found = _accept_agreements(session, case.article, case.layers, reason)[1]
    else:
        seen = _as_it_is(case, cases(session, case.article, case.layers))
        gold_of(session, seen, choice)

        def fill(write: Write, desk: Desk, there: Sequence[Case]) -> None:
            now = _as_it_is(case, there)
            write_decision(desk, write, now, choice, gold_of(session, now, choice), reason)

        found = _commit(session, _NAMES[choice.how], case.article, case.layers, fill)
    return next((each for each in found if each.id == case.id), case)


def accept_agreements(session: Session, number: int, layers: Sequence[str] = (), reason: str = "") -> int:
    """Accept all agreements of an article that are not decided yet, in one step; how many.

    An article in which nobody has anything is then done in the gold layer too. Raises NotFound, UsageError.
    """
    return _accept_agreements(session, number, layers, _checked(session, reason))[0]


def gold_of(session: Session, case: Case, choice: Choice) -> tuple[Said, ...]:
    """What the gold layer would say of a case. Raises UsageError, BadSpan, NotFound, BadAttribute."""
    if choice.how not in OUTCOMES:
        raise UsageError(
            worded(
                "A case cannot be decided as “{how}”: choose one of {names}.",
                how=choice.how,
                names=joined(", ", OUTCOMES),
            )
        )
    if choice.how == "neither":
        return ()
    if choice.how == "all":
        return _each_once(session, said_by_all(case, session.codebook))
    if choice.how == "edited":
        if not choice.spans:
            raise UsageError(worded("Nothing was edited: say what is right, or accept neither."))
        return _each_once(session, tuple(_edited(session, case, each) for each in choice.spans))
    if choice.how == "agreed":
        return (said_alike(case),)
    chosen = case.version(choice.layer)
    if chosen is None:
        raise NotFound(worded("That coder is not compared here: choose the version of one that is."))
    return chosen.said


_NAMES = {
    "agreed": mark("Adjudicate: accept agreements"),
    "version": mark("Adjudicate: accept a version"),
    "all": mark("Adjudicate: accept all"),
    "edited": mark("Adjudicate: edit"),
    "neither": mark("Adjudicate: neither"),
}
"""What the steps are called."""


def _checked(session: Session, reason: str) -> str:
    session.owner()
    check_words(worded("reason"), reason)
    return reason.strip()


def _accept_agreements(session: Session, number: int, layers: Sequence[str], reason: str) -> tuple[int, Sequence[Case]]:
    """How many there were, and all cases as they are then."""
    accepted: list[str] = []

    def fill(write: Write, desk: Desk, there: Sequence[Case]) -> None:
        for each in there:
            if each.is_agreement and each.decision is None:
                write_decision(desk, write, each, AGREED, (said_alike(each),), reason)
                accepted.append(each.id)

    found = _commit(session, _NAMES["agreed"], number, layers_for(session, number, layers), fill)
    return len(accepted), found


def _as_it_is(case: Case, there: Sequence[Case]) -> Case:
    found = next((each for each in there if each.id == case.id), None)
    if found is None or tuple(each.said for each in _by_layer(found)) != tuple(each.said for each in _by_layer(case)):
        raise NotFound(worded("A coder has changed this passage meanwhile: look at it again."))
    return found


def _by_layer(case: Case) -> list[Version]:
    return sorted(case.versions, key=lambda each: each.layer)


def _commit(session: Session, name: str, number: int, layers: Sequence[str], decide: Fill) -> Sequence[Case]:
    """Decide, and say how far the gold layer is, in one step; the cases as they are then, () where it has to wait."""
    article = article_there(session, number)
    layer = made_gold_layer(session)
    found: list[Case] = []

    def fill(write: Write) -> None:
        decide(write, Desk(session, article, layer), cases(session, number, layers))
        found[:] = cases(session, number, layers)
        every = with_done(session, number, layers)
        of_all = found if {*every} == {*layers} else cases(session, number, every)
        write_status(session, write, article, layer, of_all, every)

    session.commit(name, fill)
    return found


def _each_once(session: Session, said: tuple[Said, ...]) -> tuple[Said, ...]:
    """Raises BadSpan where one label would stand twice on the same words."""
    places = [(each.parts, each.label) for each in said]
    for each in said:
        if places.count((each.parts, each.label)) > 1:
            label = session.codebook.by_uuid(each.label)
            raise BadSpan(
                worded(
                    "These say {what} of the same words with different attributes: accept one of them, or edit it.",
                    what=label.id if label else each.label,
                )
            )
    return said


def _edited(session: Session, case: Case, edited: Edited) -> Said:
    label = session.codebook.by_uuid(case.label or edited.label)
    attributes: dict[str, str] = {}
    for name, value in edited.attributes.items():
        attributes = with_value(label, attributes, name, value)
    values = tuple(sorted(attributes.items()))
    if case.label:
        return Said((), case.label, values)
    check_label(session, edited.label)
    parts = normalised(edited.ranges or ((edited.start, edited.end),))
    for start, end in parts or ((edited.start, edited.end),):
        check_extent(session, case.article, start, end)
    return Said(parts, edited.label, values)
