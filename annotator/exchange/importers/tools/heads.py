"""What the first bytes of a JSON file tell, though they end within a record, or within the first one."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

import orjson

from annotator.errors import FormatError
from annotator.exchange.importers.tools.json_array import elements_of

MOST_RECORDS = 200
"""Looked at, since in the first ones nothing may be marked yet."""
Parsed = dict[str, Any]


class Head(NamedTuple):
    """The objects that are all there, at most MOST_RECORDS; the beginning of one cut off; whether it is a list."""

    records: tuple[Parsed, ...]
    cut: bytes
    listed: bool


def records_in(head: bytes) -> Head:
    """The beginning of a file, of lines, of one array, or of one object in several lines."""
    begun = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if begun.startswith(b"["):
        return _of_array(begun)
    if whole := _parsed(begun):
        return Head((whole,), b"", listed=False)
    lines = begun.split(b"\n", MOST_RECORDS)
    records = tuple(filter(None, map(_parsed, lines[:MOST_RECORDS])))
    last = b"" if len(lines) > MOST_RECORDS or _parsed(lines[-1]) else lines[-1]
    return Head(records, _object(last if records else begun), listed=False)


def _of_array(begun: bytes) -> Head:
    records: list[Parsed] = []
    at, cut = 1, b""
    try:
        for element in elements_of(BytesIO(begun)):
            at += len(element) + 1
            if parsed := _parsed(element):
                records.append(parsed)
            if len(records) == MOST_RECORDS:
                break
    except FormatError:
        cut = begun[at:]
    return Head(tuple(records), _object(cut), listed=True)


def _object(words: bytes) -> bytes:
    words = words.lstrip()
    return words if words.startswith(b"{") else b""


def _parsed(words: bytes) -> Parsed:
    try:
        parsed = orjson.loads(words)
    except orjson.JSONDecodeError:
        return {}
    return parsed if isinstance(parsed, dict) else {}
