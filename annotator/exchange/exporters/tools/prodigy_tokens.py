"""The tokens of a Prodigy task: one a character, made of ready pieces, or jieba's words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.contract_jsonl import one_line
from annotator.exchange.tokens.splitting import jieba_edges
from annotator.sentences import worded

_READY = 65_536
"""Places in a text whose pieces are made once."""


class _Openings(dict[str, bytes]):
    """The beginning of a character's token, made when it is first met."""

    def __missing__(self, character: str) -> bytes:
        made = b'{"text":' + one_line(orjson.dumps(character))
        self[character] = made
        return made


_OPENINGS = _Openings()


def character_tokens(text: str) -> bytes:
    """The tokens of a text, one a code point, as a JSON list.

    A token is two ready pieces, for its character and for its place: no objects are made for it.
    """
    parts = [b""] * (2 * len(text))
    parts[::2] = map(_OPENINGS.__getitem__, text)
    parts[1 : 2 * _READY : 2] = _ready_places()[: len(text)]
    if len(text) > _READY:
        parts[2 * _READY + 1 :: 2] = _places(_READY, len(text))
    return b"[" + b"".join(parts)[:-1] + b"]"


@cache
def _ready_places() -> tuple[bytes, ...]:
    return tuple(_places(0, _READY))


def _places(start: int, end: int) -> Iterator[bytes]:
    """The end of the token at each place, with the comma behind it."""
    return (b',"start":%d,"end":%d,"id":%d,"ws":false},' % (at, at + 1, at) for at in range(start, end))


class Words:
    """The words of a text as tokens."""

    __slots__ = ("_edges", "_text")

    def __init__(self, text: str, edges: Sequence[int]) -> None:
        if not edges or edges[0] != 0 or edges[-1] != len(text):
            raise ExportMismatch(worded("The words of a text do not cover it; nothing was written."))
        self._text, self._edges = text, edges

    def tokens(self) -> bytes:
        """As ``character_tokens`` gives them."""
        text, edges = self._text, self._edges
        rows = [
            {"text": text[start:end], "start": start, "end": end, "id": number, "ws": False}
            for number, (start, end) in enumerate(pairwise(edges))
        ]
        return one_line(orjson.dumps(rows))

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and the last token of a span; None where it begins or ends within one."""
        edges = self._edges
        first, last = bisect_left(edges, start), bisect_left(edges, end)
        return (first, last - 1) if edges[first] == start and edges[last] == end else None


def words_of(text: str, script: str) -> Words:
    """jieba's words; imports jieba."""
    return Words(text, jieba_edges(text, script))
