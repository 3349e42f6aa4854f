"""What the list of articles is filtered and sorted by: numbers of articles, a set or a count at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from annotator.model.article import ArticleRow
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import KINDS, blob, uuid_text
from annotator.store.things.articles import article_rows_where, thing_of

AT_ONCE = 5000
"""Numbers that stand in one statement."""
PUBLISHED = "published >= '0' AND published < ':'"
"""A date that states its year."""


class Words(NamedTuple):
    """What an article of the list is found by."""

    number: int
    title: str
    outlet: str
    name: str
    date: str = ""
    """Of publication, else that of the dateline, as it is written."""


def numbers(
    project: Project, outlet: str | None = None, since: str = "", until: str = "", removed: bool = False
) -> list[int]:
    """The articles, by number; ``since`` and ``until`` are ISO dates, of which both sides may be cut short."""
    where, values = ["removed = ?"], [int(removed)]
    more: list[Any] = []
    if outlet is not None:
        where.append("outlet = ?")
        more.append(outlet)
    if since:
        where.append(f"{PUBLISHED} AND published >= substr(?, 1, length(published))")
        more.append(since)
    if until:
        where.append(f"{PUBLISHED} AND substr(published, 1, ?) <= ?")
        more += [len(until), until]
    rows = project.connection.execute(f"SELECT n FROM article WHERE {' AND '.join(where)}", (*values, *more))
    return sorted(n for (n,) in rows)


def rows_of(project: Project, layer: str | None, chosen: Sequence[int]) -> dict[int, ArticleRow]:
    """These articles, also removed ones, with the layer's spans and status; None is every layer."""
    found: dict[int, ArticleRow] = {}
    for part in _parts(chosen):
        found.update((each.article.number, each) for each in article_rows_where(project, layer, f"a.n IN ({part})"))
    return found


def words(project: Project, after: int, limit: int) -> list[Words]:
    """The next articles after number ``after``, also removed ones: their titles, outlets, names and dates."""
    rows = project.connection.execute(
        """SELECT n, title, outlet, name, coalesce(nullif(published, ''), json_extract(meta, '$.dateline'), '')
        FROM article WHERE n > ? ORDER BY n LIMIT ?""",
        (after, limit),
    )
    return [Words(*row) for row in rows]


def words_of(project: Project, number: int) -> Words | None:
    return next(iter(words(project, number - 1, 1)), None)


def with_status(project: Project, layer: str | None, wanted: str) -> set[int]:
    """The articles of which the layer has stored this status; without a layer, those on which all layers agree."""
    if layer is not None:
        number = project.names.layer_number.get(layer, 0)
        rows = project.connection.execute("SELECT article FROM status WHERE layer = ? AND status = ?", (number, wanted))
    else:
        rows = project.connection.execute(
            """SELECT article FROM status GROUP BY article
            HAVING CASE WHEN min(status) = max(status) THEN min(status) ELSE 'doing' END = ?""",
            (wanted,),
        )
    return {n for (n,) in rows}


def with_label(project: Project, layer: str | None, label: str) -> set[int]:
    """The articles that have a span of this label (its UUID)."""
    number = project.names.label_number.get(label)
    if number is None:
        return set()
    where, values = _of_layer(project, layer)
    rows = project.connection.execute(
        f"SELECT DISTINCT article FROM annotation WHERE label = ? {where}", (number, *values)
    )
    return {n for (n,) in rows}


def has_label(project: Project, layer: str | None, label: str, article: int) -> bool:
    number = project.names.label_number.get(label)
    where, values = _of_layer(project, layer)
    query = f"SELECT 1 FROM annotation WHERE article = ? AND label = ? {where} LIMIT 1"
    return project.connection.execute(query, (article, number, *values)).fetchone() is not None


def span_counts(project: Project, layer: str | None) -> dict[int, int]:
    """Article number -> its spans, for those that have any."""
    where, values = _of_layer(project, layer)
    query = f"SELECT article, count(*) FROM annotation WHERE 1 {where} GROUP BY article"
    return dict(project.connection.execute(query, values))


def not_looked_for(project: Project, layer: str | None, label: str, versions: Collection[int]) -> set[int]:
    """The articles done, or to be checked again, in which a label was not looked for.

    ``versions`` are the codebook's that lack it.
    """
    names = project.names
    rows_of_versions = ",".join(str(names.version_row[each]) for each in versions if each in names.version_row)
    where, values = _of_layer(project, layer)
    rows = project.connection.execute(
        f"""SELECT article FROM status WHERE status IN ('done', 'recheck') {where}
        AND CASE WHEN labels IS NULL THEN codebook IN ({rows_of_versions})
        ELSE NOT EXISTS (SELECT 1 FROM json_each(labels) WHERE value = ?) END""",
        (*values, names.label_number.get(label, -1)),
    )
    return {n for (n,) in rows}


