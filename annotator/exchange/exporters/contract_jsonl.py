"""The contract's JSONL: one line an article, or a window of one, which models are trained on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from annotator.exchange import contract
from annotator.exchange.exporters.job import ExportContext, ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.registry import Format

# Python's splitlines() takes these for line ends, though JSON allows them raw in a string.
_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_ESCAPES = tuple((raw.encode(), escaped.encode()) for raw, escaped in _LINE_ENDS.items())


def write_lines(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The lines of the file, each with its line feed."""
    always = has_line_end(names_in(job.context))
    for record in records:
        line = orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
        yield one_line(line) if always or _may_hold_line_end(record) else line


def line_of(record: Record) -> bytes:
    """One record as a line of UTF-8 with its line feed, whatever its names are."""
    return one_line(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))


def one_line(data: bytes) -> bytes:
    """JSON of UTF-8 in which no program sees the end of a line but at its own line feeds."""
    for raw, escaped in _ESCAPES:
        if raw in data:
            data = data.replace(raw, escaped)
    return data


def names_in(context: ExportContext) -> list[str]:
    """The words that every record repeats: of the labels, layers and coders, and of the codebook."""
    whose = [name for layer in context.layers.values() for name in (layer.name, layer.coder or "")]
    return [context.codebook_name, *context.labels.values(), *context.relations.values(), *whose]


def _may_hold_line_end(record: Record) -> bool:
    """Whether a string of the record that is its own holds one; asked of the strings, for asking the bytes takes ten
    times as long."""
    if "repairs" in record or record["relations"] or record["document_annotations"]:
        return True
    for row in record["spans"]:
        if row["note"] or row["attributes"] or row["certainty"]:
            return True
    said = [record["text"], record["id"], record["source"]["name"]]
    for key, value in record["meta"].items():
        said += (key, value)
    for row in record["regions"]:
        said.append(row["kind"])
    if "parallel" in record:
        said.append(record["parallel"]["text"])
    return has_line_end(said)


def has_line_end(words: Iterable[str]) -> bool:
    """Whether one of these strings holds what some program takes for the end of a line."""
    return any(mark in each for each in words for mark in _LINE_ENDS)


FORMAT = Format(
    name=contract.NAME,
    title=contract.TITLE,
    extensions=contract.EXTENSIONS,
    writes=write_lines,
    keeps=contract.KEEPS,
    ending=".jsonl",
    read_by=("datasets",),
    cannot=("A span whose text a repair removed has no place but in --script source.",),
)
