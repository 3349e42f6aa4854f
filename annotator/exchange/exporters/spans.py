"""An article's spans as they stand in one record, each proved on the record's text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from annotator.errors import ExportMismatch, UnmappableRange
from annotator.exchange.contract import utc_text
from annotator.exchange.exporters.job import EMPTY, OUTSIDE, ExportContext, ExportReport
from annotator.exchange.exporters.layout import Range, Side
from annotator.model.annotation import Annotation

_IN_ORDER = attrgetter("start", "end", "id")


@dataclass(frozen=True, slots=True)
class Ground:
    """What spans are placed on: the record's text, the other script's (None for the source), the source zones kept."""

    article: str
    length: int
    zones: tuple[Range, ...]
    main: Side
    other: Side | None

    def piece(self, start: int, end: int) -> int | None:
        """Which zone has the source range wholly inside."""
        at = bisect_right(self.zones, (start, self.length + 1)) - 1
        return at if at >= 0 and end <= self.zones[at][1] else None


@dataclass(slots=True)
class PlacedSpans:
    """Rows ready for the record, and beside them the images in the other script (None where there is none)."""

    rows: list[dict[str, Any]]
    images: list[Range | None]
    annotations: list[Annotation]


def place_spans(
    ground: Ground, annotations: Iterable[Annotation], context: ExportContext, report: ExportReport
) -> PlacedSpans:
    """The rows of all spans that stand wholly in a zone and have an image; the others are remarked on.

    Raises ExportMismatch where a span does not stand on its text.
    """
    placed = PlacedSpans([], [], [])
    for each in sorted(annotations, key=_IN_ORDER):
        if not 0 <= each.start < each.end <= ground.length:
            raise _mismatch(ground, each, f"it lies outside the text of {ground.length} characters")
        piece = ground.piece(each.start, each.end)
        if piece is None:
            report.remark(OUTSIDE, ground.article, each.id)
            continue
        stand = _stand(ground, ground.main, each, piece)
        if not stand:
            report.remark(EMPTY, ground.article, each.id)
            continue
        try:
            placed.rows.append(_row(each, stand, ground.main.text, context))
        except KeyError as error:
            raise _mismatch(ground, each, f"its label {error.args[0]} is not in the codebook") from error
        placed.annotations.append(each)
        if ground.other:
            image = _stand(ground, ground.other, each, piece)
            placed.images.append((image[0][0], image[-1][1]) if image else None)
    report.spans += len(placed.rows)
    return placed


def _stand(ground: Ground, side: Side, annotation: Annotation, piece: int) -> Sequence[Range]:
    """Where an annotation stands in a side's text: one range, several apart, or none; proved against the whole text."""
    shift = side.shifts[piece]
    if annotation.ranges:
        views = _apart(ground, side, annotation)
        if not views:
            return ()
    else:
        first, last = _image(side, annotation.start, annotation.end)
        if first == last:
            return ()
        views = ((first, last),)
    stand = views if not shift else tuple([(first + shift, last + shift) for first, last in views])
    for (first, last), (start, end) in zip(views, stand, strict=True):
        if start < 0 or side.text[start:end] != side.whole[first:last] or last > len(side.whole):
            raise _mismatch(ground, annotation, f"its {side.script} text is not where its offsets say")
    return stand


def _image(side: Side, start: int, end: int) -> Range:
    """The range in the whole view text; empty also where a repair left the range no place at all."""
    if side.chain is None:
        return start, end
    try:
        return side.chain.to_b(start, end)
    except UnmappableRange:
        return 0, 0


def _apart(ground: Ground, side: Side, annotation: Annotation) -> Sequence[Range]:
    """The images of a discontinuous annotation's ranges; those that touch in this text are one."""
    ranges = sorted(annotation.ranges)
    if (ranges[0][0], max(end for _, end in ranges)) != annotation.extent:
        raise _mismatch(ground, annotation, "its ranges do not begin and end where it does")
    found: list[Range] = []
    for start, end in ranges:
        first, last = _image(side, start, end)
        if first == last:
            continue
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _row(annotation: Annotation, stand: Sequence[Range], text: str, context: ExportContext) -> dict[str, Any]:
    layer = context.layers[annotation.layer]
    start, end = stand[0][0], stand[-1][1]
    row: dict[str, Any] = {"id": annotation.id, "start": start, "end": end}
    if len(stand) > 1:
        row["ranges"] = [list(each) for each in stand]
    row["label"] = context.labels[annotation.label]
    row["text"] = text[start:end]
    row["layer"] = layer.name
    row["coder"] = layer.coder
    row["origin"] = annotation.origin
    row["state"] = annotation.state
    row["certainty"] = annotation.certainty
    row["attributes"] = dict(sorted(annotation.attributes.items())) if annotation.attributes else {}
    row["note"] = annotation.note
    row["codebook_version"] = annotation.version
    row["created"] = utc_text(annotation.created)
    row["source_start"] = annotation.start
    row["source_end"] = annotation.end
    return row


def _mismatch(ground: Ground, annotation: Annotation, why: str) -> ExportMismatch:
    return ExportMismatch(
        f"{ground.article}: the span {annotation.id} cannot be exported, {why}; "
        "nothing was written, run annotator check on the project."
    )
