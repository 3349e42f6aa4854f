"""The contract's own JSONL, read strictly: a record that is not exactly right is refused with its line number."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid5

import orjson

from annotator.errors import FormatError, TextRefused
from annotator.exchange import contract
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.json_spans import (
    read_coding,
    read_document_annotations,
    read_relations,
    read_spans,
    refuse_twins,
)
from annotator.exchange.records import ImportedArticle, ImportedCodebook, Refused, Repair
from annotator.exchange.registry import Format
from annotator.model.article import Region
from annotator.model.ids import ARTICLE_NAMESPACE

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_records(data: bytes, name: str, encoding: str | None = None) -> Iterator[ImportedArticle | Refused]:
    """The articles of a JSONL file in its order; a bad line comes out as Refused with one sentence.

    Refused.name says on which line. Raises FormatError where the whole file is not UTF-8 JSONL.
    """
    if data.startswith(_UTF16) or (encoding or "utf-8").lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        raise FormatError("The file is not UTF-8: save it as UTF-8 and import it again.")
    lines = data.removeprefix(_BOM).split(b"\n")
    if not any(map(bytes.strip, lines)):
        raise FormatError("The file holds no record: it is empty.")
    for number, line in enumerate(lines, 1):
        if line.strip():
            where = f"{name}, line {number}"
            try:
                yield read_record(line)
            except FormatError as error:
                yield Refused(where, error.sentence)
            except (ValueError, ArithmeticError, RecursionError) as error:  # nothing known: the other lines go on
                yield Refused(where, f"The record is malformed ({type(error).__name__}).")


def read_record(line: bytes) -> ImportedArticle:
    """One line of the contract as an article; raises FormatError, whose sentence leaves out the file and the line."""
    try:
        parsed: Any = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise FormatError(f"The line is not JSON ({error}).") from error
    if not isinstance(parsed, dict):
        raise FormatError("A record is a JSON object, this is not one.")
    record = Fields(parsed)
    _check_kind(record)
    text = _text(record)
    origin = record.object("source")
    whole = "published_script" in parsed
    stated = origin.sha256("sha256") if whole or "sha256" in origin.values else None
    if whole and stated != sha256(text.encode()).hexdigest():
        raise record.wrong("the text is not the one its fingerprint (source.sha256) was taken of")
    spans = read_spans(record, text)
    article = record.text("id", empty=False)
    return ImportedArticle(
        source=text,
        name=origin.text("name", empty=False),
        file_sha256=origin.sha256("file_sha256"),
        id=article,
        script=_script(record, whole),
        notes=() if whole else (_became_source(record),),
        meta=_meta(record.object("meta")),
        spans=spans,
        relations=read_relations(record, spans),
        regions=_regions(record, article, len(text)),
        repairs=_repairs(record, len(text)) if whole else (),
        overrides=_overrides(record) if whole else (),
        document_annotations=read_document_annotations(record),
        coding=read_coding(record),
        codebook=_codebook(record.object("codebook")),
        split=record.optional_text("split"),
        group=record.optional_text("group"),
        encoding="utf-8",
    )


def _check_kind(record: Fields) -> None:
    schema = record.get("schema")
    if schema != contract.SCHEMA:
        raise record.wrong(f"its schema is {said(schema)}, only {contract.SCHEMA} can be read")
    if "window" in record.values:
        raise record.wrong("it is a window of an article: export again without --max-length, and import that")


def _text(record: Fields) -> str:
    from annotator.text.decode import check_text  # its detector is not loaded before a text is read

    text = record.text("text", empty=False)
    try:
        check_text(text)
    except TextRefused as error:
        raise FormatError(error.sentence) from error
    return text


def _became_source(record: Fields) -> str:
    """What is said of a record that is not the article itself, but one of its views or a part of it."""
    script = record.text("script")
    what = "a part of the source, or one with other punctuation," if script == "source" else f"the {script} text"
    return f"{what} became the source (export --script source keeps the article as it is)"


def _script(record: Fields, whole: bool) -> str | None:
    script = record.choice("script", ("hans", "hant", "source"))
    if whole:
        return record.choice("published_script", ("hans", "hant"))
    return None if script == "source" else script


def _meta(meta: Fields) -> dict[str, str]:
    return {key: meta.text(key) for key in meta.values}


def _codebook(codebook: Fields) -> ImportedCodebook:
    return ImportedCodebook(codebook.text("name"), codebook.whole("version"), codebook.text("hash"))


def _regions(record: Fields, article: str, length: int) -> tuple[Region, ...]:
    rows = record.objects("regions")
    found: list[Region] = []
    for index, row in enumerate(rows):
        start, end = row.extent(length)
        own = row.optional_text("id") or str(uuid5(UUID(ARTICLE_NAMESPACE), f"{article} region {index}"))
        found.append(Region(own, start, end, row.text("kind", empty=False), row.nullable_text("repeats")))
    refuse_twins(record, "regions", [region.id for region in found])
    known = {region.id for region in found}
    for row, region in zip(rows, found, strict=True):
        if region.repeats is not None and region.repeats not in known:
            raise row.wrong("it repeats a region that the record does not have")
    return tuple(found)


def _repairs(record: Fields, length: int) -> tuple[Repair, ...]:
    found = tuple(
        Repair(
            id=row.text("id", empty=False),
            start=row.extent(length, empty=True)[0],
            end=row.extent(length, empty=True)[1],
            replacement=row.text("replacement"),
            kind=row.text("kind", empty=False),
            confidence=row.number("confidence"),
            status=row.choice("status", ("applied", "flagged", "accepted", "rejected", "edited")),
            evidence=row.text("evidence"),
        )
        for row in record.objects("repairs")
    )
    refuse_twins(record, "repairs", [repair.id for repair in found])
    return found


def _overrides(record: Fields) -> tuple[dict[str, Any], ...]:
    return tuple(row.values for row in record.objects("overrides"))


FORMAT = Format(
    name=contract.NAME,
    title=contract.TITLE,
    extensions=contract.EXTENSIONS,
    reads=read_records,
    keeps=contract.KEEPS,
    cannot=(
        "Windows (records with `window`) are refused on import: import the export made without --max-length.",
        "Keys that the contract does not name are not kept on import.",
        "Only --script source carries repairs and overrides; with the other scripts their text is the new source.",
    ),
)
