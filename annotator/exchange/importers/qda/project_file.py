"""A REFI-QDA project: each of its texts is an article, its codings are spans, its users coders."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO, NamedTuple
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.annotated import GivenArticle, annotated_article
from annotator.exchange.importers.qda.qde import Facts, plain, read_facts, read_sources, tag, words
from annotator.exchange.importers.qda.sources import (
    counts_one_a_line_end,
    labels_of,
    links_of,
    meta_of,
    selections_of,
    unread_of,
    unread_of_project,
)
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.importers.zip_members import (
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TOTAL_BYTES,
    leads_outside,
    member_bytes,
    members,
)
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.sentences import worded

MAX_TEXT_BYTES = 512 * 1024 * 1024
MAX_NOTE_BYTES = 1024 * 1024
_INTERNAL = "internal://"
_BROKEN = (BadZipFile, EOFError, NotImplementedError, ValueError, RuntimeError)
_DAMAGED = worded("The project cannot be opened: it is damaged, or no ZIP file.")


class _Project(NamedTuple):
    archive: ZipFile
    qde: ZipInfo
    texts: Mapping[str, ZipInfo]
    """By the file's name in small letters, without its folder."""


def read_project(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a project, source by source; one without a plain text in the file is Refused.

    Raises FormatError where it is no REFI-QDA project.
    """
    with file.open() as opened:
        project = _opened(opened)
        with project.archive:
            with _qde(project) as qde:
                facts = read_facts(qde)
            _read_notes(project, facts, encoding)
            with _qde(project) as qde:
                found = (
                    _read_source(file, project, facts, source, number, encoding, options)
                    for number, source in enumerate(read_sources(qde), 1)
                )
                yield from _with_last_words(found, facts)


def _with_last_words(found: Iterator[ImportedArticle | Refused], facts: Facts) -> Iterator[ImportedArticle | Refused]:
    """The articles; the last one is told what was left out of the project, which is known only then."""
    waiting: list[ImportedArticle | Refused] = []
    for each in found:
        if isinstance(each, ImportedArticle):
            yield from waiting
            waiting.clear()
        waiting.append(each)
    if not waiting:
        raise FormatError(worded("The project holds no sources: there is nothing to import but its codes."))
    if isinstance(waiting[0], ImportedArticle):
        waiting[0] = replace(waiting[0], notes=(*waiting[0].notes, *unread_of_project(facts)))
    yield from waiting


def _opened(opened: IO[bytes]) -> _Project:
    try:
        archive = ZipFile(opened)
    except _BROKEN:
        raise FormatError(_DAMAGED) from None
    if len(archive.infolist()) > MAX_MEMBERS:
        raise FormatError(
            worded("The project holds more than {max_members:,} files: split it.", max_members=MAX_MEMBERS)
        )
    inside = {each.name: each.info for each in members(archive) if not leads_outside(each.name)}
    qde = next((info for name, info in inside.items() if name.lower().endswith(".qde")), None)
    if qde is None:
        raise FormatError(worded("The file is no REFI-QDA project: it holds no project.qde."))
    texts = {
        name.rpartition("/")[2].lower(): info for name, info in inside.items() if name.lower().startswith("sources/")
    }
    return _Project(archive, qde, texts)


def _qde(project: _Project) -> IO[bytes]:
    try:
        return io.BufferedReader(_Counted(project.archive.open(project.qde), project.qde.compress_size))
    except _BROKEN:
        raise FormatError(_DAMAGED) from None


class _Counted(io.RawIOBase):
    """A member that is read piece by piece, and given up where it unpacks as a bomb does."""

    def __init__(self, member: IO[bytes], packed_bytes: int) -> None:
        self._member = member
        self._left = min(MAX_TOTAL_BYTES, max(16 * 1024 * 1024, MAX_RATIO * packed_bytes))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            piece = self._member.read(len(buffer))
        except (*_BROKEN, zlib.error, OSError):
            raise FormatError(worded("project.qde is damaged, or protected by a password.")) from None
        self._left -= len(piece)
        if self._left < 0:
            raise FormatError(worded("project.qde unpacks to more than any real one: it was not read."))
        buffer[: len(piece)] = piece
        return len(piece)


def _read_source(
    file: GivenFile,
    project: _Project,
    facts: Facts,
    source: Element,
    number: int,
    encoding: str | None,
    options: ReadOptions,
) -> ImportedArticle | Refused:
    own_name = source.get("name") or plain(source.get("guid"))
    where = worded("{file_name}, source {number}", file_name=file.name, number=number)
    if own_name:
        where = worded("{file_name}, source {number} ({name})", file_name=file.name, number=number, name=own_name)
    name = own_name or f"source {number}"
    try:
        return annotated_article(_given(file, project, facts, source, (name, where), encoding), options)
    except (FormatError, TextRefused) as error:
        return Refused(where, error.sentence)


def _given(
    file: GivenFile,
    project: _Project,
    facts: Facts,
    source: Element,
    called: tuple[str, str],
    encoding: str | None,
) -> GivenArticle:
    """``called``: its name, and where it stands in the file."""
    holder = _text_holder(source)
    text, used = _text(project, holder, encoding)
    repaired: tuple[str, ...] = ()
    if "\r\n" in text and counts_one_a_line_end(holder, facts, text):
        text, repaired = text.replace("\r\n", "\n"), (worded("its line ends were counted once"),)
    spans, places, notes = selections_of(holder, facts, text)
    meta, not_kept = meta_of(source, facts)
    return GivenArticle(
        text=text,
        name=called[0],
        where=called[1],
        file_sha256=file.sha256(),
        id=plain(source.get("guid")) if facts.is_ours else None,
        meta=meta,
        spans=spans,
        relations=links_of(places, facts),
        labels=labels_of(source, facts),
        encoding=used,
        notes=(*repaired, *notes, *not_kept, *unread_of(source, holder)),
    )


def _text_holder(source: Element) -> Element:
    """The element that says where the text is: a PDF has it in what represents it."""
    if tag(source) == "TextSource":
        return source
    found = next((each for each in source if tag(each) == "Representation"), None)
    if found is None:
        kind = tag(source).removesuffix("Source")
        raise FormatError(
            worded(
                "It is a source of the kind “{kind}” and has no plain text: import the text of it by itself.", kind=kind
            )
            if kind
            else worded("It is a source of no kind and has no plain text: import the text of it by itself.")
        )
    return found


def _read_notes(project: _Project, facts: Facts, encoding: str | None) -> None:
    """Notes whose text stands in a file of its own, as NVivo writes them; one that cannot be read is none."""
    for guid, path in facts.note_paths.items():
        info = _inside(project, path)
        try:
            facts.notes[guid] = (
                decoded(member_bytes(project.archive, info, MAX_NOTE_BYTES), encoding)[0] if info else ""
            )
        except (FormatError, TextRefused):
            continue


def _inside(project: _Project, path: str) -> ZipInfo | None:
    """The text in the file that an internal:// path leads to."""
    return project.texts.get(path.removeprefix(_INTERNAL).rpartition("/")[2].lower())


def _text(project: _Project, holder: Element, encoding: str | None) -> tuple[str, str | None]:
    path = holder.get("plainTextPath") or ""
    if not path:
        if inline := words(holder, "PlainTextContent"):
            return inline, None
        raise FormatError(worded("It has no plain text in the file, only a document: import that by itself."))
    if not path.startswith(_INTERNAL):
        raise FormatError(worded("Its text lies outside the file, at {path}: import that by itself.", path=path[:100]))
    info = _inside(project, path)
    if info is None:
        raise FormatError(worded("Its text, {path}, is not in the file.", path=path[:100]))
    return decoded(member_bytes(project.archive, info, MAX_TEXT_BYTES), encoding)


FORMAT = Format(
    name="refi-qda",
    title=worded("REFI-QDA project, which programs for qualitative research exchange"),
    extensions=(".qdpx",),
    streams=read_project,
)
