"""An article's spans as they stand in one record, each proved on the record's text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from annotator.errors import ExportMismatch, UnmappableRange
from annotator.exchange.contract import utc_text
from annotator.exchange.exporters.job import ExportContext
from annotator.exchange.exporters.layout import Range, Side
from annotator.exchange.exporters.report import EMPTY, OUTSIDE, ExportReport
from annotator.model.annotation import Annotation
from annotator.sentences import stored, worded

_IN_ORDER = itemgetter(*map(Annotation._fields.index, ("start", "end", "id")))
_EXTENT = itemgetter(*map(Annotation._fields.index, ("start", "end")))
_RANGES = itemgetter(Annotation._fields.index("ranges"))


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
    ordered = sorted(annotations, key=_IN_ORDER)
    straight = ground.main.is_straight and (ground.other is None or ground.other.is_straight)
    if straight and not any(map(_RANGES, ordered)):
        placed = _straight(ground, ordered, context)
    else:
        placed = _bent(ground, ordered, context, report)
    report.spans += len(placed.rows)
    return placed if ground.main.chain is None else _in_text_order(placed)


def _straight(ground: Ground, ordered: list[Annotation], context: ExportContext) -> PlacedSpans:
    """The rows where offsets in source and record are the same: comparing the texts once has proved them all."""
    length = ground.length
    extents: list[Range] = list(map(_EXTENT, ordered))
    for (start, end), each in zip(extents, ordered, strict=True):
        if not 0 <= start < end <= length:
            raise _outside_text(ground, each)
    rows = _rows(ground, ordered, extents, context)
    return PlacedSpans(rows, [*extents] if ground.other else [], ordered)


def _bent(ground: Ground, ordered: list[Annotation], context: ExportContext, report: ExportReport) -> PlacedSpans:
    placed = PlacedSpans([], [], [])
    stands: list[Sequence[Range]] = []
    for each in ordered:
        if not 0 <= each.start < each.end <= ground.length:
            raise _outside_text(ground, each)
        piece = ground.piece(each.start, each.end)
        if piece is None:
            report.remark(OUTSIDE, ground.article, each.id)
            continue
        stand = _stand(ground, ground.main, each, piece)
        if not stand:
            report.remark(EMPTY, ground.article, each.id)
            continue
        stands.append(stand)
        placed.annotations.append(each)
        if ground.other:
            image = _stand(ground, ground.other, each, piece)
            placed.images.append((image[0][0], image[-1][1]) if image else None)
    rows = _rows(ground, placed.annotations, [(stand[0][0], stand[-1][1]) for stand in stands], context)
    placed.rows += (
        row if len(stand) == 1 else _with_ranges(row, stand) for row, stand in zip(rows, stands, strict=True)
    )
    return placed


def _in_text_order(placed: PlacedSpans) -> PlacedSpans:
    """By the record's own offsets: where maps are bent, that is not quite the order in the source."""
    rows = placed.rows
    order = sorted(range(len(rows)), key=lambda i: (rows[i]["start"], rows[i]["end"], rows[i]["id"]))
    images = [placed.images[i] for i in order] if placed.images else []
    return PlacedSpans([rows[i] for i in order], images, [placed.annotations[i] for i in order])


def _stand(ground: Ground, side: Side, annotation: Annotation, piece: int) -> Sequence[Range]:
    """Where an annotation stands in a side's text: one range, several apart, or none; proved against the whole text."""
    if annotation.ranges:
        return tuple(_proved(ground, side, annotation, piece, *view) for view in _apart(ground, side, annotation))
    view_start, view_end = _image(side, annotation.start, annotation.end)
    if view_start == view_end:
        return ()
    return (_proved(ground, side, annotation, piece, view_start, view_end),)


def _proved(ground: Ground, side: Side, annotation: Annotation, piece: int, view_start: int, view_end: int) -> Range:
    shift = side.shifts[piece]
    start, end = view_start + shift, view_end + shift
    if start < 0 or view_end > len(side.whole) or side.text[start:end] != side.whole[view_start:view_end]:
        raise _mismatch(
            ground, annotation, worded("its {script} text is not where its offsets say", script=stored(side.script))
        )
    return start, end


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
        raise _mismatch(ground, annotation, worded("its ranges do not begin and end where it does"))
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


def _rows(
    ground: Ground, annotations: Sequence[Annotation], extents: Iterable[Range], context: ExportContext
) -> list[dict[str, Any]]:
    """The rows of annotations that stand at ``extents`` of the record's text."""
    text, labels, layers = ground.main.text, context.labels, context.layers
    try:
        # Taken apart at once, all in one go: exports make millions, and it takes two thirds of the time.
        return [
            {
                "id": id_, "start": start, "end": end, "label": labels[label], "text": text[start:end],
                "layer": layers[layer].name, "coder": layers[layer].coder, "origin": origin, "state": state,
                "certainty": certainty, "attributes": dict(sorted(attributes.items())) if attributes else {},
                "note": note, "codebook_version": version, "created": utc_text(created),
                "source_start": source_start, "source_end": source_end,
            }
            for (id_, _, source_start, source_end, label, layer, version, created, _, origin, state, certainty,
                 attributes, note), (start, end) in zip(annotations, extents, strict=True)
        ]  # fmt: skip
    except KeyError as error:
        unknown = next(each for each in annotations if each.label not in labels)
        raise _unknown(ground, unknown, error) from error


def _with_ranges(row: dict[str, Any], stand: Sequence[Range]) -> dict[str, Any]:
    head = {key: row[key] for key in ("id", "start", "end")}
    return head | {"ranges": [list(each) for each in stand]} | row


def _outside_text(ground: Ground, annotation: Annotation) -> ExportMismatch:
    return _mismatch(
        ground, annotation, worded("it lies outside the text of {length} characters", length=ground.length)
    )


def _unknown(ground: Ground, annotation: Annotation, missing: KeyError) -> ExportMismatch:
    return _mismatch(ground, annotation, worded("its label {label} is not in the codebook", label=missing.args[0]))


def _mismatch(ground: Ground, annotation: Annotation, why: str) -> ExportMismatch:
    return ExportMismatch(
        worded(
            "{article}: the span {span} cannot be exported, {why}; nothing was written, run annotator check on the "
            "project.",
            article=ground.article,
            span=annotation.id,
            why=why,
        )
    )
