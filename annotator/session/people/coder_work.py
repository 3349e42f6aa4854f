"""How far each coder has come: what was given to them, what they are done with, how much they marked, and when last.

Numbers alone: whoever looks at them learns nothing of what another coder has marked.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from annotator.session.people.coders import coders, layers
from annotator.session.session import Session
from annotator.store.reads import figures as rows
from annotator.store.things import coders as coder_rows
from annotator.store.things.assignments import assignments


class CoderWork(NamedTuple):
    """Of one coder (UUID and name): articles assigned, those of them that are done, all that are done, and spans.

    ``last_change`` is in seconds since the epoch, UTC; None where they have changed nothing yet.
    """

    id: str
    name: str
    assigned: int
    assigned_done: int
    done: int
    spans: int
    last_change: int | None


def coder_work(session: Session) -> tuple[CoderWork, ...]:
    """Everyone who codes, in the order in which they came."""
    project = session.project
    own = {each.id: each.coder or "" for each in layers(session) if each.kind == "hand"}
    numbers = [project.names.layer_number[each] for each in own]
    coder_of = {project.names.layer_number[layer]: coder for layer, coder in own.items()}
    spans = Counter[str]()
    for layer, _, many in rows.spans_by_layer(project, numbers):
        spans[coder_of[layer]] += many
    done: dict[str, set[int]] = {}
    for article, layer, status in rows.statuses(project, numbers):
        if status == "done":
            done.setdefault(coder_of[layer], set()).add(article)
    given: dict[str, set[int]] = {}
    for each in assignments(project):
        given.setdefault(each.coder, set()).add(each.article)
    last = coder_rows.last_changes(project)
    return tuple(
        CoderWork(
            each.id, each.name, len(theirs), len(theirs & finished), len(finished), spans[each.id],
            last[each.id] // 1000 if each.id in last else None,
        )
        for each in coders(session)
        for theirs, finished in [(given.get(each.id, set[int]()), done.get(each.id, set[int]()))]
    )  # fmt: skip
