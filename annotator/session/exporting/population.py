"""Which articles an export tells of, known before any of their texts is read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from annotator.exchange.exporters.final import is_undecided, speaking_layers
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.report import NOT_DONE, STALE_GOLD, UNDECIDED, UNKNOWN
from annotator.exchange.records import CodingRow
from annotator.exchange.registry import Format
from annotator.session.articles import labels_coded
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store.annotations import Status
from annotator.store.splits import ArticleName, article_names


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
    stale = _stale_gold(session, job)
    for number, article in articles.items():
        coding = coding_rows(session, statuses.get(number, ()))
        layers = speaking_layers(coding, job.context, job.options)
        if job.options.status == "done" and not layers:
            undecided = is_undecided(coding, job.context, job.options)
            job.report.remark(UNDECIDED if undecided else NOT_DONE, article.name)
        elif unknown_is_out and not _all_looked_for(coding, layers, exported):
            job.report.remark(UNKNOWN, article.name)
        else:
            speak[number] = layers
            if number in stale and any(job.context.layers[each].kind == "gold" for each in layers):
                job.report.remark(STALE_GOLD, article.name)
    return Population([*speak], articles, statuses, speak)


def _stale_gold(session: Session, job: ExportJob) -> Collection[int]:
    """The articles whose gold spans are to be decided again, where gold is exported."""
    if all(layer.kind != "gold" for layer in job.context.layers.values()):
        return ()
    from annotator.session.adjudication import stale_gold

    return stale_gold(session)


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
