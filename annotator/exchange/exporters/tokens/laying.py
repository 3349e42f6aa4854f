"""A record as tokens with its spans on them, each proved on the words that it covers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import BLANK, NESTED, NESTED_TAGS, article_name
from annotator.exchange.tokens.flat import TokenSpan, choose_by_label, choose_flat
from annotator.exchange.tokens.sentences import sentence_ends
from annotator.exchange.tokens.splitting import Tokens, character_tokens, jieba_tokens
from annotator.sentences import worded

Record = dict[str, Any]


class Laid(NamedTuple):
    """A record's words, the tokens at which its sentences begin (the first at 0), its spans on tokens.

    ``blank`` are the places of the spans that are white space alone, which is no token.
    """

    words: Sequence[str]
    sentences: list[int]
    spans: list[TokenSpan]
    blank: list[int]


def lay_tokens(record: Record, job: ExportJob) -> Laid:
    """The record as tokens of ``job.options``. Raises ExportMismatch where the tokens of a span are not its words."""
    text: str = record["text"]
    rows = record["spans"]
    stands = [row["ranges"] if "ranges" in row else ((row["start"], row["end"]),) for row in rows]
    edges = chain.from_iterable(chain.from_iterable(stands))
    jieba = job.options.tokens == "jieba"
    tokens = jieba_tokens(text, record["script"], edges) if jieba else character_tokens(text, edges)
    spans: list[TokenSpan] = []
    blank: list[int] = []
    for number, pieces in enumerate(stands):
        on, length = _on_tokens(tokens, text, pieces)
        if length:
            spans.append(TokenSpan(on, rows[number]["label"], number, length))
        elif on:
            raise ExportMismatch(
                worded(
                    "{article_name}: the span {rows} is not the tokens that it stands on; nothing was written.",
                    article_name=article_name(record),
                    rows=rows[number]["id"],
                )
            )
        else:
            blank.append(number)
    return Laid(tokens.words, _sentences(record, tokens) if job.options.sentences else [0], spans, blank)


def flat_spans(laid: Laid, job: ExportJob) -> tuple[list[TokenSpan], list[TokenSpan]]:
    """The spans that one tag a token can hold, chosen as ``job.options.nested`` says, and those left out."""
    return choose_flat(laid.spans, len(laid.words), job.options.nested, tuple(job.context.labels.values()))


def flat_by_label(laid: Laid) -> tuple[dict[str, list[TokenSpan]], list[TokenSpan]]:
    """For each label of the record those of its spans that one tag a token can hold, and those left out."""
    return choose_by_label(laid.spans, len(laid.words))


class Untagged:
    """The spans that have tags in no record of their article, told once it is over: it may come in both scripts.

    Where a file is ``tags_alone`` they are none of the spans written; else a list of all spans holds them.
    """

    def __init__(self, job: ExportJob, *, tags_alone: bool) -> None:
        self._report, self._tags_alone = job.report, tags_alone
        self._article: Any = None
        self._tagged: set[str] = set()
        self._waiting: dict[str, tuple[str, Record, Record]] = {}

    def take(self, laid: Laid, left: Sequence[TokenSpan], record: Record) -> None:
        """A record, and which of its spans were left without tags; records of one article stand together."""
        if record["source"] != self._article:
            self.tell()
            self._article = record["source"]
        out = dict.fromkeys((each.row for each in left), NESTED) | dict.fromkeys(laid.blank, BLANK)
        rows = record["spans"]
        self._tagged.update(row["id"] for place, row in enumerate(rows) if place not in out)
        for place, reason in out.items():
            self._waiting.setdefault(rows[place]["id"], (reason, record, rows[place]))

    def tell(self) -> None:
        """What is left of the article at hand; to be called once more behind the last record."""
        for id_, (reason, record, row) in self._waiting.items():
            if id_ in self._tagged:
                continue
            new = self._report.span_remark(reason if self._tags_alone else NESTED_TAGS, record, row)
            if self._tags_alone:
                self._report.spans -= new
        self._tagged.clear()
        self._waiting.clear()


def _on_tokens(tokens: Tokens, text: str, pieces: Iterable[Sequence[int]]) -> tuple[tuple[tuple[int, int], ...], int]:
    """The pieces on tokens, and how many characters those have: 0 where there are none, or one is not its words."""
    words, gaps = tokens
    found: tuple[tuple[int, int], ...] = ()
    length = 0
    for start, end in pieces:
        first, last = start - bisect_left(gaps, start), end - bisect_left(gaps, end)
        covered, stands = words[first:last], text[start:end]
        if not isinstance(covered, str):
            covered = "".join(covered)
        if covered != stands and covered != "".join(stands.split()):
            return ((first, last),), 0
        if covered:
            found += ((first, last),)
            length += len(covered)
    return found, length


def _sentences(record: Record, tokens: Tokens) -> list[int]:
    ends = sentence_ends(record["text"], [(row["start"], row["end"]) for row in record["spans"]])
    gaps = tokens.gaps
    found = {each - bisect_left(gaps, each) for each in ends} - {len(tokens.words)}
    return sorted({0, *found})
