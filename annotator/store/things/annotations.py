"""Annotations and article status: what coders write all day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.store import log
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import ANNOTATION_COLUMNS, KINDS, Names, annotation_of, annotation_state, blob
from annotator.store.things.articles import thing_of

STATUS_COLUMNS = "layer, status, codebook, labels, shown"


def put_annotation(write: log.Write, annotation: Annotation, *, pane: str | None = None, new: bool = False) -> None:
    """Write an annotation, within a change; ``pane`` is where its extent was selected."""
    write.label_number(annotation.label)
    write.put(KINDS["annotation"], blob(annotation.id), annotation_state(annotation, write.names), pane=pane, new=new)


def drop_annotation(write: log.Write, id_: str) -> None:
    write.put(KINDS["annotation"], blob(id_), None)


class Status(NamedTuple):
    """How far a layer has come with an article, under which codebook version.

    ``labels`` are the UUIDs of the labels that were looked for; None is every label of that version.
    """

    layer: str
    status: str
    version: int
    labels: tuple[str, ...] | None = None
    suggestions_shown: bool = False


def put_status(write: log.Write, article_id: str, number: int, status: Status) -> None:
    """Write an article's status in a layer; its UUID follows from both, so that replicas agree on it."""
    from uuid import UUID, uuid5

    names = write.names
    state = {
        "a": number, "y": names.layer_number[status.layer], "w": status.status, "v": names.version_row[status.version],
    }  # fmt: skip
    if status.labels is not None:
        state["l"] = [write.label_number(each) for each in status.labels]
    if status.suggestions_shown:
        state["g"] = 1
    write.put(KINDS["status"], uuid5(UUID(bytes=thing_of(article_id)), status.layer).bytes, state)


def annotation(project: Project, id_: str) -> Annotation | None:
    row = project.connection.execute(
        f"SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE uuid = ?", (blob(id_),)
    ).fetchone()
    return annotation_of(row, project.names) if row else None


def annotations_of(project: Project, number: int, layer: str | None = None) -> list[Annotation]:
    """One article's annotations in text order, outer before inner; of one layer, or of all."""
    names = project.names
    where, values = ("", (number,)) if layer is None else ("AND layer = ?", (number, names.layer_number[layer]))
    rows = project.connection.execute(
        f'SELECT {ANNOTATION_COLUMNS} FROM annotation WHERE article = ? {where} ORDER BY start, "end" DESC, n', values
    )
    return [annotation_of(row, names) for row in rows]


def annotations_in_order(project: Project) -> Iterator[Annotation]:
    """Every annotation, by article and text order; for exports, in one pass."""
    names = project.names
    for row in project.connection.execute(
        f'SELECT {ANNOTATION_COLUMNS} FROM annotation ORDER BY article, start, "end"'
    ):
        yield annotation_of(row, names)


def statuses_of(project: Project, number: int) -> list[Status]:
    """The status of one article in each layer that has one."""
    rows = project.connection.execute(f"SELECT {STATUS_COLUMNS} FROM status WHERE article = ?", (number,))
    return [_status(project.names, *row) for row in rows]


def statuses_in_order(project: Project) -> dict[int, list[Status]]:
    """Article number -> its statuses."""
    names, found = project.names, dict[int, list[Status]]()
    for article, *row in project.connection.execute(f"SELECT article, {STATUS_COLUMNS} FROM status"):
        found.setdefault(article, []).append(_status(names, *row))
    return found


def _status(names: Names, layer: int, status: str, version: int, labels: str | None, shown: int) -> Status:
    looked_for = None if labels is None else tuple(names.label_of[n] for n in read_json(labels))
    return Status(names.layers[layer].id, status, names.version_number[version], looked_for, bool(shown))


def label_counts(project: Project, layer: str) -> dict[str, int]:
    """Label UUID -> spans of the layer in the whole project; read from the counts, not counted."""
    names = project.names
    rows = project.connection.execute(
        "SELECT label, n FROM label_count WHERE layer = ? AND n > 0", (names.layer_number[layer],)
    )
    return {names.label_of[label]: n for label, n in rows}


def label_bars(project: Project, layer: str, numbers: Sequence[int]) -> dict[int, dict[str, int]]:
    """Article number -> label UUID -> spans of the layer; only for the articles that are asked for."""
    names, bars = project.names, dict[int, dict[str, int]]()
    marks = ",".join("?" * len(numbers))
    for article, label, n in project.connection.execute(
        f"""SELECT article, label, count(*) FROM annotation WHERE article IN ({marks}) AND layer = ?
        GROUP BY article, label""",
        (*numbers, names.layer_number[layer]),
    ):
        bars.setdefault(article, {})[names.label_of[label]] = n
    return bars


def status_counts(project: Project, layer: str) -> dict[str, int]:
    """Status -> articles of the layer that have it; what has none is still to do."""
    rows = project.connection.execute(
        "SELECT status, n FROM status_count WHERE layer = ? AND n > 0", (project.names.layer_number[layer],)
    )
    return dict(rows.fetchall())


def next_with_status(project: Project, layer: str, after: int, statuses: Sequence[str]) -> int | None:
    """The first article after number ``after``, and then from the beginning, whose status is one of these."""
    layer_number, marks = project.names.layer_number[layer], ",".join("?" * len(statuses))
    query = f"""SELECT a.n FROM article a LEFT JOIN status t ON t.article = a.n AND t.layer = ?
        WHERE a.n {{}} ? AND NOT a.removed AND coalesce(t.status, 'todo') IN ({marks}) ORDER BY a.n LIMIT 1"""
    for side in (">", "<"):
        row = project.connection.execute(query.format(side), (layer_number, after, *statuses)).fetchone()
        if row:
            return row[0]
    return None


def extent_has_label(project: Project, number: int, start: int, end: int, label: str, layer: str) -> bool:
    """Whether the layer has this label on exactly this extent already."""
    names = project.names
    if label not in names.label_number:
        return False
    row = project.connection.execute(
        'SELECT 1 FROM annotation WHERE article = ? AND start = ? AND "end" = ? AND label = ? AND layer = ?',
        (number, start, end, names.label_number[label], names.layer_number[layer]),
    ).fetchone()
    return row is not None
