"""What the first bytes of a JSON file tell, though its first record may be longer than they are."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import orjson

from annotator.errors import FormatError
from annotator.exchange.importers.tools.json_array import elements_of


def first_record(head: bytes) -> tuple[dict[str, Any], bytes]:
    """The first line, or the first element of the array, as an object ({}: none, or not all there); and its bytes."""
    begun = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if begun.startswith(b"["):
        try:
            first = next(elements_of(BytesIO(begun)), b"")
        except FormatError:
            first = begun[1:].lstrip()
    else:
        first = begun.split(b"\n", 1)[0]
        first = first if _parsed(first) else begun  # an object of several lines
    parsed = _parsed(first)
    return parsed, first if first.lstrip().startswith(b"{") else b""


def _parsed(words: bytes) -> dict[str, Any]:
    try:
        parsed = orjson.loads(words)
    except orjson.JSONDecodeError:
        return {}
    return parsed if isinstance(parsed, dict) else {}
