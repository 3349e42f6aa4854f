"""An annotated text as a foreign file gives it becomes an article: its text settled, every offset carried and proved.

Formats differ in how they write a span, not in what can be wrong with one: this is the one place where offsets
are checked, units told apart by what spans quote, and line ends made one without a span moving.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.offset_units import offsets_read, place_of, places, shown
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
from annotator.model.annotation import ORIGINS, STATES
from annotator.model.article import Region
from annotator.sentences import mark, worded

_LATEST = 2**40
"""Seconds since the epoch that no clock shows."""
IMPORTED = "import"
"""The coder, and the layer, of annotations of which the file does not say whose they are."""

UNPROVED = worded("the file does not say its spans' words: their offsets could not be checked")
COUNTED_OTHERWISE = re.compile("\r\n|[\U00010000-\U0010ffff]")
"""What is one character to some programs and two to others."""


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
    proved: bool = False
    """Whether the format leaves no doubt about its unit: then spans need no words to be believed."""
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
    check_said(given)
    spans, notes = offsets_read(given.text, given.spans, given.unit, options.offsets)
    if not (options.offsets or given.proved) and _is_unproved(given.text, spans):
        notes = (*notes, UNPROVED)
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
        regions=_regions(given, options, carry),
        document_annotations=tuple(
            DocumentAnnotation(id_, each.label, _layer(each), each.attributes)
            for each, id_ in zip(given.labels, _ids([x.id for x in given.labels], "label"), strict=True)
        ),
        coding=tuple(given.coding),
        encoding=given.encoding,
        notes=(*given.notes, *notes),
        findings=given.find,
    )


def _is_unproved(text: str, spans: Sequence[GivenSpan]) -> bool:
    """Whether spans stand behind what some programs count otherwise, and the file does not say their words."""
    last = max((span.end for span in spans if span.quote is None), default=0)
    return last > 0 and COUNTED_OTHERWISE.search(text, 0, last) is not None


def _layer(said: GivenSpan | GivenRelation | GivenLabel) -> str:
    return said.layer or said.coder or IMPORTED


def _span(span: GivenSpan, id_: str, carry: Carry) -> ImportedSpan:
    ranges = tuple(carry(*each) for each in span.ranges) or (carry(span.start, span.end),)
    if any(first >= last for first, last in ranges):
        raise FormatError(
            worded("{place_of} holds nothing but a byte order mark or half a line end.", place_of=place_of(span))
        )
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


def _regions(given: GivenArticle, options: ReadOptions, carry: Carry) -> tuple[Region, ...]:
    """The regions in code points of the settled text; raises FormatError for one that does not lie in it."""
    if not given.regions:
        return ()
    agreed = options.offsets if options.offsets != "quote" else ""
    place, found = places(given.text, agreed or given.unit), list[Region]()
    for each in given.regions:
        try:
            start, end = carry(place(each.start), place(each.end))
        except ValueError as error:
            raise FormatError(
                worded(
                    "The region {kind} at {start} to {end} {error}.",
                    kind=each.kind,
                    start=each.start,
                    end=each.end,
                    error=error,
                )
            ) from None
        if start >= end:
            raise FormatError(
                worded(
                    "The region {kind} at {start} to {end} is empty.", kind=each.kind, start=each.start, end=each.end
                )
            )
        found.append(each._replace(start=start, end=end))
    known = {each.id for each in found}
    if len(known) < len(found) or any(each.repeats not in known for each in found if each.repeats is not None):
        raise FormatError(
            worded("Two regions of the article have the same id, or one repeats a region that is not there.")
        )
    return tuple(found)


def _relations(given: Sequence[GivenRelation], spans: set[str]) -> tuple[Relation, ...]:
    for each in given:
        for end in (each.from_span, each.to_span):
            if end not in spans:
                raise FormatError(
                    worded(
                        "The relation {type} joins a span {end} that is not in the article.", type=each.type, end=end
                    )
                )
    ids = _ids([each.id for each in given], "relation")
    return tuple(
        Relation(id_, each.type, each.from_span, each.to_span, _layer(each))
        for each, id_ in zip(given, ids, strict=True)
    )


_TWINS = {
    "span": mark("Two spans of the article have the same id, {shown}."),
    "relation": mark("Two relations of the article have the same id, {shown}."),
    "label": mark("Two labels of the article have the same id, {shown}."),
}


def _ids(given: Sequence[str], what: str) -> list[str]:
    """Each thing's id, by its place where it has none; raises FormatError for two that are the same."""
    twin, times = next(iter(Counter(filter(None, given)).most_common(1)), ("", 0))
    if times > 1:
        raise FormatError(worded(_TWINS[what], shown=shown(twin)))
    taken, found = set(given), list[str]()
    for place, each in enumerate(given):
        own = each or f"{what} {place}"
        while not each and own in taken:
            own += "'"
        taken.add(own)
        found.append(own)
    return found


