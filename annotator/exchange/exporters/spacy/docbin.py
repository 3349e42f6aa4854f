"""spaCy's DocBin: one document a record, every span in ``doc.spans["sc"]``, those that lie flat in ``doc.ents``."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from annotator.errors import ExportMismatch, FormatError, UsageError
from annotator.exchange.exporters.job import ExportContext, ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.exporters.report import NESTED_TAGS, article_name
from annotator.exchange.exporters.spacy.packing import Packing
from annotator.exchange.exporters.spacy.words import Tokens, code_points, divide
from annotator.exchange.registry import Format, Lost, needs_extra
from annotator.exchange.tokens.flat import TokenSpan, choose_flat
from annotator.exchange.tokens.splitting import jieba_edges
from annotator.sentences import worded

NAME = "spacy"
GROUP = "sc"
"""The key of the spans, which is also the one that spaCy's span categoriser looks under."""
DETAILS = "annotator"
"""The key, in the attrs of that group, of what spaCy has no place for; training does not look at it."""
SPAN = struct.Struct(">QQQllll")
"""A span of a group as spaCy packs it: id, kb_id, label (hashes), start, end (tokens), start, end (characters)."""
Extent = tuple[int, int, str]
_ALWAYS = ("start", "end", "label", "id", "layer", "created")
_PLAIN = {"coder": None, "origin": "hand", "state": "confirmed", "certainty": None, "attributes": {}, "note": ""}
"""What of a span is told, always, and where it is not so."""


