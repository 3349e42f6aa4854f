"""The files of two or four columns that taggers are trained on: a token a line, a blank line after a sentence."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from tempfile import SpooledTemporaryFile
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.exporters.tokens.laying import Record, Untagged, flat_by_label, flat_spans, lay_tokens
from annotator.exchange.importers.tokens.columns import knows_columns, stream_columns
from annotator.exchange.registry import Format
from annotator.exchange.tokens import columns
from annotator.exchange.tokens.flat import TokenSpan
from annotator.exchange.tokens.tags import OUTSIDE, SCHEMES, put_tags
from annotator.sentences import worded

_SPOOL_BYTES = 32 * 1024 * 1024


class Layout(NamedTuple):
    """What stands between a token and its tag, the line that begins an article, the scheme of the tags."""

    between: str
    article: str
    scheme: str


LAYOUTS = {
    "conll2003": Layout(" -X- _ ", "-DOCSTART- -X- O O\n\n", "bio"),
    "bio": Layout(" ", "-DOCSTART- O\n\n", "bio"),
    "bioes": Layout(" ", "-DOCSTART- O\n\n", "bioes"),
    "bilou": Layout(" ", "-DOCSTART- O\n\n", "bilou"),
}


def write_columns(layout: Layout, records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """One file; of spans on the same token one is kept. Raises ExportMismatch."""
    if job.options.nested == "each":
        raise UsageError(worded("One file a label needs a folder to write to."))
    untagged = Untagged(job, tags_alone=True)
    for record in records:
        laid = lay_tokens(record, job)
        kept, left = flat_spans(laid, job)
        untagged.take(laid, left, record)
        yield _lines(layout, laid.words, laid.sentences, kept)
    untagged.tell()


def write_label_files(
    layout: Layout, ending: str, records: Iterable[Record], job: ExportJob
) -> Iterator[tuple[str, bytes]]:
    """One file for each label that has a span, every article in each; where no label has any, one of O called none.

    The tokens wait in a temporary file, as a label's file begins with articles that came before its first span.
    """
    labels: set[str] = set()
    untagged = Untagged(job, tags_alone=True)
    with SpooledTemporaryFile(max_size=_SPOOL_BYTES) as spool:
        count = 0
        for record in records:
            count += 1
            laid = lay_tokens(record, job)
            kept, left = flat_by_label(laid)
            untagged.take(laid, left, record)
            labels.update(kept)
            spans = {label: [tuple(each) for each in own] for label, own in kept.items()}
            pickle.dump((laid.words, laid.sentences, spans), spool)
        untagged.tell()
        named = names_apart()
        order = {label: place for place, label in enumerate(job.context.labels.values())}
        for label in sorted(labels, key=lambda each: (order.get(each, len(order)), each)) or ["none"]:
            spool.seek(0)
            name = f"{named(label)}{ending}"
            for _ in range(count):
                words, sentences, spans = pickle.load(spool)  # what was put into it above
                own = [TokenSpan(*each) for each in spans.get(label, ())]
                yield name, _lines(layout, words, sentences, own)


def _lines(layout: Layout, words: Sequence[str], sentences: Sequence[int], spans: Iterable[TokenSpan]) -> bytes:
    def line_end(letter: str, label: str) -> str:
        return f"{layout.between}{letter}-{label}\n"

    ends = [f"{layout.between}{OUTSIDE}\n"] * len(words)
    put_tags(ends, spans, SCHEMES[layout.scheme], line_end)
    if words:
        for first in (*sentences[1:], len(words)):
            ends[first - 1] += "\n"
    lines = [""] * (2 * len(words))
    lines[::2] = words
    lines[1::2] = ends
    return (layout.article + "".join(lines)).encode()


def column_format(name: str) -> Format:
    """The format called ``name``, one of LAYOUTS; all are read alike, whatever their columns and scheme."""
    layout, kind = LAYOUTS[name], columns.KINDS[name]
    return Format(
        name=name,
        title=kind.title,
        extensions=kind.extensions,
        streams=stream_columns,
        knows=knows_columns,
        writes=partial(write_columns, layout),
        writes_folder=partial(write_label_files, layout, kind.extensions[0]),
        keeps=columns.KEEPS,
        cannot=columns.CANNOT,
        ending=kind.extensions[0],
        trains=True,
        choices=("tokens", "nested", "sentences"),
        read_by=("seqeval", "spaCy") if name == "conll2003" else ("seqeval",),
    )
