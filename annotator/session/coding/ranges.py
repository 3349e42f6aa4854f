"""Discontinuous spans: one annotation of several ranges, its envelope in start and end."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.errors import BadSpan
from annotator.model.annotation import Annotation, Range
from annotator.sentences import mark, worded
from annotator.session.coding.own_things import article_there, own_span
from annotator.session.coding.tagging import edit_span
from annotator.session.session import Session

Ranges = tuple[Range, ...]


def normalised(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Sorted, and merged where they touch or overlap; empty ones are left out."""
    found: list[Range] = []
    for start, end in sorted(each for each in ranges if each[0] < each[1]):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return tuple(found)


def add_range(session: Session, annotation: Annotation, start: int, end: int, pane: str | None = None) -> Annotation:
    """Let a span stand on ``[start, end)`` of the source as well, in one step. Raises BadSpan, NotFound."""
    current = own_span(session, annotation)
    _check_extent(session, current, start, end)
    return _stand_on(session, mark("Add piece"), current, lambda parts: normalised([*parts, (start, end)]), pane)


def remove_range(session: Session, annotation: Annotation, start: int, end: int, pane: str | None = None) -> Annotation:
    """Take ``[start, end)`` of the source out of a span, in one step. Raises BadSpan where nothing would be left."""
    current = own_span(session, annotation)
    _check_extent(session, current, start, end)

    def without(parts: Ranges) -> Ranges:
        kept = normalised(part for a, b in parts for part in ((a, min(b, start)), (max(a, end), b)))
        if not kept:
            raise BadSpan(worded("That would leave nothing of the tag: delete it instead."))
        return kept

    return _stand_on(session, mark("Remove piece"), current, without, pane)


def resize_range(
    session: Session, annotation: Annotation, index: int, start: int, end: int, pane: str | None = None
) -> Annotation:
    """Move the edges of one range of a span, counted from 0; the others stay, those that it reaches become one."""
    current = own_span(session, annotation)
    _check_extent(session, current, start, end)

    def moved(parts: Ranges) -> Ranges:
        if not 0 <= index < len(parts):
            raise BadSpan(
                worded("That tag has {count} pieces: there is no number {number}.", count=len(parts), number=index + 1)
            )
        return normalised((*parts[:index], (start, end), *parts[index + 1 :]))

    return _stand_on(session, mark("Move edge"), current, moved, pane)


def _stand_on(
    session: Session, name: str, current: Annotation, change: Callable[[Ranges], Ranges], pane: str | None
) -> Annotation:
    def edit(span: Annotation) -> Annotation:
        ranges = change(span.parts)
        return span._replace(start=ranges[0][0], end=ranges[-1][1], ranges=ranges if len(ranges) > 1 else ())

    return edit_span(session, name, current, edit, pane)


def _check_extent(session: Session, annotation: Annotation, start: int, end: int) -> None:
    length = article_there(session, annotation.article).length
    if not 0 <= start < end <= length:
        raise BadSpan(
            worded(
                "The piece {start} to {end} is empty or outside the article, which has {length} characters.",
                start=start,
                end=end,
                length=length,
            )
        )
