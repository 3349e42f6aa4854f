"""Files as importers are given them, whether they lie in a folder, an archive or memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from hashlib import file_digest, sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import HEAD_BYTES, Format

MAX_READ_BYTES = 512 * 1024 * 1024
"""Of a file in a format that is not read piece by piece."""


def file_on_disk(path: Path, name: str) -> GivenFile:
    """A file of the file system; what stands beside it is in its folder or below. Raises OSError."""

    def beside(other: str) -> bytes | None:
        there = path.parent / other
        return there.read_bytes() if there.is_file() and path.parent.resolve() in there.resolve().parents else None

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
            why = f"It has the id of article {at} of the file, {said(each.id)}, and another text: give it another id."
            yield Refused(f"{file.name}, article {number}", why)
        else:
            yield each if _is_uuid(each.id) else replace(each, id=None)


def _read(
    form: Format, file: GivenFile, encoding: str | None, options: ReadOptions
) -> Iterable[ImportedArticle | Refused]:
    if form.streams is not None:
        return form.streams(file, encoding, options)
    assert form.reads is not None
    if file.size > MAX_READ_BYTES:
        raise FormatError(f"The file is larger than {MAX_READ_BYTES // 2**20} MB: split it.")
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
    """The first bytes, by which formats are told apart."""
    with file.open() as opened:
        return opened.read(HEAD_BYTES)
