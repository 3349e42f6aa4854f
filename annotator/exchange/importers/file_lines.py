"""The lines of a file of JSON lines, read one by one however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.errors import FormatError
from annotator.exchange.records import GivenFile
from annotator.sentences import worded

LONGEST_LINE_BYTES = 128 * 1024 * 1024
"""Of one record: its text has at most two million characters, and its spans stand beside it."""
_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_UTF8 = ("utf-8", "utf8", "utf-8-sig")


class Line(NamedTuple):
    """A line without its end, its number from 1, and the byte at which it begins."""

    number: int
    at: int
    data: bytes


def refuse_other_encodings(head: bytes, encoding: str | None) -> None:
    """Raises FormatError where the lines are not UTF-8, as JSON has to be."""
    if head.startswith(_WIDE) or (encoding or "utf-8").lower().replace("_", "-") not in _UTF8:
        raise FormatError(worded("The file is not UTF-8: save it as UTF-8 and import it again."))


def json_lines(file: GivenFile, encoding: str | None = None, start: int = 0, number: int = 0) -> Iterator[Line]:
    """The lines that are not blank, from the byte ``start`` on, behind which ``number`` lines lie.

    Raises FormatError for another encoding than UTF-8, and for a line that no record can be.
    """
    with file.open() as opened:
        if not start:
            refuse_other_encodings(opened.read(len(_BOM)), encoding)
        opened.seek(start)
        at = start
        while data := opened.readline(LONGEST_LINE_BYTES):
            number += 1
            if len(data) == LONGEST_LINE_BYTES and not data.endswith(b"\n"):
                raise FormatError(
                    worded(
                        "Line {number:,} is longer than {number2} MB: split the file.",
                        number=number,
                        number2=LONGEST_LINE_BYTES // 2**20,
                    )
                )
            words = data.removeprefix(_BOM) if at == 0 else data
            if words.strip():
                yield Line(number, at, words.removesuffix(b"\n"))
            at += len(data)
