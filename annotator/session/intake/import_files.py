"""Which files an import is about, and what each of them holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from annotator.errors import AnnotatorError, FormatError, NotFound
from annotator.exchange.importers.companions import companions_among, is_nobodys
from annotator.exchange.importers.given import file_on_disk, head_of, read_given
from annotator.exchange.importers.passed_over import by_ending
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format, importer
from annotator.sentences import joined, mark, worded
from annotator.session.paths import is_own_file, readable_name
from annotator.session.taken.import_report import ImportReport, Skipped

BROKEN_INPUT = (ValueError, ArithmeticError, LookupError, TypeError, RecursionError)
"""What reading or storing something malformed may raise besides our own errors: the rest goes on all the same."""


class FileToRead(NamedTuple):
    """A file, the name that its article gets, and its size in bytes."""

    path: str
    name: str
    size: int


class HowToRead(NamedTuple):
    """What was asked for: a format by name (None: by each file's ending), an encoding, the columns of a table."""

    format_name: str | None = None
    encoding: str | None = None
    options: ReadOptions = AS_IT_IS


class Place:
    """How far the file at hand has been read."""

    def __init__(self) -> None:
        self.path = ""
        self._size = 0
        self._opened: BinaryIO | None = None

    def watching(self, path: str, given: GivenFile) -> GivenFile:
        """The file, whose readers are watched from now on."""
        self.path, self._size, self._opened = path, given.size, None

        def opened() -> BinaryIO:
            self._opened = given.open()
            return self._opened

        return given._replace(open=opened)

    @property
    def percent(self) -> int:
        """Of the file's bytes."""
        if self._opened is None or self._opened.closed or not self._size:
            return 0
        return min(100, 100 * self._opened.tell() // self._size)


def files_to_read(
    project_path: Path,
    paths: Sequence[str | Path],
    known: Mapping[str, Format],
    format_name: str | None,
    report: ImportReport,
) -> Iterator[FileToRead]:
    """Each file with its name: relative to the folder that was asked for; not what belongs to another file there.

    Raises NotFound.
    """
    asked = known if format_name is None else {format_name: known[format_name]}
    files = [each for each in map(Path, paths) if not each.is_dir()]
    belong = _belonging(files, asked, project_path)
    for each in map(Path, paths):
        if each.is_dir():
            yield from _files_in(project_path, each, asked, format_name, report)
        elif not each.exists():
            raise NotFound(worded("There is no file or folder {each}.", each=each))
        elif each not in belong:
            yield _file(each, readable_name(each.name))


def _files_in(
    project_path: Path, folder: Path, asked: Mapping[str, Format], format_name: str | None, report: ImportReport
) -> Iterator[FileToRead]:
    endings = {end for each in asked.values() if each.can_read for end in each.extensions}
    found = sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.startswith("."))
    belong, head = _belonging(found, asked, project_path), partial(_head, project_path)
    rest = [p for p in found if p not in belong]
    texts = rest if format_name else [p for p in rest if not is_nobodys(p.as_posix(), asked, head)]
    read = frozenset(texts)
    others = Counter(
        readable_name(p.suffix.lower()) for p in rest if p not in read and not is_own_file(project_path, p)
    )
    report.passed_over += others
    if not texts:
        pattern = (
            mark("The folder holds no files that can be read ({endings}), only {others}.")
            if others
            else mark("The folder holds no files that can be read ({endings}).")
        )
        why = worded(pattern, endings=joined(", ", sorted(endings)), others=by_ending(others))
        report.skipped.append(Skipped(readable_name(str(folder)), why))
    yield from (_file(p, readable_name(p.relative_to(folder).as_posix())) for p in texts)


def _belonging(files: Sequence[Path], known: Mapping[str, Format], project_path: Path) -> frozenset[Path]:
    """Those that are companions of others."""
    by_name = {each.as_posix(): each for each in files}
    return frozenset(by_name[each] for each in companions_among(by_name, known, partial(_head, project_path)))


def _head(project_path: Path, name: str) -> bytes:
    """A file's first bytes; the open project's own files are not looked into."""
    path = Path(name)
    try:
        return b"" if is_own_file(project_path, path) else head_of(file_on_disk(path, path.name))
    except OSError:  # reading it will say so
        return b""


def _file(path: Path, name: str) -> FileToRead:
    try:
        return FileToRead(str(path), name, path.stat().st_size)
    except OSError:  # gone meanwhile: reading it will say so
        return FileToRead(str(path), name, 0)


def format_of(
    file: FileToRead, how: HowToRead, known: Mapping[str, Format], project_path: Path
) -> tuple[Format, GivenFile]:
    """What reads a file: the format that was named, else the one that its ending and its first bytes tell.

    Raises FormatError.
    """
    path = Path(file.path)
    if is_own_file(project_path, path):
        raise FormatError(
            worded("This is the open project itself, or a file that belongs to it: it is not read as a text.")
        )
    try:
        given = file_on_disk(path, file.name)
        return importer(how.format_name, file.name, known, b"" if how.format_name else head_of(given)), given
    except OSError as error:
        raise FormatError(worded("The file cannot be read: {what}.", what=error.strerror or error)) from error


def pages_of(
    file: FileToRead, how: HowToRead, known: Mapping[str, Format], project_path: Path, place: Place | None = None
) -> Iterator[ImportedArticle | Refused]:
    """What the file holds, one after another; ``place`` tells meanwhile how far it was read.

    Raises FormatError, TextRefused, and BROKEN_INPUT.
    """
    form, given = format_of(file, how, known, project_path)
    given = given if place is None else place.watching(file.path, given)
    try:
        yield from read_given(form, given, how.encoding, how.options)
    except OSError as error:
        raise FormatError(worded("The file cannot be read: {what}.", what=error.strerror or error)) from error


@contextmanager
def refusing(name: str, refused: Callable[[Refused], object]) -> Generator[None]:
    """What goes wrong within is said as one refusal with its sentence."""
    try:
        yield
    except AnnotatorError as error:
        refused(Refused(name, error.sentence))
    except BROKEN_INPUT as error:
        said = " ".join(str(error).split())[:200].encode("utf-8", "backslashreplace").decode()
        why = worded(
            "It is malformed in a way that was not foreseen ({kind}: {said}): nothing of it came in.",
            kind=type(error).__name__,
            said=said,
        )
        refused(Refused(name, why))