def check_again(article: ImportedArticle) -> None:
    """What a format's own comments have put into an article after it was proved is checked as the rest was.

    Raises FormatError.
    """
    check_said(article)
    for what, every in (
        ("span", article.spans), ("relation", article.relations), ("label", article.document_annotations),
    ):  # fmt: skip
        _ids([each.id for each in every], what)


def check_said(given: GivenArticle | ImportedArticle) -> None:
    """Raises FormatError for what cannot be stored: words that are none, a state or a time that nobody knows."""
    if given.script not in (None, "hans", "hant"):
        raise FormatError(worded("Its script is {said}: it has to be hans or hant.", said=said(given.script)))
    _check_words(worded("The article"), (given.id or "", given.name), given.meta)
    for span in given.spans:
        _check_span(span)
    for each in given.relations:
        _check_words(worded("A relation"), (each.type, each.id, each.from_span, each.to_span), {})
        _check_whose(worded("A relation"), each.layer, each.coder if isinstance(each, GivenRelation) else "")
    for each in given.labels if isinstance(given, GivenArticle) else given.document_annotations:
        _check_words(worded("A label of the article"), (each.label, each.id), each.attributes)
        _check_whose(worded("A label of the article"), each.layer, each.coder if isinstance(each, GivenLabel) else "")
        if not each.label.strip():
            raise FormatError(worded("A label of the article has no name."))
    for each in given.coding:
        _check_words(worded("What is said of a layer's work"), each.labels_coded, {})
        _check_whose(worded("What is said of a layer's work"), each.layer, each.coder or "")
    for each in given.regions:
        _check_words(worded("A region"), (each.id, each.kind, each.repeats or "", each.evidence), {})
        if not each.kind.strip():
            raise FormatError(
                worded("The region at {said} to {said2} has no kind.", said=said(each.start), said2=said(each.end))
            )


def _check_span(span: GivenSpan | ImportedSpan) -> None:
    _check_words(worded("A span"), (span.label, span.id, span.note, span.certainty or ""), span.attributes)
    _check_whose(worded("A span"), span.layer, span.coder or "")
    if not span.label.strip():
        raise FormatError(
            worded("A span at {said} to {said2} has no label.", said=said(span.start), said2=said(span.end))
        )
    if span.state not in STATES or span.origin not in ORIGINS:
        raise FormatError(
            worded(
                "{place_of} has the state {said} and the origin {said2}.",
                place_of=place_of(span),
                said=said(span.state),
                said2=said(span.origin),
            )
        )
    if not (type(span.created) is type(span.version) is int and 0 <= span.created < _LATEST > span.version >= 0):
        raise FormatError(
            worded("{place_of} was made at no time, or under no version, that there is.", place_of=place_of(span))
        )


def _check_whose(what: str, layer: str, coder: str) -> None:
    """Raises FormatError for a layer or a coder that is no name; "" is nobody in particular."""
    _check_words(what, (layer, coder), {})
    if any(each and not each.strip() for each in (layer, coder)):
        raise FormatError(worded("{what} names a layer or a coder, and the name is blank.", what=what))


def _check_words(what: str, words: Sequence[str], more: Mapping[str, str]) -> None:
    try:
        every = "".join((*words, *more.keys(), *more.values()))
        if not every.isascii():
            every.encode()
    except (TypeError, UnicodeEncodeError):
        raise FormatError(
            worded("{what} has words that are no text, or half a character among them.", what=what)
        ) from None
    if "\0" in every:
        raise FormatError(worded("{what} has a NUL among its words.", what=what))
