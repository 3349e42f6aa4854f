"""W3C Web Annotation in JSON-LD: a page, a collection, a list or one annotation; the texts stand beside the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from annotator.errors import AnnotatorError, FormatError
from annotator.exchange.exporters.standoff.web_annotation import FORMAT as WRITTEN
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.importers.standoff.own_facts import own_coding, own_regions
from annotator.exchange.importers.standoff.page_items import Mark, PageItems, items_by_source, own_rows
from annotator.exchange.importers.standoff.selectors import by_words
from annotator.exchange.importers.standoff.whole_file import whole_json
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.sentences import worded
from annotator.text.utf16 import Utf16Index

_PAGES = (".html", ".htm", ".xhtml", ".pdf")
"""Endings of what is annotated as a reader sees it: offsets count its words, not its bytes."""


class _Text(NamedTuple):
    """A text that is annotated, as it stands in its file."""

    name: str
    text: str
    sha256: str
    encoding: str


def read_web_annotation(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """An article for every text that the file's annotations are of. Raises FormatError."""
    parsed = whole_json(file)
    by_source = items_by_source(parsed) or {f"{PurePosixPath(file.name).stem}.txt": PageItems()}
    page = parsed if isinstance(parsed, dict) and len(by_source) == 1 else {}
    for source, items in by_source.items():
        where = file.name if len(by_source) == 1 else f"{file.name}, {source}"
        try:
            given = _given(page, items, _text(file, source, encoding), where, options.offsets)
        except AnnotatorError as error:
            yield Refused(where, error.sentence)
        else:
            # what its words have placed is placed
            yield annotated_article(given, ReadOptions() if options.offsets == "quote" else options)


def _text(file: GivenFile, source: str, encoding: str | None) -> _Text:
    """The text that a source names, from beside the file; raises FormatError, TextRefused."""
    name = PurePosixPath(unquote(urlsplit(source).path)).name
    likely = [name, str(PurePosixPath(name).with_suffix(".txt"))] if name else []
    if name.lower().endswith(_PAGES):
        likely.reverse()
    data = next((data for each in likely if (data := file.beside(each)) is not None), None)
    if data is None:
        raise FormatError(
            worded(
                "The text that it speaks of, {next}, is not beside it: import both together.",
                next=next(iter(likely), source),
            )
        )
    text, found = decoded(data, encoding)
    return _Text(name, text, sha256(data).hexdigest(), found)


def _given(page: dict[str, Any], items: PageItems, text: _Text, where: str, offsets: str) -> GivenArticle:
    spans: list[GivenSpan] = []
    labels: list[GivenLabel] = []
    by_quote, unit = offsets == "quote", offsets or items.unit
    placed = Utf16Index(text.text).to_qt if unit == "utf16" else int
    for mark in items.marks:
        if mark.pieces:
            spans += _spans(mark, text.text, placed, by_quote=by_quote)
        else:
            layer = mark.facts.get("layer", "")
            labels += (
                GivenLabel(each, _numbered(mark.id, number), mark.attributes, mark.facts.get("coder", ""), layer)
                for number, each in enumerate(mark.labels)
            )
    known = {span.id for span in spans}
    links = [each for each in items.links if {each.from_mark, each.to_mark} <= known]
    left_out = items.left_out + len(items.links) - len(links)
    regions = own_regions(own_rows(page.get("annotator:regions")))
    notes = (
        [worded("{left_out} annotations were left out: they are no labels of the text", left_out=left_out)]
        if left_out
        else []
    )
    if unsaid := sum(bool(each.note) for each in items.marks if not each.pieces):
        notes.append(worded("comments on a text as a whole were left out: {unsaid}", unsaid=unsaid))
    if by_quote and spans:
        notes.append(worded("spans were placed by their words"))
    if by_quote and regions:
        notes.append(worded("{count} regions were left out: they have no words to place them by", count=len(regions)))
        regions = ()
    return GivenArticle(
        text=text.text,
        name=_word(page.get("annotator:name")) or text.name,
        file_sha256=text.sha256,
        where=where,
        id=_word(page.get("annotator:article")),
        meta=items.details,
        spans=spans,
        relations=[GivenRelation(each.type, each.from_mark, each.to_mark, each.id, layer=each.layer) for each in links],
        labels=labels,
        regions=regions,
        coding=own_coding(own_rows(page.get("annotator:coding"))),
        unit="codepoint" if by_quote else items.unit,
        encoding=text.encoding,
        notes=tuple(notes),
        find="annotator:article" not in page,
    )


def _spans(mark: Mark, text: str, placed: Callable[[int], int], *, by_quote: bool) -> Iterator[GivenSpan]:
    """A span for each label of a mark; a piece without a position stands where its words do. Raises FormatError.

    ``placed`` gives a place in the text in the unit in which the positions are.
    """
    places: list[tuple[int, int]] = []
    for piece in mark.pieces:
        if piece.start is None or piece.end is None or by_quote:
            try:
                start, end = by_words(text, piece)
                places.append((placed(start), placed(end)))
            except FormatError as error:
                raise FormatError(
                    worded(
                        "The annotation {what}: {sentence}.", what=mark.id or mark.labels[0], sentence=error.sentence
                    )
                ) from None
        else:
            places.append((piece.start, piece.end))
    words = [piece.exact for _, piece in sorted(zip(places, mark.pieces, strict=True), key=lambda pair: pair[0])]
    whole = " ".join(each for each in words if each is not None) if None not in words else None
    places.sort()
    for number, label in enumerate(mark.labels):
        yield GivenSpan(
            places[0][0], max(end for _, end in places), label, whole, _numbered(mark.id, number),
            tuple(places) if len(places) > 1 else (), mark.attributes, mark.note, **mark.facts,
        )  # fmt: skip


def _numbered(id_: str, number: int) -> str:
    return f"{id_} {number + 1}" if number and id_ else id_


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


_SELECTORS = (b'"TextPositionSelector"', b'"TextQuoteSelector"')


def knows_web_annotation(head: bytes, name: str) -> bool:
    """Whether the beginning of a file is that of Web Annotations."""
    if name.lower().endswith(".jsonld") or b"ns/anno.jsonld" in head or b"www.w3.org/ns/oa#" in head:
        return b'"target"' in head or b"ns/anno.jsonld" in head or b"www.w3.org/ns/oa#" in head
    return all(each in head for each in (b'"target"', b'"selector"')) and any(each in head for each in _SELECTORS)


FORMAT = Format(
    name=WRITTEN.name,
    title=WRITTEN.title,
    extensions=(*WRITTEN.extensions, ".json"),
    streams=read_web_annotation,
    knows=knows_web_annotation,
    companions=WRITTEN.companions,
    keeps=WRITTEN.keeps,
)
