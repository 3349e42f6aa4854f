"""Files become articles: read, mended, fingerprinted, converted, stored; one article at a time, each whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import formats, importer
from annotator.model.article import Article
from annotator.sentences import counted, mark, together, worded
from annotator.session.articles import near_duplicates, way_to_restore
from annotator.session.intake.import_files import FileToRead, HowToRead, Place, files_to_read, refusing
from annotator.session.intake.import_jobs import Ready, Work, outcomes
from annotator.session.intake.preparing import Preparation, prepared
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.session.taken.import_choices import STRICT, LabelPolicy
from annotator.session.taken.import_labels import LabelsOfFiles
from annotator.session.taken.import_report import ImportReport, Skipped
from annotator.session.taken.imported_work import has_other_versions, store_work, terms_that_stay
from annotator.session.taken.not_taken_over import decisions_not_there, layers_of, spans_not_there
from annotator.store import log
from annotator.store.file.connection import flushed_at_end
from annotator.store.things import articles as rows

__all__ = ["STRICT", "ImportReport", "LabelPolicy", "Progress", "Skipped", "import_page", "import_paths"]

Progress = Callable[[int, int, str], bool]
"""(files done, files in all, the one at hand) -> whether to go on."""

PAGES_A_TICK = 25
"""A file of many pages tells how far it is this often."""
OTHER_VERSIONS = worded("work under a codebook version that this project does not have was put under the one in force")
SECOND = worded("what another coder marked in the same text came in as that coder's own")


def import_paths(
    session: Session,
    paths: Sequence[str | Path],
    format_name: str | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
    layer: str | None = None,
    options: ReadOptions = AS_IT_IS,
    workers: int | None = None,
    labels: LabelPolicy = STRICT,
) -> ImportReport:
    """Import files and folders; what cannot be read is skipped with its reason, and the rest goes on.

    ``layer`` names the layer that imported annotations go to, in the place of those the file names; ``options``
    say how tables are read, and what offsets count. Many files are prepared by ``workers`` processes (None: as many as
    help). ``labels`` says what becomes of labels that the codebook does not have.
    Raises NotFound for a path that is not there, FormatError for an unknown format, UsageError for a mapping to a label
    that is not there.
    """
    known = formats()
    if format_name is not None:
        importer(format_name, known=known)
    report, place = ImportReport(), Place()
    into = _Into(session, layer, report, LabelsOfFiles(session, labels))
    files = list(files_to_read(session.path, paths, known, format_name, report))
    work = Work(
        HowToRead(format_name, encoding, options), preparation(session), rows.known_texts(session.project), session.path
    )
    at = _Progress(files, progress, place)
    coming = outcomes(files, work, at.go_on, workers, place, progress is not None)
    try:
        at.go_on()
        with flushed_at_end(session.project.connection):
            for file, what, file_done in coming:
                if what is not None:
                    _take_in(into, what)
                at.went_by(file, file_done)
    except KeyboardInterrupt:  # the article at hand is not in, those before it are
        report.stopped = at.stopped(len(report.imported))
    finally:
        coming.close()
    _find_near_duplicates(session, report)
    return report


class _Progress:
    """Where an import is; raises KeyboardInterrupt where whoever is told of it says to stop."""

    def __init__(self, files: Sequence[FileToRead], tell: Progress | None, place: Place) -> None:
        self._files = files
        self._tell = tell
        self._place = place
        self._pages = 0
        """Of the file at hand."""
        self.done = 0

    def went_by(self, file: FileToRead, file_done: bool) -> None:
        self._pages = 0 if file_done else self._pages + 1
        self.done += file_done
        if file_done or self._pages % PAGES_A_TICK == 0:
            self.go_on()

    def go_on(self) -> None:
        if self._tell is None or self.done == len(self._files):
            return
        _, name, _ = file = self._files[self.done]
        read = self._place.percent if self._place.path == file.path else 0
        pattern = mark("{name} ({pages:,} articles, {read}%)") if read else mark("{name} ({pages:,} articles)")
        at_hand = worded(pattern, name=name, pages=self._pages, read=read) if self._pages > 1 else name
        if not self._tell(self.done, len(self._files), at_hand):
            raise KeyboardInterrupt

    def stopped(self, came_in: int) -> str:
        """How far it came, as a sentence."""
        articles = counted(came_in, mark("1 article came in"), mark("{number:,} articles came in"))
        if len(self._files) == 1 and came_in:
            return worded("Stopped: {articles}, what came in is kept; repeat to go on.", articles=articles)
        return worded(
            "Stopped after {done:,} of {files:,} files, {articles}: what came in is kept; repeat to go on.",
            done=self.done,
            files=len(self._files),
            articles=articles,
        )


@dataclass(frozen=True, slots=True)
class _Into:
    """What articles come into: the project, the layer that was named, the report, the labels as they are resolved.

    ``new`` are the numbers of the articles that came in.
    """

    session: Session
    layer: str | None
    report: ImportReport
    labels: LabelsOfFiles
    new: set[int] = field(default_factory=set[int])

    def refused(self, refusal: Refused) -> None:
        self.report.skipped.append(Skipped(refusal.name, refusal.why))

    @property
    def coder(self) -> str | None:
        return self.session.coder.id if self.session.coder else None


def import_page(session: Session, page: ImportedArticle) -> ImportReport:
    """Import one page that stands in no file, as pasted text does."""
    into = _Into(session, None, ImportReport(), LabelsOfFiles(session, STRICT))
    with refusing(page.name, into.refused):
        new = prepared(page, preparation(session))
        _store(into, Ready(page, new, new.sha256))
    _find_near_duplicates(session, into.report)
    return into.report


def preparation(session: Session) -> Preparation:
    """What an article is prepared under in this project as it stands now."""
    terms = tuple((each.script, each.text, each.becomes) for each in ArticleReader(session).terms)
    return Preparation(session.standard, terms)


def _take_in(into: _Into, what: Ready | Refused) -> None:
    if isinstance(what, Refused):
        into.refused(what)
        return
    with refusing(what.page.name, into.refused):
        _store(into, what)


def _store(into: _Into, ready: Ready) -> None:
    session, report = into.session, into.report
    each, new, sha256 = ready
    there = rows.article_by_id(session.project, new.id) if new else None
    if there is None and each.id is None:
        there = rows.article_with_text(session.project, sha256)
    if there is not None:
        _compare(into, there, each, sha256)
        return
    if new is None:
        raise FormatError(
            worded("Its text was in the project when the import began, and is not any more: import it again.")
        )
    if into.labels.would_make(each):
        with session.project.change("Import", into.coder, mode=log.OUTSIDE) as write:  # which writes nothing
            _refuse_taken(write, new.id)
    each = into.labels.fitted(each, report)
    notes = [*each.notes, *([OTHER_VERSIONS] if has_other_versions(session, each) else [])]
    notes += terms_that_stay(session, each)
    with session.project.change("Import", into.coder, mode=log.OUTSIDE) as write:
        _refuse_taken(write, new.id)
        number = rows.add_article(write, new)
        store_work(session, write, new.id, number, each, into.layer)
    into.new.add(number)
    report.imported.append((new.id, new.name))
    report.numbers.append(number)
    report.notes.update(notes)
    report.spans.update(into.layer or span.layer for span in each.spans)


def _compare(into: _Into, there: Article, each: ImportedArticle, sha256: str) -> None:
    """Bring in what another coder said of an article of this import; of one that was there say why it stays as it is.

    Raises FormatError.
    """
    theirs = {into.layer or layer.name for layer in each.layers}
    is_new = there.number in into.new and there.sha256 == sha256 and not there.removed
    if not (is_new and theirs and theirs.isdisjoint(layers_of(into.session, there.number))):
        why = _why_there(into.session, there, sha256, into.labels.compared(each), into.layer)
        into.report.skipped.append(Skipped(each.name, why, already=True))
        return
    each = into.labels.fitted(each, into.report)
    work = replace(each, regions=(), repairs=(), overrides=())
    with into.session.project.change("Import", into.coder, mode=log.OUTSIDE) as write:
        store_work(into.session, write, there.id, there.number, work, into.layer)
    into.report.spans.update(into.layer or span.layer for span in each.spans)
    into.report.notes[SECOND] += 1
    if decisions_not_there(into.session, there, each, into.layer):
        why = _why_there(into.session, there, sha256, each, into.layer)
        into.report.skipped.append(Skipped(each.name, why, already=True))


def _refuse_taken(write: log.Write, article_id: str) -> None:
    if write.head(rows.thing_of(article_id)) != (None, None):
        raise FormatError(
            worded(
                "Something else in this project has the id {article_id} already: give the article another.",
                article_id=article_id,
            )
        )


def _find_near_duplicates(session: Session, report: ImportReport) -> None:
    names = dict(zip(report.numbers, (name for _, name in report.imported), strict=True))
    for number, near in near_duplicates(session, report.numbers).items():
        report.near_duplicates.append((names[number], tuple(each.name for each in near.first)))


def _why_there(session: Session, there: Article, sha256: str, each: ImportedArticle, layer: str | None) -> str:
    """Why an article was not taken over that is there already, and what of it is not; raises FormatError."""
    if there.sha256 != sha256:
        raise FormatError(
            worded(
                "This file holds another text under the id of article {there_number} ({there_name}), "
                "as an export in the other script does: nothing was changed. What 'annotator export "
                "--script source' writes can be imported again.",
                there_number=there.number,
                there_name=there.name,
            )
        )
    where = worded("article {number}, {name}", number=there.number, name=there.name)
    if there.removed:
        where = worded("removed: {way}", way=way_to_restore(session, there))
    spans = spans_not_there(session, there.number, each, layer)
    decisions = decisions_not_there(session, there, each, layer)
    if not spans and not decisions:
        return worded("This text is in the project already ({where}).", where=where)
    lost = [
        counted(spans, mark("1 tag"), mark("{number:,} tags")),
        counted(decisions, mark("1 decision"), mark("{number:,} decisions")),
    ]
    pattern = (
        mark(
            "This text is in the project already ({where}); its {lost} was not taken over: an import adds nothing to "
            "an article that is there. To bring two copies of a project together, merge them."
        )
        if spans + decisions == 1
        else mark(
            "This text is in the project already ({where}); its {lost} were not taken over: an import adds nothing to "
            "an article that is there. To bring two copies of a project together, merge them."
        )
    )
    there_is = [each for each, number in zip(lost, (spans, decisions), strict=True) if number]
    return worded(pattern, where=where, lost=together(there_is))
