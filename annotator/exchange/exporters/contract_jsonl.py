"""The contract's JSONL: one line an article, or a window of one, which models are trained on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from annotator.exchange import contract
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.registry import Format

# Python's splitlines() takes these for line ends, though JSON allows them raw in a string.
_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_ESCAPES = tuple((raw.encode(), escaped.encode()) for raw, escaped in _LINE_ENDS.items())


def write_lines(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The lines of the file, each with its line feed."""
    return map(line_of, records)


def line_of(record: Record) -> bytes:
    """One record as a line of UTF-8 with its line feed."""
    line = orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
    return one_line(line) if _may_hold_line_end(record) else line


def one_line(data: bytes) -> bytes:
    """JSON of UTF-8 in which no program sees the end of a line but at its own line feeds."""
    for raw, escaped in _ESCAPES:
        if raw in data:
            data = data.replace(raw, escaped)
    return data


def _may_hold_line_end(record: Record) -> bool:
    """Whether a string of the record holds one; asked of the strings, where it costs a tenth of asking the bytes."""
    if "repairs" in record or record["relations"] or record["document_annotations"]:
        return True
    said = [record["text"], record["id"], record["source"]["name"], record["codebook"]["name"]]
    for key, value in record["meta"].items():
        said += (key, value)
    for row in record["regions"]:
        said += (row["id"], row["kind"], row["repeats"] or "")
    for row in record["coding"]:
        said += (row["layer"], row["coder"] or "", *row["labels_coded"])
    said += {each for row in record["spans"] for each in (row["label"], row["layer"], row["coder"] or "")}
    said += [row["id"] for row in record["spans"]]
    if "parallel" in record:
        said.append(record["parallel"]["text"])
    for row in record["spans"]:
        if row["note"] or row["attributes"] or row["certainty"]:
            return True
    words = "".join(said)
    return any(mark in words for mark in _LINE_ENDS)


FORMAT = Format(
    name=contract.NAME,
    title=contract.TITLE,
    extensions=contract.EXTENSIONS,
    writes=write_lines,
    keeps=contract.KEEPS,
    ending=".jsonl",
    cannot=("A span whose text a repair removed has no place but in --script source.",),
)
