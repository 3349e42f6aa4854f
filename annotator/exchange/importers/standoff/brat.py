"""brat standoff: a .ann file, and beside it the .txt file that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from annotator.errors import FormatError, TextRefused
from annotator.exchange.exporters.standoff.brat import FORMAT as WRITTEN
from annotator.exchange.exporters.standoff.brat import TEXT_SHA256
from annotator.exchange.exporters.standoff.brat_names import (
    LINE_ENDS,
    brat_word,
    fragments,
    joined_over_lines,
    one_line,
)
from annotator.exchange.importers.annotated import (
    IMPORTED,
    GivenArticle,
    GivenLabel,
    GivenSpan,
    annotated_article,
    check_again,
)
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.importers.standoff.brat_lines import BratLines, brat_lines
from annotator.exchange.importers.standoff.own_facts import (
    lying_in,
    objects,
    own_coding,
    own_facts,
    own_regions,
    text_map,
)
from annotator.exchange.importers.standoff.whole_file import whole_file
from annotator.exchange.records import (
    AS_IT_IS,
    GivenFile,
    ImportedArticle,
    ImportedSpan,
    ReadOptions,
    Refused,
    Relation,
)
from annotator.exchange.registry import Format
from annotator.sentences import mark, worded

_MARK = "\ufeff"
_LINE_END = re.compile(f"\r\n|[{LINE_ENDS}\t]")


def read_brat(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The one article of a .ann file; Refused where its text is not beside it, or a line or a span does not fit."""
    path = PurePosixPath(file.name)
    try:
        words = file.beside(f"{path.stem}.txt")
        if words is None:
            raise FormatError(
                worded(
                    "The text that it speaks of, {stem}.txt, is not beside it: import both together.", stem=path.stem
                )
            )
        lines = brat_lines(decoded(whole_file(file), encoding)[0])
        text, found = decoded(words, encoding)
    except (FormatError, TextRefused) as error:
        yield Refused(file.name, error.sentence)
        return
    given = _given(file.name, words, text, found, lines)
    article = annotated_article(given, options)
    if isinstance(article, Refused) and _marked(words):
        # brat counts a byte order mark as a character, programs that read "utf-8-sig" do not
        without = annotated_article(given._replace(text=text, spans=_quoted(text, lines.spans)), options)
        article = article if isinstance(without, Refused) else without
    yield article if isinstance(article, Refused) else _as_it_was(article, lines, file.name)


def _given(name: str, words: bytes, text: str, encoding: str, lines: BratLines) -> GivenArticle:
    if _marked(words):
        text = _MARK + text
    of = lines.ours.get("article", {})
    called, article = of.get("name"), of.get("id")
    return GivenArticle(
        text=text,
        name=called if called and isinstance(called, str) else str(PurePosixPath(name).with_suffix(".txt")),
        file_sha256=sha256(words).hexdigest(),
        where=name,
        id=article if article and isinstance(article, str) else None,
        meta=text_map(of.get("meta")) or {},
        spans=_quoted(text, lines.spans),
        relations=lines.relations,
        labels=_labels(of),
        encoding=encoding,
        notes=lines.notes,
        find=not lines.ours,
    )


def _marked(words: bytes) -> bool:
    return words.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))


def _quoted(text: str, spans: Sequence[GivenSpan]) -> list[GivenSpan]:
    """The spans with what stands in the text as their quote where brat wrote but a space for a line end or a tab."""

    def flat(words: str) -> str:
        return _LINE_END.sub(" ", words)

    def quoted(span: GivenSpan) -> GivenSpan:
        if span.quote is None or span.start < 0:
            return span
        stands = text[span.start : span.end]
        fits = flat(stands) == flat(span.quote) or one_line(stands) == one_line(span.quote)
        return span._replace(quote=stands) if fits else span

    return [quoted(each) for each in spans]


def _as_it_was(article: ImportedArticle, lines: BratLines, where: str) -> ImportedArticle | Refused:
    """The article with what our own comments say; Refused where they say what cannot be stored."""
    found = _with_work(_with_ours(article, lines), lines.ours.get("article", {}))
    try:
        check_again(found)
    except FormatError as error:
        return Refused(where, error.sentence)
    return found


def _with_work(article: ImportedArticle, said: Mapping[str, Any]) -> ImportedArticle:
    """The article with its regions and how far each layer has come.

    Nothing but their offsets says where regions stand, and a layer is done with the text it was done with: on another
    text than was exported neither is believed, and the notes say so.
    """
    coding, regions = own_coding(objects(said.get("coding"))), own_regions(objects(said.get("regions")))
    notes = article.notes
    if said.get(TEXT_SHA256) != sha256(article.source.encode("utf-8", "surrogatepass")).hexdigest():
        open_ = tuple(each for each in coding if each.status != "done")
        open_layers = len(coding) - len(open_)
        if regions or open_layers:
            notes = (*notes, _left_with_the_text(len(regions), open_layers))
        coding, regions = open_, ()
    return replace(article, coding=coding, regions=lying_in(regions, len(article.source)), notes=notes)


def _left_with_the_text(regions: int, layers: int) -> str:
    if not layers:
        return worded("the text is not the one that was exported: {regions} regions were left out", regions=regions)
    if not regions:
        pattern = mark("the text is not the one that was exported: {layers} layers marked done were left out")
        return worded(pattern, layers=layers)
    return worded(
        "the text is not the one that was exported: {regions} regions and {layers} layers marked done were left out",
        regions=regions,
        layers=layers,
    )


