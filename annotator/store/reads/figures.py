"""What is counted over a whole project: each function is one pass of SQLite's over an index or a narrow table.

``layers`` are local numbers of layers; articles that were removed are left out everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from annotator.model.annotation import Range
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import KINDS

COUNTER_BITS = 16
"""The lowest bits of a clock of the log only count; above them stand milliseconds."""


class ArticleFacts(NamedTuple):
    """What figures need of an article; ``length`` is in code points."""

    number: int
    title: str
    length: int


StatusRevision: TypeAlias = tuple[int, str | None, int]
"""(layer, status, at_ms): what a layer says of an article since then; None where that was taken back."""


def hand_layers(project: Project, coder: str = "") -> list[int]:
    """The local numbers of one coder's hand layers, or of everyone's; ``coder`` is a UUID."""
    layers = project.names.layers.items()
    return [n for n, layer in layers if layer.kind == "hand" and coder in ("", layer.coder)]


def articles_sat_at(project: Project) -> list[ArticleFacts]:
    """The articles that somebody has been at work on for any measured time, by number."""
    rows = project.connection.execute(
        """SELECT n, title, length FROM article WHERE NOT removed
        AND n IN (SELECT article FROM thing WHERE kind = ?) ORDER BY n""",
        (KINDS["sitting"],),
    )
    return [ArticleFacts(*row) for row in rows]


def days_of_publication(project: Project) -> dict[int, str]:
    """Article number -> its date as its metadata state it, read from an index."""
    return dict(project.connection.execute("SELECT n, published FROM article WHERE removed = 0").fetchall())


def spans_by_article(project: Project, layers: Sequence[int], scale: int) -> Iterator[tuple[int, str, str]]:
    """Of each article with spans: its number, their labels, and (length x ``scale`` + label) of each, with commas.

    Strings are split and counted several times as fast as a million rows are fetched.
    """
    return project.connection.execute(
        f"""SELECT article, group_concat(label), group_concat(("end" - start) * {int(scale)} + label)
        FROM annotation INDEXED BY annotation_cover WHERE {_counted(project, layers)} GROUP BY article"""
    )


def pending_spans(project: Project, layers: Sequence[int]) -> list[tuple[int, int, int]]:
    """(layer, label, spans that wait to be confirmed)."""
    return project.connection.execute(
        f"""SELECT layer, label, count(*) FROM annotation WHERE state = 'pending' AND {_counted(project, layers)}
        GROUP BY 1, 2"""
    ).fetchall()


def discontinuous_spans(project: Project, layers: Sequence[int]) -> Iterator[tuple[int, int, int, tuple[Range, ...]]]:
    """(label, start, end, parts), in no order."""
    for label, start, end, ranges in project.connection.execute(
        f"""SELECT label, start, "end", ranges FROM annotation
        WHERE ranges IS NOT NULL AND {_counted(project, layers)}"""
    ):
        yield label, start, end, _parts(ranges)


def articles_with_findings(project: Project) -> frozenset[int]:
    """The numbers of the articles in which something was found at import."""
    return frozenset(n for (n,) in project.connection.execute("SELECT article FROM finding"))


def findings_of(project: Project, numbers: Sequence[int]) -> list[tuple[int, str, int, bytes | None]]:
    """(number, id, length of the source, findings as packed at import or None), by number."""
    return project.connection.execute(
        f"""SELECT a.n, a.id, a.length, f.found FROM article a LEFT JOIN finding f ON f.article = a.n
        WHERE a.n IN ({",".join(str(int(n)) for n in numbers)}) ORDER BY a.n"""
    ).fetchall()


def spans_of(project: Project, layers: Sequence[int], numbers: Sequence[int]) -> Iterator[tuple[int, int, list[Range]]]:
    """(article, label, parts) of the spans of these articles, in no order."""
    listed = ",".join(str(int(n)) for n in numbers)
    for article, label, start, end, ranges in project.connection.execute(
        f"""SELECT article, label, start, "end", ranges FROM annotation
        WHERE article IN ({listed}) AND {_counted(project, layers)}"""
    ):
        yield article, label, [*_parts(ranges)] or [(start, end)]


def overlapping_pairs(project: Project, layers: Sequence[int]) -> list[tuple[int, int, int]]:
    """(label, label, how many): pairs of spans of one layer whose envelopes share a code point, each pair once."""
    return project.connection.execute(
        f"""SELECT a.label, b.label, count(*) FROM annotation a JOIN annotation b
        ON b.article = a.article AND b.start >= a.start AND b.start < a."end" AND b.layer = a.layer
        WHERE (b.start > a.start OR b.n > a.n) AND {_counted(project, layers, "a.")} GROUP BY 1, 2"""
    ).fetchall()


def pairs_of_parts(
    project: Project, layers: Sequence[int]
) -> Iterator[tuple[int, int, tuple[Range, ...], tuple[Range, ...]]]:
    """(label, label, parts, parts) of those overlapping pairs of which one is discontinuous."""
    for row in project.connection.execute(
        f"""SELECT d.label, o.label, d.ranges, o.ranges, o.start, o."end" FROM annotation d JOIN annotation o
        ON o.article = d.article AND o.start < d."end" AND o."end" > d.start AND o.layer = d.layer AND o.n != d.n
        WHERE d.ranges IS NOT NULL AND (o.ranges IS NULL OR o.n > d.n) AND {_counted(project, layers, "d.")}"""
    ):
        label, other, ranges, other_ranges, start, end = row
        yield label, other, _parts(ranges), _parts(other_ranges) or ((start, end),)


def articles_having(project: Project, layers: Sequence[int], labels: Sequence[int]) -> list[int]:
    """The articles in which each of the labels has a span, by number."""
    found = project.connection.execute(
        f"""SELECT article FROM annotation WHERE label IN ({",".join(str(int(n)) for n in labels)})
        AND {_counted(project, layers)} GROUP BY article HAVING count(DISTINCT label) = ? ORDER BY article""",
        (len(labels),),
    )
    return [n for (n,) in found]


def spans_by_layer(project: Project, layers: Sequence[int]) -> list[tuple[int, int, int]]:
    """(layer, label, spans)."""
    return project.connection.execute(
        f"SELECT layer, label, count(*) FROM annotation WHERE {_counted(project, layers)} GROUP BY 1, 2"
    ).fetchall()


def statuses(project: Project, layers: Sequence[int]) -> list[tuple[int, int, str]]:
    """(article, layer, status), by article."""
    return project.connection.execute(
        f"SELECT article, layer, status FROM status WHERE {_counted(project, layers)} ORDER BY article"
    ).fetchall()


def status_history(project: Project, layers: Sequence[int]) -> dict[int, list[StatusRevision]]:
    """Article -> the revisions of its statuses by the log's clock, whoever's replica wrote them.

    The log is read once from end to end: looking up each status in its index takes four times as long.
    """
    there, wanted = days_of_publication(project), set(layers)
    found: dict[int, list[StatusRevision]] = {}
    known: dict[bytes, tuple[int, int]] = {}
    for thing, clock, state in project.connection.execute(
        """SELECT r.thing, c.clock, r.state FROM revision r CROSS JOIN change c ON c.seq = r.change WHERE r.kind = ?
        ORDER BY c.clock, c.replica, r.seq""",
        (KINDS["status"],),
    ):
        status = None
        if state is not None:
            read = read_json(state)
            known[thing] = read["a"], read["y"]
            status = read["w"]
        article, layer = known.get(thing, (0, 0))
        if layer in wanted and article in there:
            found.setdefault(article, []).append((layer, status, clock >> COUNTER_BITS))
    return found


def sampled_spans(
    project: Project, layers: Sequence[int], every: int
) -> Iterator[tuple[int, int, str, str, tuple[Range, ...], int]]:
    """(article, label, script, text, parts, start) of the spans of every so manieth article; parts () where there is
    one."""
    for article, label, script, text, ranges, start in project.connection.execute(
        f"""SELECT s.article, s.label, a.script, substr(t.text, s.start + 1, s."end" - s.start), s.ranges, s.start
        FROM annotation s JOIN source t ON t.article = s.article JOIN article a ON a.n = s.article
        WHERE s.article % {int(every)} = 0 AND {_counted(project, layers, "s.")}"""
    ):
        yield article, label, script, text, _parts(ranges), start


def _counted(project: Project, layers: Sequence[int], table: str = "") -> str:
    """The condition that a row is of one of the layers and of an article that is still there."""
    terms: list[str] = []
    if set(layers) != set(project.names.layers):
        terms.append(f"{table}layer IN ({','.join(str(int(n)) for n in layers)})")
    if project.connection.execute("SELECT 1 FROM article WHERE removed > 0 LIMIT 1").fetchone():
        terms.append(f"{table}article NOT IN (SELECT n FROM article WHERE removed > 0)")
    return " AND ".join(terms) or "1"


def _parts(ranges: str | None) -> tuple[Range, ...]:
    return tuple((a, b) for a, b in read_json(ranges)) if ranges else ()