def write_docbin(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The file piece by piece, whatever its size in bounded memory.

    Raises FormatError where spaCy is missing or one file cannot hold it all, UsageError for one file a label,
    ExportMismatch where a span is not where its offsets say.
    """
    try:
        import_module("spacy")
    except ImportError as error:
        raise FormatError(needs_extra(NAME, error, "annotator[spacy]")) from None
    if job.options.nested == "each":
        raise UsageError(worded("A DocBin has one doc.ents, and every span in doc.spans: leave --nested each out."))
    packing = Packing()
    try:
        for record in records:
            _add(packing, record, job)
        yield from packing.pieces()
    finally:
        packing.close()


def _add(packing: Packing, record: Record, job: ExportJob) -> None:
    text, rows = record["text"], record["spans"]
    codes = code_points(text)
    edges = jieba_edges(text, record["script"]) if job.options.tokens == "jieba" else None
    tokens = divide(codes, edges, ((row["start"], row["end"]) for row in rows))
    placed = [_in_tokens(record, row, tokens) for row in rows]
    entities = _entities(placed, record, job, len(tokens.starts))
    numbers = packing.lexicon.numbers(text, codes, tokens)
    for _, _, label in placed:
        packing.labels.setdefault(label, len(packing.labels))
    packing.add(numbers, tokens, entities, _cats(record, job.context), _groups(record, placed, packing.packs))


def _in_tokens(record: Record, row: Record, tokens: Tokens) -> Extent:
    """A span in tokens, proved to begin and end with them."""
    start, end = row["start"], row["end"]
    first, last = int(tokens.at[start]), int(tokens.at[end - 1])
    stands = record["text"][start:end] == row["text"]
    if not stands or tokens.starts[first] != start or tokens.ends[last] != end:
        raise ExportMismatch(
            worded(
                "{article_name}: the span {row} does not come out as {row2!r}; nothing was written.",
                article_name=article_name(record),
                row=row["id"],
                row2=row["text"],
            )
        )
    return first, last + 1, row["label"]


def _entities(placed: list[Extent], record: Record, job: ExportJob, count: int) -> list[Extent]:
    """Those of the spans that doc.ents can hold; the others are told.

    One of two on the same token is chosen, and none that begins or ends with a space.
    """
    spans: list[TokenSpan] = []
    left: list[int] = []
    for place, ((first, last, label), row) in enumerate(zip(placed, record["spans"], strict=True)):
        words: str = row["text"]
        parts = words.split()
        if not parts or not words.startswith(parts[0]) or not words.endswith(parts[-1]):
            left.append(place)
        else:
            spans.append(TokenSpan(((first, last),), label, place, sum(map(len, parts))))
    kept, nested = choose_flat(spans, count, job.options.nested, tuple(job.context.labels.values()))
    for place in sorted((*left, *(each.row for each in nested))):
        job.report.span_remark(NESTED_TAGS, record, record["spans"][place])
    return [placed[each.row] for each in kept]


def _cats(record: Record, context: ExportContext) -> dict[str, float]:
    """The labels of the article: 1 for those it has, 0 for those that were looked for and not given."""
    codebook = context.codebook
    whole = {each.id for each in codebook.labels if each.applies_to == "document"} if codebook else set[str]()
    coded = {label for row in record["coding"] if row["status"] == "done" for label in row["labels_coded"]}
    given = record["labels"]
    return {**dict.fromkeys(sorted(whole & coded - set(given)), 0.0), **dict.fromkeys(given, 1.0)}


def _groups(record: Record, placed: list[Extent], packs: Callable[[Any], bytes]) -> bytes:
    """What ``SpanGroups.to_bytes`` gives of the one group."""
    from spacy.strings import get_string_id

    hashes = {label: get_string_id(label) for label in {each[2] for each in placed}}
    spans = [
        SPAN.pack(0, 0, hashes[label], start, end, row["start"], row["end"])
        for (start, end, label), row in zip(placed, record["spans"], strict=True)
    ]
    group = {"name": GROUP, "attrs": {DETAILS: _details(record)}, "spans": spans}
    return packs({packs(group): [GROUP]})


def _details(record: Record) -> dict[str, Any]:
    """What is said of the article and of its spans, and has no other place; a span is known by its edges and label."""
    source = record["source"]
    said = {
        "id": record["id"],
        "name": source["name"],
        "file_sha256": source["file_sha256"],
        "script": record["script"],
        "meta": record["meta"],
        "spans": [_said_of(row) for row in record["spans"]],
        "relations": record["relations"],
        "labels": record["document_annotations"],
        "coding": record["coding"],
        "regions": record["regions"],
        **{key: record[key] for key in ("window", "split", "group") if key in record},
    }
    return {key: value for key, value in said.items() if value}


def _said_of(row: Record) -> Record:
    said = {key: row[key] for key in _ALWAYS}
    for key, plain in _PLAIN.items():
        if row[key] != plain:
            said[key] = row[key]
    if "ranges" in row:
        said["ranges"] = row["ranges"]
    return said


FORMAT = Format(
    name=NAME,
    title="spaCy DocBin",
    extensions=(".spacy",),
    writes=write_docbin,
    ending=".spacy",
    trains=True,
    choices=("tokens", "nested"),
    keeps={
        "text": True,
        "overlap": 'every span is in doc.spans["sc"]; doc.ents holds those that do not overlap',
        "discontinuous": "as the range around it; its pieces are in the attrs of the group",
        "attributes": 'in doc.spans["sc"].attrs',
        "relations": 'in doc.spans["sc"].attrs',
        "notes": 'in doc.spans["sc"].attrs',
        "coder": 'in doc.spans["sc"].attrs',
        "both scripts": Lost("the file's own script; the other is converted"),
        "state": 'in doc.spans["sc"].attrs',
        "article attributes": 'in doc.spans["sc"].attrs',
        "coding": 'in doc.spans["sc"].attrs',
        "regions": 'in doc.spans["sc"].attrs',
        "certainty": 'in doc.spans["sc"].attrs',
        "article labels": "in doc.cats",
        "details": 'in doc.spans["sc"].attrs',
        "ids": 'in doc.spans["sc"].attrs',
    },
    cannot=(
        "doc.ents takes of spans that overlap the longest (with --nested innermost the shortest), and none that begins "
        "or ends with a space.",
        "One file holds at most 178 million tokens.",
    ),
    read_by=("spaCy",),
)
