"""A record as tokens with its spans on them, each proved on the words that it covers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import NESTED, OFF_TOKENS, ExportJob, article_name
from annotator.exchange.tokens.flat import TokenSpan, choose_by_label, choose_flat
from annotator.exchange.tokens.sentences import sentence_ends
from annotator.exchange.tokens.splitting import Tokens, character_tokens, jieba_tokens

Record = dict[str, Any]


class Laid(NamedTuple):
    """A record's words, the tokens at which its sentences begin (the first at 0), its spans on tokens."""

    words: list[str]
    sentences: list[int]
    spans: list[TokenSpan]


def lay_tokens(record: Record, job: ExportJob) -> Laid:
    """The record as tokens of ``job.options``; a span of white space alone is left out and told.

    Raises ExportMismatch where the tokens of a span are not its words.
    """
    text: str = record["text"]
    stands = [row["ranges"] if "ranges" in row else ((row["start"], row["end"]),) for row in record["spans"]]
    edges = chain.from_iterable(chain.from_iterable(stands))
    jieba = job.options.tokens == "jieba"
    tokens = jieba_tokens(text, record["script"], edges) if jieba else character_tokens(text, edges)
    spans: list[TokenSpan] = []
    for number, (row, pieces) in enumerate(zip(record["spans"], stands, strict=True)):
        on = tuple([each for piece in pieces if (each := _tokens_of(tokens, text, piece, record, row))])
        if on:
            length = on[0][1] - on[0][0] if len(on) == 1 else sum(last - first for first, last in on)
            spans.append(TokenSpan(on, row["label"], number, length))
        else:
            job.report.span_remark(OFF_TOKENS, record, row)
    return Laid(tokens.words, _sentences(record, tokens) if job.options.sentences else [0], spans)


def flat_spans(laid: Laid, record: Record, job: ExportJob) -> list[TokenSpan]:
    """The spans that one tag a token can hold, chosen as ``job.options.nested`` says; the others are told."""
    order = tuple(job.context.labels.values())
    kept, left = choose_flat(laid.spans, len(laid.words), job.options.nested, order)
    _tell(left, record, job)
    return kept


def flat_by_label(laid: Laid, record: Record, job: ExportJob) -> dict[str, list[TokenSpan]]:
    """For each label of the record those of its spans that one tag a token can hold; the others are told."""
    kept, left = choose_by_label(laid.spans, len(laid.words))
    _tell(left, record, job)
    return kept


def _tell(left: Sequence[TokenSpan], record: Record, job: ExportJob) -> None:
    for each in left:
        job.report.span_remark(NESTED, record, record["spans"][each.row])


def _tokens_of(
    tokens: Tokens, text: str, piece: Sequence[int], record: Record, row: Record
) -> tuple[int, int] | None:
    start, end = piece
    first, last = tokens.before(start), tokens.before(end)
    words, stands = "".join(tokens.words[first:last]), text[start:end]
    if words != stands and words != "".join(stands.split()):
        raise ExportMismatch(
            f"{article_name(record)}: the span {row['id']} is not the tokens that it stands on; nothing was written."
        )
    return (first, last) if first < last else None


def _sentences(record: Record, tokens: Tokens) -> list[int]:
    ends = sentence_ends(record["text"], ((row["start"], row["end"]) for row in record["spans"]))
    found = {tokens.before(each) for each in ends} - {len(tokens.words)}
    return sorted({0, *found})
