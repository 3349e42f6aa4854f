"""Files become articles: read, fingerprinted, converted, stored; one article at a time, each whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError, FormatError, NotFound
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import Format, formats, importer
from annotator.model.article import NewArticle, StoredView
from annotator.model.ids import article_id
from annotator.session.imported_work import store_work
from annotator.session.session import Session
from annotator.store import articles as rows
from annotator.store import log

Progress = Callable[[int, int, str], bool]
"""(files done, files in all, the one at hand) -> whether to go on."""

MAX_FILE_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or record that did not become a new article; ``already``: its text is in the project."""

    name: str
    why: str
    already: bool = False


@dataclass(slots=True)
class ImportReport:
    """What an import did: (id, name) of each new article, what was skipped, and whether it was stopped."""

    imported: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    stopped: bool = False

    @property
    def did_something(self) -> bool:
        return bool(self.imported) or any(each.already for each in self.skipped)


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
    files = list(_files(paths, known, format_name, report))
    for done, (path, name) in enumerate(files):
        if progress and not progress(done, len(files), name):
            report.stopped = True
            break
        try:
            _import_file(session, path, name, importer(format_name, name, known), encoding, layer, report)
        except AnnotatorError as error:
            report.skipped.append(Skipped(name, error.sentence))
    return report


def _files(
    paths: Sequence[str | Path], known: dict[str, Format], format_name: str | None, report: ImportReport
) -> Iterator[tuple[Path, str]]:
    """Each file with its name: relative to the folder that was asked for."""
    endings = {end for each in known.values() if each.reads for end in each.extensions}
    for each in map(Path, paths):
        if each.is_dir():
            found = sorted(p for p in each.rglob("*") if p.is_file() and not p.name.startswith("."))
            texts = found if format_name else [p for p in found if p.suffix.lower() in endings]
            if not texts:
                report.skipped.append(Skipped(str(each), "The folder holds no text files (.txt)."))
            yield from ((p, p.relative_to(each).as_posix()) for p in texts)
        elif each.exists():
            yield each, each.name
        else:
            raise NotFound(f"There is no file or folder {each}.")


def _import_file(
    session: Session, path: Path, name: str, form: Format, encoding: str | None, layer: str | None, report: ImportReport
) -> None:
    assert form.reads is not None
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
        try:
            _import_article(session, each, layer, report)
        except AnnotatorError as error:
            report.skipped.append(Skipped(each.name, error.sentence))


def _import_article(session: Session, each: ImportedArticle, layer: str | None, report: ImportReport) -> None:
    new = prepared(each, session.standard)
    there = rows.article_by_id(session.project, new.id)
    if there is None and each.id is None:
        there = rows.article_with_text(session.project, new.sha256)
    if there is not None:
        if there.sha256 != new.sha256:
            raise FormatError(
                f"Another text has the id {new.id} already (article {there.number}): nothing was changed."
            )
        where = "removed" if there.removed else f"article {there.number}, {there.name}"
        report.skipped.append(Skipped(each.name, f"This text is in the project already ({where}).", already=True))
        return
    coder = session.coder.id if session.coder else None
    with session.project.change("Import", coder, mode=log.OUTSIDE) as write:
        number = rows.add_article(write, new)
        store_work(session, write, new.id, number, each, layer)
    report.imported.append((new.id, new.name))


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
