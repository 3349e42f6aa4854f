"""Training data leaves: article by article, written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfileobj, copymode
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO

from annotator.errors import FormatError
from annotator.exchange.exporters.job import (
    NOT_DONE,
    ExportArticle,
    ExportContext,
    ExportOptions,
    ExportReport,
    export_context,
)
from annotator.exchange.layers import choose_layers, contributing_layers
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.exchange.registry import exporter
from annotator.model.annotation import Annotation
from annotator.model.findings import Findings
from annotator.model.override import override_values
from annotator.session.articles import labels_coded
from annotator.session.paths import refuse_own_file
from annotator.session.reading import ArticleReader
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store import coders as coder_rows
from annotator.store.duplicates import duplicate_groups
from annotator.text.compose import words_in

__all__ = ["ExportOptions", "ExportReport", "export_project"]

SPOOL_BYTES = 32 * 1024 * 1024

Progress = Callable[[int, int, str], bool]


def export_project(
    session: Session,
    out: str | Path,
    options: ExportOptions,
    format_name: str = "jsonl",
    progress: Progress | None = None,
) -> ExportReport:
    """Write the project to ``out`` ("-" is stdout); a file is put in its place only when it is whole.

    Raises FormatError, UsageError (which layer?), ExportMismatch.
    """
    writes = exporter(format_name).writes
    assert writes is not None
    if str(out) != "-":
        refuse_own_file(session.path, Path(out))
    report, context = ExportReport(), _context(session, options)
    pieces = writes(_articles(session, context, options, report, progress), context, options, report)
    if str(out) == "-":
        _pour_whole(pieces, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    else:
        _write_whole(Path(out), pieces, session.new_id())
    return report


def _pour_whole(pieces: Iterator[bytes], out: BinaryIO) -> None:
    """Nothing is poured before the last piece is there: a mismatch must not leave half an export in a pipe."""
    with SpooledTemporaryFile(max_size=SPOOL_BYTES) as spool:
        for piece in pieces:
            spool.write(piece)
        spool.seek(0)
        copyfileobj(spool, out)


def _write_whole(out: Path, pieces: Iterator[bytes], unique: str) -> None:
    """Put the file in its place when it is whole; a link is followed, and a pipe or device is written into."""
    if out.is_dir():
        raise FormatError(f"{out} is a folder: name the file to write.")
    try:
        if out.exists() and not out.is_file():
            with out.open("wb") as device:
                _pour_whole(pieces, device)
        else:
            _replace(Path(os.path.realpath(out)), pieces, unique)
    except OSError as error:
        raise FormatError(f"{out} cannot be written: {error.strerror}; nothing was exported.") from error


def _replace(target: Path, pieces: Iterator[bytes], unique: str) -> None:
    """``unique`` names the file beside ``target`` that is written first, and is in nobody's way."""
    part = target.with_name(f".{unique}.part")
    with part.open("xb") as file:
        try:
            _drain(pieces, file)
            file.close()  # before it is renamed: Windows insists
            if target.exists():
                copymode(target, part)
            os.replace(part, target)
        except BaseException:
            file.close()
            part.unlink(missing_ok=True)
            raise


def _drain(pieces: Iterator[bytes], file: BinaryIO) -> None:
    for piece in pieces:
        file.write(piece)


def _context(session: Session, options: ExportOptions) -> ExportContext:
    layers = choose_layers(coder_rows.layers(session.project), options.layers)
    coders = coder_rows.coders(session.project)
    return export_context(session.codebook, session.codebook_number, session.codebook_hash, layers, coders)


def _articles(
    session: Session, context: ExportContext, options: ExportOptions, report: ExportReport, progress: Progress | None
) -> Iterator[ExportArticle]:
    """Every article that speaks, with its spans, in one pass over both tables; the others are remarked on."""
    project = session.project
    spans = _grouped(annotation_rows.annotations_in_order(project))
    statuses = annotation_rows.statuses_in_order(project)
    total = rows.article_count(project)
    with_things = rows.articles_with_things(project)
    nothing: tuple[int, list[Annotation]] = (0, [])
    number_at, at = next(spans, nothing)
    reader = ArticleReader(session)
    groups = {} if options.whole_source else duplicate_groups(project)
    for done, stored in enumerate(rows.texts_in_order(project)):
        article = stored.article
        if progress:
            progress(done, total, article.name)
        number = article.number
        while number_at and number_at < number:
            number_at, at = next(spans, nothing)
        coding = [_coding(session, each) for each in statuses.get(number, ())]
        if options.status == "done" and not contributing_layers(coding, context.layers, options.status):
            report.remark(NOT_DONE, article.name)
            continue
        _, texts, found = reader.read(stored)
        given = ExportArticle(
            article, texts, at if number_at == number else (), coding=coding, regions=found.regions,
            repairs=found.repairs, overrides=_overrides(reader, found, texts.reading), group=groups.get(number),
        )  # fmt: skip
        yield _with_things(session, given) if number in with_things else given


def _overrides(reader: ArticleReader, found: Findings, reading: str) -> list[dict[str, Any]]:
    """The decisions that this text is converted under: the article's, and the project's terms that stand in it."""
    standing = words_in(reading, (each.text for each in reader.terms)) if reader.terms else frozenset[str]()
    terms = (each for each in reader.terms if each.text in standing)
    return [override_values(each) for each in (*found.overrides, *terms)]


def _coding(session: Session, each: annotation_rows.Status) -> CodingRow:
    return CodingRow(each.layer, each.status, each.version, labels_coded(session, each), each.suggestions_shown)


def _grouped(annotations: Iterator[Annotation]) -> Iterator[tuple[int, list[Annotation]]]:
    group: list[Annotation] = []
    for each in annotations:
        if group and group[0].article != each.article:
            yield group[0].article, group
            group = []
        group.append(each)
    if group:
        yield group[0].article, group


def _with_things(session: Session, given: ExportArticle) -> ExportArticle:
    def things(kind: str) -> list[tuple[str, dict[str, Any]]]:
        return rows.things(session.project, kind, given.article.number)

    return replace(
        given,
        relations=tuple(
            Relation(id_, s["t"], s["f"], s["to"], s["y"]) for id_, s in things("relation") if not s.get("no")
        ),
        document_annotations=tuple(
            DocumentAnnotation(id_, s["l"], s["y"], s["x"]) for id_, s in things("document_label")
        ),
    )
