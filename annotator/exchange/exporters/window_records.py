"""A record cut into windows: every span whole in one at least, offsets counted anew in each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.errors import ExportMismatch, UnmappableRange
from annotator.exchange.exporters.job import ExportOptions
from annotator.exchange.exporters.layout import Range, Side
from annotator.exchange.exporters.report import LONG_WINDOW, NO_PARTNER, TOO_LONG, ExportReport
from annotator.exchange.exporters.spans import Ground, PlacedSpans
from annotator.exchange.exporters.windows import cut_windows
from annotator.model.annotation import Annotation
from annotator.sentences import worded

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Window:
    index: int
    start: int
    end: int
    other_start: int
    other_end: int


def window_records(
    ground: Ground, placed: PlacedSpans, record: Record, options: ExportOptions, report: ExportReport
) -> Iterator[Record]:
    """The windows of a whole record; spans longer than one and relations that no window holds are remarked on."""
    longest = options.max_length or len(record["text"])
    for row in placed.rows:
        if row["end"] - row["start"] > longest:
            report.remark(TOO_LONG, ground.article, row["id"])
    cuts = cut_windows(ground.main.text, _closed(ground, placed), longest, options.stride)
    starts = [row["start"] for row in placed.rows]
    homeless = {row["id"] for row in record["relations"]}
    for index, (start, end) in enumerate(cuts):
        other = (
            (ground.main.carry(start, ground.other), ground.main.carry(end, ground.other)) if ground.other else (0, 0)
        )
        window = _window_record(record, starts, _Window(index, start, end, *other), placed)
        if end - start > longest:
            report.remark(LONG_WINDOW, ground.article, window["id"])
        homeless -= {row["id"] for row in window["relations"]}
        yield window
    for relation in sorted(homeless):
        report.remark(NO_PARTNER, ground.article, relation)


def _closed(ground: Ground, placed: PlacedSpans) -> list[Range]:
    """Where no cut may fall: inside a span, nor inside what its image in the other script comes from."""
    spans = [(row["start"], row["end"]) for row in placed.rows]
    other = ground.other
    if other is None or other.chain is None:
        return spans
    return [_hull(ground, other, each, span) for each, span in zip(placed.annotations, spans, strict=True)]


def _hull(ground: Ground, other: Side, annotation: Annotation, span: Range) -> Range:
    assert other.chain is not None
    piece = ground.piece(annotation.start, annotation.end) or 0
    low, high = ground.main.pieces[piece]
    try:
        wide = other.chain.to_a(*other.chain.to_b(annotation.start, annotation.end))
        first, last = ground.main.image(*wide)
    except UnmappableRange:
        return span
    shift = ground.main.shifts[piece]
    return min(span[0], max(first, low) + shift), max(span[1], min(last, high) + shift)


def _window_record(whole: Record, starts: Sequence[int], window: _Window, placed: PlacedSpans) -> Record:
    start, end = window.start, window.end
    text = whole["text"][start:end]
    at = [i for i in range(bisect_left(starts, start), bisect_left(starts, end)) if placed.rows[i]["end"] <= end]
    spans = [_shifted(placed.rows[i], start, text) for i in at]
    ids = {row["id"] for row in spans}
    changed: Record = {
        "id": f"{whole['id']}#{window.index}",
        "text": text,
        "spans": spans,
        "relations": [row for row in whole["relations"] if row["from"] in ids and row["to"] in ids],
        "regions": _regions(whole["regions"], start, end),
    }
    if "parallel" in whole:
        first, last = window.other_start, window.other_end
        images = [_inside(placed.images[i], first, last) for i in at]
        parallel = whole["parallel"]
        changed["parallel"] = parallel | {"text": parallel["text"][first:last], "spans": images}
    place = {"article": whole["id"], "start": start, "end": end, "index": window.index}
    record: Record = {}
    for key, value in whole.items():
        record[key] = changed.get(key, value)
        if key == "meta":
            record["window"] = place
    return record


def _regions(rows: Sequence[Record], start: int, end: int) -> list[Record]:
    """Those that reach into the window, as far as they do; none repeats one that stands outside it."""
    inside = [row for row in rows if row["start"] < end and row["end"] > start]
    known = {row["id"] for row in inside}
    return [
        {
            **row, "start": max(row["start"], start) - start, "end": min(row["end"], end) - start,
            "repeats": row["repeats"] if row["repeats"] in known else None,
        }
        for row in inside
    ]  # fmt: skip


def _shifted(row: Record, by: int, text: str) -> Record:
    moved = {**row, "start": row["start"] - by, "end": row["end"] - by}
    if "ranges" in row:
        moved["ranges"] = [[first - by, last - by] for first, last in row["ranges"]]
    if text[moved["start"] : moved["end"]] != row["text"]:
        raise ExportMismatch(
            worded("The span {row} is not where its offsets say in its window; nothing was written.", row=row["id"])
        )
    return moved


def _inside(image: Range | None, first: int, last: int) -> list[int] | None:
    if image is None or image[0] < first or image[1] > last:
        return None
    return [image[0] - first, image[1] - first]
