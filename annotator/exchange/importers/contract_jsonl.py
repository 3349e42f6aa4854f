"""The contract's own JSONL, read strictly: a record that is not exactly right is refused with its line number."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import orjson

from annotator.errors import FormatError, TextRefused
from annotator.exchange import contract
from annotator.exchange.importers.file_lines import Line, json_lines
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.json_findings import read_overrides, read_regions, read_repairs
from annotator.exchange.importers.json_spans import (
    read_coding,
    read_document_annotations,
    read_relations,
    read_spans,
)
from annotator.exchange.importers.tables.json_rows import first_rows, is_row, preview_rows, table_of
from annotator.exchange.importers.tables.rows import Table, read_row
from annotator.exchange.records import (
    AS_IT_IS,
    GivenFile,
    ImportedArticle,
    ImportedCodebook,
    ReadOptions,
    Refused,
    TablePreview,
)
from annotator.exchange.registry import Format
from annotator.sentences import stored, worded

EMPTY = worded("The file holds no record: it is empty.")


def read_records(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a JSONL file that is in memory; see stream_records."""
    return stream_records(file_in_memory(data, name), encoding, options)


def stream_records(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a JSONL file in its order, line by line; a bad line comes out as Refused with one sentence.

    A line that is no record of the contract is a row of a table. Refused.name says on which line. Raises FormatError
    where the whole file is not UTF-8 JSONL.
    """
    table: Table | Refused | None = None
    taken: set[str] = set()
    line = None
    for line in json_lines(file, encoding):
        where = worded("{file_name}, line {line_number}", file_name=file.name, line_number=line.number)
        try:
            parsed = _parsed(line.data)
            if not is_row(parsed):
                yield read_record(parsed)
                continue
        except FormatError as error:
            yield Refused(where, error.sentence)
        except (ValueError, ArithmeticError, RecursionError) as error:  # nothing known: the other lines go on
            yield Refused(where, worded("The record is malformed ({name}).", name=type(error).__name__))
        else:
            if table is None:
                table = _table(file, line, options)
                if isinstance(table, Refused):
                    yield table
            if isinstance(table, Table):
                yield read_row(table, parsed, line.number, taken, "line")
    if line is None:
        raise FormatError(EMPTY)


def _table(file: GivenFile, line: Line, options: ReadOptions) -> Table | Refused:
    """What holds for the lines that are rows, from the first of them; Refused, once, where their text is not told."""
    lines = (each.data for each in json_lines(file, None, line.at, line.number - 1))
    try:
        return table_of(first_rows(lines), file.name, file.sha256(), options.columns)
    except FormatError as error:
        return Refused(file.name, error.sentence)


def preview_lines(data: bytes, encoding: str | None = None) -> TablePreview | None:
    """The keys and first rows of a JSONL file that is a table; None for one of the contract. Raises FormatError."""
    return preview_rows(line.data for line in json_lines(file_in_memory(data, ""), encoding))


def _parsed(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise FormatError(worded("The line is not JSON ({error}).", error=error)) from error


def read_record(parsed: Any) -> ImportedArticle:
    """One parsed line as an article; raises FormatError, whose sentence leaves out the file and the line."""
    if not isinstance(parsed, dict):
        raise FormatError(worded("A record is a JSON object, this is not one."))
    record = Fields(parsed)
    _check_kind(record)
    text = _text(record)
    origin = record.object("source")
    whole = "published_script" in parsed
    stated = origin.sha256("sha256") if whole or "sha256" in origin.values else None
    if whole and stated != sha256(text.encode()).hexdigest():
        raise record.wrong(worded("the text is not the one its fingerprint (source.sha256) was taken of"))
    spans = read_spans(record, text)
    article = record.text("id", empty=False)
    repairs = read_repairs(record, text) if whole else ()
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
        regions=read_regions(record, article, len(text)),
        repairs=repairs,
        overrides=read_overrides(record, text, repairs) if whole else (),
        document_annotations=read_document_annotations(record),
        coding=read_coding(record),
        codebook=_codebook(record.object("codebook")),
        split=record.optional_text("split"),
        group=record.optional_text("group"),
        encoding="utf-8",
        findings=False,
    )


def _check_kind(record: Fields) -> None:
    schema = record.get("schema")
    if schema != contract.SCHEMA:
        raise record.wrong(
            worded("its schema is {said}, only {schema} can be read", said=said(schema), schema=contract.SCHEMA)
        )
    if "window" in record.values:
        raise record.wrong(worded("it is a window of an article: export again without --max-length, and import that"))


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
    if script != "source":
        return worded(
            "the {script} text became the source (export --script source keeps the article as it is)",
            script=stored(script),
        )
    return worded(
        "a part of the source, or one with other punctuation, became the source (export --script source keeps the "
        "article as it is)"
    )


def _script(record: Fields, whole: bool) -> str | None:
    script = record.choice("script", ("hans", "hant", "source"))
    if whole:
        return record.choice("published_script", ("hans", "hant"))
    return None if script == "source" else script


def _meta(meta: Fields) -> dict[str, str]:
    return {key: meta.text(key) for key in meta.values}


def _codebook(codebook: Fields) -> ImportedCodebook:
    return ImportedCodebook(codebook.text("name"), codebook.whole("version"), codebook.text("hash"))


FORMAT = Format(
    name=contract.NAME,
    title=contract.TITLE,
    extensions=contract.EXTENSIONS,
    streams=stream_records,
    columns=preview_lines,
    keeps=contract.KEEPS,
    cannot=(
        "Windows (records with `window`) are refused on import: import the export made without --max-length.",
        "Keys that the contract does not name are not kept on import.",
        'A line without "schema" is a row of a table: its text, id, title, date, outlet, author and editor are kept.',
        "Only --script source carries repairs and overrides; with the other scripts their text is the new source.",
    ),
)
