"""A ZIP of files in any of the formats: its members come in one by one, as if they stood in a folder of its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zipfile import ZipFile

from annotator.errors import AnnotatorError, FormatError
from annotator.exchange.importers.companions import companions_among, is_nobodys
from annotator.exchange.importers.given import MAX_READ_BYTES, beginning, file_in_memory, file_on_disk, read_given
from annotator.exchange.importers.passed_over import by_ending
from annotator.exchange.importers.zip_members import (
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TOTAL_BYTES,
    Member,
    TooLarge,
    leads_outside,
    member_bytes,
    member_head,
    members,
    opened_zip,
    unpack_member,
)
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import FEATURES, Format, importer
from annotator.sentences import worded

MAX_MEMBER_BYTES = MAX_READ_BYTES
"""Of a member in a format that is not read piece by piece."""
SPOOLED_FROM_BYTES = 32 * 1024 * 1024
"""A larger member is unpacked into a temporary file, and read from there."""
_A_BOMB_COUNTS = MAX_TOTAL_BYTES // 8
"""So that an archive of nothing else is given up after eight."""
BROKEN_MEMBER = (ValueError, ArithmeticError, LookupError, TypeError, RecursionError)


class _Open(NamedTuple):
    """An archive that is being read: its members by name, what reads them, and where large ones are unpacked."""

    name: str
    archive: ZipFile
    there: Mapping[str, Member]
    known: Mapping[str, Format]
    folder: Path


def stream_archive(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of all members in the archive's order, named ``archive.zip/folder/name.txt``.

    A member that cannot be read is one Refused, and so are together those that no format reads; what belongs to
    another member is not read by itself. Raises FormatError where the archive itself cannot be opened.
    """
    from annotator.exchange.registry import formats

    known = {name: each for name, each in formats().items() if each.name != FORMAT.name}
    with file.open() as source, TemporaryDirectory(prefix="annotator-") as folder:
        archive = opened_zip(source)
        every = tuple(members(archive))
        there = {each.name: each for each in reversed(every) if not leads_outside(each.name)}
        yield from _members(_Open(file.name, archive, there, known, Path(folder)), every, encoding, options)


def _members(
    opened: _Open, every: tuple[Member, ...], encoding: str | None, options: ReadOptions
) -> Iterator[ImportedArticle | Refused]:

    def head(name: str) -> bytes:
        return _head(opened, opened.there[name])

    belong = companions_among(opened.there, opened.known, head)
    left = MAX_TOTAL_BYTES
    passed_over: Counter[str] = Counter()
    seen: set[str] = set()
    for member in every:
        where = f"{opened.name}/{member.name}"
        ending = PurePosixPath(member.name).suffix.lower()
        if why := _why_not(member.name, ending, seen):
            yield Refused(where, why)
        elif member.name in belong:
            seen.add(member.name)
        elif is_nobodys(member.name, opened.known, head):
            passed_over[ending] += 1
        elif left <= 0:
            yield Refused(
                where,
                worded("The archive unpacks to more than {number} GB: split it.", number=MAX_TOTAL_BYTES // 2**30),
            )
            break
        else:
            seen.add(member.name)
            try:
                form = importer(None, member.name, opened.known, _head(opened, member))
                given = _unpacked(opened, member, form, left)
            except FormatError as error:
                left -= _A_BOMB_COUNTS if isinstance(error, TooLarge) else 0
                yield Refused(where, error.sentence)
            else:
                left -= given.size
                yield from _read_member(form, given, where, encoding, options)
    if passed_over:
        yield Refused(
            opened.name, worded("Passed over, no format reads them: {endings}.", endings=by_ending(passed_over))
        )
    elif not seen:
        yield Refused(opened.name, worded("The archive holds no files."))


def _head(opened: _Open, member: Member) -> bytes:
    return member_head(opened.archive, member.info, beginning)


def _unpacked(opened: _Open, member: Member, form: Format, left: int) -> GivenFile:
    """The member as a file, in memory or a temporary one; raises FormatError."""
    where = f"{opened.name}/{member.name}"
    limit = left if form.streams else min(left, MAX_MEMBER_BYTES)
    if member.info.file_size < SPOOLED_FROM_BYTES:
        data = member_bytes(opened.archive, member.info, limit)
        return file_in_memory(data, where)._replace(beside=lambda name: _beside(opened, member, name))
    path = opened.folder / "member"
    with path.open("wb") as out:
        unpack_member(opened.archive, member.info, limit, out)
    return file_on_disk(path, where)._replace(beside=lambda name: _beside(opened, member, name))


def _beside(opened: _Open, member: Member, name: str) -> bytes | None:
    """Another member by its name relative to the folder of this one."""
    other = opened.there.get(str(PurePosixPath(member.name).parent / name))
    return member_bytes(opened.archive, other.info, MAX_MEMBER_BYTES) if other else None


def _why_not(name: str, ending: str, seen: set[str]) -> str | None:
    if leads_outside(name):
        return worded("Its path leads out of the archive: it was not read.")
    if name in seen:
        return worded("The archive holds another file of this name before it: only that one was read.")
    if ending in FORMAT.extensions:
        return worded("It is an archive within the archive: unpack that one, and import it by itself.")
    return None


def _read_member(
    form: Format, given: GivenFile, where: str, encoding: str | None, options: ReadOptions
) -> Iterator[ImportedArticle | Refused]:
    try:
        yield from read_given(form, given, encoding, options)
    except AnnotatorError as error:
        yield Refused(where, error.sentence)
    except BROKEN_MEMBER as error:  # the other members come in all the same
        yield Refused(
            where, worded("It is malformed in a way that was not foreseen ({name}).", name=type(error).__name__)
        )


FORMAT = Format(
    name="zip",
    title=worded("ZIP of files in any of the formats that are read"),
    extensions=(".zip",),
    streams=stream_archive,
    keeps=dict.fromkeys(FEATURES, "as its files do"),
    cannot=(
        "An archive within the archive, files with a password, and paths that lead out of it are not read.",
        f"At most {MAX_TOTAL_BYTES // 2**30} GB unpacked, {MAX_MEMBERS:,} files, {MAX_RATIO} times the packed size.",
    ),
)
