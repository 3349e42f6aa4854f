"""Which articles an export tells of, known before any of their texts is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from annotator.exchange.exporters.final import is_undecided, speaking_layers
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.report import (
    NOT_ALL_DONE,
    NOT_DONE,
    STALE_GOLD,
    TRAINING,
    TWO_DECISIONS,
    UNDECIDED,
    UNKNOWN,
)
from annotator.exchange.records import CodingRow
from annotator.exchange.registry import Format
from annotator.session.articles import labels_coded
from annotator.session.people.training import training_articles
from annotator.session.session import Session
from annotator.store.things import annotations as annotation_rows
from annotator.store.things.annotations import Status
from annotator.store.things.assignments import assignments
from annotator.store.things.splits import ArticleName, article_names


class Population(NamedTuple):
    """``numbers`` of the articles that speak, rising; ``articles`` are all of the project that are not removed.

    ``speak`` are the layers (UUIDs) exported of each of ``numbers``.
    """

    numbers: Sequence[int]
    articles: Mapping[int, ArticleName]
    statuses: Mapping[int, Sequence[Status]]
    speak: Mapping[int, frozenset[str]]


def population_of(session: Session, form: Format, job: ExportJob) -> Population:
    """The articles to export; the others are remarked on."""
    statuses = annotation_rows.statuses_in_order(session.project)
    articles = {each.number: each for each in article_names(session.project)}
    unknown_is_out = leaves_unknown_out(form, job.options)
    exported = set(job.context.labels) if job.options.labels else {each.uuid for each in session.codebook.active}
    speak: dict[int, frozenset[str]] = {}
    known = _known(session, job)
    for number, article in articles.items():
        coding = coding_rows(session, statuses.get(number, ()))
        layers = speaking_layers(coding, job.context, job.options)
        reason = _why_out(number, coding, layers, job, known)
        if not reason and unknown_is_out and not _all_looked_for(coding, layers, exported):
            reason = UNKNOWN
        if reason:
            job.report.remark(reason, article.name)
            continue
        speak[number] = layers
        for said in _doubts(number, layers, job, known):
            job.report.remark(said, article.name)
    return Population([*speak], articles, statuses, speak)


class _Known(NamedTuple):
    """Articles: whose gold is to be decided again, that stand in two decisions after a merge; and, for the final data,
    those of training rounds and those that several coders were given."""

    stale: Collection[int] = ()
    two_decisions: Collection[int] = ()
    training: Collection[int] = ()
    shared: Collection[int] = ()


def _known(session: Session, job: ExportJob) -> _Known:
    known = _Known()
    if any(layer.kind == "gold" for layer in job.context.layers.values()):
        from annotator.session.adjudication import stale_gold
        from annotator.session.merging import conflicts

        two = {each.article for each in conflicts(session) if each.kind == "decision" and each.article is not None}
        known = _Known(stale_gold(session), two)
    if not job.options.final:
        return known
    times = Counter(article for article, _ in {(e.article, e.coder) for e in assignments(session.project)})
    shared = {article for article, many in times.items() if many > 1}
    return known._replace(training=training_articles(session), shared=shared)


def _why_out(number: int, coding: Sequence[CodingRow], layers: Collection[str], job: ExportJob, known: _Known) -> str:
    """Why nobody speaks for an article; "" where somebody does."""
    if job.options.status != "done":
        return ""
    undecided = is_undecided(coding, job.context, job.options)
    if not layers and not undecided:
        return NOT_DONE
    if number in known.training:
        return TRAINING
    return UNDECIDED if undecided or (job.options.final and number in known.two_decisions) else ""


def _doubts(number: int, layers: Collection[str], job: ExportJob, known: _Known) -> Iterator[str]:
    """What is to be said of an article that is exported."""
    if any(job.context.layers[each].kind == "gold" for each in layers):
        if number in known.stale:
            yield STALE_GOLD
        if number in known.two_decisions:
            yield TWO_DECISIONS
    elif number in known.shared:
        yield NOT_ALL_DONE


def leaves_unknown_out(form: Format, options: ExportOptions) -> bool:
    """Whether an article goes in which a label exported was not looked for: unless it is asked for, where models learn
    from the file that no label stands where none is written. ``--status all`` asks for every article."""
    if options.unknown:
        return options.unknown == "out"
    return form.trains and options.status == "done"


def coding_rows(session: Session, statuses: Sequence[Status]) -> list[CodingRow]:
    """How far each layer has come with an article."""
    return [
        CodingRow(each.layer, each.status, each.version, labels_coded(session, each), each.suggestions_shown)
        for each in statuses
    ]


def _all_looked_for(coding: Sequence[CodingRow], layers: Collection[str], exported: Collection[str]) -> bool:
    """Whether each of these labels (UUIDs) was looked for in some layer that is done with the article."""
    done = [each.labels_coded for each in coding if each.layer in layers and each.status == "done"]
    return set(exported) <= {label for labels in done for label in labels}
