"""Files as importers are given them, whether they lie in a folder, an archive or memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from hashlib import file_digest, sha256
from io import BytesIO
from pathlib import Path
from typing import IO
from uuid import UUID

import regex  # not re, which before Python 3.11.5 gives back what "*+" has taken

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import HEAD_BYTES, MAX_HEAD_BYTES, Format
from annotator.sentences import worded

MAX_READ_BYTES = 512 * 1024 * 1024
"""Of a file in a format that is not read piece by piece."""
_MARKS = regex.compile(rb'"(?:[^"\\]++|\\.)*+"|["{}\[\]]', regex.DOTALL)
"""Strings, brackets, and the quote of a string that does not end."""


def file_on_disk(path: Path, name: str) -> GivenFile:
    """A file of the file system; what stands beside it is in its folder or below. Raises OSError.

    ``beside`` raises FormatError for a file of more than MAX_READ_BYTES.
    """

    def beside(other: str) -> bytes | None:
        there = path.parent / other
        if not there.is_file() or path.parent.resolve() not in there.resolve().parents:
            return None
        if there.stat().st_size > MAX_READ_BYTES:
            raise FormatError(
                worded(
                    "{other} beside it is larger than {number} MB: split it.",
                    other=other,
                    number=MAX_READ_BYTES // 2**20,
                )
            )
        return there.read_bytes()

    @cache
    def digest() -> str:
        with path.open("rb") as opened:
            return file_digest(opened, "sha256").hexdigest()

    return GivenFile(name, path.stat().st_size, partial(path.open, "rb"), beside, digest)


def file_in_memory(data: bytes, name: str, beside: dict[str, bytes] | None = None) -> GivenFile:
    """Bytes as a file, with the others of its folder by name."""
    others = beside or {}
    return GivenFile(name, len(data), lambda: BytesIO(data), others.get, lambda: sha256(data).hexdigest())


def read_given(
    form: Format, file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """What the file holds, one after another. Raises FormatError, TextRefused, OSError.

    Of two articles with one id and different texts the second is refused; an id that is no UUID is known within its
    file only, and goes then.
    """
    first: dict[str, tuple[int, bytes]] = {}
    for number, each in enumerate(_read(form, file, encoding, options), 1):
        if isinstance(each, Refused) or each.id is None or each.codebook is not None:
            yield each
            continue
        text = sha256(each.source.encode("utf-8", "surrogatepass")).digest()
        at, there = first.setdefault(each.id, (number, text))
        if there != text:
            why = worded(
                "It has the id of article {at} of the file, {said}, and another text: give it another id.",
                at=at,
                said=said(each.id),
            )
            yield Refused(worded("{file_name}, article {number}", file_name=file.name, number=number), why)
        else:
            yield each if _is_uuid(each.id) else replace(each, id=None)


def _read(
    form: Format, file: GivenFile, encoding: str | None, options: ReadOptions
) -> Iterable[ImportedArticle | Refused]:
    if form.streams is not None:
        return form.streams(file, encoding, options)
    assert form.reads is not None
    if file.size > MAX_READ_BYTES:
        raise FormatError(worded("The file is larger than {number} MB: split it.", number=MAX_READ_BYTES // 2**20))
    with file.open() as opened:
        data = opened.read()
    return form.reads(data, file.name, encoding, options)


def _is_uuid(id_: str) -> bool:
    try:
        UUID(id_)
    except ValueError:
        return False
    return True


def head_of(file: GivenFile) -> bytes:
    """The first bytes, by which formats are told apart; see beginning."""
    with file.open() as opened:
        return beginning(opened)


def beginning(opened: IO[bytes]) -> bytes:
    """What formats are told apart by: HEAD_BYTES, and of JSON as many as its first record has, MAX_HEAD_BYTES at most.

    Articles are long, and what stands behind the first one's text tells whose record it is.
    """
    head = opened.read(HEAD_BYTES)
    while len(head) >= HEAD_BYTES and _ends_within_its_first_record(head):
        more = opened.read(min(len(head), MAX_HEAD_BYTES - len(head)))
        if not more:
            break
        head += more
    return head


def _ends_within_its_first_record(head: bytes) -> bool:
    begun = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not begun.startswith((b"{", b"[")):
        return False
    if begun.startswith(b"{") and (first := begun.split(b"\n", 1)[0]) != begun and first.strip() != b"{":
        return False  # a line of JSON lines, which is whole
    depth, outer = 0, begun.startswith(b"[")
    for mark in _MARKS.finditer(begun):
        depth += (mark[0] in (b"{", b"[")) - (mark[0] in (b"}", b"]"))
        if mark[0] == b'"' or (depth <= outer and mark[0] in (b"}", b"]")):
            return mark[0] == b'"'
    return True