def _with_ours(article: ImportedArticle, lines: BratLines) -> ImportedArticle:
    """The article with what our own comments say of spans and relations, where brat's lines still say the same."""
    spans: list[ImportedSpan] = []
    names: dict[str, str] = {}
    known = {each.id for each in article.spans}
    for each in article.spans:
        found = _restored(article.source, each, lines.ours.get(each.id, {}))
        if found.id != each.id and found.id in known:
            found = replace(found, id=each.id)
        known.add(found.id)
        names[each.id] = found.id
        spans.append(found)
    for said in lines.others:
        if said["of"] == "span" and (found := _of_line_ends(article.source, said)) and found.id not in known:
            known.add(found.id)
            spans.append(found)
    relations = [
        replace(
            each,
            **_relation_facts(each, lines.ours.get(each.id, {})),
            from_span=names[each.from_span],
            to_span=names[each.to_span],
        )
        for each in article.relations
    ]
    relations += [found for said in lines.others if (found := _whole_relation(said, known))]
    return replace(article, spans=tuple(spans), relations=tuple(relations))


def _restored(text: str, span: ImportedSpan, said: Mapping[str, Any]) -> ImportedSpan:
    stands = span.ranges or ((span.start, span.end),)
    pieces = _pieces(said, len(text))
    if not pieces or fragments(text, pieces) != fragments(text, stands):
        return _placed(span, joined_over_lines(text, stands))
    facts = _facts(said)
    label, note, attributes = said.get("label"), said.get("note"), text_map(said.get("attributes"))
    written = said.get("label written"), text_map(said.get("attributes written"))
    if isinstance(label, str) and (written[0] or brat_word(label)) == span.label:
        facts["label"] = label
    if isinstance(note, str) and one_line(note).strip() == span.note.strip():
        facts["note"] = note
    if attributes and (written[1] or _as_words(attributes)) == span.attributes:
        facts["attributes"] = attributes
    return _placed(replace(span, **facts), pieces)


def _as_words(attributes: Mapping[str, str]) -> dict[str, str]:
    return {brat_word(key): brat_word(each) for key, each in attributes.items()}


def _placed(span: ImportedSpan, pieces: Sequence[tuple[int, int]]) -> ImportedSpan:
    ranges = tuple(pieces) if len(pieces) > 1 else ()
    return replace(span, start=pieces[0][0], end=pieces[-1][1], ranges=ranges)


def _facts(said: Mapping[str, Any]) -> dict[str, Any]:
    facts = own_facts(said)
    facts["layer"] = facts.get("layer") or facts.get("coder") or IMPORTED
    return {"coder": facts["layer"], **facts}


def _pieces(said: Mapping[str, Any], length: int) -> tuple[tuple[int, int], ...]:
    """Where our comment says that the span stands; () where that is no place in the text."""
    given = said.get("pieces")
    if not isinstance(given, list) or not all(isinstance(each, list) and len(each) == 2 for each in given):
        return ()
    pieces = tuple((start, end) for start, end in given)
    edges = [edge for piece in pieces for edge in piece]
    whole = all(type(edge) is int for edge in edges) and edges == sorted(edges)
    if not whole or not edges or edges[0] < 0 or edges[-1] > length or any(start == end for start, end in pieces):
        return ()
    return pieces


def _of_line_ends(text: str, said: Mapping[str, Any]) -> ImportedSpan | None:
    """A span that brat could not hold, which no one can have changed there; None where it is no such span."""
    pieces, label = _pieces(said, len(text)), said.get("label")
    if not pieces or fragments(text, pieces) or not isinstance(label, str) or not isinstance(said.get("id"), str):
        return None
    note = said.get("note", "")
    span = ImportedSpan(said["id"], 0, 0, label, "", None, 0, 0, attributes=text_map(said.get("attributes")) or {})
    return _placed(replace(span, note=note if isinstance(note, str) else "", **_facts(said)), pieces)


def _relation_facts(relation: Relation, said: Mapping[str, Any]) -> dict[str, Any]:
    facts = {key: said[key] for key in ("id", "layer") if said.get(key) and isinstance(said[key], str)}
    kind = said.get("type")
    if isinstance(kind, str) and (said.get("type written") or brat_word(kind)) == relation.type:
        facts["type"] = kind
    return facts


def _whole_relation(said: Mapping[str, Any], known: set[str]) -> Relation | None:
    words = [said.get(key) for key in ("id", "type", "from", "to", "layer")]
    if said["of"] != "relation" or not all(each and isinstance(each, str) for each in words):
        return None
    found = Relation(*map(str, words))
    return found if {found.from_span, found.to_span} <= known else None


def _labels(said: Mapping[str, Any]) -> list[GivenLabel]:
    """The labels of the whole article."""
    return [
        GivenLabel(row["label"], row["id"], text_map(row.get("attributes")) or {}, layer=row["layer"])
        for row in objects(said.get("document_annotations"))
        if all(row.get(key) and isinstance(row[key], str) for key in ("id", "label", "layer"))
    ]


FORMAT = Format(
    name=WRITTEN.name,
    title=WRITTEN.title,
    extensions=WRITTEN.extensions,
    streams=read_brat,
    companions=WRITTEN.companions,
    one_article=True,
    keeps=WRITTEN.keeps,
)
