"""The contract's JSONL: one line an article, or a window of one, which models are trained on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import orjson

from annotator.exchange import contract
from annotator.exchange.exporters.job import ExportArticle, ExportContext, ExportOptions, ExportReport
from annotator.exchange.exporters.record import Record, article_records
from annotator.exchange.registry import Format

# Python's splitlines() takes these for line ends, though JSON allows them raw in a string.
_LINE_ENDS = {b"\xc2\x85": b"\\u0085", b"\xe2\x80\xa8": b"\\u2028", b"\xe2\x80\xa9": b"\\u2029"}
_NEXT_LINE, _SEPARATORS = re.compile(b"\xc2\x85"), re.compile(b"\xe2\x80[\xa8\xa9]")


def write_lines(
    articles: Iterable[ExportArticle], context: ExportContext, options: ExportOptions, report: ExportReport
) -> Iterator[bytes]:
    """The lines of the file, each with its line feed; ``report`` is filled as they are drawn.

    Raises ExportMismatch for a span that does not stand on its text: the caller then drops what it has written.
    """
    for article in articles:
        for record in article_records(article, context, options, report):
            yield line_of(record)


def line_of(record: Record) -> bytes:
    """One record as a line of UTF-8 with its line feed."""
    line = orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
    for lead, ends in ((b"\xc2", _NEXT_LINE), (b"\xe2", _SEPARATORS)):
        if lead in line and ends.search(line):  # one byte is found ten times as fast as two
            line = ends.sub(lambda found: _LINE_ENDS[found.group()], line)
    return line


FORMAT = Format(
    name=contract.NAME,
    title=contract.TITLE,
    extensions=contract.EXTENSIONS,
    writes=write_lines,
    keeps=contract.KEEPS,
    cannot=("A span whose text a repair removed has no place but in --script source.",),
)
