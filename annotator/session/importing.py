"""Files become articles: read, fingerprinted, converted, stored; one article at a time, each whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError, FormatError, NotFound
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import Format, formats, importer
from annotator.model.article import Article, NewArticle, StoredView
from annotator.model.ids import article_id
from annotator.session.imported_work import has_other_versions, spans_not_there, store_work
from annotator.session.paths import is_own_file, readable_name
from annotator.session.session import Session
from annotator.store import articles as rows
from annotator.store import log

Progress = Callable[[int, int, str], bool]
"""(files done, files in all, the one at hand) -> whether to go on."""

MAX_FILE_BYTES = 512 * 1024 * 1024
OTHER_VERSIONS = "codebook versions that this project does not have became the one in force"
BROKEN_INPUT = (ValueError, ArithmeticError, LookupError, TypeError, RecursionError)
"""What reading or storing something malformed may raise besides our own errors: the rest goes on all the same."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or record that did not become a new article; ``already``: its text is in the project."""

    name: str
    why: str
    already: bool = False


@dataclass(slots=True)
class ImportReport:
    """What an import did: (id, name) of each new article, what was skipped, and how far it came if it was stopped.

    ``notes`` counts the articles of which a sentence is true; ``passed_over`` counts the files of folders by their
    ending ("" for none), where no format reads it.
    """

    imported: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    stopped: str = ""
    notes: Counter[str] = field(default_factory=Counter[str])
    passed_over: Counter[str] = field(default_factory=Counter[str])

    @property
    def did_something(self) -> bool:
        return bool(self.imported) or any(each.already for each in self.skipped)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be known of articles that came in, and of files that were not looked at."""
        said = [f"{count} article{'s' * (count > 1)}: {note}." for note, count in self.notes.items()]
        if self.passed_over:
            said.append(f"Passed over, no format reads them: {by_ending(self.passed_over)}.")
        return tuple(said)


def by_ending(counts: Counter[str]) -> str:
    """Endings with their counts, the most frequent first, as "12 .pdf, 1 without an ending"."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], not each[0], each[0]))
    return ", ".join(f"{count:,} {ending or 'without an ending'}" for ending, count in ordered)


def import_paths(
    session: Session,
    paths: Sequence[str | Path],
    format_name: str | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
    layer: str | None = None,
) -> ImportReport:
    """Import files and folders; what cannot be read is skipped with its reason, and the rest goes on.

    ``layer`` names the layer that imported annotations go to, in the place of those the file names.
    Raises NotFound for a path that is not there, FormatError for an unknown format.
    """
    known = formats()
    if format_name is not None:
        importer(format_name, known=known)
    report = ImportReport()
    files = list(_files(session, paths, known, format_name, report))
    for done, (path, name) in enumerate(files):
        try:
            if progress and not progress(done, len(files), name):
                raise KeyboardInterrupt
            with _skipping(report, name):
                _import_file(session, path, name, importer(format_name, name, known), encoding, layer, report)
        except KeyboardInterrupt:  # the article at hand is not in, those before it are
            report.stopped = f"Stopped after {done:,} of {len(files):,} files: what came in is kept; repeat to go on."
            break
    return report


def _files(
    session: Session,
    paths: Sequence[str | Path],
    known: dict[str, Format],
    format_name: str | None,
    report: ImportReport,
) -> Iterator[tuple[Path, str]]:
    """Each file with its name: relative to the folder that was asked for."""
    endings = {end for each in known.values() if each.reads for end in each.extensions}
    for each in map(Path, paths):
        if each.is_dir():
            found = sorted(p for p in each.rglob("*") if p.is_file() and not p.name.startswith("."))
            texts = found if format_name else [p for p in found if p.suffix.lower() in endings]
            others = Counter(
                readable_name(p.suffix.lower())
                for p in found
                if not format_name and p.suffix.lower() not in endings and not is_own_file(session.path, p)
            )
            report.passed_over += others
            if not texts:
                only = f", only {by_ending(others)}" if others else ""
                why = f"The folder holds no text files ({', '.join(sorted(endings))}){only}."
                report.skipped.append(Skipped(readable_name(str(each)), why))
            yield from ((p, readable_name(p.relative_to(each).as_posix())) for p in texts)
        elif each.exists():
            yield each, readable_name(each.name)
        else:
            raise NotFound(f"There is no file or folder {each}.")


