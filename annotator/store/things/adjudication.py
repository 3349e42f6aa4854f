"""When articles were decided, and what coders have done since: read from the log."""

from __future__ import annotations

from annotator.store.project import Project
from annotator.store.rows import KINDS

_CODED = tuple(KINDS[kind] for kind in ("annotation", "status", "document_label"))


def last_change(project: Project) -> int:
    """The number of the last change in this file; 0 where there is none."""
    return project.connection.execute("SELECT max(seq) FROM change").fetchone()[0] or 0


def last_merge(project: Project) -> int:
    """The number of the last change that a merge brought into this file; 0 where there was none."""
    return project.connection.execute("SELECT merged FROM project").fetchone()[0]


def decided_at(project: Project, gold: str) -> dict[int, int]:
    """Article number -> the change of its last decision, of those with which the gold layer (UUID) is done.

    Where nothing was to be decided: of the layer's status. 0 where one stands that an undo or a redo brought back: what
    it was made in sight of is older than that. 0 as well where a merge came later: nobody saw then what it brought.
    """
    rows = project.connection.execute(
        """SELECT s.article, coalesce(
            (SELECT CASE WHEN max(c.mode IN (1, 2)) OR max(r.change) <= (SELECT merged FROM project) THEN 0
                ELSE max(r.change) END
                FROM thing t JOIN revision r ON r.thing = t.uuid JOIN change c ON c.seq = r.change
                WHERE t.article = s.article AND t.kind = ?),
            (SELECT CASE WHEN max(r.change) <= (SELECT merged FROM project) THEN 0 ELSE max(r.change) END
                FROM revision r WHERE r.thing = s.thing))
        FROM status s JOIN article a ON a.n = s.article WHERE s.layer = ? AND s.status = 'done' AND NOT a.removed""",
        (KINDS["decision"], project.names.layer_number[gold]),
    )
    return dict(rows.fetchall())


def coded_after(project: Project, gold: str, change: int) -> dict[int, int]:
    """Article number -> the last change after this one that wrote a span, a label or a status of a layer but gold."""
    rows = project.connection.execute(
        f"""SELECT json_extract(coalesce(r.state, p.state), '$.a') AS article, max(r.change)
        FROM revision r LEFT JOIN revision p ON p.seq = r.parent
        WHERE r.change > ? AND r.kind IN {_CODED}
        AND json_extract(coalesce(r.state, p.state), '$.y') NOT IN (?, ?) GROUP BY article""",
        (change, project.names.layer_number[gold], gold),
    )
    return {article: last for article, last in rows if article is not None}
