"""What the mouse wishes of the ranges of a span: a stretch more, a stretch less, one edge elsewhere."""

from __future__ import annotations

from annotator.model.annotation import Annotation, Range
from annotator.session.coding.ranges import normalised


def takes_out(annotation: Annotation, start: int, end: int) -> bool:
    """Whether a stretch lies wholly inside one of the span's ranges: then it is to be taken out of it."""
    return any(low <= start and end <= high for low, high in annotation.parts)


def stretched(annotation: Annotation, start: int, end: int) -> Annotation:
    """The span with a stretch of the source added or taken out; itself where nothing of it would be left."""
    if takes_out(annotation, start, end):
        left = [part for low, high in annotation.parts for part in ((low, min(high, start)), (max(low, end), high))]
        return _on(annotation, normalised(left))
    return _on(annotation, normalised([*annotation.parts, (start, end)]))


def resized(annotation: Annotation, part: int, start: int, end: int) -> Annotation:
    """The span with one of its ranges, counted from 0, on another extent; those that it reaches become one."""
    ranges = list(annotation.parts)
    ranges[part] = (start, end)
    return _on(annotation, normalised(ranges))


def _on(annotation: Annotation, ranges: tuple[Range, ...]) -> Annotation:
    if not ranges:
        return annotation
    return annotation._replace(start=ranges[0][0], end=ranges[-1][1], ranges=ranges if len(ranges) > 1 else ())
