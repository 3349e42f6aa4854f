"""What files would bring in, told before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import Format, formats, importer
from annotator.sentences import counted, joined, mark, worded
from annotator.session.background import Check
from annotator.session.intake.import_files import FileToRead, HowToRead, files_to_read, format_of, pages_of, refusing
from annotator.session.session import Session
from annotator.session.taken.import_choices import STRICT, LabelPolicy
from annotator.session.taken.import_labels import LabelsOfFiles, labels_in, relation_called
from annotator.session.taken.import_report import ImportReport
from annotator.session.taken.not_taken_over import spans_not_there
from annotator.store.things import articles as rows

MOST_BYTES = 32 * 1024 * 1024
"""Of text (UTF-8) in a file, after which no more of it is looked at."""
FIRST_REFUSED = 20
COUNTED_AS = 200
"""Bytes that a refused record counts as: what it held is not known."""


class Understood(NamedTuple):
    """What a file holds. ``format`` is a format's name, "" where none reads it.

    ``labels``: label in the file -> spans and article labels that have it, ``span_labels``: its spans alone;
    ``unknown`` are those that the codebook does not have, ``unknown_attributes`` what their labels do not declare
    (label.attribute -> count), ``unknown_relations`` kinds of relation. ``there`` counts articles whose text is in the
    project already, ``spans_not_there`` their spans that the project does not have, and that do not come in;
    ``refused`` are the first ones.
    ``complete`` is False where it stopped before the end of the file.
    """

    name: str
    format: str = ""
    articles: int = 0
    spans: int = 0
    relations: int = 0
    labels: Mapping[str, int] = {}
    unknown: tuple[str, ...] = ()
    coders: tuple[str, ...] = ()
    there: int = 0
    refused: tuple[Refused, ...] = ()
    refused_count: int = 0
    first: ImportedArticle | None = None
    notes: Mapping[str, int] = {}
    complete: bool = True
    unknown_relations: Mapping[str, int] = {}
    unknown_attributes: Mapping[str, int] = {}
    path: str = ""
    spans_not_there: int = 0
    span_labels: Mapping[str, int] = {}


def understood(
    session: Session,
    paths: Sequence[str | Path],
    how: HowToRead,
    check: Callable[[], object] | None = None,
    most_bytes: int = MOST_BYTES,
    labels: LabelPolicy = STRICT,
) -> Iterator[Understood]:
    """One a file, in order; ``check`` is called after each article, and may raise to stop. Nothing is written.

    ``labels``: what its mapping names is not unknown.

    Raises NotFound for a path that is not there, FormatError for an unknown format.
    """
    known = formats()
    if how.format_name is not None:
        importer(how.format_name, known=known)
    report = ImportReport()
    there = rows.known_texts(session.project)
    resolved = LabelsOfFiles(session, labels._replace(unknown="skip"))
    for file in files_to_read(session.path, paths, known, how.format_name, report):
        seen = _Seen(session, resolved, there)
        with refusing(file.name, seen.refuse):
            _look_at(file, how, known, seen, check, most_bytes)
        yield seen.told(file)
    for each in report.skipped:
        yield Understood(each.name, refused=(Refused(each.name, each.why),), refused_count=1)


def understanding_job(
    session: Session, check: Check, paths: Sequence[str], how: HowToRead, most_bytes: int = MOST_BYTES
) -> Iterator[Understood]:
    """As ``understood``, for session.background."""
    return understood(session, paths, how, check, most_bytes)


def _look_at(
    file: FileToRead,
    how: HowToRead,
    known: Mapping[str, Format],
    seen: _Seen,
    check: Callable[[], object] | None,
    most_bytes: int,
) -> None:
    form, _ = format_of(file, how, known, seen.session.path)
    seen.format = form.name
    for page in pages_of(file, how, known, seen.session.path):
        if check is not None:
            check()
        if seen.size >= most_bytes:
            seen.complete = False
            return
        if isinstance(page, Refused):
            seen.refuse(page)
        else:
            with refusing(page.name, seen.refuse):
                seen.take(page)


@dataclass(slots=True)
class _Seen:
    """What has been seen of one file so far."""

    session: Session
    resolved: LabelsOfFiles
    known: frozenset[bytes]
    format: str = ""
    articles: int = 0
    spans: int = 0
    relations: int = 0
    there: int = 0
    size: int = 0
    labels: Counter[str] = field(default_factory=Counter[str])
    span_labels: Counter[str] = field(default_factory=Counter[str])
    coders: dict[str, None] = field(default_factory=dict[str, None])
    notes: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[str] = field(default_factory=Counter[str])
    fitting: ImportReport = field(default_factory=ImportReport)
    refused: list[Refused] = field(default_factory=list[Refused])
    refused_count: int = 0
    first: ImportedArticle | None = None
    complete: bool = True
    spans_not_there: int = 0

    def refuse(self, refused: Refused) -> None:
        self.refused_count += 1
        self.size += COUNTED_AS
        if len(self.refused) < FIRST_REFUSED:
            self.refused.append(refused)

    def take(self, page: ImportedArticle) -> None:
        from annotator.text.article_text import fingerprint

        sha256 = fingerprint(page.source)
        if bytes.fromhex(sha256) in self.known:
            self.there += 1
            article = rows.article_with_text(self.session.project, sha256)
            if article is not None and page.spans:
                compared = self.resolved.compared(page)
                self.spans_not_there += spans_not_there(self.session, article.number, compared, None)
        self.size += len(page.source.encode())
        self.articles += 1
        self.spans += len(page.spans)
        self.relations += len(page.relations)
        self.labels.update(labels_in(page))
        self.span_labels.update(each.label for each in page.spans)
        self.coders |= {each.coder: None for each in (*page.spans, *page.coding) if each.coder}
        self.notes.update(page.notes)
        if page.codebook is None:
            self.resolved.fitted(page, self.fitting)
            book = self.session.codebook
            self.kinds.update(each.type for each in page.relations if relation_called(book, each.type) is None)
        self.first = self.first or page

    def told(self, file: FileToRead) -> Understood:
        return Understood(
            file.name, self.format, self.articles, self.spans, self.relations, dict(self.labels),
            self.resolved.unknown(self.labels), tuple(self.coders), self.there, tuple(self.refused),
            self.refused_count, self.first, dict(self.notes), self.complete, dict(self.kinds),
            dict(self.fitting.attributes_skipped), file.path,
            self.spans_not_there, dict(self.span_labels),
        )  # fmt: skip


def one_sentence(each: Understood) -> str:
    """What would come in of a file, as the command says it."""
    if not each.format:
        return each.refused[0].why if each.refused else worded("Nothing was found in it.")
    parts: list[str] = [
        each.format,
        counted(each.articles, mark("1 article"), mark("{number:,} articles")),
        counted(each.spans, mark("1 tag"), mark("{number:,} tags")),
    ]
    if each.there and each.spans_not_there:
        pattern = mark("{there:,} in the project already ({missing:,} of its tags not)")
        parts.append(worded(pattern, there=each.there, missing=each.spans_not_there))
    elif each.there:
        parts.append(worded("{there:,} in the project already", there=each.there))
    if each.refused_count:
        parts.append(worded("{number:,} refused", number=each.refused_count))
    said = joined(", ", parts)
    if not each.complete:
        said = worded("{said} at least, only its beginning was looked at", said=said)
    return worded("{said}.", said=joined("; ", (said, *_left_out(each))))


def _left_out(each: Understood) -> Iterator[str]:
    if each.unknown:
        yield worded("labels that the codebook does not have: {names}", names=joined(", ", each.unknown))
    for counts, pattern in (
        (each.unknown_relations, mark("relations that will be left out: {names}")),
        (each.unknown_attributes, mark("attributes that will be left out: {names}")),
    ):
        if counts:
            names = (worded("{name} ({n:,})", name=name, n=n) for name, n in counts.items())
            yield worded(pattern, names=joined(", ", names))
