"""Which articles wait for adjudication, and which that were decided have to be decided again."""

from __future__ import annotations

from typing import NamedTuple
from weakref import WeakKeyDictionary

from annotator.errors import UsageError
from annotator.session.adjudication.cases import GOLD, gold_layer, progress
from annotator.session.adjudication.nouns import Waiting
from annotator.session.people.coders import layers as every_layer
from annotator.session.session import Session
from annotator.store.things import adjudication as log_rows
from annotator.store.things import annotations as rows
from annotator.store.things.splits import article_names


class _Looked(NamedTuple):
    """The last change that was looked at, the last that a merge had brought by then, and the articles that coders have
    changed after they were decided."""

    change: int
    merged: int
    suspect: frozenset[int]


_LOOKED: WeakKeyDictionary[Session, _Looked] = WeakKeyDictionary()


def waiting(session: Session) -> tuple[Waiting, ...]:
    """Every article that at least two coders are done with, by number, decided or not.

    Cheap: spans are only read of articles that were decided, and that a coder has changed since.
    """
    kinds = {each.id: each.kind for each in every_layer(session)}
    statuses, stale = rows.statuses_in_order(session.project), stale_gold(session)
    found: list[Waiting] = []
    for article in article_names(session.project):
        of_article = statuses.get(article.number, [])
        done = {each.layer for each in of_article if each.status == "done"}
        layers = tuple(layer for layer, kind in kinds.items() if kind == "hand" and layer in done)
        if len(layers) > 1:
            gold = next((each.status for each in of_article if kinds[each.layer] == GOLD), "todo")
            found.append(Waiting(article.number, layers, "doing" if article.number in stale else gold))
    return tuple(found)


def stale_gold(session: Session) -> frozenset[int]:
    """The articles with which the gold layer is done, and in which there is something to decide again.

    The log is looked through once, then only what has come since; after a merge, all of it again.
    """
    gold = gold_layer(session)
    if gold is None:
        return frozenset()
    project = session.project
    decided = log_rows.decided_at(project, gold)
    last, merged = log_rows.last_change(project), log_rows.last_merge(project)
    before = _LOOKED.get(session)
    if before is None or before.merged != merged:
        before = _Looked(min(decided.values(), default=last), merged, frozenset())
    touched = log_rows.coded_after(project, gold, before.change) if before.change < last else {}
    suspect = before.suspect | {n for n, change in touched.items() if change > decided.get(n, 0)}
    sound = {n for n in suspect & decided.keys() if not _is_stale(session, n)}
    _LOOKED[session] = _Looked(last, merged, suspect - sound)
    return (suspect - sound) & decided.keys()


def _is_stale(session: Session, number: int) -> bool:
    try:
        return not progress(session, number).is_done
    except UsageError:  # nobody is done with it any more
        return False
