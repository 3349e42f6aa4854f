"""The articles of a project as an export is given them: in order, with their spans, in one pass over both tables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any

from annotator.exchange.exporters.job import (
    NOT_DONE,
    ExportArticle,
    ExportContext,
    ExportJob,
    ExportOptions,
    export_context,
)
from annotator.exchange.layers import choose_layers, contributing_layers
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.model.annotation import Annotation
from annotator.model.findings import Findings
from annotator.model.override import override_values
from annotator.session.articles import labels_coded
from annotator.session.reading import ArticleReader
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store import coders as coder_rows
from annotator.store.duplicates import duplicate_groups
from annotator.text.compose import words_in

Progress = Callable[[int, int, str], bool]
"""(articles done, articles in all, the one at hand) -> whether to go on."""


def export_context_of(session: Session, options: ExportOptions) -> ExportContext:
    """The codebook in force and the layers chosen. Raises NotFound, UsageError (which layer?)."""
    layers = choose_layers(coder_rows.layers(session.project), options.layers)
    coders = coder_rows.coders(session.project)
    return export_context(session.codebook, session.codebook_number, session.codebook_hash, layers, coders)


def export_articles(
    session: Session, job: ExportJob, progress: Progress | None = None, only: Collection[int] | None = None
) -> Iterator[ExportArticle]:
    """Every article that speaks, with its spans; the others are remarked on. ``only``: of these numbers alone."""
    project, options = session.project, job.options
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
        if only is not None and number not in only:
            continue
        while number_at and number_at < number:
            number_at, at = next(spans, nothing)
        coding = [_coding(session, each) for each in statuses.get(number, ())]
        if options.status == "done" and not contributing_layers(coding, job.context.layers, options.status):
            job.report.remark(NOT_DONE, article.name)
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
