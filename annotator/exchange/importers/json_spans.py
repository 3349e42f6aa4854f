"""What a record says of its text: spans, relations, document labels, how far each layer has come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from annotator.exchange.contract import utc_seconds
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.records import CodingRow, DocumentAnnotation, ImportedSpan, Relation
from annotator.model.annotation import ORIGINS, STATES, STATUSES
from annotator.sentences import worded

KINDS = ("hand", "machine", "gold")


def read_spans(record: Fields, text: str) -> tuple[ImportedSpan, ...]:
    """The spans, each proved to stand on its text; raises FormatError."""
    spans = tuple(_span(row, text) for row in record.objects("spans"))
    refuse_twins(record, "spans", [span.id for span in spans])
    return spans


def refuse_twins(record: Fields, key: str, ids: Sequence[str]) -> None:
    """Raises FormatError where two things of one kind have the same id."""
    if len(set(ids)) < len(ids):
        raise record.wrong(worded("two of the objects under “{key}” have the same id", key=key))


def _span(row: Fields, text: str) -> ImportedSpan:
    start, end = row.extent(len(text))
    if text[start:end] != row.text("text"):
        raise row.wrong(
            worded(
                "its text is {said}, but {said2} stands at {start} to {end}",
                said=said(row.get("text")),
                said2=said(text[start:end]),
                start=start,
                end=end,
            )
        )
    for key in ("source_start", "source_end"):
        row.whole(key)
    return ImportedSpan(
        id=row.text("id", empty=False),
        start=start,
        end=end,
        ranges=_ranges(row, start, end),
        label=row.text("label", empty=False),
        layer=row.text("layer", empty=False),
        coder=row.nullable_text("coder"),
        origin=row.choice("origin", ORIGINS),
        state=row.choice("state", STATES),
        certainty=row.nullable_text("certainty"),
        attributes=row.text_map("attributes"),
        note=row.text("note"),
        version=row.whole("codebook_version"),
        created=_created(row),
    )


def _created(row: Fields) -> int:
    stamp = row.text("created")
    try:
        return utc_seconds(stamp)
    except ValueError as error:
        raise row.wrong(
            worded("created is {said}, it has to be like 2026-01-31T09:30:00Z", said=said(stamp))
        ) from error


def _ranges(row: Fields, start: int, end: int) -> tuple[tuple[int, int], ...]:
    if "ranges" not in row.values:
        return ()
    given: Any = row.get("ranges")
    if not isinstance(given, list) or not all(
        isinstance(each, list) and len(each) == 2 and all(type(x) is int for x in each) for each in given
    ):
        raise row.wrong(worded("ranges has to be a list of [start, end]"))
    ranges = tuple((first, last) for first, last in given)
    rising = all(first < last for first, last in ranges) and all(one[1] <= other[0] for one, other in pairwise(ranges))
    if len(ranges) < 2 or not rising or (ranges[0][0], ranges[-1][1]) != (start, end):
        raise row.wrong(
            worded("ranges have to be two or more, rising, apart, and to begin and end where the span does")
        )
    return ranges


def read_relations(record: Fields, spans: Sequence[ImportedSpan]) -> tuple[Relation, ...]:
    """The relations, both ends of each among the spans; raises FormatError."""
    known = {span.id for span in spans}
    found: list[Relation] = []
    for row in record.objects("relations"):
        ends = row.text("from"), row.text("to")
        if not known.issuperset(ends):
            raise row.wrong(worded("it names a span that the record does not have"))
        found.append(
            Relation(row.text("id", empty=False), row.text("type", empty=False), *ends, row.text("layer", empty=False))
        )
    refuse_twins(record, "relations", [each.id for each in found])
    return tuple(found)


def read_document_annotations(record: Fields) -> tuple[DocumentAnnotation, ...]:
    """The document labels, which ``labels`` has to list as well; raises FormatError."""
    found = tuple(
        DocumentAnnotation(
            id=row.text("id", empty=False),
            label=row.text("label", empty=False),
            layer=row.text("layer", empty=False),
            attributes=row.text_map("attributes"),
        )
        for row in record.objects("document_annotations")
    )
    refuse_twins(record, "document_annotations", [each.id for each in found])
    if set(record.texts("labels")) != {each.label for each in found}:
        raise record.wrong(worded("labels and document_annotations do not name the same labels"))
    return found


def read_coding(record: Fields) -> tuple[CodingRow, ...]:
    """How far each layer has come; raises FormatError."""
    return tuple(map(coding_row, record.objects("coding")))


def coding_row(row: Fields) -> CodingRow:
    """How far one layer has come; raises FormatError."""
    return CodingRow(
        layer=row.text("layer", empty=False),
        coder=row.nullable_text("coder"),
        status=row.choice("status", STATUSES),
        version=row.whole("codebook_version"),
        labels_coded=row.texts("labels_coded"),
        suggestions_shown=row.truth("suggestions_shown"),
        kind=row.choice("kind", KINDS) if row.values.get("kind") is not None else None,  # Arrow says null for none
    )