@contextmanager
def _skipping(report: ImportReport, name: str) -> Generator[None]:
    """What goes wrong within becomes one skipped entry with its sentence."""
    try:
        yield
    except AnnotatorError as error:
        report.skipped.append(Skipped(name, error.sentence))
    except BROKEN_INPUT as error:
        said = " ".join(str(error).split())[:200].encode("utf-8", "backslashreplace").decode()
        why = f"It is malformed in a way that was not foreseen ({type(error).__name__}: {said}): nothing of it came in."
        report.skipped.append(Skipped(name, why))


def _import_file(
    session: Session, path: Path, name: str, form: Format, encoding: str | None, layer: str | None, report: ImportReport
) -> None:
    assert form.reads is not None
    if is_own_file(session.path, path):
        raise FormatError("This is the open project itself, or a file that belongs to it: it is not read as a text.")
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise FormatError(f"The file is larger than {MAX_FILE_BYTES // 2**20} MB: split it.")
        data = path.read_bytes()
    except OSError as error:
        raise FormatError(f"The file cannot be read: {error.strerror}.") from error
    for each in form.reads(data, name, encoding):
        if isinstance(each, Refused):
            report.skipped.append(Skipped(each.name, each.why))
            continue
        with _skipping(report, each.name):
            _import_article(session, each, layer, report)


def _import_article(session: Session, each: ImportedArticle, layer: str | None, report: ImportReport) -> None:
    new = prepared(each, session.standard)
    there = rows.article_by_id(session.project, new.id)
    if there is None and each.id is None:
        there = rows.article_with_text(session.project, new.sha256)
    if there is not None:
        report.skipped.append(Skipped(each.name, _why_there(session, there, new, each, layer), already=True))
        return
    notes = [*each.notes, *([OTHER_VERSIONS] if has_other_versions(session, each) else [])]
    coder = session.coder.id if session.coder else None
    with session.project.change("Import", coder, mode=log.OUTSIDE) as write:
        if write.head(rows.thing_of(new.id)) != (None, None):
            raise FormatError(f"Something else in this project has the id {new.id} already: give the article another.")
        number = rows.add_article(write, new)
        store_work(session, write, new.id, number, each, layer)
    report.imported.append((new.id, new.name))
    report.notes.update(notes)


def _why_there(session: Session, there: Article, new: NewArticle, each: ImportedArticle, layer: str | None) -> str:
    """Why an article was not taken over that is there already, and what of it is not; raises FormatError."""
    if there.sha256 != new.sha256:
        raise FormatError(
            f"This file holds another text under the id of article {there.number} ({there.name}), as an export in the "
            "other script does: nothing was changed. What 'annotator export --script source' writes can be imported "
            "again."
        )
    where = "removed" if there.removed else f"article {there.number}, {there.name}"
    lost = spans_not_there(session, there.number, each, layer)
    if not lost:
        return f"This text is in the project already ({where})."
    spans = "1 span was" if lost == 1 else f"{lost:,} spans were"
    return (
        f"This text is in the project already ({where}); its {spans} not taken over: "
        "merging coders' work comes with 'annotator merge'."
    )


def prepared(each: ImportedArticle, standard: str) -> NewArticle:
    """A text with its fingerprint and its other script, ready to be stored."""
    from annotator.text.article_text import fingerprint, first_clause
    from annotator.text.compose import converted_view
    from annotator.text.scripts import detect_script

    script = each.script or detect_script(each.source)
    view = converted_view(each.source, script, standard)
    sha256 = fingerprint(each.source)
    return NewArticle(
        id=each.id or article_id(sha256),
        name=each.name,
        title=each.meta.get("title") or first_clause(each.source),
        script=script,
        source=each.source,
        sha256=sha256,
        file_sha256=each.file_sha256,
        views=(StoredView(view.script, view.text, view.units, view.key),),
        meta=dict(each.meta),
    )
