"""Who is to code which article, and in which rounds that was drawn: things of the log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from annotator.store import log
from annotator.store.project import Project
from annotator.store.reads.listing import things_of_kind
from annotator.store.rows import KINDS, State, blob
from annotator.store.things.articles import thing_of

_ASSIGNMENT, _ROUND = KINDS["assignment"], KINDS["round"]
_UNFINISHED = "('todo', 'doing', 'recheck')"


class Assigned(NamedTuple):
    """An article (its number) that is a coder's to code; ``coder`` and ``round`` are UUIDs."""

    article: int
    coder: str
    round: str
    is_overlap: bool = False


class Drawable(NamedTuple):
    """An article as it is drawn: by its id, in its stratum; ``published`` as ISO 8601, or ""."""

    number: int
    id: str
    outlet: str
    published: str


def drawable(project: Project) -> list[Drawable]:
    """Every article that is not removed, by number."""
    rows = project.connection.execute("SELECT n, id, outlet, published FROM article WHERE NOT removed ORDER BY n")
    return [Drawable(n, id_, outlet or "", published or "") for n, id_, outlet, published in rows]


def assignments(project: Project) -> list[Assigned]:
    """All there are, by article; not those of removed articles."""
    rows = project.connection.execute(
        """SELECT t.article, json_extract(t.state, '$.c'), json_extract(t.state, '$.b'), json_extract(t.state, '$.v')
        FROM thing t JOIN article a ON a.n = t.article WHERE t.kind = ? AND NOT a.removed ORDER BY t.article""",
        (_ASSIGNMENT,),
    )
    return [Assigned(article, coder, round_, bool(overlap)) for article, coder, round_, overlap in rows]


def assigned_to(project: Project, coder: str) -> set[int]:
    """The articles that a coder (UUID) has in any round, removed ones too."""
    rows = project.connection.execute(
        "SELECT article FROM thing WHERE kind = ? AND json_extract(state, '$.c') = ?", (_ASSIGNMENT, coder)
    )
    return {n for (n,) in rows}


def next_assigned(project: Project, coder: str, layer: str, after: int) -> int | None:
    """The coder's next article after number ``after``, going round, with which the layer is not done."""
    layer_number = project.names.layer_number[layer]
    query = f"""SELECT t.article FROM thing t JOIN article a ON a.n = t.article
        LEFT JOIN status s ON s.article = t.article AND s.layer = ?
        WHERE t.kind = ? AND t.article {{}} ? AND NOT a.removed AND coalesce(s.status, 'todo') IN {_UNFINISHED}
        AND json_extract(t.state, '$.c') = ? ORDER BY t.article LIMIT 1"""
    for side in (">", "<"):
        row = project.connection.execute(query.format(side), (layer_number, _ASSIGNMENT, after, coder)).fetchone()
        if row:
            return row[0]
    return None


def rounds(project: Project) -> list[tuple[str, State]]:
    """(UUID, state) of every round, the oldest first."""
    return sorted(things_of_kind(project, "round"), key=lambda each: (each[1].get("t", 0), each[1].get("n", "")))


def round_id(project: Project, name: str, seed: int = 0, kind: str = "real", made: int = 0) -> str:
    """The id of a round follows from how and when (seconds) it was drawn: two that share a name stay two in a merge."""
    return str(uuid5(UUID(project.info.id), f"round {name} {kind} {seed} {made}"))


def put_round(write: log.Write, round_: str, state: dict[str, Any] | None) -> None:
    """Write a round (its UUID); None takes it back."""
    write.put(_ROUND, blob(round_), state)


def put_assignments(write: log.Write, some: Iterable[tuple[str, Assigned]]) -> None:
    """Give these articles, (id, whose): each under an id that follows from article, coder and round."""
    for article_id, each in some:
        state: State = {"a": each.article, "c": each.coder, "b": each.round}
        if each.is_overlap:
            state["v"] = 1
        thing = uuid5(UUID(bytes=thing_of(article_id)), f"assignment {each.round} {each.coder}").bytes
        write.put(_ASSIGNMENT, thing, state)


def drop_assignments(write: log.Write, round_: str) -> None:
    """Take all of a round back, also of removed articles."""
    rows = write.connection.execute(
        "SELECT uuid FROM thing WHERE kind = ? AND json_extract(state, '$.b') = ?", (_ASSIGNMENT, round_)
    ).fetchall()
    for (thing,) in rows:
        write.put(_ASSIGNMENT, thing, None)


def coded_counts(project: Project) -> tuple[int, dict[str, int]]:
    """How many codings of an article by a hand layer are done, and the spans of each label (UUID) in them."""
    names = project.names
    done = """FROM status t JOIN layer y ON y.n = t.layer JOIN article a ON a.n = t.article
        WHERE t.status = 'done' AND y.kind = 'hand' AND NOT a.removed"""
    codings = project.connection.execute(f"SELECT count(*) {done}").fetchone()[0]
    rows = project.connection.execute(
        f"""SELECT s.label, count(*) FROM annotation s WHERE s.state != 'pending'
        AND (s.article, s.layer) IN (SELECT t.article, t.layer {done}) GROUP BY s.label"""
    )
    return codings, {names.label_of[label]: n for label, n in rows}
