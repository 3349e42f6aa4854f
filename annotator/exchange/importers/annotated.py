"""An annotated text as a foreign file gives it becomes an article: its text settled, every offset carried and proved.

Formats differ in how they write a span, not in what can be wrong with one: this is the one place where offsets
are checked, units told apart by what spans quote, and line ends made one without a span moving.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.offset_units import offsets_read
from annotator.exchange.importers.settling import Carry, settled_with_offsets
from annotator.exchange.records import (
    CodingRow,
    DocumentAnnotation,
    ImportedArticle,
    ImportedSpan,
    ReadOptions,
    Refused,
    Relation,
)
from annotator.model.article import Region

IMPORTED = "import"
"""The coder, and the layer, of annotations of which the file does not say whose they are."""


class GivenSpan(NamedTuple):
    """A span in the units of its file. ``quote`` is the text that the file says stands there (None: it does not say).

    ``id`` "" is given one by its place; ``ranges`` are two or more where it is discontinuous. ``coder`` "" is
    nobody in particular; ``layer`` "" is the coder's.
    """

    start: int
    end: int
    label: str
    quote: str | None = None
    id: str = ""
    ranges: tuple[tuple[int, int], ...] = ()
    attributes: Mapping[str, str] = {}
    note: str = ""
    coder: str = ""
    layer: str = ""
    certainty: str | None = None
    state: str = "confirmed"
    origin: str = "import"
    created: int = 0
    version: int = 0


class GivenRelation(NamedTuple):
    """A relation between two spans of the same article, by their ids."""

    type: str
    from_span: str
    to_span: str
    id: str = ""
    coder: str = ""
    layer: str = ""


class GivenLabel(NamedTuple):
    """A label of the whole article."""

    label: str
    id: str = ""
    attributes: Mapping[str, str] = {}
    coder: str = ""
    layer: str = ""


class GivenArticle(NamedTuple):
    """One text of a foreign file with all that is said of it; offsets count ``unit`` (one of OFFSETS) of ``text``."""

    text: str
    name: str
    file_sha256: str
    where: str
    """Where in the file it stands, for sentences: "admin.jsonl, line 3"."""
    id: str | None = None
    script: str | None = None
    meta: Mapping[str, str] = {}
    spans: Sequence[GivenSpan] = ()
    relations: Sequence[GivenRelation] = ()
    labels: Sequence[GivenLabel] = ()
    regions: Sequence[Region] = ()
    """In the units of the spans."""
    coding: Sequence[CodingRow] = ()
    unit: str = "codepoint"
    encoding: str | None = "utf-8"
    notes: tuple[str, ...] = ()
    find: bool = False
    """Whether repairs and regions are to be looked for, as in a plain text."""


def annotated_article(given: GivenArticle, options: ReadOptions) -> ImportedArticle | Refused:
    """The article, its spans proved on its text; Refused as a whole, with the place, where one does not fit."""
    try:
        return _article(given, options)
    except (FormatError, TextRefused) as error:
        return Refused(given.where, error.sentence)


def _article(given: GivenArticle, options: ReadOptions) -> ImportedArticle:
    spans, notes = offsets_read(given.text, given.spans, given.unit, options.offsets)
    text, carry = settled_with_offsets(given.text)
    ids = _ids([span.id for span in spans], "span")
    found = tuple(_span(span, id_, carry) for span, id_ in zip(spans, ids, strict=True))
    return ImportedArticle(
        source=text,
        name=given.name,
        file_sha256=given.file_sha256,
        id=given.id,
        script=given.script,
        meta=given.meta,
        spans=found,
        relations=_relations(given.relations, {span.id for span in found}),
        regions=tuple(_region(each, carry) for each in given.regions),
        document_annotations=tuple(
            DocumentAnnotation(id_, each.label, _layer(each), each.attributes)
            for each, id_ in zip(given.labels, _ids([x.id for x in given.labels], "label"), strict=True)
        ),
        coding=tuple(given.coding),
        encoding=given.encoding,
        notes=(*given.notes, *notes),
        findings=given.find,
    )


def _layer(said: GivenSpan | GivenRelation | GivenLabel) -> str:
    return said.layer or said.coder or IMPORTED


def _span(span: GivenSpan, id_: str, carry: Carry) -> ImportedSpan:
    ranges = tuple(carry(*each) for each in span.ranges) or (carry(span.start, span.end),)
    if any(first >= last for first, last in ranges):
        raise FormatError(f"{said_span(span)} holds nothing but a byte order mark or half a line end.")
    joined = _joined(sorted(ranges))
    return ImportedSpan(
        id=id_, start=joined[0][0], end=joined[-1][1], ranges=joined if len(joined) > 1 else (), label=span.label,
        layer=_layer(span), coder=span.coder or span.layer or IMPORTED, version=span.version, created=span.created,
        origin=span.origin, state=span.state, certainty=span.certainty, attributes=span.attributes, note=span.note,
    )  # fmt: skip


def _joined(ranges: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Ranges that touch or overlap are one."""
    found: list[tuple[int, int]] = []
    for start, end in ranges:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _region(region: Region, carry: Carry) -> Region:
    start, end = carry(region.start, region.end)
    return region._replace(start=start, end=end)


def _relations(given: Sequence[GivenRelation], spans: set[str]) -> tuple[Relation, ...]:
    for each in given:
        for end in (each.from_span, each.to_span):
            if end not in spans:
                raise FormatError(f"The relation {each.type} joins a span {end} that is not in the article.")
    ids = _ids([each.id for each in given], "relation")
    return tuple(
        Relation(id_, each.type, each.from_span, each.to_span, _layer(each))
        for each, id_ in zip(given, ids, strict=True)
    )


def _ids(given: Sequence[str], what: str) -> list[str]:
    """Each thing's id, by its place where it has none; raises FormatError for two that are the same."""
    stated = [each for each in given if each]
    if len(set(stated)) < len(stated):
        twin = next(each for each in stated if stated.count(each) > 1)
        raise FormatError(f"Two {what}s of the article have the same id, {twin}.")
    taken, found = set(stated), list[str]()
    for place, each in enumerate(given):
        own = each or f"{what} {place}"
        while not each and own in taken:
            own += "'"
        taken.add(own)
        found.append(own)
    return found


def said_span(span: GivenSpan) -> str:
    return f"The span {span.label} at {span.start} to {span.end}"
