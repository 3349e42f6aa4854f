"""What figures of agreement are made of: who is done with what since when, and the spans, with their panes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.model.annotation import Range
from annotator.model.ids import uuid_text
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.reads.figures import status_history
from annotator.store.rows import ARTICLE_COLUMNS, KINDS, PANES, article_of
from annotator.store.things.articles import StoredArticle

AT_ONCE = 500
_PANE_WORDS = {number: word for word, number in PANES.items()}

SpanRow = tuple[int, str, int, int, str, tuple[Range, ...], str, str | None]
"""(article, layer UUID, start, end, label UUID, ranges where there are several, its UUID, the pane it came from)."""


def confirmed_spans(
    project: Project, layers: Sequence[str], labels: Sequence[str], *, named: bool = True
) -> Iterator[SpanRow]:
    """Every span of these layers and labels (UUIDs) that is no mere suggestion, by article and text order.

    Not ``named``, its UUID is "": figures need none, and of many spans it takes a third of the time.
    """
    names, panes = project.names, _panes_of_selections(project)
    layer_of, label_of, pane_of = names.layer_of, names.label_of, panes.get
    chosen = ",".join(str(names.layer_number[each]) for each in layers)
    wanted = ",".join(str(names.label_number[each]) for each in labels if each in names.label_number)
    for article, layer, start, end, label, ranges, uuid in project.connection.execute(
        f"""SELECT article, layer, start, "end", label, ranges, uuid FROM annotation
        WHERE layer IN ({chosen}) AND label IN ({wanted}) AND state = 'confirmed'
        ORDER BY article, start, "end", uuid"""
    ):
        parts = tuple((a, b) for a, b in read_json(ranges)) if ranges else ()
        name = uuid_text(uuid) if named else ""
        yield article, layer_of[layer], start, end, label_of[label], parts, name, _PANE_WORDS[pane_of(uuid)]


def _panes_of_selections(project: Project) -> dict[bytes, int]:
    """Span -> the pane in which its extent was selected last."""
    rows = project.connection.execute(
        "SELECT thing, pane FROM revision WHERE kind = ? AND pane IS NOT NULL ORDER BY seq", (KINDS["annotation"],)
    )
    return dict(rows.fetchall())


def done_since(project: Project, layers: Sequence[str]) -> dict[tuple[int, str], int]:
    """(article, layer UUID) -> since when (seconds, UTC) the layer has been done with it without a break."""
    names = project.names
    found: dict[tuple[int, str], int] = {}
    for article, revisions in status_history(project, [names.layer_number[each] for each in layers]).items():
        for layer, status, at_ms in revisions:
            key = article, names.layer_of[layer]
            if status == "done":
                found.setdefault(key, at_ms // 1000)
            else:
                found.pop(key, None)
    return found


def sources_with_findings(project: Project, numbers: Sequence[int]) -> Iterator[StoredArticle]:
    """These articles with their source and what was found in them, without a converted view; in order."""
    columns = ", ".join(f"a.{each.strip()}" for each in ARTICLE_COLUMNS.split(","))
    for first in range(0, len(numbers), AT_ONCE):
        chosen = ",".join(str(int(n)) for n in numbers[first : first + AT_ONCE])
        for *head, source, found in project.connection.execute(
            f"""SELECT {columns}, s.text, f.found FROM article a JOIN source s ON s.article = a.n
            LEFT JOIN finding f ON f.article = a.n WHERE a.n IN ({chosen}) ORDER BY a.n"""
        ):
            yield StoredArticle(article_of(tuple(head)), source, None, found)


def lengths_of_articles(project: Project) -> list[tuple[int, str, int]]:
    """(number, id, length in code points) of every article that is not removed, by number."""
    return project.connection.execute("SELECT n, id, length FROM article WHERE NOT removed ORDER BY n").fetchall()
