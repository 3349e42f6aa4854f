"""How many articles a choice of the filter would leave, for its menus."""

from __future__ import annotations

from typing import NamedTuple

from annotator.session.articles import status_counts
from annotator.session.listing.memos import flags_of, noted_by
from annotator.session.session import Session
from annotator.store import listing as rows
from annotator.store.assignments import assigned_to


class Tallies(NamedTuple):
    """Articles by status, and how many are flagged, have a note, are removed."""

    statuses: dict[str, int]
    flagged: int
    noted: int
    removed: int
    mine: int = 0
    """Assigned to the coder, removed ones too."""

    @classmethod
    def of(cls, session: Session) -> Tallies:
        """Counted for the coder's layer; a few milliseconds however many articles there are."""
        noted = len(noted_by(session, session.shown_layer))
        removed = rows.removed_count(session.project)
        return cls(status_counts(session), flagged_count(session), noted, removed, _mine(session))


def _mine(session: Session) -> int:
    return len(assigned_to(session.project, session.coder.id)) if session.coder else 0


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
