"""What a person says of a page's parts and of what the page states: regions and metadata, editable, never deleted."""

from __future__ import annotations

import re
from datetime import date, datetime

from annotator.errors import BadFinding, NotFound
from annotator.model.article import Article, Region
from annotator.sentences import joined, mark, worded
from annotator.session.articles import regions_of
from annotator.session.session import Session
from annotator.store import rows as stored
from annotator.store.rows import blob
from annotator.store.things import articles as rows
from annotator.text.regions import KINDS

_PARTIAL = re.compile(r"--(\d{2})-(\d{2})")
A_LEAP_YEAR = 2000


def set_region_kind(session: Session, number: int, region: Region, kind: str) -> Region:
    """Say what a part of the page is. Raises BadFinding for an unknown kind, NotFound."""
    if kind not in KINDS:
        raise BadFinding(
            worded("There is no kind of part “{kind}”: choose one of {names}.", kind=kind, names=joined(", ", KINDS))
        )
    current = _current(session, number, region)
    return _put(session, number, mark("Change part of the page"), current, current._replace(kind=kind, origin="hand"))


def move_region(session: Session, number: int, region: Region, start: int, end: int) -> Region:
    """Move a region's edges, in code points of the source."""
    _check_extent(_article(session, number), start, end)
    current = _current(session, number, region)
    return _put(
        session, number, mark("Move part of the page"), current, current._replace(start=start, end=end, origin="hand")
    )


def set_repeats(session: Session, number: int, region: Region, repeats: Region | None) -> Region:
    """Say whose words a region repeats; None: it is coded for itself."""
    if repeats is not None and repeats.id == region.id:
        raise BadFinding(worded("A part of the page cannot repeat itself: choose the one whose words it repeats."))
    current = _current(session, number, region)
    other = _current(session, number, repeats).id if repeats else None
    return _put(session, number, mark("Link part of the page"), current, current._replace(repeats=other, origin="hand"))


def add_region(session: Session, number: int, start: int, end: int, kind: str) -> Region:
    """Mark a part of the source."""
    _check_extent(_article(session, number), start, end)
    if kind not in KINDS:
        raise BadFinding(
            worded("There is no kind of part “{kind}”: choose one of {names}.", kind=kind, names=joined(", ", KINDS))
        )
    made = Region(session.new_id(), start, end, kind, None, 1.0, "", "hand")
    return _put(session, number, mark("Mark part of the page"), None, made)


def remove_region(session: Session, number: int, region: Region) -> None:
    """Take the mark away; the text stays, and undo brings the mark back."""
    from annotator.store.things.findings import gone

    session.owner()
    current = _current(session, number, region)
    session.commit(
        mark("Unmark part of the page"), lambda write: write.put(stored.KINDS["region"], blob(current.id), gone(number))
    )


def set_meta(session: Session, number: int, key: str, value: str) -> None:
    """Say what the page states of itself; an empty value takes it away. Dates are ISO 8601, ``--02-14`` without a year.

    Raises BadFinding, NotFound.
    """
    from annotator.session.listing.metadata import set_metadata

    set_metadata(session, number, {key: value})


def check_date(value: str) -> None:
    """Raises BadFinding unless it is an ISO 8601 date, date and time, or ``--MM-DD``."""
    try:
        if found := _PARTIAL.fullmatch(value):
            date(A_LEAP_YEAR, int(found[1]), int(found[2]))
        elif re.fullmatch(r"\d{4}-\d{2}", value):
            date.fromisoformat(value + "-01")
        elif not re.fullmatch(r"\d{4}", value):
            datetime.fromisoformat(value)
    except ValueError:
        raise BadFinding(
            worded(
                "“{value}” is no date: write 2023-02-19, 2023-02-19T08:31:51, or --02-14 where the year is unknown.",
                value=value,
            )
        ) from None


def _put(session: Session, number: int, name: str, current: Region | None, region: Region) -> Region:
    from annotator.store.things.findings import region_state

    session.owner()
    if current is not None and current == region._replace(origin=current.origin):
        return current
    state = region_state(region, number)
    session.commit(name, lambda write: write.put(stored.KINDS["region"], blob(region.id), state))
    return region


def _current(session: Session, number: int, wanted: Region) -> Region:
    for each in regions_of(session, number):
        if each.id == wanted.id:
            return each
    raise NotFound(worded("That part of the page is not marked any more."))


def _article(session: Session, number: int) -> Article:
    found = rows.article(session.project, number)
    if found is None or found.removed:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    return found


def _check_extent(article: Article, start: int, end: int) -> None:
    if not 0 <= start < end <= article.length:
        raise BadFinding(
            worded(
                "A part of the page from {start} to {end} is empty or outside the text of {length} characters.",
                start=start,
                end=end,
                length=article.length,
            )
        )
