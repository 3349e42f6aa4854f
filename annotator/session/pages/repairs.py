"""What a person decides about repairs: accept, reject, edit, or mend a place that nothing was found in."""

from __future__ import annotations

from annotator.errors import BadFinding, NotFound, TextRefused
from annotator.model.repair import Repair, put_in
from annotator.sentences import mark, worded
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.store.rows import KINDS, blob
from annotator.store.things import articles as rows

SHOWN_CHARACTERS = 12


def repairs_of(session: Session, number: int) -> tuple[Repair, ...]:
    """Every repair of an article in text order, also the flagged and the rejected ones. Raises NotFound."""
    return _repairs_and_source(session, number)[0]


def accept_repair(session: Session, number: int, repair: Repair) -> Repair:
    """Put a repair into the reading text, or confirm one that is in it."""
    repairs, source = _repairs_and_source(session, number)
    current = _current(repairs, repair)
    raw = source[current.start : current.end]
    if current.replacement == raw or (current.kind == "shift" and not current.replacement):
        raise BadFinding(
            worded("Nothing was found for “{short}” that could be accepted: edit it instead.", short=_short(raw))
        )
    return _decide(session, number, mark("Accept mending"), repairs, source, current._replace(status="accepted"))


def reject_repair(session: Session, number: int, repair: Repair) -> Repair:
    """Let the source stand as it is at this place."""
    repairs, source = _repairs_and_source(session, number)
    return _decide(
        session, number, mark("Reject mending"), repairs, source, _current(repairs, repair)._replace(status="rejected")
    )


def edit_repair(session: Session, number: int, repair: Repair, replacement: str) -> Repair:
    """Let the place read ``replacement``. Raises BadFinding for what cannot stand in a text."""
    repairs, source = _repairs_and_source(session, number)
    current = _current(repairs, repair)
    _check_replacement(replacement, source[current.start : current.end])
    if replacement == current.replacement:
        return _decide(session, number, mark("Accept mending"), repairs, source, current._replace(status="accepted"))
    edited = current._replace(replacement=replacement, status="edited", units=())
    return _decide(session, number, mark("Edit mending"), repairs, source, edited)


def add_repair(session: Session, number: int, start: int, end: int, replacement: str) -> Repair:
    """Mend a place by hand: ``[start, end)`` of the source reads ``replacement``."""
    repairs, source = _repairs_and_source(session, number)
    if not 0 <= start < end <= len(source):
        raise BadFinding(
            worded(
                "The place from {start} to {end} is not inside article {number}.", start=start, end=end, number=number
            )
        )
    _check_replacement(replacement, source[start:end])
    made = Repair(session.new_id(), start, end, replacement, "hand", 1.0, "edited", mark("mended by hand"))
    return _decide(session, number, mark("Mend text"), repairs, source, made)


def _repairs_and_source(session: Session, number: int) -> tuple[tuple[Repair, ...], str]:
    stored = rows.stored_article(session.project, number)
    if stored is None:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    return ArticleReader(session).findings(stored).repairs, stored.source


def _current(repairs: tuple[Repair, ...], wanted: Repair) -> Repair:
    for each in repairs:
        if each.id == wanted.id:
            return each
    raise NotFound(worded("That mending is not there any more."))


def _decide(
    session: Session, number: int, name: str, repairs: tuple[Repair, ...], source: str, decided: Repair
) -> Repair:
    from annotator.store.things.findings import repair_state

    session.owner()
    if decided in repairs:
        return decided
    if decided.in_force:
        for other in repairs:
            if other.id != decided.id and other.in_force and other.crosses(decided):
                raise BadFinding(
                    worded(
                        "Another mending stands from {start} to {end}: reject it before this one is put in.",
                        start=other.start,
                        end=other.end,
                    )
                )
        _check_stands(source, repairs, decided)
    state = repair_state(decided, number)
    session.commit(name, lambda write: write.put(KINDS["repair"], blob(decided.id), state))
    return decided


def _check_stands(source: str, repairs: tuple[Repair, ...], decided: Repair) -> None:
    """Raises BadFinding where the reading text could not be made with it, as damaged units make it."""
    from annotator.text.reading import reading_of

    others = [each for each in put_in(repairs) if each.id != decided.id]
    try:
        reading_of(source, [*others, decided])
    except ValueError as error:
        raise BadFinding(worded("This mending cannot be put in ({error}): edit it instead.", error=error)) from error


def _check_replacement(replacement: str, raw: str) -> None:
    from annotator.text.decode import check_text

    if replacement == raw:
        raise BadFinding(worded("That is what the source says: reject the mending, and the source stands as it is."))
    try:
        if replacement:
            check_text(replacement)
    except TextRefused as error:
        raise BadFinding(error.sentence) from error
    if "\r" in replacement or "\0" in replacement:
        raise BadFinding(worded("A carriage return or a NUL cannot stand in a text: leave it out."))


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"
