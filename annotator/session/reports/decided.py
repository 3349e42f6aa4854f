"""What was decided in adjudication, by whom and why: for those who publish or judge the data."""

from __future__ import annotations

import orjson

from annotator.exchange.contract import utc_text
from annotator.exchange.exporters.dataset.adjudicated import Adjudication, Decided
from annotator.session.adjudication import stale_gold, waiting
from annotator.session.session import Session
from annotator.store.reads import datasheet as rows

MAKERS_COUNT = ("agreed", "all")
"""Outcomes in which everybody's spans at the place were taken."""


def adjudication_of(session: Session) -> Adjudication:
    """Of articles that are not removed; by article, then in the order in which it was decided."""
    names = session.project.names
    coder_of = {each.id: names.coders[names.coder_number[each.coder]].name
                for each in names.layers.values() if each.coder in names.coder_number}  # fmt: skip
    every = [_decided(session, each, coder_of) for each in rows.decisions(session.project)]
    shared = waiting(session)
    done = sum(each.gold == "done" for each in shared)
    return Adjudication(every, len(shared), done, len(stale_gold(session)))


def _decided(session: Session, row: rows.DecisionRow, coder_of: dict[str, str]) -> Decided:
    state, outcome = row.state, row.state["o"]
    if outcome == "version":
        taken = [state.get("w", "")]
    else:
        taken = rows.layers_of_things(session.project, state.get("s", ())) if outcome in MAKERS_COUNT else []
    whose = sorted({coder_of[each] for each in taken if each in coder_of})
    return Decided(
        row.article_id, row.article_name, outcome, state.get("r", ""), row.by, utc_text(row.seconds), whose,
        sorted(state.get("g", ())), sorted(state.get("s", ())),
    )  # fmt: skip


def decisions_bytes(found: Adjudication) -> bytes:
    """A line of JSON a decision: ``gold`` are the ids of the gold spans that came of it, ``about`` the coders'."""
    lines = (
        {
            "id": each.article, "name": each.name, "outcome": each.outcome, "reason": each.reason, "by": each.by,
            "decided": each.decided, "from": each.taken_from, "gold": each.gold, "about": each.about,
        }
        for each in found.decisions
    )  # fmt: skip
    return b"".join(orjson.dumps(each) + b"\n" for each in lines)