def done_versions(project: Project) -> list[int]:
    """The codebook versions (their numbers) under which articles were marked done, or to be checked again."""
    numbers_of = project.names.version_number
    rows = project.connection.execute("SELECT DISTINCT codebook FROM status WHERE status IN ('done', 'recheck')")
    return sorted(numbers_of[n] for (n,) in rows)


def by_publication(project: Project) -> list[tuple[int, str, str]]:
    """(number, published, outlet) of every article that is not removed, by date; what states no year comes first."""
    return project.connection.execute(
        "SELECT n, published, outlet FROM article WHERE removed = 0 ORDER BY published, outlet, n"
    ).fetchall()


def ids(project: Project) -> Iterator[tuple[int, str]]:
    """(number, id) of every article."""
    return iter(project.connection.execute("SELECT n, id FROM article"))


def outlet_counts(project: Project) -> dict[str, int]:
    """Outlet -> articles, most first; "" is where none is stated."""
    query = "SELECT outlet, count(*) AS many FROM article WHERE removed = 0 GROUP BY outlet ORDER BY many DESC, outlet"
    return dict(project.connection.execute(query))


def month_counts(project: Project) -> dict[str, int]:
    """``2023-02`` -> articles published then, the earliest first; "" is where no year is stated."""
    query = f"""SELECT CASE WHEN {PUBLISHED} THEN substr(published, 1, 7) ELSE '' END AS month, count(*)
        FROM article WHERE removed = 0 GROUP BY month ORDER BY month"""
    return dict(project.connection.execute(query))


def removed_count(project: Project) -> int:
    return project.connection.execute("SELECT count(*) FROM article WHERE removed = 1").fetchone()[0]


def things_of_kind(
    project: Project, kind: str, chosen: Sequence[int] | None = None
) -> list[tuple[str, dict[str, Any]]]:
    """(UUID, state) of every thing of a kind, or of those of these articles, in the order of their ids."""
    if chosen is None:
        rows = project.connection.execute("SELECT uuid, state FROM thing WHERE kind = ?", (KINDS[kind],))
        return [(uuid_text(uuid), read_json(state)) for uuid, state in rows]
    found: list[tuple[str, dict[str, Any]]] = []
    for part in _parts(chosen):
        rows = project.connection.execute(
            f"SELECT uuid, state FROM thing WHERE kind = ? AND article IN ({part})", (KINDS[kind],)
        )
        found += [(uuid_text(uuid), read_json(state)) for uuid, state in rows]
    return found


def put_article(write: log.Write, article_id: str, number: int, changes: dict[str, Any]) -> None:
    """Write what an article states of itself (``t``, ``m``) or whether it is removed (``x``); None takes a key away."""
    thing = thing_of(article_id)
    state = {**(write.head(thing)[1] or {}), "#": number, **changes}
    write.put(KINDS["article"], thing, {key: value for key, value in state.items() if value is not None})


def memo_id(article_id: str, layer: str) -> str:
    """The id of a layer's note on an article: it follows from both, so that replicas agree on it."""
    from uuid import UUID, uuid5

    return str(uuid5(UUID(bytes=thing_of(article_id)), f"memo {layer}"))


def thing(project: Project, uuid: str) -> dict[str, Any] | None:
    """The state of one thing as it is now."""
    row = project.connection.execute("SELECT state FROM thing WHERE uuid = ?", (blob(uuid),)).fetchone()
    return read_json(row[0]) if row else None


def finished_among(project: Project, layer: str, chosen: Sequence[int]) -> set[int]:
    """Which of these articles are done or removed."""
    found: set[int] = set()
    number = project.names.layer_number[layer]
    for part in _parts(chosen):
        rows = project.connection.execute(
            f"""SELECT article FROM status WHERE layer = ? AND status = 'done' AND article IN ({part})
            UNION ALL SELECT n FROM article WHERE n IN ({part}) AND removed""",
            (number,),
        )
        found.update(n for (n,) in rows)
    return found


def _of_layer(project: Project, layer: str | None) -> tuple[str, tuple[int, ...]]:
    return ("", ()) if layer is None else ("AND layer = ?", (project.names.layer_number.get(layer, 0),))


def _parts(chosen: Sequence[int]) -> Iterator[str]:
    for first in range(0, len(chosen), AT_ONCE):
        yield ",".join(str(int(each)) for each in chosen[first : first + AT_ONCE])
