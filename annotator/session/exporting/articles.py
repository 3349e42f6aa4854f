"""The articles of a project as an export is given them: in order, with all that is said of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from annotator.exchange.exporters.job import ExportArticle, ExportContext, ExportJob, ExportOptions, export_context
from annotator.exchange.layers import choose_layers
from annotator.exchange.records import DocumentAnnotation, Relation
from annotator.model.annotation import Annotation
from annotator.model.findings import Findings
from annotator.model.override import override_values
from annotator.session.exporting.population import Population, coding_rows
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups
from annotator.store.things import articles as rows
from annotator.store.things import coders as coder_rows
from annotator.store.things.articles import StoredArticle
from annotator.store.things.splits import annotations_among
from annotator.text.compose import words_in

Progress = Callable[[int, int, str], bool]
"""(articles done, articles in all, the one at hand) -> whether to go on."""
AT_ONCE = 200
"""Articles whose texts and spans are read with one question each."""


def export_context_of(session: Session, options: ExportOptions) -> ExportContext:
    """The codebook in force and the layers and labels chosen. Raises NotFound, UsageError (which layer?)."""
    every = coder_rows.layers(session.project)
    if options.final:
        layers = tuple(each for each in every if each.kind != "machine")
    else:
        layers = choose_layers(every, options.layers)
    coders = coder_rows.coders(session.project)
    number, hash_ = session.codebook_number, session.codebook_hash
    return export_context(session.codebook, number, hash_, layers, coders, options.labels)


def spoken_layers(session: Session) -> tuple[str, ...]:
    """The UUIDs of the layers in which people speak: the coders' own and the gold ones, without machines'."""
    return tuple(each.id for each in coder_rows.layers(session.project) if each.kind != "machine")


class ArticleSource:
    """Gives the articles of an export, as often as it has parts."""

    def __init__(self, session: Session, job: ExportJob, population: Population) -> None:
        self._session = session
        self._population = population
        self._reader = ArticleReader(session)
        self._with_things = rows.articles_with_things(session.project)
        self._groups = {} if job.options.whole_source else duplicate_groups(session.project)

    def articles(self, numbers: Sequence[int], part: str | None = None) -> Iterator[ExportArticle]:
        """These articles with their spans, in the order of their numbers; ``part`` is theirs of a split."""
        project = self._session.project
        for start in range(0, len(numbers), AT_ONCE):
            some = numbers[start : start + AT_ONCE]
            spans = annotations_among(project, some)
            for stored in rows.texts_in_order(project, some):
                yield self._article(stored, spans.pop(stored.article.number, ()), part)

    def _article(self, stored: StoredArticle, spans: Sequence[Annotation], part: str | None) -> ExportArticle:
        article, texts, found = self._reader.read(stored)
        number = article.number
        given = ExportArticle(
            article, texts, spans, coding=coding_rows(self._session, self._population.statuses.get(number, ())),
            regions=found.regions, repairs=found.repairs, overrides=_overrides(self._reader, found, texts.reading),
            split=part, group=self._groups.get(number),
        )  # fmt: skip
        return _with_things(self._session, given) if number in self._with_things else given


def _overrides(reader: ArticleReader, found: Findings, reading: str) -> list[dict[str, Any]]:
    """The decisions that this text is converted under: the article's, and the project's terms that stand in it."""
    if not (found.overrides or reader.terms):
        return []
    standing = words_in(reading, (each.text for each in reader.terms))
    terms = (each for each in reader.terms if each.text in standing)
    return [override_values(each) for each in (*found.overrides, *terms)]


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
