"""How far the articles have come, today and day by day, and what each coder has done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import groupby

from annotator.model.annotation import STATUSES
from annotator.session.figures.counting import Check, labels_in_order, no_check
from annotator.session.figures.nouns import (
    CoderCount,
    CoderFigure,
    ProgressDay,
    ProgressFigure,
    StatusCount,
    StatusFigure,
    TimelineCount,
)
from annotator.session.figures.times import day_of
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.store.reads import figures as rows
from annotator.store.reads.figures import StatusRevision
from annotator.store.things import coders as coder_rows
from annotator.store.things import sittings as sitting_rows
from annotator.store.things.articles import article_count

CHECKED_EVERY = 4096


def articles_by_status(session: Session, check: Check | None = None, coder: str = "") -> StatusFigure:
    """How many articles have each status; of everyone's, one that not all see alike is "doing"."""
    (check or no_check)()
    layers = rows.hand_layers(session.project, coder)
    numbers: dict[str, list[int]] = {each: [] for each in STATUSES}
    known: dict[int, str] = {
        article: _together(status for _, _, status in each)
        for article, each in groupby(rows.statuses(session.project, layers), key=lambda row: row[0])
    }
    articles = rows.days_of_publication(session.project)
    for number in sorted(articles):
        numbers[known.get(number, "todo")].append(number)
    bars = (StatusCount(status, len(found), tuple(found)) for status, found in numbers.items())
    return StatusFigure(len(articles), tuple(bars))


def progress(session: Session, check: Check | None = None, coder: str = "", east_s: int = 0) -> ProgressFigure:
    """The articles that came to be done, and to be worked on, by day: from the clocks of the log's status revisions.

    They are read by clock, not by their order in this file, so that merged replicas tell the same. What a day has
    made and taken back does not count. ``east_s`` are seconds that the days are ahead of UTC.
    """
    check = check or no_check
    layers = rows.hand_layers(session.project, coder)
    came: dict[str, dict[str, list[int]]] = defaultdict(lambda: {"done": [], "doing": [], "undone": []})
    history = rows.status_history(session.project, layers)
    for at, (article, revisions) in enumerate(sorted(history.items())):
        if at % CHECKED_EVERY == 0:
            check()
        before = "todo"
        for day, status in _by_day(revisions, east_s):
            if status != before and status in ("done", "doing"):
                came[day][status].append(article)
            if status != before and before == "done":
                came[day]["undone"].append(article)
            before = status
    days: list[ProgressDay] = []
    so_far = 0
    for day, each in sorted(came.items()):
        so_far += len(each["done"]) - len(each["undone"])
        done, doing = tuple(each["done"]), tuple(each["doing"])
        days.append(ProgressDay(day, len(done), len(doing), so_far, done, doing))
    return ProgressFigure(article_count(session.project), tuple(days))


def by_coder(session: Session, check: Check | None = None, coder: str = "") -> CoderFigure:
    """Spans, articles and active time of each coder, in the order in which they came; ``coder`` is of no account."""
    check = check or no_check
    project = session.project
    of_layer = {n: layer.coder or "" for n, layer in project.names.layers.items() if layer.kind == "hand"}
    of_layer_id = {project.names.layers[n].id: each for n, each in of_layer.items()}
    spans: dict[str, Counter[str]] = defaultdict(Counter)
    for layer, label, n in rows.spans_by_layer(project, list(of_layer)):
        spans[of_layer[layer]][project.names.label_of[label]] += n
    check()
    pending = Counter[str]()
    for layer, _, n in rows.pending_spans(project, list(of_layer)):
        pending[of_layer[layer]] += n
    statuses = Counter((of_layer[layer], status) for _, layer, status in rows.statuses(project, list(of_layer)))
    seconds = Counter[str]()
    for each in sitting_rows.sittings(project):
        seconds[of_layer_id.get(each.layer, "")] += each.seconds
    return CoderFigure(
        tuple(
            CoderCount(
                each.id, each.name, spans[each.id].total(), pending[each.id], statuses[each.id, "done"],
                statuses[each.id, "doing"], seconds[each.id],
                tuple(
                    TimelineCount(label, spans[each.id][label], Query(label=label, coder=each.id))
                    for label in labels_in_order(session, spans[each.id]) if spans[each.id][label]
                ),
                Query(coder=each.id, least_length=1),
            )
            for each in coder_rows.coders(project)
        )
    )  # fmt: skip


def _together(statuses: Iterable[str | None]) -> str:
    """What several coders' statuses make of an article: theirs where all agree, else "doing"."""
    known = {each for each in statuses if each}
    return "todo" if not known else known.pop() if len(known) == 1 else "doing"


def _by_day(revisions: Iterable[StatusRevision], east_s: int) -> list[tuple[str, str]]:
    """(day, status at its end) of one article, for the days on which anything was put."""
    of_layers: dict[int, str | None] = {}
    ends: dict[str, str] = {}
    for layer, status, at_ms in revisions:
        of_layers[layer] = status
        together = _together(of_layers.values()) if len(of_layers) > 1 else status or "todo"
        ends[day_of(at_ms // 1000, east_s)] = together
    return list(ends.items())
