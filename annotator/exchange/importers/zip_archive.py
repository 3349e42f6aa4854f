"""A ZIP of files in any of the formats: its members come in one by one, as if they stood in a folder of its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from annotator.errors import AnnotatorError, FormatError
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.importers.zip_members import (
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TOTAL_BYTES,
    TooLarge,
    leads_outside,
    member_bytes,
    members,
    opened_zip,
)
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import FEATURES, Format

MAX_MEMBER_BYTES = 512 * 1024 * 1024
_A_BOMB_COUNTS = MAX_TOTAL_BYTES // 8
"""So that an archive of nothing else is given up after eight."""
BROKEN_MEMBER = (ValueError, ArithmeticError, LookupError, TypeError, RecursionError)


def read_archive(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of all members in the archive's order, named ``archive.zip/folder/name.txt``.

    A member that cannot be read is one Refused, and so are together those that no format reads. Raises FormatError
    where the archive itself cannot be opened.
    """
    known = _readable_formats()
    archive = opened_zip(data)
    left = MAX_TOTAL_BYTES
    passed_over: Counter[str] = Counter()
    seen: set[str] = set()
    for member in members(archive):
        where = f"{name}/{member.name}"
        ending = PurePosixPath(member.name).suffix.lower()
        if why := _why_not(member.name, ending, seen):
            yield Refused(where, why)
        elif ending not in known:
            passed_over[ending] += 1
        elif left <= 0:
            yield Refused(where, f"The archive unpacks to more than {MAX_TOTAL_BYTES // 2**30} GB: split it.")
            break
        else:
            seen.add(member.name)
            try:
                unpacked = member_bytes(archive, member.info, min(left, MAX_MEMBER_BYTES))
            except FormatError as error:
                left -= _A_BOMB_COUNTS if isinstance(error, TooLarge) else 0
                yield Refused(where, error.sentence)
            else:
                left -= len(unpacked)
                yield from _read_member(known[ending], unpacked, where, encoding, options)
    if passed_over:
        yield Refused(name, f"Passed over, no format reads them: {_by_ending(passed_over)}.")
    elif not seen:
        yield Refused(name, "The archive holds no files.")


def _readable_formats() -> dict[str, Format]:
    """What reads a member, by its ending; archives within an archive are not opened."""
    from annotator.exchange.registry import formats

    every = [each for each in formats().values() if each.can_read and each.name != FORMAT.name]
    return {ending: each for each in reversed(every) for ending in each.extensions}


def _why_not(name: str, ending: str, seen: set[str]) -> str | None:
    if leads_outside(name):
        return "Its path leads out of the archive: it was not read."
    if name in seen:
        return "The archive holds another file of this name before it: only that one was read."
    if ending in FORMAT.extensions:
        return "It is an archive within the archive: unpack that one, and import it by itself."
    return None


def _read_member(
    form: Format, data: bytes, where: str, encoding: str | None, options: ReadOptions
) -> Iterator[ImportedArticle | Refused]:
    try:
        yield from read_given(form, file_in_memory(data, where), encoding, options)
    except AnnotatorError as error:
        yield Refused(where, error.sentence)
    except BROKEN_MEMBER as error:  # the other members come in all the same
        yield Refused(where, f"It is malformed in a way that was not foreseen ({type(error).__name__}).")


def _by_ending(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return ", ".join(f"{count:,} {ending or 'without an ending'}" for ending, count in ordered)


FORMAT = Format(
    name="zip",
    title="ZIP of files in any of the formats that are read",
    extensions=(".zip",),
    reads=read_archive,
    keeps=dict.fromkeys(FEATURES, "as its files do"),
    cannot=(
        "An archive within the archive, files with a password, and paths that lead out of it are not read.",
        f"At most {MAX_TOTAL_BYTES // 2**30} GB unpacked, {MAX_MEMBERS:,} files, {MAX_RATIO} times the packed size.",
    ),
)
