"""A file that is read as a whole, because what it says first may be of what it says last: none larger than a limit."""

from __future__ import annotations

from typing import Any

import orjson

from annotator.errors import FormatError
from annotator.exchange.records import GivenFile
from annotator.sentences import worded

MOST_MB = 64
"""Parsed, a file takes many times its size."""


def check_size(file: GivenFile) -> None:
    """Raises FormatError for a file that is too large to be held."""
    if file.size > MOST_MB * 2**20:
        raise FormatError(
            worded("The file is larger than {most_mb} MB, and is read as a whole: split it.", most_mb=MOST_MB)
        )


def whole_file(file: GivenFile) -> bytes:
    """The bytes of the file; raises FormatError where they are too many."""
    check_size(file)
    with file.open() as opened:
        return opened.read()


def whole_json(file: GivenFile) -> Any:
    """What a file of JSON in UTF-8 says; raises FormatError."""
    try:
        return orjson.loads(whole_file(file).removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise FormatError(worded("The file is not JSON in UTF-8, or is cut off ({error}).", error=error)) from None
