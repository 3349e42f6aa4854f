"""Which articles are for practice: they count neither in figures of agreement nor in the final data."""

from __future__ import annotations

from annotator.session.session import Session
from annotator.store.things import assignments as rows


def training_articles(session: Session) -> frozenset[int]:
    """The numbers of the articles that were given out in training rounds alone."""
    practice = {uuid for uuid, state in rows.rounds(session.project) if state["k"] == "training"}
    if not practice:
        return frozenset()
    every = rows.assignments(session.project)
    return frozenset(each.article for each in every if each.round in practice) - {
        each.article for each in every if each.round not in practice
    }
