"""Prodigy's JSONL, which spaCy's tools read too: a task an article, with its tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import orjson

from annotator.exchange.exporters.contract_jsonl import one_line
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.exporters.report import RELATIONS, Remark, article_name
from annotator.exchange.exporters.tools.pieces import RANGES_CANNOT, RANGES_SAID, Piece, coding_and_regions, pieces_of
from annotator.exchange.exporters.tools.prodigy_tokens import Words, character_tokens, words_of
from annotator.exchange.registry import Format, Lost
from annotator.exchange.tools import ARTICLE_LABELS, ATTRIBUTES, ORIGIN, PRODIGY, PRODIGY_TITLE, STATE, details_of

_SAID_OF_SPANS = (ATTRIBUTES, "note", "certainty")


def write_tasks(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The lines of the file. Raises ExportMismatch."""
    return map(partial(task_line, job=job), records)


def task_line(record: Record, job: ExportJob) -> bytes:
    """One record as a line; its tokens are characters, or words where the job says jieba. Raises ExportMismatch."""
    words = words_of(record["text"], record["script"]) if job.options.tokens == "jieba" else None
    pieces = list(pieces_of(record))
    task: dict[str, Any] = {
        "answer": "accept",  # comes first, so that the beginning of the longest line tells what it is
        "text": record["text"],
        "meta": details_of(record),
        "spans": [_span(piece, words) for piece in pieces],
    }
    if record["relations"]:
        task["relations"] = list(_relations(record, pieces, words, job))
    if record["labels"]:
        task["options"] = [{"id": label, "text": label} for label in _choices(record, job)]
        task["accept"] = record["labels"]
        task[ARTICLE_LABELS] = record["document_annotations"]
    task |= coding_and_regions(record)
    tokens = words.tokens() if words else character_tokens(record["text"])
    return b'%b,"tokens":%b}\n' % (one_line(orjson.dumps(task))[:-1], tokens)


def _span(piece: Piece, words: Words | None) -> dict[str, Any]:
    row = piece.row
    said = _placed(piece, words) | {"id": piece.id, "layer": row["layer"], "coder": row["coder"]}
    said |= {STATE: row[STATE], ORIGIN: row[ORIGIN]}
    for key in _SAID_OF_SPANS:
        if row[key]:
            said[key] = row[key]
    return said


def _placed(piece: Piece, words: Words | None) -> dict[str, Any]:
    said: dict[str, Any] = {"start": piece.start, "end": piece.end}
    place = words.place(piece.start, piece.end) if words else (piece.start, piece.end - 1)
    if place:
        said["token_start"], said["token_end"] = place
    return said | {"label": piece.row["label"]}


def _relations(record: Record, pieces: list[Piece], words: Words | None, job: ExportJob) -> Iterator[dict[str, Any]]:
    """The relations, as arrows between the last tokens of two spans; one whose span has none is left out, and told."""
    spans = {piece.id: _placed(piece, words) | {"id": piece.id} for piece in pieces}
    for row in record["relations"]:
        head, child = spans[row["from"]], spans[row["to"]]
        if "token_end" not in head or "token_end" not in child:
            job.report.remarks.append(Remark(RELATIONS, article_name(record), row["id"], row["type"]))
            continue
        ends = {"head": head["token_end"], "child": child["token_end"], "head_span": head, "child_span": child}
        yield ends | {"label": row["type"], "id": row["id"], "layer": row["layer"]}


def _choices(record: Record, job: ExportJob) -> list[str]:
    """The labels that the article could have had: those of the codebook for articles, and its own."""
    book = job.context.codebook
    known = [each.id for each in book.labels if each.applies_to == "document" and not each.retired] if book else []
    return list(dict.fromkeys([*known, *record["labels"]]))


FORMAT = Format(
    name=PRODIGY,
    title=PRODIGY_TITLE,
    extensions=(".jsonl",),
    writes=write_tasks,
    keeps={
        "text": True,
        "overlap": "yes; Prodigy shows it with spans.manual, ner.manual refuses it",
        "discontinuous": RANGES_SAID,
        "attributes": "as the key `attributes` of the span, which Prodigy does not show",
        "relations": "as rel.manual has them, between the last tokens of two spans; with jieba's words not for "
        "spans off their edges",
        "notes": "as the key `note` of the span, which Prodigy does not show",
        "coder": "as the keys `layer` and `coder` of the span, which Prodigy does not show",
        "both scripts": Lost("the file's own script; the other is converted"),
        "state": "as the keys `state` and `origin` of the span, which Prodigy does not show",
        "article attributes": "as the key `article_labels` of the task, which Prodigy does not show",
        "coding": "as the key `coding` of the task, which Prodigy does not show",
        "regions": "as the key `regions` of the task, which Prodigy does not show",
        "certainty": "as the key `certainty` of the span, which Prodigy does not show",
        "article labels": "as the `accept` of a choice, each once; whose they are stands in `article_labels`",
        "details": "in `meta`",
        "ids": "as the key `id` of the span",
    },
    cannot=(
        RANGES_CANNOT,
        "The form is that of Prodigy's documentation: spaCy reads its tokens and spans in our tests, Prodigy itself "
        "has not been tried.",
        "Line ends, spaces and combining marks are tokens of their own; with jieba's words a span off their edges "
        "has its start and end and no tokens.",
        "A task answered reject or ignore is refused on import, with the line.",
        "Relations between tokens that are no spans are not read.",
    ),
    ending=".jsonl",
    trains=True,
    choices=("tokens",),
    read_by=("spaCy",),
)
