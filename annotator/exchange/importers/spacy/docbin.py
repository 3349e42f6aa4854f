"""spaCy's DocBin: each document an article, with its spans under every key, and the entities that are none of them.

The arrays are read as they are, without a Doc: a damaged one cannot crash spaCy, and nothing has to fit in memory.
"""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import accumulate
from operator import add, sub
from typing import Any, NamedTuple

from annotator.errors import FormatError
from annotator.exchange.contract import utc_seconds
from annotator.exchange.exporters.spacy.docbin import DETAILS, NAME, SPAN
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.json_spans import coding_row
from annotator.exchange.importers.spacy.unpacking import DAMAGED, DocBinFile, Packed, new_unpacker, unpacking_errors
from annotator.exchange.importers.tokens.own_rows import region_row
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format, needs_extra
from annotator.sentences import worded

_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3
_ENTITIES = "ents"
"""The layer of entities that stand beside spans of groups."""
_BESIDE = worded(
    "its entities (doc.ents) that are none of its spans came in too, in the layer {entities}", entities=_ENTITIES
)
_NO_BASE = worded("what spans say of a knowledge base (kb_id, ent_id) is not kept")
_NO_STRING = worded("A word or label is not in the file's own table of them.")
_COLUMNS = ("ORTH", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")
_SHA256 = re.compile("[0-9a-f]{64}")


def read_docbin(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a DocBin in its order. Raises FormatError where spaCy is missing, or the file is damaged."""
    try:
        import_module("spacy")
    except ImportError as error:
        raise FormatError(needs_extra(NAME, error, "annotator[spacy]")) from None
    with DocBinFile(file) as opened:
        reading = _Reading(file, opened.attrs, opened.strings)
        for number, packed in enumerate(opened.documents(), 1):
            where = worded("{file_name}, document {number}", file_name=file.name, number=number)
            try:
                given = reading.article(packed, number, where)
            except FormatError as error:
                yield Refused(where, error.sentence)
                continue
            except (ValueError, TypeError, KeyError, IndexError, struct.error, RecursionError) as error:
                yield Refused(
                    where, worded("The document is malformed ({name}).", name=type(error).__name__)
                )  # the others go on
                continue
            yield annotated_article(given, options)


class _Text(NamedTuple):
    """A document's text, and where each of its tokens begins and ends."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, first: int, last: int, label: str, **more: Any) -> GivenSpan:
        """The span of some tokens, ``last`` not among them. Raises FormatError."""
        if not 0 <= first < last <= len(self.starts):
            raise FormatError(
                worded(
                    "The span {label} is of the tokens {first} to {last}, and the document has {count}.",
                    label=label,
                    first=first,
                    last=last,
                    count=len(self.starts),
                )
            )
        start, end = self.starts[first], self.ends[last - 1]
        return GivenSpan(**{"start": start, "end": end, "label": label, "quote": self.text[start:end], **more})


class _Reading:
    """What holds for every document of a file."""

    def __init__(self, file: GivenFile, attrs: list[int], strings: list[str]) -> None:
        from spacy.attrs import intify_attr
        from spacy.strings import get_string_id

        self._file = file
        self._strings = {get_string_id(each): each for each in strings if each} | {0: ""}
        columns = {name: intify_attr(name) for name in _COLUMNS}
        self._columns = {name: attrs.index(number) for name, number in columns.items() if number in attrs}
        if "ORTH" not in self._columns:
            raise FormatError(DAMAGED)

    def article(self, packed: Packed, number: int, where: str) -> GivenArticle:
        """One document with all that is said of it."""
        text = self._text(packed)
        groups = list(_groups(packed.groups))
        details = next((each for _, attrs, _ in groups if isinstance(each := attrs.get(DETAILS), dict)), {})
        about = Fields(details)
        if "window" in details:
            raise FormatError(
                worded("It is a window of an article: export again without --max-length, and import that.")
            )
        spans = self._spans(text, groups, _rows(about, "spans"))
        there = {(each.start, each.end, each.label) for each in spans}
        beside = [x for x in self._entities(text, packed) if (x.start, x.end, x.label) not in there]
        told = {_BESIDE: bool(spans and beside), _NO_BASE: self._names_a_base(packed, groups)}
        spans += [each._replace(layer=_ENTITIES) for each in beside] if spans else beside
        digest = details.get("file_sha256")
        return GivenArticle(
            text=text.text,
            name=about.optional_text("name") or f"{self._file.name}#{number}",
            file_sha256=digest if isinstance(digest, str) and _SHA256.fullmatch(digest) else self._file.sha256(),
            where=where,
            id=about.optional_text("id"),
            script=script if (script := details.get("script")) in ("hans", "hant") else None,
            meta=about.text_map("meta") if "meta" in details else {},
            spans=spans,
            relations=[_relation(each) for each in _rows(about, "relations")],
            labels=_labels(packed.cats, _rows(about, "labels")),
            coding=[coding_row(each) for each in _rows(about, "coding")],
            regions=[region_row(each) for each in _rows(about, "regions")],
            encoding=None,
            notes=tuple(note for note, holds in told.items() if holds),
        )

    def _text(self, packed: Packed) -> _Text:
        try:
            words = [self._strings[each] for each in packed.rows[:, self._columns["ORTH"]].tolist()]
        except KeyError:
            raise FormatError(_NO_STRING) from None
        if not words:
            raise FormatError(worded("The document has no text."))
        spaces = packed.spaces.tolist()
        if isinstance(packed.flags, dict) and packed.flags.get("has_unknown_spaces"):
            spaces = [True] * len(words)  # as spaCy reads it
        lengths = list(map(len, words))
        if True in spaces:
            after = list(accumulate(map(add, lengths, spaces)))
            text = "".join(word + " " if space else word for word, space in zip(words, spaces, strict=True))
            return _Text(text, [0, *after[:-1]], list(map(sub, after, spaces)))
        ends = list(accumulate(lengths))
        return _Text("".join(words), [0, *ends[:-1]], ends)

    def _string(self, number: int) -> str:
        if number not in self._strings:
            raise FormatError(_NO_STRING)
        return self._strings[number]

    def _spans(self, text: _Text, groups: list[tuple[str, Any, Any]], rows: Iterable[Fields]) -> list[GivenSpan]:
        told: defaultdict[tuple[object, ...], list[Fields]] = defaultdict(list)
        for row in rows:
            told[row.values.get("start", 0), row.values.get("end"), row.values.get("label")].append(row)
        several = sum(bool(spans) for _, _, spans in groups) > 1
        found: list[GivenSpan] = []
        taken: set[str] = set()
        for key, _, spans in groups:
            for packed in spans:
                id_, _, label, first, last, start, end = SPAN.unpack(packed)
                span = text.span(first, last, self._string(label), start=start, end=end, layer=key if several else "")
                row = told[start, end, span.label]
                own = self._strings.get(id_, "")
                span = _told(span, row.pop(0)) if row else span._replace(id="" if own in taken else own)
                taken.add(span.id)
                found.append(span)
        return found

    def _names_a_base(self, packed: Packed, groups: list[tuple[str, Any, Any]]) -> bool:
        """Whether an entity has a kb_id or an ent_id, or a span of a group a kb_id."""
        columns = [self._columns[name] for name in ("ENT_KB_ID", "ENT_ID") if name in self._columns]
        in_groups = any(SPAN.unpack(each)[1] for _, _, spans in groups for each in spans)
        return in_groups or bool(packed.rows[:, columns].any())

    def _entities(self, text: _Text, packed: Packed) -> list[GivenSpan]:
        if not {"ENT_IOB", "ENT_TYPE"} <= self._columns.keys():
            return []
        marks: list[int] = packed.rows[:, self._columns["ENT_IOB"]].tolist()
        kinds: list[int] = packed.rows[:, self._columns["ENT_TYPE"]].tolist()
        found: list[GivenSpan] = []
        first = 0
        for at, mark in enumerate([*marks, _OUTSIDE]):
            goes_on = mark == _INSIDE and at and marks[at - 1] in (_INSIDE, _BEGINS) and kinds[at] == kinds[at - 1]
            if goes_on:
                continue
            if at and marks[at - 1] in (_INSIDE, _BEGINS) and kinds[at - 1]:
                found.append(text.span(first, at, self._string(kinds[at - 1])))
            first = at
        return found


def _groups(packed: Any) -> Iterator[tuple[str, dict[str, Any], list[bytes]]]:
    """Each key of ``doc.spans``, the attrs of its group, its spans as they are packed; two keys may share a group."""
    listed = _unpacked(packed) if packed else []
    pairs = listed.items() if isinstance(listed, dict) else ((each, None) for each in listed)
    for raw, keys in pairs:
        group = _unpacked(raw)
        for key in keys or [group["name"]]:
            yield str(key), dict(group["attrs"]), list(group["spans"])


def _unpacked(raw: bytes) -> Any:
    unpacker = new_unpacker(None, len(raw))
    unpacker.feed(raw)
    try:
        return unpacker.unpack()
    except unpacking_errors() as error:
        raise FormatError(DAMAGED) from error


def _rows(about: Fields, key: str) -> tuple[Fields, ...]:
    return about.objects(key) if key in about.values else ()


def _told(span: GivenSpan, row: Fields) -> GivenSpan:
    """The span with what the file says of it beside spaCy's own."""
    values = row.values
    return span._replace(
        id=row.optional_text("id") or "",
        layer=row.optional_text("layer") or span.layer,
        coder=row.optional_text("coder") or "",
        note=row.optional_text("note") or "",
        certainty=row.optional_text("certainty"),
        origin=row.optional_text("origin") or "hand",
        state=row.choice("state", ("confirmed", "pending")) if "state" in values else "confirmed",
        attributes=row.text_map("attributes") if "attributes" in values else {},
        ranges=tuple((int(a), int(b)) for a, b in values.get("ranges", ())),
        created=_created(row),
    )


def _created(row: Fields) -> int:
    stamp = row.optional_text("created")
    try:
        return utc_seconds(stamp) if stamp else 0
    except ValueError:
        raise row.wrong(worded("created is {said}, it has to be like 2026-01-31T09:30:00Z", said=said(stamp))) from None


def _relation(row: Fields) -> GivenRelation:
    return GivenRelation(
        row.text("type"), row.text("from"), row.text("to"), row.text("id"), layer=row.optional_text("layer") or ""
    )


def _labels(cats: Any, rows: Iterable[Fields]) -> list[GivenLabel]:
    """The labels of the article: what is said of those that doc.cats still has, and the others of doc.cats."""
    given = [str(label) for label, weight in (cats or {}).items() if weight >= 0.5]
    found = [
        GivenLabel(label, row.optional_text("id") or "", row.text_map("attributes"), "", row.text("layer"))
        for row in rows
        if (label := row.text("label")) in given
    ]
    return found + [GivenLabel(label) for label in given if label not in {each.label for each in found}]


def _knows(head: bytes, name: str) -> bool:
    return head[:1] == b"\x78"  # zlib


FORMAT = Format(name=NAME, title="spaCy DocBin", extensions=(".spacy",), streams=read_docbin, knows=_knows)
