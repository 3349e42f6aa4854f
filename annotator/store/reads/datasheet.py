"""What a datasheet counts that nothing else does: the texts, and the days on which coders coded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from annotator.store.file.stored_json import read_json
from annotator.store.project import COUNTER_BITS, Project
from annotator.store.reads.listing import PUBLISHED
from annotator.store.rows import KINDS, blob

_OF_CODING = ("annotation", "status", "document_label", "relation")


class Texts(NamedTuple):
    """The articles that are not removed. ``characters`` are code points as published; ``scripts`` (script, articles);
    ``first`` and ``last`` are dates of publication, "" where no article states a year."""

    articles: int
    removed: int
    characters: int
    scripts: tuple[tuple[str, int], ...]
    first: str
    last: str
    undated: int


def texts(project: Project) -> Texts:
    ask = project.connection.execute
    articles, characters = ask("SELECT count(*), coalesce(sum(length), 0) FROM article WHERE removed = 0").fetchone()
    (removed,) = ask("SELECT count(*) FROM article WHERE removed > 0").fetchone()
    scripts = ask("SELECT script, count(*) FROM article WHERE removed = 0 GROUP BY script ORDER BY script").fetchall()
    dated = f"FROM article WHERE removed = 0 AND {PUBLISHED}"
    first, last, count = ask(f"SELECT min(published), max(published), count(*) {dated}").fetchone()
    return Texts(articles, removed, characters, tuple(scripts), first or "", last or "", articles - count)


def days_of_coding(project: Project) -> dict[str, tuple[int, int]]:
    """Coder (UUID) -> the first and the last change of theirs to spans, relations, article labels or statuses.

    In seconds since the epoch, by the clocks of whoever made it.
    """
    kinds = ", ".join(str(KINDS[each]) for each in _OF_CODING)
    found = project.connection.execute(
        f"""SELECT c.coder, min(c.clock), max(c.clock) FROM change c WHERE c.coder IS NOT NULL
        AND EXISTS (SELECT 1 FROM revision r WHERE r.change = c.seq AND r.kind IN ({kinds})) GROUP BY c.coder"""
    )
    coders = project.names.coders
    return {coders[n].id: (_seconds(first), _seconds(last)) for n, first, last in found if n in coders}


def pending_count(project: Project) -> int:
    """Suggestions that nobody has confirmed."""
    return project.connection.execute(
        """SELECT count(*) FROM annotation s JOIN article a ON a.n = s.article
        WHERE s.state = 'pending' AND a.removed = 0"""
    ).fetchone()[0]


class DecisionRow(NamedTuple):
    """A decision of adjudication as it stands: about which article, who has taken it when, and what it says."""

    article_id: str
    article_name: str
    by: str
    seconds: int
    state: dict[str, Any]


def decisions(project: Project) -> list[DecisionRow]:
    """All about articles that are not removed, by article, then by when they were taken."""
    rows = project.connection.execute(
        """SELECT a.id, a.name, coalesce(k.name, ''), c.clock, t.state
        FROM thing t JOIN article a ON a.n = t.article
        JOIN revision r ON r.seq = coalesce(
            (SELECT seq FROM standing WHERE thing = t.uuid), (SELECT max(seq) FROM revision WHERE thing = t.uuid))
        JOIN change c ON c.seq = r.change LEFT JOIN coder k ON k.n = c.coder
        WHERE t.kind = ? AND NOT a.removed ORDER BY a.id, c.clock, t.uuid""",
        (KINDS["decision"],),
    )
    return [DecisionRow(id_, name, by, _seconds(clock), read_json(state)) for id_, name, by, clock, state in rows]


def layers_of_things(project: Project, things: Sequence[str]) -> list[str]:
    """The layers (UUIDs) of these spans and article labels (UUIDs), of those that are there still."""
    marks, wanted = ",".join("?" * len(things)), [blob(each) for each in things]
    ask = project.connection.execute
    layers = project.names.layers
    spans = ask(f"SELECT DISTINCT layer FROM annotation WHERE uuid IN ({marks})", wanted)
    labels = ask(f"SELECT DISTINCT json_extract(state, '$.y') FROM thing WHERE uuid IN ({marks})", wanted)
    return [*(layers[number].id for (number,) in spans), *(uuid for (uuid,) in labels)]


def _seconds(clock: int) -> int:
    return (clock >> COUNTER_BITS) // 1000
