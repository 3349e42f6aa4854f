"""How many articles a choice of the filter would leave, for its menus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from annotator.session.articles import status_counts
from annotator.session.listing.list_index import index_of
from annotator.session.listing.memos import flags_of, noted_by
from annotator.session.session import Session
from annotator.store.reads import listing as rows
from annotator.store.things.assignments import assignments


class Tallies(NamedTuple):
    """Articles by status, and how many are flagged, have a note, are removed."""

    statuses: dict[str, int]
    flagged: int
    noted: int
    removed: int
    mine: int = 0
    """Assigned to the coder."""
    assigned: Mapping[str, int] = {}
    """Coder (UUID) -> assigned to them; who has none is not in it."""
    overlap: int = 0
    """Assigned to several coders, to be compared."""

    @classmethod
    def of(cls, session: Session) -> Tallies:
        """Counted for the coder's layer; a few milliseconds however many articles there are."""
        noted = len(noted_by(session, session.shown_layer))
        removed = rows.removed_count(session.project)
        every = assignments(session.project)
        pairs = {(each.coder, each.article) for each in every}
        assigned = Counter(coder for coder, _ in pairs)
        mine = assigned[session.coder.id] if session.coder else 0
        overlap = len({each.article for each in every if each.is_overlap})
        return cls(status_counts(session), flagged_count(session), noted, removed, mine, assigned, overlap)


class Done(NamedTuple):
    """Articles that the coder is done with, of so many: of those assigned to them, where any are; else of all."""

    done: int
    total: int
    is_assigned: bool = False


def done_of(session: Session) -> Done:
    """Cheap enough for every change of a status."""
    given = index_of(session).given(session, session.coder.id) if session.coder else set[int]()
    if given and session.layer is not None:
        return Done(len(rows.finished_among(session.project, session.layer.id, sorted(given))), len(given), True)
    counts = status_counts(session)
    return Done(counts.get("done", 0), sum(counts.values()))


def flagged_count(session: Session) -> int:
    """Articles with status recheck, or with the coder's flag."""
    if session.layer is None:
        return 0
    flags = flags_of(session, session.layer.id)
    return len(flags | rows.with_status(session.project, session.layer.id, "recheck"))


def outlet_counts(session: Session) -> dict[str, int]:
    """Outlet -> articles, most first; "" is where none is stated."""
    return rows.outlet_counts(session.project)


def month_counts(session: Session) -> dict[str, int]:
    """``2023-02`` -> articles published then; "" is where no year is stated."""
    return rows.month_counts(session.project)
