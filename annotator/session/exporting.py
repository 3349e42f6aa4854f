"""Training data leaves: article by article, written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.errors import FormatError
from annotator.exchange.exporters.job import (
    ExportArticle,
    ExportContext,
    ExportOptions,
    ExportReport,
    export_context,
)
from annotator.exchange.layers import choose_layers
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.exchange.registry import exporter
from annotator.model.annotation import Annotation
from annotator.session.articles import regions_of, texts_from
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store import coders as coder_rows

__all__ = ["ExportOptions", "ExportReport", "export_project"]

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
    report, context = ExportReport(), _context(session, options)
    pieces = writes(_articles(session, context, progress), context, options, report)
    if str(out) == "-":
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    else:
        _write_whole(Path(out), pieces)
    return report


def _write_whole(out: Path, pieces: Iterator[bytes]) -> None:
    if out.is_dir():
        raise FormatError(f"{out} is a folder: name the file to write.")
    part = out.with_name(out.name + ".part")
    try:
        with part.open("wb") as file:
            _drain(pieces, file)
        os.replace(part, out)
    except OSError as error:
        raise FormatError(f"{out} cannot be written: {error.strerror}; nothing was exported.") from error
    finally:
        part.unlink(missing_ok=True)


def _drain(pieces: Iterator[bytes], file: BinaryIO) -> None:
    for piece in pieces:
        file.write(piece)
    file.flush()
    os.fsync(file.fileno())


def _context(session: Session, options: ExportOptions) -> ExportContext:
    layers = choose_layers(coder_rows.layers(session.project), options.layers)
    coders = coder_rows.coders(session.project)
    return export_context(session.codebook, session.codebook_number, session.codebook_hash, layers, coders)


def _articles(session: Session, context: ExportContext, progress: Progress | None) -> Iterator[ExportArticle]:
    """Every article with its spans, in one pass over both tables."""
    project = session.project
    spans = _grouped(annotation_rows.annotations_in_order(project))
    statuses = annotation_rows.statuses_in_order(project)
    labels = tuple(each.uuid for each in session.codebook.labels if not each.retired)
    total = rows.article_count(project)
    with_things = rows.articles_with_things(project)
    nothing: tuple[int, list[Annotation]] = (0, [])
    number_at, at = next(spans, nothing)
    for done, (article, source, stored) in enumerate(rows.texts_in_order(project)):
        if progress:
            progress(done, total, article.name)
        while number_at and number_at < article.number:
            number_at, at = next(spans, nothing)
        coding = [
            CodingRow(layer, status, version, labels) for layer, status, version in statuses.get(article.number, ())
        ]
        number = article.number
        has_things = number in with_things
        yield ExportArticle(
            article,
            texts_from(session, article, source, stored),
            at if number_at == number else (),
            coding=coding,
            regions=regions_of(session, number) if has_things else (),
            relations=_relations(session, number) if has_things else (),
            document_annotations=_document_annotations(session, number) if has_things else (),
        )


def _grouped(annotations: Iterator[Annotation]) -> Iterator[tuple[int, list[Annotation]]]:
    group: list[Annotation] = []
    for each in annotations:
        if group and group[0].article != each.article:
            yield group[0].article, group
            group = []
        group.append(each)
    if group:
        yield group[0].article, group


def _relations(session: Session, number: int) -> tuple[Relation, ...]:
    found = rows.things(session.project, "relation", number)
    return tuple(Relation(id_, s["t"], s["f"], s["to"], s["y"]) for id_, s in found)


def _document_annotations(session: Session, number: int) -> tuple[DocumentAnnotation, ...]:
    found = rows.things(session.project, "document_label", number)
    return tuple(DocumentAnnotation(id_, s["l"], s["y"], s["x"]) for id_, s in found)
